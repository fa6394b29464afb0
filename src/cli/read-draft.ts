import { type Bitext, type BitextFiles, bitextExtensions, readBitext } from "../bitext/bitext.ts";
import type { ReaderOptions } from "../bitext/reader.ts";
import type { Arguments } from "./args.ts";
import { type Draft, expandDrafts } from "./drafts.ts";
import { CliFailure } from "./failure.ts";
import { readBytes } from "./files.ts";
import type { Io } from "./io.ts";
import { directionOf } from "./values.ts";

/** A draft that is still on the disk, or bytes that came on the standard input. */
export interface Unread extends Draft {
  readonly bytes?: Uint8Array;
  readonly options: ReaderOptions;
}

export interface ReadDraft {
  readonly path: string;
  readonly bitext: Bitext;
  /** The same draft with another text, after a fix. */
  readonly reread: (text: string) => Bitext;
}

/** What the operands and `--stdin` name, in order. */
export async function unreadDrafts(given: Arguments, io: Io): Promise<readonly Unread[]> {
  const options = readerOptions(given);
  const source = given.valueOf("source");
  const piped = given.has("stdin") || given.has("stdin-filename");
  if (!piped && given.operands.length === 0) throw new CliFailure("no-draft");
  const wanted = { cwd: io.cwd, extensions: bitextExtensions, ...(source && { source }) };
  if (!piped) return (await expandDrafts(given.operands, wanted)).map((draft) => ({ ...draft, options }));
  const bytes = await io.readStdin();
  if (bytes.length === 0) throw new CliFailure("stdin-empty");
  const path = given.valueOf("stdin-filename") ?? "stdin.txt";
  return [{ path, bytes, options, ...(source && { sourcePath: source }) }];
}

function readerOptions(given: Arguments): ReaderOptions {
  const sourceColumn = given.valueOf("source-column");
  const targetColumn = given.valueOf("target-column");
  return {
    ...directionOf(given),
    sides: given.has("target-only") ? "target" : "both",
    ...(sourceColumn && { sourceColumn }),
    ...(targetColumn && { targetColumn }),
  };
}

/** @throws CliFailure or BitextError. */
export async function readDraft({ path, sourcePath, bytes, options }: Unread, io: Io): Promise<ReadDraft> {
  const target = { path, bytes: bytes ?? (await readBytes(path, io.cwd)) };
  const source: Pick<BitextFiles, "source"> =
    sourcePath === undefined ? {} : { source: { path: sourcePath, bytes: await readBytes(sourcePath, io.cwd) } };
  return {
    path,
    bitext: readBitext({ target, ...source }, options),
    reread: (text) => readBitext({ target: { path, text }, ...source }, options),
  };
}
