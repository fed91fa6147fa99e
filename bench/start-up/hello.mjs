/** The least that a server of Express can be: what a start is measured against. */
import express from "express";

const server = express()
  .get("/", (_request, response) => response.send("hello"))
  .listen(0, "127.0.0.1", () => {
    process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })}\n`);
  });
