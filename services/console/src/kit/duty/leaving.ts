import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { emptied } from "@/kit/duty/emptied";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { usePostName } from "@/kit/posts";

/** What will be so at the site once these people have left it: in the roster and on the phone the same words. */
export function useLeaving(siteId: string, leaving: readonly string[], openIncidents: number): string[] {
  const { t } = useTranslation("kit");
  const postName = usePostName();
  const watch = useQuery(onDutyQuery(siteId)).data?.people ?? [];
  const posts = emptied(watch, leaving).map(postName);
  return [
    ...(posts.length > 0 ? [t("leaving.posts", { posts: posts.join(t("leaving.comma")) })] : []),
    ...(openIncidents > 0 ? [t("leaving.incidents", { count: openIncidents })] : []),
  ];
}
