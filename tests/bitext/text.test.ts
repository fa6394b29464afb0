import { describe, expect, test } from "vitest";
import { placeOf, read, readBoth, refusal, units } from "./read.ts";

describe("a text file", () => {
  test("alone is read by paragraph, a wrapped one as a whole", () => {
    expect(units(read("a.txt", "The Party\nleadership.\n\nQuality first."))).toEqual([
      "line 1: The Party\nleadership.",
      "line 4: Quality first.",
    ]);
  });

  test("alone is read by line where most lines end a sentence, captions between them or not", () => {
    expect(
      units(read("a.txt", "A caption\nThe first ends here.\n- B\nThe second ends too.\nSo does the third.\n")),
    ).toEqual([
      "line 1: A caption",
      "line 2: The first ends here.",
      "line 3: - B",
      "line 4: The second ends too.",
      "line 5: So does the third.",
    ]);
  });

  test("alone is read by line where each line ends a sentence", () => {
    expect(units(read("a.txt", "质量第一。\r\n创新驱动。\r\n"))).toEqual(["line 1: 质量第一。", "line 2: 创新驱动。"]);
  });

  test("beside its source is read line by line, blank lines aside", () => {
    const both = readBoth("a.txt", "\nOne.\nTwo.", "一。\n\n  二。\n");
    expect(units(both)).toEqual(["line 2: 一。 = One.", "line 3: 二。 = Two."]);
    expect(placeOf(both, both.segments[1]!, "source", "二")).toBe("3:3 二");
  });

  test("is read by paragraph where the lines differ", () => {
    expect(units(readBoth("a.txt", "One\nand two.\n\nThree.", "一和二。\n\n三。"))).toEqual([
      "line 1: 一和二。 = One\nand two.",
      "line 4: 三。 = Three.",
    ]);
  });

  test("is refused where neither fits, with the place where the two part", () => {
    const { message, line } = refusal(() => readBoth("a.txt", "One.\n\nTwo.\nThree.", "一。\n\n二。\n\n三。\n四。"));
    expect(message).toBe(
      "en/a.txt has 3 lines in 2 paragraphs, zh/a.txt has 4 lines in 3 paragraphs; they part at paragraph 2 " +
        "(en/a.txt:3, zh/a.txt:3); give both the same lines or the same paragraphs",
    );
    expect(line).toBe(3);
  });

  test("is read without its source when only the target is wanted", () => {
    expect(units(readBoth("a.txt", "One.", "一。\n二。", { sides: "target" }))).toEqual(["line 1: One."]);
  });

  test("with a directive on a line of its own still fits its source", () => {
    const both = readBoth("a.txt", "One.\n<!-- yizhi-disable-next-line missing-term -- why -->\nTwo.", "一。\n二。");
    expect(units(both)).toEqual(["line 1: 一。 = One.", "line 3: 二。 = Two."]);
    expect(both.segments.map(({ silences }) => silences?.map(({ span }) => span))).toEqual([
      undefined,
      [{ start: 0, end: 4 }],
    ]);
  });

  test.each(["", "\n \n"])("without a letter (%j) has no units", (text) => {
    expect(read("a.txt", text).segments).toEqual([]);
  });
});
