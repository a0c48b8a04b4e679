import { describe, expect, it } from "vitest";
import { filtersOf, narrowed, queryOf } from "./filters";

const asked = (address: string) => queryOf(filtersOf(new URLSearchParams(address)), "Asia/Shanghai");

describe("the filters of the duty log", () => {
  it("are in the address, and what it does not know is left out", () => {
    expect(narrowed(filtersOf(new URLSearchParams("kind=gossip&from=yesterday&follow=perhaps")))).toBe(false);
    expect(filtersOf(new URLSearchParams("kind=manual&tag=设备&follow=true"))).toMatchObject({
      kind: "manual",
      tag: "设备",
      follow: "true",
    });
  });

  it("become what the service is asked, the last day included", () => {
    expect(
      asked("q=油泵&site=s1&shift=x1&kind=manual&tag=设备&person=p1&follow=true&from=2026-11-23&to=2026-11-23"),
    ).toEqual({
      q: "油泵",
      site_id: ["s1"],
      shift_id: "x1",
      kind: ["manual"],
      tag: ["设备"],
      person: "p1",
      follow_up: true,
      from: "2026-11-22T16:00:00.000Z",
      to: "2026-11-23T16:00:00.000Z",
    });
  });

  it("ask for nothing where only blanks were typed", () => {
    expect(asked("q=%20&ahead=true")).toEqual({});
  });

  it("leave out the roster of shifts that have not begun, unless it is asked for", () => {
    expect(asked("")).toEqual({ upcoming: false });
  });
});
