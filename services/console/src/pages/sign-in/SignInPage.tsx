import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { finishRedirect } from "@/kit/auth/oidc";
import { restore, useSession } from "@/kit/auth/session";
import { chooseLanguage, otherLanguage, useLanguage } from "@/kit/i18n/language";
import { useTitle } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { SignInForm } from "./SignInForm";
import styles from "./sign-in.module.css";

/** The door. Whoever is signed in already goes on to where they wanted to be. */
export default function SignInPage() {
  const { t } = useTranslation("sign-in");
  const language = useLanguage();
  const [query] = useSearchParams();
  const session = useSession();
  useTitle(t("title"));
  useEffect(() => void finishRedirect().then((done) => (done ? undefined : restore())), []);
  if (session.status === "unknown") return <Loading whole />;
  if (session.status === "signed-in") return <Navigate to={ownAddress(query.get("next"))} replace />;
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
        <SignInForm ended={query.has("ended")} next={ownAddress(query.get("next"))} />
      </div>
    </main>
  );
}

/** Only addresses of this console: never `//elsewhere` or another scheme. */
function ownAddress(next: string | null): string {
  if (!next?.startsWith("/")) return "/";
  const address = new URL(next, window.location.origin);
  return address.origin === window.location.origin ? address.pathname + address.search : "/";
}
