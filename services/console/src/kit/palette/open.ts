const listeners = new Set<() => void>();

/** Show the palette. */
export function openPalette(): void {
  for (const listener of listeners) listener();
}

export function onPalette(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
