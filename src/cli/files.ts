import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { BitextError } from "../bitext/bitext-error.ts";
import { type Decoded, decode } from "../bitext/decode.ts";
import { nearest } from "../glossary/nearest.ts";
import { CliFailure } from "./failure.ts";

/** A string of V8 holds half a thousand million units; a file beyond it cannot be one text. */
const LARGEST_FILE = 500_000_000;

export type PathKind = "file" | "directory" | "absent";

export async function kindOf(name: string, cwd: string): Promise<PathKind> {
  try {
    return (await stat(path.resolve(cwd, name))).isDirectory() ? "directory" : "file";
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return "absent";
    throw fileFailure(error, name, cwd);
  }
}

/** @throws CliFailure that says why the file cannot be read. */
export async function readBytes(name: string, cwd: string): Promise<Uint8Array> {
  const file = path.resolve(cwd, name);
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) throw new CliFailure("file-huge", { path: name });
    return await readFile(file);
  } catch (error) {
    throw error instanceof CliFailure ? error : fileFailure(error, name, cwd);
  }
}

/** A glossary file; `from` is the file that names it in `extends`. */
export function readTextSync(name: string, cwd: string, from?: string): string {
  try {
    return decode(readFileSync(path.resolve(cwd, name)), name).text;
  } catch (error) {
    if (error instanceof BitextError) throw error;
    const code = codeOf(error);
    if (code === "ENOENT" && from !== undefined) throw new CliFailure("extends-missing", { from, path: name });
    throw fileFailure(error, name, cwd);
  }
}

/** The bytes of a text in the encoding it came in, its byte order mark kept; undefined where we cannot write that encoding. */
export function encoded(text: string, { encoding, bom }: Pick<Decoded, "encoding" | "bom">): Uint8Array | undefined {
  const marked = bom ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return Buffer.from(marked, "utf8");
  if (encoding === "utf-16le") return Buffer.from(marked, "utf16le");
  return encoding === "utf-16be" ? Buffer.from(marked, "utf16le").swap16() : undefined;
}

/**
 * Puts a file's new content in place in one step: readers see the old bytes or the new ones, never half. A link stays a link,
 * and the mode is kept.
 */
export async function writeWhole(name: string, content: Uint8Array | string, cwd: string): Promise<void> {
  let temporary: string | undefined;
  try {
    const file = await realpath(path.resolve(cwd, name));
    const { mode } = await stat(file);
    temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
    await writeFile(temporary, content, { mode });
    await rename(temporary, file);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    throw new CliFailure("file-unwritable", { path: name, reason: codeOf(error) });
  }
}

/** As `writeWhole`, for a file that is not there yet. */
export async function writeNew(name: string, content: Uint8Array | string, cwd: string): Promise<void> {
  const file = path.resolve(cwd, name);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliFailure("file-unwritable", { path: name, reason: codeOf(error) });
  }
}

/** As one or the other. */
export const writeAs = (
  file: { readonly path: string; readonly bytes: Uint8Array; readonly isNew: boolean },
  cwd: string,
) => (file.isNew ? writeNew(file.path, file.bytes, cwd) : writeWhole(file.path, file.bytes, cwd));

export function failMissing(name: string, cwd: string): CliFailure {
  const near = siblingLike(path.resolve(cwd, name));
  if (near === undefined) return new CliFailure("file-missing", { path: name, cwd });
  return new CliFailure("file-missing_near", { path: name, near: path.join(path.dirname(name), near) });
}

function fileFailure(error: unknown, name: string, cwd: string): CliFailure {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return failMissing(name, cwd);
  if (code === "EACCES" || code === "EPERM") return new CliFailure("file-unreadable", { path: name });
  if (code === "EISDIR") return new CliFailure("file-is-directory", { path: name });
  return new CliFailure("file-failed", { path: name, reason: code });
}

function siblingLike(file: string): string | undefined {
  try {
    return nearest(path.basename(file), readdirSync(path.dirname(file)));
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
