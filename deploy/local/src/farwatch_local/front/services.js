// The five services, as the supervisor's status file says; where there is none (docker compose), as they answer.

import { t } from "./texts.js";

const NAMES = ["roster", "monitoring", "incident", "notify", "reporting"];
const STALE_MS = 10000;
const EVERY_MS = 3000;

let known = NAMES.map((name) => ({ name, ready: null, restarts: 0 }));

export async function watchServices() {
  for (;;) {
    known = await look();
    renderServices();
    await new Promise((done) => setTimeout(done, EVERY_MS));
  }
}

async function look() {
  try {
    const response = await fetch("/status.json", { cache: "no-store" });
    if (response.ok && response.headers.get("Content-Type")?.includes("json")) {
      const status = await response.json();
      const fresh = Date.now() - status.at * 1000 < STALE_MS;
      return status.services.map((service) => ({ ...service, ready: fresh && service.ready }));
    }
  } catch {
    return known.map((service) => ({ ...service, ready: false }));
  }
  return Promise.all(NAMES.map(ask));
}

async function ask(name) {
  const response = await fetch(`/api/${name}/v1/openapi.json`, { method: "HEAD", cache: "no-store" }).catch(() => null);
  return { name, ready: response !== null && response.status < 500, restarts: 0 };
}

export function renderServices() {
  const box = document.getElementById("services");
  box.replaceChildren(...known.map(card));
  const sink = Object.assign(document.createElement("a"), { href: "/sink/", textContent: t().sink });
  document.getElementById("run").replaceChildren(sink);
}

function card({ name, ready, restarts }) {
  const [title, what] = t().service[name];
  const node = document.createElement("article");
  node.className = ready === null ? "service wait" : ready ? "service up" : "service down";
  const state = ready === null ? t().starting : ready ? t().ready : t().down;
  const words = restarts ? `${state} · ${t().restarted(restarts)}` : state;
  node.append(
    text("h3", title), text("p", what), text("span", words, "state"),
    Object.assign(document.createElement("a"), { href: `/api/${name}/v1/docs`, textContent: t().docs }),
  );
  return node;
}

function text(tag, content, className = "") {
  return Object.assign(document.createElement(tag), { textContent: content, className });
}
