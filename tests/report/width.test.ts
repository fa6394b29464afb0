import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { padEnd, widthOf } from "../../src/report/width.ts";

describe("widthOf", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["工匠精神", 8],
    ["军民融合 = x", 12],
    ["𠮷", 2],
    ["é", 1],
    ["e\u0301", 1],
    ["\u200bzero", 4],
    ["“引号”", 6],
    ["（全角）", 8],
    ["ｆｕｌｌ", 8],
    ["ﾊﾝｶｸ", 4],
    ["한글", 4],
    ["😀", 2],
    ["—", 1],
  ])("gives %s so many columns", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test("is the sum of the widths of the parts", () => {
    const text = fc.array(fc.constantFrom("a", "中", "𠮷", "\u0301", "。", " ", "İ")).map((parts) => parts.join(""));
    fc.assert(fc.property(text, text, (a, b) => widthOf(a + b) === widthOf(a) + widthOf(b)));
  });
});

describe("padEnd", () => {
  test("fills up to the width in columns, not in characters", () => {
    expect(padEnd("品牌", 6)).toBe("品牌  ");
    expect(padEnd("品牌建设", 6)).toBe("品牌建设");
  });
});
