/**
 * Silence on good text, planted errors found, and concepts matched: one command, one configuration, so that none is bought with
 * another. Reads aligned texts that are not part of the repository; without them it says so and does nothing.
 *
 *   npx tsx scripts/measure.ts --data <folder> [--years 2016-2018] [--only official|hkma] [--seeds 3] [--most 250] [--least 500] [--json]
 *
 * A report of the government is checked as of its year, as its user would say; the annual reports of the bank have no dates in their
 * list. Kinds of errors with few sites get further seeds until there are `--least` different plants, or no seed finds a new one.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Segment } from "../src/bitext/segment.ts";
import { bundledGlossary } from "../src/bundled.ts";
import { openDocument } from "../src/check/document.ts";
import { isProper } from "../src/check/evidence.ts";
import type { CheckOptions } from "../src/check/options.ts";
import type { Diagnostic, Severity } from "../src/diagnostics/diagnostic.ts";
import { type NaiveRates, naiveRates } from "../src/evaluate/naive.ts";
import { termPairs } from "../src/evaluate/term-pairs.ts";
import { glossaryFromPairs, languagesOfHeader } from "../src/glossary/from-pairs.ts";
import { parseGlossary } from "../src/glossary/parse.ts";
import { compile } from "../src/termbase/compile.ts";
import { findTerms } from "../src/termbase/find-terms.ts";
import type { Termbase } from "../src/termbase/termbase.ts";
import type { Language } from "../src/text/language.ts";
import { plantErrors } from "../tests/bench/plant-errors.ts";
import { findSites, type PlantLanguages } from "../tests/bench/plant-sites.ts";
import { type PlantKind, plantKinds } from "../tests/bench/plant-slips.ts";
import { addScores, type PlantScore, scorePlants } from "../tests/bench/score-plants.ts";

interface Record_ {
  readonly id: string;
  readonly year: number;
  readonly zh: string;
  readonly en: string;
}

interface Corpus {
  readonly name: string;
  readonly termbase: Termbase;
  /** By year: a report is a document. */
  readonly documents: ReadonlyMap<number, readonly Record_[]>;
  readonly zh: Language;
}

type Direction = "zh-en" | "en-zh" | "en only";
const directions: readonly Direction[] = ["zh-en", "en-zh", "en only"];
const severities: readonly Severity[] = ["error", "warning", "info"];

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: "string", default: "." },
      years: { type: "string", default: "2016-2018" },
      only: { type: "string" },
      seeds: { type: "string", default: "3" },
      most: { type: "string", default: "250" },
      least: { type: "string", default: "500" },
      json: { type: "boolean", default: false },
    },
  });
  const corpora = [
    { name: "official", file: "official_reports.jsonl" },
    { name: "hkma", file: "hkma_reports.jsonl" },
  ].filter(
    ({ name, file }) => (values.only === undefined || values.only === name) && existsSync(join(values.data, file)),
  );
  if (corpora.length === 0) {
    console.log(`nothing to measure in ${values.data}; name the folder of the aligned texts with --data`);
    return;
  }
  const results = corpora.map(({ name, file }) =>
    measure(readCorpus(name, values.data, file, values.years), {
      seeds: Number(values.seeds),
      most: Number(values.most),
      least: Number(values.least),
    }),
  );
  console.log(
    values.json ? JSON.stringify(results, null, 2) : [...results.map(asText), totalText(results)].join("\n\n"),
  );
}

function readCorpus(name: string, folder: string, file: string, years: string): Corpus {
  const [first = 0, last = first] = years.split("-").map(Number);
  const isOfficial = name === "official";
  const records = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record_)
    .filter(({ year }) => !isOfficial || (first <= year && year <= last));
  const documents = new Map<number, Record_[]>();
  for (const record of records) documents.set(record.year, [...(documents.get(record.year) ?? []), record]);
  const termbase = isOfficial ? compile(bundledGlossary()) : importedTerms(join(folder, "terms_hkma.tsv"));
  return { name, termbase, documents, zh: isOfficial ? "zh" : "zh-Hant" };
}

