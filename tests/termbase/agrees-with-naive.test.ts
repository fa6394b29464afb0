import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { protectPlain } from "../../src/markup/plain.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import { fold } from "../../src/text/fold.ts";
import { covers, overlaps, slice } from "../../src/text/span.ts";
import { type Alphabet, textsOver } from "../support/alphabets.ts";
import { leftmostLongest, occurrences } from "../support/search-naively.ts";
import { termbaseOf } from "../support/termbase-of.ts";

/** Small letters, no quotation marks, no articles, no inflection: what folding alone decides. */
const termsOver = (names: readonly Alphabet[]): fc.Arbitrary<readonly string[]> =>
  fc
    .uniqueArray(textsOver(names, 4), { minLength: 1, maxLength: 7 })
    .map((terms) =>
      terms.map((term) => term.toLowerCase().trim()).filter((term) => fold(term).length > 0 && !/[＂\n]/.test(term)),
    )
    .filter((terms) => terms.length > 0);

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly disputed: boolean;
}

function search(terms: readonly string[], text: string): readonly Found[] {
  const entries = terms.map((term, index) => ({
    id: `c${index}`,
    terms: { zh: { term, match: { case: "insensitive" as const } } },
  }));
  return findTerms(termbaseOf(...entries), text, "zh").map(({ span, text: written, disputed }) => ({
    text: written,
    ...span,
    disputed,
  }));
}

function searchNaively(terms: readonly string[], text: string): readonly Found[] {
  const folded = fold(text, { protect: protectPlain(text) });
  const all = occurrences([...new Set(terms.map((term) => fold(term).text))], folded.text);
  const chosen = leftmostLongest(all);
  const lost = all.filter((match) => !chosen.some((other) => covers(other, match)));
  return chosen.map((match) => {
    const place = { start: folded.start(match.start), end: folded.end(match.end - 1) };
    return { text: slice(text, place), ...place, disputed: lost.some((other) => overlaps(match, other)) };
  });
}

describe("findTerms", () => {
  const mixtures: readonly (readonly [string, readonly Alphabet[], readonly Alphabet[]])[] = [
    ["Han", ["han"], ["han", "traditional", "spaces", "invisible", "selectors"]],
    ["Han and what is written otherwise", ["han", "traditional"], ["han", "traditional", "quotes", "breaks", "signs"]],
    ["Latin words", ["latin", "spaces", "hyphens"], ["latin", "spaces", "hyphens", "breaks", "invisible"]],
    ["letters that grow", ["growing", "accents", "latin"], ["growing", "accents", "latin", "fullWidth", "spaces"]],
    [
      "pairs, halves of pairs and emoji",
      ["astral", "emoji", "han"],
      ["astral", "emoji", "surrogates", "selectors", "han"],
    ],
    ["figures and signs", ["digits", "fullWidth", "dots"], ["digits", "fullWidth", "dots", "spaces", "hyphens"]],
  ];

  test.each(mixtures)("agrees with the naive search over %s", (_what, termAlphabets, textAlphabets) => {
    fc.assert(
      fc.property(termsOver(termAlphabets), textsOver(textAlphabets), (terms, text) => {
        expect(search(terms, text)).toEqual(searchNaively(terms, text));
      }),
    );
  });

  test.each(mixtures)(
    "agrees with the naive search in texts made of terms over %s",
    (_what, termAlphabets, textAlphabets) => {
      const drawn = termsOver(termAlphabets).chain((terms) =>
        fc.tuple(
          fc.constant(terms),
          fc.array(fc.oneof(fc.constantFrom(...terms), textsOver(textAlphabets, 1)), { maxLength: 12 }),
        ),
      );
      fc.assert(
        fc.property(drawn, ([terms, pieces]) => {
          const text = pieces.join("");
          expect(search(terms, text)).toEqual(searchNaively(terms, text));
        }),
      );
    },
  );
});
