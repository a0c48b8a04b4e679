import type { IncidentRead, OnDutyRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { newestPerPerson, type ToldLine } from "@/kit/incidents/told";

/** Somebody to call about an incident. */
export interface Reachable {
  id: string;
  name: string;
  posts: readonly string[];
  phone: string | null;
  /** `missing`: should be on duty and is not there. */
  place: "there" | "rostered" | "missing";
  holds: boolean;
  told: ToldLine["state"] | null;
}

/** Who is on duty where the incident is, and who should be: whoever has it first. */
export function onWatch(
  duty: Pick<OnDutyRead, "people" | "absent">,
  { state, acknowledged_by, told }: Pick<IncidentRead, "state" | "acknowledged_by" | "told">,
): Reachable[] {
  const holder = state === "open" ? null : (acknowledged_by?.staff_id ?? null);
  const heard = new Map(newestPerPerson(told).map((line) => [line.staff_id, line.state]));
  const about = (id: string) => ({ holds: id === holder, told: heard.get(id) ?? null });
  const there = byPerson(duty.people).map(({ staff_id: id, name, posts, phone, basis }) => ({
    ...{ id, name, posts, phone, ...about(id) },
    place: basis === "rostered" ? ("rostered" as const) : ("there" as const),
  }));
  const known = new Set(there.map(({ id }) => id));
  const missing = byPerson(duty.absent.filter(({ staff_id, no_show }) => no_show && !known.has(staff_id))).map(
    ({ staff_id: id, name, posts, phone }) => ({
      ...{ id, name, posts, phone, ...about(id) },
      place: "missing" as const,
    }),
  );
  return [...there, ...missing].toSorted((one, other) => Number(other.holds) - Number(one.holds));
}
