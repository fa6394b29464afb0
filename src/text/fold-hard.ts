import type { FoldedText } from "./folded-text.ts";
import { simplify } from "./simplify.ts";
import {
  APOSTROPHE,
  DASH,
  isApostrophe,
  isCombining,
  isCommonHan,
  isHyphen,
  isIgnorable,
  isMiddleDot,
  isQuote,
  isSelector,
  isSelectorPair,
  isSpace,
  isWordUnit,
  MIDDLE_DOT,
} from "./unit.ts";

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const TAB = 0x09;

/**
 * Folding in full, one character or one run of white space at a time; it knows every case, and asks Unicode where it must. Only
 * the right order is right: quotes, dashes and dots before NFKC, which would make a space and an accent of ´.
 *
 * @returns where the next character begins.
 */
export function foldHard(text: string, at: number, to: number, folded: FoldedText): number {
  const unit = text.charCodeAt(at);
  if (isCommonHan(unit)) return readHan(unit, at, folded);
  if (isSpace(unit) || unit === TAB) return readSpace(text, at, to, folded);
  if (isHyphen(unit)) return readHyphen(text, at, to, folded);
  if (isApostrophe(unit)) return readApostrophe(text, at, to, folded);
  if (isQuote(unit)) {
    folded.separate(at, at + 1);
    return at + 1;
  }
  if (isIgnorable(unit)) return at + 1;
  if (isSelector(unit)) return extend(folded, at, at + 1);
  if (isSelectorPair(unit, text.charCodeAt(at + 1))) return extend(folded, at, Math.min(at + 2, to));
  if (isMiddleDot(unit)) {
    folded.emit(MIDDLE_DOT, at, at + 1);
    return at + 1;
  }
  return readCluster(text, at, to, folded);
}

/** A few traditional characters of the BMP have their simplified form outside it. */
function readHan(unit: number, at: number, folded: FoldedText): number {
  writeCode(simplify(unit), at, at + 1, folded);
  return at + 1;
}

function writeCode(code: number, start: number, end: number, folded: FoldedText): void {
  if (code <= 0xffff) {
    folded.write(code, start, end);
    return;
  }
  const pair = String.fromCodePoint(code);
  folded.emit(pair.charCodeAt(0), start, end);
  folded.emit(pair.charCodeAt(1), start, end);
}

/** One run of white space is one separator; a blank line or a tab in it is a barrier. */
function readSpace(text: string, at: number, to: number, folded: FoldedText): number {
  let end = at;
  let tab = false;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (unit === TAB) tab = true;
    else if (!isSpace(unit) && !isIgnorable(unit)) break;
    end++;
  }
  const run = end - at > 1 ? text.slice(at, end) : "";
  if (tab || countLineBreaks(run) > 1) folded.barrier(at, end);
  else folded.separate(at, end);
  return end;
}

/** self-reliance and self-⏎reliance; one that joins no words is a dash, which folded text keeps apart from a hyphen. */
function readHyphen(text: string, at: number, to: number, folded: FoldedText): number {
  const next = skipLineEnd(text, skipInvisible(text, at + 1, to), to);
  if (folded.afterWord && !folded.pending && wordFollows(text, next, to, folded)) {
    folded.separate(at, next);
    return next;
  }
  folded.emit(DASH, at, at + 1);
  return at + 1;
}

function readApostrophe(text: string, at: number, to: number, folded: FoldedText): number {
  const next = skipInvisible(text, at + 1, to);
  if (folded.afterWord && !folded.pending && wordFollows(text, next, to, folded)) folded.emit(APOSTROPHE, at, at + 1);
  else folded.separate(at, at + 1);
  return at + 1;
}

/** A character and the marks on it are normalised together, so that a length that changes never shifts an offset. */
function readCluster(text: string, at: number, to: number, folded: FoldedText): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  while (end < to && isCombining(text.charCodeAt(end)) && !isSelector(text.charCodeAt(end))) end++;
  end = Math.min(end, to);
  for (const character of text.slice(at, end).normalize("NFKC").toLowerCase()) {
    const code = simplify(character.codePointAt(0)!);
    if (code <= 0xffff && isSpace(code)) folded.separate(at, end);
    else writeCode(code, at, end, folded);
  }
  return end;
}

function extend(folded: FoldedText, at: number, end: number): number {
  folded.extend(at, end);
  return end;
}

function skipInvisible(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && isInvisible(text.charCodeAt(next))) next++;
  return next;
}

/** The first word of the next line, when a line ends here; a blank line ends more than that. */
function skipLineEnd(text: string, at: number, to: number): number {
  if (at >= to || !isLineBreak(text.charCodeAt(at))) return at;
  let next = at;
  while (next < to && (isSpace(text.charCodeAt(next)) || isInvisible(text.charCodeAt(next)))) next++;
  return countLineBreaks(text.slice(at, next)) > 1 ? at : next;
}

const countLineBreaks = (text: string): number => (text === "" ? 0 : (text.match(LINE_BREAK)?.length ?? 0));
const isInvisible = (unit: number): boolean => isIgnorable(unit) || isSelector(unit);
const isLineBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

const wordFollows = (text: string, at: number, to: number, { onward }: FoldedText): boolean =>
  at < to ? isWordAt(text, at) : onward !== undefined && isWordAt(text, onward);

const isWordAt = (text: string, at: number): boolean =>
  isWordUnit(text.charCodeAt(at)) ||
  isWordUnit(
    text
      .slice(at, at + 1)
      .normalize("NFKC")
      .charCodeAt(0),
  );
