import { Problem } from "@/kit/api/problem";
import { authorizedFetch } from "@/kit/api/clients";
import { SseReader, type ServerEvent } from "@/kit/stream/sse";

const ADDRESS = "/api/incident/v1/stream?exercise=true";
/** The server speaks every few seconds, and says how often: two of its signs of life may be lost. */
const HEARTBEAT = "X-Heartbeat-Seconds";
const MISSED = 2.3;
/** Silence that is longer means that the connection is frozen. It is seen 8 s after the last sign of life at the latest. */
export const SILENCE_MS = 7000;
const LOOK_EVERY_MS = 500;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

interface StreamListener {
  onEvent: (event: ServerEvent) => void;
  /** Something was heard: nothing but that shows that the connection lives. */
  onHeard: () => void;
  onDown: () => void;
}

/** Follows the incident stream until aborted: reconnects, and goes on after the last id it has seen. */
export async function followStream(lastId: string | null, listener: StreamListener, stop: AbortSignal): Promise<void> {
  const reader = new SseReader();
  reader.lastId = lastId;
  let pause = FIRST_PAUSE_MS;
  const stopped = (): boolean => stop.aborted;
  while (!stopped()) {
    try {
      await oneConnection(reader, stop, listener, () => (pause = FIRST_PAUSE_MS));
    } catch (error) {
      // Who is refused for good is signed out by then (see authorizedFetch); everything else may pass.
      if (error instanceof Problem && error.status === 403) pause = LONGEST_PAUSE_MS;
    }
    if (stopped()) return;
    listener.onDown();
    await waited(pause * (0.75 + Math.random() / 2), stop);
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
  }
}

async function oneConnection(
  reader: SseReader,
  stop: AbortSignal,
  listener: StreamListener,
  onAnswer: () => void,
): Promise<void> {
  const abort = new AbortController();
  const give = (): void => abort.abort();
  stop.addEventListener("abort", give);
  let heardAt = Date.now();
  let silenceMs = SILENCE_MS;
  // By the clock and not by one long timer: that would stand still while the machine sleeps.
  const watch = window.setInterval(() => Date.now() - heardAt > silenceMs && give(), LOOK_EVERY_MS);
  try {
    const headers = new Headers({ Accept: "text/event-stream" });
    if (reader.lastId !== null) headers.set("Last-Event-ID", reader.lastId);
    const address = new URL(ADDRESS, window.location.origin);
    const response = await authorizedFetch(new Request(address, { headers, signal: abort.signal }));
    if (!response.ok || response.body === null) throw await Problem.of(response);
    onAnswer();
    silenceMs = Math.max(SILENCE_MS, MISSED * 1000 * Number(response.headers.get(HEARTBEAT) ?? 0));
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { value, done } = await pieces.read();
      if (done) return;
      heardAt = Date.now();
      listener.onHeard();
      for (const event of reader.read(value)) listener.onEvent(event);
    }
  } finally {
    window.clearInterval(watch);
    stop.removeEventListener("abort", give);
  }
}

/** Wait so long, or until the machine is online again, or until stopped. */
function waited(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = window.setTimeout(finish, milliseconds);
    function finish(): void {
      window.clearTimeout(timer);
      window.removeEventListener("online", finish);
      stop.removeEventListener("abort", finish);
      done();
    }
    window.addEventListener("online", finish);
    stop.addEventListener("abort", finish);
  });
}
