/** Have the phone's files kept here, so that its pages open without a network; and ask that nothing is cleared away. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker.register("/offline.js").catch(() => undefined);
  void navigator.storage.persist().catch(() => undefined);
}
