import { describe, expect, test } from "vitest";
import { hasHan, hasLatin, isQuotationMark, isWordUnit } from "../../src/text/unit.ts";

describe("isWordUnit", () => {
  test.each([..."azAZ09_éßİдλ２\u0301"])("%s goes on with a word", (character) => {
    expect(isWordUnit(character.charCodeAt(0))).toBe(true);
  });
  test.each([..." -'.,+#国かア한，。“·"])("%j ends one", (character) => {
    expect(isWordUnit(character.charCodeAt(0))).toBe(false);
  });
  test("half a pair is no word", () => {
    expect([isWordUnit(0xd842), isWordUnit(0xdfb7)]).toEqual([false, false]);
  });
});

describe("isQuotationMark", () => {
  test.each([..."“”‘’「」『』《》\"'«»"])("%s sets a phrase off", (mark) => {
    expect(isQuotationMark(mark.charCodeAt(0))).toBe(true);
  });
  test.each([..."()（）[],-"])("%s does not", (mark) => {
    expect(isQuotationMark(mark.charCodeAt(0))).toBe(false);
  });
});

describe("hasHan and hasLatin", () => {
  test.each([
    ["品牌", true, false],
    ["𠮷", true, false],
    ["brand", false, true],
    ["C919大飞机", true, true],
    ["2025", false, false],
    ["", false, false],
  ])("%j", (text, han, latin) => {
    expect([hasHan(text), hasLatin(text)]).toEqual([han, latin]);
  });
});
