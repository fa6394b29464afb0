import { type DiagnosticCode, diagnosticCodes } from "../diagnostics/diagnostic.ts";
import { type Positions, positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { type DirectiveText, parseDirective } from "./directive-text.ts";
import type { BitextWarning, TextFile } from "./reader.ts";
import type { Directive, Silence } from "./segment.ts";

/** The directives of a file and the stretches of it, in file offsets, that they govern. */
export interface Directives {
  readonly directives: readonly Directive[];
  readonly silences: readonly Silence[];
  readonly warnings: readonly BitextWarning[];
}

const NONE: Directives = { directives: [], silences: [], warnings: [] };

/**
 * What the comments of a file silence: the next line that is neither blank nor itself a directive, everything up to
 * `yizhi-enable`, or the whole file. `comments` are the places of its comments, in text order; `isComment` tells a line that is
 * nothing else.
 */
export function readDirectives(file: TextFile, comments: readonly Span[], isComment = isHtmlComment): Directives {
  if (comments.length === 0 || !file.text.includes("yizhi-")) return NONE;
  const places = positions(file.text);
  const warnings: BitextWarning[] = [];
  const found: Found[] = [];
  for (const span of comments) {
    const text = file.text.slice(span.start, span.end).trim();
    const parsed = parseDirective(text);
    if (parsed === undefined) continue;
    const { line } = places.at(span.start);
    warnings.push(...parsed.faults.map((message) => ({ message, path: file.path, line })));
    if ("word" in parsed) found.push({ ...parsed, span, directive: directiveOf(text, line, parsed) });
  }
  const used = found.filter(({ word }) => word !== "enable");
  return {
    directives: used.map(({ directive }) => directive),
    silences: silencesOf(file.text, found, new GovernedLines(file.text, places, isComment)),
    warnings,
  };
}

/** A directive that stands beside one unit only, as in the comment column of a table, and silences all of it. */
export function directiveBeside(comment: string, path: string, line: number): Directives {
  if (!comment.includes("yizhi-")) return NONE;
  const parsed = parseDirective(comment);
  if (parsed === undefined) return NONE;
  const warnings = parsed.faults.map((message) => ({ message, path, line }));
  if (!("word" in parsed) || parsed.word === "enable") return { ...NONE, warnings };
  const directive = directiveOf(comment.trim(), line, parsed);
  return { directives: [directive], silences: [{ codes: parsed.codes, span: EVERYTHING, directive }], warnings };
}

const EVERYTHING: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };

/** The silences that touch a stretch of the file, brought to offsets in that stretch. */
export function silencesWithin(silences: readonly Silence[], unit: Span): readonly Silence[] {
  return silences.flatMap((silence) => {
    const start = Math.max(silence.span.start, unit.start) - unit.start;
    const end = Math.min(silence.span.end, unit.end) - unit.start;
    return start < end ? [{ ...silence, span: { start, end } }] : [];
  });
}

interface Found extends DirectiveText {
  readonly span: Span;
  readonly directive: Directive;
}

const directiveOf = (text: string, line: number, { reason }: DirectiveText): Directive =>
  reason === undefined ? { text, line } : { text, line, reason };

/** From the last to the first, so that each knows where blocks are ended and which line the directives below it govern. */
function silencesOf(text: string, found: readonly Found[], lines: GovernedLines): readonly Silence[] {
  const silences: (readonly Silence[])[] = [];
  /** The last in the file first. */
  const enables: Found[] = [];
  for (const one of [...found].reverse()) {
    const line = lines.after(one.span.end);
    if (one.word === "enable") enables.push(one);
    else silences.push(silencesBy(one, line, enables, text.length));
  }
  return silences.reverse().flat();
}

function silencesBy(one: Found, line: Span, enables: readonly Found[], end: number): readonly Silence[] {
  const { codes, directive } = one;
  if (one.word === "disable-file") return [{ codes, span: { start: 0, end }, directive }];
  if (one.word === "disable-next-line") return [{ codes, span: line, directive }];
  return blockSilences(one, enables, end);
}

/** `yizhi-enable code` ends the block for that code alone. */
function blockSilences({ codes, directive, span }: Found, enables: readonly Found[], end: number): readonly Silence[] {
  const silences: Silence[] = [];
  let left: readonly DiagnosticCode[] = codes.length === 0 ? diagnosticCodes : codes;
  const until = (ended: readonly DiagnosticCode[], place: number): void => {
    const every = ended.length === diagnosticCodes.length;
    if (ended.length > 0)
      silences.push({ codes: every ? [] : ended, span: { start: span.end, end: place }, directive });
    left = left.filter((code) => !ended.includes(code));
  };
  for (let index = enables.length - 1; index >= 0 && left.length > 0; index--) {
    const enable = enables[index]!;
    until(enable.codes.length === 0 ? left : left.filter((code) => enable.codes.includes(code)), enable.span.start);
  }
  until(left, end);
  return silences;
}

const isHtmlComment = (line: string): boolean =>
  line.startsWith("<!--") && line.indexOf("-->") === line.length - "-->".length;

/** Asked from the end of a file to its beginning; remembers what lies below a line, for directives may stand in long stacks. */
class GovernedLines {
  private readonly below = new Map<number, Span>();

  constructor(
    private readonly text: string,
    private readonly places: Positions,
    private readonly isComment: (line: string) => boolean,
  ) {}

  /** The first line behind the line of `at` that is neither blank nor a comment alone. */
  after(at: number): Span {
    const from = this.places.at(at).line;
    const line = this.search(from);
    this.below.set(from, line);
    return line;
  }

  private search(from: number): Span {
    const { text, places } = this;
    for (let line = from + 1; line <= places.lineCount; line++) {
      const start = places.lineStart(line);
      const end = line < places.lineCount ? places.lineStart(line + 1) : text.length;
      const known = this.below.get(line);
      const content = text.slice(start, end).trim();
      if (content === "") continue;
      if (!this.isComment(content)) return { start, end };
      if (known !== undefined) return known;
    }
    return { start: text.length, end: text.length };
  }
}
