import type { JsonPath } from "./json-path.ts";
import type { ConceptEntry, GlossaryFile, Slot } from "./model.ts";

/** An entry and where the file has it. */
export interface PlacedEntry {
  readonly entry: ConceptEntry;
  readonly path: JsonPath;
}

/** The entries of a file in order, shorthand written out: `{"双循环": "dual circulation"}` is an entry with zh and en. */
export function entriesOf(file: Pick<GlossaryFile, "entries">): readonly PlacedEntry[] {
  const { entries } = file;
  if (isList(entries)) return entries.map((entry, index) => ({ entry, path: ["entries", index] }));
  return Object.entries(entries).map(([zh, en]) => ({ entry: { zh, en }, path: ["entries", zh] }));
}

const isList = (entries: GlossaryFile["entries"]): entries is readonly ConceptEntry[] => Array.isArray(entries);

export type EntryMap = Readonly<Record<string, Slot>>;
