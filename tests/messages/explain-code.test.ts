import { describe, expect, test } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/diagnostic.ts";
import { explainCode, isDiagnosticCode } from "../../src/messages/explain-code.ts";

describe("explainCode", () => {
  test("reads like this", () => {
    expect(explainCode("near-miss", "en")).toMatchInlineSnapshot(`
      "near-miss

      What
        The target has almost an accepted form: a letter or two differ, or the words of a set phrase stand in another order.

      Why
        A slip in a term escapes a spelling checker that does not know the term, and a set phrase is searched for as it stands.

      Example
        wrong: the spirit of craftmanship
        right: the spirit of craftsmanship

      Severity
        prose warning, strings warning, strict error
        a single finding may be graver or milder by its evidence; a term or an entry may set its own

      Fix
        a suggestion: shown, never made unasked

      How to silence
        In the text: <!-- yizhi-disable-next-line near-miss -- reason -->, or for a block <!-- yizhi-disable near-miss --> … <!-- yizhi-enable -->.
        For one entry: "severity": "off" in your glossary. Everywhere: "levels": { "near-miss": "off" } in yizhi.json.
        For one finding, or some files: an entry with a reason in .yizhi-ignore.json, e.g. { "ignore": [{ "code": "near-miss", "file": "docs/old/", "reason": "…" }] }.
        If the rendering is right, accept it: yizhi accept <finding-id> <draft> adds it to the entry in your project glossary.

      Quality type
        MQM: Inconsistent with termbase; ITS 2.0: terminology (the nearest type)
      "
    `);
    expect(explainCode("wrong-concept", "zh")).toMatchInlineSnapshot(`
      "wrong-concept

      是什么
        译文没有原文的概念，却出现了另一个容易混淆的概念。

      为什么
        一个字母之差就是另一家公司、另一个部委、另一部法律。只比较名称、固定用语和标明易混的条目。

      例子
        原文: 航天科技集团参加了论坛。
        误: CASIC took part in the forum.
        正: CASC took part in the forum.

      严重程度
        行文 错误，界面文字 错误，严格 错误
        个别问题视依据可重可轻；术语或条目也可自行规定

      修正
        建议修正：只显示，不自动改动

      如何屏蔽
        在文中：<!-- yizhi-disable-next-line wrong-concept -- 理由 -->，整段则用 <!-- yizhi-disable wrong-concept --> … <!-- yizhi-enable -->。
        对某一条目：在自己的术语表中写 "severity": "off"。全部屏蔽：在 yizhi.json 中写 "levels": { "wrong-concept": "off" }。
        某一个结果或某些文件：在 .yizhi-ignore.json 中写明理由，如 { "ignore": [{ "code": "wrong-concept", "file": "docs/old/", "reason": "…" }] }。

      质量类型
        MQM：Wrong term；ITS 2.0：terminology
      "
    `);
  });

  test.each(diagnosticCodes)("says of %s what, why, an example, how to silence it and its types", (code) => {
    for (const locale of ["en", "zh"] as const) {
      const page = explainCode(code, locale);
      const titles =
        locale === "en"
          ? ["What", "Why", "Example", "Severity", "Fix", "How to silence", "Quality type"]
          : ["是什么", "为什么", "例子", "严重程度", "修正", "如何屏蔽", "质量类型"];
      for (const title of titles) expect(page).toContain(`\n${title}\n  `);
      expect(page).not.toMatch(/\{\{|undefined/);
      expect(page).toContain(`"levels": { "${code}": "off" }`);
    }
  });
});

describe("isDiagnosticCode", () => {
  test("knows the seventeen codes and nothing else", () => {
    expect(diagnosticCodes.every(isDiagnosticCode)).toBe(true);
    expect(["missing_term", "toString", ""].some(isDiagnosticCode)).toBe(false);
  });
});