function importedTerms(path: string): Termbase {
  const [header = [], ...rows] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return compile(parseGlossary(glossaryFromPairs(rows, { languages: languagesOfHeader(header), path })));
}

interface Findings {
  readonly severity: Severity;
  readonly code: string;
  readonly count: number;
  /** Those of one concept in one document are one. */
  readonly grouped: number;
}

interface DirectionResult {
  readonly direction: Direction;
  readonly findings: readonly Findings[];
  /** Grouped by document and concept, whatever the code. */
  readonly totals: Readonly<Record<Severity, { readonly per100: number; readonly groupedPer100: number }>>;
  readonly planted: readonly PlantedKind[];
  readonly naive?: NaiveRates;
}

interface PlantedKind extends PlantScore {
  readonly kind: PlantKind;
  /** Plants that differ in place or in text: further seeds may plant some again. */
  readonly distinct: number;
}

interface Planting {
  readonly seeds: number;
  readonly most: number;
  readonly least: number;
}

interface Result {
  readonly corpus: string;
  readonly years: readonly number[];
  readonly segments: number;
  readonly concepts: number;
  readonly milliseconds: number;
  readonly matchedPerSegment: { readonly all: number; readonly longOrNames: number; readonly segmentsWithAny: number };
  readonly directions: readonly DirectionResult[];
}

function measure(corpus: Corpus, planting: Planting): Result {
  const started = performance.now();
  const results = directions.map((direction) => measureDirection(corpus, direction, planting));
  return {
    corpus: corpus.name,
    years: [...corpus.documents.keys()],
    segments: countOf(corpus),
    concepts: corpus.termbase.concepts.size,
    milliseconds: Math.round(performance.now() - started),
    matchedPerSegment: matched(corpus),
    directions: results,
  };
}

const countOf = ({ documents }: Corpus): number => [...documents.values()].reduce((sum, { length }) => sum + length, 0);

function measureDirection(corpus: Corpus, direction: Direction, planting: Planting): DirectionResult {
  const options = optionsOf(corpus, direction);
  const documents = [...corpus.documents].map(([year, records]) => {
    const segments = records.map((record) => segmentOf(record, direction));
    return { year, records, segments, good: checked(corpus.termbase, segments, datedOptions(corpus, direction, year)) };
  });
  const all = documents.flatMap(({ year, good }) => good.map((diagnostic) => ({ year, diagnostic })));
  const pairs = direction === "en only" ? undefined : termPairs(corpus.termbase, options, options);
  const units = documents.flatMap(({ segments }) =>
    segments.map(({ source = "", target = "" }) => ({ source, target })),
  );
  return {
    direction,
    findings: findingsOf(all),
    totals: totalsOf(all, countOf(corpus)),
    planted: plantedScores(corpus, direction, documents, planting),
    ...(pairs === undefined ? {} : { naive: naiveRates(units, pairs) }),
  };
}

const optionsOf = ({ zh }: Corpus, direction: Direction) =>
  direction === "en-zh" ? ({ from: "en", to: zh } as const) : ({ from: zh, to: "en" } as const);

const datedOptions = (corpus: Corpus, direction: Direction, year: number): CheckOptions & PlantLanguages => ({
  ...optionsOf(corpus, direction),
  ...(corpus.name === "official" ? { asOf: String(year) } : {}),
});

function segmentOf({ id, zh, en }: Record_, direction: Direction): Segment {
  if (direction === "en only") return { id, target: en };
  return direction === "zh-en" ? { id, source: zh, target: en } : { id, source: en, target: zh };
}

function checked(termbase: Termbase, segments: readonly Segment[], options: CheckOptions): readonly Diagnostic[] {
  const document = openDocument(termbase, options);
  for (const segment of segments) document.add(segment);
  return document.close().diagnostics;
}

interface Found {
  readonly year: number;
  readonly diagnostic: Diagnostic;
}

