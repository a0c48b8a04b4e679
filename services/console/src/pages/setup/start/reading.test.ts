import { describe, expect, it } from "vitest";
import type { SeriesState } from "@/kit/api/types";
import type { UnknownSeries } from "../forms";
import { heardOf } from "./reading";

const AT = "2026-11-29T06:02:00Z";
const known = (key: string, last: SeriesState["last"]): SeriesState => ({
  id: key,
  version: 1,
  site_id: "site",
  key,
  unit: "℃",
  kind: "temperature",
  name: null,
  created_at: AT,
  updated_at: AT,
  retired_at: null,
  last,
  silent_s: null,
});
const sent = (key: string, last_seen_at: string): UnknownSeries => ({
  site_id: "site",
  key,
  first_seen_at: AT,
  last_seen_at,
  count: 1,
  last_value: 23.4,
  station_id: "station",
  ignored_at: null,
  addable: true,
});

describe("the first reading", () => {
  it("is waited for", () => {
    expect(heardOf([], [])).toEqual({ state: "nothing" });
  });

  it("came, the newest of those that no series takes yet", () => {
    const heard = heardOf([], [sent("a", AT), sent("b", "2026-11-29T06:03:00Z")]);
    expect(heard).toMatchObject({ state: "unknown", newest: { key: "b" } });
  });

  it("is waited for again once its series is set up", () => {
    expect(heardOf([known("a", null)], [])).toMatchObject({ state: "ready", series: { key: "a" } });
  });

  it("is there", () => {
    const last = { at: AT, value: 23.4, received_at: AT };
    expect(heardOf([known("a", null), known("b", last)], [sent("c", AT)])).toMatchObject({
      state: "kept",
      series: { key: "b" },
      value: 23.4,
      at: AT,
    });
  });
});
