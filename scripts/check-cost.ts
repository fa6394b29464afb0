/**
 * What judging costs beside finding: µs a pair for `check` and for `findTerms` on both sides, in interleaved rounds, with the ratio
 * of each round. Pairs come from --data, a JSONL file with zh and en; without it from the demo text.
 *
 *   npx tsx scripts/check-cost.ts [--data <file.jsonl>] [--most 400]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundledGlossary } from "../src/bundled.ts";
import { check } from "../src/check/check.ts";
import { compile } from "../src/termbase/compile.ts";
import { findTerms } from "../src/termbase/find-terms.ts";
import { measure } from "../tests/bench/measure.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    most: { type: "string", default: "400" },
  },
});

interface Pair {
  readonly zh: string;
  readonly en: string;
}

const paragraphs = (language: string): readonly string[] =>
  readFileSync(new URL(`../tests/demo/press-release.${language}.md`, import.meta.url), "utf8").split("\n\n");

function demoPairs(): readonly Pair[] {
  const en = paragraphs("en");
  return paragraphs("zh").map((zh, index) => ({ zh, en: en[index] ?? "" }));
}

const pairs: readonly Pair[] = (
  values.data === undefined
    ? demoPairs()
    : readFileSync(values.data, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Pair)
).slice(0, Number(values.most));

const termbase = compile(bundledGlossary());

const [finding, checking] = measure([
  {
    name: "findTerms",
    run: () =>
      pairs.reduce(
        (sum, { zh, en }) => sum + findTerms(termbase, zh, "zh").length + findTerms(termbase, en, "en").length,
        0,
      ),
  },
  {
    name: "check",
    run: () => pairs.reduce((sum, { zh, en }) => sum + check(termbase, { source: zh, target: en }).length, 0),
  },
]);

const microseconds = (nanoseconds: number): string => (nanoseconds / 1000 / pairs.length).toFixed(1);
console.log(`${pairs.length} pairs, medians of interleaved rounds`);
console.log(`findTerms on both sides  ${microseconds(finding!.nanoseconds)} µs a pair`);
console.log(`check                    ${microseconds(checking!.nanoseconds)} µs a pair`);
console.log(`ratio                    ${checking!.by.findTerms}`);
