import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { foldWords } from "../../src/text/fold-words.ts";
import { anyText } from "../support/alphabets.ts";

describe("foldWords", () => {
  test.each([
    ["Supply-Side Structural Reform", "supply side structural reform"],
    ["CASIC", "casic"],
    ["People's Daily", undefined],
    ["a  b", undefined],
    ["-led", undefined],
    ["质量", undefined],
    ["", undefined],
  ])("%j is %j", (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  test("is what fold makes of it, unit by unit", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "Z", "9", " ", "-"), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(words, anyText()), (text) => {
        const plain = foldWords(text);
        if (plain === undefined) return;
        const folded = fold(text);
        expect(folded.text).toBe(plain);
        expect(Array.from({ length: folded.length }, (_, at) => folded.start(at))).toEqual(
          [...plain].map((_, at) => at),
        );
      }),
    );
  });
});
