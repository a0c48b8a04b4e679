import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { HandoverItem, HandoverRead, RefusalReason } from "@/kit/api/types";
import { isOver } from "@/kit/handovers/data";
import { REFUSALS } from "@/kit/handovers/refusals";
import { useItemFacts } from "@/kit/handovers/useItemFacts";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { PhoneButton } from "./PhoneButton";
import { usePersonId } from "./phoneQueries";
import styles from "./handover.module.css";
import phone from "./phone.module.css";

interface ItemsProps {
  handover: HandoverRead;
  zone: string;
}

/** Who comes answers one item after the other; the rest is a list to read. */
export function HandoverItems({ handover, zone }: ItemsProps) {
  const { t } = useTranslation("handover");
  const personId = usePersonId();
  const jobs = useOutbox();
  const counted = handover.items.filter(({ gone_at }) => gone_at === null);
  const answered = (item: HandoverItem): boolean =>
    item.state !== "open" ||
    isQueued(jobs, personId, "accept-item", item.id) ||
    isQueued(jobs, personId, "refuse-item", item.id);
  const reviewing = handover.my_side === "incoming" && ["in_review", "signed"].includes(handover.state);
  const next = reviewing ? counted.find((item) => !answered(item)) : undefined;
  const accepted = counted.filter(({ state }) => state === "accepted").length;
  if (counted.length === 0) return <p className={phone.soft}>{t("noItems")}</p>;
  return (
    <>
      <p className={phone.soft}>
        {next
          ? t("phone.progress", { at: counted.indexOf(next) + 1, count: counted.length })
          : accepted === counted.length
            ? t("phone.done", { count: counted.length })
            : t("phone.waitItems", { accepted, count: counted.length })}
      </p>
      {next ? <Answering key={next.id} handover={handover} item={next} zone={zone} /> : null}
      <ul className={phone.list}>
        {counted
          .filter((item) => item !== next)
          .map((item) => (
            <li key={item.id} className={styles.row}>
              <Told item={item} zone={zone} />
              <span className={styles[item.state]}>{t(`answer.${item.state}`)}</span>
            </li>
          ))}
      </ul>
      {handover.my_side === "outgoing" && !isOver(handover) ? (
        <p className={phone.soft}>{t("phone.onDesktop")}</p>
      ) : null}
    </>
  );
}

function Told({ item, zone }: { item: HandoverItem; zone: string }) {
  const { t } = useTranslation("handover");
  const facts = useItemFacts(zone)(item);
  return (
    <div className={styles.told}>
      <small>{t(`kind.${item.kind}`)}</small>
      <strong>{item.title}</strong>
      {facts === "" ? null : <small>{facts}</small>}
      {item.text ? <span>{item.text}</span> : null}
      {item.refusal_reason ? (
        <small className={styles.refused}>
          {t(`refusal.${item.refusal_reason}`)} {item.refusal_text}
        </small>
      ) : null}
    </div>
  );
}

/** One item: take it, or say why not. */
function Answering({ handover, item, zone }: ItemsProps & { item: HandoverItem }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const [refusing, setRefusing] = useState(false);
  const about = { target: item.id, to: handover.id, label: item.title };
  return (
    <section className={styles.item} aria-label={item.title}>
      <Told item={item} zone={zone} />
      {refusing ? (
        <Why
          onCancel={() => setRefusing(false)}
          onRefuse={(reason) => post({ ...reason, ...about, kind: "refuse-item" })}
        />
      ) : (
        <div className={styles.pair}>
          <PhoneButton
            verdict={may("refuseHandoverItem", handover)}
            look="plain"
            disabled={false}
            onClick={() => setRefusing(true)}
          >
            {t("refuse")}
          </PhoneButton>
          <PhoneButton
            verdict={may("acceptHandoverItem", handover)}
            look="good"
            disabled={false}
            quiet
            onClick={() => post({ ...about, kind: "accept-item" })}
          >
            <Icon name="check" /> {t("accept")}
          </PhoneButton>
        </div>
      )}
    </section>
  );
}

interface WhyProps {
  onCancel: () => void;
  onRefuse: (why: { code: RefusalReason; text: string | null }) => void;
}

function Why({ onCancel, onRefuse }: WhyProps) {
  const { t } = useTranslation("handover");
  const [text, setText] = useState("");
  const written = text.trim();
  return (
    <div className={styles.why}>
      <input
        aria-label={t("refusalText")}
        placeholder={t("refusalText")}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />
      {REFUSALS.map((code) => (
        <button
          key={code}
          type="button"
          className={phone.plain}
          disabled={code === "other" && written === ""}
          onClick={() => onRefuse({ code, text: written || null })}
        >
          {t(`refusal.${code}`)}
        </button>
      ))}
      <button type="button" className={phone.plain} onClick={onCancel}>
        {t("cancel")}
      </button>
    </div>
  );
}
