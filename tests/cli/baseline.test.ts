import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hasShared, sharedPath } from "../support/shared-files.ts";
import {
  contentOf,
  directoryWith,
  type FileTree,
  glossaryFile,
  projectWith,
  type Surroundings,
  yizhi,
} from "./run-cli.ts";

const FILE = ".yizhi-baseline.json";
const ZH = "中国共产党重视品牌建设。\n\n工匠精神很重要。\n";
const EN = "The CCP attaches importance to brand construction.\n\nThe spirit of craftmanship matters.\n";
const pair: FileTree = { "zh.md": ZH, "en.md": EN };
const checkPair = ["check", "en.md", "--source", "zh.md"];
const update = [...checkPair, "--update-baseline"];

const baselineOf = (cwd: string): string => readFileSync(path.join(cwd, FILE), "utf8");
const write = (cwd: string, files: FileTree): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
};
const summaryAfter = async (argv: readonly string[], surroundings: Surroundings) =>
  JSON.parse((await yizhi([...argv, "--format", "json"], surroundings)).stdout).summary;

async function withBaseline(files: FileTree = pair, argv: readonly string[] = update): Promise<string> {
  const cwd = projectWith(files);
  const { exit } = await yizhi(argv, { cwd });
  expect(exit).toBe(0);
  return cwd;
}

describe("yizhi check --update-baseline", () => {
  test("records what is found, one line a finding, and the next run is clean", async () => {
    const cwd = projectWith(pair);
    expect((await yizhi(checkPair, { cwd })).exit).toBe(1);
    const { exit, stdout, stderr } = await yizhi(update, { cwd });
    expect(stdout).toContain("no findings - 3 concepts matched in 2 blocks, 3 in the baseline\n");
    expect(stderr).toContain(`${FILE}: 3 findings of these files in it, 3 added, 0 removed\n`);
    expect(exit).toBe(0);
    expect(baselineOf(cwd).replace(/"id": "[a-z0-9]{10}"/g, '"id": "…"')).toBe(
      `{
  "baseline": 1,
  "files": {
    "en.md": [
      { "id": "…", "code": "deprecated-term", "concept": "brand-building" },
      { "id": "…", "code": "deprecated-term", "concept": "cpc" },
      { "id": "…", "code": "near-miss", "concept": "craftsmanship" }
    ]
  }
}
`,
    );
    const after = await yizhi(checkPair, { cwd });
    expect(after.exit).toBe(0);
    expect(after.stderr).toContain(`3 old findings held back by ${FILE}; --no-baseline shows them\n`);
    expect(after.stdout).not.toContain("CCP");
  });

  test("changes nothing else, and nothing at all when nothing has changed", async () => {
    const cwd = await withBaseline();
    const before = contentOf(cwd);
    expect(Object.keys(before).sort()).toEqual([FILE, "en.md", "yizhi.json", "zh.md"]);
    await yizhi(update, { cwd });
    expect(contentOf(cwd)).toEqual(before);
  });

  test("writes no file where there is nothing to record", async () => {
    const cwd = projectWith({ "a.md": "Brand building matters.\n" });
    await yizhi(["check", "a.md", "--update-baseline"], { cwd });
    expect(Object.keys(contentOf(cwd))).toEqual(["a.md", "yizhi.json"]);
  });

  test("writes the same bytes in whatever order the files are named", async () => {
    const files = { "b.md": EN, "a.md": EN, "docs/a.md": EN };
    const argv = (...names: readonly string[]) => ["check", ...names, "--target-only", "--update-baseline"];
    const one = await withBaseline(files, argv("b.md", "docs/a.md", "a.md"));
    const other = await withBaseline(files, argv("a.md", "b.md", "docs/a.md"));
    expect(baselineOf(one)).toBe(baselineOf(other));
  });

  test("records as much as is shown or fails the run", async () => {
    const infoOnly = { "a.md": 'One official called it "brand construction".\n' };
    const argv = ["check", "a.md", "--target-only", "--update-baseline"];
    expect(Object.keys(contentOf(await withBaseline(infoOnly, argv)))).not.toContain(FILE);
    const strict = await withBaseline(infoOnly, [...argv, "--fail-on", "info"]);
    expect(baselineOf(strict)).toContain("brand-building");
    expect((await yizhi(["check", "a.md", "--target-only", "--fail-on", "info"], { cwd: strict })).exit).toBe(0);
  });

  test("keeps what is still found when a later run shows less", async () => {
    const cwd = await withBaseline();
    const before = baselineOf(cwd);
    await yizhi([...update, "--level", "error"], { cwd });
    expect(baselineOf(cwd)).toBe(before);
  });

  test("leaves other files' findings alone, but not those of files that are gone", async () => {
    const files = { "a.md": EN, "b.md": EN };
    const cwd = await withBaseline(files, ["check", "a.md", "b.md", "--target-only", "--update-baseline"]);
    const before = baselineOf(cwd);
    await yizhi(["check", "a.md", "--target-only", "--update-baseline"], { cwd });
    expect(baselineOf(cwd)).toBe(before);
    rmSync(path.join(cwd, "b.md"));
    const { stderr } = await yizhi(["check", "a.md", "--target-only"], { cwd });
    expect(stderr).toContain(`${FILE}: 3 findings in it are no more; take them out`);
    await yizhi(["check", "a.md", "--target-only", "--update-baseline"], { cwd });
    expect(Object.keys(JSON.parse(baselineOf(cwd)).files)).toEqual(["a.md"]);
  });

  test("lies beside yizhi.json and names files from there", async () => {
    const cwd = projectWith({ "docs/en.md": EN });
    await yizhi(["check", "en.md", "--target-only", "--update-baseline"], { cwd: path.join(cwd, "docs") });
    expect(Object.keys(JSON.parse(baselineOf(cwd)).files)).toEqual(["docs/en.md"]);
    for (const argv of [
      ["check", "docs"],
      ["check", path.join(cwd, "docs/en.md")],
      ["check", "./docs/../docs/en.md"],
    ])
      expect((await yizhi([...argv, "--target-only"], { cwd })).exit).toBe(0);
  });

  test("after --fix records what is left", async () => {
    const cwd = projectWith(pair);
    const { exit, stderr } = await yizhi([...update, "--fix"], { cwd });
    expect(exit).toBe(0);
    expect(stderr).toContain("1 finding of these files in it, 1 added");
    expect(baselineOf(cwd)).toContain("near-miss");
    expect(baselineOf(cwd)).not.toContain("deprecated-term");
  });
});

