import { Checkbox, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { Panel } from "@/kit/layout/Page";
import { useKindName } from "@/kit/sites/kinds";
import { Empty } from "@/kit/states/States";
import { MOST_AT_ONCE } from "./data";
import styles from "./many.module.css";

interface SiteChooserProps {
  sites: readonly SiteRead[];
  /** The names of the figures that are a site's own. */
  own: ReadonlyMap<string, readonly string[]>;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** For which sites: found by name, type, or by differing from their type; all that are found, or one by one. */
export function SiteChooser({ sites, own, chosen, onChoose }: SiteChooserProps) {
  const { t } = useTranslation("policies");
  const kindName = useKindName();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<string | null>(null);
  const [deviating, setDeviating] = useState(false);
  const kinds = [...new Set(sites.map((one) => one.kind))];
  const found = sites.filter(
    (one) =>
      `${one.name} ${one.code}`.toLowerCase().includes(text.trim().toLowerCase()) &&
      (kind === null || one.kind === kind) &&
      (!deviating || own.has(one.id)),
  );
  const taken = new Set(chosen);
  const all = found.length > 0 && found.every(({ id }) => taken.has(id));
  const some = found.some(({ id }) => taken.has(id));
  const toggle = (ids: readonly string[], on: boolean): void =>
    onChoose(on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  return (
    <Panel
      title={t("sites")}
      actions={<span className={styles.faint}>{t("many.chosen", { count: chosen.length })}</span>}
    >
      <div className={styles.filters}>
        <Input
          allowClear
          aria-label={t("many.search")}
          placeholder={t("many.search")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          style={{ width: 200 }}
        />
        <Choice
          label={t("many.kind")}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: kindName(one) }))}
          onChange={setKind}
        />
        <Checkbox checked={deviating} onChange={(event) => setDeviating(event.target.checked)}>
          {t("many.deviating", { count: own.size })}
        </Checkbox>
      </div>
      {found.length === 0 ? (
        <Empty title={t("many.noneFound")}>
          <p>{t("many.noneFoundHint")}</p>
        </Empty>
      ) : (
        <>
          <Checkbox
            className={styles.all ?? ""}
            checked={all}
            indeterminate={some && !all}
            onChange={() =>
              toggle(
                found.map(({ id }) => id),
                !all,
              )
            }
          >
            {t("many.all", { count: found.length })}
          </Checkbox>
          <ul className={styles.sites}>
            {found.map(({ id, name, kind: type }) => (
              <li key={id}>
                <Checkbox checked={taken.has(id)} onChange={(event) => toggle([id], event.target.checked)}>
                  {name}
                  <small>
                    {kindName(type)}
                    {own.has(id) ? ` · ${t("many.own", { names: named(own.get(id) ?? []) })}` : ""}
                  </small>
                </Checkbox>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen.length > MOST_AT_ONCE ? (
        <p className={styles.wrong} role="alert">
          {t("many.tooMany", { most: MOST_AT_ONCE })}
        </p>
      ) : null}
    </Panel>
  );

  function named(figures: readonly string[]): string {
    return figures.map((name) => t(`sources.names.${name}`, { defaultValue: name })).join(t("reading.comma"));
  }
}
