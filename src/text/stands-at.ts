import type { Folded } from "./fold.ts";

/** Does folded text go on with `pattern` from unit `at` on? Asked of the units, for the text as one string is costly to make. */
export function standsAt({ units, length }: Folded, pattern: string, at: number): boolean {
  if (at < 0 || at + pattern.length > length) return false;
  for (let index = 0; index < pattern.length; index++) {
    if (units[at + index] !== pattern.charCodeAt(index)) return false;
  }
  return true;
}
