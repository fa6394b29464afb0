import type { Folded } from "./fold.ts";
import { OffsetMap } from "./offset-map.ts";
import { doubled } from "./room.ts";
import { BARRIER, isWordUnit, SPACE } from "./unit.ts";

/**
 * The writing side of folding: units, the way back, and a separator that is pending until the next unit tells whether it counts.
 * It may be emptied from the front while it is written (`forget.ts`), so that a text of any length passes through a buffer of
 * constant size.
 */
export class FoldedText implements Folded {
  units: Uint16Array<ArrayBuffer>;
  readonly offsets = new OffsetMap();
  length = 0;
  /** Where words begin and end, by turns; so their number is odd while a word goes on. See `word-edges.ts`. */
  edges: Int32Array<ArrayBuffer>;
  edgeCount = 0;
  /** The last unit is a letter or digit, or a separator after one is pending. */
  afterWord = false;
  pending = false;
  /** Where the text goes on for its reader, behind markup at the end of the stretch that is read: civil-**military**. */
  onward: number | undefined;
  pendingStart = 0;
  pendingEnd = 0;
  readonly notes: unknown[] = [];
  private known: string | undefined;

  constructor(room: number) {
    this.units = new Uint16Array(room + SLACK);
    this.edges = new Int32Array(Math.min(room, MOST_EDGES_AT_FIRST) + SLACK);
  }

  /** Units that may still be written; the last character may exceed it, for one character may fold to many units. */
  get room(): number {
    return this.units.length - SLACK - this.length;
  }

  get text(): string {
    this.known ??= textOf(this.units.subarray(0, this.length));
    return this.known;
  }

  start(index: number): number {
    return this.offsets.start(index);
  }

  end(index: number): number {
    return this.offsets.end(index);
  }

  /** As if nothing had been written: one buffer serves many texts. */
  clear(): this {
    this.length = 0;
    this.edgeCount = 0;
    this.afterWord = false;
    this.pending = false;
    this.onward = undefined;
    this.notes.length = 0;
    this.known = undefined;
    this.offsets.clear();
    return this;
  }

  separate(start: number, end: number): void {
    if (!this.pending) this.pendingStart = start;
    this.pending = true;
    this.pendingEnd = end;
  }

  barrier(start: number, end: number): void {
    this.emit(BARRIER, start, end);
  }

  /** A selector belongs to the character before it. */
  extend(at: number, end: number): void {
    if (this.length > 0 && !this.pending && this.offsets.end(this.length - 1) === at)
      this.offsets.noteEnd(this.length - 1, end);
  }

  write(unit: number, start: number, end: number): void {
    if (isWordUnit(unit)) this.emitWord(unit, start, end);
    else this.emit(unit, start, end);
  }

  emitWord(unit: number, start: number, end: number): void {
    if (this.pending && this.afterWord) {
      this.endWord(this.length);
      this.push(SPACE, this.pendingStart, this.pendingEnd);
    }
    this.pending = false;
    this.afterWord = true;
    if (this.edgeCount % 2 === 0) this.noteEdge(this.length);
    this.push(unit, start, end);
  }

  emit(unit: number, start: number, end: number): void {
    this.pending = false;
    this.afterWord = false;
    this.endWord(this.length);
    this.push(unit, start, end);
  }

  /** If a word goes on, it ends before `place`. */
  endWord(place: number): void {
    if (this.edgeCount % 2 === 1) this.noteEdge(place);
  }

  /** What was written from `place` on is taken back. */
  dropEdgesFrom(place: number): void {
    while (this.edgeCount > 0 && this.edges[this.edgeCount - 1]! >= place) this.edgeCount--;
  }

  /** For a stretch of so many units, each of which may be an edge; one more is written behind the last. */
  makeRoomForEdges(units: number): void {
    while (this.edgeCount + units >= this.edges.length) this.edges = doubled(this.edges);
  }

  private noteEdge(place: number): void {
    this.makeRoomForEdges(1);
    this.edges[this.edgeCount++] = place;
  }

  private push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.offsets.noteStart(this.length, start);
    if (end !== start + 1) this.offsets.noteEnd(this.length, end);
    this.length++;
  }

  /** Twice the room. */
  grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    units.set(this.units);
    this.units = units;
  }
}

const MOST_EDGES_AT_FIRST = 8192;

/** The longest folding of a single character has 18 units (ﷺ); beyond that come only characters with many marks. */
const SLACK = 32;

/** `String.fromCharCode` takes its units as arguments, of which an engine allows so many. */
const UNITS_A_CALL = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  // Spreading would copy each call's units one by one.
  for (let at = 0; at < units.length; at += UNITS_A_CALL)
    text += String.fromCharCode.apply(null, units.subarray(at, at + UNITS_A_CALL) as unknown as number[]);
  return text;
}
