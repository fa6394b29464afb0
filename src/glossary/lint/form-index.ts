import type { LanguageFamily } from "../../text/language.ts";
import type { LintedTerm } from "./material.ts";

/** Accepted forms by their words and characters, so that the forms around a form are found without comparing all with all. */
export class FormIndex {
  private readonly byPiece = new Map<string, LintedTerm[]>();

  constructor(terms: readonly LintedTerm[]) {
    for (const term of terms) {
      for (const piece of new Set(piecesOf(term.folded, term.family))) {
        const known = this.byPiece.get(piece);
        if (known === undefined) this.byPiece.set(piece, [term]);
        else known.push(term);
      }
    }
  }

  /** Forms of the same language that hold this one and more, at word boundaries in English. */
  containing(term: LintedTerm): readonly LintedTerm[] {
    const lists = piecesOf(term.folded, term.family).map((piece) => this.byPiece.get(piece) ?? []);
    const rarest = lists.reduce<readonly LintedTerm[] | undefined>(
      (least, list) => (least === undefined || list.length < least.length ? list : least),
      undefined,
    );
    return (rarest ?? []).filter(
      (other) => other.family === term.family && isInside(term.folded, other.folded, term.family),
    );
  }
}

const WORD = /[\p{L}\p{N}]+/gu;

const piecesOf = (folded: string, family: LanguageFamily): readonly string[] =>
  family === "zh" ? [...folded] : (folded.match(WORD) ?? []);

function isInside(short: string, long: string, family: LanguageFamily): boolean {
  if (short.length >= long.length) return false;
  return family === "zh" ? long.includes(short) : ` ${words(long)} `.includes(` ${words(short)} `);
}

const words = (folded: string): string => (folded.match(WORD) ?? []).join(" ");
