import type { SentenceKey, Values } from "../messages/translate.ts";

/** Why a run could not start or go on (exit code 2), as a sentence of the catalogue: what is wrong and the remedy. */
export class CliFailure extends Error {
  override readonly name = "CliFailure";
  readonly key: SentenceKey<"cli">;
  readonly values: Values;

  constructor(key: SentenceKey<"cli">, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
