import type { ConceptEntry, SourceRecord } from "../../src/glossary/model.ts";
import { keysOf, termsOf } from "./arrange.ts";
import { counts } from "./counts.ts";
import type { FieldFile } from "./field-file.ts";

const MOST_SOURCES = 25;

/** The page of the glossary with what can be counted and listed renewed between its markers. */
export function renewed(page: string, files: readonly FieldFile[]): string {
  const blocks = { counts: counts(files), sources: sources(files), entries: browsable(files) };
  return Object.entries(blocks).reduce((text, [name, block]) => withBlock(text, name, block), page);
}

function withBlock(page: string, name: string, block: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from < 0 || to < from)
    throw new Error(`glossary/README.md has no ${open} … ${close}; put the markers where the ${name} belong`);
  return `${page.slice(0, from)}${open}\n${block}\n${page.slice(to)}`;
}

/** The works cited most, with how many preferred renderings each supports. */
function sources(files: readonly FieldFile[]): string {
  const records = new Map<string, SourceRecord>(files.flatMap((file) => Object.entries(file.sources ?? {})));
  const uses = new Map<string, number>();
  for (const entry of files.flatMap((file) => file.entries))
    for (const key of new Set(keysOf(entry.source))) uses.set(key, (uses.get(key) ?? 0) + 1);
  const ranked = [...uses].sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1));
  const rows = ranked.slice(0, MOST_SOURCES).map(([key, count]) => {
    const { title, publisher = "", date = "", url } = records.get(key)!;
    return `| ${[url === undefined ? cell(title) : `[${cell(title)}](${url})`, cell(publisher), date, count].join(" | ")} |`;
  });
  const rest = ranked.slice(MOST_SOURCES);
  const further = rest.reduce((sum, [, count]) => sum + count, 0);
  const table = ["| work | publisher | date | renderings it supports |", "|---|---|---|--:|", ...rows].join("\n");
  return rest.length === 0 ? table : `${table}\n\n${rest.length} further works support ${further} renderings.`;
}

/** Every entry in one line, a field behind a fold. */
function browsable(files: readonly FieldFile[]): string {
  return files
    .map(({ id, entries }) => {
      const rows = entries.map((entry) => `| ${[first(entry.zh), first(entry.en), sureness(entry)].join(" | ")} |`);
      const table = ["| Chinese | English | |", "|---|---|---|", ...rows].join("\n");
      return `<details><summary>${id} (${entries.length})</summary>\n\n${table}\n\n</details>`;
    })
    .join("\n\n");
}

const first = (slot: ConceptEntry["zh"]): string => cell(termsOf(slot)[0]?.term ?? "");
const sureness = ({ confidence }: ConceptEntry): string => String(confidence ?? "");
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
