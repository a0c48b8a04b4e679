import { expect, test } from "vitest";
import { keyFiltersOf, keyQuery, narrowed } from "./filters";

test("the address says what the list shows, and what it does not know is left out", () => {
  const filters = keyFiltersOf(new URLSearchParams("site=s&state=missing&kind=spoon&overdue=yes&q=%20K-01%20"));
  expect(filters).toMatchObject({ site: "s", state: "missing", kind: null, overdue: true });
  expect(keyQuery(filters)).toEqual({ site_id: "s", state: ["missing"], overdue: true, q: "K-01" });
  expect(narrowed(filters)).toBe(true);
  expect(narrowed(keyFiltersOf(new URLSearchParams()))).toBe(false);
});
