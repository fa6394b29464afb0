import { articleOf, indefiniteArticle, withoutArticle } from "../english/article.ts";
import type { Inflection } from "../english/forms.ts";
import { isPlural, pluralsOf } from "../english/nouns.ts";
import { afterVerbs, verbFormsOf } from "../english/verbs.ts";
import type { ConceptTerm } from "../glossary/model.ts";
import { familyOf } from "../text/language.ts";
import { casePatternOf, inCasePattern } from "./capitals.ts";

/** A form as it stands in a text. */
export interface MetForm {
  readonly text: string;
  readonly inflection?: Inflection;
  readonly atSentenceStart: boolean;
  /** The term as the glossary lists it; without it capitals are read as they stand. */
  readonly base?: string;
}

/**
 * A term written like the form it replaces: its number or verb form, its capitals, its article. A term of another language than
 * English is written as listed.
 */
export function renderLike(term: ConceptTerm, met: MetForm): string {
  if (familyOf(term.language) !== "en") return term.term;
  const bare = inflectLike(withoutArticle(term.term).split(" "), term, met).join(" ");
  const metBare = withoutArticle(met.text);
  const article = met.text.slice(0, met.text.length - metBare.length).trimEnd();
  const pattern = casePatternOf({
    text: metBare,
    base: met.base === undefined ? undefined : withoutArticle(met.base),
    atSentenceStart: met.atSentenceStart && article === "",
  });
  const written = inCasePattern(bare, pattern);
  return article === "" ? written : `${articleLike(article, written)} ${written}`;
}

/** The article in the text stays; a and an follow the sound of the new word. */
function articleLike(article: string, written: string): string {
  return articleOf(`${article} x`) === "the" ? article : matchArticle(article, indefiniteArticle(written));
}

/** `wanted` with the capitals of the article that stood there: An → A, AN → A, A → An. */
export function matchArticle(written: string, wanted: "a" | "an"): string {
  if (written.charAt(0) === "a") return wanted;
  return written === "AN" ? wanted.toUpperCase() : wanted === "an" ? "An" : "A";
}

function inflectLike(phrase: readonly string[], term: ConceptTerm, met: MetForm): readonly string[] {
  const { inflection } = met;
  if (isOfVerb(inflection)) return withObjectLike(verbForm(phrase, inflection), met);
  if (term.pos === "verb" || term.match.inflect === "verb") return withObjectLike(phrase, met);
  return isSeveral(met) ? several(phrase) : phrase;
}

type VerbInflection = "third-person" | "past" | "participle" | "gerund";

const isOfVerb = (inflection: Inflection | undefined): inflection is VerbInflection =>
  inflection === "third-person" || inflection === "past" || inflection === "participle" || inflection === "gerund";

/** Where past and participle are one word, the past serves for both. */
function verbForm(phrase: readonly string[], inflection: VerbInflection): readonly string[] {
  const forms = verbFormsOf(phrase);
  const wanted = forms.find((form) => form.inflection === inflection);
  if (wanted === undefined && inflection === "participle") return verbForm(phrase, "past");
  return wanted?.words ?? phrase;
}

/** "deepened reforms": the object has a number of its own. */
function withObjectLike(phrase: readonly string[], met: MetForm): readonly string[] {
  const at = afterVerbs(phrase);
  if (!isPlural(objectOf(met.text))) return phrase;
  return [...phrase.slice(0, at), ...several(phrase.slice(at))];
}

/** A listed plural ("state enterprises") is several too, though nothing was inflected. */
function isSeveral({ inflection, base }: MetForm): boolean {
  if (inflection === "plural") return true;
  return inflection === "base" && base !== undefined && isPlural(wordsOf(withoutArticle(base)));
}

const several = (phrase: readonly string[]): readonly string[] =>
  isPlural(phrase) ? phrase : (pluralsOf(phrase)[0] ?? phrase);

const wordsOf = (text: string): readonly string[] => text.split(SPACE);
const SPACE = /\s+/;

function objectOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(afterVerbs(words));
}
