import { describe, expect, it } from "vitest";
import { keep, keptAt, keyOf, sweep } from "./store";

/** A browser's storage, as the standard has it. */
class Memory implements Storage {
  private readonly kept = new Map<string, string>();
  get length(): number {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
  clear = () => this.kept.clear();
}

const NOW = Date.parse("2026-11-23T08:00:00Z");
const WEEK_MS = 7 * 86_400_000;
const KEY = keyOf("li", "/reports/1", "remarks");

describe("a draft", () => {
  it("is there again, for whoever typed it, at the address where it was typed", () => {
    const storage = new Memory();
    keep(storage, KEY, { summary: "正常" }, NOW);
    expect(keptAt(storage, KEY, NOW + 1)).toEqual({ summary: "正常" });
    expect(keptAt(storage, keyOf("wang", "/reports/1", "remarks"), NOW + 1)).toBeUndefined();
    expect(keptAt(storage, keyOf("li", "/reports/2", "remarks"), NOW + 1)).toBeUndefined();
  });

  it("is kept for a week", () => {
    const storage = new Memory();
    keep(storage, KEY, "正常", NOW);
    expect(keptAt(storage, KEY, NOW + WEEK_MS - 1)).toBe("正常");
    expect(keptAt(storage, KEY, NOW + WEEK_MS)).toBeUndefined();
    sweep(storage, NOW + WEEK_MS);
    expect(storage.length).toBe(0);
  });

  it("that nobody can read is none, and what is not a draft is left alone", () => {
    const storage = new Memory();
    storage.setItem(KEY, "{");
    storage.setItem("farwatch.session", "cookie");
    expect(keptAt(storage, KEY, NOW)).toBeUndefined();
    sweep(storage, NOW);
    expect(storage.getItem("farwatch.session")).toBe("cookie");
    expect(storage.length).toBe(1);
  });

  it("is given up where the browser keeps nothing", () => {
    const full = new Memory();
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => keep(full, KEY, "正常", NOW)).not.toThrow();
  });
});
