import { createScanner, type Node, type SyntaxKind } from "jsonc-parser";
import { compareEdits, type Edit } from "../diagnostics/edit.ts";

/**
 * Puts items behind the last one of a list, or members behind the last one of an object, the way the file is laid out: on lines of
 * their own where the last one stands on its own line, else beside it. Everything else, comments included, stays as it is.
 */
export function insertLast(text: string, container: Node, written: readonly string[]): readonly Edit[] {
  const last = container.children?.at(-1);
  if (last === undefined) return fillEmpty(text, container, written);
  const end = last.offset + last.length;
  const comma = commaAfter(text, end, container);
  const indent = indentOf(text, last.offset);
  if (indent === undefined) return [insertion(end, written.map((item) => `, ${item}`).join(""))];
  const lineEnd = lineEndOf(text);
  const items = written.map((item) => `${lineEnd}${indent}${item}`).join(",");
  const place = behindComments(text, comma ?? end, container);
  if (comma !== undefined) return [insertion(place, `${items},`)];
  return place === end ? [insertion(end, `,${items}`)] : [insertion(end, ","), insertion(place, items)];
}

/** The only item of a slot becomes the first of a list. */
export const insertBeside = (value: Node, written: string): readonly Edit[] => [
  insertion(value.offset, "["),
  insertion(value.offset + value.length, `, ${written}]`),
];

export const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort(compareEdits);

const insertion = (at: number, replacement: string): Edit => ({ span: { start: at, end: at }, text: "", replacement });

const LINE_END = /\r\n|\n|\r/;
export const lineEndOf = (text: string): string => LINE_END.exec(text)?.[0] ?? "\n";

const LINE_INDENT = /(?:^|[\r\n])([ \t]*)$/;

/** The white space before a place, if nothing else stands before it on its line. */
const indentOf = (text: string, at: number): string | undefined => LINE_INDENT.exec(text.slice(0, at))?.[1];

const FIRST_INDENT = /[\r\n]([ \t]+)\S/;
const LINE_START = /(?:^|[\r\n])([ \t]*)[^\r\n]*$/;

function fillEmpty(text: string, container: Node, written: readonly string[]): readonly Edit[] {
  const outer = LINE_START.exec(text.slice(0, container.offset))?.[1] ?? "";
  const step = FIRST_INDENT.exec(text)?.[1] ?? "  ";
  const lineEnd = lineEndOf(text);
  const items = written.map((item) => `${lineEnd}${outer}${step}${item}`).join(",");
  const inside = { start: container.offset + 1, end: container.offset + container.length - 1 };
  const kept = text.slice(inside.start, inside.end).trimEnd();
  return [
    {
      span: { start: inside.start + kept.length, end: inside.end },
      text: text.slice(inside.start + kept.length, inside.end),
      replacement: `${items}${lineEnd}${outer}`,
    },
  ];
}

/** Numbers of jsonc-parser, whose enumerations exist for the type checker alone. */
const COMMA: SyntaxKind = 5;
const LINE_COMMENT: SyntaxKind = 12;
const BLOCK_COMMENT: SyntaxKind = 13;
const LINE_BREAK: SyntaxKind = 14;
const SPACE: SyntaxKind = 15;

/** Where the comma behind the last item ends, if there is one: `.jsonc` allows it. */
function commaAfter(text: string, from: number, container: Node): number | undefined {
  const scanner = createScanner(text.slice(0, container.offset + container.length), true);
  scanner.setPosition(from);
  return scanner.scan() === COMMA ? scanner.getTokenOffset() + 1 : undefined;
}

/** Behind what a comment on the rest of the line says of the item before it. */
function behindComments(text: string, from: number, container: Node): number {
  const scanner = createScanner(text.slice(0, container.offset + container.length - 1), false);
  scanner.setPosition(from);
  let place = from;
  for (let token = scanner.scan(); token !== LINE_BREAK; token = scanner.scan()) {
    if (token !== SPACE && token !== LINE_COMMENT && token !== BLOCK_COMMENT) return place;
    if (token !== SPACE) place = scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return place;
}
