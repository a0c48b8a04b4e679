import type { RouteObject } from "react-router";

/** The pages of the phone, below their own frame. */
export const PHONE: RouteObject = {
  path: "/m",
  lazy: async () => ({ Component: (await import("./PhoneShell")).default }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import("./NowPage")).default }) },
    { path: "incidents/:incidentId", lazy: async () => ({ Component: (await import("./PhoneIncidentPage")).default }) },
    { path: "shifts", lazy: async () => ({ Component: (await import("./ShiftsPage")).default }) },
    { path: "duty", lazy: async () => ({ Component: (await import("./DutyPage")).default }) },
  ],
};
