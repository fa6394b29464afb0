import { logLikelihood } from "./likelihood.ts";
import { contains, type Phrase } from "./phrases.ts";

/** A phrase of the target that may translate one of the source. */
export interface Partner {
  readonly phrase: Phrase;
  /** The segments that have both, in order. */
  readonly together: readonly number[];
  readonly likelihood: number;
}

/** Where the target has the phrase, the source mostly has the term; else it is a word for many things. */
const LEAST_EXCLUSIVE = 0.5;
/** A phrase belongs to the term it goes with best, or nearly: competition keeps a neighbour's rendering out. */
const LEAST_OF_BEST = 0.9;
/** A part of the term (短板 of 补短板) is hardly a competitor; a longer term is, for its rendering is another. */
const LEAST_OF_PART = 0.6;
const LEAST_TOGETHER = 2;

/**
 * Who goes with whom, by co-occurrence in segments. Counted for one source phrase after the other, so that no table of all pairs is
 * ever held.
 */
export class Partners {
  private readonly targetsIn: readonly (readonly number[])[];
  /** Scratch, by target phrase: segments with both. */
  private readonly counts: Int32Array;
  /** By target phrase: its best partner, and the likelihood of that. */
  private readonly best: Int32Array;
  private readonly bestLikelihood: Float64Array;
  /** Scratch, by segment: has it the term? */
  private readonly marked: Uint8Array;

  constructor(
    private readonly sources: readonly Phrase[],
    private readonly targets: readonly Phrase[],
    private readonly segments: number,
  ) {
    const targetsIn: number[][] = Array.from({ length: segments }, () => []);
    for (const [index, target] of targets.entries())
      for (const segment of target.segments) targetsIn[segment]!.push(index);
    this.targetsIn = targetsIn;
    this.counts = new Int32Array(targets.length);
    this.best = new Int32Array(targets.length);
    this.bestLikelihood = new Float64Array(targets.length);
    this.marked = new Uint8Array(segments);
    for (const [number, source] of sources.entries())
      this.meet(source, (index, _together, likelihood) => {
        if (likelihood <= this.bestLikelihood[index]!) return;
        this.bestLikelihood[index] = likelihood;
        this.best[index] = number;
      });
  }

  /** Those for which chance is no explanation: of so many phrases a few meet any term twice. */
  of(source: Phrase): readonly Partner[] {
    const { targets, marked } = this;
    const unlikely = 2 * Math.log(targets.length);
    const partners: Partner[] = [];
    for (const segment of source.segments) marked[segment] = 1;
    this.meet(source, (index, together, likelihood) => {
      const phrase = targets[index]!;
      if (likelihood < unlikely || together < LEAST_EXCLUSIVE * phrase.segments.length) return;
      if (!this.belongs(index, likelihood, source)) return;
      partners.push({ phrase, together: phrase.segments.filter((segment) => marked[segment] === 1), likelihood });
    });
    for (const segment of source.segments) marked[segment] = 0;
    return partners;
  }

  private belongs(target: number, likelihood: number, source: Phrase): boolean {
    const share = likelihood / this.bestLikelihood[target]!;
    if (share >= LEAST_OF_BEST) return true;
    return share >= LEAST_OF_PART && contains(source, this.sources[this.best[target]!]!);
  }

  private meet({ segments }: Phrase, see: (target: number, together: number, likelihood: number) => void): void {
    const { counts, targets } = this;
    const met: number[] = [];
    for (const segment of segments)
      for (const target of this.targetsIn[segment]!) if (counts[target]!++ === 0) met.push(target);
    for (const target of met) {
      const together = counts[target]!;
      counts[target] = 0;
      if (together < LEAST_TOGETHER) continue;
      const frequency = targets[target]!.segments.length;
      see(target, together, logLikelihood(together, segments.length, frequency, this.segments));
    }
  }
}
