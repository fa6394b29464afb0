import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { reportText } from "../../src/report/text.ts";
import { checkedFile, plainOptions, summaryOf } from "./checked-file.ts";

const evidence = { zh: "工匠精神", en: "spirit of craftsmanship", layer: "story" } as const;

const untranslated: Diagnostic = {
  code: "untranslated-term",
  severity: "error",
  concept: "spirit-of-craftsmanship",
  unit: 0,
  unitId: "block 1",
  side: "target",
  span: { start: 23, end: 27 },
  text: "工匠精神",
  expected: ["spirit of craftsmanship", "spirit of workmanship"],
  evidence: { ...evidence, source: { title: "2018 Government Work Report", date: "2018-03" } },
  fix: { span: { start: 23, end: 27 }, replacement: "spirit of craftsmanship", applicability: "suggestion" },
};

const missing = (unit: number, severity: "info" | "warning" = "warning"): Diagnostic => ({
  code: "missing-term",
  severity,
  concept: "cpc-central-committee",
  unit,
  unitId: `block ${unit + 1}`,
  side: "source",
  span: { start: 0, end: 3 },
  text: "党中央",
  expected: ["CPC Central Committee"],
  evidence: { layer: "story", zh: "党中央", en: "CPC Central Committee", absentFrom: "document", units: 3 },
});

const inconsistent = (concept: string, zh: string, minority: number): Diagnostic => ({
  code: "inconsistent-term",
  severity: "info",
  concept,
  unit: 0,
  unitId: "block 1",
  side: "target",
  span: { start: 0, end: 4 },
  text: "SOEs",
  expected: ["central SOE"],
  evidence: {
    layer: "story",
    zh,
    majority: "central SOE",
    renderings: [
      { text: "central SOE", count: 30000 },
      { text: "centrally administered SOE", count: minority },
    ],
  },
});

const lines = [
  ["国企要弘扬工匠精神。", "SOEs carry forward the 工匠精神."],
  ["党中央重视。", "The leadership cares."],
  ["党中央要求。", "The leadership asks."],
  ["党中央决定。", "The leadership decides."],
] as const;

const report = (diagnostics: readonly Diagnostic[], options: Partial<typeof plainOptions> = {}, counts = {}) => {
  const files = [checkedFile(lines, diagnostics)];
  return reportText(files, summaryOf(files, counts), { ...plainOptions, ...options });
};

