import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/apply-fixes.ts";
import { type Diagnostic, diagnosticCodes } from "../../src/diagnostics/diagnostic.ts";
import { check, checkDocument, checkTarget } from "../../src/formatted/check.ts";
import { fixesOf } from "../../src/messages/explain-code.ts";
import { asWritten, type CheckCase, readCheckCase, tell } from "../support/check-case.ts";
import { type Case, readCases } from "../support/read-cases.ts";
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

const files = ["check.txt", "check-discourse.txt"];
const sections = files.flatMap((file) => readCases(file).map((section) => ({ ...section, file })));

describe.each(sections)("$file: $title", ({ entries, cases }) => {
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

type Kind = "fires" | "silent" | "borderline";
const LEAST: Readonly<Record<Kind, number>> = { fires: 5, silent: 5, borderline: 3 };

/** What a case says of the code of its section; a borderline case says so in its title. */
function kindOf(code: string, { title, lines }: Case): Kind {
  if (title.startsWith("~")) return "borderline";
  return lines.some(({ key, value }) => key === "!" && value.split(/[\s:]+/).includes(code)) ? "fires" : "silent";
}

describe("the fixes of the cases", () => {
  const seen = new Map(diagnosticCodes.map((code) => [code, new Set<string>()]));
  for (const { entries, cases } of sections) {
    const termbase = termbaseOf(...entries);
    for (const { segments, options } of cases.map(readCheckCase))
      for (const { code, fix } of checkDocument(termbase, segments, options))
        if (fix !== undefined) seen.get(code)?.add(fix.applicability);
  }

  test.each(diagnosticCodes)("of %s are those that its page tells of", (code) => {
    expect([...(seen.get(code) ?? [])].sort()).toEqual([...fixesOf[code]].sort());
  });
});

describe("the cases", () => {
  test.each(diagnosticCodes)("of %s are enough of each kind", (code) => {
    const kinds = sections
      .filter(({ title }) => title === code)
      .flatMap(({ cases }) => cases.map((one) => kindOf(code, one)));
    for (const [kind, least] of Object.entries(LEAST))
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(least);
  });

  test.each(diagnosticCodes)("of %s go from Chinese to English and from English to Chinese", (code) => {
    const cases = sections.filter(({ title }) => title === code).flatMap((section) => section.cases.map(readCheckCase));
    const targets = new Set(cases.map(({ options }) => (options.to ?? "en").slice(0, 2)));
    expect([...targets].sort()).toEqual(["en", "zh"]);
  });
});
