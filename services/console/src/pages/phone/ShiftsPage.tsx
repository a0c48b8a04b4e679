import { useTranslation } from "react-i18next";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useMyShifts } from "./phoneQueries";
import { ShiftCard } from "./ShiftCard";

/** My shifts of the next three weeks. */
export default function ShiftsPage() {
  const { t } = useTranslation("phone");
  const { query, shifts } = useMyShifts();
  if (query.isPending) return <Loading rows={6} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <h1 className="visually-hidden">{t("tabs.shifts")}</h1>
      {shifts.map((shift) => (
        <ShiftCard key={shift.id} shift={shift} />
      ))}
      {shifts.length === 0 ? (
        <Empty title={t("shift.none")}>
          <p>{t("shift.noneHint")}</p>
        </Empty>
      ) : null}
    </>
  );
}
