import type { Span } from "../../src/text/span.ts";

export interface Marked {
  readonly text: string;
  /** What stood in ⟦brackets⟧, in the text without them. */
  readonly spans: readonly Span[];
}

const BRACKET = /[⟦⟧]/g;

/** Brackets, not carets: a line of carets cannot stay aligned under Han text. */
export function withoutBrackets(marked: string): Marked {
  const spans: Span[] = [];
  let open: number | undefined;
  let removed = 0;
  for (const { 0: bracket, index } of marked.matchAll(BRACKET)) {
    const at = index - removed++;
    if (bracket === "⟦" && open === undefined) open = at;
    else if (bracket === "⟧" && open !== undefined) {
      spans.push({ start: open, end: at });
      open = undefined;
    } else throw new Error(`a bracket without its partner in: ${marked}`);
  }
  if (open !== undefined) throw new Error(`a bracket without its partner in: ${marked}`);
  return { text: marked.replace(BRACKET, ""), spans };
}

/** The other way round, so that a failed test shows places and not numbers. */
export function withBrackets(text: string, spans: readonly Span[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
