import { inChargeThere, ofEverySite, type SiteSubject } from "@/kit/access/commonRules";
import { action, type Reason } from "@/kit/access/verdict";
import type { TaskRead, TaskTemplateRead } from "@/kit/api/types";
import type { Person } from "@/kit/auth/claims";

interface AskedSubject extends SiteSubject, Pick<TaskRead, "kind" | "created_by"> {}

interface DoneSubject extends SiteSubject, Pick<TaskRead, "done_by" | "recorded_by"> {}

/** What can be done about tasks and their templates: rows of `MAY`. */
export const TASK_ACTIONS = {
  giveTask: action<SiteSubject>("roster POST /tasks", inChargeThere),
  assignTask: action<SiteSubject>("roster POST /tasks/{task_id}/assign", inChargeThere),
  cancelTask: action<AskedSubject>("roster POST /tasks/{task_id}/cancel", askedOrInCharge),
  askHelp: action<SiteSubject>("roster POST /tasks/help"),
  takeTask: action<SiteSubject>("roster POST /tasks/{task_id}/take"),
  finishTask: action<SiteSubject>("roster POST /tasks/{task_id}/finish"),
  skipTask: action<SiteSubject>("roster POST /tasks/{task_id}/skip"),
  verifyTask: action<DoneSubject>("roster POST /tasks/{task_id}/verify", notOwnWork),
  addTaskTemplate: action("roster POST /task-templates", ofEverySite),
  changeTaskTemplate: action<{ template: Pick<TaskTemplateRead, "site_id"> }>(
    "roster PUT /task-templates/{template_id}",
    templateWithinSites,
  ),
};

/** Who asked for help may need it no more. */
function askedOrInCharge(person: Person, { kind, created_by }: AskedSubject): Reason | null {
  return kind === "help" && created_by === person.id ? null : inChargeThere(person);
}

/** Who did it, or wrote it down, does not check it. */
function notOwnWork(person: Person, { done_by, recorded_by }: DoneSubject): Reason | null {
  return done_by === person.id || recorded_by === person.id ? "ownWork" : null;
}

/** A template for every site is kept by those who see all of them. */
function templateWithinSites(
  person: Person,
  { template }: { template: Pick<TaskTemplateRead, "site_id"> },
): Reason | null {
  return template.site_id === null ? ofEverySite(person) : null;
}
