import { useTranslation } from "react-i18next";
import type { ArchiveRead } from "@/kit/api/types";
import { usePostName } from "@/kit/posts";
import { Moment } from "@/kit/time/Time";
import styles from "./shift.module.css";

/** What an archive says: records by kind and by post, until when they are kept, and the hash; on paper too. */
export function Manifest({ archive, zone }: { archive: ArchiveRead; zone: string }) {
  const { t } = useTranslation(["shift", "opening"]);
  const postName = usePostName();
  const counted = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .map(([part, count]) => `${t(`record.${part}`)} ${count}`)
      .join(t("opening:comma"));
  return (
    <>
      <p>
        {t("archive.number", { number: archive.number, count: archive.records.length })}
        {" · "}
        <Moment at={archive.archived_at} zone={zone} bare seconds={false} />
        {" · "}
        {t("archive.keep")} <Moment at={archive.keep_until} zone={zone} bare seconds={false} />
      </p>
      <table className={styles.paper}>
        <thead>
          <tr>
            {(["post", "people", "records", "lacks"] as const).map((one) => (
              <th key={one} scope="col">
                {t(`archive.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {archive.posts.map((one) => (
            <tr key={one.post}>
              <td>{postName(one.post)}</td>
              <td>{t("archive.came", { came: one.came, people: one.people })}</td>
              <td>{counted(one.counts) || "–"}</td>
              <td>{one.lacks.map((what) => t(`lack.${what}`)).join(t("opening:comma")) || "–"}</td>
            </tr>
          ))}
          <tr>
            <td>{t("archive.whole")}</td>
            <td>–</td>
            <td>{counted(archive.counts)}</td>
            <td>{archive.missing.map((what) => t(`part.${what}`)).join(t("opening:comma")) || "–"}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.hash}>
        SHA-256 <code>{archive.sha256}</code>
      </p>
      <p className={styles.hash}>
        {t("archive.previous")} <code>{archive.previous_sha256 ?? "–"}</code>
      </p>
    </>
  );
}
