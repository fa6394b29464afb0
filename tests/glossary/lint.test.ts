import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintGlossary } from "../../src/glossary/lint.ts";
import type { ConceptEntry, GlossaryIssue } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { readSharedLines } from "../support/shared-files.ts";

interface LintCase {
  readonly code: string;
  readonly severity: string;
  readonly found: readonly (readonly ConceptEntry[])[];
  readonly clean: readonly (readonly ConceptEntry[])[];
}

const cases = JSON.parse(
  readFileSync(new URL("../cases/glossary-lint.json", import.meta.url), "utf8"),
) as readonly LintCase[];

/** `code severity` of everything that was found. */
const foundIn = (entries: readonly ConceptEntry[]): readonly string[] =>
  lintGlossary(entries).map((issue) => `${issue.code} ${issue.severity}`);

const rows = (pick: "found" | "clean") =>
  cases.flatMap((one) => one[pick].map((entries) => [`${one.code} ${one.severity}`, entries] as const));

describe("lintGlossary finds", () => {
  test.each(rows("found"))("%s in %j", (code, entries) => {
    expect(foundIn(entries)).toContain(code);
  });
});

describe("lintGlossary does not find", () => {
  test.each(rows("clean"))("%s in %j", (code, entries) => {
    expect(foundIn(entries)).not.toContain(code);
  });
});

const only = (issues: readonly GlossaryIssue[]): GlossaryIssue => {
  expect(issues).toHaveLength(1);
  return issues[0]!;
};

describe("lintGlossary says", () => {
  test("where, who and what to do", () => {
    const issue = only(
      lintGlossary([{ zh: "双循环", en: ["dual circulation", { term: "dual cycle", status: "preferred" }] }]),
    );
    expect(issue).toEqual({
      code: "two-preferred",
      severity: "error",
      path: "[0].en[1]",
      concepts: ["dual-circulation"],
      message:
        '"dual circulation" and "dual cycle" are both preferred en terms; make one "admitted", or say when each is in force ("valid")',
    });
  });

  test("of an id that begins with a digit what the parser says of it", () => {
    const entry: ConceptEntry = { id: "5g-network", zh: "五代网络", en: "next network" };
    const { message } = only(lintGlossary([entry]));
    expect(message).toContain('"5g-network" is not an id');
    expect(() => parseGlossary([entry])).toThrow(message);
  });

  test("paths of the file it was given", () => {
    expect(only(lintGlossary({ entries: { 双循环: "双循环" } })).path).toBe('entries["双循环"]' + ".en");
    expect(only(lintGlossary({ entries: [{ zh: "双循环", en: "双循环" }] })).path).toBe("entries[0].en");
    expect(only(lintGlossary(parseGlossary({ zh: "双循环", avoid: { en: ["双循环"] } }))).path).toBe(
      "entries[0].avoid.en[0]",
    );
  });

  test("the entry meant by a misspelt reference", () => {
    const entries = [
      { id: "quality", zh: "质量", en: "quality" },
      { id: "brand", zh: "品牌", en: "brand", related: ["qualty"] },
    ];
    expect(only(lintGlossary(entries)).message).toBe('"qualty" is no entry; did you mean "quality"?');
  });

  test("what stands around a deprecated form, and for how many", () => {
    const entries: ConceptEntry[] = ["甲国", "乙国", "丙国", "丁国"].map((zh, index) => ({
      zh,
      en: `country ${"abcd"[index]}`,
    }));
    const issue = only(lintGlossary([{ zh: "国家", en: "state", avoid: ["country"] }, ...entries]));
    expect(issue.message).toBe(
      '"country" is deprecated and stands inside "country a", an accepted form of "country-a", "country-b", "country-c" and 1 more; a fix could corrupt that',
    );
  });
});

describe("lintGlossary and sources", () => {
  const file = (source: unknown) => ({
    sources: { "report-2022": { title: "Report" } },
    entries: [{ zh: "质量", en: "quality", source } as ConceptEntry],
  });

  test.each(["report-2023", "reprot-2022", { ref: "report-22" }, ["report-2022", "report-21"]])(
    "misses %j",
    (source) => {
      expect(only(lintGlossary(file(source))).code).toBe("unknown-source");
    },
  );

  test.each(["report-2022", "Report to the 20th Congress", { ref: "report-2022", at: "p. 1" }, { title: "Report" }])(
    "takes %j",
    (source) => {
      expect(lintGlossary(file(source))).toEqual([]);
    },
  );

  test("takes any key where there is no table", () => {
    expect(lintGlossary([{ zh: "质量", en: "quality", source: "xinhua-2015" }])).toEqual([]);
  });
});

describe("lintGlossary and lower layers", () => {
  test("leaves alone what may stand in a layer below", () => {
    const file = { extends: ["./base.json"], entries: [{ id: "quality", en: "quality", related: ["brand"] }] };
    expect(lintGlossary(file)).toEqual([]);
    expect(lintGlossary(parseGlossary(file))).toEqual([]);
    expect(lintGlossary(file.entries).map((issue) => issue.code)).toEqual(["no-source", "unknown-reference"]);
  });

  test("fills in defaults before it judges", () => {
    const entries: ConceptEntry[] = [
      { zh: "质量", en: "quality", subject: "industry" },
      { zh: "质量", en: "mass" },
    ];
    expect(lintGlossary({ entries })).toEqual([]);
    expect(only(lintGlossary({ defaults: { subject: "industry" }, entries })).code).toBe("homograph-or-conflict");
  });
});

describe("lintGlossary and families", () => {
  const congress: ConceptEntry = {
    id: "congress",
    zh: "第{n}届全国人民代表大会",
    en: "{n} National People's Congress",
    family: { n: { from: 1, to: 14 } },
  };

  test("complains once of a fault that every member has", () => {
    expect(
      only(lintGlossary([{ ...congress, en: ["{n} Congress", { term: "Congress No. {n}", status: "preferred" }] }]))
        .code,
    ).toBe("two-preferred");
  });

  test("sees a member that contradicts another entry", () => {
    const other: ConceptEntry = { zh: "十三届全国人大", en: "NPC", avoid: ["13th National People's Congress"] };
    expect(only(lintGlossary([congress, other])).concepts).toContain("congress-13");
  });
});

interface SharedCase {
  readonly id: string;
  readonly kind: string;
  readonly entries: readonly ConceptEntry[];
  readonly expect: { readonly issues: readonly { readonly code: string }[] };
}

const shared = readSharedLines<SharedCase>("cases/edgecases.jsonl").filter((one) => one.kind === "lint");

describe.skipIf(shared.length === 0)("lintGlossary and the edge cases", () => {
  test.each(shared.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const codes = lintGlossary(one.entries).map((issue) => issue.code);
    expect([...codes].sort()).toEqual(one.expect.issues.map((issue) => issue.code).sort());
  });
});
