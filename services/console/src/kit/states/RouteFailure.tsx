import { useRouteError } from "react-router";
import { Failure } from "@/kit/states/States";

/** A page that could not be loaded or drawn: most often a new edition was installed meanwhile. */
export function RouteFailure() {
  return <Failure error={useRouteError()} onRetry={() => window.location.reload()} />;
}
