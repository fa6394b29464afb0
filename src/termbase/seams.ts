/**
 * Two-character Chinese terms that also arise across the seam of two ordinary words: 国企 in 中国企业, 民生 in 人民生活. No segmenter
 * tells them apart on every machine; these facts of the language hold for any glossary, and an entry's `notIn` adds its own.
 * What stands before the term, and behind it: 各美+国企+业.
 */
const SEAMS: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  国企: ["中外我各本两美德法英韩多跨", "业"],
  央企: ["中", "业"],
  民生: ["人居农牧国公市村", "活产命"],
  国资: ["中外我各", "本源金产"],
  中共: ["其当集空", ""],
};

/** Longer strings in which a two-character term is not itself. */
export function seamsOf(term: string): readonly string[] {
  if (!Object.hasOwn(SEAMS, term)) return [];
  const [before, behind] = SEAMS[term]!.map((characters) => (characters === "" ? [""] : [...characters]));
  return before!.flatMap((left) => behind!.map((right) => left + term + right));
}
