import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { BusinessEntryRead, BusinessKindRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { usePostName } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { CorrectDialog } from "./CorrectDialog";
import styles from "./business-log.module.css";

/** One entry; what was corrected is struck through and counts no more. */
export function EntryRow({ entry, kinds }: { entry: BusinessEntryRead; kinds: readonly BusinessKindRead[] }) {
  const { t } = useTranslation("business");
  const may = useMay();
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const site = useSites().get(entry.site_id);
  const [correcting, setCorrecting] = useState(false);
  const named = new Map(kinds.map((kind) => [kind.id, inLanguage({ zh: kind.title_zh, en: kind.title_en })]));
  const counts = entry.counts.map(({ kind_id, count }) => `${named.get(kind_id) ?? "…"} ${count}`).join(" · ");
  const over = entry.corrected_by !== null;
  return (
    <tr>
      <td>
        <Moment at={entry.occurred_at} zone={site?.timezone ?? "UTC"} seconds={false} />
      </td>
      <td>
        {site?.name} · {postName(entry.post)}
      </td>
      <td>{over ? <del>{counts}</del> : counts}</td>
      <td>
        {entry.feedback}
        {entry.reason === null ? null : (
          <small className={styles.reason}>
            {t(entry.corrects === null ? "late" : "corrects")} {entry.reason}
          </small>
        )}
      </td>
      <td>{entry.author_name}</td>
      <td>
        {over ? (
          t("corrected")
        ) : (
          <MayButton
            verdict={may("correctBusiness", entry)}
            dense
            size="small"
            type="text"
            onClick={() => setCorrecting(true)}
          >
            {t("correct.button")}
          </MayButton>
        )}
        {correcting ? (
          <CorrectDialog
            entry={entry}
            kinds={kinds.filter(
              (kind) =>
                kind.post === entry.post &&
                ((kind.site_id ?? null) === null || kind.site_id === entry.site_id) &&
                (kind.active || entry.counts.some(({ kind_id }) => kind_id === kind.id)),
            )}
            onClose={() => setCorrecting(false)}
          />
        ) : null}
      </td>
    </tr>
  );
}
