import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");
const LOCALES = join(SRC, "locales");
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** What is the same in every language. */
const SAME_EVERYWHERE = new Set([
  "Farwatch",
  "UTC",
  "…",
  "SHA-256",
  "fw_",
  "中文",
  "English",
  "{{done}} / {{all}}",
  "{{from}}–{{due}}",
]);

interface Texts {
  [key: string]: string | Texts;
}

function textsOf(language: string, namespace: string): Map<string, string> {
  const file = JSON.parse(readFileSync(join(LOCALES, language, `${namespace}.json`), "utf-8")) as Texts;
  return new Map(flat(file));
}

function* flat(texts: Texts, path = ""): Generator<[string, string]> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === "string") yield [path + key, value];
    else yield* flat(value, `${path}${key}.`);
  }
}

const namespaces = readdirSync(join(LOCALES, "zh-CN")).map((file) => basename(file, ".json"));
const keysOf = (texts: Map<string, string>): string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, "")))].sort();
const blanks = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? "").sort();

describe.each(namespaces)("the texts of %s", (namespace) => {
  const zh = textsOf("zh-CN", namespace);
  const en = textsOf("en", namespace);

  it("say the same things in both languages", () => {
    expect(keysOf(en)).toEqual(keysOf(zh));
  });

  it("are translated: Chinese where Chinese belongs, none in English", () => {
    const untranslated = [...en].filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== "language.other");
    expect(untranslated).toEqual([]);
    const english = [...zh].filter(
      ([key, text]) => /[A-Za-z]{3}/.test(text) && text === en.get(key) && !SAME_EVERYWHERE.has(text),
    );
    expect(english.filter(([, text]) => !["Webhook", "Farwatch", "UTC"].includes(text))).toEqual([]);
  });

  it("leave the same blanks to fill in", () => {
    for (const [key, text] of zh) {
      const other = en.get(key) ?? en.get(`${key}_other`) ?? "";
      expect([key, blanks(other)]).toEqual([key, blanks(text)]);
    }
  });
});

const sources = readdirSync(SRC, { recursive: true, encoding: "utf-8" })
  .filter(
    (file) =>
      file.endsWith(".tsx") || (file.endsWith(".ts") && !file.includes("schemas") && !file.endsWith(".test.ts")),
  )
  .map((file) => join(SRC, file));

/** Attributes that people read or hear. */
const READ = new Set(["title", "placeholder", "aria-label", "alt", "label", "okText", "cancelText"]);

/** Units of measure and the like stand in the code as a table by language: `{ "zh-CN": …, en: … }`. */
function inTable(node: ts.Node): boolean {
  for (let one = node.parent; !ts.isSourceFile(one); one = one.parent) {
    if (ts.isPropertyAssignment(one) && ts.isStringLiteral(one.name) && one.name.text === "zh-CN") return true;
  }
  return false;
}

function spoken(text: string, file = "page.tsx"): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{Letter}{2}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      READ.has(node.name.getText(source))
    ) {
      if (/\p{Letter}{2}/u.test(node.initializer.text)) found.push(node.initializer.text);
    }
    if (ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text) && !inTable(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return found.filter((one) => !SAME_EVERYWHERE.has(one));
}

describe("the pages", () => {
  it.each(sources)("%s has no text of its own", (file) => {
    expect(spoken(readFileSync(file, "utf-8"), file)).toEqual([]);
  });

  it("with a text of their own would be found", () => {
    expect(spoken('const P = () => <p title="Hello">World {"值班"}</p>;')).toEqual(["Hello", "World", "值班"]);
  });
});

describe("the keys that the pages ask for", () => {
  const all = new Map(namespaces.map((one) => [one, new Set(keysOf(textsOf("zh-CN", one)))]));

  it.each(sources)("%s asks for keys that exist", (file) => {
    expect(missing(readFileSync(file, "utf-8"), all)).toEqual([]);
  });

  it("that do not exist would be found", () => {
    expect(missing('const { t } = useTranslation("kit"); t("no.such.key"); t("kit:nor.this");', all)).toEqual([
      "no.such.key",
      "kit:nor.this",
    ]);
  });
});

/** Keys written out in full; those made of parts are met by the browser tests, where a missing one shows as its name. */
function missing(text: string, all: Map<string, Set<string>>): string[] {
  const own = /useTranslation\("([\w-]+)"/.exec(text)?.[1];
  const asked = [...text.matchAll(/\bt\("([\w:.?/-]+)"/g)].map(([, key]) => key ?? "");
  return asked.filter((key) => {
    const [first, second] = key.split(":");
    const namespace = second === undefined ? own : first;
    const asked = second ?? first ?? "";
    // A module that is handed `t` may speak for any page.
    if (namespace === undefined) return ![...all.values()].some((keys) => keys.has(asked));
    return !all.get(namespace)?.has(asked);
  });
}
