/**
 * Two-character Chinese terms that also arise across the seam of two ordinary words: 国企 in 中国企业, 民生 in 人民生活. No segmenter
 * tells them apart on every machine; these facts of the language hold for any glossary, and an entry's `notIn` adds its own.
 * What stands before the term, and behind it: 各美+国企+业.
 */
const SEAMS: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  国企: ["中外我各本两美德法英韩多跨", "业"],
  央企: ["中", "业"],
  民企: ["人", "业"],
  民生: ["人居农牧国公市村", "活产命"],
  国资: ["中外我各", "本源金产"],
  中共: ["其当集空", ""],
  中国: ["展其集", "家有内际"],
  人大: ["大人个工主军本动", ""],
  国会: ["美中各两我全", ""],
  国防: ["中我各美全", ""],
  军工: ["放海陆空全", ""],
  党组: ["政产", ""],
  党建: ["产政", ""],
  法人: ["无司执依违立守", ""],
  精神: ["", "病科"],
  工信: ["职员", ""],
  国安: ["中我全各", ""],
  公检: ["办", ""],
  高新: ["提更最", ""],
  地方: ["各本", "言"],
  和平: ["", "台"],
  政法: ["行财", ""],
  民法: ["人公国农", ""],
  主席: ["民", ""],
  品质: ["产商药食作", "量"],
  品牌: ["产", ""],
};

/** Longer strings in which a two-character term is not itself. */
export function seamsOf(term: string): readonly string[] {
  if (!Object.hasOwn(SEAMS, term)) return [];
  const [before, behind] = SEAMS[term]!.map((characters) => (characters === "" ? [""] : [...characters]));
  return before!.flatMap((left) => behind!.map((right) => left + term + right));
}
