import { Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { usePerson } from "@/kit/access/useMay";
import { Icon } from "@/kit/layout/Icon";
import { kept, remembered, saved, without, type SavedFilter } from "./saved";
import styles from "./history.module.css";

/** Filters under names of one's own; they are kept by this browser, for this person. */
export function SavedFilters() {
  const { t } = useTranslation("history");
  const [query] = useSearchParams();
  const personId = usePerson()?.id ?? "";
  const [filters, setFilters] = useState(() => remembered(localStorage.getItem(kept(personId))));
  const [name, setName] = useState("");
  const now = query.toString();
  const change = (next: SavedFilter[]): void => {
    localStorage.setItem(kept(personId), JSON.stringify(next));
    setFilters(next);
  };
  if (filters.length === 0 && now === "") return null;
  return (
    <div className={styles.saved}>
      {filters.map((one) => (
        <span key={one.name} className={`${styles.chip} ${one.query === now ? styles.chosen : ""}`}>
          <Link to={{ search: one.query }} aria-current={one.query === now ? "true" : undefined}>
            {one.name}
          </Link>
          <button
            type="button"
            aria-label={t("saved.forget", { name: one.name })}
            onClick={() => change(without(filters, one.name))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {now !== "" && !filters.some((one) => one.query === now) ? (
        <Popconfirm
          title={t("saved.ask")}
          description={
            <Input
              aria-label={t("saved.name")}
              placeholder={t("saved.name")}
              value={name}
              maxLength={40}
              onChange={(event) => setName(event.target.value)}
            />
          }
          okText={t("saved.keep")}
          okButtonProps={{ disabled: name.trim() === "" }}
          onConfirm={() => {
            change(saved(filters, { name: name.trim(), query: now }));
            setName("");
          }}
        >
          <Button size="small" type="text" icon={<Icon name="plus" size={14} />}>
            {t("saved.button")}
          </Button>
        </Popconfirm>
      ) : null}
    </div>
  );
}
