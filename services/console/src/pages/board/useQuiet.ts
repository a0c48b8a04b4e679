import { useEffect, useState } from "react";

const QUIET_AFTER_MS = 12_000;
const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Whether nobody is working with the page just now: a board on the wall may bring its rows up to date by itself. */
export function useQuiet(afterMs = QUIET_AFTER_MS): boolean {
  const [quiet, setQuiet] = useState(true);
  useEffect(() => {
    let timer: number | undefined;
    const busy = (): void => {
      setQuiet(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setQuiet(true), afterMs);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, busy, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, busy);
    };
  }, [afterMs]);
  return quiet;
}
