import { describe, expect, it } from "vitest";
import { neutral } from "./neutral";

const TURNED = "李\u202e国建\u2066";

describe("what services say of others", () => {
  it("turns nothing around it", () => {
    expect(neutral(TURNED)).toBe("李国建");
    expect(neutral("阿不都·买买提 👩‍🔧 عربي")).toBe("阿不都·买买提 👩‍🔧 عربي");
    expect(neutral([{ name: TURNED, site: null, age: 7 }])).toEqual([{ name: "李国建", site: null, age: 7 }]);
  });
});
