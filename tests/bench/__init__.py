"""The receiver's speed beside its peers', as ratios in one run on one machine.

    python -m tests.bench            # some minutes
    python -m tests.bench --quick    # half a minute, rougher

`peers` starts the servers, `load` drives them with Postfix's smtp-source, `cases` says what is compared.
"""
