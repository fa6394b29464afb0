import type { Segment, Silence } from "../../src/bitext/segment.ts";
import type { CheckOptions } from "../../src/check/options.ts";
import { type Diagnostic, type DiagnosticCode, diagnosticCodes, type Side } from "../../src/diagnostics/diagnostic.ts";
import type { FormatOptions } from "../../src/formatted/format-options.ts";
import { familyOf, type Language } from "../../src/text/language.ts";
import type { Span } from "../../src/text/span.ts";
import { withBrackets, withoutBrackets } from "./brackets.ts";
import type { Case } from "./read-cases.ts";

/** A case of check.txt, read. */
export interface CheckCase {
  readonly segments: readonly Segment[];
  readonly options: CheckOptions & FormatOptions;
  /** As `tell` puts it. */
  readonly findings: readonly string[];
  /** The severities that the case gives, by place in `findings`. */
  readonly severities: readonly (string | undefined)[];
  /** Targets after the safe fixes, and after all fixes; none: there is nothing to fix. */
  readonly fixed: string | undefined;
  readonly suggested: string | undefined;
}

interface MarkedPlace {
  readonly unit: number;
  readonly side: Side;
  readonly text: string;
  readonly span: Span;
}

const LANGUAGE = /^(zh|en)(-[A-Za-z]+)?$/;
const FINDING = /^(?:(error|warning|info)\s+)?([a-z-]+)(?::\s+(.*))?$/;

export function readCheckCase({ title, lines, file, line }: Case): CheckCase {
  const segments: (Segment & { silences?: readonly Silence[] })[] = [];
  const places: MarkedPlace[] = [];
  const wanted: { severity?: string | undefined; text: string }[] = [];
  let options: CheckOptions & FormatOptions = {};
  let fixed: string | undefined;
  let suggested: string | undefined;
  const refuse = (what: string): never => {
    throw new Error(`${file}:${line} (${title}): ${what}`);
  };
  for (let at = 0; at < lines.length; at++) {
    const { key, value } = lines[at]!;
    const next = lines[at + 1];
    if (LANGUAGE.test(key)) {
      const unit = segments.length;
      const isPair =
        next !== undefined && LANGUAGE.test(next.key) && familyOf(next.key as Language) !== familyOf(key as Language);
      const read = (marked: string, side: Side): string => {
        const { text, spans } = withoutBrackets(marked);
        for (const span of spans) places.push({ unit, side, text, span });
        return text;
      };
      if (isPair) {
        segments.push({ source: read(value, "source"), target: read(next.value, "target") });
        options = { ...options, from: key as Language, to: next.key as Language };
        at++;
      } else {
        segments.push({ target: read(value, "target") });
        options = { ...options, to: key as Language };
      }
    } else if (key === "with") options = { ...options, ...(JSON.parse(value) as CheckOptions) };
    else if (key === "off") silence(segments, value);
    else if (key === "=") fixed = value;
    else if (key === "?") suggested = value;
    else if (key === "!") {
      const [, severity, code = "", expected] = FINDING.exec(value) ?? refuse(`cannot read "! ${value}"`);
      if (!(diagnosticCodes as readonly string[]).includes(code)) refuse(`no code "${code}"`);
      wanted.push({ severity, text: expected === undefined ? code : `${code}: ${expected}` });
    } else if (key !== "!-") refuse(`cannot read a line that begins with "${key}"`);
  }
  if (segments.length === 0) refuse("there is no text");
  if (places.length !== wanted.length) refuse(`${places.length} places in brackets, but ${wanted.length} findings`);
  if (wanted.length === 0 && !lines.some(({ key }) => key === "!-"))
    refuse('no finding; write "!-" when there must be none');
  return {
    segments,
    options,
    findings: wanted.map(({ text }, index) => place(text, places[index]!)),
    severities: wanted.map(({ severity }) => severity),
    fixed,
    suggested,
  };
}

/** A finding as a line: what, and where. */
export function tell(diagnostic: Diagnostic, segments: readonly Segment[]): string {
  const { code, expected, unit, side, span } = diagnostic;
  const text = segments[unit]?.[side] ?? "";
  return place(expected.length === 0 ? code : `${code}: ${expected[0]}`, { unit, side, text, span });
}

const place = (what: string, { unit, side, text, span }: MarkedPlace): string =>
  `${what}   <- ${side} ${unit + 1}: ${withBrackets(text, [span])}`;

/** Text order with the source of a unit before its target, as the case is written. */
export const asWritten = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) => a.unit - b.unit || a.side.localeCompare(b.side) || a.span.start - b.span.start || a.span.end - b.span.end,
  );

function silence(segments: (Segment & { silences?: readonly Silence[] })[], codes: string): void {
  const last = segments.pop();
  if (last?.target === undefined) throw new Error('"off" must stand behind the text it silences');
  const silenced: Silence = {
    codes: codes.split(/\s+/).filter((code) => code !== "") as DiagnosticCode[],
    span: { start: 0, end: last.target.length },
    directive: { text: `yizhi-disable ${codes}`.trim(), line: 1 },
  };
  segments.push({ ...last, silences: [...(last.silences ?? []), silenced] });
}
