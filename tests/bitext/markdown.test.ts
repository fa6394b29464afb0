import { describe, expect, test } from "vitest";
import { slice } from "../../src/text/span.ts";
import { placeOf, read, readBoth, refusal, units } from "./read.ts";

describe("a Markdown page", () => {
  test("alone is read by block, marks and line breaks of a paragraph in place", () => {
    const page = read("a.md", "---\ntitle: T\n---\n# **A** ##\n\nB `c`\nd\n\n```\ncode\n```\n\n> e\n> f\n");
    expect(units(page)).toEqual(["block 1: **A**", "block 2: B `c`\nd", "block 3: e\n> f"]);
    expect(page.skipped).toEqual({ code: 1, "front matter": 1 });
    expect(page.segments.map(({ heading }) => heading)).toEqual([true, undefined, undefined]);
    expect(placeOf(page, page.segments[2]!, "target", "f")).toBe("14:3 f");
  });

  test("knows what in a unit is no prose", () => {
    const { segments } = read("a.md", "> a\n> `b` https://example.org/c\n");
    const { target, protect } = segments[0]!;
    expect(protect!.target!.map((span) => slice(target!, span))).toEqual([">", "`b`", "https://example.org/c"]);
  });

  test("beside its source is read block by block", () => {
    const both = readBoth("a.md", "# A\n\n- b\n- c\n", "# 甲\n- 乙\n\n- 丙\n");
    expect(units(both)).toEqual(["block 1: 甲 = A", "block 2: 乙 = b", "block 3: 丙 = c"]);
    expect(placeOf(both, both.segments[2]!, "source", "丙")).toBe("4:3 丙");
    expect(both.warnings).toEqual([]);
  });

  test("that lacks a paragraph pairs the others by likeness, and says so", () => {
    const both = readBoth(
      "a.md",
      "# Install\n\nRun `npm install yizhi` in your project folder first.\n\n# Use\n\nThe command `yizhi check` reads 2 files.\n",
      "# 安装\n\n首先在你的项目文件夹里运行 `npm install yizhi`。\n\n# 使用\n\n本节说明命令行的用法和各个选项，以及结果的读法。\n\n命令 `yizhi check` 读取 2 个文件。\n",
    );
    expect(units(both)).toEqual([
      "block 1: 安装 = Install",
      "block 2: 首先在你的项目文件夹里运行 `npm install yizhi`。 = Run `npm install yizhi` in your project folder first.",
      "block 3: 使用 = Use",
      "block 4: 命令 `yizhi check` 读取 2 个文件。 = The command `yizhi check` reads 2 files.",
    ]);
    expect(both.skipped).toEqual({ "no target": 1 });
    expect(both.warnings.map(({ message }) => message)).toEqual([
      "en/a.md and its source are built differently and were paired by likeness; blocks without a source: 0, without a target: 1",
    ]);
  });

  test("that splits a paragraph in two has both beside the one of the source", () => {
    const both = readBoth(
      "a.md",
      "# A\n\nThe `alpha` option takes 10 values.\n\nThe `beta` option takes 20 values.\n\n# B\n\nEnd of the page.\n",
      "# 甲\n\n选项 `alpha` 接受 10 个值，选项 `beta` 接受 20 个值。\n\n# 乙\n\n本页结束。\n",
    );
    expect(both.segments[1]).toMatchObject({
      id: "blocks 2-3",
      target: "The `alpha` option takes 10 values.\n\nThe `beta` option takes 20 values.",
    });
    expect(both.segments.map(({ id }) => id)).toEqual(["block 1", "blocks 2-3", "block 4", "block 5"]);
  });

  test("that is no translation of its source is refused, with the place where the two part", () => {
    const { message, line } = refusal(() => readBoth("a.md", "# A\n\n## B\n", "甲\n\n乙\n\n丙"));
    expect(message).toBe(
      "en/a.md has 2 blocks, zh/a.md has 3; they part at block 1 (heading of level 1 at en/a.md:1; paragraph at zh/a.md:1) " +
        "and do not read as translations of each other; give both the same headings, paragraphs and items",
    );
    expect(line).toBe(1);
  });
});
