import { describe, expect, test } from "vitest";
import { hasShared, sharedPath } from "../support/shared-files.ts";
import { yizhi } from "./run-cli.ts";

const here = hasShared("stories/yizhi.json");
const stories = sharedPath("stories");
const story = (argv: readonly string[], directory = stories) => yizhi(argv, { cwd: directory });
const withoutFrames = (text: string): readonly string[] =>
  text.split("\n").filter((line) => /^ {2}\d+:\d+ /.test(line));

describe.skipIf(!here)("the stories, on the command line (skipped: no ../shared/stories)", () => {
  test("S2: a Markdown draft with its Chinese source", async () => {
    const { exit, stdout, stderr } = await story(["check", "s2.en.md", "--source", "s2.zh.md"]);
    expect(exit).toBe(1);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "s2.en.md",
      "  5:33  error  工匠精神 is left in Chinese; approved: spirit of craftsmanship (also: spirit of workmanship)  untranslated-term",
    ]);
    expect(withoutFrames(stdout)).toHaveLength(1);
    expect(stdout).toMatch(/\n1 error \(\+1 info, show with --level info\) - 6 concepts matched in 5 blocks\n$/);
    expect(stderr).toBe("5 blocks: 5 checked\n18 concepts loaded from story, yizhi.json, 6 matched\n");
  });

  test("S2: with infos, and in profile strict", async () => {
    const { stdout } = await story(["check", "s2.en.md", "--source", "s2.zh.md", "--level", "info"]);
    expect(withoutFrames(stdout)[1]).toMatch(
      /^ {2}8:3 {3}info {3}党中央: no approved rendering here \(CPC Central Committee\); definite description\? +missing-term$/,
    );
    const strict = await story(["check", "s2.en.md", "--source", "s2.zh.md", "--profile", "strict"]);
    expect(strict.stdout).toMatch(/8:3 +warning +党中央/);
  });

  test("S2: a finding that is silenced is counted", async () => {
    const { exit, stdout } = await story(["check", "s2.suppressed.en.md", "--source", "s2.zh.md"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("1 suppressed");
  });

  test("S3: a table from Excel", async () => {
    const { exit, stdout, stderr } = await story(["check", "s3.csv", "--format", "jsonl"]);
    expect(exit).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { path: "s3.csv", unitId: "1", code: "deprecated-term", text: "One Belt, One Road", span: { start: 5, end: 23 } },
    ]);
    expect(stderr.split("\n")[0]).toBe("4 rows: 3 checked, 1 skipped (no target)");
  });

  test("S5: locale files, paired by directory", async () => {
    const { exit, stdout } = await story(
      ["check", "locales/en", "--source", "locales/zh-CN", "--format", "json"],
      sharedPath("stories/s5"),
    );
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          path: "locales/en/about.json",
          diagnostics: [
            {
              code: "deprecated-term",
              severity: "error",
              unitId: "policy.mci",
              line: 4,
              column: 13,
              text: "Military-Civil Fusion",
              fix: { replacement: "Military-Civilian Integration", applicability: "safe" },
            },
            {
              code: "missing-term",
              severity: "warning",
              unitId: "policy.soe_other",
              line: 6,
              column: 19,
              expected: ["central state-owned enterprise", "centrally administered SOE", "central SOE"],
              sourcePlace: { path: "locales/zh-CN/about.json", line: 5, column: 30 },
            },
          ],
        },
      ],
      summary: { errors: 1, warnings: 1 },
    });
  });

  test("S6: an English draft alone", async () => {
    const { exit, stdout } = await story(["check", "s6.md", "--target-only", "--level", "info"]);
    expect(exit).toBe(1);
    expect(withoutFrames(stdout).map((line) => line.trim().replace(/ {2,}/g, "  "))).toEqual([
      "1:1  info  CASIC used before it is expanded at 1:52  acronym-first-use",
      "1:122  warning  supply side structural reform -> supply-side structural reform  term-hyphenation  (fix: safe)",
      "2:5  error  Chinese Communist Party -> Communist Party of China  deprecated-term  (fix: safe)",
      '2:92  info  "brand construction" is deprecated (brand building); inside quotation marks  deprecated-term  (no fix)',
      "3:24  info  State-Owned Enterprises -> state-owned enterprises  term-case  (fix: safe)",
      "4:15  warning  spirit of craftmanship -> spirit of craftsmanship (1 letter)  near-miss  (fix: suggestion)",
    ]);
    expect(stdout).toContain("\n1 error, 2 warnings, 3 info - ");
  });

  test("S9: one term overridden", async () => {
    const project = sharedPath("stories/s9");
    expect((await story(["lookup", "工匠精神"], project)).stdout).toBe("craftsman spirit  [project: yizhi.json]\n");
    expect((await story(["explain", "spirit-of-craftsmanship"], project)).stdout).toBe(
      "story: spirit of craftsmanship; admitted spirit of workmanship\nproject (yizhi.json): en = craftsman spirit (replaces the slot); zh inherited\n",
    );
    const { exit, stdout, stderr } = await story(["check", "pair.csv"], project);
    expect(exit).toBe(0);
    expect(withoutFrames(stdout)).toEqual([
      "  2:10  warning  spirit of craftsmanship -> craftsman spirit (replaced by yizhi.json)  superseded-term  (fix: safe)",
    ]);
    expect(stderr).toContain("18 concepts loaded from story, yizhi.json, 1 matched");
  });

  test("S9: an override of nothing, and a concept left out", async () => {
    const cwd = sharedPath("stories/s9");
    const typo = await yizhi(["lint", "typo.yizhi.json"], { cwd });
    expect(typo.exit).toBe(2);
    expect(typo.stderr).toContain(
      'unknown id "spirit-of-craftmanship"; did you mean "spirit-of-craftsmanship"? To add a new term give it "zh".',
    );
    const off = await yizhi(["lint", "off.yizhi.json"], { cwd });
    expect(off.stdout).toContain("17 entries");
  });

  test.each([
    [
      "央企",
      "中央企业 (央企)  central state-owned enterprise | short: central SOE | also: centrally administered SOE   [story]",
      0,
    ],
    [
      "central SOE",
      "中央企业 (央企)  central state-owned enterprise | short: central SOE | also: centrally administered SOE   [story]",
      0,
    ],
    ["CCP", "deprecated; use CPC (Communist Party of China, 中国共产党)", 0],
    ["高品质发展", "no approved term for 高品质发展. Near: 高质量发展 = high-quality development", 1],
    [
      "軍民融合",
      "军民融合  military-civilian integration | not: civil-military fusion, military-civil fusion   [story]",
      0,
    ],
  ])("S11: what is %s?", async (query, line, code) => {
    const { exit, stdout } = await story(["lookup", query]);
    expect(stdout).toBe(`${line}\n`);
    expect(exit).toBe(code);
  });

  test("S11: as data", async () => {
    expect(JSON.parse((await story(["lookup", "軍民融合", "--format", "json"])).stdout)).toMatchObject({
      found: true,
      normalized: true,
      results: [{ concept: { id: "military-civilian-integration" } }],
    });
    expect(JSON.parse((await story(["lookup", "高品质发展", "--format", "json"])).stdout)).toMatchObject({
      found: false,
      results: [],
      near: [{ concept: { id: "high-quality-development" } }],
    });
  });
});
