/**
 * The machines this runs on are shared and noisy: the same loop may take twice as long a second later. So whatever is compared is run in
 * turn, round after round, in one process; a ratio is taken within each round, and the median of the rounds is what counts. Time is that
 * of the processor, not of the clock. Every turn begins with a run that does not count: whoever ran before has left its tables in the near
 * memories, and its garbage to be collected beside the next one's work; both would be paid for by the wrong one.
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
/** An engine compiles what is hot beside its other work, which on a busy machine takes a while. */
const WARM_UP_ROUNDS = 4;
const WARM_UP_MILLISECONDS = 1_500;
/** A run shorter than this is repeated, for clocks are coarse. */
const LEAST_MILLISECONDS = 3;

export function measure(contestants: readonly Contestant[], rounds = ROUNDS): readonly Measured[] {
  const times = contestants.map(() => [] as number[]);
  const repeats = contestants.map(({ run }) =>
    Math.max(1, Math.ceil(LEAST_MILLISECONDS / Math.max(timeOf(run, 1), 0.001))),
  );
  const begin = performance.now();
  for (let round = 0; round < WARM_UP_ROUNDS || performance.now() - begin < WARM_UP_MILLISECONDS; round++) {
    contestants.forEach(({ run }, index) => {
      timeOf(run, repeats[index]!);
    });
  }
  for (let round = 0; round < rounds; round++) {
    contestants.forEach(({ run }, index) => {
      timeOf(run, 1);
      times[index]!.push(timeOf(run, repeats[index]!));
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

/**
 * Milliseconds of processor time a run. By the clock on the wall whoever runs after a long one pays for it on a busy machine: its turn
 * is over, and others are let in.
 */
function timeOf(run: () => number, repeats: number): number {
  const begin = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) sink = (sink + run()) | 0;
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000 / repeats;
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
