import type { Segment } from "../bitext/segment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * What a finding is known by from one run to the next: ten letters and digits made of its file, the key of its unit, its code and
 * concept, and the two texts. No line number and no count of units, so it stays when other text is put in or taken out; another
 * word in either text, and it is another finding. The words at fault are left out on purpose: a rule that learns to mark them
 * better must not wake old findings. So findings that agree in all this share one id, and whoever keeps ids counts them.
 *
 * @param file path from the directory of the project, with `/`.
 */
export function fingerprint(file: string, segment: Segment | undefined, diagnostic: Diagnostic): string {
  const { code, concept = "" } = diagnostic;
  if (code === "unused-directive") return digest(JSON.stringify([file, code, diagnostic.evidence.directive]));
  const { key = "", source, target = "" } = segment ?? {};
  const texts = [source === undefined ? null : settled(source), settled(target)];
  return digest(JSON.stringify([file, key, code, concept, ...texts]));
}

const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const SPACE = /\s+/gu;

/** A text however its lines are broken: an editor that wraps them anew, or writes CRLF, has changed no word. */
const settled = (text: string): string => text.replace(BETWEEN_HAN, "").replace(SPACE, " ").trim();

const DIGITS = 36;
const LANE_LENGTH = 5;

/**
 * Two lanes of 32 bits, of which 26 are kept: among a hundred thousand findings a clash is a matter of one in half a million, and
 * what is at stake is a finding that stays silent until its text changes, not a secret.
 */
function digest(text: string): string {
  let one = 0x6a09e667;
  let two = 0xbb67ae85;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(turned(one ^ unit, 13), 0x9e3779b1);
    two = Math.imul(turned(two + unit, 17), 0x85ebca77);
  }
  return lane(one ^ turned(two, 7)) + lane(two ^ turned(one, 11));
}

const turned = (lane: number, bits: number): number => (lane << bits) | (lane >>> (32 - bits));

/** The last bits of a product depend on the last bits of its factors alone, so they are mixed with the first. */
function lane(value: number): string {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  const written = ((mixed ^ (mixed >>> 16)) >>> 0).toString(DIGITS);
  return written.padStart(LANE_LENGTH, "0").slice(-LANE_LENGTH);
}
