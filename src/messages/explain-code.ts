import type { Profile } from "../check/options.ts";
import { defaultLevel } from "../check/severity.ts";
import { type Applicability, type DiagnosticCode, diagnosticCodes } from "../diagnostics/diagnostic.ts";
import { type Locale, sentence } from "./translate.ts";

/** Types of translation quality, so that a score sheet can count a finding: MQM (W3C list of 2019) and ITS 2.0. */
interface QualityTypes {
  readonly mqm: string;
  readonly its: string;
  /** Chosen by us as nearest; else the code is the standard's own example of the type. */
  readonly nearest?: true;
}

interface Example {
  readonly source?: string;
  readonly wrong: string;
  readonly right: string;
}

const TERMBASE = "Inconsistent with termbase";

const qualityTypes: Readonly<Record<DiagnosticCode, QualityTypes | undefined>> = {
  "missing-term": { mqm: TERMBASE, its: "terminology" },
  "deprecated-term": { mqm: TERMBASE, its: "terminology" },
  "superseded-term": { mqm: TERMBASE, its: "terminology" },
  "untranslated-term": { mqm: "Untranslated", its: "untranslated" },
  "wrong-concept": { mqm: "Wrong term", its: "terminology" },
  "inconsistent-term": { mqm: "Inconsistent use of terms", its: "inconsistency" },
  "term-collision": { mqm: "Inconsistent use of terms", its: "terminology", nearest: true },
  "near-miss": { mqm: TERMBASE, its: "terminology", nearest: true },
  "term-case": { mqm: TERMBASE, its: "typographical" },
  "term-hyphenation": { mqm: TERMBASE, its: "typographical", nearest: true },
  "term-spelling": { mqm: TERMBASE, its: "inconsistency", nearest: true },
  "term-quotes": { mqm: TERMBASE, its: "typographical", nearest: true },
  "acronym-first-use": { mqm: "Inconsistent use of terms", its: "style", nearest: true },
  "term-count": { mqm: "Omission", its: "omission", nearest: true },
  "possible-ellipsis": undefined,
  "wrong-region": { mqm: TERMBASE, its: "locale-violation", nearest: true },
  "unused-directive": undefined,
};

/** The fixes that findings of a code may carry; the test of the case files holds them to this table. */
export const fixesOf: Readonly<Record<DiagnosticCode, readonly Applicability[]>> = {
  "missing-term": [],
  "deprecated-term": ["safe", "suggestion"],
  "superseded-term": ["safe", "suggestion"],
  "untranslated-term": ["suggestion"],
  "wrong-concept": ["suggestion"],
  "inconsistent-term": [],
  "term-collision": [],
  "near-miss": ["suggestion"],
  "term-case": ["safe", "suggestion"],
  "term-hyphenation": ["safe"],
  "term-spelling": ["safe"],
  "term-quotes": [],
  "acronym-first-use": [],
  "term-count": [],
  "possible-ellipsis": [],
  "wrong-region": ["safe"],
  "unused-directive": [],
};

const examples: Readonly<Record<DiagnosticCode, Example>> = {
  "missing-term": {
    source: "供给侧结构性改革是主线。",
    wrong: "Economic restructuring is the main task.",
    right: "Supply-side structural reform is the main task.",
  },
  "deprecated-term": {
    source: "中国共产党坚强领导。",
    wrong: "the strong leadership of the Chinese Communist Party",
    right: "the strong leadership of the Communist Party of China",
  },
  "superseded-term": {
    source: "文化和旅游部公布了名单。（2024年）",
    wrong: "The Ministry of Culture published the list.",
    right: "The Ministry of Culture and Tourism published the list.",
  },
  "untranslated-term": {
    source: "国有企业要弘扬工匠精神。",
    wrong: "SOEs should carry forward the 工匠精神.",
    right: "SOEs should carry forward the spirit of craftsmanship.",
  },
  "wrong-concept": {
    source: "航天科技集团参加了论坛。",
    wrong: "CASIC took part in the forum.",
    right: "CASC took part in the forum.",
  },
  "inconsistent-term": {
    source: "央企……央企……央企",
    wrong: "central SOEs … central SOEs … centrally administered SOEs",
    right: "central SOEs … central SOEs … central SOEs",
  },
  "term-collision": {
    source: "行政长官……总裁",
    wrong: "the Chief Executive … the Chief Executive",
    right: "the Chief Executive … the president of the company",
  },
  "near-miss": { wrong: "the spirit of craftmanship", right: "the spirit of craftsmanship" },
  "term-case": { wrong: "Central State-Owned Enterprises invest.", right: "Central state-owned enterprises invest." },
  "term-hyphenation": { wrong: "supply side structural reform", right: "supply-side structural reform" },
  "term-spelling": { wrong: "national defense … national defence", right: "national defence … national defence" },
  "term-quotes": {
    source: "共建“一带一路”",
    wrong: 'jointly pursuing the so-called "Belt and Road"',
    right: "jointly pursuing Belt and Road cooperation",
  },
  "acronym-first-use": {
    wrong: "CASIC grew. China Aerospace Science and Industry Corporation (CASIC) …",
    right: "China Aerospace Science and Industry Corporation (CASIC) grew. CASIC …",
  },
  "term-count": {
    source: "国企与国企合作。",
    wrong: "SOEs cooperate with enterprises.",
    right: "SOEs cooperate with SOEs.",
  },
  "possible-ellipsis": {
    source: "制造强国、质量强国",
    wrong: "a manufacturing and quality powerhouse",
    right: "a manufacturing powerhouse and a quality powerhouse",
  },
  "wrong-region": { wrong: "品质管理", right: "质量管理" },
  "unused-directive": {
    wrong: "<!-- yizhi-disable-next-line deprecated-term --> The Communist Party of China",
    right: "The Communist Party of China",
  },
};