/** Edits of a draft and its source that change no word of the old findings. */
const harmless: readonly (readonly [what: string, files: FileTree])[] = [
  ["a paragraph put in before", { "zh.md": `新的一段。\n\n${ZH}`, "en.md": `A new paragraph.\n\n${EN}` }],
  [
    "a paragraph put in between",
    { "zh.md": ZH.replace("\n\n", "\n\n新。\n\n"), "en.md": EN.replace("\n\n", "\n\nNew.\n\n") },
  ],
  ["paragraphs that change places", { "zh.md": swapped(ZH), "en.md": swapped(EN) }],
  ["Windows line ends", { "zh.md": ZH.replaceAll("\n", "\r\n"), "en.md": EN.replaceAll("\n", "\r\n") }],
  ["a byte order mark", { "zh.md": ZH, "en.md": `\ufeff${EN}` }],
  [
    "lines wrapped anew",
    { "zh.md": ZH.replace("重视", "重视\n"), "en.md": EN.replace("importance to", "importance\nto") },
  ],
  ["a baseline with Windows line ends", { [FILE]: "crlf" }],
];

function swapped(text: string): string {
  const [first, second] = text.trimEnd().split("\n\n");
  return `${second}\n\n${first}\n`;
}

describe("an old finding stays silent after", () => {
  test.each(harmless)("%s", async (_what, files) => {
    const cwd = await withBaseline();
    if (files[FILE] === "crlf") write(cwd, { [FILE]: baselineOf(cwd).replaceAll("\n", "\r\n") });
    else write(cwd, files);
    expect(await summaryAfter(checkPair, { cwd })).toMatchObject({ errors: 0, warnings: 0, known: 3, stale: 0 });
    expect((await yizhi(checkPair, { cwd })).exit).toBe(0);
  });
});

