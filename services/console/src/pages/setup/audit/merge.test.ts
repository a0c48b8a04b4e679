import { expect, it } from "vitest";
import { atEnd, nextLines, type Reading } from "./merge";
import type { AuditEntry, Service } from "./services";

const entry = (seq: number, minute: number): AuditEntry => ({
  seq,
  at: `2026-11-23T00:${String(minute).padStart(2, "0")}:00Z`,
  actor: null,
  action: "x",
  subject: null,
  site_id: null,
  entry: {},
  hash: "",
});

const LOGS: Partial<Record<Service, AuditEntry[][]>> = {
  roster: [
    [entry(4, 9), entry(3, 5)],
    [entry(2, 4), entry(1, 1)],
  ],
  notify: [[entry(7, 8), entry(6, 2)]],
};

function ask(service: Service, cursor: string | undefined) {
  const at = Number(cursor ?? 0);
  const pages = LOGS[service] ?? [];
  return Promise.resolve({ items: pages[at] ?? [], next_cursor: pages[at + 1] ? String(at + 1) : null });
}

it("shows several logs as one, newest first, and nothing twice or never", async () => {
  const begin: Reading = (["roster", "notify", "incident"] as const).map((service) => ({
    service,
    left: [],
    cursor: undefined,
  }));
  const first = await nextLines(begin, 3, ask);
  expect(first.lines.map(({ service, seq }) => [service, seq])).toEqual([
    ["roster", 4],
    ["notify", 7],
    ["roster", 3],
  ]);
  expect(atEnd(first.reading)).toBe(false);
  const rest = await nextLines(first.reading, 10, ask);
  expect(rest.lines.map(({ seq }) => seq)).toEqual([2, 6, 1]);
  expect(atEnd(rest.reading)).toBe(true);
});
