import { expect, it } from "vitest";
import { filtersOf, queryOf } from "./filters";

const asked = (address: string) => queryOf(filtersOf(new URLSearchParams(address)), "Europe/Berlin");

it("a day is asked for from its first to its last moment, also where the clock changes on it", () => {
  expect(asked("from=2026-10-25&to=2026-10-25")).toEqual({
    from: "2026-10-24T22:00:00.000Z",
    to: "2026-10-25T23:00:00.000Z",
  });
  expect(asked("to=2026-03-29")).toEqual({ to: "2026-03-29T22:00:00.000Z" });
});

it("what an address does not know is left out", () => {
  expect(asked("state=lost&from=yesterday&to=2026-02-30&site=s1")).toEqual({ site_id: "s1" });
});
