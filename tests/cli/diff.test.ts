import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unifiedDiff } from "../../src/cli/diff.ts";
import { applyEdits, type Edit } from "../../src/diagnostics/edit.ts";
import { directoryWith } from "./run-cli.ts";

function editOf(text: string, old: string, replacement: string): Edit {
  const start = text.indexOf(old);
  return { span: { start, end: start + old.length }, text: old, replacement };
}

describe("unifiedDiff", () => {
  test("reads like diff -u", () => {
    const text = "one\ntwo\nthree\nThe CCP leads.\nfive\nsix\nseven\neight\n";
    expect(unifiedDiff("docs/a.md", text, [editOf(text, "CCP", "CPC")])).toBe(
      [
        "--- a/docs/a.md",
        "+++ b/docs/a.md",
        "@@ -1,7 +1,7 @@",
        " one",
        " two",
        " three",
        "-The CCP leads.",
        "+The CPC leads.",
        " five",
        " six",
        " seven",
        "",
      ].join("\n"),
    );
  });

  test("is empty without edits", () => {
    expect(unifiedDiff("a.md", "text\n", [])).toBe("");
  });

  test("says where the last line has no end", () => {
    expect(unifiedDiff("a.md", "CCP", [editOf("CCP", "CCP", "CPC")])).toBe(
      "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-CCP\n\\ No newline at end of file\n+CPC\n\\ No newline at end of file\n",
    );
  });

  test("keeps carriage returns", () => {
    const text = "a\r\nCCP\r\n";
    expect(unifiedDiff("a.md", text, [editOf(text, "CCP", "CPC")])).toContain("-CCP\r\n+CPC\r\n");
  });

  const lines = fc.array(fc.constantFrom("one", "", "  two", "CCP", "品牌", "CCP CCP"), {
    minLength: 1,
    maxLength: 40,
  });
  const replacements = fc.constantFrom("CPC", "", "Communist Party\nof China", "品");

  test("is what git apply takes", () => {
    fc.assert(
      fc.property(
        lines,
        replacements,
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        (chosen, replacement, end, ended) => {
          const text = chosen.join(end) + (ended ? end : "");
          const edits = [...text.matchAll(/CCP/g)].map(({ index }) => ({
            span: { start: index, end: index + 3 },
            text: "CCP",
            replacement,
          }));
          if (edits.length === 0 || text === "") return;
          const directory = directoryWith({ "a.md": text, "a.diff": unifiedDiff("a.md", text, edits) });
          execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "a.diff"], {
            cwd: directory,
            stdio: "pipe",
          });
          expect(readFileSync(path.join(directory, "a.md"), "utf8")).toBe(applyEdits(text, edits));
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
