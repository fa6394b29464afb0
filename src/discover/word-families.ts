import { englishForms } from "../english/forms.ts";

/**
 * The words of a text that are forms of one word (reform, reforms, reformed; programme, program), each by the same number. Made from
 * the words that are there: a form is one only of a base that the text has too.
 */
export function wordFamilies(vocabulary: readonly string[]): Int32Array {
  const numbers = new Map(vocabulary.map((word, index) => [word, index]));
  const families = Int32Array.from(vocabulary, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (families[root] !== root) root = families[root]!;
    return root;
  };
  for (const [index, word] of vocabulary.entries()) {
    if (!LETTERS.test(word) || word === NEW) continue;
    for (const form of formsOf(word)) {
      const known = numbers.get(form);
      if (known === undefined || known === index) continue;
      const [one, other] = [rootOf(index), rootOf(known)];
      families[Math.max(one, other)] = Math.min(one, other);
    }
  }
  return families.map((_, index) => rootOf(index));
}

/** Shorter words have forms that are other words (as, ass; be, bed). */
const LETTERS = /^[a-z]{3,}$/;

/** News is no more than one new. */
const NEW = "new";

const formsOf = (word: string): readonly string[] => [
  ...englishForms(word, { pos: "noun" }).map(({ text }) => text),
  ...englishForms(word, { pos: "verb" }).map(({ text }) => text),
];
