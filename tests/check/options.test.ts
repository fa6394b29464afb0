import { describe, expect, test } from "vitest";
import type { CheckOptions } from "../../src/check/options.ts";
import { check, checkDocument, checkTarget, openDocument } from "../../src/formatted/check.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const termbase = termbaseOf(
  { id: "integration", zh: "军民融合", en: "military-civilian integration", avoid: ["civil-military fusion"] },
  { id: "quiet", zh: "双循环", en: "dual circulation", avoid: ["double circulation"], severity: "off" },
  {
    id: "mild",
    zh: "工匠精神",
    en: "spirit of craftsmanship",
    avoid: { en: { term: "artisan spirit", severity: "warning" } },
  },
);
const pair = { source: "军民融合", target: "civil-military fusion" };

describe("the options of a check", () => {
  test.each<[string, unknown, string]>([
    ["profile", { profile: "poetry" }, 'option profile: "poetry" is not known; expected prose, strings, strict'],
    ["date", { asOf: "10 May" }, 'option asOf: "10 May" is not known; expected YYYY, YYYY-MM or YYYY-MM-DD'],
    [
      "language",
      { to: "fr" },
      'option to: "fr" is not known; expected zh, en or a tag of these such as zh-TW or en-GB',
    ],
    [
      "direction",
      { from: "zh", to: "zh-TW" },
      'option to: "zh-TW" is not known; expected a language other than that of from ("zh")',
    ],
    ["gap", { gap: -1 }, 'option gap: "-1" is not known; expected a whole number from 0'],
    ["code", { levels: { typo: "off" } }, 'option levels: "typo" is not known; expected missing-term'],
    [
      "level",
      { levels: { "term-case": "loud" } },
      'option levels["term-case"]: "loud" is not known; expected error, warning, info, off',
    ],
    ["format", { format: "docx" }, 'option format: "docx" is not known; expected text, markdown'],
  ])("refuse a %s that is none", (_what, options, message) => {
    const wrong = options as CheckOptions;
    const refusal = expect.objectContaining({ name: "TypeError", message: expect.stringContaining(message) });
    expect(() => check(termbase, pair, wrong)).toThrow(refusal);
    expect(() => checkTarget(termbase, pair.target, wrong)).toThrow(refusal);
    expect(() => checkDocument(termbase, [pair], wrong)).toThrow(refusal);
  });

  test.each<[string, CheckOptions, string | undefined]>([
    ["the code's own", {}, "error"],
    ["the project's for the code", { levels: { "deprecated-term": "info" } }, "info"],
    ["off", { levels: { "deprecated-term": "off", "missing-term": "off" } }, undefined],
  ])("severity is %s", (_what, options, severity) => {
    expect(check(termbase, pair, options)[0]?.severity).toBe(severity);
  });

  test("an entry that is off gives nothing", () => {
    expect(check(termbase, { source: "双循环", target: "double circulation" })).toEqual([]);
    expect(check(termbase, { source: "双循环", target: "nothing" })).toEqual([]);
  });

  test("a term's own severity comes before the project's for its code", () => {
    const mild = { source: "工匠精神", target: "artisan spirit" };
    expect(check(termbase, mild, { levels: { "deprecated-term": "error" } })[0]?.severity).toBe("warning");
    expect(check(termbase, mild, { levels: { "deprecated-term": "off" } }).map(({ code }) => code)).not.toContain(
      "deprecated-term",
    );
  });

  test("one language is enough to know the other", () => {
    const back = { source: "military-civilian integration", target: "军民融合" };
    expect(check(termbase, back, { from: "en" })).toEqual([]);
    expect(check(termbase, back, { to: "zh" })).toEqual([]);
  });
});

describe("openDocument", () => {
  test("counts what was given, checked and skipped, and names the concepts met", () => {
    const document = openDocument(termbase);
    document.add({ id: "a", source: "军民融合", target: "military-civilian integration" });
    document.add({ id: "b", source: "双循环" });
    document.add({ id: "c", source: " ", target: "text" });
    document.add({ id: "d", source: "工匠精神", target: "" });
    expect(document.close()).toMatchObject({
      diagnostics: [],
      units: 4,
      checked: 1,
      skipped: { "no target": 2, "no source": 1 },
      suppressed: 0,
      matched: ["integration"],
    });
  });

  test("names the concepts of the target where there is no source", () => {
    const document = openDocument(termbase);
    document.add({ target: "dual circulation and the spirit of craftsmanship" });
    expect(document.close().matched).toEqual(["mild", "quiet"]);
  });

  test("gives at once what later segments cannot change", () => {
    const document = openDocument(termbase);
    expect(document.add({ id: "key", ...pair }).map(({ code, unitId }) => `${code} ${unitId}`)).toEqual([
      "deprecated-term key",
    ]);
    expect(document.add({ id: "next", source: "军民融合", target: "it" })).toEqual([]);
    expect(document.close().diagnostics.map(({ code, unitId, unit }) => `${unit} ${code} ${unitId}`)).toEqual([
      "0 deprecated-term key",
      "1 missing-term next",
    ]);
  });

  test("numbers segments without a name from 1", () => {
    expect(checkDocument(termbase, [{ target: "x" }, pair])[0]?.unitId).toBe("2");
  });

  test("silences only the stretch that a comment governs", () => {
    const target = "civil-military fusion; civil-military fusion";
    const silences = [
      { codes: ["deprecated-term" as const], span: { start: 0, end: 21 }, directive: { text: "here", line: 1 } },
    ];
    const document = openDocument(termbase);
    document.add({ source: "军民融合", target, silences });
    const { diagnostics, suppressed } = document.close();
    expect(diagnostics.map(({ span }) => span.start)).toEqual([23]);
    expect(suppressed).toBe(1);
  });

  test("reports one comment over several segments once, and only when none of them needed it", () => {
    const directive = { text: "yizhi-disable", line: 3 };
    const silenced = (target: string) => ({
      source: "军民融合",
      target,
      silences: [{ codes: [], span: { start: 0, end: target.length }, directive }],
    });
    const codes = (...targets: readonly string[]): readonly string[] =>
      checkDocument(termbase, targets.map(silenced)).map(({ code }) => code);
    expect(codes("military-civilian integration", "civil-military fusion")).toEqual([]);
    expect(codes("military-civilian integration", "military-civilian integration")).toEqual(["unused-directive"]);
  });
});
