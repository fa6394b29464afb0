/**
 * The next units of a text, copied to where a loop reads them as they lie. Who asks a string for a unit asks each time of what kind
 * it is (of one byte or two, whole, a slice, a sum), and that takes longer than what folding does with the unit. Node.js writes
 * thirty units down in the time it takes to ask for one; elsewhere each is asked for once, here.
 *
 * There is one such copy for all, which is good until `letNearGo`: nobody else folds while a stretch is folded.
 */
export interface NearUnits {
  readonly units: Uint16Array;
  /** Which units of the text they are. */
  from: number;
  to: number;
}

const MOST = 8192;

/** Loops look a few units further; what they find there means nothing. */
export const near: NearUnits = { units: /* @__PURE__ */ new Uint16Array(MOST + 8), from: 0, to: 0 };

/** What is near is of another text from now on. */
export function letNearGo(): void {
  near.to = 0;
}

/** As many units from `from` on as there is room for. */
export function bringNear(text: string, from: number, to: number): void {
  near.from = from;
  near.to = Math.min(to, from + MOST);
  copy ??= fastestCopy();
  copy(text, from, near.to);
}

type Copy = (text: string, from: number, to: number) => void;

let copy: Copy | undefined;

const copyOneByOne: Copy = (text, from, to) => {
  const { units } = near;
  for (let at = from; at < to; at++) units[at - from] = text.charCodeAt(at);
};

/** What Node.js has and browsers have not. */
interface WithBuffer {
  readonly Buffer?: {
    readonly prototype: { readonly ucs2Write?: (text: string, at: number, bytes: number) => number };
  };
}

function fastestCopy(): Copy {
  const write = (globalThis as WithBuffer).Buffer?.prototype.ucs2Write;
  if (write === undefined) return copyOneByOne;
  const bytes = new Uint8Array(near.units.buffer);
  const copyAtOnce: Copy = (text, from, to) => {
    write.call(bytes, text.slice(from, to), 0, bytes.length);
  };
  try {
    // A processor that writes numbers from their other end would read another unit; a stand-in for Node.js may refuse.
    copyAtOnce("一", 0, 1);
    return near.units[0] === 0x4e00 ? copyAtOnce : copyOneByOne;
  } catch {
    return copyOneByOne;
  }
}
