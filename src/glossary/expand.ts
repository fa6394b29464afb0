import { append } from "../text/append.ts";
import { present } from "../text/present.ts";
import { conceptTerm, displacedTerm } from "./concept-term.ts";
import { familyMembers } from "./family.ts";
import type { Concept, DisplacedTerm, Glossary, IdentifiedEntry, TermStatus } from "./model.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { preferredChinese, writtenTerms } from "./written-terms.ts";

/**
 * The concepts of a glossary with everything written out: families as their members, statuses by position, what an entry says of
 * all its terms said of each, sources as citations, displaced forms as superseded ones. Needs no validation library.
 */
export function expandGlossary(glossary: Glossary): readonly Concept[] {
  const displaced = new Map<string, DisplacedTerm[]>();
  for (const term of glossary.displaced) append(displaced, term.id, term);
  const concepts: Concept[] = [];
  const families = new Map<string, string[]>();
  for (const [entry, member] of membersOf(glossary)) {
    concepts.push(conceptOf(member, provenanceOf(glossary, entry.id), displaced.get(entry.id) ?? []));
    if (entry.family !== undefined) append(families, entry.id, member.id);
  }
  return families.size === 0 ? concepts : concepts.map((concept) => contrastingMembers(concept, families));
}

/** Entries with their members; a member that has an entry of its own, by id or by Chinese, gives way to it. */
function membersOf(glossary: Glossary): readonly (readonly [IdentifiedEntry, IdentifiedEntry])[] {
  const plain = glossary.entries.filter((entry) => entry.family === undefined);
  if (plain.length === glossary.entries.length) return plain.map((entry) => [entry, entry] as const);
  const ids = new Set(plain.map((entry) => entry.id));
  const names = new Set(plain.flatMap((entry) => preferredChinese(entry) ?? []));
  return glossary.entries.flatMap((entry) =>
    familyMembers(entry)
      .filter(
        (member) => entry.family === undefined || !(ids.has(member.id) || names.has(preferredChinese(member) ?? "")),
      )
      .map((member) => [entry, member] as const),
  );
}

const RANK: Readonly<Record<TermStatus, number>> = { preferred: 0, admitted: 1, deprecated: 2, superseded: 2 };

function conceptOf(entry: IdentifiedEntry, provenance: Provenance, displaced: readonly DisplacedTerm[]): Concept {
  const terms = writtenTerms(entry).map((written) => conceptTerm(written, entry, provenance));
  for (const form of displaced) terms.push(displacedTerm(form, entry, provenance));
  terms.sort((a, b) => RANK[a.status] - RANK[b.status]);
  const { quotes, severity, note, definition } = entry;
  return {
    id: entry.id,
    subjects: entry.subject === undefined ? [] : ([entry.subject].flat() as string[]),
    terms,
    contrasts: (entry.related ?? []).flatMap((related) =>
      typeof related !== "string" && related.rel === "contrast" ? [localId(related.id)] : [],
    ),
    firstMention: entry.firstMention ?? {},
    translate: entry.translate ?? true,
    layer: provenance.layer,
    ...present({ quotes, severity, note, definition }),
  };
}

const localId = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

/** Who contrasts with a family contrasts with its members. */
const contrastingMembers = (concept: Concept, families: ReadonlyMap<string, readonly string[]>): Concept => ({
  ...concept,
  contrasts: concept.contrasts.flatMap((id) => families.get(id) ?? [id]),
});
