import type { Span } from "../text/span.ts";
import { htmlComments } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import type { MarkupFormat } from "./protect.ts";

/** `<!-- … -->` where it is a comment: not in code, and in plain text only on lines of its own. */
export function comments(text: string, format: MarkupFormat): readonly Span[] {
  if (!text.includes("<!--")) return [];
  if (format === "markdown") return readMarkdown(text).comments;
  if (format === "html") return htmlComments(text);
  return format === "text" ? lineComments(text) : [];
}

const LINE_COMMENT = /^[^\S\r\n]*<!--[^\r\n]*?-->[^\S\r\n]*$/gm;

const lineComments = (text: string): readonly Span[] =>
  Array.from(text.matchAll(LINE_COMMENT), (found) => ({ start: found.index, end: found.index + found[0].length }));
