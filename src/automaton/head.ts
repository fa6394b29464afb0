import { isWordUnit, SPACE } from "../text/unit.ts";

/**
 * The head of a pattern is what must be seen in a text before it pays to compare anything. Of a Chinese pattern it is the first
 * three units, or all of a shorter one. Of one that begins with a letter or digit it is the first word, and the second too when a
 * space joins them, since a word can only match as a whole.
 *
 * A head is found in two steps. First its opening (two units, or one word) is asked for at every place of a text; it must cost next
 * to nothing. Where that is seen, one place in ten, the whole head is asked for, and one or two places in a hundred remain.
 *
 * All of them are numbers of 32 bits. Hashing is multiplicative; the upper bits are the mixed ones, and tables are indexed by them.
 * The factors are large and odd, one for each kind; nothing else is known of them. They are written out where they are used, since a
 * loop loads anew at each turn what another module names.
 */

/**
 * Opening of a pattern of two or more units that begins with no letter or digit. Its lower bits are as good as any; `pairs.ts` says
 * the same in its loop.
 */
export const pairOpening = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) + second;

/**
 * Opening of a pattern that begins with this word: its length and four of its letters, which tell words apart well enough and need
 * no loop over all of them.
 */
export function wordOpening(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  const outer = Math.imul(units[start]! | (units[end - 1]! << 16), 0x9e3779b1);
  const inner = Math.imul((units[start + (length >> 1)]! | (units[start + (length >> 2)]! << 16)) + length, 0x85ebca6b);
  const both = outer ^ inner;
  return Math.imul(both ^ (both >>> 15), 0x27d4eb2f);
}

/** Whole heads. A single unit has more than 16 bits here, so that it is no pair. */
export const singleHead = (unit: number): number => mixed(unit + 0x10000);
export const pairHead = (first: number, second: number): number => mixed((first << 16) | second);
export const tripleHead = (first: number, second: number, third: number): number =>
  mixed(Math.imul((first << 16) | second, 0x85ebca6b) ^ third);
/** Of the opening of the only word, and of those of two. */
export const wordHead = (word: number): number => mixed(word);
export const wordsHead = (first: number, second: number): number => mixed(Math.imul(first, 0x85ebca6b) ^ second);

const mixed = (bits: number): number => Math.imul(bits ^ (bits >>> 15), 0xc2b2ae35);

/** What opens a pattern, its head, and of which kind that is. */
export type Head =
  | { readonly kind: "single"; readonly head: number }
  | { readonly kind: "pair" | "word" | "words"; readonly opening: number; readonly head: number };

/** The head of `units[start … end)`, which is not empty. */
export function headOf(units: Uint16Array, start: number, end: number): Head {
  const [first = 0, second = 0, third = 0] = units.subarray(start, Math.min(end, start + 3));
  if (isWordUnit(first)) return wordHeadOf(units, start, end);
  if (end - start === 1) return { kind: "single", head: singleHead(first) };
  const head = end - start === 2 ? pairHead(first, second) : tripleHead(first, second, third);
  return { kind: "pair", opening: pairOpening(first, second), head };
}

function wordHeadOf(units: Uint16Array, start: number, end: number): Head {
  const space = endOfWord(units, start, end);
  const opening = wordOpening(units, start, space);
  if (space + 1 >= end || units[space] !== SPACE || !isWordUnit(units[space + 1]!))
    return { kind: "word", opening, head: wordHead(opening) };
  const second = wordOpening(units, space + 1, endOfWord(units, space + 1, end));
  return { kind: "words", opening, head: wordsHead(opening, second) };
}

function endOfWord(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isWordUnit(units[at]!)) at++;
  return at;
}
