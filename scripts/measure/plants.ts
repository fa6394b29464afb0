import type { Segment } from "../../src/bitext/segment.ts";
import type { CheckOptions } from "../../src/check/options.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { plantErrors } from "../../tests/bench/plant-errors.ts";
import { findSites } from "../../tests/bench/plant-sites.ts";
import { type PlantKind, plantKinds } from "../../tests/bench/plant-slips.ts";
import { addScores, type PlantScore, scorePlants } from "../../tests/bench/score-plants.ts";
import { type Corpus, type Direction, datedOptions, type Record_, segmentOf } from "./corpus.ts";
import { checked } from "./findings.ts";
import type { PlantedKind, Planting } from "./result.ts";

export interface CheckedDocument {
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
export function plantedScores(
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
