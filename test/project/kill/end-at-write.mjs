// Preloaded into a program: sends it END_SIGNAL in the middle of its END_AT-th change of the file system.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.END_AT);
const signal = process.env.END_SIGNAL ?? "SIGKILL";

function isNow() {
  left -= 1;
  return left === 0;
}

function end() {
  process.kill(process.pid, signal);
  // A killed process goes no further, though the signal may take a moment.
  if (signal === "SIGKILL") for (;;);
}

for (const name of ["mkdirSync", "renameSync", "rmSync"]) {
  const change = fs[name];
  fs[name] = (...args) => {
    if (isNow()) end();
    return change(...args);
  };
}

const { writeFileSync } = fs;
fs.writeFileSync = (path, data, ...others) => {
  if (typeof path === "string" && isNow()) {
    writeFileSync(path, data.slice(0, data.length / 2), ...others);
    end();
  }
  return writeFileSync(path, data, ...others);
};

const { cpSync } = fs;
fs.cpSync = (from, to, options) => {
  if (!isNow()) return cpSync(from, to, options);
  let copied = 0;
  const filter = () => copied++ < 3;
  cpSync(from, to, { ...options, filter });
  end();
};

const { open } = fs.promises;
fs.promises.open = async (...args) => {
  const file = await open(...args);
  const writeFile = file.writeFile.bind(file);
  file.writeFile = async (data) => {
    if (!isNow()) return writeFile(data);
    await writeFile(data.slice(0, data.length / 2));
    end();
    // Time for a listener of the signal to do what it does.
    return new Promise((resolve) => setTimeout(resolve, 1000, undefined));
  };
  return file;
};

syncBuiltinESMExports();
