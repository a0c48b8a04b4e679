import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { KeyItemRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useNow } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import { useHeld } from "./queries";
import phone from "../phone.module.css";
import card from "../shifts.module.css";

/** What this person holds, and the way to give it back. */
export function HeldList() {
  const { t } = useTranslation("keys");
  const items = useHeld().data ?? [];
  return (
    <section className={phone.group}>
      <h2>
        {t("phone.mine")} <small>{items.length}</small>
      </h2>
      {items.length === 0 ? <p className={phone.soft}>{t("phone.nothing")}</p> : null}
      <ul className={phone.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Held item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Held({ item }: { item: KeyItemRead }) {
  const { t } = useTranslation("keys");
  const sites = useSites();
  const may = useMay();
  const now = useNow();
  const late = item.issue !== null && Date.parse(item.issue.due_at) < now;
  const queued = isQueued(useOutbox(), usePersonId(), "key-return", item.id);
  return (
    <article className={card.shift} aria-label={`${item.number} ${item.name}`}>
      <header>
        <h2>
          {item.number} {item.name}
        </h2>
        <small className={phone.soft}>{t(`kind.${item.kind}`)}</small>
      </header>
      {late ? <p className={card.gap}>{t("overdue")}</p> : null}
      <p className={phone.soft}>
        {item.home === null ? null : `${t("phone.home", { home: item.home })} · `}
        {item.issue === null ? null : (
          <>
            {t("due")} <Moment at={item.issue.due_at} zone={zoneOf(sites, item.site_id)} bare seconds={false} />
          </>
        )}
      </p>
      <PhoneButton
        verdict={may("returnKey", item)}
        look="plain"
        disabled={queued}
        onClick={() => post({ kind: "key-return", target: item.id, label: item.number })}
      >
        {t(queued ? "phone.sending" : "return")}
      </PhoneButton>
    </article>
  );
}
