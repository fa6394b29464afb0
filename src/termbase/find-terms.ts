import { scan } from "../automaton/scan.ts";
import { protectPlain } from "../markup/plain.ts";
import { settle as settleProtected } from "../markup/settle.ts";
import { type Folded, fold } from "../text/fold.ts";
import { familyOf, type Language, type LanguageFamily } from "../text/language.ts";
import { foldNumbers } from "../text/numbers.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";
import { standsAt } from "../text/stands-at.ts";
import { isQuotationMark, isWordUnit, SPACE } from "../text/unit.ts";
import { indexOf, type Numbering } from "./compile.ts";
import { judge } from "./judge.ts";
import type { Reading } from "./readings.ts";
import type { Designation, FindOptions, Termbase, TermMatch } from "./termbase.ts";

/** A text folded once, for as many searches as are wanted. */
export interface PreparedText {
  readonly text: string;
  readonly folded: Folded;
  readonly numbering: Numbering;
  /** What is masked or transparent, plain-text masks (URLs, placeholders) included. */
  readonly protect: readonly ProtectedSpan[];
}

export function prepareText(text: string, options: FindOptions = {}): PreparedText {
  const given = options.protect ?? [];
  const protect = options.protectScope === "whole" ? given : settleProtected(given, protectPlain(text));
  const folded = fold(text, { protect });
  return options.numbers === true
    ? { text, folded: foldNumbers(folded), numbering: "digits", protect }
    : { text, folded, numbering: "as-written", protect };
}

/**
 * The terms that stand in a text, leftmost-longest: a match inside a longer one does not exist, of two that overlap in part the
 * earlier is given and marked `disputed`. Accepted and discouraged terms alike; each designation says which it is.
 */
export function findTerms(
  termbase: Termbase,
  text: string,
  language: Language,
  options: FindOptions = {},
): readonly TermMatch[] {
  return settle(candidates(termbase, prepareText(text, options), language, isClean, options)).matches;
}

export interface FoundForms {
  /** As `findTerms`, and also the right words in wrong dress (`drift`), which cover what they contain. */
  readonly matches: readonly TermMatch[];
  /** Matches that lost a partial overlap. */
  readonly lost: readonly TermMatch[];
  /** Matches inside a longer one: by the law they do not exist; they tell only what a text may be about, one a concept. */
  readonly covered: readonly TermMatch[];
}

export function findForms(termbase: Termbase, prepared: PreparedText, language: Language): FoundForms {
  return settle(candidates(termbase, prepared, language, () => true));
}

interface Candidate extends TermMatch {
  readonly from: number;
  readonly to: number;
}

/**
 * Of those that begin at one place the longest, and shorter ones only for concepts not met before: they can never be a match, and
 * a text of a million times 品 has as many of them as the glossary has terms that begin so.
 */
function candidates(
  termbase: Termbase,
  prepared: PreparedText,
  language: Language,
  admits: (candidate: Candidate) => boolean,
  options: FindOptions = {},
): Candidate[] {
  const found: Candidate[] = [];
  const known = new Set<string>();
  const families: readonly LanguageFamily[] =
    options.searchTargetFormsInSource === true
      ? [familyOf(language), familyOf(language) === "zh" ? "en" : "zh"]
      : [familyOf(language)];
  for (const family of families) {
    const { automaton, readings } = indexOf(termbase, family, prepared.numbering);
    const spoken = family === familyOf(language) ? language : family;
    const ends: number[] = [];
    const patterns: number[] = [];
    let start = 0;
    /** `"Belt and Road" initiative` is Belt and Road: what is right and shorter beats what is almost right. */
    const isNeedlessDrift = (candidate: Candidate, index: number): boolean => {
      if (isClean(candidate)) return false;
      const meant = new Set(candidate.designations.map(({ concept }) => concept));
      for (let shorter = index - 1; shorter >= 0; shorter--) {
        if (!readings[patterns[shorter]!]!.some(({ concept }) => meant.has(concept.id))) continue;
        const other = sight(prepared, spoken, readings[patterns[shorter]!]!, start, ends[shorter]!);
        if (other !== undefined && isClean(other) && other.designations.some(({ concept }) => meant.has(concept)))
          return true;
      }
      return false;
    };
    const conclude = (): void => {
      let isLongest = true;
      for (let index = ends.length - 1; index >= 0; index--) {
        const meanings = readings[patterns[index]!]!;
        if (!isLongest && meanings.every(({ concept }) => known.has(concept.id))) continue;
        const candidate = sight(prepared, spoken, meanings, start, ends[index]!);
        if (candidate === undefined || !admits(candidate) || isNeedlessDrift(candidate, index)) continue;
        isLongest = false;
        for (const { concept } of candidate.designations) known.add(concept);
        found.push(candidate);
      }
      ends.length = 0;
      patterns.length = 0;
    };
    scan(automaton, prepared.folded, (from, to, pattern) => {
      if (from !== start && ends.length > 0) conclude();
      start = from;
      ends.push(to);
      patterns.push(pattern);
    });
    conclude();
  }
  return found;
}

