import { useTranslation } from "react-i18next";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { AwayForm } from "./AwayForm";
import { Decide } from "./Decide";
import { MyPass } from "./MyPass";
import { useOpenAway } from "./queries";

/** Leaving the post for a while: asking, waiting, coming back; and for who decides, what waits. */
export default function AwayPage() {
  const { t } = useTranslation("attendance");
  const personId = usePersonId();
  const { query: shifts, shifts: mineToday } = useMyShifts();
  const { query, mine, toDecide } = useOpenAway();
  if (query.isPending || shifts.isPending) return <Loading rows={4} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const shift = mineToday.find((one) =>
    one.assignments.some((seat) => seat.staff_id === personId && seat.presence === "present"),
  );
  return (
    <>
      <h1>{t("phone.awayTitle")}</h1>
      {mine ? <MyPass pass={mine} /> : null}
      {mine === null && shift ? <AwayForm siteId={shift.site_id} /> : null}
      {mine === null && !shift && toDecide.length === 0 ? (
        <Empty title={t("phone.notThere")}>
          <p>{t("phone.notThereHint")}</p>
        </Empty>
      ) : null}
      <Decide passes={toDecide} />
    </>
  );
}
