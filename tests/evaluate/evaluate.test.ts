import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const termbase = termbaseOf(
  { id: "brand", zh: "品牌", en: "brand" },
  { id: "soe", zh: "国有企业", en: ["state-owned enterprise", "SOE"], avoid: ["government company"] },
);

const document = (...pairs: readonly (readonly [source: string, target: string, reference?: string])[]) => [
  {
    name: "text",
    segments: pairs.map(([source, target, reference]) => ({
      source,
      target,
      ...(reference === undefined ? {} : { reference }),
    })),
  },
];

describe("evaluate", () => {
  test("counts a use by the letter, by any form, and each occurrence once", () => {
    const { success, uses } = evaluate(
      termbase,
      document(["国有企业要做品牌，品牌要强", "SOEs need brands"], ["国有企业", "they"], ["品牌", "the brand"]),
    );
    expect(uses).toBe(4);
    expect(success.surface).toMatchObject({ hits: 3, of: 4 });
    expect(success.generated).toMatchObject({ hits: 3, of: 4 });
    expect(success.exclusive).toMatchObject({ hits: 3, of: 5 });
  });

  test("does not take a part of a longer word for a rendering, as counting letters does", () => {
    const { success } = evaluate(termbase, document(["品牌", "brandy"]));
    expect([success.surface.hits, success.generated.hits]).toEqual([1, 0]);
  });

  test("gives findings by rule, severity and use", () => {
    const { rules } = evaluate(termbase, document(["国有企业", "government companies"], ["品牌", "brand"]));
    expect(rules).toEqual([
      { code: "deprecated-term", severity: "error", findings: 1, grouped: 1, per100Segments: 50, perUse: 0.5 },
    ]);
  });

  test("says of each concept what fired, what the reference proves right, and what was dismissed", () => {
    const texts = document(
      ["国有企业", "government company", "SOE"],
      ["国有企业强", "a strong government company", "a strong government company"],
    );
    const { byConcept } = evaluate(termbase, texts, { isDismissed: ({ unit }) => unit === 1 });
    expect(byConcept).toEqual([
      {
        concept: "soe",
        zh: "国有企业",
        en: "state-owned enterprise",
        uses: 2,
        rendered: 0,
        fired: 2,
        right: 1,
        dismissed: 1,
        perUse: 1,
      },
    ]);
  });

  test("leaves open what is right where there is no reference", () => {
    const [record] = evaluate(termbase, document(["品牌", "brand"])).byConcept;
    expect(record).not.toHaveProperty("right");
  });

  test("counts a finding that a comment silences as fired and dismissed", () => {
    const directive = { text: "yizhi-disable-next-line", line: 1 };
    const segments = [
      {
        source: "国有企业",
        target: "government company",
        silences: [{ codes: [], span: { start: 0, end: 18 }, directive }],
      },
    ];
    expect(evaluate(termbase, [{ name: "text", segments }]).byConcept[0]).toMatchObject({ fired: 1, dismissed: 1 });
  });

  test("measures how far each concept keeps to one rendering, document by document", () => {
    const varied = document(["国有企业", "SOE"], ["国有企业", "SOE"], ["国有企业", "state-owned enterprise"]);
    const steady = document(["品牌", "brand"], ["品牌", "brands"]);
    const { consistency } = evaluate(termbase, [...varied, ...steady]);
    expect(consistency).toMatchObject({ micro: { hits: 4, of: 5 }, concepts: 2 });
    expect(consistency.macro).toBeCloseTo((2 / 3 + 1) / 2);
    expect(evaluate(termbase, document(["品牌", "brand"])).consistency).toEqual({
      micro: { hits: 0, of: 0 },
      concepts: 0,
    });
  });

  test("passes over segments without source or target", () => {
    const { segments, uses } = evaluate(termbase, document(["品牌", "  "], ["", "brand"], ["品牌", "brand"]));
    expect([segments, uses]).toEqual([1, 1]);
  });

  test("gives rates for nothing at all", () => {
    expect(evaluate(termbase, [])).toMatchObject({ documents: 0, segments: 0, uses: 0, rules: [], byConcept: [] });
  });
});
