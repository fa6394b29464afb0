import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastNotAfter, positions } from "../../src/text/position.ts";
import { textsOver } from "../support/alphabets.ts";

describe("positions", () => {
  test.each([
    ["the first unit", "品牌", 0, "1:1"],
    ["the end of the text", "品牌", 2, "1:3"],
    ["after LF", "a\nb", 2, "2:1"],
    ["after CRLF", "a\r\nb", 3, "2:1"],
    ["after CR", "a\rb", 2, "2:1"],
    ["the line end itself", "a\r\nb", 1, "1:2"],
    ["after a character of two units", "𠮷a", 2, "1:3"],
    ["before the text", "a\nb", -5, "1:1"],
    ["behind the text", "a\nb", 99, "2:2"],
    ["an empty text", "", 0, "1:1"],
  ])("%s", (_what, text, offset, expected) => {
    const { line, column } = positions(text).at(offset);
    expect(`${line}:${column}`).toBe(expected);
  });

  test("begins each line where its first unit stands", () => {
    const lines = positions("一\n二\r\n三");
    expect([lines.lineCount, lines.lineStart(1), lines.lineStart(2), lines.lineStart(3)]).toEqual([3, 0, 2, 5]);
    expect([lines.lineStart(0), lines.lineStart(99)]).toEqual([0, 5]);
  });

  test("leads from a position back to its offset", () => {
    fc.assert(
      fc.property(textsOver(["han", "latin", "breaks", "astral"]), fc.nat(40), (text, drawn) => {
        const offset = Math.min(drawn, text.length);
        const lines = positions(text);
        const { line, column } = lines.at(offset);
        expect(lines.lineStart(line) + column - 1).toBe(offset);
      }),
    );
  });
});

describe("lastNotAfter", () => {
  test.each([
    [0, 0],
    [1, 0],
    [3, 1],
    [4, 1],
    [9, 2],
  ])("of 0, 3, 9 the last not after %i is number %i", (value, index) => {
    expect(lastNotAfter([0, 3, 9], value)).toBe(index);
  });
});
