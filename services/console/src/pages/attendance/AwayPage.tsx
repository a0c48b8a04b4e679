import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { AwayRow } from "./AwayRow";
import { Records } from "./Records";
import { useAwayPasses } from "./data";
import { AWAY_STATES, awayFiltersOf } from "./filters";

const COLUMNS = ["at", "person", "site", "reason", "until", "state"] as const;

/** Away passes: who wants to leave the post, who is away, and who came back when. */
export default function AwayPage() {
  const { t } = useTranslation("attendance");
  const filters = awayFiltersOf(useAddress().query);
  return (
    <Records
      title={t("away.title")}
      sub={t("away.sub")}
      filters={filters}
      states={AWAY_STATES.map((one) => ({ value: one, label: t(`away.state.${one}`) }))}
      list={useAwayPasses(filters)}
      empty={t("away.empty")}
      emptyHint={t("away.emptyHint")}
      columns={COLUMNS}
      titleOf={(one) => t(`away.column.${one}`)}
      act={t("away.column.act")}
      row={(pass) => <AwayRow key={pass.id} pass={pass} />}
    />
  );
}
