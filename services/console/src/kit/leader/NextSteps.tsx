import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StepRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { timeOfDay } from "@/kit/time/format";
import { placeOf } from "./steps";
import styles from "./leader.module.css";

interface NextStepsProps {
  steps: readonly StepRead[];
  siteId: string;
  zone: string;
  phone?: boolean;
}

/** Of these the time is not a deadline: it says since when somebody is missed. */
const SINCE: ReadonlySet<StepRead["act"]> = new Set(["man_post", "find_person"] as const);

/** What whoever leads the shift has to do, the most urgent first; each leads to where it is done. */
export function NextSteps({ steps, siteId, zone, phone = false }: NextStepsProps) {
  const { t } = useTranslation("leader");
  const inLanguage = useInLanguage();
  if (steps.length === 0) {
    return (
      <p className={styles.nothing}>
        <Icon name="check" size={18} /> {t("steps.none")}
      </p>
    );
  }
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.act} ${step.subject_id ?? ""}`} className={styles[step.urgency]}>
          <Link to={placeOf(step, siteId, phone)}>
            <b>{t(`urgency.${step.urgency}`)}</b>
            <span>
              <strong>{t(`act.${step.act}`)}</strong>
              <small>
                {inLanguage(step)}
                {step.due_at === null
                  ? ""
                  : ` ${t(SINCE.has(step.act) ? "steps.since" : "steps.due", { time: timeOfDay(step.due_at, zone) })}`}
              </small>
            </span>
            <i aria-hidden="true">{t(`do.${step.act}`)}</i>
          </Link>
        </li>
      ))}
    </ol>
  );
}
