import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { isWanted, KEPT_MS, usable } from "./kept";

const state = { mutations: [], queries: [] };
const NOW = 1_800_000_000_000;

describe("what the phone kept", () => {
  it("is shown for a day", () => {
    expect(usable({ shape: "a", at: NOW, state }, "a", NOW)).toBe(state);
    expect(usable({ shape: "a", at: NOW - KEPT_MS + 1, state }, "a", NOW)).toBe(state);
    expect(usable({ shape: "a", at: NOW - KEPT_MS, state }, "a", NOW)).toBeNull();
  });

  it("is not shown where a release reads other fields, or where the clock was set back", () => {
    expect(usable({ shape: "a", at: NOW, state }, "b", NOW)).toBeNull();
    expect(usable({ shape: "a", at: NOW + 1, state }, "a", NOW)).toBeNull();
    expect(usable(undefined, "a", NOW)).toBeNull();
  });

  it("is what a person needs on foot, and only answers that came", () => {
    const cache = new QueryClient();
    cache.setQueryData(["inspections", "one", "7"], {});
    cache.setQueryData(["audit"], {});
    cache.getQueryCache().build(cache, { queryKey: ["phone", "shifts"] });
    const kept = cache.getQueryCache().getAll().filter(isWanted);
    expect(kept.map(({ queryKey }) => queryKey)).toEqual([["inspections", "one", "7"]]);
  });
});
