"""Whom an order of headquarters about the command calls, and with which words: who has it now, and who had it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallTarget, CallText
from roster_svc.calls import asking
from roster_svc.duty.models import CommandInterval
from roster_svc.duty.telling import COMMAND
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff


async def tell_of_order(session: AsyncSession, row: CommandInterval, site: Site, now: datetime) -> None:
    """Tell both at once: nobody goes on commanding who has not heard that they no longer do."""
    concerned = [row.staff_id] if row.from_staff_id is None else [row.staff_id, row.from_staff_id]
    names = {one.id: one.name for one in await staff.by_ids(session, concerned)}
    former = names.get(row.from_staff_id) if row.from_staff_id else None
    of_whom = CallText(zh=f"{former}不再指挥。", en=f" {former} no longer does.") if former else CallText(zh="", en="")
    to, reason = names[row.staff_id], row.reason
    await asking.ask(
        session,
        site_id=site.id,
        subject=CallSubject(type="command", id=row.id, link=f"/duty/now?site={site.id}", phone_link="/m"),
        targets=[CallTarget(staff_id=one) for one in concerned],
        title=CallText(zh=f"{site.name}：本部指定{to}指挥", en=f"{site.name}: headquarters gives {to} the command"),
        text=CallText(
            zh=f"即刻起由{to}指挥{site.name}并对其负责。{of_whom.zh}原因：{reason}",
            en=f"From now on {to} commands {site.name} and answers for it.{of_whom.en} Reason: {reason}",
        ),
        now=now,
        clause=COMMAND,
        asked="read",
    )
