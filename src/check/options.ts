import type { Protection } from "../bitext/segment.ts";
import { type DiagnosticCode, diagnosticCodes, type Level } from "../diagnostics/diagnostic.ts";
import { familyOf, isLanguage, type Language } from "../text/language.ts";

export const profiles = ["prose", "strings", "strict"] as const;
export type Profile = (typeof profiles)[number];

export interface CheckOptions {
  /** Default `prose`; `strings` for user-interface texts; `strict` leaves nothing to reference or ellipsis. */
  readonly profile?: Profile;
  /** The document's date: only forms in force then are accepted. Without it every form that was ever official is. */
  readonly asOf?: string;
  /** House style: forms of other houses are not accepted. */
  readonly style?: string;
  /** Language of the source; default zh, or the other one than `to`. */
  readonly from?: Language;
  /** Language of the target; default en, or the other one than `from`. */
  readonly to?: Language;
  readonly numbers?: boolean;
  /** So many foreign words inside a term make it a near miss at info. */
  readonly gap?: number;
  /** For single texts and pairs; a document's segments carry their own. */
  readonly protect?: Protection;
  /** Severities that replace the defaults of codes. */
  readonly levels?: Readonly<Partial<Record<DiagnosticCode, Level>>>;
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const levels: readonly string[] = ["error", "warning", "info", "off"];

/** @throws TypeError that names the option, what it was, and what it may be. */
export function validateOptions(options: CheckOptions): void {
  const { profile, asOf, from, to, gap } = options;
  if (profile !== undefined && !profiles.includes(profile)) refuse("profile", profile, profiles.join(", "));
  if (asOf !== undefined && !PARTIAL_DATE.test(asOf)) refuse("asOf", asOf, "YYYY, YYYY-MM or YYYY-MM-DD");
  for (const [name, language] of Object.entries({ from, to })) {
    if (language !== undefined && !isLanguage(language))
      refuse(name, language, "zh, en or a tag of these such as zh-TW or en-GB");
  }
  if (from !== undefined && to !== undefined && familyOf(from) === familyOf(to))
    refuse("to", to, `a language other than that of from ("${from}")`);
  if (gap !== undefined && !(Number.isInteger(gap) && gap >= 0)) refuse("gap", String(gap), "a whole number from 0");
  for (const [code, level] of Object.entries(options.levels ?? {})) {
    if (!(diagnosticCodes as readonly string[]).includes(code)) refuse("levels", code, diagnosticCodes.join(", "));
    if (!levels.includes(level)) refuse(`levels["${code}"]`, level, levels.join(", "));
  }
}

function refuse(option: string, value: string, expected: string): never {
  throw new TypeError(`option ${option}: "${value}" is not known; expected ${expected}`);
}
