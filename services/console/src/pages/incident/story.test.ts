import { describe, expect, it } from "vitest";
import type { AnomalyRead, AttemptRead, TimelineEntry } from "@/kit/api/types";
import { windowAround } from "@/kit/incidents/reading/limits";
import { lineOf, worstOf } from "./cause";
import { storyOf } from "./timeline";

const entry = (id: string, at: string, kind: string, params = {}): TimelineEntry => ({
  id,
  at,
  recorded_at: at,
  kind,
  params,
  actor: { staff_id: null, name: "" },
  text: { zh: kind, en: kind },
  event_id: null,
});
const delivery = (id: string, at: string): AttemptRead =>
  ({ id, created_at: at, sent_at: null, finished_at: null }) as AttemptRead;

describe("the story of an incident", () => {
  const opened = entry("1", "2026-11-23T07:00:00Z", "opened");
  const called = entry("2", "2026-11-23T07:00:00Z", "escalated");
  const notified = entry("3", "2026-11-23T07:00:02Z", "notified");
  const nobody = entry("4", "2026-11-23T07:00:03Z", "notification_failed", { exhausted: true });

  it("is one list, newest first; what happened at the same time keeps its order", () => {
    const lines = storyOf([opened, called], [delivery("d", "2026-11-23T07:00:01Z")]);
    expect(lines.map(({ key }) => key)).toEqual(["d", "2", "1"]);
  });

  it("tells each attempt once: the log's words replace the file's, except that nobody was reached", () => {
    expect(storyOf([opened, notified, nobody], [delivery("d", "2026-11-23T07:00:02Z")]).map(({ key }) => key)).toEqual([
      "4",
      "d",
      "1",
    ]);
  });

  it("without the log keeps the file's own lines", () => {
    expect(storyOf([opened, notified], undefined).map(({ key }) => key)).toEqual(["3", "1"]);
  });
});

describe("the readings around a cause", () => {
  const anomaly = { began_at: "2026-11-23T07:00:00Z", cleared_at: null, limit: 27, operator: ">" } as AnomalyRead;

  it("reach from half an hour before to now, or to a quarter of an hour after the end", () => {
    const now = Date.parse("2026-11-23T09:00:00Z");
    expect(windowAround(anomaly, now)).toEqual({ from: "2026-11-23T06:30:00.000Z", to: "2026-11-23T09:00:00.000Z" });
    expect(windowAround({ ...anomaly, cleared_at: "2026-11-23T07:10:00Z" }, now).to).toBe("2026-11-23T07:25:00.000Z");
  });

  it("are no line where nothing was measured", () => {
    const read = (minute: number) => ({ at: new Date(minute * 60_000).toISOString(), value: minute });
    expect(lineOf([0, 1, 2, 9, 10].map(read)).map(([, value]) => value)).toEqual([0, 1, 2, null, 9, 10]);
  });

  it("the worst is the farthest beyond the limit while it lasted", () => {
    const points = [
      { at: "2026-11-23T06:59:00Z", value: 99 },
      { at: "2026-11-23T07:00:00Z", value: 28 },
      { at: "2026-11-23T07:01:00Z", value: 31 },
    ];
    expect(worstOf(anomaly, points)?.value).toBe(31);
    expect(worstOf({ ...anomaly, operator: "<" }, points)?.value).toBe(28);
    expect(worstOf({ ...anomaly, limit: null }, points)).toBeNull();
  });
});
