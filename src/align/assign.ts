import { cheapestFlow } from "./flow.ts";

/** What an item on the right may serve as, and how gladly it is taken: the lowest cost first. */
export interface Offer {
  readonly name: string;
  readonly cost: number;
}

export interface Pairing {
  /** Index on the right. */
  readonly right: number;
  readonly name: string;
}

/**
 * Maximum bipartite matching of wants and offers: as many pairs as there can be, of these the cheapest, in the order of the lists.
 * Each item is used once. A want names several things when any of them will do.
 *
 * @param wants for each item on the left, the names it may go by.
 * @param offers for each item on the right, the names it may serve as.
 * @returns for each item on the left its pairing, or undefined.
 */
export function assign(
  wants: readonly (readonly string[])[],
  offers: readonly (readonly Offer[])[],
): readonly (Pairing | undefined)[] {
  const result: (Pairing | undefined)[] = wants.map(() => undefined);
  for (const group of connected(wants, offers)) {
    const [name] = group.names;
    const lone = group.names.size === 1 && name !== undefined;
    for (const [left, pairing] of lone ? inOrder(group, name) : byFlow(group)) result[left] = pairing;
  }
  return result;
}

interface Item<Value> {
  readonly index: number;
  readonly value: Value;
}

/** Items that share names, directly or by way of others; most often all the items of one name. */
interface Group {
  readonly names: Set<string>;
  readonly left: Item<readonly string[]>[];
  readonly right: Item<readonly Offer[]>[];
}

function connected(wants: readonly (readonly string[])[], offers: readonly (readonly Offer[])[]): Iterable<Group> {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    if (root !== name) parents.set(name, root);
    return root;
  };
  const join = ([first, ...others]: readonly string[]): void => {
    if (first !== undefined) for (const other of others) parents.set(rootOf(other), rootOf(first));
  };
  wants.forEach(join);
  for (const offer of offers) join(offer.map(({ name }) => name));
  const groups = new Map<string, Group>();
  const groupOf = (names: readonly string[]): Group | undefined => {
    const [first] = names;
    if (first === undefined) return undefined;
    const group = groups.get(rootOf(first)) ?? { names: new Set(), left: [], right: [] };
    groups.set(rootOf(first), group);
    for (const name of names) group.names.add(name);
    return group;
  };
  for (const [index, value] of wants.entries()) groupOf(value)?.left.push({ index, value });
  for (const [index, value] of offers.entries()) groupOf(value.map(({ name }) => name))?.right.push({ index, value });
  return groups.values();
}

type Pairs = readonly (readonly [left: number, pairing: Pairing])[];

/** One name: no choice but which of the offers to leave, if there are too many. */
function inOrder({ left, right }: Group, name: string): Pairs {
  const cheapest = [...right].sort((a, b) => (a.value[0]?.cost ?? 0) - (b.value[0]?.cost ?? 0)).slice(0, left.length);
  return inTextOrder(
    left,
    cheapest.map(({ index }) => ({ right: index, name })),
  );
}

/** Items with the same names are one node with a capacity, so that a text that repeats a homograph costs no more than one use of it. */
function byFlow({ names, left, right }: Group): Pairs {
  const wants = classes(left, (value) => [...value].sort().join("\n"));
  const offers = classes(right, (value) =>
    value
      .map(({ name, cost }) => `${name} ${cost}`)
      .sort()
      .join("\n"),
  );
  const middle = [...names];
  const flow = cheapestFlow({
    supplies: wants.map(({ length }) => length),
    demands: offers.map(({ length }) => length),
    middle: middle.length,
    intoMiddle: wants.map(([item]) => item?.value.map((name) => ({ middle: middle.indexOf(name), cost: 0 })) ?? []),
    outOfMiddle: offers.map(
      ([item]) => item?.value.map(({ name, cost }) => ({ middle: middle.indexOf(name), cost })) ?? [],
    ),
  });
  const served: Pairing[][] = wants.map(() => []);
  middle.forEach((name, index) => {
    const rights = offers.flatMap((items, from) => items.splice(0, flow.outOf[index]![from]));
    rights.sort((a, b) => a.index - b.index);
    for (const [to, count] of flow.into[index]!.entries())
      served[to]!.push(...rights.splice(0, count).map((right) => ({ right: right.index, name })));
  });
  return served.flatMap((pairings, index) => inTextOrder(wants[index]!, pairings));
}

function classes<Value>(items: readonly Item<Value>[], keyOf: (value: Value) => string): Item<Value>[][] {
  const byKey = new Map<string, Item<Value>[]>();
  for (const item of items) {
    const key = keyOf(item.value);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [item]);
    else known.push(item);
  }
  return [...byKey.values()];
}

/** The first items of a list get the pairings, from left to right on both sides. */
function inTextOrder(left: readonly Item<unknown>[], pairings: readonly Pairing[]): Pairs {
  const ordered = [...pairings].sort((a, b) => a.right - b.right);
  return ordered.map((pairing, at) => [left[at]!.index, pairing] as const);
}
