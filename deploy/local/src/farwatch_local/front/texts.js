// Every word on the page, in both languages.

const texts = {
  "zh-CN": {
    brand: "异地值守",
    headline: "远方站点的值守，本部看得见",
    lead: "站点的读数一旦越限，Farwatch 立即生成事件，逐级升级，通知当班人员，并把每一步实时送到本部，最后写进值班报告。",
    flow: ["读数", "异常", "事件", "升级", "通知", "确认", "值班报告"],
    services: "五个服务",
    service: {
      roster: ["排班管理", "站点、人员、班次、签到"],
      monitoring: ["运行监测", "读数、规则、异常"],
      incident: ["事件处置", "事件、升级、实时流"],
      notify: ["通知送达", "邮件、webhook、送达记录"],
      reporting: ["值班报告", "班次报告与留痕"],
    },
    ready: "就绪", starting: "启动中", down: "未就绪", restarted: (n) => `已重启 ${n} 次`, docs: "接口文档",
    sink: "收件箱（演示邮件与 webhook）",
    watchLive: "查看实时事件", doorLead: "用 farwatch up 显示的账号登录。口令只保存在本页内存中。",
    username: "用户名", password: "口令", signIn: "登录", signOut: "退出", signingIn: "正在登录…",
    expired: "登录已过期，请重新登录。", wrong: "登录失败，请稍后再试。",
    openIncidents: "未关闭的事件", stream: "实时事件流",
    quiet: "当前没有未关闭的事件。", noEvents: "连接已建立，等待新的事件…",
    acknowledge: "确认并接手", acknowledging: "正在提交…", ackFailed: "确认失败：",
    level: ["Ⅰ级 特别重大", "Ⅱ级 重大", "Ⅲ级 较大", "Ⅳ级 一般"],
    severity: { critical: "紧急", major: "重要", minor: "次要", info: "提示" },
    state: { open: "待确认", opened: "待确认", escalated: "升级中", acknowledged: "处置中", resolved: "已处置", closed: "已关闭" },
    event: {
      "incident.opened": "事件生成", "incident.escalated": "升级通知", "incident.acknowledged": "已确认并接手",
      "incident.unacknowledged": "确认失效",
      "incident.level_changed": "等级调整", "incident.resolved": "已处置", "incident.closed": "已关闭",
    },
    by: (name) => `由 ${name}`, step: (n, round) => `第 ${n} 级${round ? `，第 ${round + 1} 轮` : ""}`,
    connecting: "正在连接实时事件流…",
    lost: (s) => `实时连接中断，正在重连。以下内容停留在 ${s}前。`,
    live: "实时", ago: (s) => `${s}前`,
    units: { s: " 秒", m: " 分钟", h: " 小时", d: " 天" },
    other: "English", otherCode: "en",
  },
  en: {
    brand: "remote duty",
    headline: "Headquarters sees what its far-away sites see",
    lead: "When a site's reading breaks a limit, Farwatch opens an incident, escalates it step by step, tells whoever is on duty, shows every step to headquarters as it happens, and writes it into the shift report.",
    flow: ["Reading", "Anomaly", "Incident", "Escalation", "Notification", "Acknowledgement", "Shift report"],
    services: "Five services",
    service: {
      roster: ["Roster", "sites, staff, shifts, check-ins"],
      monitoring: ["Monitoring", "readings, rules, anomalies"],
      incident: ["Incidents", "incidents, escalation, live stream"],
      notify: ["Notifications", "mail, webhooks, delivery log"],
      reporting: ["Reporting", "shift reports and evidence"],
    },
    ready: "ready", starting: "starting", down: "not ready", restarted: (n) => `restarted ${n}×`, docs: "API docs",
    sink: "Sink (mails and webhooks of the demo)",
    watchLive: "Watch live", doorLead: "Sign in with what `farwatch up` printed. The password stays in this page's memory.",
    username: "Username", password: "Password", signIn: "Sign in", signOut: "Sign out", signingIn: "Signing in…",
    expired: "Your sign-in has expired. Sign in again.", wrong: "Signing in failed. Try again in a moment.",
    openIncidents: "Open incidents", stream: "Live stream",
    quiet: "No incident is open.", noEvents: "Connected. Waiting for events…",
    acknowledge: "Acknowledge", acknowledging: "Acknowledging…", ackFailed: "Not acknowledged: ",
    level: ["Level I", "Level II", "Level III", "Level IV"],
    severity: { critical: "critical", major: "major", minor: "minor", info: "info" },
    state: { open: "unacknowledged", opened: "unacknowledged", escalated: "escalating", acknowledged: "in hand", resolved: "resolved", closed: "closed" },
    event: {
      "incident.opened": "opened", "incident.escalated": "escalated", "incident.acknowledged": "acknowledged",
      "incident.unacknowledged": "acknowledgement fell",
      "incident.level_changed": "level changed", "incident.resolved": "resolved", "incident.closed": "closed",
    },
    by: (name) => `by ${name}`, step: (n, round) => `step ${n}${round ? `, round ${round + 1}` : ""}`,
    connecting: "Connecting to the live stream…",
    lost: (s) => `The live connection is lost, reconnecting. What you see is ${s} old.`,
    live: "live", ago: (s) => `${s} ago`,
    units: { s: " s", m: " min", h: " h", d: " d" },
    other: "中文", otherCode: "zh-CN",
  },
};

let code = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-CN";

export const language = () => code;
export const t = () => texts[code];

export function switchLanguage() {
  code = texts[code].otherCode;
  translate();
}

export function translate() {
  document.documentElement.lang = code;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = texts[code][node.dataset.t];
  document.getElementById("language").textContent = texts[code].other;
  const flow = document.getElementById("flow");
  flow.replaceChildren(...texts[code].flow.map((word) => Object.assign(document.createElement("li"), { textContent: word })));
}

export function age(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const { s, m, h, d } = t().units;
  if (seconds < 60) return seconds + s;
  if (seconds < 3600) return Math.floor(seconds / 60) + m;
  if (seconds < 86400) return Math.floor(seconds / 3600) + h;
  return Math.floor(seconds / 86400) + d;
}
