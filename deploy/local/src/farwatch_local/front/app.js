// The front page: what runs, and the live incident stream for whoever signs in.

import { Problem, signIn, signOut } from "./api.js";
import { forget, happened, load, render, tick } from "./incidents.js";
import { renderServices, watchServices } from "./services.js";
import { Stream } from "./stream.js";
import { age, switchLanguage, t, translate } from "./texts.js";

const at = (id) => document.getElementById(id);
let stream = null;
let connection = "off";

function show() {
  const signedIn = stream !== null;
  at("live").hidden = !signedIn;
  at("door").hidden = signedIn;
  document.querySelector("main").classList.toggle("watching", signedIn);
  at("who").hidden = at("sign-out").hidden = !signedIn;
  at("pulse").className = `pulse ${connection}`;
  at("pulse").textContent = connection === "up" ? t().live : "";
  at("live").classList.toggle("stale", connection === "down");
  const words = { connecting: () => t().connecting, down: () => t().lost(age(Date.now() - stream.heardAt)) }[connection];
  at("banner").hidden = !words;
  at("banner").className = `banner ${connection}`;
  if (words) at("banner").textContent = words();
}

function enter(username) {
  at("who").textContent = username;
  connection = "connecting";
  stream = new Stream({
    onEvent: (type, data) => (type === "reset" ? load().catch(() => {}) : type.startsWith("incident.") && happened(type, data)),
    onUp: () => { connection = "up"; show(); load().catch(() => {}); },
    onDown: () => { connection = "down"; show(); },
    onRefused: () => leave(t().expired),
  });
  stream.run();
  render();
  show();
}

function leave(message = "") {
  stream?.close();
  stream = null;
  connection = "off";
  signOut();
  forget();
  at("sign-in-problem").textContent = message;
  show();
}

at("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector("button");
  button.disabled = true;
  button.textContent = t().signingIn;
  at("sign-in-problem").textContent = "";
  try {
    await signIn(form.username.value, form.password.value);
    form.password.value = "";
    enter(form.username.value);
  } catch (error) {
    at("sign-in-problem").textContent = error instanceof Problem ? error.message : t().wrong;
  }
  button.disabled = false;
  button.textContent = t().signIn;
});

at("sign-out").addEventListener("click", () => leave());
at("language").addEventListener("click", () => { switchLanguage(); renderServices(); render(); show(); });

translate();
show();
watchServices();
setInterval(() => { tick(); show(); }, 1000);
