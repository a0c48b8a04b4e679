import { describe, expect, it, test } from "vitest";
import { addDays, dayIn, wallTime } from "./days";
import { timeOfDay } from "./format";
import { wallMs } from "./zone";

const MINUTE = 60_000;
const ZONES = [
  "Asia/Shanghai",
  "Asia/Urumqi",
  "Asia/Kolkata",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Pacific/Chatham",
  "UTC",
];

/** Figures that look drawn by lot, the same in each run. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const iso = (at: number): string => new Date(at).toISOString();
const wall = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`);

describe("a day and a time", () => {
  test("that the clock skips say what it shows next", () => {
    expect(wallTime("2026-03-29", "02:30", "Europe/Berlin")).toEqual({
      kind: "skipped",
      at: Date.parse("2026-03-29T01:30:00Z"),
      next: { day: "2026-03-29", time: "03:00" },
    });
    expect(wallTime("2026-03-08", "02:00", "America/New_York")).toMatchObject({ next: { time: "03:00" } });
    expect(wallTime("2026-10-04", "02:15", "Australia/Lord_Howe")).toMatchObject({ next: { time: "02:30" } });
    expect(wallTime("2011-12-30", "12:00", "Pacific/Apia")).toMatchObject({
      next: { day: "2011-12-31", time: "00:00" },
    });
  });

  test("that the clock shows twice are both known", () => {
    const found = wallTime("2026-10-25", "02:30", "Europe/Berlin");
    expect(found).toEqual({
      kind: "twice",
      at: Date.parse("2026-10-25T00:30:00Z"),
      second: Date.parse("2026-10-25T01:30:00Z"),
    });
  });

  test("are once where the clock never changes, also at the end of the day", () => {
    expect(wallTime("2026-11-29", "24:00", "Asia/Shanghai")).toEqual({
      kind: "once",
      at: Date.parse("2026-11-29T16:00:00Z"),
    });
  });
});

describe.each(ZONES)("in %s", (zone) => {
  const draw = lots(zone.length * 7919);
  /** Mostly within two days of where clocks are changed. */
  const instant = (): number => {
    const year = 2005 + Math.floor(draw() * 30);
    const month = [2, 3, 8, 9, 10][Math.floor(draw() * 5)] ?? 2;
    return Date.UTC(year, month, 1) + Math.floor(draw() * 31 * 1440) * MINUTE;
  };

  it("each moment is one of those that its wall clock means", () => {
    for (let time = 0; time < 600; time += 1) {
      const at = instant();
      const found = wallTime(dayIn(at, zone), timeOfDay(at, zone), zone);
      expect(found.kind, iso(at)).not.toBe("skipped");
      expect(found.kind === "twice" ? [found.at, found.second] : [found.at]).toContain(at);
    }
  });

  it("each day and time is shown as often as is said, and what comes instead is shown", () => {
    for (let time = 0; time < 600; time += 1) {
      const at = instant();
      const [day, clock] = [iso(at).slice(0, 10), iso(at).slice(11, 16)];
      const found = wallTime(day, clock, zone);
      if (found.kind === "skipped") {
        expect(wall(found.next.day, found.next.time)).toBeGreaterThan(wall(day, clock));
        const next = wallTime(found.next.day, found.next.time, zone);
        expect(next.kind).toBe("once");
        expect(wallMs(next.at - MINUTE, zone)).toBeLessThan(wall(day, clock));
        expect(wallMs(found.at, zone)).toBeGreaterThan(wall(day, clock));
      } else {
        const moments = found.kind === "twice" ? [found.at, found.second] : [found.at];
        expect(moments.map((one) => wallMs(one, zone))).toEqual(moments.map(() => wall(day, clock)));
        expect(moments.toSorted((one, other) => one - other)).toEqual(moments);
      }
    }
  });

  it("a minute further is a minute later or later still", () => {
    let [day, before] = ["2026-10-20", -Infinity];
    for (let count = 0; count < 16; count += 1, day = addDays(day, 1)) {
      for (let minute = 0; minute < 1440; minute += 30) {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const { at } = wallTime(day, clock, zone);
        expect(at).toBeGreaterThan(before);
        before = at;
      }
    }
  });
});
