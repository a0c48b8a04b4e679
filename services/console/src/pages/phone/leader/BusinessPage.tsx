import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { countsOf, type Typed } from "@/kit/business/counts";
import { useBusinessMove, useKinds, writeEntry } from "@/kit/business/data";
import { EntryFields } from "@/kit/business/EntryFields";
import { useDraft } from "@/kit/drafts/useDraft";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { useSituation } from "@/kit/leader/situation";
import { usePostName } from "@/kit/posts";
import { Loading } from "@/kit/states/Loading";
import { Empty } from "@/kit/states/States";
import { PhoneButton } from "../PhoneButton";
import { useMyPost } from "./myPost";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

const EMPTY: { typed: Typed; feedback: string } = { typed: {}, feedback: "" };

/** What my post has done: a number for each kind, and what there is to say; below it what the shift comes to. */
export default function BusinessPage() {
  const { t } = useTranslation("business");
  const { pending, siteId, posts } = useMyPost();
  if (pending) return <Loading rows={4} />;
  return (
    <>
      <h1>{t("title")}</h1>
      {siteId === null ? (
        <Empty title={t("phone.notHere")}>
          <p>{t("phone.notHereHint")}</p>
        </Empty>
      ) : (
        <>
          {posts.map((post) => (
            <Form key={post} siteId={siteId} post={post} />
          ))}
          <Sum siteId={siteId} />
        </>
      )}
    </>
  );
}

function Form({ siteId, post }: { siteId: string; post: string }) {
  const { t } = useTranslation("business");
  const postName = usePostName();
  const kinds = (useKinds(siteId).data ?? []).filter((kind) => kind.active && kind.post === post);
  const [draft, change] = useDraft(`business ${siteId} ${post}`, EMPTY);
  const verdict = useMay()("writeBusiness", { site_id: siteId });
  const { mutate, isPending } = useBusinessMove(writeEntry);
  const counts = countsOf(
    draft.typed,
    kinds.map(({ id }) => id),
  );
  const feedback = draft.feedback.trim();
  const ready = counts !== null && (counts.some(({ count }) => count > 0) || feedback !== "");
  if (kinds.length === 0) return <p className={styles.soft}>{t("phone.noKinds", { post: postName(post) })}</p>;
  return (
    <section aria-label={postName(post)} className={card.shift}>
      <h2>{postName(post)}</h2>
      <EntryFields
        kinds={kinds}
        typed={draft.typed}
        feedback={draft.feedback}
        onTyped={(typed) => change({ ...draft, typed })}
        onFeedback={(text) => change({ ...draft, feedback: text })}
      />
      {counts === null ? <p role="alert">{t("write.wrong")}</p> : null}
      <PhoneButton
        verdict={verdict}
        look="good"
        disabled={!ready || isPending}
        onClick={() =>
          mutate(
            { site_id: siteId, post, counts: counts ?? [], feedback: feedback === "" ? null : feedback },
            { onSuccess: () => change(EMPTY) },
          )
        }
      >
        {t("write.button")}
      </PhoneButton>
    </section>
  );
}

function Sum({ siteId }: { siteId: string }) {
  const { t } = useTranslation("business");
  const inLanguage = useInLanguage();
  const business = useSituation(siteId).data?.business ?? [];
  if (business.length === 0) return null;
  return (
    <p className={styles.soft}>
      {t("phone.sum")}{" "}
      {business.map((one) => `${inLanguage({ zh: one.title_zh, en: one.title_en })} ${one.total}`).join(" · ")}
    </p>
  );
}
