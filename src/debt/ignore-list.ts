import { type DiagnosticCode, diagnosticCodes } from "../diagnostics/diagnostic.ts";
import { nearest } from "../glossary/nearest.ts";
import { present } from "../text/present.ts";
import type { Finding } from "./finding.ts";
import { type PathTest, pathTest } from "./glob.ts";
import { JsonPart } from "./json-file.ts";

export const IGNORE_FILE = ".yizhi-ignore.json";

/** Findings that somebody decided to leave, and why. All that is stated must hold; one thing at least is. */
export interface Ignore {
  readonly id?: string;
  readonly code?: DiagnosticCode;
  readonly concept?: string;
  /** As written: a path from the directory of the project, or a pattern of paths. */
  readonly file?: string;
  readonly reason: string;
  readonly inFile: PathTest;
}

const KEYS = ["id", "code", "concept", "file", "reason"];
const SUBJECTS = ["id", "code", "concept", "file"];
const EXAMPLE = '{"ignore": [{"id": "…", "reason": "…"}]}';

/** @throws DebtFileError with the first fault: an entry without a reason is one. */
export function readIgnoreList(input: string, path: string): readonly Ignore[] {
  const list = JsonPart.read(input, path).members(["ignore"], EXAMPLE).get("ignore");
  return list === undefined ? [] : list.items(EXAMPLE).map(ignoreOf);
}

function ignoreOf(item: JsonPart): Ignore {
  const members = item.members(KEYS, '{"id": "…", "reason": "…"}');
  if (!SUBJECTS.some((name) => members.has(name))) item.refuse("no-subject", SUBJECTS.join(", "));
  const reason = members.get("reason");
  if (reason === undefined) return item.refuse("no-reason", "reason");
  if (typeof reason.value !== "string" || reason.value.trim() === "") reason.refuse("no-reason", "reason");
  const text = (name: string) => members.get(name)?.string(name);
  const file = text("file");
  return {
    ...present({ id: text("id"), code: codeOf(members.get("code")), concept: text("concept"), file }),
    reason: String(reason.value),
    inFile: file === undefined ? () => true : pathTest(file),
  };
}

function codeOf(part: JsonPart | undefined): DiagnosticCode | undefined {
  if (part === undefined) return undefined;
  const name = part.string("code");
  const code = diagnosticCodes.find((known) => known === name);
  return code ?? part.refuse("unknown-code", nearest(name, diagnosticCodes) ?? diagnosticCodes.join(", "));
}

/** Does the entry mean this finding of a file it concerns? */
export const ignores = ({ id, code, concept }: Ignore, finding: Finding): boolean =>
  (id === undefined || id === finding.id) &&
  (code === undefined || code === finding.diagnostic.code) &&
  (concept === undefined || concept === finding.diagnostic.concept);
