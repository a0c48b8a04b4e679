import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** A phone on a bad line loads no Ant Design: none of its pages may lead to it, by whatever file of the kit. */

const SRC = join(import.meta.dirname, "..", "src");
const HEAVY = /^(antd|@ant-design|echarts)(\/|$)/;
const ENDINGS = ["", ".ts", ".tsx"];

/** What a script takes when it is loaded: no types, and nothing that is fetched later. */
function taken(text: string): string[] {
  const source = ts.createSourceFile("page.tsx", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  return source.statements.flatMap((one) => {
    const types =
      (ts.isImportDeclaration(one) && one.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(one) && one.isTypeOnly);
    const from = ts.isImportDeclaration(one) || ts.isExportDeclaration(one) ? one.moduleSpecifier : undefined;
    return !types && from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

function fileOf(name: string, importer: string): string | undefined {
  const path = name.startsWith("@/") ? join(SRC, name.slice(2)) : join(dirname(importer), name);
  return ENDINGS.map((ending) => path + ending).find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** The ways from a file to what is heavy, each as the files between. */
function waysToHeavy(file: string, seen = new Set<string>()): string[][] {
  if (seen.has(file)) return [];
  seen.add(file);
  return taken(readFileSync(file, "utf-8")).flatMap((name) => {
    if (HEAVY.test(name)) return [[relative(SRC, file), name]];
    const next = name.startsWith("@/") || name.startsWith(".") ? fileOf(name, file) : undefined;
    return next === undefined ? [] : waysToHeavy(next, seen).map((way) => [relative(SRC, file), ...way]);
  });
}

describe("the phone", () => {
  const pages = readdirSync(join(SRC, "pages", "phone"), { recursive: true, encoding: "utf-8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => join(SRC, "pages", "phone", name));

  it("has no way to Ant Design or to the charts", () => {
    expect(pages.length).toBeGreaterThan(30);
    const seen = new Set<string>([]);
    expect(pages.flatMap((page) => waysToHeavy(page, seen))).toEqual([]);
  });

  it("would be seen to have one", () => {
    expect(waysToHeavy(join(SRC, "kit", "layout", "Shell.tsx"))).not.toEqual([]);
    expect(taken('import type { A } from "antd"; import b from "./b"; export * from "@/c"; import("antd");')).toEqual([
      "./b",
      "@/c",
    ]);
  });
});
