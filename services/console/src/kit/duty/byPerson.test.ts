import { expect, it } from "vitest";
import { byPerson } from "./byPerson";

it("everybody is named once with all their posts, whoever is in command first", () => {
  const seats = [
    { staff_id: "li", name: "Li", post: "tech_ops" },
    { staff_id: "wang", name: "Wang", post: "duty_chief" },
    { staff_id: "li", name: "Li", post: "security_monitor" },
  ];
  expect(byPerson(seats).map(({ name, posts }) => [name, posts])).toEqual([
    ["Wang", ["duty_chief"]],
    ["Li", ["tech_ops", "security_monitor"]],
  ]);
});
