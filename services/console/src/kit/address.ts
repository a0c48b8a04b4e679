import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** What a page keeps of itself in its address, by name; null, an empty text and an empty list are left out. */
export type AddressChange = Readonly<Record<string, string | readonly string[] | null>>;

/** The part of the page that stands in its address, so that a link to it shows the same. Changes add nothing to "back". */
export function useAddress() {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (changes: AddressChange) => setQuery((before) => changed(before, changes), { replace: true }),
    [setQuery],
  );
  const clear = useCallback(() => setQuery({}, { replace: true }), [setQuery]);
  return { query, change, clear };
}

function changed(before: URLSearchParams, changes: AddressChange): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    after.delete(name);
    for (const one of typeof value === "string" ? [value] : (value ?? [])) if (one !== "") after.append(name, one);
  }
  return after;
}
