import { dehydrate, hydrate, type DehydratedState, type Query, type QueryClient } from "@tanstack/react-query";
import { clear, createStore, get, set } from "idb-keyval";

/** What this phone keeps of the answers, so that its pages are there without a network. Pure, but for the last three. */
interface Kept {
  /** The shape that the answers had: another release may read other fields. */
  shape: string;
  /** When it was kept (ms). */
  at: number;
  state: DehydratedState;
}

/** Longer than any shift and the way home; older data would pass for what is now. */
export const KEPT_MS = 24 * 3_600_000;
const ANSWERS = createStore("farwatch-answers", "answers");
const SHAPE = import.meta.env.API_SHAPE;
/** The first word of the keys of what is kept: what a person needs on foot. */
const WANTED: ReadonlySet<unknown> = new Set([
  "phone",
  "incidents",
  "sites",
  "posts",
  "tasks",
  "handovers",
  "on-duty",
  "inspections",
]);

export function isWanted({ queryKey, state }: Pick<Query, "queryKey" | "state">): boolean {
  return state.status === "success" && WANTED.has(queryKey[0]);
}

/** What of the kept may still be shown. */
export function usable(kept: Kept | undefined, shape: string, now: number): DehydratedState | null {
  return kept?.shape === shape && now - kept.at < KEPT_MS && now >= kept.at ? kept.state : null;
}

/** Put back what was kept for this person; what has been asked since stays. */
export async function bringBack(cache: QueryClient, personId: string): Promise<void> {
  for (const word of WANTED) cache.setQueryDefaults([word], { gcTime: KEPT_MS });
  const kept = await get<Kept>(personId, ANSWERS).catch(() => undefined);
  const state = usable(kept, SHAPE, Date.now());
  if (state !== null) hydrate(cache, state, { defaultOptions: { queries: { gcTime: KEPT_MS } } });
}

export async function keep(cache: QueryClient, personId: string): Promise<void> {
  const state = dehydrate(cache, { shouldDehydrateQuery: isWanted });
  await set(personId, { shape: SHAPE, at: Date.now(), state } satisfies Kept, ANSWERS).catch(() => undefined);
}

/** Nobody is signed in any more: nothing of theirs stays. */
export function forgetKept(): void {
  void clear(ANSWERS).catch(() => undefined);
}
