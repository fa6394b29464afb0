import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAutomaton } from "../../src/automaton/automaton.ts";
import type { Mode } from "../../src/automaton/passage.ts";
import { scanChunks } from "../../src/automaton/scan-chunks.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import { fold } from "../../src/text/fold.ts";
import { type Alphabet, everyAlphabet, textsOver } from "../support/alphabets.ts";
import { leftmostLongest, occurrences } from "../support/search-naively.ts";

const modes: readonly Mode[] = ["leftmost-longest", "all"];

const told = (patterns: readonly string[], found: Iterable<number>): readonly string[] => {
  const numbers = [...found];
  return Array.from(
    { length: numbers.length / 3 },
    (_, index) => `${numbers[index * 3]}-${numbers[index * 3 + 1]} ${patterns[numbers[index * 3 + 2]!]}`,
  );
};

function naively(patterns: readonly string[], text: string, mode: Mode): readonly string[] {
  const folded = fold(text);
  const all = occurrences(patterns, folded.text);
  const chosen = mode === "all" ? all : leftmostLongest(all);
  return chosen.map(({ start, end, pattern }) => `${folded.start(start)}-${folded.end(end - 1)} ${pattern}`);
}

function inPieces(patterns: readonly string[], pieces: readonly string[], mode: Mode): readonly string[] {
  const found: number[] = [];
  scanChunks(buildAutomaton(patterns), pieces, (start, end, pattern) => found.push(start, end, pattern), { mode });
  return told(patterns, found);
}

const patternsOver = (names: readonly Alphabet[]): fc.Arbitrary<readonly string[]> =>
  fc
    .uniqueArray(textsOver(names, 4), { minLength: 1, maxLength: 8 })
    .map((terms) => [...new Set(terms.map((term) => fold(term).text))].filter((pattern) => pattern !== ""));

const mixtures: readonly (readonly [string, readonly Alphabet[]])[] = [
  ["Han", ["han", "traditional", "spaces", "quotes"]],
  ["Latin words", ["latin", "spaces", "hyphens", "breaks", "invisible"]],
  ["letters that grow, marks and pairs", ["growing", "accents", "combining", "astral", "surrogates", "selectors"]],
  ["everything", everyAlphabet],
];

/** A text that begins in the middle of one block of the search and ends in another. */
const PADDING = { none: "", aBlock: "。".repeat(16_380), aPiece: "x, ".repeat(1_363) } as const;

describe.each(modes)("scanText, %s", (mode) => {
  test.each(mixtures)("agrees with the naive search over %s", (_what, names) => {
    const drawn = patternsOver(names).chain((patterns) =>
      fc.tuple(
        fc.constant(patterns),
        fc
          .array(fc.oneof(textsOver(names, 4), fc.constantFrom("", ...patterns)), { maxLength: 10 })
          .map((parts) => parts.join("")),
      ),
    );
    fc.assert(
      fc.property(drawn, fc.constantFrom(...Object.values(PADDING)), ([patterns, text], padding) => {
        const shift = (line: string): string =>
          line.replace(
            /^(\d+)-(\d+)/,
            (_, start, end) => `${Number(start) + padding.length}-${Number(end) + padding.length}`,
          );
        const whole = `${padding}。${text}`;
        const expected = naively(patterns, `。${text}`, mode).map(shift);
        const ofText = told(patterns, scanText(buildAutomaton(patterns), whole, { mode })).filter(
          (line) => Number(/\d+-(\d+)/.exec(line)?.[1]) > padding.length,
        );
        expect(ofText).toEqual(expected);
      }),
    );
  });
});

describe.each(modes)("scanChunks, %s", (mode) => {
  test.each(mixtures)("finds the same wherever a text over %s is cut", (_what, names) => {
    const pieces = fc.array(textsOver(names, 6), { maxLength: 8 });
    fc.assert(
      fc.property(patternsOver(names), pieces, (patterns, parts) => {
        expect(inPieces(patterns, parts, mode)).toEqual(naively(patterns, parts.join(""), mode));
        expect(inPieces(patterns, [...parts.join("")], mode)).toEqual(naively(patterns, parts.join(""), mode));
      }),
    );
  });

  test("finds the same in a long text, cut into pieces of any length", () => {
    const patterns = ["品牌", "品", "quality powerhouse", "self reliance", "résumé", "质量强国"];
    const sentence = "质\n量强國、ＱＵＡＬＩＴＹ powerhouse; self-\nreliance 品\u200b牌 re\u0301sume\u0301 𠮷品。\n\n";
    const text = sentence.repeat(300);
    const expected = naively(patterns, sentence, mode);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 30 }), (lengths) => {
        const parts: string[] = [];
        for (let at = 0, index = 0; at < text.length; index++) {
          const length = lengths[index % lengths.length]!;
          parts.push(text.slice(at, at + length));
          at += length;
        }
        const found = inPieces(patterns, parts, mode);
        expect(found).toHaveLength(expected.length * 300);
        expect(found.slice(0, expected.length)).toEqual(expected);
        expect(found.at(-1)).toMatch(/ 品$/);
      }),
      { numRuns: 30 },
    );
  });
});

describe("who is called for a match", () => {
  const patterns = ["品牌", "品", "quality powerhouse", "quality"];
  const automaton = buildAutomaton(patterns);
  const text = "中国品牌日, a quality powerhouse; 品。".repeat(1_500);

  test.each(modes)("may search another text meanwhile, %s", (mode) => {
    const alone = inPieces(patterns, [text], mode);
    const within: number[] = [];
    const found: number[] = [];
    scanChunks(
      automaton,
      [text.slice(0, 20_001), text.slice(20_001)],
      (start, end, pattern) => {
        found.push(start, end, pattern);
        if (found.length % 300 === 0) within.push(scanText(automaton, text.slice(0, 9_000), { mode }).length);
      },
      { mode },
    );
    expect(told(patterns, found)).toEqual(alone);
    expect(new Set(within)).toEqual(new Set([scanText(automaton, text.slice(0, 9_000), { mode }).length]));
  });

  test("may throw, and the next search is none the worse", () => {
    const alone = inPieces(patterns, [text], "all");
    expect(() =>
      scanChunks(automaton, [text], () => {
        throw new RangeError("enough");
      }),
    ).toThrow("enough");
    expect(inPieces(patterns, [text], "all")).toEqual(alone);
  });
});
