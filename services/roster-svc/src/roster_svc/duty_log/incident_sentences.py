"""What the duty log says of incidents, in both languages. Pure."""

from contracts import incidents as facts
from contracts.words import LEVELS, Words
from roster_svc.posts.naming import PostName


def opened(fact: facts.IncidentOpened) -> Words:
    """That there is an incident, what it is about and how grave."""
    level = LEVELS[fact.level]
    return Words(
        f"事件 {fact.number}：{fact.title}（{level.zh}）。", f"Incident {fact.number}: {fact.title} ({level.en})."
    )


def acknowledged(fact: facts.IncidentAcknowledged) -> Words:
    """Who has it."""
    name = fact.acknowledged_by.name
    return _noted(
        Words(f"{name}确认并接手事件 {fact.number}。", f"{name} acknowledged incident {fact.number}."), fact.note
    )


def level_changed(fact: facts.IncidentLevelChanged) -> Words:
    """From which level to which, and why."""
    before, after = LEVELS[fact.previous_level], LEVELS[fact.level]
    return Words(
        f"事件 {fact.number} 由{before.zh}调整为{after.zh}。原因：{fact.reason}",
        f"Incident {fact.number} changed from {before.en} to {after.en}. Reason: {fact.reason}",
    )


def escalated(fact: facts.IncidentEscalated, post: PostName) -> Words:
    """Whom a step of its plan calls."""
    called = [_target(one, post) for one in fact.targets]
    zh, en = "、".join(one.zh for one in called), ", ".join(one.en for one in called)
    place = fact.round + 1, fact.step + 1
    return Words(
        f"事件 {fact.number} 第 {place[0]} 轮第 {place[1]} 级通知：{zh}。",
        f"Incident {fact.number}, round {place[0]}, step {place[1]}: calling {en}.",
    )


def resolved(fact: facts.IncidentResolved) -> Words:
    """Who has dealt with it."""
    name = fact.resolved_by.name
    return _noted(
        Words(f"{name}将事件 {fact.number} 标记为已处置。", f"{name} resolved incident {fact.number}."), fact.note
    )


def reopened(fact: facts.IncidentReopened) -> Words:
    """That it was not dealt with after all."""
    name = fact.reopened_by.name
    return _noted(Words(f"{name}重新打开事件 {fact.number}。", f"{name} reopened incident {fact.number}."), fact.reason)


def _target(target: facts.Target, post: PostName) -> Words:
    if target.role is None:
        return Words("指定人员", "a named person")
    return post(target.role)


def _noted(said: Words, note: str | None) -> Words:
    return Words(f"{said.zh}说明：{note}", f"{said.en} Note: {note}") if note else said
