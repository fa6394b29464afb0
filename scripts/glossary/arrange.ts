import type { ConceptEntry, SourceReference, TermInput } from "../../src/glossary/model.ts";
import type { FieldFile } from "./field-file.ts";

const FILE_KEYS = "$schema yizhi id name version license languages extends disable defaults sources entries".split(" ");
const ENTRY_KEYS =
  "id subject definition zh zh-TW zh-HK en en-GB terms avoid family pos match firstMention quotes related valid severity note tags source confidence tests".split(
    " ",
  );
const TERM_KEYS =
  "term status type region pos match valid style client severity basis autofix note context source confidence".split(
    " ",
  );
const MATCH_KEYS = "exact case inflect forms variants spelling articles notIn near".split(" ");
const SOURCE_KEYS = "title publisher date url license".split(" ");

/** The file with its keys in the order of the brief, entries sorted by id, sources by key, and sources nobody cites left out. */
export function arrange(file: FieldFile): FieldFile {
  const entries = file.entries.map(arrangeEntry).sort((a, b) => compare(a.id ?? "", b.id ?? ""));
  const cited = new Set(entries.flatMap(citedBy));
  const sources = Object.entries(file.sources ?? {})
    .filter(([key]) => cited.has(key))
    .sort(([a], [b]) => compare(a, b))
    .map(([key, record]) => [key, inOrder(record, SOURCE_KEYS)]);
  return inOrder({ ...file, sources: Object.fromEntries(sources), entries }, FILE_KEYS);
}

/** Every source key an entry or one of its terms cites. */
export function citedBy(entry: ConceptEntry): readonly string[] {
  const slots = [
    entry.zh,
    entry.en,
    entry["zh-TW"],
    entry["zh-HK"],
    entry["en-GB"],
    entry.avoid as readonly TermInput[],
  ];
  return [entry.source, ...slots.flatMap(termsOf).map((term) => term.source)].flatMap(keysOf);
}

export function termsOf(slot: unknown): readonly TermInput[] {
  if (slot === undefined) return [];
  return [slot].flat().map((term) => (typeof term === "string" ? { term } : (term as TermInput)));
}

export function keysOf(source: unknown): readonly string[] {
  if (source === undefined) return [];
  return ([source].flat() as SourceReference[]).map((one) => (typeof one === "string" ? one : (one.ref ?? "")));
}

function arrangeEntry(entry: ConceptEntry): ConceptEntry {
  const arranged = Object.entries(inOrder(entry, ENTRY_KEYS)).map(([key, value]) => [key, arrangeValue(key, value)]);
  return Object.fromEntries(arranged) as ConceptEntry;
}

const SLOTS = new Set(["zh", "zh-TW", "zh-HK", "en", "en-GB", "avoid"]);

function arrangeValue(key: string, value: unknown): unknown {
  if (key === "match") return inOrder(value as object, MATCH_KEYS);
  if (!SLOTS.has(key)) return value;
  const terms = ([value].flat() as (string | TermInput)[]).map(arrangeTerm);
  return terms.length === 1 && typeof terms[0] === "string" ? terms[0] : terms;
}

function arrangeTerm(term: string | TermInput): string | TermInput {
  if (typeof term === "string") return term;
  if (Object.keys(term).length === 1) return term.term;
  const match = term.match === undefined ? {} : { match: inOrder(term.match, MATCH_KEYS) };
  return inOrder({ ...term, ...match }, TERM_KEYS);
}

function inOrder<T extends object>(value: T, order: readonly string[]): T {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => place(a) - place(b))) as T;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
