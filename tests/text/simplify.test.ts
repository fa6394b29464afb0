import { describe, expect, test } from "vitest";
import { simplify, traditionalPairs } from "../../src/text/simplify.ts";

const simplified = (text: string): string =>
  [...text].map((character) => String.fromCodePoint(simplify(character.codePointAt(0)!))).join("");

describe("simplify", () => {
  test.each([
    ["質量強國", "质量强国"],
    ["頭髮與發展", "头发与发展"],
    ["乾隆幹部", "干隆干部"],
    ["臺灣", "台湾"],
    ["航天科工", "航天科工"],
    ["abc", "abc"],
  ])("%s is compared as %s", (text, expected) => {
    expect(simplified(text)).toBe(expected);
  });

  test("folds to characters that fold to themselves", () => {
    const pairs = [...traditionalPairs()];
    expect(pairs.length).toBeGreaterThan(2800);
    expect(pairs.filter(([, to]) => simplify(to) !== to).map(([from]) => String.fromCodePoint(from))).toEqual([]);
  });
});
