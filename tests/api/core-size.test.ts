import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CORE_LIMIT = 52 * 1024;

async function bundle(entry: string): Promise<{ readonly metafile: Metafile; readonly gzip: number }> {
  const result = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "neutral",
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  return { metafile: result.metafile, gzip: gzipSync(result.outputFiles[0]!.contents).length };
}

describe("yizhi/core", () => {
  test("reaches no package and no glossary data", async () => {
    const { metafile } = await bundle("src/core.ts");
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter((path) => path.includes("node_modules") || path.endsWith(".json"))).toEqual([]);
  });

  test(`weighs at most ${CORE_LIMIT / 1024} KB after gzip`, async () => {
    const { gzip } = await bundle("src/core.ts");
    expect(gzip).toBeGreaterThan(5_000);
    expect(gzip).toBeLessThanOrEqual(CORE_LIMIT);
  });
});
