import { numberWords } from "../text/numbers.ts";

/** Words, numbers in words (twenty-first) and placeholders. */
const PIECE = /(\{?[A-Za-z][A-Za-z0-9-]*\}?)/;

/** No name of a series has more ordinals than three; of a longer text the rest stays in words. */
const MOST = 8;

/**
 * A pattern with figures for some or all of its ordinals: {m} Session of the Eighth Congress → 3rd Session of the Eighth Congress,
 * {m} Session of the 8th Congress, 3rd Session of the 8th Congress. `figures` by placeholder.
 */
export function inFigures(pattern: string, figures: ReadonlyMap<string, string>): readonly string[] {
  let texts: readonly string[] = [""];
  for (const { piece, ordinal } of piecesOf(pattern)) {
    const figure = texts.length < MOST ? (figures.get(piece) ?? ordinal) : undefined;
    texts = [piece, ...(figure === undefined ? [] : [figure])].flatMap((end) => texts.map((text) => text + end));
  }
  return texts.slice(1);
}

interface Piece {
  readonly piece: string;
  readonly ordinal: string | undefined;
}

/** A family asks for the same patterns for each of its members. */
const known = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 1_000;

function piecesOf(pattern: string): readonly Piece[] {
  let pieces = known.get(pattern);
  if (pieces === undefined) {
    pieces = pattern.split(PIECE).map((piece) => ({ piece, ordinal: ordinalOf(piece) }));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(pattern, pieces);
  }
  return pieces;
}

/** Eighth → 8th; a cardinal stays as it is. */
function ordinalOf(word: string): string | undefined {
  const figure = numberWords().get(word.toLowerCase().replace("-", " "));
  return figure !== undefined && Number.isNaN(Number(figure)) ? figure : undefined;
}
