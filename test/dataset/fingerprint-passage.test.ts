import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintPassage, normalizePassage } from "../../src/dataset/fingerprint-passage.js";

describe("normalizePassage", () => {
  it("takes away white space of every sort and folds compatibility characters", () => {
    expect(normalizePassage(" ＷＴＯ　第 11\t屆\r\n(ＭＣ１１)\u00a0⽇ ")).toBe("WTO第11屆(MC11)日");
  });

  it("keeps letter case and punctuation", () => {
    expect(normalizePassage("Low Marsh, 1987.")).toBe("LowMarsh,1987.");
  });
});

describe("fingerprintPassage", () => {
  it("is the SHA-256 of the normalised lines, both ends included", () => {
    const wanted = createHash("sha256").update("twothree").digest("hex");
    expect(fingerprintPassage(["one", "two", "three", "four"], 2, 3)).toBe(wanted);
  });

  it("does not change when lines are broken elsewhere", () => {
    const words = fc.array(fc.stringMatching(/^[a-z一-龥]{1,6}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), (all, cut) => {
        const at = cut % all.length;
        const broken = [all.slice(0, at).join(" "), "", all.slice(at).join("　")];
        expect(fingerprintPassage(broken, 1, 3)).toBe(fingerprintPassage([all.join("")], 1, 1));
      }),
    );
  });

  it("changes with the words", () => {
    expect(fingerprintPassage(["12 plants"], 1, 1)).not.toBe(fingerprintPassage(["13 plants"], 1, 1));
  });
});
