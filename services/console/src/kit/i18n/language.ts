import { useSyncExternalStore } from "react";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "farwatch.language";
const listeners = new Set<() => void>();

/** The chosen language, else the browser's; Chinese where it speaks neither. */
export function language(): Language {
  const stored = localStorage.getItem(KEY);
  if (stored === "zh-CN" || stored === "en") return stored;
  const first = navigator.languages.find((one) => /^(zh|en)/i.test(one));
  return first?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** The one that is not shown now. */
export function otherLanguage(shown: Language): Language {
  return shown === "en" ? "zh-CN" : "en";
}

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEY, chosen);
  for (const listener of listeners) listener();
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, language);
}
