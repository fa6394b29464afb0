import type { Concept } from "../glossary/model.ts";
import { indexOf } from "../termbase/compile.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Reading } from "../termbase/readings.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { append } from "../text/append.ts";
import { lettersBetween } from "../text/distance.ts";
import { familyOf } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";
import { covers, overlapping, overlaps, type Span } from "../text/span.ts";
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
/** Without a source to say what is meant, only one letter of a long word: "market entry" is no slip of "market entity". */
const SHORTEST_UNBIDDEN_WORD = 7;
const SHORTEST_FORM = 8;
const SHORTEST_WORD = 5;

interface WrittenForm {
  readonly concept: string;
  readonly form: string;
  readonly words: readonly string[];
}

interface FormList {
  readonly byWord: ReadonlyMap<string, readonly WrittenForm[]>;
  readonly byConcept: ReadonlyMap<string, readonly WrittenForm[]>;
  /** Every word of every form: a word of the glossary is no slip. */
  readonly words: ReadonlySet<string>;
}

/** Every slipped term of several words. The word it shares with the form must be a telling one. */
export function closeForms(termbase: Termbase, side: SideFacts): readonly CloseForm[] {
  if (familyOf(side.language) !== "en") return [];
  const list = formsOf(termbase);
  const words = wordsOf(side);
  const found: CloseForm[] = [];
  words.forEach((word, at) => {
    if (!word.isWord || word.text.length < SHORTEST_WORD) return;
    for (const form of list.byWord.get(word.text) ?? []) {
      if (form.words.length < 2) continue;
      const first = at - form.words.indexOf(word.text);
      const close = compareAt(list, words, first, form);
      if (close === undefined || !isUnmistakable(close, form, words, first) || isTaken(side, close)) continue;
      const last = found.at(-1);
      if (last === undefined || !overlaps(last.span, close.span)) found.push(close);
    }
  });
  return found;
}

/** The closest slip of one concept, one-word terms included: the source says that it is meant. */
export function closestTo(termbase: Termbase, side: SideFacts, concept: Concept): CloseForm | undefined {
  if (familyOf(side.language) !== "en") return undefined;
  const list = formsOf(termbase);
  const words = wordsOf(side);
  let best: CloseForm | undefined;
  for (const form of list.byConcept.get(concept.id) ?? []) {
    for (let at = 0; at + form.words.length <= words.length; at++) {
      const close = compareAt(list, words, at, form);
      if (close !== undefined && (best === undefined || close.distance < best.distance) && !isTaken(side, close))
        best = close;
    }
  }
  return best;
}

function isUnmistakable(close: CloseForm, form: WrittenForm, words: readonly Word[], first: number): boolean {
  if (close.distance > 1) return false;
  return form.words.every(
    (wanted, index) => words[first + index]?.text === wanted || wanted.length >= SHORTEST_UNBIDDEN_WORD,
  );
}

/** What is a term already is no slip of another; a short form inside a longer one of its own concept does not count. */
const isTaken = (side: SideFacts, { span, concept }: CloseForm): boolean =>
  overlapping(side.matches, span).some(
    (match) =>
      match.span.end - match.span.start >= (span.end - span.start) / 2 &&
      !(covers(span, match.span) && match.designations.some((designation) => designation.concept === concept)),
  );

function compareAt(list: FormList, words: readonly Word[], at: number, form: WrittenForm): CloseForm | undefined {
  if (at < 0 || at + form.words.length > words.length) return undefined;
  let distance = 0;
  for (let index = 0; index < form.words.length; index++) {
    const word = words[at + index]!;
    const wanted = form.words[index]!;
    if (word.text === wanted) continue;
    if (!word.isWord || !isSlip(list, word.text, wanted)) return undefined;
    distance += lettersBetween(word.text, wanted, MOST_LETTERS - distance);
    if (distance > MOST_LETTERS) return undefined;
  }
  if (distance === 0) return undefined;
  return {
    concept: form.concept,
    span: { start: words[at]!.span.start, end: words[at + form.words.length - 1]!.span.end },
    term: form.form,
    distance,
  };
}

/** Same first letter, no word of the glossary, no other ending of the same word. */
function isSlip(list: FormList, word: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_WORD || word.charAt(0) !== wanted.charAt(0) || list.words.has(word)) return false;
  if (Math.abs(word.length - wanted.length) > MOST_LETTERS || HAS_DIGIT.test(word) || HAS_DIGIT.test(wanted))
    return false;
  return root(word) !== root(wanted) && `${wanted}s` !== word && `${word}s` !== wanted;
}

/** transparent, transparency: two words, neither of which is a slip of the other. */
const root = (word: string): string => trunk(word.replace(ADJECTIVE_OR_NOUN, "$1"));
const ADJECTIVE_OR_NOUN = /([ae]n)(?:t|ce|cy)$/;
const HAS_DIGIT = /\d/;

const formsOf = remembered((termbase: Termbase): FormList => {
  const byWord = new Map<string, WrittenForm[]>();
  const byConcept = new Map<string, WrittenForm[]>();
  const vocabulary = new Set<string>();
  for (const reading of indexOf(termbase, "en").readings.flat()) {
    const words = reading.pattern.split(SEPARATORS).filter((word) => word !== "");
    for (const word of words) vocabulary.add(word);
    if (isDiscouraged(reading.term) || !isComparable(reading, words)) continue;
    const form = { concept: reading.concept.id, form: bare(reading), words };
    append(byConcept, form.concept, form);
    for (const word of new Set(words))
      if (word.length >= SHORTEST_WORD && !isSmallWord(word)) append(byWord, word, form);
  }
  return { byWord, byConcept, words: vocabulary };
});

const SEPARATORS = / +/;

const isComparable = (reading: Reading, words: readonly string[]): boolean =>
  reading.pattern.length >= SHORTEST_FORM && words.length > 0 && words.every((word) => WORD_ONLY.test(word));
const WORD_ONLY = /^[\p{L}\p{N}'.]+$/u;

const bare = (reading: Reading): string =>
  reading.article === undefined ? reading.form : reading.form.slice(reading.article.length).trimStart();
