import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { ImprovementDetail } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { finishImprovement, useImprovement, useImprovementMove } from "@/kit/improvements/data";
import { Facts } from "@/kit/improvements/Facts";
import { Steps } from "@/kit/improvements/Steps";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { PhoneButton } from "../PhoneButton";
import styles from "../phone.module.css";
import writing from "../writing.module.css";
import card from "./improvement.module.css";

/** One improvement on the phone: whoever is to do it says here that it is done; the rest is one link away. */
export default function ImprovementPage() {
  const { improvementId = "" } = useParams();
  const query = useImprovement(improvementId);
  if (query.isPending) return <Loading rows={5} />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Improvement improvement={query.data} />;
}

function Improvement({ improvement }: { improvement: ImprovementDetail }) {
  const { t } = useTranslation("improvements");
  const zone = zoneOf(useSites(), improvement.site_id);
  return (
    <>
      <h1>{`${t("one")} ${improvement.number}`}</h1>
      <section className={card.about}>
        <Facts improvement={improvement} zone={zone} origin={null} />
      </section>
      {improvement.state === "approved" ? <Finish improvement={improvement} /> : null}
      <Steps improvement={improvement} zone={zone} />
      <Link className={styles.plain} to={pathTo.improvement(improvement.id)}>
        {t("onDesk")}
      </Link>
    </>
  );
}

function Finish({ improvement }: { improvement: ImprovementDetail }) {
  const { t } = useTranslation("improvements");
  const [note, setNote, forget] = useDraft("improvement-finish", "");
  const [open, setOpen] = useState(false);
  const verdict = useMay()("finishImprovement", improvement);
  const move = useImprovementMove(finishImprovement);
  if (!open) {
    return (
      <div className={card.act}>
        <PhoneButton verdict={verdict} look="good" disabled={false} onClick={() => setOpen(true)}>
          {t("move.finish")}
        </PhoneButton>
      </div>
    );
  }
  return (
    <div className={card.act}>
      <textarea
        className={writing.field}
        aria-label={t("note")}
        placeholder={t("note")}
        rows={3}
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <PhoneButton
        verdict={verdict}
        look="good"
        disabled={note.trim() === "" || move.isPending}
        onClick={() => move.mutate({ id: improvement.id, note: note.trim() }, { onSuccess: forget })}
      >
        {t("move.finish")}
      </PhoneButton>
    </div>
  );
}
