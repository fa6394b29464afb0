/** Levenshtein distance in UTF-16 units, given up beyond `most` (then `most + 1`). */
export function lettersBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const change = previous[column - 1]! + Number(a[row - 1] !== b[column - 1]);
      const cell = Math.min(change, previous[column]! + 1, current[column - 1]! + 1);
      current.push(cell);
      least = Math.min(least, cell);
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return Math.min(previous[b.length]!, most + 1);
}
