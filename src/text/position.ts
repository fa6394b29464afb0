/** 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Positions {
  readonly at: (offset: number) => Position;
  /** Offset of the first unit of a 1-based line. */
  readonly lineStart: (line: number) => number;
  readonly lineCount: number;
}

const LINE_END = /\r\n|\r|\n/g;

/** Lines and columns of a text whose lines end in LF, CRLF or CR. An offset outside the text counts as its nearest end. */
export function positions(text: string): Positions {
  const starts = lineStarts(text);
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1]!,
    at(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lastNotAfter(starts, inside);
      return { line: line + 1, column: inside - starts[line]! + 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  return starts;
}

/** Index of the last of ascending numbers that is not greater than `value`; the first is never greater. */
export function lastNotAfter(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
