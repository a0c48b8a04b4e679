import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { CheckCard } from "./CheckCard";
import { useCheck } from "./queries";

/** The presence check that a message leads to. */
export default function PresencePage() {
  const { t } = useTranslation("attendance");
  const { checkId = "" } = useParams();
  const query = useCheck(checkId);
  if (query.isPending) return <Loading rows={4} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <h1 className="visually-hidden">{t("phone.check")}</h1>
      {query.data.answered_at === null ? (
        <CheckCard check={query.data} />
      ) : (
        <Empty title={t("phone.over")} good={query.data.state === "answered"}>
          <p>{t(`presence.state.${query.data.state}`)}</p>
        </Empty>
      )}
    </>
  );
}
