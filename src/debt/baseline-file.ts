import { present } from "../text/present.ts";
import type { Baseline, KnownFinding } from "./baseline.ts";
import { JsonPart } from "./json-file.ts";

export const BASELINE_FILE = ".yizhi-baseline.json";

/** The one format there is. */
const VERSION = 1;

/** @throws DebtFileError for anything but a baseline: what is not understood must neither silence nor be written over. */
export function readBaseline(input: string, path: string): Baseline {
  const top = JsonPart.read(input, path).members(["baseline", "files"], '{"baseline": 1, "files": {…}}');
  const version = top.get("baseline");
  if (version !== undefined && version.value !== VERSION) version.refuse("version", String(VERSION));
  const files = [...(top.get("files")?.anyMembers('{"docs/a.md": […]}') ?? [])];
  return new Map(
    files.map(([file, list]) => {
      const known = new Map<string, KnownFinding>();
      for (const item of list.items("[…]")) {
        const finding = knownFinding(item);
        const before = known.get(finding.id)?.count ?? 0;
        // Two branches may each have recorded it; a merge that keeps both lines has not made it two.
        known.set(finding.id, { ...finding, count: Math.max(before, finding.count) });
      }
      return [file, known] as const;
    }),
  );
}

const KEYS = ["id", "code", "concept", "unit", "count"];

function knownFinding(item: JsonPart): KnownFinding {
  const example = '{"id": "…", "code": "…"}';
  const members = item.members(KEYS, example);
  const id = members.get("id")?.string("id") ?? item.refuse("wrong-kind", example);
  return {
    id,
    code: members.get("code")?.string("code") ?? "",
    ...present({ concept: members.get("concept")?.string("id"), unit: textOf(members.get("unit")) }),
    count: members.get("count")?.count("1, 2, 3 …") ?? 1,
  };
}

const textOf = (part: JsonPart | undefined): string | undefined =>
  typeof part?.value === "string" ? part.value : undefined;

/**
 * One line a finding, everything in one order, so that two runs write the same bytes and two branches merge. Line ends are those
 * of git's own store.
 */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline].sort(([a], [b]) => compare(a, b)).map(fileText);
  const body = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "baseline": ${VERSION},\n  "files": ${body}\n}\n`;
}

function fileText([file, known]: readonly [string, ReadonlyMap<string, KnownFinding>]): string {
  const lines = [...known.values()].sort(inOrder).map((finding) => `      ${lineOf(finding)}`);
  return `    ${JSON.stringify(file)}: [\n${lines.join(",\n")}\n    ]`;
}

function lineOf({ id, code, concept, unit, count }: KnownFinding): string {
  const members = Object.entries(present({ id, code, concept, unit, count: count === 1 ? undefined : count }));
  return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")} }`;
}

const inOrder = (a: KnownFinding, b: KnownFinding): number =>
  compare(a.unit ?? "", b.unit ?? "") ||
  compare(a.code, b.code) ||
  compare(a.concept ?? "", b.concept ?? "") ||
  compare(a.id, b.id);

/** Not by locale: the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
