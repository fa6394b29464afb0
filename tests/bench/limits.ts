import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { scanChunks } from "../../src/automaton/scan-chunks.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import { bundledGlossary } from "../../src/bundled.ts";
import { compile } from "../../src/termbase/compile.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import { fold } from "../../src/text/fold.ts";
import { dictionary, textOf } from "./corpus.ts";
import { round } from "./measure.ts";

/** What is far beyond any glossary and any text, each done once: how long it takes, and how much memory the process has then. */
export interface Limit {
  readonly what: string;
  readonly seconds: number;
  readonly result: string;
  readonly residentMegabytes: number;
}

const MEGA = 1_000_000;

export function limits(): readonly Limit[] {
  const done: Limit[] = [];
  const time = (what: string, run: () => string): void => {
    const begin = performance.now();
    const result = run();
    const seconds = round((performance.now() - begin) / 1000);
    done.push({ what, seconds, result, residentMegabytes: Math.round(process.memoryUsage().rss / MEGA) });
  };
  const text = textOf("mixed", MEGA);
  const small = buildAutomaton(
    dictionary(5_000)
      .map((term) => fold(term).text)
      .filter(unique()),
  );

  time("100 million units in pieces of 64 K, 5,000 patterns", () => {
    let matches = 0;
    scanChunks(small, pieces(text, 100 * MEGA), () => matches++);
    return `${matches} matches`;
  });
  const termbase = compile(bundledGlossary());
  const line = text.replaceAll("\n", " ").repeat(10);
  time("one line of 10 million units, scanText", () => `${scanText(small, line).length / 3} matches`);
  time("one line of 10 million units, findTerms", () => `${findTerms(termbase, line, "zh").length} matches`);
  time("a million times 品, findTerms", () => `${findTerms(termbase, "品".repeat(MEGA), "zh").length} matches`);
  const patterns = dictionary(MEGA)
    .map((term) => fold(term).text)
    .filter(unique());
  let large = small;
  time("compile a million patterns", () => {
    large = buildAutomaton(patterns);
    return `${round(large.buffer.byteLength / MEGA)} MB, ${large.size} patterns`;
  });
  time("a million units, a million patterns", () => `${scanText(large, text).length / 3} matches`);
  return done;
}

function unique(): (term: string) => boolean {
  const met = new Set<string>();
  return (term) => met.size < met.add(term).size;
}

function* pieces(text: string, units: number): Generator<string> {
  const size = 65_536;
  for (let given = 0; given < units; given += size) {
    const at = given % (text.length - size);
    yield text.slice(at, at + size);
  }
}
