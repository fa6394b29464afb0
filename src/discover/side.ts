import { hasHan } from "../text/unit.ts";
import { roleOf } from "./function-words.ts";
import type { TokenRole, TokenStream } from "./phrases.ts";
import { KNOWN, type SideText, tokensOf } from "./tokens.ts";
import { wordFamilies } from "./word-families.ts";

/** All texts of one side as numbers: forms of one word have the same. */
export interface Side extends TokenStream {
  readonly texts: readonly SideText[];
  /** The number of a token, whatever its form; 0 for what the side does not have. */
  readonly numberOf: (token: string) => number;
  /** A word of the family. */
  readonly nameOf: (number: number) => string;
  /** How many English words a token is worth; 0 for what only joins others. */
  readonly weightOf: (number: number) => number;
}

/** Two characters say what one English word says. A known term is worth the same on both sides, whatever that is. */
const HAN_WEIGHT = 0.5;
const KNOWN_WEIGHT = 2;

export function readSide(texts: readonly SideText[]): Side {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(texts.length + 1);
  const tokens: number[] = [];
  for (const [index, text] of texts.entries()) {
    for (const token of tokensOf(text)) tokens.push(token.text === "" ? 0 : numberIn(numbers, token.text));
    tokens.push(0);
    starts[index + 1] = tokens.length;
  }
  const names = [...numbers.keys()];
  const families = wordFamilies(names);
  const roles = names.map((name): TokenRole => roleOf(name));
  const weights = names.map((name, index) => (roles[index] === "between" ? 0 : weightOf(name)));
  return {
    texts,
    tokens: Int32Array.from(tokens, (token) => (token === 0 ? 0 : families[token - 1]! + 1)),
    starts,
    roleOf: (token) => roles[token - 1] ?? "between",
    numberOf: (token) => (families[(numbers.get(token) ?? 0) - 1] ?? -1) + 1,
    nameOf: (number) => names[number - 1] ?? "",
    weightOf: (number) => weights[number - 1] ?? 0,
  };
}

function weightOf(name: string): number {
  if (name.startsWith(KNOWN)) return KNOWN_WEIGHT;
  return hasHan(name) ? HAN_WEIGHT : 1;
}

function numberIn(numbers: Map<string, number>, token: string): number {
  const known = numbers.get(token);
  if (known !== undefined) return known;
  numbers.set(token, numbers.size + 1);
  return numbers.size;
}
