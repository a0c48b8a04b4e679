import { expect, it } from "vitest";
import type { FindingRead } from "@/kit/api/types";
import { stepsOf } from "./steps";

const FOUND: FindingRead = {
  id: "f",
  version: 3,
  site_id: "s",
  number: "2026-0001",
  kind: "hazard",
  severity: "major",
  place: "p",
  what: "w",
  source: "on_duty",
  state: "acknowledged",
  observed_at: "2026-11-23T03:00:00Z",
  reported_at: "2026-11-23T03:05:00Z",
  claimed_at: null,
  reported_by: "me",
  reported_by_name: "Me",
  contact: null,
  accepted_at: null,
  accepted_by: null,
  acknowledged_at: "2026-11-23T03:09:00Z",
  acknowledged_by: "chief",
  promoted_at: null,
  promoted_by: null,
  promote_reason: null,
  escalated_at: "2026-11-23T03:08:00Z",
  ended_at: null,
  ended_by: null,
  end_reason: null,
  incident_id: null,
  incident_number: null,
  photo_count: 0,
};

it("tells what happened in its order", () => {
  expect(stepsOf(FOUND).map(({ step }) => step)).toEqual(["observed", "reported", "escalated", "acknowledged"]);
});

it("says of a visitor's that it was received, and how it ended", () => {
  const ended = { ended_at: "2026-11-23T04:00:00Z", ended_by: "chief", end_reason: "spam" };
  const steps = stepsOf({ ...FOUND, source: "visitor", observed_at: FOUND.reported_at, state: "rejected", ...ended });
  expect(steps.map(({ step }) => step)).toEqual(["received", "escalated", "acknowledged", "rejected"]);
  expect(steps.at(-1)).toMatchObject({ by: "chief", text: "spam" });
});
