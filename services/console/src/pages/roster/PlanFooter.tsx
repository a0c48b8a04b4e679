import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useRequestKey } from "@/kit/api/useRequestKey";
import { useRoster } from "./RosterContext";
import { useRosterChanges, type NewShift } from "./rosterQueries";
import { usePublishing } from "./usePublishing";
import dialog from "./dialogs.module.css";

/** Plans many shifts by one request and, where that is wanted, publishes them by another. */
export function usePlanning(shifts: readonly NewShift[], onPlanned: () => void) {
  const { remember } = useRoster();
  const { plan } = useRosterChanges();
  const publishing = usePublishing();
  const key = useRequestKey(shifts);
  const run = (publish: boolean): void =>
    plan.mutate(
      { shifts, key },
      {
        onSuccess: ({ items }) => {
          remember(items);
          onPlanned();
          if (publish) void publishing.run(items);
        },
      },
    );
  return { run, isPending: plan.isPending, error: plan.error };
}

interface PlanFooterProps {
  count: number;
  isPending: boolean;
  run: (publish: boolean) => void;
}

/** To look at the plan first, or to have it bind at once. */
export function PlanFooter({ count, isPending, run }: PlanFooterProps) {
  const { t } = useTranslation("roster");
  return (
    <div className={dialog.dialogActions}>
      <span />
      <Button disabled={count === 0} loading={isPending} onClick={() => run(false)}>
        {t("new.ok", { count })}
      </Button>
      <Button type="primary" disabled={count === 0} loading={isPending} onClick={() => run(true)}>
        {t("planPublish")}
      </Button>
    </div>
  );
}
