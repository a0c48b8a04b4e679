import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Records } from "../Records";
import { awayFiltersOf } from "../filters";
import { CorrectionRow } from "./CorrectionRow";
import { CORRECTION_STATES } from "./sheet";
import { useCorrections, type CorrectionFilters } from "./sheetData";

const COLUMNS = ["at", "person", "site", "claims", "reason", "state"] as const;

/** Corrections of attendance: who asked for what, and who decided. */
export default function CorrectionsPage() {
  const { t } = useTranslation("attendance-sheet");
  const { query } = useAddress();
  const state = CORRECTION_STATES.find((one) => one === query.get("state")) ?? null;
  const filters: CorrectionFilters = { ...awayFiltersOf(query), state };
  return (
    <Records
      title={t("corrections.title")}
      sub={t("corrections.sub")}
      filters={filters}
      states={CORRECTION_STATES.map((one) => ({ value: one, label: t(`corrections.state.${one}`) }))}
      list={useCorrections(filters)}
      empty={t("corrections.empty")}
      emptyHint={t("corrections.emptyHint")}
      columns={COLUMNS}
      titleOf={(one) => t(`corrections.column.${one}`)}
      act={t("corrections.column.act")}
      row={(one) => <CorrectionRow key={one.id} correction={one} />}
    />
  );
}
