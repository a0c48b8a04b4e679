import { lazy, Suspense, useEffect, useState } from "react";
import { onPalette } from "@/kit/palette/open";

const Palette = lazy(() => import("@/kit/palette/Palette"));

/** `Ctrl K`, or `⌘K`, opens the palette, wherever one writes; its code is fetched then. */
export function PaletteKey() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  useEffect(() => onPalette(() => setOpen(true)), []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Palette onClose={() => setOpen(false)} />
    </Suspense>
  );
}
