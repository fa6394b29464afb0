import { isSafeCut } from "../text/cut.ts";
import { foldStretch } from "../text/fold-stretch.ts";
import { forget } from "../text/forget.ts";
import type { Automaton } from "./layout.ts";
import { type Mode, Passage } from "./passage.ts";
import type { Visit } from "./scan.ts";

export interface ChunkOptions {
  /** Default `leftmost-longest`. */
  readonly mode?: Mode;
}

/**
 * As `scanText`, for a text that comes in pieces and may never end, in constant memory. Pieces may be cut anywhere, inside a word or
 * a surrogate pair; what is found does not depend on the cuts. Offsets count from the beginning of the first piece.
 *
 * Folding looks ahead (white space, a hyphen at the end of a line, marks on a letter), so a piece is read up to the last place that
 * nothing looks across, and the rest waits for the next piece. Nothing waits for ever: a run of white space or marks longer than
 * `LONGEST_WAIT` units is cut where it is.
 */
export function scanChunks(
  automaton: Automaton,
  pieces: Iterable<string>,
  visit: Visit,
  options: ChunkOptions = {},
): void {
  if (automaton.size === 0) return;
  let base = 0;
  let text = "";
  let at = 0;
  const report: Visit = (start, end, pattern) => visit(base + start, base + end, pattern);
  const passage = new Passage(automaton, report, options.mode ?? "leftmost-longest");
  const { folded } = passage;
  const readTo = (to: number): void => {
    while (at < to) {
      at = foldStretch(text, at, to, folded);
      if (at < to) passage.advance();
    }
  };
  let waiting: string[] = [];
  let waitingUnits = 0;
  for (const piece of inParts(pieces)) {
    waiting.push(piece);
    waitingUnits += piece.length;
    if (waitingUnits < LEAST_READ) continue;
    // Joined, not added: a sum is a tree of its parts, and slower to read.
    text = [text, ...waiting].join("");
    waiting = [];
    waitingUnits = 0;
    readTo(lastCut(text));
    forget(folded, 0, at);
    base += at;
    text = text.slice(at);
    at = 0;
  }
  text += waiting.join("");
  readTo(text.length);
  passage.end();
}

/** Pieces of a few units each are joined first. */
const LEAST_READ = 4096;
/** Longer ones are read in parts: what is joined is copied, and long copies are memory got anew each time, three times as slow. */
const MOST_READ = 16_384;

function* inParts(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    if (piece.length <= MOST_READ) yield piece;
    else for (let at = 0; at < piece.length; at += MOST_READ) yield piece.slice(at, at + MOST_READ);
  }
}

export const LONGEST_WAIT = 65_536;

function lastCut(text: string): number {
  const floor = Math.max(0, text.length - LONGEST_WAIT);
  for (let at = text.length - 1; at > floor; at--) if (isSafeCut(text, at)) return at;
  return floor > 0 ? text.length : 0;
}
