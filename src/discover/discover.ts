import type { Segment } from "../bitext/segment.ts";
import { protectPlain } from "../markup/plain.ts";
import { settle } from "../markup/settle.ts";
import { findTerms } from "../termbase/find-terms.ts";
import type { Termbase, TermMatch } from "../termbase/termbase.ts";
import { familyOf, isLanguage, type Language } from "../text/language.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";
import { type DraftTerm, draftTerms } from "./draft.ts";
import { placeOf, writings } from "./places.ts";
import { readSide, type Side } from "./side.ts";
import type { KnownTerm, SideText } from "./tokens.ts";

export interface DiscoverOptions {
  /** Language of the source; default zh, or the other one than `to`. */
  readonly from?: Language;
  /** Language of the target; default en, or the other one than `from`. */
  readonly to?: Language;
  /** What it knows is left out: its rules judge that better. */
  readonly termbase?: Termbase;
  /** How many terms are given at most, the surest first; default {@link MOST_TERMS}. */
  readonly most?: number;
  /** Terms of which we are less sure are left out; default {@link LEAST_CONFIDENCE}. */
  readonly confidence?: number;
}

/** More than fits a page is not read. */
export const MOST_TERMS = 15;
export const LEAST_CONFIDENCE = 0.4;

/** A term of the source that recurs and has several renderings, found by counting. */
export interface DiscoveredTerm {
  /** As most places write it. */
  readonly source: string;
  /** Segments that have it. */
  readonly segments: number;
  /** The majority first. */
  readonly renderings: readonly DiscoveredRendering[];
  /** Segments with the term and none of the renderings: a single slip, a pronoun, or what counting cannot see. */
  readonly unexplained: number;
  /**
   * From 0 to 1: the share of the term's segments that the renderings explain, times the share of the segments of the least exclusive
   * rendering that have the term; few segments give little certainty.
   */
  readonly confidence: number;
}

export interface DiscoveredRendering {
  /** As most places write it. */
  readonly text: string;
  /** What was taken for the same: inflected, short or reordered forms. */
  readonly variants: readonly string[];
  /** Segments with the term that it translates. */
  readonly segments: number;
  /** Segments that have it though their source lacks the term. */
  readonly elsewhere: number;
  readonly places: readonly DiscoveredPlace[];
}

export interface DiscoveredPlace {
  /** Index of the segment. */
  readonly unit: number;
  readonly unitId: string;
  readonly source: Span;
  readonly target: Span;
}

/**
 * Terms that the glossary does not know and that a bitext itself renders in several ways, found by counting what stands together in
 * its segments. Pure, no model: a hint for a person, never a finding against anyone.
 *
 * @throws TypeError for options that are none.
 */
export function discoverTerms(segments: Iterable<Segment>, options: DiscoverOptions = {}): readonly DiscoveredTerm[] {
  const languages = languagesOf(options);
  const units = pairsAmong(segments);
  const read = units.map((pair) => withKnown(pair, languages, options.termbase));
  const source = readSide(read.map((pair) => pair.source));
  const target = readSide(read.map((pair) => pair.target));
  return draftTerms(source, target, familyOf(languages.from))
    .filter(({ confidence }) => confidence >= (options.confidence ?? LEAST_CONFIDENCE))
    .slice(0, options.most ?? MOST_TERMS)
    .map((draft) => termOf(draft, source, target, units));
}

interface Languages {
  readonly from: Language;
  readonly to: Language;
}

function languagesOf({ from, to }: DiscoverOptions): Languages {
  for (const [name, language] of Object.entries({ from, to }))
    if (language !== undefined && !isLanguage(language))
      throw new TypeError(
        `option ${name}: "${language}" is not known; expected zh, en or a tag of these such as zh-TW or en-GB`,
      );
  const other = (language: Language): Language => (familyOf(language) === "en" ? "zh" : "en");
  const languages = {
    from: from ?? (to === undefined ? "zh" : other(to)),
    to: to ?? (from === undefined ? "en" : other(from)),
  };
  if (familyOf(languages.from) === familyOf(languages.to))
    throw new TypeError(`option to: "${to}" is not known; expected a language other than that of from ("${from}")`);
  return languages;
}

