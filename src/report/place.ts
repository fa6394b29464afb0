import { fileOffset } from "../bitext/place.ts";
import type { Origin } from "../bitext/segment.ts";
import type { Diagnostic, Side } from "../diagnostics/diagnostic.ts";
import { type Position, type Positions, positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import type { CheckedFile } from "./report.ts";

/** A stretch of one line of a file. */
export interface LinePlace extends Position {
  /** The whole line, without its end. */
  readonly lineText: string;
  /** UTF-16 units in `lineText`. */
  readonly span: Span;
}

/** Where the finding is shown (in the file of the target), and where its span is when that is in the source. */
export interface FindingPlace extends Position {
  readonly target?: LinePlace;
  readonly source?: LinePlace & { readonly path: string };
}

export interface Places {
  readonly of: (diagnostic: Diagnostic) => FindingPlace;
  /** Position in the file of a span of a unit's target. */
  readonly inTarget: (unit: number, span: Span) => Position | undefined;
}

/** What places are found in. */
export type PlacedFile = Pick<CheckedFile, "path" | "sourcePath" | "sourceText" | "text" | "segments">;

const START: Span = { start: 0, end: 0 };

/** Lines and columns of a file's findings. A source-side finding is shown where the target of its unit begins. */
export function placesIn(file: PlacedFile): Places {
  const lines = new Map<string, { readonly text: string; readonly positions: Positions }>();
  const linesOf = (path: string, text: string) => {
    const known = lines.get(path) ?? { text, positions: positions(text) };
    lines.set(path, known);
    return known;
  };

  function placeOf(unit: number, side: Side, span: Span): (LinePlace & { readonly path: string }) | undefined {
    const segment = file.segments[unit];
    const origin = segment?.origin?.[side];
    if (!origin) return undefined;
    const text = origin.path === file.sourcePath ? file.sourceText : file.text;
    if (text === undefined) return undefined;
    const found = linesOf(origin.path, text);
    return { path: origin.path, ...linePlace(found.text, found.positions, fileSpan(origin, span)) };
  }

  /** A comment that silences nothing stands outside of the units. */
  function directivePlace(diagnostic: Diagnostic): LinePlace | undefined {
    if (diagnostic.code !== "unused-directive" || diagnostic.evidence.line === undefined) return undefined;
    const found = linesOf(file.path, file.text);
    const start = found.positions.lineStart(diagnostic.evidence.line);
    const { lineText } = linePlace(found.text, found.positions, { start, end: start });
    const at = Math.max(0, lineText.indexOf(diagnostic.evidence.directive));
    const length = lineText.includes(diagnostic.evidence.directive) ? diagnostic.evidence.directive.length : 0;
    return linePlace(found.text, found.positions, { start: start + at, end: start + at + length });
  }

  return {
    of(diagnostic) {
      const { unit, side, span } = diagnostic;
      const comment = directivePlace(diagnostic);
      if (comment) return { line: comment.line, column: comment.column, target: comment };
      const place = placeOf(unit, side, span);
      if (side === "target")
        return { line: place?.line ?? 1, column: place?.column ?? 1, ...(place && { target: place }) };
      const target = placeOf(unit, "target", START);
      const shown = target ?? place;
      return {
        line: shown?.line ?? 1,
        column: shown?.column ?? 1,
        ...(target && { target }),
        ...(place && { source: place }),
      };
    },
    inTarget: (unit, span) => placeOf(unit, "target", span),
  };
}

/** The end is that of the last unit inside: behind it may lie a piece of markup that the unit does not show. */
function fileSpan(origin: Origin, span: Span): Span {
  const start = fileOffset(origin, span.start);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: fileOffset(origin, span.end - 1) + 1 };
}

const LINE_END = /[\r\n]+$/;

/** A span over several lines is cut at the end of the first. */
function linePlace(text: string, where: Positions, span: Span): LinePlace {
  const { line, column } = where.at(span.start);
  const start = where.lineStart(line);
  const next = line < where.lineCount ? where.lineStart(line + 1) : text.length;
  const lineText = text.slice(start, next).replace(LINE_END, "");
  const end = Math.min(span.end - start, lineText.length);
  return { line, column, lineText, span: { start: column - 1, end: Math.max(end, column - 1) } };
}