const groupOf = ({ year, diagnostic }: Found): string => `${year} ${diagnostic.code} ${diagnostic.concept}`;

function findingsOf(all: readonly Found[]): readonly Findings[] {
  return severities.flatMap((severity) => {
    const own = all.filter(({ diagnostic }) => diagnostic.severity === severity);
    const codes = [...new Set(own.map(({ diagnostic }) => diagnostic.code))].sort();
    return codes.map((code) => {
      const ofCode = own.filter(({ diagnostic }) => diagnostic.code === code);
      return { severity, code, count: ofCode.length, grouped: new Set(ofCode.map(groupOf)).size };
    });
  });
}

function totalsOf(all: readonly Found[], segments: number): DirectionResult["totals"] {
  const total = (severity: Severity) => {
    const own = all.filter(({ diagnostic }) => diagnostic.severity === severity);
    const groups = new Set(own.map(({ year, diagnostic }) => `${year} ${diagnostic.concept}`));
    return { per100: (100 * own.length) / segments, groupedPer100: (100 * groups.size) / segments };
  };
  return { error: total("error"), warning: total("warning"), info: total("info") };
}

/** Concepts a segment names: all, and those that nobody calls an everyday word of two characters. */
function matched({ documents, termbase, zh }: Corpus): Result["matchedPerSegment"] {
  let all = 0;
  let longOrNames = 0;
  let segmentsWithAny = 0;
  let segments = 0;
  for (const { zh: text } of [...documents.values()].flat()) {
    const met = findTerms(termbase, text, zh);
    const ids = new Set(met.flatMap(({ designations }) => designations.map(({ concept }) => concept)));
    const long = new Set(
      met.flatMap(({ text: written, designations }) =>
        designations
          .map(({ concept }) => termbase.concepts.get(concept)!)
          .filter((concept) => written.length >= 3 || isProper(concept))
          .map(({ id }) => id),
      ),
    );
    all += ids.size;
    longOrNames += long.size;
    segments++;
    if (ids.size > 0) segmentsWithAny++;
  }
  return { all: all / segments, longOrNames: longOrNames / segments, segmentsWithAny: segmentsWithAny / segments };
}

interface CheckedDocument {
  readonly year: number;
  readonly records: readonly Record_[];
  readonly segments: readonly Segment[];
  readonly good: readonly Diagnostic[];
}

/** Errors that can be told without the source. */
const seenInTarget: ReadonlySet<PlantKind> = new Set([
  "deprecated",
  "letter-slip",
  "case",
  "hyphen",
  "mixed",
  "other-year",
]);

/** No kind is worth more seeds than this. */
const MOST_SEEDS = 20;

/** Sites are found with the source; for a target alone the source is then withheld. */
function plantedScores(
  corpus: Corpus,
  direction: Direction,
  documents: readonly CheckedDocument[],
  planting: Planting,
): readonly PlantedKind[] {
  const { termbase } = corpus;
  const pairings = direction === "en only" ? "zh-en" : direction;
  const prepared = documents.map(({ records, good, year }) => {
    const segments = records.map((record) => segmentOf(record, pairings));
    const options = datedOptions(corpus, direction, year);
    return { good, segments, options, sites: findSites(termbase, segments, options) };
  });
  const total = prepared.reduce((sum, { sites }) => sum + sites.length, 0);
  const kinds = direction === "en only" ? plantKinds.filter((kind) => seenInTarget.has(kind)) : plantKinds;
  return kinds.map((kind) => {
    const scores: PlantScore[] = [];
    const known = new Set<string>();
    for (let seed = 1; seed <= MOST_SEEDS; seed++) {
      const before = known.size;
      prepared.forEach(({ good, segments, sites, options }, index) => {
        const most = Math.ceil((planting.most * sites.length) / total);
        const elsewhere = prepared.flatMap((other, at) => (at === index ? [] : other.sites));
        const planted = plantErrors(termbase, segments, sites, {
          kind,
          seed,
          most,
          languages: options,
          elsewhere,
          ...asOfOf(options),
        });
        for (const { unit, text, concept } of planted.plants) known.add([index, unit, concept, text].join("\n"));
        const given =
          direction === "en only" ? planted.segments.map(({ source: _, ...rest }) => rest) : planted.segments;
        scores.push(scorePlants(kind, planted.plants, good, checked(termbase, given, options)));
      });
      if (seed >= planting.seeds && (known.size >= planting.least || known.size === before)) break;
    }
    return { kind, distinct: known.size, ...addScores(scores) };
  });
}

