import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkupFormat, markupFormats, protect } from "../../src/markup/protect.ts";
import type { ProtectedSpan } from "../../src/text/span.ts";

const cases = JSON.parse(readFileSync(new URL("../cases/protect.json", import.meta.url), "utf8")) as [
  string,
  MarkupFormat,
  string,
  string,
][];

/** The text as its reader sees it, a box for what no term may touch. */
function seen(text: string, spans: readonly ProtectedSpan[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, as = "▢" } of spans) {
    result += text.slice(at, start) + as;
    at = end;
  }
  return result + text.slice(at);
}

describe("protect", () => {
  test.each(cases)("%s (%s)", (_name, format, text, expected) => {
    expect(seen(text, protect(text, format))).toBe(expected);
  });

  test.each([
    ["$质量$ 与质量 $5 and $6", "▢ 与质量 $5 and $6"],
    ["$$\n质量\n$$", "▢"],
    ["\\(质量\\) 与 \\[质\\\\量\\]", "▢ 与 ▢"],
    ["`$` 质量 `$`", "▢ 质量 ▢"],
  ])("takes LaTeX for mathematics only when asked: %s", (text, expected) => {
    expect(seen(text, protect(text, "markdown", { math: "latex" }))).toBe(expected);
  });

  const scraps = fc.constantFrom(
    ..."质量 quality https://a.b/ @x {{ }} { } %s $t( ) /a/b ./ C:\\ * ** _ ~~ ` ``` [ ]( ) ![ < > <b </b> <!-- --> &nbsp; & | # - > --- ' , plural, one $ $$ \\( \\n".split(
      " ",
    ),
    "\n",
    "\n\n",
    " ",
    "\r",
    "\ud800",
  );

  test.each(markupFormats)("gives spans of %s in order, inside the text, without overlap", (format) => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const span of protect(text, format, { math: "latex" })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("protect on hostile texts", () => {
  const LONG = 1_000_000;
  const SECONDS = 20;
  const hostile = [
    "@",
    "a@",
    "/a",
    "a/",
    "{",
    "{{a",
    "$t(",
    "%1",
    "https://",
    "[a](",
    "_a*",
    "`a``",
    "> ",
    "<a '",
    "a<!--",
    "[a]: <b> 'c\n",
    "<div>\n",
    "'{",
    "{a,plural,b{",
    "\\(\\",
  ];

  test.each(hostile)(
    "reads a megabyte of %j",
    (scrap) => {
      const text = scrap.repeat(LONG / scrap.length);
      for (const format of markupFormats)
        expect(protect(text, format, { math: "latex" }).every(({ start, end }) => start < end)).toBe(true);
    },
    2 * SECONDS * 1000,
  );
});
