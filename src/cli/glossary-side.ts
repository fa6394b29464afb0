import { readdirSync } from "node:fs";
import path from "node:path";
import { assembleGlossary } from "../glossary/bundle.ts";
import type { Glossary, GlossaryFile } from "../glossary/model.ts";
import { nearest } from "../glossary/nearest.ts";
import { parseGlossaryFile } from "../glossary/parse.ts";
import type { Arguments } from "./args.ts";
import { type LoadedTerms, layTerms, loadTerms } from "./config.ts";
import { CliFailure } from "./failure.ts";
import { kindOf, readTextSync } from "./files.ts";
import type { Io } from "./io.ts";

const THIS_VERSION = "yizhi/bundled";

/**
 * One side of a comparison. A file is laid like a project's own, on what it extends. A folder of glossary files, such as
 * `node_modules/yizhi/glossary` of another version, takes the place of the bundled glossary under the project at hand, and
 * `yizhi/bundled` is the one of this version in that place.
 */
export async function glossarySide(name: string, given: Arguments, io: Io): Promise<LoadedTerms> {
  if (name === THIS_VERSION) return loadTerms(given, io);
  if ((await kindOf(name, io.cwd)) !== "directory") return layTerms([name, ...given.valuesOf("glossary")], given, io);
  return loadTerms(given, io, { bundled: bundledIn(name, io) });
}

const NOT_A_FIELD: ReadonlySet<string> = new Set(["schema.json", "package.json"]);
const PREFIX = /^yizhi\//;
const PIN = /@.*$/;

/** The fields of a folder by the words that name bundled ones; which version it is, a pin cannot tell. */
function bundledIn(directory: string, io: Io): (specifier: string) => Glossary {
  const names = readdirSync(path.resolve(io.cwd, directory)).filter(
    (name) => name.endsWith(".json") && !name.startsWith(".") && !NOT_A_FIELD.has(name),
  );
  if (names.length === 0) throw new CliFailure("diff-no-glossary", { path: directory });
  const fields = new Map<string, GlossaryFile>(
    names.sort().map((name) => {
      const file = path.join(directory, name);
      return [path.basename(name, ".json"), parseGlossaryFile(readTextSync(file, io.cwd), { path: file })];
    }),
  );
  return (specifier) => {
    const name = specifier.replace(PREFIX, "").replace(PIN, "");
    if (name === "bundled") return assembleGlossary([...fields.values()], name);
    const field = fields.get(name);
    if (field) return assembleGlossary([field], name);
    const near = nearest(name, [...fields.keys()]);
    const values = { specifier, fields: [...fields.keys()].join(", ") };
    throw near
      ? new CliFailure("unknown-field_near", { ...values, near: `yizhi/${near}` })
      : new CliFailure("unknown-field", values);
  };
}
