import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BitextFile, readBitext, unitsRead } from "../../src/bitext/bitext.ts";
import { BitextError } from "../../src/bitext/bitext-error.ts";
import { fileOffset } from "../../src/bitext/place.ts";

const paths = ["a.txt", "a.md", "a.csv", "a.tsv", "a.jsonl", "a.json", "a.jsonc"];

/** Reads, or is refused in words. */
function readOrRefuse(target: BitextFile, source?: BitextFile): ReturnType<typeof readBitext> | undefined {
  try {
    return readBitext(source === undefined ? { target } : { target, source });
  } catch (error) {
    expect(error).toBeInstanceOf(BitextError);
    return undefined;
  }
}

const SYNTAX = [
  ...'zh en id comment source target , ; " { } [ ] : # - * ` ``` > | \\ \\n \\u0041 <!-- --> yizhi-disable yizhi-enable yizhi-disable-next-line'.split(
    " ",
  ),
];
const scraps = fc.constantFrom(
  "质量",
  "quality",
  "“",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\u2028",
  "𠮷",
  "\ud800",
  "\ufeff",
  "zh,en\n",
  '{"zh":"甲","en":"a"}\n',
  ...SYNTAX,
);
const texts = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(""));

describe("readBitext", () => {
  test.each(paths)("reads or refuses any text called %s, and every unit of its segments stands in the file", (path) => {
    fc.assert(
      fc.property(texts, texts, (target, source) => {
        for (const bitext of [
          readOrRefuse({ path, text: target }),
          readOrRefuse({ path, text: target }, { path, text: source }),
        ]) {
          for (const segment of bitext?.segments ?? []) {
            for (const side of ["source", "target"] as const) {
              const origin = segment.origin?.[side];
              const file = side === "source" ? (bitext!.sourceText ?? bitext!.text) : bitext!.text;
              for (let unit = 0; unit < (segment[side]?.length ?? 0); unit++) {
                const written = file[fileOffset(origin!, unit)]!;
                if (written !== "\\") expect(written).toBe(segment[side]![unit]);
              }
            }
            for (const { span } of segment.silences ?? []) expect(span.end).toBeLessThanOrEqual(segment.target!.length);
          }
        }
      }),
    );
  });

  test.each(paths)("reads or refuses any bytes called %s", (path) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void readOrRefuse({ path, bytes })));
  });

  test("refuses a file it has no reader for, and names those it has", () => {
    expect(() => readBitext({ target: { path: "a.doc", text: "" } })).toThrow(
      "no reader for a.doc; expected a file ending in .txt,",
    );
  });
});

describe("readBitext on large files", () => {
  const LINE = 10_000_000;
  const HOSTILE = 1_000_000;
  const SECONDS = 30;

  test.each(paths)(
    "reads or refuses a line of ten megabytes called %s",
    (path) => {
      readOrRefuse({ path, text: "质量".repeat(LINE / 2) });
    },
    SECONDS * 1000,
  );

  test.each(paths)(
    "reads or refuses a megabyte of marks called %s",
    (path) => {
      for (const scrap of ['"', "[", "{", '{"a":', "\\", "<!-- ", "<!-- yizhi-disable -->\n", "a\n\n"]) {
        readOrRefuse({ path, text: scrap.repeat(HOSTILE / scrap.length) });
      }
    },
    SECONDS * 1000,
  );

  test("reads a field of 200,000 letters", () => {
    const { segments } = readBitext({ target: { path: "a.csv", text: `zh,en\n质量,${"a".repeat(200_000)}\n` } });
    expect(segments[0]!.target).toHaveLength(200_000);
  });

  test("counts every unit, checked or not", () => {
    expect(unitsRead(readBitext({ target: { path: "a.csv", text: "zh,en\n甲,a\n乙,\n" } }))).toBe(2);
  });
});
