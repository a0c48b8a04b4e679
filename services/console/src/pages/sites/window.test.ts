import { describe, expect, it } from "vitest";
import { between, moved, preset, windowOf, type WindowAddress } from "./window";

const NOW = Date.parse("2026-11-23T07:00:04Z");
const HOUR = 3_600_000;
const asked = (address: WindowAddress): URLSearchParams =>
  new URLSearchParams(Object.entries(address).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
const at = (ms: number): string => new Date(ms).toISOString();

describe("the window of an address", () => {
  it("is the last six hours, and follows the time in steps", () => {
    const window = windowOf(new URLSearchParams(), NOW);
    expect([at(window.end), window.end - window.start, window.live]).toEqual([
      "2026-11-23T07:00:15.000Z",
      6 * HOUR,
      true,
    ]);
    expect(windowOf(new URLSearchParams(), NOW + 9_000)).toEqual(window);
  });

  it("is what was chosen, at most 31 days of it", () => {
    const chosen = windowOf(asked(between(NOW - 2 * HOUR, NOW)), NOW);
    expect([chosen.end - chosen.start, chosen.live, chosen.preset]).toEqual([2 * HOUR, false, null]);
    const long = windowOf(asked(between(NOW - 900 * HOUR, NOW)), NOW);
    expect(long.end - long.start).toBe(31 * 24 * HOUR);
  });

  it("is the usual one where the address makes no sense", () => {
    for (const query of ["range=9y", "from=x&to=y", `from=${at(NOW)}&to=${at(NOW - HOUR)}`]) {
      expect(windowOf(new URLSearchParams(query), NOW).preset).toBe("6h");
    }
  });

  it("moves by half its length, and ends now rather than in the future", () => {
    const back = windowOf(asked(moved(windowOf(new URLSearchParams("range=6h"), NOW), -1, NOW)), NOW);
    expect([at(back.start), back.live]).toEqual(["2026-11-22T22:00:15.000Z", false]);
    expect(moved(back, 1, NOW)).toEqual(preset("6h"));
  });
});
