import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { mergeGlossaries } from "../../src/glossary/merge.ts";
import type { Concept, Glossary } from "../../src/glossary/model.ts";
import { layers, termsOf } from "../support/layers.ts";

/** Files over few ids and few words, so that layers meet: ids are stated, or entries have Chinese of their own. */
const words = ["alpha", "beta", "gamma", "delta"];
const slot = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
const entry = fc.record(
  {
    en: slot,
    zh: fc.constantFrom("甲词", "乙词", "丙词"),
    avoid: fc.oneof(slot, fc.record({ en: slot })),
    subject: fc.constantFrom("s1", "s2"),
    layer: fc.constantFrom("merge", "replace"),
    disabled: fc.constant(true),
    terms: fc.dictionary(fc.constantFrom("fr", "de"), fc.constantFrom(...words), { minKeys: 1 }),
  },
  { requiredKeys: [] },
);
const file = fc
  .record({
    defaults: fc.constantFrom(undefined, { confidence: 1 }, { confidence: 2, subject: "s3" }),
    disable: fc.constantFrom([], ["first"], ["second"]),
    first: fc.option(entry, { nil: undefined }),
    second: fc.option(entry, { nil: undefined }),
    nameless: fc.option(fc.tuple(fc.constantFrom(["丁词", "fourth"] as const, ["戊词", "fifth"] as const), slot), {
      nil: undefined,
    }),
  })
  .map(({ defaults, disable, first, second, nameless }) => ({
    ...(defaults === undefined ? {} : { defaults }),
    disable: ["none", ...disable],
    entries: [
      ...(first === undefined ? [] : [{ ...first, id: "first" }]),
      ...(second === undefined ? [] : [{ ...second, id: "second" }]),
      ...(nameless === undefined
        ? []
        : [{ zh: nameless[0][0], en: nameless[1].map((word) => `${nameless[0][1]} ${word}`) }]),
    ],
  }));

/** What a reader sees of a glossary; the order of discouraged terms tells nothing. */
function seen(glossary: Glossary): unknown {
  const text = (concept: Concept) => ({
    ...concept,
    terms: concept.terms.map((term) => JSON.stringify(term)).sort(),
  });
  return {
    concepts: expandGlossary(glossary).map(text),
    contributions: glossary.contributions,
    layers: glossary.layers,
  };
}

const join = (...parts: readonly Glossary[]): Glossary => mergeGlossaries(...parts).glossary;

describe("mergeGlossaries is associative", () => {
  test("when one layer replaces a slot and the next discourages all that it put there", () => {
    const [party, ours, late] = layers(
      [{ id: "dc", zh: "双循环", en: "dual circulation" }],
      [{ id: "dc", en: "twin circulation" }],
      [{ id: "dc", avoid: { en: ["twin circulation"] } }],
    ) as [Glossary, Glossary, Glossary];
    const whole = ["en deprecated twin circulation", "en superseded dual circulation", "zh preferred 双循环"];
    expect([...termsOf(join(join(party, ours), late), "dc")].sort()).toEqual(whole);
    expect([...termsOf(join(party, join(ours, late)), "dc")].sort()).toEqual(whole);
  });

  test("whichever layers are merged first", () => {
    fc.assert(
      fc.property(file, file, file, file, (...files) => {
        const [a, b, c, d] = layers(...files) as [Glossary, Glossary, Glossary, Glossary];
        const inOrder = seen(join(a, b, c, d));
        expect(seen(join(a, join(b, c, d)))).toEqual(inOrder);
        expect(seen(join(a, join(b, join(c, d))))).toEqual(inOrder);
        expect(seen(join(join(a, b), join(c, d)))).toEqual(inOrder);
      }),
      { numRuns: 400 },
    );
  });

  test("and merging one glossary changes nothing", () => {
    fc.assert(
      fc.property(file, (one) => {
        const [a] = layers(one) as [Glossary];
        expect(seen(join(a))).toEqual(seen(a));
      }),
    );
  });
});
