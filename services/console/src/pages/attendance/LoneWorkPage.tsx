import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { LoneRow } from "./LoneRow";
import { Records } from "./Records";
import { useLoneWork } from "./data";
import { LONE_STATES, loneFiltersOf } from "./filters";

const COLUMNS = ["person", "site", "trigger", "every", "due", "state"] as const;

/** Lone work: who is watched, whose sign is missing, and how often it was. */
export default function LoneWorkPage() {
  const { t } = useTranslation("attendance");
  const filters = loneFiltersOf(useAddress().query);
  return (
    <Records
      title={t("lone.title")}
      sub={t("lone.sub")}
      filters={filters}
      states={LONE_STATES.map((one) => ({ value: one, label: t(`lone.state.${one}`) }))}
      list={useLoneWork(filters)}
      empty={t("lone.empty")}
      emptyHint={t("lone.emptyHint")}
      columns={COLUMNS}
      titleOf={(one) => t(`lone.column.${one}`)}
      act={t("lone.column.act")}
      row={(work) => <LoneRow key={work.id} work={work} />}
    />
  );
}
