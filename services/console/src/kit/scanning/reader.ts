import type { Picture, Said } from "./decode";
import ReaderWorker from "./reader.worker?worker";

/** What reads QR codes: the browser's own means, else ours. Whoever uses it does not know which. */
export interface CodeReader {
  /** What the code in the picture says; null: there is none. */
  read: (picture: Picture) => Promise<string | null>;
  close: () => void;
}

interface Detector {
  detect: (picture: Picture) => Promise<readonly { rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

/** What stands at the other end: a worker, or what a test puts there. */
interface Port {
  onmessage: ((event: MessageEvent<Said>) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
  postMessage: (picture: Picture) => void;
}

const QR = "qr_code";

/** Whether codes can be looked for here: there is a camera to ask for, and something that reads. */
export function canScan(): boolean {
  return "mediaDevices" in navigator && "WebAssembly" in globalThis && "Worker" in globalThis;
}

/** Throws where there is no reader: ours is fetched at its first use, and there may be no network. */
export async function openReader(): Promise<CodeReader> {
  return (await ownReader()) ?? (await ourReader());
}

/** The browser's own; null where there is none, or where its system brings nothing that reads QR codes. */
export async function ownReader(): Promise<CodeReader | null> {
  const { BarcodeDetector } = globalThis as typeof globalThis & { BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (BarcodeDetector === undefined || !formats.includes(QR)) return null;
  const detector = new BarcodeDetector({ formats: [QR] });
  return {
    read: async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null,
    close: () => undefined,
  };
}

function ourReader(): Promise<CodeReader> {
  const worker = new ReaderWorker();
  return readerAt(worker, () => worker.terminate());
}

/** The reader at the other end of a port, once it is ready. One picture is read at a time. */
export function readerAt(port: Port, close: () => void): Promise<CodeReader> {
  return new Promise((resolve, reject) => {
    let answer: (text: string | null) => void = () => undefined;
    const fail = (): void => {
      close();
      reject(new Error("no reader"));
    };
    const read = (picture: Picture): Promise<string | null> =>
      new Promise((found) => {
        answer = found;
        port.postMessage(picture);
      });
    port.onerror = fail;
    port.onmessage = ({ data }) => {
      if ("text" in data) answer(data.text);
      else if ("ready" in data) resolve({ read, close });
      else fail();
    };
  });
}
