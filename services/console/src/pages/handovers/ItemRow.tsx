import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { HandoverItem, HandoverRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { isOver, useHandoverChanges } from "@/kit/handovers/data";
import { useItemFacts } from "@/kit/handovers/useItemFacts";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { RefuseForm } from "./RefuseForm";
import styles from "./handovers.module.css";

interface ItemProps {
  handover: HandoverRead;
  item: HandoverItem;
  zone: string;
}

/** One thing that is handed over: who comes accepts or refuses it, who goes puts it right. */
export function ItemRow({ handover, item, zone }: ItemProps) {
  const { t } = useTranslation("handover");
  const facts = useItemFacts(zone)(item);
  const [open, setOpen] = useState<"refuse" | "correct" | null>(null);
  return (
    <li className={`${styles.item} ${styles[`item-${item.state}`]}`} aria-label={item.title}>
      <div className={styles.itemHead}>
        <span className={styles.kind}>{t(`kind.${item.kind}`)}</span>
        <strong>{item.title}</strong>
        <span className={styles.answer}>{t(`answer.${item.state}`)}</span>
      </div>
      {facts === "" ? null : <p className={styles.soft}>{facts}</p>}
      {item.text ? <p>{item.text}</p> : null}
      <Answered handover={handover} item={item} zone={zone} />
      {open === "refuse" ? <RefuseForm handover={handover} item={item} onDone={() => setOpen(null)} /> : null}
      {open === "correct" ? <Correction handover={handover} item={item} onDone={() => setOpen(null)} /> : null}
      {open === null && !isOver(handover) ? <Moves handover={handover} item={item} onOpen={setOpen} /> : null}
    </li>
  );
}

function Answered({ handover, item, zone }: ItemProps) {
  const { t } = useTranslation("handover");
  if (item.state === "open" || item.answered_at === null) {
    return item.refusals > 0 ? <p className={styles.soft}>{t("corrected", { count: item.refusals })}</p> : null;
  }
  const who = item.answered_by ? (handover.names[item.answered_by] ?? "…") : "…";
  return (
    <p className={styles.soft}>
      {who} · <Moment at={item.answered_at} zone={zone} bare seconds={false} />
      {item.refusal_reason ? (
        <b className={styles.red}>
          {" "}
          {t(`refusal.${item.refusal_reason}`)}
          {item.refusal_text ? `：${item.refusal_text}` : ""}
        </b>
      ) : null}
    </p>
  );
}

function Moves({ handover, item, onOpen }: Omit<ItemProps, "zone"> & { onOpen: (what: "refuse" | "correct") => void }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const sayFailure = useSayFailure();
  const { accept, takeBack } = useHandoverChanges(handover);
  const reviewing = handover.state !== "drafted" && handover.my_side === "incoming";
  const writing = may("correctHandoverItem", handover) === null;
  return (
    <div className={styles.moves}>
      {reviewing && item.state !== "accepted" ? (
        <MayButton
          type="primary"
          size="small"
          dense
          verdict={may("acceptHandoverItem", handover)}
          loading={accept.isPending}
          onClick={() => accept.mutate(item.id, { onError: sayFailure })}
        >
          {t("accept")}
        </MayButton>
      ) : null}
      {reviewing && item.state !== "refused" ? (
        <MayButton size="small" dense verdict={may("refuseHandoverItem", handover)} onClick={() => onOpen("refuse")}>
          {t("refuse")}
        </MayButton>
      ) : null}
      {writing ? (
        <Button size="small" onClick={() => onOpen("correct")}>
          {t(item.state === "refused" ? "putRight" : item.by_hand ? "edit" : "remark")}
        </Button>
      ) : null}
      {writing && item.by_hand ? (
        <MayButton
          size="small"
          dense
          verdict={may("takeHandoverItemBack", handover)}
          confirm={{
            title: t("takeBackAsk"),
            onConfirm: () => takeBack.mutateAsync(item.id).catch(sayFailure),
          }}
        >
          {t("takeBack")}
        </MayButton>
      ) : null}
    </div>
  );
}

/** What the person types stays until it is sent, also where somebody else changes the handover meanwhile. */
function Correction({ handover, item, onDone }: Omit<ItemProps, "zone"> & { onDone: () => void }) {
  const { t } = useTranslation("handover");
  const sayFailure = useSayFailure();
  const { correct } = useHandoverChanges(handover);
  const [typed, setTyped, forget] = useDraft(`item-${item.id}`, { title: item.title, text: item.text ?? "" });
  const save = (): void =>
    correct.mutate(
      { id: item.id, title: typed.title.trim(), text: typed.text.trim() || null },
      {
        onError: sayFailure,
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <div className={styles.form}>
      {item.by_hand ? (
        <Input
          aria-label={t("titleLabel")}
          value={typed.title}
          maxLength={200}
          onChange={(event) => setTyped({ ...typed, title: event.target.value })}
        />
      ) : null}
      <Input.TextArea
        aria-label={t("textLabel")}
        placeholder={t("textLabel")}
        value={typed.text}
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => setTyped({ ...typed, text: event.target.value })}
      />
      <div className={styles.moves}>
        <Button type="primary" disabled={typed.title.trim() === ""} loading={correct.isPending} onClick={save}>
          {t(handover.state === "drafted" ? "save" : "offerAgain")}
        </Button>
        <Button onClick={onDone}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
