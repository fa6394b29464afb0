import { describe, expect, test } from "vitest";
import { directoryWith, projectWith, yizhi } from "./run-cli.ts";

const table = [
  "zh,en",
  "推进品牌建设,promote brand construction",
  "品牌建设,brand building",
  "弘扬工匠精神,carry forward the spirit of craftsmanship",
].join("\n");

describe("yizhi evaluate", () => {
  test("scores a bitext against the glossary", async () => {
    const { stdout, exit } = await yizhi(["evaluate", "memory.csv"], { cwd: projectWith({ "memory.csv": table }) });
    expect(stdout).toContain("documents: 1; segments: 3; concepts: 2; uses: 3");
    expect(stdout).toMatch(/any accepted form\s+66\.7 %\s+2 \/ 3/);
    expect(stdout).toMatch(/deprecated-term\s+error\s+1/);
    expect(exit).toBe(0);
  });

  test("gives every figure as JSON, and one row a concept as CSV", async () => {
    const cwd = projectWith({ "memory.csv": table });
    const json = await yizhi(["evaluate", "memory.csv", "--format", "json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ segments: 3, uses: 3, success: { exclusive: { hits: 2, of: 3 } } });
    const csv = await yizhi(["evaluate", "memory.csv", "--format", "csv"], { cwd });
    expect(csv.stdout).toContain("brand-building,品牌建设,brand building,2,1,1,,0,0.5\r\n");
  });

  test("says in words that there is nothing to score", async () => {
    const { exit, stderr } = await yizhi(["evaluate", "draft.md"], {
      cwd: projectWith({ "draft.md": "Brand building." }),
    });
    expect(exit).toBe(2);
    expect(stderr).toContain("draft.md");
  });

  test("takes its terms from a list in a table", async () => {
    const cwd = directoryWith({ "memory.csv": table, "terms.tsv": "zh\ten\tnote\n品牌建设\tbrand building\tx\n" });
    const { stdout } = await yizhi(["evaluate", "memory.csv", "--glossary", "terms.tsv", "--no-bundled"], { cwd });
    expect(stdout).toContain("concepts: 1; uses: 2");
  });

  test("refuses a list that does not name its languages, with the file", async () => {
    const cwd = directoryWith({ "memory.csv": table, "terms.tsv": "a\tb\n品牌\tbrand\n" });
    const { exit, stderr } = await yizhi(["evaluate", "memory.csv", "--glossary", "terms.tsv"], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/terms\.tsv.*no column for each of the two languages/);
  });
});
