/**
 * `npm run bench`: bundles the benchmark as the library itself is bundled, since a loader that rewrites modules one by one would be
 * measured too, and runs it.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const path = (name: string): string => fileURLToPath(new URL(`../tests/bench/${name}`, import.meta.url));
const bundle = path(".run.mjs");
buildSync({
  entryPoints: [path("run.ts")],
  outfile: bundle,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  charset: "utf8",
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
rmSync(bundle);
process.exitCode = status ?? 1;
