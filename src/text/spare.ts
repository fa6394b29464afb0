/**
 * Most texts are single sentences, for which the arrays of a search are costlier to make than to use; so a few sets of them are kept.
 * Whoever searches while a search is under way gets a set of its own; one that is never given back is merely made anew.
 */
export interface Spare<Thing> {
  readonly take: () => Thing;
  readonly giveBack: (thing: Thing) => void;
}

/** A text, its translation, and what is looked up meanwhile. */
const MOST_KEPT = 4;

export function spareOf<Thing>(make: () => Thing, most = MOST_KEPT): Spare<Thing> {
  const spares: Thing[] = [];
  return {
    take: () => spares.pop() ?? make(),
    giveBack: (thing) => {
      if (spares.length < most) spares.push(thing);
    },
  };
}
