import type { OnDutyRead, StaffRead } from "@/kit/api/types";
import { HQ_WRITERS } from "@/kit/access/routes.gen";
import type { Target } from "./plan";

interface Reached {
  id: string;
  name: string;
}

/** What is known of a site's people now. */
export interface People {
  siteId: string;
  staff: Map<string, StaffRead>;
  onDuty: OnDutyRead | undefined;
}

/**
 * Whom a target reaches as things are: at a post whoever is on duty, of an HQ role everybody who holds it for the site,
 * else the person named. notify-svc decides by its own copy at the moment of the call.
 */
export function reached(target: Target, { siteId, staff, onDuty }: People): Reached[] {
  if (target.staff_id) {
    const person = staff.get(target.staff_id);
    return person?.active ? [{ id: person.id, name: person.name }] : [];
  }
  if (HQ_WRITERS.some((role) => role === target.role)) {
    return [...staff.values()]
      .filter(({ active, roles, site_ids }) => active && roles.includes(target.role ?? "") && sees(site_ids, siteId))
      .map(({ id, name }) => ({ id, name }));
  }
  const there = (onDuty?.people ?? []).filter(({ post }) => post === target.role);
  return [...new Map(there.map(({ staff_id, name }) => [staff_id, { id: staff_id, name }])).values()];
}

/** Everybody whom the targets reach, each once. */
export function everybody(targets: readonly Target[], people: People): Reached[] {
  return [...new Map(targets.flatMap((one) => reached(one, people)).map((one) => [one.id, one])).values()];
}

function sees(siteIds: readonly string[], siteId: string): boolean {
  return siteIds.length === 0 || siteIds.includes(siteId);
}
