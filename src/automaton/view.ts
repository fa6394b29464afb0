import { type Automaton, arraysIn, bytesOf, FORMAT, HEADER, type Sizes } from "./layout.ts";

/**
 * The automaton that lies in a buffer, such as a file holds; nothing is copied.
 *
 * @throws TypeError when the buffer is none, or one of another version.
 */
export function viewOf(buffer: ArrayBuffer): Automaton {
  const [format = 0, patterns = 0, units = 0, longest = 0, single = 0, sign = 0] =
    buffer.byteLength < HEADER * 4 ? [] : new Int32Array(buffer, 0, HEADER);
  const sizes: Sizes = { patterns, units, longest, hasSingles: single === 1, hasSigns: sign === 1 };
  if (format !== FORMAT || bytesOf(sizes) !== buffer.byteLength) {
    throw new TypeError("the buffer holds no automaton of this version of yizhi; build it again from its patterns");
  }
  return arraysIn(buffer, sizes);
}
