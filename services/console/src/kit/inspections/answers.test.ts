import { expect, it } from "vitest";
import type { InspectionResult } from "@/kit/api/types";
import type { Job } from "@/kit/outbox/queue";
import { doneByOthers, newest, withWaiting } from "./answers";

const result = (part: Partial<InspectionResult>): InspectionResult => ({
  id: "1",
  item: "door",
  value: "pass",
  passed: true,
  skipped: false,
  note: null,
  claimed_at: null,
  recorded_at: "2026-12-01T03:00:00Z",
  recorded_by: "you",
  recorded_by_name: "You",
  corrects: null,
  reason: null,
  photos: [],
  suggested: null,
  ...part,
});

const job = (part: Partial<Job>): Job => ({
  key: "k",
  personId: "me",
  kind: "inspection-result",
  target: "run",
  label: "",
  text: null,
  at: "2026-12-01T03:05:00Z",
  state: "waiting",
  tries: 0,
  reason: null,
  found: { item: "door", value: "fail" },
  ...part,
});

it("of several results of an item the newest counts", () => {
  const found = newest([result({}), result({ id: "2", value: "fail", recorded_by: "me" })]);
  expect(found.get("door")).toMatchObject({ value: "fail", by: "me", waits: false });
});

it("what was done here and has not arrived counts already, and says so", () => {
  const found = withWaiting(newest([result({})]), [job({ text: "门轴松动" })], "me", "run");
  expect(found.get("door")).toMatchObject({ value: "fail", note: "门轴松动", waits: true });
});

it("what was refused, and what belongs to another run or another person, counts for nothing", () => {
  const jobs = [job({ state: "refused" }), job({ target: "other" }), job({ personId: "you" })];
  expect(withWaiting(new Map(), jobs, "me", "run").size).toBe(0);
});

it("says how many items others have done, and who was the last of them", () => {
  const found = newest([
    result({}),
    result({ item: "ups", recorded_by: "they", recorded_by_name: "They", recorded_at: "2026-12-01T03:10:00Z" }),
    result({ item: "cold", recorded_by: "me" }),
    result({ item: "gone" }),
  ]);
  const shown = ["door", "cold", "ups", "open"].map((key) => ({ key }));
  expect(doneByOthers(found, shown, "me")).toEqual({ count: 2, byName: "They" });
  expect(doneByOthers(new Map(), shown, "me")).toEqual({ count: 0, byName: null });
});
