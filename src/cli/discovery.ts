import type { CheckOptions } from "../check/options.ts";
import { type DiscoveredTerm, discoverTerms } from "../discover/discover.ts";
import { protectedSegments } from "../formatted/discover.ts";
import type { FilePlace, PlacedTerm } from "../report/discovered.ts";
import { type Places, placesIn } from "../report/place.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { Checked } from "./check-file.ts";

/** What the files together render in several ways. Drafts in both directions are two texts. */
export function discoverIn(
  files: readonly Checked[],
  termbase: Termbase,
  { from, to }: Pick<CheckOptions, "from" | "to">,
): readonly PlacedTerm[] {
  const given = { ...(from && { from }), ...(to && { to }) };
  const [chinese, others] = [files.filter(({ toChinese }) => toChinese), files.filter(({ toChinese }) => !toChinese)];
  return [
    ...discoverTogether(others, { ...given, termbase }),
    ...discoverTogether(chinese, { ...given, to: "zh", termbase }),
  ];
}

function discoverTogether(
  files: readonly Checked[],
  options: NonNullable<Parameters<typeof discoverTerms>[1]>,
): readonly PlacedTerm[] {
  const segments = files.flatMap(({ file, markup }) => [...protectedSegments(file.segments, { format: markup })]);
  const places = placesAcross(files);
  return discoverTerms(segments, options).map((term) => placed(term, places));
}

const placed = (term: DiscoveredTerm, placeOf: PlaceOf): PlacedTerm => ({
  ...term,
  renderings: term.renderings.map((rendering) => ({ ...rendering, inFiles: rendering.places.map(placeOf) })),
});

type PlaceOf = (place: DiscoveredTerm["renderings"][number]["places"][number]) => FilePlace;

/** The segments of all files are counted through. */
function placesAcross(files: readonly Checked[]): PlaceOf {
  const byUnit: { readonly path: string; readonly first: number; readonly places: Places }[] = [];
  let first = 0;
  for (const { file } of files) {
    byUnit.push({ path: file.path, first, places: placesIn(file) });
    first += file.segments.length;
  }
  return ({ unit, unitId, target }) => {
    const file = byUnit.findLast((one) => one.first <= unit)!;
    const { line, column } = file.places.inTarget(unit - file.first, target) ?? { line: 1, column: 1 };
    return { path: file.path, unitId, line, column };
  };
}
