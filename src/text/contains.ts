import type { Folded } from "./fold.ts";
import { noted } from "./noted.ts";
import { spareOf } from "./spare.ts";
import { standsAt } from "./stands-at.ts";

/**
 * Where each two units in a row stand, by the hash of the two, as chains: the last place of each, and for each place the one before it.
 */
interface Places {
  readonly last: Int32Array;
  before: Int32Array;
}

/** A longer text is read once for all patterns, a shorter one for each. */
const LONG = 4096;
/** So few that the last places lie near; chains are long then, but are walked seldom. */
const PAIRS = 0x2000;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) + second) & 0x1fff;

const spares = spareOf<Places>(() => ({ last: new Int32Array(PAIRS), before: new Int32Array(LONG) }), 1);

interface Asked {
  places: Places | undefined;
  readonly answers: Map<string, boolean>;
}

const askedOf = noted((_folded: Folded): Asked => ({ places: undefined, answers: new Map() }));

/** Does a folded text have `pattern` anywhere, be it inside a word? Asked for every occurrence of a term, answered once a text. */
export function contains(folded: Folded, pattern: string): boolean {
  const asked = askedOf(folded);
  let answer = asked.answers.get(pattern);
  if (answer === undefined) {
    if (folded.length < LONG || pattern.length < 2) answer = stands(folded, pattern);
    else {
      asked.places ??= placesIn(folded);
      answer = isAmong(asked.places, folded, pattern);
    }
    asked.answers.set(pattern, answer);
  }
  return answer;
}

/** Nobody will ask of this text again: its places may hold those of the next one, for memory that is got anew costs more than to fill it. */
export function letPlacesGo(folded: Folded): void {
  if (folded.length < LONG) return;
  const asked = askedOf(folded);
  if (asked.places !== undefined) spares.giveBack(asked.places);
  asked.places = undefined;
}

function placesIn({ units, length }: Folded): Places {
  const places = spares.take();
  if (places.before.length < length) places.before = new Int32Array(length);
  const { last, before } = places;
  last.fill(-1);
  const end = length - 1;
  let first = units[0]!;
  for (let at = 0; at < end; at++) {
    const second = units[at + 1]!;
    const pair = pairOf(first, second);
    before[at] = last[pair]!;
    last[pair] = at;
    first = second;
  }
  return places;
}

/** Of the pairs of a pattern the one that was seen last the longest ago is most likely the rarest, and often there is none. */
function isAmong({ last, before }: Places, folded: Folded, pattern: string): boolean {
  let at = folded.length;
  let rarest = 0;
  for (let index = 0; index + 1 < pattern.length; index++) {
    const place = last[pairOf(pattern.charCodeAt(index), pattern.charCodeAt(index + 1))]!;
    if (place >= at) continue;
    at = place;
    rarest = index;
  }
  while (at >= 0 && !standsAt(folded, pattern, at - rarest)) at = before[at]!;
  return at >= 0;
}

function stands(folded: Folded, pattern: string): boolean {
  const { units, length } = folded;
  const first = pattern.charCodeAt(0);
  let at = units.indexOf(first);
  while (at >= 0 && at < length && !standsAt(folded, pattern, at)) at = units.indexOf(first, at + 1);
  return at >= 0 && at < length;
}
