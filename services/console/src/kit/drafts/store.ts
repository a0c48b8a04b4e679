/** What people have typed and not sent yet, as it is kept in the browser: by person, address and field, for a week. */

const PREFIX = "farwatch.draft";
const KEPT_MS = 7 * 86_400_000;

interface Kept {
  value: unknown;
  until: number;
}

/** The key of one draft. What one person typed is never shown to another at the same desk. */
export function keyOf(personId: string, address: string, name: string): string {
  return [PREFIX, personId, address, name].join("|");
}

/** What was typed there, undefined where nothing was or it is too old. */
export function keptAt(storage: Storage, key: string, now: number): unknown {
  const kept = parsed(storage.getItem(key));
  if (kept === null || kept.until <= now) return undefined;
  return kept.value;
}

/** Keep it; a browser that is full or keeps nothing does without. */
export function keep(storage: Storage, key: string, value: unknown, now: number): void {
  try {
    storage.setItem(key, JSON.stringify({ value, until: now + KEPT_MS } satisfies Kept));
  } catch {
    // What is typed still stands on the page.
  }
}

/** Remove what is too old, of anybody. */
export function sweep(storage: Storage, now: number): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  for (const key of keys.filter((one) => one.startsWith(`${PREFIX}|`))) {
    if (keptAt(storage, key, now) === undefined) storage.removeItem(key);
  }
}

function parsed(text: string | null): Kept | null {
  try {
    return JSON.parse(text ?? "null") as Kept | null;
  } catch {
    return null;
  }
}
