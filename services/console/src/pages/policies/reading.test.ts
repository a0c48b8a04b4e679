import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import en from "@/locales/en/policies.json";
import zh from "@/locales/zh-CN/policies.json";
import { callWords } from "./callWords";

beforeAll(() =>
  i18next.init({
    lng: "zh-CN",
    resources: { "zh-CN": { policies: zh }, en: { policies: en } },
    interpolation: { escapeValue: false },
  }),
);

describe("a call in words", () => {
  const words = (language: "zh-CN" | "en", atS: number, callsSomebody: boolean): string =>
    callWords(
      { atS, notify: callsSomebody ? [{ role: "duty_chief" }] : [] },
      i18next.getFixedT(language, "policies"),
      language,
    );

  it("says when and that somebody is called", () => {
    expect([words("zh-CN", 0, true), words("zh-CN", 200, true)]).toEqual(["立即通知", "3 分钟 20 秒后通知"]);
    expect([words("en", 0, true), words("en", 60, true)]).toEqual(["At once, call ", "After 1 minute, call "]);
  });

  it("says where nobody is", () => {
    expect([words("zh-CN", 60, false), words("en", 60, false)]).toEqual([
      "1 分钟后不通知任何人",
      "After 1 minute, nobody is called",
    ]);
  });
});
