import { comments } from "../markup/comments.ts";
import { positions } from "../text/position.ts";
import { type Span, slice } from "../text/span.ts";
import { BitextError } from "./bitext-error.ts";
import { parseDirective } from "./directive-text.ts";
import { type Directives, readDirectives, silencesWithin } from "./directives.ts";
import { originAt } from "./place.ts";
import type { Reader, ReaderFiles, Reading, TextFile } from "./reader.ts";
import type { Segment } from "./segment.ts";

/**
 * Plain text. Beside its source: line by line if both have as many lines that are not blank, else paragraph by paragraph, else an
 * error. Alone: a paragraph, or its lines where most of them end a sentence, so that
 * nothing but headings and captions stands between. Units are called after the line they begin on.
 */
export const readText: Reader = ({ target, source }, { sides }) => {
  const comment = comments(target.text, "text");
  const directives = readDirectives(target, comment);
  const ours = comment.filter((span) => parseDirective(slice(target.text, span)) !== undefined);
  const paragraphs = paragraphsOf(target.text, ours);
  if (source === undefined || sides === "target") {
    const units = paragraphs.flatMap((lines) => (isLineByLine(lines, target.text) ? lines : [joined(lines)]));
    return reading(target, units, directives, () => ({}));
  }
  const [ownUnits, sourceUnits] = aligned({ target, source }, paragraphs, paragraphsOf(source.text, []));
  return reading(target, ownUnits, directives, (index) => {
    const span = sourceUnits[index]!;
    return { source: slice(source.text, span), origin: { source: originAt(source.path, span.start) } };
  });
};

type Paragraph = readonly Span[];

const LINE = /[^\r\n]+/g;

/** Lines that are not blank, without the white space around them, in paragraphs parted by blank lines. */
function paragraphsOf(text: string, without: readonly Span[]): readonly Paragraph[] {
  const paragraphs: Span[][] = [];
  let end = -1;
  let left = 0;
  for (const { index, 0: line } of text.matchAll(LINE)) {
    while (left < without.length && without[left]!.end <= index) left++;
    const isDirective = left < without.length && without[left]!.start < index + line.length;
    const span = contentOf(line, index);
    if (span === undefined || isDirective) continue;
    if (end === -1 || hasBlankLine(text.slice(end, index))) paragraphs.push([]);
    paragraphs.at(-1)!.push(span);
    end = index + line.length;
  }
  return paragraphs;
}

function contentOf(line: string, at: number): Span | undefined {
  const start = at + line.length - line.trimStart().length;
  const end = at + line.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

/** Two line ends with nothing but white space between them. A line that holds only a directive is not blank. */
const BLANK_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/;
const hasBlankLine = (between: string): boolean => BLANK_LINE.test(between);

/** So many of the lines of a text that is not wrapped end a sentence; of a wrapped one, a few do by chance. */
const FEWEST_ENDS = 0.6;

function isLineByLine(lines: readonly Span[], text: string): boolean {
  const ends = lines.filter(endsSentence(text)).length;
  return ends >= lines.length * FEWEST_ENDS;
}

const SENTENCE_END = /[.!?。！？；;：:…]["”’'」』）)\]]*$/;
const LONGEST_END = 8;

const endsSentence =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    SENTENCE_END.test(text.slice(Math.max(start, end - LONGEST_END), end));

const joined = (lines: Paragraph): Span => ({ start: lines[0]!.start, end: lines.at(-1)!.end });

function aligned(
  files: Required<ReaderFiles>,
  target: readonly Paragraph[],
  source: readonly Paragraph[],
): readonly [readonly Span[], readonly Span[]] {
  const lines = [target.flat(), source.flat()] as const;
  if (lines[0].length === lines[1].length) return lines;
  if (target.length === source.length) return [target.map(joined), source.map(joined)];
  throw diverging(files, target, source);
}

function diverging(
  files: Required<ReaderFiles>,
  target: readonly Paragraph[],
  source: readonly Paragraph[],
): BitextError {
  const differs = target.findIndex((lines, index) => lines.length !== source[index]?.length);
  const index = differs === -1 ? target.length : differs;
  const [own, other] = [placeOf(files.target, target[index]), placeOf(files.source, source[index])];
  return new BitextError(
    `${files.target.path} has ${counted(target)}, ${files.source.path} has ${counted(source)}; they part at paragraph ${index + 1} ` +
      `(${own.name}, ${other.name}); give both the same lines or the same paragraphs`,
    { path: files.target.path, ...(own.line === undefined ? {} : { line: own.line }) },
  );
}

const counted = (paragraphs: readonly Paragraph[]): string =>
  `${paragraphs.flat().length} lines in ${paragraphs.length} paragraphs`;

function placeOf(
  { path, text }: TextFile,
  paragraph: Paragraph | undefined,
): { readonly name: string; readonly line?: number } {
  if (paragraph === undefined) return { name: `the end of ${path}` };
  const { line } = positions(text).at(paragraph[0]!.start);
  return { name: `${path}:${line}`, line };
}

function reading(
  { path, text }: TextFile,
  units: readonly Span[],
  { directives, silences, warnings }: Directives,
  sourceOf: (index: number) => Pick<Segment, "source" | "origin">,
): Reading {
  const places = positions(text);
  const segments = units.map((span, index): Segment => {
    const source = sourceOf(index);
    const silent = silencesWithin(silences, span);
    return {
      id: `line ${places.at(span.start).line}`,
      ...source,
      target: slice(text, span),
      origin: { ...source.origin, target: originAt(path, span.start) },
      ...(silent.length > 0 ? { silences: silent } : {}),
    };
  });
  return { segments, skipped: {}, directives, warnings };
}
