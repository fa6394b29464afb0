import { BitextError } from "./bitext-error.ts";

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  /** Did the file begin with a byte order mark? Whoever writes it back restores it. */
  readonly bom: boolean;
  /** One sentence, where the encoding was guessed. */
  readonly warning?: string;
}

/**
 * The text of a file: by its byte order mark, else strict UTF-8, else GB 18030 where the bytes look like Chinese (Excel on Chinese
 * Windows). Throws a `BitextError` for anything else: text that is decoded wrongly looks like a text without terms.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const mark = MARKS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeMarked(bytes, path, mark);
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw binary(path, zero);
  const text = strictly("utf-8", bytes);
  if (text !== undefined) return { text, encoding: "utf-8", bom: false };
  return decodeChinese(bytes, path);
}

interface ByteOrderMark {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly begins: readonly number[];
}

const MARKS: readonly ByteOrderMark[] = [
  { encoding: "utf-8", begins: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", begins: [0xff, 0xfe] },
  { encoding: "utf-16be", begins: [0xfe, 0xff] },
];

function decodeMarked(bytes: Uint8Array, path: string, { encoding, begins }: ByteOrderMark): Decoded {
  const content = bytes.subarray(begins.length);
  const text = strictly(encoding, content);
  if (text === undefined) {
    throw new BitextError(`${path} begins as ${NAMES[encoding]} but is not; save it as UTF-8`, { path });
  }
  const zero = text.indexOf("\0");
  if (zero !== -1) throw binary(path, zero);
  return { text, encoding, bom: true };
}

const NAMES = { "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", gb18030: "GB 18030" } as const;

const binary = (path: string, at: number): BitextError =>
  new BitextError(`${path} is not a text file (there is a NUL at ${at}); if it is text in UTF-16, save it as UTF-8`, {
    path,
  });

function decodeChinese(bytes: Uint8Array, path: string): Decoded {
  const text = looksChinese(bytes) ? strictly("gb18030", bytes) : undefined;
  if (text === undefined) {
    const { line, byte } = firstFault(bytes);
    throw new BitextError(`${path}:${line} is not UTF-8 (byte ${byte}); save it as UTF-8`, { path, line });
  }
  return {
    text,
    encoding: "gb18030",
    bom: false,
    warning: `${path} is not UTF-8 and was read as GB 18030; save it as UTF-8 to be sure`,
  };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Also where the platform does not have the encoding.
    return undefined;
  }
}

/** Everyday characters fill rows B0–D7 of GB 2312, its punctuation rows A1–A3; in Big5 or Latin-1 bytes they are a minority. */
const ROWS = { firstHan: 0xb0, lastHan: 0xd7, firstMarks: 0xa1, lastMarks: 0xa3, firstCell: 0xa1 } as const;
const LEAST_SHARE = 0.8;
const ASCII_END = 0x80;

function looksChinese(bytes: Uint8Array): boolean {
  let everyday = 0;
  let pairs = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < ASCII_END) continue;
    const cell = bytes[++at] ?? 0;
    pairs++;
    const row = (lead >= ROWS.firstHan && lead <= ROWS.lastHan) || (lead >= ROWS.firstMarks && lead <= ROWS.lastMarks);
    if (row && cell >= ROWS.firstCell) everyday++;
  }
  return pairs > 0 && everyday / pairs >= LEAST_SHARE;
}

const LINE_FEED = 0x0a;

/** Found by halving: the first byte whose prefix no longer decodes, even with the rest of a character still to come. */
function firstFault(bytes: Uint8Array): { readonly line: number; readonly byte: number } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const line = bytes.subarray(0, good).reduce((lines, byte) => lines + Number(byte === LINE_FEED), 1);
  return { line, byte: good };
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
