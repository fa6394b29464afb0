import { existsSync } from "node:fs";
import path from "node:path";
import { GlossaryError } from "../glossary/errors.ts";
import { collectLayers } from "../glossary/layers.ts";
import { mergeGlossaries } from "../glossary/merge.ts";
import type { Glossary, GlossaryIssue } from "../glossary/model.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { compile } from "../termbase/compile.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { Arguments } from "./args.ts";
import { bundledLayer, isBundledReference } from "./bundled-layer.ts";
import { CliFailure } from "./failure.ts";
import { readTextSync } from "./files.ts";
import type { Io } from "./io.ts";
import { isTermList, readTermList } from "./term-list.ts";

export const PROJECT_FILE = "yizhi.json";

/** The project file a run is in. */
export interface Project {
  readonly path: string;
  /** Name of its layer. */
  readonly layer: string;
}

export interface LoadedTerms {
  /** All layers as one. */
  readonly glossary: Glossary;
  /** Lowest first. */
  readonly layers: readonly Glossary[];
  readonly project?: Project;
  /** What upper layers changed that their writers may not have meant. */
  readonly issues: readonly GlossaryIssue[];
}

/**
 * The glossary of a run: the bundled one, the project's `yizhi.json` (found in the working directory or above it), and what
 * `--glossary` adds, each sitting on what it extends.
 *
 * @throws GlossaryError or CliFailure: nothing is checked with half a glossary.
 */
export async function loadTerms(given: Arguments, io: Io, supposed: Supposed = {}): Promise<LoadedTerms> {
  const project = findProject(io.cwd) ?? supposed.project;
  const files = [...(project ? [project] : []), ...given.valuesOf("glossary")];
  return layTerms(files, given, io, { ...supposed, ...(project && { project }) });
}

/** What is taken to be so though it is not: to see what a change would do. */
export interface Supposed {
  readonly project?: string;
  /** The text that a file would have. */
  readonly file?: { readonly path: string; readonly text: string };
  /** Another bundled glossary. */
  readonly bundled?: (specifier: string) => Glossary;
}

/** As `loadTerms`, on the files named alone. */
export async function layTerms(
  files: readonly string[],
  given: Arguments,
  io: Io,
  supposed: Supposed = {},
): Promise<LoadedTerms> {
  if (files.length === 0 && given.has("no-bundled")) throw new CliFailure("no-terms");
  const bundled = supposed.bundled ?? (await bundledLayer());
  const layers =
    files.length === 0
      ? [bundled("yizhi/bundled")]
      : layersUnder(files, bundled, await glossaryReader(given, io, supposed));
  const { glossary, issues } = mergeGlossaries(...layers);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new GlossaryError(errors);
  const { project: projectPath } = supposed;
  const project = projectPath === undefined ? undefined : { path: projectPath, layer: nameOf(layers, projectPath) };
  return { glossary, layers, ...(project && { project }), issues };
}

const compiled = new WeakMap<Glossary, Termbase>();

/** @throws CliFailure when there are no terms: a check against nothing would always be silent. */
export function termbaseOf(terms: LoadedTerms): Termbase {
  const { glossary } = terms;
  const known = compiled.get(glossary);
  if (known) return known;
  if (glossary.entries.length === 0) {
    const layers = glossary.layers.map(({ name }) => name).join(", ");
    throw new CliFailure("no-terms_layers", { layers });
  }
  const termbase = compile(glossary);
  compiled.set(glossary, termbase);
  return termbase;
}

/** The layers as a reader knows them. */
export function layerNames({ glossary }: LoadedTerms, locale: Locale): readonly string[] {
  const names = glossary.layers.map(({ name, path: file }) =>
    file === undefined && name === "bundled" ? sentence(locale, "cli", "bundled-layers") : name,
  );
  return [...new Set(names)];
}

function findProject(cwd: string): string | undefined {
  for (let directory = cwd; ; directory = path.dirname(directory)) {
    const file = path.join(directory, PROJECT_FILE);
    if (existsSync(file)) return path.relative(cwd, file);
    if (directory === path.dirname(directory)) return undefined;
  }
}

function layersUnder(
  files: readonly string[],
  bundled: (specifier: string) => Glossary,
  read: ReadGlossary,
): readonly Glossary[] {
  const top = files.map((file) => read(file));
  return collectLayers(top, (specifier, from) =>
    isBundledReference(specifier) ? bundled(specifier) : read(beside(from, specifier), from),
  );
}

const nameOf = (layers: readonly Glossary[], file: string): string =>
  layers.find((layer) => layer.layers.at(-1)?.path === file)?.name ?? PROJECT_FILE;

type ReadGlossary = (file: string, from?: string) => Glossary;

/** The validator is loaded for files only: the bundled glossary was validated when it was made. */
async function glossaryReader(given: Arguments, io: Io, { file: other }: Supposed): Promise<ReadGlossary> {
  const { parseGlossary } = await import("../glossary/parse.ts");
  const only = given.has("no-bundled") ? withoutBundled : (glossary: Glossary) => glossary;
  const contentOf = (file: string, from?: string): unknown => {
    const text = file === other?.path ? other.text : readTextSync(file, io.cwd, from);
    return isTermList(file) ? readTermList(text, file) : text;
  };
  return (file, from) => only(parseGlossary(contentOf(file, from), { path: file }));
}

/** A path in a file is relative to that file, not to where the run was started. */
const beside = (from: string | undefined, specifier: string): string =>
  path.normalize(path.isAbsolute(specifier) ? specifier : path.join(path.dirname(from ?? ""), specifier));

function withoutBundled(glossary: Glossary): Glossary {
  return { ...glossary, extends: (glossary.extends ?? []).filter((specifier) => !isBundledReference(specifier)) };
}
