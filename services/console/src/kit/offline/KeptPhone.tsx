import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { Loading } from "@/kit/states/Loading";
import { bringBack, keep } from "./kept";
import { startWorker } from "./worker";

/** What comes in within this time is written in one go. */
const WRITE_AFTER_MS = 2000;

/** Its children, once what this person's phone kept is back; from then on what comes in is kept. */
export function KeptPhone({ personId, children }: { personId: string; children: ReactNode }) {
  const cache = useQueryClient();
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  useEffect(startWorker, []);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    void bringBack(cache, personId).then(() => {
      if (left) return;
      setBroughtBack(personId);
      stop = keeping(cache, personId);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [cache, personId]);
  return broughtBack === personId ? children : <Loading whole />;
}

/** Write what comes in a little later, and what is there when the page goes out of sight: it may never come back. */
function keeping(cache: QueryClient, personId: string): () => void {
  let timer: number | undefined;
  const now = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    void keep(cache, personId);
  };
  const hidden = (): void => {
    if (document.visibilityState === "hidden") now();
  };
  const unsubscribe = cache.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "success") timer ??= window.setTimeout(now, WRITE_AFTER_MS);
  });
  document.addEventListener("visibilitychange", hidden);
  return () => {
    unsubscribe();
    window.clearTimeout(timer);
    document.removeEventListener("visibilitychange", hidden);
  };
}
