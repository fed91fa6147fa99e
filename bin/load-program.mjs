import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import { readCompiled, writeCompiled } from "./compiled-code.mjs";

/** First answers go before keeping what they were made by. */
const keepAfterMs = 1000;

/**
 * Runs the bundle, with what V8 made of it at an earlier start in place of compiling it again.
 *
 * @param {string} entry a module in CommonJS; those it needs lie beside it
 * @param {{ keptIn: string, isKept: boolean }} options the folder of what V8 made, and whether this process keeps it there
 *   when it finds none
 */
export function loadProgram(entry, { keptIn, isKept }) {
  const folder = dirname(entry);
  const place = join(keptIn, `${process.version}-${process.arch}.bin`);
  const compiled = readCompiled(place);
  const importOthers = createRequire(entry);
  const modules = new Map();
  const chunks = new Map();

  function load(path) {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const chunk = compile(path, compiled);
    chunks.set(chunk.name, chunk);
    const run = chunk.script.runInThisContext();
    run.call(module.exports, module.exports, requireFrom, module, path, folder);
    return module.exports;
  }

  function requireFrom(name) {
    return name.startsWith("./") ? load(join(folder, name)) : importOthers(name);
  }

  load(entry);
  if (isKept) whenQuiet(() => keep(place, chunks));
}

function compile(path, compiled) {
  const name = basename(path);
  const text = readFileSync(path);
  // V8 compares no more than lengths, so code of a file that was written anew must not reach it. Times would not do: what
  // packs a container cuts them to seconds.
  const key = crc32(text);
  const found = compiled.get(name);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${text}\n})`, {
    filename: path,
    ...(found?.key === key && { cachedData: found.code }),
  });
  return { name, key, script, isFound: script.cachedDataRejected === false };
}

function keep(place, chunks) {
  const all = [...chunks.values()];
  if (all.every(({ isFound }) => isFound)) return;
  // Made only now, it holds the functions that were needed, and they are not parsed again either.
  writeCompiled(
    place,
    all.map(({ name, key, script }) => ({ name, key, code: script.createCachedData() })),
  );
}

/** Once, a second from now or, if the program ends before, as it ends. */
function whenQuiet(run) {
  const once = () => {
    clearTimeout(timer);
    process.off("exit", once);
    run();
  };
  const timer = setTimeout(once, keepAfterMs).unref();
  process.once("exit", once);
}
