import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { evaluationCsv, evaluationJson } from "../../src/report/evaluation-data.ts";
import { evaluationText } from "../../src/report/evaluation-text.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const termbase = termbaseOf(
  { id: "brand", zh: "品牌", en: 'brand, or "mark"' },
  { id: "soe", zh: "国有企业", en: ["state-owned enterprise", "SOE"], avoid: ["government company"] },
);
const evaluation = evaluate(termbase, [
  {
    name: "text",
    segments: [
      { source: "国有企业", target: "government companies" },
      { source: "国有企业", target: "SOEs" },
    ],
  },
]);
const nothing = evaluate(termbase, []);

describe("evaluationText", () => {
  test("says size, success, findings, the naive comparison, and who fires", () => {
    const lines = evaluationText(evaluation, "en").split("\n");
    expect(lines[0]).toBe("documents: 1; segments: 2; concepts: 1; uses: 2");
    expect(lines.find((line) => line.includes("any accepted form"))).toMatch(/50\.0 %\s+1 \/ 2$/);
    expect(lines.find((line) => line.includes("deprecated-term"))).toMatch(/error\s+1\s+1\s+50\.00\s+50\.0 %$/);
    expect(lines.find((line) => line.includes("first listed"))).toMatch(/100\.0 %\s+2 \/ 2$/);
    expect(lines.find((line) => line.includes("国有企业"))).toMatch(
      /state-owned enterprise\s+1\s+–\s+0\s+2\s+50\.0 %$/,
    );
  });

  test("speaks Chinese, and says so in words when nothing was found", () => {
    expect(evaluationText(nothing, "zh")).toContain("没有发现问题");
    expect(evaluationText(nothing, "zh")).not.toContain("NaN");
  });
});

describe("evaluationCsv", () => {
  test("gives one row a concept", () => {
    expect(evaluationCsv(evaluation)).toBe(
      "concept,zh,en,uses,rendered,fired,right,dismissed,perUse\r\nsoe,国有企业,state-owned enterprise,2,1,1,,0,0.5\r\n",
    );
  });

  test("quotes commas and quotation marks", () => {
    const quoted = evaluate(termbase, [{ name: "text", segments: [{ source: "品牌", target: "it" }] }]);
    expect(evaluationCsv(quoted)).toContain(',"brand, or ""mark""",');
  });
});

describe("evaluationJson", () => {
  test("holds every figure", () => {
    expect(JSON.parse(evaluationJson(evaluation))).toEqual(evaluation);
  });
});
