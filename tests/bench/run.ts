import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import { bundledGlossary } from "../../src/bundled.ts";
import { compile, indexOf } from "../../src/termbase/compile.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import { fold } from "../../src/text/fold.ts";
import { type Finder, finders, LOOP, OURS } from "./contestants.ts";
import { dictionary, type TextKind, textOf } from "./corpus.ts";
import { type Limit, limits } from "./limits.ts";
import { measure, median, round, slope } from "./measure.ts";
import { plot, table } from "./present.ts";

/**
 * Everything that is promised about speed, measured in one process: `npm run bench`. Results go to `tests/bench/results/<date>.json`,
 * with a table and a plot beside it. `npm run bench -- quick` leaves out the long rows and writes nothing; `npm run bench -- en zh` races
 * over these texts only, with 5,000 terms, and measures `findTerms`.
 */
const isQuick = process.argv.includes("quick");
const KINDS: readonly TextKind[] = ["zh", "en", "mixed"];
const named = KINDS.filter((kind) => process.argv.includes(kind));
const CHARACTERS = 300_000;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const foldedTerms = (terms: readonly string[]): readonly string[] => [...new Set(terms.map((term) => fold(term).text))];

function density(kind: TextKind): number {
  const text = textOf(kind, CHARACTERS);
  const matches = scanText(buildAutomaton(foldedTerms(dictionary(5_000))), text).length / 3;
  return round((1_000 * matches) / text.length);
}

/** A finder with limits gets less of the text; its speed is per character all the same. */
function contest(kind: TextKind, terms: number) {
  const text = textOf(kind, CHARACTERS);
  const words = dictionary(terms);
  const able = finders.filter((finder) => terms <= (finder.most?.terms ?? Number.POSITIVE_INFINITY));
  const share = (finder: Finder): string => text.slice(0, finder.most?.characters ?? text.length);
  const running = able.map((finder) => {
    const find = finder.build(words);
    const part = share(finder);
    return { name: finder.name, characters: part.length, run: () => find(part) };
  });
  const measured = measure(running);
  const rates = measured.map(({ name, nanoseconds }, index) => ({
    name,
    perCharacter: nanoseconds / running[index]!.characters,
    characters: running[index]!.characters,
    by: measured[index]!.by,
  }));
  const ours = rates.find(({ name }) => name === OURS)!;
  return rates.map(({ name, perCharacter, characters }) => ({
    kind,
    terms,
    name,
    millionsPerSecond: round(1_000 / perCharacter),
    /** How many times as long as ours, for each character: median of the rounds. */
    timesOurs: round((1 / ours.by[name]!) * (ours.characters / characters)),
  }));
}

function growth() {
  const words = foldedTerms(dictionary(5_000));
  const automaton = buildAutomaton(words);
  const whole = textOf("mixed", 4_000_000);
  const texts = [10_000, 100_000, 1_000_000, 4_000_000].map((size) => whole.slice(0, size));
  const byText = measure(
    texts.map((text) => ({ name: String(text.length), run: () => scanText(automaton, text).length })),
  );
  const sizes = [1_000, 2_000, 5_000, 10_000, 30_000, 100_000];
  const text = whole.slice(0, CHARACTERS);
  const sets = sizes.map((size) => ({ name: String(size), automaton: buildAutomaton(foldedTerms(dictionary(size))) }));
  const byTerms = measure(sets.map((set) => ({ name: set.name, run: () => scanText(set.automaton, text).length })));
  const points = (measured: typeof byText) =>
    measured.map(({ name, nanoseconds }) => [Number(name), nanoseconds] as const);
  return {
    text: points(byText),
    textSlope: slope(points(byText)),
    terms: points(byTerms),
    termsSlopeTo10k: slope(points(byTerms).slice(0, 4)),
    termsSlope: slope(points(byTerms)),
    matchesPer1000: sets.map((set) => [
      set.automaton.size,
      round((1_000 * scanText(set.automaton, text).length) / 3 / text.length),
    ]),
  };
}

function compiling() {
  return (isQuick ? [5_000] : [1_000, 5_000, 10_000, 100_000]).map((size) => {
    const words = foldedTerms(dictionary(size));
    const begin = performance.now();
    const automaton = buildAutomaton(words);
    const first = performance.now() - begin;
    const again = median(
      Array.from({ length: 7 }, () => {
        const start = performance.now();
        buildAutomaton(words);
        return performance.now() - start;
      }),
    );
    const others = finders
      .filter(
        ({ name, most }) =>
          ![OURS, LOOP, "RegExp", "prh", "textlint-rule-terminology"].includes(name) && size <= (most?.terms ?? 10_000),
      )
      .map(({ name, build }) => {
        const start = performance.now();
        build(words);
        return { name, milliseconds: round(performance.now() - start) };
      });
    return {
      patterns: automaton.size,
      firstMilliseconds: round(first),
      medianMilliseconds: round(again),
      bytesPerPattern: round(automaton.buffer.byteLength / automaton.size),
      others,
    };
  });
}

