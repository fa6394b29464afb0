import { simplify } from "./simplify.ts";
import {
  isApostrophe,
  isCombining,
  isCommonHan,
  isHyphen,
  isIgnorable,
  isMiddleDot,
  isQuote,
  isSelector,
  isSpace,
  isWordUnit,
  MIDDLE_DOT,
  SPACE,
} from "./unit.ts";

/**
 * What folding makes of a unit, remembered: hardly a text has more than three thousand different ones, and to ask Unicode for each
 * occurrence costs a hundred times the look into a table. The table is not built but learned, unit by unit as texts bring them,
 * so that nobody waits for it and no data ships with it.
 *
 * An entry says everything in one number, for one look: bits 0–15 what the unit folds to (of white space and quotes, what stands for
 * them between words); 16–19 its class, one bit each; 20–23 its kind; 24–27 the classes that may not follow it without a thought.
 */
export type FoldTable = Int32Array;

/** Folds to one unit that is no part of a word, whatever follows: Han, middle dots. */
export const PLAIN = 1;
/** Folds to one letter or digit, unless combining marks follow. */
export const WORD = 2;
/** Folds to one other unit, unless combining marks follow: punctuation, kana, symbols. */
export const OTHER = 3;
/** The last kind that is surely written. */
export const LAST_WRITTEN = OTHER;
/** One character of white space: a space between words, else nothing. */
export const BLANK = 4;
/** A quotation or title mark: the same. */
export const QUOTE = 5;
export const APOSTROPHE_LIKE = 6;
export const HYPHEN_LIKE = 7;
/** Tabs, marks, pairs, ignorables, whatever changes its length: `fold-hard.ts` reads it. */
export const HARD = 8;

const KIND_SHIFT = 20;
export const kindIn = (entry: number): number => (entry >>> KIND_SHIFT) & 15;

/** Kinds of units that are written as they come are in a class of their own; the rest, and what nobody met yet, stops the reader. */
const OTHER_CLASS = 1 << 16;
const WORD_CLASS = 1 << 17;
const BLANK_CLASS = 1 << 18;
const STOP_CLASS = 1 << 19;
export const CLASSES = OTHER_CLASS | WORD_CLASS | BLANK_CLASS | STOP_CLASS;
/** Classes that may not follow: a blank comes only after a word unit, and after a blank only a word unit. */
export const AFTER_OTHER = BLANK_CLASS | STOP_CLASS;
export const AFTER_WORD = STOP_CLASS;
export const AFTER_BLANK = OTHER_CLASS | BLANK_CLASS | STOP_CLASS;
/** `entry >>> FOLLOWERS_SHIFT` has them where the classes are. */
export const FOLLOWERS_SHIFT = 8;
const UNKNOWN = STOP_CLASS;

let table: Int32Array | undefined;

export function foldTable(): FoldTable {
  table ??= new Int32Array(0x10000).fill(UNKNOWN);
  return table;
}

export function entryOf(unit: number): number {
  const entry = foldTable()[unit]!;
  return entry === UNKNOWN ? learn(unit) : entry;
}

function learn(unit: number): number {
  const kind = kindOf(unit);
  const entry =
    (kind << KIND_SHIFT) | behaviour(kind) | (kind <= LAST_WRITTEN ? foldOf(unit)! : kind <= QUOTE ? SPACE : 0);
  foldTable()[unit] = entry;
  return entry;
}

function behaviour(kind: number): number {
  const pair = (own: number, never: number): number => own | (never << FOLLOWERS_SHIFT);
  if (kind === WORD) return pair(WORD_CLASS, AFTER_WORD);
  if (kind <= LAST_WRITTEN) return pair(OTHER_CLASS, AFTER_OTHER);
  if (kind <= QUOTE) return pair(BLANK_CLASS, AFTER_BLANK);
  return STOP_CLASS;
}

const TAB = 0x09;

function kindOf(unit: number): number {
  if (unit === TAB || isIgnorable(unit) || isSelector(unit)) return HARD;
  if (isSpace(unit)) return BLANK;
  if (isQuote(unit)) return QUOTE;
  if (isHyphen(unit)) return HYPHEN_LIKE;
  if (isApostrophe(unit)) return APOSTROPHE_LIKE;
  const code = foldOf(unit);
  if (code === undefined || isCombining(unit)) return HARD;
  if (isCommonHan(unit) || isMiddleDot(unit)) return PLAIN;
  if (isWordUnit(code)) return WORD;
  return isWordUnit(unit) || isSpace(code) ? HARD : OTHER;
}

/** The one unit that `unit` folds to when it stands alone, or undefined when that is not one unit. */
function foldOf(unit: number): number | undefined {
  if (isMiddleDot(unit)) return MIDDLE_DOT;
  if (unit >= 0xd800 && unit <= 0xdfff) return undefined;
  const text = isCommonHan(unit)
    ? String.fromCharCode(unit)
    : String.fromCharCode(unit).normalize("NFKC").toLowerCase();
  const code = simplify(text.codePointAt(0)!);
  return text.length === 1 && code <= 0xffff && code !== 0 ? code : undefined;
}
