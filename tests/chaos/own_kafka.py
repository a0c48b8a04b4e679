"""An Apache Kafka of the experiments' own behind a proxy, to be killed, emptied and cut off."""

import shutil
import signal
import subprocess
import time
from pathlib import Path

from background_loop import BackgroundLoop
from proxy import Proxy

from farwatch_local import kafka
from farwatch_local.home import Home
from farwatch_local.kafka_probe import names_a_broker
from farwatch_local.ports import LOOPBACK, allocate

READY_WITHIN_S = 180.0


class OwnKafka:
    """The real server, one node; its clients are told the proxy's address."""

    def __init__(self, loop: BackgroundLoop, root: Path) -> None:
        self._loop = loop
        self._home = Home(root)
        self._home.prepare()
        self._ports = allocate(self._home, kafka.PORT_NAMES)
        self.network = Proxy(loop, self._ports["kafka"], postgres=False)
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def servers(self) -> str:
        """What its clients are given."""
        return f"{LOOPBACK}:{self.network.port}"

    def start(self) -> None:
        """Start it, with a fresh storage and identity where there is none, and wait until it names a broker."""
        advertised = {**self._ports, kafka.ADVERTISED: self.network.port}
        spec = self._loop.run(kafka.prepared(self._home, advertised, print), READY_WITHIN_S)
        with self._home.log_of("kafka").open("ab") as words:
            self._process = subprocess.Popen(spec.argv, stdin=subprocess.DEVNULL, stdout=words, stderr=words)
        deadline = time.monotonic() + READY_WITHIN_S
        while not self._loop.run(names_a_broker(LOOPBACK, self._ports["kafka"], within_s=3.0)):
            assert time.monotonic() < deadline, self._home.log_of("kafka").read_text(errors="replace")[-3000:]
            time.sleep(0.1)

    def kill(self) -> None:
        """SIGKILL."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def empty(self) -> None:
        """Kill it, lose all it had, and start an empty one in its place."""
        self.kill()
        shutil.rmtree(self._home.kafka)
        self.start()

    def close(self) -> None:
        """End it."""
        self.kill()
        self.network.close()
