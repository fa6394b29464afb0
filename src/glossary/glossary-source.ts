import { GlossaryError } from "./errors.ts";
import { formatPath, type JsonPath } from "./json-path.ts";
import { type JsonText, readJsonText } from "./json-text.ts";
import type { GlossaryIssue, GlossaryIssueCode } from "./model.ts";

/** A fault by its place in the value that was read. */
export interface Fault {
  readonly code: GlossaryIssueCode;
  readonly message: string;
  readonly path: JsonPath;
  readonly part?: "key" | "value";
  readonly concepts?: readonly string[];
}

/** A value, and how to refuse it: with lines and columns where it came as text. */
export interface GlossarySource {
  readonly value: unknown;
  readonly refuse: (faults: readonly Fault[]) => never;
}

export const readSource = (input: unknown, path: string | undefined): GlossarySource =>
  typeof input === "string" ? textSource(input, path) : valueSource(input, path);

function textSource(input: string, path: string | undefined): GlossarySource {
  const text = readJsonText(input, path?.endsWith(".jsonc") === true ? "jsonc" : "json");
  if (text.faults.length > 0)
    throw new GlossaryError(text.faults.map((fault) => issueAt(fault, text, path, fault.offset)));
  return {
    value: text.value,
    refuse: (faults) => {
      throw new GlossaryError(
        faults.map((fault) => issueAt(fault, text, path, text.offsetOf(fault.path, fault.part ?? "value"))),
      );
    },
  };
}

/** A value goes through JSON once: what is no data is dropped or refused, and nothing of the caller's is shared. */
function valueSource(input: unknown, path: string | undefined): GlossarySource {
  const file = path === undefined ? {} : { file: path };
  const refuse = (faults: readonly Fault[]): never => {
    throw new GlossaryError(faults.map((fault) => ({ ...issueOf(fault), ...file })));
  };
  const text = readJsonText(jsonOf(input, refuse), "json");
  if (text.faults.length > 0) refuse(text.faults.map((fault) => ({ path: [], ...fault })));
  return { value: text.value, refuse };
}

function jsonOf(input: unknown, refuse: (faults: readonly Fault[]) => never): string {
  const expected = "expected the text of a glossary file, or the value it holds";
  try {
    const json = JSON.stringify(input) as string | undefined;
    if (json !== undefined) return json;
  } catch {
    return refuse([
      {
        code: "schema",
        message: `the value is no JSON data (circular, too deep, or with a bigint); ${expected}`,
        path: [],
      },
    ]);
  }
  return refuse([{ code: "schema", message: `found ${typeof input}; ${expected}`, path: [] }]);
}

function issueAt(
  fault: Omit<Fault, "path"> & { readonly path?: JsonPath },
  text: JsonText,
  file: string | undefined,
  offset: number,
): GlossaryIssue {
  return { ...issueOf(fault), ...(file === undefined ? {} : { file }), ...text.position(offset) };
}

function issueOf({ code, message, path, concepts }: Omit<Fault, "path"> & { readonly path?: JsonPath }): GlossaryIssue {
  return {
    code,
    severity: "error",
    message,
    ...(path === undefined || path.length === 0 ? {} : { path: formatPath(path) }),
    ...(concepts === undefined ? {} : { concepts }),
  };
}
