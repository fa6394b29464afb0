/**
 * What `discoverTerms` finds of mixed renderings planted into good translations: the rendering of a concept is replaced in the later
 * part of the text by another one, the concept is withheld from the glossary, and the run must name both renderings. The other
 * rendering is one that the entry lists; few entries list a full form with other words, so for the rest it is borrowed from a concept
 * of which the text says nothing: counting does not know what words mean.
 * Reads aligned texts that are not part of the repository; without them it says so and does nothing.
 *
 *   npx tsx scripts/discover.ts --data <folder> [--years 2016-2018] [--seeds 5] [--plants 8] [--to en|zh] [--verbose]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Segment } from "../src/bitext/segment.ts";
import { bundledGlossary } from "../src/bundled.ts";
import { type DiscoveredTerm, discoverTerms } from "../src/discover/discover.ts";
import { englishForms } from "../src/english/forms.ts";
import type { Concept, ConceptTerm } from "../src/glossary/model.ts";
import { compile } from "../src/termbase/compile.ts";
import type { Termbase } from "../src/termbase/termbase.ts";
import { findSites, type PlantSite } from "../tests/bench/plant-sites.ts";
import { randomFrom, shuffled } from "../tests/bench/random.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "." },
    years: { type: "string", default: "2016-2018" },
    seeds: { type: "string", default: "5" },
    plants: { type: "string", default: "8" },
    to: { type: "string", default: "en" },
    verbose: { type: "boolean", default: false },
  },
});

const FILE = "official_reports.jsonl";
/** Segments a concept must stand in, and the least number that is changed. */
const FEWEST_USES = 6;
const FEWEST_CHANGED = 3;
/** So large a part of the uses, from the end, is changed. */
const CHANGED = 0.4;

interface Plant {
  readonly concept: Concept;
  readonly from: string;
  readonly to: string;
  readonly kind: "listed" | "borrowed";
}

const kinds = ["listed", "borrowed"] as const;

function main(): void {
  const path = join(values.data, FILE);
  if (!existsSync(path)) {
    console.log(`nothing to measure in ${values.data}; name the folder of the aligned texts with --data`);
    return;
  }
  const segments = readSegments(path);
  const whole = compile(bundledGlossary());
  const languages = values.to === "zh" ? ({ from: "en", to: "zh" } as const) : ({ from: "zh", to: "en" } as const);
  const sites = findSites(whole, segments, languages);
  const candidates = plantable(whole, sites, segments, languages.to);
  const listed = candidates.filter(({ kind }) => kind === "listed").length;
  console.log(
    `${segments.length} segments; ${candidates.length} concepts can be planted, ${listed} with a listed rendering`,
  );
  const none = () => ({ plants: 0, found: 0, anywhere: 0 });
  const totals = { listed: none(), borrowed: none(), raised: 0, right: 0, clean: 0, milliseconds: 0 };
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const chosen = shuffled(randomFrom(seed), candidates).slice(0, Number(values.plants));
    const termbase = withhold(whole, new Set(chosen.map(({ concept }) => concept.id)));
    const planted = chosen.reduce((texts, plant) => plantInto(texts, sites, plant), segments);
    const started = performance.now();
    const options = { ...languages, termbase };
    const found = discoverTerms(planted, options);
    totals.milliseconds += performance.now() - started;
    const all = discoverTerms(planted, { ...options, most: 1000, confidence: 0 });
    const clean = discoverTerms(segments, { ...options, most: 1000, confidence: 0 });
    const known = new Set(clean.map(fingerprint));
    const raised = found.filter((term) => !known.has(fingerprint(term)));
    for (const kind of kinds) {
      const own = chosen.filter((plant) => plant.kind === kind);
      totals[kind].plants += own.length;
      totals[kind].found += own.filter((plant) => found.some((term) => tells(term, plant))).length;
      totals[kind].anywhere += own.filter((plant) => all.some((term) => tells(term, plant))).length;
    }
    totals.raised += raised.length;
    totals.right += raised.filter((term) => chosen.some((plant) => isAbout(term, plant))).length;
    totals.clean += discoverTerms(segments, options).length;
    if (values.verbose) explain(chosen, found, all, raised);
  }
  const { raised, right, clean } = totals;
  console.log(
    [
      ...kinds.map((kind) => {
        const { plants, found, anywhere } = totals[kind];
        return `${kind}: both renderings named in the default list ${percent(found, plants)}, at any rank ${percent(anywhere, plants)}`;
      }),
      `entries the good text did not have: ${raised}, about a plant ${percent(right, raised)}`,
      `entries of the default list on the good text: ${(clean / Number(values.seeds)).toFixed(1)}`,
      `${Math.round(totals.milliseconds / Number(values.seeds))} ms a run`,
    ].join("\n"),
  );
}

