import { doubled } from "../text/room.ts";
import { spareOf } from "../text/spare.ts";

/** Where a pattern stands. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** Start, end and pattern id of each match, three numbers a match. A growing list of numbers, since objects cost more than finding. */
export class MatchList {
  private triples = new Int32Array(3 * MATCHES_AT_FIRST);
  private used = 0;

  get count(): number {
    return this.used / 3;
  }

  add(start: number, end: number, pattern: number): void {
    if (this.used === this.triples.length) this.grow();
    this.triples[this.used++] = start;
    this.triples[this.used++] = end;
    this.triples[this.used++] = pattern;
  }

  dropLast(): void {
    this.used -= 3;
  }

  clear(): this {
    this.used = 0;
    return this;
  }

  at(index: number): number {
    return this.triples[index]!;
  }

  /** What was found, for keeps. */
  taken(): Int32Array {
    return this.triples.slice(0, this.used);
  }

  private grow(): void {
    this.triples = doubled(this.triples);
  }
}

const MATCHES_AT_FIRST = 256;

/** For whoever searches: who is called for a match may search as well. */
export const lists = spareOf(() => new MatchList());

export function matchObjects(triples: Int32Array): readonly PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (let at = 0; at < triples.length; at += 3) {
    matches.push({ start: triples[at]!, end: triples[at + 1]!, pattern: triples[at + 2]! });
  }
  return matches;
}
