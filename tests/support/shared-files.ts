import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Design material that lies beside a checkout on the project's own machines; elsewhere it is absent, and its tests are skipped by name. */
const SHARED = new URL("../../../shared/", import.meta.url);

export const sharedPath = (path: string): string => fileURLToPath(new URL(path, SHARED));
export const hasShared = (path: string): boolean => existsSync(sharedPath(path));
export const readShared = (path: string): string => (hasShared(path) ? readFileSync(sharedPath(path), "utf8") : "");

export function readSharedLines<T>(path: string): readonly T[] {
  return readShared(path)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
