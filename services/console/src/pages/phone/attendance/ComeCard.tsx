import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { NoShowRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { usePostName } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

const KINDS = ["replacement-accept", "replacement-decline"] as const;

/** Somebody is missing, and this person is asked to come. */
export function ComeCard({ noShow, callId }: { noShow: NoShowRead; callId: string }) {
  const { t } = useTranslation("attendance");
  const site = useSites().get(noShow.site_id)?.name ?? "";
  const postName = usePostName();
  const may = useMay();
  const personId = usePersonId();
  const jobs = useOutbox();
  const busy = KINDS.some((kind) => isQueued(jobs, personId, kind, callId));
  const subject = { site_id: noShow.site_id, staff_id: personId };
  return (
    <article className={card.shift} aria-label={t("phone.come")}>
      <header>
        <h2>{t("phone.comeAsk", { site })}</h2>
      </header>
      <p className={styles.soft}>{t("phone.comeAs", { posts: noShow.posts.map(postName).join(" · ") })}</p>
      <div className={card.pair}>
        <PhoneButton
          verdict={may("answerReplacement", subject)}
          look="good"
          disabled={busy}
          onClick={() => post({ kind: "replacement-accept", target: callId, label: site })}
        >
          {t("phone.iCome")}
        </PhoneButton>
        <PhoneButton
          verdict={may("declineReplacement", subject)}
          look="plain"
          quiet
          disabled={busy}
          onClick={() => post({ kind: "replacement-decline", target: callId, label: site })}
        >
          {t("phone.iDoNot")}
        </PhoneButton>
      </div>
    </article>
  );
}
