// Preloaded into a server: sends it END_SIGNAL as it begins to listen, or as it says that it listens.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const { END_SIGNAL, END_WHEN } = process.env;

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function listenAndEnd(...args) {
  if (END_WHEN === "listening") process.kill(process.pid, END_SIGNAL);
  return listen.apply(this, args);
};

const { writeSync } = fs;
fs.writeSync = (file, text, ...others) => {
  const written = writeSync(file, text, ...others);
  if (END_WHEN === "told" && String(text).includes('"msg":"Listening"')) process.kill(process.pid, END_SIGNAL);
  return written;
};

syncBuiltinESMExports();
