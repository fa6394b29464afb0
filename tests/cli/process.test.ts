import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import { beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import config from "../../tsup.config.ts";
import { directoryWith, type Outcome, projectWith } from "./run-cli.ts";

/** The bundle users run, built into a directory of its own, so that a stale `dist` deceives nobody. */
const bundle = directoryWith({ "package.json": '{ "type": "module" }' });
const cli = path.join(bundle, "cli.js");
const root = fileURLToPath(new URL("../..", import.meta.url));

beforeAll(async () => {
  const options = (config as readonly Options[]).find(({ entry }) => entry && "cli" in entry);
  await build({ ...options, outDir: bundle, config: false, silent: true, clean: false });
}, 120_000);

function started(argv: readonly string[], cwd: string, input = "", script = ""): Promise<Outcome> {
  const [command, args] =
    script === "" ? [process.execPath, [cli, ...argv]] : ["bash", ["-c", script, process.execPath, cli]];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH } });
    const written = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      written.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      written.stderr += chunk;
    });
    child.on("close", (exit) => resolve({ exit: exit ?? -1, ...written }));
    child.stdin.end(input);
  });
}

/** What a chunk imports at once, transitively. */
function chunksFrom(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(bundle, file), "utf8");
  for (const [, chunk] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) chunksFrom(chunk ?? "", seen);
  return seen;
}

const versionChunk = (): string => readdirSync(bundle).find((file) => file.startsWith("cli-version-")) ?? "";

const draft = { "draft.md": "The CCP leads.\n" };

describe("the yizhi command", () => {
  test("says its version", async () => {
    const { stdout, exit } = await started(["--version"], root);
    expect({ stdout, exit }).toEqual({ stdout: `${manifest.version}\n`, exit: 0 });
  });

  test("needs neither the validator nor the glossary to say it", () => {
    const loaded = chunksFrom("cli.js", chunksFrom(versionChunk(), new Set()));
    const text = [...loaded].map((file) => readFileSync(path.join(bundle, file), "utf8")).join("");
    expect(loaded.size).toBeGreaterThan(1);
    expect(text.length).toBeLessThan(40_000);
    expect(text).not.toMatch(/ZodError|高质量发展/);
  });

  test.each([
    [["check", "draft.md", "--target-only"], 1],
    [["check", "draft.md", "--target-only", "--fail-on", "never"], 0],
    [["check", "absent.md"], 2],
    [["--help"], 0],
  ])("ends %j with exit code %i", async (argv, exit) => {
    expect((await started(argv, projectWith(draft))).exit).toBe(exit);
  });

  test("reads the standard input under the name it is given", async () => {
    const cwd = projectWith({});
    const { stdout, exit } = await started(
      ["check", "--stdin", "--stdin-filename", "notes.md", "--target-only", "--format", "jsonl"],
      cwd,
      "See `CCP`.\n\nThe CCP leads.\n",
    );
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ path: "notes.md", line: 3, column: 5, text: "CCP" }]);
    expect(exit).toBe(1);
  });

  test("is quiet when its reader goes away, and keeps its exit code", async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `The CCP leads ${index}.\n`).join("\n");
    const cwd = projectWith({ "draft.md": many });
    const script = '"$0" "$1" check draft.md --target-only --all | head -n 1; echo "$PIPESTATUS"';
    const { stdout, stderr } = await started([], cwd, "", script);
    expect(stdout).toBe("draft.md\n1\n");
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });

  test("writes no colour into a pipe, and colour when asked", async () => {
    const cwd = projectWith(draft);
    expect((await started(["check", "draft.md", "--target-only"], cwd)).stdout).not.toContain("\u001b[");
    expect((await started(["check", "draft.md", "--target-only", "--color"], cwd)).stdout).toContain("\u001b[31m");
  });

  test("works where no project is, with the bundled glossary alone", async () => {
    const { stdout, exit } = await started(["lookup", "高质量发展"], directoryWith({}));
    expect(stdout).toContain("high-quality development");
    expect(exit).toBe(0);
  });
});
