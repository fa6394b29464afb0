/**
 * Why a regular expression of a glossary is refused, or undefined. Conservative: repetition inside repetition, choices under
 * repetition, two neighbouring repetitions that can take the same characters, back references and lookaround are all refused,
 * though some such patterns are harmless. What remains takes at most quadratic time.
 */
export function patternFault(pattern: string): string | undefined {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
  } catch (error) {
    return `is no regular expression: ${(error as Error).message}`;
  }
  if (expression.test("")) return "matches the empty text, so it would match everywhere";
  if (BACK_REFERENCE.test(pattern)) return "has a back reference, which may take for ever; write the words out";
  if (LOOKAROUND.test(pattern)) return 'has lookaround; use "near" and "notIn" instead';
  const tokens = [...pattern.matchAll(TOKEN)].map(([text]) => text);
  if (tokens.filter((token) => QUANTIFIER.test(token)).length > MOST_QUANTIFIERS) {
    return `has more than ${MOST_QUANTIFIERS} repetitions and options, which may take for ever; list the forms`;
  }
  return new Reading(tokens).fault();
}

const BACK_REFERENCE = /\\(?:[1-9]|k<)/;
const LOOKAROUND = /\(\?<?[=!]/;
/** Escapes (with braces or digits), classes, group openers, quantifiers, single characters; one alternative each, no overlap. */
const TOKEN =
  /\\[pPu]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?::|<[^>=!]+>)|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu;

const REPEATS_AT_MOST_ONCE = /^(?:\?|\{[01](?:,1)?\})\??$/;
const QUANTIFIER = /^(?:[*+?]|\{\d)/;
/** Each optional character may double the ways to fail. */
const MOST_QUANTIFIERS = 16;
const BOUNDS = /^\{(\d+)(,?)(\d*)\}/;

class Reading {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  fault(): string | undefined {
    return this.alternatives().fault;
  }

  /** Reads up to a closing parenthesis or the end. */
  private alternatives(): Group {
    const whole: Group = { repeats: false, unbounded: false, chooses: false, fault: undefined };
    /** What the repetitions before can take, as far as these reach across what must stand between. */
    let before: readonly string[] = [];
    while (this.at < this.tokens.length && this.tokens[this.at] !== ")") {
      const token = this.tokens[this.at++]!;
      if (token === "|") {
        whole.chooses = true;
        before = [];
        continue;
      }
      const inner = token.startsWith("(") ? this.group() : undefined;
      const quantifier = this.quantifier();
      const unbounded = isUnbounded(quantifier) || inner?.unbounded === true;
      const takes = inner === undefined ? token : ANYTHING;
      whole.fault ??= inner?.fault ?? nested(inner, quantifier);
      if (unbounded && before.some((other) => share(other, takes))) whole.fault ??= NEIGHBOURS;
      whole.repeats ||= quantifier !== undefined || inner?.repeats === true;
      whole.unbounded ||= unbounded;
      whole.chooses ||= inner?.chooses === true;
      if (unbounded) before = [...before, takes];
      else if (inner === undefined && !isOptional(quantifier)) before = before.filter((other) => reaches(other, token));
    }
    return whole;
  }

  private group(): Group {
    const group = this.alternatives();
    this.at++;
    return group;
  }

  private quantifier(): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !QUANTIFIER.test(next)) return undefined;
    this.at++;
    return next;
  }
}

const NEIGHBOURS = "repeats the same characters twice in a row, which may take for ever; join the repetitions";

interface Group {
  repeats: boolean;
  unbounded: boolean;
  chooses: boolean;
  fault: string | undefined;
}

function nested(inner: Group | undefined, quantifier: string | undefined): string | undefined {
  if (inner === undefined || quantifier === undefined || REPEATS_AT_MOST_ONCE.test(quantifier)) return undefined;
  if (inner.repeats) return "repeats what repeats already, which may take for ever; take one repetition out";
  if (inner.chooses) return "repeats a choice, which may take for ever; write a class such as [ab] or list the forms";
  return undefined;
}

/** `{2,5}` varies as `+` does; `?` and `{3}` do not count. */
function isUnbounded(quantifier: string | undefined): boolean {
  if (quantifier === undefined || REPEATS_AT_MOST_ONCE.test(quantifier)) return false;
  const bounds = BOUNDS.exec(quantifier);
  if (bounds === null) return true;
  const [, least, comma, most] = bounds;
  return comma !== "" && most !== least;
}

const isOptional = (quantifier: string | undefined): boolean =>
  quantifier !== undefined && (quantifier.startsWith("?") || quantifier.startsWith("*") || quantifier.startsWith("{0"));

const ANYTHING = "[\\s\\S]";
/** Characters of every kind that patterns of a glossary deal with. */
const SAMPLE = [..."azAZ09_-,.;:!?'\"()[]{}/\\&%+*@# \t\n\u00a0é·，。：；、“”《》（）一中国的建设强龘Ａ１"];

/** Can two atoms take the same character? Judged on the sample and on the characters they name. */
function share(a: string, b: string): boolean {
  const [first, second] = [new RegExp(`^(?:${a})$`, "u"), new RegExp(`^(?:${b})$`, "u")];
  return [...SAMPLE, ...a, ...b].some((character) => first.test(character) && second.test(character));
}

const BETWEEN_CHARACTERS = /^(?:\^|\$|\\[bB])$/;

/** Can a repetition go on through an atom? A place between characters stops nothing. */
const reaches = (repeated: string, atom: string): boolean => BETWEEN_CHARACTERS.test(atom) || share(repeated, atom);
