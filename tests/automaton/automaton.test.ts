import { describe, expect, test } from "vitest";
import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { matchObjects } from "../../src/automaton/matches.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import { viewOf } from "../../src/automaton/view.ts";
import { fold } from "../../src/text/fold.ts";

/** The pattern ids found in a text, in order. */
const idsIn = (patterns: readonly string[], text: string): readonly number[] =>
  matchObjects(scanText(buildAutomaton(patterns), text, { mode: "all" })).map(({ pattern }) => pattern);

describe("buildAutomaton", () => {
  test("numbers the patterns in the order they are given", () => {
    expect(idsIn(["品牌", "品", "质量强国"], "品牌与质量强国")).toEqual([1, 0, 2]);
  });

  test("knows how many patterns there are and how long the longest is", () => {
    const { size, longest } = buildAutomaton(["品牌", "品", "质量强国"]);
    expect([size, longest]).toEqual([3, 4]);
  });

  test("refuses an empty pattern, which would match everywhere", () => {
    expect(() => buildAutomaton(["品牌", ""])).toThrow("an empty pattern would match everywhere; leave it out");
  });

  test("holds many patterns that share all but their last unit", () => {
    const written = Array.from({ length: 20_000 }, (_, index) => `品牌${String.fromCharCode(0x4e00 + index)}`);
    const patterns = [...new Set(written.map((pattern) => fold(pattern).text))];
    const found = matchObjects(scanText(buildAutomaton(patterns), patterns.join("，")));
    expect(found.map(({ pattern }) => pattern)).toEqual(patterns.map((_, index) => index));
  });

  test("holds patterns that begin with each other", () => {
    const patterns = Array.from({ length: 300 }, (_, index) => "品".repeat(index + 1));
    const found = scanText(buildAutomaton(patterns), "品".repeat(299));
    expect([...found]).toEqual([0, 299, 298]);
  });
});

describe("viewOf", () => {
  test("reads back what was written", () => {
    const automaton = buildAutomaton(["品牌", "quality powerhouse", "c++", "品"]);
    const again = viewOf(automaton.buffer.slice(0));
    const text = "品牌、quality powerhouse、C++、品";
    expect([...scanText(again, text)]).toEqual([0, 2, 0, 3, 21, 1, 22, 25, 2, 26, 27, 3]);
  });

  test("takes up few bytes a pattern", () => {
    const patterns = Array.from({ length: 5000 }, (_, index) => `质量${String.fromCharCode(0x4e00 + index)}强国`);
    expect(buildAutomaton(patterns).buffer.byteLength / patterns.length).toBeLessThan(100);
  });

  test.each([
    ["an empty buffer", new ArrayBuffer(0)],
    ["something else", new ArrayBuffer(4096)],
    ["a part of one", buildAutomaton(["品牌"]).buffer.slice(0, 2048)],
  ])("refuses %s", (_what, buffer) => {
    expect(() => viewOf(buffer)).toThrow(
      "the buffer holds no automaton of this version of yizhi; build it again from its patterns",
    );
  });
});
