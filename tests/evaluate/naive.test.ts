import { describe, expect, test } from "vitest";
import { naiveRates } from "../../src/evaluate/naive.ts";
import { hasShared, readSharedLines } from "../support/shared-files.ts";

const pairs = [
  { source: "质量", renderings: ["quality"] },
  { source: "高质量发展", renderings: ["high-quality development", "development of high quality"] },
];

const hits = (source: string, target: string) => {
  const { firstListed, anyListed, longestMatch } = naiveRates([{ source, target }], pairs);
  return [firstListed, anyListed, longestMatch].map((rate) => `${rate.hits}/${rate.of}`);
};

describe("naiveRates", () => {
  test.each([
    ["takes only the first rendering as listed", "高质量发展", "development of high quality", ["1/2", "0/2", "0/1"]],
    ["compares letter for letter", "质量", "Quality", ["1/1", "1/1", "1/1"]],
    ["counts what lies inside a longer term, but for longest match", "高质量发展", "growth", ["2/2", "2/2", "1/1"]],
    ["counts a string that stands alone once as well", "质量和高质量发展", "growth", ["2/2", "2/2", "2/2"]],
    ["counts a use once a unit", "质量，质量", "growth", ["1/1", "1/1", "1/1"]],
  ])("%s", (_, source, target, expected) => {
    expect(hits(source, target)).toEqual(expected);
  });

  test("has no rate where nothing is used", () => {
    expect(naiveRates([], pairs).firstListed).toEqual({ hits: 0, of: 0 });
  });

  interface Report {
    readonly zh: string;
    readonly en: string;
    readonly terms: readonly { readonly zh: string; readonly en: readonly string[] }[];
  }
  const reports = "data/hkma_reports.jsonl";
  test.skipIf(!hasShared(reports))("alarms on 32.8 % of the term uses of the HKMA reports (decisions §20)", () => {
    const rates = readSharedLines<Report>(reports).map(({ zh, en, terms }) =>
      naiveRates(
        [{ source: zh, target: en }],
        terms.map((term) => ({ source: term.zh, renderings: term.en })),
      ),
    );
    const sum = (count: (rate: (typeof rates)[number]) => number) =>
      rates.reduce((total, rate) => total + count(rate), 0);
    expect(sum(({ firstListed }) => firstListed.hits) / sum(({ firstListed }) => firstListed.of)).toBeCloseTo(0.328, 2);
  });
});
