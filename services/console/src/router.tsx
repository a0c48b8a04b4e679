import { createBrowserRouter, type PatchRoutesOnNavigationFunction } from "react-router";
import { PATTERN } from "@/kit/paths";
import { RouteFailure } from "@/kit/states/RouteFailure";
import { Loading } from "@/kit/states/Loading";
import { PHONE } from "@/pages/phone/routes";

const ROOT = "root";
/** The phone's pages, and those of visitors. */
const WITHOUT_THE_DESK = new RegExp(`^(${PATTERN.phone}|/report)(/|$)`);

/**
 * The desk's pages, once one is asked for: a phone on a bad line does not even load their list. The router leaves out
 * what it has already, and takes nothing for a navigation that another one has overtaken.
 */
const withTheDesk: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  if (!WITHOUT_THE_DESK.test(path)) patch(ROOT, [(await import("@/desk")).DESK]);
};

export const router = createBrowserRouter(
  [
    {
      id: ROOT,
      errorElement: <RouteFailure />,
      HydrateFallback: () => <Loading whole />,
      children: [
        {
          path: PATTERN.signIn,
          lazy: async () => ({ Component: (await import("@/pages/sign-in/SignInPage")).default }),
        },
        PHONE,
        {
          path: PATTERN.publicReport,
          lazy: async () => ({ Component: (await import("@/pages/public-report/PublicReportPage")).default }),
        },
        {
          path: PATTERN.publicReceipt,
          lazy: async () => ({ Component: (await import("@/pages/public-report/PublicReceiptPage")).default }),
        },
      ],
    },
  ],
  { patchRoutesOnNavigation: withTheDesk },
);
