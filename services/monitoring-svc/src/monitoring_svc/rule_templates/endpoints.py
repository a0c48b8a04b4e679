"""HTTP of rule templates."""

from monitoring_svc.rule_templates import service
from monitoring_svc.rule_templates.domain import shipped
from monitoring_svc.rule_templates.schemas import Applied, ApplyTemplate, TemplateRead, Templates
from svckit.web import Code, Now, PrincipalDep, SessionDep, router

endpoints = router("rule-templates")


@endpoints.get("/rule-templates")
async def list_rule_templates(site_type: Code | None = None) -> Templates:
    """The templates that are shipped, all or those for sites of a type (R-2.2.3d: the limits of GB 50174)."""
    fitting = [one for one in shipped() if site_type is None or not one.site_types or site_type in one.site_types]
    return Templates(items=[TemplateRead.model_validate(one) for one in fitting])


@endpoints.post("/rule-templates/{template}/apply")
async def apply_rule_template(
    template: Code, body: ApplyTemplate, session: SessionDep, principal: PrincipalDep, now: Now
) -> Applied:
    """Give up to 1,000 series of a site the rules of a template, wholly or not at all.

    A series gets the rules for its kind, except those it has with the same figures: the same request again makes none.
    With ``dry_run`` nothing is made. The rules are rules like others afterwards: each may be changed and retired.
    """
    return await service.apply(session, template, body, principal, now)
