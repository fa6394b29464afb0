/**
 * Keeps the bundled glossary tidy: `npm run glossary` writes out what follows from short entries, arranges and lays out
 * glossary/*.json, and renews what is made from them: the counts and lists of glossary/README.md, glossary/schema.json and the
 * typed ids of src/bundled-ids.ts. `npm run glossary -- --check` changes nothing and fails where something would change. Both name
 * every fault in one sentence and fail on it: of provenance, of consistency (`yizhi lint`), and tests of entries that do not hold.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleGlossary } from "../src/glossary/bundle.ts";
import { GlossaryError } from "../src/glossary/errors.ts";
import { lintGlossary } from "../src/glossary/lint.ts";
import { parseGlossaryFile } from "../src/glossary/parse.ts";
import { jsonSchema } from "../src/glossary/schema.ts";
import { compile } from "../src/termbase/compile.ts";
import { arrange } from "./glossary/arrange.ts";
import { complete } from "./glossary/complete.ts";
import { failingTests } from "./glossary/failing-tests.ts";
import { faultsOf } from "./glossary/faults.ts";
import type { FieldFile } from "./glossary/field-file.ts";
import { idsModule } from "./glossary/ids.ts";
import { layOut } from "./glossary/layout.ts";
import { renewed } from "./glossary/pages.ts";

const folder = new URL("../glossary/", import.meta.url);
const readme = new URL("README.md", folder);
const schema = new URL("schema.json", folder);
const idsFile = new URL("../src/bundled-ids.ts", import.meta.url);

const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== basename(fileURLToPath(schema)))
  .sort();
const read = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const files = read.map(({ name, text }) => ({ name, text, file: arrange(complete(parsed(name, text))) }));
const fields = files.map(({ file }) => file);

const written = faultsOf(files.map(({ name, file }) => ({ field: basename(name, ".json"), file })));
// Files that contradict one another cannot be laid together.
const faults = written.length > 0 ? written : faultsInUse(fields);
for (const fault of faults) process.stderr.write(`${fault}\n`);

const page = readFileSync(readme, "utf8");
const changes = [
  ...files.map(({ name, text, file }) => ({ url: new URL(name, folder), text, wanted: layOut(file) })),
  { url: readme, text: page, wanted: renewed(page, fields) },
  { url: schema, text: readFileSync(schema, "utf8"), wanted: `${JSON.stringify(jsonSchema(), undefined, 2)}\n` },
  ...(written.length > 0 ? [] : [{ url: idsFile, text: readFileSync(idsFile, "utf8"), wanted: idsModule(fields) }]),
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
  `${fields.reduce((sum, { entries }) => sum + entries.length, 0)} entries, ${faults.length} faults\n`,
);
process.exitCode = failed ? 1 : 0;

/** What shows only when all files are one glossary. */
function faultsInUse(parts: readonly FieldFile[]): readonly string[] {
  const glossary = assembleGlossary(parts, "bundled");
  const linted = lintGlossary(glossary)
    .filter(({ severity }) => severity !== "info")
    .map(({ code, message }) => `${code}: ${message}`);
  const failing = failingTests(glossary.entries, compile(glossary)).map(
    ({ id, test, expected, found }) =>
      `${id}: the test ${JSON.stringify({ zh: test.zh, en: test.en })} gives ${found || "nothing"} and expects ${expected || "nothing"}; mend the entry or the test`,
  );
  return [...linted, ...failing];
}

function parsed(name: string, text: string): FieldFile {
  try {
    return parseGlossaryFile(text, { path: `glossary/${name}` }) as FieldFile;
  } catch (error) {
    if (!(error instanceof GlossaryError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

function shown(url: URL): string {
  return relative(fileURLToPath(new URL("../", import.meta.url)), fileURLToPath(url));
}