const asOfOf = ({ asOf }: CheckOptions): { readonly asOf?: string } => (asOf === undefined ? {} : { asOf });

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

function asText(result: Result): string {
  const { all, longOrNames, segmentsWithAny } = result.matchedPerSegment;
  const head = [
    `== ${result.corpus} ${result.years.join(", ")}: ${result.segments} segments, ${result.concepts} concepts, ${result.milliseconds} ms`,
    `concepts per segment: ${all.toFixed(2)} all, ${longOrNames.toFixed(2)} of three characters or names; ${percent(segmentsWithAny, 1)} of segments have one`,
  ];
  return [...head, ...result.directions.flatMap((direction) => directionText(direction, result.segments))].join("\n");
}

function directionText(
  { direction, findings, totals, planted, naive }: DirectionResult,
  segments: number,
): readonly string[] {
  const total = (severity: Severity): string =>
    `${severity} ${totals[severity].per100.toFixed(2)} (grouped ${totals[severity].groupedPer100.toFixed(2)})`;
  const rows = findings.map(({ severity, code, count, grouped }) =>
    columns(
      [severity, code, String(count), ((100 * count) / segments).toFixed(2), `${grouped} grouped`],
      [9, 20, 6, 7, 14],
    ),
  );
  const plantRows = planted.map(plantRow);
  const rates = naive === undefined ? [] : [naiveText(naive)];
  return [
    `-- ${direction}: findings per 100 segments: ${severities.map(total).join(", ")}`,
    ...rows,
    ...rates,
    plantHead,
    ...plantRows,
  ];
}

const plantWidths = [13, 7, 9, 9, 9, 10, 7];
const plantHead = columns(["planted", "number", "distinct", "recall", ">=warning", "precision", "strays"], plantWidths);

const plantRow = ({ kind, plants, distinct, found, loud, right, raised, strays }: PlantedKind): string =>
  columns(
    [
      kind,
      String(plants),
      String(distinct),
      percent(found, plants),
      percent(loud, plants),
      percent(right, raised),
      String(strays),
    ],
    plantWidths,
  );

/** Every kind over all texts and directions with a source, and over the target alone. */
function totalText(results: readonly Result[]): string {
  const all = results.flatMap(({ directions }) => directions);
  const table = (title: string, own: readonly DirectionResult[]): readonly string[] => [
    `== planted, ${title}`,
    plantHead,
    ...plantKinds.flatMap((kind) => {
      const scores = own.flatMap(({ planted }) => planted.filter((score) => score.kind === kind));
      const distinct = scores.reduce((sum, score) => sum + score.distinct, 0);
      return distinct === 0 ? [] : [plantRow({ kind, distinct, ...addScores(scores) })];
    }),
  ];
  return [
    ...table(
      "all pairs",
      all.filter(({ direction }) => direction !== "en only"),
    ),
    ...table(
      "English alone",
      all.filter(({ direction }) => direction === "en only"),
    ),
  ].join("\n");
}

function naiveText({ firstListed, anyListed, longestMatch }: NaiveRates): string {
  const of = ({ hits, of }: { hits: number; of: number }): string => `${percent(hits, of)} of ${of}`;
  return `   naive ${of(firstListed)} uses; any listed form ${of(anyListed)}; longest match ${of(longestMatch)}`;
}

function columns(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) =>
    index < 1 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
  );
  return `   ${padded.join(" ")}`;
}

main();
