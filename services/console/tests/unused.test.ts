import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");
const PLURAL = /_(zero|one|two|few|many|other)$/;
const files = readdirSync(SRC, { recursive: true, encoding: "utf-8" })
  .filter((file) => !file.includes("schemas"))
  .map((file) => join(SRC, file));
const read = (file: string): string => readFileSync(file, "utf-8");
const scripts = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const pages = scripts.filter((file) => !file.endsWith(".test.ts"));
const sheets = files.filter((file) => file.endsWith(".module.css"));

/** The texts a script could ask for: written out, or made of parts (`post.${code}`), as a pattern. */
function asked(text: string): RegExp[] {
  const source = ts.createSourceFile("page.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: RegExp[] = [];
  const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(new RegExp(`^${literal(node.text)}$`));
    if (ts.isTemplateExpression(node) && node.head.text !== "") {
      const parts = [node.head, ...node.templateSpans.map((span) => span.literal)];
      found.push(new RegExp(`^${parts.map((part) => literal(part.text)).join(".+")}$`));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function keysOf(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [(path + key).replace(PLURAL, "")] : keysOf(value as object, `${path}${key}.`),
  );
}

/** The keys of a namespace that no script asks for. Modules that are handed `t` may speak for any page. */
function unaskedKeys(namespace: string, texts: object, sources: readonly string[]): string[] {
  const patterns = sources.flatMap((text) => {
    const own = /useTranslation\("([\w-]+)"/.exec(text)?.[1];
    return own === undefined || own === namespace
      ? asked(text)
      : asked(text).filter(({ source }) => source.includes(":"));
  });
  const keys = [...new Set(keysOf(texts))];
  return keys.filter((key) => !patterns.some((one) => one.test(key) || one.test(`${namespace}:${key}`)));
}

describe("the texts", () => {
  const sources = pages.map(read);

  it.each(readdirSync(join(SRC, "locales", "zh-CN")))("of %s are all shown somewhere", (file) => {
    const texts = JSON.parse(read(join(SRC, "locales", "zh-CN", file))) as object;
    expect(unaskedKeys(basename(file, ".json"), texts, sources)).toEqual([]);
  });

  it("that nobody asks for would be found", () => {
    const texts = { title: "标题", post: { chief: "值班长" }, rest_other: "其余", lost: "没人用" };
    const page = 'const { t } = useTranslation("page"); t("title"); t(`post.${code}`); t(some ? "rest" : "title");';
    expect(unaskedKeys("page", texts, [page, 'useTranslation("other"); t("lost")'])).toEqual(["lost"]);
  });
});

/** The names a module exports that none of the others imports. */
function unimported(file: string, text: string, others: readonly string[]): string[] {
  const exported = [...text.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)];
  const module = basename(file).replace(/\.tsx?$/, "");
  return exported
    .map(([, name]) => name ?? "")
    .filter((name) => {
      const imported = new RegExp(
        `import [^;]*\\b${name}\\b[^;]*from "[^"]*/${module}"|/${module}"\\)\\)\\.${name}\\b`,
      );
      return !others.some((other) => imported.test(other));
    });
}

describe("what a module exports", () => {
  const all = new Map(scripts.map((file) => [file, read(file)]));

  it.each(pages)("%s is imported by another one", (file) => {
    const others = [...all].filter(([other]) => other !== file).map(([, text]) => text);
    expect(unimported(file, all.get(file) ?? "", others)).toEqual([]);
  });

  it("and nobody imports would be found", () => {
    const text = "export function used() {}\nexport const lost = 1;";
    expect(unimported("kit/parts.ts", text, ['import { used } from "@/kit/parts";'])).toEqual(["lost"]);
  });
});

/** What stands in a class name that is made of data: a severity, a state. */
const DATA = [
  ["critical", "major", "minor", "info"],
  ["open", "acknowledged", "resolved", "closed"],
  ["sending", "accepted", "delivered", "failed"],
  ["planned", "published"],
  ["draft", "submitted"],
  ["waiting", "dropped"],
  ["fresh", "late", "silent", "never"],
  ["connecting", "live", "lost"],
  ["good", "bad"],
  ["overdue", "now", "soon", "done", "later"],
  ["week", "fortnight", "month"],
  ["loud", "good", "plain", "danger"],
  ["level1", "level2", "level3", "level4"],
  ["checked_in", "overstay", "acting", "rostered", "headquarters"],
].flat();

/** The classes of a style sheet that none of the scripts names. */
function unstyled(css: string, sources: readonly { alias: string; text: string }[]): string[] {
  const classes = new Set(
    [...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ""),
  );
  const named = sources.flatMap(({ alias, text }) => {
    const direct = [...text.matchAll(new RegExp(`\\b${alias}(?:\\.|\\[")([\\w-]+)`, "g"))].map(
      ([, name]) => name ?? "",
    );
    const made = [...text.matchAll(new RegExp(`\\b${alias}\\[\`([\\w-]*)\\$`, "g"))].map(([, head]) => head ?? "");
    const free = new RegExp(`\\b${alias}\\[[a-zA-Z]`).test(text) ? DATA : [];
    return [
      ...direct,
      ...free,
      ...[...classes].filter((name) => made.some((head) => head !== "" && name.startsWith(head))),
    ];
  });
  // Ant Design's own classes are worn by its parts.
  return [...classes].filter((name) => !name.startsWith("ant-") && !named.includes(name));
}

function usersOf(sheet: string): { alias: string; text: string }[] {
  const name = basename(sheet).replaceAll(".", "\\.");
  return pages.flatMap((file) => {
    const text = read(file);
    const found = new RegExp(`import (\\w+) from "([^"]*)${name}"`).exec(text);
    if (!found?.[1]) return [];
    const place = found[2]?.startsWith("@/") ? join(SRC, found[2].slice(2)) : join(dirname(file), found[2] ?? "");
    return join(place, basename(sheet)) === sheet ? [{ alias: found[1], text }] : [];
  });
}

describe("the classes", () => {
  it.each(sheets)("of %s are all worn by something", (sheet) => {
    expect(unstyled(read(sheet), usersOf(sheet))).toEqual([]);
  });

  it("that nothing wears would be found", () => {
    const css = ".one { color: red } .state-open {} .major {} .forgotten:hover {}";
    const text = "styles.one styles[`state-${state}`] styles[severity]";
    expect(unstyled(css, [{ alias: "styles", text }])).toEqual(["forgotten"]);
  });
});
