import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { foldNumbers } from "../../src/text/numbers.ts";
import { anyText } from "../support/alphabets.ts";

const digits = (text: string): string => foldNumbers(fold(text)).text;

describe("foldNumbers", () => {
  test.each([
    ["两个一百年", "2个100年"],
    ["2个100年", "2个100年"],
    ["十三五", "135"],
    ["13五", "135"],
    ["第二十次", "第20次"],
    ["二十大", "20大"],
    ["二十一世纪", "21世纪"],
    ["三百二十", "320"],
    ["一千亿", "1000亿"],
    ["1,000亿元", "1000亿元"],
    ["1,234,567", "1234567"],
    ["一号文件", "1号文件"],
    ["thirteenth", "13th"],
    ["the Twenty-First Century", "the 21st century"],
    ["twenty two", "22"],
    ["Fifth Plenary", "5th plenary"],
    ["nineteenth", "19th"],
    ["ninetieth", "90th"],
  ])("%s is %s", (text, folded) => {
    expect(digits(text)).toBe(folded);
  });

  test.each([
    ["a word that only begins with a numeral", "oneself tenfold sevens", "oneself tenfold sevens"],
    ["a comma between words", "a, b", "a,b"],
    ["a comma of an enumeration", "1,2,3", "1,2,3"],
    ["a number of four digits after a comma", "1,0000", "1,0000"],
    ["ordinary words", "seventeen-year-olds", "17 year olds"],
  ])("%s", (_what, text, folded) => {
    expect(digits(text)).toBe(folded);
  });

  test("keeps the place of every figure", () => {
    const folded = foldNumbers(fold("第一百年"));
    expect(folded.text).toBe("第100年");
    expect([1, 2, 3].map((index) => [folded.start(index), folded.end(index)])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  test("never throws, and stays inside the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const folded = foldNumbers(fold(text));
        for (let index = 0; index < folded.length; index++) {
          if (folded.start(index) >= folded.end(index) || folded.end(index) > text.length) return false;
        }
        return true;
      }),
    );
  });

  test("reads a million numerals", () => {
    expect(digits("一".repeat(1_000_000)).length).toBe(1_000_000);
    expect(digits("十".repeat(200_000)).length).toBe(400_000);
    expect(digits("a".repeat(1_000_000)).length).toBe(1_000_000);
  });
});