function readSegments(path: string): readonly Segment[] {
  const [first = 0, last = first] = values.years.split("-").map(Number);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; year: number; zh: string; en: string })
    .filter(({ year }) => first <= year && year <= last)
    .map(({ id, zh, en }) => (values.to === "zh" ? { id, source: en, target: zh } : { id, source: zh, target: en }));
}

/** Concepts with one habitual rendering. */
function plantable(
  termbase: Termbase,
  sites: readonly PlantSite[],
  segments: readonly Segment[],
  to: "zh" | "en",
): readonly Plant[] {
  const byConcept = new Map<Concept, PlantSite[]>();
  for (const site of sites) byConcept.set(site.concept, [...(byConcept.get(site.concept) ?? []), site]);
  const strangers = shuffled(randomFrom(1), strangersAmong(termbase, segments, to));
  const lent = new Set<string>();
  return [...byConcept].flatMap(([concept, own]): Plant[] => {
    const from = mostFrequent(own.map(({ target }) => target.term.term));
    const uses = own.filter(({ target }) => target.term.term === from).length;
    if (uses < FEWEST_USES || ACRONYM.test(from)) return [];
    const fits = (term: string): boolean => areDifferent(term, from) && !isInUse(term, segments);
    const listed = concept.terms.find((term) => term.language === to && isFull(term) && fits(term.term));
    if (listed !== undefined) return [{ concept, from, to: listed.term, kind: "listed" }];
    const borrowed = strangers.find(
      (term) => !lent.has(term) && fits(term) && unitsOf(term).length === unitsOf(from).length,
    );
    if (borrowed === undefined) return [];
    lent.add(borrowed);
    return [{ concept, from, to: borrowed, kind: "borrowed" }];
  });
}

/** Renderings that the text has nowhere. */
function strangersAmong(termbase: Termbase, segments: readonly Segment[], to: "zh" | "en"): readonly string[] {
  const text = segments.map(({ target = "" }) => target.toLowerCase()).join("\n");
  return [...termbase.concepts.values()]
    .flatMap(({ terms }) => terms.find(({ language, status }) => language === to && status === "preferred")?.term ?? [])
    .filter((term) => term === term.toLowerCase() && !text.includes(term));
}

const isFull = ({ type }: ConceptTerm): boolean => type === undefined || type === "fullForm" || type === "phrase";
const isInUse = (term: string, segments: readonly Segment[]): boolean =>
  segments.filter(({ target = "" }) => target.toLowerCase().includes(term.toLowerCase())).length > 2;

/** Half of the words at least are others; an acronym, a hyphen and an inflection make no other rendering. */
function areDifferent(one: string, other: string): boolean {
  const [first, second] = [unitsOf(one), unitsOf(other)];
  const common = first.filter((unit) => second.includes(unit)).length;
  return (
    common <= Math.min(first.length, second.length) / 2 &&
    lettersOf(one) !== lettersOf(other) &&
    !ACRONYM.test(one + other) &&
    !englishForms(other, {}).some(({ text }) => text === one)
  );
}

