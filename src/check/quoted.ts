import { noted } from "../text/noted.ts";
import { covers, type Span } from "../text/span.ts";
import { isQuote } from "../text/unit.ts";
import type { UnitFacts } from "./facts.ts";

/**
 * Does the stretch stand between quotation marks that are the target's own? Quoted speech is left alone; but where the source sets
 * the same phrase in marks (“一带一路” / "One Belt, One Road"), they belong to the phrase and excuse nothing.
 */
export function isQuoted(facts: UnitFacts, span: Span, concept: string): boolean {
  return quotationsOf(facts).some((quotation) => covers(quotation, span)) && !sourceQuotes(facts, concept);
}

const quotationsOf = noted(({ target }: UnitFacts) => quotations(target.text));

/** Without a source nothing says that the phrase was set off. */
export function sourceQuotes(facts: UnitFacts, concept: string): boolean {
  const { source } = facts;
  if (source === undefined) return false;
  return (facts.named.get(concept) ?? []).some(
    ({ span }) =>
      isQuote(source.text.charCodeAt(span.start)) ||
      (isQuote(source.text.charCodeAt(span.start - 1)) && isQuote(source.text.charCodeAt(span.end))),
  );
}

const OPENING = "“„‟«「『〝﹁﹃";
const CLOSING = "”»」』〞〟﹂﹄";
const PARAGRAPH = /\n[ \t]*\n/g;

/** Quoted stretches, marks excluded, paragraph by paragraph; a mark without its partner quotes nothing. */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const end of [...[...text.matchAll(PARAGRAPH)].map((match) => match.index), text.length]) {
    pair(text, from, end, found);
    from = end;
  }
  return found;
}

function pair(text: string, from: number, to: number, found: Span[]): void {
  let open = -1;
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (!isQuote(text.charCodeAt(at))) continue;
    if (OPENING.includes(mark) || (open < 0 && (mark === '"' || mark === "＂"))) open = at;
    else if (open >= 0 && (CLOSING.includes(mark) || mark === '"' || mark === "＂")) {
      found.push({ start: open + 1, end: at });
      open = -1;
    }
  }
}
