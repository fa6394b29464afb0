import { isFixed, isSmallWord } from "../../src/check/evidence.ts";
import { trunk } from "../../src/check/words.ts";
import type { Concept, ConceptTerm } from "../../src/glossary/model.ts";
import { inForce } from "../../src/glossary/validity.ts";
import { isShortForm } from "../../src/rendering/accepted.ts";
import { startsSentence } from "../../src/rendering/sentence-start.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import { isDiscouraged } from "../../src/termbase/judge.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import { canonicalLanguage, familyOf, type LanguageFamily } from "../../src/text/language.ts";
import { hasHan } from "../../src/text/unit.ts";
import type { PlantLanguages, PlantSite } from "./plant-sites.ts";
import { pick } from "./random.ts";

/**
 * The slips of real drafts. `other-year`: a rendering that is not in force at the date of the document, or that reports of other years
 * use where this one has its own habit.
 */
export const plantKinds = [
  "deprecated",
  "confusable",
  "source-left",
  "letter-slip",
  "case",
  "hyphen",
  "mixed",
  "dropped",
  "other-year",
] as const;
export type PlantKind = (typeof plantKinds)[number];

interface Slip {
  readonly site: PlantSite;
  /** All sites of the document. */
  readonly sites: readonly PlantSite[];
  readonly termbase: Termbase;
  readonly languages: PlantLanguages;
  readonly random: () => number;
  /** Errors planted for this concept already. */
  readonly already: number;
  /** The document's date. */
  readonly asOf?: string | undefined;
  /** Sites of documents of other years. */
  readonly elsewhere: readonly PlantSite[];
}

/** What takes the place of the rendering at the site; undefined where no error of the kind can be made of it. */
export function slipOf(kind: PlantKind, slip: Slip): string | undefined {
  if (byAbsence.has(kind) && !slip.site.isAlone) return undefined;
  const text = slips[kind](slip);
  const isNone = kind === "mixed" || kind === "other-year" ? text === slip.site.target.text : isAccepted(slip, text);
  return text === undefined || isNone ? undefined : text;
}

/** Kinds that are told by what is missing: where the concept is rendered once more in the segment, nothing is. */
const byAbsence: ReadonlySet<PlantKind> = new Set(["confusable", "source-left", "letter-slip", "dropped"]);

/** What the entry lists is no error, and where it lists a form with several capitalisations nobody can say which is one. */
const isAccepted = (slip: Slip, text: string | undefined): boolean =>
  text === slip.site.target.text ||
  termsOf(slip).some(
    (term) => !isDiscouraged(term) && term !== slip.site.target.term && term.term.toLowerCase() === text?.toLowerCase(),
  );

const slips: Readonly<Record<PlantKind, (slip: Slip) => string | undefined>> = {
  deprecated: (slip) => written(slip, pick(slip.random, deprecatedTerms(slip))),
  confusable: (slip) => written(slip, pick(slip.random, confusableTerms(slip))),
  "source-left": ({ site, languages }) =>
    mayStay(site.source.text, familyOf(languages.to)) ? undefined : site.source.text,
  "letter-slip": letterSlip,
  case: caseSlip,
  hyphen: ({ site }) => (needsHyphen(site) ? site.target.text.replace("-", " ") : undefined),
  mixed: (slip) => (isHabit(slip) ? written(slip, pick(slip.random, otherRenderings(slip))) : undefined),
  dropped: () => "",
  "other-year": (slip) => written(slip, pick(slip.random, [...outOfForce(slip), ...ofOtherYears(slip)])),
};

/** Latin stays in English, and names and acronyms may stay in Chinese. */
const mayStay = (text: string, target: LanguageFamily): boolean =>
  target === "zh" ? HAS_CAPITAL.test(text) : !hasHan(text);

const HAS_CAPITAL = /\p{Lu}/u;

const termsOf = ({ site, languages }: Slip): readonly ConceptTerm[] =>
  site.concept.terms.filter((term) => familyOf(term.language) === familyOf(languages.to));

/** Those that nobody has seen in a draft (`predicted`) are on the list as well, though a hint at most. */
const deprecatedTerms = (slip: Slip): readonly ConceptTerm[] =>
  termsOf(slip).filter((term) => term.status === "deprecated");

