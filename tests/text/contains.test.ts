import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, letPlacesGo } from "../../src/text/contains.ts";
import { fold } from "../../src/text/fold.ts";
import { textsOver } from "../support/alphabets.ts";

/** Longer than what is read anew for each question. */
const LONG = 5_000;
const longText = (part: string): string => part.repeat(Math.ceil(LONG / Math.max(part.length, 1)));

describe("contains", () => {
  test.each([
    ["a word alone", "we must act", "act", true],
    ["inside a word", "an enactment", "act", true],
    ["a single Han", "质量强国", "强", true],
    ["what only begins so", "质量", "质量强国", false],
    ["the last two units", "中国品牌", "品牌", true],
    ["two units that stand apart", "品和牌", "品牌", false],
    ["a text of nothing", "", "品牌", false],
  ])("%s, in a short text and at the end of a long one", (_what, text, pattern, expected) => {
    expect(contains(fold(text), pattern)).toBe(expected);
    expect(contains(fold(`${"。".repeat(LONG)}${text}`), pattern)).toBe(expected);
    expect(contains(fold(`${text}${"。".repeat(LONG)}`), pattern)).toBe(expected);
  });

  test("says of any text what its folded string says", () => {
    fc.assert(
      fc.property(textsOver(["han", "latin", "spaces", "astral"], 40), fc.nat(30), fc.nat(8), (part, from, length) => {
        for (const text of [part, longText(part), `${longText("。, a ")}${part}`]) {
          const folded = fold(text);
          const own = folded.text.slice(from, from + length + 1);
          const patterns = [own, `${own}品`, `q${own}`].filter((pattern) => pattern !== "");
          expect(patterns.map((pattern) => contains(folded, pattern))).toEqual(
            patterns.map((pattern) => folded.text.includes(pattern)),
          );
        }
      }),
    );
  });

  test("does not take one long text for another, whoever is asked in between", () => {
    const first = fold(longText("质量强国，"));
    const second = fold(longText("a quality powerhouse, "));
    expect(contains(first, "强国")).toBe(true);
    expect(contains(second, "强国")).toBe(false);
    expect(contains(first, "powerhouse")).toBe(false);
    letPlacesGo(first);
    const third = fold(longText("品牌强国。"));
    expect(contains(third, "质量")).toBe(false);
    expect(contains(third, "牌强")).toBe(true);
    // Let go or not, a text may be asked again.
    expect(contains(first, "国，质".replace("，", ","))).toBe(true);
    expect(contains(second, "quality powerhouse")).toBe(true);
  });
});
