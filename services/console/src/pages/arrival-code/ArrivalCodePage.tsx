import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { ok, roster } from "@/kit/api/clients";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { usePostName, usePosts } from "@/kit/posts";
import { QrCode } from "@/kit/qr/QrCode";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { countdown } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import styles from "./arrival-code.module.css";

const SOON_MS = 1000;

/** The screen at a post: a QR code that changes every minute. Whoever scans it comes or leaves with evidence. */
export default function ArrivalCodePage() {
  const { t } = useTranslation("arrival-code");
  const { query, change } = useAddress();
  const sites = useSites();
  const posts = usePosts();
  const postName = usePostName();
  const [site, post] = [query.get("site"), query.get("post")];
  const screen = useRef<HTMLDivElement>(null);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <Button disabled={!site || !post} onClick={() => void screen.current?.requestFullscreen()}>
          {t("fullScreen")}
        </Button>
      }
    >
      <Panel>
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("site")}
            value={site}
            options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => change({ site: chosen })}
          />
          <Choice
            className={styles.choice}
            label={t("post")}
            value={post}
            options={posts.filter((one) => one.active).map(({ code }) => ({ value: code, label: postName(code) }))}
            onChange={(chosen) => change({ post: chosen })}
          />
        </div>
        <div ref={screen} className={styles.screen}>
          {site && post ? (
            <Screen site={site} post={post} name={`${sites.get(site)?.name ?? ""} · ${postName(post)}`} />
          ) : (
            <Empty title={t("choose")}>
              <p>{t("chooseHint")}</p>
            </Empty>
          )}
        </div>
      </Panel>
    </Page>
  );
}

function Screen({ site, post, name }: { site: string; post: string; name: string }) {
  const { t } = useTranslation("arrival-code");
  const now = useNow();
  const query = useQuery({
    queryKey: ["arrival-code", site, post],
    queryFn: async () => {
      const answer = roster.GET("/api/roster/v1/sites/{site_id}/arrival-code", {
        params: { path: { site_id: site }, query: { post } },
      });
      const shown = await ok(answer);
      return { ...shown, leftMs: Date.parse(shown.shown_until) - Date.parse(shown.now), heardAt: Date.now() };
    },
    refetchInterval: ({ state }) => (state.data?.leftMs ?? 0) + SOON_MS,
    refetchIntervalInBackground: true,
    gcTime: 0,
  });
  if (query.isPending) return <Loading rows={6} />;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const { path, leftMs, heardAt } = query.data;
  return (
    <>
      <h2>{name}</h2>
      <QrCode className={styles.code ?? ""} text={`${window.location.origin}${path}`} label={t("alt", { name })} />
      <p className={styles.hint}>{t("hint")}</p>
      <p className={styles.left}>{t("next", { time: countdown(Math.max(0, leftMs - (now - heardAt))) })}</p>
    </>
  );
}
