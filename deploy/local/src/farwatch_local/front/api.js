// The public HTTP API. The token lives in this module's memory and nowhere else.

import { language } from "./texts.js";

let token = null;

export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

export async function call(path, options = {}) {
  const response = await fetch(`/api/${path}`, { ...options, headers: headers(options.headers), cache: "no-store" });
  if (response.ok) return response;
  const body = await response.json().catch(() => ({}));
  throw new Problem(response.status, body.detail ?? body.title ?? `${response.status}`);
}

function headers(own = {}) {
  return { "Accept-Language": language(), ...(token ? { Authorization: `Bearer ${token}` } : {}), ...own };
}

export async function post(path, body) {
  return call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": uniqueKey() },
    body: JSON.stringify(body),
  });
}

// crypto.randomUUID() exists on https and localhost only; the page is also opened by address.
function uniqueKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function signIn(username, password) {
  const response = await post("roster/v1/auth/token", { username, password });
  token = (await response.json()).access_token;
}

export function signOut() {
  token = null;
}
