import { isWordUnit, SPACE } from "../text/unit.ts";

/**
 * The head of a pattern is what must be seen in a text before it pays to compare anything. Of a Chinese pattern it is the first
 * three units, or all of a shorter one. Of one that begins with a letter or digit it is the first word, and the second too when a
 * space joins them, since a word can only match as a whole.
 *
 * A head is found in two steps. First its opening (two units, or one word) is asked for at every place of a text; it must cost next
 * to nothing. Where that is seen, one place in ten, the whole head is asked for, and one or two places in a hundred remain.
 *
 * All of them are numbers of 32 bits. Hashing is multiplicative: the upper bits are the mixed ones, and tables are indexed by them.
 * The constants are large and odd, one for each kind; nothing else is known of them.
 */
export const PAIR_FACTOR = 0x9e3779b1 | 0;
const SECOND_FACTOR = 0x85ebca6b | 0;
const TRIPLE_FACTOR = 0x27d4eb2f;
const WHOLE_FACTOR = 0xc2b2ae35 | 0;
const JOINED_FACTOR = 0x165667b1;
const SINGLE_SALT = 0x10000;

const mixed = (bits: number, factor: number): number => Math.imul(bits ^ (bits >>> 15), factor);

/** Opening of a pattern of two or more units that begins with no letter or digit. */
export const pairOpening = (first: number, second: number): number => Math.imul((first << 16) | second, PAIR_FACTOR);

/**
 * Opening of a pattern that begins with this word: its length and four of its letters, which tell words apart well enough and need
 * no loop over all of them.
 */
export function wordOpening(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  const outer = Math.imul(units[start]! | (units[end - 1]! << 16), PAIR_FACTOR);
  const inner = Math.imul((units[start + (length >> 1)]! | (units[start + (length >> 2)]! << 16)) + length, SECOND_FACTOR);
  return mixed(outer ^ inner, TRIPLE_FACTOR);
}

export const singleHead = (unit: number): number => mixed(unit + SINGLE_SALT, WHOLE_FACTOR);
export const pairHead = (first: number, second: number): number => mixed((first << 16) | second, WHOLE_FACTOR);
export const tripleHead = (first: number, second: number, third: number): number =>
  mixed(Math.imul((first << 16) | second, SECOND_FACTOR) ^ third, TRIPLE_FACTOR);
/** Of the opening of the only word, and of those of two. */
export const wordHead = (word: number): number => mixed(word, WHOLE_FACTOR);
export const wordsHead = (first: number, second: number): number => mixed(Math.imul(first, SECOND_FACTOR) ^ second, JOINED_FACTOR);

export interface Head {
  /** Absent for a pattern of one unit that is no letter or digit. */
  readonly opening?: number;
  readonly head: number;
}

/** The head of `units[start … end)`, which is not empty. */
export function headOf(units: Uint16Array, start: number, end: number): Head {
  const [first = 0, second = 0, third = 0] = units.subarray(start, Math.min(end, start + 3));
  if (isWordUnit(first)) return wordHeadOf(units, start, end);
  if (end - start === 1) return { head: singleHead(first) };
  const opening = pairOpening(first, second);
  return { opening, head: end - start === 2 ? pairHead(first, second) : tripleHead(first, second, third) };
}

function wordHeadOf(units: Uint16Array, start: number, end: number): Head {
  const space = endOfWord(units, start, end);
  const opening = wordOpening(units, start, space);
  if (space + 1 >= end || units[space] !== SPACE || !isWordUnit(units[space + 1]!)) return { opening, head: wordHead(opening) };
  return { opening, head: wordsHead(opening, wordOpening(units, space + 1, endOfWord(units, space + 1, end))) };
}

function endOfWord(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isWordUnit(units[at]!)) at++;
  return at;
}
