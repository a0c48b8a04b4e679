"""What posts are called: by our words, or by those that a company chose itself."""

from contracts.words import Words, called, own_names

REGISTERED = [
    ("duty_chief", "值班长", "Duty chief"),
    ("tech_ops", "机电运维", "Plant operations"),
    ("fire_control", "消防控制", "Fire control"),
]


def test_a_post_of_the_regulation_that_a_company_renamed_has_its_name() -> None:
    own = own_names(REGISTERED)
    assert own == {
        "tech_ops": Words("机电运维", "Plant operations"),
        "fire_control": Words("消防控制", "Fire control"),
    }
    assert [one.zh for one in called(["duty_chief", "tech_ops", "fire_control"], own)] == [
        "值班长",
        "机电运维",
        "消防控制",
    ]


def test_a_name_that_differs_in_capitals_only_is_our_word_as_it_stands_in_a_sentence() -> None:
    assert called(["duty_chief"], own_names(REGISTERED)) == [Words("值班长", "duty chief")]


def test_what_has_no_name_is_its_code() -> None:
    assert called(["gate_guard"], own_names(REGISTERED)) == [Words("gate_guard", "gate_guard")]
