export interface BitextErrorPlace {
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** A file that cannot be read as a bitext. The message is one sentence: what is wrong, where, and the remedy. */
export class BitextError extends Error {
  override readonly name = "BitextError";
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, { path, line, column }: BitextErrorPlace) {
    super(message);
    this.path = path;
    this.line = line;
    this.column = column;
  }
}
