import { useEffect, useMemo, useSyncExternalStore } from "react";
import { coalesced } from "@/kit/stream/coalesce";
import { followStream, SILENCE_MS } from "@/kit/stream/connection";
import type { ServerEvent } from "@/kit/stream/sse";

/**
 * How it stands with the stream: "live" means that something was heard a moment ago. `since` when (ms): the last sign of
 * life, where it is lost; `noticed`: when that was seen. How often it broke, and how often too long to be told.
 */
interface LiveState {
  status: "connecting" | "live" | "lost";
  since: number;
  noticed: number;
  breaks: number;
  gaps: number;
}

type Said =
  { kind: "event"; event: ServerEvent } | { kind: "state"; state: LiveState } | { kind: "alive" } | { kind: "hello" };

const LOCK = "farwatch-stream";
/** A tab that follows another hears of each sign of life at most so often. */
const ALIVE_EVERY_MS = 1000;
const LOOK_EVERY_MS = 500;
const LOOK_AT_MOST_EVERY_MS = 1000;
/** The other tab notices first, and says so. */
const SILENT_TAB_MS = SILENCE_MS + 1500;
const channel = new BroadcastChannel("farwatch-stream");
const eventListeners = new Set<(event: ServerEvent) => void>();
const stateListeners = new Set<() => void>();
const beginning = (): LiveState => ({
  status: "connecting",
  since: Date.now(),
  noticed: Date.now(),
  breaks: 0,
  gaps: 0,
});
let state = beginning();
let heardAt = 0;
let saidAliveAt = 0;
let lastId: string | null = null;
let leads = false;

/**
 * Follow the stream for this browser: one tab holds the connection and tells the others; when it closes, the next
 * takes over after the last id that it heard. Returns how to stop.
 */
export function startLive(): () => void {
  const stop = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
  channel.postMessage({ kind: "hello" } satisfies Said);
  const lead = (): Promise<void> => {
    leads = true;
    return followStream(lastId, { onEvent: tell, onHeard: alive, onDown: lose }, stop.signal);
  };
  // Web Locks exist on https and localhost only. Without them every tab has a connection of its own.
  if ("locks" in navigator) {
    navigator.locks.request(LOCK, { signal: stop.signal }, lead).catch(() => undefined);
  } else {
    void lead();
  }
  const watch = window.setInterval(loseSilentTab, LOOK_EVERY_MS);
  return () => {
    stop.abort();
    window.clearInterval(watch);
    leads = false;
    lastId = null;
    heardAt = 0;
    state = beginning();
  };
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(onLiveState, () => state);
}

/**
 * Call `look` when the stream is up, and after each of its breaks: what happened before it does not tell. Call this
 * before the queries, so that they begin with it and are not asked twice. Keep the identity of `look` stable.
 */
export function useAfterBreaks(look: () => void): void {
  const { status, breaks, gaps } = useLiveState();
  useEffect(() => {
    if (status === "live") look();
  }, [status, breaks, gaps, look]);
}

/** Call `listener` for each event of the stream while the component lives. Keep its identity stable. */
export function useLiveEvents(listener: (event: ServerEvent) => void): void {
  useEffect(() => {
    eventListeners.add(listener);
    return () => void eventListeners.delete(listener);
  }, [listener]);
}

/**
 * `look`, made to be called for events of the stream: at once, and in a storm of them once a second. For pages that ask a
 * service again. Keep the identity of `look` stable.
 */
export function useCoalesced(look: () => void): () => void {
  const coalescedLook = useMemo(() => coalesced(look, LOOK_AT_MOST_EVERY_MS), [look]);
  useEffect(() => coalescedLook.stop, [coalescedLook]);
  return coalescedLook.call;
}

function onLiveState(listener: () => void): () => void {
  stateListeners.add(listener);
  return () => stateListeners.delete(listener);
}

function hear(said: Said): void {
  if (said.kind === "event") take(said.event);
  else if (said.kind === "state") follow(said.state);
  else if (said.kind === "alive") live();
  else if (leads) channel.postMessage({ kind: "state", state } satisfies Said);
}

function tell(event: ServerEvent): void {
  channel.postMessage({ kind: "event", event } satisfies Said);
  take(event);
}

function take(event: ServerEvent): void {
  lastId = event.id;
  if (event.type === "reset" && leads) share({ ...state, gaps: state.gaps + 1 });
  for (const listener of eventListeners) listener(event);
}

/** The leading tab has heard something. */
function alive(): void {
  live();
  if (heardAt - saidAliveAt < ALIVE_EVERY_MS) return;
  saidAliveAt = heardAt;
  channel.postMessage({ kind: "alive" } satisfies Said);
}

function live(): void {
  heardAt = Date.now();
  if (state.status !== "live") show({ ...state, status: "live", since: heardAt, noticed: heardAt });
}

/** The connection has ended or is frozen: that counts from the last sign of life. */
function lose(): void {
  if (state.status !== "lost") share(lost());
}

/** The tab that leads may be gone or asleep: who does not hear it does not know what happens. */
function loseSilentTab(): void {
  if (!leads && state.status === "live" && Date.now() - heardAt > SILENT_TAB_MS) show(lost());
}

function lost(): LiveState {
  const noticed = Date.now();
  return { ...state, status: "lost", since: heardAt || state.since, noticed, breaks: state.breaks + 1 };
}

/** What the leading tab says of the connection; that it lives is known by its signs of life alone. */
function follow(said: LiveState): void {
  if (said.status === "live") heardAt = Date.now();
  show(said);
}

function share(next: LiveState): void {
  channel.postMessage({ kind: "state", state: next } satisfies Said);
  show(next);
}

function show(next: LiveState): void {
  state = next;
  for (const listener of stateListeners) listener();
}
