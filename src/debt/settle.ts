import { type Baseline, holdKnown, type KnownFinding } from "./baseline.ts";
import type { Finding } from "./finding.ts";
import { type Ignore, ignores } from "./ignore-list.ts";

/** What a project has decided about findings that were there before. */
export interface Debt {
  readonly ignored: readonly Ignore[];
  readonly baseline: Baseline;
}

export const noDebt: Debt = { ignored: [], baseline: new Map() };

/** The findings of one file by what becomes of them. */
export interface Settled {
  /** To be reported. */
  readonly open: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Entries of the ignore list that meant one of them. */
  readonly used: readonly Ignore[];
  readonly held: readonly Finding[];
  readonly stale: readonly KnownFinding[];
}

/** A decision with a reason comes before the baseline, so what is ignored never becomes debt. */
export function settle(file: string, findings: readonly Finding[], debt: Debt): Settled {
  const meant = debt.ignored
    .filter(({ inFile }) => inFile(file))
    .map((ignore) => ({ ignore, findings: findings.filter((finding) => ignores(ignore, finding)) }))
    .filter((one) => one.findings.length > 0);
  const ignored = new Set(meant.flatMap((one) => one.findings));
  const left = findings.filter((finding) => !ignored.has(finding));
  const { fresh, held, stale } = holdKnown(left, debt.baseline.get(file));
  return { open: fresh, ignored: [...ignored], used: meant.map(({ ignore }) => ignore), held, stale };
}

/** Entries of the ignore list that concern a checked file and silenced nothing. */
export const unusedIgnores = (
  ignored: readonly Ignore[],
  files: readonly string[],
  settled: readonly Settled[],
): readonly Ignore[] => {
  const used = new Set(settled.flatMap((file) => file.used));
  return ignored.filter((ignore) => !used.has(ignore) && files.some(ignore.inFile));
};
