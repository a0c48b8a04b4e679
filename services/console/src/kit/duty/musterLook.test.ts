import { expect, test } from "vitest";
import type { SiteMuster, SiteRead } from "@/kit/api/types";
import { lookOf, troubleFirst } from "./musterLook";

const counts = {
  expected: 0,
  present: 0,
  late: 0,
  absent: 0,
  away: 0,
  overdue: 0,
  unreachable: 0,
  replaced: 0,
  overstaying: 0,
};
const site = (id: string, trouble: number, late_leader = false): SiteMuster => ({
  site_id: id,
  counts,
  trouble,
  late_leader,
  people: [],
});
const SITES = new Map(["2", "10", "1", "3"].map((id) => [id, { id, name: `站点 ${id}` } as SiteRead]));

test("trouble comes first, then the sites as people count them", () => {
  const muster = [site("10", 0), site("2", 0), site("3", 2), site("1", 0, true)];
  expect(troubleFirst(muster, SITES).map(({ site_id }) => site_id)).toEqual(["3", "1", "2", "10"]);
});

test("who is there is well, who is missing is not", () => {
  expect((["present", "absent", "late", "away"] as const).map(lookOf)).toEqual(["good", "bad", "waits", "plain"]);
});
