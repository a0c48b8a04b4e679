import { Problem } from "@/kit/api/problem";
import { authorizedFetch } from "@/kit/api/clients";
import { SseReader, type ServerEvent } from "@/kit/stream/sse";

const ADDRESS = "/api/incident/v1/stream?exercise=true";
/** The server speaks at least every 15 s. */
const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

interface StreamListener {
  onEvent: (event: ServerEvent) => void;
  onUp: () => void;
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
  let silence = window.setTimeout(give, SILENCE_MS);
  try {
    const headers = new Headers({ Accept: "text/event-stream" });
    if (reader.lastId !== null) headers.set("Last-Event-ID", reader.lastId);
    const address = new URL(ADDRESS, window.location.origin);
    const response = await authorizedFetch(new Request(address, { headers, signal: abort.signal }));
    if (!response.ok || response.body === null) throw await Problem.of(response);
    onAnswer();
    listener.onUp();
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { value, done } = await pieces.read();
      if (done) return;
      window.clearTimeout(silence);
      silence = window.setTimeout(give, SILENCE_MS);
      for (const event of reader.read(value)) listener.onEvent(event);
    }
  } finally {
    window.clearTimeout(silence);
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
