import type { StaffRead } from "@/kit/api/types";

/** Whom a reader looks for; `gone`: also those who are out of service. */
export interface Wanted {
  words: string;
  site: string | null;
  gone: boolean;
}

export function matches(person: StaffRead, { words, site, gone }: Wanted): boolean {
  if (!person.active && !gone) return false;
  if (site !== null && !person.site_ids.includes(site)) return false;
  const { name, code, phone, email, username } = person;
  const text = [name, code, phone, email, username].join(" ").toLowerCase();
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
