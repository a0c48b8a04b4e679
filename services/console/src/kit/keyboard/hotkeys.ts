import { useEffect, useRef } from "react";

const WRITING = "input:not([type='checkbox']), textarea, select, [contenteditable], [role='dialog'], [role='combobox']";

/** What Enter presses by itself. */
const PRESSED = "a, button, summary";

/** Single keys that do something while nobody is writing: `useHotkeys({ j: next, k: previous })`. */
export function useHotkeys(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(WRITING)) return;
      if (event.key === "Enter" && event.target instanceof Element && event.target.closest(PRESSED)) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
