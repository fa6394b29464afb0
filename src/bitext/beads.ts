import { type BlockTraits, difference, joinedTraits } from "./block-likeness.ts";

/** So many blocks of the target that answer to so many of the source: 1 and 1, 1 and 2, 2 and 1, 1 and 0, 0 and 1. */
export interface Bead {
  readonly target: number;
  readonly source: number;
}

const SHAPES: readonly Bead[] = [
  { target: 1, source: 1 },
  { target: 1, source: 0 },
  { target: 0, source: 1 },
  { target: 1, source: 2 },
  { target: 2, source: 1 },
];

/** A block left alone costs less than pairing it with a stranger. */
const ALONE = 1.2;
const JOINED = 0.9;
/** So far a block may stand from the place its number lets us expect. */
const REACH = 60;
const MOST_CELLS = 20_000_000;

/**
 * The cheapest sequence of beads (after Gale and Church 1993, with likeness of blocks in the place of length alone). Nothing when
 * the pages are too long to compare.
 */
export function beadsOf(target: readonly BlockTraits[], source: readonly BlockTraits[]): readonly Bead[] | undefined {
  const band = 2 * (REACH + Math.abs(target.length - source.length)) + 1;
  if ((target.length + 1) * band > MOST_CELLS) return undefined;
  return new Grid(target, source, band).cheapest();
}

/** Cell (t, s): the first `t` blocks of the target beside the first `s` of the source. Only cells near the diagonal exist. */
class Grid {
  private readonly costs: Float64Array;
  private readonly shapes: Uint8Array;

  constructor(
    private readonly target: readonly BlockTraits[],
    private readonly source: readonly BlockTraits[],
    private readonly band: number,
  ) {
    const cells = (target.length + 1) * band;
    this.costs = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
    this.shapes = new Uint8Array(cells);
  }

  cheapest(): readonly Bead[] {
    this.costs[this.cell(0, 0)!] = 0;
    for (let t = 0; t <= this.target.length; t++) {
      const from = Math.max(0, this.firstOf(t));
      const to = Math.min(this.source.length, this.firstOf(t) + this.band - 1);
      for (let s = from; s <= to; s++) this.fill(t, s);
    }
    return this.wayBack();
  }

  private fill(t: number, s: number): void {
    const cell = this.cell(t, s)!;
    for (const [index, shape] of SHAPES.entries()) {
      const before = this.cell(t - shape.target, s - shape.source);
      if (before === undefined || this.costs[before] === Number.POSITIVE_INFINITY) continue;
      const cost = this.costs[before]! + this.cost(t, s, shape);
      if (cost < this.costs[cell]!) {
        this.costs[cell] = cost;
        this.shapes[cell] = index;
      }
    }
  }

  /** Of the bead that ends with these blocks. */
  private cost(t: number, s: number, shape: Bead): number {
    if (shape.target === 0 || shape.source === 0) return ALONE;
    const target = this.target[t - 1]!;
    const source = this.source[s - 1]!;
    if (shape.target === 2) return joinCost(this.target[t - 2]!, target, source);
    return shape.source === 2 ? joinCost(this.source[s - 2]!, source, target) : difference(target, source);
  }

  private wayBack(): readonly Bead[] {
    const beads: Bead[] = [];
    let t = this.target.length;
    let s = this.source.length;
    while (t > 0 || s > 0) {
      const bead = SHAPES[this.shapes[this.cell(t, s)!]!]!;
      beads.push(bead);
      t -= bead.target;
      s -= bead.source;
    }
    return beads.reverse();
  }

  private firstOf(t: number): number {
    const expected = this.target.length === 0 ? 0 : Math.round((t * this.source.length) / this.target.length);
    return expected - (this.band >> 1);
  }

  private cell(t: number, s: number): number | undefined {
    if (t < 0 || s < 0) return undefined;
    const column = s - this.firstOf(t);
    return column < 0 || column >= this.band ? undefined : t * this.band + column;
  }
}

const JOINABLE: ReadonlySet<BlockTraits["kind"]> = new Set(["paragraph", "quote"] as const);

/** Two paragraphs may have become one; a heading, an item or a cell never joins another. */
function joinCost(first: BlockTraits, second: BlockTraits, other: BlockTraits): number {
  if (!JOINABLE.has(first.kind) || !JOINABLE.has(second.kind)) return Number.POSITIVE_INFINITY;
  return JOINED + difference(joinedTraits(first, second), other);
}
