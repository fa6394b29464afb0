import { isProse, type MarkdownBlock } from "../markup/markdown-block.ts";
import { type Positions, positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { type Bead, beadsOf } from "./beads.ts";
import { BitextError } from "./bitext-error.ts";
import { traitsOf } from "./block-likeness.ts";
import type { BitextWarning, TextFile } from "./reader.ts";

export interface BlockPair {
  /** `block 3`, or `blocks 3-4` where two answer to one of the source; counted in the target. */
  readonly id: string;
  readonly target: Span;
  readonly source: Span;
  readonly heading?: true;
}

export interface BlockAlignment {
  readonly pairs: readonly BlockPair[];
  /** Blocks of the target that answer to none of the source, and the other way round. */
  readonly withoutSource: number;
  readonly withoutTarget: number;
  readonly warnings: readonly BitextWarning[];
}

interface Side extends TextFile {
  readonly blocks: readonly MarkdownBlock[];
}

/** Fewer pairs than this share of the shorter page, and the pages are not each other's translation. */
const LEAST_PAIRED = 0.5;

/**
 * Pairs the blocks of two pages. Pages of one shape pair block by block. Otherwise blocks are paired by likeness, code helping, and
 * what has no counterpart is left out with a warning. Throws `BitextError` where hardly anything pairs: wrong pairs would raise
 * nothing but wrong findings.
 */
export function alignBlocks(target: Side, source: Side): BlockAlignment {
  const prose = { own: target.blocks.filter(isProse), other: source.blocks.filter(isProse) };
  if (haveSameShape(prose.own, prose.other)) return oneToOne(prose.own, prose.other);
  const own = target.blocks.filter(isAlignable);
  const other = source.blocks.filter(isAlignable);
  const beads = beadsOf(
    own.map((block) => traitsOf(block, target.text)),
    other.map((block) => traitsOf(block, source.text)),
  );
  const alignment = beads === undefined ? undefined : paired(beads, own, other, target);
  const least = LEAST_PAIRED * Math.min(prose.own.length, prose.other.length);
  if (alignment === undefined || alignment.pairs.length < Math.max(least, 1))
    throw diverging(target, source, prose.own, prose.other);
  return alignment;
}

const isAlignable = (block: MarkdownBlock): boolean => isProse(block) || block.kind === "code";

const shapeOf = ({ kind, level }: MarkdownBlock): string => `${kind} ${level ?? ""}`;

const haveSameShape = (a: readonly MarkdownBlock[], b: readonly MarkdownBlock[]): boolean =>
  a.length === b.length && a.every((block, index) => shapeOf(block) === shapeOf(b[index]!));

const oneToOne = (own: readonly MarkdownBlock[], other: readonly MarkdownBlock[]): BlockAlignment => ({
  pairs: own.map((block, index) => pairOf(index + 1, [block], [other[index]!])),
  withoutSource: 0,
  withoutTarget: 0,
  warnings: [],
});

function pairOf(number: number, target: readonly MarkdownBlock[], source: readonly MarkdownBlock[]): BlockPair {
  return {
    id: target.length === 1 ? `block ${number}` : `blocks ${number}-${number + target.length - 1}`,
    target: whole(target),
    source: whole(source),
    ...(target[0]!.kind === "heading" ? { heading: true as const } : {}),
  };
}

const whole = (blocks: readonly MarkdownBlock[]): Span => ({
  start: blocks[0]!.span.start,
  end: blocks.at(-1)!.span.end,
});

function paired(
  beads: readonly Bead[],
  own: readonly MarkdownBlock[],
  other: readonly MarkdownBlock[],
  target: Side,
): BlockAlignment {
  const pairs: BlockPair[] = [];
  const alone: MarkdownBlock[] = [];
  let withoutTarget = 0;
  let number = 1;
  let [t, s] = [0, 0];
  for (const bead of beads) {
    const [ours, theirs] = [
      own.slice(t, t + bead.target).filter(isProse),
      other.slice(s, s + bead.source).filter(isProse),
    ];
    if (ours.length > 0 && theirs.length > 0) pairs.push(pairOf(number, ours, theirs));
    else alone.push(...ours);
    if (ours.length === 0) withoutTarget += theirs.length;
    number += ours.length;
    t += bead.target;
    s += bead.source;
  }
  const warnings = [unlike(target, alone, withoutTarget, positions(target.text))];
  return { pairs, withoutSource: alone.length, withoutTarget, warnings };
}

const MOST_LINES = 5;

function unlike(
  { path }: Side,
  alone: readonly MarkdownBlock[],
  withoutTarget: number,
  places: Positions,
): BitextWarning {
  const lines = alone.slice(0, MOST_LINES).map(({ span }) => places.at(span.start).line);
  const where = lines.length === 0 ? "" : ` (from line ${lines.join(", ")}${alone.length > lines.length ? " …" : ""})`;
  const message =
    `${path} and its source are built differently and were paired by likeness; ` +
    `blocks without a source: ${alone.length}${where}, without a target: ${withoutTarget}`;
  return lines[0] === undefined ? { message, path } : { message, path, line: lines[0] };
}

function diverging(
  target: Side,
  source: Side,
  own: readonly MarkdownBlock[],
  other: readonly MarkdownBlock[],
): BitextError {
  const differs = own.findIndex(
    (block, index) => other[index] === undefined || shapeOf(block) !== shapeOf(other[index]),
  );
  const index = differs === -1 ? own.length : differs;
  const [ours, theirs] = [named(target, own[index]), named(source, other[index])];
  return new BitextError(
    `${target.path} has ${own.length} blocks, ${source.path} has ${other.length}; they part at block ${index + 1} ` +
      `(${ours.name}; ${theirs.name}) and do not read as translations of each other; give both the same headings, paragraphs and items`,
    { path: target.path, ...(ours.line === undefined ? {} : { line: ours.line }) },
  );
}

function named(
  { path, text }: Side,
  block: MarkdownBlock | undefined,
): { readonly name: string; readonly line?: number } {
  if (block === undefined) return { name: `the end of ${path}` };
  const { line } = positions(text).at(block.span.start);
  return {
    name: `${block.kind}${block.level === undefined ? "" : ` of level ${block.level}`} at ${path}:${line}`,
    line,
  };
}
