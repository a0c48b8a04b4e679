import { Button, Popconfirm } from "antd";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { ChecklistItem, Checkpoint } from "@/kit/api/types";
import { useItemWords, useLimits } from "@/kit/inspections/words";
import { Icon } from "@/kit/layout/Icon";
import { ItemFields } from "./ItemFields";
import { changedItem, itemProblems, moved, newItem } from "./draft";
import styles from "./checklists.module.css";

interface ItemListProps {
  items: readonly ChecklistItem[];
  /** Those of the route that the checklist follows. */
  checkpoints: readonly Checkpoint[];
  disabled: boolean;
  /** The item whose fields are shown. */
  open: string | null;
  onOpen: (key: string | null) => void;
  onChange: (items: ChecklistItem[]) => void;
}

/** The items in their order; one of them is open. Alt with an arrow moves the item that has the focus. */
export function ItemList({ items, checkpoints, disabled, open, onOpen, onChange }: ItemListProps) {
  const { t } = useTranslation("checklists");
  const problems = itemProblems(items);
  const add = (): void => {
    const item = newItem(items);
    onChange([...items, item]);
    onOpen(item.key);
  };
  return (
    <>
      <ol className={styles.items}>
        {items.map((item, place) => (
          <li key={item.key} className={open === item.key ? styles.open : ""}>
            <Head
              item={item}
              place={place}
              count={items.length}
              problem={problems.get(item.key) ?? null}
              {...{ disabled, open: open === item.key }}
              onOpen={() => onOpen(open === item.key ? null : item.key)}
              onMove={(by) => onChange(moved(items, item.key, by))}
              onRemove={() => onChange(items.filter(({ key }) => key !== item.key))}
            />
            {open === item.key ? (
              <ItemFields
                item={item}
                earlier={items.slice(0, place)}
                checkpoints={checkpoints}
                disabled={disabled}
                onChange={(part) => onChange(changedItem(items, item.key, part))}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        <Button disabled={disabled || items.length >= 120} icon={<Icon name="plus" size={16} />} onClick={add}>
          {t("item.add")}
        </Button>
        <small>{t("item.moveHint")}</small>
      </div>
    </>
  );
}

interface HeadProps {
  item: ChecklistItem;
  place: number;
  count: number;
  problem: string | null;
  disabled: boolean;
  open: boolean;
  onOpen: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function Head({ item, place, count, problem, disabled, open, onOpen, onMove, onRemove }: HeadProps) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const { title } = useItemWords()(item);
  const limits = useLimits()(item);
  const name = title.trim() === "" ? t("item.untitled") : title;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || disabled || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <div className={styles.head}>
      <button type="button" className={styles.title} aria-expanded={open} onClick={onOpen} onKeyDown={onKeyDown}>
        <span>{place + 1}</span>
        <span>
          <strong>{name}</strong>
          <small>
            {t(`inspections:itemKind.${item.kind}`)}
            {limits === "" ? "" : ` · ${limits}`}
            {item.only_if == null ? "" : ` · ${t("item.conditional")}`}
            {item.must_stay_on ? ` · ${t("inspections:item.staysOn")}` : ""}
            {item.on_failure == null ? "" : ` · ${t(`kit:severity.${item.on_failure.severity}`)}`}
          </small>
          {problem === null ? null : <em>{t(`wrong.${problem}`)}</em>}
        </span>
      </button>
      <Button
        type="text"
        aria-label={t("item.up", { name })}
        disabled={disabled || place === 0}
        icon={<Icon name="up" size={16} />}
        onClick={() => onMove(-1)}
      />
      <Button
        type="text"
        className={styles.down ?? ""}
        aria-label={t("item.down", { name })}
        disabled={disabled || place === count - 1}
        icon={<Icon name="up" size={16} />}
        onClick={() => onMove(1)}
      />
      <Popconfirm title={t("item.removeAsk", { name })} okText={t("item.remove")} onConfirm={onRemove}>
        <Button
          type="text"
          aria-label={t("item.removeOne", { name })}
          disabled={disabled || count === 1}
          icon={<Icon name="close" size={16} />}
        />
      </Popconfirm>
    </div>
  );
}
