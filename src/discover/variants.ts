import { hasHan } from "../text/unit.ts";

/** The words of a phrase that carry meaning; of Chinese, the characters. */
export type Content = readonly string[];

/**
 * Are two renderings one, in two dresses? The same words in another order or another part of speech (economy, economic), a short
 * form that leaves words out, an acronym, or the same core with other words about it; in Chinese a short form keeps the order of
 * the characters (国有企业, 国企).
 *
 * @param core so many words in common are what the term says.
 */
export function areVariants(one: Content, other: Content, core: number): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const common = hasHan(long.join("")) ? longestCommon(short, long) : alike(short, long);
  return common >= Math.min(short.length, core) || isAcronymOf(short, long) || isAcronymOf(long, short);
}

const alike = (short: Content, long: Content): number =>
  short.filter((word) => long.some((known) => haveOneRoot(word, known))).length;

const SHORTEST_ROOT = 4;
const ROOT_SHARE = 0.75;

/** Derivation, roughly: modern, modernization; strategy, strategic. */
function haveOneRoot(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common++;
  return common >= Math.max(SHORTEST_ROOT, ROOT_SHARE * shorter);
}

/** The length of the longest common subsequence. */
function longestCommon(short: Content, long: Content): number {
  let row = new Array<number>(short.length + 1).fill(0);
  for (const word of long) {
    const next = [0];
    for (const [index, own] of short.entries())
      next.push(own === word ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
    row = next;
  }
  return row[short.length]!;
}

/** SOE, or R&D, which is two letters here. */
const isAcronymOf = (acronym: Content, full: Content): boolean =>
  full.length > 1 && acronym.join("") === full.map((word) => word.charAt(0)).join("");
