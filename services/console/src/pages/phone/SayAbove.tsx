import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { Icon } from "@/kit/layout/Icon";
import { Refusal } from "@/kit/states/Refusal";
import { SayFailure } from "@/kit/states/useSayFailure";
import styles from "./phone.module.css";

interface Failure {
  error: unknown;
  /** The address of the page on which it happened. */
  at: string;
}

/** The phone says above the page why something was not done, until it is read or the page is left. */
export function SayAbove({ children }: { children: ReactNode }) {
  const { t } = useTranslation("kit");
  const { pathname } = useLocation();
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <SayFailure value={(error) => setFailure({ error, at: pathname })}>
      {failure?.at === pathname ? (
        <div className={styles.failed} role="alert">
          <div>
            <Refusal error={failure.error} />
          </div>
          <button
            type="button"
            className={styles.round}
            aria-label={t("outbox.dismiss")}
            onClick={() => setFailure(null)}
          >
            <Icon name="close" />
          </button>
        </div>
      ) : null}
      {children}
    </SayFailure>
  );
}
