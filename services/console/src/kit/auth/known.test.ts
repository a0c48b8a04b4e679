import { describe, expect, it } from "vitest";
import { stillTrusted } from "./known";

const HOUR_MS = 3_600_000;
const person = { id: "7", name: "王值班", roles: ["duty_chief"], siteIds: ["s1"] };
const stored = JSON.stringify({ person, at: 1000 });

describe("who was signed in here last", () => {
  it("is trusted for a day without a network", () => {
    expect(stillTrusted(stored, 1000)).toEqual(person);
    expect(stillTrusted(stored, 1000 + 24 * HOUR_MS - 1)).toEqual(person);
    expect(stillTrusted(stored, 1000 + 24 * HOUR_MS)).toBeNull();
  });

  it("is nobody where the clock was set back, or what is stored is something else", () => {
    expect(stillTrusted(stored, 999)).toBeNull();
    expect(stillTrusted(null, 1000)).toBeNull();
    expect(stillTrusted("{", 1000)).toBeNull();
    expect(stillTrusted("{}", 1000)).toBeNull();
  });
});
