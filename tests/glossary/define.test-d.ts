import { expectTypeOf, test } from "vitest";
import {
  type BundledConceptId,
  bundledGlossary,
  compile,
  defineGlossary,
  findTerms,
  type Glossary,
  mergeGlossaries,
  parseGlossary,
} from "../../src/index.ts";

const own = defineGlossary([
  { id: "space-power", zh: "航天强国", en: "space power" },
  { id: "quality-power", zh: "质量强国", en: ["quality power", { term: "QP", type: "acronym" }] },
]);

test("ids of a glossary in code are known", () => {
  expectTypeOf(own).toEqualTypeOf<Glossary<"space-power" | "quality-power">>();
  // @ts-expect-error a slip in an id does not compile
  compile(own).concepts.get("space-powr");
  compile(own).concepts.get("space-power");
});

test("a family knows how the ids of its members begin", () => {
  const family = defineGlossary({
    entries: [{ id: "npc", zh: "{n}大", en: "{n} Congress", family: { n: { from: 12, to: 20 } } }],
  });
  expectTypeOf(family).toEqualTypeOf<Glossary<`npc-${string}`>>();
});

test("an entry without an id, and what is read at run time, is any string", () => {
  expectTypeOf(defineGlossary([{ zh: "双循环", en: "dual circulation" }])).toEqualTypeOf<Glossary<string>>();
  expectTypeOf(defineGlossary({ entries: { 双循环: "dual circulation" } })).toEqualTypeOf<Glossary<string>>();
  expectTypeOf(parseGlossary("{}")).toEqualTypeOf<Glossary>();
});

test("a misspelt key or status does not compile", () => {
  // @ts-expect-error no such status
  defineGlossary([{ id: "a", zh: "甲", en: { term: "a", status: "forbidden" } }]);
});

test("bundled ids are known, and layers add up", () => {
  expectTypeOf(bundledGlossary()).toEqualTypeOf<Glossary<BundledConceptId>>();
  expectTypeOf<"belt-and-road-initiative">().toExtend<BundledConceptId>();
  const { glossary } = mergeGlossaries(bundledGlossary(), own);
  expectTypeOf(glossary).toEqualTypeOf<Glossary<BundledConceptId | "space-power" | "quality-power">>();
});

test("what takes any termbase takes one with known ids", () => {
  findTerms(compile(own), "建设航天强国", "zh");
});