interface Pair {
  readonly unit: number;
  readonly unitId: string;
  readonly source: SideText;
  readonly target: SideText;
}

/** Segments with both texts. */
function pairsAmong(segments: Iterable<Segment>): readonly Pair[] {
  const pairs: Pair[] = [];
  let unit = 0;
  for (const { id, source = "", target = "", protect } of segments) {
    if (source.trim() !== "" && target.trim() !== "") {
      const whole = protect?.scope === "whole";
      const side = (text: string, given: readonly ProtectedSpan[] = []): SideText => ({
        text,
        protect: whole ? given : settle(given, protectPlain(text)),
        known: [],
      });
      const texts = { source: side(source, protect?.source), target: side(target, protect?.target) };
      pairs.push({ unit, unitId: id ?? String(unit + 1), ...texts });
    }
    unit++;
  }
  return pairs;
}

type Sides = Pick<Pair, "source" | "target">;

/**
 * A known term and its rendering are one token on both sides, so that neither looks for another partner, and what is longer than the
 * known term can still be found.
 */
function withKnown({ source, target }: Sides, { from, to }: Languages, termbase: Termbase | undefined): Sides {
  if (termbase === undefined) return { source, target };
  const find = ({ text, protect }: SideText, language: Language): readonly TermMatch[] =>
    findTerms(termbase, text, language, { protect, protectScope: "whole" });
  const inSource = find(source, from);
  const named = conceptsOf(inSource);
  const inTarget = find(target, to).filter(({ designations }) =>
    designations.some(({ concept }) => named.has(concept)),
  );
  const rendered = conceptsOf(inTarget);
  return {
    source: { ...source, known: knownAmong(inSource, rendered) },
    target: { ...target, known: knownAmong(inTarget, named) },
  };
}

const conceptsOf = (matches: readonly TermMatch[]): ReadonlySet<string> =>
  new Set(matches.flatMap(({ designations }) => designations.map(({ concept }) => concept)));

/** Of homographs the one that stands on the other side too. */
const knownAmong = (matches: readonly TermMatch[], beside: ReadonlySet<string>): readonly KnownTerm[] =>
  matches.map(({ span, designations }) => ({
    span,
    concept: (designations.find(({ concept }) => beside.has(concept)) ?? designations[0])?.concept ?? "",
  }));

function termOf(draft: DraftTerm, source: Side, target: Side, units: readonly Pair[]): DiscoveredTerm {
  const placed = draft.renderings.map((rendering) => {
    const phrases = rendering.phrases.map(({ phrase }) => phrase);
    const places = rendering.segments.flatMap((segment) => {
      const from = placeOf(source, segment, [draft.source]);
      const to = placeOf(target, segment, phrases);
      return from && to ? [{ segment, source: from, target: to }] : [];
    });
    return { rendering, places };
  });
  const all = placed.flatMap(({ places }) => places.map((place) => ({ segment: place.segment, span: place.source })));
  return {
    source: writings(source, all)[0] ?? "",
    segments: draft.source.segments.length,
    renderings: placed.map(({ rendering, places }) => {
      const [text = "", ...variants] = writings(
        target,
        places.map((place) => ({ segment: place.segment, span: place.target })),
      );
      return {
        text,
        variants,
        segments: rendering.segments.length,
        elsewhere: rendering.elsewhere,
        places: places.map((place) => ({
          unit: units[place.segment]!.unit,
          unitId: units[place.segment]!.unitId,
          source: place.source,
          target: place.target,
        })),
      };
    }),
    unexplained: draft.source.segments.length - new Set(draft.renderings.flatMap(({ segments }) => segments)).size,
    confidence: draft.confidence,
  };
}
