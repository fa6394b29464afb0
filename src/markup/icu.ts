import type { ProtectedSpan } from "../text/span.ts";
import { protectTags, tags } from "./html.ts";

/**
 * An ICU message: arguments and the skeleton of plurals and selections are opaque, the text of the branches stays. Marks of
 * quotation are transparent, so are tags. What is not a message is left as it is from the fault on.
 */
export function protectIcu(text: string): readonly ProtectedSpan[] {
  return [
    ...(text.includes("{") || text.includes("'") ? new Message(text).read() : []),
    ...protectTags(text, tags(text), text.length),
  ];
}

const NEXT_MARK = /['{}#]/g;
const ARGUMENT = /\{\s*[^\s{},'#]+\s*(?:,\s*([A-Za-z]+)\s*)?/y;
const BRANCH = /\s*(?:offset\s*:\s*\d+\s*)?(?:=\d+|[^\s{}=,'#]+)\s*\{/y;
const CLOSE = /\s*\}/y;
const CHOICES: ReadonlySet<string | undefined> = new Set(["plural", "select", "selectordinal"]);

class Message {
  private readonly spans: ProtectedSpan[] = [];
  /** The kinds of choice whose branches we are in. */
  private readonly choices: string[] = [];

  constructor(private readonly text: string) {}

  read(): readonly ProtectedSpan[] {
    const marks = new RegExp(NEXT_MARK);
    for (let mark = marks.exec(this.text); mark !== null; mark = marks.exec(this.text)) {
      marks.lastIndex = this.readMark(mark[0], mark.index);
    }
    return this.spans;
  }

  /** Returns where to read on. */
  private readMark(mark: string, at: number): number {
    if (mark === "'") return this.readQuotation(at);
    if (mark === "{") return this.readArgument(at);
    if (mark === "}") return this.endBranch(at);
    return this.counts() ? this.opaque(at, at + 1) : at + 1;
  }

  private counts(): boolean {
    const choice = this.choices.at(-1);
    return choice !== undefined && choice !== "select";
  }

  /** `''` is an apostrophe; `'{…'` is text; an apostrophe before anything else is one. */
  private readQuotation(at: number): number {
    const next = this.text.charAt(at + 1);
    if (next === "'") return this.transparent(at, at + 1) + 1;
    if (next !== "{" && next !== "}" && !(next === "#" && this.counts())) return at + 1;
    this.transparent(at, at + 1);
    let close = this.text.indexOf("'", at + 2);
    while (close !== -1 && this.text.charAt(close + 1) === "'") close = this.text.indexOf("'", close + 2);
    return close === -1 ? this.text.length : this.transparent(close, close + 1);
  }

  private readArgument(at: number): number {
    const argument = this.match(ARGUMENT, at);
    if (argument === undefined) return at + 1;
    const after = at + argument[0].length;
    if (this.text.charAt(after) === "}") return this.opaque(at, after + 1);
    if (this.text.charAt(after) !== ",") return at + 1;
    if (!CHOICES.has(argument[1])) return this.opaque(at, this.styleEnd(after + 1));
    const branch = this.match(BRANCH, after + 1);
    if (branch === undefined) return at + 1;
    this.choices.push(argument[1]!);
    return this.opaque(at, after + 1 + branch[0].length);
  }

  private styleEnd(from: number): number {
    let depth = 1;
    const marks = /[{}]/g;
    marks.lastIndex = from;
    for (let mark = marks.exec(this.text); mark !== null; mark = marks.exec(this.text)) {
      depth += mark[0] === "{" ? 1 : -1;
      if (depth === 0) return mark.index + 1;
    }
    return this.text.length;
  }

  private endBranch(at: number): number {
    if (this.choices.length === 0) return at + 1;
    const next = this.match(BRANCH, at + 1);
    if (next !== undefined) return this.opaque(at, at + 1 + next[0].length);
    const close = this.match(CLOSE, at + 1);
    this.choices.pop();
    return this.opaque(at, at + 1 + (close?.[0].length ?? 0));
  }

  private match(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text) ?? undefined;
  }

  private opaque(start: number, end: number): number {
    this.spans.push({ start, end });
    return end;
  }

  private transparent(start: number, end: number): number {
    this.spans.push({ start, end, as: "" });
    return end;
  }
}
