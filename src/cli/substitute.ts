import { decode } from "../bitext/decode.ts";
import { substitute } from "../formatted/substitute.ts";
import type { Locale } from "../messages/translate.ts";
import type { Arguments } from "./args.ts";
import { loadTerms, termbaseOf } from "./config.ts";
import { CliFailure } from "./failure.ts";
import { readBytes } from "./files.ts";
import type { Io } from "./io.ts";
import { choiceOf, dateOf, languageOf } from "./values.ts";

/** `yizhi substitute`: the text of one file with its terms written otherwise, on stdout; the file stays as it is. */
export async function runSubstitute(given: Arguments, io: Io, _locale: Locale): Promise<number> {
  const format = choiceOf(given, "format", ["text", "json"], "text");
  const to = given.valueOf("to") === "preferred" ? "preferred" : (languageOf(given, "to") ?? "preferred");
  const asOf = dateOf(given, "as-of");
  const style = given.valueOf("style");
  const { path, bytes } = await inputOf(given, io);
  const text = decode(bytes, path).text;
  const terms = await loadTerms(given, io);
  const { glossary } = terms;
  const date = asOf ?? glossary.asOf;
  const house = style ?? glossary.style;
  const result = substitute(termbaseOf(terms), text, {
    to,
    format: MARKDOWN.test(path) ? "markdown" : HTML.test(path) ? "html" : "text",
    ...(date && { asOf: date }),
    ...(house && { style: house }),
  });
  io.stdout.write(format === "json" ? `${JSON.stringify(result, null, 2)}\n` : result.text);
  return 0;
}

const MARKDOWN = /\.(md|markdown|mdx)$/i;
const HTML = /\.html?$/i;

async function inputOf(given: Arguments, io: Io): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  if (given.has("stdin") || given.has("stdin-filename")) {
    const bytes = await io.readStdin();
    if (bytes.length === 0) throw new CliFailure("stdin-empty");
    return { path: given.valueOf("stdin-filename") ?? "stdin.txt", bytes };
  }
  const [path, ...others] = given.operands;
  if (path === undefined) throw new CliFailure("no-text");
  if (others.length > 0) throw new CliFailure("one-file", { command: "substitute", count: given.operands.length });
  return { path, bytes: await readBytes(path, io.cwd) };
}
