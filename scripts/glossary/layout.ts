/** A value on one line has at most so many characters, indentation included. */
const LINE_WIDTH = 140;
const INDENT = "  ";

/**
 * JSON as people read and diff it: a file's own keys and an entry's keys have a line each; what is inside an entry stands on one
 * line where it fits. The layout depends on the value alone.
 */
export function layOut(value: unknown): string {
  return `${block(value, 0, 0)}\n`;
}

/** Depth 0 is the file, 1 its `sources` and `entries`, 2 one source or entry, 3 what an entry says. */
const ENTRY_DEPTH = 2;

function block(value: unknown, depth: number, before: number): string {
  const flat = inline(value);
  if (!isContainer(value) || isEmpty(value)) return flat;
  const mustBreak = depth === 0 || (depth === ENTRY_DEPTH && isEntry(value));
  if (!mustBreak && depth !== 1 && before + flat.length < LINE_WIDTH) return flat;
  if (depth === 1 && !holdsBlocks(value) && before + flat.length < LINE_WIDTH) return flat;
  const inner = INDENT.repeat(depth + 1);
  const lines = Array.isArray(value)
    ? value.map((item) => inner + block(item, depth + 1, inner.length))
    : Object.entries(value).map(([key, item]) => {
        const name = `${inner}${JSON.stringify(key)}: `;
        return name + block(item, depth + 1, name.length);
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${INDENT.repeat(depth)}${close}`;
}

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;
const isEmpty = (value: object): boolean => Object.keys(value).length === 0;
const isEntry = (value: object): boolean => !Array.isArray(value) && "id" in value;
const holdsBlocks = (value: object): boolean => Object.values(value).some(isContainer);

function inline(value: unknown): string {
  if (!isContainer(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
