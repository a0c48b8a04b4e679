import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { encode } from "uqr";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serve, type Picture } from "./decode";
import { ownReader, readerAt, type CodeReader } from "./reader";

const CODE = "FW1:0198c0de0000700080000000000000aa:gate:3:K7QM2ZP4XA";
const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
const wasm = new Uint8Array(readFileSync(file)).buffer;

/** The code as a sheet shows it, in the camera's picture. */
function pictureOf(text: string | null, { dark = 20, light = 235, pixels = 5 } = {}): Picture {
  const code = text === null ? null : encode(text, { ecc: "M", border: 4 });
  const size = code?.size ?? 40;
  const width = size * pixels;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const on = code?.data[Math.floor(y / pixels)]?.[Math.floor(x / pixels)] ?? false;
      data.fill(on ? dark : light, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { data, width, height: width };
}

/** Stands in for the browser's own: what it finds is a list, and it knows more kinds of codes. */
class Detector {
  static getSupportedFormats = () => Promise.resolve(["ean_13", "qr_code"]);
  async detect(picture: Picture) {
    return (await readBarcodes(picture as ImageData)).map(({ text }) => ({ rawValue: text }));
  }
}

async function ours(): Promise<CodeReader> {
  const { port1, port2 } = new MessageChannel();
  void serve(port2, wasm);
  return readerAt(port1, () => port1.close());
}

async function own(): Promise<CodeReader> {
  const reader = await ownReader();
  if (reader === null) throw new Error("there is one");
  return reader;
}

describe.each([
  ["the browser's own", own],
  ["ours", ours],
])("%s reader", (_, open) => {
  let reader: CodeReader;
  beforeEach(async () => {
    await prepareZXingModule({ overrides: { wasmBinary: wasm }, fireImmediately: true });
    Object.assign(globalThis, { BarcodeDetector: Detector });
    reader = await open();
  });
  afterEach(() => {
    reader.close();
    Reflect.deleteProperty(globalThis, "BarcodeDetector");
  });

  it("reads what the sheet of a checkpoint shows", async () => {
    expect(await reader.read(pictureOf(CODE))).toBe(CODE);
  });

  it("reads a pale picture, and one picture after the other", async () => {
    expect(await reader.read(pictureOf(CODE, { dark: 90, light: 150 }))).toBe(CODE);
    expect(await reader.read(pictureOf("other"))).toBe("other");
  });

  it("finds nothing where there is no code", async () => {
    expect(await reader.read(pictureOf(null))).toBeNull();
  });
});

describe("where the browser brings nothing that reads", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "BarcodeDetector"));

  it("its own reader is not taken", async () => {
    expect(await ownReader()).toBeNull();
    Object.assign(globalThis, {
      BarcodeDetector: class extends Detector {
        static override getSupportedFormats = () => Promise.resolve([]);
      },
    });
    expect(await ownReader()).toBeNull();
  });

  it("and ours cannot be fetched, whoever asks is told, and nothing stays open", async () => {
    const { port1, port2 } = new MessageChannel();
    let closed = false;
    const opening = readerAt(port1, () => {
      closed = true;
      port1.close();
    });
    port2.postMessage({ failed: true });
    await expect(opening).rejects.toThrow("no reader");
    expect(closed).toBe(true);
  });
});
