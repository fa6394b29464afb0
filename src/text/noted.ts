/** What is read or found once and then asked many things, with room for the answers. */
export interface Noted {
  readonly notes: unknown[];
}

let pages = 0;

/**
 * As `remembered`, for what lives no longer than a sentence is looked at: its answers are kept with it and go with it, and a weak map
 * would cost more than most of them.
 */
export function noted<Key extends Noted, Value extends object>(find: (key: Key) => Value): (key: Key) => Value {
  const page = pages++;
  return (key) => {
    const known = key.notes[page] as Value | undefined;
    if (known !== undefined) return known;
    const value = find(key);
    key.notes[page] = value;
    return value;
  };
}
