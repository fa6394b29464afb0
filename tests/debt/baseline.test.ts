import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Baseline, holdKnown, updateBaseline } from "../../src/debt/baseline.ts";
import { readBaseline, writeBaseline } from "../../src/debt/baseline-file.ts";
import type { Finding } from "../../src/debt/finding.ts";
import type { Severity } from "../../src/diagnostics/diagnostic.ts";

const severities = ["error", "warning", "info"] as const;
const rank = (severity: Severity): number => severities.indexOf(severity);

/** Few ids, so that they meet; a key and a concept with what JSON must escape. */
const finding = fc
  .record({
    id: fc.constantFrom("aaaaaaaaaa", "bbbbbbbbbb", "0000000000"),
    severity: fc.constantFrom(...severities),
    unit: fc.nat({ max: 9 }),
  })
  .map(
    ({ id, severity, unit }): Finding => ({
      id,
      ...(id.startsWith("b") && { key: 'a "key"\n' }),
      diagnostic: {
        code: "term-case",
        severity,
        concept: `c-${id}`,
        unit,
        unitId: `block ${unit}`,
        side: "target",
        span: { start: 0, end: 1 },
        text: "x",
        expected: [],
        evidence: { layer: "house", term: "X" },
      },
    }),
  );
const run = fc
  .dictionary(fc.constantFrom("a.md", "docs/乙.md", 'c "d".md'), fc.array(finding, { maxLength: 6 }))
  .map((files) => new Map(Object.entries(files)));
const level = fc.constantFrom(...severities);
const EMPTY: Baseline = new Map();
const NOBODY: ReadonlySet<string> = new Set();
const total = (baseline: Baseline): number =>
  [...baseline.values()].flatMap((known) => [...known.values()]).reduce((sum, { count }) => sum + count, 0);

describe("a baseline", () => {
  test("holds back all that it recorded, and leaves nothing of the level asked for", () => {
    fc.assert(
      fc.property(run, level, (files, lowest) => {
        const { baseline, added } = updateBaseline(EMPTY, files, NOBODY, { mode: "write", level: lowest });
        expect(total(baseline)).toBe(added);
        for (const [file, findings] of files) {
          const { fresh, held, stale } = holdKnown(findings, baseline.get(file));
          expect(stale).toEqual([]);
          expect(fresh.length + held.length).toBe(findings.length);
          for (const { diagnostic } of fresh) expect(rank(diagnostic.severity)).toBeGreaterThan(rank(lowest));
        }
      }),
    );
  });

  test("never grows when it may only shrink", () => {
    fc.assert(
      fc.property(run, run, level, (before, after, lowest) => {
        const old = updateBaseline(EMPTY, before, NOBODY, { mode: "write", level: lowest }).baseline;
        const { baseline, added, removed } = updateBaseline(old, after, NOBODY, { mode: "shrink", level: lowest });
        expect(added).toBe(0);
        expect(total(baseline)).toBe(total(old) - removed);
        for (const [file, known] of baseline)
          for (const { id, count } of known.values())
            expect(count).toBeLessThanOrEqual(old.get(file)?.get(id)?.count ?? 0);
      }),
    );
  });

  test("is the same after a second update, and after it was written and read", () => {
    fc.assert(
      fc.property(run, level, (files, lowest) => {
        const options = { mode: "write", level: lowest } as const;
        const { baseline } = updateBaseline(EMPTY, files, NOBODY, options);
        const written = writeBaseline(baseline);
        expect(writeBaseline(readBaseline(written, "b.json"))).toBe(written);
        expect(updateBaseline(baseline, files, NOBODY, options)).toMatchObject({ added: 0, removed: 0 });
        expect(writeBaseline(updateBaseline(baseline, files, NOBODY, options).baseline)).toBe(written);
      }),
    );
  });

  test("is written the same whatever the order of files and findings", () => {
    fc.assert(
      fc.property(run, level, (files, lowest) => {
        const turned = new Map([...files].reverse().map(([file, findings]) => [file, [...findings].reverse()]));
        const text = (checked: typeof files) =>
          writeBaseline(updateBaseline(EMPTY, checked, NOBODY, { mode: "write", level: lowest }).baseline);
        expect(text(turned)).toBe(text(files));
      }),
    );
  });

  test("takes a line that a merge has doubled once", () => {
    const line = '{ "id": "aaaaaaaaaa", "code": "term-case" }';
    const twice = `{ "baseline": 1, "files": { "a.md": [${line}, ${line}] } }`;
    expect(total(readBaseline(twice, "b.json"))).toBe(1);
  });
});
