import { type Node, parseTree } from "jsonc-parser";
import { applyEdits, type Edit } from "../diagnostics/edit.ts";
import { canonicalLanguage, familyOf, isLanguage } from "../text/language.ts";
import { present } from "../text/present.ts";
import { entriesOf, type PlacedEntry } from "./entries.ts";
import { identify } from "./identify.ts";
import { inOrder, insertBeside, insertLast } from "./json-insert.ts";
import type { JsonPath } from "./json-path.ts";
import { nodeAt } from "./json-text.ts";
import type { IdentifiedEntry, TermInput } from "./model.ts";
import { parseGlossaryFile } from "./parse.ts";
import { purposes } from "./schema.ts";
import { foldedTerm } from "./term-key.ts";
import { listOf, preferredChinese, termOf, writtenTerms } from "./written-terms.ts";

/** A rendering that somebody accepts for a concept. */
export interface AcceptedRendering {
  /** The entry as all layers together have it. */
  readonly entry: IdentifiedEntry;
  readonly slot: "zh" | "en";
  readonly term: TermInput;
}

/** `keyed`: the file says English by Chinese, where another Chinese form has no place; `single`: it is one entry, of another concept. */
export type AppendRefusal = "listed" | "keyed" | "single";

/**
 * The text of a glossary file with a rendering added to the slot of its concept, so little else changed as can be. A slot replaces
 * the one below it; where the file does not have the slot yet, the forms it has below are repeated before the new one.
 *
 * @throws GlossaryError for a text that is no glossary.
 */
export function appendRendering(
  text: string,
  path: string,
  accepted: AcceptedRendering,
): { readonly text: string } | { readonly refused: AppendRefusal } {
  const file = parseGlossaryFile(text, { path });
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root === undefined) return { refused: "single" };
  if (hasTerm(accepted)) return { refused: "listed" };
  const form = formOf(root);
  const own = entryOf(accepted.entry, entriesOf(file));
  const edits =
    own === undefined
      ? newEntry(text, root, form, accepted)
      : changedEntry(text, root, own.path.slice(OUTER[form]), accepted);
  return typeof edits === "string" ? { refused: edits } : { text: applyEdits(text, inOrder(edits)) };
}

/** The three forms of a file, and how many steps of a path in the longest form they do without. */
type Form = "file" | "list" | "entry";
const OUTER: Readonly<Record<Form, number>> = { file: 0, list: 1, entry: 2 };

function formOf(root: Node): Form {
  if (root.type === "array") return "list";
  return purposes.some((purpose) => nodeAt(root, [purpose]) !== undefined) ? "file" : "entry";
}

/** By the rule by which layers meet: the id stated, else the preferred Chinese; of homographs the one with the derived id. */
function entryOf(whole: IdentifiedEntry, placed: readonly PlacedEntry[]): PlacedEntry | undefined {
  const kept = placed.filter(({ entry }) => entry.disabled !== true);
  const ids = identify(kept.map(({ entry }) => entry));
  const chinese = preferredChinese(whole);
  const meant = kept.filter(({ entry }, index) => {
    if (entry.id !== undefined) return entry.id === whole.id;
    const own = preferredChinese(entry);
    return own === undefined ? ids[index] === whole.id : own === chinese;
  });
  return meant.find((one) => ids[kept.indexOf(one)] === whole.id) ?? meant[0];
}

/** A file under construction shows what it lacks: a list of entries, then an entry, then a slot. */
function newEntry(text: string, root: Node, form: Form, { entry, slot, term }: AcceptedRendering): Edits {
  if (form === "entry") return "single";
  const forms = [...repeated(entry, slot), term];
  const list = form === "list" ? root : nodeAt(root, ["entries"]);
  const added = written({ id: entry.id, [slot]: forms });
  if (list === undefined) return insertLast(text, root, [`"entries": [${added}]`]);
  if (list.type === "array") return insertLast(text, list, [added]);
  const chinese = chineseOf(entry);
  if (slot === "zh" || chinese === undefined) return "keyed";
  return insertLast(text, list, [`${JSON.stringify(chinese)}: ${written(forms)}`]);
}

function changedEntry(text: string, root: Node, path: JsonPath, { entry, slot, term }: AcceptedRendering): Edits {
  const node = nodeAt(root, path);
  if (node === undefined) return "single";
  // Keyed by Chinese, the member's value is the English slot itself.
  const isKeyed = path[0] === "entries" && typeof path[1] === "string";
  if (isKeyed && slot === "zh") return "keyed";
  const own = isKeyed ? node : slotIn(node, slot);
  if (own === undefined) return insertLast(text, node, [`"${slot}": ${written([...repeated(entry, slot), term])}`]);
  return own.type === "array" ? insertLast(text, own, [written(term)]) : insertBeside(own, written(term));
}

type Edits = readonly Edit[] | AppendRefusal;

/** A slot may stand under another spelling of its name, or under `terms`. */
function slotIn(entry: Node, slot: string): Node | undefined {
  for (const parent of [entry, nodeAt(entry, ["terms"])])
    for (const member of parent?.children ?? []) {
      const [key, value] = member.children ?? [];
      const name = String(key?.value);
      if (isLanguage(name) && canonicalLanguage(name) === slot) return value;
    }
  return undefined;
}

/** To the letter: other capitals or another hyphen may be what is accepted. */
const hasTerm = ({ entry, slot, term }: AcceptedRendering): boolean =>
  writtenTerms(entry).some((other) => other.slot === slot && other.term.term === term.term);

/**
 * The forms of a slot as they stand below. What the entry cites was read for its preferred rendering and no longer speaks of a
 * slot that is written anew, so it goes with that form.
 */
function repeated(entry: IdentifiedEntry, slot: "zh" | "en"): readonly (string | TermInput)[] {
  const forms = entry[slot];
  if (forms === undefined) return [];
  return listOf(forms).map((form, index) => {
    const term = termOf(form);
    const { source = entry.source, confidence = entry.confidence } = term;
    if (index > 0 || (source === undefined && confidence === undefined)) return form;
    return { ...term, ...present({ source, confidence }) };
  });
}

function chineseOf(entry: IdentifiedEntry): string | undefined {
  const folded = preferredChinese(entry);
  return writtenTerms(entry).find(
    ({ language, term }) => familyOf(language) === "zh" && foldedTerm(term.term) === folded,
  )?.term.term;
}

/** As people write an entry on one line: `{ "id": "x", "en": ["a", "b"] }`. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${written(member)}`)
    .join(", ")} }`;
}