interface Hit {
  readonly reading: Reading;
  readonly drift?: Designation["drift"];
}

function sight(
  prepared: PreparedText,
  language: Language,
  readings: readonly Reading[],
  from: number,
  to: number,
): Candidate | undefined {
  const { text, folded } = prepared;
  const sighting = { text, folded, language, start: from, end: to };
  const hits: Hit[] = [];
  for (const reading of readings) {
    const verdict = judge(reading, sighting);
    if (verdict === "yes") hits.push({ reading });
    else if (verdict !== "no") hits.push({ reading, drift: verdict });
  }
  const best = bestHits(hits);
  if (best.length === 0) return undefined;
  const span = withMarks(prepared, folded.start(from), folded.end(to - 1), from, best);
  const written = text.slice(span.start, span.end);
  return { from, to, span, text: written, designations: designationsOf(best, written), disputed: false };
}

/** A form that fits outranks one in wrong dress; a reading chosen by its neighbours (`near`) outranks one without. */
function bestHits(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length <= 1) return hits;
  const clean = hits.filter((hit) => hit.drift === undefined);
  const fitting = clean.length > 0 ? clean : hits;
  const chosen = fitting.filter((hit) => hit.reading.near.length > 0);
  return chosen.length > 0 ? chosen : fitting;
}

const STATUS_RANK = { preferred: 0, admitted: 1, superseded: 2, deprecated: 3 } as const;

/** One designation a concept: the form that is written just so, else the better status. */
function designationsOf(hits: readonly Hit[], written: string): readonly Designation[] {
  const order = (a: Hit, b: Hit): number =>
    Number(a.reading.form !== written) - Number(b.reading.form !== written) ||
    STATUS_RANK[a.reading.term.status] - STATUS_RANK[b.reading.term.status];
  const best = hits.reduce((first, hit) => (order(hit, first) < 0 ? hit : first));
  // Homographs are rare.
  if (hits.every(({ reading }) => reading.concept === best.reading.concept)) return [designationOf(best)];
  const byConcept = new Map<string, Designation>();
  for (const hit of [...hits].sort(order)) {
    const { id } = hit.reading.concept;
    if (!byConcept.has(id)) byConcept.set(id, designationOf(hit));
  }
  return [...byConcept.values()];
}

function designationOf({ reading, drift }: Hit): Designation {
  const { concept, term, form, inflection } = reading;
  return drift === undefined
    ? { concept: concept.id, term, form, inflection }
    : { concept: concept.id, term, form, inflection, drift };
}

/** Quotation marks and an article belong to the match when the term has them and the text does. */
function withMarks(prepared: PreparedText, first: number, last: number, from: number, hits: readonly Hit[]): Span {
  const { text, folded } = prepared;
  let start = first;
  let end = last;
  for (const { reading } of hits) {
    if (start === first && reading.opensWithQuote && isQuotationMark(text.charCodeAt(first - 1))) start--;
    if (end === last && reading.closesWithQuote && isQuotationMark(text.charCodeAt(last))) end++;
  }
  for (const { reading } of hits) {
    if (reading.article === undefined || folded.units[from - 1] !== SPACE) continue;
    const before = from - 1 - reading.article.length;
    if (!standsAt(folded, reading.article, before)) continue;
    if (before > 0 && isWordUnit(folded.units[before - 1]!)) continue;
    return { start: folded.start(before), end };
  }
  return { start, end };
}

const isClean = (candidate: Candidate): boolean =>
  candidate.designations.every((designation) => designation.drift === undefined);

/** Decisions §9: longest first from the left; who overlaps in part is disputed on both sides. */
function settle(found: readonly Candidate[]): FoundForms {
  const matches: (TermMatch & { disputed: boolean })[] = [];
  const lost: TermMatch[] = [];
  const covered: TermMatch[] = [];
  const ordered = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  let last: Candidate | undefined;
  let contested = 0;
  for (const candidate of ordered) {
    const { from, to, span, text, designations } = candidate;
    const match = { span, text, designations, disputed: false };
    if (last === undefined || from >= last.to) {
      match.disputed = from < contested;
      matches.push(match);
      last = candidate;
    } else if (to > last.to && to > contested) {
      matches[matches.length - 1]!.disputed = true;
      match.disputed = true;
      lost.push(match);
      contested = to;
    } else covered.push(match);
  }
  return { matches, lost, covered };
}
