import {
  AFTER_BLANK,
  AFTER_OTHER,
  AFTER_WORD,
  APOSTROPHE_LIKE,
  CLASSES,
  entryOf,
  FOLLOWERS_SHIFT,
  type FoldTable,
  foldTable,
  HARD,
  HYPHEN_LIKE,
  kindIn,
  LAST_WRITTEN,
  OTHER,
  WORD,
} from "./fold-table.ts";
import type { FoldedText } from "./folded-text.ts";
import { bringNear, near } from "./near-units.ts";
import { APOSTROPHE, DASH, isCombining, SPACE } from "./unit.ts";

/** Where the last stride passed over a blank: the units of the text that have none in folded text. */
const dropped = { count: 0, places: new Int32Array(64) };

/**
 * The fast lane of folding: stretches in which every unit becomes one unit, which is nearly all of any text. What costs time there
 * is not work but wrong guesses of the processor, two for each word if one asks where words end. So nobody asks: each
 * unit says which classes may not follow it without a thought, a blank after a letter is written on trust, and only what breaks the
 * rule is looked at: first here, together with one neighbour, then by `fold-hard.ts`.
 *
 * @param from where no separator is pending.
 * @returns the place reached: `to`, a hard unit, or where the buffer is full.
 */
export function foldEasy(text: string, from: number, to: number, folded: FoldedText): number {
  const { units, offsets } = folded;
  if (from >= near.to) bringNear(text, from, to);
  const stop = Math.min(to, from + folded.room, near.to);
  folded.makeRoomForEdges(stop - from);
  stride ??= strideWith(near.units, foldTable(), dropped.places);
  let at = from;
  let shift = from - folded.length;
  let forbidden = folded.afterWord ? AFTER_WORD : AFTER_OTHER;
  offsets.noteStart(folded.length, from);
  for (;;) {
    const reached = stride(near.from, at, stop, at - shift, forbidden, folded);
    for (let drop = 0; drop < dropped.count; drop++) {
      const place = dropped.places[drop]!;
      offsets.noteStart(place, place + ++shift);
    }
    if (reached > at) forbidden = (entryOf(text.charCodeAt(reached - 1)) >>> FOLLOWERS_SHIFT) & CLASSES;
    at = reached;
    if (forbidden === AFTER_BLANK) {
      // The trust was misplaced: the blank does not stand between words.
      at--;
      folded.dropEdgesFrom(at - shift);
      forbidden = AFTER_WORD;
    }
    if (at >= stop) break;
    const entry = entryOf(text.charCodeAt(at));
    const kind = kindIn(entry);
    if (kind === HARD || at + 1 >= stop) break;
    // Written after all: it was not known before.
    if (kind <= LAST_WRITTEN) continue;
    // A separator, an apostrophe or a hyphen: what it is depends on what follows.
    const isAfterWord = forbidden === AFTER_WORD;
    const isBare = kind === HYPHEN_LIKE && !isAfterWord;
    const next = kindIn(entryOf(text.charCodeAt(at + 1)));
    if (next > LAST_WRITTEN && !isBare) break;
    const isBetweenWords = isAfterWord && next === WORD;
    if (isBetweenWords || kind === HYPHEN_LIKE) {
      folded.endWord(at - shift);
      units[at - shift] = kind === APOSTROPHE_LIKE ? APOSTROPHE : isBetweenWords ? SPACE : DASH;
    } else {
      shift++;
      offsets.noteStart(at + 1 - shift, at + 1);
    }
    forbidden = isBetweenWords && kind !== APOSTROPHE_LIKE ? AFTER_WORD : AFTER_OTHER;
    at++;
  }
  // A mark changes the character before it: they are read together, so what was written of it is taken back.
  if (at > from && at < to && isCombining(text.charCodeAt(at)) && takesMarks(text.charCodeAt(at - 1))) at--;
  folded.length = at - shift;
  folded.dropEdgesFrom(folded.length);
  folded.afterWord = forbidden === AFTER_WORD;
  return at;
}

