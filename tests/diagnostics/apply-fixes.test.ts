import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic, Fix } from "../../src/diagnostics/diagnostic.ts";
import { anyText } from "../support/alphabets.ts";

const text = "The CCP's brand construction is an OBOR project.";

/** A finding on `start`–`end` of `of`, with a fix of the same place unless another is said. */
function finding(
  of: string,
  start: number,
  end: number,
  fix: Partial<Fix> = {},
  said: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    code: "deprecated-term",
    severity: "error",
    concept: "c",
    unit: 0,
    unitId: "1",
    side: "target",
    span: { start, end },
    text: of.slice(start, end),
    expected: [],
    evidence: { layer: "test", term: "t", basis: "listed" },
    fix: { span: { start, end }, replacement: "…", applicability: "safe", ...fix },
    ...said,
  } as Diagnostic;
}

const ccp = finding(text, 4, 7, { replacement: "CPC" });
const construction = finding(text, 10, 28, { replacement: "brand building" });
const obor = finding(text, 35, 39, { span: { start: 32, end: 39 }, replacement: "a BRI" });

describe("applyFixes", () => {
  test("makes the fixes whatever their order and says what it did in text order", () => {
    const fixed = applyFixes(text, [obor, ccp, construction]);
    expect(fixed.text).toBe("The CPC's brand building is a BRI project.");
    expect(fixed.edits).toEqual([
      { span: { start: 4, end: 7 }, text: "CCP", replacement: "CPC" },
      { span: { start: 10, end: 28 }, text: "brand construction", replacement: "brand building" },
      { span: { start: 32, end: 39 }, text: "an OBOR", replacement: "a BRI" },
    ]);
    expect(fixed.remaining).toEqual([]);
  });

  test("leaves suggestions until they are asked for", () => {
    const suggested = finding(text, 4, 7, { replacement: "CPC", applicability: "suggestion" });
    expect(applyFixes(text, [suggested]).remaining).toEqual([suggested]);
    expect(applyFixes(text, [suggested, construction], { applicability: "suggestion" }).text).toContain(
      "CPC's brand building",
    );
  });

  test("of fixes that overlap makes the first in text order", () => {
    const wide = finding(text, 10, 31, { replacement: "wide" });
    const late = finding(text, 16, 28, { replacement: "late" });
    const fixed = applyFixes(text, [late, ccp, wide]);
    expect(fixed.text).toBe("The CPC's wide an OBOR project.");
    expect(fixed.remaining).toEqual([late]);
  });

  test("leaves an insertion where another fix takes the words away", () => {
    const gone = finding(text, 4, 7, { replacement: "" });
    const inserted = finding(text, 4, 4, { replacement: "" });
    expect(applyFixes(text, [gone, inserted])).toMatchObject({
      text: `${text.slice(0, 4)}${text.slice(7)}`,
      remaining: [inserted],
    });
  });

  test("counts one fix for all findings that ask for it", () => {
    expect(applyFixes(text, [ccp, { ...ccp }])).toMatchObject({ edits: [{ text: "CCP" }], remaining: [] });
  });

  test("leaves findings without a fix, of the other side, of another segment", () => {
    const { fix: _, ...bare } = ccp;
    const others = [bare as Diagnostic, { ...ccp, side: "source" as const }, { ...ccp, unit: 3 }];
    expect(applyFixes(text, others, { unit: 0 })).toEqual({ text, edits: [], remaining: others });
    expect(applyFixes(text, others, { unit: 0, side: "source" }).text).toContain("CPC");
    expect(applyFixes(text, others, { unit: 3 }).text).toContain("CPC");
  });

  test.each([
    ["the text has changed", finding("The SOE's", 4, 7)],
    ["the place lies outside", finding(`${text}${text}`, 60, 70)],
    ["the fix lies outside", finding(text, 4, 7, { span: { start: 4, end: 999 } })],
    ["the place is no place", finding(text, 4, 7, { span: { start: 7, end: 4 } })],
    ["the place is no number", finding(text, 4, 7, { span: { start: Number.NaN, end: 7 } })],
  ])("leaves a finding when %s", (_why, stale) => {
    expect(applyFixes(text, [stale])).toEqual({ text, edits: [], remaining: [stale] });
  });

  const replacement = fc.string({ maxLength: 5 });
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(12), replacement, fc.boolean()), { maxLength: 8 });

  test("changes nothing outside its edits", () => {
    fc.assert(
      fc.property(anyText(), places, (given, asked) => {
        const findings = asked.map(([start, length, written, isStale]) =>
          finding(isStale ? `x${given}` : given, start, start + length, { replacement: written }),
        );
        const fixed = applyFixes(given, findings);
        let undone = fixed.text;
        for (const edit of [...fixed.edits].reverse()) {
          const before = fixed.edits.filter(
            (other) => other.span.start < edit.span.start || fixed.edits.indexOf(other) < fixed.edits.indexOf(edit),
          );
          const at =
            edit.span.start + before.reduce((sum, other) => sum + other.replacement.length - other.text.length, 0);
          undone = undone.slice(0, at) + edit.text + undone.slice(at + edit.replacement.length);
        }
        expect(undone).toBe(given);
      }),
    );
  });
});
