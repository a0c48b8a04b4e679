import type { components as Incident } from "@/kit/api/schemas/incident";
import type { components as Monitoring } from "@/kit/api/schemas/monitoring";
import type { components as Notify } from "@/kit/api/schemas/notify";
import type { components as Roster } from "@/kit/api/schemas/roster";

export type IncidentRead = Incident["schemas"]["IncidentRead"];
export type IncidentDetail = Incident["schemas"]["IncidentDetail"];
export type TimelineEntry = Incident["schemas"]["TimelineEntryRead"];
export type AttemptRead = Notify["schemas"]["AttemptRead"];
export type SiteRead = Roster["schemas"]["SiteRead"];
export type StaffRead = Roster["schemas"]["StaffRead"];
export type ChangeRead = Roster["schemas"]["ChangeRead"];
export type ShiftRead = Roster["schemas"]["ShiftRead"];
export type OnDutyRead = Roster["schemas"]["OnDutyRead"];
export type PersonOnDuty = Roster["schemas"]["PersonOnDuty"];
export type PostRead = Roster["schemas"]["PostRead"];
export type AnomalyRead = Monitoring["schemas"]["AnomalyRead"];
export type Severity = IncidentRead["severity"];
export type IncidentState = IncidentRead["state"];
