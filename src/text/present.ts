/** Absent where it could be undefined (exactOptionalPropertyTypes). */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what is defined: what is not known has no key. */
export function present<T extends object>(values: T): Present<T> {
  const defined: Present<T> = {};
  for (const key of Object.keys(values) as (keyof T)[]) {
    const value = values[key];
    if (value !== undefined) defined[key] = value as Exclude<T[keyof T], undefined>;
  }
  return defined;
}
