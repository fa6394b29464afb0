import type { Alignment } from "../align/align-terms.ts";
import { type Rate, rateOf } from "./rate.ts";

/**
 * How far each concept keeps to one rendering: the share of the rendering it has most often, over concepts that are rendered at least
 * twice in the same document. After the consistency measure of the WMT25 terminology task, with assigned terms for its aligner.
 */
export interface Consistency {
  /** Every rendering weighs the same. */
  readonly micro: Rate;
  /** Every concept weighs the same; absent where none is rendered twice. */
  readonly macro?: number;
  readonly concepts: number;
}

export interface ConsistencyCount {
  readonly add: (alignment: Alignment) => void;
  /** Ends a document: one concept may be rendered differently in another. */
  readonly endDocument: () => void;
  readonly result: () => Consistency;
}

export function consistencyCount(): ConsistencyCount {
  const shares: Rate[] = [];
  let tally = new Map<string, Map<string, number>>();
  return {
    add: ({ concept, target }) => {
      if (target === undefined) return;
      const counts = tally.get(concept) ?? new Map<string, number>();
      tally.set(concept, counts);
      counts.set(target.term.term, (counts.get(target.term.term) ?? 0) + 1);
    },
    endDocument: () => {
      for (const counts of tally.values()) {
        const all = [...counts.values()];
        const total = all.reduce((sum, count) => sum + count, 0);
        if (total > 1) shares.push(rateOf(Math.max(...all), total));
      }
      tally = new Map();
    },
    result: () => {
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      const rates = shares.map(({ rate }) => rate ?? 0);
      return {
        micro: rateOf(sum(shares.map(({ hits }) => hits)), sum(shares.map(({ of }) => of))),
        ...(rates.length === 0 ? {} : { macro: sum(rates) / rates.length }),
        concepts: rates.length,
      };
    },
  };
}
