import { canonicalLanguage, isLanguage } from "../text/language.ts";
import { present } from "../text/present.ts";
import { disableChinese } from "./disable-item.ts";
import { entriesOf } from "./entries.ts";
import { familyFaults } from "./family-faults.ts";
import { identify } from "./identify.ts";
import type { JsonPath } from "./json-path.ts";
import type {
  ConceptEntry,
  Contribution,
  Glossary,
  GlossaryFile,
  GlossaryIssueCode,
  IdentifiedEntry,
  LayerRecord,
  Slot,
} from "./model.ts";
import { foldedTerm } from "./term-key.ts";
import { writtenTerms } from "./written-terms.ts";

/**
 * One validated file as a glossary of one layer: shorthand written out, slots under their canonical names, ids given, defaults
 * filled in. Entries that are `disabled` become items of `disable`, because they say nothing else.
 */
export function layerOf(file: GlossaryFile, layer: LayerRecord): Glossary {
  const written = entriesOf(file).map(({ entry }) => canonical(entry));
  const kept = written.filter((entry) => entry.disabled !== true);
  const ids = identify(kept);
  const contributions: Record<string, readonly Contribution[]> = {};
  const entries = kept.map((entry, index): IdentifiedEntry => {
    const id = ids[index]!;
    const action = entry.layer === "replace" ? "replaces" : "adds";
    contributions[id] = [{ layer: 0, action, keys: Object.keys(entry) }];
    return { ...file.defaults, ...entry, id };
  });
  const disabled = written.filter((entry) => entry.disabled === true).flatMap(disabling);
  return {
    name: layer.name,
    layers: [layer],
    entries,
    contributions,
    displaced: [],
    ...present({
      extends: file.extends === undefined ? undefined : ([file.extends].flat() as string[]),
      style: file.style,
      asOf: file.asOf,
    }),
    disable: [...(file.disable ?? []), ...disabled],
    levels: file.levels ?? {},
  };
}

/** A fault that a schema cannot see, in a file that fits it. */
export interface LayerFault {
  readonly code: GlossaryIssueCode;
  readonly message: string;
  readonly path: JsonPath;
  readonly concepts?: readonly string[];
}

/** Ids given twice, slots under two names, families that make no sense, nothing at all. */
export function layerFaults(file: GlossaryFile): readonly LayerFault[] {
  const faults: LayerFault[] = [];
  const seen = new Map<string, number>();
  const entries = entriesOf(file);
  for (const [index, { entry, path }] of entries.entries()) {
    if (entry.id !== undefined && seen.has(entry.id)) faults.push(twice(entry.id, seen.get(entry.id)!, path));
    if (entry.id !== undefined && !seen.has(entry.id)) seen.set(entry.id, index);
    faults.push(...slotFaults(entry, path));
    for (const message of familyFaults(entry)) faults.push({ code: "schema", message, path: [...path, "family"] });
  }
  if (entries.length === 0 && !speaksOfOthers(file)) {
    const message = 'no entries; a glossary needs at least one, e.g. {"entries": {"双循环": "dual circulation"}}';
    faults.push({ code: "empty-glossary", message, path: [] });
  }
  return faults;
}

function twice(id: string, first: number, path: JsonPath): LayerFault {
  const message = `the id "${id}" is that of entry ${first + 1} already; give this entry another, or join the two`;
  return { code: "duplicate-id", message, path: [...path, "id"], concepts: [id] };
}

/** A file without entries is of use when it sits on others, or changes how they are checked. */
function speaksOfOthers(file: GlossaryFile): boolean {
  const lower = file.extends === undefined ? undefined : [file.extends].flat();
  if (lower?.length === 0) return false;
  return (
    lower !== undefined ||
    (file.disable ?? []).length > 0 ||
    file.levels !== undefined ||
    file.style !== undefined ||
    file.asOf !== undefined
  );
}

function slotFaults(entry: ConceptEntry, path: JsonPath): readonly LayerFault[] {
  const faults: LayerFault[] = [];
  const seen = new Map<string, string>();
  for (const [key, at] of slotKeys(entry)) {
    const name = canonicalLanguage(key);
    const other = seen.get(name);
    if (other !== undefined) {
      const message = `"${key}" names the same slot as "${other}"; put the terms of both into "${name}"`;
      faults.push({ code: "duplicate-key", message, path: [...path, ...at] });
    }
    seen.set(name, key);
  }
  return faults;
}

function slotKeys(
  entry: ConceptEntry,
): readonly (readonly [`zh-${string}` | `en-${string}` | "zh" | "en", JsonPath])[] {
  const own = Object.keys(entry).filter(isLanguage);
  const further = Object.keys(entry.terms ?? {}).filter(isLanguage);
  return [...own.map((key) => [key, [key]] as const), ...further.map((key) => [key, ["terms", key]] as const)];
}

/** `zh-CN` is `zh`, and a slot that stands under `terms` stands in its own place. */
function canonical(entry: ConceptEntry): ConceptEntry {
  const foreign = Object.entries(entry.terms ?? {}).filter(([key]) => !isLanguage(key));
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (value === undefined || key === "terms") continue;
    result[isLanguage(key) ? canonicalLanguage(key) : key] = value;
  }
  for (const [key, slot] of Object.entries(entry.terms ?? {})) {
    if (isLanguage(key)) result[canonicalLanguage(key)] = slot satisfies Slot;
  }
  if (foreign.length > 0) result.terms = Object.fromEntries(foreign);
  return result as ConceptEntry;
}

function disabling(entry: ConceptEntry): readonly string[] {
  if (entry.id !== undefined) return [entry.id];
  const chinese = writtenTerms(entry).find((term) => term.language.startsWith("zh"));
  return chinese === undefined ? [] : [disableChinese(foldedTerm(chinese.term.term))];
}
