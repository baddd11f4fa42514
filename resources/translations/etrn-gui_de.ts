<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{number}&#xa0;B</source>
        <translation>{number}&#xa0;B</translation>
    </message>
    <message>
        <source>{number}&#xa0;kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number}&#xa0;MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number}&#xa0;GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number}&#xa0;ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number}&#xa0;s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number}&#xa0;min</source>
        <translation>{number}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h {minutes}&#xa0;min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>vor {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>vor {number} h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>&lt;&gt;</source>
        <comment>the empty sender of a bounce</comment>
        <translation>&lt;&gt;</translation>
    </message>
    <message>
        <source>from {peer}</source>
        <translation>von {peer}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>broke off: {text}</source>
        <translation>abgebrochen: {text}</translation>
    </message>
    <message>
        <source>refused {code} {text}</source>
        <translation>abgelehnt {code} {text}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>Klartext</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>further recipients</comment>
        <translation>
            <numerusform>{first} und %n weiterer</numerusform>
            <numerusform>{first} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what this flush brought, in the log (Enter)</source>
        <translation>Im Protokoll zeigen, was dieser Abruf gebracht hat (Eingabe)</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>The link leads to {host}.</source>
        <translation>Der Link führt zu {host}.</translation>
    </message>
    <message>
        <source>Its words name another place. Open it only if you trust the sender.</source>
        <translation>Sein Text nennt einen anderen Ort. Öffnen Sie ihn nur, wenn Sie dem Absender vertrauen.</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>Nichts wird geöffnet</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In the program that the system has for it</source>
        <translation>Im Programm, das das System dafür hat</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters of {whole}.</source>
        <translation>Der Text ist gekürzt: die ersten {shown} von {whole} Zeichen.</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters.</source>
        <translation>Der Text ist gekürzt: die ersten {shown} Zeichen.</translation>
    </message>
    <message>
        <source>The formatted view is cut: the beginning is shown.</source>
        <translation>Die formatierte Ansicht ist gekürzt: Sie sehen den Anfang.</translation>
    </message>
    <message>
        <source>The formatted view is left out: it takes too long to lay out.</source>
        <translation>Die formatierte Ansicht entfällt: Ihr Aufbau dauert zu lange.</translation>
    </message>
    <message>
        <source>The message is very large: only the first {shown} of {whole} were looked at.</source>
        <translation>Die Nachricht ist sehr groß: Nur die ersten {shown} von {whole} wurden gelesen.</translation>
    </message>
    <message>
        <source>The headers are cut: the first {shown} of {whole}.</source>
        <translation>Die Kopfzeilen sind gekürzt: die ersten {shown} von {whole}.</translation>
    </message>
    <message>
        <source>The first {shown} of {whole} fields are listed.</source>
        <translation>Aufgeführt sind die ersten {shown} von {whole} Feldern.</translation>
    </message>
    <message>
        <source>Parts inside one another are followed {shown} levels deep; deeper ones stand as text.</source>
        <translation>Ineinanderliegende Teile werden {shown} Ebenen tief verfolgt; tiefere stehen als Text da.</translation>
    </message>
    <message>
        <source>The first {shown} parts are listed; there are more.</source>
        <translation>Aufgeführt sind die ersten {shown} Teile; es gibt weitere.</translation>
    </message>
    <message>
        <source>The message is not built the way it says: a part of it stands as plain text.</source>
        <translation>Die Nachricht ist nicht so aufgebaut, wie sie angibt: Ein Teil steht als einfacher Text da.</translation>
    </message>
    <message>
        <source>Some characters are guessed: they are not in the charset that the message names.</source>
        <translation>Einige Zeichen sind geraten: Sie gehören nicht zu dem Zeichensatz, den die Nachricht nennt.</translation>
    </message>
    <message>
        <source>Not loaded from outside the message: {whole}.</source>
        <translation>Nicht von außerhalb der Nachricht geladen: {whole}.</translation>
    </message>
    <message>
        <source>Scripts taken out: {whole}.</source>
        <translation>Entfernte Skripte: {whole}.</translation>
    </message>
    <message>
        <source>Pictures shown: {shown} of {whole}; the others are too large and stand under Attachments.</source>
        <translation>Gezeigte Bilder: {shown} von {whole}; die anderen sind zu groß und stehen unter „Anhänge“.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>Der Host ist leer.</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>Geben Sie den Mailserver des Anbieters ein, etwa mail.provider.example.</translation>
    </message>
    <message>
        <source>There is a provider of this name.</source>
        <translation>Einen Anbieter mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>There is a password but no user name.</source>
        <translation>Es gibt ein Passwort, aber keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>Write the name, or empty the password.</source>
        <translation>Geben Sie den Namen ein oder leeren Sie das Passwort.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Write it, or empty the user name.</source>
        <translation>Geben Sie es ein oder leeren Sie den Benutzernamen.</translation>
    </message>
    <message>
        <source>The password would cross the network in clear.</source>
        <translation>Das Passwort ginge im Klartext über das Netz.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or allow it under Advanced where that is safe.</source>
        <translation>Wählen Sie STARTTLS oder TLS, oder erlauben Sie es unter „Erweitert“, wo das sicher ist.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the provider’s authority.</source>
        <translation>Wählen Sie die PEM-Datei mit der Zertifizierungsstelle des Anbieters.</translation>
    </message>
    <message>
        <source>Choose the PEM file with your certificate and its key.</source>
        <translation>Wählen Sie die PEM-Datei mit Ihrem Zertifikat und seinem Schlüssel.</translation>
    </message>
    <message>
        <source>“{queue}” is in the list already.</source>
        <translation>„{queue}“ steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:2525, or an address of this machine with a port.</source>
        <translation>Schreiben Sie 0.0.0.0:2525 oder eine Adresse dieses Rechners mit Port.</translation>
    </message>
    <message>
        <source>There is no address to listen on.</source>
        <translation>Es gibt keine Adresse zum Lauschen.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the chain, or another kind of certificate.</source>
        <translation>Wählen Sie die PEM-Datei mit der Zertifikatskette oder eine andere Art von Zertifikat.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>Es ist kein Tag gewählt.</translation>
    </message>
    <message>
        <source>Press at least one of the days.</source>
        <translation>Wählen Sie mindestens einen der Tage.</translation>
    </message>
    <message>
        <source>No due time falls into the hours of the link.</source>
        <translation>Kein Termin fällt in die Zeiten der Leitung.</translation>
    </message>
    <message>
        <source>Widen these hours, or ask at other times.</source>
        <translation>Erweitern Sie diese Zeiten, oder rufen Sie zu anderen Zeiten ab.</translation>
    </message>
    <message>
        <source>Two lines say the same.</source>
        <translation>Zwei Zeilen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Ändern oder entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>Der Befehl nennt kein Programm.</translation>
    </message>
    <message>
        <source>Write its path first.</source>
        <translation>Schreiben Sie zuerst dessen Pfad.</translation>
    </message>
    <message>
        <source>Every 15 minutes by day</source>
        <translation>Tagsüber alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour, day and night</source>
        <translation>Jede Stunde, Tag und Nacht</translation>
    </message>
    <message>
        <source>Office hours, evenings and weekends</source>
        <translation>Bürozeiten, Abende und Wochenenden</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>Dreimal am Tag</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>Sobald das Netz da ist</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Für 2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow morning ({when})</source>
        <translation>Bis morgen früh ({when})</translation>
    </message>
    <message>
        <source>Until I resume them</source>
        <translation>Bis ich sie fortsetze</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>Step by step: host, sign-in, queues, test</source>
        <translation>Schritt für Schritt: Host, Anmeldung, Warteschlangen, Test</translation>
    </message>
    <message>
        <source>Try it with the practice provider</source>
        <translation>Mit dem Übungsanbieter ausprobieren</translation>
    </message>
    <message>
        <source>Fetch the mail that waits for you</source>
        <translation>Holen Sie die Post, die auf Sie wartet</translation>
    </message>
    <message>
        <source>Your provider holds your mail until you ask for it. Name the provider and the queue, click Flush, and see each message arrive.</source>
        <translation>Ihr Anbieter bewahrt Ihre Post auf, bis Sie danach fragen. Nennen Sie Anbieter und Warteschlange, klicken Sie auf „Abrufen“, und sehen Sie jede Nachricht ankommen.</translation>
    </message>
    <message>
        <source>A provider on this computer, with mail to play with. No account needed.</source>
        <translation>Ein Anbieter auf diesem Rechner, mit Post zum Ausprobieren. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>When you have corrected the file</source>
        <translation>Wenn Sie die Datei berichtigt haben</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <source>Your providers could not be read</source>
        <translation>Ihre Anbieter ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>{path} is kept as it is. Correct it, then read it again.</source>
        <translation>{path} bleibt, wie es ist. Berichtigen Sie die Datei, und lesen Sie sie dann neu ein.</translation>
    </message>
    <message>
        <source>The provider shows no certificate on this port.</source>
        <translation>Der Anbieter zeigt auf diesem Port kein Zertifikat.</translation>
    </message>
    <message>
        <source>The kind of server was not recognised.</source>
        <translation>Die Art des Servers wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>The server is {name}.</source>
        <translation>Der Server ist {name}.</translation>
    </message>
    <message>
        <source>It is not asked again by itself. {why}</source>
        <translation>Von selbst wird nicht wieder abgerufen. {why}</translation>
    </message>
    <message>
        <source>It is asked again at {when}. {why}</source>
        <translation>Wieder abgerufen wird von selbst: {when}. {why}</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>ETRN offered</source>
        <translation>ETRN angeboten</translation>
    </message>
    <message>
        <source>Own port open</source>
        <translation>Eigener Port offen</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>beachten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not reached: a step before it failed.</source>
        <translation>Nicht erreicht: Ein Schritt davor ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>At the foot of the list of providers the receiver says why, and what to do.</source>
        <translation>Unter der Liste der Anbieter sagt der Empfangsdienst, warum, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Put “{step}” right first.</source>
        <translation>Bringen Sie zuerst „{step}“ in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing was tested, for it could not be saved. The window says why.</source>
        <translation>Es wurde nichts geprüft, denn der Anbieter ließ sich nicht speichern. Das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far stands above.</source>
        <translation>Gestoppt. Was bis dahin gefunden wurde, steht oben.</translation>
    </message>
    <message numerus="yes">
        <source>No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.</source>
        <translation>
            <numerusform>Kein Schritt ist fehlgeschlagen; %n Schritt ist zu beachten. Ob Post kommt, zeigt nur ein Abruf.</numerusform>
            <numerusform>Kein Schritt ist fehlgeschlagen; %n Schritte sind zu beachten. Ob Post kommt, zeigt nur ein Abruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step failed. Whether mail comes, only a flush shows.</source>
        <translation>Kein Schritt ist fehlgeschlagen. Ob Post kommt, zeigt nur ein Abruf.</translation>
    </message>
    <message>
        <source>{step} ({state}, {time}): {found} {remedy}</source>
        <translation>{step} ({state}, {time}): {found} {remedy}</translation>
    </message>
    <message>
        <source>“body:” needs the texts of messages, which are not searched. Choose “{choice}” under the saved filters.</source>
        <translation>„body:“ braucht die Texte der Nachrichten, die nicht durchsucht werden. Wählen Sie „{choice}“ bei den gespeicherten Filtern.</translation>
    </message>
    <message>
        <source>Search the texts of messages too</source>
        <translation>Auch in den Texten der Nachrichten suchen</translation>
    </message>
    <message>
        <source>“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB or plain words, or any of them with - before it.</source>
        <translation>„{word}:“ ist nicht bekannt. Möglich sind from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB und einfache Wörter, jedes auch mit - davor.</translation>
    </message>
    <message>
        <source>“{word}” is not a size. Write it like &gt;1MB or &lt;20kB.</source>
        <translation>„{word}“ ist keine Größe. Schreiben Sie sie wie &gt;1MB oder &lt;20kB.</translation>
    </message>
    <message>
        <source>“{word}” is not the number of a flush. Write it like flush:412.</source>
        <translation>„{word}“ ist keine Nummer eines Abrufs. Schreiben Sie sie wie flush:412.</translation>
    </message>
    <message>
        <source>“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23.</source>
        <translation>„{word}“ ist keine Zeitangabe. Schreiben Sie sie wie since:7d, since:yesterday oder until:2026-11-23.</translation>
    </message>
    <message>
        <source>Write what you look for right behind “{word}:”.</source>
        <translation>Schreiben Sie das Gesuchte direkt hinter „{word}:“.</translation>
    </message>
    <message>
        <source>Write what is to be left out right behind “{word}”, like -from:ana or -&quot;a phrase&quot;. A dash that you look for stands in quotes: &quot;-&quot;.</source>
        <translation>Schreiben Sie direkt hinter „{word}“, was wegbleiben soll, etwa -from:ana oder -&quot;zwei Wörter&quot;. Ein gesuchter Strich steht in Anführungszeichen: &quot;-&quot;.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Port {port} · {protection}</source>
        <translation>Port {port} · {protection}</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>ETRN not offered</source>
        <translation>ETRN nicht angeboten</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>Zertifikat bestätigt</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>Zertifikat nicht bestätigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es)</source>
        <translation>
            <numerusform>%n Abruf</numerusform>
            <numerusform>%n Abrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived, {size}</source>
        <translation>
            <numerusform>%Ln angekommen, {size}</numerusform>
            <numerusform>%Ln angekommen, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation>
            <numerusform>%Ln zugesagt</numerusform>
            <numerusform>%Ln zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>first message after {duration}</source>
        <translation>erste Nachricht nach {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>flushes that brought nothing</comment>
        <translation>
            <numerusform>%n stumm</numerusform>
            <numerusform>%n stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>flushes that the provider did not take</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{flushes} · {messages} · {size}</source>
        <translation>{flushes} · {messages} · {size}</translation>
    </message>
    <message>
        <source>{history} · {silent}</source>
        <translation>{history} · {silent}</translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n stumm</numerusform>
            <numerusform>%n stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is not known.</source>
        <translation>Das Passwort für {name} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter it; it is kept in memory until you quit.</source>
        <translation>Geben Sie es ein; es bleibt im Arbeitsspeicher, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Enter it; it is kept in the system keyring.</source>
        <translation>Geben Sie es ein; es wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>The password of {name} cannot be read or kept.</source>
        <translation>Das Passwort für {name} lässt sich nicht lesen oder aufbewahren.</translation>
    </message>
    <message>
        <source>Unlock it, and what was waiting goes on; or keep passwords in memory until you quit.</source>
        <translation>Entsperren Sie ihn, dann läuft weiter, was gewartet hat; oder bewahren Sie Passwörter bis zum Beenden nur im Arbeitsspeicher auf.</translation>
    </message>
    <message>
        <source>Try again and allow it; or keep passwords in memory until you quit.</source>
        <translation>Versuchen Sie es noch einmal, und erlauben Sie den Zugriff; oder bewahren Sie Passwörter bis zum Beenden nur im Arbeitsspeicher auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) need a look</source>
        <translation>
            <numerusform>%n Abruf ist zu beachten</numerusform>
            <numerusform>%n Abrufe sind zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) brought mail</source>
        <translation>
            <numerusform>%n Abruf hat Post gebracht</numerusform>
            <numerusform>%n Abrufe haben Post gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{queue}: {state}</source>
        <translation>{queue}: {state}</translation>
    </message>
    <message>
        <source>{profile}, {queue}: {state}</source>
        <translation>{profile}, {queue}: {state}</translation>
    </message>
    <message>
        <source>Port {port} needs special rights</source>
        <translation>Port {port} erfordert besondere Rechte</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <translation>Port {port} ist belegt</translation>
    </message>
    <message>
        <source>This machine does not have the address {address}. Perhaps the network that brings it is not up yet. Choose another address in the receiver’s settings, or 0.0.0.0 for all of them.</source>
        <translation>Dieser Rechner hat die Adresse {address} nicht. Vielleicht steht das Netz, zu dem sie gehört, noch nicht. Wählen Sie in den Einstellungen des Empfangsdienstes eine andere Adresse, oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>The address is not this machine’s</source>
        <translation>Die Adresse gehört nicht zu diesem Rechner</translation>
    </message>
    <message>
        <source>The system says: {why}. Choose another address in the receiver’s settings.</source>
        <translation>Das System meldet: {why}. Wählen Sie in den Einstellungen des Empfangsdienstes eine andere Adresse.</translation>
    </message>
    <message>
        <source>It is not possible to listen there</source>
        <translation>Dort kann nicht gelauscht werden</translation>
    </message>
    <message>
        <source>The receiver cannot start</source>
        <translation>Der Empfangsdienst kann nicht starten</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more. Start the receiver again.</source>
        <translation>Nichts steht mehr im Weg. Starten Sie den Empfangsdienst wieder.</translation>
    </message>
    <message>
        <source>Port {port} is free</source>
        <translation>Port {port} ist frei</translation>
    </message>
    <message>
        <source>Systems let only their administrator open ports below 1024, and providers deliver to port 25. The receiver needs such rights for nothing else, so do not run it as administrator. One of these ways is enough.</source>
        <translation>Systeme lassen nur ihren Administrator Ports unter 1024 öffnen, und Anbieter liefern an Port 25. Für anderes braucht der Empfangsdienst solche Rechte nicht; betreiben Sie ihn also nicht als Administrator. Einer dieser Wege genügt.</translation>
    </message>
    <message>
        <source>Another program takes what comes to port {port}. Which one, only the administrator may see: the first line below tells.</source>
        <translation>Ein anderes Programm nimmt an, was an Port {port} kommt. Welches, darf nur der Administrator sehen: Die erste Zeile unten zeigt es.</translation>
    </message>
    <message>
        <source>{name} (process {process}) takes what comes to port {port}, and only one program can.</source>
        <translation>{name} (Prozess {process}) nimmt an, was an Port {port} kommt, und das kann nur ein Programm.</translation>
    </message>
    <message>
        <source>See who has it</source>
        <translation>Sehen, wer ihn belegt</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>In einem Terminal:</translation>
    </message>
    <message>
        <source>If you do not need it: stop it</source>
        <translation>Wenn Sie es nicht brauchen: beenden</translation>
    </message>
    <message>
        <source>End it in the way that it offers, then try again.</source>
        <translation>Beenden Sie es auf dem Weg, den es selbst anbietet, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The first line tells which service it belongs to; stop that one, then try again.</source>
        <translation>Die erste Zeile zeigt, zu welchem Dienst es gehört; beenden Sie diesen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Allow the program in the firewall when Windows asks, then try again.</source>
        <translation>Erlauben Sie das Programm in der Firewall, wenn Windows fragt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Allow it in the firewall</source>
        <translation>In der Firewall erlauben</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}. Type the lines of nft, or the last one where iptables is used; they last until the next start of the machine.</source>
        <translation>Der Empfangsdienst lauscht auf {usual}, und das System reicht ihm weiter, was an Port {port} kommt. Geben Sie die Zeilen für nft ein, oder die letzte, wo iptables verwendet wird; sie gelten bis zum nächsten Start des Rechners.</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>oder:</translation>
    </message>
    <message>
        <source>Redirect the port (the simplest)</source>
        <translation>Den Port umleiten (am einfachsten)</translation>
    </message>
    <message>
        <source>systemd opens the port and hands it to a receiver that runs as a service, also while nobody is signed in. This window then shows what that receiver takes.</source>
        <translation>systemd öffnet den Port und übergibt ihn einem Empfangsdienst, der als Systemdienst läuft, auch während niemand angemeldet ist. Dieses Fenster zeigt dann, was jener annimmt.</translation>
    </message>
    <message>
        <source>Let systemd open the port</source>
        <translation>systemd den Port öffnen lassen</translation>
    </message>
    <message>
        <source>This program file alone may then open such ports. After each update it must be done again.</source>
        <translation>Nur diese Programmdatei darf dann solche Ports öffnen. Nach jeder Aktualisierung ist es neu zu tun.</translation>
    </message>
    <message>
        <source>Give the receiver this one right</source>
        <translation>Dem Empfangsdienst dieses eine Recht geben</translation>
    </message>
    <message>
        <source>Every program of every user of this machine may then open port {port} and those above. Fit for a machine that only you use.</source>
        <translation>Jedes Programm jedes Benutzers dieses Rechners darf dann Port {port} und die darüber öffnen. Geeignet für einen Rechner, den nur Sie benutzen.</translation>
    </message>
    <message>
        <source>Lower the limit for all programs</source>
        <translation>Die Grenze für alle Programme senken</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}.</source>
        <translation>Der Empfangsdienst lauscht auf {usual}, und das System reicht ihm weiter, was an Port {port} kommt.</translation>
    </message>
    <message>
        <source>Redirect the port</source>
        <translation>Den Port umleiten</translation>
    </message>
    <message>
        <source>Many providers can deliver to another port. Listen on {usual} and send them this, with your domain or queue:</source>
        <translation>Viele Anbieter können an einen anderen Port liefern. Lauschen Sie auf {usual}, und schicken Sie ihnen dies, mit Ihrer Domain oder Warteschlange:</translation>
    </message>
    <message>
        <source>Please deliver our mail to port {usual} of our address, in place of port 25.</source>
        <translation>Bitte liefern Sie unsere Post an Port {usual} unserer Adresse statt an Port 25.</translation>
    </message>
    <message>
        <source>Ask the provider for a higher port</source>
        <translation>Den Anbieter um einen höheren Port bitten</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>returned: {answer}</source>
        <translation>zurückgegeben: {answer}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
    <message>
        <source>at the next flush</source>
        <translation>nächster Abruf</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>It answers at once, and sends what it holds.</source>
        <translation>Er antwortet sofort und sendet, was er aufbewahrt.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Nobody answers for half a minute; then it is back, with more mail.</source>
        <translation>Eine halbe Minute lang antwortet niemand; dann ist er wieder da, mit mehr Post.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>It puts every flush off for half a minute.</source>
        <translation>Er vertröstet eine halbe Minute lang jeden Abruf.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Its answer comes later than is waited for; the mail comes all the same.</source>
        <translation>Seine Antwort kommt später, als gewartet wird; die Post kommt trotzdem.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the answer.</source>
        <translation>Die Verbindung bricht mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>It refuses every flush, as for somebody it does not know.</source>
        <translation>Er lehnt jeden Abruf ab, wie bei jemandem, den er nicht kennt.</translation>
    </message>
    <message>
        <source>Asked for {queue}, answered {code} {text}</source>
        <translation>Nach {queue} gefragt, geantwortet: {code} {text}</translation>
    </message>
    <message numerus="yes">
        <source>Connects to your receiver with %n message(s)</source>
        <translation>
            <numerusform>Verbindet sich mit Ihrem Empfangsdienst, mit %n Nachricht</numerusform>
            <numerusform>Verbindet sich mit Ihrem Empfangsdienst, mit %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to your receiver failed: {why}</source>
        <translation>Der Weg zu Ihrem Empfangsdienst ist gescheitert: {why}</translation>
    </message>
    <message>
        <source>Holds a message for {to}</source>
        <translation>Bewahrt eine Nachricht für {to} auf</translation>
    </message>
    <message>
        <source>Delivered the message for {to}</source>
        <translation>Hat die Nachricht für {to} zugestellt</translation>
    </message>
    <message>
        <source>Keeps the message for {to}: {code} {text}</source>
        <translation>Behält die Nachricht für {to}: {code} {text}</translation>
    </message>
    <message>
        <source>Gave up the message for {to}: {code} {text}</source>
        <translation>Hat die Nachricht für {to} aufgegeben: {code} {text}</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>Die Probe beginnt</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>Die Probe ist vorbei</translation>
    </message>
    <message>
        <source>no queues yet</source>
        <translation>noch keine Warteschlangen</translation>
    </message>
    <message>
        <source>not flushed yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>flushing… {arrived} of {promised}</source>
        <translation>Abruf läuft… {arrived} von {promised}</translation>
    </message>
    <message>
        <source>flushing… {arrived} so far</source>
        <translation>Abruf läuft… bisher {arrived}</translation>
    </message>
    <message>
        <source>flushing…</source>
        <translation>Abruf läuft…</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>flushed {ago}</source>
        <translation>abgerufen {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) · {rest}</source>
        <translation>
            <numerusform>{rest} · %n Warteschlange</numerusform>
            <numerusform>{rest} · %n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>später wieder</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>falsch eingerichtet</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>verlangt TLS</translation>
    </message>
    <message>
        <source>wrong form of name</source>
        <translation>falsche Namensform</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>no ETRN</source>
        <translation>kein ETRN</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>verhindert</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{place} · {protection} · no sign-in</source>
        <translation>{place} · {protection} · ohne Anmeldung</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in memory until you quit)</source>
        <translation>{place} · {protection} · Anmeldung als &lt;b&gt;{user}&lt;/b&gt; (Token bis zum Beenden im Speicher)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in memory until you quit)</source>
        <translation>{place} · {protection} · Anmeldung als &lt;b&gt;{user}&lt;/b&gt; (Passwort bis zum Beenden im Speicher)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in the system keyring)</source>
        <translation>{place} · {protection} · Anmeldung als &lt;b&gt;{user}&lt;/b&gt; (Token im Schlüsselbund)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in the system keyring)</source>
        <translation>{place} · {protection} · Anmeldung als &lt;b&gt;{user}&lt;/b&gt; (Passwort im Schlüsselbund)</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>and subdomains</source>
        <translation>mit Subdomains</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Not flushed yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>{guess} · {reply}</source>
        <translation>{guess} · {reply}</translation>
    </message>
    <message>
        <source>Server: {name}</source>
        <translation>Server: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, though mail usually comes.</source>
        <translation>
            <numerusform>%n Abruf brachte nichts, obwohl sonst meist Post kommt.</numerusform>
            <numerusform>%n Abrufe in Folge brachten nichts, obwohl sonst meist Post kommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>{arrived} of about {expected}, about {time} left</source>
        <translation>{arrived} von etwa {expected}, noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>usually %n message(s) within {time}</source>
        <translation>
            <numerusform>meist %n Nachricht binnen {time}</numerusform>
            <numerusform>meist %n Nachrichten binnen {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess, from the pace of this flush so far.</source>
        <translation>Eine Schätzung nach dem bisherigen Tempo dieses Abrufs.</translation>
    </message>
    <message numerus="yes">
        <source>A guess, from %n earlier flush(es) of this queue.</source>
        <translation>
            <numerusform>Eine Schätzung nach %n früheren Abruf dieser Warteschlange.</numerusform>
            <numerusform>Eine Schätzung nach %n früheren Abrufen dieser Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Verbindung zum Anbieter wird aufgebaut…</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message(s) arrived · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;{arrived} von %n&lt;/b&gt; zugesagten Nachricht angekommen · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;{arrived} von %n&lt;/b&gt; zugesagten Nachrichten angekommen · {elapsed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n message(s)&lt;/b&gt; so far · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;%n Nachricht&lt;/b&gt; bisher · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;%n Nachrichten&lt;/b&gt; bisher · {elapsed}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, waiting for the answer · {elapsed}</source>
        <translation>Angefragt, warte auf die Antwort · {elapsed}</translation>
    </message>
    <message>
        <source>No answer came; the mail may still come · {elapsed}</source>
        <translation>Keine Antwort; die Post kann noch kommen · {elapsed}</translation>
    </message>
    <message>
        <source>The provider is sending already, waiting for mail · {elapsed}</source>
        <translation>Der Anbieter sendet bereits, warte auf Post · {elapsed}</translation>
    </message>
    <message>
        <source>Accepted, waiting for mail · {elapsed}</source>
        <translation>Angenommen, warte auf Post · {elapsed}</translation>
    </message>
    <message>
        <source>No mail waiting · {code} · {when}</source>
        <translation>Keine Post wartet · {code} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Confirmed:&lt;/b&gt; %n message(s), {size}, first after {first}</source>
        <translation>
            <numerusform>&lt;b&gt;Bestätigt:&lt;/b&gt; %n Nachricht, {size}, die erste nach {first}</numerusform>
            <numerusform>&lt;b&gt;Bestätigt:&lt;/b&gt; %n Nachrichten, {size}, die erste nach {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message(s) arrived</source>
        <translation>
            <numerusform>&lt;b&gt;Teilweise:&lt;/b&gt; {arrived} von %n zugesagten Nachricht angekommen</numerusform>
            <numerusform>&lt;b&gt;Teilweise:&lt;/b&gt; {arrived} von %n zugesagten Nachrichten angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message(s) not taken</source>
        <translation>
            <numerusform>&lt;b&gt;Teilweise:&lt;/b&gt; {arrived} angekommen, %n Nachricht nicht angenommen</numerusform>
            <numerusform>&lt;b&gt;Teilweise:&lt;/b&gt; {arrived} angekommen, %n Nachrichten nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</source>
        <translation>
            <numerusform>%n Nachricht kam, konnte aber nicht angenommen werden; der Anbieter behält sie und versucht es wieder. Das Protokoll nennt die Regel, die sie abgelehnt hat, und was zu ändern ist.</numerusform>
            <numerusform>%n Nachrichten kamen, konnten aber nicht angenommen werden; der Anbieter behält sie und versucht es wieder. Das Protokoll nennt zu jeder die Regel, die sie abgelehnt hat, und was zu ändern ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider promised more than it sent. It may still be trying: flush again in some minutes. If it stays so, ask the provider what it still holds.</source>
        <translation>Der Anbieter hat mehr zugesagt, als er gesendet hat. Vielleicht versucht er es noch: Rufen Sie in einigen Minuten erneut ab. Bleibt es so, fragen Sie den Anbieter, was er noch aufbewahrt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Silent:&lt;/b&gt; accepted, but nothing came in {waited}</source>
        <translation>&lt;b&gt;Stumm:&lt;/b&gt; angenommen, aber in {waited} kam nichts</translation>
    </message>
    <message>
        <source>The provider accepted the request, but no mail came. Either nothing was waiting (many servers answer 250 even then), or the provider cannot reach your receiver. Check that the provider delivers to this machine’s address and port, and that a firewall or router lets it in.</source>
        <translation>Der Anbieter hat die Anfrage angenommen, aber es kam keine Post. Entweder wartete nichts (viele Server antworten auch dann mit 250), oder der Anbieter erreicht Ihren Empfangsdienst nicht. Prüfen Sie, ob der Anbieter an Adresse und Port dieses Rechners liefert und ob Firewall und Router das zulassen.</translation>
    </message>
    <message>
        <source>{what} · {code} · {when}</source>
        <translation>{what} · {code} · {when}</translation>
    </message>
    <message>
        <source>{what} · {when}</source>
        <translation>{what} · {when}</translation>
    </message>
    <message>
        <source>{when} · {reply}</source>
        <translation>{when} · {reply}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No mail waiting</source>
        <translation>Es wartet keine Post</translation>
    </message>
    <message>
        <source>Already sending</source>
        <translation>Sendet bereits</translation>
    </message>
    <message>
        <source>The provider asks to try later</source>
        <translation>Der Anbieter bittet, es später zu versuchen</translation>
    </message>
    <message>
        <source>The provider’s server is set up wrongly</source>
        <translation>Der Server des Anbieters ist falsch eingerichtet</translation>
    </message>
    <message>
        <source>Refused: not allowed for this name</source>
        <translation>Abgelehnt: für diesen Namen nicht erlaubt</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Refused: the provider wants TLS</source>
        <translation>Abgelehnt: Der Anbieter verlangt TLS</translation>
    </message>
    <message>
        <source>Refused: the provider wants another form of name</source>
        <translation>Abgelehnt: Der Anbieter verlangt eine andere Namensform</translation>
    </message>
    <message>
        <source>Refused: the provider did not understand the name</source>
        <translation>Abgelehnt: Der Anbieter hat den Namen nicht verstanden</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN</source>
        <translation>Der Anbieter bietet kein ETRN an</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Provider not reached</source>
        <translation>Anbieter nicht erreicht</translation>
    </message>
    <message>
        <source>The connection is not safe: TLS failed</source>
        <translation>Die Verbindung ist nicht sicher: TLS gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Blocked: nothing was sent</source>
        <translation>Verhindert: Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Flush #{id} · {profile} · {queue} · {state}</source>
        <translation>Abruf #{id} · {profile} · {queue} · {state}</translation>
    </message>
    <message>
        <source>{state} · {guess}</source>
        <translation>{state} · {guess}</translation>
    </message>
    <message>
        <source>accepts {domains}</source>
        <translation>Post für {domains}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Listening&lt;/b&gt; on {places}</source>
        <translation>&lt;b&gt;Lauscht&lt;/b&gt; auf {places}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Starting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;Startet…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restarting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;Startet neu…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not listening&lt;/b&gt;</source>
        <translation>&lt;b&gt;Lauscht nicht&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not needed yet&lt;/b&gt;</source>
        <translation>&lt;b&gt;Noch nicht nötig&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stopped&lt;/b&gt;</source>
        <translation>&lt;b&gt;Gestoppt&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>It runs as a service (process {process}) · %n open session(s)</source>
        <translation>
            <numerusform>Er läuft als Systemdienst (Prozess {process}) · %n offene Sitzung</numerusform>
            <numerusform>Er läuft als Systemdienst (Prozess {process}) · %n offene Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts when your providers can be read.</source>
        <translation>Er startet, sobald Ihre Anbieter gelesen werden können.</translation>
    </message>
    <message>
        <source>It starts with the first queue.</source>
        <translation>Er startet mit der ersten Warteschlange.</translation>
    </message>
    <message>
        <source>TLS offered</source>
        <translation>TLS angeboten</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message numerus="yes">
        <source>{protection} · {open} of %n session(s)</source>
        <translation>
            <numerusform>{protection} · {open} von %n Sitzung</numerusform>
            <numerusform>{protection} · {open} von %n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line} · restarted %n time(s)</source>
        <translation>
            <numerusform>{line} · %n-mal neu gestartet</numerusform>
            <numerusform>{line} · %n-mal neu gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.</source>
        <translation>
            <numerusform>Höchstens %n Sitzung zugleich, {each} je Adresse; Ihre Anbieter dürfen beliebig viele haben.</numerusform>
            <numerusform>Höchstens %n Sitzungen zugleich, {each} je Adresse; Ihre Anbieter dürfen beliebig viele haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses messages over {size} with 552, and mail for other domains with 550.</source>
        <translation>Lehnt Nachrichten über {size} mit 552 ab, und Post für andere Domains mit 550.</translation>
    </message>
    <message>
        <source>Answers 452 while less than {size} of the disk would stay free: the provider keeps the message.</source>
        <translation>Antwortet mit 452, solange weniger als {size} auf dem Datenträger frei blieben: Der Anbieter behält die Nachricht.</translation>
    </message>
    <message>
        <source>Ends a session after {idle} of silence; when it stops, a message on its way is given {finish}.</source>
        <translation>Beendet eine Sitzung nach {idle} Stille; beim Stoppen bekommt eine Nachricht, die unterwegs ist, noch {finish}.</translation>
    </message>
    <message>
        <source>{number}&#xa0;MiB</source>
        <translation>{number}&#xa0;MiB</translation>
    </message>
    <message>
        <source>Listens {places}.</source>
        <translation>Lauscht {places}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>on port {port} of every IPv4 address of this machine</source>
        <translation>auf Port {port} jeder IPv4-Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>on port {port} of every IPv6 address of this machine</source>
        <translation>auf Port {port} jeder IPv6-Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>on port {port} of {host}, for programs on this machine only</source>
        <translation>auf Port {port} von {host}, nur für Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>on port {port} of {host}</source>
        <translation>auf Port {port} von {host}</translation>
    </message>
    <message>
        <source>on any free port of every IPv4 address of this machine</source>
        <translation>auf einem beliebigen freien Port jeder IPv4-Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>on any free port of every IPv6 address of this machine</source>
        <translation>auf einem beliebigen freien Port jeder IPv6-Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>on any free port of {host}, for programs on this machine only</source>
        <translation>auf einem beliebigen freien Port von {host}, nur für Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>on any free port of {host}</source>
        <translation>auf einem beliebigen freien Port von {host}</translation>
    </message>
    <message>
        <source>Takes no mail: no domain is accepted, and no queue names one.</source>
        <translation>Nimmt keine Post an: Es ist keine Domain zugelassen, und keine Warteschlange nennt eine.</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from anyone.</source>
        <translation>Nimmt Post für {domains} von allen an.</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from {places} only; others are answered 554.</source>
        <translation>Nimmt Post für {domains} nur von {places} an; andere bekommen die Antwort 554.</translation>
    </message>
    <message>
        <source>Mends bare CR or LF in mail from {places}, instead of refusing it with 550.</source>
        <translation>Berichtigt einzelne CR oder LF in Mail von {places}, statt sie mit 550 abzulehnen.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers no TLS: mail comes as the network carries it.</source>
        <translation>Bietet kein TLS an: Die Post kommt, wie das Netz sie überträgt.</translation>
    </message>
    <message>
        <source>Offers STARTTLS with a certificate that it makes and renews itself.</source>
        <translation>Bietet STARTTLS mit einem Zertifikat an, das er selbst ausstellt und erneuert.</translation>
    </message>
    <message>
        <source>Offers STARTTLS with the certificate of your files, and reads them again when they change.</source>
        <translation>Bietet STARTTLS mit dem Zertifikat aus Ihren Dateien an und liest sie neu, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>No provider can reach it: it listens on this machine’s own address only.</source>
        <translation>Kein Anbieter kann ihn erreichen: Er lauscht nur auf der rechnereigenen Adresse.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights; where it has none, the ways around it are shown.</source>
        <translation>Ports unter 1024 erfordern besondere Rechte; wo sie fehlen, werden die Auswege gezeigt.</translation>
    </message>
    <message>
        <source>One address may have more sessions than there are: the smaller limit counts.</source>
        <translation>Eine Adresse dürfte mehr Sitzungen haben, als es gibt: Es gilt die kleinere Grenze.</translation>
    </message>
    <message>
        <source>Few messages with an attachment are smaller than that.</source>
        <translation>Nur wenige Nachrichten mit Anhang sind kleiner.</translation>
    </message>
    <message>
        <source>An allowed network of /0 is everybody, without the limits on one address.</source>
        <translation>Ein erlaubtes Netz /0 bedeutet alle, ohne die Grenzen je Adresse.</translation>
    </message>
    <message>
        <source>asking by schedule now</source>
        <translation>wird gerade nach Zeitplan abgerufen</translation>
    </message>
    <message>
        <source>stopped: the provider refuses</source>
        <translation>gestoppt: abgelehnt</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>wartet auf das Netz</translation>
    </message>
    <message>
        <source>nothing due by the clock</source>
        <translation>kein Termin nach der Uhr</translation>
    </message>
    <message>
        <source>paused until you resume it</source>
        <translation>ohne Frist pausiert</translation>
    </message>
    <message>
        <source>paused until {when}</source>
        <translation>pausiert bis {when}</translation>
    </message>
    <message>
        <source>{next} · another try</source>
        <translation>{next} · neuer Versuch</translation>
    </message>
    <message>
        <source>{next} · less often: nothing came</source>
        <translation>{next} · seltener: es kam nichts</translation>
    </message>
    <message>
        <source>{next} · no network</source>
        <translation>{next} · kein Netz</translation>
    </message>
    <message>
        <source>{next} · makes up for missed runs</source>
        <translation>{next} · holt Versäumtes nach</translation>
    </message>
    <message>
        <source>{next} · the clock was put back</source>
        <translation>{next} · die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>{next} · makes up for a run that broke off</source>
        <translation>{next} · holt einen abgebrochenen Lauf nach</translation>
    </message>
    <message>
        <source>{next} · after the quiet hours</source>
        <translation>{next} · nach den Ruhezeiten</translation>
    </message>
    <message>
        <source>{next} · the network settles</source>
        <translation>{next} · das Netz stellt sich ein</translation>
    </message>
    <message>
        <source>{next} · a run is under way</source>
        <translation>{next} · ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>next within a minute</source>
        <translation>nächster binnen 1 min</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>nächster {when}</translation>
    </message>
    <message>
        <source>next {when}, in {time}</source>
        <translation>nächster {when}, in {time}</translation>
    </message>
    <message>
        <source>{queue}: {next}</source>
        <translation>{queue}: {next}</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>ein Lauf für alles Versäumte</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>weil das Programm gestartet ist</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>weil das Netz da ist</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>weil eine Schnittstelle da ist</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>niemand war da: Das Programm lief nicht, der Rechner schlief, oder seine Uhr wurde vorgestellt</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>die Uhr des Rechners wurde zurückgestellt</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netz</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>das Netz oder der Rechner ist eben erst da; der Abruf wartet 30 bis 60 s</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>ein anderer Lauf steht dafür</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>der Anbieter konnte gerade nicht und wird später wieder gefragt</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>die letzten Abrufe brachten nichts, daher wird seltener abgerufen</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>der Zeitplan ist gestoppt, weil der Anbieter ablehnt</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>die Zeitpläne sind pausiert</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>Ruhezeit, oder die Leitung ist geschlossen</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>ein Lauf war noch im Gang</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>eben erst abgerufen</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>die Zeit der Leitung war vorher zu Ende</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>die Leitung ließ sich nicht aufbauen</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>auf dieser Seite stand etwas im Weg</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>das Programm, das die Zeitpläne führte, endete mittendrin</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>die Warteschlange oder ihr Zeitplan wurde entfernt</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>gestoppt, bevor etwas gefragt wurde</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>der nächste Termin des Zeitplans</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>von selbst steht nichts an</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message numerus="yes">
        <source>the last answer was “{answer}”, %n time(s) in a row; it is asked again with growing waits</source>
        <translation>
            <numerusform>die letzte Antwort war „{answer}“, %n-mal; es wird mit wachsenden Abständen wieder gefragt</numerusform>
            <numerusform>die letzte Antwort war „{answer}“, %n-mal in Folge; es wird mit wachsenden Abständen wieder gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, so it asks less often</source>
        <translation>
            <numerusform>%n Abruf brachte nichts, daher wird seltener abgerufen</numerusform>
            <numerusform>%n Abrufe in Folge brachten nichts, daher wird seltener abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused until somebody resumes it</source>
        <translation>pausiert, bis jemand fortsetzt</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>es gibt kein Netz; ein Lauf folgt 30 bis 60 s, nachdem es wieder da ist</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>{answer}: {text}</source>
        <translation>{answer}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>stopped: the provider answered “{answer}” %n time(s) in a row</source>
        <translation>
            <numerusform>gestoppt: Der Anbieter hat %n-mal „{answer}“ geantwortet</numerusform>
            <numerusform>gestoppt: Der Anbieter hat %n-mal in Folge „{answer}“ geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>{stopped}. Mend it, then resume the schedule or flush by hand</source>
        <translation>{stopped}. Beheben Sie das; setzen Sie dann den Zeitplan fort, oder rufen Sie von Hand ab</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt an</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>vereint</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>{reason}; {ending}</source>
        <translation>{reason}; {ending}</translation>
    </message>
    <message>
        <source>{reason}: {more}</source>
        <translation>{reason}: {more}</translation>
    </message>
    <message>
        <source>Due {when}, {cause}.</source>
        <translation>Fällig {when}, {cause}.</translation>
    </message>
    <message numerus="yes">
        <source>Due %n time(s), from {first} to {last}, {cause}.</source>
        <translation>
            <numerusform>%n-mal fällig, von {first} bis {last}, {cause}.</numerusform>
            <numerusform>%n-mal fällig, von {first} bis {last}, {cause}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {reason}.</source>
        <translation>{state}: {reason}.</translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation>{state}.</translation>
    </message>
    <message>
        <source>The schedules were kept by process {process}.</source>
        <translation>Die Zeitpläne führte Prozess {process}.</translation>
    </message>
    <message>
        <source>The command that dials said: {text}</source>
        <translation>Der Einwahlbefehl sagte: {text}</translation>
    </message>
    <message>
        <source>The command that hangs up said: {text}</source>
        <translation>Der Auflegebefehl sagte: {text}</translation>
    </message>
    <message>
        <source>{queue} is paused until {when}.</source>
        <translation>{queue} ist pausiert bis {when}.</translation>
    </message>
    <message>
        <source>{queue} is paused until you resume it.</source>
        <translation>{queue} ist pausiert, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until {when}.</source>
        <translation>Die Zeitpläne von {profile} sind pausiert bis {when}.</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until you resume them.</source>
        <translation>Die Zeitpläne von {profile} sind pausiert, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>All schedules are paused until {when}.</source>
        <translation>Alle Zeitpläne sind pausiert bis {when}.</translation>
    </message>
    <message>
        <source>All schedules are paused until you resume them.</source>
        <translation>Alle Zeitpläne sind pausiert, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Partly paused until you resume</source>
        <translation>Teils pausiert, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Pausiert bis {when}</translation>
    </message>
    <message>
        <source>Partly paused until {when}</source>
        <translation>Teils pausiert bis {when}</translation>
    </message>
    <message>
        <source>This window keeps the schedules.</source>
        <translation>Dieses Fenster führt die Zeitpläne.</translation>
    </message>
    <message>
        <source>No program keeps the schedules just now.</source>
        <translation>Zurzeit führt kein Programm die Zeitpläne.</translation>
    </message>
    <message>
        <source>Another program keeps the schedules: etrnctl schedule as a service (process {process}).</source>
        <translation>Ein anderes Programm führt die Zeitpläne: etrnctl schedule als Systemdienst (Prozess {process}).</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>wenn das Programm startet</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>sobald das Netz da ist</translation>
    </message>
    <message>
        <source>when {interface} comes up</source>
        <translation>sobald {interface} da ist</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>Ruhe {hours}</translation>
    </message>
    <message>
        <source>up to {time} later by chance</source>
        <translation>zufällig bis zu {time} später</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>only while the link is open ({hours})</source>
        <translation>nur solange die Leitung offen ist ({hours})</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a schedule</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>alle {time}</translation>
    </message>
    <message>
        <source>every {time}, {hours}</source>
        <translation>alle {time}, {hours}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>um {times}</translation>
    </message>
    <message>
        <source>at {times}, {days}</source>
        <translation>um {times}, {days}</translation>
    </message>
    <message>
        <source>cron {expression}</source>
        <translation>cron {expression}</translation>
    </message>
    <message>
        <source>{words} (cron {expression})</source>
        <translation>{words} (cron {expression})</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>{span}, {days}</source>
        <translation>{span}, {days}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>So</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{zone}, {short}</source>
        <translation>{zone}, {short}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>the practice provider</source>
        <translation>der Übungsanbieter</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>Practice: this provider and its mail are made up, and on this machine alone. All of it goes with the window.</source>
        <translation>Übung: Anbieter und Post sind erfunden und nur auf diesem Rechner. Schließt das Fenster, ist alles weg.</translation>
    </message>
    <message>
        <source>To be read and copied</source>
        <translation>Zum Lesen und Kopieren</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts wird geändert</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Send ETRN even where the provider does not offer it</source>
        <translation>ETRN auch senden, wenn der Anbieter es nicht anbietet</translation>
    </message>
    <message>
        <source>Sign in without TLS (this machine and test providers only)</source>
        <translation>Ohne TLS anmelden (nur dieser Rechner und Testanbieter)</translation>
    </message>
    <message>
        <source>Some servers take it without offering it.</source>
        <translation>Manche Server nehmen es an, ohne es anzubieten.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Jeder unterwegs kann das Passwort mitlesen.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file with the authorities</source>
        <translation>Datei mit den Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>Choose the file with your own certificate</source>
        <translation>Datei mit Ihrem eigenen Zertifikat wählen</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Look at the provider’s certificate, to pin it</source>
        <translation>Das Zertifikat des Anbieters ansehen, um es anzupinnen</translation>
    </message>
    <message>
        <source>this machine’s own name</source>
        <translation>der Name dieses Rechners</translation>
    </message>
    <message>
        <source>as the system chooses</source>
        <translation>wie das System wählt</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>die Stellen des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Without any mail for that long, an accepted flush is called silent.</source>
        <translation>Kommt so lange keine Post, gilt ein angenommener Abruf als stumm.</translation>
    </message>
    <message>
        <source>Without further mail for that long, a flush that brought mail is complete.</source>
        <translation>Kommt so lange keine weitere Post, ist ein Abruf, der Post gebracht hat, vollständig.</translation>
    </message>
    <message>
        <source>An address of this machine, where it has several links.</source>
        <translation>Eine Adresse dieses Rechners, wenn er mehrere Leitungen hat.</translation>
    </message>
    <message>
        <source>Your own certificate with its key, for a provider that wants one.</source>
        <translation>Ihr eigenes Zertifikat mit Schlüssel, für einen Anbieter, der eines verlangt.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: trust exactly this one.</source>
        <translation>SHA-256 des Zertifikats: genau diesem vertrauen.</translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Stumm nach</translation>
    </message>
    <message>
        <source>Complete after</source>
        <translation>Vollständig nach</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>Name in EHLO</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Verbinden von</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Zert.-Stellen (PEM)</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Zertifikat-Pin</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>The provider’s authorities</source>
        <translation>Die Zertifizierungsstellen des Anbieters</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>Ihr eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>What to do about {queue}</source>
        <translation>Was bei {queue} zu tun ist</translation>
    </message>
    <message>
        <source>A letter to the provider, ready to send</source>
        <translation>Ein Brief an den Anbieter, fertig zum Senden</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it, so nothing was sent. Ask the provider; say below that it is right only when the provider confirms it.</source>
        <translation>Der Anbieter hat früher STARTTLS angeboten und tut es nicht mehr. Jemand dazwischen könnte es entfernt haben, daher wurde nichts gesendet. Fragen Sie den Anbieter; sagen Sie unten nur dann, dass es so richtig ist, wenn der Anbieter es bestätigt.</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>Letter to the provider</source>
        <translation>Brief an den Anbieter</translation>
    </message>
    <message>
        <source>It is right: the provider has no TLS any more</source>
        <translation>Es ist richtig: Der Anbieter hat kein TLS mehr</translation>
    </message>
    <message>
        <source>Ask this provider without TLS from now on, as it confirmed</source>
        <translation>Diesen Anbieter ab jetzt ohne TLS fragen, wie er bestätigt hat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this advice</source>
        <translation>Diesen Rat kopieren</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>Diesen Anbieter Schritt für Schritt prüfen</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Brief kopieren</translation>
    </message>
    <message>
        <source>Copy the letter to the provider</source>
        <translation>Den Brief an den Anbieter kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this advice</source>
        <translation>Diesen Rat schließen</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Quittung…</translation>
    </message>
    <message>
        <source>Show the receipt of this flush, and what was said</source>
        <translation>Die Quittung dieses Abrufs zeigen, und was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>Von Hand einrichten…</translation>
    </message>
    <message>
        <source>Set everything by hand</source>
        <translation>Alles von Hand einrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Den Assistenten schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back a page</source>
        <translation>Eine Seite zurück</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>Flush now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ask the host what it offers; nothing is sent</source>
        <translation>Den Host fragen, was er anbietet; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Save it, and check it step by step; no mail is asked for</source>
        <translation>Speichern und Schritt für Schritt prüfen; Mail wird nicht abgerufen</translation>
    </message>
    <message>
        <source>Ask for the mail that waits</source>
        <translation>Die wartende Mail abrufen</translation>
    </message>
    <message>
        <source>Go on to the next page</source>
        <translation>Weiter zur nächsten Seite</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>List all parts of the message, not only attachments</source>
        <translation>Alle Teile der Nachricht aufführen, nicht nur Anhänge</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the chosen part as a file</source>
        <translation>Den gewählten Teil als Datei speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Enter saves the chosen one as a file</source>
        <translation>Die Eingabetaste speichert den gewählten als Datei</translation>
    </message>
    <message>
        <source>No message was taken, so there are no attachments.</source>
        <translation>Es wurde keine Nachricht angenommen, daher gibt es keine Anhänge.</translation>
    </message>
    <message>
        <source>The message could not be read, so its attachments are not known.</source>
        <translation>Die Nachricht ließ sich nicht lesen, daher sind ihre Anhänge nicht bekannt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The message has no attachments.</source>
        <translation>Die Nachricht hat keine Anhänge.</translation>
    </message>
    <message>
        <source>(part of the message)</source>
        <translation>(Teil der Nachricht)</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>Fragen Sie Ihren Anbieter am Telefon oder per Brief nach dem SHA-256-Fingerabdruck seines Zertifikats, und vergleichen Sie. Ist es ein anderer, könnte jemand dazwischen sein.</translation>
    </message>
    <message>
        <source>It is the same: trust exactly this certificate</source>
        <translation>Er ist gleich: genau diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>Das Zertifikat lässt sich nicht bestätigen</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>None: mail comes without TLS</source>
        <translation>Keines: Post kommt ohne TLS</translation>
    </message>
    <message>
        <source>Made by the program, and renewed by itself</source>
        <translation>Vom Programm ausgestellt, erneuert sich selbst</translation>
    </message>
    <message>
        <source>From files, such as those of Let’s Encrypt</source>
        <translation>Aus Dateien, etwa von Let’s Encrypt</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt ausstellen</translation>
    </message>
    <message>
        <source>Make a certificate now</source>
        <translation>Jetzt ein Zertifikat ausstellen</translation>
    </message>
    <message>
        <source>With a new key…</source>
        <translation>Mit neuem Schlüssel…</translation>
    </message>
    <message>
        <source>Make a certificate with a new key</source>
        <translation>Ein Zertifikat mit neuem Schlüssel ausstellen</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu einlesen</translation>
    </message>
    <message>
        <source>Read the certificate’s files again</source>
        <translation>Die Dateien des Zertifikats neu einlesen</translation>
    </message>
    <message>
        <source>Chain (PEM)</source>
        <translation>Kette (PEM)</translation>
    </message>
    <message>
        <source>Key (PEM)</source>
        <translation>Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Without a passphrase.</source>
        <translation>Ohne Passphrase.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file: {what}</source>
        <translation>Datei wählen: {what}</translation>
    </message>
    <message>
        <source>Providers that trust this very key must be told of the new one.</source>
        <translation>Anbietern, die genau diesem Schlüssel vertrauen, müssen Sie den neuen mitteilen.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Das Zertifikat erneuern</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>SHA-256 {fingerprint}

Ask your provider for the fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>SHA-256 {fingerprint}

Fragen Sie Ihren Anbieter am Telefon oder per Brief nach dem Fingerabdruck seines Zertifikats, und vergleichen Sie. Ist es ein anderer, könnte jemand dazwischen sein.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>Genau diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Er ist gleich: vertrauen</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>Von jetzt an wird kein anderes angenommen</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of {name} ({place})</source>
        <translation>Prüfung von {name} ({place})</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what was found as text</source>
        <translation>Das Ergebnis als Text kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>Diesen Anbieter bearbeiten</translation>
    </message>
    <message>
        <source>Trust the certificate…</source>
        <translation>Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Trust exactly the certificate that was shown</source>
        <translation>Genau dem gezeigten Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>Alle Schritte wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this check</source>
        <translation>Diese Prüfung schließen</translation>
    </message>
    <message>
        <source>No mail is asked for.</source>
        <translation>Es wird keine Post abgerufen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Die Prüfung stoppen</translation>
    </message>
    <message>
        <source>Take all steps again ({keys})</source>
        <translation>Alle Schritte wiederholen ({keys})</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns of the deliveries</source>
        <translation>Spalten der Zustellungen</translation>
    </message>
    <message>
        <source>Put the columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>DayButtons</name>
    <message>
        <source>It holds on this day while pressed</source>
        <translation>Gilt an diesem Tag, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Erste nach</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the newest delivery</source>
        <translation>Der neuesten Zustellung folgen</translation>
    </message>
    <message>
        <source>Keep the newest delivery in sight</source>
        <translation>Die neueste Zustellung im Blick behalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold new deliveries back</source>
        <translation>Neue Zustellungen zurückhalten</translation>
    </message>
    <message>
        <source>Hold new deliveries back, so that nothing moves; the mail itself comes in all the same ({keys})</source>
        <translation>Neue Zustellungen zurückhalten, damit sich nichts bewegt; die Post selbst kommt trotzdem an ({keys})</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters, and where words are sought</source>
        <translation>Gespeicherte Filter, und wo nach Wörtern gesucht wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export what the filter shows ({keys})</source>
        <translation>Exportieren, was der Filter zeigt ({keys})</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Show all deliveries again</source>
        <translation>Wieder alle Zustellungen zeigen</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Noch keine Post</translation>
    </message>
    <message>
        <source>Flush a queue, and each message appears here the moment it is safe.</source>
        <translation>Rufen Sie eine Warteschlange ab; jede Nachricht erscheint hier, sobald sie sicher liegt.</translation>
    </message>
    <message numerus="yes">
        <source>Go on (%Ln new)</source>
        <translation>
            <numerusform>Weiter (%Ln neu)</numerusform>
            <numerusform>Weiter (%Ln neu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flush #{number} brought nothing</source>
        <translation>Abruf #{number} hat nichts gebracht</translation>
    </message>
    <message>
        <source>Its receipt and its dialogue stand below.</source>
        <translation>Seine Quittung und sein Mitschnitt stehen unten.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No delivery in the log passes this filter.</source>
        <translation>Keine Zustellung im Protokoll passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>{count} today · {size}</source>
        <translation>{count} heute · {size}</translation>
    </message>
    <message>
        <source>paused · {today}</source>
        <translation>pausiert · {today}</translation>
    </message>
    <message>
        <source>live · {today}</source>
        <translation>live · {today}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DeliveriesTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Zustellungen, neueste zuerst</translation>
    </message>
    <message>
        <source>The chosen one is told in full below; the menu key offers more</source>
        <translation>Die gewählte steht unten ganz; die Menütaste bietet mehr</translation>
    </message>
    <message>
        <source>Columns of the deliveries</source>
        <translation>Spalten der Zustellungen</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export deliveries</source>
        <translation>Zustellungen exportieren</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>zustellungen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one object a line (*.jsonl *.json)</source>
        <translation>JSON, ein Objekt je Zeile (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Messages as a mailbox (*.mbox)</source>
        <translation>Nachrichten als Mailbox (*.mbox)</translation>
    </message>
    <message>
        <source>Messages as .eml files in a ZIP (*.zip)</source>
        <translation>Nachrichten als .eml-Dateien in einem ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n Zeile nach {file} geschrieben</numerusform>
            <numerusform>%n Zeilen nach {file} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in the mail folder.</source>
        <translation>
            <numerusform>%n Nachricht liegt nicht mehr im Mailordner.</numerusform>
            <numerusform>%n Nachrichten liegen nicht mehr im Mailordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{written}. {missing}</source>
        <translation>{written}. {missing}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put the words on the export away</source>
        <translation>Die Meldung zum Export ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %Ln row(s)</source>
        <translation>
            <numerusform>Export: {done} von %Ln Zeile</numerusform>
            <numerusform>Export: {done} von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the rows to export…</source>
        <translation>Zeilen für den Export werden gesucht…</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: from:ana flush:412 refused &gt;1MB</source>
        <translation>Filter: from:ana flush:412 refused &gt;1MB</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Die Zustellungen filtern</translation>
    </message>
    <message>
        <source>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, and plain words. A - before any of them leaves out: -from:ana -&quot;a phrase&quot; ({keys})</source>
        <translation>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB und einfache Wörter. Ein - davor lässt weg: -from:ana -&quot;zwei Wörter&quot; ({keys})</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>Was im Filter als Nächstes kommen kann</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FlushView</name>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
</context>
<context>
    <name>HeadersPage</name>
    <message>
        <source>As they came</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Show the fields as they came, not decoded</source>
        <translation>Die Felder zeigen, wie sie kamen, nicht dekodiert</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>No message was taken, so there are no headers.</source>
        <translation>Es wurde keine Nachricht angenommen, daher gibt es keine Kopfzeilen.</translation>
    </message>
    <message>
        <source>The headers could not be read; the source shows them as they lie on disk.</source>
        <translation>Die Kopfzeilen ließen sich nicht lesen; der Quelltext zeigt sie, wie sie auf dem Datenträger liegen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation>Die Nachricht hat keine Kopfzeilen.</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>Felder: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart of the flushes by the day</source>
        <translation>Diagramm der Abrufe nach Tagen</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>Die Tabelle darunter sagt dasselbe.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>No flushes in this time</source>
        <translation>In dieser Zeit keine Abrufe</translation>
    </message>
    <message>
        <source>Flush a queue, and each day has its bar here.</source>
        <translation>Rufen Sie eine Warteschlange ab; jeder Tag bekommt hier seinen Balken.</translation>
    </message>
    <message>
        <source>Flushes by the day, newest first</source>
        <translation>Abrufe nach Tagen, neueste zuerst</translation>
    </message>
    <message>
        <source>Enter shows the deliveries of a day</source>
        <translation>Eingabe zeigt die Zustellungen eines Tages</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Spalten des Verlaufs</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where is your mail?</source>
        <translation>Wo liegt Ihre Post?</translation>
    </message>
    <message>
        <source>Write the mail server of your provider. Port, encryption and ETRN are found by asking; nothing is sent.</source>
        <translation>Geben Sie den Mailserver Ihres Anbieters ein. Port, Verschlüsselung und ETRN werden durch Fragen ermittelt; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Send ETRN all the same: some servers take it without offering it</source>
        <translation>ETRN trotzdem senden: Manche Server nehmen es an, ohne es anzubieten</translation>
    </message>
    <message>
        <source>Nothing is encrypted here: everybody on the way can read along, so no password is sent.</source>
        <translation>Hier ist nichts verschlüsselt: Jeder auf dem Weg kann mitlesen, daher wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Ask your provider first, where you can.</source>
        <translation>Fragen Sie zuerst Ihren Anbieter, wenn Sie können.</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>Der Host ist leer.</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>Geben Sie den Mailserver des Anbieters ein, etwa mail.provider.example.</translation>
    </message>
    <message>
        <source>No mail server answers there.</source>
        <translation>Dort antwortet kein Mailserver.</translation>
    </message>
    <message>
        <source>Ask your provider for host and port; write a port behind the host, host:port.</source>
        <translation>Fragen Sie Ihren Anbieter nach Host und Port; schreiben Sie einen Port hinter den Host, host:port.</translation>
    </message>
    <message>
        <source>The certificate is not confirmed.</source>
        <translation>Das Zertifikat ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Compare its fingerprint and confirm it below, or choose another port.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck und bestätigen Sie ihn unten, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>ETRN is not offered there.</source>
        <translation>ETRN wird dort nicht angeboten.</translation>
    </message>
    <message>
        <source>Ask your provider where it is, or choose below to send it all the same.</source>
        <translation>Fragen Sie Ihren Anbieter, wo es angeboten wird, oder wählen Sie unten, es trotzdem zu senden.</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>{what}: from</source>
        <translation>{what}: von</translation>
    </message>
    <message>
        <source>{what}: to</source>
        <translation>{what}: bis</translation>
    </message>
    <message>
        <source>A time of the day; none: the whole day</source>
        <translation>Eine Uhrzeit; keine: der ganze Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Zeiten entfernen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>What you choose in the log is shown here.</source>
        <translation>Was Sie im Protokoll wählen, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Attachments {count}</source>
        <translation>Anhänge {count}</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>KeyringBar</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Den Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Use memory only</source>
        <translation>Nur Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Keep passwords in memory until you quit</source>
        <translation>Passwörter bis zum Beenden im Arbeitsspeicher aufbewahren</translation>
    </message>
    <message>
        <source>Nothing is written down; you enter passwords again after the next start.</source>
        <translation>Es wird nichts festgehalten; nach dem nächsten Start geben Sie Passwörter erneut ein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Aufbewahren und weiter</translation>
    </message>
    <message>
        <source>Keep this password and go on</source>
        <translation>Dieses Passwort aufbewahren und weitermachen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>Es wird wieder gezeigt, wenn es wieder geschieht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problem: {what}</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Look for a window that asks for its password.</source>
        <translation>Warte auf den Schlüsselbund. Suchen Sie ein Fenster, das nach seinem Passwort fragt.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>etrn-gui goes on in the tray</source>
        <translation>etrn-gui läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept. Open the window again, or quit, by the icon in the tray. What closing does can be changed in the preferences.</source>
        <translation>Post wird weiter angenommen, und Zeitpläne laufen weiter. Über das Symbol im Infobereich öffnen Sie das Fenster wieder oder beenden das Programm. Was das Schließen bewirkt, lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>Mail wird weiter angenommen, Zeitpläne werden eingehalten.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Das Programm endet</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
    <message>
        <source>The window stays until then</source>
        <translation>Das Fenster bleibt bis dahin</translation>
    </message>
    <message>
        <source>The receiver goes on without the window, as you have set it in the preferences.</source>
        <translation>Der Empfangsdienst läuft ohne das Fenster weiter, wie in den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>1 export being written</source>
        <translation>1 Export wird geschrieben</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is in flight</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation>Danach beenden</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>“Quit now” finishes the mail on its way first. What comes later waits at the provider for the next flush.</source>
        <translation>„Jetzt beenden“ nimmt Post, die unterwegs ist, erst fertig an. Was später kommt, wartet beim Anbieter auf den nächsten Abruf.</translation>
    </message>
    <message>
        <source>An export that is not done leaves no file behind.</source>
        <translation>Ein Export, der nicht fertig wird, lässt keine Datei zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) still running</source>
        <translation>
            <numerusform>%n Abruf läuft noch</numerusform>
            <numerusform>%n Abrufe laufen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) bringing mail</source>
        <translation>
            <numerusform>%n Verbindung bringt gerade Post</numerusform>
            <numerusform>%n Verbindungen bringen gerade Post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Quitting as soon as what is in flight is done.</source>
        <translation>Das Programm endet, sobald erledigt ist, was noch läuft.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Geöffnet bleiben</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>What comes later waits at the provider for the next flush.</source>
        <translation>Was später kommt, wartet beim Anbieter auf den nächsten Abruf.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>It counts when you save.</source>
        <translation>Es gilt, wenn Sie speichern.</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Hours of the link</source>
        <translation>Zeiten der Leitung</translation>
    </message>
    <message>
        <source>Hang up after seconds without mail</source>
        <translation>Nach so vielen Sekunden ohne Post auflegen</translation>
    </message>
    <message>
        <source>Link open for seconds at most</source>
        <translation>Leitung höchstens so viele Sekunden offen</translation>
    </message>
    <message>
        <source>Seconds in which a command has to end</source>
        <translation>Sekunden, in denen ein Befehl enden muss</translation>
    </message>
    <message>
        <source>For a link that is dialled or paid for by time. It holds for all queues of this provider. Asking stops when the hours end. The commands are run as they are, without a shell.</source>
        <translation>Für eine Leitung, die eingewählt oder nach Zeit bezahlt wird. Gilt für alle Warteschlangen dieses Anbieters. Wenn die Zeiten enden, wird nicht mehr abgerufen. Die Befehle werden ohne Shell ausgeführt, so wie sie dastehen.</translation>
    </message>
    <message>
        <source>Ask only in these hours (none: always)</source>
        <translation>Nur in diesen Zeiten abrufen (keine: immer)</translation>
    </message>
    <message>
        <source>none, or such as {command}</source>
        <translation>keiner, oder etwa {command}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation>Vor dem Abruf</translation>
    </message>
    <message>
        <source>The command that dials.</source>
        <translation>Der Befehl, der einwählt.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The command that hangs up.</source>
        <translation>Der Befehl, der auflegt.</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>Auflegen nach</translation>
    </message>
    <message>
        <source>So long without mail, and the link is taken down.</source>
        <translation>So lange ohne Post, und die Leitung wird abgebaut.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>After that it is taken down, mail or not.</source>
        <translation>Danach wird sie abgebaut, mit oder ohne Post.</translation>
    </message>
    <message>
        <source>Command ends in</source>
        <translation>Befehl endet in</translation>
    </message>
    <message>
        <source>One that takes longer counts as failed.</source>
        <translation>Einer, der länger braucht, gilt als gescheitert.</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>The search index is being made: {done} of {all} rows. Until then searching takes longer.</source>
        <translation>Der Suchindex wird aufgebaut: {done} von {all} Zeilen. Bis dahin dauert die Suche länger.</translation>
    </message>
    <message>
        <source>The texts of messages are being read for the search: {done} of {all}.</source>
        <translation>Die Texte der Nachrichten werden für die Suche gelesen: {done} von {all}.</translation>
    </message>
    <message>
        <source>The clipboard takes {count} rows at most. Export them to a file instead.</source>
        <translation>Die Zwischenablage nimmt höchstens {count} Zeilen auf. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>this machine’s own name</source>
        <translation>der Name dieses Rechners</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>harbour.example, or @harbour.example with its subdomains</source>
        <translation>harbour.example, oder @harbour.example mit Subdomains</translation>
    </message>
    <message>
        <source>Taken anyway, for your queues: {domains}.</source>
        <translation>Für Ihre Warteschlangen ohnehin angenommen: {domains}.</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Lauscht auf</translation>
    </message>
    <message>
        <source>Addresses with a port, separated by commas: 0.0.0.0:25, [::]:25.</source>
        <translation>Adressen mit Port, durch Kommas getrennt: 0.0.0.0:25, [::]:25.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>With it the receiver greets, and names its certificate.</source>
        <translation>Damit grüßt der Empfangsdienst, und so heißt sein Zertifikat.</translation>
    </message>
    <message>
        <source>Take mail &amp;for</source>
        <translation>Nimmt Post an &amp;für</translation>
    </message>
    <message>
        <source>Take mail f&amp;rom</source>
        <translation>Nimmt Post an &amp;von</translation>
    </message>
    <message>
        <source>Addresses or networks. Without any, everybody may deliver to the domains above.</source>
        <translation>Adressen oder Netze. Ohne Angabe dürfen alle an die Domains oben liefern.</translation>
    </message>
    <message>
        <source>N&amp;ormalize</source>
        <translation>B&amp;erichtigen</translation>
    </message>
    <message>
        <source>Addresses whose mail is mended where a line ends in CR or LF alone, instead of refused.</source>
        <translation>Adressen, deren Mail berichtigt statt abgelehnt wird, wenn eine Zeile nur mit CR oder LF endet.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation>Menü ({keys})</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation>Empfangsdienst…</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>Über etrn-gui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Formatted text of the message</source>
        <translation>Formatierter Text der Nachricht</translation>
    </message>
    <message>
        <source>You are asked before a link is opened</source>
        <translation>Bevor ein Link geöffnet wird, werden Sie gefragt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the message as plain text</source>
        <translation>Die Nachricht als einfachen Text zeigen</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Show the formatted message, without anything from outside</source>
        <translation>Die formatierte Nachricht zeigen, ohne Inhalte von außerhalb</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Envelope: {sender} to {to}</source>
        <translation>Umschlag: {sender} an {to}</translation>
    </message>
    <message>
        <source>{sender} → {to}</source>
        <translation>{sender} → {to}</translation>
    </message>
    <message>
        <source>Came at {when}, {size}</source>
        <translation>Gekommen am {when}, {size}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The message has only a formatted text; this is its plain reading.</source>
        <translation>Die Nachricht hat nur einen formatierten Text; dies ist seine einfache Lesart.</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>Die Nachricht hat keinen eigenen Text.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>Es wird wieder gezeigt, wenn es wieder geschieht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>und %n weitere Meldung</numerusform>
            <numerusform>und %n weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problem: {what}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>End the pause of schedules</source>
        <translation>Die Pause der Zeitpläne beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more pause(s) hold.</source>
        <translation>
            <numerusform>%n weitere Pause gilt.</numerusform>
            <numerusform>%n weitere Pausen gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>The receiver does not listen</source>
        <translation>Der Empfangsdienst lauscht nicht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>Den Empfangsdienst wieder starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Diese Erklärung schließen</translation>
    </message>
    <message>
        <source>Receiver settings…</source>
        <translation>Empfangsdienst einstellen…</translation>
    </message>
    <message>
        <source>Open the receiver’s settings</source>
        <translation>Die Einstellungen des Empfangsdienstes öffnen</translation>
    </message>
    <message>
        <source>Listen on {port}</source>
        <translation>Auf {port} lauschen</translation>
    </message>
    <message>
        <source>{title}: let the receiver listen on {port}</source>
        <translation>{title}: den Empfangsdienst auf {port} lauschen lassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Kopieren: {title}</translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Put in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>Put sample mail in</source>
        <translation>Beispielpost einlegen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Mail that the practice provider holds</source>
        <translation>Post, die der Übungsanbieter aufbewahrt</translation>
    </message>
    <message>
        <source>For each, how long it waits, and the last answer</source>
        <translation>Zu jeder, wie lange sie wartet, und die letzte Antwort</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Wie viele Nachrichten</translation>
    </message>
    <message>
        <source>Queue for the sample mail</source>
        <translation>Warteschlange für die Beispielpost</translation>
    </message>
    <message>
        <source>Size of each message</source>
        <translation>Größe jeder Nachricht</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>{size}, with an attachment</source>
        <translation>{size}, mit Anhang</translation>
    </message>
    <message>
        <source>What the provider is made to do</source>
        <translation>Was der Anbieter tun soll</translation>
    </message>
    <message>
        <source>What it does is told here.</source>
        <translation>Was er tut, steht hier.</translation>
    </message>
    <message>
        <source>What the practice provider tells</source>
        <translation>Was der Übungsanbieter berichtet</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <translation>Beispielpost</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message numerus="yes">
        <source>holds %n message(s), {size}</source>
        <translation>
            <numerusform>bewahrt %n Nachricht auf, {size}</numerusform>
            <numerusform>bewahrt %n Nachrichten auf, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Beim Schließen des Fensters bleibt das Programm im Infobereich</translation>
    </message>
    <message>
        <source>Take mail also while the program is not running</source>
        <translation>Auch Post annehmen, während das Programm nicht läuft</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Failures: refused, in part, or the receiver does not listen</source>
        <translation>Fehlschläge: abgelehnt, nur teilweise, oder der Empfangsdienst lauscht nicht</translation>
    </message>
    <message>
        <source>Silence: a flush was accepted, but no mail came</source>
        <translation>Stille: ein Abruf wurde angenommen, aber es kam keine Post</translation>
    </message>
    <message>
        <source>Successes: mail came</source>
        <translation>Erfolge: Post ist gekommen</translation>
    </message>
    <message>
        <source>Name senders and subjects in them</source>
        <translation>Absender und Betreff darin nennen</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits the program.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich: Mit dem Fenster endet das Programm.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>AUSSEHEN</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language counts from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>It counts at once.</source>
        <translation>Es gilt sofort.</translation>
    </message>
    <message>
        <source>START AND END</source>
        <translation>START UND ENDE</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>Mail wird weiter angenommen, Zeitpläne werden eingehalten.</translation>
    </message>
    <message>
        <source>The receiver then goes on when you quit; the next window takes it over.</source>
        <translation>Der Empfangsdienst läuft dann nach dem Beenden weiter; das nächste Fenster übernimmt ihn.</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>Es beginnt im Infobereich, wo es einen gibt.</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>BENACHRICHTIGUNGEN</translation>
    </message>
    <message>
        <source>They are shown while you look at something else; many at once become one.</source>
        <translation>Benachrichtigungen erscheinen, während Sie etwas anderes ansehen; viele zugleich werden zu einer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>Die Einstellungen schließen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What this schedule says</source>
        <translation>Was dieser Zeitplan sagt</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between runs</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Next, in {time}: {runs} ({zone})</source>
        <translation>Nächste, in {time}: {runs} ({zone})</translation>
    </message>
    <message>
        <source>Next: {runs} ({zone})</source>
        <translation>Nächste: {runs} ({zone})</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>The receiver does not listen</source>
        <translation>Der Empfangsdienst lauscht nicht</translation>
    </message>
    <message>
        <source>{provider}: {state}</source>
        <translation>{provider}: {state}</translation>
    </message>
    <message>
        <source>Schedules are paused.</source>
        <translation>Die Zeitpläne sind pausiert.</translation>
    </message>
    <message>
        <source>etrn-gui {version}</source>
        <translation>etrn-gui {version}</translation>
    </message>
    <message>
        <source>Fetches the mail that waits at a provider (SMTP ETRN, RFC 1985), and tells what really came.

Qt {qt}, Python {python}, {system}
Data: {data}
Licence: MIT</source>
        <translation>Holt die Post, die bei einem Anbieter wartet (SMTP ETRN, RFC 1985), und sagt, was wirklich kam.

Qt {qt}, Python {python}, {system}
Daten: {data}
Lizenz: MIT</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>Über etrn-gui</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
</context>
<context>
    <name>ProviderActions</name>
    <message>
        <source>An authority vouches for it; a pin is not needed, and has to be renewed with it.</source>
        <translation>Eine Zertifizierungsstelle bürgt dafür; ein Pin ist nicht nötig und muss mit dem Zertifikat erneuert werden.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit der Angabe des Anbieters.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>Genau diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Anpinnen</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>Von jetzt an wird kein anderes angenommen</translation>
    </message>
    <message>
        <source>Its password is forgotten. The mail and the history stay.</source>
        <translation>Sein Passwort wird vergessen. Post und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ Erweitert</translation>
    </message>
    <message>
        <source>Show the advanced settings</source>
        <translation>Die erweiterten Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this provider</source>
        <translation>Diesen Anbieter speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>none: the provider knows this machine by its address</source>
        <translation>keiner: Der Anbieter kennt diesen Rechner an seiner Adresse</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>Wie Sie diesen Anbieter nennen.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>It follows the encryption until you write one.</source>
        <translation>Er folgt der Verschlüsselung, bis Sie einen eintragen.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Im Schlüsselbund des Systems, wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>War&amp;teschlangen</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ Erweitert</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>Diesen Anbieter bearbeiten</translation>
    </message>
    <message>
        <source>Edit this provider ({keys})</source>
        <translation>Diesen Anbieter bearbeiten ({keys})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>Diesen Anbieter Schritt für Schritt prüfen</translation>
    </message>
    <message>
        <source>Check this provider step by step, without asking for mail ({keys})</source>
        <translation>Diesen Anbieter Schritt für Schritt prüfen, ohne Post abzurufen ({keys})</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider</source>
        <translation>Ein Zeitplan für alle Warteschlangen dieses Anbieters</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider ({keys})</source>
        <translation>Ein Zeitplan für alle Warteschlangen dieses Anbieters ({keys})</translation>
    </message>
    <message>
        <source>Flush all queues</source>
        <translation>Alle abrufen</translation>
    </message>
    <message>
        <source>Flush all queues of this provider</source>
        <translation>Alle Warteschlangen dieses Anbieters abrufen</translation>
    </message>
    <message>
        <source>Every queue is being flushed already.</source>
        <translation>Jede Warteschlange wird schon abgerufen.</translation>
    </message>
    <message>
        <source>Flush all queues ({keys})</source>
        <translation>Alle Warteschlangen abrufen ({keys})</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Enter edits the chosen one; the menu key offers more</source>
        <translation>Die Eingabetaste bearbeitet den gewählten; die Menütaste bietet mehr</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Pause its schedules</source>
        <translation>Zeitpläne pausieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Add a queue…</source>
        <translation>Warteschlange hinzufügen…</translation>
    </message>
    <message>
        <source>Add a queue to this provider</source>
        <translation>Diesem Anbieter eine Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Add the host, the @domain or the #queue that the provider holds mail for.</source>
        <translation>Fügen Sie den Host, die @domain oder die #queue hinzu, für die der Anbieter Post aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing to flush yet</source>
        <translation>Noch nichts abzurufen</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Progress of {queue}</source>
        <translation>Fortschritt von {queue}</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
    </message>
    <message>
        <source>What to do about {queue}</source>
        <translation>Was bei {queue} zu tun ist</translation>
    </message>
    <message>
        <source>Queue {queue}</source>
        <translation>Warteschlange {queue}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Stop {queue}</source>
        <translation>{queue} stoppen</translation>
    </message>
    <message>
        <source>Flush {queue}</source>
        <translation>{queue} abrufen</translation>
    </message>
    <message>
        <source>Ask the provider to send what waits for {queue}</source>
        <translation>Den Anbieter bitten, zu senden, was für {queue} wartet</translation>
    </message>
    <message>
        <source>Stop now; what came so far stays</source>
        <translation>Jetzt stoppen; was schon kam, bleibt</translation>
    </message>
    <message>
        <source>Another program asks the provider just now; it can be stopped there.</source>
        <translation>Ein anderes Programm fragt gerade den Anbieter; dort lässt es sich stoppen.</translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>Quittung des letzten Abrufs</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Flush</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Flush the chosen queues</source>
        <translation>Die gewählten Warteschlangen abrufen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the chosen queues; what came so far stays</source>
        <translation>Die gewählten Warteschlangen stoppen; was schon kam, bleibt</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
    </message>
    <message>
        <source>What to do about the chosen queue</source>
        <translation>Was bei der gewählten Warteschlange zu tun ist</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Change the schedule of the chosen queue</source>
        <translation>Den Zeitplan der gewählten Warteschlange ändern</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the schedules of the chosen queues</source>
        <translation>Die Zeitpläne der gewählten Warteschlangen fortsetzen</translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation>Warteschlange suchen</translation>
    </message>
    <message>
        <source>By its name or its state</source>
        <translation>Nach Name oder Zustand</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Enter tells what to do, where there is something; the menu key offers more</source>
        <translation>Die Eingabetaste sagt, was zu tun ist, wo es etwas gibt; die Menütaste bietet mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>Quittung des letzten Abrufs</translation>
    </message>
</context>
<context>
    <name>QueuesEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this queue</source>
        <translation>Diese Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen queue</source>
        <translation>Die gewählte Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Queues to flush</source>
        <translation>Abzurufende Warteschlangen</translation>
    </message>
    <message>
        <source>Enter takes one back into the line below, Del removes it</source>
        <translation>Die Eingabetaste holt eine in die Zeile darunter zurück, Entf entfernt sie</translation>
    </message>
    <message>
        <source>host, @domain or #queue</source>
        <translation>Host, @domain, #queue</translation>
    </message>
    <message>
        <source>Queue to add: a host, an @domain or a #queue</source>
        <translation>Neue Warteschlange: ein Host, eine @domain oder eine #queue</translation>
    </message>
    <message>
        <source>Enter adds it to the list</source>
        <translation>Die Eingabetaste fügt sie der Liste hinzu</translation>
    </message>
    <message>
        <source>its domains, if you know them: a.example b.example</source>
        <translation>ihre Domains, wenn Sie sie kennen: a.example b.example</translation>
    </message>
    <message>
        <source>Domains that the queue holds mail for</source>
        <translation>Domains, für die die Warteschlange Post aufbewahrt</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>What is held for you?</source>
        <translation>Was wird für Sie aufbewahrt?</translation>
    </message>
    <message>
        <source>A host such as mail.ship.example, a domain with all below it such as @ship.example, or a #queue that the provider has named.</source>
        <translation>Ein Host wie mail.ship.example, eine Domain mit allem darunter wie @ship.example, oder eine #queue, die der Anbieter genannt hat.</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Warteschlangen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>Wie Sie diesen Anbieter nennen.</translation>
    </message>
    <message>
        <source>There is nothing to ask for yet.</source>
        <translation>Noch gibt es nichts abzurufen.</translation>
    </message>
    <message>
        <source>Write the host, the @domain or the #queue that is held for you.</source>
        <translation>Geben Sie den Host, die @domain oder die #queue ein, unter der Ihre Post aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation>WAS ER TUT</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Berichtigen Sie erst, was markiert ist.</translation>
    </message>
</context>
<context>
    <name>ReceiptChart</name>
    <message>
        <source>Chart of what came after the ETRN</source>
        <translation>Diagramm dessen, was nach dem ETRN kam</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Die Quittung als Text kopieren</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Show the flush of this queue before this one</source>
        <translation>Den Abruf dieser Warteschlange vor diesem zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show the flush of this queue after this one</source>
        <translation>Den Abruf dieser Warteschlange nach diesem zeigen</translation>
    </message>
    <message>
        <source>Receipt of the flush</source>
        <translation>Quittung des Abrufs</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody asked for this: no flush, so no receipt.</source>
        <translation>Danach hat niemand gefragt: kein Abruf, also keine Quittung.</translation>
    </message>
    <message>
        <source>{count} ({size})</source>
        <translation>{count} ({size})</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Erste nach</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{verdict}, at {when}</source>
        <translation>{verdict}, am {when}</translation>
    </message>
</context>
<context>
    <name>ReceiverDialog</name>
    <message>
        <source>Receiver</source>
        <translation>Empfangsdienst</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: the receiver starts again with these settings</source>
        <translation>Anwenden: Der Empfangsdienst startet mit diesen Einstellungen neu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Schließen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Your providers and the allowed addresses are exempt.</source>
        <translation>Ihre Anbieter und die erlaubten Adressen sind ausgenommen.</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>MiB at most</source>
        <translation>MiB höchstens</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>MiB stay free</source>
        <translation>MiB bleiben frei</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>zugleich</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>Je Adresse</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>a minute from one address</source>
        <translation>je Minute von einer Adresse</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>of one message</source>
        <translation>je Nachricht</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Slower mail is given up after a minute; lower it where the link is that slow.</source>
        <translation>Langsamere Post wird nach einer Minute aufgegeben; senken Sie den Wert, wo die Leitung so langsam ist.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Slowest mail</source>
        <translation>Langsamste Post</translation>
    </message>
    <message>
        <source>octets a second</source>
        <translation>Oktette je Sekunde</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>Beim Stoppen</translation>
    </message>
    <message>
        <source>seconds for mail on its way</source>
        <translation>Sekunden für Post, die unterwegs ist</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>in one session</source>
        <translation>je Sitzung</translation>
    </message>
    <message>
        <source>Idle commands</source>
        <translation>Leerbefehle</translation>
    </message>
    <message>
        <source>in a row that bring no mail</source>
        <translation>in Folge, die keine Post bringen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>octets in one line</source>
        <translation>Oktette je Zeile</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>before it counts as a mail loop</source>
        <translation>bis es als Mailschleife gilt</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Wo und für wen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Times and errors</source>
        <translation>Zeiten und Fehler</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Apply starts the receiver again.</source>
        <translation>„Anwenden“ startet den Empfangsdienst neu.</translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>Receiver settings</source>
        <translation>Einstellungen des Empfangsdienstes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>Den Empfangsdienst wieder starten</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
    </message>
    <message>
        <source>Why the receiver does not listen, and what to do</source>
        <translation>Warum der Empfangsdienst nicht lauscht, und was zu tun ist</translation>
    </message>
    <message>
        <source>RECEIVER</source>
        <translation>EMPFANGSDIENST</translation>
    </message>
    <message>
        <source>Receiver settings ({keys})</source>
        <translation>Einstellungen des Empfangsdienstes ({keys})</translation>
    </message>
    <message>
        <source>Receiver: {state}</source>
        <translation>Empfangsdienst: {state}</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Why no message was taken</source>
        <translation>Warum keine Nachricht angenommen wurde</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing: this is how it should be.</source>
        <translation>Nichts: So soll es sein.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What is shown of this provider</source>
        <translation>Was von diesem Anbieter gezeigt wird</translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>What can be done with the chosen deliveries</source>
        <translation>Was mit den gewählten Zustellungen möglich ist</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Diese Zelle kopieren</translation>
    </message>
    <message>
        <source>Only from {sender}</source>
        <translation>Nur von {sender}</translation>
    </message>
    <message>
        <source>Leave out {sender}</source>
        <translation>{sender} weglassen</translation>
    </message>
    <message>
        <source>Only flush #{number}</source>
        <translation>Nur Abruf #{number}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>%n Zeile exportieren…</numerusform>
            <numerusform>%n Zeilen exportieren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Hours of this line</source>
        <translation>Zeiten dieser Zeile</translation>
    </message>
    <message>
        <source>minute  hour  day  month  weekday</source>
        <translation>Minute  Stunde  Tag  Monat  Wochentag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>What this line says</source>
        <translation>Was diese Zeile sagt</translation>
    </message>
    <message>
        <source>Every so often, at times of the day, or as cron has it</source>
        <translation>In Abständen, zu Uhrzeiten oder wie bei cron</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The time between two requests</source>
        <translation>Die Zeit zwischen zwei Anfragen</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>08:00 12:30 18:00</source>
        <translation>08:00 12:30 18:00</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Why due</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Abruf</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs of which queue</source>
        <translation>Läufe welcher Warteschlange</translation>
    </message>
    <message>
        <source>Runs with which outcome</source>
        <translation>Läufe mit welchem Ausgang</translation>
    </message>
    <message>
        <source>Only these are listed</source>
        <translation>Nur diese werden gezeigt</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Give a queue a schedule, and each due time is told here: what became of it, and why.</source>
        <translation>Geben Sie einer Warteschlange einen Zeitplan; zu jedem Termin steht dann hier, was daraus wurde und warum.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ausgänge</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No run has this queue and this outcome.</source>
        <translation>Kein Lauf hat diese Warteschlange und diesen Ausgang.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs of the schedules, newest first</source>
        <translation>Läufe der Zeitpläne, neueste zuerst</translation>
    </message>
    <message>
        <source>Enter shows the flush of a run</source>
        <translation>Die Eingabetaste zeigt den Abruf eines Laufs</translation>
    </message>
    <message>
        <source>Columns of the runs</source>
        <translation>Spalten der Läufe</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Another time at which it asks</source>
        <translation>Eine weitere Zeit, zu der abgerufen wird</translation>
    </message>
    <message>
        <source>Hours in which nothing is asked</source>
        <translation>Stunden, in denen nicht abgerufen wird</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Ruhezeiten hinzufügen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Wenn das Programm startet</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>Sobald das Netz da ist</translation>
    </message>
    <message>
        <source>When an interface or VPN comes up:</source>
        <translation>Sobald Schnittstelle oder VPN da ist:</translation>
    </message>
    <message>
        <source>Later by chance, at most</source>
        <translation>Zufällig später, höchstens</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Use it for all queues of this provider</source>
        <translation>Für alle Warteschlangen dieses Anbieters verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this schedule</source>
        <translation>Diesen Zeitplan speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Schedule of {name}</source>
        <translation>Zeitplan von {name}</translation>
    </message>
    <message>
        <source>such as {names}</source>
        <translation>etwa {names}</translation>
    </message>
    <message>
        <source>Names of interfaces</source>
        <translation>Namen von Schnittstellen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Their own schedules are replaced.</source>
        <translation>Ihre eigenen Zeitpläne werden ersetzt.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Also ask</source>
        <translation>Auch abrufen</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>Nie abrufen</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Feineinstellung</translation>
    </message>
    <message>
        <source>Link to the provider: hours, dial, hang up</source>
        <translation>Leitung zum Anbieter: Zeiten, Einwahl, Auflegen</translation>
    </message>
    <message>
        <source>Usual schedules</source>
        <translation>Übliche Zeitpläne</translation>
    </message>
    <message>
        <source>Begin with a usual schedule</source>
        <translation>Mit einem üblichen Zeitplan beginnen</translation>
    </message>
    <message>
        <source>The queues have different schedules now. Saving gives all of them this one.</source>
        <translation>Die Warteschlangen haben jetzt verschiedene Zeitpläne. Mit dem Speichern bekommen alle diesen.</translation>
    </message>
    <message>
        <source>Begin later by chance, by at most</source>
        <translation>Zufällig später beginnen, um höchstens</translation>
    </message>
    <message>
        <source>Priority, where several are due (1 is asked first)</source>
        <translation>Priorität, wenn mehrere fällig sind (1 kommt zuerst)</translation>
    </message>
    <message>
        <source>▾ {title}</source>
        <translation>▾ {title}</translation>
    </message>
    <message>
        <source>▸ {title}</source>
        <translation>▸ {title}</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>Zeigen: {title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>Diesen Zeitplan pausieren</translation>
    </message>
    <message>
        <source>The interface is not named.</source>
        <translation>Die Schnittstelle ist nicht genannt.</translation>
    </message>
    <message>
        <source>Write its name, such as tun0.</source>
        <translation>Schreiben Sie ihren Namen, etwa tun0.</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>Oben stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>It could not be saved; the window says why.</source>
        <translation>Das ließ sich nicht speichern; das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>Mend that, then save again.</source>
        <translation>Beheben Sie das, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation>Pausiert bis {when}.</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>Pausiert, bis Sie fortsetzen.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the schedule of {queue}</source>
        <translation>Den Zeitplan von {queue} fortsetzen</translation>
    </message>
    <message>
        <source>End the pause, or let a schedule that has stopped begin again</source>
        <translation>Die Pause beenden, oder einen gestoppten Zeitplan wieder beginnen lassen</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Change the schedule of {queue}</source>
        <translation>Den Zeitplan von {queue} ändern</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause all schedules</source>
        <translation>Alle Zeitpläne pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the schedules</source>
        <translation>Die Zeitpläne fortsetzen</translation>
    </message>
    <message>
        <source>SCHEDULES</source>
        <translation>ZEITPLÄNE</translation>
    </message>
    <message>
        <source>Schedules: {state}</source>
        <translation>Zeitpläne: {state}</translation>
    </message>
    <message>
        <source>Nobody keeps them just now.</source>
        <translation>Zurzeit führt sie niemand.</translation>
    </message>
    <message>
        <source>Nothing is due by the clock.</source>
        <translation>Kein Termin nach der Uhr.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>PROVIDERS</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation>Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Einen Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add a provider ({keys})</source>
        <translation>Einen Anbieter hinzufügen ({keys})</translation>
    </message>
</context>
<context>
    <name>SignInChoice</name>
    <message>
        <source>a password</source>
        <translation>einem Passwort</translation>
    </message>
    <message>
        <source>a token (XOAUTH2)</source>
        <translation>einem Token (XOAUTH2)</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Im Schlüsselbund des Systems, wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Another program renews it.</source>
        <translation>Ein anderes Programm erneuert es.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Do you sign in?</source>
        <translation>Melden Sie sich an?</translation>
    </message>
    <message>
        <source>Leave both empty where the provider knows this machine by its address.</source>
        <translation>Lassen Sie beides leer, wenn der Anbieter diesen Rechner an seiner Adresse kennt.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Signs in &amp;with</source>
        <translation>&amp;Anmeldung mit</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Im Schlüsselbund des Systems, wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so no password is sent over it.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, daher wird darüber kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The provider offers to sign in with {ways}.</source>
        <translation>Der Anbieter bietet die Anmeldung mit {ways} an.</translation>
    </message>
    <message>
        <source>The provider offers no sign-in on this port: leave both empty.</source>
        <translation>Der Anbieter bietet auf diesem Port keine Anmeldung an: Lassen Sie beides leer.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml speichern…</translation>
    </message>
    <message>
        <source>Save the message as an .eml file</source>
        <translation>Die Nachricht als .eml-Datei speichern</translation>
    </message>
    <message>
        <source>The whole message as it was received, in a file that mail programs open</source>
        <translation>Die ganze Nachricht, wie sie empfangen wurde, in einer Datei, die Mailprogramme öffnen</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Die Nachricht speichern</translation>
    </message>
    <message>
        <source>No message was taken, so there is no source.</source>
        <translation>Es wurde keine Nachricht angenommen, daher gibt es keinen Quelltext.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The message’s file could not be opened.</source>
        <translation>Die Datei der Nachricht ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>very long lines go on at ↪</source>
        <translation>sehr lange Zeilen gehen bei ↪ weiter</translation>
    </message>
    <message>
        <source>… cut, {rest} more</source>
        <translation>… gekürzt, noch {rest}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What goes on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{sender}: {subject}</source>
        <translation>{sender}: {subject}</translation>
    </message>
    <message>
        <source>The receiver does not listen</source>
        <translation>Der Empfangsdienst lauscht nicht</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>It is saved. No mail is asked for yet.</source>
        <translation>Der Anbieter ist gespeichert. Es wird noch keine Post abgerufen.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Go back to what has to be put right</source>
        <translation>Zurück zu dem, was in Ordnung zu bringen ist</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>Alle Schritte wiederholen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prüfung läuft…</translation>
    </message>
</context>
<context>
    <name>TlsChoice</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Usually on port {port}</source>
        <translation>Meist auf Port {port}</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Transcript of the ETRN and of the delivery</source>
        <translation>Mitschnitt des ETRN und der Zustellung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody asked for this: it came by itself.</source>
        <translation>Danach hat niemand gefragt: Es kam von selbst.</translation>
    </message>
    <message>
        <source>The ETRN is still going on; its transcript follows when it has ended.</source>
        <translation>Das ETRN läuft noch; sein Mitschnitt folgt, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>The provider&apos;s deliveries have transcripts of their own: choose their rows above.</source>
        <translation>Die Zustellungen des Anbieters haben eigene Mitschnitte: Wählen Sie oben ihre Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was said: no connection came about.</source>
        <translation>Es wurde nichts gesagt: Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The delivering connection is still open; its transcript follows when it has ended.</source>
        <translation>Die Verbindung, die zustellt, ist noch offen; ihr Mitschnitt folgt, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>No transcript of the delivery was kept.</source>
        <translation>Ein Mitschnitt der Zustellung wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Their delivery: C is the sending host, S is this receiver</source>
        <translation>Die fremde Zustellung: C ist der sendende Host, S ist dieser Empfangsdienst</translation>
    </message>
    <message>
        <source>Our ETRN, flush #{number}: C is this program, S is the provider</source>
        <translation>Unser ETRN, Abruf #{number}: C ist dieses Programm, S ist der Anbieter</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Flush</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Pause schedules</source>
        <translation>Zeitpläne pausieren</translation>
    </message>
    <message>
        <source>Open etrn-gui</source>
        <translation>etrn-gui öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>etrn-gui: {state}</source>
        <translation>etrn-gui: {state}</translation>
    </message>
    <message>
        <source>All queues of {name}</source>
        <translation>Alle Warteschlangen von {name}</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Fingerabdruck des Zertifikats (SHA-256)</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Copy the fingerprint of the certificate</source>
        <translation>Den Fingerabdruck des Zertifikats kopieren</translation>
    </message>
    <message>
        <source>It is made when the receiver starts, or now.</source>
        <translation>Es wird ausgestellt, wenn der Empfangsdienst startet, oder jetzt.</translation>
    </message>
    <message>
        <source>Choose the two files.</source>
        <translation>Wählen Sie die beiden Dateien.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
</context>
<context>
    <name>machinery</name>
    <message>
        <source>A fault on this side ended the request after it was sent. Mail may still come: the receipt tells.</source>
        <translation>Ein Fehler auf dieser Seite hat die Anfrage beendet, nachdem sie gesendet war. Post kann noch kommen: Die Quittung zeigt es.</translation>
    </message>
    <message>
        <source>A fault on this side ended the request before it was sent. Flush again.</source>
        <translation>Ein Fehler auf dieser Seite hat die Anfrage beendet, bevor sie gesendet war. Rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>Eine Datei dieses Namens ist schon da.</translation>
    </message>
    <message>
        <source>A file stands where the data folder should be.</source>
        <translation>Eine Datei steht dort, wo der Datenordner sein sollte.</translation>
    </message>
    <message>
        <source>A firewall keeps the provider&apos;s address out.</source>
        <translation>Eine Firewall hält die Adresse des Anbieters fern.</translation>
    </message>
    <message>
        <source>A held message cannot be read ({strerror}).</source>
        <translation>Eine aufbewahrte Nachricht lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>A message could not be stored ({strerror}).</source>
        <translation>Eine Nachricht ließ sich nicht speichern ({strerror}).</translation>
    </message>
    <message>
        <source>A provider delivers to port 25 unless it was told another one: have the router forward that port to this one, or let the receiver listen there.</source>
        <translation>Ein Anbieter liefert an Port 25, wenn ihm kein anderer genannt wurde: Lassen Sie den Router diesen Port an den hiesigen weiterleiten, oder lassen Sie den Empfangsdienst dort lauschen.</translation>
    </message>
    <message>
        <source>A provider is asked at most once a minute.</source>
        <translation>Ein Anbieter wird höchstens einmal je Minute gefragt.</translation>
    </message>
    <message>
        <source>A provider runs on this data folder already (process {process}, on {where}).</source>
        <translation>Auf diesem Datenordner läuft schon ein Anbieter (Prozess {process}, auf {where}).</translation>
    </message>
    <message>
        <source>A receiver runs on this data folder already (process {process}, on {where}).</source>
        <translation>Auf diesem Datenordner läuft schon ein Empfangsdienst (Prozess {process}, auf {where}).</translation>
    </message>
    <message>
        <source>A {value} certificate has a key of its own.</source>
        <translation>Ein Zertifikat der Art {value} hat einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Accepted, with the number of messages that wait. The receipt counts them as they come.</source>
        <translation>Angenommen, mit der Zahl der wartenden Nachrichten. Die Quittung zählt sie, wenn sie kommen.</translation>
    </message>
    <message>
        <source>Accepted. Servers say this for an empty queue too: the receipt tells whether mail comes.</source>
        <translation>Angenommen. Das sagen Server auch bei leerer Warteschlange: Die Quittung zeigt, ob Post kommt.</translation>
    </message>
    <message>
        <source>Access to the keyring was turned down.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>Add a line such as {key}.</source>
        <translation>Fügen Sie eine Zeile hinzu, etwa {key}.</translation>
    </message>
    <message>
        <source>Add such as: {value}.</source>
        <translation>Fügen Sie hinzu, etwa: {value}.</translation>
    </message>
    <message>
        <source>Allow the program in the firewall, or use another port.</source>
        <translation>Erlauben Sie das Programm in der Firewall, oder verwenden Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>An expired message cannot be put away ({strerror}).</source>
        <translation>Eine abgelaufene Nachricht lässt sich nicht wegräumen ({strerror}).</translation>
    </message>
    <message>
        <source>An interval is at most a day.</source>
        <translation>Ein Abstand ist höchstens ein Tag.</translation>
    </message>
    <message>
        <source>Another mail program may have moved or deleted it.</source>
        <translation>Ein anderes Mailprogramm könnte sie verschoben oder gelöscht haben.</translation>
    </message>
    <message>
        <source>Ask for fewer names on one connection.</source>
        <translation>Fragen Sie auf einer Verbindung nach weniger Namen.</translation>
    </message>
    <message>
        <source>Ask the provider for a port with TLS.</source>
        <translation>Bitten Sie den Anbieter um einen Port mit TLS.</translation>
    </message>
    <message>
        <source>Ask the provider to deliver with TLS 1.2 or later, or in clear.</source>
        <translation>Bitten Sie den Anbieter, mit TLS 1.2 oder neuer zu liefern, oder unverschlüsselt.</translation>
    </message>
    <message>
        <source>Ask the provider to renew its certificate in time.</source>
        <translation>Bitten Sie den Anbieter, sein Zertifikat rechtzeitig zu erneuern.</translation>
    </message>
    <message>
        <source>Ask the provider what the queue is called.</source>
        <translation>Fragen Sie den Anbieter, wie die Warteschlange heißt.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you. If not, correct the record; where the address changes often, use dynamic DNS.</source>
        <translation>Fragen Sie den Anbieter, ob er einen eigenen Weg zu Ihnen hat. Wenn nicht, berichtigen Sie den Eintrag; wo die Adresse oft wechselt, verwenden Sie dynamisches DNS.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you; if not, give the name an A, AAAA or MX record.</source>
        <translation>Fragen Sie den Anbieter, ob er einen eigenen Weg zu Ihnen hat; wenn nicht, geben Sie dem Namen einen A-, AAAA- oder MX-Eintrag.</translation>
    </message>
    <message>
        <source>At most 63 are allowed.</source>
        <translation>Höchstens 63 sind erlaubt.</translation>
    </message>
    <message>
        <source>At most {value} are allowed.</source>
        <translation>Höchstens {value} sind erlaubt.</translation>
    </message>
    <message>
        <source>At most {value} fit into the command.</source>
        <translation>Höchstens {value} passen in den Befehl.</translation>
    </message>
    <message>
        <source>Begin each profile with a line [[profile]].</source>
        <translation>Beginnen Sie jedes Profil mit einer Zeile [[profile]].</translation>
    </message>
    <message>
        <source>Begin each queue with a line [[profile.queue]].</source>
        <translation>Beginnen Sie jede Warteschlange mit einer Zeile [[profile.queue]].</translation>
    </message>
    <message>
        <source>By its MX record “.”, {domain} takes no mail (RFC 7505).</source>
        <translation>Nach seinem MX-Eintrag „.“ nimmt {domain} keine Post an (RFC 7505).</translation>
    </message>
    <message>
        <source>Carrier-grade NAT lets no connection in. Ask for a public address, use IPv6, or reach the provider through a VPN.</source>
        <translation>Carrier-Grade-NAT lässt keine Verbindung herein. Bitten Sie um eine öffentliche Adresse, verwenden Sie IPv6, oder lassen Sie den Anbieter über ein VPN zu sich.</translation>
    </message>
    <message>
        <source>Change the file&apos;s owner or permissions.</source>
        <translation>Ändern Sie Eigentümer oder Rechte der Datei.</translation>
    </message>
    <message>
        <source>Check its owner and permissions.</source>
        <translation>Prüfen Sie Eigentümer und Rechte.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable.</source>
        <translation>Prüfen Sie, ob der Ordner da und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Check that its service runs, then try again.</source>
        <translation>Prüfen Sie, ob sein Dienst läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the line is up, then check again.</source>
        <translation>Prüfen Sie, ob die Leitung steht, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s path.</source>
        <translation>Prüfen Sie den Pfad des Zertifikats.</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>Prüfen Sie dort die Rechte.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Close the window and delete this file; it is made anew.</source>
        <translation>Schließen Sie das Fenster, und löschen Sie diese Datei; sie wird neu angelegt.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Schließen Sie das Fenster und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Close what holds it open, then try again.</source>
        <translation>Schließen Sie, was sie geöffnet hält, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change a setting.</source>
        <translation>Berichtigen Sie die Datei; sonst wird sie als {name}{value} aufbewahrt, wenn Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change the log.</source>
        <translation>Berichtigen Sie die Datei; sonst wird sie als {name}{value} aufbewahrt, wenn Sie das Protokoll ändern.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away; it is kept as it is.</source>
        <translation>Berichtigen Sie die Datei, oder legen Sie sie woandershin; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Correct this line; if the file was cut short, take it from a backup.</source>
        <translation>Berichtigen Sie diese Zeile; wurde die Datei abgeschnitten, nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Meinen Sie {close}?</translation>
    </message>
    <message>
        <source>Enter it in the profile (etrnctl profile set NAME --password-stdin).</source>
        <translation>Geben Sie es im Profil ein (etrnctl profile set NAME --password-stdin).</translation>
    </message>
    <message>
        <source>Flush again for what was turned away. Raise the limit on sessions if this is usual.</source>
        <translation>Rufen Sie erneut ab, was abgewiesen wurde. Erhöhen Sie die Grenze der Sitzungen, wenn das üblich ist.</translation>
    </message>
    <message>
        <source>For less often, write times: at 06:00, mon.</source>
        <translation>Für seltener schreiben Sie Uhrzeiten: at 06:00, mon.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Free some space: the provider keeps the message.</source>
        <translation>Schaffen Sie Platz: Der Anbieter behält die Nachricht.</translation>
    </message>
    <message>
        <source>Give a PEM file with the chain, and the key that belongs to it, without a passphrase.</source>
        <translation>Geben Sie eine PEM-Datei mit der Zertifikatskette an, und den Schlüssel dazu, ohne Passphrase.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Geben Sie eine PEM-Datei an.</translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation>Geben Sie eine Datei an, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>Give the domain an MX record that leads here, unless the provider has a route of its own to you.</source>
        <translation>Geben Sie der Domain einen MX-Eintrag, der hierher führt, es sei denn, der Anbieter hat einen eigenen Weg zu Ihnen.</translation>
    </message>
    <message>
        <source>Give the key of its own.</source>
        <translation>Geben Sie den zugehörigen Schlüssel an.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate in its settings.</source>
        <translation>Geben Sie dem Empfangsdienst in seinen Einstellungen ein Zertifikat.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate that the provider trusts, or have the provider pin this one&apos;s fingerprint.</source>
        <translation>Geben Sie dem Empfangsdienst ein Zertifikat, dem der Anbieter vertraut, oder lassen Sie den Anbieter den Fingerabdruck dieses Zertifikats anpinnen.</translation>
    </message>
    <message>
        <source>If the file is whole, write schema = {schema} as its first line. If not, take a backup.</source>
        <translation>Ist die Datei ganz, schreiben Sie schema = {schema} als erste Zeile hinein. Wenn nicht, nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>If the link really is that slow, lower the limit on slow data.</source>
        <translation>Ist die Leitung wirklich so langsam, senken Sie die Grenze für langsame Daten.</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses.</source>
        <translation>Ist dies Ihr Anbieter, nehmen Sie seine Adresse in die erlaubten Adressen auf.</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.</source>
        <translation>Ist dies Ihr Anbieter, nehmen Sie seine Adresse in die erlaubten Adressen auf: Diese sind ausgenommen. Rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>If this is your provider, its own log tells more. If not, allow only your providers&apos; addresses.</source>
        <translation>Ist dies Ihr Anbieter, sagt sein eigenes Protokoll mehr. Wenn nicht, erlauben Sie nur die Adressen Ihrer Anbieter.</translation>
    </message>
    <message>
        <source>If this mail is wanted, add the recipient&apos;s domain to the accepted domains.</source>
        <translation>Ist diese Post erwünscht, nehmen Sie die Domain des Empfängers in die angenommenen Domains auf.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Die Datei lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>It did not end within {seconds} s and was stopped.</source>
        <translation>Er endete nicht binnen {seconds} s und wurde gestoppt.</translation>
    </message>
    <message>
        <source>It did not listen within {value} seconds.</source>
        <translation>Er lauschte nicht binnen {value} Sekunden.</translation>
    </message>
    <message>
        <source>It ended with status {returncode}.</source>
        <translation>Er endete mit Status {returncode}.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Er endete mit Status {status}.</translation>
    </message>
    <message>
        <source>It is SHA-256 {fingerprint} ({name}).</source>
        <translation>Es ist SHA-256 {fingerprint} ({name}).</translation>
    </message>
    <message>
        <source>It is not possible to listen there ({strerror}).</source>
        <translation>Dort kann nicht gelauscht werden ({strerror}).</translation>
    </message>
    <message>
        <source>It is not valid TOML: {error}.</source>
        <translation>Das ist kein gültiges TOML: {error}.</translation>
    </message>
    <message>
        <source>It is not what the program writes ({error}).</source>
        <translation>Das ist nicht, was das Programm schreibt ({error}).</translation>
    </message>
    <message>
        <source>It may have been delivered meanwhile: look again.</source>
        <translation>Sie könnte inzwischen zugestellt sein: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It was ended by signal {status}.</source>
        <translation>Er wurde durch Signal {status} beendet.</translation>
    </message>
    <message>
        <source>It was kept. Choose another name.</source>
        <translation>Sie blieb erhalten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Let the provider deliver without signing in; who may deliver is set by the allow list.</source>
        <translation>Lassen Sie den Anbieter ohne Anmeldung liefern; wer liefern darf, legt die Liste der erlaubten Adressen fest.</translation>
    </message>
    <message>
        <source>Let the receiver listen on 0.0.0.0:25, or on the address that the provider delivers to.</source>
        <translation>Lassen Sie den Empfangsdienst auf 0.0.0.0:25 lauschen, oder auf der Adresse, an die der Anbieter liefert.</translation>
    </message>
    <message>
        <source>Look at the receiver&apos;s problem above; the provider keeps the message and tries again.</source>
        <translation>Sehen Sie sich das Problem des Empfangsdienstes oben an; der Anbieter behält die Nachricht und versucht es wieder.</translation>
    </message>
    <message>
        <source>Look at what stands there instead.</source>
        <translation>Sehen Sie nach, was stattdessen dort steht.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>Suchen Sie ein Fenster, das um das Entsperren bittet, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look for it in Runs.</source>
        <translation>Suchen Sie ihn unter „Läufe“.</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Machen Sie die Datei lesbar.</translation>
    </message>
    <message>
        <source>Make it writable, or name another with --data-dir.</source>
        <translation>Machen Sie ihn beschreibbar, oder nennen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Machen Sie ihn beschreibbar.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make room, or make its folder writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable: the sender keeps it for now.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar: Der Absender behält sie einstweilen.</translation>
    </message>
    <message>
        <source>Make the data folder and what is in it yours, and make room in it.</source>
        <translation>Machen Sie den Datenordner und seinen Inhalt zu Ihrem Eigentum, und schaffen Sie Platz darin.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Mend it, then resume the schedule or flush by hand</source>
        <translation>Beheben Sie das; setzen Sie dann den Zeitplan fort, oder rufen Sie von Hand ab</translation>
    </message>
    <message>
        <source>Move it away, or make a new one: etrnctl certificate --new-key.</source>
        <translation>Legen Sie ihn woandershin, oder erzeugen Sie einen neuen: etrnctl certificate --new-key.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Legen Sie sie woandershin.</translation>
    </message>
    <message>
        <source>Move it away; a new one is made from the mail that is there. The old flushes are then not listed.</source>
        <translation>Legen Sie es woandershin; aus der vorhandenen Post wird ein neues gemacht. Die alten Abrufe sind dann nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name each user once.</source>
        <translation>Nennen Sie jeden Benutzer einmal.</translation>
    </message>
    <message>
        <source>Name the certificate and its private key together, or neither, or certificate = “{value}”.</source>
        <translation>Nennen Sie das Zertifikat und seinen privaten Schlüssel zusammen, oder keines von beiden, oder certificate = „{value}“.</translation>
    </message>
    <message>
        <source>No acknowledged message is lost.</source>
        <translation>Keine angenommene Nachricht geht verloren.</translation>
    </message>
    <message>
        <source>No acknowledged message is lost. Please report it if it comes again.</source>
        <translation>Keine angenommene Nachricht geht verloren. Bitte melden Sie es, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>No keyring has been made yet.</source>
        <translation>Es wurde noch kein Schlüsselbund angelegt.</translation>
    </message>
    <message>
        <source>No provider on the internet can connect to it. Give the record the router&apos;s public address and forward the port.</source>
        <translation>Kein Anbieter im Internet kann sich damit verbinden. Geben Sie dem Eintrag die öffentliche Adresse des Routers, und leiten Sie den Port weiter.</translation>
    </message>
    <message>
        <source>No provider runs on this data folder.</source>
        <translation>Auf diesem Datenordner läuft kein Anbieter.</translation>
    </message>
    <message>
        <source>No receiver is running on this data folder: nothing can be taken, or seen, until one is started.</source>
        <translation>Auf diesem Datenordner läuft kein Empfangsdienst: Bis einer gestartet ist, kann nichts angenommen und nichts gesehen werden.</translation>
    </message>
    <message>
        <source>Not asked for any more: {left}.</source>
        <translation>Nicht mehr gefragt: {left}.</translation>
    </message>
    <message>
        <source>Not asked: the provider left the requests before this one without an answer. Try again later.</source>
        <translation>Nicht gefragt: Der Anbieter ließ die Anfragen davor ohne Antwort. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Not asked: the provider took too long over the other queues. Flush again.</source>
        <translation>Nicht gefragt: Der Anbieter brauchte für die anderen Warteschlangen zu lange. Rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>Not taken: {names}.</source>
        <translation>Nicht angenommen: {names}.</translation>
    </message>
    <message>
        <source>Nothing that was acknowledged is lost. Please report it if it comes again.</source>
        <translation>Nichts, was bestätigt wurde, ist verloren. Bitte melden Sie es, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>Nothing was written. Do it again.</source>
        <translation>Es wurde nichts geschrieben. Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing: the provider connects again when it has mail.</source>
        <translation>Nichts: Der Anbieter verbindet sich wieder, wenn er Post hat.</translation>
    </message>
    <message>
        <source>Nothing: the provider keeps the message and tries again.</source>
        <translation>Nichts: Der Anbieter behält die Nachricht und versucht es wieder.</translation>
    </message>
    <message>
        <source>Nothing: the provider sends the rest in another message. The limit is a setting.</source>
        <translation>Nichts: Der Anbieter sendet den Rest in einer weiteren Nachricht. Die Grenze ist eine Einstellung.</translation>
    </message>
    <message>
        <source>Nothing: this receiver does not offer it.</source>
        <translation>Nichts: Dieser Empfangsdienst bietet es nicht an.</translation>
    </message>
    <message>
        <source>Nothing: this was no mail server. If it keeps coming, allow only your providers&apos; addresses.</source>
        <translation>Nichts: Das war kein Mailserver. Kommt es immer wieder, erlauben Sie nur die Adressen Ihrer Anbieter.</translation>
    </message>
    <message>
        <source>Only a flush can tell whether it is taken.</source>
        <translation>Ob es angenommen wird, zeigt nur ein Abruf.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Only mail is opened.</source>
        <translation>Nur Post wird geöffnet.</translation>
    </message>
    <message>
        <source>Open the window or start one with: etrnctl receive. If another mail server here takes the mail, its receipts cannot be seen.</source>
        <translation>Öffnen Sie das Fenster, oder starten Sie einen mit: etrnctl receive. Nimmt hier ein anderer Mailserver die Post an, sind seine Quittungen nicht zu sehen.</translation>
    </message>
    <message>
        <source>Others can connect to this machine, but the provider does not: it still delivers to an address that is not this one any more.</source>
        <translation>Andere können sich mit diesem Rechner verbinden, der Anbieter aber tut es nicht: Er liefert noch an eine Adresse, die nicht mehr die dieses Rechners ist.</translation>
    </message>
    <message>
        <source>Others may read this file with passwords.</source>
        <translation>Andere können diese Datei mit Passwörtern lesen.</translation>
    </message>
    <message>
        <source>Port {port} is in use{port_}.</source>
        <translation>Port {port} ist belegt{port_}.</translation>
    </message>
    <message>
        <source>Port {port} needs special rights.</source>
        <translation>Port {port} erfordert besondere Rechte.</translation>
    </message>
    <message>
        <source>Postfix cannot do it now. Where the port is guarded by postscreen, the first connection is always told this: try again in a few minutes. If it stays so, ask the provider for a port without postscreen.</source>
        <translation>Postfix kann es jetzt nicht. Wo postscreen den Port bewacht, hört das stets die erste Verbindung: Versuchen Sie es in einigen Minuten noch einmal. Bleibt es so, bitten Sie den Anbieter um einen Port ohne postscreen.</translation>
    </message>
    <message>
        <source>Put a newer one in its place; no restart is needed.</source>
        <translation>Legen Sie ein neueres an seine Stelle; ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <source>Raise the limit on message size if such mail is wanted.</source>
        <translation>Erhöhen Sie die Grenze der Nachrichtengröße, wenn solche Post erwünscht ist.</translation>
    </message>
    <message>
        <source>Reading the message takes more memory than it is given.</source>
        <translation>Das Lesen der Nachricht braucht mehr Arbeitsspeicher, als ihm zusteht.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Remove it. Known here: {keys}.</source>
        <translation>Entfernen Sie ihn. Hier bekannt: {keys}.</translation>
    </message>
    <message>
        <source>Remove private_key, or name the certificate&apos;s file.</source>
        <translation>Entfernen Sie private_key, oder nennen Sie die Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>Remove that setting (PYTHON_KEYRING_BACKEND or keyringrc.cfg).</source>
        <translation>Entfernen Sie diese Einstellung (PYTHON_KEYRING_BACKEND oder keyringrc.cfg).</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>Entfernen Sie den überzähligen Punkt.</translation>
    </message>
    <message>
        <source>Restart it, so that it takes the change.</source>
        <translation>Starten Sie ihn neu, damit er die Änderung übernimmt.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>See its file.</source>
        <translation>Sehen Sie in ihrer Datei nach.</translation>
    </message>
    <message>
        <source>See that --bounce-to names a mail server that takes mail from here; the message lies in returned/.</source>
        <translation>Sorgen Sie dafür, dass --bounce-to einen Mailserver nennt, der Post von hier annimmt; die Nachricht liegt in returned/.</translation>
    </message>
    <message>
        <source>See that it runs and serves this domain.</source>
        <translation>Sorgen Sie dafür, dass er läuft und diese Domain bedient.</translation>
    </message>
    <message>
        <source>See that the router forwards the provider&apos;s port to this machine.</source>
        <translation>Sorgen Sie dafür, dass der Router den Port des Anbieters an diesen Rechner weiterleitet.</translation>
    </message>
    <message>
        <source>See what is said about it above.</source>
        <translation>Sehen Sie, was oben dazu steht.</translation>
    </message>
    <message>
        <source>See why the recipients were refused.</source>
        <translation>Sehen Sie nach, warum die Empfänger abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Sendmail under load leaves ETRN without a reply.</source>
        <translation>Sendmail lässt ETRN unter Last ohne Antwort.</translation>
    </message>
    <message>
        <source>Set TLS of the profile to STARTTLS.</source>
        <translation>Stellen Sie TLS im Profil auf STARTTLS.</translation>
    </message>
    <message>
        <source>Shorten the quiet hours.</source>
        <translation>Verkürzen Sie die Ruhezeiten.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once and give it a password when asked.</source>
        <translation>Melden Sie sich einmal an der Arbeitsumgebung an, und geben Sie dem Schlüsselbund ein Passwort, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Some host sends this message round in a circle; check where your domain&apos;s mail is routed.</source>
        <translation>Ein Host schickt diese Nachricht im Kreis; prüfen Sie, wohin die Post Ihrer Domain geleitet wird.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({name__}: {fault}).</source>
        <translation>Etwas Unerwartetes ist geschehen ({name__}: {fault}).</translation>
    </message>
    <message>
        <source>Something was sent in clear behind the answer to STARTTLS. Somebody in between may have put it there. Nothing was sent. Ask the provider.</source>
        <translation>Hinter der Antwort auf STARTTLS wurde etwas im Klartext gesendet. Jemand dazwischen könnte es eingefügt haben. Es wurde nichts gesendet. Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring or KWallet) in your desktop session, or keep the password in memory only.</source>
        <translation>Starten Sie in Ihrer Arbeitsumgebung einen Schlüsselbunddienst (GNOME Keyring oder KWallet), oder bewahren Sie das Passwort nur im Arbeitsspeicher auf.</translation>
    </message>
    <message>
        <source>Start it with etrnctl provide.</source>
        <translation>Starten Sie ihn mit etrnctl provide.</translation>
    </message>
    <message>
        <source>Start it, then flush again.</source>
        <translation>Starten Sie ihn, und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Start the receiver again and flush.</source>
        <translation>Starten Sie den Empfangsdienst wieder, und rufen Sie ab.</translation>
    </message>
    <message>
        <source>Start the receiver from the window.</source>
        <translation>Starten Sie den Empfangsdienst vom Fenster aus.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed ({strerror}).</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern ({strerror}).</translation>
    </message>
    <message>
        <source>Stop it and start it again.</source>
        <translation>Stoppen Sie ihn, und starten Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Stop it first, or use another --data-dir.</source>
        <translation>Stoppen Sie ihn zuerst, oder verwenden Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Beenden Sie es, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Stopped while the link was being brought up.</source>
        <translation>Gestoppt, während die Leitung aufgebaut wurde.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on ({name__}). Send the provider this text.</source>
        <translation>Über TLS kam keine Einigung zustande ({name__}). Schicken Sie dem Anbieter diesen Text.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <translation>Das DNS kennt {domain} nicht.</translation>
    </message>
    <message>
        <source>The attachment could not be read within {seconds} seconds.</source>
        <translation>Der Anhang ließ sich nicht binnen {seconds} Sekunden lesen.</translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation>Der Anhang ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The authorities&apos; file “{tls_ca}” cannot be used ({words}). Correct tls_ca in the profile.</source>
        <translation>Die Datei „{tls_ca}“ mit den Zertifizierungsstellen lässt sich nicht verwenden ({words}). Berichtigen Sie tls_ca im Profil.</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; could not be sent ({problem}).</source>
        <translation>Die Rückmeldung an &lt;{sender}&gt; ließ sich nicht senden ({problem}).</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; was refused ({code} {text}).</source>
        <translation>Die Rückmeldung an &lt;{sender}&gt; wurde abgelehnt ({code} {text}).</translation>
    </message>
    <message>
        <source>The certificate cannot be used ({error}).</source>
        <translation>Das Zertifikat lässt sich nicht verwenden ({error}).</translation>
    </message>
    <message>
        <source>The certificate is for another name than “{host}”. Write the host as the provider names it, or pin this certificate if the provider confirms that it is its own.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen als „{host}“. Schreiben Sie den Host so, wie der Anbieter ihn nennt, oder pinnen Sie dieses Zertifikat an, wenn der Anbieter bestätigt, dass es seines ist.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {since} on.</source>
        <translation>Das Zertifikat gilt erst ab {since}.</translation>
    </message>
    <message>
        <source>The certificate or its key may not be read by the user that the receiver runs as.</source>
        <translation>Das Zertifikat oder sein Schlüssel darf von dem Benutzer, unter dem der Empfangsdienst läuft, nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The certificate {ended}.</source>
        <translation>Das Zertifikat {ended}.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} characters that are not 64 hex digits.</source>
        <translation>Der Fingerabdruck des Zertifikats hat {bare} Zeichen, die keine 64 Hexziffern sind.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} hex digits.</source>
        <translation>Der Fingerabdruck des Zertifikats hat {bare} Hexziffern.</translation>
    </message>
    <message>
        <source>The clients&apos; authorities cannot be read ({error}).</source>
        <translation>Die Zertifizierungsstellen für die Clients lassen sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>Der Befehl nennt kein Programm.</translation>
    </message>
    <message>
        <source>The connection broke off while TLS was being agreed on. Try again; check port and TLS of the profile.</source>
        <translation>Die Verbindung brach ab, während TLS ausgehandelt wurde. Versuchen Sie es noch einmal; prüfen Sie Port und TLS des Profils.</translation>
    </message>
    <message>
        <source>The cron expression has {split} fields.</source>
        <translation>Der Cron-Ausdruck hat {split} Felder.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({strerror}).</source>
        <translation>Der Datenordner lässt sich nicht verwenden ({strerror}).</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({strerror}).</source>
        <translation>Der Datenordner lässt sich nicht beschreiben ({strerror}).</translation>
    </message>
    <message>
        <source>The days are missing.</source>
        <translation>Die Tage fehlen.</translation>
    </message>
    <message>
        <source>The disk is full, the journal cannot be written.</source>
        <translation>Der Datenträger ist voll, das Journal lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The domain has {name} characters.</source>
        <translation>Die Domain hat {name} Zeichen.</translation>
    </message>
    <message>
        <source>The domain is empty.</source>
        <translation>Die Domain ist leer.</translation>
    </message>
    <message>
        <source>The export cannot be written ({error}).</source>
        <translation>Der Export lässt sich nicht schreiben ({error}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>Die Datei lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {strerror}.</source>
        <translation>Die Datei lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The file is kept as it is; its beginning stands under Source.</source>
        <translation>Die Datei bleibt, wie sie ist; ihr Anfang steht unter „Quelltext“.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema {found}, this program knows {schema}).</source>
        <translation>Die Datei wurde von einer neueren Version geschrieben (Schema {found}, dieses Programm kennt {schema}).</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>Die Zeiten fehlen.</translation>
    </message>
    <message>
        <source>The journal cannot be used ({text}).</source>
        <translation>Das Journal lässt sich nicht verwenden ({text}).</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal is locked by another program.</source>
        <translation>Das Journal ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>Das Journal ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version (schema {found}, this program knows {value}).</source>
        <translation>Das Journal wurde von einer neueren Version geschrieben (Schema {found}, dieses Programm kennt {value}).</translation>
    </message>
    <message>
        <source>The key “{key}” is not known.</source>
        <translation>Der Schlüssel „{key}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>Der Schlüsselbund hat binnen {seconds} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keyring failed ({name__}).</source>
        <translation>Der Schlüsselbund ist gescheitert ({name__}).</translation>
    </message>
    <message>
        <source>The keyring holds no password for this profile.</source>
        <translation>Der Schlüsselbund hat für dieses Profil kein Passwort.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring is set to {configured}, which is not one of the operating system&apos;s.</source>
        <translation>Als Schlüsselbund ist {configured} eingestellt; das ist keiner des Betriebssystems.</translation>
    </message>
    <message>
        <source>The log’s columns and filters cannot be saved ({strerror}).</source>
        <translation>Spalten und Filter des Protokolls lassen sich nicht speichern ({strerror}).</translation>
    </message>
    <message>
        <source>The mail folder cannot be used ({strerror}).</source>
        <translation>Der Mailordner lässt sich nicht verwenden ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be read ({strerror}).</source>
        <translation>Die Nachricht lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be removed ({strerror}).</source>
        <translation>Die Nachricht lässt sich nicht entfernen ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be returned ({strerror}).</source>
        <translation>Die Nachricht lässt sich nicht zurückgeben ({strerror}).</translation>
    </message>
    <message>
        <source>The message could not be read within {seconds} seconds.</source>
        <translation>Die Nachricht ließ sich nicht binnen {seconds} Sekunden lesen.</translation>
    </message>
    <message>
        <source>The message could not be read: {reason}.</source>
        <translation>Die Nachricht ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The message does not lie below the mail folder.</source>
        <translation>Die Nachricht liegt nicht unterhalb des Mailordners.</translation>
    </message>
    <message>
        <source>The message file cannot be opened: {strerror}.</source>
        <translation>Die Datei der Nachricht lässt sich nicht öffnen: {strerror}.</translation>
    </message>
    <message>
        <source>The message file is no longer there.</source>
        <translation>Die Datei der Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation>Die Nachricht ist zu tief verschachtelt, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The message itself is kept as it is.</source>
        <translation>Die Nachricht selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The name has {checked} characters.</source>
        <translation>Der Name hat {checked} Zeichen.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name “{host}” could not be looked up now. Check that the line is up.</source>
        <translation>Der Name „{host}“ ließ sich jetzt nicht nachschlagen. Prüfen Sie, ob die Leitung steht.</translation>
    </message>
    <message>
        <source>The name “{host}” is not known. Check its spelling, and that the line is up.</source>
        <translation>Der Name „{host}“ ist nicht bekannt. Prüfen Sie seine Schreibweise, und ob die Leitung steht.</translation>
    </message>
    <message>
        <source>The part “{label}…” has {label_} characters.</source>
        <translation>Der Teil „{label}…“ hat {label_} Zeichen.</translation>
    </message>
    <message>
        <source>The password was not sent: the connection is not protected. Set TLS of the profile to STARTTLS or implicit. A password in clear is sent only where the profile allows it, and only within this machine.</source>
        <translation>Das Passwort wurde nicht gesendet: Die Verbindung ist nicht geschützt. Stellen Sie TLS im Profil auf STARTTLS oder implicit. Im Klartext wird ein Passwort nur gesendet, wo das Profil es erlaubt, und nur innerhalb dieses Rechners.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>The profile file cannot be written ({strerror}).</source>
        <translation>Die Profildatei lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>The profile file was changed by another program in the meantime.</source>
        <translation>Die Profildatei wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The profile file was not read, so it is not overwritten.</source>
        <translation>Die Profildatei wurde nicht gelesen, daher wird sie nicht überschrieben.</translation>
    </message>
    <message>
        <source>The program that asked ended before the answer. Mail may still come: the receipt tells.</source>
        <translation>Das Programm, das gefragt hat, endete vor der Antwort. Post kann noch kommen: Die Quittung zeigt es.</translation>
    </message>
    <message>
        <source>The program that was to ask has ended; nothing was sent. Flush again.</source>
        <translation>Das Programm, das fragen sollte, ist beendet; es wurde nichts gesendet. Rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>The provider cannot check the sign-in now. Try again in a few minutes.</source>
        <translation>Der Anbieter kann die Anmeldung jetzt nicht prüfen. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The provider cannot do it now. Try again in a few minutes.</source>
        <translation>Der Anbieter kann es jetzt nicht. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The provider cannot reach this machine: the port is closed, or the router does not forward it any more.</source>
        <translation>Der Anbieter erreicht diesen Rechner nicht: Der Port ist geschlossen, oder der Router leitet ihn nicht mehr weiter.</translation>
    </message>
    <message>
        <source>The provider connects but leaves no mail for this queue: look for refusals in the log.</source>
        <translation>Der Anbieter verbindet sich, lässt aber keine Post für diese Warteschlange da: Suchen Sie im Protokoll nach Ablehnungen.</translation>
    </message>
    <message>
        <source>The provider delivers this mail elsewhere, or holds it no more.</source>
        <translation>Der Anbieter liefert diese Post anderswohin, oder bewahrt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>The provider did not take a message ({why}).</source>
        <translation>Der Anbieter hat eine Nachricht nicht angenommen ({why}).</translation>
    </message>
    <message>
        <source>The provider did not understand the name. Check the queue&apos;s spelling, or ask the provider for its form.</source>
        <translation>Der Anbieter hat den Namen nicht verstanden. Prüfen Sie die Schreibweise der Warteschlange, oder fragen Sie den Anbieter nach seiner Form.</translation>
    </message>
    <message>
        <source>The provider does not allow this queue to be asked for. Ask it to allow ETRN for this name.</source>
        <translation>Der Anbieter erlaubt nicht, nach dieser Warteschlange zu fragen. Bitten Sie ihn, ETRN für diesen Namen zu erlauben.</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN, so it was not sent. Some servers take it all the same: turn on “send anyway” in the profile to try.</source>
        <translation>Der Anbieter bietet kein ETRN an, daher wurde es nicht gesendet. Manche Server nehmen es trotzdem an: Schalten Sie im Profil zum Versuch „trotzdem senden“ ein.</translation>
    </message>
    <message>
        <source>The provider does not offer STARTTLS, which the profile demands. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS at all, set TLS of the profile to none.</source>
        <translation>Der Anbieter bietet kein STARTTLS an, das Profil aber verlangt es. Jemand dazwischen könnte es entfernt haben. Es wurde nichts gesendet. Fragen Sie den Anbieter; nur wenn er gar kein TLS hat, stellen Sie TLS im Profil auf none.</translation>
    </message>
    <message>
        <source>The provider ended the connection after too many commands. Try again in a few minutes.</source>
        <translation>Der Anbieter hat die Verbindung nach zu vielen Befehlen beendet. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The provider has no mail for this queue.</source>
        <translation>Der Anbieter hat keine Post für diese Warteschlange.</translation>
    </message>
    <message>
        <source>The provider is at this queue already. Its mail counts for this flush.</source>
        <translation>Der Anbieter arbeitet schon an dieser Warteschlange. Ihre Post zählt zu diesem Abruf.</translation>
    </message>
    <message>
        <source>The provider is closing the connection: it is overloaded or restarts. Try again in a few minutes.</source>
        <translation>Der Anbieter schließt die Verbindung: Er ist überlastet oder startet neu. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The provider offers STARTTLS but refused to start it. Try again in a few minutes, then ask the provider.</source>
        <translation>Der Anbieter bietet STARTTLS an, hat es aber nicht begonnen. Versuchen Sie es in einigen Minuten noch einmal, und fragen Sie dann den Anbieter.</translation>
    </message>
    <message>
        <source>The provider offers a sign-in only on a protected connection. Set TLS of the profile to STARTTLS.</source>
        <translation>Der Anbieter bietet eine Anmeldung nur auf geschützter Verbindung an. Stellen Sie TLS im Profil auf STARTTLS.</translation>
    </message>
    <message>
        <source>The provider offers no sign-in here. Remove the user name from the profile, or use the port and TLS that the provider names for signing in.</source>
        <translation>Der Anbieter bietet hier keine Anmeldung an. Entfernen Sie den Benutzernamen aus dem Profil, oder verwenden Sie Port und TLS, die der Anbieter für die Anmeldung nennt.</translation>
    </message>
    <message>
        <source>The provider offers only an outdated TLS (below 1.2). Ask it for TLS 1.2 or newer.</source>
        <translation>Der Anbieter bietet nur veraltetes TLS an (unter 1.2). Bitten Sie ihn um TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The provider passes on a malformed message. If it is wanted, add the provider&apos;s address to “normalize”.</source>
        <translation>Der Anbieter reicht eine fehlerhafte Nachricht weiter. Ist sie erwünscht, nehmen Sie die Adresse des Anbieters in „normalize“ auf.</translation>
    </message>
    <message>
        <source>The provider refused the name given in EHLO. Set another EHLO name in the profile.</source>
        <translation>Der Anbieter hat den Namen in EHLO abgelehnt. Setzen Sie im Profil einen anderen EHLO-Namen.</translation>
    </message>
    <message>
        <source>The provider refused the token: it may have expired. Set a new one as the secret of the profile.</source>
        <translation>Der Anbieter hat das Token abgelehnt: Es könnte abgelaufen sein. Setzen Sie ein neues als Geheimnis des Profils.</translation>
    </message>
    <message>
        <source>The provider says that ETRN came out of order. It is not repeated; send the transcript to the provider.</source>
        <translation>Der Anbieter sagt, ETRN sei außer der Reihe gekommen. Es wird nicht wiederholt; schicken Sie dem Anbieter den Mitschnitt.</translation>
    </message>
    <message>
        <source>The provider shows another certificate than the pinned one: SHA-256 {certificate}. If the provider confirms that it has changed, pin the new one; if not, somebody is in between. Nothing was sent.</source>
        <translation>Der Anbieter zeigt ein anderes Zertifikat als das angepinnte: SHA-256 {certificate}. Bestätigt der Anbieter den Wechsel, pinnen Sie das neue an; wenn nicht, ist jemand dazwischen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The provider takes no token (XOAUTH2). Set sign_in of the profile to password, or ask the provider.</source>
        <translation>Der Anbieter nimmt kein Token (XOAUTH2) an. Stellen Sie sign_in im Profil auf password, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider takes only other ways to sign in. Ask it to allow PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>Der Anbieter nimmt nur andere Arten der Anmeldung an. Bitten Sie ihn, PLAIN, LOGIN oder CRAM-MD5 zu erlauben.</translation>
    </message>
    <message>
        <source>The provider takes the connection and says nothing. A port that wants TLS from the start, such as 465, does so: try TLS implicit in the profile; else check host and port with the provider.</source>
        <translation>Der Anbieter nimmt die Verbindung an und sagt nichts. Das tut ein Port, der von Anfang an TLS verlangt, etwa 465: Versuchen Sie TLS implicit im Profil; sonst klären Sie Host und Port mit dem Anbieter.</translation>
    </message>
    <message>
        <source>The provider turned the connection away for now. Try again in a few minutes.</source>
        <translation>Der Anbieter hat die Verbindung vorerst abgewiesen. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The provider turned the connection away. Ask it to allow connections from your address.</source>
        <translation>Der Anbieter hat die Verbindung abgewiesen. Bitten Sie ihn, Verbindungen von Ihrer Adresse zu erlauben.</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS any more: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</source>
        <translation>Der Anbieter hat früher STARTTLS angeboten und tut es nicht mehr. Jemand dazwischen könnte es entfernt haben. Es wurde nichts gesendet. Fragen Sie den Anbieter; nur wenn er kein TLS mehr hat: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</translation>
    </message>
    <message>
        <source>The provider wants a protected connection first. Set TLS of the profile to STARTTLS.</source>
        <translation>Der Anbieter verlangt zuerst eine geschützte Verbindung. Stellen Sie TLS im Profil auf STARTTLS.</translation>
    </message>
    <message>
        <source>The provider was asked too often. Wait some minutes, and let schedules ask less often.</source>
        <translation>Der Anbieter wurde zu oft gefragt. Warten Sie einige Minuten, und lassen Sie Zeitpläne seltener abrufen.</translation>
    </message>
    <message>
        <source>The provider&apos;s Exim could not run its own ETRN command. Since Exim 4.96 an smtp_etrn_command that uses $domain fails because the name is tainted; it must be looked up first. Send the provider this text and its reply.</source>
        <translation>Das Exim des Anbieters konnte seinen eigenen ETRN-Befehl nicht ausführen. Seit Exim 4.96 scheitert ein smtp_etrn_command, das $domain verwendet, weil der Name „tainted“ ist; er muss erst nachgeschlagen werden. Schicken Sie dem Anbieter diesen Text und seine Antwort.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate has expired. Tell the provider; check this machine&apos;s clock too.</source>
        <translation>Das Zertifikat des Anbieters ist abgelaufen. Sagen Sie es dem Anbieter; prüfen Sie auch die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not accepted ({verify_message}). Send the provider this text.</source>
        <translation>Das Zertifikat des Anbieters wird nicht angenommen ({verify_message}). Schicken Sie dem Anbieter diesen Text.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid yet. Check this machine&apos;s clock, then ask the provider.</source>
        <translation>Das Zertifikat des Anbieters ist noch nicht gültig. Prüfen Sie die Uhr dieses Rechners, und fragen Sie dann den Anbieter.</translation>
    </message>
    <message>
        <source>The provider&apos;s hMailServer could not read its settings for this domain. Send the provider this reply; the route for the domain has to be checked there.</source>
        <translation>Der hMailServer des Anbieters konnte seine Einstellungen für diese Domain nicht lesen. Schicken Sie dem Anbieter diese Antwort; die Route für die Domain ist dort zu prüfen.</translation>
    </message>
    <message>
        <source>The provider&apos;s other queues bring mail, so the way is open: this queue is empty, or has been renamed there.</source>
        <translation>Die anderen Warteschlangen des Anbieters bringen Post, der Weg ist also frei: Diese Warteschlange ist leer oder wurde dort umbenannt.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>The queue name after # is missing.</source>
        <translation>Der Name der Warteschlange nach # fehlt.</translation>
    </message>
    <message>
        <source>The queue name has {name} characters.</source>
        <translation>Der Name der Warteschlange hat {name} Zeichen.</translation>
    </message>
    <message>
        <source>The reading process cannot be started: {strerror}.</source>
        <translation>Der Leseprozess lässt sich nicht starten: {strerror}.</translation>
    </message>
    <message>
        <source>The reading process ended while it read this message.</source>
        <translation>Der Leseprozess endete, während er diese Nachricht las.</translation>
    </message>
    <message>
        <source>The receiver cannot be started ({strerror}).</source>
        <translation>Der Empfangsdienst lässt sich nicht starten ({strerror}).</translation>
    </message>
    <message>
        <source>The receiver did not end in time and was ended by force.</source>
        <translation>Der Empfangsdienst hat sich nicht rechtzeitig beendet und wurde gewaltsam beendet.</translation>
    </message>
    <message>
        <source>The receiver is not running.</source>
        <translation>Der Empfangsdienst läuft nicht.</translation>
    </message>
    <message>
        <source>The receiver is not set up.</source>
        <translation>Der Empfangsdienst ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The receiver runs as a service.</source>
        <translation>Der Empfangsdienst läuft als Systemdienst.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own certificate cannot be read or written ({strerror}).</source>
        <translation>Das eigene Zertifikat des Empfangsdienstes lässt sich nicht lesen oder schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>The receivers&apos; authorities cannot be read ({error}).</source>
        <translation>Die Zertifizierungsstellen für die Empfangsdienste lassen sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>The request was sent, but the answer took too long. Mail may still come: the receipt tells.</source>
        <translation>Die Anfrage wurde gesendet, aber die Antwort dauerte zu lange. Post kann noch kommen: Die Quittung zeigt es.</translation>
    </message>
    <message>
        <source>The request was sent, but {how}. Mail may still come: the receipt tells.</source>
        <translation>Die Anfrage wurde gesendet, aber {how}. Post kann noch kommen: Die Quittung zeigt es.</translation>
    </message>
    <message>
        <source>The schedule says when not to ask, but not when to ask.</source>
        <translation>Der Zeitplan sagt, wann nicht abgerufen wird, aber nicht, wann abgerufen wird.</translation>
    </message>
    <message>
        <source>The schema is missing: the file is empty, cut short, or not a profile file.</source>
        <translation>Das Schema fehlt: Die Datei ist leer, abgeschnitten oder keine Profildatei.</translation>
    </message>
    <message>
        <source>The schema is not a version number.</source>
        <translation>Das Schema ist keine Versionsnummer.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The sending host does not keep to SMTP; tell its operator.</source>
        <translation>Der sendende Host hält sich nicht an SMTP; sagen Sie es seinem Betreiber.</translation>
    </message>
    <message>
        <source>The settings on standard input cannot be read ({error}).</source>
        <translation>Die Einstellungen auf der Standardeingabe lassen sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>The spool cannot be written ({strerror}): after a restart a message may go out again.</source>
        <translation>Der Spool lässt sich nicht schreiben ({strerror}): Nach einem Neustart könnte eine Nachricht noch einmal hinausgehen.</translation>
    </message>
    <message>
        <source>The text holds {bad}.</source>
        <translation>Der Text enthält: {bad}.</translation>
    </message>
    <message>
        <source>The times are missing.</source>
        <translation>Die Uhrzeiten fehlen.</translation>
    </message>
    <message>
        <source>The users cannot be read ({strerror}).</source>
        <translation>Die Benutzer lassen sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>The users cannot be read: this is no UTF-8 text.</source>
        <translation>Die Benutzer lassen sich nicht lesen: Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The window’s settings cannot be written ({strerror}).</source>
        <translation>Die Einstellungen des Fensters lassen sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>There is no flush {number}.</source>
        <translation>Es gibt keinen Abruf {number}.</translation>
    </message>
    <message>
        <source>certificate valid until {until}, days left: {left} {named}</source>
        <translation>Zertifikat gültig bis {until}, verbleibende Tage: {left} {named}</translation>
    </message>
    <message>
        <source>it has {told}</source>
        <translation>er hat {told}</translation>
    </message>
    <message>
        <source>it has {told}, seen by the provider as {seen}</source>
        <translation>er hat {told}, vom Anbieter gesehen als {seen}</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>kein DNS-Server hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” once{said}. {remedy}</source>
        <translation>gestoppt: Der Anbieter hat einmal „{answer}“ geantwortet{said}. {remedy}</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” {refusals} times in a row{said}. {remedy}</source>
        <translation>gestoppt: Der Anbieter hat {refusals}-mal in Folge „{answer}“ geantwortet{said}. {remedy}</translation>
    </message>
    <message>
        <source>the DNS server refuses to answer</source>
        <translation>der DNS-Server verweigert die Antwort</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, once; it is asked again with growing waits</source>
        <translation>die letzte Antwort war „{answer}“, einmal; es wird mit wachsenden Abständen wieder gefragt</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, {times} times in a row; it is asked again with growing waits</source>
        <translation>die letzte Antwort war „{answer}“, {times}-mal in Folge; es wird mit wachsenden Abständen wieder gefragt</translation>
    </message>
    <message>
        <source>this system names no DNS server</source>
        <translation>dieses System nennt keinen DNS-Server</translation>
    </message>
    <message>
        <source>{indexed} messages were found in the mail folder without a row in the log; they are listed now.</source>
        <translation>Im Mailordner lagen {indexed} Nachrichten ohne Zeile im Protokoll; sie sind jetzt aufgeführt.</translation>
    </message>
    <message>
        <source>{told}, but the provider sees {seen}.</source>
        <translation>{told}, aber der Anbieter sieht {seen}.</translation>
    </message>
    <message>
        <source>{told}: this machine, behind a router.</source>
        <translation>{told}: dieser Rechner, hinter einem Router.</translation>
    </message>
    <message>
        <source>{told}: this machine.</source>
        <translation>{told}: dieser Rechner.</translation>
    </message>
    <message>
        <source>{told}: {address} is a carrier-grade NAT address.</source>
        <translation>{told}: {address} ist eine Adresse des Netzbetreiber-NAT (Carrier-Grade-NAT).</translation>
    </message>
    <message>
        <source>{told}: {address} is a link-local address.</source>
        <translation>{told}: {address} gilt nur auf der eigenen Leitung (link-lokale Adresse).</translation>
    </message>
    <message>
        <source>{told}: {address} is a loopback address.</source>
        <translation>{told}: {address} ist eine Adresse nur für den Rechner selbst (Loopback).</translation>
    </message>
    <message>
        <source>{told}: {address} is a private address.</source>
        <translation>{told}: {address} ist eine private Adresse.</translation>
    </message>
    <message>
        <source>There is no message {id_}, or more than one.</source>
        <translation>Es gibt keine Nachricht {id_}, oder mehr als eine.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in. Check the user name and the password for this provider.</source>
        <translation>Der Anbieter hat die Anmeldung abgelehnt. Prüfen Sie Benutzernamen und Passwort für diesen Anbieter.</translation>
    </message>
    <message>
        <source>The provider wants a sign-in first. Set the user name and the password for this provider.</source>
        <translation>Der Anbieter verlangt zuerst eine Anmeldung. Setzen Sie Benutzernamen und Passwort für diesen Anbieter.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is self-signed or from an authority that is not known here. Name the authority&apos;s file in the provider&apos;s settings, or pin the certificate after the provider has confirmed its SHA-256.</source>
        <translation>Das Zertifikat des Anbieters ist selbstsigniert oder von einer Stelle, die hier nicht bekannt ist. Nennen Sie die Datei der Zertifizierungsstelle in den Einstellungen des Anbieters, oder pinnen Sie das Zertifikat an, nachdem der Anbieter sein SHA-256 bestätigt hat.</translation>
    </message>
    <message>
        <source>There is no route to {endpoint}. Check that the line is up.</source>
        <translation>Zu {endpoint} führt kein Weg. Prüfen Sie, ob die Leitung steht.</translation>
    </message>
    <message>
        <source>There is no usable keyring.</source>
        <translation>Es gibt keinen brauchbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Es steht kein Benutzer darin.</translation>
    </message>
    <message>
        <source>They wait until their node is configured again.</source>
        <translation>Sie warten, bis ihr Knoten wieder eingerichtet ist.</translation>
    </message>
    <message>
        <source>This Exim does not allow ETRN from here. Ask the provider to allow it in acl_smtp_etrn; without that rule Exim refuses every ETRN.</source>
        <translation>Dieses Exim erlaubt ETRN von hier nicht. Bitten Sie den Anbieter, es in acl_smtp_etrn zu erlauben; ohne diese Regel lehnt Exim jedes ETRN ab.</translation>
    </message>
    <message>
        <source>This Postfix takes ETRN from known clients only. Check whether the profile should sign in; otherwise ask the provider to allow your address in smtpd_etrn_restrictions.</source>
        <translation>Dieses Postfix nimmt ETRN nur von bekannten Clients an. Prüfen Sie, ob das Profil sich anmelden soll; sonst bitten Sie den Anbieter, Ihre Adresse in smtpd_etrn_restrictions zu erlauben.</translation>
    </message>
    <message>
        <source>This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and relay_domains. A #queue is not known to Postfix, and an @domain asks for that exact name only.</source>
        <translation>Dieses Postfix nimmt für diesen Namen kein ETRN an. Bitten Sie den Anbieter, ihn in fast_flush_domains und relay_domains aufzuführen. Eine #queue kennt Postfix nicht, und eine @domain fragt nur nach genau diesem Namen.</translation>
    </message>
    <message>
        <source>This Sendmail does not allow ETRN from here. Ask the provider to look at its check_etrn rules and at noetrn in PrivacyOptions.</source>
        <translation>Dieses Sendmail erlaubt ETRN von hier nicht. Bitten Sie den Anbieter, seine check_etrn-Regeln und noetrn in PrivacyOptions anzusehen.</translation>
    </message>
    <message>
        <source>This Sendmail has no queue group of that name. Ask the provider what the queue is called.</source>
        <translation>Dieses Sendmail hat keine Queue Group dieses Namens. Fragen Sie den Anbieter, wie die Warteschlange heißt.</translation>
    </message>
    <message>
        <source>This XMail does not take ETRN from here. Ask the provider to set AllowSmtpETRN, or sign in with an account that has the SMTP permission T.</source>
        <translation>Dieses XMail nimmt ETRN von hier nicht an. Bitten Sie den Anbieter, AllowSmtpETRN zu setzen, oder melden Sie sich mit einem Konto an, das die SMTP-Berechtigung T hat.</translation>
    </message>
    <message>
        <source>This cannot be saved: {what}</source>
        <translation>Das lässt sich nicht speichern: {what}</translation>
    </message>
    <message>
        <source>This file is no held message.</source>
        <translation>Diese Datei ist keine aufbewahrte Nachricht.</translation>
    </message>
    <message>
        <source>This hMailServer takes ETRN only for a plain domain that it has a route for, without @ or #. Ask the provider to add a route for the domain and to hold its mail.</source>
        <translation>Dieser hMailServer nimmt ETRN nur für eine einfache Domain an, für die er eine Route hat, ohne @ oder #. Bitten Sie den Anbieter, eine Route für die Domain anzulegen und ihre Post zurückzuhalten.</translation>
    </message>
    <message>
        <source>This host does not have the address {host}.</source>
        <translation>Dieser Host hat die Adresse {host} nicht.</translation>
    </message>
    <message>
        <source>This is no message file.</source>
        <translation>Das ist keine Nachrichtendatei.</translation>
    </message>
    <message>
        <source>This is not the key that the receiver&apos;s own certificate was made with.</source>
        <translation>Das ist nicht der Schlüssel, mit dem das eigene Zertifikat des Empfangsdienstes ausgestellt wurde.</translation>
    </message>
    <message>
        <source>This is not valid TOML: {message}.</source>
        <translation>Das ist kein gültiges TOML: {message}.</translation>
    </message>
    <message>
        <source>This is the mail server at {hostname}.

