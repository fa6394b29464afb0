import { type Bitext, type BitextOptions, readBitext } from "../../src/bitext/bitext.ts";
import { BitextError } from "../../src/bitext/bitext-error.ts";
import { fileSpan } from "../../src/bitext/place.ts";
import type { Segment } from "../../src/bitext/segment.ts";
import { positions } from "../../src/text/position.ts";
import { slice } from "../../src/text/span.ts";

/** A draft given as text. */
export const read = (path: string, text: string, options?: BitextOptions): Bitext =>
  readBitext({ target: { path, text } }, options);

/** A draft and its source, both given as text; named alike but for the folder. */
export const readBoth = (name: string, target: string, source: string, options?: BitextOptions): Bitext =>
  readBitext({ target: { path: `en/${name}`, text: target }, source: { path: `zh/${name}`, text: source } }, options);

/** `id: source = target`, the way a test likes to see it. */
export const units = ({ segments }: Pick<Bitext, "segments">): readonly string[] =>
  segments.map(({ id, source, target }) => `${id}: ${source === undefined ? "" : `${source} = `}${target}`);

/** Where the first `words` of a side of a segment stand in its file, and what stands there. */
export function placeOf(
  { text, sourceText }: Bitext,
  segment: Segment,
  side: "source" | "target",
  words: string,
): string {
  const file = side === "source" && sourceText !== undefined ? sourceText : text;
  const start = segment[side]!.indexOf(words);
  const span = fileSpan(segment.origin![side]!, { start, end: start + words.length });
  const { line, column } = positions(file).at(span.start);
  return `${line}:${column} ${slice(file, span)}`;
}

/** The sentence of the error that reading gives. */
export function refusal(reading: () => unknown): BitextError {
  try {
    reading();
  } catch (error) {
    if (error instanceof BitextError) return error;
    throw error;
  }
  throw new Error("it was read");
}
