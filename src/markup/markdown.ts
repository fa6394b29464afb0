import type { ProtectedSpan, Span } from "../text/span.ts";
import { frontMatterEnd } from "./front-matter.ts";
import type { MarkdownBlock } from "./markdown-block.ts";
import { markdownParser } from "./markdown-parser.ts";
import { Reading } from "./markdown-reading.ts";
import { protectMath } from "./math.ts";
import { shifted } from "./settle.ts";

export interface MarkdownOptions {
  /** `latex`: `$…$`, `$$…$$`, `\(…\)` and `\[…\]` are opaque. */
  readonly math?: "latex";
}

export interface MarkdownDocument {
  readonly blocks: readonly MarkdownBlock[];
  /** Unsettled; addresses and placeholders not among them. */
  readonly protected: readonly ProtectedSpan[];
  readonly comments: readonly Span[];
}

/** The blocks of a page, in text order; what lies between them is marks and blank lines. */
export const markdownBlocks = (text: string): readonly MarkdownBlock[] => readMarkdown(text).blocks;

const LONE_RETURN = /\r(?!\n)/g;

/** One reading gives the blocks, what is no prose in them, and the comments. */
export function readMarkdown(text: string, options: MarkdownOptions = {}): MarkdownDocument {
  const start = frontMatterEnd(text);
  // The parser ends lines at LF only; a lone CR is as long.
  const reading = new Reading(text.slice(start).replace(LONE_RETURN, "\n"));
  markdownParser.parse(reading.text).iterate({
    enter: (node) => reading.enter(node),
    leave: (node) => reading.leave(node),
  });
  const front: readonly MarkdownBlock[] = start > 0 ? [{ span: { start: 0, end: start }, kind: "front-matter" }] : [];
  const spans = shifted([...reading.spans, ...reading.between()], start);
  return {
    blocks: [...front, ...reading.blocks.map((block) => ({ ...block, span: shifted([block.span], start)[0]! }))],
    protected: [
      ...(start > 0 ? [{ start: 0, end: start }] : []),
      ...spans,
      ...(options.math === "latex" ? protectMath(text, spans) : []),
    ],
    comments: shifted(reading.comments, start),
  };
}
