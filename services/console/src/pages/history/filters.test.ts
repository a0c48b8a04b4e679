import { describe, expect, it } from "vitest";
import { filtersOf, narrowed, queryOf } from "./filters";

const NOW = Date.parse("2026-11-24T07:00:30Z");
const asked = (address: string) => queryOf(filtersOf(new URLSearchParams(address)), NOW, "Asia/Shanghai");

describe("the filters of the history", () => {
  it("are in the address, and what it does not know is left out", () => {
    expect(narrowed(filtersOf(new URLSearchParams("state=lost&severity=odd&level=9&period=aeon")))).toBe(false);
    expect(filtersOf(new URLSearchParams("q=pump&level=2&state=closed"))).toMatchObject({
      q: "pump",
      level: "2",
      state: "closed",
    });
  });

  it("become what the service is asked", () => {
    expect(asked("q=pump&site=s1&person=p1&state=resolved&level=2&drills=only&period=day")).toEqual({
      q: "pump",
      site_id: ["s1"],
      person: "p1",
      state: ["resolved"],
      level: [2],
      exercise: "only",
      from: "2026-11-23T07:00:00.000Z",
    });
  });

  it("include the last day", () => {
    expect(asked("from=2026-11-23&to=2026-11-23")).toEqual({
      from: "2026-11-22T16:00:00.000Z",
      to: "2026-11-23T16:00:00.000Z",
    });
  });

  it("ask for nothing where only blanks were typed", () => {
    expect(asked("q=%20")).toEqual({});
  });
});
