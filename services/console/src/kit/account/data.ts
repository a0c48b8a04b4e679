import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, notify, ok, roster } from "@/kit/api/clients";
import type { components as Notify } from "@/kit/api/schemas/notify";
import type { components as Roster } from "@/kit/api/schemas/roster";
import { changePassword } from "@/kit/auth/session";

type NewMethod = Pick<Notify["schemas"]["ContactMethodCreate"], "channel" | "address"> & { secret?: string };

/** The person who is signed in, as the roster has them. */
export function useMe() {
  return useQuery({ queryKey: ["me"], queryFn: () => ok(roster.GET("/api/roster/v1/staff/me")) });
}

export function useSaveMe() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: Roster["schemas"]["OwnPatch"] & { version: number }) =>
      ok(roster.PATCH("/api/roster/v1/staff/me", { params: { header: { "if-match": `"${version}"` } }, body })),
    onSettled: () =>
      Promise.all([cache.invalidateQueries({ queryKey: ["me"] }), cache.invalidateQueries({ queryKey: ["staff"] })]),
  });
}

export function useReplacePassword() {
  return useMutation({
    mutationFn: ({ current, next }: { current: string; next: string }) => changePassword(current, next),
  });
}

const methodsKey = (staffId: string) => ["contact-methods", staffId] as const;

/** The ways a person is reached, in the order they are tried. */
export function useMethods(staffId: string) {
  return useQuery({
    queryKey: methodsKey(staffId),
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          notify.GET("/api/notify/v1/contact-methods", {
            params: { query: { staff_id: staffId, limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

export type MethodChange =
  | { kind: "add"; method: NewMethod }
  | { kind: "enable"; id: string; enabled: boolean }
  | { kind: "first"; id: string }
  | { kind: "remove"; id: string };

/** Change how a person is reached; the secret of a new webhook is in the answer only. */
export function useMethodChange(staffId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (change: MethodChange) => send(staffId, change),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: methodsKey(staffId) }),
        cache.invalidateQueries({ queryKey: UNVERIFIED }),
      ]),
  });
}

const ONE = "/api/notify/v1/contact-methods/{method_id}" as const;

async function send(staffId: string, change: MethodChange): Promise<string | null> {
  if (change.kind === "add") {
    const body = { ...change.method, staff_id: staffId };
    return (await ok(notify.POST("/api/notify/v1/contact-methods", { body }))).secret;
  }
  const params = { path: { method_id: change.id } };
  if (change.kind === "remove") await ok(notify.DELETE(ONE, { params }));
  else
    await ok(
      notify.PATCH(ONE, { params, body: change.kind === "first" ? { position: 0 } : { enabled: change.enabled } }),
    );
  return null;
}

/** Send a code by one of the ways; the delivery to watch is in the answer. */
export function useCodeSending(methodId: string) {
  return useMutation({
    mutationFn: () => ok(notify.POST(`${ONE}/verification`, { params: { path: { method_id: methodId } } })),
  });
}

/** Type in the code that arrived: the way is verified. */
export function useCodeTyping(staffId: string, methodId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      ok(notify.POST(`${ONE}/verification/confirm`, { params: { path: { method_id: methodId } }, body: { code } })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: methodsKey(staffId) }),
        cache.invalidateQueries({ queryKey: UNVERIFIED }),
      ]),
  });
}

const UNVERIFIED = ["unverified-methods"] as const;

/** The people in one's charge who are reached by something that nobody has verified. */
export function useUnverified() {
  return useQuery({
    queryKey: UNVERIFIED,
    queryFn: async () => {
      const methods = await everyItem((cursor) =>
        ok(
          notify.GET("/api/notify/v1/contact-methods", {
            params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      );
      const open = methods.filter(({ enabled, verified_at }) => enabled && verified_at === null);
      return new Set(open.map(({ staff_id }) => staff_id));
    },
  });
}

/** Send a test message by one of the ways; the delivery to watch is in the answer. */
export function useMethodTest() {
  return useMutation({
    mutationFn: (methodId: string) =>
      ok(notify.POST("/api/notify/v1/contact-methods/{method_id}/test", { params: { path: { method_id: methodId } } })),
  });
}
