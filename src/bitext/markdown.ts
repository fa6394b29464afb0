import { readMarkdown } from "../markup/markdown.ts";
import { isProse, type MarkdownBlock } from "../markup/markdown-block.ts";
import { protectPlain } from "../markup/plain.ts";
import { settle } from "../markup/settle.ts";
import { lastNotAfter } from "../text/position.ts";
import { type ProtectedSpan, type Span, slice } from "../text/span.ts";
import { alignBlocks, type BlockPair } from "./align-blocks.ts";
import { readDirectives, silencesWithin } from "./directives.ts";
import { originAt } from "./place.ts";
import { type Reader, type Reading, SkipCount, type TextFile } from "./reader.ts";
import type { Segment, Silence } from "./segment.ts";

/**
 * A page, alone or beside its source. A block that holds prose is a unit: its text as written, from the first letter or mark of
 * its content on, line breaks and marks inside it in place. Units are called `block 1`, `block 2` … in the target.
 */
export const readMarkdownBitext: Reader = ({ target, source }, { sides }) => {
  const page = readPage(target);
  const found = readDirectives(target, page.comments);
  const skipped = new SkipCount();
  skipped.add("code", page.blocks.filter(({ kind }) => kind === "code").length);
  skipped.add("front matter", page.blocks.filter(({ kind }) => kind === "front-matter").length);
  if (source === undefined || sides === "target") {
    const segments = page.prose.map(({ kind, span }, index) => ({
      id: `block ${index + 1}`,
      ...targetSide(page, span, found.silences),
      ...(kind === "heading" ? { heading: true as const } : {}),
    }));
    return { ...found, segments, skipped: skipped.result };
  }
  return alignedReading(page, readPage(source), found, skipped);
};

interface Page extends TextFile {
  readonly blocks: readonly MarkdownBlock[];
  readonly prose: readonly MarkdownBlock[];
  readonly comments: readonly Span[];
  readonly protectedIn: (span: Span) => readonly ProtectedSpan[];
}

function readPage({ path, text }: TextFile): Page {
  const { blocks, comments, protected: marks } = readMarkdown(text);
  const settled = settle(marks, protectPlain(text));
  return { path, text, blocks, comments, prose: blocks.filter(isProse), protectedIn: within(settled) };
}

/** Finds those of many spans, in text order, that touch a stretch, in offsets of that stretch. */
function within(spans: readonly ProtectedSpan[]): (stretch: Span) => readonly ProtectedSpan[] {
  const starts = spans.map(({ start }) => start);
  return (stretch) => {
    const touching: ProtectedSpan[] = [];
    for (let index = lastNotAfter(starts, stretch.start); index < spans.length; index++) {
      const span = spans[index]!;
      if (span.start >= stretch.end) break;
      const start = Math.max(span.start, stretch.start) - stretch.start;
      const end = Math.min(span.end, stretch.end) - stretch.start;
      if (start < end) touching.push({ ...span, start, end });
    }
    return touching;
  };
}

function targetSide(
  page: Page,
  span: Span,
  silences: readonly Silence[],
): Required<Pick<Segment, "target" | "origin" | "protect">> & Pick<Segment, "silences"> {
  const silent = silencesWithin(silences, span);
  return {
    target: slice(page.text, span),
    origin: { target: originAt(page.path, span.start) },
    protect: { target: page.protectedIn(span), scope: "whole" },
    ...(silent.length > 0 ? { silences: silent } : {}),
  };
}

function alignedReading(
  page: Page,
  source: Page,
  found: Pick<Reading, "directives" | "warnings"> & { readonly silences: readonly Silence[] },
  skipped: SkipCount,
): Reading {
  const { pairs, withoutSource, withoutTarget, warnings } = alignBlocks(page, source);
  skipped.add("no source", withoutSource);
  skipped.add("no target", withoutTarget);
  return {
    segments: pairs.map((pair) => pairSegment(page, source, pair, found.silences)),
    skipped: skipped.result,
    directives: found.directives,
    warnings: [...found.warnings, ...warnings],
  };
}

function pairSegment(page: Page, source: Page, pair: BlockPair, silences: readonly Silence[]): Segment {
  const side = targetSide(page, pair.target, silences);
  return {
    id: pair.id,
    source: slice(source.text, pair.source),
    ...side,
    origin: { ...side.origin, source: originAt(source.path, pair.source.start) },
    protect: { ...side.protect, source: source.protectedIn(pair.source) },
    ...(pair.heading ? { heading: true as const } : {}),
  };
}
