/** Words with white space between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** `word form form`, entries with a stroke or a line break between them. */
export const entries = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((entry) => {
        const [word = "", ...forms] = entry.split(" ");
        return [word, forms];
      }),
  );
