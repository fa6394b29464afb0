/** Marks of quotes, headings, list items, table cells and emphasis at the beginning of a line. */
const LINE_MARKS = /^[\s>]*(?:#{1,6}|[-+•|]|\d{1,3}[.)])?[\s*_~`"'“‘«([「『《（]*$/;
const PASSED_OVER = /[\s"'“”‘’«»()（）[\]「」『』《》*_~`]+$/;
const SENTENCE_END = /[.!?:;|。！？：；…•]$/;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|No|Nos|Art|Mr|Mrs|Ms|Dr|Prof|Gen|St|U\.S|U\.K)\.$/;
const FARTHEST = 120;

/** Does a line, a sentence, a heading or a list item begin at this offset? */
export function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - FARTHEST), offset);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const isWholeLine = line.length < before.length || offset <= FARTHEST;
  if (isWholeLine && LINE_MARKS.test(line)) return true;
  const end = before.replace(PASSED_OVER, "");
  return SENTENCE_END.test(end) && !ABBREVIATION.test(end);
}
