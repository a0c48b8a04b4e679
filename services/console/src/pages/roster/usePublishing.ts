import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { edition } from "./problems";
import { useRoster } from "./RosterContext";
import { refusalsOf, useRosterChanges } from "./rosterQueries";

/** Publish shifts together or not at all; of those that are refused, the roster shows the reason. */
export function usePublishing() {
  const { t } = useTranslation("roster");
  const { refuse } = useRoster();
  const { publish } = useRosterChanges();
  const message = useMessage();
  const sayFailure = useSayFailure();
  const refused = (error: unknown, shifts: readonly ShiftRead[]): void => {
    const reasons = refusalsOf(error);
    if (reasons.size === 0) {
      sayFailure(error);
      return;
    }
    refuse(new Map(shifts.flatMap((shift, index) => found(edition(shift), reasons.get(index)))));
    message.error(t("publish.refused", { count: reasons.size }));
  };
  /** Whether they are published now. `reason`: for those that have begun. */
  const run = async (shifts: readonly ShiftRead[], reason: string | null = null): Promise<boolean> => {
    try {
      await publish.mutateAsync({ shifts, reason });
    } catch (error) {
      refused(error, shifts);
      return false;
    }
    message.success(t("publish.done", { count: shifts.length }));
    return true;
  };
  return { run, isPending: publish.isPending };
}

function found(of: string, reason: string | undefined): [string, string][] {
  return reason === undefined ? [] : [[of, reason]];
}
