import { indefiniteArticle } from "../english/article.ts";
import { hasCapital, hasSmall } from "../english/case.ts";
import type { Span } from "../text/span.ts";
import { matchArticle } from "./render-like.ts";
import { startsSentence } from "./sentence-start.ts";

export interface Replacing {
  readonly span: Span;
  readonly replacement: string;
}

/** An article, and what may stand between it and its word: white space, opening quotation marks, marks of emphasis. */
const ARTICLE_BEFORE = /(?:^|[\s"'“‘«([—–*_])(an?)((?:[ \t\u00a0\u202f]|\r?\n(?![ \t]*\r?\n))+["'“‘«([*_]{0,4})$/i;
const FARTHEST = 40;

/**
 * Takes an a or an before the span into the edit when the replacement wants the other one: "an OBOR" → "a BRI". Never touches
 * "the", nor a lone capital A inside a sentence, which is a name ("Plan A").
 */
export function carryArticle(text: string, span: Span, replacement: string): Replacing {
  const before = text.slice(Math.max(0, span.start - FARTHEST), span.start);
  const [, article = "", between = ""] = ARTICLE_BEFORE.exec(before) ?? [];
  const wanted = indefiniteArticle(replacement);
  if (article === "" || article.toLowerCase() === wanted) return { span, replacement };
  const start = span.start - between.length - article.length;
  const isShouted = article === "A" && isInCapitals(text, start);
  if (article === "A" && !isShouted && !startsSentence(text, start)) return { span, replacement };
  const written = isShouted ? wanted.toUpperCase() : matchArticle(article, wanted);
  return { span: { start, end: span.end }, replacement: written + between + replacement };
}

/** Is the line around a lone A in capitals? */
function isInCapitals(text: string, at: number): boolean {
  const from = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  const to = text.indexOf("\n", at);
  const others = text.slice(from, at) + text.slice(at + 1, to < 0 ? text.length : to);
  return !hasSmall(others) && hasCapital(others);
}