const waking: readonly (readonly [what: string, files: FileTree, known: number, stale: number])[] = [
  ["another word in the target", { "en.md": EN.replace("attaches", "attached") }, 1, 2],
  ["another word in the source", { "zh.md": ZH.replace("重视", "高度重视") }, 1, 2],
  ["capitals", { "en.md": EN.replace("matters", "Matters") }, 2, 1],
];

describe("an old finding wakes after", () => {
  test.each(waking)("%s", async (_what, files, known, stale) => {
    const cwd = await withBaseline();
    write(cwd, files);
    const summary = await summaryAfter(checkPair, { cwd });
    expect(summary).toMatchObject({ known, stale, errors: stale === 2 ? 2 : 0, warnings: stale === 2 ? 0 : 1 });
  });
});

describe("the baseline", () => {
  test("lets only new findings fail the run", async () => {
    const cwd = await withBaseline();
    write(cwd, { "zh.md": `${ZH}\n中国共产党。\n`, "en.md": `${EN}\nThe CCP.\n` });
    const { exit, stdout } = await yizhi(checkPair, { cwd });
    expect(exit).toBe(1);
    expect(stdout).toContain("1 error - ");
    expect(stdout).toMatch(/5:5 +error +CCP -> CPC/);
  });

  test("counts: the third of three equal rows is new", async () => {
    const row = "中国共产党,The CCP\n";
    const argv = ["check", "a.csv"];
    const cwd = await withBaseline({ "a.csv": `zh,en\n${row}${row}` }, [...argv, "--update-baseline"]);
    expect(baselineOf(cwd)).toContain('"count": 2');
    write(cwd, { "a.csv": `zh,en\n品牌建设,brand building\n${row}${row}` });
    expect((await yizhi(argv, { cwd })).exit).toBe(0);
    write(cwd, { "a.csv": `zh,en\n${row}${row}${row}` });
    expect(await summaryAfter(argv, { cwd })).toMatchObject({ errors: 1, known: 2 });
    write(cwd, { "a.csv": `zh,en\n${row}` });
    expect(await summaryAfter(argv, { cwd })).toMatchObject({ errors: 0, known: 1, stale: 1 });
  });

  test("knows a row by its id where it has one", async () => {
    const argv = ["check", "a.csv"];
    const cwd = await withBaseline({ "a.csv": "id,zh,en\na1,中国共产党,The CCP\n" }, [...argv, "--update-baseline"]);
    expect(baselineOf(cwd)).toContain('"unit": "a1"');
    write(cwd, { "a.csv": "id,zh,en\na0,品牌建设,brand building\na1,中国共产党,The CCP\n" });
    expect((await yizhi(argv, { cwd })).exit).toBe(0);
    write(cwd, { "a.csv": "id,zh,en\na2,中国共产党,The CCP\n" });
    expect((await yizhi(argv, { cwd })).exit).toBe(1);
  });

  test("knows a list item of a locale file by its text, not by its number", async () => {
    const argv = ["check", "en.json", "--source", "zh.json"];
    const files = { "en.json": '{ "steps": ["The CCP"] }', "zh.json": '{ "steps": ["中国共产党"] }' };
    const cwd = await withBaseline(files, [...argv, "--update-baseline"]);
    write(cwd, { "en.json": '{ "steps": ["Start", "The CCP"] }', "zh.json": '{ "steps": ["开始", "中国共产党"] }' });
    expect((await yizhi(argv, { cwd })).exit).toBe(0);
  });

  test("keeps files of the same text apart", async () => {
    const cwd = await withBaseline({ "a.md": EN }, ["check", "a.md", "--target-only", "--update-baseline"]);
    write(cwd, { "b.md": EN });
    const { exit, stdout } = await yizhi(["check", "a.md", "b.md", "--target-only"], { cwd });
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^b\.md\n/);
  });

  test("is left out by --no-baseline", async () => {
    const cwd = await withBaseline();
    const { exit, stderr } = await yizhi([...checkPair, "--no-baseline"], { cwd });
    expect(exit).toBe(1);
    expect(stderr).not.toContain(FILE);
  });

  test("keeps --fix away from what it holds back", async () => {
    const cwd = await withBaseline();
    write(cwd, { "zh.md": `${ZH}\n中国共产党。\n`, "en.md": `${EN}\nThe CCP.\n` });
    await yizhi([...checkPair, "--fix"], { cwd });
    expect(readFileSync(path.join(cwd, "en.md"), "utf8")).toBe(`${EN}\nThe CPC.\n`);
  });

  test("says what is stale, how to take it out, and shrinks", async () => {
    const cwd = await withBaseline();
    write(cwd, { "en.md": EN.replace("CCP", "CPC").replace("construction", "building") });
    const { exit, stderr } = await yizhi(checkPair, { cwd });
    expect(exit).toBe(0);
    expect(stderr).toContain(
      `${FILE}: 2 findings in it are no more; take them out with yizhi check ... --update-baseline\n`,
    );
    expect((await yizhi(update, { cwd })).stderr).toContain("1 finding of these files in it, 0 added, 2 removed");
    expect(baselineOf(cwd).match(/"id"/g)).toHaveLength(1);
    expect((await yizhi(checkPair, { cwd })).stderr).not.toContain("no more");
  });
});

