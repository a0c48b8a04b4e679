import createClient from "openapi-fetch";
import { Problem, Unreachable } from "@/kit/api/problem";
import type { paths as IncidentPaths } from "@/kit/api/schemas/incident";
import type { paths as MonitoringPaths } from "@/kit/api/schemas/monitoring";
import type { paths as NotifyPaths } from "@/kit/api/schemas/notify";
import type { paths as ReportingPaths } from "@/kit/api/schemas/reporting";
import type { paths as RosterPaths } from "@/kit/api/schemas/roster";
import { accessToken, renewed } from "@/kit/auth/session";
import { neutral } from "@/kit/api/neutral";
import { uniqueKey } from "@/kit/api/uniqueKey";
import { language } from "@/kit/i18n/language";

const UNSAFE = new Set(["POST", "PUT", "PATCH"]);

/** `fetch` as the signed-in person: with token, language and an Idempotency-Key; a token just expired is renewed once. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const first = await send(request);
  if (first.status !== 401 || !(await renewed())) return first;
  return send(again);
}

async function send(request: Request): Promise<Response> {
  const token = accessToken();
  if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
  request.headers.set("Accept-Language", language());
  if (UNSAFE.has(request.method) && !request.headers.has("Idempotency-Key")) {
    request.headers.set("Idempotency-Key", uniqueKey());
  }
  try {
    return await fetch(request, { cache: "no-store" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable();
  }
}

const options = {
  baseUrl: window.location.origin,
  fetch: authorizedFetch,
  querySerializer: { array: { style: "form", explode: true } as const },
};

export const roster = createClient<RosterPaths>(options);
export const monitoring = createClient<MonitoringPaths>(options);
export const incident = createClient<IncidentPaths>(options);
export const notify = createClient<NotifyPaths>(options);
export const reporting = createClient<ReportingPaths>(options);

/** The roster's routes about policies, below its address. */
type PolicyPaths = {
  [
    Path in keyof RosterPaths as Path extends `/api/roster/v1/${infer Rest extends PolicyRoute}` ? `/${Rest}` : never
  ]: RosterPaths[Path];
};
type PolicyRoute = `policies${string}` | `site-type-policies${string}`;

/** The routes about policies are the same in every service, but for the names of the figures (ADR 0017). */
export function policiesOf(service: "roster" | "monitoring" | "incident" | "notify" | "reporting") {
  return createClient<PolicyPaths>({ ...options, baseUrl: `${window.location.origin}/api/${service}/v1` });
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's data, its texts neutral; a text is as it came. Throws `Problem` for a refusal, `Unreachable` for silence. */
export async function ok<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Problem(response.status, neutral(error ?? {}));
  return typeof data === "string" ? data : neutral(data as T);
}

/** All items of a list, page by page, up to `atMost`. */
export async function everyItem<T>(
  page: (cursor: string | undefined) => Promise<{ items: T[]; next_cursor: string | null }>,
  atMost = 1000,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const found = await page(cursor);
    items.push(...found.items);
    cursor = found.next_cursor ?? undefined;
  } while (cursor !== undefined && items.length < atMost);
  return items;
}
