import { PATTERN } from "@/kit/paths";
import type { Page } from "./page";

/** The pages of set-up, as `registry` lists the others. */
export const SETUP_PAGES: readonly Page[] = [
  {
    name: "setupSites",
    reads: "roster GET /sites",
    path: PATTERN.setupSites,
    load: () => import("@/pages/setup/sites/SetupSitesPage"),
    inSetup: true,
  },
  {
    name: "setupPosts",
    reads: "roster GET /posts",
    path: PATTERN.setupPosts,
    load: () => import("@/pages/setup/posts/SetupPostsPage"),
    inSetup: true,
  },
  {
    name: "setupTasks",
    reads: "roster GET /task-templates",
    path: PATTERN.setupTasks,
    load: () => import("@/pages/setup/tasks/SetupTasksPage"),
    inSetup: true,
  },
  {
    name: "setupPeople",
    reads: "roster GET /staff",
    path: PATTERN.setupPeople,
    load: () => import("@/pages/setup/people/SetupPeoplePage"),
    inSetup: true,
  },
  {
    name: "setupImport",
    reads: "roster POST /staff/import",
    path: PATTERN.setupImport,
    load: () => import("@/pages/setup/people/ImportPage"),
    inSetup: true,
    unlisted: true,
  },
  {
    name: "setupSeries",
    reads: "monitoring GET /unknown-series",
    path: PATTERN.setupSeries,
    load: () => import("@/pages/setup/series/SeriesSetupPage"),
    inSetup: true,
  },
  {
    name: "setupRules",
    reads: "monitoring GET /rule-templates",
    path: PATTERN.setupRules,
    load: () => import("@/pages/setup/rules/RulesSetupPage"),
    inSetup: true,
  },
  {
    name: "setupChannels",
    reads: "notify GET /channels",
    path: PATTERN.setupChannels,
    load: () => import("@/pages/setup/channels/ChannelsPage"),
    inSetup: true,
  },
  {
    name: "setupAudit",
    reads: "roster GET /audit",
    path: PATTERN.setupAudit,
    load: () => import("@/pages/setup/audit/AuditPage"),
    inSetup: true,
  },
  {
    name: "setupStart",
    reads: "roster POST /sites",
    path: PATTERN.setupStart,
    load: () => import("@/pages/setup/start/StartPage"),
    inSetup: true,
  },
];
