import { expect, it } from "vitest";
import { span } from "./span";

it("says a length of time in words, nothing left out", () => {
  expect([0, 1, 90, 3600, 93_784].map((seconds) => span(seconds, "en"))).toEqual([
    "0 seconds",
    "1 second",
    "1 minute 30 seconds",
    "1 hour",
    "1 day 2 hours 3 minutes 4 seconds",
  ]);
  expect([0, 5400].map((seconds) => span(seconds, "zh-CN"))).toEqual(["0 秒", "1 小时 30 分钟"]);
});
