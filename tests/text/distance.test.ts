import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersBetween } from "../../src/text/distance.ts";

/** Straight from the definition, with no table and no bound. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [first, ...rest] = [
    distance(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
  ];
  return Math.min(first!, ...rest);
}

describe("lettersBetween", () => {
  test.each([
    ["craftsmanship", "craftmanship", 1],
    ["military", "miltary", 1],
    ["development", "develpoment", 2],
    ["高品质发展", "高质量发展", 2],
    ["same", "same", 0],
    ["", "ab", 2],
  ])("%s and %s are %i apart", (a, b, expected) => {
    expect(lettersBetween(a, b, 3)).toBe(expected);
  });

  test("gives up one beyond the most that is asked for", () => {
    expect(lettersBetween("manufacturing", "engineering", 2)).toBe(3);
    expect(lettersBetween("a", "abcdef", 2)).toBe(3);
  });

  test("agrees with the definition", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "品"), maxLength: 5 });
    fc.assert(
      fc.property(
        word,
        word,
        fc.nat(6),
        (a, b, most) => lettersBetween(a, b, most) === Math.min(distance(a, b), most + 1),
      ),
    );
  });
});
