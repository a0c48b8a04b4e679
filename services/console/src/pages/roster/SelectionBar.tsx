import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { dayIn } from "@/kit/time/days";
import { useRoster } from "./RosterContext";
import { useRosterChanges } from "./rosterQueries";
import { usePublishing } from "./usePublishing";
import styles from "./roster.module.css";

/** What can be done with the planned shifts that were chosen, all of them at once. */
export function SelectionBar() {
  const { t } = useTranslation("roster");
  const { selection, choose, shifts, sites, view } = useRoster();
  const { takeBack } = useRosterChanges();
  const publishing = usePublishing();
  const message = useMessage();
  const sayFailure = useSayFailure();
  const may = useMay();
  if (selection === null) return null;
  const planned = shifts.filter((shift) => {
    const site = sites.find((one) => one.id === shift.site_id);
    return shift.state === "planned" && site && view.days.includes(dayIn(shift.starts_at, site.timezone));
  });
  const chosen = planned.filter(({ id }) => selection.has(id));
  const publish = async (): Promise<void> => {
    if (await publishing.run(chosen)) choose(null);
  };
  const discard = (): void =>
    takeBack.mutate(chosen, {
      onSuccess: () => {
        message.success(t("undo.done", { count: chosen.length }));
        choose(null);
      },
      onError: sayFailure,
    });
  const first = chosen[0] ?? planned[0];
  const none = chosen.length === 0;
  return (
    <div className={styles.toolbar} role="group" aria-label={t("select.label")}>
      <strong>{t("select.count", { count: chosen.length })}</strong>
      <span className={styles.soft}>{planned.length === 0 ? t("select.nothing") : t("select.hint")}</span>
      <Button disabled={planned.length === 0} onClick={() => choose(new Set(planned.map(({ id }) => id)))}>
        {t("select.all")}
      </Button>
      {first ? (
        <>
          <MayButton
            verdict={may("publishShift", first)}
            dense
            type="primary"
            disabled={none}
            loading={publishing.isPending}
            onClick={() => void publish()}
          >
            {t("publish.one")}
          </MayButton>
          <MayButton
            verdict={may("discardShift", first)}
            dense
            danger
            disabled={none}
            loading={takeBack.isPending}
            confirm={{ title: t("select.discard", { count: chosen.length }), onConfirm: discard }}
          >
            {t("discard.button")}
          </MayButton>
        </>
      ) : null}
      <Button type="text" onClick={() => choose(null)}>
        {t("select.done")}
      </Button>
    </div>
  );
}
