import { lazy, Suspense, useEffect, useState } from "react";
import { onHelp } from "@/kit/keyboard/help";
import { useHotkeys } from "@/kit/keyboard/hotkeys";

const HelpDialog = lazy(() => import("@/kit/keyboard/HelpDialog"));

/** `?` says what the keys do; the code of it is fetched then. */
export function HelpKey() {
  const [open, setOpen] = useState(false);
  useHotkeys({ "?": () => setOpen(true) });
  useEffect(() => onHelp(() => setOpen(true)), []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <HelpDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
