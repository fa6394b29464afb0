import { simplify } from "../../../src/text/simplify.ts";
import type { ProtectedSpan } from "../../../src/text/span.ts";
import {
  APOSTROPHE,
  BARRIER,
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
  SPACE,
} from "../../../src/text/unit.ts";

/**
 * Text folded for comparison, and the way back: folded unit `i` stands for the units from `start(i)` to `end(i)` of the text as
 * given. One folding serves both languages. It lowers case, brings width and compatibility forms together (NFKC, cluster by
 * cluster, so that a length that changes never shifts an offset), traditional to simplified, drops what is invisible, and knows
 * one separator: a space between two word units, whether the text has a space, a line break, a hyphen or quotation marks there.
 * Next to Han and punctuation white space does not count. A term never reaches across a blank line, a tab or a protected stretch:
 * there a barrier stands.
 *
 * Only the right order is right: quotes, dashes and dots before NFKC, which would make a space and an accent of ´.
 */
export interface Folded {
  readonly units: Uint16Array;
  readonly length: number;
  /** The folded units as a string; for hashing and for people. */
  readonly text: string;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

export interface FoldOptions {
  readonly protect?: readonly ProtectedSpan[];
}

export function foldPlainly(text: string, options: FoldOptions = {}): Folded {
  const folding = new Folding(text);
  const protect = options.protect ?? NOTHING;
  let at = 0;
  protect.forEach((span, index) => {
    if (span.start < at || span.end <= span.start || span.end > text.length) return;
    folding.onward = behindMarkup(protect, index);
    folding.read(at, span.start);
    folding.onward = undefined;
    folding.replace(span);
    at = span.end;
  });
  folding.read(at, text.length);
  return folding.result();
}

/** Where a reader goes on behind markup that begins with this span, if it is markup and nothing else follows at once. */
function behindMarkup(protect: readonly ProtectedSpan[], index: number): number | undefined {
  let end: number | undefined;
  let next = index;
  for (; protect[next]?.as === ""; next++) {
    if (end !== undefined && protect[next]!.start !== end) break;
    end = protect[next]!.end;
  }
  return protect[next]?.start === end ? undefined : end;
}

const NOTHING: readonly ProtectedSpan[] = [];
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const TAB = 0x09;

/** The writing side: one object a text, so that a separator that is still pending can be taken back by what follows. */
class Folding {
  onward: number | undefined;
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;
  private pending = false;
  private pendingStart = 0;
  private pendingEnd = 0;
  private afterWord = false;

  constructor(private readonly text: string) {
    const room = text.length + 16;
    this.units = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  read(from: number, to: number): void {
    const { text } = this;
    let at = from;
    while (at < to) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80 && isWordUnit(unit) && !(at + 1 < to && text.charCodeAt(at + 1) >= 0x300)) {
        this.emitWord(unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit, at, at + 1);
        at++;
      } else if (isCommonHan(unit)) {
        for (const half of String.fromCodePoint(simplify(unit)).split("")) this.emit(half.charCodeAt(0), at, at + 1);
        at++;
      } else {
        at = this.readOther(unit, at, to);
      }
    }
  }

  /** A protected stretch: a barrier, nothing, or what a reader of the page sees in its place. */
  replace(span: ProtectedSpan): void {
    if (span.as === undefined) {
      this.barrier(span.start, span.end);
      return;
    }
    if (span.as === "") return;
    const seen = foldPlainly(span.as);
    if (seen.length === 0) this.separate(span.start, span.end);
    for (let index = 0; index < seen.length; index++) this.emitFolded(seen.units[index]!, span.start, span.end);
  }

  result(): Folded {
    const { length, starts, ends } = this;
    const units = this.units.subarray(0, length);
    let cached: string | undefined;
    return {
      units,
      length,
      get text() {
        cached ??= textOf(units);
        return cached;
      },
      start: (index) => starts[index]!,
      end: (index) => ends[index]!,
    };
  }

  private readOther(unit: number, at: number, to: number): number {
    if (isSpace(unit) || unit === TAB) return this.readSpace(at, to);
    if (isHyphen(unit)) return this.readHyphen(at, to);
    if (isApostrophe(unit)) return this.readApostrophe(at, to);
    if (isQuote(unit)) {
      this.separate(at, at + 1);
      return at + 1;
    }
    if (isIgnorable(unit)) return at + 1;
    if (isSelector(unit)) return this.extend(at, at + 1);
    if (isSelectorPair(unit, this.text.charCodeAt(at + 1))) return this.extend(at, Math.min(at + 2, to));
    if (isMiddleDot(unit)) {
      this.emit(MIDDLE_DOT, at, at + 1);
      return at + 1;
    }
    return this.readCluster(at, to);
  }

