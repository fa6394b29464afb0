import { createScanner, type Node, type ParseError, parseTree, type SyntaxKind } from "jsonc-parser";
import { type Position, type Positions, positions } from "../text/position.ts";
import type { JsonPath } from "./json-path.ts";
import { type JsonDialect, type JsonFault, syntaxFaults } from "./json-syntax.ts";

/** Nothing in a glossary nests deeper than a dozen levels; beyond this a reader would run out of stack. */
const DEEPEST = 64;

/** A JSON text that was read: its value and where the parts of it stand. */
export interface JsonText {
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
  readonly position: (offset: number) => Position;
  /** Offset of the value at a path, or of its key; of the nearest enclosing value where the path leads nowhere. */
  readonly offsetOf: (path: JsonPath, part: "key" | "value") => number;
}

/** Reads JSON, or JSON with comments and trailing commas. A byte order mark is not part of the text. */
export function readJsonText(input: string, dialect: JsonDialect): JsonText {
  const text = input.startsWith(BYTE_ORDER_MARK) ? input.slice(1) : input;
  let lines: Positions | undefined;
  const position = (offset: number): Position => {
    lines ??= positions(text);
    return lines.at(offset);
  };
  const broken = (faults: readonly JsonFault[]): JsonText => ({
    value: undefined,
    faults,
    position,
    offsetOf: () => 0,
  });

  const tooDeep = depthFault(text);
  if (tooDeep !== undefined) return broken([tooDeep]);
  const errors: ParseError[] = [];
  const strict = dialect === "json";
  const root = parseTree(text, errors, {
    disallowComments: strict,
    allowTrailingComma: !strict,
    allowEmptyContent: false,
  });
  if (errors.length > 0 || root === undefined) return broken(syntaxFaults(text, errors, dialect));
  const faults: JsonFault[] = [];
  const value = readValue(root, [], faults);
  return { value, faults, position, offsetOf: (path, part) => offsetOf(root, path, part) };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Numbers of jsonc-parser, whose enumerations exist for the type checker alone. */
const OPEN_BRACE: SyntaxKind = 1;
const CLOSE_BRACE: SyntaxKind = 2;
const OPEN_BRACKET: SyntaxKind = 3;
const CLOSE_BRACKET: SyntaxKind = 4;
const END: SyntaxKind = 17;

function depthFault(text: string): JsonFault | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++;
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--;
    if (depth > DEEPEST) {
      return { code: "syntax", message: `nested more than ${DEEPEST} levels deep`, offset: scanner.getTokenOffset() };
    }
  }
  return undefined;
}

/** The value of a node, built here so that a repeated key is seen and `__proto__` is never assigned. */
function readValue(node: Node, path: JsonPath, faults: JsonFault[]): unknown {
  if (node.type === "array")
    return (node.children ?? []).map((child, index) => readValue(child, [...path, index], faults));
  if (node.type !== "object") return node.value;
  const entries = new Map<string, unknown>();
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    const at = [...path, key];
    if (key === "__proto__") {
      faults.push({ code: "schema", message: 'the key "__proto__" is not allowed', offset: keyNode.offset, path: at });
      continue;
    }
    if (entries.has(key)) {
      const message = `the key "${key}" stands twice in one object, and only the last would count; keep one`;
      faults.push({ code: "duplicate-key", message, offset: keyNode.offset, path: at });
    }
    entries.set(key, readValue(valueNode, at, faults));
  }
  return Object.fromEntries(entries);
}

function offsetOf(root: Node, path: JsonPath, part: "key" | "value"): number {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const next = stepInto(node, step);
    if (next === undefined) return node.offset;
    [key, node] = next;
  }
  return part === "key" && key !== undefined ? key.offset : node.offset;
}

/** The value at a path, if it leads somewhere. */
export function nodeAt(root: Node, path: JsonPath): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) node = node && stepInto(node, step)?.[1];
  return node;
}

/** The last property of a name is the one whose value counts. */
function stepInto(node: Node, step: string | number): readonly [Node | undefined, Node] | undefined {
  if (typeof step === "number") {
    const item = node.type === "array" ? node.children?.[step] : undefined;
    return item === undefined ? undefined : [undefined, item];
  }
  const property =
    node.type === "object" ? node.children?.findLast((child) => child.children?.[0]?.value === step) : undefined;
  const [key, value] = property?.children ?? [];
  return key === undefined || value === undefined ? undefined : [key, value];
}
