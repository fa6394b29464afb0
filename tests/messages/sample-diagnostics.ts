import type { Diagnostic, DiagnosticCode } from "../../src/diagnostics/diagnostic.ts";

const entry = {
  zh: "军民融合",
  en: "military-civilian integration",
  layer: "story",
  source: { title: "Report on the Work of the Government", publisher: "Xinhua", date: "2018-03" },
} as const;

const common = {
  severity: "warning",
  concept: "military-civilian-integration",
  unit: 0,
  unitId: "1",
  side: "target",
  span: { start: 4, end: 25 },
  text: "civil-military fusion",
  expected: ["military-civilian integration", "MCI"],
} as const;

/** One finding of every code; `variants` has the other wordings. */
export const samples: { readonly [Code in DiagnosticCode]: Extract<Diagnostic, { code: Code }> } = {
  "missing-term": {
    ...common,
    code: "missing-term",
    side: "source",
    text: "军民融合",
    evidence: { ...entry, absentFrom: "unit", units: 3, closest: "integration of both" },
  },
  "deprecated-term": {
    ...common,
    code: "deprecated-term",
    evidence: { ...entry, term: "civil-military fusion", basis: "seen", note: "a calque" },
    fix: { span: common.span, replacement: "military-civilian integration", applicability: "safe" },
  },
  "superseded-term": {
    ...common,
    code: "superseded-term",
    evidence: { ...entry, term: "civil-military fusion", reason: "layer", replacedBy: "yizhi.json" },
  },
  "untranslated-term": { ...common, code: "untranslated-term", text: "军民融合", evidence: entry },
  "wrong-concept": {
    ...common,
    code: "wrong-concept",
    text: "CASIC",
    expected: ["CASC"],
    evidence: {
      ...entry,
      zh: "中国航天科技集团有限公司",
      found: { concept: "casic", zh: "中国航天科工集团有限公司", en: "CASIC" },
    },
  },
  "inconsistent-term": {
    ...common,
    code: "inconsistent-term",
    text: "joint development",
    evidence: {
      ...entry,
      majority: "military-civilian integration",
      renderings: [
        { text: "military-civilian integration", count: 30000 },
        { text: "joint development", count: 2 },
      ],
    },
  },
  "term-collision": {
    ...common,
    code: "term-collision",
    text: "Chief Executive",
    evidence: { ...entry, zh: "行政长官", others: [{ concept: "president", zh: "总裁" }] },
  },
  "near-miss": {
    ...common,
    code: "near-miss",
    text: "miltary-civilian integration",
    evidence: { ...entry, term: "military-civilian integration", difference: "letters", distance: 1 },
  },
  "term-case": {
    ...common,
    code: "term-case",
    text: "Military-Civilian Integration",
    evidence: { ...entry, term: "military-civilian integration" },
  },
  "term-hyphenation": {
    ...common,
    code: "term-hyphenation",
    text: "military civilian integration",
    evidence: { ...entry, term: "military-civilian integration" },
  },
  "term-spelling": {
    ...common,
    code: "term-spelling",
    text: "defense",
    expected: ["defence"],
    evidence: { ...entry, term: "defence", variety: "en-GB" },
  },
  "term-quotes": {
    ...common,
    code: "term-quotes",
    text: '"Belt and Road"',
    evidence: { ...entry, policy: "none" },
  },
  "acronym-first-use": {
    ...common,
    code: "acronym-first-use",
    text: "CASIC",
    expected: ["China Aerospace Science and Industry Corporation (CASIC)"],
    evidence: {
      ...entry,
      full: "China Aerospace Science and Industry Corporation",
      problem: "before-introduction",
      introduced: { unit: 0, span: { start: 51, end: 107 } },
    },
  },
  "term-count": {
    ...common,
    code: "term-count",
    side: "source",
    text: "国企",
    evidence: { ...entry, sourceCount: 2, targetCount: 1 },
  },
  "possible-ellipsis": {
    ...common,
    code: "possible-ellipsis",
    side: "source",
    text: "质量强国",
    evidence: { ...entry, shared: "powerhouse" },
  },
  "wrong-region": {
    ...common,
    code: "wrong-region",
    text: "品质管理",
    expected: ["质量管理"],
    evidence: { ...entry, region: "zh-TW", wanted: "zh-CN" },
  },
  "unused-directive": {
    code: "unused-directive",
    severity: "info",
    unit: 0,
    unitId: "1",
    side: "target",
    span: { start: 0, end: 0 },
    text: "",
    expected: [],
    evidence: { directive: "yizhi-disable-next-line term-case", line: 3 },
  },
};

/** The same codes where the evidence asks for other sentences. */
export const variants: readonly Diagnostic[] = [
  { ...samples["missing-term"], severity: "info" },
  {
    ...samples["missing-term"],
    evidence: { ...samples["missing-term"].evidence, absentFrom: "document", disputed: true },
  },
  {
    ...samples["deprecated-term"],
    evidence: { ...samples["deprecated-term"].evidence, quoted: true, basis: "predicted", confidence: 1 },
  },
  { ...samples["deprecated-term"], expected: [], fix: undefined } as unknown as Diagnostic,
  ...(["replaced", "not-yet", "style"] as const).map((reason) => ({
    ...samples["superseded-term"],
    evidence: { ...samples["superseded-term"].evidence, reason, from: "2022-10", until: "2018-03" },
  })),
  { ...samples["superseded-term"], evidence: { ...entry, term: "x", reason: "replaced" } },
  { ...samples["untranslated-term"], text: "SWIFT", expected: ["环球银行金融电信协会"] },
  ...(["order", "gap"] as const).map((difference) => ({
    ...samples["near-miss"],
    evidence: { ...samples["near-miss"].evidence, difference },
  })),
  ...(["quote", "italic"] as const).map((policy) => ({
    ...samples["term-quotes"],
    evidence: { ...entry, policy },
  })),
  ...(["never-introduced", "not-introduced-at-full-form", "expanded-twice"] as const).map((problem) => ({
    ...samples["acronym-first-use"],
    evidence: { ...entry, full: "China Aerospace Science and Industry Corporation", problem },
  })),
];
