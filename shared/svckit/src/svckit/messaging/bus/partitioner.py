"""Which partition a key belongs to: the Java client's rule, so that every producer of every language agrees."""

_SEED = 0x9747B28C
_MIX = 0x5BD1E995
_WORD = 0xFFFFFFFF


def partition_of(key: bytes, count: int) -> int:
    """Return the partition (0 … count - 1) of a key: murmur2, sign bit cleared, modulo the partition count."""
    return positive_hash(key) % count


def positive_hash(key: bytes) -> int:
    """Return the hash (0 … 2³¹ - 1) that modulo the partition count is the partition."""
    return murmur2(key) & 0x7FFFFFFF


def murmur2(data: bytes) -> int:
    """Return the unsigned 32-bit murmur2 hash with the seed of `org.apache.kafka.common.utils.Utils`."""
    whole = len(data) & ~3
    hashed = _SEED ^ len(data)
    for start in range(0, whole, 4):
        block = int.from_bytes(data[start : start + 4], "little") * _MIX & _WORD
        block = (block ^ block >> 24) * _MIX & _WORD
        hashed = (hashed * _MIX & _WORD) ^ block
    if whole != len(data):
        hashed = (hashed ^ int.from_bytes(data[whole:], "little")) * _MIX & _WORD
    hashed = (hashed ^ hashed >> 13) * _MIX & _WORD
    return hashed ^ hashed >> 15
