import { type Locale, sentence } from "../messages/translate.ts";
import type { Io } from "./io.ts";

/** Work shorter than this is not worth a line that flashes by. */
const QUIET_MS = 1000;
const REFRESH_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

export interface Progress {
  readonly at: (done: number, total: number, path: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** One line on stderr that rewrites itself, for long work watched on a terminal; else nothing. */
export function progressOn(io: Io, locale: Locale): Progress {
  if (!io.stderr.isTTY) return { at: () => {}, end: () => {} };
  let next = performance.now() + QUIET_MS;
  let shown = false;
  return {
    at(done, total, path) {
      const now = performance.now();
      if (now < next) return;
      next = now + REFRESH_MS;
      shown = true;
      io.stderr.write(CLEAR_LINE + sentence(locale, "cli", "progress", { done, total, path }));
    },
    end() {
      if (shown) io.stderr.write(CLEAR_LINE);
    },
  };
}
