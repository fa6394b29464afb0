import type { Glossary, IdentifiedEntry } from "../glossary/model.ts";

/** What is different about a concept from one glossary to another. */
export interface EntryChange {
  readonly concept: string;
  readonly how: "added" | "removed" | "changed";
  /** The parts of the entry that differ: `en`, `avoid`, `severity` … */
  readonly keys: readonly string[];
}

/** Parts that no check looks at. */
const SILENT_PARTS: ReadonlySet<string> = new Set([
  "definition",
  "examples",
  "history",
  "image",
  "layer",
  "note",
  "source",
  "tags",
  "tests",
  "url",
  "x",
]);

/** The entries of which the checks may judge otherwise, by id. Forms displaced by an upper layer count as a part of theirs. */
export function entryChanges(before: Glossary, after: Glossary): ReadonlyMap<string, EntryChange> {
  const [old, now] = [partsOf(before), partsOf(after)];
  const changes = new Map<string, EntryChange>();
  for (const concept of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [one, other] = [old.get(concept), now.get(concept)];
    const keys = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])]
      .filter((key) => one?.get(key) !== other?.get(key))
      .sort();
    if (keys.length === 0) continue;
    const how = one === undefined ? "added" : other === undefined ? "removed" : "changed";
    changes.set(concept, { concept, how, keys });
  }
  return changes;
}

/** Settings of a project that decide about findings. */
export const settingsDiffer = (before: Glossary, after: Glossary): boolean =>
  before.style !== after.style || before.asOf !== after.asOf || inOneOrder(before.levels) !== inOneOrder(after.levels);

type Parts = ReadonlyMap<string, string>;

function partsOf({ entries, displaced }: Glossary): ReadonlyMap<string, Parts> {
  const parts = new Map<string, Map<string, string>>(entries.map((entry) => [entry.id, ownParts(entry)]));
  for (const { id, language, term } of displaced) {
    const own = parts.get(id);
    own?.set("displaced", `${own.get("displaced") ?? ""}${language} ${inOneOrder(term)}\n`);
  }
  return parts;
}

const ownParts = (entry: IdentifiedEntry): Map<string, string> =>
  new Map(
    Object.entries(entry)
      .filter(([key, value]) => !SILENT_PARTS.has(key) && value !== undefined)
      .map(([key, value]) => [key, inOneOrder(value)]),
  );

/** JSON with the keys of every object in one order, which means nothing. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? "";