/** The full form of a concept that the entry contrasts and that neither side names, not even in part (香港、澳门特别行政区); a form that means it only near other words names nothing here. */
function confusableTerms({ site, termbase, languages }: Slip): readonly ConceptTerm[] {
  const contrasting = [...termbase.concepts.values()].filter(
    (other) =>
      !site.present.has(other.id) &&
      (site.concept.contrasts.includes(other.id) || other.contrasts.includes(site.concept.id)) &&
      !isNamedInPart(site, other),
  );
  return contrasting.flatMap(({ terms }) => {
    const own = terms.find((term) => familyOf(term.language) === familyOf(languages.to) && term.status === "preferred");
    return own === undefined || isShortForm(own) || own.match.near !== undefined ? [] : [own];
  });
}

/** All that tells its Chinese name from the one at the site stands in the Chinese text. */
function isNamedInPart({ segment, source, target }: PlantSite, other: Concept): boolean {
  const own = source.text + target.text;
  return other.terms.some(({ term, language }) => {
    const telling = [...term].filter((character) => !own.includes(character));
    return (
      familyOf(language) === "zh" &&
      telling.length > 0 &&
      telling.every((character) => (segment.source + segment.target).includes(character))
    );
  });
}

/** Accepted full forms that are no shorter, longer or derived form of the one that stands here. */
const otherRenderings = (slip: Slip): readonly ConceptTerm[] =>
  termsOf(slip).filter(
    (term) =>
      isPlain(slip, term.term) &&
      isPlain(slip, slip.site.target.text) &&
      !isDiscouraged(term) &&
      !isShortForm(term) &&
      !isShortForm(slip.site.target.term) &&
      term.type !== "variant" &&
      canonicalLanguage(term.language) === canonicalLanguage(slip.site.target.term.language) &&
      !areVariants(term.term, slip.site.target.term.term),
  );

/** Forms with dates that are none of the document's. */
const outOfForce = (slip: Slip): readonly ConceptTerm[] =>
  termsOf(slip).filter((term) => term.valid !== undefined && inForce(term.valid, slip.asOf) !== "in-force");

/** Forms that this document has not and another year's has; an error only against a habit. */
const ofOtherYears = (slip: Slip): readonly ConceptTerm[] =>
  isHabit(slip)
    ? otherRenderings(slip).filter(
        (term) => hasRendering(slip.elsewhere, slip, term) && !hasRendering(slip.sites, slip, term),
      )
    : [];

const hasRendering = (sites: readonly PlantSite[], { site }: Slip, term: ConceptTerm): boolean =>
  sites.some(({ concept, target }) => concept.id === site.concept.id && target.term === term);

/** No homograph: a form of two concepts speaks for neither. */
const isPlain = ({ termbase, languages }: Slip, text: string): boolean =>
  findTerms(termbase, text, languages.to).every(({ designations }) => designations.length === 1);

function areVariants(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b || spells(one, other) || spells(other, one)) return true;
  const [first, second] = [contentOf(one), contentOf(other)];
  return first.every((part) => second.includes(part)) || second.every((part) => first.includes(part));
}

/** Has one an acronym of words that the other spells out? AML/CFT regime, anti-money laundering and counter-financing of terrorism regime. */
function spells(full: string, short: string): boolean {
  const acronyms = short.match(ACRONYM)?.join("").toLowerCase() ?? "";
  return initialsOf(full) === lettersOf(short) || (acronyms !== "" && initialsOf(full).includes(acronyms));
}

const ACRONYM = /\p{Lu}{2,}/gu;

const lettersOf = (text: string): string => text.toLowerCase().split(NOT_LETTERS).join("");

const initialsOf = (text: string): string =>
  text
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter((word) => !isSmallWord(word))
    .map((word) => word.charAt(0))
    .join("");

const NOT_LETTERS = /[^\p{L}\p{N}]+/u;

/** Stems of the words; of Chinese, the characters. */
const contentOf = (text: string): readonly string[] =>
  hasHan(text)
    ? [...text].filter((character) => !NOT_LETTERS.test(character))
    : text
        .toLowerCase()
        .split(NOT_LETTERS)
        .filter((word) => word !== "" && !isSmallWord(word))
        .map(trunk);

/**
 * Rendered alike at least three times more than it was changed already, and mostly so: a habit that one change does not turn over. Where
 * the source is withheld it must show in the target as a whole, also where other words of the source are rendered by the same term.
 */
function isHabit({ site, sites, already }: Slip): boolean {
  const same = sites.filter(({ concept }) => concept.id === site.concept.id);
  const alike = same.filter(({ target }) => target.term === site.target.term);
  const full = [...site.uses].filter(([term]) => !isShortForm(term));
  const others = full.reduce((sum, [term, count]) => sum + (term === site.target.term ? 0 : count), 0);
  const most = Math.max(same.length - alike.length, others);
  return alike.length >= 3 * (already + 1) && alike.length - already > most + already + 2;
}

