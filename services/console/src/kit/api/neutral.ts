/** They change the direction of what follows (CVE-2021-42574): as `svckit.core.characters` has them. */
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The same without what would turn the rest of a page: names and titles of others do no harm wherever they are shown. A
 * file stays as it is.
 */
export function neutral<T>(said: T): T;
export function neutral(said: unknown): unknown {
  if (typeof said === "string") return said.replace(DIRECTION_CONTROLS, "");
  if (Array.isArray(said)) return said.map((one: unknown) => neutral(one));
  if (typeof said !== "object" || said === null || said instanceof Blob) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, neutral<unknown>(value)]));
}
