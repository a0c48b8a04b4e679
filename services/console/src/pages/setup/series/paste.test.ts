import { expect, it } from "vitest";
import { rowsOf } from "./paste";

const kindOf = (name: string): string => (name === "温度" ? "temperature" : name);

it("reads what a spreadsheet copies, and what people type", () => {
  expect(rowsOf("a.t\t一号冷通道\t℃\t温度\r\n\r\nb.h,,%,humidity\n", kindOf)).toEqual([
    { key: "a.t", name: "一号冷通道", unit: "℃", kind: "temperature" },
    { key: "b.h", name: null, unit: "%", kind: "humidity" },
  ]);
});
