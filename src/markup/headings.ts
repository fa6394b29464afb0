import type { Span } from "../text/span.ts";
import { htmlHeadings } from "./html.ts";
import { markdownBlocks } from "./markdown.ts";
import type { MarkupFormat } from "./protect.ts";

/** The headings of a text, without their marks; formats that know none have none. */
export function headings(text: string, format: MarkupFormat): readonly Span[] {
  if (format === "html") return htmlHeadings(text);
  if (format !== "markdown") return [];
  return markdownBlocks(text).flatMap(({ kind, span }) => (kind === "heading" ? [span] : []));
}
