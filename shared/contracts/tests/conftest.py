"""The golden examples, and the frozen schemas they were written under."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
