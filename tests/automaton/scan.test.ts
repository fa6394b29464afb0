import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { scan } from "../../src/automaton/scan.ts";
import { fold } from "../../src/text/fold.ts";
import { BARRIER } from "../../src/text/unit.ts";
import { withEdges } from "../../src/text/word-edges.ts";
import { type Alphabet, everyAlphabet, textsOver } from "../support/alphabets.ts";
import { occurrences } from "../support/search-naively.ts";

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** "0-2 国会" for each visit, in the order of the visits. */
function visits(patterns: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  scan(buildAutomaton(patterns), withEdges(unitsOf(text), text.length), (start, end, pattern) => {
    found.push(`${start}-${end} ${patterns[pattern]}`);
  });
  return found;
}

const STOP = String.fromCharCode(BARRIER);

describe("scan", () => {
  test.each([
    ["a pattern alone", ["品牌"], "品牌", ["0-2 品牌"]],
    ["inside unspaced text", ["品牌"], "中国品牌日", ["2-4 品牌"]],
    ["a pattern inside a longer one", ["质量", "高质量发展"], "高质量发展", ["0-5 高质量发展", "1-3 质量"]],
    ["overlapping patterns", ["强国", "国家"], "强国家", ["0-2 强国", "1-3 国家"]],
    ["a pattern that overlaps itself", ["品品"], "品品品", ["0-2 品品", "1-3 品品"]],
    [
      "nested prefixes, the shorter first",
      ["品", "品品", "品品品"],
      "品品品",
      ["0-1 品", "0-2 品品", "0-3 品品品", "1-2 品", "1-3 品品", "2-3 品"],
    ],
    ["a Latin word between Han", ["cpc"], "在cpc的", ["1-4 cpc"]],
    ["words that a sign parts", ["quality"], "quality/quality", ["0-7 quality", "8-15 quality"]],
    ["patterns with signs at the edge", ["c++", ".net"], "c++,.net", ["0-3 c++", "4-8 .net"]],
    ["a pattern that begins with Han and ends in a word", ["中国制造2025"], "中国制造2025的", ["0-8 中国制造2025"]],
    ["a character of two units", ["𬭎"], "元素𬭎", ["2-4 𬭎"]],
    ["a longer pattern after a shorter one that may not end", ["qual", "quality"], "quality", ["0-7 quality"]],
  ])("finds %s", (_what, patterns, text, expected) => {
    expect(visits(patterns, text)).toEqual(expected);
  });

  test.each([
    ["inside a word", ["art", "form"], "party start format"],
    ["before a figure", ["kuaizhou 1"], "kuaizhou 11"],
    ["after an underscore", ["quality"], "quality_control x_quality"],
    ["before a mark on the last letter", ["resume"], "resume\u0301"],
    ["across a barrier", ["品牌"], `品${STOP}牌`],
    ["what is longer than the text", ["品牌建设"], "品牌"],
  ])("finds nothing %s", (_what, patterns, text) => {
    expect(visits(patterns, text)).toEqual([]);
  });

  test("finds nothing with no patterns", () => {
    expect(visits([], "品牌")).toEqual([]);
  });

  test("reads no further than it is told", () => {
    let count = 0;
    scan(buildAutomaton(["牌"]), withEdges(unitsOf("品牌牌"), 2), () => count++);
    expect(count).toBe(1);
  });

  const mixtures: readonly (readonly [string, readonly Alphabet[]])[] = [
    ["Han", ["han"]],
    ["Han and Latin", ["han", "latin", "spaces"]],
    ["letters, figures and marks", ["latin", "digits", "accents", "combining", "signs"]],
    ["pairs and halves of pairs", ["astral", "surrogates", "emoji"]],
    ["everything", everyAlphabet],
  ];
  test.each(mixtures)("agrees with the naive search on any patterns and any text over %s", (_what, names) => {
    const patterns = fc
      .uniqueArray(textsOver(names, 4), { minLength: 1, maxLength: 8 })
      .map((all) => all.filter((pattern) => pattern !== ""));
    fc.assert(
      fc.property(patterns, textsOver(names), (given, text) => {
        const expected = occurrences(given, text).map(({ start, end, pattern }) => `${start}-${end} ${pattern}`);
        expect(visits(given, text)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test.each(mixtures)("agrees with the naive search where the text is made of its patterns over %s", (_what, names) => {
    const patterns = fc
      .uniqueArray(textsOver(names, 4), { minLength: 2, maxLength: 8 })
      .map((all) =>
        all
          .map((pattern) => fold(pattern).text)
          .flatMap((pattern) => [pattern, pattern.slice(0, 1), pattern.slice(0, 2)]),
      )
      .map((all) => [...new Set(all)].filter((pattern) => pattern !== ""))
      .filter((all) => all.length > 0);
    const drawn = patterns.chain((given) =>
      fc.tuple(fc.constant(given), fc.array(fc.constantFrom(...given, " ", "国"), { maxLength: 10 })),
    );
    fc.assert(
      fc.property(drawn, ([given, pieces]) => {
        const { text } = fold(pieces.join(""));
        expect(visits(given, text)).toEqual(
          occurrences(given, text).map(({ start, end, pattern }) => `${start}-${end} ${pattern}`),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
