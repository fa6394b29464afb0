import type { DiagnosticCode, Severity } from "../diagnostics/diagnostic.ts";
import { append } from "../text/append.ts";
import { present } from "../text/present.ts";
import type { Finding } from "./finding.ts";

/** Findings of one id in one file that are old and known. What is not the id is there for whoever reviews the file. */
export interface KnownFinding {
  readonly id: string;
  readonly code: DiagnosticCode | string;
  readonly concept?: string;
  /** The key of the unit. */
  readonly unit?: string;
  /** Units of the same texts, and several places in one unit, share an id. */
  readonly count: number;
}

/** Old debt: by file (from the directory of the project, with `/`), then by id. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, KnownFinding>>;

export interface Held {
  /** Not in the baseline, or more of them than it knows; in the order given. */
  readonly fresh: readonly Finding[];
  readonly held: readonly Finding[];
  /** What the baseline knows and is no longer found, with how many. */
  readonly stale: readonly KnownFinding[];
}

/** Holds back what the baseline knows of one file, the gravest of an id first. */
export function holdKnown(findings: readonly Finding[], known: ReadonlyMap<string, KnownFinding> = NOTHING): Held {
  const heldOf = new Map([...known.values()].map(({ id, count }) => [id, count] as const));
  const held = new Set<Finding>();
  for (const finding of byGravity(findings)) {
    const left = heldOf.get(finding.id) ?? 0;
    if (left === 0) continue;
    heldOf.set(finding.id, left - 1);
    held.add(finding);
  }
  return {
    fresh: findings.filter((finding) => !held.has(finding)),
    held: findings.filter((finding) => held.has(finding)),
    stale: [...known.values()].flatMap((one) => {
      const count = heldOf.get(one.id) ?? 0;
      return count === 0 ? [] : [{ ...one, count }];
    }),
  };
}

const NOTHING: ReadonlyMap<string, KnownFinding> = new Map();
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const byGravity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => GRAVITY[a.diagnostic.severity] - GRAVITY[b.diagnostic.severity]);

export interface BaselineChange {
  readonly baseline: Baseline;
  readonly added: number;
  readonly removed: number;
  /** Findings that would have been added, had it been allowed. */
  readonly refused: number;
}

export interface UpdateOptions {
  /** `shrink` takes out and never adds. */
  readonly mode: "write" | "shrink";
  /** Findings at least so grave are recorded. What is known already stays known as long as it is found, however grave. */
  readonly level: Severity;
}

/**
 * The baseline after a run: what was found in the files that were checked, and what it says of all others except those that are
 * gone.
 */
export function updateBaseline(
  baseline: Baseline,
  checked: ReadonlyMap<string, readonly Finding[]>,
  gone: ReadonlySet<string>,
  options: UpdateOptions,
): BaselineChange {
  const others = [...baseline].filter(([file]) => !checked.has(file));
  const lost = others.filter(([file]) => gone.has(file)).flatMap(([, known]) => [...known.values()]);
  const changes = [...checked].map(
    ([file, findings]) => [file, updateFile(baseline.get(file), findings, options)] as const,
  );
  const sum = (part: "added" | "removed" | "refused") => changes.reduce((total, [, change]) => total + change[part], 0);
  const files = [
    ...others.filter(([file]) => !gone.has(file)),
    ...changes.map(([file, { known }]) => [file, known] as const),
  ];
  return {
    baseline: new Map(files.filter(([, known]) => known.size > 0)),
    added: sum("added"),
    removed: sum("removed") + countOf(lost),
    refused: sum("refused"),
  };
}

interface FileChange extends Omit<BaselineChange, "baseline"> {
  readonly known: ReadonlyMap<string, KnownFinding>;
}

function updateFile(
  known: ReadonlyMap<string, KnownFinding> = NOTHING,
  findings: readonly Finding[],
  { mode, level }: UpdateOptions,
): FileChange {
  const kept = new Map<string, KnownFinding>();
  let [added, refused] = [0, 0];
  for (const [id, group] of byId(findings)) {
    const still = Math.min(known.get(id)?.count ?? 0, group.length);
    const grave = group.filter(({ diagnostic }) => GRAVITY[diagnostic.severity] <= GRAVITY[level]).length;
    const count = mode === "shrink" ? still : Math.max(still, grave);
    added += count - still;
    refused += Math.max(0, grave - count);
    if (count > 0) kept.set(id, knownOf(group[0]!, count));
  }
  return { known: kept, added, removed: countOf(holdKnown(findings, known).stale), refused };
}

/** So many findings, of which some share an id. */
export const countOf = (known: readonly KnownFinding[]): number => known.reduce((sum, { count }) => sum + count, 0);

function byId(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) append(groups, finding.id, finding);
  return groups;
}

const knownOf = ({ id, key, diagnostic }: Finding, count: number): KnownFinding => ({
  id,
  code: diagnostic.code,
  ...present({ concept: diagnostic.concept, unit: key }),
  count,
});
