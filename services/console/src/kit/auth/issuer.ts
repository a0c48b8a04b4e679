import i18next from "i18next";

/** The company's own OpenID Connect provider and what this console is called there. */
export interface Issuer {
  issuer: string;
  client_id: string;
  scope: string;
}

interface Discovery {
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
}

/** What the token endpoint gives (RFC 6749 §5.1). */
export interface Tokens {
  access_token: string;
  expires_in: number;
  refresh_token?: string;
  id_token?: string;
}

/** The issuer did not let this person in, or did not recognise what it was shown. */
export class Refused extends Error {
  constructor() {
    super(i18next.t("sign-in:refused"));
    this.name = "Refused";
  }
}

/** The issuer did not answer, or its answer is not for this console's eyes. */
class IssuerAway extends Error {
  constructor() {
    super(i18next.t("sign-in:issuerAway"));
    this.name = "IssuerAway";
  }
}

/** The issuer vouches for this person, but they have no role here. */
export class Stranger extends Error {
  constructor() {
    super(i18next.t("sign-in:stranger"));
    this.name = "Stranger";
  }
}

/** Where its parts are. Throws `IssuerAway`. */
export async function discovered({ issuer }: Issuer): Promise<Discovery> {
  const answer = await asked(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  if (!answer.ok) throw new IssuerAway();
  return (await answer.json()) as Discovery;
}

/** The tokens for a code. Throws `Refused`, `IssuerAway`. */
export async function exchanged(issuer: Issuer, code: string, verifier: string, door: string): Promise<Tokens> {
  const given = await granted(issuer, {
    grant_type: "authorization_code",
    redirect_uri: door,
    code,
    code_verifier: verifier,
  });
  if (given === null) throw new Refused();
  return given;
}

/** The tokens after these; null where there is nothing to get them with any more. Throws `IssuerAway`. */
export async function refreshed(issuer: Issuer, { refresh_token, id_token }: Tokens): Promise<Tokens | null> {
  if (refresh_token === undefined) return null;
  const given = await granted(issuer, { grant_type: "refresh_token", refresh_token });
  return given && { refresh_token, ...(id_token === undefined ? {} : { id_token }), ...given };
}

/** Where the session at the issuer is ended, too (OpenID Connect RP-Initiated Logout); null where it offers none. */
export async function endOfSession(issuer: Issuer, { id_token }: Tokens, door: string): Promise<string | null> {
  const { end_session_endpoint } = await discovered(issuer);
  if (end_session_endpoint === undefined) return null;
  const address = new URL(end_session_endpoint);
  address.searchParams.set("client_id", issuer.client_id);
  address.searchParams.set("post_logout_redirect_uri", door);
  if (id_token !== undefined) address.searchParams.set("id_token_hint", id_token);
  return address.toString();
}

async function granted(issuer: Issuer, grant: Record<string, string>): Promise<Tokens | null> {
  const { token_endpoint } = await discovered(issuer);
  const body = new URLSearchParams({ ...grant, client_id: issuer.client_id });
  const answer = await asked(token_endpoint, { method: "POST", body });
  if (answer.status >= 500 || answer.status === 429) throw new IssuerAway();
  return answer.ok ? ((await answer.json()) as Tokens) : null;
}

async function asked(address: string, how: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { ...how, cache: "no-store", credentials: "omit" });
  } catch {
    throw new IssuerAway();
  }
}
