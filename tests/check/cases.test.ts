import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { check, checkDocument, checkTarget } from "../../src/formatted/check.ts";
import { asWritten, type CheckCase, readCheckCase, tell } from "../support/check-case.ts";
import { readCases } from "../support/read-cases.ts";
import { termbaseOf } from "../support/termbase-of.ts";

/** What only a whole document can tell. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set([
  "inconsistent-term",
  "acronym-first-use",
  "term-collision",
  "unused-directive",
]);

/** The targets with their fixes made; undefined when there is none of this applicability. */
function fix(
  { segments }: CheckCase,
  diagnostics: readonly Diagnostic[],
  applicability: "safe" | "suggestion",
): string | undefined {
  if (!diagnostics.some((diagnostic) => diagnostic.fix?.applicability === applicability)) return undefined;
  return segments
    .map(({ target = "" }, unit) => applyFixes(target, diagnostics, { applicability, unit }).text)
    .join(" / ");
}

const sections = readCases("check.txt");

describe.each(sections)("$title", ({ entries, cases }) => {
  const termbase = termbaseOf(...entries);

  test.each(cases)("$title", (written) => {
    const wanted = readCheckCase(written);
    const { segments, options } = wanted;
    const diagnostics = asWritten(checkDocument(termbase, segments, options));
    expect(diagnostics.map((diagnostic) => tell(diagnostic, segments))).toEqual(wanted.findings);
    wanted.severities.forEach((severity, index) => {
      if (severity !== undefined) expect(diagnostics[index]?.severity).toBe(severity);
    });
    expect({ safe: fix(wanted, diagnostics, "safe"), all: fix(wanted, diagnostics, "suggestion") }).toEqual({
      safe: wanted.fixed,
      all: wanted.suggested,
    });
  });

  const alone = cases.filter((written) => {
    const { segments } = readCheckCase(written);
    return segments.length === 1 && segments[0]?.silences === undefined;
  });
  test.skipIf(alone.length === 0).each(alone)("$title: the same as a single text", (written) => {
    const { segments, options } = readCheckCase(written);
    const [{ source, target = "" } = {}] = segments;
    const single =
      source === undefined ? checkTarget(termbase, target, options) : check(termbase, { source, target }, options);
    const document = checkDocument(termbase, segments, options);
    expect(single).toEqual(document.filter(({ code }) => !OF_DOCUMENTS.has(code)));
  });
});
