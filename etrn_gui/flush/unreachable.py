"""Why a provider could not be reached, in words, with what to do about it."""

import errno
import socket

from etrn_gui.domain.endpoint import Endpoint

REFUSED = {errno.ECONNREFUSED, 10061}
"""With Windows' own number."""
NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, 10051, 10065}


def explain(error: OSError, endpoint: Endpoint, seconds: float) -> str:
    """Say why the connection to `endpoint` failed; `seconds` is how long was waited."""
    if isinstance(error, socket.gaierror):
        return _explain_name(error, endpoint)
    if isinstance(error, TimeoutError):
        return (
            f"{endpoint} did not answer within {seconds:g} s. Check that the line is up, and that neither firewall nor "
            "provider blocks the port."
        )
    if error.errno in REFUSED:
        return f"{endpoint} refuses connections. Check host and port with the provider."
    if is_no_route(error):
        return f"There is no route to {endpoint}. Check that the line is up."
    return f"{endpoint} could not be reached ({_words(error)}). Check that the line is up, then host and port."


def _explain_name(error: socket.gaierror, endpoint: Endpoint) -> str:
    if error.errno == socket.EAI_AGAIN:
        return f"The name “{endpoint.host}” could not be looked up now. Check that the line is up."
    return f"The name “{endpoint.host}” is not known. Check its spelling, and that the line is up."


def is_no_route(error: OSError) -> bool:
    """Tell whether the address lies beyond every route; of a host with IPv4 and IPv6, one often does."""
    return error.errno in NO_ROUTE


def _words(error: OSError) -> str:
    return (error.strerror or type(error).__name__).rstrip(".")
