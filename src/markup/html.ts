import type { ProtectedSpan, Span } from "../text/span.ts";
import { entities } from "./entity.ts";

/** A tag or a comment as it stands in a text. A comment has no name. */
export interface Tag extends Span {
  /** In lower case. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty" | "comment";
}

/**
 * Tags, comments, entities and elements that hold no prose. Tags of running text and comments are transparent (`质量<b>强国</b>`),
 * so is everything in them; tags that begin a block, embedded objects, and the content of code and scripts are opaque.
 */
export function protectHtml(text: string): readonly ProtectedSpan[] {
  return [...protectTags(text, tags(text), text.length), ...entities(text)];
}

const LINE_BREAKING = new Set(["br"]);
const TRANSPARENT = new Set(
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt rtc ruby s small span strike strong sub sup time tt u wbr".split(
    " ",
  ),
);
/** Elements whose content is no prose. */
const WITHOUT_PROSE = new Set("code kbd math noscript pre samp script style svg template textarea var".split(" "));
const BLOCKS_AND_OBJECTS = new Set(
  "address area article aside audio base blockquote body button canvas caption center col colgroup dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input legend li link main map menu meta meter nav object ol optgroup option output p param picture progress search section select source summary table tbody td tfoot th thead title tr track ul video".split(
    " ",
  ),
);

/** Tags of a text as protected spans. An element that is never closed runs to `limit`. */
export function protectTags(text: string, found: readonly Tag[], limit: number): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  const ends = new ElementEnds(found);
  for (let index = 0; index < found.length; index++) {
    const tag = found[index]!;
    if (tag.kind !== "open" || !holdsNoProse(text, tag)) {
      spans.push(protectedTag(tag));
      continue;
    }
    const end = ends.after(index);
    spans.push({ start: tag.start, end: end === undefined ? limit : found[end]!.end });
    if (end === undefined) break;
    index = end;
  }
  return spans;
}

function protectedTag(tag: Tag): ProtectedSpan {
  const { start, end, name } = tag;
  if (LINE_BREAKING.has(name)) return { start, end, as: " " };
  const opaque = BLOCKS_AND_OBJECTS.has(name) || WITHOUT_PROSE.has(name);
  // Elements we do not know are components in running text more often than blocks.
  return opaque && !TRANSPARENT.has(name) ? { start, end } : { start, end, as: "" };
}

const NOT_TRANSLATED = /\btranslate\s*=\s*["']?no\b|\bclass\s*=\s*["'][^"']*\bnotranslate\b/i;

const holdsNoProse = (text: string, tag: Tag): boolean =>
  WITHOUT_PROSE.has(tag.name) ||
  (!BLOCKS_WITHOUT_END.has(tag.name) && NOT_TRANSLATED.test(text.slice(tag.start, tag.end)));

/** They have no end tag, whatever they say of translation. */
const BLOCKS_WITHOUT_END = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Where elements end, elements of the same name inside them counted. */
class ElementEnds {
  private ends: ReadonlyMap<number, number> | undefined;

  constructor(private readonly found: readonly Tag[]) {}

  /** Index of the end tag of the element that begins with tag `index`; none if it is never closed. */
  after(index: number): number | undefined {
    this.ends ??= pairedTags(this.found);
    return this.ends.get(index);
  }
}

function pairedTags(found: readonly Tag[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const ends = new Map<number, number>();
  for (const [index, tag] of found.entries()) {
    const stack = open.get(tag.name) ?? [];
    if (tag.kind === "open") {
      stack.push(index);
      open.set(tag.name, stack);
    }
    const start = tag.kind === "close" ? stack.pop() : undefined;
    if (start !== undefined) ends.set(start, index);
  }
  return ends;
}

const OPENING = /<(?:!--|([!?/]?)([A-Za-z][\w:.-]*|\d+)(?=[\s/>]))/g;
/** Their content is not HTML: `a<b` in a script is no tag. */
const RAW = new Set(["script", "style", "textarea", "title"]);

/** The tags and comments of an HTML text or a piece of one. `<1>`, as in translations of components, is a tag. */
export function tags(text: string): readonly Tag[] {
  const found: Tag[] = [];
  const openings = new RegExp(OPENING);
  for (let opening = openings.exec(text); opening !== null; opening = openings.exec(text)) {
    const tag = opening[2] === undefined ? comment(text, opening.index) : element(text, opening);
    if (tag === undefined) continue;
    found.push(tag);
    openings.lastIndex = tag.kind === "open" && RAW.has(tag.name) ? rawEnd(text, tag) : tag.end;
  }
  return found;
}

/** A comment that is never closed runs to the end, as browsers have it. */
function comment(text: string, start: number): Tag {
  const close = text.indexOf("-->", start + "<!--".length);
  return { start, end: close === -1 ? text.length : close + "-->".length, name: "", kind: "comment" };
}

function element(text: string, opening: RegExpExecArray): Tag | undefined {
  const end = tagEnd(text, opening.index + opening[0].length);
  if (end === undefined) return undefined;
  const name = opening[2]!.toLowerCase();
  const start = opening.index;
  if (opening[1] === "/") return { start, end, name, kind: "close" };
  return { start, end, name, kind: opening[1] !== "" || text.charAt(end - 2) === "/" ? "empty" : "open" };
}

const ATTRIBUTE_MARK = /["'<>]/g;

/** Behind the `>` of a tag; a `<` outside quotation marks says that it was none. */
function tagEnd(text: string, from: number): number | undefined {
  const marks = new RegExp(ATTRIBUTE_MARK);
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === ">") return mark.index + 1;
    if (mark[0] === "<") return undefined;
    const close = text.indexOf(mark[0], mark.index + 1);
    if (close === -1) return undefined;
    marks.lastIndex = close + 1;
  }
  return undefined;
}

function rawEnd(text: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
  close.lastIndex = tag.end;
  return close.exec(text)?.index ?? text.length;
}

const HEADING = /^h[1-6]$/;

/** The content of `<h1>` to `<h6>`. */
export function htmlHeadings(text: string): readonly Span[] {
  const found = tags(text);
  const ends = new ElementEnds(found);
  const spans: Span[] = [];
  for (const [index, tag] of found.entries()) {
    const end = tag.kind === "open" && HEADING.test(tag.name) ? ends.after(index) : undefined;
    if (end !== undefined) spans.push({ start: tag.end, end: found[end]!.start });
  }
  return spans;
}

/** The comments of an HTML text. */
export const htmlComments = (text: string): readonly Span[] => tags(text).filter((tag) => tag.kind === "comment");
