import { expect, it } from "vitest";
import { inspectionFiltersOf, inspectionQuery, narrowed } from "./filters";

const TODAY = "2026-12-01";
const of = (address: string) => inspectionFiltersOf(new URLSearchParams(address), TODAY);

it("the address says what the list shows, and nonsense in it is nothing", () => {
  const filters = of("site=s&kind=patrol&state=missed&overdue=yes&from=2026-11-30&to=2026-12-01&post=tech_ops");
  expect(inspectionQuery(filters, "Asia/Shanghai")).toEqual({
    site_id: "s",
    kind: "patrol",
    post: "tech_ops",
    state: ["missed"],
    overdue: true,
    from: "2026-11-29T16:00:00.000Z",
    to: "2026-12-01T16:00:00.000Z",
  });
  expect(narrowed(of("kind=nonsense&state=nonsense&from=nonsense"))).toBe(false);
});

it("goes back a week by itself, but shows a shift and a schedule whole", () => {
  expect(inspectionQuery(of(""), "UTC")).toEqual({ from: "2026-11-25T00:00:00.000Z" });
  expect(inspectionQuery(of("shift=x"), "UTC")).toEqual({ shift_id: "x" });
  expect(inspectionQuery(of("schedule=x"), "UTC")).toEqual({ schedule_id: "x" });
  expect(narrowed(of(""))).toBe(false);
  expect(narrowed(of("shift=x"))).toBe(true);
});
