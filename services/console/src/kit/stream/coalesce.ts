/**
 * `look`, at most once every so often: the first time at once, and of many calls that follow the last one after the pause.
 * In a storm of events a page asks once a second, not once for each.
 */
export function coalesced(look: () => void, everyMs: number): { call: () => void; stop: () => void } {
  let lookedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    timer = undefined;
    lookedAt = Date.now();
    look();
  };
  return {
    call: () => {
      if (timer !== undefined) return;
      const pause = lookedAt + everyMs - Date.now();
      if (pause <= 0) go();
      else timer = setTimeout(go, pause);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
