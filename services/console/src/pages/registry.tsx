import type { ComponentType } from "react";
import type { IconName } from "@/kit/layout/Icon";

/**
 * Every page of the console: its address, its code (fetched when it is opened) and, where `nav` is set, its place in the
 * navigation. Texts are in locales/<language>/<name>.json. README.md says how to add one.
 */
export interface Page {
  name: string;
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  nav?: { icon: IconName };
}

export const PAGES: readonly Page[] = [
  { name: "board", path: "/", load: () => import("@/pages/board/BoardPage"), nav: { icon: "board" } },
  { name: "incident", path: "/incidents/:incidentId", load: () => import("@/pages/incident/IncidentPage") },
  { name: "sites", path: "/sites", load: () => import("@/pages/sites/SitesPage"), nav: { icon: "series" } },
  { name: "site", path: "/sites/:siteId", load: () => import("@/pages/sites/SitePage") },
  { name: "series", path: "/sites/:siteId/series/:seriesId", load: () => import("@/pages/sites/SeriesPage") },
  { name: "roster", path: "/roster", load: () => import("@/pages/roster/RosterPage"), nav: { icon: "roster" } },
  { name: "reports", path: "/reports", load: () => import("@/pages/reports/ReportsPage"), nav: { icon: "report" } },
  { name: "report", path: "/reports/:reportId", load: () => import("@/pages/reports/ReportPage") },
  { name: "policies", path: "/policies", load: () => import("@/pages/policies/PoliciesPage"), nav: { icon: "policy" } },
  {
    name: "deliveries",
    path: "/deliveries",
    load: () => import("@/pages/deliveries/DeliveriesPage"),
    nav: { icon: "delivery" },
  },
];
