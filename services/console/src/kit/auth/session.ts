import { useSyncExternalStore } from "react";
import { Problem, Unreachable } from "@/kit/api/problem";
import { language } from "@/kit/i18n/language";
import { claimsOf, type Person } from "@/kit/auth/claims";

/** Who is signed in here. The access token lives in this module's memory, what renews it in an HttpOnly cookie. */
type Session =
  { status: "unknown" } | { status: "signed-out"; ended: boolean } | { status: "signed-in"; person: Person };

interface TokenAnswer {
  access_token: string;
  expires_in: number;
}

const ADDRESS = "/api/roster/v1/auth/session";
/** Proves to the service that the request was made by this page's script: other origins may not send it. */
const OWN_SCRIPT = { "X-Farwatch-Session": "console" };
const RENEW_AT_SHARE = 0.8;
const TRY_AGAIN_MS = 3000;
/** Set while there may be a cookie to renew with: a first visit asks nothing. */
const HINT = "farwatch.session";

let session: Session = { status: "unknown" };
let token: string | null = null;
let renewing: Promise<boolean> | null = null;
let timer: number | undefined;
const listeners = new Set<() => void>();
const otherTabs = new BroadcastChannel("farwatch-session");
otherTabs.onmessage = () => end(false);

export function useSession(): Session {
  return useSyncExternalStore(onSession, () => session);
}

export function currentSession(): Session {
  return session;
}

function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function accessToken(): string | null {
  return token;
}

/** Sign in with the built-in issuer. Throws `Problem`. */
export async function signIn(username: string, password: string): Promise<void> {
  const body = JSON.stringify({ username, password });
  const answer = await ask("POST", "", { "Content-Type": "application/json" }, body);
  if (!answer.ok) throw await Problem.of(answer);
  localStorage.setItem(HINT, "1");
  take((await answer.json()) as TokenAnswer);
}

/** Continue the session of an earlier visit, if there is one; a server that is away is waited for. */
export async function restore(): Promise<void> {
  if (session.status !== "unknown") return;
  try {
    if (localStorage.getItem(HINT) === null || !(await renewed())) end(false);
  } catch {
    window.setTimeout(() => void restore(), TRY_AGAIN_MS);
  }
}

/** Get a fresh token; false where the session is over. Calls at the same time share one request. Throws when it cannot be known. */
export function renewed(): Promise<boolean> {
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return renewing;
}

/** Sign out here and in the other tabs. */
export async function signOut(): Promise<void> {
  await ask("DELETE", "").catch(() => undefined);
  otherTabs.postMessage("signed-out");
  end(false);
}

/** Take a token from another issuer (see `oidc.ts`). */
export function take(answer: TokenAnswer): void {
  token = answer.access_token;
  show({ status: "signed-in", person: claimsOf(token) });
  window.clearTimeout(timer);
  keepFresh(answer.expires_in * 1000 * RENEW_AT_SHARE);
}

function keepFresh(afterMs: number): void {
  timer = window.setTimeout(() => void renewed().catch(() => keepFresh(TRY_AGAIN_MS)), afterMs);
}

async function renew(): Promise<boolean> {
  const answer = await ask("POST", "/renew");
  if (answer.ok) {
    take((await answer.json()) as TokenAnswer);
    return true;
  }
  if (answer.status !== 401) throw await Problem.of(answer);
  end(session.status === "signed-in");
  return false;
}

async function ask(method: string, path: string, headers: Record<string, string> = {}, body: string | null = null) {
  try {
    return await fetch(ADDRESS + path, {
      method,
      headers: { ...OWN_SCRIPT, "Accept-Language": language(), ...headers },
      body,
      cache: "no-store",
    });
  } catch {
    throw new Unreachable();
  }
}

function end(ended: boolean): void {
  token = null;
  localStorage.removeItem(HINT);
  window.clearTimeout(timer);
  show({ status: "signed-out", ended });
}

function show(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
