import type { ComponentType } from "react";
import { useMayRead } from "@/kit/access/useMay";
import type { Route } from "@/kit/access/routes.gen";
import { NoPermission } from "@/kit/states/States";

/** The page for those whom the route lets read; the others are told whom to ask. */
export function forReaders(route: Route, Page: ComponentType): ComponentType {
  return function Readable() {
    const mayRead = useMayRead();
    return mayRead(route) ? <Page /> : <NoPermission />;
  };
}
