import { describe, expect, test } from "vitest";
import {
  addDays,
  clockChangeMin,
  dayBounds,
  dayIn,
  daysOf,
  endOf,
  instantOf,
  isDay,
  lastAt,
  movedByDays,
  stepped,
} from "./days";
import { timeOfDay } from "./format";

const HOUR = 3_600_000;
const BERLIN = "Europe/Berlin";
const SPRING = "2026-03-29";
const AUTUMN = "2026-10-25";
const iso = (at: number): string => new Date(at).toISOString();

describe("calendar", () => {
  test("a week runs from Monday to Sunday", () => {
    expect(daysOf("week", "2026-11-29")).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`));
    expect(daysOf("week", "2026-11-23")[0]).toBe("2026-11-23");
  });

  test("a fortnight is the week of the day and the next", () => {
    expect([daysOf("fortnight", "2026-11-29")[0], daysOf("fortnight", "2026-11-29").at(-1)]).toEqual([
      "2026-11-23",
      "2026-12-06",
    ]);
    expect(stepped("fortnight", "2026-11-29", 1)).toBe("2026-12-13");
  });

  test("a month has its own days, also in a leap year", () => {
    expect(daysOf("month", "2028-02-17")).toHaveLength(29);
    expect(daysOf("month", "2026-12-31").at(-1)).toBe("2026-12-31");
  });

  test("stepping crosses the end of the year", () => {
    expect(stepped("month", "2026-12-05", 1)).toBe("2027-01-01");
    expect(stepped("week", "2026-12-29", 1)).toBe("2027-01-05");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
  });

  test("only real days are days", () => {
    expect(isDay("2026-11-23")).toBe(true);
    expect([null, "", "2026-02-30", "2026-13-01", "tomorrow"].some(isDay)).toBe(false);
  });
});

describe("wall clocks", () => {
  test("a site's clock is its own, wherever the reader is", () => {
    expect(iso(instantOf("2026-11-23", "08:00", "Asia/Shanghai"))).toBe("2026-11-23T00:00:00.000Z");
    expect(iso(instantOf("2026-11-23", "08:00", "Asia/Kolkata"))).toBe("2026-11-23T02:30:00.000Z");
    expect(dayIn("2026-11-22T17:00:00Z", "Asia/Shanghai")).toBe("2026-11-23");
  });

  test("the day on which the clock is put forward has 23 hours, and the other 25", () => {
    const hours = (day: string): number => (dayBounds(day, BERLIN).to - dayBounds(day, BERLIN).from) / HOUR;
    expect([SPRING, AUTUMN, "2026-06-01"].map(hours)).toEqual([23, 25, 24]);
  });

  test("a time that the clock skips is the moment that would have been", () => {
    expect(iso(instantOf(SPRING, "02:30", BERLIN))).toBe("2026-03-29T01:30:00.000Z");
    expect(timeOfDay(instantOf(SPRING, "02:30", BERLIN), BERLIN)).toBe("03:30");
  });

  test("a time that the clock shows twice is the first one", () => {
    expect(iso(instantOf(AUTUMN, "02:30", BERLIN))).toBe("2026-10-25T00:30:00.000Z");
  });

  test.each([BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Shanghai"])(
    "every hour around the changes of the clock in %s comes back from its wall clock, but for the one shown twice",
    (zone) => {
      let differ = 0;
      for (const [from, to] of [
        [Date.UTC(2026, 2, 7), Date.UTC(2026, 2, 10)],
        [Date.UTC(2026, 2, 28), Date.UTC(2026, 3, 6)],
        [Date.UTC(2026, 9, 3), Date.UTC(2026, 9, 6)],
        [Date.UTC(2026, 9, 24), Date.UTC(2026, 10, 3)],
      ] as const) {
        for (let at = from; at < to; at += HOUR) {
          if (instantOf(dayIn(at, zone), timeOfDay(at, zone), zone) !== at) differ += 1;
        }
      }
      expect(differ).toBeLessThanOrEqual(zone.startsWith("Asia") ? 0 : 1);
    },
  );
});

describe("shifts", () => {
  test("a shift that ends before it began ends on the next day; at 24:00 on its own", () => {
    expect(iso(endOf("2026-11-23", "20:00", "08:00", "Asia/Shanghai"))).toBe("2026-11-24T00:00:00.000Z");
    expect(iso(endOf("2026-11-23", "16:00", "24:00", "Asia/Shanghai"))).toBe("2026-11-23T16:00:00.000Z");
    expect(iso(endOf("2026-11-23", "16:00", "00:00", "Asia/Shanghai"))).toBe("2026-11-23T16:00:00.000Z");
  });

  test("the night shift over the change of the clock lasts 11 or 13 hours, and says so", () => {
    const night = (day: string): [number, number] => {
      const from = instantOf(day, "20:00", BERLIN);
      const to = endOf(day, "20:00", "08:00", BERLIN);
      return [(to - from) / HOUR, clockChangeMin(from, to, BERLIN)];
    };
    expect(night("2026-03-28")).toEqual([11, -60]);
    expect(night("2026-10-24")).toEqual([13, 60]);
    expect(night("2026-11-23")).toEqual([12, 0]);
  });

  test("moved to another day, a shift keeps its wall clock", () => {
    const at = instantOf("2026-03-27", "08:00", BERLIN);
    expect(timeOfDay(movedByDays(at, 4, BERLIN), BERLIN)).toBe("08:00");
    expect(movedByDays(at, 4, BERLIN) - at).toBe(4 * 24 * HOUR - HOUR);
  });
});

describe("a time that is claimed", () => {
  test("is the last moment at which the site's clock showed it, today or yesterday", () => {
    const now = Date.parse("2026-11-23T00:30:00Z");
    expect(new Date(lastAt("08:00", "Asia/Shanghai", now)).toISOString()).toBe("2026-11-23T00:00:00.000Z");
    expect(new Date(lastAt("23:50", "Asia/Shanghai", now)).toISOString()).toBe("2026-11-22T15:50:00.000Z");
  });
});
