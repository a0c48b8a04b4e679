import { Modal } from "antd";
import { useId, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { useEntries } from "./useEntries";
import type { Entry } from "./entries";
import styles from "./palette.module.css";

const ICONS: Record<Entry["kind"], IconName> = {
  incident: "board",
  page: "forward",
  site: "series",
  person: "person",
};

/** Go anywhere by typing: an incident's number or title, a site, a person, a page. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("palette");
  return (
    <Modal
      open
      title={<span className="visually-hidden">{t("title")}</span>}
      footer={null}
      closable={false}
      onCancel={onClose}
      width={560}
      style={{ top: 80 }}
    >
      <Search onClose={onClose} />
    </Modal>
  );
}

function Search({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("palette");
  const listId = useId();
  const [text, setText] = useState("");
  const [place, setPlace] = useState(0);
  const { entries, searching } = useEntries(text);
  const at = Math.min(place, Math.max(0, entries.length - 1));
  const go = useGo(onClose);
  const press = (event: KeyboardEvent): void => {
    const chosen = entries[at];
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setPlace(Math.min(entries.length - 1, at + 1));
    else if (event.key === "ArrowUp") setPlace(Math.max(0, at - 1));
    else if (event.key === "Enter" && chosen) go(chosen);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Icon name="search" size={18} />
        <input
          autoFocus
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={entries[at] ? `${listId}-${at}` : undefined}
          aria-label={t("title")}
          placeholder={t("placeholder")}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPlace(0);
          }}
          onKeyDown={press}
        />
      </div>
      <ul id={listId} role="listbox" aria-label={t("title")} className={styles.list}>
        {entries.map((entry, index) => (
          <Option
            key={`${entry.kind}-${entry.id}`}
            id={`${listId}-${index}`}
            entry={entry}
            chosen={index === at}
            onPoint={() => setPlace(index)}
            onGo={() => go(entry)}
          />
        ))}
      </ul>
      <p className={styles.none} role="status">
        {entries.length === 0 ? t(searching ? "searching" : "nothing") : null}
      </p>
    </>
  );
}

function useGo(onClose: () => void): (entry: Entry) => void {
  const navigate = useNavigate();
  return ({ path }) => {
    onClose();
    void navigate(path);
  };
}

interface OptionProps {
  id: string;
  entry: Entry;
  chosen: boolean;
  onPoint: () => void;
  onGo: () => void;
}

function Option({ id, entry, chosen, onPoint, onGo }: OptionProps) {
  const { t } = useTranslation("palette");
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.option}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: "nearest" });
      }}
      onPointerMove={onPoint}
      onClick={onGo}
    >
      <Icon name={ICONS[entry.kind]} size={16} />
      <strong>{entry.label}</strong>
      <span className={styles.detail}>{entry.detail}</span>
      <small>{t(`kind.${entry.kind}`)}</small>
    </li>
  );
}
