import { formatPath, type JsonPath } from "../glossary/json-path.ts";
import { type JsonText, readJsonText } from "../glossary/json-text.ts";
import { nearest } from "../glossary/nearest.ts";

export type DebtFaultKind =
  | "syntax"
  | "empty"
  | "wrong-kind"
  | "version"
  | "unknown-key"
  | "unknown-code"
  | "no-reason"
  | "no-subject";

/** A file of ours that cannot be used, with its first fault as data: the sentence is made by whoever tells it. */
export class DebtFileError extends Error {
  override readonly name = "DebtFileError";

  constructor(
    readonly kind: DebtFaultKind,
    readonly file: string,
    /** 1-based. */
    readonly place: { readonly line: number; readonly column: number },
    readonly values: {
      /** `ignore[2].reason`; empty for the whole file. */
      readonly at: string;
      readonly found: string;
      readonly expected: string;
    },
  ) {
    super(`${file}:${place.line}:${place.column}: ${kind} ${values.at}`.trim());
  }
}

/** A value of a JSON file, and how to complain of it. */
export class JsonPart {
  private constructor(
    readonly value: unknown,
    private readonly path: JsonPath,
    private readonly text: JsonText,
    private readonly file: string,
  ) {}

  /** @throws DebtFileError for a text that is no JSON, or has a key twice. */
  static read(input: string, file: string): JsonPart {
    const text = readJsonText(input, "json");
    const root = new JsonPart(text.value, [], text, file);
    const [fault] = text.faults;
    if (fault === undefined) return root;
    const kind = input.trim() === "" ? "empty" : "syntax";
    const values = { at: "", found: fault.message, expected: "" };
    throw new DebtFileError(kind, file, text.position(fault.offset), values);
  }

  refuse(kind: DebtFaultKind, expected: string, part: "key" | "value" = "value"): never {
    const place = this.text.position(this.text.offsetOf(this.path, part));
    const found = part === "key" ? String(this.path.at(-1)) : shown(this.value);
    throw new DebtFileError(kind, this.file, place, { at: formatPath(this.path), found, expected });
  }

  /** Its members; `allowed` are the names there may be, in the order they are listed to the user. */
  members(allowed: readonly string[], expected: string): ReadonlyMap<string, JsonPart> {
    const members = this.anyMembers(expected);
    for (const [key, part] of members) {
      if (allowed.includes(key)) continue;
      const near = nearest(key, allowed);
      part.refuse("unknown-key", near ?? allowed.join(", "), "key");
    }
    return members;
  }

  anyMembers(expected: string): ReadonlyMap<string, JsonPart> {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.refuse("wrong-kind", expected);
    return new Map(Object.entries(value).map(([key, member]) => [key, this.step(member, key)]));
  }

  items(expected: string): readonly JsonPart[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.refuse("wrong-kind", expected);
    return value.map((item, index) => this.step(item, index));
  }

  /** A text with something in it. */
  string(expected: string): string {
    const { value } = this;
    return typeof value === "string" && value.trim() !== "" ? value : this.refuse("wrong-kind", expected);
  }

  count(expected: string): number {
    const { value } = this;
    return typeof value === "number" && Number.isInteger(value) && value > 0
      ? value
      : this.refuse("wrong-kind", expected);
  }

  private step(value: unknown, key: string | number): JsonPart {
    return new JsonPart(value, [...this.path, key], this.text, this.file);
  }
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? "";
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}
