import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Problem, messageOf } from "@/kit/api/problem";
import { OriginalOf } from "./Refusal";
import styles from "./states.module.css";

const SIGNS = {
  calm: "M8 23a15 15 0 0 1 28 0M14.500 24a9 9 0 0 1 15 0M22 29v.1",
  done: "M10 23l8 8 17-18",
  closed: "M14 20v-5a8 8 0 0 1 16 0v5M10 20h24v16H10zM22 26v4",
  broken: "M22 7 40 37H4zM22 18v9M22 32v.1",
} as const;

interface StateProps {
  sign: keyof typeof SIGNS;
  title: string;
  tone?: "good" | "bad";
  children?: ReactNode;
}

function State({ sign, title, tone, children }: StateProps) {
  return (
    <div className={`${styles.state} ${tone ? styles[tone] : ""}`}>
      <svg className={styles.sign} viewBox="0 0 44 44" aria-hidden="true">
        <path d={SIGNS[sign]} />
      </svg>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Nothing is there. `good`: and that is as it should be. */
export function Empty({ title, good = false, children }: { title: string; good?: boolean; children?: ReactNode }) {
  return (
    <State sign={good ? "done" : "calm"} title={title} {...(good ? { tone: "good" as const } : {})}>
      {children}
    </State>
  );
}

/** The person may not see this. */
export function NoPermission({ children }: { children?: ReactNode }) {
  const { t } = useTranslation("kit");
  return (
    <State sign="closed" title={t("state.noPermission")}>
      <p>{children ?? t("state.noPermissionHint")}</p>
    </State>
  );
}

/** It did not work: why, what to do, and what to tell the operator. A 403 says whom to ask instead. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation("kit");
  if (error instanceof Problem && error.status === 403) return <NoPermission>{error.message}</NoPermission>;
  const missing = error instanceof Problem && error.status === 404;
  return (
    <State
      sign={missing ? "calm" : "broken"}
      title={error instanceof Problem ? error.title : t("problem.title")}
      tone="bad"
    >
      <p role="alert">{messageOf(error)}</p>
      {missing ? null : <OriginalOf error={error} />}
      {onRetry && !missing ? (
        <div className={styles.actions}>
          <button type="button" className={styles.retry} onClick={onRetry}>
            {t("state.retry")}
          </button>
        </div>
      ) : null}
    </State>
  );
}
