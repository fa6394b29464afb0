import { likeCase } from "./case.ts";
import {
  adverbs,
  basesAllTheSame,
  britishDoublingVerbs,
  irregularGerunds,
  irregularThirdPersons,
  irregularVerb,
  isDoubling,
  isIrregularPast,
  verbsInLy,
  withoutPrefix,
} from "./irregular-verbs.ts";
import type { SpellingVariety } from "./spelling.ts";

export type VerbInflection = "third-person" | "past" | "participle" | "gerund";

export interface VerbPhraseForm {
  readonly words: readonly string[];
  readonly inflection: VerbInflection;
  /** Where the consonant is doubled in one variety only: travelled, traveled. */
  readonly spelling?: SpellingVariety;
}

/**
 * The finite and non-finite forms of a verb phrase. Coordinated verbs inflect together ("upheld and improved the system"); a
 * participle is given only where it differs from the past.
 */
export function verbFormsOf(phrase: readonly string[]): readonly VerbPhraseForm[] {
  const [first, ...others] = verbsOf(phrase);
  if (first === undefined) return [];
  const coordinated = others.map((index) => ({ index, forms: formsOfVerb(phrase[index]!) }));
  return formsOfVerb(phrase[first]!).map((form) => {
    const words = phrase.slice();
    words[first] = form.text;
    for (const { index, forms } of coordinated) words[index] = parallel(forms, form).text;
    const { text: _, ...kind } = form;
    return { words, ...kind };
  });
}

/** Where the verbs of the phrase end and its object begins. */
export const afterVerbs = (phrase: readonly string[]): number => (verbsOf(phrase).at(-1) ?? -1) + 1;

interface VerbForm {
  readonly text: string;
  readonly inflection: VerbInflection;
  readonly spelling?: SpellingVariety;
}

function parallel(forms: readonly VerbForm[], model: VerbForm): VerbForm {
  const same = forms.filter((form) => form.inflection === model.inflection);
  return (
    same.find((form) => form.spelling === model.spelling) ??
    same[0] ??
    forms.find((form) => form.inflection === "past") ??
    model
  );
}

const COORDINATORS = new Set(["and", "or", "&"]);
/** Of phrasal verbs: "carry forward and promote". */
const PARTICLES = new Set(["forward", "out", "up", "on", "through", "off", "down", "over", "in", "ahead", "together"]);
const isOneOf = (words: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && words.has(word.toLowerCase());

/** The verbs that head the phrase: the first word that is no adverb, and those joined to it. */
function verbsOf(phrase: readonly string[]): readonly number[] {
  let index = skipAdverbs(phrase, phrase[0]?.toLowerCase() === "to" ? 1 : 0);
  if (index >= phrase.length) return [];
  const found = [index];
  while (index < phrase.length) {
    if (isOneOf(PARTICLES, phrase[index + 1]) && isOneOf(COORDINATORS, phrase[index + 2])) index++;
    const joined = isOneOf(COORDINATORS, phrase[index + 1]);
    if (!joined && !phrase[index]!.endsWith(",")) break;
    index = skipAdverbs(phrase, index + (joined ? 2 : 1));
    if (index < phrase.length) found.push(index);
    if (joined) break;
  }
  return found;
}

function skipAdverbs(phrase: readonly string[], from: number): number {
  let index = from;
  while (index < phrase.length - 1 && isAdverb(phrase[index]!)) {
    index++;
    if (isOneOf(COORDINATORS, phrase[index]) && isAdverb(phrase[index + 1] ?? "")) index++;
  }
  return index;
}

function isAdverb(word: string): boolean {
  const lower = word.toLowerCase();
  return adverbs.has(lower) || (lower.endsWith("ly") && !verbsInLy.has(lower));
}

const VERB = /^(.*-)?([a-z]+)(,?)$/i;

/** Of "fine-tune" the last part inflects; a comma stays behind the word. */
function formsOfVerb(written: string): readonly VerbForm[] {
  const parts = VERB.exec(written);
  if (parts === null) return [];
  const [, prefix = "", verb = "", comma = ""] = parts;
  return conjugate(verb.toLowerCase()).map((form) => ({
    ...form,
    text: `${prefix}${likeCase(verb, form.text)}${comma}`,
  }));
}

function conjugate(verb: string): readonly VerbForm[] {
  if (isInflected(verb)) return [];
  const [past, participle] = irregularVerb(verb) ?? [regularPast(verb)];
  return [
    ...as("third-person", irregularThirdPersons.get(verb) ?? [thirdPerson(verb)]),
    ...as("past", past ?? []),
    ...as("participle", participle ?? []),
    ...as("gerund", irregularGerunds.get(verb) ?? gerund(verb)),
  ];
}

/** A vowel comes before: bring and string are no gerunds, shed is no past. */
const INFLECTED_ENDING = /[aeiouy].*(?:ed|ing)$|[^sui]s$/;
/** "hosted by", "building brands", "held": listed as they are to be met. */
const isInflected = (verb: string): boolean =>
  (isIrregularPast(verb) || INFLECTED_ENDING.test(verb)) && !basesAllTheSame.has(verb);

type Written = string | { readonly text: string; readonly spelling: SpellingVariety };

const as = (inflection: VerbInflection, forms: readonly Written[]): readonly VerbForm[] =>
  forms.map((form) => (typeof form === "string" ? { text: form, inflection } : { ...form, inflection }));

const SIBILANT = /(?:s|x|z|ch|sh|[^aeiou]o)$/;
const CONSONANT_Y = /[^aeiou]y$/;

function thirdPerson(verb: string): string {
  if (SIBILANT.test(verb)) return `${verb}es`;
  return CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function regularPast(verb: string): readonly Written[] {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (CONSONANT_Y.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return withEnding(verb, "ed");
}

const KEPT_E = /(?:ee|oe|ye)$/;

function gerund(verb: string): readonly Written[] {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith("e") && !KEPT_E.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return withEnding(verb, "ing");
}

const MUTE_C = /[aeiou]c$/;

function withEnding(verb: string, ending: string): readonly Written[] {
  const doubled = verb + verb.slice(-1) + ending;
  if (MUTE_C.test(verb)) return [`${verb}k${ending}`];
  if (doubles(verb)) return [doubled];
  if (!doublesInBritain(verb)) return [verb + ending];
  return [
    { text: doubled, spelling: "en-GB" },
    { text: verb + ending, spelling: "en-US" },
  ];
}

/** plan, stop, quit: one syllable with one vowel before one consonant. */
const SHORT_SYLLABLE = /^(?:[^aeiou]*qu|[^aeiou]+|)[aeiou][bcdfgklmnprstvz]$/;
const doubles = (verb: string): boolean => SHORT_SYLLABLE.test(withoutPrefix(verb)) || isDoubling(verb);

/** travel, label, signal: an unstressed syllable in -l. */
const UNSTRESSED_L = /[aeiouy][^aeiou]+[aeiou]l$/;
const doublesInBritain = (verb: string): boolean => UNSTRESSED_L.test(verb) || britishDoublingVerbs.has(verb);
