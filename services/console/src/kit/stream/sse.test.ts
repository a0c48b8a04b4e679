import { describe, expect, it } from "vitest";
import { SseReader } from "./sse";

const WIRE =
  'retry: 2000\n\nid: 41\nevent: incident.opened\ndata: {"a":1}\n\n: still here\n\nid: 42\nevent: reset\ndata: {}\n\n';

describe("a reader of server-sent events", () => {
  it("reads the same from pieces of any length", () => {
    for (const length of [1, 2, 3, 7, 1000]) {
      const reader = new SseReader();
      const pieces = WIRE.match(new RegExp(`[^]{1,${length}}`, "g")) ?? [];
      const events = pieces.flatMap((piece) => reader.read(piece));
      expect(events).toEqual([
        { id: "41", type: "incident.opened", data: '{"a":1}' },
        { id: "42", type: "reset", data: "{}" },
      ]);
      expect(reader.lastId).toBe("42");
      expect(reader.retryMs).toBe(2000);
    }
  });

  it("takes lines that end with a carriage return and data of several lines", () => {
    expect(new SseReader().read("data: one\r\ndata:two\r\n\r\n")).toEqual([
      { id: null, type: "message", data: "one\ntwo" },
    ]);
  });

  it("hands out nothing for a comment, and nothing that is not complete", () => {
    const reader = new SseReader();
    expect(reader.read(": still here\n\nid: 7\ndata: x")).toEqual([]);
    expect(reader.read("\n\n")).toEqual([{ id: "7", type: "message", data: "x" }]);
  });
});
