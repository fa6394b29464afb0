import {
  type SubstituteOptions,
  type Substitution,
  substitute as substituteInProse,
} from "../substitute/substitute.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { type FormatOptions, protectedBy } from "./format-options.ts";

export function substitute(termbase: Termbase, text: string, options: SubstituteOptions & FormatOptions): Substitution {
  return substituteInProse(termbase, text, {
    ...options,
    protect: protectedBy(text, options, options.protect),
    protectScope: "whole",
  });
}
