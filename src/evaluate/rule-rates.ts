import type { RuleRate } from "./evaluation.ts";
import type { Firing } from "./fire.ts";
import { groupBy } from "./group-by.ts";

/** Findings by code and severity, the most frequent first; dismissed ones are alarms too. */
export function ruleRates(firings: readonly Firing[], segments: number, uses: number): readonly RuleRate[] {
  const byRule = groupBy(firings, ({ diagnostic }) => `${diagnostic.code} ${diagnostic.severity}`);
  return [...byRule.values()]
    .map((group) => rateOfRule(group, segments, uses))
    .sort((a, b) => b.findings - a.findings || (a.code < b.code ? -1 : 1));
}

function rateOfRule(firings: readonly Firing[], segments: number, uses: number): RuleRate {
  const { code, severity } = firings[0]!.diagnostic;
  const groups = new Set(firings.map(({ document, diagnostic }) => `${document}\n${diagnostic.concept}`));
  return {
    code,
    severity,
    findings: firings.length,
    grouped: groups.size,
    per100Segments: segments === 0 ? 0 : (100 * firings.length) / segments,
    perUse: uses === 0 ? 0 : firings.length / uses,
  };
}