function written({ site }: Slip, term: ConceptTerm | undefined): string | undefined {
  if (term === undefined) return undefined;
  const article = ARTICLE.test(site.target.text) ? term.term : term.term.replace(ARTICLE, "");
  return startsSentence(site.segment.target, site.target.span.start)
    ? article.charAt(0).toUpperCase() + article.slice(1)
    : article;
}

const ARTICLE = /^(?:the|an?) /i;

/** Checks look for slips in terms of so many letters (checks.md C11), and one needs a word to slip in. */
const SHORTEST_TERM = 8;
const LONG_WORD = /[a-z]{5,}/gi;

/**
 * One letter dropped, doubled, changed or exchanged with the next; not the first, not the ending, where it would be inflection, and
 * not one of a pair: "combating" is another spelling.
 */
function letterSlip({ site, random }: Slip): string | undefined {
  const { text } = site.target;
  const word =
    text.replace(ARTICLE, "").length < SHORTEST_TERM ? undefined : pick(random, [...text.matchAll(LONG_WORD)]);
  if (word === undefined) return undefined;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 4));
  const letter = text.charAt(at);
  const next = text.charAt(at + 1);
  if (letter === next || letter === text.charAt(at - 1)) return undefined;
  const wrong = pick(random, ["", letter + letter, String.fromCharCode(97 + Math.floor(random() * 26)), undefined]);
  return wrong === undefined
    ? text.slice(0, at) + next + letter + text.slice(at + 2)
    : text.slice(0, at) + wrong + text.slice(at + 1);
}

const CAPITALISED = /\b\p{Lu}\p{Ll}+/gu;
const LOWER_CASE = /^\p{Ll}[\p{Ll}'’-]*(?: \p{Ll}[\p{Ll}'’-]*)+$/u;

/** A name loses a capital, or a common term in a running sentence gets one on every word. */
function caseSlip({ site, random }: Slip): string | undefined {
  const { text, span, term } = site.target;
  if (term.match.case === "insensitive") return undefined;
  const running = !startsSentence(site.segment.target, span.start);
  if (LOWER_CASE.test(text))
    return running && !isBesideName(site)
      ? text.replace(WORD, (word) => (isSmallWord(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      : undefined;
  const words = [...text.matchAll(CAPITALISED)].filter(
    ({ index, 0: word }) => (running || index > 0) && term.term.includes(word),
  );
  const word = pick(random, words);
  if (word === undefined) return undefined;
  return text.slice(0, word.index) + word[0].toLowerCase() + text.slice(word.index + word[0].length);
}

const WORD = /[\p{L}'’]+/gu;
const HEADING = /^#/;
const NAME_BEFORE = /[\p{L}\p{N},;:][ -](?:\p{Lu}[\p{L}'’-]*[ -](?:and |of |the )*)$/u;
const NAME_AFTER = /^[ -](?:and |of |the )*\p{Lu}/u;

/** Beside a name, capitals may make the term a part of it. The word that opens the sentence is no name. */
const isBesideName = ({ segment, target }: PlantSite): boolean =>
  HEADING.test(segment.target) ||
  NAME_BEFORE.test(segment.target.slice(0, target.span.start)) ||
  NAME_AFTER.test(segment.target.slice(target.span.end));

/** A compound before another word of the term, of a kind that every style guide hyphenates (checks.md C10). */
const CERTAIN_COMPOUND =
  /^[^-]*\b(?:(?:non|cross|ultra|anti|multi|self|co|pre|post)-\p{L}+|\p{L}+-(?:\p{L}{3,}ed|\p{L}{3,}ing|based|driven|led|made|built|run|owned|free|wide|side|level|scale|quality|class|term|speed|end|tech|type)|(?:one|two|three|four|five|six|seven|eight|nine|ten)-\p{L}+|\p{Lu}\p{L}+-\p{Lu}\p{L}+)[^-]* /u;
const needsHyphen = ({ target, concept }: PlantSite): boolean =>
  target.term.term.includes("-") &&
  (isFixed(concept) || CERTAIN_COMPOUND.test(target.text)) &&
  INNER_HYPHEN.test(target.text);
const INNER_HYPHEN = /^[^-]*\p{L}-\p{L}[^-]* /u;
