import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/kit/time/days";
import { dayAfterKey, TIMES, timeAfterKey, weeksOf } from "./keys";
import { typedDay, typedTime } from "./typed";

/** A Sunday. */
const TODAY = "2026-11-29";
const day = (text: string, bounds = {}): string | null => typedDay(text, TODAY, bounds);
const time = (text: string): string | null => typedTime(text, "14:03");

describe("a day is understood", () => {
  it.each([
    ["2026-11-29", "2026-11-29"],
    ["2026/3/9", "2026-03-09"],
    ["2026年3月9日", "2026-03-09"],
    ["20270105", "2027-01-05"],
    ["1129", "2026-11-29"],
    ["11-30", "2026-11-30"],
    ["12月1号", "2026-12-01"],
    ["29", "2026-11-29"],
    ["2日", "2026-12-02"],
    ["1 dec", "2026-12-01"],
    ["Nov 30", "2026-11-30"],
    ["２０２６－１１－３０", "2026-11-30"],
    ["１１月３０日", "2026-11-30"],
    ["今天", TODAY],
    ["明天", "2026-11-30"],
    ["大后天", "2026-12-02"],
    ["Yesterday", "2026-11-28"],
    ["+7", "2026-12-06"],
    ["周三", "2026-11-25"],
    ["下周三", "2026-12-02"],
    ["上星期天", "2026-11-22"],
    ["next wed", "2026-12-02"],
    [" mon ", "2026-11-23"],
  ])("%s is %s", (text, meant) => expect(day(text)).toBe(meant));

  it("as the nearest one where the year or the month is not said, within what is allowed", () => {
    expect(typedDay("0105", "2026-12-28")).toBe("2027-01-05");
    expect(typedDay("1228", "2027-01-03")).toBe("2026-12-28");
    expect(typedDay("2", TODAY)).toBe("2026-12-02");
    expect(typedDay("2", TODAY, { max: TODAY })).toBe("2026-11-02");
    expect(typedDay("0229", TODAY)).toBe("2028-02-29");
  });

  it.each(["", "abc", "0230", "2026-02-30", "129", "32", "29/11", "13月1日", "不知道"])("%j is none", (text) =>
    expect(day(text)).toBeNull(),
  );

  it("however it is written, whichever day it is", () => {
    for (let by = -800; by < 800; by += 1) {
      const meant = addDays(TODAY, by);
      const [year, month, date] = meant.split("-");
      const ways = [
        meant,
        meant.replaceAll("-", ""),
        `${year}/${month}/${date}`,
        `${year}年${Number(month)}月${date}日`,
      ];
      expect(ways.map((one) => day(one))).toEqual(ways.map(() => meant));
      if (Math.abs(by) < 180) expect(day(`${month}${date}`)).toBe(meant);
      const alone = day(String(Number(date)));
      expect(alone?.slice(8)).toBe(date);
      expect(Math.abs(daysBetween(TODAY, alone ?? ""))).toBeLessThanOrEqual(31);
    }
  });
});

describe("a time is understood", () => {
  it.each([
    ["8", "08:00"],
    ["20", "20:00"],
    ["830", "08:30"],
    ["0830", "08:30"],
    ["8:30", "08:30"],
    ["２０：００", "20:00"],
    ["8点", "08:00"],
    ["8点半", "08:30"],
    ["20时15分", "20:15"],
    ["下午3点", "15:00"],
    ["晚上8点半", "20:30"],
    ["凌晨12点", "00:00"],
    ["8pm", "20:00"],
    ["8:30 a.m.", "08:30"],
    ["12 am", "00:00"],
    ["noon", "12:00"],
    ["24:00", "24:00"],
    ["24", "24:00"],
    ["现在", "14:03"],
  ])("%s is %s", (text, meant) => expect(time(text)).toBe(meant));

  it.each(["", "25", "24:30", "8:3", "860", "abc", "8:30:00"])("%j is none", (text) => expect(time(text)).toBeNull());

  it("however it is written, whichever minute it is", () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((one) => String(one).padStart(2, "0"));
      for (const text of [`${hours}:${minutes}`, `${hours}${minutes}`, `${Number(hours)}点${minutes}分`]) {
        expect(time(text)).toBe(`${hours}:${minutes}`);
      }
    }
  });
});

describe("the keys of the calendar", () => {
  it("lead by days, weeks, months and years", () => {
    const from = (key: string, shift = false): string | null => dayAfterKey(key, shift, "2028-02-29");
    expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => from(key))).toEqual([
      "2028-02-28",
      "2028-03-01",
      "2028-02-22",
      "2028-03-07",
    ]);
    expect([from("Home"), from("End")]).toEqual(["2028-02-28", "2028-03-05"]);
    expect([from("PageUp"), from("PageDown"), from("PageUp", true)]).toEqual([
      "2028-01-29",
      "2028-03-29",
      "2027-02-28",
    ]);
    expect(from("a")).toBeNull();
  });

  it("weeks begin on Monday and hold the month", () => {
    expect(weeksOf("2026-11-15").map((week) => week[0])).toEqual([
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
      "2026-11-16",
      "2026-11-23",
      "2026-11-30",
    ]);
  });

  it("among the times stay within the day", () => {
    expect([timeAfterKey("ArrowUp", 0), timeAfterKey("ArrowDown", 47), timeAfterKey("ArrowRight", 16)]).toEqual([
      0, 47, 17,
    ]);
    expect([TIMES[timeAfterKey("Home", 9) ?? -1], TIMES[timeAfterKey("End", 9) ?? -1]]).toEqual(["00:00", "23:30"]);
  });
});
