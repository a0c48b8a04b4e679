import type { components } from "@/kit/api/schemas/roster";
import type { MeetingRead } from "@/kit/api/types";

type Patch = components["schemas"]["MeetingPatch"];

export interface Draft {
  heldAt: number | null;
  heldReason: string;
  place: string;
  weather: string;
  agenda: { id: string | null; text: string; note: string }[];
  checks: { id: string; ok: boolean | null; note: string }[];
  tasks: { id: string | null; kind: "task" | "precaution"; post: string | null; text: string }[];
  people: { id: string; presence: "present" | "absent" | null; reason: string }[];
  parts: Record<PartName, { text: string; none: string }>;
  measures: { id: string | null; text: string; owner: string | null; dueAt: string | null }[];
  measuresNone: string;
}

export const PARTS = ["summary", "problems"] as const;
type PartName = (typeof PARTS)[number];
type Said = (words: { zh: string; en: string }) => string;

/** The record as it can be edited. */
export function draftOf(meeting: MeetingRead, said: Said): Draft {
  return {
    heldAt: meeting.held_at === null ? null : Date.parse(meeting.held_at),
    heldReason: meeting.held_reason ?? "",
    place: meeting.place ?? "",
    weather: meeting.weather_note ?? "",
    agenda: meeting.agenda.map((one) => ({ id: one.id, text: said(one), note: one.note ?? "" })),
    checks: meeting.checks.map((one) => ({ id: one.id, ok: one.ok ?? null, note: one.note ?? "" })),
    tasks: meeting.tasks.map((one) => ({ id: one.id, kind: one.kind, post: one.post ?? null, text: said(one) })),
    people: meeting.attendees.map((one) => ({
      id: one.staff_id,
      presence: one.presence,
      reason: one.absence_reason ?? "",
    })),
    parts: {
      summary: { text: meeting.summary ?? "", none: meeting.summary_none ?? "" },
      problems: { text: meeting.problems ?? "", none: meeting.problems_none ?? "" },
    },
    measures: meeting.measures.map((one) => ({
      id: one.id,
      text: one.text,
      owner: one.owner_id ?? null,
      dueAt: one.due_at ?? null,
    })),
    measuresNone: meeting.measures_none ?? "",
  };
}

/**
 * What was typed, over the record as it is now: people, checks and points that have come since are there too, and what
 * has gone is left out.
 */
export function over(typed: Draft, now: Draft): Draft {
  const overlaid = <T extends { id: string | null }>(mine: T[], theirs: T[]): T[] =>
    theirs.map((one) => mine.find(({ id }) => id === one.id) ?? one);
  const added = typed.people.filter(({ id }) => !now.people.some((one) => one.id === id));
  return {
    ...typed,
    checks: overlaid(typed.checks, now.checks),
    people: [...overlaid(typed.people, now.people), ...added],
    agenda: [...typed.agenda, ...now.agenda.filter(({ id }) => !typed.agenda.some((one) => one.id === id))],
  };
}

/** The draft as the service takes it: everything at once; what says nothing is left out. */
export function patchOf(meeting: MeetingRead, draft: Draft): Patch {
  const common = {
    held_at: draft.heldAt === null ? null : new Date(draft.heldAt).toISOString(),
    held_reason: orNull(draft.heldReason),
    place: orNull(draft.place),
    agenda: draft.agenda.filter(saysSomething).map((one) => ({ ...worded(one), note: orNull(one.note) })),
    attendees: draft.people.map(({ id, presence, reason }) => ({
      staff_id: id,
      presence,
      absence_reason: presence === "absent" ? orNull(reason) : null,
    })),
  };
  return meeting.kind === "pre_shift"
    ? {
        ...common,
        weather_note: orNull(draft.weather),
        checks: draft.checks.map(({ id, ok, note }) => ({ id, ok, note: orNull(note) })),
        tasks: draft.tasks.filter(saysSomething).map((one) => ({ ...worded(one), kind: one.kind, post: one.post })),
      }
    : {
        ...common,
        summary: orNull(draft.parts.summary.text),
        summary_none: orNull(draft.parts.summary.none),
        problems: orNull(draft.parts.problems.text),
        problems_none: orNull(draft.parts.problems.none),
        measures: draft.measures
          .filter(saysSomething)
          .map(({ id, text, owner, dueAt }) => ({ id, text: text.trim(), owner_id: owner, due_at: dueAt })),
        measures_none: orNull(draft.measuresNone),
      };
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
const saysSomething = ({ id, text }: { id: string | null; text: string }): boolean => id !== null || text.trim() !== "";
const worded = ({ id, text }: { id: string | null; text: string }) => ({ id, text: orNull(text) });
