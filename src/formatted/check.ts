import type { Protection, Segment } from "../bitext/segment.ts";
import { check as checkProse, checkTarget as checkProseTarget, type TextPair } from "../check/check.ts";
import { type OpenDocument, openDocument as openProseDocument } from "../check/document.ts";
import type { CheckOptions } from "../check/options.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { type FormatOptions, protectedBy } from "./format-options.ts";

export function check(
  termbase: Termbase,
  pair: TextPair,
  options: CheckOptions & FormatOptions = {},
): readonly Diagnostic[] {
  return checkProse(termbase, pair, { ...options, protect: protection(pair, options, options.protect) });
}

export function checkTarget(
  termbase: Termbase,
  text: string,
  options: CheckOptions & FormatOptions = {},
): readonly Diagnostic[] {
  return checkProseTarget(termbase, text, {
    ...options,
    protect: protection({ target: text }, options, options.protect),
  });
}

export function openDocument(termbase: Termbase, options: CheckOptions & FormatOptions = {}): OpenDocument {
  const document = openProseDocument(termbase, options);
  return {
    add: (segment) => document.add({ ...segment, protect: protection(segment, options, segment.protect) }),
    close: document.close,
  };
}

export function checkDocument(
  termbase: Termbase,
  segments: Iterable<Segment>,
  options: CheckOptions & FormatOptions = {},
): readonly Diagnostic[] {
  const document = openDocument(termbase, options);
  for (const segment of segments) document.add(segment);
  return document.close().diagnostics;
}

export function protection(
  texts: Pick<Segment, "source" | "target">,
  options: FormatOptions,
  given: Protection = {},
): Protection {
  if (given.scope === "whole") return given;
  const { source, target } = texts;
  return {
    scope: "whole",
    ...(source === undefined ? {} : { source: protectedBy(source, options, given.source) }),
    ...(target === undefined ? {} : { target: protectedBy(target, options, given.target) }),
  };
}