const HAN = /\p{Script=Han}/u;
const ACRONYM = /\p{Lu}{2}/u;
const SMALL = new Set(["and", "for", "from", "the", "with"]);
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");

/** Words by their beginnings, small ones left out; of Chinese the characters. */
const unitsOf = (text: string): readonly string[] =>
  HAN.test(text)
    ? [...text]
    : text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2 && !SMALL.has(word))
        .map((word) => (word === "people" ? "person" : word).slice(0, 5));

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function withhold(termbase: Termbase, ids: ReadonlySet<string>): Termbase {
  const glossary = bundledGlossary();
  const entries = glossary.entries.filter(({ id }) => !ids.has(id));
  const contributions = Object.fromEntries(Object.entries(glossary.contributions).filter(([id]) => !ids.has(id)));
  void termbase;
  return compile({ ...glossary, entries, contributions });
}

function plantInto(
  texts: readonly Segment[],
  sites: readonly PlantSite[],
  { concept, from, to }: Plant,
): readonly Segment[] {
  const own = sites.filter((site) => site.concept === concept && site.target.term.term === from);
  const changed = new Set(
    own.slice(-Math.max(FEWEST_CHANGED, Math.round(CHANGED * own.length))).map(({ unit }) => unit),
  );
  const written = new Map(own.map(({ unit, target }) => [unit, target.text]));
  return texts.map((segment, unit) =>
    changed.has(unit)
      ? { ...segment, target: segment.target?.replace(written.get(unit) ?? from, () => to) ?? "" }
      : segment,
  );
}

const fingerprint = ({ source, renderings }: DiscoveredTerm): string =>
  [source, ...renderings.map(({ text }) => text.toLowerCase())].join("\n");

/** The term, more or less of it, with each of the two renderings, more or less of it. */
function tells(term: DiscoveredTerm, plant: Plant): boolean {
  const says = (rendering: string): boolean =>
    term.renderings.some(({ text, variants }) => [text, ...variants].some((written) => areClose(written, rendering)));
  return isAbout(term, plant) && says(plant.from) && says(plant.to);
}

function isAbout({ source }: DiscoveredTerm, { concept }: Plant): boolean {
  const found = source.toLowerCase();
  return concept.terms.some(({ term }) => {
    const known = term.toLowerCase();
    return known.includes(found) || found.includes(known) || areClose(known, found);
  });
}

/** More than half of the words of the longer are those of the other. */
function areClose(one: string, other: string): boolean {
  const [first, second] = [unitsOf(one), unitsOf(other)];
  const common = first.filter((unit) => second.includes(unit)).length;
  return common > 0 && common >= Math.max(first.length, second.length) / 2;
}

const percent = (part: number, whole_: number): string =>
  `${part} of ${whole_} (${whole_ === 0 ? "-" : ((100 * part) / whole_).toFixed(0)} %)`;

const line = ({ source, segments, unexplained, confidence, renderings }: DiscoveredTerm): string =>
  `${confidence.toFixed(2)} ${source} ${segments} -${unexplained} | ${renderings.map((r) => `${r.text} ${r.segments}+${r.elsewhere}`).join(" | ")}`;

function explain(
  chosen: readonly Plant[],
  found: readonly DiscoveredTerm[],
  all: readonly DiscoveredTerm[],
  raised: readonly DiscoveredTerm[],
): void {
  for (const plant of chosen) {
    const name = plant.concept.terms.find(({ language }) => language === "zh")?.term;
    const where = found.some((term) => tells(term, plant))
      ? "listed "
      : all.some((term) => tells(term, plant))
        ? "deep   "
        : "MISSED ";
    console.log(where, name, plant.from, "->", plant.to);
    for (const term of all.filter((term_) => isAbout(term_, plant)).slice(0, 3)) console.log("      ", line(term));
  }
  for (const term of raised.filter((one) => !chosen.some((plant) => isAbout(one, plant))))
    console.log("  stray", line(term));
}

main();
