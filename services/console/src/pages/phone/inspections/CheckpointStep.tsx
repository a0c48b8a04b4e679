import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { useWhy } from "@/kit/access/useWhy";
import type { Checkpoint, InspectionDetail } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { saidBy } from "@/kit/inspections/round";
import { useThere } from "@/kit/inspections/there";
import { Icon } from "@/kit/layout/Icon";
import type { Job } from "@/kit/outbox/queue";
import { canScan } from "@/kit/scanning/reader";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { canUseTags } from "@/kit/tags/tags";
import { timeOfDay } from "@/kit/time/format";
import { placeOf } from "../evidence";
import { Scanner } from "./Scanner";
import { TagReader } from "./TagReader";
import { WithReason } from "./WithReason";
import styles from "./run.module.css";
import phone from "../phone.module.css";

type Visit = NonNullable<Job["visit"]>;

interface CheckpointStepProps {
  run: InspectionDetail;
  checkpoint: Checkpoint;
  visited: boolean;
  onVisit: (visit: Visit, reason: string | null) => void;
}

/** A checkpoint: scan its code, hold the phone to its tag, type what stands below it, or say why neither is possible. */
export function CheckpointStep({ run, checkpoint, visited, onVisit }: CheckpointStepProps) {
  const { t } = useTranslation("inspections");
  const why = useWhy();
  const inLanguage = useInLanguage();
  const [looking, setLooking] = useState<"qr" | "nfc" | null>(null);
  const [typed, setTyped] = useState("");
  const verdict = useMay()("recordVisit", { ...run, there: useThere(run.site_id) });
  const zone = zoneOf(useSites(), run.site_id);
  const due = run.checkpoints.find(({ key }) => key === checkpoint.key);
  const shown = (code: string, proof: "qr" | "nfc"): void => {
    setLooking(null);
    setTyped("");
    onVisit({ checkpoint: saidBy(run, code) ?? checkpoint.key, proof, skipped: false, code }, null);
  };
  const skip = (reason: string): void => onVisit({ checkpoint: checkpoint.key, proof: "none", skipped: true }, reason);
  const here = async (reason: string): Promise<void> => {
    const { latitude = null, longitude = null, accuracy_m = null } = await placeOf();
    const proof = latitude === null ? "none" : "place";
    onVisit({ checkpoint: checkpoint.key, proof, skipped: false, latitude, longitude, accuracy_m }, reason);
  };
  return (
    <section className={styles.step} aria-label={t("checkpoints.name")}>
      <h2>{inLanguage({ zh: checkpoint.name_zh, en: checkpoint.name_en })}</h2>
      <p className={phone.soft}>
        {checkpoint.place} {due ? t("checkpoints.by", { time: timeOfDay(due.due_at, zone) }) : null}
      </p>
      {visited ? <p className={styles.ready}>{t("checkpoints.there")}</p> : null}
      {looking === "qr" ? (
        <Scanner onFound={(code) => shown(code, "qr")} onClose={() => setLooking(null)} />
      ) : looking === "nfc" ? (
        <TagReader onFound={(code) => shown(code, "nfc")} onClose={() => setLooking(null)} />
      ) : (
        <Ways disabled={verdict !== null} onLook={setLooking} />
      )}
      <form
        className={styles.typed}
        onSubmit={(event) => {
          event.preventDefault();
          shown(typed, "qr");
        }}
      >
        <label>
          {t(canScan() ? "checkpoints.orType" : "checkpoints.type")}
          <input
            value={typed}
            maxLength={20}
            autoCapitalize="characters"
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className={phone.plain} disabled={verdict !== null || typed.trim().length < 10}>
          {t("checkpoints.record")}
        </button>
      </form>
      <WithReason
        label={t("checkpoints.noCode")}
        button={t("checkpoints.here")}
        disabled={verdict !== null}
        onDo={(reason) => void here(reason)}
      />
      <WithReason
        label={t("checkpoints.skipWhy")}
        button={t("checkpoints.skip")}
        disabled={verdict !== null}
        onDo={skip}
      />
      {verdict ? <p className={phone.soft}>{why(verdict)}</p> : null}
    </section>
  );
}

/** What this phone can read: the code by its camera, a tag that it is held to. */
function Ways({ disabled, onLook }: { disabled: boolean; onLook: (way: "qr" | "nfc") => void }) {
  const { t } = useTranslation("inspections");
  return (
    <>
      {canScan() ? (
        <button type="button" className={styles.goOn} disabled={disabled} onClick={() => onLook("qr")}>
          <Icon name="search" size={22} /> {t("checkpoints.scan")}
        </button>
      ) : null}
      {canUseTags() ? (
        <button type="button" className={phone.plain} disabled={disabled} onClick={() => onLook("nfc")}>
          {t("checkpoints.tag")}
        </button>
      ) : null}
    </>
  );
}
