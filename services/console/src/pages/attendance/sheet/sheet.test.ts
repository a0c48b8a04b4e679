import { describe, expect, it } from "vitest";
import { daysOfMonth, monthOf, monthStepped, wholeMinutes } from "./sheet";

const NEW_YEAR = Date.parse("2026-12-31T17:00:00Z");

describe("the month of the sheet", () => {
  it("is that of the address, else the present one at the site", () => {
    expect(monthOf("2026-11", "Asia/Shanghai", NEW_YEAR)).toBe("2026-11");
    expect(monthOf("2026-13", "Asia/Shanghai", NEW_YEAR)).toBe("2027-01");
    expect(monthOf(null, "Europe/London", NEW_YEAR)).toBe("2026-12");
  });

  it("is stepped over the year and has its own length", () => {
    expect(monthStepped("2026-12", 1)).toBe("2027-01");
    expect(monthStepped("2026-01", -1)).toBe("2025-12");
    expect(daysOfMonth("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  });

  it("shows whole minutes", () => {
    expect(wholeMinutes(119)).toBe(60);
  });
});
