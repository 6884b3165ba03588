"""The outside dead-man's switch: a service that raises the alarm when we do not call. It never fails a run."""

from __future__ import annotations

import logging

log = logging.getLogger("valvewatch.ping")

SECONDS = 10


def ping(address: str, how: str) -> bool:
    """Ask <address>/<how> ("start", "fail"; "" for all went well). False where it did not answer well, or none is set."""
    if not address:
        return False
    import requests

    url = f"{address.rstrip('/')}/{how}".rstrip("/")
    try:
        answer = requests.get(url, timeout=SECONDS, allow_redirects=False, stream=True)
        answer.close()
    except (requests.RequestException, ValueError) as fault:
        log.warning("the ping address did not answer: %s", type(fault).__name__)  # its words hold the address, a secret
        return False
    if answer.status_code >= 300:
        log.warning("the ping address answered %s", answer.status_code)
    return answer.status_code < 300
