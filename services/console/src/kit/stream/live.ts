import { useEffect, useSyncExternalStore } from "react";
import { followStream } from "@/kit/stream/connection";
import type { ServerEvent } from "@/kit/stream/sse";

/** How it stands with the stream, since when (ms), how often it broke, and how often a break was too long to be told. */
interface LiveState {
  status: "connecting" | "live" | "lost";
  since: number;
  breaks: number;
  gaps: number;
}

type Said = { kind: "event"; event: ServerEvent } | { kind: "state"; state: LiveState } | { kind: "hello" };

const LOCK = "farwatch-stream";
const channel = new BroadcastChannel("farwatch-stream");
const eventListeners = new Set<(event: ServerEvent) => void>();
const stateListeners = new Set<() => void>();
let state: LiveState = { status: "connecting", since: Date.now(), breaks: 0, gaps: 0 };
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
    return followStream(
      lastId,
      { onEvent: tell, onUp: () => become("live"), onDown: () => become("lost") },
      stop.signal,
    );
  };
  // Web Locks exist on https and localhost only. Without them every tab has a connection of its own.
  if ("locks" in navigator) {
    navigator.locks.request(LOCK, { signal: stop.signal }, lead).catch(() => undefined);
  } else {
    void lead();
  }
  return () => {
    stop.abort();
    leads = false;
    lastId = null;
    state = { status: "connecting", since: Date.now(), breaks: 0, gaps: 0 };
  };
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(onLiveState, () => state);
}

/** Call `listener` for each event of the stream while the component lives. Keep its identity stable. */
export function useLiveEvents(listener: (event: ServerEvent) => void): void {
  useEffect(() => {
    eventListeners.add(listener);
    return () => void eventListeners.delete(listener);
  }, [listener]);
}

function onLiveState(listener: () => void): () => void {
  stateListeners.add(listener);
  return () => stateListeners.delete(listener);
}

function hear(said: Said): void {
  if (said.kind === "event") take(said.event);
  else if (said.kind === "state") show(said.state);
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

function become(status: LiveState["status"]): void {
  if (state.status === status) return;
  share({ ...state, status, since: Date.now(), breaks: state.breaks + (status === "lost" ? 1 : 0) });
}

function share(next: LiveState): void {
  channel.postMessage({ kind: "state", state: next } satisfies Said);
  show(next);
}

function show(next: LiveState): void {
  state = next;
  for (const listener of stateListeners) listener();
}
