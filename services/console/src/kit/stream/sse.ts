import { neutral } from "@/kit/api/neutral";

/** One message of a text/event-stream. */
export interface ServerEvent {
  id: string | null;
  type: string;
  data: string;
}

/** Reads a text/event-stream from pieces of any length. `retryMs` is what the server last asked for. */
export class SseReader {
  retryMs: number | null = null;
  lastId: string | null = null;
  private rest = "";

  /** The messages that this piece completes. */
  read(piece: string): ServerEvent[] {
    const text = (this.rest + piece).replaceAll("\r\n", "\n");
    const blocks = text.split("\n\n");
    this.rest = blocks.pop() ?? "";
    return blocks.flatMap((block) => this.message(block) ?? []);
  }

  private message(block: string): ServerEvent | null {
    const data: string[] = [];
    let type = "message";
    for (const line of block.split("\n")) {
      const colon = line.indexOf(":");
      if (colon === 0) continue;
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (field === "id") this.lastId = value;
      else if (field === "event") type = value;
      else if (field === "data") data.push(value);
      else if (field === "retry" && /^\d+$/.test(value)) this.retryMs = Number(value);
    }
    return data.length > 0 ? { id: this.lastId, type, data: neutral(data.join("\n")) } : null;
  }
}
