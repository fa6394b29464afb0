/**
 * What typed concept ids cost a user's compiler: `npm run build && npx tsx scripts/type-cost.ts [--runs 5]`. Whole `tsc --noEmit` runs on a file
 * that imports nothing, one that uses the bundled union, and ones that write 500, 2,000 and 10,000 entries with `defineGlossary`; the
 * median of interleaved runs.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });

const files: Readonly<Record<string, string>> = {
  empty: "export {};\n",
  "import only": `import { compile } from "yizhi";\nexport const made = compile;\n`,
  "bundled union": `import { bundledGlossary, compile } from "yizhi";\nexport const name = compile(bundledGlossary()).concepts.get("space-power");\n`,
  ...Object.fromEntries([500, 2_000, 10_000].map((count) => [`defineGlossary of ${count}`, defined(count)])),
};

function defined(count: number): string {
  const entries = Array.from(
    { length: count },
    (_, n) => `  { id: "concept-${n}", zh: "概念${n}", en: "concept ${n}" },`,
  );
  const use = `export const last = compile(glossary).concepts.get("concept-${count - 1}");`;
  return `import { compile, defineGlossary } from "yizhi";\nconst glossary = defineGlossary([\n${entries.join("\n")}\n]);\n${use}\n`;
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  module: "nodenext",
  types: [],
  paths: { yizhi: [join(root, "dist/index.d.ts")] },
};

function seconds(code: string): number {
  const folder = mkdtempSync(join(tmpdir(), "yizhi-types-"));
  try {
    writeFileSync(join(folder, "index.ts"), code);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
    const started = performance.now();
    const { status, stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(`tsc refused the file: ${stdout.slice(0, 500)}`);
    return (performance.now() - started) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const times = new Map(Object.keys(files).map((name) => [name, [] as number[]]));
for (let run = 0; run < Number(values.runs); run++)
  for (const [name, code] of Object.entries(files)) times.get(name)!.push(seconds(code));
for (const [name, taken] of times) {
  const sorted = taken.sort((a, b) => a - b);
  console.log(`${name.padEnd(24)} ${sorted[sorted.length >> 1]!.toFixed(2)} s`);
}
