import { describe, expect, test } from "vitest";
import { commandNames, commandOf } from "../../src/cli/option-table.ts";
import { directoryWith, glossary, projectWith, yizhi } from "./run-cli.ts";

describe("yizhi --help", () => {
  test.each(["en", "zh"])("lists every command and the exit codes in %s", async (locale) => {
    const { stdout, exit } = await yizhi(["--help", "--locale", locale], { cwd: directoryWith({}) });
    for (const name of commandNames) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toMatch(/0 .*1 .*--fail-on.*2 /);
    expect(exit).toBe(0);
  });

  test.each(commandNames)("lists every option of %s", async (command) => {
    const { stdout, exit } = await yizhi([command, "--help"], { cwd: directoryWith({}) });
    for (const name of commandOf(command).options) expect(stdout).toContain(`--${name}`);
    expect(stdout).toContain(`usage: yizhi ${command}`);
    expect(exit).toBe(0);
  });
});

describe("yizhi lookup", () => {
  test("answers several at once, each with its Chinese, and fails if one is unknown", async () => {
    const { stdout, exit } = await yizhi(["lookup", "工匠精神", "量子纠缠"], { cwd: projectWith({}) });
    expect(stdout).toBe(
      "工匠精神  spirit of craftsmanship | also: spirit of workmanship   [project: house]\nno approved term for 量子纠缠\n",
    );
    expect(exit).toBe(1);
  });

  test("says where and since when", async () => {
    const sources = { gwr: { title: "Report on the Work of the Government", publisher: "Xinhua", date: "2016-03" } };
    const entries = [
      { id: "x", zh: "工匠精神", en: { term: "spirit of craftsmanship", source: "gwr", valid: { from: "2016" } } },
    ];
    const cwd = directoryWith({ "yizhi.json": JSON.stringify({ id: "house", extends: [], sources, entries }) });
    expect((await yizhi(["lookup", "工匠精神"], { cwd })).stdout).toBe(
      "spirit of craftsmanship  [project: house, Report on the Work of the Government, Xinhua, 2016-03, since 2016]\n",
    );
  });
});

