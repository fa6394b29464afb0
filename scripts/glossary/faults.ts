import type { ConceptEntry, SourceRecord, TermInput } from "../../src/glossary/model.ts";
import { citedBy, keysOf, termsOf } from "./arrange.ts";
import type { FieldFile } from "./field-file.ts";

export interface Field {
  readonly field: string;
  readonly file: FieldFile;
}

/** What no schema says but provenance and consistency ask of the bundled files, one sentence a fault. */
export function faultsOf(fields: readonly Field[]): readonly string[] {
  return [
    ...fields.flatMap(({ field, file }) => [
      ...fileFaults(field, file),
      ...file.entries.flatMap((entry) => entryFaults(`${field}/${entry.id}`, entry)),
    ]),
    ...sourceFaults(fields),
    ...idFaults(fields),
    ...chineseFaults(fields),
    ...relatedFaults(fields),
    ...contradictions(fields),
  ];
}

function fileFaults(field: string, file: FieldFile): readonly string[] {
  const faults: string[] = [];
  if (file.id !== field) faults.push(`${field}: the file's id is "${file.id}"; expected "${field}", its name`);
  const table = file.sources ?? {};
  for (const [key, record] of Object.entries(table)) {
    const lacking = (["title", "publisher", "date"] as const).filter(
      (name) => !record[name] || isDescription(record[name]),
    );
    if (lacking.length > 0)
      faults.push(
        `${field}: source "${key}" has no ${lacking.join(", no ")}; a source counts only with title, publisher and date`,
      );
  }
  for (const entry of file.entries) {
    for (const key of citedBy(entry)) {
      if (!Object.hasOwn(table, key))
        faults.push(
          `${field}/${entry.id}: source "${key}" is not in the file's sources; add it there or take the citation out`,
        );
    }
  }
  return faults;
}

function entryFaults(place: string, entry: ConceptEntry): readonly string[] {
  const faults: string[] = [];
  const { confidence } = entry;
  if (confidence === undefined) faults.push(`${place}: no confidence; say 1 for a rendering nobody verified`);
  const en = termsOf(entry.en);
  const sourced = keysOf(entry.source).length > 0;
  if (confidence === 1 && sourced)
    faults.push(
      `${place}: confidence 1 claims no source, yet the entry cites one; raise the confidence or drop the source`,
    );
  if (confidence !== undefined && confidence > 1 && !sourced)
    faults.push(
      `${place}: confidence ${confidence} needs a source for the preferred rendering; cite one or say confidence 1`,
    );
  const preferred = en[0];
  if (preferred?.confidence !== undefined)
    faults.push(
      `${place}: the confidence of the preferred rendering is the entry's; take it off the term "${preferred.term}"`,
    );
  for (const term of [...termsOf(entry.zh), ...en]) {
    const own = keysOf(term.source).length > 0;
    if (term.confidence === 1 && own)
      faults.push(`${place}: "${term.term}" has confidence 1 and a source; drop one of them`);
    if ((term.confidence ?? 1) > 1 && !own)
      faults.push(
        `${place}: "${term.term}" has confidence ${term.confidence} and no source of its own; cite one or take the confidence off`,
      );
  }
  for (const term of avoided(entry)) faults.push(...avoidFaults(place, term));
  if ((entry.tests ?? []).length === 0) faults.push(`${place}: no test; write at least one pair that checks clean`);
  return faults;
}

const avoided = (entry: ConceptEntry): readonly TermInput[] => termsOf(entry.avoid);

function avoidFaults(place: string, term: TermInput): readonly string[] {
  const faults: string[] = [];
  if (term.basis === undefined)
    faults.push(`${place}: the form to avoid "${term.term}" has no basis; say seen, always-wrong or predicted`);
  const claimed = keysOf(term.source).length > 0 || term.note !== undefined;
  if (term.basis === "seen" && !claimed)
    faults.push(`${place}: "${term.term}" is said to be seen; say where in a note or source`);
  if (term.basis === "predicted" && term.severity !== undefined)
    faults.push(`${place}: "${term.term}" is predicted, so it is info at most; take its severity off`);
  return faults;
}

