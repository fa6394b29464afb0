import { describe, expect, test } from "vitest";
import { directoryWith, type FileTree, yizhi } from "./run-cli.ts";

type Entry = Readonly<Record<string, unknown>>;

const cpc: Entry = { id: "cpc", zh: "中国共产党", en: ["Communist Party of China", "CPC"] };
const brand: Entry = { id: "brand", zh: "品牌建设", en: "brand building", avoid: ["brand construction"] };
const quality: Entry = { id: "quality", zh: "高质量", en: "high quality" };
const development: Entry = { id: "hqd", zh: "高质量发展", en: { term: "high-quality development", type: "phrase" } };

const glossary = (entries: readonly Entry[], further: Entry = {}): string =>
  JSON.stringify({ extends: [], id: "house", entries, ...further });

interface Change {
  readonly kind: string;
  readonly code: string;
  readonly text: string;
  readonly causes: readonly string[];
  readonly severity: string;
}

const drafts: FileTree = {
  "zh.md": "中国共产党重视品牌建设。\n\n推动高质量发展。\n",
  "en.md": "The CCP values brand construction.\n\nPromote development of good sort.\n",
};
const PAIR = ["en.md", "--source", "zh.md", "--level", "info"];

async function diff(files: FileTree, argv: readonly string[] = ["old.json", "new.json", ...PAIR]) {
  const cwd = directoryWith({ ...drafts, ...files });
  const { stdout, stderr, exit } = await yizhi(["diff", ...argv, "--format", "json"], { cwd });
  const report = JSON.parse(stdout) as {
    readonly changes: readonly Change[];
    readonly entries: readonly object[];
    readonly settingsDiffer: boolean;
  };
  const told = report.changes.map(({ kind, code, text, causes }) => `${kind} ${code} ${text} (${causes.join(" ")})`);
  return { ...report, told, exit, stderr };
}

describe("yizhi diff", () => {
  test("tells what appears and what goes, and the entry that made it so", async () => {
    const { told, exit, entries } = await diff({
      "old.json": glossary([cpc, brand, quality]),
      "new.json": glossary([{ ...cpc, avoid: ["CCP"] }, { ...brand, avoid: undefined }, quality]),
    });
    expect(told).toContain("appears deprecated-term CCP (cpc)");
    expect(told).toContain("goes deprecated-term brand construction (brand)");
    expect(entries).toEqual([
      { concept: "brand", how: "changed", keys: ["avoid"] },
      { concept: "cpc", how: "changed", keys: ["avoid"] },
    ]);
    expect(exit).toBe(1);
  });

  test("names the new term that hides a shorter one", async () => {
    const { told, exit } = await diff({
      "old.json": glossary([quality]),
      "new.json": glossary([quality, development]),
    });
    expect(told).toEqual(["goes missing-term 高质量 (hqd)", "appears missing-term 高质量发展 (hqd)"]);
    expect(exit).toBe(0);
  });

  test("tells of another severity as a change, with what it was", async () => {
    const { changes, exit } = await diff({
      "old.json": glossary([brand]),
      "new.json": glossary([{ ...brand, severity: "warning" }]),
    });
    expect(changes).toMatchObject([
      { kind: "changes", severity: "warning", before: { severity: "error" }, causes: ["brand"] },
    ]);
    expect(exit).toBe(0);
  });

  test("tells settings from entries", async () => {
    const { changes, settingsDiffer, entries } = await diff({
      "old.json": glossary([brand]),
      "new.json": glossary([brand], { levels: { "deprecated-term": "info" } }),
    });
    expect(changes).toMatchObject([{ kind: "changes", causes: [] }]);
    expect({ settingsDiffer, entries }).toEqual({ settingsDiffer: true, entries: [] });
  });

  test("finds nothing between a glossary and one that only says it otherwise", async () => {
    const { avoid, ...rest } = brand;
    const { changes, entries, exit } = await diff({
      "old.json": glossary([cpc, brand]),
      "new.json": glossary([
        { avoid, ...rest, note: "seen in drafts", tests: [{ en: "brand building", expect: [] }] },
        cpc,
      ]),
    });
    expect({ changes, entries, exit }).toEqual({ changes: [], entries: [], exit: 0 });
  });

  test("leaves out what the ignore file and comments in the draft silence", async () => {
    const files = {
      "old.json": glossary([cpc]),
      "new.json": glossary([{ ...cpc, avoid: ["CCP"] }, brand]),
      ".yizhi-ignore.json": '{ "ignore": [{ "concept": "cpc", "reason": "quoted" }] }',
      "en.md": "<!-- yizhi-disable-next-line deprecated-term -->\nThe CCP values brand construction.\n\nPromote it.\n",
    };
    const { told } = await diff(files);
    expect(told.filter((one) => one.includes("deprecated"))).toEqual([]);
  });

  test("puts a folder of another version's fields under the project", async () => {
    const { told } = await diff(
      {
        "yizhi.json": JSON.stringify({
          extends: ["yizhi/bundled@99.1"],
          entries: [{ id: "brand", zh: "品牌建设", severity: "warning" }],
        }),
        "v1/economy.json": JSON.stringify({ id: "economy", entries: [cpc] }),
        "v1/brand.json": JSON.stringify({ id: "brand", entries: [{ ...brand, avoid: undefined }] }),
        "v1/schema.json": "{}",
        "v2/economy.json": JSON.stringify({ id: "economy", entries: [cpc] }),
        "v2/brand.json": JSON.stringify({ id: "brand", entries: [brand] }),
      },
      ["v1", "v2", ...PAIR],
    );
    expect(told).toContain("appears deprecated-term brand construction (brand)");
  });

  test("is read by people: marks, places, causes and totals", async () => {
    const cwd = directoryWith({
      ...drafts,
      "old.json": glossary([cpc, brand]),
      "new.json": glossary([
        { ...cpc, avoid: ["CCP"] },
        { ...brand, severity: "warning" },
      ]),
    });
    const argv = ["diff", "old.json", "new.json", "en.md", "--source", "zh.md"];
    const { stdout, exit } = await yizhi(argv, { cwd });
    expect(stdout).toBe(`en.md
  +  1:5  error  CCP -> CPC  deprecated-term
       = cpc changed: avoid
  ~  1:16  warning (was error)  brand construction -> brand building  deprecated-term
       = brand changed: severity

1 finding appears, 0 go, 1 changes
2 entries differ, 2 of them behind what is shown
`);
    expect(exit).toBe(1);
    expect((await yizhi([...argv, "--fail-on", "never"], { cwd })).exit).toBe(0);
    const chinese = await yizhi([...argv, "--locale", "zh"], { cwd });
    expect(chinese.stdout).toContain("cpc 有改动：avoid");
  });
});
