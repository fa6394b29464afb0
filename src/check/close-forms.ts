import type { Concept } from "../glossary/model.ts";
import { indexOf } from "../termbase/compile.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Reading } from "../termbase/readings.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { append } from "../text/append.ts";
import { lettersBetween } from "../text/distance.ts";
import { familyOf } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";
import { overlaps, type Span } from "../text/span.ts";
import { isSmallWord } from "./evidence.ts";
import type { SideFacts } from "./facts.ts";
import { trunk, type Word, wordsOf } from "./words.ts";

/** Words of the target that are a letter or two off a form. */
export interface CloseForm {
  readonly concept: string;
  readonly span: Span;
  readonly term: string;
  readonly distance: number;
}

const MOST_LETTERS = 2;
const SHORTEST_FORM = 8;
const SHORTEST_WORD = 5;
/** Without a source to say what is meant, a shorter word that stands alone may be another one. */
const SHORTEST_LONE_WORD = 8;
/** So far from the slipped word another word of the form is looked for: the next, or the one behind "of". */
const REACH = 2;

interface WrittenForm {
  readonly concept: string;
  readonly form: string;
  readonly words: readonly string[];
}

interface FormList {
  /** Terms of several words by each of their words, terms of one word by its first letter. */
  readonly byWord: ReadonlyMap<string, readonly WrittenForm[]>;
  readonly byConcept: ReadonlyMap<string, readonly WrittenForm[]>;
  /** Every word of every form: a word of the glossary is no slip. */
  readonly words: ReadonlySet<string>;
}

/** Every slipped term, told by the words beside the strange one, or by the length of a word of its own. */
export function closeForms(termbase: Termbase, side: SideFacts): readonly CloseForm[] {
  if (familyOf(side.language) !== "en") return [];
  const list = formsOf(termbase);
  const words = wordsOf(side);
  const found: CloseForm[] = [];
  for (const strange of strangeWords(list, words)) {
    const close = besideOf(list, words, strange);
    const last = found.at(-1);
    if (close !== undefined && (last === undefined || !overlaps(last.span, close.span))) found.push(close);
  }
  return found;
}

function besideOf(list: FormList, words: readonly Word[], strange: number): CloseForm | undefined {
  const { text } = words[strange]!;
  for (let at = Math.max(0, strange - REACH); at <= strange + REACH; at++) {
    const known = at === strange ? text.charAt(0) : owner(words[at]?.text ?? "");
    for (const form of list.byWord.get(known) ?? []) {
      const first = at === strange ? at : at - form.words.indexOf(known);
      const close = compareAt(list, words, first, form);
      if (close !== undefined && isUnmistakable(words, first, form)) return close;
    }
  }
  return undefined;
}

/** The closest slip of one concept, one-word terms included: the source says that it is meant. */
export function closestTo(termbase: Termbase, side: SideFacts, concept: Concept): CloseForm | undefined {
  if (familyOf(side.language) !== "en") return undefined;
  const list = formsOf(termbase);
  const words = wordsOf(side);
  let best: CloseForm | undefined;
  for (const strange of strangeWords(list, words)) {
    for (const form of list.byConcept.get(concept.id) ?? []) {
      for (let index = 0; index < form.words.length; index++) {
        if (!mayBe(owner(words[strange]!.text), form.words[index]!)) continue;
        const close = compareAt(list, words, strange - index, form);
        if (close !== undefined && (best === undefined || close.distance < best.distance)) best = close;
      }
    }
  }
  return best;
}

/** Places of the words that no term of the glossary has: only there can a letter have slipped. */
const strangeWords = (list: FormList, words: readonly Word[]): readonly number[] =>
  words.flatMap(({ text, isWord }, at) =>
    isWord && text.length >= SHORTEST_WORD - 1 && !list.words.has(owner(text)) ? [at] : [],
  );

const owner = (word: string): string => word.replace(POSSESSIVE, "");
const POSSESSIVE = /'s?$/;

