"""The receiver's settings as one JSON document, on their way from the window to the child process."""

import json
from dataclasses import asdict, fields

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import AcceptedDomain, Limits, Network, ReceiverSettings, parse_accepted, parse_network


def settings_to_json(settings: ReceiverSettings) -> str:
    """Write the settings on one line."""
    document = {
        "listen": [[endpoint.host, endpoint.port] for endpoint in settings.listen],
        "accept": [str(domain) for domain in settings.accept],
        "allow": [str(network) for network in settings.allow],
        "providers": [str(network) for network in settings.providers],
        "normalize": [str(network) for network in settings.normalize],
        "provider_names": list(settings.provider_names),
        "hostname": settings.hostname,
        "certificate": settings.certificate,
        "private_key": settings.private_key,
        "keep_receiving": settings.keep_receiving,
        "limits": asdict(settings.limits),
    }
    return json.dumps(document)


def settings_from_json(text: str) -> ReceiverSettings | Problem:
    """Read what `settings_to_json` wrote."""
    try:
        document = json.loads(text)
        return ReceiverSettings(
            listen=tuple(Endpoint(str(host), int(port)) for host, port in document["listen"]),
            accept=tuple(_domain(item) for item in document["accept"]),
            allow=tuple(_network(item) for item in document["allow"]),
            providers=tuple(_network(item) for item in document["providers"]),
            normalize=tuple(_network(item) for item in document["normalize"]),
            provider_names=tuple(str(item) for item in document["provider_names"]),
            hostname=document["hostname"],
            certificate=document["certificate"],
            private_key=document["private_key"],
            keep_receiving=document["keep_receiving"],
            limits=Limits(**{field.name: document["limits"][field.name] for field in fields(Limits)}),
        )
    except (ValueError, KeyError, TypeError) as error:
        return Problem(
            f"The settings on standard input cannot be read ({error!r}).", "Start the receiver from the window."
        )


def _domain(text: str) -> AcceptedDomain:
    parsed = parse_accepted(text)
    if isinstance(parsed, Problem):
        raise ValueError(str(parsed))
    return parsed


def _network(text: str) -> Network:
    parsed = parse_network(text)
    if isinstance(parsed, Problem):
        raise ValueError(str(parsed))
    return parsed
