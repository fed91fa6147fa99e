import { describe, expect, it } from "vitest";
import { createSharedResults } from "../../../src/store/memory/analysis/create-shared-results.js";

/** A computation that ends when it is told to, or is given up. */
function createWork() {
  let finish: (result: string) => void = () => {};
  const finished = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const work = { count: 0, isGivenUp: false, finish };
  const compute = (signal: AbortSignal): Promise<string> => {
    work.count++;
    return new Promise((resolve, reject) => {
      finished.then(resolve);
      signal.addEventListener("abort", () => {
        work.isGivenUp = true;
        reject(signal.reason);
      });
    });
  };
  return { work, compute };
}

describe("shared results", () => {
  it("are computed once for all who ask, at once or later", async () => {
    const share = createSharedResults<string>(2);
    const { work, compute } = createWork();
    const both = [share("a", compute), share("a", compute, new AbortController().signal)];
    work.finish("done");
    expect(await Promise.all([...both, share("a", compute)])).toEqual(["done", "done", "done"]);
    expect(work.count).toBe(1);
  });

  it("are kept for those that were asked for last", async () => {
    const share = createSharedResults<string>(2);
    const computed: string[] = [];
    const ask = (key: string) => share(key, async () => `${computed.push(key)}`);
    for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
    expect(computed).toEqual(["a", "b", "c", "b"]);
  });

  it("are not kept when they failed", async () => {
    const share = createSharedResults<string>(2);
    await expect(share("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await share("a", async () => "yes")).toBe("yes");
  });

  it("are refused to one who gives up, and to nobody else", async () => {
    const share = createSharedResults<string>(2);
    const { work, compute } = createWork();
    const impatient = new AbortController();
    const [gone, stays] = [share("a", compute, impatient.signal), share("a", compute, new AbortController().signal)];
    impatient.abort(new Error("had to go"));
    await expect(gone).rejects.toThrow("had to go");
    expect(work.isGivenUp).toBe(false);
    work.finish("done");
    expect(await stays).toBe("done");
  });

  it("are given up with the last who waits, and computed anew for the next", async () => {
    const share = createSharedResults<string>(2);
    const { work, compute } = createWork();
    const controllers = [new AbortController(), new AbortController()];
    const waiting = controllers.map(({ signal }) => share("a", compute, signal));
    for (const controller of controllers) controller.abort(new Error("had to go"));
    const next = share("a", async () => "anew");
    for (const refused of await Promise.allSettled(waiting)) expect(refused.status).toBe("rejected");
    expect(work.isGivenUp).toBe(true);
    expect(await next).toBe("anew");
    expect(await share("a", compute)).toBe("anew");
  });

  it("are not begun for one who has given up already", async () => {
    const { work, compute } = createWork();
    const asked = createSharedResults<string>(2)("a", compute, AbortSignal.abort(new Error("too late")));
    await expect(asked).rejects.toThrow("too late");
    expect(work.count).toBe(0);
  });
});
