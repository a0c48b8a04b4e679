import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SituationRead } from "@/kit/api/types";
import { useKinds } from "@/kit/business/data";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { useMyPost } from "./myPost";
import styles from "../phone.module.css";

/** Only who leads a shift loads it. */
const LeaderSteps = lazy(() => import("./LeaderSteps"));

/** For whoever leads a shift: what to do next, and how far the shift is. For a business post: the way to its log. */
export function LeaderNow({ situation }: { situation: SituationRead | null }) {
  const { t } = useTranslation("phone");
  const { siteId: here, posts } = useMyPost();
  const counted = (useKinds(here).data ?? []).some((kind) => kind.active && posts.includes(kind.post));
  return (
    <>
      {situation ? (
        <Suspense fallback={<Loading rows={2} />}>
          <LeaderSteps situation={situation} />
        </Suspense>
      ) : null}
      {counted ? (
        <Link className={styles.plain} to={pathTo.phoneBusiness()}>
          {t("now.business")}
        </Link>
      ) : null}
    </>
  );
}
