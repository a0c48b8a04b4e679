import { Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { MomentField } from "@/kit/dates/MomentField";
import { useDraft } from "@/kit/drafts/useDraft";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useLogChanges } from "./data";
import { useSuggestedTags } from "./tags";
import styles from "./duty-log.module.css";

const LONGEST = 2000;
const EMPTY: Draft = { site: null, text: "", tags: [], followUp: false, at: null, reason: "" };

interface Draft {
  site: string | null;
  text: string;
  tags: string[];
  followUp: boolean;
  /** When it happened, where that is not now (milliseconds). */
  at: number | null;
  reason: string;
}

/** What happened, in one's own words; Ctrl+Enter writes it. What is typed is kept until then. */
export function EntryForm({ siteId }: { siteId: string | null }) {
  const { t } = useTranslation("duty-log");
  const sayFailure = useSayFailure();
  const [draft, setDraft] = useDraft<Draft>("entry", EMPTY);
  const [earlier, setEarlier] = useState(draft.at !== null);
  const sites = useSites();
  const only = sites.size === 1 ? [...sites.keys()][0] : undefined;
  const site = siteId ?? draft.site ?? only ?? null;
  const { write } = useLogChanges();
  const verdict = useMay()(
    "writeLogEntry",
    site === null ? {} : { site_id: site, site_active: sites.get(site)?.active },
  );
  const ready = site !== null && draft.text.trim() !== "";
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const send = (): void => {
    if (!ready || verdict !== null || write.isPending) return;
    const { text, tags, followUp, at, reason } = draft;
    write.mutate(
      {
        site_id: site,
        text: text.trim(),
        tags,
        follow_up: followUp,
        occurred_at: earlier && at !== null ? new Date(at).toISOString() : null,
        reason: earlier && reason.trim() !== "" ? reason.trim() : null,
      },
      {
        onSuccess: () => {
          setDraft({ ...EMPTY, site: draft.site });
          setEarlier(false);
        },
        onError: sayFailure,
      },
    );
  };
  return (
    <form
      className={styles.entryForm}
      aria-label={t("write.title")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Input.TextArea
        value={draft.text}
        aria-label={t("write.text")}
        placeholder={t("write.text")}
        disabled={verdict !== null}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={LONGEST}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <div className={styles.entryRow}>
        {siteId === null && only === undefined ? (
          <Select
            aria-label={t("filter.site")}
            placeholder={t("filter.site")}
            className={styles.choice ?? ""}
            value={site}
            options={[...sites.values()]
              .filter((one) => one.active)
              .map(({ id, name }) => ({ value: id, label: name }))}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(chosen: string) => change({ site: chosen })}
          />
        ) : null}
        <Select
          mode="tags"
          aria-label={t("filter.tag")}
          placeholder={t("filter.tag")}
          className={styles.tags ?? ""}
          value={draft.tags}
          maxCount={8}
          options={useSuggestedTags().map((one) => ({ value: one, label: one }))}
          onChange={(tags: string[]) => change({ tags: tags.map((one) => one.trim()).filter((one) => one !== "") })}
        />
        <Checkbox checked={draft.followUp} onChange={(event) => change({ followUp: event.target.checked })}>
          {t("followUp")}
        </Checkbox>
        <Checkbox checked={earlier} onChange={(event) => setEarlier(event.target.checked)}>
          {t("write.earlier")}
        </Checkbox>
        <MayButton verdict={verdict} type="primary" htmlType="submit" disabled={!ready} loading={write.isPending}>
          {t("write.button")}
        </MayButton>
      </div>
      {earlier && site !== null ? (
        <div className={styles.entryRow}>
          <MomentField
            label={t("write.at")}
            value={draft.at}
            zone={zoneOf(sites, site)}
            onChange={(at) => change({ at })}
          />
          <Input
            aria-label={t("write.reason")}
            placeholder={t("write.reason")}
            className={styles.words ?? ""}
            value={draft.reason}
            maxLength={200}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </div>
      ) : null}
    </form>
  );
}
