import type { Role } from "@/kit/access/routes.gen";

/** The role, and the post, in command of a shift. */
export const DUTY_CHIEF = "duty_chief" satisfies Role;

/** The role of those at headquarters who are on call for the sites. */
export const HQ_EXECUTIVE = "hq_executive" satisfies Role;
