import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { messageOf } from "@/kit/api/problem";
import { isHeadquarters } from "@/kit/access/commonRules";
import type { Person } from "@/kit/auth/claims";
import { finishRedirect, returnToIssuer } from "@/kit/auth/oidc";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { cameByIssuer, currentSession, end, restore, useSession } from "@/kit/auth/session";
import { chooseLanguage, otherLanguage, useLanguage } from "@/kit/i18n/language";
import { FROM_BEFORE, JUST_NOW } from "@/kit/auth/arrived";
import { useTitle } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { SignInForm } from "./SignInForm";
import styles from "./sign-in.module.css";

/** The door. Whoever is signed in already goes on to where they wanted to be. */
export default function SignInPage() {
  const { t } = useTranslation("sign-in");
  const language = useLanguage();
  const [query] = useSearchParams();
  const session = useSession();
  const { next, away, fresh, problem } = useArrival(ownAddress(query.get("next")));
  useTitle(t("title"));
  if (away || session.status === "unknown") return <Loading whole />;
  if (session.status === "signed-in")
    return <Navigate to={landing(next, session.person)} replace state={fresh ? JUST_NOW : FROM_BEFORE} />;
  return (
    <main className={styles.door}>
      <div className={styles.about}>
        <img src="/icon.svg" alt="" width={52} height={52} />
        <p className={styles.name}>Farwatch</p>
        <p className={styles.claim}>{t("claim")}</p>
        <ol>
          {["see", "tell", "prove"].map((one) => (
            <li key={one}>{t(`about.${one}`)}</li>
          ))}
        </ol>
      </div>
      <div className={styles.side}>
        <button
          type="button"
          className={styles.language}
          lang={otherLanguage(language)}
          onClick={() => chooseLanguage(otherLanguage(language))}
        >
          {t("kit:language.other")}
        </button>
        <SignInForm ended={query.has("ended")} next={next} refusal={problem} />
      </div>
    </main>
  );
}

interface Arrival {
  /** Where to go once signed in. */
  next: string;
  /** Whether the page is about to be left. */
  away: boolean;
  /** Whether they sign in now; else they are still signed in from before. */
  fresh: boolean;
  problem: string | null;
}

/** What the visit begins with: a return from the issuer, a way back to it, or the session of an earlier visit. */
function useArrival(wanted: string): Arrival {
  const [arrival, setArrival] = useState<Arrival>({ next: wanted, away: true, fresh: false, problem: null });
  useEffect(() => {
    arrive(wanted).then(
      (found) => setArrival({ ...found, problem: null }),
      (error: unknown) => {
        end(false);
        setArrival({ next: wanted, away: false, fresh: true, problem: messageOf(error) });
      },
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a visit arrives once
  }, []);
  return arrival;
}

async function arrive(wanted: string): Promise<Omit<Arrival, "problem">> {
  if (currentSession().status === "signed-in") return { next: wanted, away: false, fresh: false };
  const next = await finishRedirect();
  if (next !== null) return { next, away: false, fresh: true };
  if (cameByIssuer() && (await returnToIssuer(wanted))) return { next: wanted, away: true, fresh: false };
  await restore();
  return { next: wanted, away: false, fresh: currentSession().status !== "signed-in" };
}

/** Only addresses of this console: never `//elsewhere` or another scheme. */
function ownAddress(next: string | null): string {
  if (!next?.startsWith("/")) return pathTo.board();
  const address = new URL(next, window.location.origin);
  return address.origin === window.location.origin ? address.pathname + address.search + address.hash : pathTo.board();
}

/** Who leads shifts, and wanted no page of their own, arrives where they see what to do now. */
function landing(next: string, person: Person): string {
  const leads = person.roles.includes(DUTY_CHIEF) && !isHeadquarters(person);
  return leads && next === pathTo.board() ? pathTo.leader() : next;
}
