import { useTranslation } from "react-i18next";
import type { components } from "@/kit/api/schemas/notify";
import { Moment } from "@/kit/time/Time";
import type { Sources } from "./sources";
import { useFigureWords } from "./useFigureWords";
import styles from "./policies.module.css";

interface SourceListProps {
  sources: Sources;
  scheduled: readonly components["schemas"]["VersionRead"][];
  zone: string;
}

/** Where each value comes from, since when it counts, and what will count later. */
export function SourceList({ sources, scheduled, zone }: SourceListProps) {
  const { t } = useTranslation("policies");
  return (
    <details className={styles.sources}>
      <summary>{t("sources.title")}</summary>
      <dl>
        {Object.entries(sources).map(([name, { source, effective_from }]) => (
          <div key={name}>
            <dt>{t(`sources.names.${name}`, { defaultValue: name })}</dt>
            <dd>
              {t(`sources.${source}`)}
              {effective_from ? (
                <>
                  {t("sources.since")} <Moment at={effective_from} zone={zone} seconds={false} />
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <ScheduledList scheduled={scheduled} zone={zone} />
    </details>
  );
}

/** What will count later, of the site and of its type. */
export function ScheduledList({ scheduled, zone }: Pick<SourceListProps, "scheduled" | "zone">) {
  const { t } = useTranslation("policies");
  const words = useFigureWords();
  const said = (values: Readonly<Record<string, unknown>>): string =>
    Object.entries(values)
      .map(([name, value]) => `${t(`sources.names.${name}`, { defaultValue: name })} ${words(name, value)}`)
      .join(t("reading.comma"));
  return scheduled.map(({ scope, version, effective_from, values, ended }) => (
    <p key={`${scope}-${String(version)}`} className={styles.faint}>
      <Moment at={effective_from} zone={zone} seconds={false} /> {t("sources.from")} {t(`sources.${scope}`)}:{" "}
      {ended ? t("sources.ends") : said(values)}
    </p>
  ));
}
