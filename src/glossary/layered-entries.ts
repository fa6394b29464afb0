import { ChineseIndex } from "./chinese-index.ts";
import { type DisableItem, readDisableItem } from "./disable-item.ts";
import { hash } from "./identify.ts";
import { layEntry } from "./lay-entry.ts";
import type { Contribution, DisplacedTerm, Glossary, GlossaryIssue, IdentifiedEntry } from "./model.ts";
import {
  ambiguousChinese,
  overruledTerm,
  unknownChinese,
  unknownDisabled,
  unknownEntry,
  unknownPack,
  unknownTag,
} from "./override-issues.ts";
import { preferredChinese } from "./written-terms.ts";

/** The entries of a lower glossary while an upper one is laid over them. */
export class LayeredEntries {
  readonly issues: GlossaryIssue[] = [];
  private readonly entries: Map<string, IdentifiedEntry>;
  private readonly chains: Map<string, readonly Contribution[]>;
  private readonly displaced: Map<string, readonly DisplacedTerm[]>;
  private readonly chinese: ChineseIndex;
  /** Layers of the upper glossary come after those of the lower. */
  private readonly shift: number;

  constructor(
    private readonly lower: Glossary,
    private readonly upper: Glossary,
  ) {
    this.entries = new Map(lower.entries.map((entry) => [entry.id, entry]));
    this.chains = new Map(lower.entries.map((entry) => [entry.id, chainOf(lower, entry.id)]));
    this.displaced = groupById(lower.displaced);
    this.chinese = new ChineseIndex(this.entries);
    this.shift = lower.layers.length;
  }

  /** Takes out what an item of a disable list names. Gives the item, and the ids it meant, for layers still lower. */
  disable(item: string): readonly string[] {
    const meant = readDisableItem(item);
    const ids = this.named(meant);
    if (this.isSingle && (ids.length === 0 || !this.knowsPack(meant))) this.report(this.unknown(meant));
    for (const id of ids) this.remove(id);
    return meant.by === "id" ? [item] : [item, ...ids];
  }

  lay(entry: IdentifiedEntry): void {
    const chain = chainOf(this.upper, entry.id).map((step) => ({ ...step, layer: step.layer + this.shift }));
    const isNamed = chain.length === 0 || chain.some((step) => step.keys.includes("id"));
    const target = isNamed ? entry.id : this.namesake(entry, chain);
    const below = target === undefined ? undefined : this.entries.get(target);
    if (below !== undefined) {
      this.overlay(below, entry, chain);
      return;
    }
    const id = this.entries.has(entry.id)
      ? `${entry.id}-${hash(preferredChinese(entry) ?? JSON.stringify(entry))}`
      : entry.id;
    if (isNamed) this.expectTerm(entry);
    this.put({ ...entry, id }, chain, this.displacedAbove(entry.id, id));
  }

  result(): Pick<Glossary, "entries" | "contributions" | "displaced"> {
    return {
      entries: [...this.entries.values()],
      contributions: Object.fromEntries(this.chains),
      displaced: [...this.entries.keys()].flatMap((id) => this.displaced.get(id) ?? []),
    };
  }

  private overlay(below: IdentifiedEntry, entry: IdentifiedEntry, chain: readonly Contribution[]): void {
    const laid = layEntry(
      { entry: below, displaced: this.displaced.get(below.id) ?? [] },
      { entry, displaced: this.displacedAbove(entry.id, below.id), chain },
    );
    for (const overruled of laid.overruled) this.report(overruledTerm(overruled, below.id, this.upper.name));
    const steps = chain.map((step) => (step.action === "adds" ? { ...step, action: "merges" as const } : step));
    this.put(laid.entry, [...(this.chains.get(below.id) ?? []), ...steps], laid.displaced);
  }

  private put(entry: IdentifiedEntry, chain: readonly Contribution[], displaced: readonly DisplacedTerm[]): void {
    this.chinese.forget(entry.id);
    this.entries.set(entry.id, entry);
    this.chains.set(entry.id, chain);
    this.displaced.set(entry.id, displaced);
    this.chinese.learn(entry);
  }

  private remove(id: string): void {
    this.chinese.forget(id);
    this.entries.delete(id);
    this.chains.delete(id);
    this.displaced.delete(id);
  }

  private displacedAbove(from: string, to: string): readonly DisplacedTerm[] {
    return this.upper.displaced
      .filter((term) => term.id === from)
      .map((term) => ({ ...term, id: to, by: term.by + this.shift }));
  }

  /** The entry of the same preferred Chinese that no layer of this entry has touched: homographs of one file stay apart. */
  private namesake(entry: IdentifiedEntry, chain: readonly Contribution[]): string | undefined {
    if (this.lower.entries.length === 0) return undefined;
    const own = new Set(chain.map((step) => step.layer));
    const candidates = this.chinese
      .find(preferredChinese(entry))
      .filter((id) => !(this.chains.get(id) ?? []).some((step) => own.has(step.layer)));
    if (candidates.length > 1) this.report(ambiguousChinese(entry.id, candidates));
    return candidates[0];
  }

  private named(item: DisableItem): readonly string[] {
    switch (item.by) {
      case "tag":
        return [...this.entries.values()].filter(({ tags }) => tags?.includes(item.tag) === true).map(({ id }) => id);
      case "chinese":
        return this.chinese.find(item.term);
      case "id":
        return this.entries.has(item.id) ? [item.id] : [];
    }
  }

  private unknown(item: DisableItem): GlossaryIssue {
    switch (item.by) {
      case "tag":
        return unknownTag(item.tag);
      case "chinese":
        return unknownChinese(item.term);
      case "id":
        return this.knowsPack(item)
          ? unknownDisabled(item.id, this.entries.keys())
          : unknownPack(item.pack, this.packs());
    }
  }

  private knowsPack(item: DisableItem): boolean {
    return item.by !== "id" || item.pack === "" || this.packs().includes(item.pack);
  }

  private packs(): readonly string[] {
    return this.lower.layers.flatMap((layer) => [layer.name, ...(layer.packs ?? [])]);
  }

  /** An entry that only overrides must find what it overrides; the lowest layer of all has nothing to override. */
  private expectTerm(entry: IdentifiedEntry): void {
    if (!this.isSingle || this.lower.layers.length === 0 || hasChinese(entry)) return;
    this.report(unknownEntry(entry.id, this.entries.keys()));
  }

  /** A group of layers has reported what it did not find when it was merged. */
  private get isSingle(): boolean {
    return this.upper.layers.length === 1;
  }

  private report(issue: GlossaryIssue): void {
    const file = this.upper.layers.at(-1)?.path;
    this.issues.push(file === undefined ? issue : { ...issue, file });
  }
}

const chainOf = (glossary: Glossary, id: string): readonly Contribution[] =>
  Object.hasOwn(glossary.contributions, id) ? (glossary.contributions[id] ?? []) : [];

function groupById(terms: readonly DisplacedTerm[]): Map<string, readonly DisplacedTerm[]> {
  const groups = new Map<string, DisplacedTerm[]>();
  for (const term of terms) {
    const group = groups.get(term.id);
    if (group === undefined) groups.set(term.id, [term]);
    else group.push(term);
  }
  return groups;
}

const hasChinese = (entry: IdentifiedEntry): boolean =>
  Object.keys(entry).some((key) => key === "zh" || key.startsWith("zh-"));
