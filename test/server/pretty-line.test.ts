import { expect, test } from "vitest";
import { toPrettyLine } from "../../src/server/pretty-line.js";

test("shows time, level, message and the other fields on one line", () => {
  const record = {
    level: 30,
    time: "2024-01-02T03:04:05.678Z",
    url: "http://localhost:4000",
    nodes: 3,
    msg: "Listening",
  };
  expect(toPrettyLine(JSON.stringify(record))).toBe("03:04:05  info   Listening  url=http://localhost:4000  nodes=3\n");
});

test("quotes what has spaces and puts a stack below", () => {
  const record = {
    level: 50,
    time: "2024-01-02T03:04:05.678Z",
    path: "/a b",
    err: { stack: "Error: x\n  at y" },
    msg: "Bug",
  };
  expect(toPrettyLine(JSON.stringify(record))).toBe('03:04:05  ERROR  Bug  path="/a b"\nError: x\n  at y\n');
});
