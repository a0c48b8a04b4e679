import { Input, Modal, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { BusinessKindRead } from "@/kit/api/types";
import { addKind, changeKind, useBusinessMove, useKinds } from "@/kit/business/data";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { usePostName, usePosts } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import styles from "./business-log.module.css";

const NOTHING = { post: "business_ops", zh: "", en: "" };

/** What is counted: the kinds of every site, and those of the chosen one; a kind out of use keeps its counts. */
export function KindsDialog({ siteId, onClose }: { siteId: string | null; onClose: () => void }) {
  const { t } = useTranslation("business");
  const kinds = useKinds(siteId).data ?? [];
  const site = useSites().get(siteId ?? "");
  return (
    <Modal open title={t("kinds.title")} footer={null} onCancel={onClose}>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <Kind key={kind.id} kind={kind} />
        ))}
      </ul>
      <NewKind siteId={siteId} siteName={site?.name ?? null} />
    </Modal>
  );
}

function Kind({ kind }: { kind: BusinessKindRead }) {
  const { t } = useTranslation("business");
  const may = useMay();
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const name = inLanguage({ zh: kind.title_zh, en: kind.title_en });
  const { mutate, isPending } = useBusinessMove(changeKind);
  const { id, version, post, title_zh, title_en, active } = kind;
  return (
    <li>
      <span>
        {name}{" "}
        <small>
          {postName(post)} · {t((kind.site_id ?? null) === null ? "kinds.everySite" : "kinds.thisSite")}
        </small>
      </span>
      <Switch
        aria-label={t("kinds.inUse", { name })}
        checked={active}
        loading={isPending}
        disabled={may("changeBusinessKind", { kind }) !== null}
        onChange={(wanted) => mutate({ id, version, body: { post, title_zh, title_en, active: wanted } })}
      />
    </li>
  );
}

function NewKind({ siteId, siteName }: { siteId: string | null; siteName: string | null }) {
  const { t } = useTranslation("business");
  const posts = usePosts().filter((post) => post.active);
  const postName = usePostName();
  const [wish, change] = useState(NOTHING);
  const { mutate, isPending } = useBusinessMove(addKind);
  const verdict = useMay()("addBusinessKind", siteId === null ? {} : { site_id: siteId });
  const ready = wish.zh.trim() !== "" && wish.en.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(
          { site_id: siteId, post: wish.post, title_zh: wish.zh.trim(), title_en: wish.en.trim(), active: true },
          { onSuccess: () => change(NOTHING) },
        );
      }}
    >
      <p className={styles.soft}>
        {siteName === null ? t("kinds.addEverywhere") : t("kinds.addAt", { site: siteName })}
      </p>
      <Select
        aria-label={t("write.post")}
        value={wish.post}
        options={posts.map(({ code }) => ({ value: code, label: postName(code) }))}
        onChange={(post: string) => change({ ...wish, post })}
      />
      <Input
        aria-label={t("kinds.zh")}
        placeholder={t("kinds.zh")}
        maxLength={60}
        value={wish.zh}
        onChange={({ target }) => change({ ...wish, zh: target.value })}
      />
      <Input
        aria-label={t("kinds.en")}
        placeholder={t("kinds.en")}
        maxLength={60}
        value={wish.en}
        onChange={({ target }) => change({ ...wish, en: target.value })}
      />
      <MayButton verdict={verdict} type="primary" htmlType="submit" disabled={!ready} loading={isPending}>
        {t("kinds.add")}
      </MayButton>
    </form>
  );
}
