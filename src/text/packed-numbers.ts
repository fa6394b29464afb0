/** The digits are ASCII from # to ~ without the backslash: what a string literal holds as it stands. */
export const BASE = 91;
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const digitOf = (code: number): number => code - FIRST_DIGIT - Number(code > BACKSLASH);

/** The range is kept above this, so that no odds vanish; with a digit more and the counts it stays exact in a double. */
export const LEAST_RANGE = 2 ** 24;

/** Tells two kinds of numbers, which have statistics of their own. */
export type Kind = 0 | 1;

/**
 * Natural numbers in little room: arithmetic coding, every bit by the odds that the bits before it had in the same context. A number
 * plus one is its length in bits, which depends on the length of the number of its kind before, and then the bits.
 *
 * @returns a function that reads the next number; the caller knows of which kind it is, and how many there are.
 */
export function unpack(written: string): (kind: Kind) => number {
  const counts = new Uint16Array(CONTEXTS).fill(1);
  const lengths: [number, number] = [0, 0];
  let value = 0;
  let range = 1;
  let at = 0;

  const bit = (context: number): 0 | 1 => {
    while (range < LEAST_RANGE) {
      value = value * BASE + digitOf(written.charCodeAt(at++));
      range *= BASE;
    }
    const split = splitAt(range, counts, context);
    const found = value < split ? 0 : 1;
    value -= found * split;
    range = found === 0 ? split : range - split;
    counts[context + found]!++;
    return found;
  };

  return (kind) => {
    let length = 0;
    while (bit(lengthContext(kind, lengths[kind], length)) === 1) length++;
    lengths[kind] = length;
    let number = 1;
    for (let place = 0; place < length; place++) number = number * 2 + bit(bitContext(kind, length, place));
    return number - 1;
  };
}

/** Where the range falls apart by the zeros and ones seen so far. */
export const splitAt = (range: number, counts: Uint16Array, context: number): number =>
  Math.floor((range * counts[context]!) / (counts[context]! + counts[context + 1]!));

/** Numbers have fewer bits than this. */
const LONGEST = 32;
export const CONTEXTS = 8 * LONGEST * LONGEST;

/** Is the number longer than `length`, after one of `before` bits? */
export const lengthContext = (kind: Kind, before: number, length: number): number =>
  2 * ((2 * kind * LONGEST + before) * LONGEST + length);
/** A bit of a number of that length. */
export const bitContext = (kind: Kind, length: number, place: number): number =>
  2 * (((2 * kind + 1) * LONGEST + length) * LONGEST + place);
