import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { useKindName } from "@/kit/sites/kinds";
import { isPlain } from "./catalogue";
import { ownPoliciesQuery, type Kind } from "./data";
import styles from "./policies.module.css";

interface TargetChoiceProps {
  kind: Kind;
  sites: readonly SiteRead[];
  /** A site, or the code of a type. */
  chosen: SiteRead | string;
  onChoose: (target: { site: string | null; type: string | null }) => void;
}

interface Entry {
  key: string;
  name: string;
  note: string | null;
  current: boolean;
  choose: () => void;
}

/** Whose policy is shown: a site's, or that of all sites of a type where it can be set here. */
export function TargetChoice({ kind, sites, chosen, onChoose }: TargetChoiceProps) {
  const { t } = useTranslation("policies");
  const kindName = useKindName();
  const own = useQuery(ownPoliciesQuery(kind));
  const noteOf = (id: string): string | null => (own.data ? t(own.data.has(id) ? "own" : "default") : null);
  const current = typeof chosen === "string" ? chosen : chosen.id;
  const ofSites = sites.map(({ id, name }): Entry => ({
    key: id,
    name,
    note: noteOf(id),
    current: id === current,
    choose: () => onChoose({ site: id, type: null }),
  }));
  const ofTypes = [...new Set(isPlain(kind) ? sites.map((one) => one.kind) : [])].map((type): Entry => ({
    key: type,
    name: kindName(type),
    note: t("ofType", { count: sites.filter((one) => one.kind === type).length }),
    current: type === current,
    choose: () => onChoose({ site: null, type }),
  }));
  const groups = [
    { title: t("sites"), entries: ofSites },
    { title: t("types"), entries: ofTypes },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <>
      <div className={styles.targets}>
        {groups.map(({ title, entries }) => (
          <EntryList key={title} title={title} entries={entries} />
        ))}
      </div>
      <Select
        className={styles.siteSelect ?? ""}
        aria-label={t("sites")}
        value={current}
        options={groups.map(({ title, entries }) => ({
          label: title,
          title,
          options: entries.map(({ key, name, note }) => ({
            value: key,
            label: [name, note].filter(Boolean).join(" · "),
          })),
        }))}
        onChange={(key) =>
          groups
            .flatMap(({ entries }) => entries)
            .find((one) => one.key === key)
            ?.choose()
        }
      />
    </>
  );
}

function EntryList({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <Panel className={styles.sites ?? ""} title={title}>
      <ul>
        {entries.map(({ key, name, note, current, choose }) => (
          <li key={key}>
            <button type="button" aria-current={current} onClick={choose}>
              <strong>{name}</strong>
              <span>{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
