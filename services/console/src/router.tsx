import { createBrowserRouter, type RouteObject } from "react-router";
import { forReaders } from "@/kit/access/forReaders";
import { PATTERN } from "@/kit/paths";
import { PageFailure, RouteFailure } from "@/kit/states/RouteFailure";
import { Loading } from "@/kit/states/Loading";
import { PHONE } from "@/pages/phone/routes";
import { PAGES, type Page } from "@/pages/registry";

const page = ({ path, load, reads }: Page): RouteObject => ({
  path,
  lazy: async () => ({ Component: forReaders(reads, (await load()).default) }),
});

export const router = createBrowserRouter([
  {
    errorElement: <RouteFailure />,
    HydrateFallback: () => <Loading whole />,
    children: [
      { path: PATTERN.signIn, lazy: async () => ({ Component: (await import("@/pages/sign-in/SignInPage")).default }) },
      PHONE,
      {
        lazy: async () => ({ Component: (await import("@/kit/layout/Shell")).Shell }),
        children: [
          {
            // Not on the pages themselves: the router draws nothing at all where a route fails that is still to be loaded.
            errorElement: <PageFailure />,
            children: [
              ...PAGES.map(page),
              {
                path: "*",
                lazy: async () => ({ Component: (await import("@/pages/not-found/NotFoundPage")).default }),
              },
            ],
          },
        ],
      },
    ],
  },
]);
