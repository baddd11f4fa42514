"""Names and passwords for servers that sign people in with Cyrus SASL."""

from collections.abc import Mapping

from tests.lab.namespace import HOST_NAME, Namespace

PACKAGES = ("sasl2-bin", "libsasl2-modules")


def write_passwords(
    namespace: Namespace, configuration: str, users: Mapping[str, str], owner: str, realm: str = HOST_NAME
) -> None:
    """Write `configuration`, a path such as /etc/x/smtpd.conf, and beside it the passwords, which `owner` may read.

    The realm must be the one that the server names to SASL, or it will find nobody.
    """
    passwords = configuration.removesuffix(".conf") + ".passwords"
    lines = ("pwcheck_method: auxprop", "auxprop_plugin: sasldb", f"sasldb_path: {passwords}", f"mech_list: {_OFFER}")
    namespace.write(configuration, "\n".join(lines) + "\n")
    for user, password in users.items():
        namespace.run("saslpasswd2", "-p", "-c", "-u", realm, "-f", passwords, user, stdin=password)
    namespace.run("chown", owner, passwords)
    namespace.run("chmod", "0600", passwords)


_OFFER = "PLAIN LOGIN CRAM-MD5"
