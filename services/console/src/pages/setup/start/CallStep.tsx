import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { IncidentRead, SiteRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { useDeclare } from "@/kit/incidents/declare";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { isLive } from "@/kit/incidents/live";
import { ToldList } from "@/kit/incidents/ToldList";
import { useLanguage } from "@/kit/i18n/language";
import { pathTo } from "@/kit/paths";
import { useStaff } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { duration, timeOfDay } from "@/kit/time/format";
import { useNewest, WAITING_MS } from "./data";
import { ShiftStep } from "./ShiftStep";
import styles from "./start.module.css";

const EndDialog = lazy(() => import("@/kit/incidents/ask/EndDialog"));
const MOST_TOLD = 5;

/** A drill through the whole chain: whoever has the watch is called and answers, and the times are shown as they come. */
export function CallStep({ site }: { site: SiteRead }) {
  const drill = (useNewest(site.id, WAITING_MS).data ?? []).find(({ exercise }) => exercise);
  const running = drill !== undefined && isLive(drill);
  return (
    <>
      {running ? null : <Ready site={site} again={drill !== undefined} />}
      {drill ? <Drill drill={drill} zone={site.timezone} /> : null}
    </>
  );
}

/** Who would be called now, and the button that calls them. */
function Ready({ site, again }: { site: SiteRead; again: boolean }) {
  const { t } = useTranslation("setup-start");
  const may = useMay();
  const sayFailure = useSayFailure();
  const staff = useStaff();
  const { mutate, isPending } = useDeclare();
  const duty = useQuery(onDutyQuery(site.id)).data;
  const people = byPerson(duty?.people ?? []);
  const call = (): void =>
    mutate(
      { site_id: site.id, title: t("step.call.drill"), summary: null, severity: "major", exercise: true },
      { onError: sayFailure },
    );
  if (duty && people.length === 0) {
    return (
      <>
        <p className={styles.missing}>{t("step.call.nobody")}</p>
        <ShiftStep site={site} />
      </>
    );
  }
  return (
    <>
      {people.map(({ staff_id, name }) => (
        <p key={staff_id} className={styles.found}>
          {t("step.call.whom", { name })}{" "}
          {staff.get(staff_id)?.email ?? <span className={styles.missing}>{t("step.people.noEmail")}</span>}
        </p>
      ))}
      <div className={styles.actions}>
        <MayButton
          verdict={may("declareIncident", { site_id: site.id })}
          type={again ? "default" : "primary"}
          loading={isPending}
          onClick={call}
        >
          {t(again ? "step.call.again" : "step.call.act")}
        </MayButton>
      </div>
    </>
  );
}

/** How the call goes: made, told, answered; each with its time on the site's clock. */
function Drill({ drill, zone }: { drill: IncidentRead; zone: string }) {
  const { t } = useTranslation("setup-start");
  const language = useLanguage();
  const [ending, setEnding] = useState(false);
  const { opened_at: opened, acknowledged_at: answered, acknowledged_by: by } = drill;
  const clock = (at: string): string => timeOfDay(at, zone, { seconds: true });
  const took = answered ? duration(Date.parse(answered) - Date.parse(opened), language) : "";
  return (
    <div className={styles.drill}>
      <p>
        <ExerciseMark of={drill} /> <Link to={pathTo.incident(drill.id)}>{drill.number}</Link> {drill.title}
      </p>
      <ol className={styles.course}>
        <li data-done>{t("step.call.made", { at: clock(opened) })}</li>
        <li data-done={drill.told.some(({ state }) => ARRIVED.includes(state)) || undefined}>
          <ToldList told={drill.told} called={drill.last_escalated_at !== null} atMost={MOST_TOLD} />
          {drill.told.map(({ id, at, state }) =>
            ARRIVED.includes(state) ? (
              <time key={id} dateTime={at}>
                {clock(at)}
              </time>
            ) : null,
          )}
        </li>
        <li data-done={answered !== null || undefined}>
          <span role="status">
            {answered
              ? t("step.call.answered", { name: by?.name ?? "", at: clock(answered), took })
              : t("step.call.waiting")}
          </span>
        </li>
      </ol>
      {answered && isLive(drill) ? (
        <div className={styles.actions}>
          <Button onClick={() => setEnding(true)}>{t("step.call.end")}</Button>
        </div>
      ) : null}
      <Suspense fallback={null}>
        {ending ? <EndDialog id={drill.id} move="resolve" onDone={() => setEnding(false)} /> : null}
      </Suspense>
    </div>
  );
}

const ARRIVED: readonly string[] = ["accepted", "delivered"];
