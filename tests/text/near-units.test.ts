import { afterEach, expect, test, vi } from "vitest";
import { textOf } from "../bench/corpus.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const long = `${textOf("mixed", 40_000)}“一带一路” state-owned\u2014\ud800 ﬁnance e\u0301\t${textOf("zh", 9_000)}`;

async function foldedWhere(buffer: unknown): Promise<{ readonly text: string; readonly starts: readonly number[] }> {
  vi.stubGlobal("Buffer", buffer);
  vi.resetModules();
  const { fold } = await import("../../src/text/fold.ts");
  const folded = fold(long);
  return { text: folded.text, starts: Array.from({ length: folded.length }, (_, index) => folded.start(index)) };
}

/** Browsers, stand-ins for the Buffer of Node.js that lack something or refuse, and a processor that writes the other end first. */
const elsewhere: readonly (readonly [string, unknown])[] = [
  ["no Buffer", undefined],
  ["a Buffer without the method", class {}],
  ["a Buffer that refuses", { prototype: { ucs2Write: () => expect.fail() } }],
  [
    "other bytes first",
    {
      prototype: {
        ucs2Write(this: Uint8Array) {
          this.set([0x4e, 0]);
        },
      },
    },
  ],
];

test.each(elsewhere)("a text folds to the same where there is %s", async (_, buffer) => {
  const here = await foldedWhere(Buffer);
  vi.unstubAllGlobals();
  expect(await foldedWhere(buffer)).toEqual(here);
  expect(here.text.length).toBeGreaterThan(45_000);
});
