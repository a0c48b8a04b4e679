import { Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addDays, dayIn } from "@/kit/time/days";
import { useLanguage } from "@/kit/i18n/language";
import { PlanFailure } from "./PlanFailure";
import { PlanFooter, usePlanning } from "./PlanFooter";
import { useRoster } from "./RosterContext";
import { continued, cycleOf } from "./rotation";
import { monthDay } from "./words";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

const WEEK = 7;

interface CopyWeekDialogProps {
  onClose: () => void;
  /** The plan is made: show its week. */
  onPlanned: (day: string) => void;
}

/** The week on the screen once more, in the week after it: by the weekday, or going on with its rotation. */
export function CopyWeekDialog({ onClose, onPlanned }: CopyWeekDialogProps) {
  const { t } = useTranslation("roster");
  const language = useLanguage();
  const { view, sites, shifts } = useRoster();
  const ofSites = sites.map((site) => {
    const theirs = shifts.filter(
      (one) => one.site_id === site.id && view.days.includes(dayIn(one.starts_at, site.timezone)),
    );
    return { zone: site.timezone, theirs, cycle: cycleOf(theirs, view.days, site.timezone) };
  });
  const rotating = ofSites.filter(({ theirs, cycle }) => theirs.length > 0 && cycle < WEEK);
  const [goesOn, setGoesOn] = useState(rotating.length > 0);
  const wanted = ofSites.flatMap(({ zone, theirs, cycle }) =>
    continued(theirs, view.days, zone, goesOn ? cycle : WEEK),
  );
  const next = addDays(view.days[0] ?? view.day, WEEK);
  const planning = usePlanning(wanted, () => onPlanned(next));
  const zone = sites[0]?.timezone ?? "UTC";
  return (
    <Modal open title={t("copy.title")} onCancel={onClose} footer={<PlanFooter count={wanted.length} {...planning} />}>
      <div className={dialog.form}>
        <PlanFailure error={planning.error} shifts={wanted} zone={zone} />
        <p className={styles.soft}>
          {t("copy.what", {
            count: wanted.length,
            from: monthDay(next, language),
            to: monthDay(addDays(next, WEEK - 1), language),
          })}
        </p>
        {rotating.length > 0 ? (
          <Radio.Group
            value={goesOn}
            onChange={(event) => setGoesOn(event.target.value === true)}
            options={[
              { value: true, label: t("copy.goesOn", { count: rotating[0]?.cycle ?? WEEK }) },
              { value: false, label: t("copy.weekdays") },
            ]}
          />
        ) : null}
      </div>
    </Modal>
  );
}
