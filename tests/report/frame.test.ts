import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameOf, printable } from "../../src/report/frame.ts";
import { widthOf } from "../../src/report/width.ts";

/** The stretch between ⟦ and ⟧ is the span. */
function marked(text: string): readonly [string, { readonly start: number; readonly end: number }] {
  const start = text.indexOf("⟦");
  const end = text.indexOf("⟧") - 1;
  return [text.replace(/[⟦⟧]/g, ""), { start, end }];
}

describe("frameOf", () => {
  test.each([
    ["The ⟦CCP⟧ leads.", "The CCP leads.", "    ^^^"],
    ["弘扬⟦工匠精神⟧。", "弘扬工匠精神。", "    ^^^^^^^^"],
    ["a\t⟦b⟧", "a b", "  ^"],
    ["e\u0301 ⟦x⟧", "e\u0301 x", "  ^"],
    ["⟦⟧", "", ""],
  ])("marks %s", (text, line, marks) => {
    expect(frameOf(...marked(text))).toEqual({ line, marks });
  });

  test("cuts a long line about its span and keeps the marks under it", () => {
    const [text, span] = marked(`${"品".repeat(500)}⟦civil-military fusion⟧${"x".repeat(500)}`);
    const { line, marks } = frameOf(text, span);
    expect(widthOf(line)).toBeLessThanOrEqual(98);
    expect(line).toMatch(/^…品+civil-military fusionx+…$/);
    expect(widthOf(line.slice(0, line.indexOf("civil")))).toBe(marks.indexOf("^"));
  });

  test("cuts a span that is itself longer than the line", () => {
    const { line, marks } = frameOf("y".repeat(10_000), { start: 5_000, end: 9_000 });
    expect(line).toMatch(/^…?y+…$/);
    expect(marks.trim()).toMatch(/^\^{90,96}$/);
  });

  test("puts the marks under the span whatever stands before it", () => {
    const text = fc.array(fc.constantFrom("a", "中", "𠮷", "\u0301", "，", " ", "\t", "\u001b"), { maxLength: 200 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [line, span] = [`${before.join("")}TERM${after.join("")}`, { start: before.join("").length, end: 0 }];
        const frame = frameOf(line, { ...span, end: span.start + 4 });
        expect(frame.line).toContain("TERM");
        expect(frame.marks).toBe(`${" ".repeat(widthOf(frame.line.slice(0, frame.line.indexOf("TERM"))))}^^^^`);
      }),
    );
  });

  test("takes a line of ten million characters in its stride", () => {
    const line = `${"高质量发展".repeat(2_000_000)}CCP`;
    expect(frameOf(line, { start: line.length - 3, end: line.length }).line).toContain("CCP");
  });
});

describe("printable", () => {
  test("shows escape sequences and direction marks instead of obeying them", () => {
    expect(printable("\u001b[31mred\u202e")).toBe("␛[31mred\ufffd");
  });

  test("keeps the length, so that offsets hold", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => printable(text).length === text.length));
  });
});
