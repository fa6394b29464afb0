import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
// A run loads these when it needs them; loaded here, they cost the first test of a file none of its time.
import "../../src/bundled.ts";
import "../../src/cli/check.ts";
import "../../src/glossary/parse.ts";

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Io["env"];
  readonly tty?: boolean;
}

/** `yizhi …` without a process of its own. */
export async function yizhi(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const outputTo = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
    },
    isTTY: surroundings.tty ?? false,
  });
  const exit = await run(argv, {
    stdout: outputTo("stdout"),
    stderr: outputTo("stderr"),
    readStdin: async () => new TextEncoder().encode(surroundings.stdin ?? ""),
    cwd: surroundings.cwd,
    env: surroundings.env ?? {},
    today: () => "2026-11-22",
  });
  return { exit, ...written };
}

export type FileTree = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];

/** A new directory with these files, taken away after the tests of the file. */
export function directoryWith(files: FileTree): string {
  const directory = mkdtempSync(path.join(tmpdir(), "yizhi-"));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), content);
  }
  return directory;
}

afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** Every file below, by its bytes. */
export function contentOf(directory: string): Readonly<Record<string, string>> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(directory, file), readFileSync(file).toString("hex")]),
  );
}

/** Five concepts that stand on nothing else. */
export const glossary = {
  extends: [],
  id: "house",
  entries: [
    {
      id: "cpc",
      zh: "中国共产党",
      en: ["Communist Party of China", { term: "CPC", type: "acronym" }],
      avoid: ["Chinese Communist Party", { term: "CCP", type: "acronym" }],
    },
    { id: "brand-building", zh: "品牌建设", en: "brand building", avoid: ["brand construction"] },
    { id: "craftsmanship", zh: "工匠精神", en: ["spirit of craftsmanship", "spirit of workmanship"] },
    {
      id: "central-soe",
      zh: ["中央企业", "央企"],
      en: ["central state-owned enterprise", "centrally administered SOE", { term: "central SOE", type: "shortForm" }],
    },
    { id: "high-quality-development", zh: "高质量发展", en: { term: "high-quality development", type: "phrase" } },
  ],
} as const;

export const glossaryFile = JSON.stringify(glossary);

/** A project with the house glossary, and what else is needed. */
export const projectWith = (files: FileTree): string => directoryWith({ "yizhi.json": glossaryFile, ...files });
