/**
 * Keeps the bundled glossary tidy: `npm run glossary` arranges and lays out glossary/*.json and writes the counts into
 * glossary/README.md; `npm run glossary -- --check` changes nothing and fails where something would change. Both name every fault
 * of provenance or consistency in one sentence and fail on it. The schema and `yizhi lint` rules are held by the tests.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { arrange } from "./glossary/arrange.ts";
import { withCounts } from "./glossary/counts.ts";
import { faultsOf } from "./glossary/faults.ts";
import type { FieldFile } from "./glossary/field-file.ts";
import { layOut } from "./glossary/layout.ts";

const folder = new URL("../glossary/", import.meta.url);
const readme = new URL("README.md", folder);
const NOT_A_FIELD = "schema.json";

const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== NOT_A_FIELD)
  .sort();
const read = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const files = read.map(({ name, text }) => ({ name, text, file: arrange(parsed(name, text)) }));

const faults = faultsOf(files.map(({ name, file }) => ({ field: basename(name, ".json"), file })));
for (const fault of faults) process.stderr.write(`${fault}\n`);

const counted = readFileSync(readme, "utf8");
const changes = [
  ...files.map(({ name, text, file }) => ({ url: new URL(name, folder), text, wanted: layOut(file) })),
  {
    url: readme,
    text: counted,
    wanted: withCounts(
      counted,
      files.map(({ file }) => file),
    ),
  },
].filter(({ text, wanted }) => text !== wanted);

if (process.argv.includes("--check")) {
  for (const { url } of changes)
    process.stderr.write(`${shown(url)} is not as "npm run glossary" writes it; run it and commit\n`);
} else {
  for (const { url, wanted } of changes) {
    writeFileSync(url, wanted);
    process.stdout.write(`written ${shown(url)}\n`);
  }
}
const failed = faults.length > 0 || (process.argv.includes("--check") && changes.length > 0);
process.stdout.write(
  `${files.reduce((sum, { file }) => sum + file.entries.length, 0)} entries, ${faults.length} faults\n`,
);
process.exitCode = failed ? 1 : 0;

function parsed(name: string, text: string): FieldFile {
  try {
    return JSON.parse(text) as FieldFile;
  } catch (error) {
    throw new Error(`glossary/${name} is no JSON: ${(error as Error).message}; mend it by hand, then run this again`);
  }
}

function shown(url: URL): string {
  return `glossary/${basename(fileURLToPath(url))}`;
}
