import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ArchiveRead, ShiftRead } from "@/kit/api/types";
import { saveText } from "@/kit/download/save";
import { Icon } from "@/kit/layout/Icon";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { Manifest } from "./Manifest";
import { useArchive, useVerification } from "./archive";
import styles from "./shift.module.css";

/** The archive of a shift: what there is of each post, the hash that seals it, and whether it still is so (R-4.3.2a). */
export function ArchivePanel({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("shift");
  const archive = useArchive(shift.id, shift.archived_at !== null);
  if (shift.archived_at === null) return null;
  return (
    <Panel title={t("archive.title")}>
      <div className={styles.archive}>
        {archive.isPending ? <Loading rows={4} /> : null}
        {archive.isError ? <p>{t("archive.none")}</p> : null}
        {archive.data ? <Manifest archive={archive.data} zone={zone} /> : null}
        {archive.data ? <Verification shift={shift} archive={archive.data} zone={zone} /> : null}
      </div>
    </Panel>
  );
}

function Verification({ shift, archive, zone }: { shift: ShiftRead; archive: ArchiveRead; zone: string }) {
  const { t } = useTranslation("shift");
  const sayFailure = useSayFailure();
  const { mutate, data, isPending } = useVerification(shift);
  const save = (): void => saveText(`shift-archive-${shift.id}.json`, archive.sealed, "application/json");
  return (
    <>
      <div className={styles.buttons}>
        <Button loading={isPending} onClick={() => mutate(undefined, { onError: sayFailure })}>
          {t("archive.verify")}
        </Button>
        <Button icon={<Icon name="download" size={16} />} onClick={save}>
          {t("archive.download")}
        </Button>
      </div>
      {data === undefined ? null : (
        <div role="status" className={data.intact ? styles.intact : styles.warn}>
          {t(data.intact ? "archive.intact" : "archive.broken", { count: data.records })}{" "}
          <Moment at={data.verified_at} zone={zone} bare />
          {data.text_intact ? null : <p>{t("archive.textBroken")}</p>}
          {data.chain_intact ? null : <p>{t("archive.chainBroken")}</p>}
          <ul>
            {data.differences.map((one) => (
              <li key={`${one.part} ${one.key}`}>
                {t(`archive.${one.found}`, { part: t(`record.${one.part}`) })} <code>{one.key}</code>
              </li>
            ))}
          </ul>
          {data.added.length === 0 ? null : <p>{t("archive.added", { count: data.added.length })}</p>}
        </div>
      )}
    </>
  );
}
