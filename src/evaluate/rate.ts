/** So many of so many. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  /** 0 to 1; absent where nothing was counted. */
  readonly rate?: number;
}

export const rateOf = (hits: number, of: number): Rate => ({ hits, of, ...(of === 0 ? {} : { rate: hits / of }) });
