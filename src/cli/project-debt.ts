import { existsSync } from "node:fs";
import path from "node:path";
import type { Baseline } from "../debt/baseline.ts";
import { BASELINE_FILE, readBaseline } from "../debt/baseline-file.ts";
import { IGNORE_FILE, readIgnoreList } from "../debt/ignore-list.ts";
import type { Debt } from "../debt/settle.ts";
import type { Project } from "./config.ts";
import { kindOf, readTextSync } from "./files.ts";
import type { Io } from "./io.ts";

/** The ignore file and the baseline of a project, which lie beside its `yizhi.json`, or in the working directory where it has none. */
export interface ProjectDebt extends Debt {
  readonly baselinePath: string;
  readonly ignorePath: string;
  /** How the two files name a file of this run. */
  readonly nameOf: (file: string) => string;
  /** Files of the baseline that are no longer there. */
  readonly gone: ReadonlySet<string>;
}

/** @throws DebtFileError for a file that is not understood: it must not silence, nor be written over. */
export async function loadDebt(
  project: Project | undefined,
  io: Io,
  use: "all" | "ignored" | "none",
): Promise<ProjectDebt> {
  const root = path.resolve(io.cwd, path.dirname(project?.path ?? ""));
  const shown = (file: string) => path.relative(io.cwd, path.join(root, file)) || file;
  const baselinePath = shown(BASELINE_FILE);
  const ignorePath = shown(IGNORE_FILE);
  const baseline = use === "all" ? await readIf(baselinePath, io, readBaseline, NOTHING) : NOTHING;
  return {
    ignored: use === "none" ? [] : await readIf(ignorePath, io, readIgnoreList, []),
    baseline,
    baselinePath,
    ignorePath,
    nameOf: (file) => path.relative(root, path.resolve(io.cwd, file)).split(path.sep).join("/"),
    gone: new Set([...baseline.keys()].filter((file) => !existsSync(path.resolve(root, file)))),
  };
}

const NOTHING: Baseline = new Map();

async function readIf<T>(file: string, io: Io, read: (text: string, path: string) => T, otherwise: T): Promise<T> {
  return (await kindOf(file, io.cwd)) === "absent" ? otherwise : read(readTextSync(file, io.cwd), file);
}
