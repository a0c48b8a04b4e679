import { useTranslation } from "react-i18next";
import type { ChecklistItem, InspectionDetail } from "@/kit/api/types";
import type { Recorded } from "@/kit/inspections/answers";
import { applying, fails } from "@/kit/inspections/items";
import { useFound, useItemWords } from "@/kit/inspections/words";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { usePersonId } from "../phoneQueries";
import styles from "./run.module.css";

interface ItemLinesProps {
  run: InspectionDetail;
  found: ReadonlyMap<string, Recorded>;
  /** Leads to the item; without it the lines only tell. */
  onShow?: (key: string) => void;
}

/** The items that apply, a line each, with what was found. */
export function ItemLines({ run, found, onShow }: ItemLinesProps) {
  return (
    <ol className={styles.lines}>
      {applying(run.content.items, found).map((item) => (
        <li key={item.key}>
          {onShow ? (
            <button type="button" onClick={() => onShow(item.key)}>
              <Line item={item} recorded={found.get(item.key)} />
            </button>
          ) : (
            <div>
              <Line item={item} recorded={found.get(item.key)} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Line({ item, recorded }: { item: ChecklistItem; recorded: Recorded | undefined }) {
  const { t } = useTranslation("inspections");
  const personId = usePersonId();
  const { title } = useItemWords()(item);
  const said = useFound();
  const bad = fails(item, recorded);
  const icon: IconName = recorded?.waits ? "clock" : bad ? "close" : "check";
  const by = recorded && recorded.by !== personId ? recorded.byName : null;
  return (
    <>
      <span className={bad ? styles.lineBad : recorded && recorded.value !== null ? styles.lineGood : styles.lineNone}>
        {recorded === undefined ? null : <Icon name={recorded.value === null ? "more" : icon} size={18} />}
      </span>
      <span>
        <strong>{title}</strong>
        <small>
          {recorded === undefined ? t(item.required ? "phone.noneYet" : "phone.optional") : said(item, recorded)}
          {recorded?.note ? ` · ${recorded.note}` : ""}
          {by === null ? "" : ` · ${by}`}
          {recorded?.waits ? ` · ${t("phone.waitsOne")}` : ""}
        </small>
      </span>
    </>
  );
}
