import { useTranslation } from "react-i18next";
import type { ImprovementRead } from "@/kit/api/types";
import tag from "@/kit/states/tag.module.css";

const LOOKS: Record<ImprovementRead["state"], string | undefined> = {
  proposed: tag.waits,
  approved: tag.now,
  done: tag.waits,
  verified: tag.good,
  rejected: tag.soft,
};

/** How an improvement stands, in a word; and whether it waits longer than it may. */
export function StateTag({ improvement }: { improvement: Pick<ImprovementRead, "state" | "overdue_at"> }) {
  const { t } = useTranslation("improvements");
  const { state, overdue_at } = improvement;
  return (
    <>
      <span className={`${tag.tag} ${LOOKS[state] ?? ""}`}>{t(`state.${state}`)}</span>
      {overdue_at === null ? null : (
        <>
          {" "}
          <span className={`${tag.tag} ${tag.bad}`}>{t("overdue")}</span>
        </>
      )}
    </>
  );
}
