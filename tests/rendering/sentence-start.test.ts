import { describe, expect, test } from "vitest";
import { startsSentence } from "../../src/rendering/sentence-start.ts";

/** Offset of the bar, which is taken out. */
const at = (marked: string): boolean => startsSentence(marked.replace("|", ""), marked.indexOf("|"));

describe("startsSentence", () => {
  test.each([
    "|It",
    "End. |It",
    "End.” |It",
    "End? |It",
    "结束。|It",
    "one\n\n|It",
    "# |It",
    "- |It",
    "2. |It",
    "> “|It",
    "text (end.) |It",
    "**|It**",
  ])("sees a beginning: %j", (marked) => expect(at(marked)).toBe(true));

  test.each(["in |It", "word, |It", "a “|It”", "e.g. |It", "Mr. |It", "No. |It", "a-|It"])("sees none: %j", (marked) =>
    expect(at(marked)).toBe(false),
  );

  test("looks no farther back than it has to", () => {
    const text = `${"word ".repeat(100_000)}end`;
    expect(startsSentence(text, text.length - 3)).toBe(false);
  });
});
