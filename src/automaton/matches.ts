import { doubled } from "../text/room.ts";

/** Where a pattern stands. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** Start, end and pattern id of each match, three numbers a match. A growing list of numbers, since objects cost more than finding. */
export class MatchList {
  private triples: Int32Array<ArrayBuffer>;
  private used = 0;

  /** @param units of the text, by which room is made. */
  constructor(units: number) {
    this.triples = new Int32Array(3 * (LEAST_MATCHES + Math.ceil(units * EXPECTED_DENSITY)));
  }

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

  clear(): void {
    this.used = 0;
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

const LEAST_MATCHES = 16;
/** Matches a unit: as many as terms have in prose. To grow is slower than to find. */
const EXPECTED_DENSITY = 1 / 64;

export function matchObjects(triples: Int32Array): readonly PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (let at = 0; at < triples.length; at += 3) {
    matches.push({ start: triples[at]!, end: triples[at + 1]!, pattern: triples[at + 2]! });
  }
  return matches;
}
