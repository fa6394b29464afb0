import { foldStretch } from "./fold-stretch.ts";
import { FoldedText } from "./folded-text.ts";
import type { Noted } from "./noted.ts";
import type { ProtectedSpan } from "./span.ts";
import { LOOK_AHEAD, type UnitsWithEdges } from "./word-edges.ts";

/**
 * Text folded for comparison, and the way back: folded unit `i` stands for the units from `start(i)` to `end(i)` of the text as
 * given. One folding serves both languages. It lowers case, brings width and compatibility forms together (NFKC, cluster by
 * cluster, so that a length that changes never shifts an offset), traditional to simplified, drops what is invisible, and knows
 * one separator: a space between two word units, whether the text has a space, a line break, a hyphen or quotation marks there.
 * Next to Han and punctuation white space does not count. A term never reaches across a blank line, a tab or a protected stretch:
 * there a barrier stands.
 */
export interface Folded extends UnitsWithEdges, Noted {
  /** The folded units as a string; for hashing and for people. */
  readonly text: string;
  start(index: number): number;
  end(index: number): number;
}

export interface FoldOptions {
  readonly protect?: readonly ProtectedSpan[];
}

export function fold(text: string, options: FoldOptions = {}): Folded {
  return foldInto(new FoldedText(text.length), text, options);
}

/** The same in a buffer that is there already, and empty. */
export function foldInto(folded: FoldedText, text: string, { protect }: FoldOptions): Folded {
  const folding = new Folding(text, folded, protect);
  while (!folding.fill()) folded.grow();
  folded.endWord(folded.length);
  // Whatever was written there and taken back.
  folded.units.fill(0, folded.length, folded.length + LOOK_AHEAD);
  return folded;
}

const NOTHING: readonly ProtectedSpan[] = [];

/** A text on its way into a buffer: folded as far as there is room, then further when there is room again. */
export class Folding {
  private at = 0;
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly folded: FoldedText,
    private readonly protect: readonly ProtectedSpan[] = NOTHING,
  ) {}

  /** @returns whether the whole text is folded. */
  fill(): boolean {
    for (;;) {
      const span = this.nextSpan();
      const to = span?.start ?? this.text.length;
      this.folded.onward = this.at < to ? this.behindMarkup() : undefined;
      this.at = foldStretch(this.text, this.at, to, this.folded);
      if (this.at < to) return false;
      if (span === undefined) return true;
      replace(span, this.folded);
      this.at = span.end;
    }
  }

  private behindMarkup(): number | undefined {
    let end: number | undefined;
    let index = this.next;
    for (; this.protect[index]?.as === ""; index++) {
      if (end !== undefined && this.protect[index]!.start !== end) break;
      end = this.protect[index]!.end;
    }
    return this.protect[index]?.start === end ? undefined : end;
  }

  /** Spans that are empty, overlap or leave the text are passed over. */
  private nextSpan(): ProtectedSpan | undefined {
    for (; this.next < this.protect.length; this.next++) {
      const span = this.protect[this.next]!;
      if (span.start >= this.at && span.end > span.start && span.end <= this.text.length) return span;
    }
    return undefined;
  }
}

/** A protected stretch: a barrier, nothing, or what a reader of the page sees in its place. */
function replace({ start, end, as }: ProtectedSpan, folded: FoldedText): void {
  if (as === "") return;
  if (as === undefined) {
    folded.barrier(start, end);
    return;
  }
  const seen = fold(as);
  if (seen.length === 0) folded.separate(start, end);
  for (let index = 0; index < seen.length; index++) folded.write(seen.units[index]!, start, end);
}
