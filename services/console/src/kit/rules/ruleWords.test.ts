import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import enKit from "@/locales/en/kit.json";
import en from "@/locales/en/sites.json";
import zhKit from "@/locales/zh-CN/kit.json";
import zh from "@/locales/zh-CN/sites.json";
import { clearFits, type Figures } from "./figures";
import { ruleWords } from "./ruleWords";

beforeAll(() =>
  i18next.init({
    lng: "zh-CN",
    resources: { "zh-CN": { sites: zh, kit: zhKit }, en: { sites: en, kit: enKit } },
    interpolation: { escapeValue: false },
  }),
);

const words = (language: "zh-CN" | "en", figures: Figures): string =>
  ruleWords(figures, "℃", i18next.getFixedT(language, "sites"), language);

describe("a rule in words", () => {
  const threshold: Figures = { kind: "threshold", operator: ">", limit: 27, clear: 26, hold_s: 90, severity: "major" };

  it("says what must be measured for how long, and when it is over", () => {
    expect(words("zh-CN", threshold)).toBe("读数持续 1 分钟 30 秒高于 27 ℃，产生“重要”异常；回到 26 ℃ 及以下后恢复。");
    expect(words("en", threshold)).toBe(
      "Readings above 27 ℃ for 1 minute 30 seconds raise a Major anomaly; it clears at 26 ℃ or below.",
    );
  });

  it("clears at the limit where no other figure is given", () => {
    const atOnce: Figures = { ...threshold, operator: "<=", clear: null, hold_s: 0 };
    expect(words("en", atOnce)).toBe(
      "A reading at or below 27 ℃ raises a Major anomaly at once; it clears above 27 ℃.",
    );
  });

  it("says how long silence is accepted", () => {
    const silence: Figures = { kind: "no_data", after_s: 600, severity: "critical" };
    expect(words("zh-CN", silence)).toBe("超过 10 分钟没有收到数据，产生“紧急”异常；重新收到数据后恢复。");
  });
});

describe("a clearing limit", () => {
  it("stands on the quiet side", () => {
    expect([clearFits(">", 27, 26), clearFits(">", 27, 28), clearFits("<", 18, 19), clearFits("<", 18, 17)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(clearFits(">=", 27, null)).toBe(true);
  });
});
