/**
 * Most texts are single sentences, for which the arrays of a search are costlier to make than to use; so one set of them is kept.
 * Whoever searches while a search is under way gets a set of its own.
 */
export interface Spare<Thing> {
  readonly take: () => Thing;
  readonly giveBack: (thing: Thing) => void;
}

export function spareOf<Thing>(make: () => Thing): Spare<Thing> {
  let spare: Thing | undefined;
  return {
    take: () => {
      const taken = spare ?? make();
      spare = undefined;
      return taken;
    },
    giveBack: (thing) => {
      spare = thing;
    },
  };
}
