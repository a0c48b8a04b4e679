import type { Role } from "@/kit/access/routes.gen";

/** The role, and the post, in command of a shift. */
export const DUTY_CHIEF = "duty_chief" satisfies Role;
