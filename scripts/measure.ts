/**
 * Silence on good text, planted errors found, and concepts matched: one command, one configuration, so that none is bought with
 * another. Reads aligned texts that are not part of the repository; without them it says so and does nothing.
 *
 *   npx tsx scripts/measure.ts --data <folder> [--years 2016-2018] [--only official|hkma] [--seeds 3] [--most 250] [--least 500] [--json]
 *
 * A report of the government is checked as of its year, as its user would say; the annual reports of the bank have no dates in their
 * list. Kinds of errors with few sites get further seeds until there are `--least` different plants, or no seed finds a new one.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { naiveRates } from "../src/evaluate/naive.ts";
import { termPairs } from "../src/evaluate/term-pairs.ts";
import {
  type Corpus,
  countOf,
  type Direction,
  datedOptions,
  directions,
  optionsOf,
  readCorpus,
  segmentOf,
} from "./measure/corpus.ts";
import { checked, findingsOf, totalsOf } from "./measure/findings.ts";
import { matched } from "./measure/matched.ts";
import { plantedScores } from "./measure/plants.ts";
import { asText, totalText } from "./measure/present.ts";
import type { DirectionResult, Planting, Result } from "./measure/result.ts";

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

main();
