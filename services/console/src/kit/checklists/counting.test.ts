import { expect, it } from "vitest";
import { ANY_SITE, countingAt } from "./counting";

const list = (id: string, site_type: string, part: { site_id?: string; kind?: "patrol"; active?: boolean } = {}) => ({
  id,
  kind: "startup" as const,
  post: "tech_ops",
  site_id: null,
  site_type,
  active: true,
  ...part,
});

it("the site's type goes before the checklists for any site; the site's own are added", () => {
  const all = [
    list("any", ANY_SITE),
    list("any patrol", ANY_SITE, { kind: "patrol" }),
    list("centre", "data_centre"),
    list("other", "call_centre"),
    list("own", ANY_SITE, { site_id: "s" }),
    list("theirs", ANY_SITE, { site_id: "t" }),
  ];
  expect(countingAt(all, "s", "data_centre").map(({ id }) => id)).toEqual(["any patrol", "centre", "own"]);
  expect(countingAt(all, "s", "office").map(({ id }) => id)).toEqual(["any", "any patrol", "own"]);
});

it("what is out of use at the site's type gives way to the checklist for any site", () => {
  const all = [list("any", ANY_SITE), list("centre", "data_centre", { active: false })];
  expect(countingAt(all, "s", "data_centre").map(({ id }) => id)).toEqual(["any", "centre"]);
});
