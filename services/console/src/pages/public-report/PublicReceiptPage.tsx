import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { monitoring, ok } from "@/kit/api/clients";
import { messageOf } from "@/kit/api/problem";
import { Loading } from "@/kit/states/Loading";
import { Frame } from "./frame";
import styles from "./public-report.module.css";

const LOOK_AGAIN_MS = 60_000;

/** What became of a visitor's report: its number and how it stands, nothing about people. */
export default function PublicReceiptPage() {
  const { t } = useTranslation("public-report");
  const { token = "", clientId = "" } = useParams();
  const receipt = useQuery({
    queryKey: ["public-receipt", token, clientId],
    retry: false,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/public/findings/{token}/{client_id}", {
          params: { path: { token, client_id: clientId } },
        }),
      ),
  });
  if (receipt.isPending) return <Loading whole />;
  return (
    <Frame>
      {receipt.isError ? (
        <p role="alert">{messageOf(receipt.error)}</p>
      ) : (
        <section className={styles.receipt} aria-live="polite">
          <h2>{t("thanks")}</h2>
          <p>{t("number", { number: receipt.data.number })}</p>
          <p>
            <b>{t(`state.${receipt.data.state}`)}</b>
          </p>
          <p>{t("keep")}</p>
        </section>
      )}
    </Frame>
  );
}
