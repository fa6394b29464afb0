import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { reportJson, reportJsonl } from "../../src/report/json.ts";
import { checkedFile, plainOptions, summaryOf } from "./checked-file.ts";

const missing: Diagnostic = {
  code: "missing-term",
  severity: "warning",
  concept: "cpc-central-committee",
  unit: 1,
  unitId: "block 2",
  side: "source",
  span: { start: 1, end: 4 },
  text: "党中央",
  expected: ["CPC Central Committee"],
  evidence: { layer: "story", absentFrom: "unit", units: 1 },
};

const hint: Diagnostic = { ...missing, severity: "info" };
const files = [
  {
    ...checkedFile(
      [
        ["一", "One."],
        ["“党中央”", "The leadership."],
      ],
      [missing, hint],
    ),
    ids: new Map([
      [missing, "k3f9x2ab1c"],
      [hint, "0d8v6q4m2z"],
    ]),
  },
];
const summary = summaryOf(files, { skipped: { "no target": 2 } });

describe("reportJson", () => {
  test("is one document: version, files with their diagnostics, summary", () => {
    expect(JSON.parse(reportJson(files, summary, plainOptions))).toEqual({
      version: "0.0.0",
      files: [
        {
          path: "draft.en.md",
          sourcePath: "draft.zh.md",
          units: 2,
          diagnostics: [
            {
              id: "k3f9x2ab1c",
              ...missing,
              line: 2,
              column: 1,
              sourcePlace: { path: "draft.zh.md", line: 2, column: 2 },
            },
          ],
        },
      ],
      summary,
    });
  });

  test("keeps to the level, and counts all", () => {
    const all = JSON.parse(reportJson(files, summary, { ...plainOptions, level: "info" }));
    expect(all.files[0].diagnostics).toHaveLength(2);
    expect(all.summary).toMatchObject({ errors: 0, warnings: 1, infos: 1 });
  });
});

describe("reportJsonl", () => {
  test("is one finding a line, with the path of its file", () => {
    const lines = reportJsonl(files, summary, { ...plainOptions, level: "info" })
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { path: "draft.en.md", id: "k3f9x2ab1c", code: "missing-term", line: 2, column: 1 },
      { path: "draft.en.md", severity: "info" },
    ]);
  });

  test("is empty without findings", () => {
    expect(reportJsonl([checkedFile([], [])], summary, plainOptions)).toBe("");
  });
});
