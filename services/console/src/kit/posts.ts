import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { PostRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";

const HOUR_MS = 3_600_000;

/** The posts people are planned for: the regulation's, and those a company has added. */
export function usePosts(): readonly PostRead[] {
  const { data } = useQuery({
    queryKey: ["posts"],
    staleTime: HOUR_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(roster.GET("/api/roster/v1/posts", { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } })),
      ),
  });
  return data ?? NO_POSTS;
}

const NO_POSTS: readonly PostRead[] = [];

/** The name of a post or role in the reader's language; a code that nobody has named is shown as it is. */
export function usePostName(): (code: string) => string {
  const { t } = useTranslation("kit");
  const inLanguage = useInLanguage();
  const named = new Map(usePosts().map((post) => [post.code, inLanguage({ zh: post.name_zh, en: post.name_en })]));
  return (code) => named.get(code) ?? t(`post.${code}`, { defaultValue: code });
}
