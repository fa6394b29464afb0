import { type AlignedTerm, type AlignOptions, alignTerms } from "../../src/align/align-terms.ts";
import type { Segment } from "../../src/bitext/segment.ts";
import type { Concept, ConceptTerm } from "../../src/glossary/model.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import type { Language } from "../../src/text/language.ts";

/** A place where an error can be planted: an occurrence in the source that is rendered acceptably in the target. */
export interface PlantSite {
  readonly unit: number;
  readonly segment: Segment & { readonly source: string; readonly target: string };
  readonly concept: Concept;
  readonly source: AlignedTerm;
  readonly target: AlignedTerm;
  /** The concept stands once on either side: what is done here leaves nothing of it. */
  readonly isAlone: boolean;
  /** How often the document renders the concept by each of its terms, whatever the source has there. */
  readonly uses: ReadonlyMap<ConceptTerm, number>;
  /** Concepts named on either side of the segment. */
  readonly present: ReadonlySet<string>;
}

export interface PlantLanguages {
  readonly from: Language;
  readonly to: Language;
}

/** The sites of one document. Disputed occurrences are left out: by decisions §9 nothing certain can be said of them. */
export function findSites(
  termbase: Termbase,
  segments: readonly Segment[],
  options: AlignOptions & PlantLanguages,
): readonly PlantSite[] {
  const uses = usesIn(termbase, segments, options.to);
  return segments.flatMap((segment, unit) => {
    const { source, target } = segment;
    if (source === undefined || target === undefined) return [];
    const alignments = alignTerms(termbase, { source, target }, options);
    const inSource = conceptsIn(termbase, source, options.from);
    const inTarget = conceptsIn(termbase, target, options.to);
    const once = (id: string): boolean => inSource.get(id) === 1 && inTarget.get(id) === 1;
    return alignments.flatMap((alignment): PlantSite[] => {
      const concept = termbase.concepts.get(alignment.concept);
      const settled = alignment.status === "rendered" && alignment.disputed === undefined;
      if (concept === undefined || alignment.target === undefined || !settled || !concept.translate) return [];
      const present = new Set([...inSource.keys(), ...inTarget.keys()]);
      const { source: from, target: to } = alignment;
      const place = { unit, segment: { ...segment, source, target }, source: from, target: to };
      return [{ ...place, concept, present, isAlone: once(concept.id), uses: uses.get(concept.id) ?? new Map() }];
    });
  });
}

function usesIn(
  termbase: Termbase,
  segments: readonly Segment[],
  language: Language,
): ReadonlyMap<string, ReadonlyMap<ConceptTerm, number>> {
  const uses = new Map<string, Map<ConceptTerm, number>>();
  for (const { designations } of segments.flatMap(({ target = "" }) => findTerms(termbase, target, language))) {
    const [only, ...others] = designations;
    if (only === undefined || others.length > 0) continue;
    const counts = uses.get(only.concept) ?? new Map<ConceptTerm, number>();
    uses.set(only.concept, counts.set(only.term, (counts.get(only.term) ?? 0) + 1));
  }
  return uses;
}

function conceptsIn(termbase: Termbase, text: string, language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { concept } of findTerms(termbase, text, language).flatMap(({ designations }) => designations))
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}
