import { diagnosticCodes } from "../diagnostics/diagnostic.ts";
import { familyMembers } from "../glossary/family.ts";
import type { Concept, ConceptEntry, Glossary, IdentifiedEntry } from "../glossary/model.ts";
import { nearest } from "../glossary/nearest.ts";
import { type WrittenTerm, writtenTerms } from "../glossary/written-terms.ts";
import { lookup } from "../lookup/lookup.ts";
import { explainCode, isDiagnosticCode } from "../messages/explain-code.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { readingsOf } from "../termbase/readings.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { isLanguage, type LanguageFamily } from "../text/language.ts";
import type { Arguments } from "./args.ts";
import { type LoadedTerms, loadTerms, termbaseOf } from "./config.ts";
import { CliFailure } from "./failure.ts";
import type { Io } from "./io.ts";

/** `yizhi explain`: the long form of a code, or what each layer says of a term. */
export async function runExplain(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const topic = given.operands.join(" ").trim();
  if (topic === "") throw new CliFailure("no-topic");
  if (isDiagnosticCode(topic)) {
    io.stdout.write(explainCode(topic, locale));
    return 0;
  }
  const terms = await loadTerms(given, io);
  const termbase = termbaseOf(terms);
  const concepts = conceptsNamed(topic, termbase);
  if (concepts.length === 0) throw unknownTopic(topic, termbase);
  // Who gives an id asks where the entry comes from; who gives a term, also how it is found.
  const detail = given.has("forms") ? formLines : termbase.concepts.has(topic) ? () => [] : generatedLine;
  const blocks = concepts.map((concept) => [...layerLines(concept.id, terms, locale), ...detail(concept, locale)]);
  io.stdout.write(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
  return 0;
}

function conceptsNamed(topic: string, termbase: Termbase): readonly Concept[] {
  const byId = termbase.concepts.get(topic);
  return byId ? [byId] : lookup(termbase, topic).results.map(({ concept }) => concept);
}

function unknownTopic(topic: string, termbase: Termbase): CliFailure {
  const terms = lookup(termbase, topic).near.map(({ term }) => term.term);
  const near = nearest(topic, [...diagnosticCodes, ...termbase.concepts.keys()]) ?? terms[0];
  return near ? new CliFailure("explain-unknown_near", { topic, near }) : new CliFailure("explain-unknown", { topic });
}

/** One line a layer, lowest first. */
function layerLines(id: string, { glossary, layers, project }: LoadedTerms, locale: Locale): readonly string[] {
  const below = new Set<string>();
  const origin = entryOf(id, glossary);
  return (glossary.contributions[origin] ?? []).map(({ layer, action, keys }) => {
    const name = glossary.layers[layer]?.name ?? "";
    const entry = asMember(entryIn(layers, layer, origin), id);
    const slots = keys.filter(isLanguage);
    const what = !entry
      ? sentence(locale, "cli", "explain-sets", { keys: keys.join(", ") })
      : below.size === 0 || action === "adds"
        ? termsLine(writtenTerms(entry), locale)
        : changesLine(entry, keys, below, locale);
    for (const slot of slots) below.add(slot);
    const said =
      action === "replaces" && layer > 0 ? sentence(locale, "cli", "explain-replaces-entry", { what }) : what;
    const shown = name === project?.layer ? sentence(locale, "cli", "explain-project", { layer: name }) : name;
    return sentence(locale, "cli", "explain-layer", { layer: shown, what: said });
  });
}

/** The id of the entry that makes a concept: layers speak of families, not of their members. */
function entryOf(id: string, { contributions, entries }: Glossary): string {
  if (contributions[id] !== undefined) return id;
  const family = entries.find((entry) => id.startsWith(`${entry.id}-`) && asMember(entry, id)?.id === id);
  return family?.id ?? id;
}

const asMember = (entry: IdentifiedEntry | undefined, id: string): IdentifiedEntry | undefined =>
  entry && (familyMembers(entry).find((member) => member.id === id) ?? entry);

/** The entry as the layer with this index in the merged glossary wrote it. */
function entryIn(layers: readonly Glossary[], index: number, id: string): IdentifiedEntry | undefined {
  let first = 0;
  for (const layer of layers) {
    if (index < first + layer.layers.length) return layer.entries.find((entry) => entry.id === id);
    first += layer.layers.length;
  }
  return undefined;
}

/** `spirit of craftsmanship; admitted spirit of workmanship`. The Chinese is what the reader asked for, unless there is no English. */
function termsLine(terms: readonly WrittenTerm[], locale: Locale): string {
  const english = terms.filter(({ language }) => language.startsWith("en"));
  const shown = english.length > 0 ? english : terms;
  const separator = sentence(locale, "finding", "list-separator");
  return (["preferred", "admitted", "deprecated", "superseded"] as const)
    .map((status) => [status, shown.filter((term) => term.status === status).map(({ term }) => term.term)] as const)
    .filter(([, forms]) => forms.length > 0)
    .map(([status, forms]) => {
      const label = status === "preferred" ? "" : `${sentence(locale, "cli", `status-${status}`)} `;
      return label + forms.join(separator);
    })
    .join(sentence(locale, "finding", "note-separator"));
}

/** `en = craftsman spirit (replaces the slot); zh inherited`. */
function changesLine(entry: ConceptEntry, keys: readonly string[], below: ReadonlySet<string>, locale: Locale): string {
  const separator = sentence(locale, "finding", "list-separator");
  const terms = writtenTerms(entry);
  const slots = keys.filter((key) => terms.some(({ slot }) => slot === key));
  const changed = slots.map((slot) => {
    const forms = terms.filter((term) => term.slot === slot).map(({ term }) => term.term);
    const key = below.has(slot) ? "explain-replaces-slot" : "explain-adds-slot";
    return sentence(locale, "cli", key, { slot, forms: forms.join(separator) });
  });
  const others = keys.filter((key) => key !== "id" && !slots.includes(key));
  const inherited = [...below].filter((slot) => !slots.includes(slot));
  return [
    ...changed,
    ...(others.length > 0 ? [sentence(locale, "cli", "explain-sets", { keys: others.join(separator) })] : []),
    ...(inherited.length > 0
      ? [sentence(locale, "cli", "explain-inherited", { slots: inherited.join(separator) })]
      : []),
  ].join(sentence(locale, "finding", "note-separator"));
}

/** The written forms by which each term is found. */
function formsOf(concept: Concept): ReadonlyMap<string, ReadonlySet<string>> {
  const families: readonly LanguageFamily[] = ["zh", "en"];
  const forms = new Map<string, Set<string>>();
  for (const reading of families.flatMap((family) => readingsOf([concept], family))) {
    const { term } = reading.term;
    forms.set(term, (forms.get(term) ?? new Set()).add(reading.form));
  }
  return forms;
}

function formLines(concept: Concept, locale: Locale): readonly string[] {
  return [...formsOf(concept)].map(([term, written]) =>
    sentence(locale, "cli", "explain-forms", {
      term,
      forms: [...written].join(sentence(locale, "finding", "list-separator")),
    }),
  );
}

const FORMS_SHOWN = 12;

/** What the entry does not say itself: plurals, verb forms, other spellings. */
function generatedLine(concept: Concept, locale: Locale): readonly string[] {
  const byTerm = formsOf(concept);
  const generated = [...new Set([...byTerm.values()].flatMap((written) => [...written]))].filter(
    (form) => !byTerm.has(form),
  );
  if (generated.length === 0) return [];
  const forms = generated.slice(0, FORMS_SHOWN).join(sentence(locale, "finding", "list-separator"));
  const more = generated.length - FORMS_SHOWN;
  return [
    more > 0
      ? sentence(locale, "cli", "explain-generated_more", { forms, more })
      : sentence(locale, "cli", "explain-generated", { forms }),
  ];
}
