import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { countsOf, type Typed } from "@/kit/business/counts";
import { useBusinessMove, useKinds, writeEntry } from "@/kit/business/data";
import { EntryFields } from "@/kit/business/EntryFields";
import { useDraft } from "@/kit/drafts/useDraft";
import { usePostName } from "@/kit/posts";
import styles from "./business-log.module.css";

interface Draft {
  post: string | null;
  typed: Typed;
  feedback: string;
}

const EMPTY: Draft = { post: null, typed: {}, feedback: "" };

/** What was done now, for a post of the site; what is typed is kept until it is sent. */
export function EntryForm({ siteId }: { siteId: string }) {
  const { t } = useTranslation("business");
  const postName = usePostName();
  const kinds = (useKinds(siteId).data ?? []).filter((kind) => kind.active);
  const posts = [...new Set(kinds.map(({ post }) => post))];
  const [draft, change] = useDraft<Draft>(`business ${siteId}`, EMPTY);
  const verdict = useMay()("writeBusiness", { site_id: siteId });
  const { mutate, isPending } = useBusinessMove(writeEntry);
  const post = draft.post ?? posts[0];
  const counted = kinds.filter((kind) => kind.post === post);
  const counts = countsOf(
    draft.typed,
    counted.map(({ id }) => id),
  );
  const feedback = draft.feedback.trim();
  const ready = post !== undefined && counts !== null && (counts.some(({ count }) => count > 0) || feedback !== "");
  if (post === undefined) return <p className={styles.soft}>{t("write.noKinds")}</p>;
  const send = (): void =>
    mutate(
      { site_id: siteId, post, counts: counts ?? [], feedback: feedback === "" ? null : feedback },
      { onSuccess: () => change({ ...EMPTY, post: draft.post }) },
    );
  return (
    <form
      className={styles.form}
      aria-label={t("write.title")}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && verdict === null) send();
      }}
    >
      {posts.length > 1 ? (
        <Select
          aria-label={t("write.post")}
          value={post}
          options={posts.map((one) => ({ value: one, label: postName(one) }))}
          onChange={(chosen: string) => change({ ...draft, post: chosen })}
        />
      ) : null}
      <EntryFields
        kinds={counted}
        typed={draft.typed}
        feedback={draft.feedback}
        onTyped={(typed) => change({ ...draft, typed })}
        onFeedback={(text) => change({ ...draft, feedback: text })}
      />
      {counts === null ? <p className={styles.bad}>{t("write.wrong")}</p> : null}
      <MayButton verdict={verdict} type="primary" htmlType="submit" disabled={!ready} loading={isPending}>
        {t("write.button")}
      </MayButton>
    </form>
  );
}
