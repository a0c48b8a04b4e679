import { expect, it } from "vitest";
import { bodyOf, draftOf, recurrenceOf } from "./draft";

const NEW = { ...draftOf(undefined, "site", "2026-12-01"), title: " 每周测试 ", checklist: "c" };

it("sends what belongs to the frequency, in order and each once", () => {
  expect(bodyOf({ ...NEW, weekdays: [3, 1], monthDays: [15], times: ["16:30", "08:00", "08:00"] })).toEqual({
    title: "每周测试",
    checklist_id: "c",
    posts: [],
    recurrence: {
      frequency: "weekly",
      every: 1,
      weekdays: [1, 3],
      month_days: [],
      times: ["08:00", "16:30"],
      starts_on: "2026-12-01",
      ends_on: null,
      excluded: [],
    },
    open_before_min: 0,
    due_after_min: 60,
  });
  expect(recurrenceOf({ ...NEW, frequency: "monthly", monthDays: [15, -1] })?.month_days).toEqual([-1, 15]);
  expect(recurrenceOf({ ...NEW, frequency: "hourly", times: ["10:00", "12:00"] })?.times).toEqual(["10:00"]);
  expect(recurrenceOf({ ...NEW, frequency: "daily" })?.weekdays).toEqual([]);
});

it("is not sent while something is lacking", () => {
  expect(bodyOf({ ...NEW, title: " " })).toBeNull();
  expect(bodyOf({ ...NEW, checklist: null })).toBeNull();
  expect(recurrenceOf({ ...NEW, weekdays: [] })).toBeNull();
  expect(recurrenceOf({ ...NEW, times: [] })).toBeNull();
  expect(recurrenceOf({ ...NEW, startsOn: null })).toBeNull();
  expect(recurrenceOf({ ...NEW, frequency: "monthly" })).toBeNull();
});
