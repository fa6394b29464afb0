import { ASKED, IN_WORD, learnWord, wordTable } from "../text/word-table.ts";

/** A processor works on numbers of 32 bits; so units are looked at in groups of as many. */
export const GROUP = 32;

/** What kinds of units a slice of text has, group by group. */
export interface Groups {
  /** Bit per unit, the first unit uppermost: it is in a word. Where words begin and end is then found by arithmetic. */
  readonly words: Int32Array;
  /** The kinds of all units of the group in one: what it does not have need not be looked for. */
  readonly kinds: Uint8Array;
}

export const newGroups = (units: number): Groups => ({
  words: new Int32Array(units / GROUP),
  kinds: new Uint8Array(units / GROUP),
});

/** Sorts the units from `from` up to `to` into kinds. The inner loop takes four at a time, since to loop costs as much as to look. */
export function groupUnits(units: Uint16Array, from: number, to: number, groups: Groups): void {
  const table = wordTable();
  let every = ASKED;
  let group = 0;
  let at = from;
  for (; at + GROUP <= to; at += GROUP) {
    let words = 0;
    let kinds = 0;
    for (let index = at; index < at + GROUP; index += 4) {
      const first = table[units[index]!]!;
      const second = table[units[index + 1]!]!;
      const third = table[units[index + 2]!]!;
      const fourth = table[units[index + 3]!]!;
      words = (words << 4) | ((first << 2) & 8) | ((second << 1) & 4) | (third & 2) | ((fourth >>> 1) & 1);
      kinds |= first | second | third | fourth;
      every &= first & second & third & fourth;
    }
    groups.words[group] = words;
    groups.kinds[group++] = kinds;
  }
  if (at < to) every &= groupRest(table, units, at, to, groups, group);
  if (every === 0) {
    for (let index = from; index < to; index++) learnWord(units[index]!);
    groupUnits(units, from, to, groups);
  }
}

/** The last group may be short; behind its end no bit is set. */
function groupRest(
  table: Uint8Array,
  units: Uint16Array,
  from: number,
  to: number,
  groups: Groups,
  group: number,
): number {
  let words = 0;
  let kinds = 0;
  let every = ASKED;
  for (let index = from; index < to; index++) {
    const entry = table[units[index]!]!;
    words = (words << 1) | ((entry & IN_WORD) >> 1);
    kinds |= entry;
    every &= entry;
  }
  groups.words[group] = words << (GROUP - (to - from));
  groups.kinds[group] = kinds;
  return every;
}
