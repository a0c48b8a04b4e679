import { useSyncExternalStore } from "react";
import { Problem, Unreachable } from "@/kit/api/problem";
import { language } from "@/kit/i18n/language";
import { claimsOf, type Person } from "@/kit/auth/claims";
import { forget, remember, remembered } from "@/kit/auth/known";
import { forgetKept } from "@/kit/offline/kept";

/** Who is signed in here. The access token lives in this module's memory, what renews it in an HttpOnly cookie. */
type Session =
  | { status: "unknown" }
  | { status: "signed-out"; ended: boolean }
  | { status: "signed-in"; person: Person; passwordTemporary: boolean };

interface TokenAnswer {
  access_token: string;
  expires_in: number;
  /** Somebody else gave the password: the person has to replace it. */
  password_temporary?: boolean;
}

/** How a session goes on and ends: what differs between the built-in issuer and the company's own. */
interface Keeper {
  /** Put a fresh token in place; false where the session is over. Throws where that cannot be known. */
  renew: () => Promise<boolean>;
  /** End it there, too; the address to go to for that, if any. */
  leave: () => Promise<string | null>;
}

const ADDRESS = "/api/roster/v1/auth/session";
const ME = "/api/roster/v1/auth/me";
/** How people sign in here: anybody may ask. */
export const OPTIONS = "/api/roster/v1/auth/sign-in-options";
/** Proves to the service that the request was made by this page's script: other origins may not send it. */
const OWN_SCRIPT = { "X-Farwatch-Session": "console" };
const RENEW_AT_SHARE = 0.8;
const TRY_AGAIN_MS = 3000;
/** How the last visit signed in, for as long as it may go on: a first visit asks nothing. */
const CAME_BY = "farwatch.session";

let session: Session = { status: "unknown" };
let token: string | null = null;
let renewing: Promise<boolean> | null = null;
let timer: number | undefined;
const byCookie: Keeper = { renew: renewByCookie, leave: leaveByCookie };
/** The issuer's tokens went with the page that had them: once somebody answers, the person goes through the door again. */
const byDoor: Keeper = { renew: goToDoor, leave: () => Promise.resolve(null) };
let keeper = byCookie;
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
  localStorage.setItem(CAME_BY, "cookie");
  takeOwn((await answer.json()) as TokenAnswer);
}

/** Replace the password; every other session of the person is over. Throws `Problem`. */
export async function changePassword(current: string, next: string): Promise<void> {
  const body = JSON.stringify({ current_password: current, new_password: next });
  const headers = { ...OWN_SCRIPT, "Content-Type": "application/json" };
  const request = () => send(`${ADDRESS}/password`, { ...headers, ...bearer() }, { method: "POST", body });
  const first = await request();
  const answer = first.status === 401 && (await renewed()) ? await request() : first;
  if (!answer.ok) throw await Problem.of(answer);
  takeOwn((await answer.json()) as TokenAnswer);
}

function bearer(): Record<string, string> {
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

/** Take a token of the company's own issuer. Throws `Problem` where it opens nothing here. */
export async function takeFrom(issuer: Keeper, answer: TokenAnswer): Promise<void> {
  const person = await personOf(answer.access_token);
  localStorage.setItem(CAME_BY, "issuer");
  keeper = issuer;
  take(answer, person);
  remember(person);
}

/** Whether the company's own issuer knows the person of the last visit. */
export function cameByIssuer(): boolean {
  return localStorage.getItem(CAME_BY) === "issuer";
}

/** Continue the session of an earlier visit, if there is one; while the server is away, as whom it last knew here. */
export async function restore(): Promise<void> {
  if (session.status !== "unknown") return;
  if (cameByIssuer()) keeper = byDoor;
  try {
    if (localStorage.getItem(CAME_BY) === null) end(false);
    else await renewed();
  } catch (error) {
    // Somebody answers, and the service is only being restarted: that is waited for.
    const person = error instanceof Unreachable ? remembered() : null;
    if (person === null) window.setTimeout(() => void restore(), TRY_AGAIN_MS);
    else goOnWithout(person);
  }
}

/** Without a token, and ask for one until the server answers: who is still unknown to it then has to sign in. */
function goOnWithout(person: Person): void {
  show({ status: "signed-in", person, passwordTemporary: false });
  keepFresh(TRY_AGAIN_MS);
}

/** Get a fresh token; false where the session is over. Calls at the same time share one request. Throws when it cannot be known. */
export function renewed(): Promise<boolean> {
  renewing ??= keeper.renew().finally(() => {
    renewing = null;
  });
  return renewing;
}

/** Sign out here, at the issuer, and in the other tabs. */
export async function signOut(): Promise<void> {
  const address = await keeper.leave().catch(() => null);
  otherTabs.postMessage("signed-out");
  end(false);
  if (address !== null) window.location.assign(address);
}

/** The session is over; `ended`: against the person's will. */
export function end(ended: boolean): void {
  token = null;
  keeper = byCookie;
  localStorage.removeItem(CAME_BY);
  forget();
  forgetKept();
  window.clearTimeout(timer);
  show({ status: "signed-out", ended });
}

function takeOwn(answer: TokenAnswer): void {
  const person = claimsOf(answer.access_token);
  take(answer, person);
  remember(person);
}

function take(answer: TokenAnswer, person: Person): void {
  token = answer.access_token;
  show({ status: "signed-in", person, passwordTemporary: answer.password_temporary ?? false });
  keepFresh(answer.expires_in * 1000 * RENEW_AT_SHARE);
}

function keepFresh(afterMs: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void renewed().catch(() => keepFresh(TRY_AGAIN_MS)), afterMs);
}

async function renewByCookie(): Promise<boolean> {
  const answer = await ask("POST", "/renew");
  if (answer.ok) {
    takeOwn((await answer.json()) as TokenAnswer);
    return true;
  }
  if (answer.status !== 401) throw await Problem.of(answer);
  end(session.status === "signed-in");
  return false;
}

async function leaveByCookie(): Promise<null> {
  await ask("DELETE", "");
  return null;
}

/** Whom the services take the token's holder for: a provider has its own names for roles and sites. */
async function personOf(accessToken: string): Promise<Person> {
  const answer = await send(ME, { Authorization: `Bearer ${accessToken}` });
  if (!answer.ok) throw await Problem.of(answer);
  const { sites, ...person } = (await answer.json()) as Omit<Person, "siteIds"> & { sites: string[] | null };
  return { ...person, siteIds: sites };
}

async function goToDoor(): Promise<boolean> {
  const answer = await send(OPTIONS, {});
  if (!answer.ok) throw await Problem.of(answer);
  show({ status: "signed-out", ended: false });
  return false;
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body: string | null = null) {
  return send(ADDRESS + path, { ...OWN_SCRIPT, ...headers }, { method, body });
}

async function send(address: string, headers: Record<string, string>, how: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { ...how, headers: { "Accept-Language": language(), ...headers }, cache: "no-store" });
  } catch {
    throw new Unreachable();
  }
}

function show(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
