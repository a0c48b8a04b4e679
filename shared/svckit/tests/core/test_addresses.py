"""E-mail addresses and phone numbers as people write them: one rule at every entry, and a cure in every refusal."""

import pytest
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from svckit.core.addresses import email, phone, wire_email
from svckit.web import EmailAddress, PhoneNumber, Schema
from svckit.web.validation_texts import words_of


class Card(Schema):
    email: EmailAddress | None = None
    phone: PhoneNumber | None = None


@pytest.mark.parametrize(
    ("written", "stored", "sent"),
    [
        ("li@example.com", "li@example.com", "li@example.com"),
        ("Li.Wei+duty@Example.COM", "Li.Wei+duty@example.com", "Li.Wei+duty@example.com"),
        ("  li@example.com ", "li@example.com", "li@example.com"),
        ("li＠example.com", "li@example.com", "li@example.com"),
        ("li@例子.公司", "li@例子.公司", "li@xn--fsqu00a.xn--55qx5d"),
        ("li@xn--fsqu00a.xn--55qx5d", "li@例子.公司", "li@xn--fsqu00a.xn--55qx5d"),
        ("duty@mail.corp.local", "duty@mail.corp.local", "duty@mail.corp.local"),
        ("duty@mailhost", "duty@mailhost", "duty@mailhost"),
    ],
)
def test_an_address_is_stored_as_people_read_it_and_sent_as_servers_do(written: str, stored: str, sent: str) -> None:
    assert email(written) == stored
    assert wire_email(stored) == sent


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("<a@b.c>", "email_bare"),
        ("李 <a@b.c>", "email_bare"),
        ("mailto:a@b.c", "email_bare"),
        ("a@b.c;", "email_bare"),
        ("a@b.c,d@e.f", "email_bare"),
        ("a@b.c d@e.f", "email_bare"),
        ("李@example.com", "email_ascii"),
        ("a..b@c.d", "email_address"),
        (".a@c.d", "email_address"),
        ("a@c..d", "email_address"),
        ("a@-c.d", "email_address"),
        ("a@", "email_address"),
        ("@b.c", "email_address"),
        ("nobody", "email_address"),
        ("a@b@c.d", "email_address"),
        ('"a b"@c.d', "email_bare"),
        ("a@[127.0.0.1]", "email_address"),
        (f"{'a' * 65}@b.c", "email_address"),
        ("a@b.c\u202e", "email_address"),
        ("", "email_address"),
    ],
)
def test_what_no_mail_server_would_take_is_refused_with_a_cure(written: str, kind: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        email(written)
    assert refused.value.type == kind
    _says_what_to_do(refused.value)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("13800138000", "+8613800138000"),
        ("138 0013 8000", "+8613800138000"),
        ("138-0013-8000", "+8613800138000"),
        ("+86 138 0013 8000", "+8613800138000"),
        ("0086 13800138000", "+8613800138000"),
        ("１３８００１３８０００", "+8613800138000"),
        ("(010) 6552 9988", "+861065529988"),
        ("010-65529988转8001", "+861065529988;ext=8001"),
        ("010-65529988 分机 8001", "+861065529988;ext=8001"),
        ("010-65529988 ext. 8001", "+861065529988;ext=8001"),
        ("+861065529988;ext=8001", "+861065529988;ext=8001"),
        ("400-810-8888", "+864008108888"),
        ("+1 (202) 456-1111", "+12024561111"),
        ("tel:+86-138-0013-8000", "+8613800138000"),
    ],
)
def test_a_number_is_taken_as_people_write_it(written: str, stored: str) -> None:
    assert phone(written) == stored
    assert phone(stored) == stored, "what is stored is taken again"


@pytest.mark.parametrize(
    "written", ["1380013800", "110", "12345", "0", "+", "+999 1234567", "李伟", "138001380001", ""]
)
def test_a_number_that_cannot_be_called_is_refused_with_a_cure(written: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        phone(written)
    _says_what_to_do(refused.value)


def _says_what_to_do(error: PydanticCustomError) -> None:
    zh, english = words_of(error.type, error.context)
    assert zh != words_of("no such kind", None).zh
    for text in (english, zh):
        assert "^" not in text
        assert "例如" in text or "such as" in text


def test_fields_take_the_rule() -> None:
    card = Card.model_validate({"email": " Li@Example.com", "phone": "138 0013 8000"})
    assert (card.email, card.phone) == ("Li@example.com", "+8613800138000")
    with pytest.raises(ValidationError):
        Card.model_validate({"email": "mailto:a@b.c"})
    with pytest.raises(ValidationError):
        Card.model_validate({"phone": 13800138000})
