/** 1 → 1st, 11 → 11th, 22 → 22nd. */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

const ONES = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 21 → twenty-one, 105 → one hundred and five. */
export function cardinalWord(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 === 0 ? "" : `-${ONES[value % 10]}`);
  const [size, name] = value < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = value % size;
  const head = `${cardinalWord(Math.floor(value / size))} ${name}`;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? " and " : " "}${cardinalWord(rest)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};
const LAST_WORD = /[a-z]+$/;

/** 21 → twenty-first, 30 → thirtieth. */
export function ordinalWord(value: number): string {
  return cardinalWord(value).replace(LAST_WORD, (word) => {
    const irregular = IRREGULAR[word];
    if (irregular !== undefined) return irregular;
    return word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`;
  });
}
