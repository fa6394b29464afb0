import type { Folded } from "./fold.ts";
import { cardinalWord, ordinal, ordinalWord } from "./number-words.ts";
import { isDigit, isWordUnit, SPACE } from "./unit.ts";
import { withEdges } from "./word-edges.ts";

/**
 * Numerals brought to digits, on text that is already folded: 一百 = 100, 十三五 = 13五, 1,000 = 1000, thirteenth = 13th. Opt-in,
 * because 一百年 is also an ordinary span of time. 万 and 亿 stay as they are: 1000亿 and 一千亿 agree without them.
 */
export function foldNumbers(folded: Folded): Folded {
  const writing = new Writing(folded);
  let at = 0;
  while (at < folded.length)
    at = writing.numeral(at) ?? writing.commaNumber(at) ?? writing.numberWord(at) ?? writing.copy(at);
  return writing.result();
}

const DIGITS: ReadonlyMap<number, number> = new Map(
  [..."〇零一二三四五六七八九"]
    .map((digit, index) => [digit.charCodeAt(0), Math.max(0, index - 1)] as const)
    .concat([["两".charCodeAt(0), 2]]),
);
const MULTIPLIERS: ReadonlyMap<number, number> = new Map([
  ["十".charCodeAt(0), 10],
  ["百".charCodeAt(0), 100],
  ["千".charCodeAt(0), 1000],
]);
const COMMA = 0x2c;
let wordTable: ReadonlyMap<string, string> | undefined;

class Writing {
  private readonly units: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly folded: Folded) {}

  copy(at: number): number {
    this.push(this.folded.units[at]!, at, at + 1);
    return at + 1;
  }

  /** One section below 万: 两 → 2, 一百 → 100, 十三 → 13; then the next section begins anew (十三五 → 13 5). */
  numeral(at: number): number | undefined {
    const { units } = this.folded;
    let next = at;
    let total = 0;
    let digit: number | undefined;
    let smallest = Number.POSITIVE_INFINITY;
    while (next < this.folded.length) {
      const unit = units[next]!;
      const value = DIGITS.get(unit);
      const multiplier = MULTIPLIERS.get(unit);
      if (value !== undefined && digit === undefined) digit = value;
      else if (multiplier !== undefined && multiplier < smallest) {
        total += (digit ?? 1) * multiplier;
        digit = undefined;
        smallest = multiplier;
      } else break;
      next++;
      if (value !== undefined && value !== 0 && !MULTIPLIERS.has(units[next] ?? 0)) break;
    }
    if (next === at) return undefined;
    this.write(String(total + (digit ?? 0)), at, next);
    return next;
  }

  commaNumber(at: number): number | undefined {
    const { units } = this.folded;
    const previous = units[at - 1];
    if (units[at] !== COMMA || previous === undefined || !isDigit(previous)) return undefined;
    let digits = 0;
    while (digits < 4 && isDigit(units[at + 1 + digits] ?? 0)) digits++;
    return digits === 3 ? at + 1 : undefined;
  }

  numberWord(at: number): number | undefined {
    const { units } = this.folded;
    if (at > 0 && isWordUnit(units[at - 1]!)) return undefined;
    const word = this.wordAt(at);
    const second =
      word === undefined || units[at + word.length] !== SPACE ? undefined : this.wordAt(at + word.length + 1);
    for (const text of [second === undefined ? undefined : `${word} ${second}`, word]) {
      const digits = text === undefined ? undefined : numberWords().get(text);
      if (text === undefined || digits === undefined) continue;
      this.write(digits, at, at + text.length);
      return at + text.length;
    }
    return undefined;
  }

  result(): Folded {
    const units = Uint16Array.from(this.units);
    return {
      ...withEdges(units, units.length),
      text: this.units.map((unit) => String.fromCharCode(unit)).join(""),
      start: (index) => this.starts[index]!,
      end: (index) => this.ends[index]!,
      notes: [],
    };
  }

  private wordAt(at: number): string | undefined {
    let end = at;
    while (end < this.folded.length && end - at <= LONGEST_WORD && isLetter(this.folded.units[end]!)) end++;
    return end === at || end - at > LONGEST_WORD || isWordUnit(this.folded.units[end] ?? 0)
      ? undefined
      : String.fromCharCode(...this.folded.units.subarray(at, end));
  }

  private write(text: string, from: number, to: number): void {
    for (let index = 0; index < text.length; index++) this.push(text.charCodeAt(index), from, to);
  }

  private push(unit: number, from: number, to: number): void {
    this.units.push(unit);
    this.starts.push(this.folded.start(from));
    this.ends.push(this.folded.end(to - 1));
  }
}

/** "seventeenth" has eleven letters. */
const LONGEST_WORD = 11;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Folded words → figures: thirteen → 13, twenty first → 21st. */
export function numberWords(): ReadonlyMap<string, string> {
  wordTable ??= buildNumberWords();
  return wordTable;
}

/** To ninety-nine, whose hyphen is a space in folded text. */
function buildNumberWords(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (let value = 1; value < 100; value++) {
    words.set(cardinalWord(value).replace("-", " "), String(value));
    words.set(ordinalWord(value).replace("-", " "), ordinal(value));
  }
  return words;
}
