import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, type Offer } from "../../src/align/assign.ts";

const names = ["a", "b", "c"] as const;
const want = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
const offer = fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), cost: fc.integer({ min: 0, max: 2 }) }), {
  maxLength: 3,
  selector: ({ name }) => name,
});

describe("assign", () => {
  test("gives as many pairs as there can be, and of these the cheapest", () => {
    fc.assert(
      fc.property(fc.array(want, { maxLength: 4 }), fc.array(offer, { maxLength: 4 }), (wants, offers) => {
        const pairings = assign(wants, offers);
        const made = pairings.flatMap((pairing, left) => (pairing ? [{ left, ...pairing }] : []));
        expect(new Set(made.map(({ right }) => right)).size).toBe(made.length);
        const costs = made.map(({ left, right, name }) => {
          expect(wants[left]).toContain(name);
          return offers[right]!.find((offered) => offered.name === name)!.cost;
        });
        const [size, cost] = best(wants, offers);
        expect([made.length, costs.reduce((sum, each) => sum + each, 0)]).toEqual([size, cost]);
      }),
      { numRuns: 500 },
    );
  });

  test("takes what comes first where nothing else decides", () => {
    const one = [{ name: "a", cost: 0 }];
    expect(assign([["a"], ["a"]], [one, one, one])).toEqual([
      { right: 0, name: "a" },
      { right: 1, name: "a" },
    ]);
  });
});

/** Every way to pair, by trying all. */
function best(
  wants: readonly (readonly string[])[],
  offers: readonly (readonly Offer[])[],
  used = 0,
): readonly [number, number] {
  const [first, ...others] = wants;
  if (first === undefined) return [0, 0];
  let [size, cost] = best(others, offers, used);
  offers.forEach((offered, right) => {
    if ((used & (1 << right)) !== 0) return;
    const costs = offered.filter(({ name }) => first.includes(name)).map((each) => each.cost);
    if (costs.length === 0) return;
    const [others_, price] = best(others, offers, used | (1 << right));
    const total = price + Math.min(...costs);
    if (others_ + 1 > size || (others_ + 1 === size && total < cost)) [size, cost] = [others_ + 1, total];
  });
  return [size, cost];
}
