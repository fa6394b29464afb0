import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Bitext, readBitext } from "../../src/bitext/bitext.ts";
import { fileSpan } from "../../src/bitext/place.ts";
import { positions } from "../../src/text/position.ts";
import { slice } from "../../src/text/span.ts";
import { hasShared, readShared, sharedPath } from "../support/shared-files.ts";

interface ExpectedFinding {
  readonly unit: string;
  readonly side: "source" | "target";
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly line?: number;
  readonly col?: number;
}

const present = hasShared("stories/expected.json");
const expected = JSON.parse(readShared("stories/expected.json") || "{}") as Record<
  string,
  { readonly findings: readonly ExpectedFinding[] }
>;
const file = (name: string) => ({ path: name, bytes: new Uint8Array(readFileSync(sharedPath(`stories/${name}`))) });
const story = (target: string, source?: string): Bitext =>
  readBitext(source === undefined ? { target: file(target) } : { target: file(target), source: file(source) });

describe.skipIf(!present)("the files of the stories", () => {
  test.each([
    ["S2", "s2.en.md", "s2.zh.md", 5, {}],
    ["S3", "s3.csv", undefined, 3, { "no target": 1 }],
    ["S5", "s5/locales/en/about.json", "s5/locales/zh-CN/about.json", 5, {}],
    ["S6", "s6.md", undefined, 1, {}],
    ["S9", "s9/pair.csv", undefined, 1, {}],
  ] as const)(
    "%s gives its units, and the findings stand where they are expected",
    (name, target, source, count, skipped) => {
      const bitext = story(target, source);
      expect([bitext.segments.length, bitext.skipped]).toEqual([count, skipped]);
      for (const { unit, side, span, text, line, col } of expected[name]!.findings) {
        const segment = bitext.segments.find(({ id }) => id === unit)!;
        expect(slice(segment[side]!, span)).toBe(text);
        const whole = side === "source" ? (bitext.sourceText ?? bitext.text) : bitext.text;
        const inFile = fileSpan(segment.origin![side]!, span);
        expect(slice(whole, inFile)).toBe(text);
        if (line !== undefined) expect(positions(whole).at(inFile.start)).toEqual({ line, column: col });
      }
    },
  );
});
