import { useTranslation } from "react-i18next";
import type { ChangeRead, ShiftRead } from "@/kit/api/types";
import { Failure } from "@/kit/states/States";
import { endTime, timeOfDay } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import { useRoster } from "./RosterContext";
import { useChanges } from "./rosterQueries";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

/** What was changed of the shift after its publication: who came for whom, which times, by whom and why. */
export function ChangeHistory({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("roster");
  const { staff } = useRoster();
  const changes = useChanges(shift);
  if (changes.isError) return <Failure error={changes.error} onRetry={() => void changes.refetch()} />;
  if (!changes.data?.length) return null;
  const names = (seats: ChangeRead["left"]): string =>
    [...new Set(seats.map((one) => staff.get(one.staff_id)?.name ?? "…"))].join(" ");
  const span = (from: string, to: string): string => `${timeOfDay(from, zone)}–${endTime(to, zone)}`;
  return (
    <section aria-label={t("change.history")}>
      <h3 className={dialog.historyTitle}>{t("change.history")}</h3>
      <ul className={dialog.history}>
        {changes.data.map((one) => (
          <li key={one.id}>
            <span>
              {one.kind === "times"
                ? t("change.did.times", {
                    before: span(one.starts_at_before, one.ends_at_before),
                    after: span(one.starts_at, one.ends_at),
                  })
                : t(`change.did.${one.kind}`, { left: names(one.left), came: names(one.came) })}
              {one.short_notice ? <b className={styles.red}> {t("change.shortNotice")}</b> : null}
            </span>
            <small className={styles.soft}>
              <Moment at={one.changed_at} zone={zone} bare seconds={false} />
              {` · ${staff.get(one.changed_by)?.name ?? t("change.headquarters")}`}
              {one.reason ? ` · ${one.reason}` : ""}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
