import { createStore, del, entries, get, set } from "idb-keyval";

/** Photos that were taken here and have not reached the server: kept by the browser, also while it is switched off. */
const PHOTOS = createStore("farwatch-photos", "photos");
/** What nobody has sent by then was given up. */
const KEPT_MS = 7 * 86_400_000;

interface Kept {
  content: Blob;
  at: number;
}

export function keepPhoto(id: string, content: Blob): Promise<void> {
  return set(id, { content, at: Date.now() } satisfies Kept, PHOTOS);
}

/** The photo; null: it is not here, or not any more. */
export async function keptPhoto(id: string): Promise<Blob | null> {
  return (await get<Kept>(id, PHOTOS))?.content ?? null;
}

export function dropPhoto(id: string): Promise<void> {
  return del(id, PHOTOS);
}

/** Forget what was taken long ago and never sent. */
export async function sweepPhotos(now: number): Promise<void> {
  for (const [id, { at }] of await entries<string, Kept>(PHOTOS)) if (at < now - KEPT_MS) await dropPhoto(id);
}
