import { expect, test } from "vitest";
import { listBuffers } from "../../src/shared/list-buffers.js";

test("lists the bytes under every array once, however many arrays look at them", () => {
  const [own, shared] = [new ArrayBuffer(8), new ArrayBuffer(16)];
  const data = {
    text: "a",
    none: null,
    list: [{ deep: new Uint32Array(own) }, new Uint8Array(shared, 0, 8)],
    other: new Float64Array(shared, 8, 1),
  };
  expect(listBuffers(data)).toEqual([own, shared]);
  expect(listBuffers(undefined)).toEqual([]);
});
