import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ScoredUnit, termSuccessRate } from "../../src/evaluate/success-rate.ts";
import { hasShared, readSharedLines } from "../support/shared-files.ts";

const unit = (source: string, target: string, reference?: string): ScoredUnit => ({
  source,
  target,
  terms: [{ source: "外匯基金", renderings: ["Exchange Fund", "the Fund"] }],
  ...(reference === undefined ? {} : { reference }),
});

describe("termSuccessRate", () => {
  test.each([
    ["a term rendered as often as it occurs", unit("外匯基金", "the exchange fund"), 1],
    ["renderings added up", unit("外匯基金與外匯基金", "The Fund and the Exchange Fund"), 1],
    ["half of the occurrences", unit("外匯基金與外匯基金", "the Fund and it"), 0.5],
    ["more renderings than occurrences", unit("外匯基金", "the Fund, the Fund"), 1],
    ["none", unit("外匯基金", "it"), 0],
  ])("scores %s", (_, scored, rate) => {
    expect(termSuccessRate([scored])).toEqual({ hits: rate, of: 1, rate });
  });

  test("leaves out terms that the source does not have or the reference does not render", () => {
    expect(termSuccessRate([unit("銀行", "bank"), unit("外匯基金", "the Fund", "it")])).toEqual({ hits: 0, of: 0 });
  });

  const drafts = "data/hkma_drafts.jsonl";
  const read = () => readSharedLines<Draft>(drafts);

  test.skipIf(!hasShared(drafts))("agrees with a plain re-computation on the drafts", () => {
    const paragraphs = read();
    for (const system of new Set(paragraphs.flatMap(({ hyp }) => Object.keys(hyp)))) {
      const { rate } = termSuccessRate(unitsOf(paragraphs, system));
      expect(rate, system).toBeCloseTo(recomputed(paragraphs, system), 12);
    }
  });

  test.skipIf(!hasShared(drafts))("ranks each system with proper terms above itself without, where it has both", () => {
    const paragraphs = read();
    const names = new Set(
      paragraphs.flatMap(({ hyp }) => Object.keys(hyp)).map((name) => name.split(/\.(?=\w+$)/)[0]!),
    );
    const both = [...names].filter((name) => paragraphs.some(({ hyp }) => hasBoth(hyp, name)));
    expect(both.length).toBeGreaterThan(3);
    for (const name of both) {
      const shared = paragraphs.filter(({ hyp }) => hasBoth(hyp, name));
      const [proper, noterm] = ["proper", "noterm"].map(
        (mode) => termSuccessRate(unitsOf(shared, `${name}.${mode}`)).rate ?? 0,
      );
      expect(proper, name).toBeGreaterThan(noterm!);
    }
  });

  test("never leaves 0 to 1", () => {
    const text = fc.string({ unit: fc.constantFrom("外", "匯", "基", "金", "The Fund ", "x") });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const { rate } = termSuccessRate(pairs.map(([source, target]) => unit(source, target)));
        expect(rate === undefined || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });
});

interface Draft {
  readonly src: string;
  readonly ref: string;
  readonly terms: readonly { readonly src: string; readonly tgt: readonly string[] }[];
  readonly hyp: Readonly<Record<string, string>>;
}

const hasBoth = (hyp: Draft["hyp"], name: string) => `${name}.proper` in hyp && `${name}.noterm` in hyp;

const unitsOf = (paragraphs: readonly Draft[], system: string): readonly ScoredUnit[] =>
  paragraphs.flatMap(({ src, ref, terms, hyp }) =>
    hyp[system] === undefined
      ? []
      : [
          {
            source: src,
            target: hyp[system],
            reference: ref,
            terms: terms.map((term) => ({ source: term.src, renderings: term.tgt })),
          },
        ],
  );

/** The definition again, by splitting. */
function recomputed(paragraphs: readonly Draft[], system: string): number {
  const scores: number[] = [];
  for (const { src, ref, terms, hyp } of paragraphs) {
    const target = hyp[system]?.toLowerCase();
    if (target === undefined) continue;
    for (const term of terms) {
      const wanted = src.toLowerCase().split(term.src.trim().toLowerCase()).length - 1;
      const forms = term.tgt.map((form) => form.trim().toLowerCase());
      if (wanted === 0 || forms.every((form) => ref.toLowerCase().split(form).length < 2)) continue;
      const found = forms.map((form) => target.split(form).length - 1).reduce((sum, count) => sum + count, 0);
      scores.push(Math.min(1, found / wanted));
    }
  }
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
