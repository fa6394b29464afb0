import type { SyntaxNodeRef } from "@lezer/common";
import type { ProtectedSpan } from "../text/span.ts";
import { entities } from "./entity.ts";
import { shifted } from "./settle.ts";

/** What a node inside a paragraph protects. Tags and comments are left to the reader of HTML, bare addresses to the plain one. */
export function protectInline(text: string, node: SyntaxNodeRef): readonly ProtectedSpan[] {
  const { from: start, to: end } = node;
  switch (node.name) {
    case "EmphasisMark":
    case "StrikethroughMark":
      return [{ start, end, as: "" }];
    case "Escape":
      return [{ start, end: start + 1, as: "" }];
    case "HardBreak":
      return text.charAt(start) === "\\" ? [{ start, end: start + 1, as: "" }] : [];
    case "QuoteMark":
      return [{ start, end, as: "" }];
    case "Entity":
      return shifted(entities(text.slice(start, end)), start);
    case "InlineCode":
    case "Autolink":
    case "ProcessingInstruction":
      return [{ start, end }];
    case "Link":
      return protectLink(node, "");
    case "Image":
      return protectLink(node, undefined);
    default:
      return [];
  }
}

/**
 * The text of a link stays, `](target "title")` or `][label]` is opaque. `opening` is what the reader sees of the mark before it.
 * Brackets alone are left alone: without a definition they are just brackets.
 */
function protectLink({ node, to }: SyntaxNodeRef, opening: "" | undefined): readonly ProtectedSpan[] {
  const [first, second] = node.getChildren("LinkMark");
  if (first === undefined || second === undefined) return [];
  if (second.to === to && opening === "") return [];
  const mark = { start: first.from, end: first.to };
  return [opening === undefined ? mark : { ...mark, as: opening }, { start: second.from, end: to }];
}
