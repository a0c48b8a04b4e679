import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canUseTags, readTags, troubleWithTag, writeTag, type TagTrouble } from "./tags";

const CODE = "FW1:0198c0de0000700080000000000000aa:gate:3:K7QM2ZP4XA";

interface Written {
  recordType: string;
  encoding?: string;
  data: DataView;
}

/** A phone and the one tag that is held to it. */
class Device {
  static tag: Written[] = [];
  static held: Device | null = null;
  onreading: ((event: { message: { records: Written[] } }) => void) | null = null;
  onreadingerror: (() => void) | null = null;
  scan() {
    Device.held = this;
    return Promise.resolve();
  }
  write({ records }: { records: { recordType: string; data: string }[] }) {
    Device.tag = records.map((one) => ({ ...one, data: viewOf(one.data) }));
    return Promise.resolve();
  }
}

function viewOf(text: string): DataView {
  return new DataView(new TextEncoder().encode(text).buffer);
}

function holdTo(): void {
  Device.held?.onreading?.({ message: { records: Device.tag } });
}

describe("a tag", () => {
  const signal = new AbortController().signal;
  let said: string[] = [];
  let troubles: TagTrouble[] = [];
  beforeEach(async () => {
    said = [];
    troubles = [];
    Object.assign(globalThis, { NDEFReader: Device });
    await readTags(
      signal,
      (text) => said.push(text),
      (trouble) => troubles.push(trouble),
    );
  });
  afterEach(() => Reflect.deleteProperty(globalThis, "NDEFReader"));

  it("says what was written on it", async () => {
    expect(canUseTags()).toBe(true);
    await writeTag(CODE, signal);
    holdTo();
    expect([said, troubles]).toEqual([[CODE], []]);
  });

  it("of something else is not taken for one, and one that cannot be read is told", () => {
    Device.tag = [{ recordType: "url", data: viewOf("https://example.com") }];
    holdTo();
    Device.held?.onreadingerror?.();
    expect([said, troubles]).toEqual([[], ["unreadable", "unreadable"]]);
  });
});

describe("a phone without tags", () => {
  it("is seen before anybody is asked", async () => {
    expect(canUseTags()).toBe(false);
    const writing = writeTag(CODE, new AbortController().signal);
    await expect(writing).rejects.toSatisfy((error) => troubleWithTag(error) === "noTags");
  });

  it("or which may not use them says why", () => {
    expect(troubleWithTag(new DOMException("", "NotAllowedError"))).toBe("refused");
    expect(troubleWithTag(new DOMException("", "NotReadableError"))).toBe("off");
    expect(troubleWithTag(new DOMException("", "NetworkError"))).toBe("unreadable");
  });
});
