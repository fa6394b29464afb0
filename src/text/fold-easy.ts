import {
  AFTER_BLANK,
  AFTER_OTHER,
  AFTER_WORD,
  APOSTROPHE_LIKE,
  CLASSES,
  FOLLOWERS_SHIFT,
  type FoldTable,
  foldTable,
  HARD,
  HYPHEN_LIKE,
  kindIn,
  LAST_WRITTEN,
  learn,
  OTHER,
  WORD,
} from "./fold-table.ts";
import type { FoldedText } from "./folded-text.ts";
import { APOSTROPHE, DASH, isCombining, SPACE } from "./unit.ts";

/**
 * The fast lane of folding: stretches in which every unit becomes one unit, which is nearly all of any text. What costs time there
 * is not work but wrong guesses of the processor, two for each word if one asks where words end. So nobody asks: each
 * unit says which classes may follow it without a thought, a blank after a letter is written on trust, and only what breaks the
 * rule is looked at: first here, together with one neighbour, then by `fold-hard.ts`.
 *
 * @param from where no separator is pending.
 * @returns the place reached: `to`, a hard unit, or where the buffer is full.
 */
export function foldEasy(text: string, from: number, to: number, folded: FoldedText): number {
  const table = foldTable();
  const { units, offsets } = folded;
  const stop = Math.min(to, from + folded.room);
  let at = from;
  let shift = from - folded.length;
  let allowed = folded.afterWord ? AFTER_WORD : AFTER_OTHER;
  offsets.noteStart(folded.length, from);
  for (;;) {
    const reached = stride(text, at, stop, units, at - shift, allowed, table);
    if (reached > at) allowed = (table[text.charCodeAt(reached - 1)]! >>> FOLLOWERS_SHIFT) & CLASSES;
    at = reached;
    let unit = at < stop ? text.charCodeAt(at) : 0;
    let entry = table[unit]!;
    if (allowed === AFTER_BLANK) {
      // The trust was misplaced: the blank does not stand between words.
      at--;
      unit = text.charCodeAt(at);
      entry = table[unit]!;
      allowed = AFTER_WORD;
    }
    if (at >= stop) break;
    if (entry === 0) {
      learn(unit);
      continue;
    }
    // A separator, an apostrophe or a hyphen: what it is depends on what follows.
    const kind = kindIn(entry);
    if (kind === HARD || at + 1 >= stop) break;
    const isBare = kind === HYPHEN_LIKE && allowed !== AFTER_WORD;
    const next = kindAt(text, at + 1);
    if (next > LAST_WRITTEN && !isBare) break;
    const isBetweenWords = allowed === AFTER_WORD && next === WORD;
    if (isBetweenWords) units[at - shift] = kind === APOSTROPHE_LIKE ? APOSTROPHE : SPACE;
    else if (kind === HYPHEN_LIKE) units[at - shift] = DASH;
    else {
      shift++;
      offsets.noteStart(at + 1 - shift, at + 1);
    }
    allowed = isBetweenWords && kind !== APOSTROPHE_LIKE ? AFTER_WORD : AFTER_OTHER;
    at++;
  }
  // A mark changes the character before it: they are read together, so what was written of it is taken back.
  if (at > from && at < to && isCombining(text.charCodeAt(at)) && takesMarks(kindAt(text, at - 1))) at--;
  folded.length = at - shift;
  folded.afterWord = allowed === AFTER_WORD;
  return at;
}

/**
 * The loop that reads nearly everything. A function of its own, for with all that may happen at its end around it the engine runs out
 * of registers, and it takes three times as long.
 *
 * @returns the first place whose unit may not stand there without a thought, or `stop`.
 */
function stride(
  text: string,
  from: number,
  stop: number,
  units: Uint16Array,
  into: number,
  before: number,
  table: FoldTable,
): number {
  // Literals, equal to CLASSES and FOLLOWERS_SHIFT: what another module exports is loaded anew at each turn of a loop.
  const classes = 0x70000;
  const followersShift = 8;
  const shift = from - into;
  let allowed = before;
  let at = from;
  while (at < stop) {
    const entry = table[text.charCodeAt(at)]!;
    if ((entry & allowed & classes) === 0) break;
    units[at - shift] = entry;
    allowed = entry >>> followersShift;
    at++;
  }
  return at;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kindIn(foldTable()[unit]! || learn(unit));
}

const takesMarks = (kind: number): boolean => kind === WORD || kind === OTHER;