describe("yizhi explain", () => {
  test.each([
    ["en", "\nWhy\n"],
    ["zh", "\n为什么\n"],
  ])("gives the page of a code in %s", async (locale, title) => {
    const { stdout } = await yizhi(["explain", "near-miss", "--locale", locale], { cwd: directoryWith({}) });
    expect(stdout).toContain(title);
  });

  test("tells of a term in which other forms it is found, the first dozen of them", async () => {
    const { stdout } = await yizhi(["explain", "central SOE"], { cwd: projectWith({}) });
    expect(stdout).toMatch(/^also found as .*central SOEs/m);
    const verb = await yizhi(["explain", "pursue Belt and Road cooperation"], { cwd: directoryWith({}) });
    const [, forms = "", more] = /^also found as (.*) and (\d+) more \(--forms\)$/m.exec(verb.stdout) ?? [];
    expect(forms.split(", ")).toHaveLength(12);
    expect(Number(more)).toBeGreaterThan(0);
    const chinese = await yizhi(["explain", "中央企业", "--locale", "zh"], { cwd: projectWith({}) });
    expect(chinese.stdout).toMatch(/^也按以下形式识别：.*central SOEs/m);
  });

  test("tells of an entry id where it comes from, and no more", async () => {
    const { stdout } = await yizhi(["explain", "central-soe"], { cwd: projectWith({}) });
    expect(stdout).not.toContain("central SOEs");
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  test("tells of a member of a family what the layer says of it", async () => {
    const member = await yizhi(["explain", "制度自信"], { cwd: directoryWith({}) });
    expect(member.stdout).toMatch(/^bundled: confidence in the system; admitted confidence in our system/);
    const byId = await yizhi(["explain", "plenary-session-19-5"], { cwd: directoryWith({}) });
    expect(byId.stdout).toMatch(/^bundled: Fifth Plenary Session of the 19th CPC Central Committee;/);
  });

  test("lists the forms a term is found by", async () => {
    const { stdout } = await yizhi(["explain", "central-soe", "--forms"], { cwd: projectWith({}) });
    expect(stdout).toMatch(/forms of central state-owned enterprise: .*central state-owned enterprises/);
  });
});

describe("yizhi substitute", () => {
  test("writes the text with its terms replaced, and leaves the file", async () => {
    const cwd = projectWith({ "a.md": "The CCP's `CCP`.\n" });
    const { stdout, exit } = await yizhi(["substitute", "a.md"], { cwd });
    expect({ stdout, exit }).toEqual({ stdout: "The CPC's `CCP`.\n", exit: 0 });
  });

  test("puts English into a Chinese text from the standard input", async () => {
    const { stdout } = await yizhi(["substitute", "--stdin", "--to", "en"], {
      cwd: projectWith({}),
      stdin: "弘扬工匠精神",
    });
    expect(stdout).toContain("spirit of craftsmanship");
  });
});

describe("yizhi lint", () => {
  test("finds nothing wrong with a good glossary", async () => {
    expect(await yizhi(["lint"], { cwd: projectWith({}) })).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining("5 entries"),
    });
  });

  test("finds nothing wrong with the bundled glossary, whose bad pairs each entry itself tells", async () => {
    expect(await yizhi(["lint"], { cwd: directoryWith({}) })).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/^\d,\d{3} entries: \d+ info\n$/),
    });
  });

  test("runs the tests and examples that entries carry", async () => {
    const tested = {
      id: "tested",
      zh: "军民融合",
      en: "military-civilian integration",
      avoid: ["civil-military fusion"],
      tests: [
        { zh: "军民融合", en: "civil-military fusion", expect: ["deprecated-term"] },
        { zh: "军民融合", en: "civil-military fusion", expect: [] },
      ],
      examples: [{ zh: "军民融合", en: "the civil-military fusion" }],
    };
    const file = JSON.stringify({ ...glossary, entries: [...glossary.entries, tested] });
    const { stdout, exit } = await yizhi(["lint", "--format", "jsonl"], { cwd: directoryWith({ "yizhi.json": file }) });
    const issues = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(issues).toMatchObject([
      {
        code: "failing-test",
        path: "tests[1]",
        file: "yizhi.json",
        message: expect.stringContaining("expects [], but the check gives deprecated-term"),
      },
      { code: "failing-test", path: "examples[0]" },
    ]);
    expect(exit).toBe(1);
  });

  test("tells the faults of the file named", async () => {
    const file = '{ "extends": [], "entries": [{ "id": "a", "zh": "改革", "en": "reform " }] }';
    const { stdout } = await yizhi(["lint", "my.json"], { cwd: directoryWith({ "my.json": file }) });
    expect(stdout).toMatch(/my\.json.*surrounding-space/);
  });
});

describe("--glossary and --no-bundled", () => {
  const layer = JSON.stringify({ id: "client", entries: [{ zh: "工匠精神", en: "craftsman spirit" }] });

  test("the bundled glossary is there without a project", async () => {
    const { stdout } = await yizhi(["lookup", "高质量发展"], { cwd: directoryWith({}) });
    expect(stdout).toContain("high-quality development");
  });

  test("a glossary lies on the project, and else on the bundled one", async () => {
    const onProject = await yizhi(["lookup", "工匠精神", "品牌建设", "--glossary", "c.json"], {
      cwd: projectWith({ "c.json": layer }),
    });
    expect(onProject.stdout).toMatch(/^工匠精神 {2}craftsman spirit .*\[client/);
    expect(onProject.stdout).toContain("[project: house]");
    const onBundled = await yizhi(["lookup", "工匠精神", "高质量发展", "--glossary", "c.json"], {
      cwd: directoryWith({ "c.json": layer }),
    });
    expect(onBundled.stdout).toMatch(/^工匠精神 {2}craftsman spirit/);
    expect(onBundled.stdout).toContain("high-quality development");
  });

  test("the bundled one can be left out", async () => {
    const cwd = directoryWith({ "c.json": layer });
    expect((await yizhi(["lookup", "高质量发展", "--glossary", "c.json", "--no-bundled"], { cwd })).exit).toBe(1);
  });

  test("one bundled field can be named", async () => {
    const cwd = directoryWith({ "yizhi.json": '{ "extends": "yizhi/aerospace", "entries": { "甲乙丙丁": "abcd" } }' });
    const { stderr } = await yizhi(["check", "--stdin"], { cwd, stdin: "CASIC" });
    expect(stderr).toMatch(/loaded from aerospace, yizhi\.json/);
  });

  test("a project above the working directory counts", async () => {
    const cwd = projectWith({ "docs/en/a.md": "x" });
    expect((await yizhi(["lookup", "品牌建设"], { cwd: `${cwd}/docs/en` })).stdout).toContain("[project: house]");
  });
});
