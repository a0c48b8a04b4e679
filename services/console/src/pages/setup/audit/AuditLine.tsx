import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSites } from "@/kit/sites/sites";
import { ownZone } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import type { Line } from "./merge";
import table from "@/kit/table/table.module.css";
import styles from "./audit.module.css";

const VERBS = ["POST", "PUT", "PATCH", "DELETE", "GET"] as const;
const OUTCOMES = ["succeeded", "refused", "failed"] as const;
const TONES = { succeeded: styles.succeeded, refused: styles.refused, failed: styles.failed };

/** One entry: who, what, where, how it ended; opened, all that was written down. */
export function AuditLine({ line, open, onToggle }: { line: Line; open: boolean; onToggle: () => void }) {
  const { t } = useTranslation("setup-audit");
  const sites = useSites();
  const site = line.site_id === null ? undefined : sites.get(line.site_id);
  const outcome = OUTCOMES.find((one) => one === line.entry.outcome);
  return (
    <>
      <tr>
        <td className={table.narrow}>
          <Moment at={line.at} zone={ownZone()} />
        </td>
        <td data-label={t("column.who")}>{useWho(line)}</td>
        <td data-label={t("column.action")}>
          <Action action={line.action} />
          <span className={table.sub}>{t(`service.${line.service}`)}</span>
        </td>
        <td data-label={t("column.where")}>{site?.name ?? "–"}</td>
        <td data-label={t("column.outcome")}>
          {outcome ? <span className={TONES[outcome]}>{t(`outcome.${outcome}`)}</span> : "–"}
        </td>
        <td className={table.narrow}>
          <Button size="small" type="text" aria-expanded={open} onClick={onToggle}>
            {t(open ? "less" : "details")}
          </Button>
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={6}>
            <Detail line={line} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A person by name, a service or a station by what it is. */
function useWho({ actor, entry }: Line): string {
  const { t } = useTranslation("setup-audit");
  if (typeof entry.name === "string") return entry.name;
  const kind = actor?.split(":")[0] ?? "";
  return ["system", "station", "user"].includes(kind) ? t(`actor.${kind}`) : t("actor.nobody");
}

/** What was done: its sort in words, and the route or event by which auditors look for it. */
function Action({ action }: { action: string }) {
  const { t } = useTranslation("setup-audit");
  const verb = VERBS.find((one) => action.startsWith(`${one} `));
  return (
    <span>
      {t(verb ? `verb.${verb}` : "verb.event")} <code className={styles.code}>{action}</code>
    </span>
  );
}

/** What was written down, as it was hashed. */
function Detail({ line }: { line: Line }) {
  const { t } = useTranslation("setup-audit");
  return (
    <div className={styles.detail}>
      <p>
        {t("number", { seq: line.seq })} · {t("hash")} <code className={styles.code}>{line.hash}</code>
      </p>
      <pre>{JSON.stringify(line.entry, null, 2)}</pre>
    </div>
  );
}
