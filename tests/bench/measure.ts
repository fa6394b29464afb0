/**
 * The machines this runs on are shared and noisy: the same loop may take twice as long a second later. So whatever is compared is run in
 * turn, round after round, in one process; a ratio is taken within each round, and the median of the rounds is what counts.
 */
export interface Contestant {
  readonly name: string;
  /** Returns something that depends on all its work, so that none of it can be left out. */
  readonly run: () => number;
}

export interface Measured {
  readonly name: string;
  /** Median nanoseconds a run. */
  readonly nanoseconds: number;
  /** Median over the rounds of this contestant's time by that of each other one in the same round. */
  readonly by: Readonly<Record<string, number>>;
}

export const ROUNDS = 15;
const WARM_UP_ROUNDS = 4;
/** A run shorter than this is repeated, for clocks are coarse. */
const LEAST_MILLISECONDS = 3;

export function measure(contestants: readonly Contestant[], rounds = ROUNDS): readonly Measured[] {
  const times = contestants.map(() => [] as number[]);
  const repeats = contestants.map(({ run }) => Math.max(1, Math.ceil(LEAST_MILLISECONDS / timeOf(run, 1))));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    contestants.forEach(({ run }, index) => {
      const time = timeOf(run, repeats[index]!);
      if (round >= 0) times[index]!.push(time);
    });
  }
  return contestants.map(({ name }, index) => ({
    name,
    nanoseconds: Math.round(median(times[index]!) * 1e6),
    by: Object.fromEntries(
      contestants.map((other, place) => [
        other.name,
        round(median(times[index]!.map((time, at) => time / times[place]![at]!))),
      ]),
    ),
  }));
}

let sink = 0;

/** Milliseconds a run. */
function timeOf(run: () => number, repeats: number): number {
  const begin = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) sink = (sink + run()) | 0;
  return (performance.now() - begin) / repeats;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const round = (value: number): number => Number(value.toPrecision(3));

/** Of a straight line through the logarithms: 1 means that twice as much takes twice as long. */
export function slope(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return round(covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0));
}
