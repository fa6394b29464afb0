import type { Span } from "../text/span.ts";

const proseKinds = ["heading", "paragraph", "item", "quote", "table-cell", "html"] as const;
export type ProseKind = (typeof proseKinds)[number];

export interface MarkdownBlock {
  /** The content: without heading, list and quotation marks before it; marks inside stay in. */
  readonly span: Span;
  /** `item` is the first paragraph of a list item; `html` a block of HTML that has text in it, `markup` one that has none. */
  readonly kind: ProseKind | "code" | "comment" | "front-matter" | "reference" | "rule" | "markup";
  /** Of a heading, 1 to 6. */
  readonly level?: number;
}

export const isProse = (block: MarkdownBlock): block is MarkdownBlock & { readonly kind: ProseKind } =>
  (proseKinds as readonly string[]).includes(block.kind);
