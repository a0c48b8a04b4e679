import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { DutyDetail } from "./DutyCard";
import { counted, standingOf, STANDINGS, type SiteCard } from "./standing";
import duty from "./duty.module.css";
import styles from "./grid.module.css";

/** Many sites at a glance, what needs somebody first; one of them whole: the first, or the one that was chosen. */
export function SiteGrid({ cards }: { cards: readonly SiteCard[] }) {
  const { t } = useTranslation("board");
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = cards.find(({ site }) => site.id === chosenId) ?? cards[0];
  const counts = counted(cards);
  return (
    <>
      <ul className={styles.counts}>
        {STANDINGS.map((standing) => (
          <li key={standing} {...(counts[standing] > 0 ? { "data-standing": standing } : {})}>
            <strong>{counts[standing]}</strong> {t(`standing.${standing}`)}
          </li>
        ))}
      </ul>
      {chosen ? (
        <section className={`${duty.card} ${styles.chosen}`} aria-live="polite" aria-label={chosen.site.name}>
          <DutyDetail {...chosen} />
        </section>
      ) : null}
      <ul className={styles.grid} aria-label={t("duty.title")}>
        {cards.map((card) => (
          <li key={card.site.id}>
            <Tile card={card} chosen={card === chosen} onChoose={choose} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface TileProps {
  card: SiteCard;
  chosen: boolean;
  onChoose: (id: string) => void;
}

function Tile({ card, chosen, onChoose }: TileProps) {
  const { t } = useTranslation("board");
  const { site, health } = card;
  const standing = standingOf(card);
  return (
    <button
      type="button"
      className={styles.tile}
      data-standing={standing}
      aria-pressed={chosen}
      title={`${site.name} · ${t(`standing.${standing}`)}`}
      onClick={() => onChoose(site.id)}
    >
      {health.worst ? <SeverityMark severity={health.worst} size={13} /> : <i className={styles.dot} />}
      <span>{site.name}</span>
      <em className="visually-hidden">{t(`standing.${standing}`)}</em>
    </button>
  );
}
