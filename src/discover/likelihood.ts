/**
 * How little chance explains that `both` of `total` segments have the two phrases, which stand in `one` and `other` segments
 * (Dunning's log-likelihood ratio, G²). 0 where they meet no more often than by chance.
 */
export function logLikelihood(both: number, one: number, other: number, total: number): number {
  if (both * total <= one * other) return 0;
  return (
    2 *
    (part(both, one * other, total) +
      part(one - both, one * (total - other), total) +
      part(other - both, other * (total - one), total) +
      part(total - one - other + both, (total - one) * (total - other), total))
  );
}

const part = (seen: number, product: number, total: number): number =>
  seen === 0 ? 0 : seen * Math.log((seen * total) / product);
