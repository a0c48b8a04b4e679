import { describe, expect, it } from "vitest";
import { emptied } from "./emptied";

const watch = [
  { staff_id: "wang", post: "duty_chief" },
  { staff_id: "wang", post: "tech_ops" },
  { staff_id: "li", post: "tech_ops" },
];

describe("who leaves", () => {
  it("leaves those posts empty that nobody else holds", () => {
    expect(emptied(watch, ["wang"])).toEqual(["duty_chief"]);
    expect(emptied(watch, ["li"])).toEqual([]);
  });

  it("with all others leaves every post empty", () => {
    expect(emptied(watch, ["wang", "li"])).toEqual(["duty_chief", "tech_ops"]);
  });

  it("without having been there leaves nothing", () => {
    expect(emptied(watch, ["zhou"])).toEqual([]);
  });
});