describe("reportText", () => {
  test("reads like this", () => {
    expect(report([untranslated, missing(1), missing(2), missing(3)])).toMatchInlineSnapshot(`
      "draft.en.md
        1:24  error    工匠精神 is left in Chinese; approved: spirit of craftsmanship (also: spirit of workmanship)  untranslated-term
           1 | SOEs carry forward the 工匠精神.
             |                        ^^^^^^^^
             = note: 工匠精神 = spirit of craftsmanship [story: 2018 Government Work Report, 2018-03]

        2:1   warning  党中央: no approved rendering anywhere (CPC Central Committee), 3 units  missing-term
        source | 党中央重视。
               | ^^^^^^
             2 | The leadership cares.
               = 3 places: 2:1, 3:1, 4:1
               = note: 党中央 = CPC Central Committee [story]
               = accept: { "id": "cpc-central-committee", "en": ["CPC Central Committee", "…"] }

      terms consistent: no concept used three times or more has several renderings
      1 error, 3 warnings - 6 concepts matched in 4 blocks
      "
    `);
  });

  test("reads like this in Chinese", () => {
    expect(report([untranslated, missing(1)], { locale: "zh" })).toMatchInlineSnapshot(`
      "draft.en.md
        1:24  错误  工匠精神 仍是中文；规范译法：spirit of craftsmanship（也可用：spirit of workmanship）  untranslated-term
           1 | SOEs carry forward the 工匠精神.
             |                        ^^^^^^^^
             = 依据: 工匠精神 = spirit of craftsmanship [story：2018 Government Work Report，2018-03]

        2:1   警告  党中央：全文没有规范译法（CPC Central Committee），涉及 3 个单元                       missing-term
        原文 | 党中央重视。
             | ^^^^^^
           2 | The leadership cares.
             = 依据: 党中央 = CPC Central Committee [story]
             = 采纳: { "id": "cpc-central-committee", "en": ["CPC Central Committee", "…"] }

      术语一致：用过三次以上的概念都没有多种译法
      1 个错误、1 个警告 - 4 个段落中匹配到 6 个概念
      "
    `);
  });

  test("says one line a finding: place, severity, sentence, code", () => {
    expect(report([untranslated]).split("\n").slice(0, 2)).toEqual([
      "draft.en.md",
      "  1:24  error  工匠精神 is left in Chinese; approved: spirit of craftsmanship (also: spirit of workmanship)  untranslated-term",
    ]);
  });

  test("says how many findings are hidden and how to see them", () => {
    expect(report([untranslated, missing(1, "info")])).toMatch(
      /\n1 error \(\+1 info, show with --level info\) - 6 concepts matched in 4 blocks\n$/,
    );
  });

  test("counts what was suppressed and fixed", () => {
    expect(report([], {}, { suppressed: 1, fixed: 4 })).toMatch(
      /6 concepts matched in 4 blocks, 1 suppressed, 4 fixed\n$/,
    );
  });

  test("says an absence once a concept, with its other places", () => {
    const text = report([missing(1), missing(2), missing(3)]);
    expect(text.match(/missing-term/g)).toHaveLength(1);
    expect(text).toContain("= 3 places: 2:1, 3:1, 4:1");
  });

  test("shows every place when asked", () => {
    const text = report([missing(1), missing(2), missing(3)], { places: "all" });
    expect(text.match(/missing-term/g)).toHaveLength(3);
  });

  test("lists the first places of many", () => {
    const many = Array.from({ length: 30 }, () => missing(1));
    expect(report(many)).toMatch(/= 30 places: (2:1, ){7}2:1 and 22 more, all with --all/);
  });

  test("shows a finding of the source at its target, with the text of both", () => {
    const text = report([missing(2)]);
    expect(text).toContain("  3:1  warning  党中央:");
    expect(text).toContain("source | 党中央要求。\n         | ^^^^^^\n       3 | The leadership asks.");
  });

  test("offers the entry that accepts a rendering only where it may be right", () => {
    expect(report([missing(1)])).toContain(
      '= accept: { "id": "cpc-central-committee", "en": ["CPC Central Committee", "…"] }',
    );
    expect(report([untranslated])).not.toContain("accept");
  });

  test("ends with the consistency of the terms whatever the level", () => {
    const found = ["甲", "乙", "丙", "丁"].map((zh, index) => inconsistent(zh, zh, index + 1));
    const lastButOne = report(found, { level: "error" }).trimEnd().split("\n").at(-2);
    expect(lastButOne).toBe(
      "4 inconsistent terms: 丁 (central SOE 30,000, centrally administered SOE 4), 丙 (central SOE 30,000, centrally administered SOE 3), 乙 (central SOE 30,000, centrally administered SOE 2), 1 more with --level info",
    );
  });

  test("says that the terms are consistent only where some were met", () => {
    expect(report([])).toContain("terms consistent");
    expect(report([], {}, { matched: 0 })).not.toContain("consistent");
  });

  test("tells whether a replacement is safe", () => {
    const fix = { span: { start: 0, end: 4 }, replacement: "CPC", applicability: "safe" } as const;
    const deprecated: Diagnostic = {
      ...untranslated,
      code: "deprecated-term",
      text: "SOEs",
      span: fix.span,
      expected: ["CPC"],
      evidence: { ...evidence, term: "SOE", basis: "seen" },
      fix,
    };
    expect(report([deprecated])).toMatch(/SOEs -> CPC {2}deprecated-term {2}\(fix: safe\)\n/);
  });

  test("lets no text of a file steer the terminal", () => {
    const hostile = { ...untranslated, text: "\u001b[2J", expected: ["\u001b]0;x\u0007"] } as Diagnostic;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that must be absent
    expect(report([hostile])).not.toMatch(/[\u001b\u0007]/);
  });
});
