/** The texts of one side, end to end; 0 is what no phrase reaches across, and stands between segments too. */
export interface TokenStream {
  readonly tokens: Int32Array;
  /** Where each segment begins; one more than there are segments. */
  readonly starts: Int32Array;
  readonly roleOf: (token: number) => TokenRole;
}

/** `between`: a word that stands between terms. `particle`: a character that does, unless it is part of a word (和 in 和平). */
export type TokenRole = "term" | "between" | "particle";

/** A sequence of tokens that recurs. */
export interface Phrase {
  readonly tokens: readonly number[];
  /** The segments that have it, in order. */
  readonly segments: readonly number[];
}

/** Is the other one a part of the phrase? Nothing is a part of itself. */
export function contains({ tokens: long }: Phrase, { tokens: short }: Phrase): boolean {
  if (long.length <= short.length) return false;
  return long.some((_, at) => short.every((token, index) => long[at + index] === token));
}

export interface PhraseOptions {
  /** Segments that must have it. */
  readonly least: number;
  /** In tokens. */
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The phrases that recur and look like terms, level by level: a phrase recurs only where its two halves (all but the last token, all
 * but the first) do. So what is counted at each level is bounded by what the level below left over, and no suffix array is needed.
 */
export function recurringPhrases(stream: TokenStream, options: PhraseOptions): readonly Phrase[] {
  const levels: (readonly Found[])[] = [];
  let level = firstLevel(stream, options.least);
  while (level.found.length > 0) {
    levels.push(level.found);
    if (levels.length === options.longest) break;
    level = nextLevel(stream, level, options.least);
  }
  markSurroundings(levels, stream);
  return levels
    .slice(options.shortest - 1)
    .flatMap((found) => found.filter((phrase) => isTermLike(phrase, stream)))
    .map(({ tokens, segments }) => ({ tokens, segments }));
}

/** A phrase of one level, and what is known of its surroundings from the levels above. */
class Found {
  readonly segments: number[] = [];
  readonly length: number;
  /** Its first and its last two tokens. */
  readonly firstPair: Found | undefined;
  readonly lastPair: Found | undefined;
  /** In how many segments it stands inside the same longer phrase, at most: one that goes on to the right, one to the left. */
  goesOnRight = 0;
  goesOnLeft = 0;
  /** In how many it is joined more closely to what stands beside it than in itself: it ends inside a word. */
  tornRight = 0;
  tornLeft = 0;

  constructor(
    readonly first: number,
    readonly last: number,
    /** Of the level below: this phrase without its last, and without its first token. */
    readonly prefix: Found | undefined,
    readonly suffix: Found | undefined,
  ) {
    this.length = (prefix?.length ?? 0) + 1;
    this.firstPair = this.length === 2 ? this : prefix?.firstPair;
    this.lastPair = this.length === 2 ? this : suffix?.lastPair;
  }

