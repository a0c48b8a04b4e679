import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** A picture as a canvas gives it, as far as reading needs it. */
export type Picture = Pick<ImageData, "data" | "width" | "height">;

/** Whether the program that reads is here and what a picture was found to say, to whoever asked. */
export type Said = { ready: true } | { failed: true } | { text: string | null };

interface Port {
  onmessage: ((event: MessageEvent<Picture>) => void) | null;
  postMessage: (said: Said) => void;
}

/** Answer each picture that comes through the port. `wasm`: where the program is, or the program itself. */
export async function serve(port: Port, wasm: string | ArrayBuffer): Promise<void> {
  const overrides = typeof wasm === "string" ? { locateFile: () => wasm } : { wasmBinary: wasm };
  port.onmessage = ({ data }) => void read(data).then((text) => port.postMessage({ text }));
  try {
    await prepareZXingModule({ overrides, fireImmediately: true });
    port.postMessage({ ready: true });
  } catch {
    port.postMessage({ failed: true });
  }
}

async function read(picture: Picture): Promise<string | null> {
  const found = await readBarcodes(picture as ImageData, { formats: ["QRCode"], maxNumberOfSymbols: 1 });
  return found[0]?.text ?? null;
}
