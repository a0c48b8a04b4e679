"""Breaks one service process on purpose, so that the experiments can be seen to fail.

Python imports a ``sitecustomize`` that it finds on its path before the program begins. A stage puts this folder on the
path of a replica and says in ``SABOTAGE`` what to break; production code knows nothing of it.
"""

import os

if os.environ.get("SABOTAGE"):
    try:
        import saboteurs

        saboteurs.break_(os.environ["SABOTAGE"])
    except Exception as error:  # Python would say a word about it and go on, with nothing broken
        raise SystemExit(f"cannot break anything: {error!r}") from error
