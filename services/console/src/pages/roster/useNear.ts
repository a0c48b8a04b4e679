import { useCallback, useState } from "react";

/** Drawn ahead, so that nobody sees a row come. */
const AHEAD = "1000px 0px";

/**
 * Whether a row has come near the part of the page that is seen; the first rows are from the beginning. Once drawn it
 * stays. A roster of 50 sites has thousands of shifts, and a screen shows a tenth of them.
 */
export function useNear(first: boolean): { near: boolean; watch: (row: Element | null) => (() => void) | undefined } {
  const [near, setNear] = useState(first);
  const watch = useCallback((row: Element | null) => {
    if (row === null) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        watcher.disconnect();
      },
      { rootMargin: AHEAD },
    );
    watcher.observe(row);
    return () => watcher.disconnect();
  }, []);
  return { near, watch };
}
