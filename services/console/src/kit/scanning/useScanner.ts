import { useEffect, useRef, useState, type RefObject } from "react";
import { frameOf, isDark } from "./frame";
import { openReader, type CodeReader } from "./reader";
import { troubleWith, type Trouble } from "./trouble";

const LOOK_EVERY_MS = 250;
/** A hand before the lens is no dark room. */
const DARK_LOOKS = 8;

interface Scanning {
  video: RefObject<HTMLVideoElement | null>;
  trouble: Trouble | null;
}

/** The camera, to be shown in `video`, until a code is seen: what it says goes to `onFound`. `trouble`: what is in the way. */
export function useScanner(onFound: (text: string) => void): Scanning {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  }, [onFound]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const scan = async (): Promise<void> => {
      const [stream, reader] = await Promise.all([cameraUntil(signal), readerUntil(signal)]);
      if (video.current === null) return;
      video.current.srcObject = stream;
      await look(
        video.current,
        reader,
        () => signal.aborted,
        setTrouble,
        (text) => found.current(text),
      );
    };
    scan().catch((error: unknown) => {
      leaving.abort();
      setTrouble(troubleWith(error));
    });
    return () => leaving.abort();
  }, []);
  return { video, trouble };
}

/** Look at each picture until there is a code in one. */
async function look(
  video: HTMLVideoElement,
  reader: CodeReader,
  isOver: () => boolean,
  tell: (trouble: Trouble | null) => void,
  onFound: (text: string) => void,
): Promise<void> {
  const canvas = document.createElement("canvas");
  let dark = 0;
  while (!isOver()) {
    const frame = frameOf(video, canvas);
    const text = frame === null ? null : await reader.read(frame);
    if (isOver()) return;
    if (text !== null) onFound(text);
    dark = frame !== null && isDark(frame) ? dark + 1 : 0;
    tell(dark >= DARK_LOOKS ? "dark" : null);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function cameraUntil(signal: AbortSignal): Promise<MediaStream> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const stop = (): void => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  return stream;
}

async function readerUntil(signal: AbortSignal): Promise<CodeReader> {
  const reader = await openReader();
  if (signal.aborted) reader.close();
  signal.addEventListener("abort", reader.close);
  return reader;
}
