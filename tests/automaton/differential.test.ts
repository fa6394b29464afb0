import { AhoCorasick as Monyone } from "@monyone/aho-corasick";
import AhoCorasick from "ahocorasick";
import { describe, expect, test } from "vitest";
import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { matchObjects } from "../../src/automaton/matches.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import { fold } from "../../src/text/fold.ts";
import { randomFrom } from "../bench/random.ts";
import { difference, draw } from "../support/differential.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];
const TEXTS_A_SEED = 12;
const SIZES = [30, 300, 3_000];

describe("scanText and scanChunks", () => {
  // `npx tsx scripts/fuzz.ts` does the same for ten million characters.
  test.each(SEEDS)("find what the plain reference finds, seed %d", (seed) => {
    const random = randomFrom(seed);
    const differences = Array.from({ length: TEXTS_A_SEED }, (_, index) =>
      difference(draw(random, SIZES[index % SIZES.length]!)),
    );
    expect(differences.filter((found) => found !== undefined)).toEqual([]);
  });
});

/** What all engines agree to read in the same way: nothing here folds to anything else. */
const LETTERS = [..."品牌中国质量强发展a", "b", "ab", " ", "，", "。", "1"];
const IN_WORD = /[a-z0-9]/;

interface Found {
  readonly start: number;
  readonly end: number;
}

const written = (found: readonly Found[]): readonly string[] =>
  found.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ start, end }) => `${start}-${end}`);

describe("scanText", () => {
  test.each(SEEDS)("finds what two other engines find, but for parts of words, seed %d", (seed) => {
    const random = randomFrom(seed);
    const some = (count: number): string =>
      Array.from({ length: count }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join("");
    const patterns = [
      ...new Set(Array.from({ length: 60 }, () => fold(some(1 + Math.floor(random() * 5))).text)),
    ].filter((pattern) => pattern !== "");
    const text = fold(some(4_000)).text;
    const standsAlone = ({ start, end }: Found): boolean =>
      !(IN_WORD.test(text.charAt(start - 1)) && IN_WORD.test(text.charAt(start))) &&
      !(IN_WORD.test(text.charAt(end - 1)) && IN_WORD.test(text.charAt(end)));
    const ours = matchObjects(scanText(buildAutomaton(patterns), text, { mode: "all" }));
    const monyone = new Monyone(patterns).matchInText(text).map(({ begin, end }) => ({ start: begin, end }));
    const other = new AhoCorasick(patterns)
      .search(text)
      .flatMap(([last, words]: [number, string[]]) =>
        words.map((word) => ({ start: last + 1 - word.length, end: last + 1 })),
      );
    expect(ours.length).toBeGreaterThan(100);
    expect(written(ours)).toEqual(written(monyone.filter(standsAlone)));
    expect(written(ours)).toEqual(written(other.filter(standsAlone)));
  });
});
