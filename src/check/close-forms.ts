import { indexOf } from "../termbase/compile.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Reading } from "../termbase/readings.ts";
import type { Termbase, TermMatch } from "../termbase/termbase.ts";
import { append } from "../text/append.ts";
import { lettersBetween } from "../text/distance.ts";
import { familyOf } from "../text/language.ts";
import { noted } from "../text/noted.ts";
import { remembered } from "../text/remembered.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { SideFacts, UnitFacts } from "./facts.ts";
import { eachLongWord, trunk, type Word, wordsOf } from "./words.ts";

/** Words of the target that are a letter or two off a form. */
export interface CloseForm {
  readonly concept: string;
  readonly span: Span;
  readonly term: string;
  readonly distance: number;
}

interface Slip extends CloseForm {
  /** Nothing but the slip explains the words, whatever the source says. */
  readonly isUnmistakable: boolean;
}

const MOST_LETTERS = 2;
const SHORTEST_FORM = 8;
const SHORTEST_WORD = 5;
/** Without a source to say what is meant, a shorter word that stands alone may be another one. */
const SHORTEST_LONE_WORD = 8;

/** Every slipped term that needs no source to be told. */
export function closeForms(facts: UnitFacts): readonly CloseForm[] {
  const found: CloseForm[] = [];
  for (const slip of slipsIn(facts, ({ forms }) => forms)) {
    const last = found.at(-1);
    if (slip.isUnmistakable && (last === undefined || !overlaps(last.span, slip.span))) found.push(slip);
  }
  return found;
}

