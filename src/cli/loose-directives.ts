import type { Bitext } from "../bitext/bitext.ts";
import { fileOffset } from "../bitext/place.ts";
import type { Directive } from "../bitext/segment.ts";
import type { CheckOptions } from "../check/options.ts";
import { unusedDirective } from "../check/silence.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { positions } from "../text/position.ts";

/** Comments that govern no unit at all (before a code block, at the end of the file); the check of the units never meets them. */
export function looseDirectives(
  { directives, segments, text }: Bitext,
  options: Pick<CheckOptions, "levels">,
): readonly Diagnostic[] {
  if (directives.length === 0 || segments.length === 0) return [];
  const met = new Set<Directive>(segments.flatMap(({ silences = [] }) => silences.map(({ directive }) => directive)));
  const places = positions(text);
  return directives.flatMap((directive) => {
    if (met.has(directive)) return [];
    const start = places.lineStart(directive.line);
    const below = segments.findIndex(({ origin }) => origin?.target && fileOffset(origin.target, 0) > start);
    const unit = below < 0 ? segments.length - 1 : below;
    return unusedDirective(directive, unit, segments[unit]?.id ?? String(unit + 1), options);
  });
}