/** One letter, or two next to each other exchanged. A word of its own must end alike: "properly" is no slip of property. */
function isUnmistakable(words: readonly Word[], first: number, form: WrittenForm): boolean {
  let slips = 0;
  return form.words.every((wanted, index) => {
    const text = owner(words[first + index]!.text);
    if (text === wanted) return true;
    slips++;
    const isLetter = lettersBetween(text, wanted, 1) === 1 || isExchanged(text, wanted);
    return slips === 1 && isLetter && (form.words.length > 1 || text.endsWith(wanted.slice(-2)));
  });
}

function isExchanged(word: string, wanted: string): boolean {
  let at = 0;
  while (word[at] === wanted[at]) at++;
  return word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && word.slice(at + 2) === wanted.slice(at + 2);
}

function compareAt(list: FormList, words: readonly Word[], at: number, form: WrittenForm): CloseForm | undefined {
  if (at < 0 || at + form.words.length > words.length) return undefined;
  let distance = 0;
  for (let index = 0; index < form.words.length; index++) {
    const word = owner(words[at + index]!.text);
    const wanted = form.words[index]!;
    if (word === wanted) continue;
    if (!isSlip(list, word, wanted)) return undefined;
    distance += lettersBetween(word, wanted, MOST_LETTERS - distance);
    if (distance > MOST_LETTERS) return undefined;
  }
  if (distance === 0) return undefined;
  const { text, span } = words[at + form.words.length - 1]!;
  return {
    concept: form.concept,
    span: { start: words[at]!.span.start, end: span.end - (text.length - owner(text).length) },
    term: form.form,
    distance,
  };
}

const mayBe = (word: string, wanted: string): boolean =>
  word.charAt(0) === wanted.charAt(0) && Math.abs(word.length - wanted.length) <= MOST_LETTERS;

/** Same first letter, no word of the glossary, no other ending of the same word. */
function isSlip(list: FormList, word: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_WORD || !mayBe(word, wanted) || list.words.has(word)) return false;
  if (HAS_DIGIT.test(word) || HAS_DIGIT.test(wanted)) return false;
  return root(word) !== root(wanted) && `${wanted}s` !== word && `${word}s` !== wanted;
}

/** transparent, transparency: two words, neither of which is a slip of the other. So are memorandum and memoranda. */
const root = (word: string): string => trunk(word.replace(ADJECTIVE_OR_NOUN, "$1").replace(LATIN_NUMBER, ""));
const ADJECTIVE_OR_NOUN = /([ae]n)(?:t|ce|cy)$/;
const LATIN_NUMBER = /(?:um|a|us|i|[ie]s|on)$/;
const HAS_DIGIT = /\d/;

const formsOf = remembered((termbase: Termbase): FormList => {
  const byWord = new Map<string, WrittenForm[]>();
  const byConcept = new Map<string, WrittenForm[]>();
  const vocabulary = new Set<string>();
  for (const reading of indexOf(termbase, "en").readings.flat()) {
    const words = (reading.pattern.match(WORD_OR_MARK) ?? []).map(owner);
    for (const word of words) vocabulary.add(word);
    if (isDiscouraged(reading.term) || reading.pattern.length < SHORTEST_FORM) continue;
    const form = { concept: reading.concept.id, form: bare(reading), words };
    append(byConcept, form.concept, form);
    const [first = ""] = words;
    if (words.length > 1)
      for (const word of new Set(words)) if (word.length > 1 && !isSmallWord(word)) append(byWord, word, form);
    if (words.length === 1 && first.length >= SHORTEST_LONE_WORD) append(byWord, first.charAt(0), form);
  }
  return { byWord, byConcept, words: vocabulary };
});

/** As `wordsOf` cuts a text. */
const WORD_OR_MARK = /(?:[\p{L}\p{M}\p{N}_]|'(?=[\p{L}\p{N}]))+|[^\s]/gu;

const bare = (reading: Reading): string =>
  reading.article === undefined ? reading.form : reading.form.slice(reading.article.length).trimStart();
