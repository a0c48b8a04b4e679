// A reader of server-sent events that can carry an Authorization header, which EventSource cannot.

import { call, Problem } from "./api.js";

const SILENCE_MS = 40000;
const LONGEST_PAUSE_MS = 15000;
const FIRST_LOOK_BACK_MS = 3600000;

export class Stream {
  constructor({ onEvent, onUp, onDown, onRefused }) {
    Object.assign(this, { onEvent, onUp, onDown, onRefused });
    this.lastId = null;
    this.pause = 1000;
    this.closed = false;
    this.heardAt = Date.now();
  }

  async run() {
    while (!this.closed) {
      try {
        await this.#connection();
      } catch (error) {
        if (error instanceof Problem && (error.status === 401 || error.status === 403)) return this.onRefused();
      }
      if (this.closed) return;
      this.onDown();
      await new Promise((done) => setTimeout(done, this.pause * (0.75 + Math.random() / 2)));
      this.pause = Math.min(LONGEST_PAUSE_MS, this.pause * 2);
    }
  }

  close() {
    this.closed = true;
    this.abort?.abort();
  }

  async #connection() {
    this.abort = new AbortController();
    const begun = Date.now();
    const watch = setInterval(() => Date.now() - Math.max(begun, this.heardAt) > SILENCE_MS && this.abort.abort(), 1000);
    try {
      const since = new Date(Date.now() - FIRST_LOOK_BACK_MS).toISOString();
      const path = this.lastId === null ? `incident/v1/stream?since=${encodeURIComponent(since)}` : "incident/v1/stream";
      const headers = { Accept: "text/event-stream", ...(this.lastId === null ? {} : { "Last-Event-ID": this.lastId }) };
      const response = await call(path, { headers, signal: this.abort.signal });
      this.pause = 1000;
      this.onUp();
      await this.#read(response.body.pipeThrough(new TextDecoderStream()).getReader());
    } finally {
      clearInterval(watch);
    }
  }

  async #read(reader) {
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      this.heardAt = Date.now();
      const blocks = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
      rest = blocks.pop();
      for (const block of blocks) this.#dispatch(block);
    }
  }

  #dispatch(block) {
    const event = { type: "message", data: [] };
    for (const line of block.split("\n")) {
      const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
      if (field === "id") this.lastId = value;
      else if (field === "event") event.type = value;
      else if (field === "data") event.data.push(value);
      else if (field === "retry" && /^\d+$/.test(value)) this.pause = Number(value);
    }
    if (event.data.length) this.onEvent(event.type, JSON.parse(event.data.join("\n")));
  }
}
