import { present } from "../text/present.ts";
import { GlossaryError } from "./errors.ts";
import { layerOf } from "./layer.ts";
import type {
  Contribution,
  Glossary,
  GlossaryFile,
  GlossaryIssue,
  IdentifiedEntry,
  LayerRecord,
  SourceRecord,
} from "./model.ts";
import { renameSources } from "./rename-sources.ts";

/**
 * Files that belong together as one layer: for data that was validated when it was made, so nothing here needs the schema. Each
 * file keeps its own defaults and its own sources; a source key that means something else in an earlier file is renamed.
 *
 * @throws GlossaryError when two entries have one id, or there is no entry.
 */
export function assembleGlossary(files: readonly GlossaryFile[], name: string): Glossary {
  const sources: Record<string, SourceRecord> = {};
  const entries: IdentifiedEntry[] = [];
  const contributions: Record<string, readonly Contribution[]> = {};
  for (const [index, file] of files.entries()) {
    const adopted = renameSources(file, adopt(sources, file, `${file.id ?? index}`));
    const part = layerOf(adopted, { name, sources });
    refuseTaken(part.entries, contributions, file.id ?? name);
    entries.push(...part.entries);
    Object.assign(contributions, part.contributions);
  }
  if (entries.length === 0)
    throw new GlossaryError([{ code: "empty-glossary", severity: "error", message: `no entries in "${name}"` }]);
  const packs = files.flatMap((file) => file.id ?? []);
  const layer: LayerRecord = { name, sources, ...present({ packs: packs.length === 0 ? undefined : packs }) };
  return { name, layers: [layer], entries, contributions, displaced: [], disable: [], levels: {} };
}

/** Takes the sources of a file into the common table. Gives the keys that had to change. */
function adopt(table: Record<string, SourceRecord>, file: GlossaryFile, prefix: string): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [key, record] of Object.entries(file.sources ?? {})) {
    const same = !Object.hasOwn(table, key) || JSON.stringify(table[key]) === JSON.stringify(record);
    const name = same ? key : `${prefix}/${key}`;
    if (!same) renamed.set(key, name);
    table[name] = record;
  }
  return renamed;
}

function refuseTaken(
  entries: readonly IdentifiedEntry[],
  taken: Readonly<Record<string, unknown>>,
  file: string,
): void {
  const issues = entries
    .filter((entry) => Object.hasOwn(taken, entry.id))
    .map(({ id }): GlossaryIssue => {
      const message = `the id "${id}" is that of an entry in another file already; the files form one layer`;
      return { code: "duplicate-id", severity: "error", message, file, concepts: [id] };
    });
  if (issues.length > 0) throw new GlossaryError(issues);
}
