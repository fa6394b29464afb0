import type { SyntaxNodeRef } from "@lezer/common";
import type { ProtectedSpan, Span } from "../text/span.ts";
import { protectHtml, protectTags, type Tag, tags } from "./html.ts";
import type { MarkdownBlock, ProseKind } from "./markdown-block.ts";
import { protectInline } from "./markdown-inline.ts";
import { shifted } from "./settle.ts";

const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;
const DEFINITION =
  /(?:\r?\n)?[ \t>]*\[(?!\^)[^[\]\n]+\]:[ \t]*[^\s<>"']\S*(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(?=\r?\n|$)/y;
const LETTER = /\p{L}/u;

/** The walk over the syntax tree of a page, front matter cut off. */
export class Reading {
  readonly blocks: MarkdownBlock[] = [];
  readonly spans: ProtectedSpan[] = [];
  readonly comments: Span[] = [];
  /** The quotations and list items we are in, innermost last. */
  private readonly containers: ("quote" | "item" | "begun-item")[] = [];
  private tagsOfBlock: Tag[] = [];

  constructor(readonly text: string) {}

  enter(node: SyntaxNodeRef): undefined {
    const { name, from: start, to: end } = node;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) this.block(headingContent(this.text, node), "heading", Number(level));
    else if (name === "Blockquote") this.containers.push("quote");
    else if (name === "ListItem") this.containers.push("item");
    else if (name === "Paragraph") this.paragraph({ start, end });
    else if (name === "Task") this.block(this.taskContent(node), this.paragraphKind());
    else if (name === "TableCell") this.block({ start, end }, "table-cell");
    else if (name === "FencedCode" || name === "CodeBlock") this.opaqueBlock({ start, end }, "code");
    else if (name === "HorizontalRule") this.opaqueBlock({ start, end }, "rule");
    else if (name === "CommentBlock" || name === "HTMLBlock" || name === "ProcessingInstructionBlock")
      this.html({ start, end });
    else if (name === "HTMLTag" || name === "Comment") this.tag({ start, end });
    else if (this.isInside(node)) this.protect(protectInline(this.text, node));
    return undefined;
  }

  leave(node: SyntaxNodeRef): void {
    if (node.name === "Blockquote" || node.name === "ListItem") this.containers.pop();
    const block = this.blocks.at(-1);
    if (this.tagsOfBlock.length === 0 || block === undefined || node.to < block.span.end) return;
    this.protect(protectTags(this.text, this.tagsOfBlock, block.span.end));
    this.tagsOfBlock = [];
  }

  /** What lies between blocks is opaque: no term reaches from a heading into the paragraph below it. */
  between(): readonly Span[] {
    const gaps: Span[] = [];
    let end = 0;
    for (const { span } of this.blocks) {
      if (span.start > end) gaps.push({ start: end, end: span.start });
      end = Math.max(end, span.end);
    }
    return end < this.text.length ? [...gaps, { start: end, end: this.text.length }] : gaps;
  }

  /** One by one: a page may have more spans than a call may have arguments. */
  private protect(spans: readonly ProtectedSpan[]): void {
    for (const span of spans) this.spans.push(span);
  }

  /** A line that ends in CR LF keeps its CR in the tree. */
  private block(untrimmed: Span, kind: MarkdownBlock["kind"], level?: number): void {
    const span = trimmed(this.text, untrimmed);
    this.blocks.push(level === undefined ? { span, kind } : { span, kind, level });
  }

  private opaqueBlock(span: Span, kind: MarkdownBlock["kind"]): void {
    this.block(span, kind);
    this.spans.push(span);
  }

  private paragraphKind(): ProseKind {
    const container = this.containers.at(-1);
    if (container === "quote") return "quote";
    if (container !== "item") return "paragraph";
    this.containers[this.containers.length - 1] = "begun-item";
    return "item";
  }

  private taskContent({ node, from, to }: SyntaxNodeRef): Span {
    const mark = node.getChild("TaskMarker");
    return trimmed(this.text, { start: mark?.to ?? from, end: to });
  }

  /** Lines that define links (`[name]: target "title"`) stand before the text of a paragraph, or alone. */
  private paragraph(span: Span): void {
    let { start } = span;
    for (
      let end = this.match(DEFINITION, start);
      end !== undefined && end <= span.end;
      end = this.match(DEFINITION, start)
    ) {
      start = end;
    }
    if (start > span.start) this.opaqueBlock({ start: span.start, end: start }, "reference");
    if (this.text.slice(start, span.end).trim() !== "") this.block({ start, end: span.end }, this.paragraphKind());
  }

  private match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }

  /** A comment that begins a line takes the rest of the line into its block; that rest is prose. */
  private html(span: Span): void {
    const text = this.text.slice(span.start, span.end);
    const comments = shifted(tags(text), span.start).filter((tag) => tag.kind === "comment");
    for (const { start, end } of comments) this.comments.push({ start, end });
    let rest = span;
    for (const { start, end } of comments) {
      if (this.text.slice(rest.start, start).trim() !== "") break;
      this.opaqueBlock({ start, end }, "comment");
      rest = { start: end, end: span.end };
    }
    if (this.text.slice(rest.start, rest.end).trim() !== "") this.htmlContent(rest);
  }

  private htmlContent(span: Span): void {
    const spans = protectHtml(this.text.slice(span.start, span.end));
    this.block(span, hasProse(this.text.slice(span.start, span.end), spans) ? "html" : "markup");
    this.protect(shifted(spans, span.start));
  }

  private tag(span: Span): void {
    const [tag] = shifted(tags(this.text.slice(span.start, span.end)), span.start);
    if (tag === undefined) return;
    if (tag.kind === "comment") this.comments.push(span);
    this.tagsOfBlock.push(tag);
  }

  /** Marks of a block's own (heading, quotation) lie before its content and are part of the gap. */
  private isInside(node: SyntaxNodeRef): boolean {
    const block = this.blocks.at(-1);
    return block !== undefined && node.from >= block.span.start && node.to <= block.span.end;
  }
}

function headingContent(text: string, { node, from, to }: SyntaxNodeRef): Span {
  const marks = node.getChildren("HeaderMark");
  const [first] = marks;
  const last = marks.at(-1);
  const start = first?.from === from ? first.to : from;
  const end = last !== undefined && last.from > start ? last.from : to;
  return trimmed(text, { start, end });
}

function trimmed(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end);
  const left = content.length - content.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + content.trimEnd().length) };
}

function hasProse(text: string, spans: readonly ProtectedSpan[]): boolean {
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (LETTER.test(text.slice(at, Math.max(at, span.start)))) return true;
    at = Math.max(at, span.end);
  }
  return LETTER.test(text.slice(at));
}
