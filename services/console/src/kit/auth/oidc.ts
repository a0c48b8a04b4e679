import { Problem } from "@/kit/api/problem";
import { take } from "@/kit/auth/session";

/** How people sign in here, as roster-svc says. `oidc`: the company's own issuer, by redirect. */
interface SignInOptions {
  password: boolean;
  oidc: Issuer | null;
}

interface Issuer {
  issuer: string;
  client_id: string;
  scope: string;
}

interface Discovery {
  authorization_endpoint: string;
  token_endpoint: string;
}

interface Pending {
  issuer: Issuer;
  state: string;
  verifier: string;
  next: string;
}

const PENDING = "farwatch.oidc";

export const optionsQuery = {
  queryKey: ["sign-in-options"],
  staleTime: Infinity,
  queryFn: async (): Promise<SignInOptions> => json(await fetch("/api/roster/v1/auth/sign-in-options")),
};

/** Leave for the issuer: authorization code with PKCE (RFC 7636). The secret of the exchange stays in this tab. */
export async function beginRedirect(issuer: Issuer, next: string): Promise<void> {
  const { authorization_endpoint } = await discovered(issuer);
  const verifier = random();
  const state = random();
  sessionStorage.setItem(PENDING, JSON.stringify({ issuer, state, verifier, next } satisfies Pending));
  const address = new URL(authorization_endpoint);
  address.search = new URLSearchParams({
    response_type: "code",
    client_id: issuer.client_id,
    redirect_uri: redirectAddress(),
    scope: issuer.scope,
    state,
    code_challenge: await challenge(verifier),
    code_challenge_method: "S256",
  }).toString();
  window.location.assign(address);
}

/** Back from the issuer: exchange the code for a token. False where this visit is no such return. */
export async function finishRedirect(): Promise<boolean> {
  const query = new URLSearchParams(window.location.search);
  const stored = sessionStorage.getItem(PENDING);
  const code = query.get("code");
  if (code === null || stored === null) return false;
  sessionStorage.removeItem(PENDING);
  const pending = JSON.parse(stored) as Pending;
  const wanted = pending.next === "/" ? "" : `?${new URLSearchParams({ next: pending.next }).toString()}`;
  window.history.replaceState(null, "", `/sign-in${wanted}`);
  if (query.get("state") !== pending.state) return false;
  const { token_endpoint } = await discovered(pending.issuer);
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: pending.issuer.client_id,
    redirect_uri: redirectAddress(),
    code,
    code_verifier: pending.verifier,
  });
  take(await json(await fetch(token_endpoint, { method: "POST", body })));
  return true;
}

async function discovered({ issuer }: Issuer): Promise<Discovery> {
  return json(await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`));
}

async function json<T>(response: Response): Promise<T> {
  if (!response.ok) throw await Problem.of(response);
  return (await response.json()) as T;
}

function redirectAddress(): string {
  return `${window.location.origin}/sign-in`;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
