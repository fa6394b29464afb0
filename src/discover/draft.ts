import type { LanguageFamily } from "../text/language.ts";
import { Partners } from "./partners.ts";
import { type Phrase, recurringPhrases } from "./phrases.ts";
import { type RenderingPhrase, renderingsAmong } from "./renderings.ts";
import type { Side } from "./side.ts";
import { KNOWN } from "./tokens.ts";
import { areVariants } from "./variants.ts";

/** A term of the source with several renderings, still in numbers. */
export interface DraftTerm {
  readonly source: Phrase;
  /** At least two, the most frequent first. */
  readonly renderings: readonly DraftRendering[];
  readonly confidence: number;
}

/** Phrases of the target that are variants of one another. */
export interface DraftRendering {
  readonly phrases: readonly RenderingPhrase[];
  /** Segments with the term that it translates, in order. */
  readonly segments: readonly number[];
  /** Segments that have it though the source lacks the term. */
  readonly elsewhere: number;
}

/** Segments a term must stand in: of four, two and two are as likely chance. */
const FEWEST = 5;
const SIZES = { zh: { shortest: 2, longest: 12 }, en: { shortest: 1, longest: 8 } } as const;
const SMALLEST_COUNT = 2;
/** A text of more segments repeats more by chance, and has more to count. */
const SEGMENTS_A_COUNT = 10_000;

/** Two characters or one English word: more of them have several senses, each with its own rendering. */
const ONE_WORD = 1;
const EVERYDAY = 0.75;

/** The terms that are rendered in several ways, the surest first. */
export function draftTerms(source: Side, target: Side, from: LanguageFamily): readonly DraftTerm[] {
  const to = from === "zh" ? "en" : "zh";
  const segments = source.texts.length;
  const least = Math.max(SMALLEST_COUNT, Math.ceil(segments / SEGMENTS_A_COUNT));
  const sources = recurringPhrases(source, { ...SIZES[from], least });
  const targets = recurringPhrases(target, { ...SIZES[to], least });
  const partners = new Partners(sources, targets, segments);
  const drafts = sources.flatMap((phrase) => {
    if (phrase.segments.length < FEWEST || isKnown(source, phrase)) return [];
    const known = new Set(knownIn(source, phrase));
    const isOwn = (other: Phrase): boolean => knownIn(target, other).every((name) => known.has(name));
    const expected = weightOf(source, phrase);
    const distance = (other: Phrase): number => Math.abs(weightOf(target, other) - expected);
    const renderings = grouped(
      renderingsAmong(
        partners.of(phrase).filter(({ phrase: other }) => isOwn(other)),
        distance,
      ),
      target,
      Math.max(2, Math.ceil(expected)),
    );
    return renderings.length < 2
      ? []
      : [
          {
            source: phrase,
            renderings,
            confidence: confidenceOf(phrase, renderings) * (expected > ONE_WORD ? 1 : EVERYDAY),
          },
        ];
  });
  drafts.sort((a, b) => b.confidence - a.confidence || b.source.segments.length - a.source.segments.length);
  return oneToOne(drafts);
}

/** Known terms inside a phrase. The rendering of one is that of nothing else. */
const knownIn = (side: Side, { tokens }: Phrase): readonly string[] =>
  tokens.map((token) => side.nameOf(token)).filter((name) => name.startsWith(KNOWN));

const isKnown = (side: Side, phrase: Phrase): boolean => phrase.tokens.length === knownIn(side, phrase).length;

const weightOf = (side: Side, { tokens }: Phrase): number =>
  tokens.reduce((sum, token) => sum + side.weightOf(token), 0);

const contentOf = (side: Side, { tokens }: Phrase): readonly string[] =>
  tokens.filter((token) => side.roleOf(token) !== "between").map((token) => side.nameOf(token));

function grouped(phrases: readonly RenderingPhrase[], side: Side, core: number): readonly DraftRendering[] {
  const groups: RenderingPhrase[][] = [];
  for (const phrase of phrases) {
    const content = contentOf(side, phrase.phrase);
    const group = groups.find((members) =>
      members.some((member) => areVariants(contentOf(side, member.phrase), content, core)),
    );
    if (group === undefined) groups.push([phrase]);
    else group.push(phrase);
  }
  return groups.map(renderingOf).sort((a, b) => b.segments.length - a.segments.length);
}

function renderingOf(phrases: readonly RenderingPhrase[]): DraftRendering {
  const everywhere = new Set(phrases.flatMap(({ phrase }) => phrase.segments)).size;
  const together = new Set(phrases.flatMap((phrase) => phrase.together)).size;
  const segments = [...new Set(phrases.flatMap(({ own }) => own))].sort((a, b) => a - b);
  return { phrases, segments, elsewhere: everywhere - together };
}

/**
 * How sure we are, from 0 to 1: the share of the term's segments that the renderings explain, times the share of the segments of the
 * least exclusive rendering that have the term. One is added to what either is a share of, so that few segments give little certainty.
 */
function confidenceOf({ segments }: Phrase, renderings: readonly DraftRendering[]): number {
  const explained = new Set(renderings.flatMap((rendering) => rendering.segments)).size;
  const exclusive = renderings.map(({ segments: own, elsewhere }) => own.length / (own.length + elsewhere + 1));
  return (explained / (segments.length + 1)) * Math.min(...exclusive);
}

/** A rendering belongs to one term: of those that share one (各位代表, 位代表) the surest stays. */
function oneToOne(drafts: readonly DraftTerm[]): readonly DraftTerm[] {
  const taken = new Set<Phrase>();
  return drafts.filter(({ renderings }) => {
    const phrases = renderings.flatMap((rendering) => rendering.phrases.map(({ phrase }) => phrase));
    if (phrases.some((phrase) => taken.has(phrase))) return false;
    for (const phrase of phrases) taken.add(phrase);
    return true;
  });
}
