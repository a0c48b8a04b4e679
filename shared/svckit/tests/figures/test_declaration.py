"""A service that declares its policy wrongly does not start."""

from dataclasses import dataclass

import pytest

from svckit.figures import Figures
from svckit.figures.endpoints import policy_endpoints
from svckit.web import Schema


@dataclass(frozen=True)
class Sample:
    wait_s: int = 60
    tries: int = 3


class Fewer(Schema):
    wait_s: int = 60


class Demanding(Schema):
    wait_s: int
    tries: int = 3


class Fitting(Schema):
    wait_s: int = 60
    tries: int = 3


SAMPLE = Figures(kind="sample", model=Sample)


@pytest.mark.parametrize(("values", "said"), [(Fewer, "differ in their names"), (Demanding, "demands a value")])
def test_a_schema_that_does_not_fit_its_model_is_refused(values: type[Schema], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        policy_endpoints(SAMPLE, values)


def test_one_that_fits_makes_the_same_eleven_routes_as_everywhere() -> None:
    assert len(policy_endpoints(SAMPLE, Fitting).routes) == 11
