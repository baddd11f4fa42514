<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{number}&#xa0;B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}&#xa0;h {minutes}&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;&gt;</source>
        <comment>the empty sender of a bounce</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke off: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused {code} {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>further recipients</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what this flush brought, in the log (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words name another place. Open it only if you trust the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formatted view is cut: the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formatted view is left out: it takes too long to lay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is very large: only the first {shown} of {whole} were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are cut: the first {shown} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {whole} fields are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts inside one another are followed {shown} levels deep; deeper ones stand as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} parts are listed; there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not built the way it says: a part of it stands as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are guessed: they are not in the charset that the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded from outside the message: {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts taken out: {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures shown: {shown} of {whole}; the others are too large and stand under Attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a provider of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a password but no user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name, or empty the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or empty the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password would cross the network in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or allow it under Advanced where that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PEM file with the provider’s authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PEM file with your certificate and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{queue}” is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0.0.0.0:2525, or an address of this machine with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PEM file with the chain, or another kind of certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press at least one of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due time falls into the hours of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen these hours, or ask at other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its path first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 minutes by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour, day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours, evenings and weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow morning ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the practice provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the mail that waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider holds your mail until you ask for it. Name the provider and the queue, click Flush, and see each message arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider on this computer, with mail to play with. No account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your providers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is kept as it is. Correct it, then read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider shows no certificate on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of server was not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not asked again by itself. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again at {when}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own port open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached: a step before it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{step}” right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was found so far stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No step failed. Whether mail comes, only a flush shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} ({state}, {time}): {found} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB or plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not a size. Write it like &gt;1MB or &lt;20kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not the number of a flush. Write it like flush:412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you look for right behind “{word}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} · {protection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} arrived, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first message after {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>flushes that brought nothing</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>flushes that the provider did not take</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{flushes} · {messages} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{history} · {silent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it; it is kept in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it; it is kept in the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep passwords in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, so the password of {name} cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it; what was waiting then goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keyring was turned down, so the password of {name} cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring to keep the password of {name} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring or KWallet), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) brought mail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{queue}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}, {queue}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} needs special rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not have the address {address}. Perhaps the network that brings it is not up yet. Choose another address in the receiver’s settings, or 0.0.0.0 for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not this machine’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {why}. Choose another address in the receiver’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not possible to listen there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way any more. Start the receiver again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems let only their administrator open ports below 1024, and providers deliver to port 25. The receiver needs such rights for nothing else, so do not run it as administrator. One of these ways is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program takes what comes to port {port}. Which one, only the administrator may see: the first line below tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (process {process}) takes what comes to port {port}, and only one program can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not need it: stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it in the way that it offers, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line tells which service it belongs to; stop that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the program in the firewall when Windows asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}. Type the lines of nft, or the last one where iptables is used; they last until the next start of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect the port (the simplest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd opens the port and hands it to a receiver that runs as a service, also while nobody is signed in. This window then shows what that receiver takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let systemd open the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program file alone may then open such ports. After each update it must be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the receiver this one right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program of every user of this machine may then open port {port} and those above. Fit for a machine that only you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the limit for all programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many providers can deliver to another port. Listen on {usual} and send them this, with your domain or queue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please deliver our mail to port {usual} of our address, in place of port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a higher port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the next flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers at once, and sends what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for half a minute; then it is back, with more mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts every flush off for half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer comes later than is waited for; the mail comes all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses every flush, as for somebody it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {queue}, answered {code} {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connects to your receiver with %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The way to your receiver failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a message for {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered the message for {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the message for {to}: {code} {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up the message for {to}: {code} {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no queues yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flushed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flushing… {arrived} of {promised}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flushing… {arrived} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flushing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flushed {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) · {rest}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong form of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ETRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {protection} · no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in memory until you quit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in memory until you quit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in the system keyring)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in the system keyring)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flushed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guess} · {reply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, though mail usually comes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {arrived} of {expected}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>usually %n message(s) within {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A guess, from the pace of this flush so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A guess, from %n earlier flush(es) of this queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message(s) arrived · {elapsed}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n message(s)&lt;/b&gt; so far · {elapsed}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, waiting for the answer · {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came; the mail may still come · {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is sending already, waiting for mail · {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, waiting for mail · {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail waiting · {code} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Confirmed:&lt;/b&gt; %n message(s), {size}, first after {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message(s) arrived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message(s) not taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The provider promised more than it sent. It may still be trying: flush again in some minutes. If it stays so, ask the provider what it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Silent:&lt;/b&gt; accepted, but nothing came in {waited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the request, but no mail came. Either nothing was waiting (many servers answer 250 even then), or the provider cannot reach your receiver. Check that the provider delivers to this machine’s address and port, and that a firewall or router lets it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {code} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {reply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks to try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s server is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: not allowed for this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the provider wants TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the provider wants another form of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the provider did not understand the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer ETRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe: TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush #{id} · {profile} · {queue} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts {domains}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Listening&lt;/b&gt; on {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Starting…&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Restarting…&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Not listening&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Not needed yet&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Stopped&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as a service (process {process}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with the first queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{protection} · {open} of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line} · restarted %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses messages over {size} with 552, and mail for other domains with 550.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers 452 while less than {size} of the disk would stay free: the provider keeps the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a session after {idle} of silence; when it stops, a message on its way is given {finish}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on port {port} of every IPv4 address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on port {port} of every IPv6 address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on port {port} of {host}, for programs on this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on port {port} of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(any free one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no mail: no domain is accepted, and no queue names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes mail for {domains} from anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes mail for {domains} from {places} only; others are answered 554.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offers no TLS: mail comes as the network carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers STARTTLS with a certificate that it makes and renews itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers STARTTLS with the certificate of your files, and reads them again when they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider can reach it: it listens on this machine’s own address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights; where it has none, the ways around it are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address may have more sessions than there are: the smaller limit counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few messages with an attachment are smaller than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An allowed network of /0 is everybody, without the limits on one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking by schedule now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the provider refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until you resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · less often: nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · makes up for missed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · the clock was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · makes up for a run that broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · after the quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · the network settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} · a run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {when}, in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue}: {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last answer was “{answer}”, %n time(s) in a row; it is asked again with growing waits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, so it asks less often</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused until somebody resumes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stopped: the provider answered “{answer}” %n time(s) in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{stopped}. Mend it, then resume the schedule or flush by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {when}, {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due %n time(s), from {first} to {last}, {cause}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules were kept by process {process}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that dials said: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that hangs up said: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} is paused until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} is paused until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until you resume them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schedules are paused until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schedules are paused until you resume them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window keeps the schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program keeps the schedules just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the schedules: etrnctl schedule as a service (process {process}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when {interface} comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {time} later by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only while the link is open ({hours})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {time}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {times}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron {expression}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (cron {expression})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}, {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Send ETRN even where the provider does not offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in without TLS (this machine and test providers only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with your own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider’s certificate, to pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine’s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any mail for that long, an accepted flush is called silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without further mail for that long, a flush that brought mail is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of this machine, where it has several links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own certificate with its key, for a provider that wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: trust exactly this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>What to do about {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to the provider, ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it, so nothing was sent. Ask the provider; say below that it is right only when the provider confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right: the provider has no TLS any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this provider without TLS from now on, as it confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the letter to the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Add a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all parts of the message, not only attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chosen part as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was taken, so there are no attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be read, so its attachments are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(part of the message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same: trust exactly this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>None: mail comes without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the program, and renewed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files, such as those of Let’s Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a certificate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a certificate with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the certificate’s files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers that trust this very key must be told of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>SHA-256 {fingerprint}

Ask your provider for the fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of {name} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what was found as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust exactly the certificate that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all steps again ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns of the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest delivery in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold new deliveries back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold new deliveries back, so that nothing moves; the mail itself comes in all the same ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters, and where words are sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the filter shows ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush a queue, and each message appears here the moment it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery in the log passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} today · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused · {today}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live · {today}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on ({count} new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one object a line (*.jsonl *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages as a mailbox (*.mbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages as .eml files in a ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in the mail folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{written}. {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>How far the export is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words on the export away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: {done} of {all} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the rows to export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: from:ana flush:412 refused &gt;1MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, and plain words ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the texts of messages too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadersPage</name>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fields as they came, not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was taken, so there are no headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers could not be read; the source shows them as they lie on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart of the flushes by the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>No flushes in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush a queue, and each day has its bar here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flushes by the day, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the deliveries of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where is your mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the mail server of your provider. Port, encryption and ETRN are found by asking; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ETRN all the same: some servers take it without offering it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is encrypted here: everybody on the way can read along, so no password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider for host and port; write a port behind the host, host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint and confirm it below, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN is not offered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider where it is, or choose below to send it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>{what}: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a delivery above to read the message, and to see how it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyringBar</name>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passwords in memory until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down; you enter passwords again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this password and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. Look for a window that asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>etrn-gui goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept. Open the window again, or quit, by the icon in the tray. What closing does can be changed in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail on its way is finished first. What comes later waits at the provider for the next flush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver goes on without the window, as you have set it in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) still running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) bringing mail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{flushes}, {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Quitting as soon as what is in flight is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up after seconds without mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link open for seconds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which a command has to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a link that is dialled or paid for by time. It holds for all queues of this provider. Asking stops when the hours end. The commands are run as they are, without a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only in these hours (none: always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or such as {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that dials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that hangs up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long without mail, and the link is taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that it is taken down, mail or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that takes longer counts as failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>The search index is being made: {done} of {all} rows. Until then searching takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard takes {count} rows at most. Export them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>this machine’s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harbour.example, or @harbour.example with its subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken anyway, for your queues: {domains}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses with a port, separated by commas: 0.0.0.0:25, [::]:25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it the receiver greets, and names its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses or networks. Without any, everybody may deliver to the domains above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the formatted message, without anything from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope: {sender} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} → {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came at {when}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has only a formatted text; this is its plain reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause of schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pause(s) hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>The receiver does not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the receiver’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: let the receiver listen on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>with an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put sample mail in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that the practice provider holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue for the sample mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the practice provider tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>holds %n message(s), {size}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail also while the program is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures: refused, in part, or the receiver does not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: a flush was accepted, but no mail came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes: mail came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name senders and subjects in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>START AND END</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver then goes on when you quit; the next window takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown while you look at something else; many at once become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What this schedule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, in {time}: {runs} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {runs} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>The receiver does not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etrn-gui {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the mail that waits at a provider (SMTP ETRN, RFC 1985), and tells what really came.

Qt {qt}, Python {python}, {system}
Data: {data}
Licence: MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderActions</name>
    <message>
        <source>An authority vouches for it; a pin is not needed, and has to be renewed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is forgotten. The mail and the history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>▸ Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the advanced settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the provider knows this machine by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this provider ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this provider step by step, without asking for mail ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush all queues of this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every queue is being flushed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush all queues ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause its schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a queue to this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the host, the @domain or the #queue that the provider holds mail for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to flush yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Progress of {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to send what waits for {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now; what came so far stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, or a schedule, asks the provider just now; it cannot be stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush the chosen queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the chosen queues; what came so far stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about the chosen queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the schedule of the chosen queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuesEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues to flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, @domain or #queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue to add: a host, an @domain or a #queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its domains, if you know them: a.example b.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains that the queue holds mail for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>What is held for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host such as mail.ship.example, a domain with all below it such as @ship.example, or a #queue that the provider has named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host, the @domain or the #queue that is held for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>WHAT IT DOES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for this: no flush, so no receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, at {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverDialog</name>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: the receiver starts again with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your providers and the allowed addresses are exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute from one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower mail is given up after a minute; lower it where the link is that slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octets a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds for mail on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a row that bring no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octets in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it counts as a mail loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply starts the receiver again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>Receiver settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the receiver does not listen, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECEIVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver settings ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>What to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this is how it should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What is shown of this provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>What can be done with the chosen deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only flush #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute  hour  day  month  weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this line says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>08:00 12:30 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs of which queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with which outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a queue a schedule, and each due time is told here: what became of it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has this queue and this outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs of the schedules, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an interface or VPN comes up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by chance, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for all queues of this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the provider: hours, dial, hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a usual schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queues have different schedules now. Saving gives all of them this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin later by chance, by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority, where several are due (1 is asked first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▾ {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name, such as tun0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved; the window says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the schedule of {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause, or let a schedule that has stopped begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the schedule of {queue}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHEDULES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps them just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due by the clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>PROVIDERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInChoice</name>
    <message>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token (XOAUTH2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Do you sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both empty where the provider knows this machine by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted, so no password is sent over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers to sign in with {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no sign-in on this port: leave both empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was taken, so there is no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message’s file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very long lines go on at ↪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… cut, {rest} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{sender}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver does not listen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved. No mail is asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what has to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsChoice</name>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Transcript of the ETRN and of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for this: it came by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ETRN is still going on; its transcript follows when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivering connection is still open; its transcript follows when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript of the delivery was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their delivery: C is the sending host, S is this receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our ETRN, flush #{number}: C is this program, S is the provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open etrn-gui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etrn-gui: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made when the receiver starts, or now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>machinery</name>
    <message>
        <source>, seen by the provider as {seen} ({seen_})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {left} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault on this side ended the request after it was sent. Mail may still come: the receipt tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault on this side ended the request before it was sent. Flush again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stands where the data folder should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall keeps the provider&apos;s address out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A held message cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message could not be stored ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider delivers to port 25 unless it was told another one: have the router forward that port to this one, or let the receiver listen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider is asked at most once a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {value} certificate has a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {who} runs on this data folder already (process {process}, on {where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, with the number of messages that wait. The receipt counts them as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. Servers say this for an empty queue too: the receipt tells whether mail comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keyring was turned down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line such as {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add such as: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the program in the firewall, or use another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired message cannot be put away ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval is at most a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail program may have moved or deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer names on one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a port with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to deliver with TLS 1.2 or later, or in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to renew its certificate in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider what the queue is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you. If not, correct the record; where the address changes often, use dynamic DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you; if not, give the name an A, AAAA or MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 63 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {value} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {value} fit into the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each profile with a line [[profile]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each queue with a line [[profile.queue]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its MX record “.”, {domain} takes no mail (RFC 7505).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier-grade NAT lets no connection in. Ask for a public address, use IPv6, or reach the provider through a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s owner or permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its owner and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder is there and writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its service runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the line is up, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate&apos;s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what holds it open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or move it away; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this line; if the file was cut short, take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the profile (etrnctl profile set NAME --password-stdin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush again for what was turned away. Raise the limit on sessions if this is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For less often, write times: at 06:00, mon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space: the provider keeps the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a PEM file with the chain, and the key that belongs to it, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the domain an MX record that leads here, unless the provider has a route of its own to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the receiver a certificate in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the receiver a certificate that the provider trusts, or have the provider pin this one&apos;s fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is whole, write schema = {schema} as its first line. If not, take a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the link really is that slow, lower the limit on slow data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is your provider, its own log tells more. If not, allow only your providers&apos; addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this mail is wanted, add the recipient&apos;s domain to the accepted domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end within {seconds} s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not listen within {value} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with status {returncode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is SHA-256 {fingerprint} ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not possible to listen there ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid TOML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the program writes ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been delivered meanwhile: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended by signal {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the provider deliver without signing in; who may deliver is set by the allow list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the receiver listen on 0.0.0.0:25, or on the address that the provider delivers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the receiver&apos;s problem above; the provider keeps the message and tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what stands there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or name another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make the folder writable: the sender keeps it for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the data folder and what is in it yours, and make room in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, then resume the schedule or flush by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or make a new one: etrnctl certificate --new-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away; a new one is made from the mail that is there. The old flushes are then not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each user once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the certificate and its private key together, or neither, or certificate = “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acknowledged message is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider on the internet can connect to it. Give the record the router&apos;s public address and forward the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider runs on this data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receiver is running on this data folder: nothing can be taken, or seen, until one is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for any more: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: the provider left the requests before this one without an answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: the provider took too long over the other queues. Flush again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the provider connects again when it has mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the provider keeps the message and tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the provider sends the rest in another message. The limit is a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this receiver does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this was no mail server. If it keeps coming, allow only your providers&apos; addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a flush can tell whether it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mail is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window or start one with: etrnctl receive. If another mail server here takes the mail, its receipts cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can connect to this machine, but the provider does not: it still delivers to an address that is not this one any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read this file with passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is in use{port_}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} needs special rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix cannot do it now. Where the port is guarded by postscreen, the first connection is always told this: try again in a few minutes. If it stays so, ask the provider for a port without postscreen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a newer one in its place; no restart is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit on message size if such mail is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the message takes more memory than it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. Known here: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove private_key, or name the certificate&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that setting (PYTHON_KEYRING_BACKEND or keyringrc.cfg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that --bounce-to names a mail server that takes mail from here; the message lies in returned/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it runs and serves this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the router forwards the provider&apos;s port to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why the recipients were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail under load leaves ETRN without a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set TLS of the profile to STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the desktop once and give it a password when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some host sends this message round in a circle; check where your domain&apos;s mail is routed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was sent in clear behind the answer to STARTTLS. Somebody in between may have put it there. Nothing was sent. Ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring or KWallet) in your desktop session, or keep the password in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with etrnctl provide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, then flush again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the receiver again and flush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the receiver from the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login could not be changed ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, or use another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while the link was being brought up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS could not be agreed on ({name__}). Send the provider this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment could not be read within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorities&apos; file “{tls_ca}” cannot be used ({words}). Correct tls_ca in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; could not be sent ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; was refused ({code} {text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be used ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name than “{host}”. Write the host as the provider names it, or pin this certificate if the provider confirms that it is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only from {since} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or its key may not be read by the user that the receiver runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {ended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} characters that are not 64 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off while TLS was being agreed on. Try again; check port and TLS of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cron expression has {split} fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, the journal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has {name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be written ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as it is; its beginning stands under Source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema {found}, this program knows {schema}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be used ({text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by a newer version (schema {found}, this program knows {value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed ({name__}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no password for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is set to {configured}, which is not one of the operating system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log’s columns and filters cannot be saved ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail folder cannot be used ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be removed ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be returned ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be read within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not lie below the mail folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message file cannot be opened: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {checked} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{host}” could not be looked up now. Check that the line is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{host}” is not known. Check its spelling, and that the line is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{label}…” has {label_} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent: the connection is not protected. Set TLS of the profile to STARTTLS or implicit. A password in clear is sent only where the profile allows it, and only within this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file was changed by another program in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file was not read, so it is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked ended before the answer. Mail may still come: the receipt tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that was to ask has ended; nothing was sent. Flush again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot check the sign-in now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot do it now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot reach this machine: the port is closed, or the router does not forward it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider connects but leaves no mail for this queue: look for refusals in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider delivers this mail elsewhere, or holds it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not take a message ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not understand the name. Check the queue&apos;s spelling, or ask the provider for its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not allow this queue to be asked for. Ask it to allow ETRN for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer ETRN, so it was not sent. Some servers take it all the same: turn on “send anyway” in the profile to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer STARTTLS, which the profile demands. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS at all, set TLS of the profile to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider ended the connection after too many commands. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no mail for this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is at this queue already. Its mail counts for this flush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is closing the connection: it is overloaded or restarts. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers STARTTLS but refused to start it. Try again in a few minutes, then ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers a sign-in only on a protected connection. Set TLS of the profile to STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no sign-in here. Remove the user name from the profile, or use the port and TLS that the provider names for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers only an outdated TLS (below 1.2). Ask it for TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider passes on a malformed message. If it is wanted, add the provider&apos;s address to “normalize”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the name given in EHLO. Set another EHLO name in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the sign-in. Check the user name and the password of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the token: it may have expired. Set a new one as the secret of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that ETRN came out of order. It is not repeated; send the transcript to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider shows another certificate than the pinned one: SHA-256 {certificate}. If the provider confirms that it has changed, pin the new one; if not, somebody is in between. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes no token (XOAUTH2). Set sign_in of the profile to password, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes only other ways to sign in. Ask it to allow PLAIN, LOGIN or CRAM-MD5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes the connection and says nothing. A port that wants TLS from the start, such as 465, does so: try TLS implicit in the profile; else check host and port with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider turned the connection away for now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider turned the connection away. Ask it to allow connections from your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS any more: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a protected connection first. Set TLS of the profile to STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a sign-in first. Set the user name and the password of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider was asked too often. Wait some minutes, and let schedules ask less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s Exim could not run its own ETRN command. Since Exim 4.96 an smtp_etrn_command that uses $domain fails because the name is tainted; it must be looked up first. Send the provider this text and its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate has expired. Tell the provider; check this machine&apos;s clock too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not accepted ({verify_message}). Send the provider this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid yet. Check this machine&apos;s clock, then ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is self-signed or from an authority that is not known here. Set tls_ca to the authority&apos;s file, or pin the certificate after the provider has confirmed its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s hMailServer could not read its settings for this domain. Send the provider this reply; the route for the domain has to be checked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s other queues bring mail, so the way is open: this queue is empty, or has been renamed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue name after # is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue name has {name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading process cannot be started: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading process ended while it read this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver cannot be started ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s own certificate cannot be read or written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but the answer took too long. Mail may still come: the receipt tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but {how}. Mail may still come: the receipt tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule says when not to ask, but not when to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is missing: the file is empty, cut short, or not a profile file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is not a version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending host does not keep to SMTP; tell its operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings on standard input cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spool cannot be written ({strerror}): after a restart a message may go out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds {bad}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users cannot be read: this is no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window’s settings cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {whose} authorities cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message {id_}, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route to {endpoint}. Check that the line is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait until their node is configured again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Exim does not allow ETRN from here. Ask the provider to allow it in acl_smtp_etrn; without that rule Exim refuses every ETRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Postfix takes ETRN from known clients only. Check whether the profile should sign in; otherwise ask the provider to allow your address in smtpd_etrn_restrictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and relay_domains. A #queue is not known to Postfix, and an @domain asks for that exact name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sendmail does not allow ETRN from here. Ask the provider to look at its check_etrn rules and at noetrn in PrivacyOptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sendmail has no queue group of that name. Ask the provider what the queue is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XMail does not take ETRN from here. Ask the provider to set AllowSmtpETRN, or sign in with an account that has the SMTP permission T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no held message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hMailServer takes ETRN only for a plain domain that it has a route for, without @ or #. Ask the provider to add a route for the domain and to hold its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host does not have the address {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no message file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the key that the receiver&apos;s own certificate was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid TOML: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the mail server at {hostname}.

Your message could not be delivered to

{recipients}
The reason:

    {code} {text}

The header of your message is attached. Nothing more will be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no NAME:PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no address {source} now, from which the profile wants to connect. Check that this link is up, or correct source_address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s address has changed, and the provider still delivers to the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message came while your provider could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port does not start with TLS. Set TLS of the profile to STARTTLS, or use the provider&apos;s TLS port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply does not belong to ETRN. Whether the provider has started is not known; mail may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule never asks: its quiet hours leave nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server also starts mail for names that merely end in “{name}”, such as not{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not know ETRN. Check host and port with the provider, or ask it to turn ETRN on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes each name by itself. Subdomains asked for: {below}. Name others in the queue&apos;s domains; those that mail has come for are asked for by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes only a #queue. Write the queue with a leading #; Exim then looks for that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes only a plain domain, without @ or #. Write one queue for each domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server was asked with #{name}: it also starts mail for addresses that merely hold that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pin it: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it, or keep the password in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop, or open its password manager), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PLAIN or LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of its own, or 0.0.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways on this system: redirect it with pf (rdr … port {port} -&gt; port 2525), or use a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways on this system: {ways}; or {ways_}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this port does not speak SMTP. Check host, port and TLS of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 00:00-24:00 for the whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, or several joined by +, and NAME what may be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a host, an @domain or a #queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list with the program and each argument: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from 1 (first) to 9 (last).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number {bounds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as {value}, or a range such as mon-fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday, such as cron 0 3 * * *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write host:port, such as 127.0.0.1:2525.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours as 06:00-22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 06:30, from 00:00 to 24:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a table, beginning with [{header}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in full, such as mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its SHA-256: 64 hex digits, with or without colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lines NAME:PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on start, on network, or on interface NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of this host&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of this machine&apos;s, such as 192.0.2.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one user a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write schema = {schema}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write seconds, more than 0 and at most {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write such as jitter 60 s, at most {value} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write such as: at 08:00 12:30, mon-fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write such as: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write such as: {value}. See: {value_}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the domain that is yours, such as @example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you call the provider, such as “Harbour”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole minutes, such as every 1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped after the request was sent. Mail may still come: the receipt tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own certificate “{tls_certificate}” cannot be used ({words}). Correct tls_certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a null character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an escape character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked = ?, peers = ? WHERE id = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier-grade NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate SHA-256 {der}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate valid until {until}{soon} ({subject}), SHA-256 {der}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting to {endpoint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has expired on {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {listed}{seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate with its key in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens on {doors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address beyond loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no greeting came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no queue of the profile names a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receiver is running on this data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered, but the profile sends it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached: the step “{name}” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised; its replies may still tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to look up, the profile gives an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered; whether your queues are allowed, only a flush can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only while the link is open ({open})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody resumes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the provider answered “{standing}” {times}{said}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS server refuses to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character U+{character} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last answer was “{standing}”, {times}; it is asked again with growing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile file would not hold what was to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile wants none, and the provider is on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile wants none, so everything goes in clear, though the provider offers STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile wants none: everything goes in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider had closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider spoke out of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver (process {process}) does not answer on {endpoint} ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reply had no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reply was no SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system names no DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {jitter} later by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when {name} comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} cannot stand in a queue name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capitalize} in the cron expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{control} cannot stand in a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} could not be looked up ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} goes to {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no MX, A or AAAA record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} could not be reached ({error}). Check that the line is up, then host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} did not answer within {seconds} s. Check that the line is up, and that neither firewall nor provider blocks the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} refuses connections. Check host and port with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} takes connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be found ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no {kind} address, which source_address {source} needs. Correct it in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, before anything was asked. Try again; if it stays so, check host, port and TLS of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{later} times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines left out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} held messages belong to no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lower}{said} (cron {expression})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {names_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{preference}{host} is {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusals} times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{silent} flushes in a row brought nothing, so it asks less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strip} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} only, where nobody but this machine can connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, but the provider sees {seen} ({each}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. That is not this machine: {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: no address for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: this machine{else}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: {closed} is a {closed_} address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a time to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} The one from before is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@{name}” would ask for a whole top-level domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“on {rest}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” cannot be run ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is not a valid international label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is not a valid part of a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has an empty part between dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is nobody that can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rest}” is not a jitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rest}” is not a priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rest}” never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{strip}” is not an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a clause of a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a valid international domain name ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a window of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an address or a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of the possible words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an address in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Practice: this provider and its mail are made up, and on this machine alone. All of it goes with the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
