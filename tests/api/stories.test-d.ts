/**
 * The results of the twelve user stories, written by hand in the public types. Nothing runs here: what does not compile could not be
 * expressed, and the types would have to change before anything is built on them.
 */
import { describe, expectTypeOf, test } from "vitest";
import type {
  Diagnostic,
  DocumentReport,
  Edit,
  EntryEvidence,
  Fix,
  Glossary,
  GlossaryIssue,
  LookupAnswer,
  Segment,
  Substitution,
  Termbase,
  TermMatch,
} from "../../src/index.ts";

const entry: EntryEvidence = {
  zh: "军民融合",
  en: "military-civilian integration",
  layer: "story",
  source: {
    title: "Report on the Work of the Government",
    publisher: "State Council",
    date: "2018-03-05",
    at: "part III",
  },
  confidence: 2,
};

const wordRow: Segment = {
  id: "table 1 row 1",
  source: "中国航天科工坚持走军民融合发展道路。",
  target: "CASIC is committed to the path of civil-military fusion.",
  // The second run of the row stands elsewhere in the part; a tracked deletion is simply in no piece.
  origin: {
    target: {
      path: "s1.docx/word/document.xml",
      pieces: [
        { unit: 0, file: 1204 },
        { unit: 40, file: 1298 },
      ],
    },
  },
};

const deprecated: Diagnostic = {
  code: "deprecated-term",
  severity: "error",
  concept: "military-civilian-integration",
  unit: 0,
  unitId: "table 1 row 1",
  side: "target",
  span: { start: 34, end: 55 },
  text: "civil-military fusion",
  expected: ["military-civilian integration"],
  evidence: { ...entry, term: "civil-military fusion", basis: "listed" },
  fix: { span: { start: 34, end: 55 }, replacement: "military-civilian integration", applicability: "safe" },
};

const otherOrder: Diagnostic = {
  code: "near-miss",
  severity: "warning",
  concept: "high-quality-development",
  unit: 1,
  unitId: "table 1 row 2",
  side: "target",
  span: { start: 47, end: 74 },
  text: "development of high quality",
  expected: ["high-quality development"],
  evidence: { layer: "story", term: "high-quality development", difference: "order", distance: 0 },
  fix: { span: { start: 47, end: 74 }, replacement: "high-quality development", applicability: "suggestion" },
};

const otherCompany: Diagnostic = {
  code: "wrong-concept",
  severity: "error",
  concept: "casc",
  unit: 2,
  unitId: "table 1 row 3",
  side: "target",
  span: { start: 0, end: 5 },
  text: "CASIC",
  expected: ["CASC", "China Aerospace Science and Technology Corporation"],
  evidence: { layer: "story", found: { concept: "casic", zh: "中国航天科工集团有限公司", en: "CASIC" } },
  fix: { span: { start: 0, end: 5 }, replacement: "CASC", applicability: "suggestion" },
};

const leftOver: Diagnostic = {
  code: "untranslated-term",
  severity: "error",
  concept: "spirit-of-craftsmanship",
  unit: 2,
  unitId: "block 3",
  side: "target",
  span: { start: 30, end: 34 },
  text: "工匠精神",
  expected: ["spirit of craftsmanship", "spirit of workmanship"],
  evidence: { layer: "story" },
};

const notNamed: Diagnostic = {
  code: "missing-term",
  severity: "info",
  concept: "cpc-central-committee",
  unit: 4,
  unitId: "block 5",
  side: "source",
  span: { start: 0, end: 3 },
  text: "党中央",
  expected: ["CPC Central Committee"],
  evidence: { layer: "story", absentFrom: "unit", units: 1, closest: "The Party leadership" },
};

const suppressed: Segment = {
  id: "block 3",
  source: "- 国有企业要弘扬工匠精神。",
  target: "- SOEs should carry forward the 工匠精神.",
  silences: [
    {
      codes: ["untranslated-term"],
      span: { start: 0, end: 39 },
      directive: { text: "yizhi-disable-next-line untranslated-term", line: 5, reason: "quoted on purpose" },
    },
  ],
};

const unused: Diagnostic = {
  code: "unused-directive",
  severity: "info",
  unit: 2,
  unitId: "block 3",
  side: "target",
  span: { start: 0, end: 0 },
  text: "",
  expected: [],
  evidence: { directive: "yizhi-disable-next-line untranslated-term", line: 5 },
};

const firstUse: Diagnostic = {
  code: "acronym-first-use",
  severity: "info",
  concept: "casic",
  unit: 0,
  unitId: "block 1",
  side: "target",
  span: { start: 0, end: 5 },
  text: "CASIC",
  expected: ["China Aerospace Science and Industry Corporation (CASIC)"],
  evidence: {
    layer: "story",
    full: "China Aerospace Science and Industry Corporation",
    problem: "before-introduction",
    introduced: { unit: 0, span: { start: 51, end: 99 } },
  },
};

