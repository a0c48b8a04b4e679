import { PATTERN } from "@/kit/paths";
import type { Page } from "./page";

/** The pages of what people observe: checks, findings, and the gear that watches; as `registry` lists the others. */
export const OBSERVING_PAGES: readonly Page[] = [
  {
    name: "inspections",
    reads: "monitoring GET /inspections",
    path: PATTERN.inspections,
    load: () => import("@/pages/inspections/InspectionsPage"),
    nav: { icon: "inspect" },
  },
  {
    name: "inspection",
    reads: "monitoring GET /inspections/{inspection_id}",
    path: PATTERN.inspection,
    load: () => import("@/pages/inspections/InspectionPage"),
  },
  {
    name: "schedules",
    reads: "monitoring GET /inspection-schedules",
    path: PATTERN.schedules,
    load: () => import("@/pages/schedules/SchedulesPage"),
    nav: { icon: "clock" },
  },
  {
    name: "schedule",
    reads: "monitoring GET /inspection-schedules/{schedule_id}",
    path: PATTERN.schedule,
    load: () => import("@/pages/schedules/SchedulePage"),
  },
  {
    name: "improvements",
    reads: "reporting GET /improvements",
    path: PATTERN.improvements,
    load: () => import("@/pages/improvements/ImprovementsPage"),
    nav: { icon: "up" },
  },
  {
    name: "improvement",
    reads: "reporting GET /improvements/{improvement_id}",
    path: PATTERN.improvement,
    load: () => import("@/pages/improvements/ImprovementPage"),
  },
  {
    name: "findings",
    reads: "monitoring GET /findings",
    path: PATTERN.findings,
    load: () => import("@/pages/findings/FindingsPage"),
    nav: { icon: "warning" },
  },
  {
    name: "findingLinks",
    reads: "monitoring GET /finding-links",
    path: PATTERN.findingLinks,
    load: () => import("@/pages/findings/LinksPage"),
  },
  {
    name: "finding",
    reads: "monitoring GET /findings/{finding_id}",
    path: PATTERN.finding,
    load: () => import("@/pages/findings/FindingPage"),
  },
  {
    name: "devices",
    reads: "monitoring GET /devices",
    path: PATTERN.devices,
    load: () => import("@/pages/devices/DevicesPage"),
    nav: { icon: "camera" },
  },
  {
    name: "device",
    reads: "monitoring GET /devices/{device_id}",
    path: PATTERN.device,
    load: () => import("@/pages/devices/DevicePage"),
  },
];
