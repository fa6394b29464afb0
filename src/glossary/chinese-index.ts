import type { IdentifiedEntry } from "./model.ts";
import { preferredChinese } from "./written-terms.ts";

/** Ids by preferred Chinese term, folded; built when first asked, because most layers name ids only. */
export class ChineseIndex {
  private ids: Map<string, Set<string>> | undefined;

  constructor(private readonly entries: ReadonlyMap<string, IdentifiedEntry>) {}

  find(chinese: string | undefined): readonly string[] {
    if (chinese === undefined || chinese === "") return [];
    if (this.ids === undefined) {
      this.ids = new Map();
      for (const entry of this.entries.values()) this.learn(entry);
    }
    return [...(this.ids.get(chinese) ?? [])];
  }

  learn(entry: IdentifiedEntry): void {
    const chinese = this.ids === undefined ? undefined : preferredChinese(entry);
    if (this.ids === undefined || chinese === undefined) return;
    const ids = this.ids.get(chinese);
    if (ids === undefined) this.ids.set(chinese, new Set([entry.id]));
    else ids.add(entry.id);
  }

  forget(id: string): void {
    const entry = this.entries.get(id);
    if (this.ids === undefined || entry === undefined) return;
    this.ids.get(preferredChinese(entry) ?? "")?.delete(id);
  }
}
