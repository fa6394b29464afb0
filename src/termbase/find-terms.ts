import { scan } from "../automaton/scan.ts";
import { protectPlain } from "../markup/plain.ts";
import { settle } from "../markup/settle.ts";
import { letPlacesGo } from "../text/contains.ts";
import { type Folded, foldInto } from "../text/fold.ts";
import { FoldedText } from "../text/folded-text.ts";
import { familyOf, type Language } from "../text/language.ts";
import { foldNumbers } from "../text/numbers.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";
import { type Spare, spareOf } from "../text/spare.ts";
import { standsAt } from "../text/stands-at.ts";
import { isQuotationMark, isWordUnit, SPACE } from "../text/unit.ts";
import { type Certainty, certaintyOf, holds } from "./certainty.ts";
import { indexOf, type Numbering, type TermIndex } from "./compile.ts";
import { judge } from "./judge.ts";
import { type Disputable, Overlaps, type Stretch } from "./overlaps.ts";
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

/**
 * Buffers that are there already, of sentences and of documents: to get as much memory anew and to collect it again takes longer than
 * to search what is in it. Of the long ones one is kept, and none that is longer than any document.
 */
const ROOM = 4096;
const LONGEST_KEPT = 1 << 19;
const buffers = spareOf(() => new FoldedText(ROOM));
const longBuffers = spareOf(() => new FoldedText(16 * ROOM), 1);

export function prepareText(text: string, options: FindOptions = {}): PreparedText {
  const given = options.protect ?? NOTHING;
  const plain = options.protectScope === "whole" ? NOTHING : protectPlain(text);
  const protect = options.protectScope === "whole" || given.length + plain.length === 0 ? given : settle(given, plain);
  const buffer = text.length > LONGEST_KEPT ? new FoldedText(text.length) : spares(text).take();
  const folded = foldInto(buffer, text, { protect });
  return options.numbers === true
    ? { text, folded: foldNumbers(folded), numbering: "digits", protect }
    : { text, folded, numbering: "as-written", protect };
}

const NOTHING: readonly ProtectedSpan[] = [];

const spares = (text: string): Spare<FoldedText> => (text.length > ROOM ? longBuffers : buffers);

/** Nobody will search this text again: the next one may be folded in its place. Who cannot tell leaves it to the collector. */
export function release({ text, folded }: PreparedText): void {
  letPlacesGo(folded);
  if (folded instanceof FoldedText && text.length <= LONGEST_KEPT) spares(text).giveBack(folded.clear());
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
  const prepared = prepareText(text, options);
  const overlaps = new Overlaps();
  const other = familyOf(language) === "zh" ? "en" : "zh";
  const languages: readonly Language[] = options.searchTargetFormsInSource === true ? [language, other] : [language];
  for (const site of sitesIn(termbase, prepared, languages)) {
    // What stands inside another one is not even looked at.
    const match = overlaps.isSettled(site) ? undefined : sight(site);
    if (match !== undefined && isClean(match)) overlaps.add(site, match);
  }
  release(prepared);
  return overlaps.matches;
}

export interface FoundForms {
  /** As `findTerms`, and also the right words in wrong dress (`drift`), which cover what they contain. */
  readonly matches: readonly TermMatch[];
  /** Matches that lost a partial overlap. */
  readonly lost: readonly TermMatch[];
  /** Matches inside a longer one: by the law they do not exist; they tell only what a text may be about, one a concept. */
  readonly covered: readonly TermMatch[];
}

/**
 * Of those that begin at one place the longest, and shorter ones only for concepts not met before: they can never be a match, and
 * a text of a million times 品 has as many of them as the glossary has terms that begin so.
 */
export function findForms(termbase: Termbase, prepared: PreparedText, language: Language): FoundForms {
  const overlaps = new Overlaps();
  const known = new Set<string>();
  let start = -1;
  const sites = sitesIn(termbase, prepared, [language]);
  for (let at = 0; at < sites.length; at++) {
    const site = sites[at]!;
    if (site.from === start && readingsAt(site).every(({ concept }) => known.has(concept.id))) continue;
    const match = sight(site);
    if (match === undefined || isNeedlessDrift(match, sites, at)) continue;
    start = site.from;
    for (const { concept } of match.designations) known.add(concept);
    overlaps.add(site, match);
  }
  const { matches, lost, covered } = overlaps;
  return { matches, lost, covered };
}

/** What is searched, for what. */
interface Search {
  readonly prepared: PreparedText;
  readonly language: Language;
  readonly index: TermIndex;
}

/** Where a pattern stands in folded text. */
interface Site extends Stretch {
  readonly search: Search;
  readonly pattern: number;
}

const readingsAt = ({ search, pattern }: Site): readonly Reading[] => search.index.readings[pattern]!;

/** In the order in which they begin, the longest first. */
function sitesIn(termbase: Termbase, prepared: PreparedText, languages: readonly Language[]): readonly Site[] {
  const sites: Site[] = [];
  for (const language of languages) {
    const index = indexOf(termbase, familyOf(language), prepared.numbering);
    const search = { prepared, language, index };
    scan(index.automaton, prepared.folded, (from, to, pattern) => sites.push({ search, from, to, pattern }));
  }
  return sites.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** `"Belt and Road" initiative` is Belt and Road: what is right and shorter beats what is almost right. */
function isNeedlessDrift(match: TermMatch, sites: readonly Site[], at: number): boolean {
  if (isClean(match)) return false;
  const meant = new Set(match.designations.map(({ concept }) => concept));
  for (let next = at + 1; sites[next]?.from === sites[at]!.from; next++) {
    const site = sites[next]!;
    if (!readingsAt(site).some(({ concept }) => meant.has(concept.id))) continue;
    const other = sight(site);
    if (other !== undefined && isClean(other) && other.designations.some(({ concept }) => meant.has(concept)))
      return true;
  }
  return false;
}

function sight(site: Site): Disputable | undefined {
  const { search, from, to } = site;
  const { text, folded } = search.prepared;
  const certainty = certaintyAt(site);
  if (certainty === null || !holds(certainty, search.prepared, site)) return judged(site);
  const span = { start: folded.start(from), end: folded.end(to - 1) };
  return { span, text: text.slice(span.start, span.end), designations: certainty.designations, disputed: false };
}

/** Regions and varieties have conditions of their own. */
function certaintyAt(site: Site): Certainty | null {
  const { language, index } = site.search;
  if (language !== "zh" && language !== "en") return null;
  let known = index.certainties[site.pattern];
  if (known === undefined) {
    known = certaintyOf(readingsAt(site), language);
    index.certainties[site.pattern] = known;
  }
  return known;
}

interface Hit {
  readonly reading: Reading;
  readonly drift?: Designation["drift"];
}

function judged(site: Site): Disputable | undefined {
  const { search, from, to } = site;
  const { prepared, language } = search;
  const { text, folded } = prepared;
  const sighting = { text, folded, language, start: from, end: to };
  const hits: Hit[] = [];
  for (const reading of readingsAt(site)) {
    const verdict = judge(reading, sighting);
    if (verdict === "yes") hits.push({ reading });
    else if (verdict !== "no") hits.push({ reading, drift: verdict });
  }
  const best = bestHits(hits);
  if (best.length === 0) return undefined;
  const span = withMarks(prepared, folded.start(from), folded.end(to - 1), from, best);
  const written = text.slice(span.start, span.end);
  return { span, text: written, designations: designationsOf(best, written), disputed: false };
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

const isClean = ({ designations }: Pick<TermMatch, "designations">): boolean =>
  designations.every((designation) => designation.drift === undefined);
