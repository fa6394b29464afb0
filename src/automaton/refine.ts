import { IN_WORD, wordTable } from "../text/word-table.ts";
import { type Candidates, passes } from "./candidates.ts";
import { pairHead, singleHead, tripleHead } from "./head.ts";
import type { Automaton } from "./layout.ts";
import type { Places } from "./openings.ts";

/** A place may have the head of a pattern of one unit, of two, and of more. */
export const HEADS_A_PLACE = 3;

/**
 * Of the places where two units open a pattern, which have a whole head? A look at one more unit spares nine comparisons in ten: where
 * many terms begin with 中国, many phrases do that are none.
 */
export function refine(
  automaton: Automaton,
  units: Uint16Array,
  length: number,
  openings: Places,
  into: Candidates,
): void {
  const { filter, filterShift, singles } = automaton;
  const { places, heads } = into;
  const words = wordTable();
  const inWord = IN_WORD;
  let count = 0;
  for (let index = 0; index < openings.count; index++) {
    const place = openings.at[index]!;
    const unit = units[place]!;
    // The table of openings may have mistaken a piece of a word for the opening of a Chinese pattern.
    if ((words[unit]! & inWord) !== 0) continue;
    if (((singles[unit >>> 5]! >>> (unit & 31)) & 1) !== 0) {
      const single = singleHead(unit);
      places[count] = place;
      heads[count] = single;
      count += passes(filter, filterShift, single);
    }
    if (place + 1 >= length) continue;
    const second = units[place + 1]!;
    const pair = pairHead(unit, second);
    places[count] = place;
    heads[count] = pair;
    count += passes(filter, filterShift, pair);
    if (place + 2 >= length) continue;
    const triple = tripleHead(unit, second, units[place + 2]!);
    places[count] = place;
    heads[count] = triple;
    count += passes(filter, filterShift, triple);
  }
  into.count = count;
}
