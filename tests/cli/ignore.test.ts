import { describe, expect, test } from "vitest";
import { type FileTree, glossaryFile, projectWith, yizhi } from "./run-cli.ts";

const FILE = ".yizhi-ignore.json";
const EN = "The CCP attaches importance to brand construction.\n";
const argv = ["check", "docs", "--target-only"];
const drafts: FileTree = { "docs/a.md": EN, "docs/old/b.md": EN };

interface ShownFinding {
  readonly id: string;
  readonly code: string;
  readonly concept: string;
}

async function checked(cwd: string, further: readonly string[] = []) {
  const { stdout, stderr, exit } = await yizhi([...argv, ...further, "--format", "json"], { cwd });
  const report = JSON.parse(stdout) as {
    readonly files: readonly { readonly path: string; readonly diagnostics: readonly ShownFinding[] }[];
    readonly summary: Readonly<Record<string, number>>;
  };
  const findings = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ concept }) => `${path} ${concept}`),
  );
  return { ...report, findings, stderr, exit };
}

const ignoring = (...entries: readonly object[]): FileTree => ({
  ...drafts,
  [FILE]: JSON.stringify({ ignore: entries }),
});

const all = ["docs/a.md cpc", "docs/a.md brand-building", "docs/old/b.md cpc", "docs/old/b.md brand-building"];
const without = (...gone: readonly string[]) => all.filter((finding) => !gone.some((part) => finding.includes(part)));

const entries: readonly (readonly [what: string, entry: object, left: readonly string[]])[] = [
  ["a concept", { concept: "cpc" }, without("cpc")],
  ["a code", { code: "deprecated-term" }, []],
  ["a concept in one file", { concept: "cpc", file: "docs/a.md" }, without("a.md cpc")],
  [
    "a code and a concept in files of a pattern",
    { code: "deprecated-term", concept: "cpc", file: "docs/**/b.md" },
    without("b.md cpc"),
  ],
  ["a pattern whose star stops at the slash", { file: "docs/*.md" }, without("docs/a.md")],
  ["a folder", { file: "docs/old/" }, without("docs/old")],
  ["a code that is not the one found", { code: "near-miss", concept: "cpc" }, all],
];

describe("the ignore file", () => {
  test.each(entries)("leaves %s out of the report, with a reason", async (_what, entry, left) => {
    const { findings, summary, exit } = await checked(
      projectWith(ignoring({ ...entry, reason: "as the client writes" })),
    );
    expect(findings).toEqual(left);
    expect(summary.ignored).toBe(all.length - left.length);
    expect(exit).toBe(left.length === 0 ? 0 : 1);
  });

  test("takes the id of one finding, as the report gives it", async () => {
    const { files } = await checked(projectWith(drafts));
    const { id } = files[0]!.diagnostics[0]!;
    const { findings } = await checked(projectWith(ignoring({ id, reason: "a quotation" })));
    expect(findings).toEqual(all.slice(1));
  });

  test("is told of in the text report and beside it", async () => {
    const cwd = projectWith(ignoring({ concept: "cpc", reason: "a quotation" }));
    const { stdout, stderr } = await yizhi(argv, { cwd });
    expect(stdout).toMatch(/^2 errors - .*, 2 ignored$/m);
    expect(stderr).toContain(`2 findings ignored by ${FILE}\n`);
    expect(stderr).not.toContain("silence");
  });

  test("names entries that silence nothing, but not those of files that were not checked", async () => {
    const cwd = projectWith(
      ignoring(
        { concept: "cpc", reason: "r" },
        { id: "0000000000", reason: "long gone" },
        { code: "near-miss", file: "docs/a.md", reason: "r" },
        { code: "near-miss", file: "elsewhere/**", reason: "r" },
      ),
    );
    const { stderr, exit } = await checked(cwd);
    expect(stderr).toContain(
      `${FILE}: 2 entries silence nothing in these files: ignore[1] (0000000000), ignore[2] (near-miss docs/a.md); take them out\n`,
    );
    expect(exit).toBe(1);
  });

  test("counts every entry that means a finding as used", async () => {
    const cwd = projectWith(ignoring({ concept: "cpc", reason: "r" }, { code: "deprecated-term", reason: "r" }));
    expect((await checked(cwd)).stderr).not.toContain("silence");
  });

  test("comes before the baseline and holds without it", async () => {
    const cwd = projectWith(ignoring({ concept: "cpc", reason: "r" }));
    expect((await checked(cwd, ["--update-baseline"])).stderr).toContain("2 findings of these files in it");
    expect((await checked(cwd, ["--no-baseline"])).findings).toEqual(without("cpc"));
  });

  test("keeps --fix away", async () => {
    const cwd = projectWith(ignoring({ concept: "cpc", reason: "r" }));
    const { stdout } = await yizhi([...argv, "--fix-dry-run"], { cwd });
    expect(stdout).toContain("+The CCP attaches importance to brand building.");
  });
});

describe("levels of the project", () => {
  const check = async (project: object) =>
    (
      await checked(projectWith({ ...drafts, "yizhi.json": JSON.stringify(project) }), ["--level", "info"])
    ).files.flatMap(({ diagnostics }) =>
      diagnostics.map((one) => one as unknown as { concept: string; severity: string }),
    );
  const house = JSON.parse(glossaryFile) as { readonly entries: readonly object[] };

  test.each(["off", "info", "warning", "error"])("a code at %s", async (level) => {
    const found = await check({ ...house, levels: { "deprecated-term": level } });
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(level === "off" ? [] : [level]));
  });

  test.each(["off", "info", "warning"])("a concept at %s, in a layer above", async (severity) => {
    const cwd = projectWith({
      ...drafts,
      "house.json": glossaryFile,
      "yizhi.json": JSON.stringify({ extends: "house.json", entries: [{ id: "cpc", severity }] }),
    });
    const { files } = await checked(cwd, ["--level", "info"]);
    const found = files.flatMap(({ diagnostics }) => diagnostics as readonly (ShownFinding & { severity: string })[]);
    expect(found.filter(({ concept }) => concept === "cpc").map((one) => one.severity)).toEqual(
      severity === "off" ? [] : [severity, severity],
    );
    expect(found.filter(({ concept }) => concept !== "cpc").map((one) => one.severity)).toEqual(["error", "error"]);
  });
});
