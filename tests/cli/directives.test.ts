import { describe, expect, test } from "vitest";
import { type FileTree, glossaryFile, projectWith, yizhi } from "./run-cli.ts";

const EN = "The CCP matters.";
const NEXT = "<!-- yizhi-disable-next-line deprecated-term -- a quotation -->";

interface Silenced {
  readonly where: string;
  readonly files: FileTree;
  readonly argv?: readonly string[];
  readonly suppressed?: number;
}

const silenced: readonly Silenced[] = [
  { where: "a Markdown page", files: { "a.md": `# Title\n\n${NEXT}\n${EN}\n` } },
  { where: "a list of a Markdown page", files: { "a.md": `- One.\n${NEXT}\n- ${EN}\n` } },
  { where: "a comment inside HTML in Markdown", files: { "a.md": `<div>\n\n${NEXT}\n${EN}\n\n</div>\n` } },
  { where: "a plain text", files: { "a.txt": `One.\n\n${NEXT}\n${EN}\n` } },
  { where: "a text with Windows line ends", files: { "a.txt": `One.\r\n\r\n${NEXT}\r\n${EN}\r\n` } },
  {
    where: "a block of it",
    files: { "a.txt": `<!-- yizhi-disable -->\n${EN}\n${EN}\n<!-- yizhi-enable -->\nGood.\n` },
    suppressed: 2,
  },
  {
    where: "a whole file",
    files: { "a.md": `${EN}\n\n${EN}\n\n<!-- yizhi-disable-file deprecated-term -->\n` },
    suppressed: 2,
  },
  {
    where: "the comment column of a CSV",
    files: { "a.csv": `zh,en,comment\n中国共产党,${EN},yizhi-disable deprecated-term -- a quotation\n` },
  },
  { where: "the 备注 column of a TSV", files: { "a.tsv": `zh\ten\t备注\n中国共产党\t${EN}\tyizhi-disable\n` } },
  {
    where: "the comment of a JSON line",
    files: { "a.jsonl": `{"zh": "中国共产党", "en": "${EN}", "comment": "yizhi-disable deprecated-term -- quoted"}\n` },
  },
  {
    where: "a locale file with comments",
    files: { "a.jsonc": `{\n  // yizhi-disable-next-line deprecated-term -- a quotation\n  "a": "${EN}"\n}\n` },
  },
  {
    where: "a block of a locale file",
    files: { "a.jsonc": `{\n  /* yizhi-disable */\n  "a": "${EN}",\n  "b": "${EN}"\n  /* yizhi-enable */\n}\n` },
    suppressed: 2,
  },
];

describe("a directive silences", () => {
  test.each(silenced)("$where", async ({ files, suppressed = 1 }) => {
    const cwd = projectWith(files);
    const [name = ""] = Object.keys(files);
    const source = name.endsWith("sv") || name.endsWith("jsonl") ? [] : ["--target-only"];
    const { exit, stdout } = await yizhi(["check", name, ...source, "--level", "info", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).summary).toMatchObject({ errors: 0, infos: 0, suppressed });
    expect(exit).toBe(0);
  });
});

const idle: readonly (readonly [what: string, files: FileTree, line: number])[] = [
  ["before a good line", { "a.md": `One.\n\n${NEXT}\nThe CPC matters.\n` }, 3],
  ["at the end of a page", { "a.md": `One.\n\n${NEXT}\n` }, 3],
  ["before a code block", { "a.md": `One.\n\n${NEXT}\n\`\`\`\nx\n\`\`\`\n\nTwo.\n` }, 3],
  ["at the end of a text", { "a.txt": `One.\n${NEXT}\n` }, 2],
];

describe("a directive that silences nothing is reported", () => {
  test.each(idle)("%s", async (_what, files, line) => {
    const [name = ""] = Object.keys(files);
    const { stdout, exit } = await yizhi(["check", name, "--target-only", "--level", "info", "--format", "jsonl"], {
      cwd: projectWith(files),
    });
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((one) => JSON.parse(one)),
    ).toMatchObject([{ code: "unused-directive", severity: "info", line, evidence: { directive: NEXT } }]);
    expect(exit).toBe(0);
  });

  test.each([
    ["error", 1],
    ["off", 0],
  ])("at the level of the project: %s", async (level, findings) => {
    const project = { ...JSON.parse(glossaryFile), levels: { "unused-directive": level } };
    const cwd = projectWith({ ...idle[1]![1], "yizhi.json": JSON.stringify(project) });
    const { stdout, exit } = await yizhi(["check", "a.md", "--target-only", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).summary.errors).toBe(findings);
    expect(exit).toBe(findings);
  });
});
