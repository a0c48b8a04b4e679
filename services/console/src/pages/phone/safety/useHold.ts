import { useEffect, useRef, useState } from "react";

/** Long enough that no pocket and no slip of the thumb does it, short enough for somebody in need. */
const HOLD_MS = 1500;

/** A button that acts once it was held: what it needs as its handlers, and whether it is being held. */
export function useHold(onHeld: () => void) {
  const [holding, setHolding] = useState(false);
  const held = useRef(onHeld);
  useEffect(() => {
    held.current = onHeld;
  });
  useEffect(() => {
    if (!holding) return;
    const timer = window.setTimeout(() => {
      setHolding(false);
      held.current();
    }, HOLD_MS);
    return () => window.clearTimeout(timer);
  }, [holding]);
  const release = (): void => setHolding(false);
  return {
    holding,
    handlers: {
      onPointerDown: () => setHolding(true),
      onPointerUp: release,
      onPointerLeave: release,
      onPointerCancel: release,
      onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}
