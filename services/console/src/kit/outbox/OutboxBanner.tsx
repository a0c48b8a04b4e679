import { useTranslation } from "react-i18next";
import { useSession } from "@/kit/auth/session";
import { Icon } from "@/kit/layout/Icon";
import { dismiss, useOutbox } from "./outbox";
import type { Job } from "./queue";
import styles from "./outbox.module.css";

/** What was done here and has not reached the server, and what the server refused: never silently lost. */
export function OutboxBanner() {
  const { t } = useTranslation("kit");
  const session = useSession();
  const personId = session.status === "signed-in" ? session.person.id : null;
  const mine = useOutbox().filter((job) => job.personId === personId);
  const waiting = mine.filter((job) => job.state !== "refused" && job.tries > 0 && job.state === "waiting");
  const refused = mine.filter((job) => job.state === "refused");
  if (waiting.length === 0 && refused.length === 0) return null;
  return (
    <div className={styles.banners}>
      {waiting.length > 0 ? (
        <div className={styles.waiting} role="status">
          <strong>{t("outbox.waiting", { count: waiting.length })}</strong>
          <span>{t("outbox.hint")}</span>
          <ul>
            {waiting.map((job) => (
              <li key={job.key}>
                <JobName job={job} />
                <button type="button" className={styles.takeBack} onClick={() => dismiss(job.key)}>
                  {t("outbox.takeBack")}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {refused.map((job) => (
        <div key={job.key} className={styles.refused} role="alert">
          <div>
            <strong>
              {t("outbox.refused")} <JobName job={job} />
            </strong>
            <span>{job.reason}</span>
          </div>
          <button
            type="button"
            className={styles.round}
            aria-label={t("outbox.dismiss")}
            onClick={() => dismiss(job.key)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}

function JobName({ job }: { job: Job }) {
  const { t } = useTranslation("kit");
  return (
    <>
      {t(`job.${job.kind}`)} · {job.label}
    </>
  );
}
