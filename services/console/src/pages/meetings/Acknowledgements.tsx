import { useTranslation } from "react-i18next";
import type { MeetingRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import styles from "./meetings.module.css";

/** Who of the shift knows their tasks as they are now, and who is not fit. */
export function Acknowledgements({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const staff = useStaff();
  const postName = usePostName();
  const zone = zoneOf(useSites(), meeting.site_id);
  const expected = meeting.attendees.filter(({ posts }) => posts.length > 0);
  return (
    <Panel title={t("ack.title")}>
      <ul className={styles.acks}>
        {expected.map((one) => {
          const last = meeting.acknowledgements.findLast(({ staff_id }) => staff_id === one.staff_id);
          const current = last !== undefined && last.tasks_version >= meeting.tasks_version;
          return (
            <li key={one.staff_id}>
              <strong>{staff.get(one.staff_id)?.name ?? "…"}</strong>
              <small>{one.posts.map(postName).join(" · ")}</small>
              {last?.fitness === "unfit" ? (
                <span className={styles.red}>{t("ack.unfit", { note: last.fitness_note })}</span>
              ) : null}
              {current ? (
                <span className={styles.good}>
                  {t("ack.done")} <Moment at={last.acknowledged_at} zone={zone} bare seconds={false} />
                </span>
              ) : (
                <span className={styles.soft}>{t(last ? "ack.outdated" : "ack.waiting")}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