export const isDiagnosticCode = (text: string): text is DiagnosticCode =>
  (diagnosticCodes as readonly string[]).includes(text);

/**
 * The long form of a code: what it means, why it matters, an example, how grave it is in each profile, whether it can be fixed, how to
 * silence it, its MQM and ITS 2.0 types.
 */
export function explainCode(code: DiagnosticCode, locale: Locale): string {
  const page = (key: Parameters<typeof sentence<"page">>[2], values?: Parameters<typeof sentence>[3]) =>
    sentence(locale, "page", key, values);
  return [
    code,
    "",
    section(page("what"), page(`${code}_what`)),
    section(page("why"), page(`${code}_why`)),
    section(page("example"), exampleLines(code, locale)),
    section(page("severity"), severityText(code, locale)),
    section(page("fix"), page(fixKeyOf(code))),
    section(page("silence"), silenceText(code, locale)),
    section(page("types"), typesText(code, locale)),
  ].join("\n");
}

const section = (title: string, body: string): string => `${title}\n${indent(body)}\n`;

const indent = (text: string): string => text.replace(/^/gm, "  ");

function exampleLines(code: DiagnosticCode, locale: Locale): string {
  const { source, wrong, right } = examples[code];
  const line = (key: "source" | "wrong" | "right" | "reported" | "unreported", text: string) =>
    `${sentence(locale, "page", key)}: ${text}`;
  // An ellipsis is no fault.
  const [bad, good] =
    code === "possible-ellipsis" ? (["reported", "unreported"] as const) : (["wrong", "right"] as const);
  return [...(source ? [line("source", source)] : []), line(bad, wrong), line(good, right)].join("\n");
}

function severityText(code: DiagnosticCode, locale: Locale): string {
  const name = (profile: Profile): string => {
    const level = defaultLevel(code, { profile });
    return level === "off" ? sentence(locale, "page", "severity-off") : sentence(locale, "report", `severity-${level}`);
  };
  const levels = { prose: name("prose"), strings: name("strings"), strict: name("strict") };
  const table = sentence(locale, "page", "severity-text", levels);
  return code === "unused-directive" ? table : `${table}\n${sentence(locale, "page", "severity-varies")}`;
}

function fixKeyOf(code: DiagnosticCode): "fix-none" | "fix-safe" | "fix-suggestion" | "fix-either" {
  const [first, second] = fixesOf[code];
  if (second !== undefined) return "fix-either";
  return first === undefined ? "fix-none" : `fix-${first}`;
}

/** Codes whose findings `yizhi accept` can settle. */
const ACCEPTABLE: ReadonlySet<DiagnosticCode> = new Set([
  "missing-term",
  "near-miss",
  "superseded-term",
  "term-case",
  "term-hyphenation",
  "term-spelling",
] as const);

function silenceText(code: DiagnosticCode, locale: Locale): string {
  if (code === "unused-directive") return sentence(locale, "page", "silence-unused", { code });
  const common = [
    sentence(locale, "page", "silence-text", { code }),
    sentence(locale, "page", "silence-ignore", { code }),
  ].join("\n");
  return ACCEPTABLE.has(code) ? `${common}\n${sentence(locale, "page", "silence-accept")}` : common;
}

function typesText(code: DiagnosticCode, locale: Locale): string {
  const types = qualityTypes[code];
  if (!types) return sentence(locale, "page", "types-none");
  const { mqm, its, nearest } = types;
  return sentence(locale, "page", nearest ? "types-nearest" : "types-text", { mqm, its });
}
