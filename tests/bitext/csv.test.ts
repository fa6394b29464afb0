import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvRecords } from "../../src/bitext/csv-records.ts";
import { fileOffset } from "../../src/bitext/place.ts";
import { placeOf, read, readBoth, refusal, units } from "./read.ts";

describe("a table", () => {
  test.each([
    ["zh,en", ","],
    ["ZH-cn,EN", ","],
    ["zh_Hans,en-GB", ","],
    ["中文;英文", ";"],
    ["简体中文\tEnglish", "\t"],
    ["source,target", ","],
    ["原文,译文", ","],
  ])("with the headings %s is read", (headings, delimiter) => {
    expect(units(read("a.csv", `${headings}\r\n质量${delimiter}quality\r\n`))).toEqual(["1: 质量 = quality"]);
  });

  test.each([
    ["zh-TW,zh-CN,en\n甲,乙,a", {}, "1: 乙 = a"],
    ["zh-TW,zh-CN,en\n甲,乙,a", { from: "zh-TW" }, "1: 甲 = a"],
    ["zh,en\n甲,a", { from: "en" }, "1: a = 甲"],
    ["zh,en\n甲,a", { to: "zh" }, "1: a = 甲"],
    ["A,B,en\n甲,a,x", { sourceColumn: "A", targetColumn: "b" }, "1: 甲 = a"],
    ["甲,a\n", { sourceColumn: "1", targetColumn: "2" }, "1: 甲 = a"],
    ["zh,en\n甲,a", { sides: "target" }, "1: a"],
    ["id,en,comment\nx,a,", {}, "x: a"],
    ["sep=;\nzh;en\n甲;a", {}, "1: 甲 = a"],
  ] as const)("%j with %o is read as %s", (text, options, expected) => {
    expect(units(read("a.csv", text, options))).toEqual([expected]);
  });

  test("keeps line breaks and quotation marks of a cell, and knows their places", () => {
    const table = read("a.csv", '\ufeffzh,en\r\n"“甲”\r\n乙","a ""b"", ""c"""\r\n');
    expect(table.segments[0]).toMatchObject({ source: "“甲”\r\n乙", target: 'a "b", "c"' });
    expect(placeOf(table, table.segments[0]!, "target", "b")).toBe("3:9 b");
    expect(placeOf(table, table.segments[0]!, "target", 'c"')).toBe('3:16 c""');
    expect(placeOf(table, table.segments[0]!, "source", "乙")).toBe("3:1 乙");
    expect(table.bom).toBe(true);
  });

  test("says which rows are not checked, and why", () => {
    const table = read("a.csv", "id,zh,en\n1,甲,a\n2,乙,\n3,,c\n4\n\n,戊,e\n");
    expect(units(table)).toEqual(["1: 甲 = a", "5: 戊 = e"]);
    expect(table.skipped).toEqual({ "no target": 1, "no source": 1, "no text": 1 });
  });

  test.each([
    ["a,b\n1,2", "no zh and en columns in a.csv; pass --source-column/--target-column; columns seen: a, b"],
    ["a,en\n1,2", "no zh column in a.csv; pass --source-column/--target-column, or --target-only; columns seen: a, en"],
    [
      "中文，英文\n甲，a",
      "no zh and en columns in a.csv; pass --source-column/--target-column; columns seen: 中文，英文 (the full-width comma does not separate columns)",
    ],
    ["", "a.csv is empty; expected a row of headings such as zh and en"],
    [
      'zh,en\n甲,"a\n乙,b',
      "a.csv:2:3: a quotation mark is opened here and never closed; double a quotation mark that belongs to the text",
    ],
    [
      'zh,en\n甲,"a" b',
      "a.csv:2:5: text follows a closing quotation mark (the cell begins on line 2); double a quotation mark that belongs to the text",
    ],
  ])("%j is refused", (text, message) => {
    expect(refusal(() => read("a.csv", text)).message).toBe(message);
  });

  test("is refused beside a source of its own", () => {
    const { message } = refusal(() => readBoth("a.csv", "zh,en\n甲,a\n", "zh,en\n甲,a\n"));
    expect(message).toBe("en/a.csv holds both languages and is read alone; leave out the source zh/a.csv");
  });

  test("names the columns it has when one is asked for that it has not", () => {
    expect(refusal(() => read("a.csv", "zh,en\n", { targetColumn: "fr" })).message).toBe(
      'no column "fr" in a.csv; columns seen: zh, en',
    );
  });

  test("takes a directive from the comment of a row", () => {
    const table = read(
      "a.csv",
      "zh,en,comment\n甲,a,yizhi-disable missing-term -- quoted\n乙,b,yizhi-disable mising-term\n丙,c,x\n",
    );
    expect(table.segments.map(({ silences }) => silences?.map(({ codes, span }) => [codes, span]))).toEqual([
      [[["missing-term"], { start: 0, end: 1 }]],
      undefined,
      undefined,
    ]);
    expect(table.directives).toEqual([{ text: "yizhi-disable missing-term -- quoted", line: 2, reason: "quoted" }]);
    expect(table.warnings).toEqual([
      { message: 'unknown code "mising-term" in a directive; did you mean "missing-term"?', path: "a.csv", line: 3 },
    ]);
  });
});

describe("csvRecords", () => {
  const cells = fc.string({ unit: fc.constantFrom("质", "a", " ", '"', ",", ";", "\n", "\r\n", "“"), maxLength: 6 });
  const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

  test("agrees with Papa Parse on every table that it writes", () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        (table, delimiter, newline) => {
          const text = Papa.unparse(table, { delimiter, newline });
          const records = csvRecords({ path: "a.csv", text }, delimiter);
          expect(records.map((record) => record.cells.map((cell) => cell.text))).toEqual(table);
        },
      ),
    );
  });

  test("knows where each unit of a cell stands", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = Papa.unparse([["zh", "en"], ...rows], { newline: "\n", quotes: true });
        for (const { target, origin } of read("a.csv", text, { sides: "target" }).segments) {
          for (const [unit, character] of Array.from(
            { length: target!.length },
            (_, index) => [index, target![index]] as const,
          )) {
            expect(text[fileOffset(origin!.target!, unit)]).toBe(character);
          }
        }
      }),
    );
  });
});