Your message could not be delivered to

{recipients}
The reason:

    {code} {text}

The header of your message is attached. Nothing more will be tried.</source>
        <translation>Hier ist der Mailserver von {hostname}.

Ihre Nachricht konnte nicht zugestellt werden an

{recipients}
Der Grund:

    {code} {text}

Die Kopfzeilen Ihrer Nachricht sind angehängt. Weiter wird nichts versucht.</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>Das ist {kind}.</translation>
    </message>
    <message>
        <source>This line is no NAME:PASSWORD.</source>
        <translation>Diese Zeile ist kein NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>This machine has no address {source} now, from which the profile wants to connect. Check that this link is up, or correct source_address in the profile.</source>
        <translation>Dieser Rechner hat gerade keine Adresse {source}, von der das Profil verbinden will. Prüfen Sie, ob diese Leitung steht, oder berichtigen Sie source_address im Profil.</translation>
    </message>
    <message>
        <source>This machine&apos;s address has changed, and the provider still delivers to the old one.</source>
        <translation>Die Adresse dieses Rechners hat sich geändert, und der Anbieter liefert noch an die alte.</translation>
    </message>
    <message>
        <source>This message came while your provider could not be reached.</source>
        <translation>Diese Nachricht kam, während Ihr Anbieter nicht zu erreichen war.</translation>
    </message>
    <message>
        <source>This port does not start with TLS. Set TLS of the profile to STARTTLS, or use the provider&apos;s TLS port.</source>
        <translation>Dieser Port beginnt nicht mit TLS. Stellen Sie TLS im Profil auf STARTTLS, oder verwenden Sie den TLS-Port des Anbieters.</translation>
    </message>
    <message>
        <source>This reply does not belong to ETRN. Whether the provider has started is not known; mail may still come.</source>
        <translation>Diese Antwort gehört nicht zu ETRN. Ob der Anbieter begonnen hat, ist nicht bekannt; Post kann noch kommen.</translation>
    </message>
    <message>
        <source>This schedule never asks: its quiet hours leave nothing.</source>
        <translation>Dieser Zeitplan ruft nie ab: Seine Ruhezeiten lassen nichts übrig.</translation>
    </message>
    <message>
        <source>This server also starts mail for names that merely end in “{name}”, such as not{name}.</source>
        <translation>Dieser Server stößt auch Post für Namen an, die nur auf „{name}“ enden, etwa not{name}.</translation>
    </message>
    <message>
        <source>This server does not know ETRN. Check host and port with the provider, or ask it to turn ETRN on.</source>
        <translation>Dieser Server kennt kein ETRN. Klären Sie Host und Port mit dem Anbieter, oder bitten Sie ihn, ETRN einzuschalten.</translation>
    </message>
    <message>
        <source>This server takes each name by itself. Subdomains asked for: {below}. Name others in the queue&apos;s domains; those that mail has come for are asked for by themselves.</source>
        <translation>Dieser Server nimmt jeden Namen für sich. Abgefragte Subdomains: {below}. Nennen Sie weitere in den Domains der Warteschlange; nach denen, für die schon Post kam, wird von selbst gefragt.</translation>
    </message>
    <message>
        <source>This server takes only a #queue. Write the queue with a leading #; Exim then looks for that text.</source>
        <translation>Dieser Server nimmt nur eine #queue. Schreiben Sie die Warteschlange mit # am Anfang; Exim sucht dann nach diesem Text.</translation>
    </message>
    <message>
        <source>This server takes only a plain domain, without @ or #. Write one queue for each domain.</source>
        <translation>Dieser Server nimmt nur eine einfache Domain, ohne @ oder #. Schreiben Sie für jede Domain eine eigene Warteschlange.</translation>
    </message>
    <message>
        <source>This server was asked with #{name}: it also starts mail for addresses that merely hold that text.</source>
        <translation>Dieser Server wurde nach #{name} gefragt: Er stößt auch Post für Adressen an, die diesen Text nur enthalten.</translation>
    </message>
    <message>
        <source>To pin it: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</source>
        <translation>Zum Anpinnen: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</translation>
    </message>
    <message>
        <source>Try again and allow it, or keep the password in memory only.</source>
        <translation>Versuchen Sie es noch einmal, und erlauben Sie den Zugriff, oder bewahren Sie das Passwort nur im Arbeitsspeicher auf.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop, or open its password manager), then try again.</source>
        <translation>Entsperren Sie ihn (an der Arbeitsumgebung anmelden oder deren Passwortverwaltung öffnen), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Use PLAIN or LOGIN.</source>
        <translation>Verwenden Sie PLAIN oder LOGIN.</translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ without spaces.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und . - _ ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Use one of its own, or 0.0.0.0.</source>
        <translation>Verwenden Sie eine seiner eigenen, oder 0.0.0.0.</translation>
    </message>
    <message>
        <source>Ways on this system: redirect it with pf (rdr … port {port} -&gt; port 2525), or use a port above 1023.</source>
        <translation>Wege auf diesem System: mit pf umleiten (rdr … port {port} -&gt; port 2525), oder einen Port über 1023 verwenden.</translation>
    </message>
    <message>
        <source>Ways on this system: {ways}; or {ways_}.</source>
        <translation>Wege auf diesem System: {ways}; oder {ways_}.</translation>
    </message>
    <message>
        <source>What answers at this port does not speak SMTP. Check host, port and TLS of the profile.</source>
        <translation>Was an diesem Port antwortet, spricht kein SMTP. Prüfen Sie Host, Port und TLS des Profils.</translation>
    </message>
    <message>
        <source>Write 00:00-24:00 for the whole day.</source>
        <translation>Schreiben Sie 00:00-24:00 für den ganzen Tag.</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Schreiben Sie 192.0.2.7, 192.0.2.0/24 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, or several joined by +, and NAME what may be asked for.</source>
        <translation>Schreiben Sie WHO oder NAME=WHO; WHO ist eine Adresse oder ein Netz, user:NAME oder certificate:NAME, oder mehrere durch + verbunden, und NAME, wonach gefragt werden darf.</translation>
    </message>
    <message>
        <source>Write [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation>Schreiben Sie [192.0.2.1] oder [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>Write a host, an @domain or a #queue.</source>
        <translation>Schreiben Sie einen Host, eine @domain oder eine #queue.</translation>
    </message>
    <message>
        <source>Write a list in square brackets.</source>
        <translation>Schreiben Sie eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Write a list with the program and each argument: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</source>
        <translation>Schreiben Sie eine Liste mit dem Programm und jedem Argument: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</translation>
    </message>
    <message>
        <source>Write a number from 0 to {value}.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis {value}.</translation>
    </message>
    <message>
        <source>Write a number from 1 (first) to 9 (last).</source>
        <translation>Schreiben Sie eine Zahl von 1 (zuerst) bis 9 (zuletzt).</translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation>Schreiben Sie einen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write a whole number {bounds}.</source>
        <translation>Schreiben Sie eine ganze Zahl {bounds}.</translation>
    </message>
    <message>
        <source>Write days as {value}, or a range such as mon-fri.</source>
        <translation>Schreiben Sie Tage als {value}, oder einen Bereich wie mon-fri.</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday, such as cron 0 3 * * *.</source>
        <translation>Schreiben Sie fünf Felder: Minute, Stunde, Tag, Monat, Wochentag, etwa cron 0 3 * * *.</translation>
    </message>
    <message>
        <source>Write host:port, such as 127.0.0.1:2525.</source>
        <translation>Schreiben Sie host:port, etwa 127.0.0.1:2525.</translation>
    </message>
    <message>
        <source>Write hours as 06:00-22:00.</source>
        <translation>Schreiben Sie Zeiten wie 06:00-22:00.</translation>
    </message>
    <message>
        <source>Write it as 06:30, from 00:00 to 24:00.</source>
        <translation>Schreiben Sie es wie 06:30, von 00:00 bis 24:00.</translation>
    </message>
    <message>
        <source>Write it as UTF-8.</source>
        <translation>Schreiben Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Write it as a table, beginning with [{header}].</source>
        <translation>Schreiben Sie es als Tabelle, die mit [{header}] beginnt.</translation>
    </message>
    <message>
        <source>Write it in full, such as mail.example.org.</source>
        <translation>Schreiben Sie den Namen vollständig, etwa mail.example.org.</translation>
    </message>
    <message>
        <source>Write its SHA-256: 64 hex digits, with or without colons.</source>
        <translation>Schreiben Sie sein SHA-256: 64 Hexziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>Write lines NAME:PASSWORD.</source>
        <translation>Schreiben Sie Zeilen NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>Write on start, on network, or on interface NAME.</source>
        <translation>Schreiben Sie on start, on network oder on interface NAME.</translation>
    </message>
    <message>
        <source>Write one of this host&apos;s addresses.</source>
        <translation>Schreiben Sie eine der Adressen dieses Hosts.</translation>
    </message>
    <message>
        <source>Write one of this machine&apos;s, such as 192.0.2.7.</source>
        <translation>Schreiben Sie eine dieses Rechners, etwa 192.0.2.7.</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>Schreiben Sie eines von: {words}.</translation>
    </message>
    <message>
        <source>Write one user a line.</source>
        <translation>Schreiben Sie einen Benutzer je Zeile.</translation>
    </message>
    <message>
        <source>Write schema = {schema}.</source>
        <translation>Schreiben Sie schema = {schema}.</translation>
    </message>
    <message>
        <source>Write seconds, more than 0 and at most {value}.</source>
        <translation>Schreiben Sie Sekunden, mehr als 0 und höchstens {value}.</translation>
    </message>
    <message>
        <source>Write such as jitter 60 s, at most {value} s.</source>
        <translation>Schreiben Sie etwa jitter 60 s, höchstens {value} s.</translation>
    </message>
    <message>
        <source>Write such as: at 08:00 12:30, mon-fri.</source>
        <translation>Schreiben Sie etwa: at 08:00 12:30, mon-fri.</translation>
    </message>
    <message>
        <source>Write such as: {value}.</source>
        <translation>Schreiben Sie etwa: {value}.</translation>
    </message>
    <message>
        <source>Write such as: {value}. See: {value_}.</source>
        <translation>Schreiben Sie etwa: {value}. Siehe: {value_}.</translation>
    </message>
    <message>
        <source>Write the domain that is yours, such as @example.org.</source>
        <translation>Schreiben Sie die Domain, die Ihnen gehört, etwa @example.org.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write what you call the provider, such as “Harbour”.</source>
        <translation>Schreiben Sie, wie Sie den Anbieter nennen, etwa „Hafen“.</translation>
    </message>
    <message>
        <source>Write whole minutes, such as every 1 min.</source>
        <translation>Schreiben Sie ganze Minuten, etwa every 1 min.</translation>
    </message>
    <message>
        <source>You stopped after the request was sent. Mail may still come: the receipt tells.</source>
        <translation>Sie haben gestoppt, nachdem die Anfrage gesendet war. Post kann noch kommen: Die Quittung zeigt es.</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>Sie haben gestoppt, bevor die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>Your own certificate “{tls_certificate}” cannot be used ({words}). Correct tls_certificate.</source>
        <translation>Ihr eigenes Zertifikat „{tls_certificate}“ lässt sich nicht verwenden ({words}). Berichtigen Sie tls_certificate.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>a null character</source>
        <translation>ein Nullzeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>ein Lauf war noch im Gang</translation>
    </message>
    <message>
        <source>a socket unit, ListenStream={port}</source>
        <translation>eine Socket-Unit, ListenStream={port}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>ein Wert anderer Art</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>an escape character</source>
        <translation>ein Escape-Zeichen</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>ein anderer Lauf steht dafür</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>ask the provider to deliver to a port above 1023</source>
        <translation>den Anbieter bitten, an einen Port über 1023 zu liefern</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>eben erst abgerufen</translation>
    </message>
    <message>
        <source>at {address}</source>
        <translation>bei {address}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>um {times}</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>weil eine Schnittstelle da ist</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>weil das Netz da ist</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>weil das Programm gestartet ist</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>durch ein anderes Programm</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>by {name} (process {process})</source>
        <translation>durch {name} (Prozess {process})</translation>
    </message>
    <message>
        <source>certificate SHA-256 {der}</source>
        <translation>Zertifikat SHA-256 {der}</translation>
    </message>
    <message>
        <source>certificate valid until {until} {named}</source>
        <translation>Zertifikat gültig bis {until} {named}</translation>
    </message>
    <message>
        <source>connecting to {endpoint}</source>
        <translation>verbinde mit {endpoint}</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>ends on {until}</source>
        <translation>endet am {until}</translation>
    </message>
    <message>
        <source>every {minutes}</source>
        <translation>alle {minutes}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>von {least} bis {most}</translation>
    </message>
    <message>
        <source>give everybody the right (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</source>
        <translation>allen das Recht geben (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</translation>
    </message>
    <message>
        <source>give the program the right (sudo setcap cap_net_bind_service=+ep {executable})</source>
        <translation>dem Programm das Recht geben (sudo setcap cap_net_bind_service=+ep {executable})</translation>
    </message>
    <message>
        <source>has expired on {until}</source>
        <translation>ist am {until} abgelaufen</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>sie enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>it holds no certificate with its key in clear</source>
        <translation>sie enthält kein Zertifikat mit unverschlüsseltem Schlüssel</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>er hat aufgelegt</translation>
    </message>
    <message>
        <source>let systemd open the port ({how})</source>
        <translation>systemd den Port öffnen lassen ({how})</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>listens on {doors}</source>
        <translation>lauscht auf {doors}</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>kein SMTP</translation>
    </message>
    <message>
        <source>no address beyond loopback</source>
        <translation>keine Adresse außer Loopback</translation>
    </message>
    <message>
        <source>no greeting came in time</source>
        <translation>keine Begrüßung kam rechtzeitig</translation>
    </message>
    <message>
        <source>no queue of the profile names a domain</source>
        <translation>keine Warteschlange des Profils nennt eine Domain</translation>
    </message>
    <message>
        <source>no receiver is running on this data folder</source>
        <translation>auf diesem Datenordner läuft kein Empfangsdienst</translation>
    </message>
    <message>
        <source>no reply came in time</source>
        <translation>keine Antwort kam rechtzeitig</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>niemand war da: Das Programm lief nicht, der Rechner schlief, oder seine Uhr wurde vorgestellt</translation>
    </message>
    <message>
        <source>not offered, but the profile sends it anyway</source>
        <translation>nicht angeboten, aber das Profil sendet es trotzdem</translation>
    </message>
    <message>
        <source>not reached: the step “{name}” failed</source>
        <translation>nicht erreicht: Der Schritt „{name}“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>not recognised; its replies may still tell</source>
        <translation>nicht erkannt; seine Antworten können es noch verraten</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>von selbst steht nichts an</translation>
    </message>
    <message>
        <source>nothing to look up, the profile gives an address</source>
        <translation>nichts nachzuschlagen, das Profil nennt eine Adresse</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>von mindestens {least}</translation>
    </message>
    <message>
        <source>offered; whether your queues are allowed, only a flush can tell</source>
        <translation>angeboten – ob Ihre Warteschlangen erlaubt sind, zeigt nur ein Abruf</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>ein Lauf für alles Versäumte</translation>
    </message>
    <message>
        <source>only while the link is open ({open})</source>
        <translation>nur solange die Leitung offen ist ({open})</translation>
    </message>
    <message>
        <source>paused until</source>
        <translation>pausiert bis</translation>
    </message>
    <message>
        <source>profile {index}</source>
        <translation>Profil {index}</translation>
    </message>
    <message>
        <source>profile “{name}”</source>
        <translation>Profil „{name}“</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>Ruhezeit, oder die Leitung ist geschlossen</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>Ruhe {hours}</translation>
    </message>
    <message>
        <source>redirect it (in nftables: tcp dport {port} redirect to :2525)</source>
        <translation>ihn umleiten (in nftables: tcp dport {port} redirect to :2525)</translation>
    </message>
    <message>
        <source>redirect it (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</source>
        <translation>ihn umleiten (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>die Zeitpläne sind pausiert</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>angemeldet als {user}</translation>
    </message>
    <message>
        <source>somebody resumes it</source>
        <translation>jemand fortsetzt</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>auf dieser Seite stand etwas im Weg</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>gestoppt, bevor etwas gefragt wurde</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now etrn-receive@$USER.socket</source>
        <translation>sudo systemctl enable --now etrn-receive@$USER.socket</translation>
    </message>
    <message>
        <source>the character U+{character} ({name})</source>
        <translation>das Zeichen U+{character} ({name})</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>die Uhr des Rechners wurde zurückgestellt</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>die letzten Abrufe brachten nichts, daher wird seltener abgerufen</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>die Leitung ließ sich nicht aufbauen</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>die Zeit der Leitung war vorher zu Ende</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>das Netz oder der Rechner ist eben erst da; der Abruf wartet 30 bis 60 s</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>der nächste Termin des Zeitplans</translation>
    </message>
    <message>
        <source>the profile file would not hold what was to be written</source>
        <translation>die Profildatei würde nicht enthalten, was geschrieben werden sollte</translation>
    </message>
    <message>
        <source>the profile has no user name</source>
        <translation>das Profil hat keinen Benutzernamen</translation>
    </message>
    <message>
        <source>the profile wants none, and the provider is on this machine</source>
        <translation>das Profil will keine, und der Anbieter ist auf diesem Rechner</translation>
    </message>
    <message>
        <source>the profile wants none, so everything goes in clear, though the provider offers STARTTLS</source>
        <translation>das Profil will keine, daher geht alles im Klartext, obwohl der Anbieter STARTTLS anbietet</translation>
    </message>
    <message>
        <source>the profile wants none: everything goes in clear</source>
        <translation>das Profil will keine: alles geht im Klartext</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>das Programm, das die Zeitpläne führte, endete mittendrin</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>der Anbieter hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>der Anbieter konnte gerade nicht und wird später wieder gefragt</translation>
    </message>
    <message>
        <source>the provider had closed the connection</source>
        <translation>der Anbieter hatte die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the provider spoke out of turn</source>
        <translation>der Anbieter hat außer der Reihe gesprochen</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>die Warteschlange oder ihr Zeitplan wurde entfernt</translation>
    </message>
    <message>
        <source>the receiver (process {process}) does not answer on {endpoint} ({fault})</source>
        <translation>der Empfangsdienst (Prozess {process}) antwortet nicht auf {endpoint} ({fault})</translation>
    </message>
    <message>
        <source>the reply had no end</source>
        <translation>die Antwort hatte kein Ende</translation>
    </message>
    <message>
        <source>the reply was no SMTP</source>
        <translation>die Antwort war kein SMTP</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>der Zeitplan ist gestoppt, weil der Anbieter ablehnt</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netz</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>es gibt kein Netz; ein Lauf folgt 30 bis 60 s, nachdem es wieder da ist</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>up to {jitter} later by chance</source>
        <translation>zufällig bis zu {jitter} später</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>sobald das Netz da ist</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>wenn das Programm startet</translation>
    </message>
    <message>
        <source>when {name} comes up</source>
        <translation>sobald {name} da ist</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{address} (carrier-grade NAT)</source>
        <translation>{address} (Carrier-Grade-NAT)</translation>
    </message>
    <message>
        <source>{address} (link-local)</source>
        <translation>{address} (link-lokal)</translation>
    </message>
    <message>
        <source>{address} (loopback)</source>
        <translation>{address} (Loopback)</translation>
    </message>
    <message>
        <source>{address} (private)</source>
        <translation>{address} (privat)</translation>
    </message>
    <message>
        <source>{address} (public)</source>
        <translation>{address} (öffentlich)</translation>
    </message>
    <message>
        <source>{bad} cannot stand in a queue name.</source>
        <translation>{bad} ist im Namen einer Warteschlange nicht erlaubt.</translation>
    </message>
    <message>
        <source>{capitalize} in the cron expression.</source>
        <translation>{capitalize} im Cron-Ausdruck.</translation>
    </message>
    <message>
        <source>{control} cannot stand in a domain name.</source>
        <translation>{control} ist in einem Domainnamen nicht erlaubt.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up ({fault}).</source>
        <translation>{domain} ließ sich nicht nachschlagen ({fault}).</translation>
    </message>
    <message>
        <source>{domain} goes to {parts}</source>
        <translation>{domain} geht an {parts}</translation>
    </message>
    <message>
        <source>{domain} has no MX, A or AAAA record</source>
        <translation>{domain} hat keinen MX-, A- oder AAAA-Eintrag</translation>
    </message>
    <message>
        <source>{endpoint} could not be reached ({error}). Check that the line is up, then host and port.</source>
        <translation>{endpoint} war nicht zu erreichen ({error}). Prüfen Sie, ob die Leitung steht, dann Host und Port.</translation>
    </message>
    <message>
        <source>{endpoint} did not answer within {seconds} s. Check that the line is up, and that neither firewall nor provider blocks the port.</source>
        <translation>{endpoint} hat binnen {seconds} s nicht geantwortet. Prüfen Sie, ob die Leitung steht, und ob weder Firewall noch Anbieter den Port sperren.</translation>
    </message>
    <message>
        <source>{endpoint} refuses connections. Check host and port with the provider.</source>
        <translation>{endpoint} lehnt Verbindungen ab. Klären Sie Host und Port mit dem Anbieter.</translation>
    </message>
    <message>
        <source>{endpoint} takes connections</source>
        <translation>{endpoint} nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{host} cannot be found ({strerror}).</source>
        <translation>{host} ist nicht zu finden ({strerror}).</translation>
    </message>
    <message>
        <source>{host} has no {kind} address, which source_address {source} needs. Correct it in the profile.</source>
        <translation>{host} hat keine {kind}-Adresse, die source_address {source} braucht. Berichtigen Sie sie im Profil.</translation>
    </message>
    <message>
        <source>{host} is without address</source>
        <translation>{host} ist ohne Adresse</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} ist {addresses}</translation>
    </message>
    <message>
        <source>{host} is {found}</source>
        <translation>{host} ist {found}</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} h {rest} min</translation>
    </message>
    <message>
        <source>{how}, before anything was asked. Try again; if it stays so, check host, port and TLS of the profile.</source>
        <translation>{how}, bevor etwas gefragt wurde. Versuchen Sie es noch einmal; bleibt es so, prüfen Sie Host, Port und TLS des Profils.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} fehlt.</translation>
    </message>
    <message>
        <source>{lines} lines left out here</source>
        <translation>{lines} Zeilen hier ausgelassen</translation>
    </message>
    <message>
        <source>{lost} held messages belong to no node.</source>
        <translation>{lost} aufbewahrte Nachrichten gehören zu keinem Knoten.</translation>
    </message>
    <message>
        <source>{lower}{said} (cron {expression})</source>
        <translation>{lower}{said} (cron {expression})</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{missing} is missing.</source>
        <translation>{missing} fehlt.</translation>
    </message>
    <message>
        <source>{names} and {names_}</source>
        <translation>{names} und {names_}</translation>
    </message>
    <message>
        <source>{silent} flushes in a row brought nothing, so it asks less often</source>
        <translation>{silent} Abrufe in Folge brachten nichts, daher wird seltener abgerufen</translation>
    </message>
    <message>
        <source>{strip} is there twice.</source>
        <translation>{strip} ist zweimal da.</translation>
    </message>
    <message>
        <source>{told} only, where nobody but this machine can connect</source>
        <translation>{told}, aber nur dort, wo sich allein dieser Rechner verbinden kann</translation>
    </message>
    <message>
        <source>{told}. That is not this machine: {here}.</source>
        <translation>{told}. Das ist nicht dieser Rechner: {here}.</translation>
    </message>
    <message>
        <source>{told}: no address for mail.</source>
        <translation>{told}: keine Adresse für Post.</translation>
    </message>
    <message>
        <source>{value} is not a time to wait.</source>
        <translation>{value} ist keine Wartezeit.</translation>
    </message>
    <message>
        <source>{value} is out of range.</source>
        <translation>{value} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>{what} The one from before is still in use.</source>
        <translation>{what} Das bisherige wird weiter verwendet.</translation>
    </message>
    <message>
        <source>{where} is not there.</source>
        <translation>{where} ist nicht da.</translation>
    </message>
    <message>
        <source>“@{name}” would ask for a whole top-level domain.</source>
        <translation>„@{name}“ würde nach einer ganzen Top-Level-Domain fragen.</translation>
    </message>
    <message>
        <source>“on {rest}” is not known.</source>
        <translation>„on {rest}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{command}” cannot be run ({why}).</source>
        <translation>„{command}“ lässt sich nicht ausführen ({why}).</translation>
    </message>
    <message>
        <source>“{label}” is not a valid international label.</source>
        <translation>„{label}“ ist kein gültiger internationaler Namensteil.</translation>
    </message>
    <message>
        <source>“{label}” is not a valid part of a domain name.</source>
        <translation>„{label}“ ist kein gültiger Teil eines Domainnamens.</translation>
    </message>
    <message>
        <source>“{name}” has an empty part between dots.</source>
        <translation>„{name}“ hat einen leeren Teil zwischen Punkten.</translation>
    </message>
    <message>
        <source>“{part}” is nobody that can be told apart.</source>
        <translation>„{part}“ lässt sich niemandem zuordnen.</translation>
    </message>
    <message>
        <source>“{part}” is not a day.</source>
        <translation>„{part}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“{rest}” is not a jitter.</source>
        <translation>„{rest}“ ist kein Jitter.</translation>
    </message>
    <message>
        <source>“{rest}” is not a priority.</source>
        <translation>„{rest}“ ist keine Priorität.</translation>
    </message>
    <message>
        <source>“{rest}” never comes.</source>
        <translation>„{rest}“ kommt nie vor.</translation>
    </message>
    <message>
        <source>“{strip}” is not an interval.</source>
        <translation>„{strip}“ ist kein Abstand.</translation>
    </message>
    <message>
        <source>“{text}” has no length.</source>
        <translation>„{text}“ hat keine Dauer.</translation>
    </message>
    <message>
        <source>“{text}” has no port.</source>
        <translation>„{text}“ hat keinen Port.</translation>
    </message>
    <message>
        <source>“{text}” is not a clause of a schedule.</source>
        <translation>„{text}“ ist kein Teil eines Zeitplans.</translation>
    </message>
    <message>
        <source>“{text}” is not a port.</source>
        <translation>„{text}“ ist kein Port.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid international domain name ({error}).</source>
        <translation>„{text}“ ist kein gültiger internationaler Domainname ({error}).</translation>
    </message>
    <message>
        <source>“{text}” is not a window of the day.</source>
        <translation>„{text}“ ist kein Zeitraum des Tages.</translation>
    </message>
    <message>
        <source>“{text}” is not an address or a network.</source>
        <translation>„{text}“ ist weder Adresse noch Netz.</translation>
    </message>
    <message>
        <source>“{value}” is none of the possible words.</source>
        <translation>„{value}“ ist keines der möglichen Wörter.</translation>
    </message>
    <message>
        <source>“{value}” is not an address in brackets.</source>
        <translation>„{value}“ ist keine Adresse in Klammern.</translation>
    </message>
    <message>
        <source>“{value}” is not an address.</source>
        <translation>„{value}“ ist keine Adresse.</translation>
    </message>
</context>
</TS>
