import { describe, expect, test } from "vitest";
import { nearest } from "../../src/glossary/nearest.ts";

describe("nearest", () => {
  test.each([
    ["enn", ["zh", "en"], "en"],
    ["statsu", ["status", "style"], "status"],
    ["spirit-of-craftmanship", ["quality", "spirit-of-craftsmanship"], "spirit-of-craftsmanship"],
    ["Prefered", ["preferred", "deprecated"], "preferred"],
    ["missing", ["missing-term", "term-case"], "missing-term"],
    ["colour", ["zh", "en", "valid"], undefined],
    ["x", ["id", "zh"], undefined],
    ["a".repeat(100_000), ["a"], undefined],
    ["anything", [], undefined],
  ])("%s among %j: %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
