import fc from "fast-check";

/**
 * Pieces that texts are made of, by what makes them dangerous. A uniform generator never finds U+0130, the one letter of the BMP
 * whose small letter is longer; a named one does at once.
 */
export const alphabets = {
  han: ["品", "牌", "中", "国", "质", "量", "强"],
  traditional: ["國", "質", "強", "發", "髮", "臺"],
  astral: ["𠮷", "𬭎", "𧍒"],
  emoji: ["🚀", "👨‍👩‍👧", "🇨🇳", "❤️"],
  latin: ["a", "b", "c", "A", "B", "quality"],
  accents: ["é", "e\u0301", "ô", "o\u0302"],
  growing: ["İ", "ß", "ﬁ", "㎏", "Ⅳ", "½", "㈱", "…"],
  fullWidth: ["Ａ", "ｂ", "２", "（", "％", "－", "＂"],
  digits: ["0", "1", "2", "1,000", "十", "百"],
  invisible: ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e"],
  selectors: ["\ufe0f", "\ufe00", "\u{e0100}"],
  surrogates: ["\ud842", "\udfb7", "\udb40"],
  combining: ["\u0301", "\u0327", "\u3099"],
  quotes: ["“", "”", "‘", "’", "「", "」", "《", "》", '"', "'", "´", "`", "ʼ"],
  hyphens: ["-", "\u2010", "\u2011", "–", "—", "−"],
  spaces: [" ", "  ", "\u00a0", "\u202f", "　"],
  breaks: ["\n", "\r\n", "\n\n", "\t", "\u2028", " \n \n"],
  dots: ["·", "•", "‧", "・", "."],
  signs: ["，", "。", "/", "_", "+", "&", "@", "%", "{", "}", "<", ">", "://", "\uffff"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Alphabet = keyof typeof alphabets;

export const everyAlphabet = Object.keys(alphabets) as readonly Alphabet[];

/** Texts over some alphabets, all of them when none is named. */
export function textsOver(names: readonly Alphabet[] = everyAlphabet, maxLength = 24): fc.Arbitrary<string> {
  const letters = names.map((name) => fc.constantFrom(...alphabets[name]));
  return fc.array(fc.oneof(...letters), { maxLength }).map((pieces) => pieces.join(""));
}

/** Everything a string may hold, broken surrogates included. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    textsOver(),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  );
