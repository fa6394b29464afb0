import { present } from "../text/present.ts";
import { entriesOf } from "./entries.ts";
import type { GlossaryFile } from "./model.ts";

/** A file in which sources that have new keys are referred to by them, wherever a `source` stands in an entry. */
export function renameSources(file: GlossaryFile, renamed: ReadonlyMap<string, string>): GlossaryFile {
  if (renamed.size === 0) return file;
  const entries = entriesOf(file).map(({ entry }) => rename(entry, renamed, "elsewhere"));
  const defaults = rename(file.defaults, renamed, "elsewhere");
  return { ...file, ...present({ entries, defaults }) } as GlossaryFile;
}

function rename(value: unknown, renamed: ReadonlyMap<string, string>, place: "source" | "elsewhere"): unknown {
  if (typeof value === "string") return place === "source" ? (renamed.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => rename(item, renamed, place));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const names = key === "source" || (key === "ref" && place === "source");
      return [key, rename(part, renamed, names ? "source" : "elsewhere")];
    }),
  );
}
