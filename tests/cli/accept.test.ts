import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contentOf, directoryWith, type FileTree, glossaryFile, projectWith, yizhi } from "./run-cli.ts";

interface ShownFinding {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

const ZH = "工匠精神。\n\n推动高质量发展。\n";
const EN = "The spirit of craftmanship.\n\nThe development of high quality.\n";
const pair: FileTree = { "zh.md": ZH, "en.md": EN };
const PAIR = ["en.md", "--source", "zh.md"];
const LAYERED = `{
  "extends": "house.json",
  "entries": [
    { "zh": "双循环", "en": "dual circulation" }
  ]
}
`;
/** The project's own file above the house glossary. */
const layered = (files: FileTree): string =>
  directoryWith({ "yizhi.json": LAYERED, "house.json": glossaryFile, ...files });

async function findings(cwd: string, draft: readonly string[] = PAIR): Promise<readonly ShownFinding[]> {
  const { stdout } = await yizhi(["check", ...draft, "--level", "info", "--format", "jsonl"], { cwd });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

async function idOf(cwd: string, code: string, draft: readonly string[] = PAIR): Promise<string> {
  const found = (await findings(cwd, draft)).find((finding) => finding.code === code);
  expect(found, code).toBeDefined();
  return found!.id;
}

const projectFile = (cwd: string): string => readFileSync(path.join(cwd, "yizhi.json"), "utf8");

describe("yizhi accept", () => {
  test("adds the rendering to the project's glossary, with date, file, unit, reason and name", async () => {
    const cwd = layered(pair);
    const [slip] = (await findings(cwd)).filter(({ text }) => text.includes("craftmanship"));
    const argv = ["accept", slip!.id, ...PAIR, "--reason", "the client's word", "--by", "Li Wen"];
    const { exit, stdout, stderr } = await yizhi(argv, { cwd });
    expect(stdout).toBe('yizhi.json: "spirit of craftmanship" accepted for craftsmanship (en.md, block 1)\n');
    expect(stderr).toBe("1 finding of these files is gone\n");
    expect(exit).toBe(0);
    expect(projectFile(cwd)).toBe(`{
  "extends": "house.json",
  "entries": [
    { "zh": "双循环", "en": "dual circulation" },
    { "id": "craftsmanship", "en": ["spirit of craftsmanship", "spirit of workmanship", { "term": "spirit of craftmanship", "source": { "title": "en.md", "at": "block 1" }, "note": "accepted 2026-11-22 by Li Wen: the client's word" }] }
  ]
}
`);
    expect((await findings(cwd)).map(({ text }) => text)).toEqual(["development of high quality"]);
  });

  test("adds the next rendering of the concept to the entry that is there now", async () => {
    const cwd = layered({ ...pair, "en.md": EN.replace("spirit of craftmanship", "craft spirit") });
    const strict = [...PAIR, "--profile", "strict"];
    for (const [draft, rendering] of [
      [EN.replace("spirit of craftmanship", "craft spirit"), "craft spirit"],
      [EN.replace("spirit of craftmanship", "spirit of the craft"), "spirit of the craft"],
    ] as const) {
      writeFileSync(path.join(cwd, "en.md"), draft);
      const id = await idOf(cwd, "missing-term", strict);
      expect((await yizhi(["accept", id, ...strict, "--rendering", rendering], { cwd })).exit).toBe(0);
    }
    expect(projectFile(cwd).match(/"id": "craftsmanship"/g)).toHaveLength(1);
    expect(projectFile(cwd)).toMatch(/"craft spirit".*"spirit of the craft"/);
    expect((await findings(cwd, strict)).filter(({ code }) => code === "missing-term")).toEqual([]);
  });

  test("takes a set phrase in another order, without the capital of its sentence", async () => {
    const cwd = layered({ ...pair, "en.md": EN.replace("The development", "Development") });
    const id = await idOf(cwd, "near-miss", PAIR);
    const found = (await findings(cwd)).find(({ text }) => text.startsWith("Development"));
    const { exit } = await yizhi(["accept", found?.id ?? id, ...PAIR], { cwd });
    expect(exit).toBe(0);
    expect(projectFile(cwd)).toContain('{ "term": "development of high quality"');
  });

  test("takes other capitals as they are", async () => {
    const draft = { "en.md": "It supports other Central State-Owned Enterprises in need.\n" };
    const cwd = layered(draft);
    const id = await idOf(cwd, "term-case", ["en.md", "--target-only"]);
    expect((await yizhi(["accept", id, "en.md", "--target-only"], { cwd })).exit).toBe(0);
    expect(projectFile(cwd)).toContain('{ "term": "Central State-Owned Enterprises"');
    expect(await findings(cwd, ["en.md", "--target-only"])).toEqual([]);
  });

  test("takes a form that an upper layer displaced", async () => {
    const cwd = layered({
      ...pair,
      "yizhi.json": '{ "extends": "house.json", "entries": [{ "id": "craftsmanship", "en": "craftsman spirit" }] }\n',
      "en.md": EN.replace("craftmanship", "craftsmanship"),
    });
    const id = await idOf(cwd, "superseded-term");
    await yizhi(["accept", id, ...PAIR], { cwd });
    expect(projectFile(cwd)).toMatch(/"en": \["craftsman spirit", \{ "term": "spirit of craftsmanship", /);
    expect((await findings(cwd)).map(({ code }) => code)).not.toContain("superseded-term");
  });

  test("takes Chinese into the Chinese slot", async () => {
    const cwd = layered({ "zh.md": "匠人精神。\n", "en.md": "The spirit of craftsmanship.\n" });
    const draft = ["zh.md", "--source", "en.md", "--from", "en", "--profile", "strict"];
    const id = await idOf(cwd, "missing-term", draft);
    expect((await yizhi(["accept", id, ...draft, "--rendering", "匠人精神"], { cwd })).exit).toBe(0);
    expect(projectFile(cwd)).toContain('"zh": ["工匠精神", { "term": "匠人精神"');
    expect(await findings(cwd, draft)).toEqual([]);
  });

  test("begins a project glossary where there is none", async () => {
    const cwd = directoryWith(pair);
    const id = await idOf(cwd, "near-miss");
    const { stdout, exit } = await yizhi(["accept", id, ...PAIR], { cwd });
    expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringContaining("yizhi.json: ") });
    expect(JSON.parse(projectFile(cwd))).toMatchObject({
      extends: ["yizhi/bundled"],
      entries: [{ en: expect.any(Array) }],
    });
    expect((await findings(cwd)).map((finding) => finding.id)).not.toContain(id);
  }, 60_000);

  test("without a project adds to the glossary that was given, in its encoding and with its line ends", async () => {
    const mine = `\ufeff${LAYERED.replaceAll("\n", "\r\n")}`;
    const cwd = directoryWith({ ...pair, "house.json": glossaryFile, "mine.json": mine });
    const draft = [...PAIR, "--glossary", "mine.json"];
    const id = await idOf(cwd, "near-miss", draft);
    expect((await yizhi(["accept", id, ...draft], { cwd })).exit).toBe(0);
    const written = readFileSync(path.join(cwd, "mine.json"), "utf8");
    expect(written).toMatch(/^\ufeff\{\r\n/);
    expect(written.replaceAll("\r\n", "")).not.toContain("\n");
    expect((await findings(cwd, draft)).map((finding) => finding.id)).not.toContain(id);
  });

  test("speaks Chinese, also in the note", async () => {
    const cwd = layered(pair);
    const id = await idOf(cwd, "near-miss");
    const { stdout } = await yizhi(["accept", id, ...PAIR, "--locale", "zh", "--reason", "客户用语"], { cwd });
    expect(stdout).toContain("已为 craftsmanship 采纳");
    expect(projectFile(cwd)).toContain('"note": "2026-11-22 采纳：客户用语"');
  });
});

const OLD = JSON.stringify({
  extends: [],
  entries: [
    {
      id: "x",
      zh: "小康社会",
      en: [
        { term: "moderately prosperous society", valid: { from: "2015" } },
        { term: "well-off society", valid: { until: "2015" } },
      ],
    },
    { id: "craft", zh: "工匠精神", en: ["spirit of craftsmanship", "craftsman spirit"] },
    { id: "plenum", zh: "第{n}次会议", en: "{n} session", family: { n: { from: 1, to: 9 } } },
  ],
});

interface Refused {
  readonly what: string;
  readonly files: FileTree;
  readonly code: string;
  readonly draft?: readonly string[];
  readonly further?: readonly string[];
  readonly says: RegExp;
}

const refused: readonly Refused[] = [
  {
    what: "a form that is listed as bad",
    files: { "zh.md": "品牌建设。\n", "en.md": "Brand construction.\n" },
    code: "deprecated-term",
    says: /"Brand construction" is listed as deprecated.*\.yizhi-ignore\.json/,
  },
  {
    what: "Chinese left in the target",
    files: { "zh.md": "弘扬工匠精神。\n", "en.md": "Carry forward the 工匠精神.\n" },
    code: "untranslated-term",
    says: /untranslated-term does not turn on which rendering is accepted; ignore \w+ with a reason/,
  },
  {
    what: "an absence without the words",
    files: { "zh.md": "弘扬工匠精神。\n", "en.md": "Work hard.\n" },
    code: "missing-term",
    says: /says that "工匠精神" has no rendering; say which words of the target are one: --rendering/,
  },
  {
    what: "words that are not in the text",
    files: { "zh.md": "弘扬工匠精神。\n", "en.md": "Work hard.\n" },
    code: "missing-term",
    further: ["--rendering", "craft spirit"],
    says: /"craft spirit" does not stand in the target/,
  },
  {
    what: "a form of other dates",
    files: { "yizhi.json": OLD, "zh.md": "小康社会。\n", "en.md": "A well-off society.\n" },
    code: "superseded-term",
    draft: [...PAIR, "--as-of", "2020"],
    says: /"well-off society" is accepted at other dates or in another house style; check with --as-of/,
  },
  {
    what: "a mixture of accepted forms",
    files: {
      "yizhi.json": OLD,
      "zh.md": "工匠精神。\n\n工匠精神。\n\n工匠精神。\n",
      "en.md": "The craftsman spirit.\n\nThe spirit of craftsmanship.\n\nThe spirit of craftsmanship.\n",
    },
    code: "inconsistent-term",
    says: /"craftsman spirit" is an accepted form already/,
  },
  {
    what: "what a layer above decides",
    files: {
      "zh.md": "推动高质量发展。\n",
      "en.md": "The development of high quality.\n",
      "above.json":
        '{ "entries": [{ "id": "high-quality-development", "en": { "term": "high-quality development", "type": "phrase" } }] }',
    },
    code: "near-miss",
    draft: [...PAIR, "--glossary", "above.json"],
    says: /the finding would still be there, so nothing was written; look at the entry with yizhi explain/,
  },
];

describe("yizhi accept refuses, and writes nothing:", () => {
  test.each(refused)("$what", async ({ files, code, draft = PAIR, further = [], says }) => {
    const cwd = projectWith({ ...files });
    const id = await idOf(cwd, code, draft);
    const before = contentOf(cwd);
    const { exit, stdout, stderr } = await yizhi(["accept", id, ...draft, ...further], { cwd });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^yizhi: [^\n]+\n$/);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(contentOf(cwd)).toEqual(before);
  });

  test("an id of several renderings, until one is named", async () => {
    const cwd = layered({ "en.md": "The spirit of craftmanship is the spirit of craftsmanshp.\n" });
    const found = await findings(cwd, ["en.md", "--target-only"]);
    expect(new Set(found.map(({ text }) => text)).size).toBe(2);
    const argv = ["accept", found[0]!.id, "en.md", "--target-only"];
    expect((await yizhi(argv, { cwd })).stderr).toContain(
      "stands for several renderings: spirit of craftmanship and spirit of craftsmanshp; choose one",
    );
  });
});