  /** One run of white space is one separator; a blank line or a tab in it is a barrier. */
  private readSpace(at: number, to: number): number {
    let end = at;
    let tab = false;
    while (end < to) {
      const unit = this.text.charCodeAt(end);
      if (unit === TAB) tab = true;
      else if (!isSpace(unit) && !isIgnorable(unit)) break;
      end++;
    }
    const run = end - at > 1 ? this.text.slice(at, end) : "";
    if (tab || countLineBreaks(run) > 1) this.barrier(at, end);
    else this.separate(at, end);
    return end;
  }

  /** self-reliance and self-⏎reliance; one that joins no words is a dash, which folded text keeps apart from a hyphen. */
  private readHyphen(at: number, to: number): number {
    const next = this.skipLineEnd(this.skipIgnorable(at + 1, to), to);
    if (this.afterWord && !this.pending && this.wordFollows(next, to)) {
      this.separate(at, next);
      return next;
    }
    this.emit(DASH, at, at + 1);
    return at + 1;
  }

  private readApostrophe(at: number, to: number): number {
    const next = this.skipIgnorable(at + 1, to);
    if (this.afterWord && !this.pending && this.wordFollows(next, to)) this.emit(APOSTROPHE, at, at + 1);
    else this.separate(at, at + 1);
    return at + 1;
  }

  private readCluster(at: number, to: number): number {
    const { text } = this;
    let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    while (end < to && isCombining(text.charCodeAt(end)) && !isSelector(text.charCodeAt(end))) end++;
    end = Math.min(end, to);
    for (const character of text.slice(at, end).normalize("NFKC").toLowerCase()) {
      const code = simplify(character.codePointAt(0)!);
      if (code > 0xffff) {
        const pair = String.fromCodePoint(code);
        this.emit(pair.charCodeAt(0), at, end);
        this.emit(pair.charCodeAt(1), at, end);
      } else if (isSpace(code)) {
        this.separate(at, end);
      } else {
        this.emitFolded(code, at, end);
      }
    }
    return end;
  }

  private wordFollows(at: number, to: number): boolean {
    return at < to ? this.isWordAt(at) : this.onward !== undefined && this.isWordAt(this.onward);
  }

  private isWordAt(at: number): boolean {
    return (
      isWordUnit(this.text.charCodeAt(at)) ||
      isWordUnit(
        this.text
          .slice(at, at + 1)
          .normalize("NFKC")
          .charCodeAt(0),
      )
    );
  }

  private skipIgnorable(at: number, to: number): number {
    let next = at;
    while (next < to && isInvisible(this.text.charCodeAt(next))) next++;
    return next;
  }

  /** The first word of the next line, when a line ends here; a blank line ends more than that. */
  private skipLineEnd(at: number, to: number): number {
    if (at >= to || !isLineBreak(this.text.charCodeAt(at))) return at;
    let next = at;
    while (next < to && (isSpace(this.text.charCodeAt(next)) || isInvisible(this.text.charCodeAt(next)))) next++;
    return countLineBreaks(this.text.slice(at, next)) > 1 ? at : next;
  }

  private separate(start: number, end: number): void {
    if (!this.pending) this.pendingStart = start;
    this.pending = true;
    this.pendingEnd = end;
  }

  private barrier(start: number, end: number): void {
    this.pending = false;
    this.afterWord = false;
    this.push(BARRIER, start, end);
  }

  /** A selector belongs to the character before it. */
  private extend(at: number, end: number): number {
    if (this.length > 0 && this.ends[this.length - 1] === at && !this.pending) this.ends[this.length - 1] = end;
    return end;
  }

  private emitFolded(unit: number, start: number, end: number): void {
    if (isWordUnit(unit)) this.emitWord(unit, start, end);
    else this.emit(unit, start, end);
  }

  private emitWord(unit: number, start: number, end: number): void {
    if (this.pending && this.afterWord) this.push(SPACE, this.pendingStart, this.pendingEnd);
    this.pending = false;
    this.afterWord = true;
    this.push(unit, start, end);
  }

  private emit(unit: number, start: number, end: number): void {
    this.pending = false;
    this.afterWord = false;
    this.push(unit, start, end);
  }

  private push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  private grow(): void {
    const room = this.units.length * 2;
    const copy = <T extends Uint16Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.units = copy(this.units, new Uint16Array(room));
    this.starts = copy(this.starts, new Uint32Array(room));
    this.ends = copy(this.ends, new Uint32Array(room));
  }
}

const countLineBreaks = (text: string): number => (text === "" ? 0 : (text.match(LINE_BREAK)?.length ?? 0));
const isInvisible = (unit: number): boolean => isIgnorable(unit) || isSelector(unit);
const isLineBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** `String.fromCharCode` takes its units as arguments, of which an engine allows so many. */
const UNITS_A_CALL = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += UNITS_A_CALL)
    text += String.fromCharCode(...units.subarray(at, at + UNITS_A_CALL));
  return text;
}
