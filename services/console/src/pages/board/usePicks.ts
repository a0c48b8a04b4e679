import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Line } from "./folding";
import { extended, NOTHING_PICKED, toggled, wantedOf } from "./picking";

/** What is ticked on the board. `tick` names a line; with `range` all from the last one that was touched to it. */
export function usePicks(lines: readonly Line[], pickable: ReadonlySet<string>) {
  const [picked, setPicked] = useState(NOTHING_PICKED);
  const board = useRef({ lines, pickable });
  useEffect(() => {
    board.current = { lines, pickable };
  });
  const tick = useCallback((key: string, range: boolean) => {
    const { lines: now, pickable: may } = board.current;
    const line = now.find((one) => one.key === key);
    if (line) setPicked((before) => (range ? extended(before, line, now, may) : toggled(before, line, may)));
  }, []);
  const clear = useCallback(() => setPicked(NOTHING_PICKED), []);
  const wanted = useMemo(() => wantedOf(picked, lines, pickable), [picked, lines, pickable]);
  return { picked: picked.ids, wanted, tick, clear };
}
