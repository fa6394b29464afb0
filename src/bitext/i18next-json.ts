import type { Node } from "jsonc-parser";
import { positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { type Directives, readDirectives, silencesWithin } from "./directives.ts";
import { fault, isJsonComment, jsonComments, jsonTree, stringPieces } from "./json-tree.ts";
import { type BitextWarning, type Reader, SkipCount, type TextFile } from "./reader.ts";
import type { Origin, Segment } from "./segment.ts";

/**
 * A namespace of i18next, alone or beside the same namespace in the source language. A text is a unit, called by its key
 * (`policy.soe_other`). A plural form pairs with the form of the same name, else with whichever the source language has; context
 * suffixes are part of the key. In a file that may have comments (`.jsonc`), they silence as in other formats.
 */
export const readI18nextJson: Reader = ({ target, source }, { sides }) => {
  const catalogue = readCatalogue(target);
  const skipped = new SkipCount();
  skipped.add("not a string", catalogue.otherValues);
  skipped.add("duplicate key", catalogue.warnings.length);
  const beside = source === undefined || sides === "target" ? undefined : readCatalogue(source);
  const found = readDirectives(target, catalogue.comments, isJsonComment);
  const used = new Set<string>();
  const segments: Segment[] = [];
  for (const [key, text] of catalogue.texts) {
    const partner = beside === undefined ? undefined : counterpart(key, beside.texts);
    if (partner !== undefined) used.add(partner.key);
    if (text.value.trim() === "") skipped.add(beside === undefined ? "no text" : "no target");
    else if (beside === undefined) segments.push(targetOf(text, found));
    else if (partner === undefined || partner.text.value.trim() === "") skipped.add("no source");
    else segments.push(pairOf(targetOf(text, found), partner.text));
  }
  for (const [key, { value }] of beside?.texts ?? [])
    if (!used.has(key) && value.trim() !== "") skipped.add("no target");
  return {
    segments,
    skipped: skipped.result,
    directives: found.directives,
    warnings: [...catalogue.warnings, ...(beside?.warnings ?? []), ...found.warnings],
  };
};

interface CatalogueText {
  readonly id: string;
  /** The id without the numbers of list items, which only count. */
  readonly key: string;
  readonly value: string;
  readonly origin: Origin;
  /** In the file, with its quotation marks. */
  readonly span: Span;
}

interface Catalogue {
  /** By the path of keys, joined with a character no key has. */
  readonly texts: ReadonlyMap<string, CatalogueText>;
  /** Leaves that are no texts: numbers, null. */
  readonly otherValues: number;
  readonly comments: readonly Span[];
  readonly warnings: readonly BitextWarning[];
}

const JOINT = "\0";
const ANY_ITEM = "*";

function readCatalogue(file: TextFile): Catalogue {
  const comments = /\.jsonc$/i.test(file.path) ? "allowed" : "refused";
  const tree = jsonTree(file, comments);
  if (tree.type !== "object" && tree.type !== "array")
    throw fault(file, tree.offset, "expected an object of keys and texts");
  const places = positions(file.text);
  const texts = new Map<string, CatalogueText>();
  const warnings: BitextWarning[] = [];
  let otherValues = 0;
  for (const { path, node } of leaves(tree, [])) {
    if (node.type !== "string") {
      otherValues++;
      continue;
    }
    const key = path.join(JOINT);
    const id = path.join(".");
    const name = path.map((part) => (typeof part === "number" ? ANY_ITEM : part)).join(".");
    if (texts.has(key)) {
      const { line } = places.at(node.offset);
      warnings.push({
        message: `the key "${id}" stands twice in ${file.path} (again on line ${line}); only the last counts`,
        path: file.path,
        line,
      });
    }
    const span = { start: node.offset, end: node.offset + node.length };
    const pieces = stringPieces(file.text, span.start, span.end);
    texts.set(key, { id, key: name, value: String(node.value), origin: { path: file.path, pieces }, span });
  }
  return { texts, otherValues, comments: comments === "allowed" ? jsonComments(file.text) : [], warnings };
}

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly node: Node;
}

function* leaves(node: Node, path: Leaf["path"]): Generator<Leaf> {
  if (node.type !== "object" && node.type !== "array") {
    yield { path, node };
    return;
  }
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === "array") yield* leaves(child, [...path, index]);
    else if (child.children?.[1] !== undefined)
      yield* leaves(child.children[1], [...path, String(child.children[0]!.value)]);
  }
}

const PLURAL = /_(ordinal_)?(?:zero|one|two|few|many|other)$/;
/** The general form first, then those a language without it would have. */
const FORMS = ["other", "many", "few", "two", "one", "zero"] as const;

/** The text of the source that a key of the target answers to. */
function counterpart(
  key: string,
  source: ReadonlyMap<string, CatalogueText>,
): { readonly key: string; readonly text: CatalogueText } | undefined {
  for (const candidate of candidates(key)) {
    const text = source.get(candidate);
    if (text !== undefined) return { key: candidate, text };
  }
  return undefined;
}

function candidates(key: string): readonly string[] {
  const suffix = PLURAL.exec(key);
  const base = suffix === null ? key : key.slice(0, suffix.index);
  const ordinal = suffix?.[1] ?? "";
  const forms = FORMS.map((form) => `${base}_${ordinal}${form}`);
  const cardinal = ordinal === "" ? [] : FORMS.map((form) => `${base}_${form}`);
  return suffix === null ? [key, ...forms] : [key, ...forms, ...cardinal, base];
}

type TargetSegment = Segment & Required<Pick<Segment, "target" | "origin">>;

/** A text stands on one line, so what governs any of it governs all. */
function targetOf({ id, key, value, origin, span }: CatalogueText, { silences }: Directives): TargetSegment {
  const silent = silencesWithin(silences, span).map((one) => ({ ...one, span: { start: 0, end: value.length } }));
  return { id, key, target: value, origin: { target: origin }, ...(silent.length > 0 && { silences: silent }) };
}

const pairOf = ({ origin, ...target }: TargetSegment, source: CatalogueText): Segment => ({
  ...target,
  source: source.value,
  origin: { source: source.origin, ...origin },
});
