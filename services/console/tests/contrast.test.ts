import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "..", "src", "kit", "theme", "tokens.css"), "utf-8");
const AA = 4.5;

function coloursOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? "", value ?? ""]),
  );
}

const light = coloursOf(css.slice(0, css.indexOf('[data-theme="dark"]')));
const dark = new Map([...light, ...coloursOf(css.slice(css.indexOf('[data-theme="dark"]')))]);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = ["ink", "ink-2", "ink-3", "accent", "critical", "major", "minor", "info", "ok"];
const SURFACES = ["bg", "surface", "surface-2", "surface-3"];
const TINTED = ["critical", "major", "minor", "info", "ok", "accent"];

describe.each([
  ["light", light],
  ["dark", dark],
])("the colours of the %s theme", (_name, colours) => {
  const of = (name: string): string => colours.get(name) ?? expect.fail(`--${name} is not set`);

  it.each(TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const)))(
    "%s on %s is AA",
    (text, surface) => {
      expect(contrast(of(text), of(surface))).toBeGreaterThanOrEqual(AA);
    },
  );

  it.each(TINTED)("%s on its own tint is AA, and so is the other text", (name) => {
    for (const text of [name, "ink", "ink-2", "ink-3"])
      expect(contrast(of(text), of(`${name}-soft`))).toBeGreaterThanOrEqual(AA);
  });

  it("the sider and the buttons are AA", () => {
    expect(contrast(of("sider-ink"), of("sider"))).toBeGreaterThanOrEqual(AA);
    expect(contrast(of("sider-ink"), of("sider-on"))).toBeGreaterThanOrEqual(AA);
    expect(contrast(of("accent-ink"), of("accent"))).toBeGreaterThanOrEqual(AA);
    expect(contrast(of("surface"), of("critical"))).toBeGreaterThanOrEqual(AA);
  });
});

it("black on black would be found", () => {
  expect(contrast("#000000", "#111111")).toBeLessThan(AA);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
