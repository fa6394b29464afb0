import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile, parseGlossary } from "../../src/index.ts";
import { directoryWith, yizhi } from "./run-cli.ts";

const city = readFileSync(new URL("../discover/city.tsv", import.meta.url), "utf8");
const glossary = JSON.stringify({ entries: { 物业服务: "property services" } });
const project = (files: Readonly<Record<string, string>> = {}) =>
  directoryWith({ "city.tsv": city, "mine.json": glossary, ...files });
const options = ["--no-bundled", "--glossary", "mine.json", "--locale", "en"];

describe("yizhi check --discover", () => {
  test("names terms outside the glossary that have several renderings, with their places and the entry that settles them", async () => {
    const { stdout, exit } = await yizhi(["check", "city.tsv", "--discover", ...options], { cwd: project() });
    expect(exit).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "1 term that the glossary does not know has several renderings in this text (found by counting; a hint, no finding)

        城市更新  urban renewal 6, city regeneration 4  of 10 units, 0 with none of these  confidence 0.73 (high)
           = city regeneration: city.tsv:17:86, 19:14, 21:48, 23:66
           = accept: {"zh":["城市更新"],"en":["urban renewal","city regeneration"],"confidence":1,"note":"Counted in a bitext: urban renewal 6, city regeneration 4, of 10 units with the term; seen in no other source."}

      confidence: the share of the term's units that have one of these renderings, times the share of the units of the least certain rendering whose source has the term; few units count less, and so do terms of one word. In an entry you accept, move to "avoid" what should not be used.

      terms consistent: no concept used three times or more has several renderings
      no findings - 1 concept matched in 24 rows
      "
    `);
  });

  test("is off by default", async () => {
    const { stdout } = await yizhi(["check", "city.tsv", ...options], { cwd: project() });
    expect(stdout).not.toContain("城市更新");
  });

  test("never makes a run fail", async () => {
    const given = ["check", "city.tsv", "--discover", "--fail-on", "info", ...options];
    expect((await yizhi(given, { cwd: project() })).exit).toBe(0);
  });

  test("gives data, and a glossary file that can be read as it is", async () => {
    const { stdout } = await yizhi(["check", "city.tsv", "--discover", "--format", "json", ...options], {
      cwd: project(),
    });
    const { discovered, proposals } = JSON.parse(stdout) as { discovered: unknown; proposals: object };
    expect(discovered).toMatchObject([
      {
        source: "城市更新",
        segments: 10,
        unexplained: 0,
        renderings: [
          { text: "urban renewal", segments: 6, elsewhere: 0 },
          {
            text: "city regeneration",
            segments: 4,
            places: [{ path: "city.tsv", unitId: "16", line: 17, column: 86 }, {}, {}, {}],
          },
        ],
      },
    ]);
    expect(compile(parseGlossary(JSON.stringify(proposals))).concepts.size).toBe(1);
  });

  test("gives one discovered term a line in JSON lines", async () => {
    const { stdout } = await yizhi(["check", "city.tsv", "--discover", "--format", "jsonl", ...options], {
      cwd: project(),
    });
    expect(JSON.parse(stdout)).toMatchObject({ discovered: { source: "城市更新" } });
  });

  test("looks at all files of a run as one text", async () => {
    const [head = "", ...rows] = city.trim().split("\n");
    const cwd = project({
      "one.tsv": [head, ...rows.slice(0, 12)].join("\n"),
      "two.tsv": [head, ...rows.slice(12)].join("\n"),
    });
    const { stdout } = await yizhi(["check", "one.tsv", "two.tsv", "--discover", ...options], { cwd });
    expect(stdout).toContain("= city regeneration: two.tsv:5:86, 7:14, 9:48, 11:66");
  });

  test("leaves out what the glossary knows, and says that nothing is left", async () => {
    const known = JSON.stringify({ entries: { 城市更新: ["urban renewal", "city regeneration"] } });
    const { stdout } = await yizhi(["check", "city.tsv", "--discover", ...options], {
      cwd: project({ "mine.json": known }),
    });
    expect(stdout).toContain("no term outside the glossary was seen to have several renderings");
  });

  test("takes a Chinese draft as one", async () => {
    const english = city
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t")[1] ?? "");
    const chinese = english.map((text, index) =>
      (city.trim().split("\n")[index + 1]?.split("\t")[0] ?? "").replace(
        "城市更新",
        text.includes("egeneration") ? "市区重建" : "城市更新",
      ),
    );
    const cwd = project({
      "draft.txt": chinese.join("\n\n"),
      "source.txt": english.map((text) => text.replace(/city regeneration/i, "urban renewal")).join("\n\n"),
    });
    const { stdout } = await yizhi(["check", "draft.txt", "--source", "source.txt", "--discover", ...options], { cwd });
    expect(stdout).toMatch(/urban renewal {2}城市更新 6, 市区重建 4/);
  });

  test("speaks Chinese", async () => {
    const { stdout } = await yizhi(["check", "city.tsv", "--discover", ...options.slice(0, -1), "zh"], {
      cwd: project(),
    });
    expect(stdout).toContain("术语表之外，有 1 个词语在本文中有多种译法");
    expect(stdout).toContain("共 10 个单元，其中 0 个未见上述译法");
  });

  test("needs a source, and changes no file", async () => {
    const alone = await yizhi(["check", "city.tsv", "--discover", "--target-only", ...options], { cwd: project() });
    expect(alone.exit).toBe(2);
    expect(alone.stderr).toContain("--target-only and --discover exclude each other");
  });
});
