/** The words in which tests tell of incidents. */
import type { IncidentRead } from "@/kit/api/types";
import { withFact, type IncidentFact } from "./facts";

export const FACT: IncidentFact = {
  type: "incident.opened",
  incident_id: "a",
  version: 1,
  number: "FW-2026-000001",
  site_id: "s1",
  title: "Too hot",
  level: 3,
  severity: "major",
  state: "open",
  opened_at: "2026-11-23T07:00:00Z",
};

export const fact = (change: Partial<IncidentFact>): IncidentFact => ({ ...FACT, ...change });
export const list = (...facts: IncidentFact[]): IncidentRead[] => facts.reduce<IncidentRead[]>(withFact, []);
