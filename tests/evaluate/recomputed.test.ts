import { describe, expect, test } from "vitest";
import { gatherFacts } from "../../src/check/facts.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import { familyOf } from "../../src/text/language.ts";
import { hasShared, readSharedLines } from "../support/shared-files.ts";
import {
  type Direction,
  type Draft,
  directionOf,
  documentOf,
  ownDrafts,
  systemsWithBoth,
  termbaseOfDrafts,
} from "./drafts.ts";

/** The figures again, by loops that know nothing of the code they check but where terms stand. */
function recomputed(termbase: Termbase, direction: Direction, drafts: readonly Draft[], system: string) {
  const sum = { uses: 0, surface: 0, generated: 0, occurrences: 0, exclusive: 0, wmtTerms: 0, wmt: 0 };
  const forms = (id: string, family: string): readonly string[] =>
    (termbase.concepts.get(id)?.terms ?? [])
      .filter((term) => familyOf(term.language) === family)
      .map(({ term }) => term);
  for (const { src, ref, hyp } of drafts) {
    const target = hyp[system];
    if (target === undefined || target.trim() === "") continue;
    const facts = gatherFacts(termbase, { source: src, target }, 0, direction);
    const named = byMatch(facts.named);
    const rendered = byMatch(facts.rendered);
    for (const id of new Set(named.flat())) {
      sum.uses++;
      if (forms(id, direction.to.slice(0, 2)).some((form) => target.toLowerCase().includes(form.toLowerCase())))
        sum.surface++;
      if (rendered.some((meanings) => meanings.includes(id))) sum.generated++;
    }
    sum.occurrences += named.length;
    sum.exclusive += mostPairs(named, rendered);
    for (const [id, { terms }] of termbase.concepts) {
      const renderings = terms.filter(({ language }) => familyOf(language) === direction.to.slice(0, 2));
      for (const source of forms(id, direction.from.slice(0, 2))) {
        const wanted = countOf(src, source);
        if (wanted === 0 || !renderings.some(({ term }) => countOf(ref, term) > 0)) continue;
        sum.wmtTerms++;
        sum.wmt += Math.min(1, renderings.reduce((found, { term }) => found + countOf(target, term), 0) / wanted);
      }
    }
  }
  return sum;
}

/** What each place may mean. */
function byMatch<Place>(places: ReadonlyMap<string, readonly Place[]>): readonly (readonly string[])[] {
  const meanings = new Map<Place, string[]>();
  for (const [id, matches] of places)
    for (const match of matches) meanings.set(match, [...(meanings.get(match) ?? []), id]);
  return [...meanings.values()];
}

/** By trying: every occurrence takes a free rendering or pushes another one on. */
function mostPairs(occurrences: readonly (readonly string[])[], renderings: readonly (readonly string[])[]): number {
  const owner = new Map<number, number>();
  const place = (occurrence: number, tried: Set<number>): boolean =>
    renderings.some((meanings, rendering) => {
      if (tried.has(rendering) || !meanings.some((id) => occurrences[occurrence]!.includes(id))) return false;
      tried.add(rendering);
      const other = owner.get(rendering);
      if (other !== undefined && !place(other, tried)) return false;
      owner.set(rendering, occurrence);
      return true;
    });
  return occurrences.filter((_, occurrence) => place(occurrence, new Set())).length;
}

const countOf = (text: string, part: string): number => text.toLowerCase().split(part.trim().toLowerCase()).length - 1;

function expectSame(termbase: Termbase, direction: Direction, drafts: readonly Draft[], system: string): void {
  const { uses, success } = evaluate(termbase, [documentOf(drafts, system)], direction);
  const plain = recomputed(termbase, direction, drafts, system);
  expect({ uses, surface: success.surface.hits, generated: success.generated.hits }, system).toEqual({
    uses: plain.uses,
    surface: plain.surface,
    generated: plain.generated,
  });
  expect([success.exclusive.hits, success.exclusive.of], system).toEqual([plain.exclusive, plain.occurrences]);
  expect(success.wmt25.of, system).toBe(plain.wmtTerms);
  expect(success.wmt25.hits, system).toBeCloseTo(plain.wmt, 9);
}

describe.each(["zhen", "enzh"] as const)("evaluate on drafts of our own, %s", (dir) => {
  const drafts = ownDrafts().filter((draft) => draft.dir === dir);
  const direction = directionOf(dir);
  const termbase = termbaseOfDrafts(drafts, direction);

  test.each(["a.noterm", "a.proper", "b.noterm", "b.proper"])("agrees with a plain re-computation for %s", (system) => {
    expectSame(termbase, direction, drafts, system);
  });

  test.each(["a", "b"])("scores system %s higher with the terms than without", (name) => {
    const score = (mode: string) => evaluate(termbase, [documentOf(drafts, `${name}.${mode}`)], direction).success;
    expect(score("proper").wmt25.rate).toBeGreaterThan(score("noterm").wmt25.rate ?? 1);
    expect(score("proper").exclusive.rate).toBeGreaterThan(score("noterm").exclusive.rate ?? 1);
  });
});

test("the figures of one draft, counted by hand", () => {
  const drafts = ownDrafts().filter(({ dir }) => dir === "zhen");
  const termbase = termbaseOfDrafts(drafts, directionOf("zhen"));
  const { uses, segments, success } = evaluate(termbase, [documentOf(drafts, "a.noterm")], directionOf("zhen"));
  // 城市供水管网 1, 水务局 2, 节水型社会 2, 再生水 1 (twice in its sentence), 防汛指挥部 1, 河长制 2; nothing is rendered as listed.
  expect({ segments, uses, occurrences: success.exclusive.of }).toEqual({ segments: 6, uses: 9, occurrences: 10 });
  expect([success.surface.hits, success.generated.hits, success.exclusive.hits, success.wmt25.hits]).toEqual([
    0, 0, 0, 0,
  ]);
});

const shared = "data/hkma_drafts.jsonl";

describe.each(["zhen", "enzh"] as const)("evaluate on the shared drafts, %s", (dir) => {
  const direction = directionOf(dir, "zh-Hant");

  test.skipIf(!hasShared(shared))("agrees with a plain re-computation", { timeout: 120_000 }, () => {
    const drafts = readSharedLines<Draft>(shared).filter((draft) => draft.dir === dir);
    const termbase = termbaseOfDrafts(drafts, direction);
    const [system] = systemsWithBoth(drafts);
    for (const mode of ["noterm", "proper"]) expectSame(termbase, direction, drafts, `${system}.${mode}`);
  });
});
