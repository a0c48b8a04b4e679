import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ConditionRead, OpeningRead } from "@/kit/api/types";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { useOpening } from "./data";
import { useLacks } from "./lacks";
import styles from "./opening.module.css";

const ICONS: Record<ConditionRead["state"], IconName> = { met: "check", missing: "close", not_required: "more" };

interface OpeningConditionsProps {
  shiftId: string;
  /** Where the links go: the phone's pages, or the others. */
  phone?: boolean;
}

/** The opening conditions of a shift as a checklist, each with what it lacks and the page where it is met. */
export function OpeningConditions({ shiftId, phone = false }: OpeningConditionsProps) {
  const { t } = useTranslation("opening");
  const opening = useOpening(shiftId);
  if (opening.isPending) return <Loading rows={4} />;
  if (!opening.data) return <Failure error={opening.error} onRetry={() => void opening.refetch()} />;
  const { conditions, state } = opening.data;
  if (conditions.length === 0) {
    return <p className={styles.soft}>{t(state === "planned" ? "planned" : "none")}</p>;
  }
  return (
    <>
      <ul className={styles.list} aria-label={t("title")}>
        {conditions.map((one) => (
          <Condition key={one.code} condition={one} opening={opening.data} phone={phone} />
        ))}
      </ul>
      <Excepted opening={opening.data} />
    </>
  );
}

interface ConditionProps {
  condition: ConditionRead;
  opening: OpeningRead;
  phone: boolean;
}

function Condition({ condition, opening, phone }: ConditionProps) {
  const { t } = useTranslation("opening");
  const zone = zoneOf(useSites(), opening.site_id);
  const lacks = useLacks(zone);
  const { code, state } = condition;
  const to = state === "missing" ? placeOf(condition, opening.shift_id, phone) : null;
  const said = lacks(condition);
  return (
    <li className={styles[`state-${state}`]} aria-label={t(`condition.${code}`)}>
      <span className={styles.mark}>
        <Icon name={ICONS[state]} size={16} />
      </span>
      <span className={styles.what}>
        <b>{t(`condition.${code}`)}</b>
        {said ? <small>{said}</small> : null}
      </span>
      <span className={styles.how}>
        <span>{t(`state.${state}`)}</span>
        {condition.since ? (
          <small>
            <Moment at={condition.since} zone={zone} bare seconds={false} /> {condition.by_name}
          </small>
        ) : null}
        {to ? <Link to={to}>{t(`go.${code}`)}</Link> : null}
      </span>
    </li>
  );
}

function Excepted({ opening }: { opening: OpeningRead }) {
  const { t } = useTranslation("opening");
  if (!opening.exception) return null;
  const { codes, reason, by_name } = opening.exception;
  const what = codes.map((code) => t(`condition.${code}`)).join(t("comma"));
  return (
    <div className={styles.exception}>
      <b>{t("exception.done", { by: by_name ?? t("somebody") })}</b>
      <p>{t("exception.without", { what })}</p>
      <p>{reason}</p>
    </div>
  );
}

/** The page where a condition is met; null where there is none to open yet. */
function placeOf({ code, record_id }: ConditionRead, shiftId: string, phone: boolean): string | null {
  switch (code) {
    case "handover":
      if (record_id === null) return phone ? null : pathTo.handovers();
      return phone ? pathTo.phoneHandover(record_id) : pathTo.handover(record_id);
    case "meeting":
    case "tasks":
      if (record_id === null) return phone ? null : pathTo.meetings();
      return phone ? pathTo.phoneMeeting(record_id) : pathTo.meeting(record_id);
    case "checks":
      return phone ? pathTo.phoneInspections() : pathTo.inspections({ shift: shiftId });
    default:
      return phone ? pathTo.phoneMuster() : pathTo.muster();
  }
}
