import type { Protection } from "../bitext/segment.ts";
import type { ConceptTerm } from "../glossary/model.ts";
import { findForms, type PreparedText, prepareText } from "../termbase/find-terms.ts";
import { type Occasion, type Standing, standingOf } from "../termbase/standing.ts";
import type { Designation, Termbase, TermMatch } from "../termbase/termbase.ts";
import { familyOf, type Language } from "../text/language.ts";
import { present } from "../text/present.ts";
import { overlapping, type Span } from "../text/span.ts";
import { assign } from "./assign.ts";

export interface AlignOptions extends Occasion {
  /** Language of the source; default zh, or the other one than `to`. */
  readonly from?: Language;
  /** Language of the target; default en, or the other one than `from`. */
  readonly to?: Language;
  readonly numbers?: boolean;
  readonly protect?: Protection;
}

/** `untranslated`: the source's own term stands in the target. `missing`: no rendering is left for this occurrence. */
export type AlignmentStatus = "rendered" | "superseded" | "deprecated" | "untranslated" | "missing";

export interface AlignedTerm {
  readonly span: Span;
  readonly text: string;
  /** The listed term that was met, with its status in the glossary. */
  readonly term: ConceptTerm;
}

/** An occurrence of a term in the source, and the rendering that serves it and no other. */
export interface Alignment {
  /** Of homographs the one that was rendered; when none was, the first. */
  readonly concept: string;
  readonly status: AlignmentStatus;
  readonly source: AlignedTerm;
  /** Absent when `missing`. */
  readonly target?: AlignedTerm;
  /** The source occurrence stands in a partial overlap (decisions §9). */
  readonly disputed?: true;
}

/**
 * Which rendering belongs to which occurrence (decisions §17): maximum matching over the spans that survive the law of overlaps,
 * accepted renderings taken before discouraged ones, those before what was left in the source language. In the order of the source.
 */
export function alignTerms(
  termbase: Termbase,
  segment: { readonly source: string; readonly target: string },
  options: AlignOptions = {},
): readonly Alignment[] {
  const { from, to } = languagesOf(options);
  const source = prepareSide(segment.source, "source", options);
  const target = prepareSide(segment.target, "target", options);
  return alignMatches(
    termbase,
    {
      source: findForms(termbase, source, from).matches,
      target: findForms(termbase, target, to).matches,
      leftOver: findForms(termbase, target, from).matches,
    },
    options,
  );
}

/** What was found in a segment: in the source, in the target, and of the source's language in the target. */
export interface SegmentMatches {
  readonly source: readonly TermMatch[];
  readonly target: readonly TermMatch[];
  readonly leftOver: readonly TermMatch[];
}

/** The same for terms that were found already. */
export function alignMatches(
  termbase: Termbase,
  { source, target, leftOver }: SegmentMatches,
  occasion: Occasion,
): readonly Alignment[] {
  const occurrences = source.flatMap(occurrence);
  const free = leftOver.filter(({ span }) => overlapping(target, span).length === 0);
  const renderings: readonly Rendering[] = [
    ...target.map((match) => ({ match, meanings: match.designations.flatMap((met) => meaningOf(met, occasion)) })),
    ...free.map((match) => ({ match, meanings: match.designations.flatMap((met) => untranslated(termbase, met)) })),
  ].sort((a, b) => a.match.span.start - b.match.span.start);
  const pairings = assign(
    occurrences.map(({ designations }) => designations.map(({ concept }) => concept)),
    renderings.map(({ meanings }) => meanings.map(({ concept, status }) => ({ name: concept, cost: COST[status] }))),
  );
  return occurrences.map(({ match, designations }, index) => {
    const pairing = pairings[index];
    const designation = designations.find(({ concept }) => concept === pairing?.name) ?? designations[0]!;
    const rendering = pairing && renderings[pairing.right];
    const meaning = rendering?.meanings.find(({ concept }) => concept === designation.concept);
    return {
      concept: designation.concept,
      status: meaning?.status ?? "missing",
      source: alignedTerm(match, designation.term),
      ...(rendering && meaning ? { target: alignedTerm(rendering.match, meaning.term) } : {}),
      ...(match.disputed ? { disputed: true as const } : {}),
    };
  });
}

const alignedTerm = ({ span, text }: TermMatch, term: ConceptTerm): AlignedTerm => ({ span, text, term });

export interface Languages {
  readonly from: Language;
  readonly to: Language;
}

export function languagesOf({ from, to }: AlignOptions): Languages {
  const other = (language: Language): Language => (familyOf(language) === "en" ? "zh" : "en");
  return { from: from ?? (to === undefined ? "zh" : other(to)), to: to ?? (from === undefined ? "en" : other(from)) };
}

export const prepareSide = (
  text: string,
  side: "source" | "target",
  { numbers, protect }: Pick<AlignOptions, "numbers" | "protect">,
): PreparedText => prepareText(text, present({ numbers, protect: protect?.[side], protectScope: protect?.scope }));

interface Occurrence {
  readonly match: TermMatch;
  readonly designations: readonly Designation[];
}

function occurrence(match: TermMatch): readonly Occurrence[] {
  const designations = match.designations.filter(({ drift }) => drift === undefined);
  return designations.length === 0 ? [] : [{ match, designations }];
}

/** What a span of the target may mean. */
interface Meaning {
  readonly concept: string;
  readonly term: ConceptTerm;
  readonly status: Exclude<AlignmentStatus, "missing">;
}

interface Rendering {
  readonly match: TermMatch;
  readonly meanings: readonly Meaning[];
}

const COST: Readonly<Record<Meaning["status"], number>> = {
  rendered: 0,
  superseded: 1,
  deprecated: 2,
  untranslated: 3,
};

/** Capitals, hyphens and spelling are the dress of a rendering; a form of another region is another rendering. */
const meaningOf = ({ concept, term, drift }: Designation, occasion: Occasion): readonly Meaning[] =>
  drift === "region" ? [] : [{ concept, term, status: STATUS[standingOf(term, occasion)] }];

const STATUS: Readonly<Record<Standing, Meaning["status"]>> = {
  accepted: "rendered",
  deprecated: "deprecated",
  replaced: "superseded",
  "not-yet": "superseded",
  layer: "superseded",
  style: "superseded",
};

/** A name that is not to be translated is rendered where it stands as it is. */
function untranslated(termbase: Termbase, { concept, term, drift }: Designation): readonly Meaning[] {
  if (drift !== undefined) return [];
  const translate = termbase.concepts.get(concept)?.translate ?? true;
  return [{ concept, term, status: translate ? "untranslated" : "rendered" }];
}