const shrinking: readonly (readonly [how: string, argv: readonly string[], env: Surroundings["env"], why: string])[] = [
  ["--update-baseline in CI", update, { CI: "true" }, "because CI is set"],
  ["--update-baseline where CI is 1", update, { CI: "1" }, "because CI is set"],
  ["--shrink-baseline", [...checkPair, "--shrink-baseline"], {}, "because --shrink-baseline only takes out"],
];

describe.each(shrinking)("%s", (_how, argv, env, why) => {
  test("takes out and does not add, and what is new still fails", async () => {
    const cwd = await withBaseline();
    const before = baselineOf(cwd);
    write(cwd, {
      "zh.md": `${ZH}\n中国共产党。\n`,
      "en.md": `${EN.replace("CCP", "CPC").replace("construction", "building")}\nThe CCP.\n`,
    });
    const { exit, stdout, stderr } = await yizhi(argv, { cwd, env: env ?? {} });
    expect(exit).toBe(1);
    expect(stdout).toContain("CCP -> CPC");
    expect(stderr).toContain("1 finding of these files in it, 0 added, 2 removed\n");
    expect(stderr).toContain(`1 new finding was not added to ${FILE}, ${why}`);
    expect(before).toContain("deprecated-term");
    expect(baselineOf(cwd)).not.toContain("deprecated-term");
  });

  test("makes no baseline", async () => {
    const cwd = projectWith(pair);
    expect((await yizhi(argv, { cwd, env: env ?? {} })).exit).toBe(1);
    expect(Object.keys(contentOf(cwd))).not.toContain(FILE);
  });
});

test("CI=false is no CI", async () => {
  const cwd = projectWith(pair);
  expect((await yizhi(update, { cwd, env: { CI: "false" } })).exit).toBe(0);
});

test("without yizhi.json the baseline lies in the working directory", async () => {
  const cwd = directoryWith({ "house.json": glossaryFile, "en.md": EN });
  await yizhi(["check", "en.md", "--target-only", "--glossary", "house.json", "--update-baseline"], { cwd });
  expect(baselineOf(cwd)).toContain("en.md");
});

describe.skipIf(!hasShared("stories/yizhi.json"))("S5 (skipped: no ../shared/stories)", () => {
  const story = (name: string) => readFileSync(sharedPath(`stories/${name}`), "utf8");
  const argv = ["check", "locales/en", "--source", "locales/zh-CN"];

  test("after --update-baseline the run is clean until a value of policy.mci changes", async () => {
    const en = story("s5/locales/en/about.json");
    const zh = story("s5/locales/zh-CN/about.json");
    const cwd = directoryWith({
      "glossary.story.json": story("glossary.story.json"),
      "yizhi.json": story("yizhi.json"),
      "locales/en/about.json": en,
      "locales/zh-CN/about.json": zh,
    });
    expect((await yizhi([...argv, "--update-baseline"], { cwd })).exit).toBe(0);
    expect((await yizhi(argv, { cwd })).exit).toBe(0);
    write(cwd, { "locales/en/about.json": en.replace("Military-Civil Fusion", "The Military-Civil Fusion") });
    expect((await yizhi(argv, { cwd })).exit).toBe(1);
    write(cwd, { "locales/en/about.json": en, "locales/zh-CN/about.json": zh.replace("军民融合", "推进军民融合") });
    expect((await yizhi(argv, { cwd })).exit).toBe(1);
  });
});
