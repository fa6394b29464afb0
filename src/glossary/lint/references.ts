import type { ConceptEntry, GlossaryIssue, OneOrMany, SourceReference } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { writtenTerms } from "../written-terms.ts";
import { issueAt, type Material } from "./material.ts";

/** unknown-reference and unknown-source: names of entries and sources that lead nowhere. */
export function lintReferences(material: Material): readonly GlossaryIssue[] {
  return [...relations(material), ...sources(material)];
}

/** A reference into another pack is that pack's affair, and what lower layers hold is not known here. */
function relations({ placed, ids, concepts, sitsOnOthers }: Material): readonly GlossaryIssue[] {
  if (sitsOnOthers) return [];
  const known = new Set([...ids, ...concepts.map((concept) => concept.id)]);
  return placed.flatMap(({ entry, path }, index) =>
    (entry.related ?? []).flatMap((related, place) => {
      const id = typeof related === "string" ? related : related.id;
      if (known.has(id) || id.includes("/")) return [];
      const message = `"${id}" is no entry${didYouMean(id, known) || "; add it, or take the reference out"}`;
      return [issueAt("unknown-reference", "warning", [...path, "related", place], [ids[index]!], message)];
    }),
  );
}

/** Free text is a source too, so a string is suspect only where it looks like a key and there is a table. */
const LOOKS_LIKE_KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

function sources({ placed, ids, sources: tables, sitsOnOthers }: Material): readonly GlossaryIssue[] {
  const keys = tables.flatMap((table) => Object.keys(table));
  const known = new Set(keys);
  const isUnknown = (source: SourceReference): boolean => {
    if (typeof source !== "string") return source.ref !== undefined && !known.has(source.ref) && !sitsOnOthers;
    return keys.length > 0 && LOOKS_LIKE_KEY.test(source) && !known.has(source) && !sitsOnOthers;
  };
  return placed.flatMap(({ entry, path }, index) =>
    sourcesOf(entry).flatMap(({ source, at }) => {
      if (!isUnknown(source)) return [];
      const key = typeof source === "string" ? source : source.ref!;
      const message = `"${key}" is no key of "sources"${didYouMean(key, known) || "; add it there, or write the title out"}`;
      return [issueAt("unknown-source", "warning", [...path, ...at], [ids[index]!], message)];
    }),
  );
}

interface Named {
  readonly source: SourceReference;
  readonly at: readonly (string | number)[];
}

function sourcesOf(entry: ConceptEntry): readonly Named[] {
  const terms = writtenTerms(entry).flatMap(({ term, path }) => [
    ...each(term.source, [...path, "source"]),
    ...(term.context ?? []).flatMap((context, index) => each(context.source, [...path, "context", index, "source"])),
  ]);
  const examples = (entry.examples ?? []).flatMap((example, index) =>
    each(example.source as SourceReference | undefined, ["examples", index, "source"]),
  );
  return [...each(entry.source, ["source"]), ...terms, ...examples];
}

function each(source: OneOrMany<SourceReference> | undefined, at: readonly (string | number)[]): readonly Named[] {
  if (source === undefined) return [];
  if (!Array.isArray(source)) return [{ source: source as SourceReference, at }];
  return source.map((one: SourceReference, index) => ({ source: one, at: [...at, index] }));
}
