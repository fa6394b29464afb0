import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileSpan } from "../../src/bitext/place.ts";
import { slice } from "../../src/text/span.ts";
import { placeOf, read, readBoth, refusal, units } from "./read.ts";

describe("a catalogue of i18next", () => {
  test("pairs by key, plural forms with whichever the source has", () => {
    const en = {
      a: { one_thing: "A" },
      n_one: "one",
      n_other: "many",
      r_ordinal_one: "1st",
      list: ["x"],
      male: "m",
      ctx_male: "he",
    };
    const zh = {
      a: { one_thing: "甲" },
      n_other: "多",
      r_ordinal_other: "第",
      list: ["乂"],
      male: "男",
      ctx_male: "他",
    };
    const both = readBoth("a.json", JSON.stringify(en), JSON.stringify(zh));
    expect(units(both)).toEqual([
      "a.one_thing: 甲 = A",
      "n_one: 多 = one",
      "n_other: 多 = many",
      "r_ordinal_one: 第 = 1st",
      "list.0: 乂 = x",
      "male: 男 = m",
      "ctx_male: 他 = he",
    ]);
    expect([both.profile, both.markup]).toEqual(["strings", "i18next"]);
  });

  test("pairs a key without a plural with the plural of the source, and the other way round", () => {
    expect(units(readBoth("a.json", '{"n": "个"}', '{"n_one": "one", "n_other": "many"}'))).toEqual(["n: many = 个"]);
    expect(units(readBoth("a.json", '{"n_other": "many"}', '{"n": "个"}'))).toEqual(["n_other: 个 = many"]);
  });

  test("says what is not checked, and why", () => {
    const both = readBoth(
      "a.json",
      '{"a": "A", "b": "", "c": "C", "d": 1, "e": null}',
      '{"a": "甲", "b": "乙", "f": "己", "d": "丁"}',
    );
    expect(units(both)).toEqual(["a: 甲 = A"]);
    expect(both.skipped).toEqual({ "no target": 3, "no source": 1, "not a string": 2 });
  });

  test("alone is read without pairs, escapes in place", () => {
    const file = read("a.json", '{\n  "a": "x\\n\\u8d28\\"量"\n}');
    expect(units(file)).toEqual(['a: x\n质"量']);
    expect(placeOf(file, file.segments[0]!, "target", "质")).toBe("2:12 \\u8d28");
    expect(placeOf(file, file.segments[0]!, "target", "量")).toBe("2:20 量");
  });

  test("keeps keys with odd names, and takes the last of two alike", () => {
    const file = read("a.json", '{"__proto__": "a", "constructor": "b", "k": "c", "k": "d"}');
    expect(units(file)).toEqual(["__proto__: a", "constructor: b", "k: d"]);
    expect(file.warnings.map(({ message }) => message)).toEqual([
      'the key "k" stands twice in a.json (again on line 1); only the last counts',
    ]);
    expect(({} as { a?: string }).a).toBeUndefined();
  });

  test.each([
    [
      '{"a": "b",}',
      "a.json:1:11: not JSON: property name expected; remove a comma before a closing brace, or put the key in quotation marks",
    ],
    ['{\n// x\n"a": "b"}', "a.json:2:1: not JSON: invalid comment token; remove the comment, or call the file .jsonc"],
    ["", "a.json:1:1: not JSON: value expected; remove a comma before a closing bracket, or add the value"],
    ['"a"', "a.json:1:1: expected an object of keys and texts"],
    ["[".repeat(50_000), "a.json:1:101: values are nested more than 100 deep"],
    [`{"a":`.repeat(50_000), "a.json:1:501: values are nested more than 100 deep"],
  ])("refuses %.20j", (text, message) => {
    expect(refusal(() => read("a.json", text)).message).toBe(message);
  });

  test("may have comments when it is called .jsonc", () => {
    expect(units(read("a.jsonc", '{ // x\n"a": "b", }'))).toEqual(["a: b"]);
  });

  test("knows where every text stands", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: "binary" })), (texts) => {
        const file = read("a.json", JSON.stringify(texts));
        for (const { target, origin } of file.segments) {
          const written = slice(file.text, fileSpan(origin!.target!, { start: 0, end: target!.length }));
          expect(JSON.parse(`"${written}"`)).toBe(target);
        }
      }),
    );
  });
});

describe("a file of JSON lines", () => {
  test("is read line by line, keys as in the headings of a table", () => {
    const file = read(
      "a.jsonl",
      '{"id": "x", "zh": "甲", "en": "a"}\r\n\r\n{"en": "b\\tc", "zh-CN": "乙", "zh": "丙"}\n',
    );
    expect(units(file)).toEqual(["x: 甲 = a", "2: 丙 = b\tc"]);
    expect(placeOf(file, file.segments[1]!, "target", "c")).toBe("3:12 c");
  });

  test("says which lines are not checked, and why", () => {
    const file = read(
      "a.jsonl",
      '{"zh": "甲"}\n{"zh": "", "en": "b"}\n{"zh": 1, "en": "c"}\n{"zh": null, "en": null}\n{"zh":"戊","en":"e"}',
    );
    expect(units(file)).toEqual(["5: 戊 = e"]);
    expect(file.skipped).toEqual({ "no target": 1, "no source": 1, "not a string": 1, "no text": 1 });
  });

  test("may have the target alone", () => {
    expect(units(read("a.jsonl", '{"id": 7, "en": "a"}'))).toEqual(["7: a"]);
  });

  test.each([
    [
      '{"zh": "甲", "en": "a"}\n{"zh": "乙" "en": "b"}',
      "a.jsonl:2:12: not JSON: comma expected; add a comma, or a backslash before a quotation mark inside the text",
    ],
    ['["甲", "a"]', 'a.jsonl:1:1: each line must be an object such as {"zh": …, "en": …}'],
    ['{"de": "a"}', "no zh and en columns in a.jsonl; pass --source-column/--target-column; columns seen: de"],
  ])("%j is refused", (text, message) => {
    expect(refusal(() => read("a.jsonl", text)).message).toBe(message);
  });
});
