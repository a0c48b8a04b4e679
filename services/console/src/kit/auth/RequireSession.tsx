import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { restore, useSession } from "@/kit/auth/session";
import { pathTo, PATTERN } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";

const ReplacePassword = lazy(() => import("@/kit/account/ReplacePassword"));

/** Its children for people who are signed in; everybody else goes to the sign-in page and comes back here. */
export function RequireSession({ children }: { children: ReactNode }) {
  const session = useSession();
  const { pathname, search, hash } = useLocation();
  useEffect(() => void restore(), []);
  if (session.status === "unknown") return <Loading whole />;
  if (session.status === "signed-in") {
    return session.passwordTemporary ? (
      <Suspense fallback={<Loading whole />}>
        <ReplacePassword />
      </Suspense>
    ) : (
      children
    );
  }
  const next = pathname + search + hash;
  const door = pathTo.signIn({ ...(next === PATTERN.board ? {} : { next }), ...(session.ended ? { ended: "1" } : {}) });
  return <Navigate to={door} replace />;
}
