import { describe, expect, test } from "vitest";
import { glossaryFromPairs, languagesOfHeader } from "../../src/glossary/from-pairs.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

describe("languagesOfHeader", () => {
  test.each([
    [
      ["zh_hant", "en", "years"],
      ["zh-Hant", "en", undefined],
    ],
    [
      ["\ufeffzh-CN", "EN_gb"],
      ["zh", "en-GB"],
    ],
    [
      ["English", " 中文 ", "note"],
      ["en", "zh", undefined],
    ],
  ])("reads %j", (header, languages) => {
    expect(languagesOfHeader(header)).toEqual(languages);
  });
});

describe("glossaryFromPairs", () => {
  const languages = ["zh-Hant", "en", undefined] as const;

  test("makes one concept of the rows that share a Chinese term, the first rendering preferred", () => {
    const rows = [
      ["外匯基金", "Exchange Fund", "2015"],
      ["銀行體系", "banking system", "2015"],
      ["外匯基金", "the Fund", "2016"],
      ["外匯基金", "Exchange Fund", "2016"],
    ];
    expect(glossaryFromPairs(rows, { languages }).entries).toEqual([
      { "zh-Hant": "外匯基金", en: ["Exchange Fund", "the Fund"] },
      { "zh-Hant": "銀行體系", en: "banking system" },
    ]);
  });

  test("takes traditional and simplified spellings of one term for one concept", () => {
    const rows = [
      ["銀行體系", "banking system"],
      ["银行体系", "banking sector"],
    ];
    expect(glossaryFromPairs(rows, { languages: ["zh-Hant", "en"] }).entries).toEqual([
      { "zh-Hant": ["銀行體系", "银行体系"], en: ["banking system", "banking sector"] },
    ]);
  });

  test("leaves out rows in which a language is empty", () => {
    const rows = [["外匯基金", " "], ["", "Exchange Fund"], ["銀行", "bank"], []];
    expect(glossaryFromPairs(rows, { languages }).entries).toEqual([{ "zh-Hant": "銀行", en: "bank" }]);
  });

  test("gives what parseGlossary accepts", () => {
    const glossary = parseGlossary(glossaryFromPairs([["銀行", "bank"]], { languages }));
    expect(glossary.entries).toMatchObject([{ id: "bank", "zh-Hant": "銀行", en: "bank" }]);
  });

  test("refuses a list whose header names only one language, with the remedy", () => {
    const read = () => glossaryFromPairs([["a", "b"]], { languages: ["en", undefined], path: "terms.tsv" });
    expect(read).toThrow(/^terms\.tsv: .*no column for each of the two languages; name them in the first row/);
  });

  test("refuses a list without pairs", () => {
    expect(() => glossaryFromPairs([], { languages })).toThrow(/no row with a Chinese and an English term/);
  });
});
