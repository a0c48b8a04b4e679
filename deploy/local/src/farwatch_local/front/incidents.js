// What is known of the incidents, and how it is drawn.

import { call, post, Problem } from "./api.js";
import { age, t } from "./texts.js";

const KEPT_EVENTS = 100;
const OVER = new Set(["closed"]);
const RANK = { critical: 0, major: 1, minor: 2, info: 3 };

const incidents = new Map();
const asking = new Map();
let sites = new Map();
let events = [];

export function forget() {
  incidents.clear();
  asking.clear();
  events = [];
}

export async function load() {
  const [listed, places] = await Promise.all([
    call("incident/v1/incidents?limit=200").then((response) => response.json()),
    call("roster/v1/sites?limit=200").then((response) => response.json()),
  ]);
  sites = new Map(places.items.map((site) => [site.id, site.name]));
  for (const incident of listed.items) learn({ ...incident, incident_id: incident.id });
  render();
}

export function happened(type, data) {
  learn(data);
  events = [{ type, data, at: timeOf(data) }, ...events].slice(0, KEPT_EVENTS);
  render();
}

// The list and the stream overlap: the newer version of an incident wins, whichever comes first.
function learn(data) {
  const before = incidents.get(data.incident_id);
  if (before && before.version >= data.version) return;
  const nobody = data.state === "open" ? { acknowledged_by: null } : {};
  incidents.set(data.incident_id, { ...before, ...data, ...nobody });
  asking.delete(data.incident_id);
}

function timeOf(data) {
  return Date.parse(data.time ?? data.opened_at);
}

export function render() {
  const open = [...incidents.values()].filter((incident) => !OVER.has(incident.state));
  open.sort((one, other) => one.level - other.level || RANK[one.severity] - RANK[other.severity]
    || Date.parse(other.opened_at) - Date.parse(one.opened_at));
  document.getElementById("count").textContent = open.length ? String(open.length) : "";
  const box = document.getElementById("incidents");
  box.replaceChildren(...(open.length ? open.map(card) : [element("p", { className: "empty" }, t().quiet)]));
  const lines = events.length ? events.map(line) : [element("li", { className: "empty" }, t().noEvents)];
  document.getElementById("events").replaceChildren(...lines);
  tick();
}

export function tick() {
  for (const node of document.querySelectorAll("time[data-at]")) {
    node.textContent = t().ago(age(Date.now() - Number(node.dataset.at)));
  }
}

function card(incident) {
  const head = element("div", { className: "head" },
    icon(incident.severity),
    element("span", { className: `level l${incident.level}` }, t().level[incident.level - 1]),
    element("span", { className: "number" }, incident.number),
    element("span", { className: "grow" }),
    since(Date.parse(incident.opened_at)));
  const facts = [sites.get(incident.site_id), t().severity[incident.severity], t().state[incident.state] ?? incident.state];
  if (incident.acknowledged_by?.name) facts.push(t().by(incident.acknowledged_by.name));
  const node = element("article", { className: `incident ${incident.severity} ${incident.state}` },
    head, element("h3", {}, incident.title), element("p", {}, facts.filter(Boolean).join(" · ")));
  if (!["acknowledged", "resolved"].includes(incident.state)) node.append(...acknowledgement(incident.incident_id));
  return node;
}

function acknowledgement(id) {
  const state = asking.get(id);
  const button = element("button", { type: "button", disabled: state === "asked" },
    state === "asked" ? t().acknowledging : t().acknowledge);
  button.addEventListener("click", () => acknowledge(id));
  return state && state !== "asked" ? [button, element("p", { className: "problem", role: "alert" }, t().ackFailed + state)] : [button];
}

async function acknowledge(id) {
  asking.set(id, "asked");
  render();
  try {
    await post(`incident/v1/incidents/${id}/acknowledge`, {});
  } catch (error) {
    asking.set(id, error instanceof Problem ? error.message : "…");
    render();
  }
}

function line({ type, data, at }) {
  const facts = [sites.get(data.site_id)];
  if (type === "incident.escalated") facts.push(t().step(data.step + 1, data.round));
  const who = data.acknowledged_by ?? data.was_acknowledged_by ?? data.resolved_by ?? data.closed_by ?? data.changed_by;
  if (who?.name) facts.push(t().by(who.name));
  return element("li", { className: data.severity },
    icon(data.severity),
    element("div", {},
      element("strong", {}, t().event[type] ?? type), " ", element("span", { className: "number" }, data.number), " ", since(at),
      element("p", {}, data.title), element("p", { className: "facts" }, facts.filter(Boolean).join(" · "))));
}

function since(at) {
  const node = element("time", {});
  node.dataset.at = String(at);
  node.dateTime = new Date(at).toISOString();
  node.title = new Date(at).toLocaleString();
  return node;
}

function icon(severity) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", `icon ${severity}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", t().severity[severity] ?? severity);
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${severity}`);
  svg.append(use);
  return svg;
}

function element(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}
