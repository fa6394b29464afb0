import { describe, expect, test } from "vitest";
import type { Bitext } from "../../src/bitext/bitext.ts";
import { slice } from "../../src/text/span.ts";
import { read, readBoth } from "./read.ts";

/** For each silenced stretch `unit: codes: text`. */
const silenced = ({ segments }: Bitext): readonly string[] =>
  segments.flatMap(({ id, target, silences = [] }) =>
    silences.map(({ codes, span }) => `${id}: ${codes.join(" ") || "all"}: ${slice(target!, span)}`),
  );

describe("a directive", () => {
  test.each([
    ["the next line", "<!-- yizhi-disable-next-line -->\nA\nB", ["block 1: all: A\n"]],
    [
      "the next line, past blank lines and other comments",
      "<!-- yizhi-disable-next-line -->\n\n<!-- c -->\n\nA",
      ["block 1: all: A"],
    ],
    [
      "one line of a paragraph",
      "A\n<!-- yizhi-disable-next-line missing-term -->\nB\nC",
      ["block 2: missing-term: B\n"],
    ],
    [
      "the first line of an item",
      "- A\n\n<!-- yizhi-disable-next-line term-case -- why -->\n- B\n  C",
      ["block 2: term-case: B\n"],
    ],
    [
      "all cells of a row",
      "|a|b|\n|-|-|\n|c|d|\n\n<!-- yizhi-disable-file term-case -->",
      ["block 1: term-case: a", "block 2: term-case: b", "block 3: term-case: c", "block 4: term-case: d"],
    ],
    ["a block", "A\n\n<!-- yizhi-disable -->\n\nB\n\n<!-- yizhi-enable -->\n\nC", ["block 2: all: B"]],
    [
      "a block without an end",
      "A\n\n<!-- yizhi-disable near-miss, term-case -->\n\nB",
      ["block 2: near-miss term-case: B"],
    ],
    [
      "a block that ends earlier for one code",
      "<!-- yizhi-disable near-miss term-case -->\n\nA\n\n<!-- yizhi-enable term-case -->\n\nB",
      ["block 1: term-case: A", "block 1: near-miss: A", "block 2: near-miss: B"],
    ],
    [
      "two in a row",
      "<!-- yizhi-disable-next-line near-miss -->\n<!-- yizhi-disable-next-line term-case -->\nA",
      ["block 1: near-miss: A", "block 1: term-case: A"],
    ],
    ["nothing when it stands in code", "`<!-- yizhi-disable-file -->`\n\n```\n<!-- yizhi-disable-file -->\n```", []],
    ["nothing when its codes are unknown", "<!-- yizhi-disable-next-line near-mis -->\nA", []],
    ["nothing when nothing follows", "A\n\n<!-- yizhi-disable-next-line -->", []],
  ])("silences %s", (_what, page, expected) => {
    expect(silenced(read("a.md", page))).toEqual(expected);
  });

  test("beside a draft does not disturb the pairs", () => {
    const page = "# A\n\n<!-- yizhi-disable-next-line untranslated-term -- quoted on purpose -->\n- B\n- C\n";
    const both = readBoth("a.md", page, "# 甲\n\n- 乙\n- 丙\n");
    expect(both.segments.map(({ source, silences }) => [source, silences?.length])).toEqual([
      ["甲", undefined],
      ["乙", 1],
      ["丙", undefined],
    ]);
    expect(both.directives).toEqual([
      {
        text: "<!-- yizhi-disable-next-line untranslated-term -- quoted on purpose -->",
        line: 3,
        reason: "quoted on purpose",
      },
    ]);
    expect(both.segments[1]!.silences![0]!.directive).toBe(both.directives[0]);
  });

  test.each([
    [
      "<!-- yizhi-disable-next-line mising-term -->",
      'unknown code "mising-term" in a directive; did you mean "missing-term"?',
    ],
    [
      "<!-- yizhi-disable-nextline -->",
      'unknown directive "yizhi-disable-nextline" in a directive; did you mean "yizhi-disable-next-line"?',
    ],
  ])("%s is warned of, with its line", (comment, message) => {
    expect(read("a.md", `A\n\n${comment}\n`).warnings).toEqual([{ message, path: "a.md", line: 3 }]);
  });

  test("in a source says nothing", () => {
    expect(readBoth("a.md", "A", "<!-- yizhi-disable-file -->\n\n甲").directives).toEqual([]);
  });
});
