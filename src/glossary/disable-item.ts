/** What an item of a disable list names. */
export type DisableItem =
  | { readonly by: "tag"; readonly tag: string }
  /** Folded; written by the parser for a disabled entry that has no id. */
  | { readonly by: "chinese"; readonly term: string }
  /** An empty pack: whichever. */
  | { readonly by: "id"; readonly id: string; readonly pack: string };

const TAG = "tag:";
const CHINESE = "zh:";

/** `extends` names packs with it, `disable` may. */
const OURS = /^yizhi\//;

/** Reads "tag:x", "zh:双循环", "id" or "pack/id". */
export function readDisableItem(item: string): DisableItem {
  if (item.startsWith(TAG)) return { by: "tag", tag: item.slice(TAG.length) };
  if (item.startsWith(CHINESE)) return { by: "chinese", term: item.slice(CHINESE.length) };
  const name = item.replace(OURS, "");
  const slash = name.lastIndexOf("/");
  return { by: "id", id: name.slice(slash + 1), pack: name.slice(0, Math.max(0, slash)) };
}

export const disableChinese = (folded: string): string => CHINESE + folded;
