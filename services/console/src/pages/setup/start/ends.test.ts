import { describe, expect, it } from "vitest";
import { timeOfDay } from "@/kit/time/format";
import { endsFrom, usualEnd } from "./ends";

const SHANGHAI = "Asia/Shanghai";
const usual = (at: string, zone: string): string => {
  const end = usualEnd(endsFrom(Date.parse(at), zone), zone);
  return end === undefined ? "" : timeOfDay(end, zone);
};

describe("when a first watch ends", () => {
  it("is at the next change that is worth coming for", () => {
    const times = ["07:30", "08:00", "12:15", "19:00", "19:01", "23:59"];
    expect(times.map((time) => usual(`2026-11-29T${time}:00+08:00`, SHANGHAI))).toEqual([
      "20:00",
      "20:00",
      "20:00",
      "20:00",
      "08:00",
      "08:00",
    ]);
  });

  it("can be any full hour of the site's clock within a day", () => {
    const now = Date.parse("2026-11-29T12:15:00+05:30");
    const ends = endsFrom(now, "Asia/Kolkata");
    expect([ends.length, timeOfDay(ends[0] ?? 0, "Asia/Kolkata"), timeOfDay(ends.at(-1) ?? 0, "Asia/Kolkata")]).toEqual(
      [22, "14:00", "11:00"],
    );
    expect(ends.every((end) => end > now && end < now + 24 * 3_600_000)).toBe(true);
  });
});
