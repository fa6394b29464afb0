import { describe, expect, test } from "vitest";
import { buildAutomaton, step } from "../../src/automaton/automaton.ts";

describe("buildAutomaton", () => {
  test("numbers the patterns in the order they are given", () => {
    const patterns = ["品牌", "品", "质量强国"];
    const automaton = buildAutomaton(patterns);
    const endOf = (pattern: string): number => {
      let node = 0;
      for (let at = 0; at < pattern.length; at++) node = step(automaton, node, pattern.charCodeAt(at));
      return automaton.ends[node]!;
    };
    expect(patterns.map(endOf)).toEqual([0, 1, 2]);
    expect([automaton.size, automaton.longest]).toEqual([3, 4]);
  });

  test("has no way on from a unit that no pattern has there", () => {
    const automaton = buildAutomaton(["品牌"]);
    expect(step(automaton, 0, "牌".charCodeAt(0))).toBe(-1);
    expect(step(automaton, step(automaton, 0, "品".charCodeAt(0)), "品".charCodeAt(0))).toBe(-1);
  });

  test("refuses an empty pattern, which would match everywhere", () => {
    expect(() => buildAutomaton(["品牌", ""])).toThrow("an empty pattern would match everywhere; leave it out");
  });

  test("holds many patterns that share all but their last unit", () => {
    const patterns = Array.from({ length: 20_000 }, (_, index) => `品牌${String.fromCharCode(0x4e00 + index)}`);
    const automaton = buildAutomaton(patterns);
    const node = step(automaton, step(automaton, 0, "品".charCodeAt(0)), "牌".charCodeAt(0));
    expect(patterns.every((pattern, id) => automaton.ends[step(automaton, node, pattern.charCodeAt(2))] === id)).toBe(
      true,
    );
  });
});
