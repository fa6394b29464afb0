import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { matchObjects, type PatternMatch } from "../../src/automaton/matches.ts";
import { scanChunks } from "../../src/automaton/scan-chunks.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import type { ProtectedSpan } from "../../src/text/span.ts";
import { type Alphabet, alphabets, everyAlphabet } from "./alphabets.ts";
import { foldPlainly } from "./reference/fold-plainly.ts";
import { buildTrie, scanTrie } from "./reference/search-by-trie.ts";

/** One drawn case: patterns, a text, what in it is protected, and where it is cut into pieces. */
export interface Drawn {
  readonly patterns: readonly string[];
  readonly text: string;
  readonly protect: readonly ProtectedSpan[];
  readonly pieces: readonly string[];
}

type Random = () => number;
const below = (random: Random, count: number): number => Math.floor(random() * count);
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

const AS: readonly (string | undefined)[] = [undefined, undefined, "", "", " ", "品", "ab", "x", "，", "\u0301", "-"];

/** Text is made of the patterns, of other letters of the same alphabets, and of what comes between words. */
export function draw(random: Random, units: number): Drawn {
  const names: readonly Alphabet[] =
    random() < 0.3
      ? everyAlphabet
      : [...Array.from({ length: 1 + below(random, 4) }, () => pick(random, everyAlphabet)), ...SEPARATORS];
  const letters = names.flatMap((name) => [...alphabets[name]] as string[]);
  const written = Array.from({ length: 1 + below(random, 40) }, () => word(random, letters));
  // Some patterns begin with others, as terms do.
  for (let count = below(random, 12); count > 0; count--)
    written.push(pick(random, written) + pick(random, ["", " "]) + word(random, letters));
  const patterns = [...new Set(written.map((pattern) => foldPlainly(pattern).text))].filter(
    (pattern) => pattern !== "",
  );
  let text = "";
  while (text.length < units)
    text += random() < 0.35 ? pick(random, written) : random() < 0.02 ? oddUnit(random) : pick(random, letters);
  return { patterns, text, protect: random() < 0.5 ? [] : spans(random, text), pieces: cut(random, text) };
}

const SEPARATORS: readonly Alphabet[] = ["spaces", "latin"];

const word = (random: Random, letters: readonly string[]): string =>
  Array.from({ length: 1 + below(random, random() < 0.1 ? 20 : 4) }, () => pick(random, letters)).join("");

const oddUnit = (random: Random): string => String.fromCharCode(below(random, 0x10000));

function spans(random: Random, text: string): readonly ProtectedSpan[] {
  const drawn: ProtectedSpan[] = [];
  for (let at = below(random, 60); at < text.length; at += below(random, 200)) {
    const end = Math.min(text.length, at + 1 + below(random, 8));
    const as = pick(random, AS);
    drawn.push(as === undefined ? { start: at, end } : { start: at, end, as });
    at = end;
  }
  return drawn;
}

function cut(random: Random, text: string): readonly string[] {
  const most = pick(random, [3, 50, 9_000]);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + 1 + below(random, most);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The first difference between the engine and the reference, in words; undefined when there is none. */
export function difference({ patterns, text, protect, pieces }: Drawn): string | undefined {
  const automaton = buildAutomaton(patterns);
  const all = searchPlainly(patterns, text, protect);
  const chunked: PatternMatch[] = [];
  scanChunks(automaton, pieces, (start, end, pattern) => chunked.push({ start, end, pattern }), { mode: "all" });
  return (
    firstDifference("all", all, matchObjects(scanText(automaton, text, { mode: "all", protect }))) ??
    firstDifference("leftmost-longest", longest(all), matchObjects(scanText(automaton, text, { protect }))) ??
    firstDifference("chunks", protect.length === 0 ? all : searchPlainly(patterns, text, []), chunked)
  );
}

interface Located extends PatternMatch {
  readonly from: number;
  readonly to: number;
}

function searchPlainly(
  patterns: readonly string[],
  text: string,
  protect: readonly ProtectedSpan[],
): readonly Located[] {
  const folded = foldPlainly(text, { protect });
  const found: Located[] = [];
  scanTrie(buildTrie(patterns), folded.units, folded.length, (from, to, pattern) =>
    found.push({ start: folded.start(from), end: folded.end(to - 1), pattern, from, to }),
  );
  return found;
}

/** Of matches in order of start and then of length. */
function longest(all: readonly Located[]): readonly Located[] {
  const chosen: Located[] = [];
  let behind = 0;
  for (let index = 0; index < all.length; index++) {
    const match = all[index]!;
    if (match.from < behind || all[index + 1]?.from === match.from) continue;
    chosen.push(match);
    behind = match.to;
  }
  return chosen;
}

function firstDifference(
  what: string,
  expected: readonly PatternMatch[],
  found: readonly PatternMatch[],
): string | undefined {
  const most = Math.max(expected.length, found.length);
  for (let index = 0; index < most; index++) {
    const [one, other] = [written(expected[index]), written(found[index])];
    if (one !== other) return `${what}, match ${index}: expected ${one}, found ${other}`;
  }
  return undefined;
}

const written = (match: PatternMatch | undefined): string =>
  match === undefined ? "none" : `${match.start}-${match.end} #${match.pattern}`;
