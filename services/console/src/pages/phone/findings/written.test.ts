import { expect, it } from "vitest";
import type { Job } from "@/kit/outbox/queue";
import { writtenOf } from "./written";

const REPORT: Job = {
  key: "1",
  personId: "me",
  kind: "finding-report",
  target: "f",
  label: "Hall",
  text: "Water",
  report: { site_id: "s", kind: "anomaly", severity: "major", place: "Hall" },
  at: "2026-11-23T00:00:00Z",
  state: "refused",
  tries: 1,
  reason: "no",
};

it("a report that was refused is written again as it was, with its own photos", () => {
  const photo = { id: "p", at: "2026-11-23T00:00:00Z" };
  const mine: Job = { ...REPORT, key: "2", kind: "finding-photo", photo };
  const other: Job = { ...mine, key: "3", target: "g", photo: { ...photo, id: "q" } };
  expect(writtenOf(REPORT, [REPORT, mine, other])).toEqual({
    what: "Water",
    place: "Hall",
    kind: "anomaly",
    severity: "major",
    photos: [photo],
  });
});
