import type { JsonPath } from "../json-path.ts";
import type { ConceptEntry, GlossaryIssue } from "../model.ts";
import { slotsOf } from "../written-terms.ts";
import { issueAt, type Material } from "./material.ts";

/** unregistered-language: tags of slots and of the file that name no language. */
export function lintLanguages({ placed, ids, languages }: Material): readonly GlossaryIssue[] {
  const names = displayNames();
  if (names === undefined) return [];
  const complain = (tag: string, path: JsonPath, concepts: readonly string[]): readonly GlossaryIssue[] => {
    if (isRegistered(tag, names)) return [];
    const message = `"${tag}" is no registered language tag; expected e.g. "en-GB", "zh-TW" or "fr"`;
    return [issueAt("unregistered-language", "warning", path, concepts, message)];
  };
  return [
    ...languages.flatMap((tag, index) => complain(tag, ["languages", index], [])),
    ...placed.flatMap(({ entry, path }, index) =>
      tagsOf(entry).flatMap(([tag, at]) => complain(tag, [...path, ...at], [ids[index]!])),
    ),
  ];
}

type Names = Pick<Intl.DisplayNames, "of">;

/** Absent where the engine was built without names of languages. */
function displayNames(): Names | undefined {
  if (typeof Intl === "undefined" || Intl.DisplayNames === undefined) return undefined;
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return names.of("zh") === undefined ? undefined : names;
}

function isRegistered(tag: string, names: Names): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

function tagsOf(entry: ConceptEntry): readonly (readonly [string, JsonPath])[] {
  const further = Object.keys(entry.terms ?? {}).map((tag) => [tag, ["terms", tag]] as const);
  const own = slotsOf(entry).flatMap(([tag, , path]) => (path.length === 1 ? [[tag, path] as const] : []));
  return [...own, ...further];
}
