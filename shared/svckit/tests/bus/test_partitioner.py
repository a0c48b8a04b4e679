"""Keys go where the Java client would put them, so that any producer of any language agrees with ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svckit.messaging.bus.partitioner import murmur2, partition_of

JAVA = {
    b"21": -973932308,
    b"foobar": -790332482,
    b"a-little-bit-long-string": -985981536,
    b"a-little-bit-longer-string": -1486304829,
    b"lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8": -58897971,
    b"abc": 479470107,
}


@pytest.mark.parametrize(("key", "signed"), JAVA.items())
def test_the_hash_is_that_of_apache_kafkas_own_unit_test(key: bytes, signed: int) -> None:
    assert murmur2(key) == signed % 2**32


@given(st.binary(max_size=64), st.integers(1, 100))
def test_the_partition_is_one_of_the_topics(key: bytes, count: int) -> None:
    assert partition_of(key, count) in range(count)
    assert partition_of(key, count) == (murmur2(key) % 2**31) % count