/** "[News item on …]" says what was seen, and that its title was not. */
const isDescription = (text: string): boolean => text.startsWith("[");

/** One key, one work, in all files, so that the files can be laid together and read side by side. */
function sourceFaults(fields: readonly Field[]): readonly string[] {
  const byKey = new Map<string, readonly [string, SourceRecord]>();
  const byUrl = new Map<string, string>();
  const faults: string[] = [];
  for (const { field, file } of fields) {
    for (const [key, record] of Object.entries(file.sources ?? {})) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [field, record]);
      else if (JSON.stringify(known[1]) !== JSON.stringify(record))
        faults.push(
          `${field}: source "${key}" is another work or another wording than in ${known[0]}; one key stands for one work in all files`,
        );
      if (record.url === undefined) continue;
      const name = byUrl.get(record.url) ?? key;
      byUrl.set(record.url, name);
      if (name !== key) faults.push(`${field}: sources "${key}" and "${name}" have one address; use one key`);
    }
  }
  return faults;
}

function idFaults(fields: readonly Field[]): readonly string[] {
  return repeated(fields, (entry) => [entry.id ?? ""]).map(
    ([id, places]) => `the id "${id}" is used in ${places.join(" and ")}; ids are unique over all files`,
  );
}

/** Entries of a family stand for many terms; the library's own lint looks at its members. */
function chineseFaults(fields: readonly Field[]): readonly string[] {
  const selected = (entry: ConceptEntry): boolean => entry.match?.near !== undefined || entry.valid !== undefined;
  return repeated(fields, (entry) =>
    selected(entry)
      ? []
      : termsOf(entry.zh)
          .filter((term) => term.match?.near === undefined)
          .map(({ term }) => term),
  ).map(
    ([term, places]) =>
      `${term} stands in ${places.join(" and ")} with nothing to tell them apart; add "near" or drop one`,
  );
}

function relatedFaults(fields: readonly Field[]): readonly string[] {
  const ids = new Set(fields.flatMap(({ file }) => file.entries.map(({ id }) => id)));
  return fields.flatMap(({ field, file }) =>
    file.entries.flatMap((entry) =>
      (entry.related ?? [])
        .map((related) => (typeof related === "string" ? related : related.id))
        .filter((id) => !ids.has(id))
        .map((id) => `${field}/${entry.id}: related "${id}" is no entry; correct or drop it`),
    ),
  );
}

/** A form accepted in one entry and avoided in another would be right and wrong at once. */
function contradictions(fields: readonly Field[]): readonly string[] {
  const accepted = new Map<string, string>();
  for (const { field, file } of fields) {
    for (const entry of file.entries) {
      for (const term of termsOf(entry.en))
        if (term.status !== "superseded") accepted.set(folded(term.term), `${field}/${entry.id}`);
    }
  }
  return fields.flatMap(({ field, file }) =>
    file.entries.flatMap((entry) =>
      avoided(entry)
        .filter((term) => accepted.has(folded(term.term)))
        .map(
          (term) =>
            `${field}/${entry.id}: "${term.term}" is avoided here and accepted in ${accepted.get(folded(term.term))}`,
        ),
    ),
  );
}

const folded = (term: string): string => term.toLowerCase().replaceAll("-", " ");

function repeated(
  fields: readonly Field[],
  keys: (entry: ConceptEntry) => readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  const places = new Map<string, Set<string>>();
  for (const { field, file } of fields) {
    for (const entry of file.entries) {
      for (const key of keys(entry)) places.set(key, (places.get(key) ?? new Set()).add(`${field}/${entry.id}`));
      const once = keys(entry);
      if (new Set(once).size < once.length)
        places.set(`${once.join(", ")} (twice in ${entry.id})`, new Set([field, entry.id ?? ""]));
    }
  }
  return [...places].filter(([, found]) => found.size > 1).map(([key, found]) => [key, [...found]] as const);
}
