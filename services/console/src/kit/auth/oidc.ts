import { passes, Problem, Unreachable } from "@/kit/api/problem";
import {
  discovered,
  endOfSession,
  exchanged,
  refreshed,
  Refused,
  Stranger,
  type Issuer,
  type Tokens,
} from "@/kit/auth/issuer";
import { challengeOf, randomText } from "@/kit/auth/pkce";
import { end, OPTIONS, takeFrom } from "@/kit/auth/session";
import { PATTERN } from "@/kit/paths";

/** How people sign in here, as roster-svc says: `oidc` is the company's own issuer, by redirect. */
interface SignInOptions {
  oidc: Issuer | null;
}

interface Pending {
  issuer: Issuer;
  state: string;
  verifier: string;
  next: string;
}

const PENDING = "farwatch.oidc";
const LEFT_AT = "farwatch.oidc.left";
/** Whoever was sent back this recently is not sent again: two who cannot agree would do it for ever. */
const PATIENCE_MS = 30_000;

export const optionsQuery = {
  queryKey: ["sign-in-options"],
  staleTime: Infinity,
  queryFn: signInOptions,
};

/** Leave for the issuer: authorization code with PKCE (RFC 7636). The secret of the exchange stays in this tab. */
export async function beginRedirect(issuer: Issuer, next: string): Promise<void> {
  const { authorization_endpoint } = await discovered(issuer);
  const pending: Pending = { issuer, state: randomText(), verifier: randomText(), next };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  sessionStorage.setItem(LEFT_AT, String(Date.now()));
  const address = new URL(authorization_endpoint);
  address.search = new URLSearchParams({
    response_type: "code",
    client_id: issuer.client_id,
    redirect_uri: ownDoor(),
    scope: issuer.scope,
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: "S256",
  }).toString();
  window.location.assign(address);
}

/**
 * Back from the issuer: exchange the code for a token. Returns where the person wanted to be, null where this visit is no
 * such return. Throws `Refused`, `IssuerAway`, `Stranger`.
 */
export async function finishRedirect(): Promise<string | null> {
  const query = new URLSearchParams(window.location.search);
  const stored = sessionStorage.getItem(PENDING);
  if (stored === null || !(query.has("code") || query.has("error"))) return null;
  sessionStorage.removeItem(PENDING);
  const { issuer, state, verifier, next } = JSON.parse(stored) as Pending;
  window.history.replaceState(window.history.state, "", PATTERN.signIn);
  const code = query.get("code");
  if (code === null || query.get("state") !== state) throw new Refused();
  await stay(issuer, await exchanged(issuer, code, verifier, ownDoor()));
  return next;
}

/** Whoever came by the issuer before goes there again: most are sent back at once, still signed in there. */
export async function returnToIssuer(next: string): Promise<boolean> {
  const { oidc } = await signInOptions();
  if (oidc === null || Date.now() - Number(sessionStorage.getItem(LEFT_AT)) < PATIENCE_MS) return false;
  await beginRedirect(oidc, next);
  return true;
}

async function stay(issuer: Issuer, tokens: Tokens): Promise<void> {
  const keeper = { renew: () => goOn(issuer, tokens), leave: () => endOfSession(issuer, tokens, ownDoor()) };
  await takeFrom(keeper, tokens).catch((error: unknown) => {
    throw error instanceof Problem && error.status === 403 ? new Stranger() : error;
  });
}

/** By the refresh token, or by a visit to the issuer where there is none or it is worth nothing any more. */
async function goOn(issuer: Issuer, tokens: Tokens): Promise<boolean> {
  const next = await refreshed(issuer, tokens);
  if (next === null) {
    if (!(await returnToIssuer(here()))) end(true);
    return false;
  }
  try {
    await stay(issuer, next);
    return true;
  } catch (error) {
    if (passes(error)) throw error;
    end(true); // the issuer still knows them, the services no longer do
    return false;
  }
}

async function signInOptions(): Promise<SignInOptions> {
  const answer = await fetch(OPTIONS).catch(() => {
    throw new Unreachable();
  });
  if (!answer.ok) throw await Problem.of(answer);
  return (await answer.json()) as SignInOptions;
}

/** Where the person is, to the part of the page. */
function here(): string {
  const { pathname, search, hash } = window.location;
  return pathname + search + hash;
}

function ownDoor(): string {
  return window.location.origin + PATTERN.signIn;
}
