"""Real peers for tests and benchmarks: mail servers, clients and a Secret Service, private and on loopback alone.

The programs come from the distribution's own packages, which are unpacked side by side into `.cache/lab` and never
installed (`packages`). A server runs in a mount and PID namespace of its own, with all its files in memory
(`namespace`): when the test process ends, however it ends, nothing of it is left.

    with PostfixLab(receiver=Address("127.0.0.1", 2525)) as provider:
        provider.inject(count=3, recipient="user@client.test")   # held, until somebody asks
        provider.etrn("client.test")                             # (250, "Queuing started")

`mta.MtaLab` is what all mail servers share; `postfix`, `exim` and `sendmail` are the three of them. `tools` names
programs that are run directly, `secret_service` gives a keyring, `ports` free ports and bounded waits.
"""