/** The closest slip of one concept: the source says that it is meant. */
export function closestTo(facts: UnitFacts, concept: string): CloseForm | undefined {
  let best: CloseForm | undefined;
  for (const slip of slipsIn(facts, ({ forms }) => byConcept(forms).get(concept) ?? []))
    if (slip.distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = slip;
  return best;
}

/** May a match stand unharmed inside a slipped longer form of its concept? Numerals are written in too many ways to tell. */
export function mayBeInside({ termbase, target }: UnitFacts, concept: string, { designations }: TermMatch): boolean {
  const inner = innerForms(formsOf(termbase), concept);
  return (
    target.prepared.numbering === "digits" || designations.some((met) => met.concept === concept && inner.has(met.form))
  );
}

function innerForms({ written, inner }: FormList, concept: string): ReadonlySet<string> {
  let known = inner.get(concept);
  if (known === undefined) {
    const forms = (written.get(concept) ?? []).map(({ form, words }) => ({ form, text: ` ${words.join(" ")} ` }));
    const isInside = (text: string) => (other: { text: string }) => other.text !== text && other.text.includes(text);
    known = new Set(forms.filter(({ text }) => forms.some(isInside(text))).map(({ form }) => form));
    inner.set(concept, known);
  }
  return known;
}

/** The forms around a suspect that the rest of the text agrees with, or nearly. A word may be a slip of hundreds, and hardly one is there. */
function slipsIn(facts: UnitFacts, formsFor: (suspect: Suspect) => readonly WrittenForm[]): readonly Slip[] {
  const found: Slip[] = [];
  const suspects = suspectsOf(facts);
  if (suspects.length === 0) return found;
  const list = formsOf(facts.termbase);
  for (const suspect of suspects) {
    const { at, word, letters } = suspect;
    for (const form of formsFor(suspect)) {
      const text = { words: wordsOf(facts.target), texts: textsOf(facts.target) };
      for (let index = form.words.indexOf(word); index >= 0; index = form.words.indexOf(word, index + 1)) {
        const distance = letters + lettersAround(list, text.texts, at, at - index, form);
        if (distance <= MOST_LETTERS) found.push(slipOf(text, { at, first: at - index, distance }, form));
      }
    }
  }
  return found;
}

interface WrittenForm {
  readonly concept: string;
  readonly form: string;
  readonly words: readonly string[];
}

const byConcept = remembered((forms: readonly WrittenForm[]): ReadonlyMap<string, readonly WrittenForm[]> => {
  const found = new Map<string, WrittenForm[]>();
  for (const form of forms) append(found, form.concept, form);
  return found;
});

/** What a word may be a slip of. */
interface Wanted {
  readonly word: string;
  /** That lie between them. */
  readonly letters: number;
  readonly forms: readonly WrittenForm[];
}

interface FormList {
  /** By each of their long words. */
  readonly byWord: ReadonlyMap<string, readonly WrittenForm[]>;
  /** Every word of every form: a word of the glossary is no slip. */
  readonly words: ReadonlySet<string>;
  /** The long words by their first letter, with the set of their letters. */
  readonly slippable: ReadonlyMap<string, readonly (readonly [word: string, letters: number])[]>;
  /** All forms of a concept, and, as far as it was asked, those that stand in another one. */
  readonly written: ReadonlyMap<string, readonly Pick<WrittenForm, "form" | "words">[]>;
  readonly inner: Map<string, ReadonlySet<string>>;
  /** What the words of texts may be slips of, so that a word is asked once. */
  readonly verdicts: Map<string, readonly Wanted[]>;
}

/** A word of the target that no term of the glossary has and that is a slip of one that some have. */
interface Suspect extends Wanted {
  readonly at: number;
}

/** Asked once for a text; most have none. */
const suspectsOf = noted(({ termbase, target }: UnitFacts): readonly Suspect[] => {
  if (familyOf(target.language) !== "en") return [];
  const list = formsOf(termbase);
  const found: Suspect[] = [];
  eachLongWord(target, SHORTEST_WORD - 1, (text, at) => {
    for (const wanted of wantedFor(list, text)) found.push({ at, ...wanted });
  });
  return found;
});

const textsOf = noted((side: SideFacts): readonly string[] => wordsOf(side).map(({ text }) => owner(text)));

const MOST_VERDICTS = 10_000;

function wantedFor(list: FormList, text: string): readonly Wanted[] {
  const { verdicts } = list;
  let wanted = verdicts.get(text);
  if (wanted === undefined) {
    if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
    wanted = slippedFrom(list, text);
    verdicts.set(text, wanted);
  }
  return wanted;
}

function slippedFrom({ words, slippable, byWord }: FormList, text: string): readonly Wanted[] {
  const word = owner(text);
  if (word.length < SHORTEST_WORD - 1 || words.has(text) || words.has(word)) return [];
  const own = lettersIn(word);
  return (slippable.get(word.charAt(0)) ?? []).flatMap(([other, letters]) =>
    // Two slips change at most four letters of the set: most words are told by that alone.
    countBits(own ^ letters) <= 2 * MOST_LETTERS && isSlip(word, other)
      ? [{ word: other, letters: lettersBetween(word, other, MOST_LETTERS), forms: byWord.get(other) ?? [] }]
      : [],
  );
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Letters between the other words of a form and those of the text; too many when one is another word. */
function lettersAround(
  list: FormList,
  texts: readonly string[],
  at: number,
  first: number,
  { words }: WrittenForm,
): number {
  if (first < 0 || first + words.length > texts.length) return MOST_LETTERS;
  let distance = 0;
  for (let index = 0; index < words.length; index++) {
    const word = texts[first + index]!;
    const right = words[index]!;
    if (word === right || first + index === at) continue;
    if (list.words.has(word) || !isSlip(word, right)) return MOST_LETTERS;
    distance += lettersBetween(word, right, MOST_LETTERS);
  }
  return distance;
}

interface Text {
  readonly words: readonly Word[];
  readonly texts: readonly string[];
}

/** The slipped word, where the form begins, and how far it is off. */
interface Stand {
  readonly at: number;
  readonly first: number;
  readonly distance: number;
}

function slipOf({ words, texts }: Text, { at, first, distance }: Stand, form: WrittenForm): Slip {
  const last = first + form.words.length - 1;
  const [word, wanted] = [texts[at]!, form.words[at - first]!];
  const others = form.words.every((right, index) => index === at - first || texts[first + index] === right);
  const isPlain = others && (distance === 1 || isExchanged(word, wanted));
  return {
    concept: form.concept,
    term: form.form,
    span: {
      start: words[first]!.span.start,
      end: words[last]!.span.end - (words[last]!.text.length - texts[last]!.length),
    },
    distance,
    isUnmistakable: isPlain && (form.words.length > 1 || isAlone(word, wanted)),
  };
}

/** A word of its own must be long and end alike: "properly" is no slip of property. */
const isAlone = (word: string, wanted: string): boolean =>
  wanted.length >= SHORTEST_LONE_WORD && word.endsWith(wanted.slice(-2));

/** A letter too many, too few or another, or two exchanged; no other ending of the same word. */
export const isOneSlip = (word: string, wanted: string): boolean =>
  isSlip(word, wanted) && (lettersBetween(word, wanted, 1) === 1 || isExchanged(word, wanted));

/** Two letters next to each other. */
function isExchanged(word: string, wanted: string): boolean {
  let at = 0;
  while (word[at] === wanted[at]) at++;
  return word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && word.slice(at + 2) === wanted.slice(at + 2);
}

/** Same first letter, no other ending of the same word. */
function isSlip(word: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_WORD || word.charAt(0) !== wanted.charAt(0)) return false;
  if (lettersBetween(word, wanted, MOST_LETTERS) > MOST_LETTERS || HAS_DIGIT.test(word + wanted)) return false;
  return root(word) !== root(wanted) && `${wanted}s` !== word && `${word}s` !== wanted;
}

const owner = (word: string): string => (word.includes("'") ? word.replace(POSSESSIVE, "") : word);
const POSSESSIVE = /'s?$/;

/** transparent, transparency: two words, neither of which is a slip of the other. So are memorandum and memoranda. */
const root = (word: string): string => trunk(word.replace(ADJECTIVE_OR_NOUN, "$1").replace(LATIN_NUMBER, ""));
const ADJECTIVE_OR_NOUN = /([ae]n)(?:t|ce|cy)$/;
const LATIN_NUMBER = /(?:um|a|us|i|[ie]s|on)$/;
const HAS_DIGIT = /\d/;

const formsOf = remembered((termbase: Termbase): FormList => {
  const byWord = new Map<string, WrittenForm[]>();
  const vocabulary = new Set<string>();
  const written = new Map<string, Pick<WrittenForm, "form" | "words">[]>();
  for (const reading of indexOf(termbase, "en").readings.flat()) {
    const words = (reading.pattern.match(WORD_OR_MARK) ?? []).map(owner);
    for (const word of words) vocabulary.add(word);
    append(written, reading.concept.id, { form: reading.form, words });
    if (isDiscouraged(reading.term) || reading.pattern.length < SHORTEST_FORM) continue;
    const form = { concept: reading.concept.id, form: bare(reading), words };
    for (const word of new Set(words)) if (word.length >= SHORTEST_WORD) append(byWord, word, form);
  }
  const slippable = new Map<string, [string, number][]>();
  for (const word of byWord.keys()) append(slippable, word.charAt(0), [word, lettersIn(word)]);
  return { byWord, words: vocabulary, slippable, written, inner: new Map(), verdicts: new Map() };
});

/** As `wordsOf` cuts a text. */
const WORD_OR_MARK = /(?:[\p{L}\p{M}\p{N}_]|'(?=[\p{L}\p{N}]))+|[^\s]/gu;

const bare = (reading: Reading): string =>
  reading.article === undefined ? reading.form : reading.form.slice(reading.article.length).trimStart();
