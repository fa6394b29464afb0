import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Segment } from "../../src/bitext/segment.ts";
import { bundledGlossary } from "../../src/bundled.ts";
import type { CheckOptions } from "../../src/check/options.ts";
import { glossaryFromPairs, languagesOfHeader } from "../../src/glossary/from-pairs.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { compile } from "../../src/termbase/compile.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import type { Language } from "../../src/text/language.ts";
import type { PlantLanguages } from "../../tests/bench/plant-sites.ts";

export interface Record_ {
  readonly id: string;
  readonly year: number;
  readonly zh: string;
  readonly en: string;
}

export interface Corpus {
  readonly name: string;
  readonly termbase: Termbase;
  /** By year: a report is a document. */
  readonly documents: ReadonlyMap<number, readonly Record_[]>;
  readonly zh: Language;
}

export type Direction = "zh-en" | "en-zh" | "en only";
export const directions: readonly Direction[] = ["zh-en", "en-zh", "en only"];

export function readCorpus(name: string, folder: string, file: string, years: string): Corpus {
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

export const countOf = ({ documents }: Corpus): number =>
  [...documents.values()].reduce((sum, { length }) => sum + length, 0);

export const optionsOf = ({ zh }: Corpus, direction: Direction) =>
  direction === "en-zh" ? ({ from: "en", to: zh } as const) : ({ from: zh, to: "en" } as const);

export const datedOptions = (corpus: Corpus, direction: Direction, year: number): CheckOptions & PlantLanguages => ({
  ...optionsOf(corpus, direction),
  ...(corpus.name === "official" ? { asOf: String(year) } : {}),
});

export function segmentOf({ id, zh, en }: Record_, direction: Direction): Segment {
  if (direction === "en only") return { id, target: en };
  return direction === "zh-en" ? { id, source: zh, target: en } : { id, source: en, target: zh };
}
