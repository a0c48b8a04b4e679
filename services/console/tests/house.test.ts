import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROLES, ROUTES } from "../src/kit/access/routes.gen";

/** The rules of the house that a program can check. Each names the files that may do what the others may not. */

const CONSOLE = join(import.meta.dirname, "..");
const SRC = join(CONSOLE, "src");
const MOST_LINES = 400;

const files = new Map(
  readdirSync(SRC, { recursive: true, encoding: "utf-8" })
    .filter((file) => /\.(tsx?|css|json)$/.test(file) && !/schemas|\.gen\.|\.test\.|\.d\.ts$/.test(file))
    .map((file) => [relative(SRC, join(SRC, file)), readFileSync(join(SRC, file), "utf-8")] as const),
);

interface Rule {
  name: string;
  /** What it looks at. */
  of: RegExp;
  /** Who may. */
  except: readonly string[];
  /** The offences in a file. */
  offences: (text: string) => string[];
  /** A text with offences, and those. */
  wrong: readonly [text: string, offences: readonly string[]];
  /** A text that looks like one, and is none. */
  right: string;
}

const found = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(([all]) => all);

/** Every text literal of a script, also the beginning of one that is made of parts. */
function literals(text: string): string[] {
  const known = LITERALS.get(text);
  if (known) return known;
  const source = ts.createSourceFile("page.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const all: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) all.push(node.text);
    if (ts.isTemplateExpression(node)) all.push(node.head.text);
    ts.forEachChild(node, look);
  };
  look(source);
  LITERALS.set(text, all);
  return all;
}

/** Reading a script costs more than all rules together. */
const LITERALS = new Map<string, string[]>();

/** What people hold; a station's is a machine's, and its name an ordinary word. */
const PEOPLES_ROLES: readonly string[] = ROLES.filter((role) => role !== "station");

