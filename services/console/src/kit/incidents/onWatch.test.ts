import { expect, it } from "vitest";
import type { IncidentRead, OnDutyRead } from "@/kit/api/types";
import { onWatch } from "./onWatch";

type Duty = Pick<OnDutyRead, "people" | "absent">;
type Incident = Pick<IncidentRead, "state" | "acknowledged_by" | "told">;

const seat = (staff_id: string, more = {}) =>
  ({
    staff_id,
    name: staff_id,
    post: "tech_ops",
    phone: "+8613800000000",
    basis: "checked_in",
    ...more,
  }) as Duty["people"][number];
const absent = (staff_id: string, no_show: boolean) =>
  ({ staff_id, name: staff_id, post: "tech_ops", phone: null, no_show }) as Duty["absent"][number];
const told = (staff_id: string, state: string) =>
  ({
    id: staff_id,
    staff_id,
    name: staff_id,
    channel: "email",
    state,
    at: "2026-11-23T07:00:00Z",
  }) as Incident["told"][number];
const OPEN: Incident = { state: "open", acknowledged_by: null, told: [] };

it("whoever has it stands first, and everybody says whether they were told", () => {
  const duty = { people: [seat("wang"), seat("li")], absent: [] };
  const taken: Incident = { ...OPEN, state: "acknowledged", acknowledged_by: { staff_id: "li", name: "li" } };
  const people = onWatch(duty, { ...taken, told: [told("wang", "delivered")] });
  expect(people.map(({ id, holds, told }) => [id, holds, told])).toEqual([
    ["li", true, null],
    ["wang", false, "delivered"],
  ]);
});

it("whoever had it before it fell back has it no more", () => {
  const [one] = onWatch(
    { people: [seat("li")], absent: [] },
    { ...OPEN, acknowledged_by: { staff_id: "li", name: "li" } },
  );
  expect(one?.holds).toBe(false);
});

it("a person with two posts is one line; who has not come is there to be called, who may still come is not", () => {
  const people = [seat("wang"), seat("wang", { post: "duty_chief" }), seat("zhao", { basis: "rostered" })];
  const found = onWatch({ people, absent: [absent("zhao", true), absent("chen", true), absent("sun", false)] }, OPEN);
  expect(found.map(({ id, place }) => [id, place])).toEqual([
    ["wang", "there"],
    ["zhao", "rostered"],
    ["chen", "missing"],
  ]);
});
