import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { CorrectionRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import { Answer } from "./Answer";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

const KINDS = ["correction-approve", "correction-refuse", "correction-withdraw"] as const;

/** A correction that waits: to withdraw where it is one's own, else to decide on. */
export function CorrectionCard({ correction }: { correction: CorrectionRead }) {
  const { t } = useTranslation("attendance-sheet");
  const sites = useSites();
  const staff = useStaff();
  const may = useMay();
  const personId = usePersonId();
  const jobs = useOutbox();
  const zone = zoneOf(sites, correction.site_id);
  const name = staff.get(correction.staff_id)?.name ?? "…";
  const label = `${sites.get(correction.site_id)?.name ?? ""} ${name}`;
  const busy = KINDS.some((kind) => isQueued(jobs, personId, kind, correction.id));
  const own = correction.staff_id === personId || correction.requested_by === personId;
  const job = { target: correction.id, label };
  const { claimed_in_at: came, claimed_out_at: left } = correction;
  return (
    <article className={card.shift} aria-label={name}>
      <p>
        <strong>{name}</strong>{" "}
        {came === null ? null : (
          <>
            {t("corrections.in")} <Moment at={came} zone={zone} seconds={false} />{" "}
          </>
        )}
        {left === null ? null : (
          <>
            {t("corrections.out")} <Moment at={left} zone={zone} seconds={false} />
          </>
        )}
      </p>
      <p className={styles.soft}>
        {[correction.reason, correction.evidence_note].filter((one) => one !== null).join(" · ")}
      </p>
      {own ? (
        <PhoneButton
          verdict={may("withdrawCorrection", correction)}
          look="plain"
          disabled={busy}
          onClick={() => post({ kind: "correction-withdraw", ...job })}
        >
          {t(busy ? "phone.sending" : "corrections.withdraw")}
        </PhoneButton>
      ) : (
        <Answer
          busy={busy}
          grant={{
            label: t("corrections.approve"),
            verdict: may("approveCorrection", correction),
            onGrant: () => post({ kind: "correction-approve", ...job }),
          }}
          refuse={{
            label: t("corrections.refuse"),
            question: t("corrections.refuseTitle", { name }),
            reason: t("corrections.refuseReason"),
            verdict: may("refuseCorrection", correction),
            onRefuse: (text) => post({ kind: "correction-refuse", ...job, text }),
          }}
        />
      )}
    </article>
  );
}
