import { languagesOf, prepareSide } from "../align/align-terms.ts";
import type { Protection, Segment } from "../bitext/segment.ts";
import type { Concept } from "../glossary/model.ts";
import { isShortForm } from "../rendering/accepted.ts";
import { type FoundForms, findForms, type PreparedText, release } from "../termbase/find-terms.ts";
import { isAccepted } from "../termbase/standing.ts";
import type { Designation, Termbase, TermMatch } from "../termbase/termbase.ts";
import { append } from "../text/append.ts";
import { familyOf, type Language } from "../text/language.ts";
import { type Noted, noted } from "../text/noted.ts";
import { present } from "../text/present.ts";
import { hasHan, hasLatin } from "../text/unit.ts";
import type { CheckOptions } from "./options.ts";

/** One side of a unit with everything found in it. */
export interface SideFacts extends FoundForms, Noted {
  readonly prepared: PreparedText;
  readonly text: string;
  readonly language: Language;
}

/** What every rule looks at. Found once; no rule searches for terms. */
export interface UnitFacts extends Noted {
  readonly termbase: Termbase;
  readonly options: CheckOptions;
  readonly unit: number;
  readonly unitId: string;
  /** Absent when the target is checked alone. */
  readonly source?: SideFacts;
  readonly target: SideFacts;
  /** Concepts the source names, and where: clean matches only. */
  readonly named: ReadonlyMap<string, readonly TermMatch[]>;
  /** Concepts that an English source has a form of which may be plain English: too little to ask for the concept by itself. */
  readonly hinted: ReadonlyMap<string, readonly TermMatch[]>;
  /** Concepts that have an accepted form in the target, and where. */
  readonly rendered: ReadonlyMap<string, readonly TermMatch[]>;
  /** Terms of the source language left in the target; empty without a source. */
  readonly leftOver: readonly TermMatch[];
  /** Stretches of the target that are headings, where first mentions do not count. */
  readonly isHeading: (offset: number) => boolean;
}

export function gatherFacts(
  termbase: Termbase,
  segment: Segment & { readonly target: string },
  unit: number,
  options: CheckOptions,
): UnitFacts {
  const { from, to } = languagesOf(options);
  const protection = { ...options.protect, ...segment.protect };
  const target = readSide(termbase, segment.target, to, options, protection, "target");
  const source =
    segment.source === undefined ? undefined : readSide(termbase, segment.source, from, options, protection, "source");
  const named = group(source?.matches, (met) => met.drift === undefined && isName(met, from));
  return {
    termbase,
    options,
    unit,
    unitId: segment.id ?? String(unit + 1),
    ...present({ source }),
    target,
    named,
    hinted: group(source?.matches, ({ concept, drift }) => drift === undefined && !named.has(concept)),
    rendered: group(target.matches, ({ drift, term }) => drift !== "region" && isAccepted(term, options)),
    leftOver: source !== undefined && hasForeign(target) ? findForms(termbase, target.prepared, from).matches : [],
    notes: [],
    isHeading: segment.heading === true ? () => true : headingTest(segment.target),
  };
}

/** The unit is done with; what was found in it stays, its folded texts do not. */
export function dismiss({ source, target }: UnitFacts): void {
  release(target.prepared);
  if (source !== undefined) release(source.prepared);
}

/** Does a text have letters of the other language at all? */
const hasForeign = ({ text, language }: SideFacts): boolean => (familyOf(language) === "en" ? hasHan : hasLatin)(text);

function readSide(
  termbase: Termbase,
  text: string,
  language: Language,
  options: CheckOptions,
  protection: Protection,
  side: "source" | "target",
): SideFacts {
  const prepared = prepareSide(text, side, { ...present({ numbers: options.numbers }), protect: protection });
  return { prepared, text, language, ...findForms(termbase, prepared, language), notes: [] };
}

/**
 * Does the designation say that its concept is meant? Any Chinese term does. An English form may render its concept and yet be
 * plain English ("environment", "the Party"): in an English source only acronyms and preferred forms of several words name it.
 */
const isName = ({ term }: Designation, language: Language): boolean =>
  familyOf(language) === "zh" ||
  (isShortForm(term) ? term.type !== "shortForm" : term.status === "preferred" && !isLoneWord(term.term));

const LONE_WORD = /^(?:the )?\p{Ll}+$/u;
export const isLoneWord = (term: string): boolean => LONE_WORD.test(term);

/** Concepts the source may be about: also those inside a longer term or lost in an overlap. A gate, never evidence. */
export const isTouched = (facts: UnitFacts, concept: string): boolean =>
  facts.named.has(concept) || touchedIn(facts).has(concept);

const touchedIn = noted(({ source }: UnitFacts): ReadonlySet<string> => {
  const touched = new Set<string>();
  for (const matches of source === undefined ? [] : [source.matches, source.lost, source.covered])
    for (const { designations } of matches) for (const { concept } of designations) touched.add(concept);
  return touched;
});

/** By concept; a match has one designation of each. */
function group(
  matches: readonly TermMatch[] = [],
  counts: (met: Designation) => boolean,
): ReadonlyMap<string, readonly TermMatch[]> {
  const groups = new Map<string, TermMatch[]>();
  for (const match of matches)
    for (const met of match.designations) if (counts(met)) append(groups, met.concept, match);
  return groups;
}

const HEADING = /^ {0,3}#{1,6}[ \t].*$/gm;

/** Markdown headings are told by their marks, which nobody writes otherwise. */
function headingTest(text: string): (offset: number) => boolean {
  if (!text.includes("#")) return () => false;
  const spans = [...text.matchAll(HEADING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return (offset) => spans.some((span) => offset >= span.start && offset < span.end);
}

/** Nothing speaks against it: without a source any concept may be meant, with one those it touches. */
export const mayMean = (facts: UnitFacts, concept: string): boolean =>
  facts.source === undefined || isTouched(facts, concept);

/** What a match says when it says one thing, in a form that is accepted. */
export function onlyMeaning({ options }: UnitFacts, { designations }: TermMatch): Designation | undefined {
  const [only] = designations;
  return only !== undefined && designations.length === 1 && isAccepted(only.term, options) ? only : undefined;
}

/** What a match may say here, where all of it is accepted: homographs that one rule judges alike need not be told apart. */
export function meanings(facts: UnitFacts, { designations }: TermMatch): readonly Designation[] {
  const meant = designations.filter(({ concept }) => mayMean(facts, concept));
  return meant.every(({ term }) => isAccepted(term, facts.options)) ? meant : [];
}

export function conceptOf(termbase: Termbase, id: string): Concept {
  const concept = termbase.concepts.get(id);
  if (concept === undefined)
    throw new TypeError(`no concept "${id}" in this termbase; a match of another termbase was passed`);
  return concept;
}
