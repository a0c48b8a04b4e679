import type { ComponentType } from "react";
import type { Route } from "@/kit/access/routes.gen";
import type { IconName } from "@/kit/layout/Icon";

/** One page of the console. */
export interface Page {
  name: string;
  path: string;
  /** What it shows: whom this route refuses does not see the page. */
  reads: Route;
  load: () => Promise<{ default: ComponentType }>;
  nav?: { icon: IconName };
  /** Its place is in set-up: its name and its hint are setup:page.<name> and setup:hint.<name>. */
  inSetup?: true;
  /** It is reached from another page of set-up only. */
  unlisted?: true;
}