const displaced: Diagnostic = {
  code: "superseded-term",
  severity: "warning",
  concept: "spirit-of-craftsmanship",
  unit: 0,
  unitId: "1",
  side: "target",
  span: { start: 4, end: 27 },
  text: "spirit of craftsmanship",
  expected: ["craftsman spirit"],
  evidence: { layer: "yizhi.json", term: "spirit of craftsmanship", reason: "layer", replacedBy: "yizhi.json" },
  fix: { span: { start: 4, end: 27 }, replacement: "craftsman spirit", applicability: "safe" },
};

const mixed: Diagnostic = {
  code: "inconsistent-term",
  severity: "info",
  concept: "central-soe",
  unit: 30_000,
  unitId: "tu-30001",
  side: "target",
  span: { start: 4, end: 30 },
  text: "centrally administered SOE",
  expected: ["central SOE"],
  evidence: {
    layer: "story",
    majority: "central SOE",
    renderings: [
      { text: "central SOE", count: 30_000 },
      { text: "centrally administered SOE", count: 3_000 },
    ],
  },
};

describe("the public types", () => {
  test("S1: a reviser's Word draft, with places inside runs", () => {
    expectTypeOf([deprecated, otherOrder, otherCompany]).toExtend<Diagnostic[]>();
    expectTypeOf(wordRow).toExtend<Segment>();
  });

  test("S2: a Markdown draft with its source, and a comment that silences", () => {
    expectTypeOf([leftOver, notNamed, unused]).toExtend<Diagnostic[]>();
    expectTypeOf(suppressed).toExtend<Segment>();
  });

  test("S3, S4: rows and units that were skipped are counted with the reason", () => {
    const report: Pick<DocumentReport, "units" | "checked" | "skipped"> = {
      units: 5,
      checked: 3,
      skipped: { "translate=no": 1, "no target": 1 },
    };
    expectTypeOf(report.skipped).toExtend<Readonly<Record<string, number>>>();
  });

  test("S5: a key of a locale file, title case carried to the fix", () => {
    const fix: Fix = {
      span: { start: 0, end: 21 },
      replacement: "Military-Civilian Integration",
      applicability: "safe",
    };
    const finding: Diagnostic = {
      ...deprecated,
      unitId: "policy.mci",
      span: fix.span,
      text: "Military-Civil Fusion",
      fix,
    };
    expectTypeOf(finding).toExtend<Diagnostic>();
  });

  test("S6: a target alone", () => {
    expectTypeOf(firstUse).toExtend<Diagnostic>();
  });

  test("S7: the edits that a fix made", () => {
    const edits: readonly Edit[] = [{ span: { start: 32, end: 39 }, text: "an OBOR", replacement: "a BRI" }];
    expectTypeOf(edits).toExtend<readonly Edit[]>();
  });

  test("S8: the terms present in a text, and a replaced text", () => {
    expectTypeOf<TermMatch>().toHaveProperty("span");
    expectTypeOf<TermMatch["designations"][number]["concept"]>().toEqualTypeOf<string>();
    expectTypeOf<Termbase["concepts"]>().toExtend<ReadonlyMap<string, { readonly terms: readonly unknown[] }>>();
    expectTypeOf<Substitution["skipped"][number]["reason"]>().toExtend<string>();
  });

  test("S9: a form displaced by the project's own file", () => {
    expectTypeOf(displaced).toExtend<Diagnostic>();
    const history: Glossary["contributions"] = {
      "spirit-of-craftsmanship": [
        { layer: 0, action: "adds", keys: ["zh", "en"] },
        { layer: 1, action: "merges", keys: ["en"] },
      ],
    };
    expectTypeOf(history).toExtend<Glossary["contributions"]>();
  });

  test("S10: what an import lost, and what it contradicts", () => {
    const issue: GlossaryIssue = {
      code: "homograph-or-conflict",
      severity: "warning",
      message: "高质量发展 is “quality development” here and “high-quality development” in story",
      concepts: ["c2", "high-quality-development"],
    };
    expectTypeOf(issue).toExtend<GlossaryIssue>();
  });

  test("S11: an answer that invents nothing", () => {
    const answer: LookupAnswer = { query: "高品质发展", found: false, results: [], near: [] };
    expectTypeOf(answer).toExtend<LookupAnswer>();
  });

  test("S12: counts of a translation memory, by concept", () => {
    const report: Pick<DocumentReport, "units" | "withTerms" | "tally"> = {
      units: 100_000,
      withTerms: 55_000,
      tally: [{ concept: "central-soe", units: 33_000, rendered: 33_000 }],
    };
    expectTypeOf(report.tally).toExtend<DocumentReport["tally"]>();
    expectTypeOf(mixed).toExtend<Diagnostic>();
  });
});
