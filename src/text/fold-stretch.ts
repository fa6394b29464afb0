import { foldEasy } from "./fold-easy.ts";
import { foldHard } from "./fold-hard.ts";
import type { FoldedText } from "./folded-text.ts";
import { letNearGo } from "./near-units.ts";

/**
 * Folds `text` from `from` on, up to `to` or until the buffer is full: the fast lane as far as it goes, then one character the
 * long way, and again. While a separator is pending the long way is taken, since only that knows what becomes of it.
 *
 * @returns the place reached.
 */
export function foldStretch(text: string, from: number, to: number, folded: FoldedText): number {
  let at = from;
  letNearGo();
  while (at < to && folded.room > 0) {
    if (!folded.pending) at = foldEasy(text, at, to, folded);
    if (at < to && folded.room > 0) at = foldHard(text, at, to, folded);
  }
  return at;
}
