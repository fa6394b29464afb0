import { isWordUnit, SPACE } from "../text/unit.ts";

/**
 * The head of a pattern is what must be seen in a text before it pays to compare anything: the first two units of a Chinese
 * pattern; of one that begins with a letter or digit, the first word, and the second too when a space joins them. A word can only
 * match as a whole, so one number stands for it. Heads are hashed to 32 bits, and a scan computes the same hashes as it goes.
 *
 * Multiplicative hashing: the upper bits are the mixed ones, tables are indexed by them. The constants are odd and large; nothing
 * else is known of them, except that no two kinds of heads share one.
 */
export const PAIR_FACTOR = 0x9e3779b1 | 0;
export const WORD_FACTOR = 0x01000193;
export const JOIN_FACTOR = 0x85ebca6b | 0;
const SINGLE_SALT = 0x27d4eb2f;

export const hashPair = (first: number, second: number): number => Math.imul((first << 16) | second, PAIR_FACTOR);
export const hashSingle = (unit: number): number => Math.imul(unit + SINGLE_SALT, PAIR_FACTOR);
/** One more unit of a word whose hash so far is `hash`; a word begins with 0. */
export const hashWordUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, WORD_FACTOR) ^ (hash >>> 15);
export const hashWord = (hash: number): number => Math.imul(hash ^ (hash >>> 13), PAIR_FACTOR);
export const hashWords = (first: number, second: number): number =>
  Math.imul((Math.imul(first, WORD_FACTOR) ^ second) + 1, JOIN_FACTOR);

/** @returns the hash of the head of `units[start … end)`, which is not empty. */
export function headOf(units: Uint16Array, start: number, end: number): number {
  if (!isWordUnit(units[start]!))
    return start + 1 < end ? hashPair(units[start]!, units[start + 1]!) : hashSingle(units[start]!);
  const space = endOfWord(units, start, end);
  const first = hashedWord(units, start, space);
  if (space + 1 >= end || units[space] !== SPACE || !isWordUnit(units[space + 1]!)) return hashWord(first);
  return hashWords(first, hashedWord(units, space + 1, endOfWord(units, space + 1, end)));
}

function endOfWord(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isWordUnit(units[at]!)) at++;
  return at;
}

function hashedWord(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashWordUnit(hash, units[at]!);
  return hash;
}
