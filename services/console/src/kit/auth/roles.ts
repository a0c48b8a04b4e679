/** The role, and the post, in command of a shift. */
export const DUTY_CHIEF = "duty_chief";

/** Who acts for headquarters. */
export const HQ_WRITERS: readonly string[] = ["hq_executive", "hq_admin"];
