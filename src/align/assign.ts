import { append } from "../text/append.ts";

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
 * Items with the same names are one node with a capacity, so that a text that repeats a homograph costs no more than one use of it.
 * The nodes are served one after the other, each by the cheapest path that may take from others what they can replace.
 *
 * @param wants for each item on the left, the names it may go by.
 * @param offers for each item on the right, the names it may serve as.
 * @returns for each item on the left its pairing, or undefined.
 */
export function assign(
  wants: readonly (readonly string[])[],
  offers: readonly (readonly Offer[])[],
): readonly (Pairing | undefined)[] {
  const wanted = new Set(wants.flat());
  const lefts = alike(wants, (want) => (want.length === 1 ? want[0]! : [...want].sort().join("\n")));
  const rights = alike(offers, (offer) =>
    offer.some(({ name }) => wanted.has(name))
      ? offer
          .map(({ name, cost }) => `${name} ${cost}`)
          .sort()
          .join("\n")
      : undefined,
  );
  const edges = edgesBetween(
    lefts.map(([first]) => wants[first!]!),
    rights.map(([first]) => offers[first!]!),
  );
  const room = rights.map(({ length }) => length);
  lefts.forEach(({ length }, left) => {
    for (let open = length; open > 0; ) {
      const served = serve(edges, room, left, open);
      if (served === 0) break;
      open -= served;
    }
  });
  const result: (Pairing | undefined)[] = wants.map(() => undefined);
  lefts.forEach((items, left) => {
    const pairings = (edges.get(left) ?? [])
      .flatMap(({ right, name, flow }) => rights[right]!.splice(0, flow).map((at) => ({ right: at, name })))
      .sort((a, b) => a.right - b.right);
    for (const [at, pairing] of pairings.entries()) result[items[at]!] = pairing;
  });
  return result;
}

/** Indexes of equal items; those without a key are left out. */
function alike<Value>(items: readonly Value[], keyOf: (value: Value) => string | undefined): number[][] {
  const byKey = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    if (key !== undefined) append(byKey, key, index);
  }
  return [...byKey.values()];
}

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly name: string;
  readonly cost: number;
  flow: number;
}

/** By node: those on the left by their index, those on the right by its complement. */
type Edges = ReadonlyMap<number, readonly Edge[]>;

function edgesBetween(lefts: readonly (readonly string[])[], rights: readonly (readonly Offer[])[]): Edges {
  const wanting = new Map<string, number[]>();
  for (const [left, names] of lefts.entries()) for (const name of names) append(wanting, name, left);
  const edges = new Map<number, Edge[]>();
  for (const [right, offered] of rights.entries()) {
    for (const { name, cost } of offered) {
      for (const left of wanting.get(name) ?? []) {
        const edge = { left, right, name, cost, flow: 0 };
        append(edges, left, edge);
        append(edges, ~right, edge);
      }
    }
  }
  return edges;
}

/** Dearer than any rendering: to be left without. */
const NOTHING = 1e6;

/** @returns how many items of the node were served, 0 when no more can be. */
function serve(edges: Edges, room: number[], from: number, open: number): number {
  const price = new Map([[from, 0]]);
  const via = new Map<number, Edge>();
  const queue = [from];
  let goal = from;
  let best = NOTHING;
  for (const node of queue) {
    const paid = price.get(node)!;
    const total = node < 0 ? (room[~node]! > 0 ? paid : best) : paid + NOTHING;
    if (total < best) {
      goal = node;
      best = total;
    }
    for (const edge of edges.get(node) ?? []) {
      if (node < 0 && edge.flow === 0) continue;
      const next = node < 0 ? edge.left : ~edge.right;
      const cost = node < 0 ? paid - edge.cost : paid + edge.cost;
      if (cost >= (price.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      price.set(next, cost);
      via.set(next, edge);
      queue.push(next);
    }
  }
  if (goal === from) return 0;
  let amount = goal < 0 ? Math.min(open, room[~goal]!) : open;
  const path: Edge[] = [];
  for (let node = goal; node !== from; node = node < 0 ? path.at(-1)!.left : ~path.at(-1)!.right) {
    path.push(via.get(node)!);
    if (node >= 0) amount = Math.min(amount, via.get(node)!.flow);
  }
  let isTaken = goal < 0;
  for (const edge of path) {
    edge.flow += isTaken ? amount : -amount;
    isTaken = !isTaken;
  }
  if (goal < 0) room[~goal]! -= amount;
  return amount;
}
