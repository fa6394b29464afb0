import path from "node:path";
import { glob } from "tinyglobby";
import { CliFailure } from "./failure.ts";
import { failMissing, kindOf } from "./files.ts";

/** A file to check, and the file of its source where there is one. Paths as the user would write them. */
export interface Draft {
  readonly path: string;
  readonly sourcePath?: string;
}

export interface DraftOptions {
  readonly cwd: string;
  readonly source?: string;
  /** Extensions, without the dot, of files found in a directory. */
  readonly extensions: readonly string[];
}

/** Nobody's draft, though their extensions would make them one. */
const NEVER_DRAFTS = [
  "**/node_modules/**",
  "**/.git/**",
  "**/{package,package-lock,tsconfig,jsconfig,yizhi,*.yizhi}.json",
  "**/.*.json",
];
const GLOB = /[*?[\]{}]/;

/** Files, directories and patterns as drafts in the order given, each paired with its source. */
export async function expandDrafts(operands: readonly string[], options: DraftOptions): Promise<readonly Draft[]> {
  const { cwd, source } = options;
  const sourceKind = source === undefined ? undefined : await kindOf(source, cwd);
  if (source !== undefined && sourceKind === "absent") throw failMissing(source, cwd);
  const found: Found[] = [];
  for (const operand of operands) found.push(...(await expand(operand, options)));
  const drafts = [...new Map(found.map((draft) => [draft.path, draft])).values()];
  if (source === undefined) return drafts.map(({ path: file }) => ({ path: file }));
  if (sourceKind === "file") return [withSourceFile(drafts, source)];
  return Promise.all(drafts.map((draft) => withSourceDirectory(draft, source, cwd)));
}

interface Found {
  readonly path: string;
  /** Directory it was found in, if one was named. */
  readonly root?: string;
}

async function expand(operand: string, { cwd, extensions }: DraftOptions): Promise<readonly Found[]> {
  const kind = await kindOf(operand, cwd);
  if (kind === "file") return [{ path: operand }];
  if (kind === "directory") {
    const files = await search(`**/*.{${extensions.join(",")}}`, path.resolve(cwd, operand));
    if (files.length === 0)
      throw new CliFailure("directory-empty", { path: operand, extensions: extensions.join(", ") });
    return files.map((file) => ({ path: path.join(operand, file), root: operand }));
  }
  const files = GLOB.test(operand) ? await search(operand, cwd) : [];
  if (files.length === 0) throw failMissing(operand, cwd);
  return files.map((file) => ({ path: file }));
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const files = await glob([pattern], { cwd, ignore: NEVER_DRAFTS, onlyFiles: true, expandDirectories: false });
  return files.map((file) => path.normalize(file)).sort();
}

function withSourceFile(drafts: readonly Found[], source: string): Draft {
  const [draft] = drafts;
  if (drafts.length !== 1 || !draft) throw new CliFailure("source-many", { count: drafts.length });
  return { path: draft.path, sourcePath: source };
}

/** `locales/en/about.json` has its source in `<source>/about.json`. In a directory some files may have none. */
async function withSourceDirectory({ path: file, root }: Found, source: string, cwd: string): Promise<Draft> {
  const expected = path.join(source, root === undefined ? path.basename(file) : path.relative(root, file));
  if ((await kindOf(expected, cwd)) === "file") return { path: file, sourcePath: expected };
  if (root === undefined) throw new CliFailure("source-missing", { path: file, expected });
  return { path: file };
}
