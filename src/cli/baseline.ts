import { type BaselineChange, updateBaseline } from "../debt/baseline.ts";
import { writeBaseline } from "../debt/baseline-file.ts";
import { isAtLeast } from "../report/report.ts";
import { type Checked, settledAgain } from "./check-file.ts";
import type { CheckSettings } from "./check-settings.ts";
import { kindOf, readTextSync, writeNew, writeWhole } from "./files.ts";
import type { Io } from "./io.ts";
import type { ProjectDebt } from "./project-debt.ts";

/** What a run does with the baseline. `shrink` may only take out; `off` reports old debt like new. */
export type BaselineMode = "use" | "off" | "write" | "shrink";

export interface Reckoned {
  readonly files: readonly Checked[];
  readonly change: BaselineChange;
}

/** The baseline after this run, and the files as they stand under it. What is shown or fails the run is what gets recorded. */
export function reckon(files: readonly Checked[], debt: ProjectDebt, settings: CheckSettings): Reckoned | undefined {
  const { baseline: mode, level, failOn } = settings;
  if (mode !== "write" && mode !== "shrink") return undefined;
  const nameOf = ({ file }: Checked) => debt.nameOf(file.path);
  const checked = new Map(files.map((file) => [nameOf(file), unignored(file)] as const));
  const lowest = failOn !== "never" && isAtLeast(level, failOn) ? failOn : level;
  const change = updateBaseline(debt.baseline, checked, debt.gone, { mode, level: lowest });
  const after = { ...debt, baseline: change.baseline };
  return { files: files.map((file) => settledAgain(file, nameOf(file), after)), change };
}

function unignored({ findings, settled }: Checked): Checked["findings"] {
  const ignored = new Set(settled.ignored);
  return findings.filter((finding) => !ignored.has(finding));
}

/** Nothing is written where nothing changes; a checkout with CRLF is no change. */
export async function storeBaseline({ change }: Reckoned, { baselinePath }: ProjectDebt, io: Io): Promise<void> {
  const text = writeBaseline(change.baseline);
  if ((await kindOf(baselinePath, io.cwd)) !== "absent") {
    const before = readTextSync(baselinePath, io.cwd).replaceAll("\r\n", "\n");
    if (before !== text) await writeWhole(baselinePath, text, io.cwd);
  } else if (change.baseline.size > 0) await writeNew(baselinePath, text, io.cwd);
}
