import { describe, expect, test } from "vitest";
import { contentOf, glossaryFile, projectWith, yizhi } from "./run-cli.ts";

const ZH = "中国共产党重视品牌建设。\n";
const EN = "The CCP attaches importance to brand building.\n";
const pair = { "zh.md": ZH, "en.md": EN };
const checkPair = ["check", "en.md", "--source", "zh.md"];

describe("yizhi check", () => {
  test("gives one JSON document on stdout and all else on stderr", async () => {
    const cwd = projectWith(pair);
    const { stdout, stderr, exit } = await yizhi([...checkPair, "--format", "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      files: [
        {
          path: "en.md",
          units: 1,
          diagnostics: [
            {
              code: "deprecated-term",
              unit: 0,
              side: "target",
              line: 1,
              column: 5,
              expected: ["CPC", "Communist Party of China"],
            },
          ],
        },
      ],
      summary: {
        concepts: 5,
        matched: 2,
        units: 1,
        checked: 1,
        suppressed: 0,
        fixed: 0,
        skipped: {},
        errors: 1,
        warnings: 0,
        infos: 0,
      },
    });
    expect(stderr).toBe("1 block: 1 checked\n5 concepts loaded from house, 2 matched\n");
    expect(exit).toBe(1);
  });

  test.each([
    ["error", 1],
    ["warning", 1],
    ["info", 1],
    ["never", 0],
  ])("with an error and --fail-on %s ends with %i", async (level, code) => {
    const { exit } = await yizhi([...checkPair, "--fail-on", level], { cwd: projectWith(pair) });
    expect(exit).toBe(code);
  });

  test("fails on what is not shown", async () => {
    const files = { "en.md": 'One official called it "brand construction".\n' };
    const argv = ["check", "en.md", "--target-only", "--level", "error", "--fail-on", "info"];
    const { stdout, exit } = await yizhi(argv, { cwd: projectWith(files) });
    expect(stdout).toMatch(/no findings \(\+1 info, show with --level info\)/);
    expect(exit).toBe(1);
  });

  test("says what was skipped and why", async () => {
    const files = { "pairs.csv": "zh,en\n品牌建设,brand building\n工匠精神,\n中央企业,\n" };
    const { stderr } = await yizhi(["check", "pairs.csv"], { cwd: projectWith(files) });
    expect(stderr).toContain("3 rows: 1 checked, 2 skipped (no target)\n");
  });

  test("says that nothing was checked rather than that all is well", async () => {
    const files = { "pairs.csv": "zh,en\n品牌建设,\n" };
    const { stderr, stdout } = await yizhi(["check", "pairs.csv"], { cwd: projectWith(files) });
    expect(stderr).toContain("nothing was checked: all 1 row skipped (no target)");
    expect(stdout).not.toContain("consistent");
  });

  test("takes columns by name and by number, and lists those it saw", async () => {
    const cwd = projectWith({ "pairs.csv": "a,b,c\n1,中国共产党,The CCP\n" });
    for (const [source, target] of [
      ["b", "c"],
      ["2", "3"],
    ] as const) {
      const { stdout } = await yizhi(["check", "pairs.csv", "--source-column", source, "--target-column", target], {
        cwd,
      });
      expect(stdout).toContain("CCP -> CPC");
    }
    const { exit, stderr } = await yizhi(["check", "pairs.csv"], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/pass --source-column\/--target-column; columns seen: a, b, c/);
  });

  test("says when a draft has no source, unless that is what was asked", async () => {
    const cwd = projectWith(pair);
    const alone = "en.md has no source to compare with; only the target was checked\n";
    expect((await yizhi(["check", "en.md"], { cwd })).stderr).toContain(alone);
    expect((await yizhi(["check", "en.md", "--target-only"], { cwd })).stderr).not.toContain(alone);
  });

  test("checks every readable file of a directory in order, and no other", async () => {
    const cwd = projectWith({
      "docs/b.md": EN,
      "docs/a/a.md": EN,
      "docs/notes.pdf": "x",
      "docs/node_modules/c.md": EN,
      "docs/package.json": '{ "description": "CCP" }',
    });
    const { stdout } = await yizhi(["check", "docs", "--target-only", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(["docs/a/a.md", "docs/b.md"]);
  });

  test("takes a pattern that the shell left alone, and a file named twice once", async () => {
    const cwd = projectWith({ "docs/a.md": EN, "docs/b.txt": EN });
    const { stdout } = await yizhi(["check", "docs/*.md", "docs/a.md", "--target-only", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });

  test("checks a locale file without a counterpart alone, and says so", async () => {
    const cwd = projectWith({
      "locales/zh/a.json": '{ "x": "中国共产党" }',
      "locales/en/a.json": '{ "x": "The CCP" }',
      "locales/en/b.json": '{ "y": "The CCP" }',
    });
    const { stdout, stderr } = await yizhi(["check", "locales/en", "--source", "locales/zh", "--format", "json"], {
      cwd,
    });
    expect(JSON.parse(stdout).summary).toMatchObject({ units: 2, errors: 2 });
    expect(stderr).toContain("locales/en/b.json has no source to compare with");
  });

  test("checks the other direction", async () => {
    const cwd = projectWith({ "zh.md": "中央企业重视品牌。\n", "en.md": "Central SOEs value brand building.\n" });
    const argv = ["check", "zh.md", "--source", "en.md", "--from", "en", "--profile", "strict", "--format", "jsonl"];
    const { stdout } = await yizhi(argv, { cwd });
    expect(stdout).toContain('"concept":"brand-building"');
    expect(stdout).toContain('"expected":["品牌建设"]');
  });

  test("takes levels, date and style from the project, and the command line above it", async () => {
    const project = { ...JSON.parse(glossaryFile), levels: { "deprecated-term": "off" } };
    const cwd = projectWith({ ...pair, "yizhi.json": JSON.stringify(project) });
    expect((await yizhi(checkPair, { cwd })).exit).toBe(0);
    const dated = {
      extends: [],
      asOf: "2010",
      entries: [
        {
          id: "x",
          zh: "小康社会",
          en: [
            { term: "moderately prosperous society", valid: { from: "2015" } },
            { term: "well-off society", valid: { until: "2015" } },
          ],
        },
      ],
    };
    const files = {
      "zh.md": "小康社会\n",
      "en.md": "a moderately prosperous society\n",
      "yizhi.json": JSON.stringify(dated),
    };
    const inDirectory = projectWith(files);
    expect((await yizhi([...checkPair, "--level", "info"], { cwd: inDirectory })).stdout).toContain("superseded-term");
    expect(
      (await yizhi([...checkPair, "--level", "info", "--as-of", "2020"], { cwd: inDirectory })).stdout,
    ).not.toContain("superseded-term");
  });

  test("means today by profile strict", async () => {
    const entries = [
      {
        id: "x",
        zh: "小康社会",
        en: [
          { term: "moderately prosperous society", valid: { from: "2015" } },
          { term: "well-off society", valid: { until: "2015" } },
        ],
      },
    ];
    const files = {
      "zh.md": "小康社会\n",
      "en.md": "a well-off society\n",
      "yizhi.json": JSON.stringify({ extends: [], entries }),
    };
    const cwd = projectWith(files);
    expect((await yizhi(checkPair, { cwd })).stdout).not.toContain("superseded-term");
    expect((await yizhi([...checkPair, "--profile", "strict"], { cwd })).stdout).toContain("superseded-term");
  });

  test("speaks the language asked for, or that of the environment", async () => {
    const cwd = projectWith(pair);
    expect((await yizhi([...checkPair, "--locale", "zh"], { cwd })).stdout).toContain("1 个错误");
    expect((await yizhi(checkPair, { cwd, env: { LANG: "zh_CN.UTF-8" } })).stderr).toContain("载入 5 个概念");
    expect((await yizhi([...checkPair, "--locale", "en"], { cwd, env: { LANG: "zh_CN.UTF-8" } })).stdout).toContain(
      "1 error",
    );
  });

  test("colours for a terminal, unless told not to", async () => {
    const cwd = projectWith(pair);
    const coloured = "\u001b[";
    expect((await yizhi(checkPair, { cwd, tty: true })).stdout).toContain(coloured);
    expect((await yizhi([...checkPair, "--no-color"], { cwd, tty: true })).stdout).not.toContain(coloured);
    expect((await yizhi(checkPair, { cwd, tty: true, env: { NO_COLOR: "1" } })).stdout).not.toContain(coloured);
    expect((await yizhi([...checkPair, "--color"], { cwd, env: { NO_COLOR: "1" } })).stdout).toContain(coloured);
  });

  test("shows no progress for short work", async () => {
    const { stderr } = await yizhi(checkPair, { cwd: projectWith(pair), tty: true });
    expect(stderr).not.toContain("\r");
  });

  test("writes nothing anywhere", async () => {
    const cwd = projectWith(pair);
    const before = contentOf(cwd);
    await yizhi(checkPair, { cwd });
    expect(contentOf(cwd)).toEqual(before);
  });
});
