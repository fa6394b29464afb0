const WORDS = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/**
 * What `fold` makes of plain English words with single blanks or hyphens between them, unit by unit; undefined for any other text.
 * A glossary has ten thousand written forms, nearly all of this kind, and to set up a folding costs more than to do it.
 */
export function foldWords(text: string): string | undefined {
  return WORDS.test(text) ? text.toLowerCase().replaceAll("-", " ") : undefined;
}
