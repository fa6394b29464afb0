import { describe, expect, test } from "vitest";
import { cardinalWord, chineseNumeral, LARGEST_NUMERAL, ordinal, ordinalWord } from "../../src/glossary/numerals.ts";

test.each([
  [0, "零", "0th", "zero", "zeroth"],
  [1, "一", "1st", "one", "first"],
  [2, "二", "2nd", "two", "second"],
  [3, "三", "3rd", "three", "third"],
  [9, "九", "9th", "nine", "ninth"],
  [10, "十", "10th", "ten", "tenth"],
  [11, "十一", "11th", "eleven", "eleventh"],
  [12, "十二", "12th", "twelve", "twelfth"],
  [13, "十三", "13th", "thirteen", "thirteenth"],
  [20, "二十", "20th", "twenty", "twentieth"],
  [21, "二十一", "21st", "twenty-one", "twenty-first"],
  [92, "九十二", "92nd", "ninety-two", "ninety-second"],
  [100, "一百", "100th", "one hundred", "one hundredth"],
  [105, "一百零五", "105th", "one hundred and five", "one hundred and fifth"],
  [110, "一百一十", "110th", "one hundred and ten", "one hundred and tenth"],
  [111, "一百一十一", "111th", "one hundred and eleven", "one hundred and eleventh"],
  [1000, "一千", "1000th", "one thousand", "one thousandth"],
  [1005, "一千零五", "1005th", "one thousand and five", "one thousand and fifth"],
  [1010, "一千零一十", "1010th", "one thousand and ten", "one thousand and tenth"],
  [2023, "二千零二十三", "2023rd", "two thousand and twenty-three", "two thousand and twenty-third"],
  [2200, "二千二百", "2200th", "two thousand two hundred", "two thousand two hundredth"],
])("%i: %s, %s, %s, %s", (value, zh, digits, cardinal, word) => {
  expect([chineseNumeral(value), ordinal(value), cardinalWord(value), ordinalWord(value)]).toEqual([
    zh,
    digits,
    cardinal,
    word,
  ]);
});

describe("numerals", () => {
  test("are different for different numbers", () => {
    const all = Array.from({ length: LARGEST_NUMERAL + 1 }, (_, value) => value);
    for (const write of [chineseNumeral, ordinal, cardinalWord, ordinalWord])
      expect(new Set(all.map(write)).size).toBe(all.length);
  });
});
