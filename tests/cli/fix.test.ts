import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contentOf, projectWith, yizhi } from "./run-cli.ts";

const read = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), "utf8");

describe("yizhi check --fix", () => {
  test("writes the safe fixes, keeps the byte order mark and the line ends, and reports what is left", async () => {
    const cwd = projectWith({
      "a.md": '\ufeffThe CCP leads.\r\n\r\nBrand construction, and "brand construction".\r\n',
    });
    const { exit, stdout, stderr } = await yizhi(["check", "a.md", "--target-only", "--fix", "--level", "info"], {
      cwd,
    });
    expect(read(cwd, "a.md")).toBe('\ufeffThe CPC leads.\r\n\r\nBrand building, and "brand construction".\r\n');
    expect(stdout).toMatch(/3:22 +info +"brand construction" is deprecated/);
    expect(stderr).toContain("2 fixed, 1 left, 1 file written");
    expect(exit).toBe(0);
  });

  test("fixes nothing more the second time", async () => {
    const cwd = projectWith({ "a.md": "The CCP leads an CCP member.\n" });
    await yizhi(["check", "a.md", "--target-only", "--fix"], { cwd });
    const once = contentOf(cwd);
    const { stderr } = await yizhi(["check", "a.md", "--target-only", "--fix"], { cwd });
    expect(stderr).toContain("0 fixed");
    expect(contentOf(cwd)).toEqual(once);
  });

  test("writes into the syntax of the file", async () => {
    const cwd = projectWith({
      "pairs.csv": 'zh,en\r\n中国共产党,"the ""CCP"", and the CCP"\r\n',
      "en.json": '{\n  "about": "The \\"x\\" CCP\\n"\n}\n',
      "zh.json": '{ "about": "中国共产党" }',
    });
    await yizhi(["check", "pairs.csv", "--fix"], { cwd });
    await yizhi(["check", "en.json", "--source", "zh.json", "--fix"], { cwd });
    expect(read(cwd, "pairs.csv")).toBe('zh,en\r\n中国共产党,"the ""CCP"", and the CPC"\r\n');
    expect(read(cwd, "en.json")).toBe('{\n  "about": "The \\"x\\" CPC\\n"\n}\n');
  });

  test("keeps the mode of a file, and a link a link", async () => {
    const cwd = projectWith({ "real.md": "The CCP leads.\n" });
    chmodSync(path.join(cwd, "real.md"), 0o640);
    symlinkSync("real.md", path.join(cwd, "link.md"));
    await yizhi(["check", "link.md", "--target-only", "--fix"], { cwd });
    expect(read(cwd, "real.md")).toBe("The CPC leads.\n");
    expect(statSync(path.join(cwd, "real.md")).mode & 0o777).toBe(0o640);
    expect(Object.keys(contentOf(cwd))).toEqual(["real.md", "yizhi.json"]);
  });
});

describe("yizhi check --fix-dry-run", () => {
  test("prints a unified diff and writes nothing", async () => {
    const cwd = projectWith({ "a.md": "One.\n\nThe CCP leads.\n" });
    const before = contentOf(cwd);
    const { exit, stdout, stderr } = await yizhi(["check", "a.md", "--target-only", "--fix-dry-run"], { cwd });
    expect(stdout).toBe("--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n One.\n \n-The CCP leads.\n+The CPC leads.\n");
    expect(stderr).toContain("1 safe fix, nothing written");
    expect(exit).toBe(1);
    expect(contentOf(cwd)).toEqual(before);
  });
});
