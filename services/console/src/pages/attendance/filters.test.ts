import { expect, test } from "vitest";
import { awayFiltersOf, checkFiltersOf, narrowed, queryOf } from "./filters";

test("an address is read back as it was written, and what it does not know is left out", () => {
  const filters = checkFiltersOf(new URLSearchParams("site=s&person=p&state=missed&trigger=random&from=2026-11-23"));
  expect(filters).toEqual({ site: "s", person: "p", state: "missed", trigger: "random", from: "2026-11-23", to: null });
  expect(checkFiltersOf(new URLSearchParams("state=lost&trigger=x&from=yesterday")).state).toBeNull();
  expect(narrowed(checkFiltersOf(new URLSearchParams("state=lost&from=x")))).toBe(false);
  expect(narrowed(awayFiltersOf(new URLSearchParams("state=granted")))).toBe(true);
});

test("days are those of the site's calendar, both included", () => {
  const filters = { site: null, person: null, from: "2026-11-23", to: "2026-11-23" };
  expect(queryOf(filters, "Asia/Shanghai")).toEqual({
    from: "2026-11-22T16:00:00.000Z",
    to: "2026-11-23T16:00:00.000Z",
  });
});
