import { expect, it } from "vitest";
import { findingFiltersOf, findingQuery, narrowed } from "./filters";

const of = (address: string) => findingFiltersOf(new URLSearchParams(address));

it("reads what the address says, and nothing that it cannot mean", () => {
  expect(of("kind=hazard&severity=loud&state=reported&mine=yes&from=2026-13-99")).toMatchObject({
    kind: "hazard",
    severity: null,
    state: "reported",
    mine: true,
    from: null,
  });
  expect(narrowed(of(""))).toBe(false);
  expect(narrowed(of("source=visitor"))).toBe(true);
});

it("turns days into instants of the site's zone", () => {
  expect(findingQuery(of("site=s&state=received&from=2026-11-23&to=2026-11-23"), "Asia/Shanghai")).toEqual({
    site_id: "s",
    state: ["received"],
    from: "2026-11-22T16:00:00.000Z",
    to: "2026-11-23T16:00:00.000Z",
  });
});
