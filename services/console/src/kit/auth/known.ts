import type { Person } from "@/kit/auth/claims";

/**
 * Who was signed in here last, for a phone that starts without a network: it shows them what it kept. The services still
 * let in only whom they know; when they answer again and the session is over, what was kept goes.
 */
interface Known {
  person: Person;
  /** When the services last said so (ms). */
  at: number;
}

const STORED = "farwatch.person";
/** As long as what is kept may be shown. */
const TRUSTED_MS = 24 * 3_600_000;

export function remember(person: Person): void {
  localStorage.setItem(STORED, JSON.stringify({ person, at: Date.now() } satisfies Known));
}

export function remembered(): Person | null {
  return stillTrusted(localStorage.getItem(STORED), Date.now());
}

export function forget(): void {
  localStorage.removeItem(STORED);
}

export function stillTrusted(stored: string | null, now: number): Person | null {
  if (stored === null) return null;
  try {
    const { person, at } = JSON.parse(stored) as Known;
    return now >= at && now - at < TRUSTED_MS ? person : null;
  } catch {
    return null;
  }
}
