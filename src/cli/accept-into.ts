import { decode } from "../bitext/decode.ts";
import { appendRendering } from "../glossary/append-rendering.ts";
import type { TermInput } from "../glossary/model.ts";
import { languageByScript } from "../glossary/written-terms.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { present } from "../text/present.ts";
import type { Arguments } from "./args.ts";
import { type LoadedTerms, PROJECT_FILE, type Supposed } from "./config.ts";
import { CliFailure } from "./failure.ts";
import { encoded, readBytes } from "./files.ts";
import type { Io } from "./io.ts";
import { isTermList } from "./term-list.ts";

/** Words somebody accepts for a concept, and where they met them. */
export interface Rendering {
  readonly words: string;
  readonly concept: string;
  readonly file: string;
  readonly unit: string;
}

/** A glossary file as it would be, not yet written. */
export interface GlossaryChange {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Is there no such file yet? */
  readonly isNew: boolean;
  readonly supposed: Supposed;
}

const NEW_FILE = '{\n  "extends": ["yizhi/bundled"],\n  "entries": []\n}\n';

/** The project's own glossary with the rendering added: `yizhi.json`, else the last `--glossary`, else a new `yizhi.json`. */
export async function acceptInto(
  terms: LoadedTerms,
  rendering: Rendering,
  given: Arguments,
  io: Io,
  locale: Locale,
): Promise<GlossaryChange> {
  const entry = terms.glossary.entries.find(({ id }) => id === rendering.concept);
  if (entry === undefined) throw new CliFailure("accept-family", { concept: rendering.concept });
  const known = terms.project?.path ?? given.valuesOf("glossary").findLast((file) => !isTermList(file));
  const path = known ?? PROJECT_FILE;
  const before = known === undefined ? UNWRITTEN : decode(await readBytes(path, io.cwd), path);
  const text = known === undefined ? NEW_FILE : before.text;
  const slot = languageByScript(rendering.words);
  const changed = appendRendering(text, path, { entry, slot, term: termOf(rendering, given, io, locale) });
  if ("refused" in changed)
    throw new CliFailure(`accept-${changed.refused}`, { path, concept: entry.id, rendering: rendering.words });
  const bytes = encoded(changed.text, before);
  if (bytes === undefined) throw new CliFailure("fix-encoding", { path });
  const supposed = { file: { path, text: changed.text }, ...(known === undefined && { project: path }) };
  return { path, bytes, isNew: known === undefined, supposed };
}

const UNWRITTEN = { text: "", encoding: "utf-8", bom: false } as const;

/** Who, when and why go into the note; the place where the words were met is their source. */
function termOf({ words, file, unit }: Rendering, given: Arguments, io: Io, locale: Locale): TermInput {
  const [by, reason] = [given.valueOf("by"), given.valueOf("reason")];
  const key =
    by && reason ? "accept-note_by_reason" : by ? "accept-note_by" : reason ? "accept-note_reason" : "accept-note";
  const note = sentence(locale, "cli", key, present({ date: io.today(), by, reason }));
  return { term: words, source: { title: file, at: unit }, note };
}
