"""Why a provider could not be reached, in words, with what to do about it."""

import errno
import socket

from etrn_gui.domain.endpoint import Endpoint

REFUSED = {errno.ECONNREFUSED, 10061}
"""With Windows' own number."""
NO_SUCH_KIND = {socket.EAI_ADDRFAMILY, socket.EAI_NODATA} if hasattr(socket, "EAI_ADDRFAMILY") else {socket.EAI_NODATA}
"""The name, or the address that was given, has none of the kind that was asked for."""
NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, 10051, 10065}


NOT_OURS = {errno.EADDRNOTAVAIL, 10049}


def explain(error: OSError, endpoint: Endpoint, seconds: float, source: str = "") -> str:
    """Say why the connection to `endpoint` failed; `seconds` is how long was waited, `source` where it began."""
    if source and error.errno in NOT_OURS:
        return (
            f"This machine has no address {source} now, from which the profile wants to connect. Check that this link "
            "is up, or correct source_address in the profile."
        )
    if source and isinstance(error, socket.gaierror) and error.errno in NO_SUCH_KIND:
        kind = "IPv6" if ":" in source else "IPv4"
        return f"{endpoint.host} has no {kind} address, which source_address {source} needs. Correct it in the profile."
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
