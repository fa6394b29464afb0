import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle as mergeProtected } from "../../src/markup/settle.ts";
import { type Folded, fold } from "../../src/text/fold.ts";
import type { ProtectedSpan } from "../../src/text/span.ts";
import { BARRIER } from "../../src/text/unit.ts";
import { withEdges } from "../../src/text/word-edges.ts";
import { anyText, everyAlphabet, textsOver } from "../support/alphabets.ts";

/** The places of each folded unit, as "0-1 1-2". */
const places = (folded: Folded): string =>
  Array.from({ length: folded.length }, (_, index) => `${folded.start(index)}-${folded.end(index)}`).join(" ");

/** Folded units whose place is empty, out of order or outside the text. */
function misplaced(folded: Folded, text: string): readonly number[] {
  const wrong: number[] = [];
  let start = 0;
  let end = 0;
  for (let index = 0; index < folded.length; index++) {
    const isInOrder = folded.start(index) >= start && folded.end(index) >= end;
    start = folded.start(index);
    end = folded.end(index);
    if (!isInOrder || start >= end || end > text.length) wrong.push(index);
  }
  return wrong;
}

const STOP = String.fromCharCode(BARRIER);

describe("fold", () => {
  test.each([
    ["letter case", "CASIC", "casic"],
    ["full width", "ＣＡＳＩＣ２０２５％", "casic2025%"],
    ["traditional characters", "質量強國", "质量强国"],
    ["compatibility ideographs", "\ufa34劳", "勤劳"],
    ["radicals that a PDF left behind", "⾏动⼀体化", "行动一体化"],
    ["letters with their accents apart", "Co\u0302te", "côte"],
    ["ligatures and Roman numbers", "ﬁle Ⅳ", "file iv"],
    ["soft hyphens, joiners and direction marks", "re\u00adli\u200bab\u2060il\u200eity", "reliability"],
    ["variation selectors", "葛\u{e0100}飾\ufe00", "葛饰"],
    ["apostrophes of all kinds", "a’b aʼb a`b a´b a'b", "a'b a'b a'b a'b a'b"],
    ["hyphens of all kinds inside a word", "a-b a\u2010b a\u2011b a–b a−b", "a b a b a b a b a b"],
    ["a hyphen at the end of a line", "self-\n  reliance self\u2010\r\n\u00adreliance", "self reliance self reliance"],
    ["runs of white space between words", "a  b\u00a0c\u202fd\r\n  e", "a b c d e"],
    ["white space next to Han", "质 量　强\n国 C919 大", "质量强国c919大"],
    ["white space next to punctuation", "a / b ( c )", "a/b(c)"],
    ["quotation and title marks", "《“一带一路”》倡议", "一带一路倡议"],
    ["middle dots", "罗·索•盖‧茨・施⋅密", "罗·索·盖·茨·施·密"],
  ])("brings %s together", (_what, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test.each([
    ["accents", "résumé", "resume"],
    ["ß and ss", "straße", "strasse"],
    ["a closed-up word and a hyphenated one", "selfreliance", "self-reliance"],
    ["an em dash and a space", "self—reliance", "self reliance"],
    ["a dash between spaces and a hyphen", "self - reliance", "self-reliance"],
    ["punctuation and nothing", "质量，强国", "质量强国"],
    ["a radical that has no ideograph", "⻋", "车"],
    ["simplified characters that differ", "发展", "髮廊"],
  ])("keeps %s apart", (_what, one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
  });

  test.each([
    ["a blank line", "a\n\nb"],
    ["a blank line with spaces on it", "a\r\n \t\r\nb"],
    ["a tab", "a\tb"],
    ["a blank line after a hyphen", "a-\n\nb", `a—${STOP}b`],
  ])("puts a barrier for %s", (_what, text, folded = `a${STOP}b`) => {
    expect(fold(text).text).toBe(folded);
  });

  test.each([
    ["a letter that grows when it is made small", "İa", "0-1 0-1 1-2"],
    ["a ligature", "ﬁa", "0-1 0-1 1-2"],
    ["a letter and its accent", "e\u0301a", "0-2 2-3"],
    ["a character outside the BMP", "𠮷a", "0-2 0-2 2-3"],
    ["white space between words", "a \n b", "0-1 1-4 4-5"],
    ["white space that does not count", "质 量", "0-1 2-3"],
    ["a character with its selector", "质\u{e0100}量", "0-3 3-4"],
    ["what is invisible", "a\u00adb", "0-1 2-3"],
    ["a broken pair", "\ud842a\udfb7", "0-1 1-2 2-3"],
  ])("knows where %s stood", (_what, text, expected) => {
    expect(places(fold(text))).toBe(expected);
  });

  test.each([
    ["an opaque stretch is a barrier", undefined, `质量${STOP}强国`, "0-1 1-2 2-4 4-5 5-6"],
    ["markup inside a word is nothing", "", "质量强国", "0-1 1-2 4-5 5-6"],
    ["an entity is what the reader sees", "大", "质量大强国", "0-1 1-2 2-4 4-5 5-6"],
  ])("%s", (_what, as, text, where) => {
    const span: ProtectedSpan = as === undefined ? { start: 2, end: 4 } : { start: 2, end: 4, as };
    const folded = fold("质量##强国", { protect: [span] });
    expect(folded.text).toBe(text);
    expect(places(folded)).toBe(where);
  });

  test.each([
    ["a hyphen before markup", "civil-**military**", "civil military"],
    ["a hyphen behind markup", "**civil**-military", "civil military"],
    ["an apostrophe before markup", "people’**s**", "people's"],
    ["a dash before markup", "civil -**military**", "civil—military"],
    ["a hyphen before markup at the end", "civil-**", "civil—"],
  ])("reads on behind markup: %s", (_what, text, folded) => {
    const protect = [...text.matchAll(/\*/g)].map(({ index }) => ({ start: index, end: index + 1, as: "" }));
    expect(fold(text, { protect }).text).toBe(folded);
  });

  test("reads an entity for a space as white space between words", () => {
    expect(fold("a&nbsp;b", { protect: [{ start: 1, end: 7, as: "\u00a0" }] }).text).toBe("a b");
  });

  test("passes over protected spans that are empty, overlap or leave the text", () => {
    const protect = [
      { start: 1, end: 1 },
      { start: 1, end: 3, as: "" },
      { start: 2, end: 4 },
      { start: 4, end: 99 },
    ];
    expect(fold("abcdef", { protect }).text).toBe("adef");
  });

  test.each([
    "a - b",
    "A -b",
    "a- b",
    "品-\n牌",
    "a -- b",
    "B-",
    "-a",
    "(a)-b",
    "a…b",
    "İ-b",
    "½-a",
    "㈱-a",
    "a '-' b",
    "a'\ufe0f",
  ])("is idempotent on %j", (text) => {
    const once = fold(text).text;
    expect(fold(once).text).toBe(once);
  });

  test("is idempotent: folded text folds to itself", () => {
    // Two halves of a pair, or a letter and its accent, may meet only when what stands between them is dropped.
    const names = everyAlphabet.filter((name) => name !== "combining" && name !== "surrogates");
    fc.assert(
      fc.property(textsOver(names), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  test("never throws, and its places are in order and inside the text, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(misplaced(fold(text), text)).toEqual([]);
      }),
    );
  });

  test("finds its places whatever is protected", () => {
    const spans = fc.array(
      fc.record({ start: fc.nat(30), length: fc.nat(6), as: fc.constantFrom(undefined, "", " ", "品", "ab") }),
    );
    fc.assert(
      fc.property(textsOver(), spans, (text, drawn) => {
        const protect = mergeProtected(
          drawn
            .map(({ start, length, as }) => ({ start, end: start + length, ...(as === undefined ? {} : { as }) }))
            .filter(({ start, end }) => start < end && end <= text.length),
        );
        expect(misplaced(fold(text, { protect }), text)).toEqual([]);
      }),
    );
  });

  test("folds the pieces of a sentence to what it folds the sentence to, where a full stop parts them", () => {
    fc.assert(
      fc.property(textsOver(), textsOver(), (one, other) => {
        expect(fold(`${one}。${other}`).text).toBe(`${fold(`${one}。`).text}${fold(`。${other}`).text.slice(1)}`);
      }),
    );
  });

  test("folds a million characters in time", { timeout: 5000 }, () => {
    expect(fold("品".repeat(1_000_000)).length).toBe(1_000_000);
    expect(fold("ﷺ".repeat(100_000)).length).toBeGreaterThan(100_000);
    expect(fold("e\u0301\u200b".repeat(100_000)).length).toBe(100_000);
    expect(fold(`${"a\u0301".repeat(2)}${"\u0301".repeat(100_000)}`).length).toBeGreaterThan(0);
  });

  test("notes where words begin and end, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { units, length, edges, edgeCount } = fold(text);
        const plain = withEdges(units, length);
        expect([...edges.subarray(0, edgeCount)]).toEqual([...plain.edges.subarray(0, plain.edgeCount)]);
      }),
    );
  });
});
