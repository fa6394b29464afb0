/** A stream we write to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
}

/** Everything a run touches besides files: `main.ts` gives the process's own, a test its own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`; profile strict checks against it. */
  readonly today: () => string;
}
