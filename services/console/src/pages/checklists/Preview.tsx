import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChecklistItem } from "@/kit/api/types";
import { ItemStep } from "@/kit/inspections/ItemStep";
import { applying, beside, nextOpen, type Answer } from "@/kit/inspections/items";
import { NOTHING_TYPED } from "@/kit/inspections/typed";
import { Panel } from "@/kit/layout/Page";
import styles from "./checklists.module.css";

interface PreviewProps {
  items: readonly ChecklistItem[];
  /** The item that is edited: it is the one shown. */
  at: string | null;
  onShow: (key: string) => void;
}

/** The checklist as it is worked through on the phone; it can be tried, and nothing of it is recorded. */
export function Preview({ items, at, onShow }: PreviewProps) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [typed, setTyped] = useState({ key: "", value: NOTHING_TYPED });
  const item = items.find(({ key }) => key === at) ?? items[0];
  if (item === undefined) return null;
  const shown = applying(items, answers);
  const place = shown.findIndex(({ key }) => key === item.key) + 1;
  const [back, next] = ([-1, 1] as const).map((by) => beside(items, answers, item.key, by));
  const answer = (given: Answer): void => {
    const after = new Map(answers).set(item.key, given);
    setAnswers(after);
    setTyped({ key: "", value: NOTHING_TYPED });
    onShow(nextOpen(items, after, item.key) ?? item.key);
  };
  return (
    <Panel title={t("preview.title")} className={styles.preview ?? ""}>
      <div className={styles.phone}>
        <small>{place > 0 ? t("inspections:phone.place", { place, all: shown.length }) : t("preview.hidden")}</small>
        <ItemStep
          key={item.key}
          item={item}
          typed={typed.key === item.key ? typed.value : NOTHING_TYPED}
          before={answers.get(item.key)}
          onTyped={(value) => setTyped({ key: item.key, value })}
          onAnswer={answer}
        />
        <nav aria-label={t("inspections:phone.ways")}>
          <button type="button" disabled={back == null} onClick={() => (back == null ? undefined : onShow(back))}>
            {t("inspections:phone.back")}
          </button>
          <button type="button" disabled={next == null} onClick={() => (next == null ? undefined : onShow(next))}>
            {t("inspections:phone.next")}
          </button>
          <button type="button" disabled={answers.size === 0} onClick={() => setAnswers(new Map())}>
            {t("preview.again")}
          </button>
        </nav>
      </div>
    </Panel>
  );
}