  get tokens(): readonly number[] {
    return this.prefix === undefined ? [this.last] : [...this.prefix.tokens, this.last];
  }
}

interface Level {
  readonly found: readonly Found[];
  /** By position of the stream: the phrase that begins there, one more than its index in `found`; 0 where none recurs. */
  readonly at: Int32Array;
}

function firstLevel(stream: TokenStream, least: number): Level {
  const { tokens } = stream;
  return countLevel(stream, least, {
    keyAt: (position) => tokens[position]!,
    phraseAt: (position) => new Found(tokens[position]!, tokens[position]!, undefined, undefined),
  });
}

function nextLevel(stream: TokenStream, { found, at }: Level, least: number): Level {
  const size = found.length + 1;
  return countLevel(stream, least, {
    keyAt: (position) => {
      const [left, right] = [at[position]!, at[position + 1] ?? 0];
      return left === 0 || right === 0 ? 0 : left * size + right;
    },
    phraseAt: (position) => {
      const [prefix, suffix] = [found[at[position]! - 1]!, found[at[position + 1]! - 1]!];
      return new Found(prefix.first, suffix.last, prefix, suffix);
    },
  });
}

interface Counting {
  /** What begins at a position; 0 for nothing. */
  readonly keyAt: (position: number) => number;
  readonly phraseAt: (position: number) => Found;
}

/** One pass to count, one to keep: most phrases occur once, and cost no more than a number. */
function countLevel({ tokens, starts }: TokenStream, least: number, { keyAt, phraseAt }: Counting): Level {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const lastSegment: number[] = [];
  const at = new Int32Array(tokens.length);
  forEachPosition(starts, (position, segment) => {
    const key = keyAt(position);
    if (key === 0) return;
    let number = numbers.get(key);
    if (number === undefined) {
      number = counts.push(0) - 1;
      lastSegment.push(-1);
      numbers.set(key, number);
    }
    if (lastSegment[number] !== segment) counts[number]!++;
    lastSegment[number] = segment;
    at[position] = number + 1;
  });
  const kept = new Int32Array(counts.length);
  const found: Found[] = [];
  forEachPosition(starts, (position, segment) => {
    const number = at[position]! - 1;
    if (number < 0) return;
    if (counts[number]! < least) {
      at[position] = 0;
      return;
    }
    if (kept[number] === 0) kept[number] = found.push(phraseAt(position));
    const { segments } = found[kept[number]! - 1]!;
    if (segments.at(-1) !== segment) segments.push(segment);
    at[position] = kept[number]!;
  });
  return { found, at };
}

function forEachPosition(starts: Int32Array, see: (position: number, segment: number) => void): void {
  for (let segment = 0; segment + 1 < starts.length; segment++)
    for (let position = starts[segment]!; position < starts[segment + 1]!; position++) see(position, segment);
}

function markSurroundings(levels: readonly (readonly Found[])[], stream: TokenStream): void {
  for (const found of levels.toReversed()) {
    for (const phrase of found) {
      markParts(phrase, stream);
      markTorn(phrase);
    }
  }
}

/** Only what ends like a term makes the shorter phrase a part: "rule" is one of "rule of law", not of "rule of". */
function markParts(phrase: Found, { roleOf }: TokenStream): void {
  const { first, last, segments, prefix, suffix, goesOnLeft, goesOnRight } = phrase;
  if (prefix === undefined || suffix === undefined) return;
  const right = roleOf(last) === "term" ? segments.length : goesOnRight;
  const left = roleOf(first) === "term" ? segments.length : goesOnLeft;
  prefix.goesOnRight = Math.max(prefix.goesOnRight, right);
  suffix.goesOnLeft = Math.max(suffix.goesOnLeft, left);
}

function markTorn({ segments, prefix, suffix, firstPair, lastPair }: Found): void {
  if (prefix?.lastPair !== undefined && bond(lastPair) > bond(prefix.lastPair)) prefix.tornRight += segments.length;
  if (suffix?.firstPair !== undefined && bond(firstPair) > bond(suffix.firstPair)) suffix.tornLeft += segments.length;
}

/** How closely two neighbours belong together: the product of the shares that each spends beside the other. */
function bond(pair: Found | undefined): number {
  if (pair?.prefix === undefined || pair.suffix === undefined) return 0;
  return pair.segments.length ** 2 / (pair.prefix.segments.length * pair.suffix.segments.length);
}

/** So large a share of its segments inside one and the same longer phrase makes it a part of that. */
const PART = 0.8;
/** In so large a share it is torn from its neighbour. */
const TORN = 0.5;

function isTermLike(phrase: Found, { roleOf }: TokenStream): boolean {
  const { segments, goesOnLeft, goesOnRight, tornLeft, tornRight } = phrase;
  if (Math.max(goesOnLeft, goesOnRight) >= PART * segments.length) return false;
  if (Math.max(tornLeft, tornRight) >= TORN * segments.length) return false;
  const { first, last, firstPair, lastPair } = phrase;
  return isEdge(roleOf(first), firstPair, firstPair?.suffix) && isEdge(roleOf(last), lastPair, lastPair?.prefix);
}

/** Where the neighbour stands beside it so often, the two are a word (和平, 对外). */
const WORD_SHARE = 0.25;

function isEdge(role: TokenRole, pair: Found | undefined, neighbour: Found | undefined): boolean {
  if (role !== "particle" || pair === undefined || neighbour === undefined) return role === "term";
  return pair.segments.length >= WORD_SHARE * neighbour.segments.length;
}
