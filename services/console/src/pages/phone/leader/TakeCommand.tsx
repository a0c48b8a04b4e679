import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites } from "@/kit/sites/sites";
import { AskFirst } from "../AskFirst";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

/** To act for the chief of the site until they come, where nobody commands it (R-2.1.1a). */
export function TakeCommand({ siteId }: { siteId: string }) {
  const { t } = useTranslation("leader");
  const may = useMay();
  const personId = usePersonId();
  const sites = useSites();
  const queued = isQueued(useOutbox(), personId, "take-command", siteId);
  const [asking, setAsking] = useState(false);
  const site = sites.get(siteId)?.name ?? "";
  return (
    <section className={card.shift} aria-label={t("acting.title")}>
      <h2>{t("acting.title")}</h2>
      <p className={styles.soft}>{t("acting.hint")}</p>
      {asking ? (
        <AskFirst
          question={t("acting.ask", { site })}
          follows={[t("acting.answers"), t("acting.until"), t("acting.kept")]}
          button={t("acting.button")}
          onCancel={() => setAsking(false)}
          onDo={() => {
            post({ kind: "take-command", target: siteId, label: site });
            setAsking(false);
          }}
        />
      ) : (
        <PhoneButton
          verdict={may("takeCommand", { site_id: siteId })}
          look="loud"
          disabled={queued}
          onClick={() => setAsking(true)}
        >
          {queued ? t("acting.taking") : t("acting.button")}
        </PhoneButton>
      )}
    </section>
  );
}
