import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/document.ts";
import { slice } from "../../src/text/span.ts";
import { termbaseOf } from "../support/termbase-of.ts";
import { plantErrors } from "./plant-errors.ts";
import { findSites } from "./plant-sites.ts";
import { type PlantKind, plantKinds } from "./plant-slips.ts";
import { scorePlants } from "./score-plants.ts";

const termbase = termbaseOf(
  {
    id: "integration",
    zh: "军民融合",
    en: ["military-civilian integration", "joining of army and people"],
    avoid: ["civil-military fusion"],
  },
  {
    id: "casc",
    zh: "中国航天科技集团",
    en: "China Aerospace Science and Technology Corporation",
    related: [{ id: "casic", rel: "contrast" }],
  },
  { id: "casic", zh: "中国航天科工集团", en: "China Aerospace Science and Industry Corporation" },
  { id: "reform", zh: "供给侧结构性改革", en: "supply-side structural reform" },
  {
    id: "craft",
    zh: "工匠精神",
    en: ["spirit of craftsmanship", { term: "artisan mindset", valid: { until: "2016" } }],
  },
);
const languages = { from: "zh", to: "en", asOf: "2018" } as const;
const segments = Array.from({ length: 6 }, () => [
  { source: "推动军民融合。", target: "We will promote military-civilian integration." },
  { source: "中国航天科技集团", target: "It is the China Aerospace Science and Technology Corporation that leads." },
  { source: "供给侧结构性改革是主线。", target: "The main task is supply-side structural reform." },
  { source: "弘扬工匠精神。", target: "We will carry forward the spirit of craftsmanship in our work." },
]).flat();
const sites = findSites(termbase, segments, languages);
const plant = (kind: PlantKind, seed = 1) =>
  plantErrors(termbase, segments, sites, { kind, seed, most: 100, languages, asOf: languages.asOf });

describe("plantErrors", () => {
  test.each(plantKinds)("gives the place of every planted error (%s)", (kind) => {
    const { plants, segments: planted } = plant(kind);
    expect(plants.length).toBeGreaterThan(0);
    for (const { unit, side, span, text } of plants) {
      const segment = planted[unit]!;
      if (kind === "dropped") expect(slice(segment.source!, span)).toMatch(/融合|精神|集团|改革/);
      else expect(slice(segment[side]!, span)).toBe(text);
      expect(segment.target).not.toBe(segments[unit]!.target);
    }
  });

  test("leaves the other segments alone, and plants one error a segment", () => {
    const { plants, segments: planted } = plant("deprecated");
    const touched = new Set(plants.map(({ unit }) => unit));
    expect(touched.size).toBe(plants.length);
    planted.forEach((segment, unit) => {
      if (!touched.has(unit)) expect(segment).toEqual(segments[unit]);
    });
  });

  test("plants the same errors for the same seed, and others for another", () => {
    expect(plant("letter-slip")).toEqual(plant("letter-slip"));
    expect(plant("letter-slip", 2)).not.toEqual(plant("letter-slip"));
  });

  test("narrows a slip to the words that changed", () => {
    for (const { text } of plant("hyphen").plants) expect(text).toBe("supply side");
    for (const { text } of plant("letter-slip").plants) expect(text).toMatch(/^[\w-]+$/);
  });

  test("puts another name only where the entries contrast the two", () => {
    expect(plant("confusable").plants.map(({ concept }) => concept)).toEqual(Array(6).fill("casc"));
  });

  test.each(plantKinds)("plants what is told by absence only where the concept stands once (%s)", (kind) => {
    const twice = [{ source: "工匠精神", target: "The spirit of craftsmanship is our spirit of craftsmanship" }];
    const own = findSites(termbase, twice, languages);
    expect(own.map(({ isAlone }) => isAlone)).toEqual([false]);
    const { plants } = plantErrors(termbase, twice, own, { kind, seed: 1, most: 9, languages, asOf: languages.asOf });
    expect(plants.length).toBe(kind === "case" || kind === "other-year" ? 1 : 0);
  });

  test("takes a rendering that the entry also has with its acronym spelt out for no other one", () => {
    const spelt = termbaseOf({ id: "reform", zh: "国企改革", en: ["SOE reform", "state-owned enterprise reform"] });
    const segments = Array.from({ length: 6 }, () => ({ source: "国企改革", target: "We go on with SOE reform." }));
    const own = findSites(spelt, segments, languages);
    expect(own).toHaveLength(6);
    expect(plantErrors(spelt, segments, own, { kind: "mixed", seed: 1, most: 9, languages }).plants).toEqual([]);
  });
});

describe("scorePlants", () => {
  const good = checkDocument(termbase, segments, languages);
  const score = (kind: PlantKind) => {
    const { plants, segments: planted } = plant(kind);
    return scorePlants(kind, plants, good, checkDocument(termbase, planted, languages));
  };

  test.each(["deprecated", "confusable", "source-left", "dropped", "other-year"] as const)(
    "sees that all %s errors are found",
    (kind) => {
      const { plants, found, raised, right } = score(kind);
      expect([found, right]).toEqual([plants, raised]);
      expect(raised).toBe(plants);
    },
  );

  test("finds nothing where nothing was planted", () => {
    expect(scorePlants("case", [], good, good)).toEqual({
      plants: 0,
      found: 0,
      loud: 0,
      raised: 0,
      right: 0,
      strays: 0,
    });
  });

  test("counts a finding at no plant against precision", () => {
    const { plants, segments: planted } = plant("deprecated");
    const { raised, right } = scorePlants(
      "deprecated",
      plants.slice(1),
      good,
      checkDocument(termbase, planted, languages),
    );
    expect([raised, right]).toEqual([plants.length, plants.length - 1]);
  });
});
