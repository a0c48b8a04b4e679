import { describe, expect, it } from "vitest";
import type { MeetingRead } from "@/kit/api/types";
import { draftOf, over, patchOf } from "./draft";

const zh = (words: { zh: string }): string => words.zh;
const point = { id: "a1", zh: "交接", en: "Handover", source: "template" as const, ref: null, note: null };
const MEETING = {
  kind: "pre_shift",
  held_at: null,
  held_reason: null,
  place: null,
  weather_note: null,
  agenda: [point],
  checks: [{ id: "c1", zh: "着装", en: "Dress", ok: null, note: null }],
  tasks: [{ id: "t1", kind: "task", post: null, zh: "巡查", en: "Patrol", source: "log", ref: "x" }],
  attendees: [{ staff_id: "p1", posts: ["duty_chief"], presence: null, absence_reason: null }],
  summary: null,
  summary_none: null,
  problems: null,
  problems_none: null,
  measures: [],
  measures_none: null,
} as unknown as MeetingRead;

describe("the draft of a record", () => {
  it("is what the service is given, without lines that say nothing", () => {
    const draft = draftOf(MEETING, zh);
    draft.place = " 值班室 ";
    draft.agenda.push({ id: null, text: " ", note: "" }, { id: null, text: "来访", note: "" });
    draft.people = [{ id: "p1", presence: "absent", reason: "病假" }];
    expect(patchOf(MEETING, draft)).toEqual({
      held_at: null,
      held_reason: null,
      place: "值班室",
      weather_note: null,
      agenda: [
        { id: "a1", text: "交接", note: null },
        { id: null, text: "来访", note: null },
      ],
      checks: [{ id: "c1", ok: null, note: null }],
      tasks: [{ id: "t1", text: "巡查", kind: "task", post: null }],
      attendees: [{ staff_id: "p1", presence: "absent", absence_reason: "病假" }],
    });
  });

  it("has the three parts after a shift and at the weekly meeting", () => {
    const after = { ...MEETING, kind: "post_shift" } as MeetingRead;
    const draft = draftOf(after, zh);
    draft.parts.summary.text = "平稳";
    draft.parts.problems.none = "本班无异常";
    draft.measures.push({ id: null, text: "更换滤网", owner: "p1", dueAt: null });
    expect(patchOf(after, draft)).toMatchObject({
      summary: "平稳",
      summary_none: null,
      problems: null,
      problems_none: "本班无异常",
      measures: [{ id: null, text: "更换滤网", owner_id: "p1", due_at: null }],
    });
  });

  it("keeps what was typed when people or points have come since", () => {
    const typed = draftOf(MEETING, zh);
    typed.people = [{ id: "p1", presence: "present", reason: "" }];
    typed.place = "值班室";
    const now = draftOf(
      {
        ...MEETING,
        agenda: [point, { ...point, id: "a2", zh: "事件" }],
        attendees: [
          ...MEETING.attendees,
          { staff_id: "p2", posts: ["tech_ops"], presence: null, absence_reason: null },
        ],
      },
      zh,
    );
    const both = over(typed, now);
    expect(both.place).toBe("值班室");
    expect(both.people.map(({ id, presence }) => [id, presence])).toEqual([
      ["p1", "present"],
      ["p2", null],
    ]);
    expect(both.agenda.map(({ id }) => id)).toEqual(["a1", "a2"]);
  });
});
