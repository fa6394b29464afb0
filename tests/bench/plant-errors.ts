import type { Segment } from "../../src/bitext/segment.ts";
import type { Side } from "../../src/diagnostics/diagnostic.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import type { Span } from "../../src/text/span.ts";
import type { PlantLanguages, PlantSite } from "./plant-sites.ts";
import { type PlantKind, slipOf } from "./plant-slips.ts";
import { randomFrom, shuffled } from "./random.ts";

/** An error put into a good translation, and where it is to be found. */
export interface Plant {
  readonly unit: number;
  readonly kind: PlantKind;
  readonly concept: string;
  /** `source` for a dropped term: nothing is left of it in the target. */
  readonly side: Side;
  readonly span: Span;
  /** What was put in; empty for a dropped term. */
  readonly text: string;
}

export interface PlantOptions {
  readonly kind: PlantKind;
  readonly seed: number;
  /** At most so many plants; at most one a segment in any case. */
  readonly most: number;
  readonly languages: PlantLanguages;
  /** The document's date. */
  readonly asOf?: string;
  /** Sites of documents of other years. */
  readonly elsewhere?: readonly PlantSite[];
}

export interface Planted {
  readonly segments: readonly Segment[];
  /** In the order of the text. */
  readonly plants: readonly Plant[];
}

/** Plants errors of one kind at random sites of one document; the same seed plants the same errors. */
export function plantErrors(
  termbase: Termbase,
  segments: readonly Segment[],
  sites: readonly PlantSite[],
  { kind, seed, most, languages, asOf, elsewhere = [] }: PlantOptions,
): Planted {
  const random = randomFrom(seed);
  const taken = new Map<string, number>();
  const planted = new Map<number, { readonly segment: Segment; readonly plant: Plant }>();
  for (const site of shuffled(random, sites)) {
    if (planted.size >= most) break;
    const already = taken.get(site.concept.id) ?? 0;
    if (planted.has(site.unit)) continue;
    const replacement = slipOf(kind, { site, sites, termbase, languages, random, already, asOf, elsewhere });
    if (replacement === undefined) continue;
    taken.set(site.concept.id, already + 1);
    planted.set(site.unit, put(site, kind, replacement));
  }
  const plants = [...planted.values()].map(({ plant }) => plant).sort((a, b) => a.unit - b.unit);
  return { segments: segments.map((segment, unit) => planted.get(unit)?.segment ?? segment), plants };
}

function put(site: PlantSite, kind: PlantKind, replacement: string): { segment: Segment; plant: Plant } {
  const { unit, segment, concept, source, target } = site;
  const before = segment.target.slice(0, target.span.start);
  const after = segment.target.slice(target.span.end);
  const written = apart(before, replacement, after);
  const plant = { unit, kind, concept: concept.id };
  if (replacement === "") {
    const closed = before === "" || before.endsWith(" ") ? after.replace(LEADING_SPACE, "") : after;
    const dropped = { ...plant, side: "source" as const, span: source.span, text: "" };
    return { segment: { ...segment, target: before + closed }, plant: dropped };
  }
  const start = before.length + written.indexOf(replacement);
  const changed = changedWords(target.text, replacement, kind);
  const span = { start: start + changed.start, end: start + changed.end };
  const text = replacement.slice(changed.start, changed.end);
  return { segment: { ...segment, target: before + written + after }, plant: { ...plant, side: "target", span, text } };
}

const LEADING_SPACE = /^ /;
const WORD_AT_END = /[A-Za-z0-9]$/;
const WORD_AT_START = /^[A-Za-z0-9]/;

/** Latin words and figures are set apart: 新增就业1312万人 with English left in it has a space before the figure. */
function apart(before: string, text: string, after: string): string {
  const opening = WORD_AT_END.test(before) && WORD_AT_START.test(text) ? " " : "";
  const closing = WORD_AT_END.test(text) && WORD_AT_START.test(after) ? " " : "";
  return opening + text + closing;
}

const inWords: ReadonlySet<PlantKind> = new Set(["letter-slip", "case", "hyphen"]);

/** A slip inside the right words is where they differ, whole words; any other error is all that was put in. */
function changedWords(right: string, wrong: string, kind: PlantKind): Span {
  if (!inWords.has(kind)) return { start: 0, end: wrong.length };
  let start = 0;
  while (start < wrong.length && right[start] === wrong[start]) start++;
  let end = wrong.length;
  while (end > start && right[right.length - wrong.length + end - 1] === wrong[end - 1]) end--;
  while (start > 0 && WORD_AT_END.test(wrong.slice(0, start))) start--;
  while (end < wrong.length && WORD_AT_START.test(wrong.slice(end))) end++;
  return { start, end };
}