function takesMarks(unit: number): boolean {
  const kind = kindIn(entryOf(unit));
  return kind === WORD || kind === OTHER;
}

/**
 * The loop that reads nearly everything: four units a turn, since to loop costs as much as to look, and one branch for all of them. It
 * notes where words begin and end, without asking: every place is written down, and the list grows only where the class changes.
 *
 * The units, the table and the list are handed in once: what a function made once can never see change an engine takes for a constant, and
 * then it asks neither where it lies nor how long it is.
 *
 * A function of its own, for with all that may happen at its end around it the engine runs out of registers, and it takes three
 * times as long.
 *
 * @param base where in the text the first of the near units stands.
 * @returns the first place whose unit may not stand there without a thought, or `stop`.
 */
const strideWith =
  (knownSource: Uint16Array, knownTable: FoldTable, knownDrops: Int32Array) =>
  (base: number, from: number, stop: number, into: number, forbidden: number, folded: FoldedText): number => {
    // Literals: what another module exports is loaded anew at each turn of a loop.
    const classes = 0xf0000;
    const wordBit = 17;
    const word = 0x20000;
    const blank = 0x40000;
    const blankOrStop = 0xc0000;
    const written = 0x30000;
    // Named again, or the engine asks after all.
    const source = knownSource;
    const table = knownTable;
    const drops = knownDrops;
    const { units, edges } = folded;
    let shift = from - into;
    let edge = folded.edgeCount;
    let drop = 0;
    let before = (forbidden << 8) | ((edge & 1) << wordBit);
    let at = from;
    for (;;) {
      for (; at + 4 <= stop; at += 4) {
        const first = table[source[at - base]!]!;
        const second = table[source[at - base + 1]!]!;
        const third = table[source[at - base + 2]!]!;
        const fourth = table[source[at - base + 3]!]!;
        const place = at - shift;
        const any = before | first | second | third | fourth;
        if ((any & word) === 0) {
          // Chinese, and nothing in it that counts.
          if ((any & blankOrStop) !== 0) break;
        } else {
          const trouble =
            ((before >>> 8) & first) | ((first >>> 8) & second) | ((second >>> 8) & third) | ((third >>> 8) & fourth);
          if ((trouble & classes) !== 0) break;
          edges[edge] = place;
          edge += ((before ^ first) >>> wordBit) & 1;
          edges[edge] = place + 1;
          edge += ((first ^ second) >>> wordBit) & 1;
          edges[edge] = place + 2;
          edge += ((second ^ third) >>> wordBit) & 1;
          edges[edge] = place + 3;
          edge += ((third ^ fourth) >>> wordBit) & 1;
        }
        units[place] = first;
        units[place + 1] = second;
        units[place + 2] = third;
        units[place + 3] = fourth;
        before = fourth;
      }
      // One of four is at fault, or fewer are left. The good ones are taken without asking how many: the loop always has as many turns.
      const end = Math.min(at + 3, stop);
      let isGood = 1;
      for (let next = at; next < end; next++) {
        const entry = table[source[next - base]!]!;
        isGood &= ~((0 - ((before >>> 8) & entry & classes)) >>> 31);
        units[next - shift] = entry;
        edges[edge] = next - shift;
        edge += ((before ^ entry) >>> wordBit) & isGood;
        before ^= (before ^ entry) & -isGood;
        at += isGood;
      }
      // A blank behind a sign, which counts for nothing, is passed over on the way.
      if (at + 1 >= stop || drop === drops.length) break;
      const isBlank = table[source[at - base]!]! & ~before & blank;
      if (isBlank === 0 || (table[source[at - base + 1]!]! & written) === 0) break;
      drops[drop++] = at - shift;
      shift++;
      at++;
    }
    folded.edgeCount = edge;
    dropped.count = drop;
    return at;
  };

/** Made when the first text comes, for the table is large. */
let stride: ReturnType<typeof strideWith> | undefined;