function worstCases() {
  const shared = Array.from(
    { length: 2_000 },
    (_, index) => `中国共产党${String.fromCharCode(0x4e00 + index * 7)}${String.fromCharCode(0x4e00 + index * 3)}`,
  );
  const nested = Array.from({ length: 300 }, (_, index) => "品".repeat(index + 1));
  const nearMisses = Array.from({ length: 60 }, (_, index) => `${"品".repeat(index + 1)}甲`);
  const cases: readonly (readonly [string, readonly string[], (size: number) => string])[] = [
    ["2,000 terms that share 中国共产党, and nothing but that", shared, (size) => "中国共产党".repeat(size / 5)],
    ["品, 品品 … 300 × 品, and 品 alone", nested, (size) => "品".repeat(size)],
    ["品甲 … 60 × 品甲, and 品 alone", nearMisses, (size) => "品".repeat(size)],
    ["one line of letters without a space", ["quality"], (size) => "q".repeat(size)],
    ["letters with two marks each", ["quality"], (size) => "q\u0301\u0327".repeat(size / 3)],
  ];
  return cases.map(([what, patterns, make]) => {
    const automaton = buildAutomaton(foldedTerms(patterns));
    const sizes = [125_000, 250_000, 500_000, 1_000_000];
    const measured = measure(
      sizes.map((size) => {
        const text = make(size);
        return { name: String(size), run: () => scanText(automaton, text).length };
      }),
      5,
    );
    const points = measured.map(({ name, nanoseconds }) => [Number(name), nanoseconds] as const);
    return { what, millionsPerSecond: round((1_000 * 1_000_000) / points[3]![1]), slope: slope(points) };
  });
}

/** A mixed text is searched for the terms of one language, then of the other. */
const SEARCHES = [
  { kind: "zh", language: "zh" },
  { kind: "en", language: "en" },
  { kind: "mixed", language: "zh" },
  { kind: "mixed", language: "en" },
] as const;

/** Everything on: the bundled glossary with all its forms, judged, against the scan alone with the same patterns. */
function findingTerms(kinds: readonly TextKind[]) {
  const termbase = compile(bundledGlossary());
  return SEARCHES.filter(({ kind }) => kinds.includes(kind)).map(({ kind, language }) => {
    const text = textOf(kind, CHARACTERS);
    const { automaton } = indexOf(termbase, language);
    const measured = measure([
      { name: "scan", run: () => scanText(automaton, text).length },
      { name: "findTerms", run: () => findTerms(termbase, text, language).length },
    ]);
    return {
      kind,
      language,
      patterns: automaton.size,
      matchesPer1000: round((1_000 * findTerms(termbase, text, language).length) / text.length),
      findTermsByScan: measured[1]!.by.scan!,
      nanosecondsPerCharacter: measured.map(({ nanoseconds }) => round(nanoseconds / text.length)),
    };
  });
}

function race(kinds: readonly TextKind[]): void {
  for (const kind of kinds) {
    for (const { name, millionsPerSecond, timesOurs } of contest(kind, 5_000))
      say(`${kind}  ${name}  ${millionsPerSecond} million units a second, ${timesOurs} × the time of ours`);
  }
  for (const { kind, language, findTermsByScan } of findingTerms(kinds))
    say(`${kind}  findTerms (${language})  ${findTermsByScan} × the time of the scan`);
}

if (named.length > 0) {
  race(named);
  process.exit();
}

// First, while the process is small.
const reached: readonly Limit[] = isQuick ? [] : limits();
const results = {
  limits: reached,
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
  corpus: `generated (tests/bench/corpus.ts), ${CHARACTERS} UTF-16 units each; matches per 1,000 at 5,000 terms: ${KINDS.map((kind) => `${kind} ${density(kind)}`).join(", ")}`,
  speed: [] as ReturnType<typeof contest>,
  findTerms: findingTerms(KINDS),
  compile: compiling(),
  worst: worstCases(),
  growth: growth(),
};
for (const terms of isQuick ? [5_000] : [1_000, 5_000, 10_000, 100_000]) {
  for (const kind of KINDS) {
    process.stderr.write(`${terms} terms, ${kind}\n`);
    results.speed.push(...contest(kind, terms));
  }
}
const written = table(results);
say(written);
if (!isQuick) {
  const base = new URL(`./results/${results.date}`, import.meta.url);
  writeFileSync(new URL(`${base}.json`), `${JSON.stringify(results, undefined, 1)}\n`);
  writeFileSync(new URL(`${base}.md`), written);
  writeFileSync(new URL(`${base}.svg`), plot(results));
}

export type Results = typeof results;
