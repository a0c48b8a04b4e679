import type { RouteObject } from "react-router";
import { forReaders } from "@/kit/access/forReaders";
import { PageFailure } from "@/kit/states/RouteFailure";
import { PAGES, type Page } from "@/pages/registry";

const page = ({ path, load, reads }: Page): RouteObject => ({
  path,
  lazy: async () => ({ Component: forReaders(reads, (await load()).default) }),
});

/** The pages of the desk, below their own frame. */
export const DESK: RouteObject = {
  lazy: async () => ({ Component: (await import("@/kit/layout/Shell")).Shell }),
  children: [
    {
      // Not on the pages themselves: the router draws nothing at all where a route fails that is still to be loaded.
      errorElement: <PageFailure />,
      children: [
        ...PAGES.filter(({ inSetup }) => !inSetup).map(page),
        {
          lazy: async () => ({ Component: (await import("@/pages/setup/SetupFrame")).SetupFrame }),
          children: PAGES.filter(({ inSetup }) => inSetup).map(page),
        },
        {
          path: "*",
          lazy: async () => ({ Component: (await import("@/pages/not-found/NotFoundPage")).default }),
        },
      ],
    },
  ],
};
