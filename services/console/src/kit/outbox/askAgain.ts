import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";

/** A page that polls has asked twice by then. */
const PATIENCE_MS = 12_000;
const LOOK_EVERY_MS = 50;

/**
 * Ask anew for everything below these keys, until what is on the screen has come.
 *
 * An event may break a question off and ask anew, and an answer may fail: then that of the next question is waited for.
 */
export async function askAgain(cache: QueryClient, keys: readonly QueryKey[], patienceMs = PATIENCE_MS): Promise<void> {
  await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })));
  const until = Date.now() + patienceMs;
  while (Date.now() < until && keys.some((queryKey) => isShownOld(cache, queryKey))) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function isShownOld(cache: QueryClient, queryKey: QueryKey): boolean {
  return cache.getQueryCache().findAll({ queryKey, type: "active" }).some(isOld);
}

/** Without a network nobody answers: what is shown stays. */
function isOld({ state }: Query): boolean {
  return state.isInvalidated && state.data !== undefined && state.fetchStatus !== "paused";
}
