"""librdkafka's mock cluster: brokers that speak Kafka's wire protocol, inside this process.

The Python binding can only start one; its C functions, which the wheel exports, can also fail it.
"""

import ctypes
from importlib.metadata import files
from pathlib import Path

_PRODUCER = 0
_NO_REBALANCE_DELAY_MS = 20


class MockCluster:
    """Three brokers until `stop`. Groups have one member at most; a partition keeps its last 5 MB."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(str(_library_path()))
        for name in ("rd_kafka_conf_new", "rd_kafka_new", "rd_kafka_mock_cluster_new"):
            getattr(self._library, name).restype = ctypes.c_void_p
        self._library.rd_kafka_mock_cluster_bootstraps.restype = ctypes.c_char_p
        error = ctypes.create_string_buffer(512)
        conf = ctypes.c_void_p(self._library.rd_kafka_conf_new())
        self._handle = ctypes.c_void_p(self._library.rd_kafka_new(_PRODUCER, conf, error, len(error)))
        self._cluster = ctypes.c_void_p(self._library.rd_kafka_mock_cluster_new(self._handle, 3))
        self._library.rd_kafka_mock_group_initial_rebalance_delay_ms(self._cluster, _NO_REBALANCE_DELAY_MS)

    @property
    def url(self) -> str:
        """The bus URL. Joining a group again takes the mock nearly a session, so that is short."""
        brokers: bytes = self._library.rd_kafka_mock_cluster_bootstraps(self._cluster)
        return f"kafka://{brokers.decode()}?session=3"

    def go_down(self) -> None:
        """Close all connections and take none until `come_up`."""
        for broker in (1, 2, 3):
            self._library.rd_kafka_mock_broker_set_down(self._cluster, broker)

    def come_up(self) -> None:
        for broker in (1, 2, 3):
            self._library.rd_kafka_mock_broker_set_up(self._cluster, broker)

    def answer_next(self, api_key: int, *error_codes: int) -> None:
        """Let the next requests of this kind fail with these codes of the Kafka protocol."""
        self._library.rd_kafka_mock_push_request_errors(
            self._cluster, ctypes.c_int16(api_key), ctypes.c_size_t(len(error_codes)), *error_codes
        )

    def stop(self) -> None:
        self._library.rd_kafka_mock_cluster_destroy(self._cluster)
        self._library.rd_kafka_destroy(self._handle)


def _library_path() -> Path:
    found = [file for file in files("confluent-kafka") or () if file.name.startswith("librdkafka")]
    return Path(str(found[0].locate()))
