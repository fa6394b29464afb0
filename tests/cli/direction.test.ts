import { describe, expect, test } from "vitest";
import { directoryWith, yizhi } from "./run-cli.ts";

const report = async (files: Readonly<Record<string, string>>, draft: string, source: string): Promise<string> =>
  (await yizhi(["check", draft, "--source", source, "--level", "info"], { cwd: directoryWith(files) })).stdout;

describe("yizhi check without a direction", () => {
  test("takes a Chinese draft with an English source for a translation into Chinese", async () => {
    const files = { "en.txt": "Promote high-quality development.\n", "zh.txt": "推动优质增长。\n" };
    const stdout = await report(files, "zh.txt", "en.txt");
    expect(stdout).toContain("missing-term");
    expect(stdout).toContain("高质量发展");
  });

  test("takes an English draft with a Chinese source for a translation into English", async () => {
    const files = { "zh.txt": "推动高质量发展。\n", "en.txt": "Promote good growth.\n" };
    expect(await report(files, "en.txt", "zh.txt")).toContain("high-quality development");
  });
});
