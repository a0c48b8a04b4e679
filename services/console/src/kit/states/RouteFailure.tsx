import { useLocation, useNavigate, useRouteError } from "react-router";
import { Unreachable } from "@/kit/api/problem";
import { Failure } from "@/kit/states/States";

/** The console could not be loaded or drawn: most often a new edition was installed meanwhile. */
export function RouteFailure() {
  return <Failure error={inWords(useRouteError())} onRetry={() => window.location.reload()} />;
}

/**
 * A page that could not be loaded or drawn fails alone: the frame around it, the connection and what waits to be sent
 * stay. It is fetched again where the network was away, and with the whole console where a new edition may be there.
 */
export function PageFailure() {
  const location = useLocation();
  const navigate = useNavigate();
  const retry = (): void => {
    if (navigator.onLine) window.location.reload();
    else void navigate(location, { replace: true });
  };
  return <Failure error={inWords(useRouteError())} onRetry={retry} />;
}

/** What browsers say of code that they cannot fetch: that is the network, and no fault of the page. */
const NOT_FETCHED = /dynamically imported module|importing a module|preload/i;

function inWords(error: unknown): unknown {
  return error instanceof Error && NOT_FETCHED.test(error.message) ? new Unreachable() : error;
}
