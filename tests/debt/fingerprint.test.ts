import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/debt/fingerprint.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

const finding: Diagnostic = {
  code: "deprecated-term",
  severity: "error",
  concept: "cpc",
  unit: 0,
  unitId: "block 1",
  side: "target",
  span: { start: 4, end: 7 },
  text: "CCP",
  expected: ["CPC"],
  evidence: { layer: "house", term: "CCP", basis: "listed" },
};
const segment = { source: "中国共产党", target: "The CCP matters." };

/** What texts are made of: Han, Latin, astral, combining, spaces of all kinds. */
const text = fc
  .array(fc.constantFrom("中", "国", "a", "B", "é", "e\u0301", "𠀀", "😀", "\u00ad", "“", "，", ".", "x", "\ud800"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));
const space = fc
  .array(fc.constantFrom(" ", "\n", "\r\n", "\t", "\u3000"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""));

describe("fingerprint", () => {
  test("is ten small letters and digits", () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        expect(fingerprint("a.md", { source, target }, finding)).toMatch(/^[0-9a-z]{10}$/);
      }),
    );
  });

  test("does not see how lines are broken", () => {
    fc.assert(
      fc.property(text, text, space, (left, right, between) => {
        const one = fingerprint("a.md", { target: `${left}x x${right}` }, finding);
        expect(fingerprint("a.md", { target: `${left}x${between}x${right}` }, finding)).toBe(one);
        const han = fingerprint("a.md", { target: `${left}中国${right}` }, finding);
        expect(fingerprint("a.md", { target: `${left}中${between}国${right}` }, finding)).toBe(han);
      }),
    );
  });

  test("sees everything else", () => {
    const others = [
      fingerprint("a.md", segment, finding),
      fingerprint("b.md", segment, finding),
      fingerprint("a.md", { ...segment, key: "k" }, finding),
      fingerprint("a.md", { ...segment, source: "共产党" }, finding),
      fingerprint("a.md", { target: segment.target }, finding),
      fingerprint("a.md", { ...segment, source: "" }, finding),
      fingerprint("a.md", { ...segment, target: "The ccp matters." }, finding),
      fingerprint("a.md", segment, { ...finding, concept: "npc" }),
      fingerprint("a.md", segment, { ...finding, code: "term-case", evidence: { layer: "house", term: "CCP" } }),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test("does not see the unit's number, the words marked, the severity, or what the glossary says of them", () => {
    const one = fingerprint("a.md", segment, finding);
    const moved: Diagnostic = {
      ...finding,
      unit: 7,
      unitId: "block 8",
      severity: "info",
      span: { start: 0, end: 7 },
      text: "The CCP",
    };
    expect(fingerprint("a.md", { ...segment, id: "block 8" }, { ...moved, expected: [] })).toBe(one);
  });

  test("takes a directive for itself, whatever stands beside it", () => {
    const idle: Diagnostic = {
      ...finding,
      code: "unused-directive",
      evidence: { directive: "<!-- yizhi-disable -->", line: 3 },
    };
    const moved: Diagnostic = { ...idle, evidence: { ...idle.evidence, line: 9 } } as Diagnostic;
    expect(fingerprint("a.md", undefined, moved)).toBe(fingerprint("a.md", segment, idle));
  });

  test("does not clash among 200,000 findings that differ in a letter or a number", () => {
    const seen = new Set<string>();
    for (let index = 0; index < 100_000; index++) {
      seen.add(fingerprint("docs/a.md", { source: `第${index}条`, target: `Article ${index} of the law` }, finding));
      seen.add(fingerprint(`docs/${index}.md`, segment, finding));
    }
    expect(seen.size).toBe(200_000);
  });
});
