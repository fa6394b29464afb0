import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeProtected } from "../../src/text/protect.ts";
import type { ProtectedSpan } from "../../src/text/span.ts";

const span = (start: number, end: number, as?: string): ProtectedSpan => (as === undefined ? { start, end } : { start, end, as });

describe("mergeProtected", () => {
  test("puts several lists in text order", () => {
    expect(mergeProtected([span(5, 6)], [], [span(1, 2)])).toEqual([span(1, 2), span(5, 6)]);
  });

  test("joins opaque spans that overlap", () => {
    expect(mergeProtected([span(1, 4)], [span(3, 6)])).toEqual([span(1, 6)]);
  });

  test("keeps what is opaque of two that overlap", () => {
    expect(mergeProtected([span(2, 4, "")], [span(0, 8)])).toEqual([span(0, 8)]);
    expect(mergeProtected([span(0, 4, "")], [span(2, 8)])).toEqual([span(0, 8)]);
    expect(mergeProtected([span(2, 6, "")], [span(2, 4)])).toEqual([span(2, 4)]);
  });

  test("keeps the first of two transparent ones", () => {
    expect(mergeProtected([span(0, 4, "x")], [span(2, 6, "y")])).toEqual([span(0, 4, "x")]);
  });

  const spans = fc.array(
    fc.record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 6 }), as: fc.constantFrom(undefined, "", " ") }),
  );

  test("gives spans in order and without overlap, and no opaque unit is lost", () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const lists = [one, other].map((list) =>
          list.map(({ start, length, as }) => span(start, start + length, as)).sort((a, b) => a.start - b.start),
        );
        const merged = mergeProtected(...lists);
        merged.forEach((next, index) => {
          if (index > 0) expect(next.start).toBeGreaterThanOrEqual(merged[index - 1]!.end);
        });
        const opaque = lists.flat().filter(({ as }) => as === undefined);
        for (const { start, end } of opaque) {
          expect(merged.some((kept) => kept.as === undefined && kept.start <= start && end <= kept.end)).toBe(true);
        }
      }),
    );
  });
});
