import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import type { KeyItemRead } from "@/kit/api/types";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { keyQuery, type KeyFilters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 15_000;
const KEYS = ["keys"] as const;
const next = (page: { next_cursor: string | null }): string | undefined => page.next_cursor ?? undefined;

/** The keys and equipment that the filters leave, by number, page by page. */
export function useKeys(filters: KeyFilters) {
  return useInfiniteQuery({
    queryKey: [...KEYS, "list", filters],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/key-items", {
          params: { query: { ...keyQuery(filters), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** Who has held an item, newest first. */
export function useHistory(itemId: string) {
  return useInfiniteQuery({
    queryKey: [...KEYS, "history", itemId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/key-items/{key_item_id}/issues", {
          params: { path: { key_item_id: itemId }, query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: next,
  });
}

/** Do something with keys and equipment, then look again; a refusal is said above the page. */
export function useKeyMove<T>(move: (wanted: T) => Promise<unknown>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: KEYS }),
  });
}

const at = ({ id, version }: KeyItemRead) => ({
  params: { path: { key_item_id: id }, header: { "if-match": `"${version}"` } },
});

export interface KeyWish {
  number: string;
  name: string;
  kind: KeyItemRead["kind"];
  home: string | null;
  responsible_id: string | null;
}

export const registerKey = ({ siteId, wish }: { siteId: string; wish: KeyWish }) =>
  ok(roster.POST("/api/roster/v1/key-items", { body: { site_id: siteId, ...wish } }));

export const changeKey = ({ item, wish }: { item: KeyItemRead; wish: KeyWish }) =>
  ok(roster.PATCH("/api/roster/v1/key-items/{key_item_id}", { ...at(item), body: wish }));

interface Given {
  item: KeyItemRead;
  staffId: string;
  condition: string | null;
  remark: string | null;
}

export const issueKey = ({ item, staffId, condition, remark }: Given) =>
  ok(
    roster.POST("/api/roster/v1/key-items/{key_item_id}/issue", {
      ...at(item),
      body: { staff_id: staffId, condition, remark },
    }),
  );

export const returnKey = ({ item, condition, remark }: Omit<Given, "staffId">) =>
  ok(roster.POST("/api/roster/v1/key-items/{key_item_id}/return", { ...at(item), body: { condition, remark } }));

/** What is done with a reason. */
export type Said = "missing" | "found" | "write-off" | "withdraw";

export function sayOfKey({ item, move, reason }: { item: KeyItemRead; move: Said; reason: string }) {
  const wanted = { ...at(item), body: { reason } };
  switch (move) {
    case "missing":
      return ok(roster.POST("/api/roster/v1/key-items/{key_item_id}/missing", wanted));
    case "found":
      return ok(roster.POST("/api/roster/v1/key-items/{key_item_id}/found", wanted));
    case "write-off":
      return ok(roster.POST("/api/roster/v1/key-items/{key_item_id}/write-off", wanted));
    case "withdraw":
      return ok(roster.POST("/api/roster/v1/key-items/{key_item_id}/withdraw", wanted));
  }
}
