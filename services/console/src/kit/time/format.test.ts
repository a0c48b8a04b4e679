import { describe, expect, it } from "vitest";
import { countdown, duration, endTime, moment, offset, timeOfDay } from "./format";

const AT = "2026-11-23T07:04:03Z";

describe("lengths of time", () => {
  it.each([
    [0, "0s", "0秒"],
    [42_000, "42s", "42秒"],
    [185_000, "3m 05s", "3分05秒"],
    [7_620_000, "2h 07m", "2时07分"],
    [273_600_000, "3d 4h", "3天4时"],
    [-5000, "0s", "0秒"],
  ])("%i ms is %s, %s", (milliseconds, en, zh) => {
    expect(duration(milliseconds, "en")).toBe(en);
    expect(duration(milliseconds, "zh-CN")).toBe(zh);
  });

  it("a countdown shows hours only where there are some, and never goes below nothing", () => {
    expect([countdown(161_000), countdown(3_761_000), countdown(-1)]).toEqual(["02:41", "1:02:41", "00:00"]);
  });
});

describe("the site's wall clock", () => {
  it("is the site's, wherever the reader sits", () => {
    expect(timeOfDay(AT, "Asia/Shanghai")).toBe("15:04");
    expect(timeOfDay(AT, "America/New_York", { seconds: true })).toBe("02:04:03");
    expect(timeOfDay("2026-11-22T16:00:00Z", "Asia/Shanghai")).toBe("00:00");
    expect(endTime("2026-11-22T16:00:00Z", "Asia/Shanghai")).toBe("24:00");
  });

  it("names the day where it is not today at the site", () => {
    const now = Date.parse(AT);
    expect(moment(AT, "Asia/Shanghai", now)).toBe("15:04:03");
    expect(moment("2026-11-22T15:59:59Z", "Asia/Shanghai", now)).toBe("11-22 23:59:59");
    expect(moment("2025-12-31T16:00:00Z", "Asia/Shanghai", now, { seconds: false })).toBe("01-01 00:00");
    expect(moment("2025-12-31T15:00:00Z", "Asia/Shanghai", now, { seconds: false })).toBe("2025-12-31 23:00");
  });

  it("says its offset at that time, summer or winter", () => {
    expect(offset(AT, "Asia/Shanghai")).toBe("UTC+8");
    expect(offset(AT, "UTC")).toBe("UTC");
    expect(offset(AT, "Asia/Kolkata")).toBe("UTC+5:30");
    expect([offset("2026-07-01T00:00:00Z", "Europe/Berlin"), offset(AT, "Europe/Berlin")]).toEqual(["UTC+2", "UTC+1"]);
  });
});