const RULES: readonly Rule[] = [
  {
    name: "only the clients of the services and of the issuer ask the network, and the worker for its pages",
    of: /\.tsx?$/,
    except: [
      "kit/api/clients.ts",
      "kit/auth/issuer.ts",
      "kit/auth/oidc.ts",
      "kit/auth/session.ts",
      "offline.worker.ts",
    ],
    offences: found(/(?<![\w.])fetch\(|XMLHttpRequest|new EventSource|new WebSocket/g),
    wrong: ['await fetch("/x"); new EventSource(y)', ["fetch(", "new EventSource"]],
    right: "query.refetch(); authorizedFetch(request);",
  },
  {
    name: "only kit/time makes words and days of moments",
    of: /^(?!kit\/time\/).*\.tsx?$/,
    except: [],
    offences: found(
      /toLocale\w*String|new Intl\.DateTimeFormat\(|\.get(?:UTC)?(?:Hours|Minutes|Seconds|Day|Date|Month|FullYear)\(|toISOString\(\)\.s|to(?:Date|Time)String\(/g,
    ),
    wrong: [
      "at.toLocaleTimeString(); d.getHours(); new Date().toISOString().slice(0, 10)",
      ["toLocaleTimeString", ".getHours(", "toISOString().s"],
    ],
    right: "const from = new Date(at).toISOString();",
  },
  {
    name: "colours come from tokens.css",
    of: /\.(tsx?|css)$/,
    except: ["kit/theme/tokens.css", "kit/theme/AntdTheme.tsx"],
    offences: found(/#[0-9a-fA-F]{3,8}\b(?=[";\s,)])|\b(?:rgb|hsl)a?\(/g),
    wrong: ['.a { color: #fff; background: rgb(0 0 0) } const c = "#0a6588";', ["#fff", "rgb(", "#0a6588"]],
    right: '.a { color: var(--ink) } <a href="#content">',
  },
  {
    name: "roles are named in the table of rights only",
    of: /\.tsx?$/,
    except: ["kit/access/may.ts", "kit/auth/roles.ts"],
    offences: (text) => literals(text).filter((one) => PEOPLES_ROLES.includes(one)),
    wrong: ['if (roles.includes("hq_admin")) show(`duty_chief`)', ["hq_admin", "duty_chief"]],
    right: "postName(role)",
  },
  {
    name: "addresses of pages come from kit/paths",
    of: /\.tsx?$/,
    except: ["kit/paths.ts", "pages/policies/data.ts", "pages/policies/many/data.ts"], // paths of routes of any service
    offences: (text) => literals(text).filter((one) => /^\/(?:m|[a-z-]{4,})(?:[/?]|$)/.test(one) && !isData(one)),
    wrong: ['go("/sites"); go(`/incidents/${id}`); go("/m")', ["/sites", "/incidents/", "/m"]],
    right: 'ask("/api/roster/v1/sites"); show("/icon.svg")',
  },
  {
    name: "a page takes nothing from another page: what two need is in kit",
    of: /^pages\/.*\.tsx?$/,
    except: ["pages/registry.tsx", "pages/observingRegistry.ts", "pages/setupRegistry.ts", "pages/setup/pages.ts"],
    offences: found(/"@\/pages\/[^"]*"|"\.\.\/(?:\.\.\/|[\w-]+\/)[^"]*"/g),
    wrong: [
      'import { a } from "@/pages/sites/kinds"; import { b } from "../sites/kinds"; import("../../board/sound")',
      ['"@/pages/sites/kinds"', '"../sites/kinds"', '"../../board/sound"'],
    ],
    right: 'import { a } from "./data"; import { b } from "../useChosenSite"; import { c } from "@/kit/sites/kinds";',
  },
  {
    name: "only what goes through all pages knows of pages",
    of: /^kit\/.*\.tsx?$/,
    except: ["kit/layout/Navigation.tsx", "kit/palette/useEntries.ts"],
    offences: found(/"@\/pages\/[^"]*"/g),
    wrong: ['import { PAGES } from "@/pages/registry";', ['"@/pages/registry"']],
    right: 'import { Page } from "@/kit/layout/Page";',
  },
  {
    name: "days and times are typed into kit/dates: the browser's own fields show its zone, its language and 12 hours",
    of: /\.tsx$/,
    except: [],
    offences: found(/type=\{?["'](?:date|time|datetime-local|month|week)["']|<(?:Date|Time)Picker\b/g),
    wrong: [
      '<input type="date" /><Input type={"datetime-local"} /><DatePicker />',
      ['type="date"', 'type={"datetime-local"', "<DatePicker"],
    ],
    right: '<DayField label={t("day")} /><input type="text" /><Change kind="times" />',
  },
  {
    name: "what is empty says what to do next, unless that is as it should be",
    of: /\.tsx$/,
    except: [],
    offences: found(/<Empty title=\{[^\n]*?\} \/>/g),
    wrong: ['<Empty title={t("none")} />', ['<Empty title={t("none")} />']],
    right: '<Empty title={t("none")}><p>{t("noneHint")}</p></Empty><Empty title={t("quiet")} good />',
  },
  {
    name: "nothing is put into a page as markup",
    of: /\.tsx?$/,
    except: [],
    offences: found(/dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/g),
    wrong: ["<p dangerouslySetInnerHTML={{ __html }} />", ["dangerouslySetInnerHTML"]],
    right: "<p>{text}</p>",
  },
  {
    name: "nothing is said to the browser's console",
    of: /\.tsx?$/,
    except: [],
    offences: found(/\bconsole\.\w+/g),
    wrong: ["console.log(1)", ["console.log"]],
    right: "const the = { console: 1 };",
  },
  {
    name: `a file has at most ${MOST_LINES} lines`,
    of: /./,
    except: [],
    offences: (text) => (text.split("\n").length - 1 > MOST_LINES ? ["too long"] : []),
    wrong: ["x\n".repeat(MOST_LINES + 1), ["too long"]],
    right: "x\n".repeat(MOST_LINES),
  },
];

/** What begins like an address and is none of a page. */
function isData(text: string): boolean {
  return text.startsWith("/api/") || text === "/renew";
}

describe.each(RULES)("$name", ({ of, except, offences, wrong, right }) => {
  it("holds in every file", () => {
    const offenders = [...files].filter(([file]) => of.test(file) && !except.includes(file));
    expect(offenders.length).toBeGreaterThan(0);
    expect(offenders.flatMap(([file, text]) => offences(text).map((one) => `${file}: ${one}`))).toEqual([]);
  });

  it("is needed by those who are excepted from it", () => {
    expect(except.filter((file) => offences(files.get(file) ?? "").length === 0)).toEqual([]);
  });

  it("finds what it forbids, and nothing else", () => {
    expect(offences(wrong[0])).toEqual(wrong[1]);
    expect(offences(right)).toEqual([]);
  });
});

/** The routes that a script writes to: `incident.POST("/api/…")`, or by a name for the address in the same file. */
function writes(text: string): string[] {
  const source = ts.createSourceFile("page.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const routes: string[] = [];
  const named = new Map<string, string[]>();
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      named.set(
        node.name.getText(source),
        literals(node.initializer.getText(source)).filter((one) => one.startsWith("/api/")),
      );
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name.text;
      const [address] = node.arguments;
      if (/^(?:POST|PUT|PATCH|DELETE)$/.test(method) && address) {
        const name = /^\w+/.exec(address.getText(source))?.[0] ?? "";
        const known = ts.isStringLiteralLike(address) ? [address.text] : (named.get(name) ?? []);
        routes.push(...known.map((one) => routeOf(method, one)));
      }
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return routes;
}

function routeOf(method: string, address: string): string {
  const [, service = "", path = ""] = /^\/api\/(\w+)\/v1(\/.*)$/.exec(address) ?? [];
  return `${service} ${method} ${path}`;
}

describe("the table of rights", () => {
  const tables = [
    "may",
    "attendance",
    "findings",
    "handoverRules",
    "inspections",
    "leader",
    "meetings",
    "safety",
    "tasks",
    "devices",
    "improvements",
  ].map((name) => `kit/access/${name}.ts`);
  const table = tables.map((file) => files.get(file) ?? "").join("\n");
  const actions = [...table.matchAll(/^ {2}(\w+): action(?:<.*>)?\(\s*"([^"]+)"/gm)].map(
    ([, name = "", route = ""]) => ({
      name,
      route,
    }),
  );
  const scripts = [...files].filter(([file]) => /\.tsx?$/.test(file));

  it("has an action for everything the console writes", () => {
    const routes = new Set(actions.map(({ route }) => route));
    // Below /public nobody signs in: what is written there is no right of anybody.
    const written = scripts
      .flatMap(([, text]) => writes(text))
      .filter((route) => route in ROUTES && !route.includes(" /public/"));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((route) => !routes.has(route))).toEqual([]);
  });

  it("is asked about each of its actions by what offers it", () => {
    const asked = scripts.filter(([file]) => !tables.includes(file)).flatMap(([, text]) => literals(text));
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter(({ name }) => !asked.includes(name))).toEqual([]);
  });

  it("gives every refusal a sentence in both languages", () => {
    const [, union = ""] = /export type Reason =([^;]+);/.exec(files.get("kit/access/verdict.ts") ?? "") ?? [];
    const reasons = [...union.matchAll(/"(\w+)"/g)].map(([, reason = ""]) => reason).sort();
    expect(reasons.length).toBeGreaterThan(10);
    for (const language of ["zh-CN", "en"]) {
      const why = JSON.parse(files.get(`locales/${language}/why.json`) ?? "{}") as Record<string, string>;
      expect(Object.keys(why).sort()).toEqual(reasons);
    }
  });

  it("would miss an action that nobody has put there", () => {
    expect(writes('ok(roster.DELETE("/api/roster/v1/shifts/{shift_id}", {}))')).toEqual([
      "roster DELETE /shifts/{shift_id}",
    ]);
    expect(
      writes('const ONE = "/api/reporting/v1/x"; reporting.PUT(ONE, {}); reporting.GET("/api/reporting/v1/y")'),
    ).toEqual(["reporting PUT /x"]);
  });
});

describe("the colours of Ant Design", () => {
  const sheet = files.get("kit/theme/tokens.css") ?? "";
  const theme = files.get("kit/theme/AntdTheme.tsx") ?? "";
  const hex = (text: string): Set<string> => new Set(text.match(/#[0-9a-f]{6}/g));
  const darkAt = { sheet: sheet.indexOf("[data-theme"), theme: theme.indexOf("  dark: {") };

  it("are those of tokens.css, theme by theme", () => {
    const light = hex(sheet.slice(0, darkAt.sheet));
    const dark = hex(sheet.slice(darkAt.sheet));
    expect([...hex(theme.slice(0, darkAt.theme))].filter((colour) => !light.has(colour))).toEqual([]);
    expect([...hex(theme.slice(darkAt.theme))].filter((colour) => !dark.has(colour))).toEqual([]);
  });
});
