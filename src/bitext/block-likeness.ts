import type { MarkdownBlock } from "../markup/markdown-block.ts";
import { slice } from "../text/span.ts";

/** What of a block survives translation. */
export interface BlockTraits {
  readonly kind: MarkdownBlock["kind"];
  readonly level: number;
  /** Length in Latin letters; a Chinese character counts as several. */
  readonly weight: number;
  /** Words in Latin letters and numbers: names, code, quantities. */
  readonly tokens: ReadonlySet<string>;
}

/** Letters of English for a character of Chinese, spaces not counted. */
const LETTERS_PER_HAN = 2.7;
const HAN = /\p{Script=Han}/gu;
const TOKEN = /[A-Za-z0-9]{2,}/g;

export function traitsOf({ kind, level = 0, span }: MarkdownBlock, page: string): BlockTraits {
  const text = slice(page, span);
  const tokens = text.match(TOKEN) ?? [];
  const letters = tokens.reduce((sum, token) => sum + token.length, 0);
  const weight = letters + LETTERS_PER_HAN * (text.match(HAN)?.length ?? 0);
  return { kind, level, weight, tokens: new Set(tokens.map((token) => token.toLowerCase())) };
}

/** Two blocks as if they were one. */
export const joinedTraits = (a: BlockTraits, b: BlockTraits): BlockTraits => ({
  kind: a.kind,
  level: a.level,
  weight: a.weight + b.weight,
  tokens: new Set([...a.tokens, ...b.tokens]),
});

/** They pair with their own kind alone. */
const DISTINCT: ReadonlySet<MarkdownBlock["kind"]> = new Set(["heading", "table-cell", "code"] as const);
const OTHER_KIND = 0.6;
const OTHER_LEVEL = 0.5;
const LENGTH = 0.8;
const TOKENS = 0.8;
const NO_TOKENS = 0.4;
/** So that "yes" beside "是的" is not a great difference. */
const SHORT = 5;

/** How unlike a block and a translation of it two blocks are: 0 for twins, about 2 for strangers, infinite for other kinds. */
export function difference(a: BlockTraits, b: BlockTraits): number {
  if (a.kind !== b.kind && (DISTINCT.has(a.kind) || DISTINCT.has(b.kind))) return Number.POSITIVE_INFINITY;
  const shape = (a.kind === b.kind ? 0 : OTHER_KIND) + (a.level === b.level ? 0 : OTHER_LEVEL);
  const length = Math.abs(Math.log((a.weight + SHORT) / (b.weight + SHORT)));
  return shape + LENGTH * length + TOKENS * unshared(a.tokens, b.tokens);
}

function unshared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return NO_TOKENS;
  let shared = 0;
  for (const token of fewer) if (more.has(token)) shared++;
  return 1 - shared / fewer.size;
}
