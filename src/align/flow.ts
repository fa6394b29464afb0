/** Supplies reach demands by way of nodes in the middle. Costs are small whole numbers. */
export interface FlowProblem {
  readonly supplies: readonly number[];
  readonly demands: readonly number[];
  /** Number of nodes in the middle. */
  readonly middle: number;
  /** For each supply, the nodes it may flow to. */
  readonly intoMiddle: readonly (readonly Link[])[];
  /** For each demand, the nodes it may be served from. */
  readonly outOfMiddle: readonly (readonly Link[])[];
}

export interface Link {
  readonly middle: number;
  readonly cost: number;
}

/** For each node in the middle, what comes from each supply and what goes to each demand. */
export interface Flow {
  readonly into: readonly (readonly number[])[];
  readonly outOf: readonly (readonly number[])[];
}

/** The greatest flow, and of the greatest the cheapest: successive shortest augmenting paths. */
export function cheapestFlow(problem: FlowProblem): Flow {
  const { supplies, demands, middle } = problem;
  const network = new Network(supplies.length + middle + demands.length + 2);
  const ofSupply = (index: number): number => 2 + index;
  const ofMiddle = (index: number): number => 2 + supplies.length + index;
  const ofDemand = (index: number): number => 2 + supplies.length + middle + index;
  for (const [index, amount] of supplies.entries()) network.link(START, ofSupply(index), amount, 0);
  for (const [index, amount] of demands.entries()) network.link(ofDemand(index), GOAL, amount, 0);
  const into = Array.from({ length: middle }, () => supplies.map(() => 0));
  const outOf = Array.from({ length: middle }, () => demands.map(() => 0));
  const links: (readonly [edge: number, row: number[], column: number])[] = [];
  problem.intoMiddle.forEach((targets, index) => {
    for (const { middle: node, cost } of targets)
      links.push([network.link(ofSupply(index), ofMiddle(node), supplies[index]!, cost), into[node]!, index]);
  });
  problem.outOfMiddle.forEach((sources, index) => {
    for (const { middle: node, cost } of sources)
      links.push([network.link(ofMiddle(node), ofDemand(index), demands[index]!, cost), outOf[node]!, index]);
  });
  while (network.augment());
  for (const [edge, row, column] of links) row[column]! += network.flowOf(edge);
  return { into, outOf };
}

const START = 0;
const GOAL = 1;

/** Edges lie in pairs, each beside its reverse: edge ^ 1. */
class Network {
  private readonly edgesOf: number[][];
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly cost: number[] = [];

  constructor(nodes: number) {
    this.edgesOf = Array.from({ length: nodes }, () => []);
  }

  link(from: number, to: number, room: number, cost: number): number {
    const edge = this.to.length;
    this.to.push(to, from);
    this.room.push(room, 0);
    this.cost.push(cost, -cost);
    this.edgesOf[from]!.push(edge);
    this.edgesOf[to]!.push(edge + 1);
    return edge;
  }

  flowOf(edge: number): number {
    return this.room[edge ^ 1]!;
  }

  /** Sends what it can along the cheapest path with room; false when there is none. */
  augment(): boolean {
    const arrivedBy = this.cheapestPath();
    if (arrivedBy[GOAL] === undefined) return false;
    const path: number[] = [];
    for (let node = GOAL; node !== START; node = this.to[arrivedBy[node]! ^ 1]!) path.push(arrivedBy[node]!);
    const amount = Math.min(...path.map((edge) => this.room[edge]!));
    for (const edge of path) {
      this.room[edge]! -= amount;
      this.room[edge ^ 1]! += amount;
    }
    return true;
  }

  /** Bellman–Ford with a queue, since a path that takes a pairing back has negative costs. */
  private cheapestPath(): readonly (number | undefined)[] {
    const arrivedBy: (number | undefined)[] = this.edgesOf.map(() => undefined);
    const distance = this.edgesOf.map(() => Number.POSITIVE_INFINITY);
    const queued = new Set([START]);
    distance[START] = 0;
    for (const node of queued) {
      queued.delete(node);
      for (const edge of this.edgesOf[node]!) {
        const next = this.to[edge]!;
        const length = distance[node]! + this.cost[edge]!;
        if (this.room[edge]! === 0 || length >= distance[next]!) continue;
        distance[next] = length;
        arrivedBy[next] = edge;
        queued.add(next);
      }
    }
    return arrivedBy;
  }
}
