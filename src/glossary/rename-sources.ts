import { isLanguage } from "../text/language.ts";
import { entriesOf } from "./entries.ts";
import type { ConceptEntry, GlossaryFile, OneOrMany, Slot, SourceReference, TermInput } from "./model.ts";
import { listOf, termOf } from "./written-terms.ts";

/** A file in which sources that have new keys are referred to by them. */
export function renameSources(file: GlossaryFile, renamed: ReadonlyMap<string, string>): GlossaryFile {
  if (renamed.size === 0) return file;
  const entries = entriesOf(file).map(({ entry }) => renameInEntry(entry, renamed));
  return {
    ...file,
    entries,
    ...(file.defaults === undefined ? {} : { defaults: renameInEntry(file.defaults, renamed) }),
  };
}

type Renamed = ReadonlyMap<string, string>;

function renameInEntry(entry: ConceptEntry, renamed: Renamed): ConceptEntry {
  const result: Record<string, unknown> = { ...entry };
  for (const [key, value] of Object.entries(entry)) {
    if (isLanguage(key)) result[key] = renameInSlot(value as Slot, renamed);
  }
  if (entry.terms !== undefined) result.terms = renameInSlots(entry.terms, renamed);
  if (Array.isArray(entry.avoid)) result.avoid = renameInSlot(entry.avoid, renamed);
  else if (entry.avoid !== undefined)
    result.avoid = renameInSlots(entry.avoid as Readonly<Record<string, Slot>>, renamed);
  if (entry.source !== undefined) result.source = renameAll(entry.source, renamed);
  if (entry.examples !== undefined) result.examples = entry.examples.map((example) => renameIn(example, renamed));
  return result as ConceptEntry;
}

const renameInSlots = (slots: Readonly<Record<string, Slot>>, renamed: Renamed): Readonly<Record<string, Slot>> =>
  Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, renameInSlot(slot, renamed)]));

const renameInSlot = (slot: Slot, renamed: Renamed): Slot =>
  listOf(slot).map((item) => (typeof item === "string" ? item : renameInTerm(termOf(item), renamed)));

function renameInTerm(term: TermInput, renamed: Renamed): TermInput {
  return {
    ...term,
    ...(term.source === undefined ? {} : { source: renameAll(term.source, renamed) }),
    ...(term.context === undefined ? {} : { context: term.context.map((context) => renameIn(context, renamed)) }),
  };
}

/** Something with at most one source. */
function renameIn<T extends { readonly source?: unknown }>(holder: T, renamed: Renamed): T {
  return holder.source === undefined
    ? holder
    : { ...holder, source: rename(holder.source as SourceReference, renamed) };
}

const renameAll = (source: OneOrMany<SourceReference>, renamed: Renamed): OneOrMany<SourceReference> =>
  Array.isArray(source)
    ? source.map((one: SourceReference) => rename(one, renamed))
    : rename(source as SourceReference, renamed);

function rename(source: SourceReference, renamed: Renamed): SourceReference {
  if (typeof source === "string") return renamed.get(source) ?? source;
  const ref = source.ref === undefined ? undefined : renamed.get(source.ref);
  return ref === undefined ? source : { ...source, ref };
}
