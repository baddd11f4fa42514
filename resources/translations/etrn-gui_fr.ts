<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{number}&#xa0;B</source>
        <translation>{number}&#xa0;o</translation>
    </message>
    <message>
        <source>{number}&#xa0;kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number}&#xa0;MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number}&#xa0;GB</source>
        <translation>{number}&#xa0;Go</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number}&#xa0;min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number}&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>&lt;&gt;</source>
        <comment>the empty sender of a bounce</comment>
        <translation>&lt;&gt;</translation>
    </message>
    <message>
        <source>from {peer}</source>
        <translation>de {peer}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>broke off: {text}</source>
        <translation>interrompu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>refused {code} {text}</source>
        <translation>refusé {code} {text}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>en clair</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>further recipients</comment>
        <translation>
            <numerusform>{first} et %n autre</numerusform>
            <numerusform>{first} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what this flush brought, in the log (Enter)</source>
        <translation>Afficher dans le journal ce que cette relève a apporté (Entrée)</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>The link leads to {host}.</source>
        <translation>Le lien mène à {host}.</translation>
    </message>
    <message>
        <source>Its words name another place. Open it only if you trust the sender.</source>
        <translation>Son texte annonce une autre adresse. Ne l’ouvrez que si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>Rien ne s’ouvre</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In the program that the system has for it</source>
        <translation>Dans le programme prévu par le système</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters of {whole}.</source>
        <translation>Le texte est coupé&#xa0;: les {shown} premiers caractères sur {whole}.</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters.</source>
        <translation>Le texte est coupé&#xa0;: les {shown} premiers caractères.</translation>
    </message>
    <message>
        <source>The formatted view is cut: the beginning is shown.</source>
        <translation>La vue mise en forme est coupée&#xa0;: seul le début est affiché.</translation>
    </message>
    <message>
        <source>The formatted view is left out: it takes too long to lay out.</source>
        <translation>La vue mise en forme est omise&#xa0;: sa mise en page prend trop de temps.</translation>
    </message>
    <message>
        <source>The message is very large: only the first {shown} of {whole} were looked at.</source>
        <translation>Le message est très volumineux&#xa0;: seuls les premiers {shown} sur {whole} ont été examinés.</translation>
    </message>
    <message>
        <source>The headers are cut: the first {shown} of {whole}.</source>
        <translation>Les en-têtes sont coupés&#xa0;: les premiers {shown} sur {whole}.</translation>
    </message>
    <message>
        <source>The first {shown} of {whole} fields are listed.</source>
        <translation>Les {shown} premiers champs sur {whole} sont listés.</translation>
    </message>
    <message>
        <source>Parts inside one another are followed {shown} levels deep; deeper ones stand as text.</source>
        <translation>Les parties imbriquées sont suivies sur {shown} niveaux&#xa0;; les plus profondes restent du texte.</translation>
    </message>
    <message>
        <source>The first {shown} parts are listed; there are more.</source>
        <translation>Les {shown} premières parties sont listées&#xa0;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>The message is not built the way it says: a part of it stands as plain text.</source>
        <translation>Le message n’est pas construit comme il l’annonce&#xa0;: une de ses parties est affichée en texte brut.</translation>
    </message>
    <message>
        <source>Some characters are guessed: they are not in the charset that the message names.</source>
        <translation>Certains caractères sont devinés&#xa0;: ils n’existent pas dans le jeu de caractères annoncé par le message.</translation>
    </message>
    <message>
        <source>Not loaded from outside the message: {whole}.</source>
        <translation>Non chargé de l’extérieur du message&#xa0;: {whole}.</translation>
    </message>
    <message>
        <source>Scripts taken out: {whole}.</source>
        <translation>Scripts retirés&#xa0;: {whole}.</translation>
    </message>
    <message>
        <source>Pictures shown: {shown} of {whole}; the others are too large and stand under Attachments.</source>
        <translation>Images affichées&#xa0;: {shown} sur {whole}&#xa0;; les autres sont trop grandes et se trouvent sous Pièces jointes.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>L’hôte est vide.</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>Indiquez le serveur de messagerie du fournisseur, par exemple mail.provider.example.</translation>
    </message>
    <message>
        <source>There is a provider of this name.</source>
        <translation>Un fournisseur porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>There is a password but no user name.</source>
        <translation>Il y a un mot de passe, mais pas de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Write the name, or empty the password.</source>
        <translation>Indiquez le nom, ou videz le mot de passe.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>Write it, or empty the user name.</source>
        <translation>Indiquez-le, ou videz le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The password would cross the network in clear.</source>
        <translation>Le mot de passe traverserait le réseau en clair.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or allow it under Advanced where that is safe.</source>
        <translation>Choisissez STARTTLS ou TLS, ou autorisez-le sous Avancé là où c’est sans danger.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the provider’s authority.</source>
        <translation>Choisissez le fichier PEM de l’autorité du fournisseur.</translation>
    </message>
    <message>
        <source>Choose the PEM file with your certificate and its key.</source>
        <translation>Choisissez le fichier PEM contenant votre certificat et sa clé.</translation>
    </message>
    <message>
        <source>“{queue}” is in the list already.</source>
        <translation>«&#xa0;{queue}&#xa0;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:2525, or an address of this machine with a port.</source>
        <translation>Indiquez 0.0.0.0:2525, ou une adresse de cette machine avec un port.</translation>
    </message>
    <message>
        <source>There is no address to listen on.</source>
        <translation>Il n’y a pas d’adresse d’écoute.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the chain, or another kind of certificate.</source>
        <translation>Choisissez le fichier PEM de la chaîne, ou un autre type de certificat.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>Aucun jour n’est choisi.</translation>
    </message>
    <message>
        <source>Press at least one of the days.</source>
        <translation>Cochez au moins un jour.</translation>
    </message>
    <message>
        <source>No due time falls into the hours of the link.</source>
        <translation>Aucune échéance ne tombe dans les heures de la liaison.</translation>
    </message>
    <message>
        <source>Widen these hours, or ask at other times.</source>
        <translation>Élargissez ces heures, ou demandez à d’autres moments.</translation>
    </message>
    <message>
        <source>Two lines say the same.</source>
        <translation>Deux lignes disent la même chose.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Modifiez ou supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Fermez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>La commande n’a pas de programme.</translation>
    </message>
    <message>
        <source>Write its path first.</source>
        <translation>Indiquez d’abord son chemin.</translation>
    </message>
    <message>
        <source>Every 15 minutes by day</source>
        <translation>Toutes les 15 minutes en journée</translation>
    </message>
    <message>
        <source>Every hour, day and night</source>
        <translation>Toutes les heures, jour et nuit</translation>
    </message>
    <message>
        <source>Office hours, evenings and weekends</source>
        <translation>Heures de bureau, soirs et week-ends</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>Trois fois par jour</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>À l’arrivée du réseau</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Pendant 2 heures</translation>
    </message>
    <message>
        <source>Until tomorrow morning ({when})</source>
        <translation>Jusqu’à demain matin ({when})</translation>
    </message>
    <message>
        <source>Until I resume them</source>
        <translation>Jusqu’à ce que je les relance</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Step by step: host, sign-in, queues, test</source>
        <translation>Pas à pas&#xa0;: hôte, authentification, files, essai</translation>
    </message>
    <message>
        <source>Try it with the practice provider</source>
        <translation>Essayer avec le fournisseur d’entraînement</translation>
    </message>
    <message>
        <source>Fetch the mail that waits for you</source>
        <translation>Allez chercher le courrier qui vous attend</translation>
    </message>
    <message>
        <source>Your provider holds your mail until you ask for it. Name the provider and the queue, click Flush, and see each message arrive.</source>
        <translation>Votre fournisseur garde votre courrier jusqu’à ce que vous le demandiez. Indiquez le fournisseur et la file d’attente, cliquez sur Relever et voyez arriver chaque message.</translation>
    </message>
    <message>
        <source>A provider on this computer, with mail to play with. No account needed.</source>
        <translation>Un fournisseur sur cet ordinateur, avec du courrier pour s’exercer. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>When you have corrected the file</source>
        <translation>Quand vous avez corrigé le fichier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Là où se trouve le fichier</translation>
    </message>
    <message>
        <source>Your providers could not be read</source>
        <translation>Vos fournisseurs n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>{path} is kept as it is. Correct it, then read it again.</source>
        <translation>{path} est conservé tel quel. Corrigez-le, puis relisez-le.</translation>
    </message>
    <message>
        <source>The provider shows no certificate on this port.</source>
        <translation>Le fournisseur ne présente pas de certificat sur ce port.</translation>
    </message>
    <message>
        <source>The kind of server was not recognised.</source>
        <translation>Le type de serveur n’a pas été reconnu.</translation>
    </message>
    <message>
        <source>The server is {name}.</source>
        <translation>Le serveur est {name}.</translation>
    </message>
    <message>
        <source>It is not asked again by itself. {why}</source>
        <translation>La demande n’est pas répétée automatiquement. {why}</translation>
    </message>
    <message>
        <source>It is asked again at {when}. {why}</source>
        <translation>Prochaine demande&#xa0;: {when}. {why}</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>ETRN offered</source>
        <translation>ETRN proposé</translation>
    </message>
    <message>
        <source>Own port open</source>
        <translation>Port local ouvert</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Chemin de retour</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>pas encore faite</translation>
    </message>
    <message>
        <source>Not reached: a step before it failed.</source>
        <translation>Pas atteinte&#xa0;: une étape précédente a échoué.</translation>
    </message>
    <message>
        <source>At the foot of the list of providers the receiver says why, and what to do.</source>
        <translation>Au bas de la liste des fournisseurs, le récepteur dit pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>Put “{step}” right first.</source>
        <translation>Corrigez d’abord «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was tested, for it could not be saved. The window says why.</source>
        <translation>Rien n’a été testé, car l’enregistrement a échoué. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far stands above.</source>
        <translation>Arrêté. Ce qui a été trouvé figure ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.</source>
        <translation>
            <numerusform>Aucune étape n’a échoué&#xa0;; %n étape est à vérifier. Seule une relève montre si le courrier arrive.</numerusform>
            <numerusform>Aucune étape n’a échoué&#xa0;; %n étapes sont à vérifier. Seule une relève montre si le courrier arrive.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step failed. Whether mail comes, only a flush shows.</source>
        <translation>Aucune étape n’a échoué. Seule une relève montre si le courrier arrive.</translation>
    </message>
    <message>
        <source>{step} ({state}, {time}): {found} {remedy}</source>
        <translation>{step} ({state}, {time})&#xa0;: {found} {remedy}</translation>
    </message>
    <message>
        <source>“body:” needs the texts of messages, which are not searched. Choose “{choice}” under the saved filters.</source>
        <translation>«&#xa0;body:&#xa0;» a besoin du texte des messages, où l’on ne cherche pas. Choisissez «&#xa0;{choice}&#xa0;» parmi les filtres enregistrés.</translation>
    </message>
    <message>
        <source>Search the texts of messages too</source>
        <translation>Chercher aussi dans le texte des messages</translation>
    </message>
    <message>
        <source>“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB or plain words, or any of them with - before it.</source>
        <translation>«&#xa0;{word}:&#xa0;» n’est pas connu. Utilisez from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB ou de simples mots, ou l’un d’eux précédé de -.</translation>
    </message>
    <message>
        <source>“{word}” is not a size. Write it like &gt;1MB or &lt;20kB.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une taille. Écrivez-la comme &gt;1MB ou &lt;20kB.</translation>
    </message>
    <message>
        <source>“{word}” is not the number of a flush. Write it like flush:412.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas le numéro d’une relève. Écrivez-le comme flush:412.</translation>
    </message>
    <message>
        <source>“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une date. Écrivez-la comme since:7d, since:yesterday ou until:2026-11-23.</translation>
    </message>
    <message>
        <source>Write what you look for right behind “{word}:”.</source>
        <translation>Écrivez ce que vous cherchez juste après «&#xa0;{word}:&#xa0;».</translation>
    </message>
    <message>
        <source>Write what is to be left out right behind “{word}”, like -from:ana or -&quot;a phrase&quot;. A dash that you look for stands in quotes: &quot;-&quot;.</source>
        <translation>Écrivez juste après «&#xa0;{word}&#xa0;» ce qui doit être écarté, par exemple -from:ana ou -&quot;deux mots&quot;. Un tiret que vous cherchez se met entre guillemets&#xa0;: &quot;-&quot;.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
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
        <translation>ETRN non proposé</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>certificat vérifié</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificat non vérifié</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es)</source>
        <translation>
            <numerusform>%n relève</numerusform>
            <numerusform>%n relèves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived, {size}</source>
        <translation>
            <numerusform>%Ln arrivé, {size}</numerusform>
            <numerusform>%Ln arrivés, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation>
            <numerusform>%Ln promis</numerusform>
            <numerusform>%Ln promis</numerusform>
        </translation>
    </message>
    <message>
        <source>first message after {duration}</source>
        <translation>premier message après {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>flushes that brought nothing</comment>
        <translation>
            <numerusform>%n muette</numerusform>
            <numerusform>%n muettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>flushes that the provider did not take</comment>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
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
            <numerusform>%n muette</numerusform>
            <numerusform>%n muettes</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is not known.</source>
        <translation>Le mot de passe de {name} n’est pas connu.</translation>
    </message>
    <message>
        <source>Enter it; it is kept in memory until you quit.</source>
        <translation>Saisissez-le&#xa0;; il est gardé en mémoire jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Enter it; it is kept in the system keyring.</source>
        <translation>Saisissez-le&#xa0;; il est gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The password of {name} cannot be read or kept.</source>
        <translation>Le mot de passe de {name} ne peut pas être lu ou gardé.</translation>
    </message>
    <message>
        <source>Unlock it, and what was waiting goes on; or keep passwords in memory until you quit.</source>
        <translation>Déverrouillez-le, et ce qui attendait reprend&#xa0;; ou gardez les mots de passe en mémoire jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Try again and allow it; or keep passwords in memory until you quit.</source>
        <translation>Réessayez et autorisez l’accès&#xa0;; ou gardez les mots de passe en mémoire jusqu’à ce que vous quittiez.</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) need a look</source>
        <translation>
            <numerusform>%n relève à examiner</numerusform>
            <numerusform>%n relèves à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) brought mail</source>
        <translation>
            <numerusform>%n relève a apporté du courrier</numerusform>
            <numerusform>%n relèves ont apporté du courrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{queue}: {state}</source>
        <translation>{queue}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{profile}, {queue}: {state}</source>
        <translation>{profile}, {queue}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Port {port} needs special rights</source>
        <translation>Le port {port} exige des droits particuliers</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <translation>Le port {port} est occupé</translation>
    </message>
    <message>
        <source>This machine does not have the address {address}. Perhaps the network that brings it is not up yet. Choose another address in the receiver’s settings, or 0.0.0.0 for all of them.</source>
        <translation>Cette machine n’a pas l’adresse {address}. Le réseau qui la fournit n’est peut-être pas encore là. Choisissez une autre adresse dans les réglages du récepteur, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>The address is not this machine’s</source>
        <translation>L’adresse n’est pas celle de cette machine</translation>
    </message>
    <message>
        <source>The system says: {why}. Choose another address in the receiver’s settings.</source>
        <translation>Le système indique&#xa0;: {why}. Choisissez une autre adresse dans les réglages du récepteur.</translation>
    </message>
    <message>
        <source>It is not possible to listen there</source>
        <translation>Impossible d’écouter à cet endroit</translation>
    </message>
    <message>
        <source>The receiver cannot start</source>
        <translation>Le récepteur ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more. Start the receiver again.</source>
        <translation>Plus rien ne s’y oppose. Redémarrez le récepteur.</translation>
    </message>
    <message>
        <source>Port {port} is free</source>
        <translation>Le port {port} est libre</translation>
    </message>
    <message>
        <source>Systems let only their administrator open ports below 1024, and providers deliver to port 25. The receiver needs such rights for nothing else, so do not run it as administrator. One of these ways is enough.</source>
        <translation>Les systèmes ne laissent que leur administrateur ouvrir les ports inférieurs à 1024, et les fournisseurs livrent sur le port 25. Le récepteur n’a besoin de ces droits pour rien d’autre&#xa0;: ne le lancez pas comme administrateur. Un seul de ces moyens suffit.</translation>
    </message>
    <message>
        <source>Another program takes what comes to port {port}. Which one, only the administrator may see: the first line below tells.</source>
        <translation>Un autre programme prend ce qui arrive sur le port {port}. Seul l’administrateur peut voir lequel&#xa0;: la première ligne ci-dessous le dit.</translation>
    </message>
    <message>
        <source>{name} (process {process}) takes what comes to port {port}, and only one program can.</source>
        <translation>{name} (processus {process}) prend ce qui arrive sur le port {port}, et un seul programme le peut.</translation>
    </message>
    <message>
        <source>See who has it</source>
        <translation>Voir qui l’occupe</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>Dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>If you do not need it: stop it</source>
        <translation>Si vous n’en avez pas besoin&#xa0;: arrêtez-le</translation>
    </message>
    <message>
        <source>End it in the way that it offers, then try again.</source>
        <translation>Fermez-le de la façon qu’il prévoit, puis réessayez.</translation>
    </message>
    <message>
        <source>The first line tells which service it belongs to; stop that one, then try again.</source>
        <translation>La première ligne indique à quel service il appartient&#xa0;; arrêtez ce service, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow the program in the firewall when Windows asks, then try again.</source>
        <translation>Autorisez le programme dans le pare-feu quand Windows le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow it in the firewall</source>
        <translation>L’autoriser dans le pare-feu</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}. Type the lines of nft, or the last one where iptables is used; they last until the next start of the machine.</source>
        <translation>Le récepteur écoute sur {usual}, et le système lui transmet ce qui arrive sur le port {port}. Tapez les lignes de nft, ou la dernière si iptables est utilisé&#xa0;; elles durent jusqu’au prochain démarrage de la machine.</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>ou&#xa0;:</translation>
    </message>
    <message>
        <source>Redirect the port (the simplest)</source>
        <translation>Rediriger le port (le plus simple)</translation>
    </message>
    <message>
        <source>systemd opens the port and hands it to a receiver that runs as a service, also while nobody is signed in. This window then shows what that receiver takes.</source>
        <translation>systemd ouvre le port et le remet à un récepteur qui tourne comme service, même quand personne n’a ouvert de session. Cette fenêtre montre alors ce que ce récepteur prend.</translation>
    </message>
    <message>
        <source>Let systemd open the port</source>
        <translation>Laisser systemd ouvrir le port</translation>
    </message>
    <message>
        <source>This program file alone may then open such ports. After each update it must be done again.</source>
        <translation>Seul ce fichier de programme peut alors ouvrir de tels ports. À refaire après chaque mise à jour.</translation>
    </message>
    <message>
        <source>Give the receiver this one right</source>
        <translation>Donner ce seul droit au récepteur</translation>
    </message>
    <message>
        <source>Every program of every user of this machine may then open port {port} and those above. Fit for a machine that only you use.</source>
        <translation>Tout programme de tout utilisateur de cette machine peut alors ouvrir le port {port} et les suivants. Convient à une machine que vous êtes seul à utiliser.</translation>
    </message>
    <message>
        <source>Lower the limit for all programs</source>
        <translation>Abaisser la limite pour tous les programmes</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}.</source>
        <translation>Le récepteur écoute sur {usual}, et le système lui transmet ce qui arrive sur le port {port}.</translation>
    </message>
    <message>
        <source>Redirect the port</source>
        <translation>Rediriger le port</translation>
    </message>
    <message>
        <source>Many providers can deliver to another port. Listen on {usual} and send them this, with your domain or queue:</source>
        <translation>Beaucoup de fournisseurs peuvent livrer sur un autre port. Écoutez sur {usual} et envoyez-leur ceci, avec votre domaine ou votre file d’attente&#xa0;:</translation>
    </message>
    <message>
        <source>Please deliver our mail to port {usual} of our address, in place of port 25.</source>
        <translation>Veuillez livrer notre courrier sur le port {usual} de notre adresse, à la place du port 25.</translation>
    </message>
    <message>
        <source>Ask the provider for a higher port</source>
        <translation>Demander un port plus élevé au fournisseur</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non pris</translation>
    </message>
    <message>
        <source>returned: {answer}</source>
        <translation>retourné&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>dans {duration}</translation>
    </message>
    <message>
        <source>at the next flush</source>
        <translation>à la prochaine relève</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>It answers at once, and sends what it holds.</source>
        <translation>Il répond aussitôt et envoie ce qu’il garde.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Nobody answers for half a minute; then it is back, with more mail.</source>
        <translation>Personne ne répond pendant une demi-minute&#xa0;; puis il revient, avec davantage de courrier.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>It puts every flush off for half a minute.</source>
        <translation>Il remet chaque relève à plus tard pendant une demi-minute.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenteur</translation>
    </message>
    <message>
        <source>Its answer comes later than is waited for; the mail comes all the same.</source>
        <translation>Sa réponse vient après la fin de l’attente&#xa0;; le courrier arrive quand même.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Coupure</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the answer.</source>
        <translation>La connexion se coupe au milieu de la réponse.</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>It refuses every flush, as for somebody it does not know.</source>
        <translation>Il refuse chaque relève, comme à quelqu’un qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Asked for {queue}, answered {code} {text}</source>
        <translation>Sollicité pour {queue}, a répondu {code} {text}</translation>
    </message>
    <message numerus="yes">
        <source>Connects to your receiver with %n message(s)</source>
        <translation>
            <numerusform>Se connecte à votre récepteur avec %n message</numerusform>
            <numerusform>Se connecte à votre récepteur avec %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to your receiver failed: {why}</source>
        <translation>Le chemin vers votre récepteur a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Holds a message for {to}</source>
        <translation>Garde un message pour {to}</translation>
    </message>
    <message>
        <source>Delivered the message for {to}</source>
        <translation>A livré le message pour {to}</translation>
    </message>
    <message>
        <source>Keeps the message for {to}: {code} {text}</source>
        <translation>Conserve le message pour {to}&#xa0;: {code} {text}</translation>
    </message>
    <message>
        <source>Gave up the message for {to}: {code} {text}</source>
        <translation>A abandonné le message pour {to}&#xa0;: {code} {text}</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>La simulation commence</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>La simulation est terminée</translation>
    </message>
    <message>
        <source>no queues yet</source>
        <translation>aucune file pour l’instant</translation>
    </message>
    <message>
        <source>not flushed yet</source>
        <translation>pas encore relevé</translation>
    </message>
    <message>
        <source>flushing… {arrived} of {promised}</source>
        <translation>relève… {arrived} sur {promised}</translation>
    </message>
    <message>
        <source>flushing… {arrived} so far</source>
        <translation>relève… {arrived} jusqu’ici</translation>
    </message>
    <message>
        <source>flushing…</source>
        <translation>relève en cours…</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>flushed {ago}</source>
        <translation>relevé {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) · {rest}</source>
        <translation>
            <numerusform>%n file · {rest}</numerusform>
            <numerusform>%n files · {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>mal configuré</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>identifiants refusés</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>exige TLS</translation>
    </message>
    <message>
        <source>wrong form of name</source>
        <translation>forme de nom refusée</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
    <message>
        <source>no ETRN</source>
        <translation>pas d’ETRN</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec TLS</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{place} · {protection} · no sign-in</source>
        <translation>{place} · {protection} · sans authentification</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in memory until you quit)</source>
        <translation>{place} · {protection} · compte &lt;b&gt;{user}&lt;/b&gt; (jeton gardé en mémoire)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in memory until you quit)</source>
        <translation>{place} · {protection} · compte &lt;b&gt;{user}&lt;/b&gt; (mot de passe en mémoire)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in the system keyring)</source>
        <translation>{place} · {protection} · compte &lt;b&gt;{user}&lt;/b&gt; (jeton au trousseau)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in the system keyring)</source>
        <translation>{place} · {protection} · compte &lt;b&gt;{user}&lt;/b&gt; (mot de passe au trousseau)</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>and subdomains</source>
        <translation>et sous-domaines</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file d’attente</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Not flushed yet</source>
        <translation>Pas encore relevée</translation>
    </message>
    <message>
        <source>{guess} · {reply}</source>
        <translation>{guess} · {reply}</translation>
    </message>
    <message>
        <source>Server: {name}</source>
        <translation>Serveur&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, though mail usually comes.</source>
        <translation>
            <numerusform>%n relève n’a rien apporté, alors que du courrier vient d’habitude.</numerusform>
            <numerusform>%n relèves de suite n’ont rien apporté, alors que du courrier vient d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>{arrived} of about {expected}, about {time} left</source>
        <translation>{arrived} sur environ {expected}, encore environ {time}</translation>
    </message>
    <message numerus="yes">
        <source>usually %n message(s) within {time}</source>
        <translation>
            <numerusform>d’habitude %n message en {time}</numerusform>
            <numerusform>d’habitude %n messages en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess, from the pace of this flush so far.</source>
        <translation>Une estimation, d’après le rythme de cette relève jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>A guess, from %n earlier flush(es) of this queue.</source>
        <translation>
            <numerusform>Une estimation, d’après %n relève antérieure de cette file.</numerusform>
            <numerusform>Une estimation, d’après %n relèves antérieures de cette file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Connexion au fournisseur…</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message(s) arrived · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;{arrived} sur %n&lt;/b&gt; promis · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;{arrived} sur %n&lt;/b&gt; promis · {elapsed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n message(s)&lt;/b&gt; so far · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;%n message&lt;/b&gt; jusqu’ici · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;%n messages&lt;/b&gt; jusqu’ici · {elapsed}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, waiting for the answer · {elapsed}</source>
        <translation>Demandé, en attente de la réponse · {elapsed}</translation>
    </message>
    <message>
        <source>No answer came; the mail may still come · {elapsed}</source>
        <translation>Pas de réponse&#xa0;; le courrier peut encore venir · {elapsed}</translation>
    </message>
    <message>
        <source>The provider is sending already, waiting for mail · {elapsed}</source>
        <translation>Le fournisseur envoie déjà, en attente du courrier · {elapsed}</translation>
    </message>
    <message>
        <source>Accepted, waiting for mail · {elapsed}</source>
        <translation>Accepté, en attente du courrier · {elapsed}</translation>
    </message>
    <message>
        <source>No mail waiting · {code} · {when}</source>
        <translation>Pas de courrier en attente · {code} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Confirmed:&lt;/b&gt; %n message(s), {size}, first after {first}</source>
        <translation>
            <numerusform>&lt;b&gt;Confirmé&#xa0;:&lt;/b&gt; %n message, {size}, premier après {first}</numerusform>
            <numerusform>&lt;b&gt;Confirmé&#xa0;:&lt;/b&gt; %n messages, {size}, premier après {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message(s) arrived</source>
        <translation>
            <numerusform>&lt;b&gt;Partiel&#xa0;:&lt;/b&gt; {arrived} sur %n promis</numerusform>
            <numerusform>&lt;b&gt;Partiel&#xa0;:&lt;/b&gt; {arrived} sur %n promis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message(s) not taken</source>
        <translation>
            <numerusform>&lt;b&gt;Partiel&#xa0;:&lt;/b&gt; {arrived} arrivés, %n non pris</numerusform>
            <numerusform>&lt;b&gt;Partiel&#xa0;:&lt;/b&gt; {arrived} arrivés, %n non pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</source>
        <translation>
            <numerusform>%n message est venu mais n’a pas pu être pris&#xa0;; le fournisseur le garde et réessaie. Le journal nomme la règle qui l’a refusé, et ce qu’il faut changer.</numerusform>
            <numerusform>%n messages sont venus mais n’ont pas pu être pris&#xa0;; le fournisseur les garde et réessaie. Le journal nomme la règle qui a refusé chacun, et ce qu’il faut changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider promised more than it sent. It may still be trying: flush again in some minutes. If it stays so, ask the provider what it still holds.</source>
        <translation>Le fournisseur a promis plus qu’il n’a envoyé. Il essaie peut-être encore&#xa0;: relevez de nouveau dans quelques minutes. Si cela persiste, demandez au fournisseur ce qu’il garde encore.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Silent:&lt;/b&gt; accepted, but nothing came in {waited}</source>
        <translation>&lt;b&gt;Muet&#xa0;:&lt;/b&gt; accepté, mais rien n’est venu en {waited}</translation>
    </message>
    <message>
        <source>The provider accepted the request, but no mail came. Either nothing was waiting (many servers answer 250 even then), or the provider cannot reach your receiver. Check that the provider delivers to this machine’s address and port, and that a firewall or router lets it in.</source>
        <translation>Le fournisseur a accepté la demande, mais aucun courrier n’est venu. Soit rien n’attendait (beaucoup de serveurs répondent 250 même dans ce cas), soit le fournisseur ne peut pas atteindre votre récepteur. Vérifiez que le fournisseur livre à l’adresse et au port de cette machine, et qu’un pare-feu ou un routeur le laisse entrer.</translation>
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
        <translation>Accepté</translation>
    </message>
    <message>
        <source>No mail waiting</source>
        <translation>Pas de courrier en attente</translation>
    </message>
    <message>
        <source>Already sending</source>
        <translation>Envoi déjà en cours</translation>
    </message>
    <message>
        <source>The provider asks to try later</source>
        <translation>Le fournisseur demande de réessayer plus tard</translation>
    </message>
    <message>
        <source>The provider’s server is set up wrongly</source>
        <translation>Le serveur du fournisseur est mal configuré</translation>
    </message>
    <message>
        <source>Refused: not allowed for this name</source>
        <translation>Refusé&#xa0;: non autorisé pour ce nom</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>Refused: the provider wants TLS</source>
        <translation>Refusé&#xa0;: le fournisseur exige TLS</translation>
    </message>
    <message>
        <source>Refused: the provider wants another form of name</source>
        <translation>Refusé&#xa0;: le fournisseur veut une autre forme de nom</translation>
    </message>
    <message>
        <source>Refused: the provider did not understand the name</source>
        <translation>Refusé&#xa0;: le fournisseur n’a pas compris le nom</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN</source>
        <translation>Le fournisseur ne propose pas ETRN</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Provider not reached</source>
        <translation>Fournisseur injoignable</translation>
    </message>
    <message>
        <source>The connection is not safe: TLS failed</source>
        <translation>La connexion n’est pas sûre&#xa0;: échec de TLS</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Blocked: nothing was sent</source>
        <translation>Bloqué&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>On n’en sait rien</translation>
    </message>
    <message>
        <source>Flush #{id} · {profile} · {queue} · {state}</source>
        <translation>Relève #{id} · {profile} · {queue} · {state}</translation>
    </message>
    <message>
        <source>{state} · {guess}</source>
        <translation>{state} · {guess}</translation>
    </message>
    <message>
        <source>accepts {domains}</source>
        <translation>accepte {domains}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Listening&lt;/b&gt; on {places}</source>
        <translation>&lt;b&gt;À l’écoute&lt;/b&gt; sur {places}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Starting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;Démarrage…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restarting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;Redémarrage…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not listening&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pas à l’écoute&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not needed yet&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pas encore nécessaire&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stopped&lt;/b&gt;</source>
        <translation>&lt;b&gt;Arrêté&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>It runs as a service (process {process}) · %n open session(s)</source>
        <translation>
            <numerusform>Il tourne comme service (processus {process}) · %n session ouverte</numerusform>
            <numerusform>Il tourne comme service (processus {process}) · %n sessions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts when your providers can be read.</source>
        <translation>Il démarre dès que vos fournisseurs peuvent être lus.</translation>
    </message>
    <message>
        <source>It starts with the first queue.</source>
        <translation>Il démarre avec la première file d’attente.</translation>
    </message>
    <message>
        <source>TLS offered</source>
        <translation>TLS proposé</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sans TLS</translation>
    </message>
    <message numerus="yes">
        <source>{protection} · {open} of %n session(s)</source>
        <translation>
            <numerusform>{protection} · sessions&#xa0;: {open} sur %n</numerusform>
            <numerusform>{protection} · sessions&#xa0;: {open} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line} · restarted %n time(s)</source>
        <translation>
            <numerusform>{line} · redémarré %n fois</numerusform>
            <numerusform>{line} · redémarré %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.</source>
        <translation>
            <numerusform>Jusqu’à %n session à la fois, {each} par adresse&#xa0;; vos fournisseurs en ont autant qu’ils veulent.</numerusform>
            <numerusform>Jusqu’à %n sessions à la fois, {each} par adresse&#xa0;; vos fournisseurs en ont autant qu’ils veulent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses messages over {size} with 552, and mail for other domains with 550.</source>
        <translation>Refuse par 552 les messages de plus de {size}, et par 550 le courrier pour d’autres domaines.</translation>
    </message>
    <message>
        <source>Answers 452 while less than {size} of the disk would stay free: the provider keeps the message.</source>
        <translation>Répond 452 quand il resterait moins de {size} libres sur le disque&#xa0;: le fournisseur garde le message.</translation>
    </message>
    <message>
        <source>Ends a session after {idle} of silence; when it stops, a message on its way is given {finish}.</source>
        <translation>Termine une session après {idle} de silence&#xa0;; à l’arrêt, un message en route dispose encore de {finish}.</translation>
    </message>
    <message>
        <source>{number}&#xa0;MiB</source>
        <translation>{number}&#xa0;Mio</translation>
    </message>
    <message>
        <source>Listens {places}.</source>
        <translation>Écoute {places}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>on port {port} of every IPv4 address of this machine</source>
        <translation>sur le port {port} de toutes les adresses IPv4 de cette machine</translation>
    </message>
    <message>
        <source>on port {port} of every IPv6 address of this machine</source>
        <translation>sur le port {port} de toutes les adresses IPv6 de cette machine</translation>
    </message>
    <message>
        <source>on port {port} of {host}, for programs on this machine only</source>
        <translation>sur le port {port} de {host}, pour les seuls programmes de cette machine</translation>
    </message>
    <message>
        <source>on port {port} of {host}</source>
        <translation>sur le port {port} de {host}</translation>
    </message>
    <message>
        <source>on any free port of every IPv4 address of this machine</source>
        <translation>sur un port libre de toutes les adresses IPv4 de cette machine</translation>
    </message>
    <message>
        <source>on any free port of every IPv6 address of this machine</source>
        <translation>sur un port libre de toutes les adresses IPv6 de cette machine</translation>
    </message>
    <message>
        <source>on any free port of {host}, for programs on this machine only</source>
        <translation>sur un port libre de {host}, pour les seuls programmes de cette machine</translation>
    </message>
    <message>
        <source>on any free port of {host}</source>
        <translation>sur un port libre de {host}</translation>
    </message>
    <message>
        <source>Takes no mail: no domain is accepted, and no queue names one.</source>
        <translation>Ne prend pas de courrier&#xa0;: aucun domaine n’est accepté, et aucune file d’attente n’en nomme.</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from anyone.</source>
        <translation>Prend le courrier pour {domains}, d’où qu’il vienne.</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from {places} only; others are answered 554.</source>
        <translation>Prend le courrier pour {domains} venant de {places} seulement&#xa0;; les autres reçoivent 554.</translation>
    </message>
    <message>
        <source>Mends bare CR or LF in mail from {places}, instead of refusing it with 550.</source>
        <translation>Répare les CR ou LF isolés dans le courrier de {places}, au lieu de le refuser par 550.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers no TLS: mail comes as the network carries it.</source>
        <translation>N’offre pas TLS&#xa0;: le courrier arrive tel que le réseau le porte.</translation>
    </message>
    <message>
        <source>Offers STARTTLS with a certificate that it makes and renews itself.</source>
        <translation>Offre STARTTLS avec un certificat qu’il crée et renouvelle lui-même.</translation>
    </message>
    <message>
        <source>Offers STARTTLS with the certificate of your files, and reads them again when they change.</source>
        <translation>Offre STARTTLS avec le certificat de vos fichiers, et les relit quand ils changent.</translation>
    </message>
    <message>
        <source>No provider can reach it: it listens on this machine’s own address only.</source>
        <translation>Aucun fournisseur ne peut l’atteindre&#xa0;: il n’écoute que sur l’adresse interne de cette machine.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights; where it has none, the ways around it are shown.</source>
        <translation>Les ports inférieurs à 1024 exigent des droits particuliers&#xa0;; s’il ne les a pas, les solutions possibles sont indiquées.</translation>
    </message>
    <message>
        <source>One address may have more sessions than there are: the smaller limit counts.</source>
        <translation>Une adresse peut avoir plus de sessions qu’il n’y en a&#xa0;: la plus petite limite compte.</translation>
    </message>
    <message>
        <source>Few messages with an attachment are smaller than that.</source>
        <translation>Peu de messages avec une pièce jointe sont plus petits que cela.</translation>
    </message>
    <message>
        <source>An allowed network of /0 is everybody, without the limits on one address.</source>
        <translation>Un réseau autorisé en /0, c’est tout le monde, sans les limites par adresse.</translation>
    </message>
    <message>
        <source>asking by schedule now</source>
        <translation>demande planifiée en cours</translation>
    </message>
    <message>
        <source>stopped: the provider refuses</source>
        <translation>arrêté&#xa0;: le fournisseur refuse</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>attend le réseau</translation>
    </message>
    <message>
        <source>nothing due by the clock</source>
        <translation>aucune échéance à l’horloge</translation>
    </message>
    <message>
        <source>paused until you resume it</source>
        <translation>pause sans limite</translation>
    </message>
    <message>
        <source>paused until {when}</source>
        <translation>pause, reprise {when}</translation>
    </message>
    <message>
        <source>{next} · another try</source>
        <translation>{next} · nouvel essai</translation>
    </message>
    <message>
        <source>{next} · less often: nothing came</source>
        <translation>{next} · moins souvent&#xa0;: rien n’est venu</translation>
    </message>
    <message>
        <source>{next} · no network</source>
        <translation>{next} · pas de réseau</translation>
    </message>
    <message>
        <source>{next} · makes up for missed runs</source>
        <translation>{next} · rattrape les passages manqués</translation>
    </message>
    <message>
        <source>{next} · the clock was put back</source>
        <translation>{next} · l’horloge a été reculée</translation>
    </message>
    <message>
        <source>{next} · makes up for a run that broke off</source>
        <translation>{next} · rattrape un passage interrompu</translation>
    </message>
    <message>
        <source>{next} · after the quiet hours</source>
        <translation>{next} · après les heures calmes</translation>
    </message>
    <message>
        <source>{next} · the network settles</source>
        <translation>{next} · le réseau se stabilise</translation>
    </message>
    <message>
        <source>{next} · a run is under way</source>
        <translation>{next} · un passage est en cours</translation>
    </message>
    <message>
        <source>next within a minute</source>
        <translation>prochain d’ici une minute</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>prochain {when}</translation>
    </message>
    <message>
        <source>next {when}, in {time}</source>
        <translation>prochain {when}, dans {time}</translation>
    </message>
    <message>
        <source>{queue}: {next}</source>
        <translation>{queue}&#xa0;: {next}</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>par la planification</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>un seul passage pour tous les manqués</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>au démarrage du programme</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>à l’arrivée du réseau</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>à l’activation d’une interface</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>personne n’était là&#xa0;: le programme ne tournait pas, l’ordinateur était en veille, ou son horloge a été avancée</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>l’horloge de l’ordinateur a été reculée</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>le réseau ou l’ordinateur vient de démarrer&#xa0;; la demande attend 30 à 60 s</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>un autre passage le remplace</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>le fournisseur n’a pas pu, il sera sollicité plus tard</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>les dernières relèves n’ont rien apporté, les demandes s’espacent</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>la planification s’est arrêtée, car le fournisseur refuse</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>les planifications sont en pause</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>heures calmes, ou liaison fermée</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>un passage était encore en cours</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>demandé quelques instants plus tôt</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>la plage horaire de la liaison s’est fermée avant</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>la liaison n’a pas pu être établie</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>quelque chose de ce côté l’a empêché</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>le programme qui tenait les planifications s’est arrêté au milieu</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>la file d’attente ou sa planification a été supprimée</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>arrêté avant toute demande</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>la prochaine échéance de la planification</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>aucune échéance automatique</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message numerus="yes">
        <source>the last answer was “{answer}”, %n time(s) in a row; it is asked again with growing waits</source>
        <translation>
            <numerusform>la dernière réponse était «&#xa0;{answer}&#xa0;», %n fois de suite&#xa0;; la demande est répétée à des intervalles croissants</numerusform>
            <numerusform>la dernière réponse était «&#xa0;{answer}&#xa0;», %n fois de suite&#xa0;; la demande est répétée à des intervalles croissants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, so it asks less often</source>
        <translation>
            <numerusform>%n relève n’a rien apporté, les demandes s’espacent</numerusform>
            <numerusform>%n relèves de suite n’ont rien apporté, les demandes s’espacent</numerusform>
        </translation>
    </message>
    <message>
        <source>paused until somebody resumes it</source>
        <translation>en pause jusqu’à ce que quelqu’un la reprenne</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>il n’y a pas de réseau&#xa0;; un passage suivra 30 à 60 s après son retour</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>un passage est en cours</translation>
    </message>
    <message>
        <source>{answer}: {text}</source>
        <translation>{answer}&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>stopped: the provider answered “{answer}” %n time(s) in a row</source>
        <translation>
            <numerusform>arrêté&#xa0;: le fournisseur a répondu «&#xa0;{answer}&#xa0;» %n fois</numerusform>
            <numerusform>arrêté&#xa0;: le fournisseur a répondu «&#xa0;{answer}&#xa0;» %n fois de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>{stopped}. Mend it, then resume the schedule or flush by hand</source>
        <translation>{stopped}. Corrigez cela, puis reprenez la planification ou relevez à la main</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>demande en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>{reason}; {ending}</source>
        <translation>{reason}&#xa0;; {ending}</translation>
    </message>
    <message>
        <source>{reason}: {more}</source>
        <translation>{reason}&#xa0;: {more}</translation>
    </message>
    <message>
        <source>Due {when}, {cause}.</source>
        <translation>Échéance&#xa0;: {when}, {cause}.</translation>
    </message>
    <message numerus="yes">
        <source>Due %n time(s), from {first} to {last}, {cause}.</source>
        <translation>
            <numerusform>%n échéance, de {first} à {last}, {cause}.</numerusform>
            <numerusform>%n échéances, de {first} à {last}, {cause}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {reason}.</source>
        <translation>{state}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation>{state}.</translation>
    </message>
    <message>
        <source>The schedules were kept by process {process}.</source>
        <translation>Les planifications étaient tenues par le processus {process}.</translation>
    </message>
    <message>
        <source>The command that dials said: {text}</source>
        <translation>La commande qui compose a dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The command that hangs up said: {text}</source>
        <translation>La commande qui raccroche a dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{queue} is paused until {when}.</source>
        <translation>{queue} est en pause&#xa0;; reprise&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>{queue} is paused until you resume it.</source>
        <translation>{queue} est en pause jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until {when}.</source>
        <translation>Les planifications de {profile} sont en pause&#xa0;; reprise&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until you resume them.</source>
        <translation>Les planifications de {profile} sont en pause jusqu’à ce que vous les repreniez.</translation>
    </message>
    <message>
        <source>All schedules are paused until {when}.</source>
        <translation>Toutes les planifications sont en pause&#xa0;; reprise&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>All schedules are paused until you resume them.</source>
        <translation>Toutes les planifications sont en pause jusqu’à ce que vous les repreniez.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pause sans limite</translation>
    </message>
    <message>
        <source>Partly paused until you resume</source>
        <translation>Pause partielle</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Pause → {when}</translation>
    </message>
    <message>
        <source>Partly paused until {when}</source>
        <translation>En partie → {when}</translation>
    </message>
    <message>
        <source>This window keeps the schedules.</source>
        <translation>Cette fenêtre tient les planifications.</translation>
    </message>
    <message>
        <source>No program keeps the schedules just now.</source>
        <translation>Aucun programme ne tient les planifications en ce moment.</translation>
    </message>
    <message>
        <source>Another program keeps the schedules: etrnctl schedule as a service (process {process}).</source>
        <translation>Un autre programme tient les planifications&#xa0;: etrnctl schedule, comme service (processus {process}).</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>au démarrage du programme</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>à l’arrivée du réseau</translation>
    </message>
    <message>
        <source>when {interface} comes up</source>
        <translation>à l’activation de {interface}</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>calme {hours}</translation>
    </message>
    <message>
        <source>up to {time} later by chance</source>
        <translation>jusqu’à {time} plus tard, au hasard</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>only while the link is open ({hours})</source>
        <translation>seulement quand la liaison est ouverte ({hours})</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a schedule</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>toutes les {time}</translation>
    </message>
    <message>
        <source>every {time}, {hours}</source>
        <translation>toutes les {time}, {hours}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>à {times}</translation>
    </message>
    <message>
        <source>at {times}, {days}</source>
        <translation>à {times}, {days}</translation>
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
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>{span}, {days}</source>
        <translation>{span}, {days}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
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
        <translation>le fournisseur d’entraînement</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>Practice: this provider and its mail are made up, and on this machine alone. All of it goes with the window.</source>
        <translation>Entraînement&#xa0;: ce fournisseur et son courrier sont inventés, et n’existent que sur cette machine. Tout disparaît avec la fenêtre.</translation>
    </message>
    <message>
        <source>To be read and copied</source>
        <translation>À lire et à copier</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Send ETRN even where the provider does not offer it</source>
        <translation>Envoyer ETRN même s’il n’est pas proposé</translation>
    </message>
    <message>
        <source>Sign in without TLS (this machine and test providers only)</source>
        <translation>Authentification sans TLS (cette machine, essais)</translation>
    </message>
    <message>
        <source>Some servers take it without offering it.</source>
        <translation>Certains serveurs l’acceptent sans le proposer.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Tous ceux sur le chemin peuvent lire le mot de passe.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the file with the authorities</source>
        <translation>Choisir le fichier des autorités</translation>
    </message>
    <message>
        <source>Choose the file with your own certificate</source>
        <translation>Choisir le fichier de votre propre certificat</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Look at the provider’s certificate, to pin it</source>
        <translation>Voir le certificat du fournisseur, pour l’épingler</translation>
    </message>
    <message>
        <source>this machine’s own name</source>
        <translation>le nom de cette machine</translation>
    </message>
    <message>
        <source>as the system chooses</source>
        <translation>au choix du système</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>les autorités du système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Without any mail for that long, an accepted flush is called silent.</source>
        <translation>Sans aucun courrier pendant ce temps, une relève acceptée est dite muette.</translation>
    </message>
    <message>
        <source>Without further mail for that long, a flush that brought mail is complete.</source>
        <translation>Sans nouveau courrier pendant ce temps, une relève qui en a apporté est complète.</translation>
    </message>
    <message>
        <source>An address of this machine, where it has several links.</source>
        <translation>Une adresse de cette machine, si elle a plusieurs liaisons.</translation>
    </message>
    <message>
        <source>Your own certificate with its key, for a provider that wants one.</source>
        <translation>Votre propre certificat avec sa clé, pour un fournisseur qui en veut un.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: trust exactly this one.</source>
        <translation>SHA-256 du certificat&#xa0;: ne faire confiance qu’à celui-ci.</translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Muet après</translation>
    </message>
    <message>
        <source>Complete after</source>
        <translation>Complet après</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>Nom dans EHLO</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Autorités (PEM)</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Certificat épinglé</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>The provider’s authorities</source>
        <translation>Les autorités du fournisseur</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>Votre propre certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>What to do about {queue}</source>
        <translation>Que faire pour {queue}</translation>
    </message>
    <message>
        <source>A letter to the provider, ready to send</source>
        <translation>Une lettre au fournisseur, prête à envoyer</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it, so nothing was sent. Ask the provider; say below that it is right only when the provider confirms it.</source>
        <translation>Le fournisseur proposait STARTTLS et ne le propose plus. Quelqu’un entre vous l’a peut-être supprimé, rien n’a donc été envoyé. Demandez au fournisseur&#xa0;; ne confirmez ci-dessous que s’il le confirme.</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>Letter to the provider</source>
        <translation>Lettre au fournisseur</translation>
    </message>
    <message>
        <source>It is right: the provider has no TLS any more</source>
        <translation>C’est exact&#xa0;: le fournisseur n’a plus TLS</translation>
    </message>
    <message>
        <source>Ask this provider without TLS from now on, as it confirmed</source>
        <translation>Demander désormais sans TLS à ce fournisseur, comme il l’a confirmé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this advice</source>
        <translation>Copier ce conseil</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>Vérifier ce fournisseur étape par étape</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copier la lettre</translation>
    </message>
    <message>
        <source>Copy the letter to the provider</source>
        <translation>Copier la lettre au fournisseur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this advice</source>
        <translation>Fermer ce conseil</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Reçu…</translation>
    </message>
    <message>
        <source>Show the receipt of this flush, and what was said</source>
        <translation>Montrer le reçu de cette relève et ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>Régler à la main…</translation>
    </message>
    <message>
        <source>Set everything by hand</source>
        <translation>Tout régler à la main</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Fermer l’assistant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back a page</source>
        <translation>Revenir une page en arrière</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Flush now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Ask the host what it offers; nothing is sent</source>
        <translation>Demander à l’hôte ce qu’il propose&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Save it, and check it step by step; no mail is asked for</source>
        <translation>Enregistrer et vérifier pas à pas&#xa0;; aucun courrier n’est demandé</translation>
    </message>
    <message>
        <source>Ask for the mail that waits</source>
        <translation>Demander le courrier en attente</translation>
    </message>
    <message>
        <source>Go on to the next page</source>
        <translation>Passer à la page suivante</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>List all parts of the message, not only attachments</source>
        <translation>Lister toutes les parties du message, pas seulement les pièces jointes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the chosen part as a file</source>
        <translation>Enregistrer la partie choisie dans un fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Enter saves the chosen one as a file</source>
        <translation>Entrée enregistre la pièce choisie dans un fichier</translation>
    </message>
    <message>
        <source>No message was taken, so there are no attachments.</source>
        <translation>Aucun message n’a été pris, il n’y a donc pas de pièces jointes.</translation>
    </message>
    <message>
        <source>The message could not be read, so its attachments are not known.</source>
        <translation>Le message n’a pas pu être lu, ses pièces jointes ne sont donc pas connues.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The message has no attachments.</source>
        <translation>Le message n’a pas de pièces jointes.</translation>
    </message>
    <message>
        <source>(part of the message)</source>
        <translation>(partie du message)</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>Demandez à votre fournisseur l’empreinte SHA-256 de son certificat, par téléphone ou par courrier, et comparez. Si elle diffère, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>It is the same: trust exactly this certificate</source>
        <translation>C’est la même&#xa0;: ne faire confiance qu’à ce certificat</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>Le certificat ne peut pas être vérifié</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>None: mail comes without TLS</source>
        <translation>Aucun&#xa0;: le courrier arrive sans TLS</translation>
    </message>
    <message>
        <source>Made by the program, and renewed by itself</source>
        <translation>Créé par le programme, et renouvelé de lui-même</translation>
    </message>
    <message>
        <source>From files, such as those of Let’s Encrypt</source>
        <translation>Depuis des fichiers, comme ceux de Let’s Encrypt</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>En créer un maintenant</translation>
    </message>
    <message>
        <source>Make a certificate now</source>
        <translation>Créer un certificat maintenant</translation>
    </message>
    <message>
        <source>With a new key…</source>
        <translation>Avec une nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a certificate with a new key</source>
        <translation>Créer un certificat avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Relire les fichiers</translation>
    </message>
    <message>
        <source>Read the certificate’s files again</source>
        <translation>Relire les fichiers du certificat</translation>
    </message>
    <message>
        <source>Chain (PEM)</source>
        <translation>Chaîne (PEM)</translation>
    </message>
    <message>
        <source>Key (PEM)</source>
        <translation>Clé (PEM)</translation>
    </message>
    <message>
        <source>Without a passphrase.</source>
        <translation>Sans phrase secrète.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the file: {what}</source>
        <translation>Choisir le fichier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Providers that trust this very key must be told of the new one.</source>
        <translation>Les fournisseurs qui font confiance à cette clé précise doivent être avertis de la nouvelle.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renouveler le certificat</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>SHA-256 {fingerprint}

Ask your provider for the fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>SHA-256 {fingerprint}

Demandez à votre fournisseur l’empreinte de son certificat, par téléphone ou par courrier, et comparez. Si elle diffère, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>Ne faire confiance qu’à ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>C’est la même&#xa0;: faire confiance</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>Aucun autre n’est accepté désormais</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of {name} ({place})</source>
        <translation>Vérification de {name} ({place})</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Vérifier {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what was found as text</source>
        <translation>Copier le résultat sous forme de texte</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>Modifier ce fournisseur</translation>
    </message>
    <message>
        <source>Trust the certificate…</source>
        <translation>Approuver le certificat…</translation>
    </message>
    <message>
        <source>Trust exactly the certificate that was shown</source>
        <translation>Ne faire confiance qu’au certificat présenté</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>Refaire toutes les étapes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this check</source>
        <translation>Fermer cette vérification</translation>
    </message>
    <message>
        <source>No mail is asked for.</source>
        <translation>Aucun courrier n’est demandé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Take all steps again ({keys})</source>
        <translation>Refaire toutes les étapes ({keys})</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns of the deliveries</source>
        <translation>Colonnes des livraisons</translation>
    </message>
    <message>
        <source>Put the columns as at first</source>
        <translation>Remettre les colonnes comme au début</translation>
    </message>
</context>
<context>
    <name>DayButtons</name>
    <message>
        <source>It holds on this day while pressed</source>
        <translation>Vaut ce jour-là tant qu’il est enfoncé</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation>Relèves</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>1er après</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muettes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the newest delivery</source>
        <translation>Suivre la livraison la plus récente</translation>
    </message>
    <message>
        <source>Keep the newest delivery in sight</source>
        <translation>Garder la livraison la plus récente en vue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold new deliveries back</source>
        <translation>Retenir les nouvelles livraisons</translation>
    </message>
    <message>
        <source>Hold new deliveries back, so that nothing moves; the mail itself comes in all the same ({keys})</source>
        <translation>Retenir l’affichage des nouvelles livraisons, pour que rien ne bouge&#xa0;; le courrier lui-même arrive quand même ({keys})</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved filters, and where words are sought</source>
        <translation>Filtres enregistrés, et où les mots sont cherchés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quelles colonnes sont affichées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export what the filter shows ({keys})</source>
        <translation>Exporter ce que le filtre montre ({keys})</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Show all deliveries again</source>
        <translation>Montrer de nouveau toutes les livraisons</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Pas encore de courrier</translation>
    </message>
    <message>
        <source>Flush a queue, and each message appears here the moment it is safe.</source>
        <translation>Relevez une file d’attente&#xa0;: chaque message apparaît ici dès qu’il est en sûreté.</translation>
    </message>
    <message numerus="yes">
        <source>Go on (%Ln new)</source>
        <translation>
            <numerusform>Reprendre (%Ln de plus)</numerusform>
            <numerusform>Reprendre (%Ln de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flush #{number} brought nothing</source>
        <translation>La relève n° {number} n’a rien apporté</translation>
    </message>
    <message>
        <source>Its receipt and its dialogue stand below.</source>
        <translation>Son reçu et son dialogue figurent ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No delivery in the log passes this filter.</source>
        <translation>Aucune livraison du journal ne passe ce filtre.</translation>
    </message>
    <message>
        <source>{count} today · {size}</source>
        <translation>{count} ce jour · {size}</translation>
    </message>
    <message>
        <source>paused · {today}</source>
        <translation>en pause · {today}</translation>
    </message>
    <message>
        <source>live · {today}</source>
        <translation>direct · {today}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>DeliveriesTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Livraisons, la plus récente d’abord</translation>
    </message>
    <message>
        <source>The chosen one is told in full below; the menu key offers more</source>
        <translation>Celle choisie figure en entier dessous&#xa0;; la touche Menu en offre plus</translation>
    </message>
    <message>
        <source>Columns of the deliveries</source>
        <translation>Colonnes des livraisons</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export deliveries</source>
        <translation>Exporter les livraisons</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>livraisons</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one object a line (*.jsonl *.json)</source>
        <translation>JSON, un objet par ligne (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Messages as a mailbox (*.mbox)</source>
        <translation>Messages en boîte aux lettres (*.mbox)</translation>
    </message>
    <message>
        <source>Messages as .eml files in a ZIP (*.zip)</source>
        <translation>Messages en fichiers .eml dans un ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n ligne écrite dans {file}</numerusform>
            <numerusform>%n lignes écrites dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in the mail folder.</source>
        <translation>
            <numerusform>%n message n’est plus dans le dossier du courrier.</numerusform>
            <numerusform>%n messages ne sont plus dans le dossier du courrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{written}. {missing}</source>
        <translation>{written}. {missing}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’exportation a été annulée&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Put the words on the export away</source>
        <translation>Masquer le message sur l’exportation</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %Ln row(s)</source>
        <translation>
            <numerusform>Exportation&#xa0;: {done} ligne sur %Ln</numerusform>
            <numerusform>Exportation&#xa0;: {done} lignes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the rows to export…</source>
        <translation>Recherche des lignes à exporter…</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: from:ana flush:412 refused &gt;1MB</source>
        <translation>Filtre&#xa0;: from:ana flush:412 refused &gt;1MB</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Filtrer les livraisons</translation>
    </message>
    <message>
        <source>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, and plain words. A - before any of them leaves out: -from:ana -&quot;a phrase&quot; ({keys})</source>
        <translation>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, et de simples mots. Un - devant écarte&#xa0;: -from:ana -&quot;deux mots&quot; ({keys})</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>Suites possibles du filtre</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>FlushView</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>HeadersPage</name>
    <message>
        <source>As they came</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Show the fields as they came, not decoded</source>
        <translation>Afficher les champs tels qu’ils sont arrivés, sans décodage</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>No message was taken, so there are no headers.</source>
        <translation>Aucun message n’a été pris, il n’y a donc pas d’en-têtes.</translation>
    </message>
    <message>
        <source>The headers could not be read; the source shows them as they lie on disk.</source>
        <translation>Les en-têtes n’ont pas pu être lus&#xa0;; la source les montre tels qu’ils sont sur le disque.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation>Le message n’a pas d’en-têtes.</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>Champs&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart of the flushes by the day</source>
        <translation>Graphique des relèves par jour</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>Le tableau ci-dessous dit la même chose.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivés</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>No flushes in this time</source>
        <translation>Aucune relève dans cette période</translation>
    </message>
    <message>
        <source>Flush a queue, and each day has its bar here.</source>
        <translation>Relevez une file d’attente&#xa0;: chaque jour a ici sa barre.</translation>
    </message>
    <message>
        <source>Flushes by the day, newest first</source>
        <translation>Relèves par jour, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Enter shows the deliveries of a day</source>
        <translation>Entrée affiche les livraisons d’un jour</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Colonnes de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where is your mail?</source>
        <translation>Où est votre courrier&#xa0;?</translation>
    </message>
    <message>
        <source>Write the mail server of your provider. Port, encryption and ETRN are found by asking; nothing is sent.</source>
        <translation>Indiquez le serveur de messagerie de votre fournisseur. Le port, le chiffrement et ETRN sont trouvés en l’interrogeant&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Send ETRN all the same: some servers take it without offering it</source>
        <translation>Envoyer ETRN quand même&#xa0;: certains serveurs l’acceptent sans le proposer</translation>
    </message>
    <message>
        <source>Nothing is encrypted here: everybody on the way can read along, so no password is sent.</source>
        <translation>Rien n’est chiffré ici&#xa0;: tous les intermédiaires peuvent lire, aucun mot de passe n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Ask your provider first, where you can.</source>
        <translation>Demandez d’abord à votre fournisseur, si possible.</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>L’hôte est vide.</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>Indiquez le serveur de messagerie de votre fournisseur, par exemple mail.provider.example.</translation>
    </message>
    <message>
        <source>No mail server answers there.</source>
        <translation>Aucun serveur de messagerie ne répond là.</translation>
    </message>
    <message>
        <source>Ask your provider for host and port; write a port behind the host, host:port.</source>
        <translation>Demandez l’hôte et le port à votre fournisseur&#xa0;; écrivez le port après l’hôte, hôte:port.</translation>
    </message>
    <message>
        <source>The certificate is not confirmed.</source>
        <translation>Le certificat n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Compare its fingerprint and confirm it below, or choose another port.</source>
        <translation>Comparez son empreinte et confirmez-la ci-dessous, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>ETRN is not offered there.</source>
        <translation>ETRN n’y est pas proposé.</translation>
    </message>
    <message>
        <source>Ask your provider where it is, or choose below to send it all the same.</source>
        <translation>Demandez à votre fournisseur où il se trouve, ou choisissez ci-dessous de l’envoyer quand même.</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>{what}: from</source>
        <translation>{what}&#xa0;: de</translation>
    </message>
    <message>
        <source>{what}: to</source>
        <translation>{what}&#xa0;: à</translation>
    </message>
    <message>
        <source>A time of the day; none: the whole day</source>
        <translation>Une heure&#xa0;; aucune&#xa0;: toute la journée</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Remove these hours</source>
        <translation>Supprimer ces heures</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>What you choose in the log is shown here.</source>
        <translation>Ce que vous choisissez dans le journal s’affiche ici.</translation>
    </message>
    <message>
        <source>Attachments {count}</source>
        <translation>Pièces jointes {count}</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
</context>
<context>
    <name>KeyringBar</name>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Use memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message>
        <source>Keep passwords in memory until you quit</source>
        <translation>Garder les mots de passe en mémoire jusqu’à ce que vous quittiez</translation>
    </message>
    <message>
        <source>Nothing is written down; you enter passwords again after the next start.</source>
        <translation>Rien n’est écrit sur le disque&#xa0;; vous ressaisissez les mots de passe au prochain démarrage.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Keep this password and go on</source>
        <translation>Garder ce mot de passe et continuer</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>Réapparaît si cela se reproduit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problème&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Look for a window that asks for its password.</source>
        <translation>En attente du trousseau. Cherchez une fenêtre qui demande son mot de passe.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>etrn-gui goes on in the tray</source>
        <translation>etrn-gui continue dans la zone de notification</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept. Open the window again, or quit, by the icon in the tray. What closing does can be changed in the preferences.</source>
        <translation>Le courrier est toujours pris, et les planifications sont tenues. L’icône de la zone de notification permet de rouvrir la fenêtre ou de quitter. L’effet de la fermeture se change dans les préférences.</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>Le courrier est toujours reçu et les planifications sont suivies.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Réduire en icône</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Le programme se termine</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Plutôt quitter</translation>
    </message>
    <message>
        <source>The window stays until then</source>
        <translation>La fenêtre reste jusque-là</translation>
    </message>
    <message>
        <source>The receiver goes on without the window, as you have set it in the preferences.</source>
        <translation>Le récepteur continue sans la fenêtre, comme vous l’avez réglé dans les préférences.</translation>
    </message>
    <message>
        <source>1 export being written</source>
        <translation>1 exportation en cours d’écriture</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is in flight</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation>Quitter à la fin</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>“Quit now” finishes the mail on its way first. What comes later waits at the provider for the next flush.</source>
        <translation>«&#xa0;Quitter maintenant&#xa0;» termine d’abord le courrier en route. Ce qui vient après attend chez le fournisseur la prochaine relève.</translation>
    </message>
    <message>
        <source>An export that is not done leaves no file behind.</source>
        <translation>Une exportation inachevée ne laisse aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) still running</source>
        <translation>
            <numerusform>%n relève encore en cours</numerusform>
            <numerusform>%n relèves encore en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) bringing mail</source>
        <translation>
            <numerusform>%n connexion apporte du courrier</numerusform>
            <numerusform>%n connexions apportent du courrier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Quitting as soon as what is in flight is done.</source>
        <translation>Le programme quitte dès que ce qui est en cours est terminé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>What comes later waits at the provider for the next flush.</source>
        <translation>Ce qui arrive ensuite attend chez le fournisseur la prochaine relève.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>It counts when you save.</source>
        <translation>Pris en compte à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Hours of the link</source>
        <translation>Heures de la liaison</translation>
    </message>
    <message>
        <source>Hang up after seconds without mail</source>
        <translation>Raccrocher après ce nombre de secondes sans courrier</translation>
    </message>
    <message>
        <source>Link open for seconds at most</source>
        <translation>Liaison ouverte au plus ce nombre de secondes</translation>
    </message>
    <message>
        <source>Seconds in which a command has to end</source>
        <translation>Secondes dans lesquelles une commande doit se terminer</translation>
    </message>
    <message>
        <source>For a link that is dialled or paid for by time. It holds for all queues of this provider. Asking stops when the hours end. The commands are run as they are, without a shell.</source>
        <translation>Pour une liaison que l’on compose ou que l’on paie au temps. Vaut pour toutes les files de ce fournisseur. Les demandes cessent à la fin des heures. Les commandes sont exécutées telles quelles, sans shell.</translation>
    </message>
    <message>
        <source>Ask only in these hours (none: always)</source>
        <translation>Ne demander que dans ces heures (aucune&#xa0;: toujours)</translation>
    </message>
    <message>
        <source>none, or such as {command}</source>
        <translation>aucune, ou par exemple {command}</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation>Avant la demande</translation>
    </message>
    <message>
        <source>The command that dials.</source>
        <translation>La commande qui compose.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The command that hangs up.</source>
        <translation>La commande qui raccroche.</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>Raccrocher après</translation>
    </message>
    <message>
        <source>So long without mail, and the link is taken down.</source>
        <translation>Après ce temps sans courrier, la liaison est coupée.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>After that it is taken down, mail or not.</source>
        <translation>Ensuite elle est coupée, avec ou sans courrier.</translation>
    </message>
    <message>
        <source>Command ends in</source>
        <translation>Commande finie en</translation>
    </message>
    <message>
        <source>One that takes longer counts as failed.</source>
        <translation>Celle qui dure plus longtemps compte comme échouée.</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>The search index is being made: {done} of {all} rows. Until then searching takes longer.</source>
        <translation>L’index de recherche se construit&#xa0;: {done} lignes sur {all}. D’ici là, la recherche prend plus de temps.</translation>
    </message>
    <message>
        <source>The texts of messages are being read for the search: {done} of {all}.</source>
        <translation>Lecture du texte des messages pour la recherche&#xa0;: {done} sur {all}.</translation>
    </message>
    <message>
        <source>The clipboard takes {count} rows at most. Export them to a file instead.</source>
        <translation>Le presse-papiers prend {count} lignes au plus. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>this machine’s own name</source>
        <translation>le nom de cette machine</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>harbour.example, or @harbour.example with its subdomains</source>
        <translation>harbour.example, ou @harbour.example avec ses sous-domaines</translation>
    </message>
    <message>
        <source>Taken anyway, for your queues: {domains}.</source>
        <translation>Pris de toute façon, pour vos files d’attente&#xa0;: {domains}.</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Écouter sur</translation>
    </message>
    <message>
        <source>Addresses with a port, separated by commas: 0.0.0.0:25, [::]:25.</source>
        <translation>Adresses avec un port, séparées par des virgules&#xa0;: 0.0.0.0:25, [::]:25.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>With it the receiver greets, and names its certificate.</source>
        <translation>Le récepteur s’annonce sous ce nom et le met dans son certificat.</translation>
    </message>
    <message>
        <source>Take mail &amp;for</source>
        <translation>Courrier &amp;pour</translation>
    </message>
    <message>
        <source>Take mail f&amp;rom</source>
        <translation>Courrier &amp;de</translation>
    </message>
    <message>
        <source>Addresses or networks. Without any, everybody may deliver to the domains above.</source>
        <translation>Adresses ou réseaux. S’il n’y en a pas, tout le monde peut livrer aux domaines ci-dessus.</translation>
    </message>
    <message>
        <source>N&amp;ormalize</source>
        <translation>N&amp;ormaliser</translation>
    </message>
    <message>
        <source>Addresses whose mail is mended where a line ends in CR or LF alone, instead of refused.</source>
        <translation>Adresses dont le courrier est réparé au lieu d’être refusé quand une ligne finit par CR ou LF seul.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation>Menu ({keys})</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation>Récepteur…</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>À propos d’etrn-gui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Formatted text of the message</source>
        <translation>Texte mis en forme du message</translation>
    </message>
    <message>
        <source>You are asked before a link is opened</source>
        <translation>On vous demande avant d’ouvrir un lien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the message as plain text</source>
        <translation>Afficher le message en texte brut</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Show the formatted message, without anything from outside</source>
        <translation>Afficher le message mis en forme, sans rien de l’extérieur</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Envelope: {sender} to {to}</source>
        <translation>Enveloppe&#xa0;: de {sender} à {to}</translation>
    </message>
    <message>
        <source>{sender} → {to}</source>
        <translation>{sender} → {to}</translation>
    </message>
    <message>
        <source>Came at {when}, {size}</source>
        <translation>Arrivé&#xa0;: {when}, {size}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The message has only a formatted text; this is its plain reading.</source>
        <translation>Le message n’a qu’un texte mis en forme&#xa0;; en voici la lecture en texte brut.</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>Le message n’a pas de texte propre.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put this message away</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>Réapparaît si cela se reproduit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>et %n autre message</numerusform>
            <numerusform>et %n autres messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problème&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>End the pause of schedules</source>
        <translation>Mettre fin à la pause des planifications</translation>
    </message>
    <message numerus="yes">
        <source>%n more pause(s) hold.</source>
        <translation>
            <numerusform>%n autre pause est en vigueur.</numerusform>
            <numerusform>%n autres pauses sont en vigueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>The receiver does not listen</source>
        <translation>Le récepteur n’écoute pas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>Redémarrer le récepteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Fermer cette explication</translation>
    </message>
    <message>
        <source>Receiver settings…</source>
        <translation>Réglages du récepteur…</translation>
    </message>
    <message>
        <source>Open the receiver’s settings</source>
        <translation>Ouvrir les réglages du récepteur</translation>
    </message>
    <message>
        <source>Listen on {port}</source>
        <translation>Écouter sur {port}</translation>
    </message>
    <message>
        <source>{title}: let the receiver listen on {port}</source>
        <translation>{title}&#xa0;: faire écouter le récepteur sur {port}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Copier&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Put in</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Put sample mail in</source>
        <translation>Déposer du courrier d’essai</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Mail that the practice provider holds</source>
        <translation>Courrier que garde le fournisseur d’entraînement</translation>
    </message>
    <message>
        <source>For each, how long it waits, and the last answer</source>
        <translation>Pour chacun, son attente et la dernière réponse</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Nombre de messages</translation>
    </message>
    <message>
        <source>Queue for the sample mail</source>
        <translation>File d’attente du courrier d’essai</translation>
    </message>
    <message>
        <source>Size of each message</source>
        <translation>Taille de chaque message</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>{size}, with an attachment</source>
        <translation>{size}, avec une pièce jointe</translation>
    </message>
    <message>
        <source>What the provider is made to do</source>
        <translation>Ce que l’on fait faire au fournisseur</translation>
    </message>
    <message>
        <source>What it does is told here.</source>
        <translation>Ce qu’il fait est raconté ici.</translation>
    </message>
    <message>
        <source>What the practice provider tells</source>
        <translation>Ce que raconte le fournisseur d’entraînement</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <translation>Courrier d’essai</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Simuler</translation>
    </message>
    <message numerus="yes">
        <source>holds %n message(s), {size}</source>
        <translation>
            <numerusform>garde %n message, {size}</numerusform>
            <numerusform>garde %n messages, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Fermer la fenêtre laisse le programme dans la zone de notification</translation>
    </message>
    <message>
        <source>Take mail also while the program is not running</source>
        <translation>Prendre le courrier aussi quand le programme ne tourne pas</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Failures: refused, in part, or the receiver does not listen</source>
        <translation>Échecs&#xa0;: refus, relève partielle, ou récepteur qui n’écoute pas</translation>
    </message>
    <message>
        <source>Silence: a flush was accepted, but no mail came</source>
        <translation>Silence&#xa0;: une relève a été acceptée, mais aucun courrier n’est venu</translation>
    </message>
    <message>
        <source>Successes: mail came</source>
        <translation>Réussites&#xa0;: du courrier est venu</translation>
    </message>
    <message>
        <source>Name senders and subjects in them</source>
        <translation>Y nommer les expéditeurs et les objets</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits the program.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte le programme.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>APPARENCE</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language counts from the next start on.</source>
        <translation>Une autre langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>It counts at once.</source>
        <translation>Pris en compte aussitôt.</translation>
    </message>
    <message>
        <source>START AND END</source>
        <translation>DÉMARRAGE ET FIN</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>Le courrier est toujours reçu et les planifications sont suivies.</translation>
    </message>
    <message>
        <source>The receiver then goes on when you quit; the next window takes it over.</source>
        <translation>Le récepteur continue alors quand vous quittez&#xa0;; la prochaine fenêtre le reprend.</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>Il démarre dans la zone de notification, s’il y en a une.</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>NOTIFICATIONS</translation>
    </message>
    <message>
        <source>They are shown while you look at something else; many at once become one.</source>
        <translation>Elles s’affichent quand vous regardez autre chose&#xa0;; plusieurs à la fois n’en font qu’une.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>Fermer les préférences</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What this schedule says</source>
        <translation>Ce que dit cette planification</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between runs</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Next, in {time}: {runs} ({zone})</source>
        <translation>Prochains, dans {time}&#xa0;: {runs} ({zone})</translation>
    </message>
    <message>
        <source>Next: {runs} ({zone})</source>
        <translation>Prochains&#xa0;: {runs} ({zone})</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>ddd d MMM</translation>
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
        <translation>Le récepteur n’écoute pas</translation>
    </message>
    <message>
        <source>{provider}: {state}</source>
        <translation>{provider}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Schedules are paused.</source>
        <translation>Les planifications sont en pause.</translation>
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
        <translation>Va chercher le courrier qui attend chez un fournisseur (SMTP ETRN, RFC 1985), et dit ce qui est vraiment arrivé.

Qt {qt}, Python {python}, {system}
Données&#xa0;: {data}
Licence&#xa0;: MIT</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>À propos d’etrn-gui</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
</context>
<context>
    <name>ProviderActions</name>
    <message>
        <source>An authority vouches for it; a pin is not needed, and has to be renewed with it.</source>
        <translation>Une autorité s’en porte garante&#xa0;; l’épingler n’est pas nécessaire, et serait à refaire à chaque renouvellement.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says.</source>
        <translation>Comparez l’empreinte avec ce que dit le fournisseur.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>Ne faire confiance qu’à ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>L’épingler</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>Aucun autre n’est accepté désormais</translation>
    </message>
    <message>
        <source>Its password is forgotten. The mail and the history stay.</source>
        <translation>Son mot de passe est oublié. Le courrier et l’historique restent.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ Avancé</translation>
    </message>
    <message>
        <source>Show the advanced settings</source>
        <translation>Afficher les réglages avancés</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this provider</source>
        <translation>Enregistrer ce fournisseur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>none: the provider knows this machine by its address</source>
        <translation>aucun&#xa0;: le fournisseur connaît cette machine à son adresse</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>Le nom que vous lui donnez.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>It follows the encryption until you write one.</source>
        <translation>Il suit le chiffrement tant que vous n’en écrivez pas.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>S’authentifie avec</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Gardé dans le trousseau du système, jamais réaffiché.</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Files d’attente</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ Avancé</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>Modifier ce fournisseur</translation>
    </message>
    <message>
        <source>Edit this provider ({keys})</source>
        <translation>Modifier ce fournisseur ({keys})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>Vérifier ce fournisseur étape par étape</translation>
    </message>
    <message>
        <source>Check this provider step by step, without asking for mail ({keys})</source>
        <translation>Vérifier ce fournisseur étape par étape, sans demander de courrier ({keys})</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider</source>
        <translation>Une même planification pour toutes les files de ce fournisseur</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider ({keys})</source>
        <translation>Une même planification pour toutes les files de ce fournisseur ({keys})</translation>
    </message>
    <message>
        <source>Flush all queues</source>
        <translation>Relever toutes les files</translation>
    </message>
    <message>
        <source>Flush all queues of this provider</source>
        <translation>Relever toutes les files d’attente de ce fournisseur</translation>
    </message>
    <message>
        <source>Every queue is being flushed already.</source>
        <translation>Toutes les files sont déjà en cours de relève.</translation>
    </message>
    <message>
        <source>Flush all queues ({keys})</source>
        <translation>Relever toutes les files ({keys})</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Enter edits the chosen one; the menu key offers more</source>
        <translation>Entrée modifie celui choisi&#xa0;; la touche Menu en offre plus</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Pause its schedules</source>
        <translation>Suspendre ses planifications</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Add a queue…</source>
        <translation>Ajouter une file…</translation>
    </message>
    <message>
        <source>Add a queue to this provider</source>
        <translation>Ajouter une file d’attente à ce fournisseur</translation>
    </message>
    <message>
        <source>Add the host, the @domain or the #queue that the provider holds mail for.</source>
        <translation>Ajoutez l’hôte, le @domaine ou la #file dont le fournisseur garde le courrier.</translation>
    </message>
    <message>
        <source>Nothing to flush yet</source>
        <translation>Rien à relever pour l’instant</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Progress of {queue}</source>
        <translation>Avancement de {queue}</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>What to do about {queue}</source>
        <translation>Que faire pour {queue}</translation>
    </message>
    <message>
        <source>Queue {queue}</source>
        <translation>File d’attente {queue}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Stop {queue}</source>
        <translation>Arrêter {queue}</translation>
    </message>
    <message>
        <source>Flush {queue}</source>
        <translation>Relever {queue}</translation>
    </message>
    <message>
        <source>Ask the provider to send what waits for {queue}</source>
        <translation>Demander au fournisseur d’envoyer ce qui attend pour {queue}</translation>
    </message>
    <message>
        <source>Stop now; what came so far stays</source>
        <translation>Arrêter maintenant&#xa0;; ce qui est déjà arrivé reste</translation>
    </message>
    <message>
        <source>Another program asks the provider just now; it can be stopped there.</source>
        <translation>Un autre programme sollicite le fournisseur en ce moment&#xa0;; c’est là qu’on peut l’arrêter.</translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>Reçu de la dernière relève</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Flush</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Flush the chosen queues</source>
        <translation>Relever les files choisies</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the chosen queues; what came so far stays</source>
        <translation>Arrêter les files choisies&#xa0;; ce qui est déjà arrivé reste</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>What to do about the chosen queue</source>
        <translation>Que faire pour la file choisie</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Change the schedule of the chosen queue</source>
        <translation>Modifier la planification de la file choisie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the schedules of the chosen queues</source>
        <translation>Reprendre les planifications des files choisies</translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation>Chercher une file</translation>
    </message>
    <message>
        <source>By its name or its state</source>
        <translation>Par son nom ou son état</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>Enter tells what to do, where there is something; the menu key offers more</source>
        <translation>Entrée dit que faire, s’il y a lieu&#xa0;; la touche Menu en offre plus</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n file d’attente</numerusform>
            <numerusform>%n files d’attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>Reçu de la dernière relève</translation>
    </message>
</context>
<context>
    <name>QueuesEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this queue</source>
        <translation>Ajouter cette file d’attente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen queue</source>
        <translation>Supprimer la file choisie</translation>
    </message>
    <message>
        <source>Queues to flush</source>
        <translation>Files d’attente à relever</translation>
    </message>
    <message>
        <source>Enter takes one back into the line below, Del removes it</source>
        <translation>Entrée reprend une file dans la ligne dessous, Suppr l’enlève</translation>
    </message>
    <message>
        <source>host, @domain or #queue</source>
        <translation>hôte, @domaine ou #file</translation>
    </message>
    <message>
        <source>Queue to add: a host, an @domain or a #queue</source>
        <translation>File d’attente à ajouter&#xa0;: un hôte, un @domaine ou une #file</translation>
    </message>
    <message>
        <source>Enter adds it to the list</source>
        <translation>Entrée l’ajoute à la liste</translation>
    </message>
    <message>
        <source>its domains, if you know them: a.example b.example</source>
        <translation>ses domaines, si vous les connaissez&#xa0;: a.example b.example</translation>
    </message>
    <message>
        <source>Domains that the queue holds mail for</source>
        <translation>Domaines dont la file garde le courrier</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>What is held for you?</source>
        <translation>Qu’est-ce qui est gardé pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>A host such as mail.ship.example, a domain with all below it such as @ship.example, or a #queue that the provider has named.</source>
        <translation>Un hôte comme mail.ship.example, un domaine avec tout ce qui est en dessous comme @ship.example, ou une #file nommée par le fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Files d’attente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>Le nom que vous donnez à ce fournisseur.</translation>
    </message>
    <message>
        <source>There is nothing to ask for yet.</source>
        <translation>Il n’y a encore rien à demander.</translation>
    </message>
    <message>
        <source>Write the host, the @domain or the #queue that is held for you.</source>
        <translation>Indiquez l’hôte, le @domaine ou la #file qui est gardé pour vous.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation>CE QU’IL FAIT</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrigez d’abord ce qui est marqué.</translation>
    </message>
</context>
<context>
    <name>ReceiptChart</name>
    <message>
        <source>Chart of what came after the ETRN</source>
        <translation>Graphique de ce qui est arrivé après l’ETRN</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivés</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copier le reçu sous forme de texte</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Show the flush of this queue before this one</source>
        <translation>Montrer la relève de cette file avant celle-ci</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Show the flush of this queue after this one</source>
        <translation>Montrer la relève de cette file après celle-ci</translation>
    </message>
    <message>
        <source>Receipt of the flush</source>
        <translation>Reçu de la relève</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nobody asked for this: no flush, so no receipt.</source>
        <translation>Personne ne l’a demandé&#xa0;: pas de relève, donc pas de reçu.</translation>
    </message>
    <message>
        <source>{count} ({size})</source>
        <translation>{count} ({size})</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Cela veut dire</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Premier après</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{verdict}, at {when}</source>
        <translation>{verdict}, {when}</translation>
    </message>
</context>
<context>
    <name>ReceiverDialog</name>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply: the receiver starts again with these settings</source>
        <translation>Appliquer&#xa0;: le récepteur redémarre avec ces réglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Fermer sans rien changer</translation>
    </message>
    <message>
        <source>Your providers and the allowed addresses are exempt.</source>
        <translation>Vos fournisseurs et les adresses autorisées en sont exemptés.</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Taille des messages</translation>
    </message>
    <message>
        <source>MiB at most</source>
        <translation>Mio au plus</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>MiB stay free</source>
        <translation>Mio restent libres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>à la fois</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>a minute from one address</source>
        <translation>par minute et par adresse</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>of one message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Slower mail is given up after a minute; lower it where the link is that slow.</source>
        <translation>Un courrier plus lent est abandonné après une minute&#xa0;; baissez ce seuil si la liaison est lente à ce point.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Slowest mail</source>
        <translation>Débit minimal</translation>
    </message>
    <message>
        <source>octets a second</source>
        <translation>octets par seconde</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>seconds for mail on its way</source>
        <translation>secondes pour le courrier en route</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>in one session</source>
        <translation>par session</translation>
    </message>
    <message>
        <source>Idle commands</source>
        <translation>Commandes vides</translation>
    </message>
    <message>
        <source>in a row that bring no mail</source>
        <translation>de suite sans apporter de courrier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>octets in one line</source>
        <translation>octets par ligne</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>before it counts as a mail loop</source>
        <translation>avant d’y voir une boucle de courrier</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Où et pour qui</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Times and errors</source>
        <translation>Délais et erreurs</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>Apply starts the receiver again.</source>
        <translation>Appliquer redémarre le récepteur.</translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>Receiver settings</source>
        <translation>Réglages du récepteur</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>Redémarrer le récepteur</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Why the receiver does not listen, and what to do</source>
        <translation>Pourquoi le récepteur n’écoute pas, et que faire</translation>
    </message>
    <message>
        <source>RECEIVER</source>
        <translation>RÉCEPTEUR</translation>
    </message>
    <message>
        <source>Receiver settings ({keys})</source>
        <translation>Réglages du récepteur ({keys})</translation>
    </message>
    <message>
        <source>Receiver: {state}</source>
        <translation>Récepteur&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>What to change</source>
        <translation>Que changer</translation>
    </message>
    <message>
        <source>Why no message was taken</source>
        <translation>Pourquoi aucun message n’a été pris</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Nothing: this is how it should be.</source>
        <translation>Rien&#xa0;: c’est bien ainsi.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What is shown of this provider</source>
        <translation>Ce qui est affiché de ce fournisseur</translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>What can be done with the chosen deliveries</source>
        <translation>Ce qui peut être fait des livraisons choisies</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copier cette cellule</translation>
    </message>
    <message>
        <source>Only from {sender}</source>
        <translation>Seulement de {sender}</translation>
    </message>
    <message>
        <source>Leave out {sender}</source>
        <translation>Écarter {sender}</translation>
    </message>
    <message>
        <source>Only flush #{number}</source>
        <translation>Seulement la relève #{number}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>Exporter %n ligne…</numerusform>
            <numerusform>Exporter %n lignes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Hours of this line</source>
        <translation>Heures de cette ligne</translation>
    </message>
    <message>
        <source>minute  hour  day  month  weekday</source>
        <translation>minute  heure  jour  mois  jour de semaine</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>on</source>
        <translation>les</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>What this line says</source>
        <translation>Ce que dit cette ligne</translation>
    </message>
    <message>
        <source>Every so often, at times of the day, or as cron has it</source>
        <translation>À intervalles, à des heures, ou à la manière de cron</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The time between two requests</source>
        <translation>Le temps entre deux demandes</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Heures de la journée</translation>
    </message>
    <message>
        <source>08:00 12:30 18:00</source>
        <translation>08:00 12:30 18:00</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expression cron</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Why due</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Relève</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs of which queue</source>
        <translation>Passages de quelle file</translation>
    </message>
    <message>
        <source>Runs with which outcome</source>
        <translation>Passages avec quelle issue</translation>
    </message>
    <message>
        <source>Only these are listed</source>
        <translation>Seuls ceux-ci sont listés</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucun passage pour l’instant</translation>
    </message>
    <message>
        <source>Give a queue a schedule, and each due time is told here: what became of it, and why.</source>
        <translation>Donnez une planification à une file&#xa0;: chaque échéance est racontée ici, avec ce qu’elle est devenue et pourquoi.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No run has this queue and this outcome.</source>
        <translation>Aucun passage n’a cette file et cette issue.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs of the schedules, newest first</source>
        <translation>Passages des planifications, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Enter shows the flush of a run</source>
        <translation>Entrée montre la relève d’un passage</translation>
    </message>
    <message>
        <source>Columns of the runs</source>
        <translation>Colonnes des passages</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Another time at which it asks</source>
        <translation>Un autre moment où il demande</translation>
    </message>
    <message>
        <source>Hours in which nothing is asked</source>
        <translation>Heures où rien n’est demandé</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Ajouter des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Au démarrage du programme</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>À l’arrivée du réseau</translation>
    </message>
    <message>
        <source>When an interface or VPN comes up:</source>
        <translation>À l’activation d’une interface ou d’un VPN&#xa0;:</translation>
    </message>
    <message>
        <source>Later by chance, at most</source>
        <translation>Retard au hasard, au plus</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Use it for all queues of this provider</source>
        <translation>L’appliquer à toutes les files de ce fournisseur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this schedule</source>
        <translation>Enregistrer cette planification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Schedule of {name}</source>
        <translation>Planification de {name}</translation>
    </message>
    <message>
        <source>such as {names}</source>
        <translation>par exemple {names}</translation>
    </message>
    <message>
        <source>Names of interfaces</source>
        <translation>Noms des interfaces</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Their own schedules are replaced.</source>
        <translation>Leurs propres planifications sont remplacées.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Also ask</source>
        <translation>Demander aussi</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>Ne jamais demander</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Réglages fins</translation>
    </message>
    <message>
        <source>Link to the provider: hours, dial, hang up</source>
        <translation>Liaison au fournisseur&#xa0;: heures, composer, raccrocher</translation>
    </message>
    <message>
        <source>Usual schedules</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Begin with a usual schedule</source>
        <translation>Partir d’une planification courante</translation>
    </message>
    <message>
        <source>The queues have different schedules now. Saving gives all of them this one.</source>
        <translation>Les files ont actuellement des planifications différentes. L’enregistrement leur donne celle-ci à toutes.</translation>
    </message>
    <message>
        <source>Begin later by chance, by at most</source>
        <translation>Commencer plus tard au hasard, d’au plus</translation>
    </message>
    <message>
        <source>Priority, where several are due (1 is asked first)</source>
        <translation>Priorité, quand plusieurs sont à l’échéance (1 est demandée en premier)</translation>
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
        <translation>Afficher&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>Suspendre cette planification</translation>
    </message>
    <message>
        <source>The interface is not named.</source>
        <translation>L’interface n’est pas nommée.</translation>
    </message>
    <message>
        <source>Write its name, such as tun0.</source>
        <translation>Indiquez son nom, par exemple tun0.</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>Quelque chose ci-dessus n’est pas encore correct.</translation>
    </message>
    <message>
        <source>It could not be saved; the window says why.</source>
        <translation>L’enregistrement a échoué&#xa0;; la fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Mend that, then save again.</source>
        <translation>Corrigez cela, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation>En pause, reprise&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>En pause jusqu’à ce que vous repreniez.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the schedule of {queue}</source>
        <translation>Reprendre la planification de {queue}</translation>
    </message>
    <message>
        <source>End the pause, or let a schedule that has stopped begin again</source>
        <translation>Mettre fin à la pause, ou relancer une planification qui s’est arrêtée</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Change the schedule of {queue}</source>
        <translation>Modifier la planification de {queue}</translation>
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
        <translation>Suspendre toutes les planifications</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the schedules</source>
        <translation>Reprendre les planifications</translation>
    </message>
    <message>
        <source>SCHEDULES</source>
        <translation>PLANIFICATIONS</translation>
    </message>
    <message>
        <source>Schedules: {state}</source>
        <translation>Planification&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Nobody keeps them just now.</source>
        <translation>Personne ne les tient en ce moment.</translation>
    </message>
    <message>
        <source>Nothing is due by the clock.</source>
        <translation>Aucune échéance à l’horloge.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>PROVIDERS</source>
        <translation>FOURNISSEURS</translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Add a provider ({keys})</source>
        <translation>Ajouter un fournisseur ({keys})</translation>
    </message>
</context>
<context>
    <name>SignInChoice</name>
    <message>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>a token (XOAUTH2)</source>
        <translation>un jeton (XOAUTH2)</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Gardé dans le trousseau du système, jamais réaffiché.</translation>
    </message>
    <message>
        <source>Another program renews it.</source>
        <translation>Un autre programme le renouvelle.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Do you sign in?</source>
        <translation>Vous authentifiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Leave both empty where the provider knows this machine by its address.</source>
        <translation>Laissez les deux vides si le fournisseur connaît cette machine à son adresse.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Signs in &amp;with</source>
        <translation>S’authentifie &amp;avec</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Gardé dans le trousseau du système, jamais réaffiché.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so no password is sent over it.</source>
        <translation>La connexion n’est pas chiffrée, aucun mot de passe n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>The provider offers to sign in with {ways}.</source>
        <translation>Le fournisseur propose de s’authentifier par {ways}.</translation>
    </message>
    <message>
        <source>The provider offers no sign-in on this port: leave both empty.</source>
        <translation>Le fournisseur ne propose pas d’authentification sur ce port&#xa0;: laissez les deux vides.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Save as .eml…</source>
        <translation>Enregistrer en .eml…</translation>
    </message>
    <message>
        <source>Save the message as an .eml file</source>
        <translation>Enregistrer le message dans un fichier .eml</translation>
    </message>
    <message>
        <source>The whole message as it was received, in a file that mail programs open</source>
        <translation>Le message entier tel que reçu, dans un fichier que les logiciels de courrier ouvrent</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>No message was taken, so there is no source.</source>
        <translation>Aucun message n’a été pris, il n’y a donc pas de source.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The message’s file could not be opened.</source>
        <translation>Le fichier du message n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>very long lines go on at ↪</source>
        <translation>les très longues lignes continuent à ↪</translation>
    </message>
    <message>
        <source>… cut, {rest} more</source>
        <translation>… coupé, encore {rest}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What goes on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{sender}: {subject}</source>
        <translation>{sender}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>The receiver does not listen</source>
        <translation>Le récepteur n’écoute pas</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela marche&#xa0;?</translation>
    </message>
    <message>
        <source>It is saved. No mail is asked for yet.</source>
        <translation>C’est enregistré. Aucun courrier n’est encore demandé.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Go back to what has to be put right</source>
        <translation>Revenir à ce qui doit être corrigé</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>Refaire toutes les étapes</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
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
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Usually on port {port}</source>
        <translation>D’ordinaire sur le port {port}</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Transcript of the ETRN and of the delivery</source>
        <translation>Transcription de l’ETRN et de la livraison</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nobody asked for this: it came by itself.</source>
        <translation>Personne ne l’a demandé&#xa0;: il est venu de lui-même.</translation>
    </message>
    <message>
        <source>The ETRN is still going on; its transcript follows when it has ended.</source>
        <translation>L’ETRN est encore en cours&#xa0;; sa transcription suivra à la fin.</translation>
    </message>
    <message>
        <source>The provider&apos;s deliveries have transcripts of their own: choose their rows above.</source>
        <translation>Les livraisons du fournisseur ont leurs propres transcriptions&#xa0;: choisissez leurs lignes ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing was said: no connection came about.</source>
        <translation>Rien n’a été dit&#xa0;: aucune connexion n’a eu lieu.</translation>
    </message>
    <message>
        <source>The delivering connection is still open; its transcript follows when it has ended.</source>
        <translation>La connexion qui livre est encore ouverte&#xa0;; sa transcription suivra à la fin.</translation>
    </message>
    <message>
        <source>No transcript of the delivery was kept.</source>
        <translation>Aucune transcription de la livraison n’a été gardée.</translation>
    </message>
    <message>
        <source>Their delivery: C is the sending host, S is this receiver</source>
        <translation>Leur livraison&#xa0;: C est l’hôte qui envoie, S est ce récepteur</translation>
    </message>
    <message>
        <source>Our ETRN, flush #{number}: C is this program, S is the provider</source>
        <translation>Notre ETRN, relève #{number}&#xa0;: C est ce programme, S est le fournisseur</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Flush</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Pause schedules</source>
        <translation>Suspendre les planifications</translation>
    </message>
    <message>
        <source>Open etrn-gui</source>
        <translation>Ouvrir etrn-gui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>etrn-gui: {state}</source>
        <translation>etrn-gui&#xa0;: {state}</translation>
    </message>
    <message>
        <source>All queues of {name}</source>
        <translation>Toutes les files de {name}</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Empreinte du certificat (SHA-256)</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Copy the fingerprint of the certificate</source>
        <translation>Copier l’empreinte du certificat</translation>
    </message>
    <message>
        <source>It is made when the receiver starts, or now.</source>
        <translation>Il est créé quand le récepteur démarre, ou maintenant.</translation>
    </message>
    <message>
        <source>Choose the two files.</source>
        <translation>Choisissez les deux fichiers.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>machinery</name>
    <message>
        <source>A fault on this side ended the request after it was sent. Mail may still come: the receipt tells.</source>
        <translation>Une erreur de ce côté a mis fin à la demande après son envoi. Du courrier peut encore venir&#xa0;: le reçu le dira.</translation>
    </message>
    <message>
        <source>A fault on this side ended the request before it was sent. Flush again.</source>
        <translation>Une erreur de ce côté a mis fin à la demande avant son envoi. Relevez de nouveau.</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>A file stands where the data folder should be.</source>
        <translation>Un fichier se trouve là où devrait être le dossier de données.</translation>
    </message>
    <message>
        <source>A firewall keeps the provider&apos;s address out.</source>
        <translation>Un pare-feu bloque l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>A held message cannot be read ({strerror}).</source>
        <translation>Un message gardé ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>A message could not be stored ({strerror}).</source>
        <translation>Un message n’a pas pu être enregistré ({strerror}).</translation>
    </message>
    <message>
        <source>A provider delivers to port 25 unless it was told another one: have the router forward that port to this one, or let the receiver listen there.</source>
        <translation>Un fournisseur livre sur le port 25 sauf indication contraire&#xa0;: faites rediriger ce port vers celui-ci par le routeur, ou faites écouter le récepteur sur ce port.</translation>
    </message>
    <message>
        <source>A provider is asked at most once a minute.</source>
        <translation>Un fournisseur est sollicité au plus une fois par minute.</translation>
    </message>
    <message>
        <source>A provider runs on this data folder already (process {process}, on {where}).</source>
        <translation>Un fournisseur utilise déjà ce dossier de données (processus {process}, sur {where}).</translation>
    </message>
    <message>
        <source>A receiver runs on this data folder already (process {process}, on {where}).</source>
        <translation>Un récepteur utilise déjà ce dossier de données (processus {process}, sur {where}).</translation>
    </message>
    <message>
        <source>A {value} certificate has a key of its own.</source>
        <translation>Un certificat {value} a sa propre clé.</translation>
    </message>
    <message>
        <source>Accepted, with the number of messages that wait. The receipt counts them as they come.</source>
        <translation>Accepté, avec le nombre de messages qui attendent. Le reçu les compte à leur arrivée.</translation>
    </message>
    <message>
        <source>Accepted. Servers say this for an empty queue too: the receipt tells whether mail comes.</source>
        <translation>Accepté. Les serveurs le disent aussi pour une file vide&#xa0;: le reçu dira si du courrier vient.</translation>
    </message>
    <message>
        <source>Access to the keyring was turned down.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>Add a line such as {key}.</source>
        <translation>Ajoutez une ligne comme {key}.</translation>
    </message>
    <message>
        <source>Add such as: {value}.</source>
        <translation>Ajoutez par exemple&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Allow the program in the firewall, or use another port.</source>
        <translation>Autorisez le programme dans le pare-feu, ou utilisez un autre port.</translation>
    </message>
    <message>
        <source>An expired message cannot be put away ({strerror}).</source>
        <translation>Un message expiré ne peut pas être mis de côté ({strerror}).</translation>
    </message>
    <message>
        <source>An interval is at most a day.</source>
        <translation>Un intervalle est d’un jour au plus.</translation>
    </message>
    <message>
        <source>Another mail program may have moved or deleted it.</source>
        <translation>Un autre programme de messagerie l’a peut-être déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Ask for fewer names on one connection.</source>
        <translation>Demandez moins de noms par connexion.</translation>
    </message>
    <message>
        <source>Ask the provider for a port with TLS.</source>
        <translation>Demandez au fournisseur un port avec TLS.</translation>
    </message>
    <message>
        <source>Ask the provider to deliver with TLS 1.2 or later, or in clear.</source>
        <translation>Demandez au fournisseur de livrer avec TLS 1.2 ou plus récent, ou en clair.</translation>
    </message>
    <message>
        <source>Ask the provider to renew its certificate in time.</source>
        <translation>Demandez au fournisseur de renouveler son certificat à temps.</translation>
    </message>
    <message>
        <source>Ask the provider what the queue is called.</source>
        <translation>Demandez au fournisseur comment s’appelle la file d’attente.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you. If not, correct the record; where the address changes often, use dynamic DNS.</source>
        <translation>Demandez au fournisseur s’il a sa propre route vers vous. Sinon, corrigez l’enregistrement&#xa0;; si l’adresse change souvent, utilisez un DNS dynamique.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you; if not, give the name an A, AAAA or MX record.</source>
        <translation>Demandez au fournisseur s’il a sa propre route vers vous&#xa0;; sinon, donnez au nom un enregistrement A, AAAA ou MX.</translation>
    </message>
    <message>
        <source>At most 63 are allowed.</source>
        <translation>63 au plus sont autorisés.</translation>
    </message>
    <message>
        <source>At most {value} are allowed.</source>
        <translation>{value} au plus sont autorisés.</translation>
    </message>
    <message>
        <source>At most {value} fit into the command.</source>
        <translation>{value} au plus tiennent dans la commande.</translation>
    </message>
    <message>
        <source>Begin each profile with a line [[profile]].</source>
        <translation>Commencez chaque profil par une ligne [[profile]].</translation>
    </message>
    <message>
        <source>Begin each queue with a line [[profile.queue]].</source>
        <translation>Commencez chaque file d’attente par une ligne [[profile.queue]].</translation>
    </message>
    <message>
        <source>By its MX record “.”, {domain} takes no mail (RFC 7505).</source>
        <translation>D’après son enregistrement MX «&#xa0;.&#xa0;», {domain} ne prend pas de courrier (RFC 7505).</translation>
    </message>
    <message>
        <source>Carrier-grade NAT lets no connection in. Ask for a public address, use IPv6, or reach the provider through a VPN.</source>
        <translation>Le NAT d’opérateur (CGNAT) ne laisse entrer aucune connexion. Demandez une adresse publique, utilisez IPv6, ou joignez le fournisseur par un VPN.</translation>
    </message>
    <message>
        <source>Change the file&apos;s owner or permissions.</source>
        <translation>Changez le propriétaire ou les droits du fichier.</translation>
    </message>
    <message>
        <source>Check its owner and permissions.</source>
        <translation>Vérifiez son propriétaire et ses droits.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable.</source>
        <translation>Vérifiez que son dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>Check that its service runs, then try again.</source>
        <translation>Vérifiez que son service tourne, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the line is up, then check again.</source>
        <translation>Vérifiez que la ligne est établie, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s path.</source>
        <translation>Vérifiez le chemin du certificat.</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>Vérifiez les droits à cet endroit.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui peut le lire.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Choisissez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>Close the window and delete this file; it is made anew.</source>
        <translation>Fermez la fenêtre et supprimez ce fichier&#xa0;; il est recréé.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Fermez la fenêtre et rouvrez-la.</translation>
    </message>
    <message>
        <source>Close what holds it open, then try again.</source>
        <translation>Fermez ce qui le tient ouvert, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change a setting.</source>
        <translation>Corrigez-le&#xa0;; sinon il sera conservé sous {name}{value} quand vous changerez un réglage.</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change the log.</source>
        <translation>Corrigez-le&#xa0;; sinon il sera conservé sous {name}{value} quand vous changerez le journal.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away; it is kept as it is.</source>
        <translation>Corrigez le fichier, ou déplacez-le&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Correct this line; if the file was cut short, take it from a backup.</source>
        <translation>Corrigez cette ligne&#xa0;; si le fichier a été tronqué, reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Vouliez-vous dire {close}&#xa0;?</translation>
    </message>
    <message>
        <source>Enter it in the profile (etrnctl profile set NAME --password-stdin).</source>
        <translation>Saisissez-le dans le profil (etrnctl profile set NAME --password-stdin).</translation>
    </message>
    <message>
        <source>Flush again for what was turned away. Raise the limit on sessions if this is usual.</source>
        <translation>Relevez de nouveau ce qui a été écarté. Augmentez la limite de sessions si c’est habituel.</translation>
    </message>
    <message>
        <source>For less often, write times: at 06:00, mon.</source>
        <translation>Pour moins souvent, indiquez des heures&#xa0;: at 06:00, mon.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>Free some space: the provider keeps the message.</source>
        <translation>Libérez de la place&#xa0;: le fournisseur garde le message.</translation>
    </message>
    <message>
        <source>Give a PEM file with the chain, and the key that belongs to it, without a passphrase.</source>
        <translation>Indiquez un fichier PEM avec la chaîne, et la clé qui lui correspond, sans phrase secrète.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Indiquez un fichier PEM.</translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation>Indiquez un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Give the domain an MX record that leads here, unless the provider has a route of its own to you.</source>
        <translation>Donnez au domaine un enregistrement MX qui mène ici, sauf si le fournisseur a sa propre route vers vous.</translation>
    </message>
    <message>
        <source>Give the key of its own.</source>
        <translation>Indiquez sa propre clé.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate in its settings.</source>
        <translation>Donnez un certificat au récepteur dans ses réglages.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate that the provider trusts, or have the provider pin this one&apos;s fingerprint.</source>
        <translation>Donnez au récepteur un certificat auquel le fournisseur fait confiance, ou faites épingler par le fournisseur l’empreinte de celui-ci.</translation>
    </message>
    <message>
        <source>If the file is whole, write schema = {schema} as its first line. If not, take a backup.</source>
        <translation>Si le fichier est entier, écrivez schema = {schema} en première ligne. Sinon, reprenez une sauvegarde.</translation>
    </message>
    <message>
        <source>If the link really is that slow, lower the limit on slow data.</source>
        <translation>Si la liaison est vraiment si lente, baissez le seuil de débit minimal.</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses.</source>
        <translation>Si c’est votre fournisseur, ajoutez son adresse aux adresses autorisées.</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.</source>
        <translation>Si c’est votre fournisseur, ajoutez son adresse aux adresses autorisées&#xa0;: elles sont exemptées. Puis relevez de nouveau.</translation>
    </message>
    <message>
        <source>If this is your provider, its own log tells more. If not, allow only your providers&apos; addresses.</source>
        <translation>Si c’est votre fournisseur, son propre journal en dit plus. Sinon, n’autorisez que les adresses de vos fournisseurs.</translation>
    </message>
    <message>
        <source>If this mail is wanted, add the recipient&apos;s domain to the accepted domains.</source>
        <translation>Si ce courrier est voulu, ajoutez le domaine du destinataire aux domaines acceptés.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Il ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>It did not end within {seconds} s and was stopped.</source>
        <translation>Il ne s’est pas terminé en {seconds} s et a été arrêté.</translation>
    </message>
    <message>
        <source>It did not listen within {value} seconds.</source>
        <translation>Il ne s’est pas mis à l’écoute en {value} secondes.</translation>
    </message>
    <message>
        <source>It ended with status {returncode}.</source>
        <translation>Il s’est terminé avec le code {returncode}.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Il s’est terminé avec le code {status}.</translation>
    </message>
    <message>
        <source>It is SHA-256 {fingerprint} ({name}).</source>
        <translation>Son SHA-256 est {fingerprint} ({name}).</translation>
    </message>
    <message>
        <source>It is not possible to listen there ({strerror}).</source>
        <translation>Impossible d’écouter à cet endroit ({strerror}).</translation>
    </message>
    <message>
        <source>It is not valid TOML: {error}.</source>
        <translation>Ce n’est pas du TOML valide&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>It is not what the program writes ({error}).</source>
        <translation>Ce n’est pas ce que le programme écrit ({error}).</translation>
    </message>
    <message>
        <source>It may have been delivered meanwhile: look again.</source>
        <translation>Il a peut-être été livré entre-temps&#xa0;: regardez de nouveau.</translation>
    </message>
    <message>
        <source>It was ended by signal {status}.</source>
        <translation>Il a été arrêté par le signal {status}.</translation>
    </message>
    <message>
        <source>It was kept. Choose another name.</source>
        <translation>Il a été conservé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Let the provider deliver without signing in; who may deliver is set by the allow list.</source>
        <translation>Laissez le fournisseur livrer sans s’authentifier&#xa0;; qui peut livrer se règle par la liste des adresses autorisées.</translation>
    </message>
    <message>
        <source>Let the receiver listen on 0.0.0.0:25, or on the address that the provider delivers to.</source>
        <translation>Faites écouter le récepteur sur 0.0.0.0:25, ou sur l’adresse où le fournisseur livre.</translation>
    </message>
    <message>
        <source>Look at the receiver&apos;s problem above; the provider keeps the message and tries again.</source>
        <translation>Regardez le problème du récepteur ci-dessus&#xa0;; le fournisseur garde le message et réessaie.</translation>
    </message>
    <message>
        <source>Look at what stands there instead.</source>
        <translation>Regardez ce qui se trouve là à la place.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>Cherchez une fenêtre qui demande de le déverrouiller, puis réessayez.</translation>
    </message>
    <message>
        <source>Look for it in Runs.</source>
        <translation>Cherchez-la dans «&#xa0;Passages&#xa0;».</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Rendez-le lisible.</translation>
    </message>
    <message>
        <source>Make it writable, or name another with --data-dir.</source>
        <translation>Donnez le droit d’y écrire, ou indiquez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Donnez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Donnez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Make room, or make its folder writable.</source>
        <translation>Faites de la place, ou donnez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Faites de la place, ou donnez le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable: the sender keeps it for now.</source>
        <translation>Faites de la place, ou donnez le droit d’écrire dans le dossier&#xa0;: l’expéditeur le garde pour l’instant.</translation>
    </message>
    <message>
        <source>Make the data folder and what is in it yours, and make room in it.</source>
        <translation>Devenez propriétaire du dossier de données et de son contenu, et faites-y de la place.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Donnez le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Mend it, then resume the schedule or flush by hand</source>
        <translation>Corrigez cela, puis reprenez la planification ou relevez à la main</translation>
    </message>
    <message>
        <source>Move it away, or make a new one: etrnctl certificate --new-key.</source>
        <translation>Déplacez-la, ou créez-en une autre&#xa0;: etrnctl certificate --new-key.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Déplacez-le.</translation>
    </message>
    <message>
        <source>Move it away; a new one is made from the mail that is there. The old flushes are then not listed.</source>
        <translation>Déplacez-le&#xa0;; un nouveau est créé à partir du courrier présent. Les anciennes relèves ne sont alors plus listées.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Name each user once.</source>
        <translation>Nommez chaque utilisateur une seule fois.</translation>
    </message>
    <message>
        <source>Name the certificate and its private key together, or neither, or certificate = “{value}”.</source>
        <translation>Indiquez le certificat et sa clé privée ensemble, ou ni l’un ni l’autre, ou certificate = “{value}”.</translation>
    </message>
    <message>
        <source>No acknowledged message is lost.</source>
        <translation>Aucun message acquitté n’est perdu.</translation>
    </message>
    <message>
        <source>No acknowledged message is lost. Please report it if it comes again.</source>
        <translation>Aucun message acquitté n’est perdu. Si cela se reproduit, veuillez le signaler.</translation>
    </message>
    <message>
        <source>No keyring has been made yet.</source>
        <translation>Aucun trousseau n’a encore été créé.</translation>
    </message>
    <message>
        <source>No provider on the internet can connect to it. Give the record the router&apos;s public address and forward the port.</source>
        <translation>Aucun fournisseur sur Internet ne peut s’y connecter. Donnez à l’enregistrement l’adresse publique du routeur et redirigez le port.</translation>
    </message>
    <message>
        <source>No provider runs on this data folder.</source>
        <translation>Aucun fournisseur ne tourne sur ce dossier de données.</translation>
    </message>
    <message>
        <source>No receiver is running on this data folder: nothing can be taken, or seen, until one is started.</source>
        <translation>Aucun récepteur ne tourne sur ce dossier de données&#xa0;: rien ne peut être pris, ni vu, tant qu’aucun n’est démarré.</translation>
    </message>
    <message>
        <source>Not asked for any more: {left}.</source>
        <translation>N’est plus demandé&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Not asked: the provider left the requests before this one without an answer. Try again later.</source>
        <translation>Pas demandé&#xa0;: le fournisseur a laissé sans réponse les demandes précédentes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not asked: the provider took too long over the other queues. Flush again.</source>
        <translation>Pas demandé&#xa0;: le fournisseur a mis trop de temps pour les autres files. Relevez de nouveau.</translation>
    </message>
    <message>
        <source>Not taken: {names}.</source>
        <translation>Non pris&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing that was acknowledged is lost. Please report it if it comes again.</source>
        <translation>Rien de ce qui a été confirmé n’est perdu. Signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>Nothing was written. Do it again.</source>
        <translation>Rien n’a été écrit. Recommencez.</translation>
    </message>
    <message>
        <source>Nothing: the provider connects again when it has mail.</source>
        <translation>Rien&#xa0;: le fournisseur se reconnecte quand il a du courrier.</translation>
    </message>
    <message>
        <source>Nothing: the provider keeps the message and tries again.</source>
        <translation>Rien&#xa0;: le fournisseur garde le message et réessaie.</translation>
    </message>
    <message>
        <source>Nothing: the provider sends the rest in another message. The limit is a setting.</source>
        <translation>Rien&#xa0;: le fournisseur envoie le reste dans un autre message. La limite est un réglage.</translation>
    </message>
    <message>
        <source>Nothing: this receiver does not offer it.</source>
        <translation>Rien&#xa0;: ce récepteur ne le propose pas.</translation>
    </message>
    <message>
        <source>Nothing: this was no mail server. If it keeps coming, allow only your providers&apos; addresses.</source>
        <translation>Rien&#xa0;: ce n’était pas un serveur de messagerie. S’il revient sans cesse, n’autorisez que les adresses de vos fournisseurs.</translation>
    </message>
    <message>
        <source>Only a flush can tell whether it is taken.</source>
        <translation>Seule une relève peut dire s’il est accepté.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Only mail is opened.</source>
        <translation>Seul le courrier est ouvert.</translation>
    </message>
    <message>
        <source>Open the window or start one with: etrnctl receive. If another mail server here takes the mail, its receipts cannot be seen.</source>
        <translation>Ouvrez la fenêtre, ou démarrez-en un par&#xa0;: etrnctl receive. Si un autre serveur de messagerie prend ici le courrier, ses reçus ne peuvent pas être vus.</translation>
    </message>
    <message>
        <source>Others can connect to this machine, but the provider does not: it still delivers to an address that is not this one any more.</source>
        <translation>D’autres peuvent se connecter à cette machine, mais pas le fournisseur&#xa0;: il livre encore à une adresse qui n’est plus celle-ci.</translation>
    </message>
    <message>
        <source>Others may read this file with passwords.</source>
        <translation>D’autres peuvent lire ce fichier contenant des mots de passe.</translation>
    </message>
    <message>
        <source>Port {port} is in use{port_}.</source>
        <translation>Le port {port} est occupé{port_}.</translation>
    </message>
    <message>
        <source>Port {port} needs special rights.</source>
        <translation>Le port {port} exige des droits particuliers.</translation>
    </message>
    <message>
        <source>Postfix cannot do it now. Where the port is guarded by postscreen, the first connection is always told this: try again in a few minutes. If it stays so, ask the provider for a port without postscreen.</source>
        <translation>Postfix ne peut pas maintenant. Quand le port est gardé par postscreen, la première connexion reçoit toujours cette réponse&#xa0;: réessayez dans quelques minutes. Si cela persiste, demandez au fournisseur un port sans postscreen.</translation>
    </message>
    <message>
        <source>Put a newer one in its place; no restart is needed.</source>
        <translation>Mettez-en un plus récent à sa place&#xa0;; aucun redémarrage n’est nécessaire.</translation>
    </message>
    <message>
        <source>Raise the limit on message size if such mail is wanted.</source>
        <translation>Augmentez la limite de taille des messages si ce courrier est voulu.</translation>
    </message>
    <message>
        <source>Reading the message takes more memory than it is given.</source>
        <translation>La lecture du message demande plus de mémoire qu’il ne lui en est accordé.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Remove it. Known here: {keys}.</source>
        <translation>Supprimez-le. Connus ici&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Remove private_key, or name the certificate&apos;s file.</source>
        <translation>Supprimez private_key, ou indiquez le fichier du certificat.</translation>
    </message>
    <message>
        <source>Remove that setting (PYTHON_KEYRING_BACKEND or keyringrc.cfg).</source>
        <translation>Supprimez ce réglage (PYTHON_KEYRING_BACKEND ou keyringrc.cfg).</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>Supprimez le point en trop.</translation>
    </message>
    <message>
        <source>Restart it, so that it takes the change.</source>
        <translation>Redémarrez-le pour qu’il prenne la modification.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>See its file.</source>
        <translation>Voyez son fichier.</translation>
    </message>
    <message>
        <source>See that --bounce-to names a mail server that takes mail from here; the message lies in returned/.</source>
        <translation>Vérifiez que --bounce-to désigne un serveur de messagerie qui prend le courrier d’ici&#xa0;; le message se trouve dans returned/.</translation>
    </message>
    <message>
        <source>See that it runs and serves this domain.</source>
        <translation>Vérifiez qu’il tourne et qu’il sert ce domaine.</translation>
    </message>
    <message>
        <source>See that the router forwards the provider&apos;s port to this machine.</source>
        <translation>Vérifiez que le routeur redirige le port du fournisseur vers cette machine.</translation>
    </message>
    <message>
        <source>See what is said about it above.</source>
        <translation>Voyez ce qui en est dit plus haut.</translation>
    </message>
    <message>
        <source>See why the recipients were refused.</source>
        <translation>Voyez pourquoi les destinataires ont été refusés.</translation>
    </message>
    <message>
        <source>Sendmail under load leaves ETRN without a reply.</source>
        <translation>Sendmail surchargé laisse ETRN sans réponse.</translation>
    </message>
    <message>
        <source>Set TLS of the profile to STARTTLS.</source>
        <translation>Réglez TLS du profil sur STARTTLS.</translation>
    </message>
    <message>
        <source>Shorten the quiet hours.</source>
        <translation>Raccourcissez les heures calmes.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once and give it a password when asked.</source>
        <translation>Ouvrez une fois la session du bureau et donnez-lui un mot de passe quand il le demande.</translation>
    </message>
    <message>
        <source>Some host sends this message round in a circle; check where your domain&apos;s mail is routed.</source>
        <translation>Un hôte fait tourner ce message en rond&#xa0;; vérifiez où le courrier de votre domaine est acheminé.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({name__}: {fault}).</source>
        <translation>Un imprévu s’est produit ({name__}&#xa0;: {fault}).</translation>
    </message>
    <message>
        <source>Something was sent in clear behind the answer to STARTTLS. Somebody in between may have put it there. Nothing was sent. Ask the provider.</source>
        <translation>Quelque chose a été envoyé en clair derrière la réponse à STARTTLS. Quelqu’un entre vous l’y a peut-être mis. Rien n’a été envoyé. Demandez au fournisseur.</translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring or KWallet) in your desktop session, or keep the password in memory only.</source>
        <translation>Démarrez un service de trousseau (GNOME Keyring ou KWallet) dans votre session de bureau, ou gardez le mot de passe en mémoire seulement.</translation>
    </message>
    <message>
        <source>Start it with etrnctl provide.</source>
        <translation>Démarrez-le par etrnctl provide.</translation>
    </message>
    <message>
        <source>Start it, then flush again.</source>
        <translation>Démarrez-le, puis relevez de nouveau.</translation>
    </message>
    <message>
        <source>Start the receiver again and flush.</source>
        <translation>Redémarrez le récepteur et relevez.</translation>
    </message>
    <message>
        <source>Start the receiver from the window.</source>
        <translation>Démarrez le récepteur depuis la fenêtre.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed ({strerror}).</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié ({strerror}).</translation>
    </message>
    <message>
        <source>Stop it and start it again.</source>
        <translation>Arrêtez-le et redémarrez-le.</translation>
    </message>
    <message>
        <source>Stop it first, or use another --data-dir.</source>
        <translation>Arrêtez-le d’abord, ou utilisez un autre --data-dir.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Arrêtez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Stopped while the link was being brought up.</source>
        <translation>Arrêté pendant l’établissement de la liaison.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on ({name__}). Send the provider this text.</source>
        <translation>TLS n’a pas pu être négocié ({name__}). Envoyez ce texte au fournisseur.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <translation>Le DNS ne connaît pas {domain}.</translation>
    </message>
    <message>
        <source>The attachment could not be read within {seconds} seconds.</source>
        <translation>La pièce jointe n’a pas pu être lue en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation>La pièce jointe n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The authorities&apos; file “{tls_ca}” cannot be used ({words}). Correct tls_ca in the profile.</source>
        <translation>Le fichier d’autorités «&#xa0;{tls_ca}&#xa0;» n’est pas utilisable ({words}). Corrigez tls_ca dans le profil.</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; could not be sent ({problem}).</source>
        <translation>L’avis de non-remise à &lt;{sender}&gt; n’a pas pu être envoyé ({problem}).</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; was refused ({code} {text}).</source>
        <translation>L’avis de non-remise à &lt;{sender}&gt; a été refusé ({code} {text}).</translation>
    </message>
    <message>
        <source>The certificate cannot be used ({error}).</source>
        <translation>Le certificat n’est pas utilisable ({error}).</translation>
    </message>
    <message>
        <source>The certificate is for another name than “{host}”. Write the host as the provider names it, or pin this certificate if the provider confirms that it is its own.</source>
        <translation>Le certificat est établi pour un autre nom que «&#xa0;{host}&#xa0;». Écrivez l’hôte comme le fournisseur le nomme, ou épinglez ce certificat si le fournisseur confirme que c’est le sien.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {since} on.</source>
        <translation>Le certificat n’est valable qu’à partir du {since}.</translation>
    </message>
    <message>
        <source>The certificate or its key may not be read by the user that the receiver runs as.</source>
        <translation>L’utilisateur sous lequel tourne le récepteur ne peut peut-être pas lire le certificat ou sa clé.</translation>
    </message>
    <message>
        <source>The certificate {ended}.</source>
        <translation>Le certificat {ended}.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} characters that are not 64 hex digits.</source>
        <translation>L’empreinte du certificat a {bare} caractères qui ne sont pas 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} hex digits.</source>
        <translation>L’empreinte du certificat a {bare} chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The clients&apos; authorities cannot be read ({error}).</source>
        <translation>Les autorités des clients ne peuvent pas être lues ({error}).</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>La commande n’a pas de programme.</translation>
    </message>
    <message>
        <source>The connection broke off while TLS was being agreed on. Try again; check port and TLS of the profile.</source>
        <translation>La connexion s’est coupée pendant la négociation TLS. Réessayez&#xa0;; vérifiez le port et TLS du profil.</translation>
    </message>
    <message>
        <source>The cron expression has {split} fields.</source>
        <translation>L’expression cron a {split} champs.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({strerror}).</source>
        <translation>Le dossier de données n’est pas utilisable ({strerror}).</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({strerror}).</source>
        <translation>Impossible d’écrire dans le dossier de données ({strerror}).</translation>
    </message>
    <message>
        <source>The days are missing.</source>
        <translation>Les jours manquent.</translation>
    </message>
    <message>
        <source>The disk is full, the journal cannot be written.</source>
        <translation>Le disque est plein, le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The domain has {name} characters.</source>
        <translation>Le domaine a {name} caractères.</translation>
    </message>
    <message>
        <source>The domain is empty.</source>
        <translation>Le domaine est vide.</translation>
    </message>
    <message>
        <source>The export cannot be written ({error}).</source>
        <translation>L’exportation ne peut pas être écrite ({error}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>Le fichier ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {strerror}.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The file is kept as it is; its beginning stands under Source.</source>
        <translation>Le fichier est conservé tel quel&#xa0;; son début se trouve sous Source.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema {found}, this program knows {schema}).</source>
        <translation>Le fichier a été écrit par une version plus récente (schéma {found}, ce programme connaît {schema}).</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>Les heures manquent.</translation>
    </message>
    <message>
        <source>The journal cannot be used ({text}).</source>
        <translation>Le journal n’est pas utilisable ({text}).</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Le journal est endommagé.</translation>
    </message>
    <message>
        <source>The journal is locked by another program.</source>
        <translation>Le journal est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>Le journal n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version (schema {found}, this program knows {value}).</source>
        <translation>Le journal a été écrit par une version plus récente (schéma {found}, ce programme connaît {value}).</translation>
    </message>
    <message>
        <source>The key “{key}” is not known.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>Le trousseau n’a pas répondu en {seconds} s.</translation>
    </message>
    <message>
        <source>The keyring failed ({name__}).</source>
        <translation>Le trousseau a échoué ({name__}).</translation>
    </message>
    <message>
        <source>The keyring holds no password for this profile.</source>
        <translation>Le trousseau ne contient pas de mot de passe pour ce profil.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring is set to {configured}, which is not one of the operating system&apos;s.</source>
        <translation>Le trousseau est réglé sur {configured}, qui n’est pas l’un de ceux du système d’exploitation.</translation>
    </message>
    <message>
        <source>The log’s columns and filters cannot be saved ({strerror}).</source>
        <translation>Les colonnes et les filtres du journal ne peuvent pas être enregistrés ({strerror}).</translation>
    </message>
    <message>
        <source>The mail folder cannot be used ({strerror}).</source>
        <translation>Le dossier du courrier n’est pas utilisable ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be read ({strerror}).</source>
        <translation>Le message ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be removed ({strerror}).</source>
        <translation>Le message ne peut pas être supprimé ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be returned ({strerror}).</source>
        <translation>Le message ne peut pas être retourné ({strerror}).</translation>
    </message>
    <message>
        <source>The message could not be read within {seconds} seconds.</source>
        <translation>Le message n’a pas pu être lu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The message could not be read: {reason}.</source>
        <translation>Le message n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The message does not lie below the mail folder.</source>
        <translation>Le message ne se trouve pas dans le dossier du courrier.</translation>
    </message>
    <message>
        <source>The message file cannot be opened: {strerror}.</source>
        <translation>Le fichier du message ne peut pas être ouvert&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The message file is no longer there.</source>
        <translation>Le fichier du message n’est plus là.</translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation>Le message est imbriqué trop profondément pour être lu.</translation>
    </message>
    <message>
        <source>The message itself is kept as it is.</source>
        <translation>Le message lui-même est conservé tel quel.</translation>
    </message>
    <message>
        <source>The name has {checked} characters.</source>
        <translation>Le nom a {checked} caractères.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name “{host}” could not be looked up now. Check that the line is up.</source>
        <translation>Le nom «&#xa0;{host}&#xa0;» n’a pas pu être résolu pour l’instant. Vérifiez que la ligne est établie.</translation>
    </message>
    <message>
        <source>The name “{host}” is not known. Check its spelling, and that the line is up.</source>
        <translation>Le nom «&#xa0;{host}&#xa0;» n’est pas connu. Vérifiez son orthographe, et que la ligne est établie.</translation>
    </message>
    <message>
        <source>The part “{label}…” has {label_} characters.</source>
        <translation>La partie «&#xa0;{label}…&#xa0;» a {label_} caractères.</translation>
    </message>
    <message>
        <source>The password was not sent: the connection is not protected. Set TLS of the profile to STARTTLS or implicit. A password in clear is sent only where the profile allows it, and only within this machine.</source>
        <translation>Le mot de passe n’a pas été envoyé&#xa0;: la connexion n’est pas protégée. Réglez TLS du profil sur STARTTLS ou implicit. Un mot de passe en clair n’est envoyé que si le profil l’autorise, et seulement à l’intérieur de cette machine.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>La clé privée ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>The profile file cannot be written ({strerror}).</source>
        <translation>Le fichier des profils ne peut pas être écrit ({strerror}).</translation>
    </message>
    <message>
        <source>The profile file was changed by another program in the meantime.</source>
        <translation>Le fichier des profils a été modifié entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>The profile file was not read, so it is not overwritten.</source>
        <translation>Le fichier des profils n’a pas été lu, il n’est donc pas écrasé.</translation>
    </message>
    <message>
        <source>The program that asked ended before the answer. Mail may still come: the receipt tells.</source>
        <translation>Le programme qui demandait s’est terminé avant la réponse. Du courrier peut encore venir&#xa0;: le reçu le dira.</translation>
    </message>
    <message>
        <source>The program that was to ask has ended; nothing was sent. Flush again.</source>
        <translation>Le programme qui devait demander s’est terminé&#xa0;; rien n’a été envoyé. Relevez de nouveau.</translation>
    </message>
    <message>
        <source>The provider cannot check the sign-in now. Try again in a few minutes.</source>
        <translation>Le fournisseur ne peut pas vérifier l’authentification maintenant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider cannot do it now. Try again in a few minutes.</source>
        <translation>Le fournisseur ne peut pas le faire maintenant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider cannot reach this machine: the port is closed, or the router does not forward it any more.</source>
        <translation>Le fournisseur ne peut pas atteindre cette machine&#xa0;: le port est fermé, ou le routeur ne le redirige plus.</translation>
    </message>
    <message>
        <source>The provider connects but leaves no mail for this queue: look for refusals in the log.</source>
        <translation>Le fournisseur se connecte mais ne laisse pas de courrier pour cette file&#xa0;: cherchez des refus dans le journal.</translation>
    </message>
    <message>
        <source>The provider delivers this mail elsewhere, or holds it no more.</source>
        <translation>Le fournisseur livre ce courrier ailleurs, ou ne le garde plus.</translation>
    </message>
    <message>
        <source>The provider did not take a message ({why}).</source>
        <translation>Le fournisseur n’a pas pris un message ({why}).</translation>
    </message>
    <message>
        <source>The provider did not understand the name. Check the queue&apos;s spelling, or ask the provider for its form.</source>
        <translation>Le fournisseur n’a pas compris le nom. Vérifiez l’orthographe de la file, ou demandez au fournisseur la forme qu’il attend.</translation>
    </message>
    <message>
        <source>The provider does not allow this queue to be asked for. Ask it to allow ETRN for this name.</source>
        <translation>Le fournisseur n’autorise pas à demander cette file. Demandez-lui d’autoriser ETRN pour ce nom.</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN, so it was not sent. Some servers take it all the same: turn on “send anyway” in the profile to try.</source>
        <translation>Le fournisseur ne propose pas ETRN, rien n’a donc été envoyé. Certains serveurs l’acceptent quand même&#xa0;: pour essayer, activez dans le profil l’envoi même sans proposition.</translation>
    </message>
    <message>
        <source>The provider does not offer STARTTLS, which the profile demands. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS at all, set TLS of the profile to none.</source>
        <translation>Le fournisseur ne propose pas STARTTLS, que le profil exige. Quelqu’un entre vous l’a peut-être supprimé. Rien n’a été envoyé. Demandez au fournisseur&#xa0;; seulement s’il n’a pas TLS du tout, réglez TLS du profil sur none.</translation>
    </message>
    <message>
        <source>The provider ended the connection after too many commands. Try again in a few minutes.</source>
        <translation>Le fournisseur a mis fin à la connexion après trop de commandes. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider has no mail for this queue.</source>
        <translation>Le fournisseur n’a pas de courrier pour cette file.</translation>
    </message>
    <message>
        <source>The provider is at this queue already. Its mail counts for this flush.</source>
        <translation>Le fournisseur traite déjà cette file. Son courrier compte pour cette relève.</translation>
    </message>
    <message>
        <source>The provider is closing the connection: it is overloaded or restarts. Try again in a few minutes.</source>
        <translation>Le fournisseur ferme la connexion&#xa0;: il est surchargé ou redémarre. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider offers STARTTLS but refused to start it. Try again in a few minutes, then ask the provider.</source>
        <translation>Le fournisseur propose STARTTLS mais a refusé de le démarrer. Réessayez dans quelques minutes, puis demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The provider offers a sign-in only on a protected connection. Set TLS of the profile to STARTTLS.</source>
        <translation>Le fournisseur ne propose l’authentification que sur une connexion protégée. Réglez TLS du profil sur STARTTLS.</translation>
    </message>
    <message>
        <source>The provider offers no sign-in here. Remove the user name from the profile, or use the port and TLS that the provider names for signing in.</source>
        <translation>Le fournisseur ne propose pas d’authentification ici. Retirez le nom d’utilisateur du profil, ou utilisez le port et le TLS que le fournisseur indique pour s’authentifier.</translation>
    </message>
    <message>
        <source>The provider offers only an outdated TLS (below 1.2). Ask it for TLS 1.2 or newer.</source>
        <translation>Le fournisseur ne propose qu’un TLS dépassé (antérieur à 1.2). Demandez-lui TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>The provider passes on a malformed message. If it is wanted, add the provider&apos;s address to “normalize”.</source>
        <translation>Le fournisseur transmet un message mal formé. S’il est voulu, ajoutez l’adresse du fournisseur à «&#xa0;normalize&#xa0;».</translation>
    </message>
    <message>
        <source>The provider refused the name given in EHLO. Set another EHLO name in the profile.</source>
        <translation>Le fournisseur a refusé le nom donné dans EHLO. Réglez un autre nom EHLO dans le profil.</translation>
    </message>
    <message>
        <source>The provider refused the token: it may have expired. Set a new one as the secret of the profile.</source>
        <translation>Le fournisseur a refusé le jeton&#xa0;: il a peut-être expiré. Mettez-en un nouveau comme secret du profil.</translation>
    </message>
    <message>
        <source>The provider says that ETRN came out of order. It is not repeated; send the transcript to the provider.</source>
        <translation>Le fournisseur dit qu’ETRN est venu hors séquence. Il n’est pas répété&#xa0;; envoyez la transcription au fournisseur.</translation>
    </message>
    <message>
        <source>The provider shows another certificate than the pinned one: SHA-256 {certificate}. If the provider confirms that it has changed, pin the new one; if not, somebody is in between. Nothing was sent.</source>
        <translation>Le fournisseur présente un autre certificat que celui épinglé&#xa0;: SHA-256 {certificate}. Si le fournisseur confirme qu’il a changé, épinglez le nouveau&#xa0;; sinon, quelqu’un s’est interposé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The provider takes no token (XOAUTH2). Set sign_in of the profile to password, or ask the provider.</source>
        <translation>Le fournisseur n’accepte pas de jeton (XOAUTH2). Réglez sign_in du profil sur password, ou demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The provider takes only other ways to sign in. Ask it to allow PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>Le fournisseur n’accepte que d’autres façons de s’authentifier. Demandez-lui d’autoriser PLAIN, LOGIN ou CRAM-MD5.</translation>
    </message>
    <message>
        <source>The provider takes the connection and says nothing. A port that wants TLS from the start, such as 465, does so: try TLS implicit in the profile; else check host and port with the provider.</source>
        <translation>Le fournisseur prend la connexion et ne dit rien. C’est ce que fait un port qui veut TLS dès le début, comme 465&#xa0;: essayez TLS implicit dans le profil&#xa0;; sinon vérifiez l’hôte et le port avec le fournisseur.</translation>
    </message>
    <message>
        <source>The provider turned the connection away for now. Try again in a few minutes.</source>
        <translation>Le fournisseur a écarté la connexion pour l’instant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider turned the connection away. Ask it to allow connections from your address.</source>
        <translation>Le fournisseur a écarté la connexion. Demandez-lui d’autoriser les connexions depuis votre adresse.</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS any more: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</source>
        <translation>Le fournisseur proposait STARTTLS et ne le propose plus. Quelqu’un entre vous l’a peut-être supprimé. Rien n’a été envoyé. Demandez au fournisseur&#xa0;; seulement s’il n’a plus TLS&#xa0;: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</translation>
    </message>
    <message>
        <source>The provider wants a protected connection first. Set TLS of the profile to STARTTLS.</source>
        <translation>Le fournisseur veut d’abord une connexion protégée. Réglez TLS du profil sur STARTTLS.</translation>
    </message>
    <message>
        <source>The provider was asked too often. Wait some minutes, and let schedules ask less often.</source>
        <translation>Le fournisseur a été sollicité trop souvent. Attendez quelques minutes, et espacez les planifications.</translation>
    </message>
    <message>
        <source>The provider&apos;s Exim could not run its own ETRN command. Since Exim 4.96 an smtp_etrn_command that uses $domain fails because the name is tainted; it must be looked up first. Send the provider this text and its reply.</source>
        <translation>L’Exim du fournisseur n’a pas pu exécuter sa propre commande ETRN. Depuis Exim 4.96, une smtp_etrn_command qui utilise $domain échoue car le nom est marqué «&#xa0;tainted&#xa0;»&#xa0;; il faut d’abord le rechercher. Envoyez au fournisseur ce texte et sa réponse.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate has expired. Tell the provider; check this machine&apos;s clock too.</source>
        <translation>Le certificat du fournisseur a expiré. Prévenez le fournisseur&#xa0;; vérifiez aussi l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not accepted ({verify_message}). Send the provider this text.</source>
        <translation>Le certificat du fournisseur n’est pas accepté ({verify_message}). Envoyez ce texte au fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid yet. Check this machine&apos;s clock, then ask the provider.</source>
        <translation>Le certificat du fournisseur n’est pas encore valable. Vérifiez l’horloge de cette machine, puis demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s hMailServer could not read its settings for this domain. Send the provider this reply; the route for the domain has to be checked there.</source>
        <translation>Le hMailServer du fournisseur n’a pas pu lire ses réglages pour ce domaine. Envoyez cette réponse au fournisseur&#xa0;; la route du domaine doit y être vérifiée.</translation>
    </message>
    <message>
        <source>The provider&apos;s other queues bring mail, so the way is open: this queue is empty, or has been renamed there.</source>
        <translation>Les autres files du fournisseur apportent du courrier, la voie est donc ouverte&#xa0;: cette file est vide, ou y a été renommée.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La file d’attente est vide.</translation>
    </message>
    <message>
        <source>The queue name after # is missing.</source>
        <translation>Le nom de la file après # manque.</translation>
    </message>
    <message>
        <source>The queue name has {name} characters.</source>
        <translation>Le nom de la file a {name} caractères.</translation>
    </message>
    <message>
        <source>The reading process cannot be started: {strerror}.</source>
        <translation>Le processus de lecture ne peut pas être démarré&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The reading process ended while it read this message.</source>
        <translation>Le processus de lecture s’est terminé pendant la lecture de ce message.</translation>
    </message>
    <message>
        <source>The receiver cannot be started ({strerror}).</source>
        <translation>Le récepteur ne peut pas être démarré ({strerror}).</translation>
    </message>
    <message>
        <source>The receiver did not end in time and was ended by force.</source>
        <translation>Le récepteur ne s’est pas arrêté à temps et a été arrêté de force.</translation>
    </message>
    <message>
        <source>The receiver is not running.</source>
        <translation>Le récepteur ne tourne pas.</translation>
    </message>
    <message>
        <source>The receiver is not set up.</source>
        <translation>Le récepteur n’est pas configuré.</translation>
    </message>
    <message>
        <source>The receiver runs as a service.</source>
        <translation>Le récepteur fonctionne comme service.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own certificate cannot be read or written ({strerror}).</source>
        <translation>Le certificat propre du récepteur ne peut pas être lu ou écrit ({strerror}).</translation>
    </message>
    <message>
        <source>The receivers&apos; authorities cannot be read ({error}).</source>
        <translation>Les autorités des récepteurs ne peuvent pas être lues ({error}).</translation>
    </message>
    <message>
        <source>The request was sent, but the answer took too long. Mail may still come: the receipt tells.</source>
        <translation>La demande a été envoyée, mais la réponse a tardé. Du courrier peut encore venir&#xa0;: le reçu le dira.</translation>
    </message>
    <message>
        <source>The request was sent, but {how}. Mail may still come: the receipt tells.</source>
        <translation>La demande a été envoyée, mais {how}. Du courrier peut encore venir&#xa0;: le reçu le dira.</translation>
    </message>
    <message>
        <source>The schedule says when not to ask, but not when to ask.</source>
        <translation>La planification dit quand ne pas demander, mais pas quand demander.</translation>
    </message>
    <message>
        <source>The schema is missing: the file is empty, cut short, or not a profile file.</source>
        <translation>Le schéma manque&#xa0;: le fichier est vide, tronqué, ou n’est pas un fichier de profils.</translation>
    </message>
    <message>
        <source>The schema is not a version number.</source>
        <translation>Le schéma n’est pas un numéro de version.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The sending host does not keep to SMTP; tell its operator.</source>
        <translation>L’hôte qui envoie ne respecte pas SMTP&#xa0;; prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The settings on standard input cannot be read ({error}).</source>
        <translation>Les réglages sur l’entrée standard ne peuvent pas être lus ({error}).</translation>
    </message>
    <message>
        <source>The spool cannot be written ({strerror}): after a restart a message may go out again.</source>
        <translation>Le spool ne peut pas être écrit ({strerror})&#xa0;: après un redémarrage, un message peut repartir.</translation>
    </message>
    <message>
        <source>The text holds {bad}.</source>
        <translation>Le texte contient {bad}.</translation>
    </message>
    <message>
        <source>The times are missing.</source>
        <translation>Les heures manquent.</translation>
    </message>
    <message>
        <source>The users cannot be read ({strerror}).</source>
        <translation>Les utilisateurs ne peuvent pas être lus ({strerror}).</translation>
    </message>
    <message>
        <source>The users cannot be read: this is no UTF-8 text.</source>
        <translation>Les utilisateurs ne peuvent pas être lus&#xa0;: ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The window’s settings cannot be written ({strerror}).</source>
        <translation>Les réglages de la fenêtre ne peuvent pas être écrits ({strerror}).</translation>
    </message>
    <message>
        <source>There is no flush {number}.</source>
        <translation>Il n’y a pas de relève {number}.</translation>
    </message>
    <message>
        <source>certificate valid until {until}, days left: {left} {named}</source>
        <translation>certificat valable jusqu’au {until}, jours restants&#xa0;: {left} {named}</translation>
    </message>
    <message>
        <source>it has {told}</source>
        <translation>elle a {told}</translation>
    </message>
    <message>
        <source>it has {told}, seen by the provider as {seen}</source>
        <translation>elle a {told}, vue par le fournisseur comme {seen}</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>aucun serveur DNS n’a répondu à temps</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” once{said}. {remedy}</source>
        <translation>arrêté&#xa0;: le fournisseur a répondu une fois «&#xa0;{answer}&#xa0;»{said}. {remedy}</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” {refusals} times in a row{said}. {remedy}</source>
        <translation>arrêté&#xa0;: le fournisseur a répondu {refusals} fois de suite «&#xa0;{answer}&#xa0;»{said}. {remedy}</translation>
    </message>
    <message>
        <source>the DNS server refuses to answer</source>
        <translation>le serveur DNS refuse de répondre</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, once; it is asked again with growing waits</source>
        <translation>la dernière réponse était «&#xa0;{answer}&#xa0;», une fois&#xa0;; la demande est répétée à des intervalles croissants</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, {times} times in a row; it is asked again with growing waits</source>
        <translation>la dernière réponse était «&#xa0;{answer}&#xa0;», {times} fois de suite&#xa0;; la demande est répétée à des intervalles croissants</translation>
    </message>
    <message>
        <source>this system names no DNS server</source>
        <translation>ce système n’indique aucun serveur DNS</translation>
    </message>
    <message>
        <source>{indexed} messages were found in the mail folder without a row in the log; they are listed now.</source>
        <translation>{indexed} messages se trouvaient dans le dossier de courrier sans ligne au journal&#xa0;; ils y figurent maintenant.</translation>
    </message>
    <message>
        <source>{told}, but the provider sees {seen}.</source>
        <translation>{told}, mais le fournisseur voit {seen}.</translation>
    </message>
    <message>
        <source>{told}: this machine, behind a router.</source>
        <translation>{told}&#xa0;: cette machine, derrière un routeur.</translation>
    </message>
    <message>
        <source>{told}: this machine.</source>
        <translation>{told}&#xa0;: cette machine.</translation>
    </message>
    <message>
        <source>{told}: {address} is a carrier-grade NAT address.</source>
        <translation>{told}&#xa0;: {address} est une adresse de NAT d’opérateur (CGNAT).</translation>
    </message>
    <message>
        <source>{told}: {address} is a link-local address.</source>
        <translation>{told}&#xa0;: {address} est une adresse de lien local.</translation>
    </message>
    <message>
        <source>{told}: {address} is a loopback address.</source>
        <translation>{told}&#xa0;: {address} est une adresse de boucle locale.</translation>
    </message>
    <message>
        <source>{told}: {address} is a private address.</source>
        <translation>{told}&#xa0;: {address} est une adresse privée.</translation>
    </message>
    <message>
        <source>There is no message {id_}, or more than one.</source>
        <translation>Il n’y a pas de message {id_}, ou il y en a plusieurs.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in. Check the user name and the password for this provider.</source>
        <translation>Le fournisseur a refusé l’authentification. Vérifiez le nom d’utilisateur et le mot de passe pour ce fournisseur.</translation>
    </message>
    <message>
        <source>The provider wants a sign-in first. Set the user name and the password for this provider.</source>
        <translation>Le fournisseur veut d’abord une authentification. Réglez le nom d’utilisateur et le mot de passe pour ce fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is self-signed or from an authority that is not known here. Name the authority&apos;s file in the provider&apos;s settings, or pin the certificate after the provider has confirmed its SHA-256.</source>
        <translation>Le certificat du fournisseur est auto-signé ou vient d’une autorité inconnue ici. Nommez le fichier de l’autorité dans les réglages du fournisseur, ou épinglez le certificat après que le fournisseur a confirmé son SHA-256.</translation>
    </message>
    <message>
        <source>There is no route to {endpoint}. Check that the line is up.</source>
        <translation>Il n’y a pas de route vers {endpoint}. Vérifiez que la ligne est établie.</translation>
    </message>
    <message>
        <source>There is no usable keyring.</source>
        <translation>Il n’y a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Il ne contient aucun utilisateur.</translation>
    </message>
    <message>
        <source>They wait until their node is configured again.</source>
        <translation>Ils attendent que leur nœud soit de nouveau configuré.</translation>
    </message>
    <message>
        <source>This Exim does not allow ETRN from here. Ask the provider to allow it in acl_smtp_etrn; without that rule Exim refuses every ETRN.</source>
        <translation>Cet Exim n’autorise pas ETRN d’ici. Demandez au fournisseur de l’autoriser dans acl_smtp_etrn&#xa0;; sans cette règle, Exim refuse tout ETRN.</translation>
    </message>
    <message>
        <source>This Postfix takes ETRN from known clients only. Check whether the profile should sign in; otherwise ask the provider to allow your address in smtpd_etrn_restrictions.</source>
        <translation>Ce Postfix n’accepte ETRN que de clients connus. Vérifiez si le profil doit s’authentifier&#xa0;; sinon demandez au fournisseur d’autoriser votre adresse dans smtpd_etrn_restrictions.</translation>
    </message>
    <message>
        <source>This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and relay_domains. A #queue is not known to Postfix, and an @domain asks for that exact name only.</source>
        <translation>Ce Postfix n’accepte pas ETRN pour ce nom. Demandez au fournisseur de le mettre dans fast_flush_domains et relay_domains. Postfix ne connaît pas de #file, et un @domaine n’y demande que ce nom exact.</translation>
    </message>
    <message>
        <source>This Sendmail does not allow ETRN from here. Ask the provider to look at its check_etrn rules and at noetrn in PrivacyOptions.</source>
        <translation>Ce Sendmail n’autorise pas ETRN d’ici. Demandez au fournisseur d’examiner ses règles check_etrn et noetrn dans PrivacyOptions.</translation>
    </message>
    <message>
        <source>This Sendmail has no queue group of that name. Ask the provider what the queue is called.</source>
        <translation>Ce Sendmail n’a pas de groupe de files de ce nom. Demandez au fournisseur comment s’appelle la file d’attente.</translation>
    </message>
    <message>
        <source>This XMail does not take ETRN from here. Ask the provider to set AllowSmtpETRN, or sign in with an account that has the SMTP permission T.</source>
        <translation>Ce XMail n’accepte pas ETRN d’ici. Demandez au fournisseur de régler AllowSmtpETRN, ou authentifiez-vous avec un compte qui a la permission SMTP T.</translation>
    </message>
    <message>
        <source>This cannot be saved: {what}</source>
        <translation>Ceci ne peut pas être enregistré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This file is no held message.</source>
        <translation>Ce fichier n’est pas un message gardé.</translation>
    </message>
    <message>
        <source>This hMailServer takes ETRN only for a plain domain that it has a route for, without @ or #. Ask the provider to add a route for the domain and to hold its mail.</source>
        <translation>Ce hMailServer n’accepte ETRN que pour un simple domaine pour lequel il a une route, sans @ ni #. Demandez au fournisseur d’ajouter une route pour le domaine et de garder son courrier.</translation>
    </message>
    <message>
        <source>This host does not have the address {host}.</source>
        <translation>Cet hôte n’a pas l’adresse {host}.</translation>
    </message>
    <message>
        <source>This is no message file.</source>
        <translation>Ce n’est pas un fichier de message.</translation>
    </message>
    <message>
        <source>This is not the key that the receiver&apos;s own certificate was made with.</source>
        <translation>Ce n’est pas la clé avec laquelle le certificat propre du récepteur a été créé.</translation>
    </message>
    <message>
        <source>This is not valid TOML: {message}.</source>
        <translation>Ce n’est pas du TOML valide&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>This is the mail server at {hostname}.

Your message could not be delivered to

{recipients}
The reason:

    {code} {text}

The header of your message is attached. Nothing more will be tried.</source>
        <translation>Ici le serveur de messagerie de {hostname}.

Votre message n’a pas pu être remis à

{recipients}
La raison&#xa0;:

    {code} {text}

L’en-tête de votre message est joint. Aucun autre essai ne sera fait.</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>C’est {kind}.</translation>
    </message>
    <message>
        <source>This line is no NAME:PASSWORD.</source>
        <translation>Cette ligne n’est pas de la forme NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>This machine has no address {source} now, from which the profile wants to connect. Check that this link is up, or correct source_address in the profile.</source>
        <translation>Cette machine n’a pas actuellement l’adresse {source}, depuis laquelle le profil veut se connecter. Vérifiez que cette liaison est établie, ou corrigez source_address dans le profil.</translation>
    </message>
    <message>
        <source>This machine&apos;s address has changed, and the provider still delivers to the old one.</source>
        <translation>L’adresse de cette machine a changé, et le fournisseur livre encore à l’ancienne.</translation>
    </message>
    <message>
        <source>This message came while your provider could not be reached.</source>
        <translation>Ce message est venu alors que votre fournisseur était injoignable.</translation>
    </message>
    <message>
        <source>This port does not start with TLS. Set TLS of the profile to STARTTLS, or use the provider&apos;s TLS port.</source>
        <translation>Ce port ne commence pas par TLS. Réglez TLS du profil sur STARTTLS, ou utilisez le port TLS du fournisseur.</translation>
    </message>
    <message>
        <source>This reply does not belong to ETRN. Whether the provider has started is not known; mail may still come.</source>
        <translation>Cette réponse ne se rapporte pas à ETRN. On ne sait pas si le fournisseur a commencé&#xa0;; du courrier peut encore venir.</translation>
    </message>
    <message>
        <source>This schedule never asks: its quiet hours leave nothing.</source>
        <translation>Cette planification ne demande jamais&#xa0;: ses heures calmes ne laissent rien.</translation>
    </message>
    <message>
        <source>This server also starts mail for names that merely end in “{name}”, such as not{name}.</source>
        <translation>Ce serveur lance aussi le courrier des noms qui finissent simplement par «&#xa0;{name}&#xa0;», comme not{name}.</translation>
    </message>
    <message>
        <source>This server does not know ETRN. Check host and port with the provider, or ask it to turn ETRN on.</source>
        <translation>Ce serveur ne connaît pas ETRN. Vérifiez l’hôte et le port avec le fournisseur, ou demandez-lui d’activer ETRN.</translation>
    </message>
    <message>
        <source>This server takes each name by itself. Subdomains asked for: {below}. Name others in the queue&apos;s domains; those that mail has come for are asked for by themselves.</source>
        <translation>Ce serveur prend chaque nom séparément. Sous-domaines demandés&#xa0;: {below}. Nommez les autres dans les domaines de la file&#xa0;; ceux pour lesquels du courrier est venu sont demandés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>This server takes only a #queue. Write the queue with a leading #; Exim then looks for that text.</source>
        <translation>Ce serveur n’accepte qu’une #file. Écrivez la file avec un # en tête&#xa0;; Exim cherche alors ce texte.</translation>
    </message>
    <message>
        <source>This server takes only a plain domain, without @ or #. Write one queue for each domain.</source>
        <translation>Ce serveur n’accepte qu’un simple domaine, sans @ ni #. Indiquez une file par domaine.</translation>
    </message>
    <message>
        <source>This server was asked with #{name}: it also starts mail for addresses that merely hold that text.</source>
        <translation>Ce serveur a été sollicité avec #{name}&#xa0;: il lance aussi le courrier des adresses qui contiennent simplement ce texte.</translation>
    </message>
    <message>
        <source>To pin it: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</source>
        <translation>Pour l’épingler&#xa0;: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</translation>
    </message>
    <message>
        <source>Try again and allow it, or keep the password in memory only.</source>
        <translation>Réessayez et autorisez l’accès, ou gardez le mot de passe en mémoire seulement.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop, or open its password manager), then try again.</source>
        <translation>Déverrouillez-le (ouvrez la session du bureau, ou son gestionnaire de mots de passe), puis réessayez.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Use PLAIN or LOGIN.</source>
        <translation>Utilisez PLAIN ou LOGIN.</translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ without spaces.</source>
        <translation>Utilisez des lettres, des chiffres et . - _ sans espaces.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union, sans trait d’union au début ni à la fin.</translation>
    </message>
    <message>
        <source>Use one of its own, or 0.0.0.0.</source>
        <translation>Utilisez l’une des siennes, ou 0.0.0.0.</translation>
    </message>
    <message>
        <source>Ways on this system: redirect it with pf (rdr … port {port} -&gt; port 2525), or use a port above 1023.</source>
        <translation>Moyens sur ce système&#xa0;: le rediriger avec pf (rdr … port {port} -&gt; port 2525), ou utiliser un port au-dessus de 1023.</translation>
    </message>
    <message>
        <source>Ways on this system: {ways}; or {ways_}.</source>
        <translation>Moyens sur ce système&#xa0;: {ways}&#xa0;; ou {ways_}.</translation>
    </message>
    <message>
        <source>What answers at this port does not speak SMTP. Check host, port and TLS of the profile.</source>
        <translation>Ce qui répond sur ce port ne parle pas SMTP. Vérifiez l’hôte, le port et TLS du profil.</translation>
    </message>
    <message>
        <source>Write 00:00-24:00 for the whole day.</source>
        <translation>Écrivez 00:00-24:00 pour toute la journée.</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Écrivez 192.0.2.7, 192.0.2.0/24 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, or several joined by +, and NAME what may be asked for.</source>
        <translation>Écrivez WHO ou NAME=WHO&#xa0;; WHO est une adresse ou un réseau, user:NAME ou certificate:NAME, ou plusieurs reliés par +, et NAME ce qui peut être demandé.</translation>
    </message>
    <message>
        <source>Write [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation>Écrivez [192.0.2.1] ou [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>Write a host, an @domain or a #queue.</source>
        <translation>Indiquez un hôte, un @domaine ou une #file.</translation>
    </message>
    <message>
        <source>Write a list in square brackets.</source>
        <translation>Écrivez une liste entre crochets.</translation>
    </message>
    <message>
        <source>Write a list with the program and each argument: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</source>
        <translation>Écrivez une liste avec le programme et chaque argument&#xa0;: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</translation>
    </message>
    <message>
        <source>Write a number from 0 to {value}.</source>
        <translation>Écrivez un nombre de 0 à {value}.</translation>
    </message>
    <message>
        <source>Write a number from 1 (first) to 9 (last).</source>
        <translation>Écrivez un nombre de 1 (premier) à 9 (dernier).</translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation>Écrivez un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Write a whole number {bounds}.</source>
        <translation>Écrivez un nombre entier {bounds}.</translation>
    </message>
    <message>
        <source>Write days as {value}, or a range such as mon-fri.</source>
        <translation>Écrivez les jours comme {value}, ou une plage comme mon-fri.</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday, such as cron 0 3 * * *.</source>
        <translation>Écrivez cinq champs&#xa0;: minute, heure, jour, mois, jour de semaine, par exemple cron 0 3 * * *.</translation>
    </message>
    <message>
        <source>Write host:port, such as 127.0.0.1:2525.</source>
        <translation>Écrivez hôte:port, par exemple 127.0.0.1:2525.</translation>
    </message>
    <message>
        <source>Write hours as 06:00-22:00.</source>
        <translation>Écrivez les heures comme 06:00-22:00.</translation>
    </message>
    <message>
        <source>Write it as 06:30, from 00:00 to 24:00.</source>
        <translation>Écrivez-la comme 06:30, de 00:00 à 24:00.</translation>
    </message>
    <message>
        <source>Write it as UTF-8.</source>
        <translation>Écrivez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Write it as a table, beginning with [{header}].</source>
        <translation>Écrivez-le comme table, commençant par [{header}].</translation>
    </message>
    <message>
        <source>Write it in full, such as mail.example.org.</source>
        <translation>Écrivez-le en entier, par exemple mail.example.org.</translation>
    </message>
    <message>
        <source>Write its SHA-256: 64 hex digits, with or without colons.</source>
        <translation>Écrivez son SHA-256&#xa0;: 64 chiffres hexadécimaux, avec ou sans deux-points.</translation>
    </message>
    <message>
        <source>Write lines NAME:PASSWORD.</source>
        <translation>Écrivez des lignes NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>Write on start, on network, or on interface NAME.</source>
        <translation>Écrivez on start, on network ou on interface NAME.</translation>
    </message>
    <message>
        <source>Write one of this host&apos;s addresses.</source>
        <translation>Indiquez une des adresses de cet hôte.</translation>
    </message>
    <message>
        <source>Write one of this machine&apos;s, such as 192.0.2.7.</source>
        <translation>Indiquez une de celles de cette machine, par exemple 192.0.2.7.</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>Écrivez l’un de&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Write one user a line.</source>
        <translation>Écrivez un utilisateur par ligne.</translation>
    </message>
    <message>
        <source>Write schema = {schema}.</source>
        <translation>Écrivez schema = {schema}.</translation>
    </message>
    <message>
        <source>Write seconds, more than 0 and at most {value}.</source>
        <translation>Écrivez des secondes, plus de 0 et au plus {value}.</translation>
    </message>
    <message>
        <source>Write such as jitter 60 s, at most {value} s.</source>
        <translation>Écrivez par exemple jitter 60 s, au plus {value} s.</translation>
    </message>
    <message>
        <source>Write such as: at 08:00 12:30, mon-fri.</source>
        <translation>Écrivez par exemple&#xa0;: at 08:00 12:30, mon-fri.</translation>
    </message>
    <message>
        <source>Write such as: {value}.</source>
        <translation>Écrivez par exemple&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write such as: {value}. See: {value_}.</source>
        <translation>Écrivez par exemple&#xa0;: {value}. Voyez&#xa0;: {value_}.</translation>
    </message>
    <message>
        <source>Write the domain that is yours, such as @example.org.</source>
        <translation>Indiquez le domaine qui est le vôtre, par exemple @example.org.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Écrivez true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>Write what you call the provider, such as “Harbour”.</source>
        <translation>Écrivez le nom que vous donnez au fournisseur, par exemple «&#xa0;Escale&#xa0;».</translation>
    </message>
    <message>
        <source>Write whole minutes, such as every 1 min.</source>
        <translation>Écrivez des minutes entières, par exemple every 1 min.</translation>
    </message>
    <message>
        <source>You stopped after the request was sent. Mail may still come: the receipt tells.</source>
        <translation>Vous avez arrêté après l’envoi de la demande. Du courrier peut encore venir&#xa0;: le reçu le dira.</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>Vous avez arrêté avant l’envoi de la demande.</translation>
    </message>
    <message>
        <source>Your own certificate “{tls_certificate}” cannot be used ({words}). Correct tls_certificate.</source>
        <translation>Votre propre certificat «&#xa0;{tls_certificate}&#xa0;» n’est pas utilisable ({words}). Corrigez tls_certificate.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>un espace insécable</translation>
    </message>
    <message>
        <source>a null character</source>
        <translation>un caractère nul</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>un passage est en cours</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>un passage était encore en cours</translation>
    </message>
    <message>
        <source>a socket unit, ListenStream={port}</source>
        <translation>une unité socket, ListenStream={port}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espace</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>une valeur d’un autre type</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>an escape character</source>
        <translation>un caractère d’échappement</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>un autre passage le remplace</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>ask the provider to deliver to a port above 1023</source>
        <translation>demander au fournisseur de livrer sur un port au-dessus de 1023</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>demandé quelques instants plus tôt</translation>
    </message>
    <message>
        <source>at {address}</source>
        <translation>à {address}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>à {times}</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>à l’activation d’une interface</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>à l’arrivée du réseau</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>au démarrage du programme</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>par un autre programme</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>par la planification</translation>
    </message>
    <message>
        <source>by {name} (process {process})</source>
        <translation>par {name} (processus {process})</translation>
    </message>
    <message>
        <source>certificate SHA-256 {der}</source>
        <translation>certificat SHA-256 {der}</translation>
    </message>
    <message>
        <source>certificate valid until {until} {named}</source>
        <translation>certificat valable jusqu’au {until} {named}</translation>
    </message>
    <message>
        <source>connecting to {endpoint}</source>
        <translation>connexion à {endpoint}</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>caractère de contrôle</translation>
    </message>
    <message>
        <source>ends on {until}</source>
        <translation>expire le {until}</translation>
    </message>
    <message>
        <source>every {minutes}</source>
        <translation>toutes les {minutes}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <source>give everybody the right (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</source>
        <translation>donner le droit à tout le monde (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</translation>
    </message>
    <message>
        <source>give the program the right (sudo setcap cap_net_bind_service=+ep {executable})</source>
        <translation>donner le droit au programme (sudo setcap cap_net_bind_service=+ep {executable})</translation>
    </message>
    <message>
        <source>has expired on {until}</source>
        <translation>a expiré le {until}</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>il ne contient pas de certificat</translation>
    </message>
    <message>
        <source>it holds no certificate with its key in clear</source>
        <translation>il ne contient pas de certificat avec sa clé en clair</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>il a raccroché</translation>
    </message>
    <message>
        <source>let systemd open the port ({how})</source>
        <translation>laisser systemd ouvrir le port ({how})</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>listens on {doors}</source>
        <translation>écoute sur {doors}</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>pas de SMTP</translation>
    </message>
    <message>
        <source>no address beyond loopback</source>
        <translation>aucune adresse hors boucle locale</translation>
    </message>
    <message>
        <source>no greeting came in time</source>
        <translation>aucun accueil n’est venu à temps</translation>
    </message>
    <message>
        <source>no queue of the profile names a domain</source>
        <translation>aucune file du profil ne nomme un domaine</translation>
    </message>
    <message>
        <source>no receiver is running on this data folder</source>
        <translation>aucun récepteur ne tourne sur ce dossier de données</translation>
    </message>
    <message>
        <source>no reply came in time</source>
        <translation>aucune réponse n’est venue à temps</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>personne n’était là&#xa0;: le programme ne tournait pas, l’ordinateur était en veille, ou son horloge a été avancée</translation>
    </message>
    <message>
        <source>not offered, but the profile sends it anyway</source>
        <translation>non proposé, mais le profil l’envoie quand même</translation>
    </message>
    <message>
        <source>not reached: the step “{name}” failed</source>
        <translation>pas atteinte&#xa0;: l’étape «&#xa0;{name}&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>not recognised; its replies may still tell</source>
        <translation>non reconnu&#xa0;; ses réponses peuvent encore le dire</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>aucune échéance automatique</translation>
    </message>
    <message>
        <source>nothing to look up, the profile gives an address</source>
        <translation>rien à rechercher, le profil donne une adresse</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>d’au moins {least}</translation>
    </message>
    <message>
        <source>offered; whether your queues are allowed, only a flush can tell</source>
        <translation>proposé&#xa0;; si vos files sont autorisées, seule une relève peut le dire</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>un seul passage pour tous les manqués</translation>
    </message>
    <message>
        <source>only while the link is open ({open})</source>
        <translation>seulement quand la liaison est ouverte ({open})</translation>
    </message>
    <message>
        <source>paused until</source>
        <translation>en pause jusqu’à</translation>
    </message>
    <message>
        <source>profile {index}</source>
        <translation>profil {index}</translation>
    </message>
    <message>
        <source>profile “{name}”</source>
        <translation>profil «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>heures calmes, ou liaison fermée</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>calme {hours}</translation>
    </message>
    <message>
        <source>redirect it (in nftables: tcp dport {port} redirect to :2525)</source>
        <translation>le rediriger (dans nftables&#xa0;: tcp dport {port} redirect to&#xa0;:2525)</translation>
    </message>
    <message>
        <source>redirect it (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</source>
        <translation>le rediriger (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>les planifications sont en pause</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>authentifié comme {user}</translation>
    </message>
    <message>
        <source>somebody resumes it</source>
        <translation>ce que quelqu’un la reprenne</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>quelque chose de ce côté l’a empêché</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>arrêté avant toute demande</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now etrn-receive@$USER.socket</source>
        <translation>sudo systemctl enable --now etrn-receive@$USER.socket</translation>
    </message>
    <message>
        <source>the character U+{character} ({name})</source>
        <translation>le caractère U+{character} ({name})</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>l’horloge de l’ordinateur a été reculée</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>les dernières relèves n’ont rien apporté, les demandes s’espacent</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>la liaison n’a pas pu être établie</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>la plage horaire de la liaison s’est fermée avant</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>le réseau ou l’ordinateur vient de démarrer&#xa0;; la demande attend 30 à 60 s</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>la prochaine échéance de la planification</translation>
    </message>
    <message>
        <source>the profile file would not hold what was to be written</source>
        <translation>le fichier des profils ne contiendrait pas ce qui devait être écrit</translation>
    </message>
    <message>
        <source>the profile has no user name</source>
        <translation>le profil n’a pas de nom d’utilisateur</translation>
    </message>
    <message>
        <source>the profile wants none, and the provider is on this machine</source>
        <translation>le profil n’en veut pas, et le fournisseur est sur cette machine</translation>
    </message>
    <message>
        <source>the profile wants none, so everything goes in clear, though the provider offers STARTTLS</source>
        <translation>le profil n’en veut pas, tout passe donc en clair, bien que le fournisseur propose STARTTLS</translation>
    </message>
    <message>
        <source>the profile wants none: everything goes in clear</source>
        <translation>le profil n’en veut pas&#xa0;: tout passe en clair</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>le programme qui tenait les planifications s’est arrêté au milieu</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>le fournisseur a fermé la connexion</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>le fournisseur n’a pas pu, il sera sollicité plus tard</translation>
    </message>
    <message>
        <source>the provider had closed the connection</source>
        <translation>le fournisseur avait fermé la connexion</translation>
    </message>
    <message>
        <source>the provider spoke out of turn</source>
        <translation>le fournisseur a parlé hors de son tour</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>la file d’attente ou sa planification a été supprimée</translation>
    </message>
    <message>
        <source>the receiver (process {process}) does not answer on {endpoint} ({fault})</source>
        <translation>le récepteur (processus {process}) ne répond pas sur {endpoint} ({fault})</translation>
    </message>
    <message>
        <source>the reply had no end</source>
        <translation>la réponse n’avait pas de fin</translation>
    </message>
    <message>
        <source>the reply was no SMTP</source>
        <translation>la réponse n’était pas du SMTP</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>la planification s’est arrêtée, car le fournisseur refuse</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>il n’y a pas de réseau&#xa0;; un passage suivra 30 à 60 s après son retour</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>up to {jitter} later by chance</source>
        <translation>jusqu’à {jitter} plus tard, au hasard</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>chemin de retour</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>à l’arrivée du réseau</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>au démarrage du programme</translation>
    </message>
    <message>
        <source>when {name} comes up</source>
        <translation>à l’activation de {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{address} (carrier-grade NAT)</source>
        <translation>{address} (NAT d’opérateur)</translation>
    </message>
    <message>
        <source>{address} (link-local)</source>
        <translation>{address} (lien local)</translation>
    </message>
    <message>
        <source>{address} (loopback)</source>
        <translation>{address} (boucle locale)</translation>
    </message>
    <message>
        <source>{address} (private)</source>
        <translation>{address} (privée)</translation>
    </message>
    <message>
        <source>{address} (public)</source>
        <translation>{address} (publique)</translation>
    </message>
    <message>
        <source>{bad} cannot stand in a queue name.</source>
        <translation>{bad} n’a pas sa place dans un nom de file.</translation>
    </message>
    <message>
        <source>{capitalize} in the cron expression.</source>
        <translation>{capitalize} dans l’expression cron.</translation>
    </message>
    <message>
        <source>{control} cannot stand in a domain name.</source>
        <translation>{control} n’a pas sa place dans un nom de domaine.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up ({fault}).</source>
        <translation>{domain} n’a pas pu être résolu ({fault}).</translation>
    </message>
    <message>
        <source>{domain} goes to {parts}</source>
        <translation>{domain} mène à {parts}</translation>
    </message>
    <message>
        <source>{domain} has no MX, A or AAAA record</source>
        <translation>{domain} n’a pas d’enregistrement MX, A ou AAAA</translation>
    </message>
    <message>
        <source>{endpoint} could not be reached ({error}). Check that the line is up, then host and port.</source>
        <translation>{endpoint} n’a pas pu être atteint ({error}). Vérifiez que la ligne est établie, puis l’hôte et le port.</translation>
    </message>
    <message>
        <source>{endpoint} did not answer within {seconds} s. Check that the line is up, and that neither firewall nor provider blocks the port.</source>
        <translation>{endpoint} n’a pas répondu en {seconds} s. Vérifiez que la ligne est établie, et que ni pare-feu ni fournisseur ne bloque le port.</translation>
    </message>
    <message>
        <source>{endpoint} refuses connections. Check host and port with the provider.</source>
        <translation>{endpoint} refuse les connexions. Vérifiez l’hôte et le port avec le fournisseur.</translation>
    </message>
    <message>
        <source>{endpoint} takes connections</source>
        <translation>{endpoint} accepte les connexions</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{host} cannot be found ({strerror}).</source>
        <translation>{host} est introuvable ({strerror}).</translation>
    </message>
    <message>
        <source>{host} has no {kind} address, which source_address {source} needs. Correct it in the profile.</source>
        <translation>{host} n’a pas d’adresse {kind}, dont source_address {source} a besoin. Corrigez-la dans le profil.</translation>
    </message>
    <message>
        <source>{host} is without address</source>
        <translation>{host} est sans adresse</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} est {addresses}</translation>
    </message>
    <message>
        <source>{host} is {found}</source>
        <translation>{host} est {found}</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours}&#xa0;h {rest}&#xa0;min</translation>
    </message>
    <message>
        <source>{how}, before anything was asked. Try again; if it stays so, check host, port and TLS of the profile.</source>
        <translation>{how}, avant toute demande. Réessayez&#xa0;; si cela persiste, vérifiez l’hôte, le port et TLS du profil.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} manque.</translation>
    </message>
    <message>
        <source>{lines} lines left out here</source>
        <translation>{lines} lignes omises ici</translation>
    </message>
    <message>
        <source>{lost} held messages belong to no node.</source>
        <translation>{lost} messages gardés n’appartiennent à aucun nœud.</translation>
    </message>
    <message>
        <source>{lower}{said} (cron {expression})</source>
        <translation>{lower}{said} (cron {expression})</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{missing} is missing.</source>
        <translation>{missing} manque.</translation>
    </message>
    <message>
        <source>{names} and {names_}</source>
        <translation>{names} et {names_}</translation>
    </message>
    <message>
        <source>{silent} flushes in a row brought nothing, so it asks less often</source>
        <translation>{silent} relèves de suite n’ont rien apporté, les demandes s’espacent</translation>
    </message>
    <message>
        <source>{strip} is there twice.</source>
        <translation>{strip} s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>{told} only, where nobody but this machine can connect</source>
        <translation>{told} seulement, où personne d’autre que cette machine ne peut se connecter</translation>
    </message>
    <message>
        <source>{told}. That is not this machine: {here}.</source>
        <translation>{told}. Ce n’est pas cette machine&#xa0;: {here}.</translation>
    </message>
    <message>
        <source>{told}: no address for mail.</source>
        <translation>{told}&#xa0;: pas d’adresse pour le courrier.</translation>
    </message>
    <message>
        <source>{value} is not a time to wait.</source>
        <translation>{value} n’est pas un temps d’attente.</translation>
    </message>
    <message>
        <source>{value} is out of range.</source>
        <translation>{value} est hors limites.</translation>
    </message>
    <message>
        <source>{what} The one from before is still in use.</source>
        <translation>{what} Le précédent est toujours utilisé.</translation>
    </message>
    <message>
        <source>{where} is not there.</source>
        <translation>{where} n’existe pas.</translation>
    </message>
    <message>
        <source>“@{name}” would ask for a whole top-level domain.</source>
        <translation>«&#xa0;@{name}&#xa0;» demanderait tout un domaine de premier niveau.</translation>
    </message>
    <message>
        <source>“on {rest}” is not known.</source>
        <translation>«&#xa0;on {rest}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>“{command}” cannot be run ({why}).</source>
        <translation>«&#xa0;{command}&#xa0;» ne peut pas être exécuté ({why}).</translation>
    </message>
    <message>
        <source>“{label}” is not a valid international label.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas une étiquette internationale valide.</translation>
    </message>
    <message>
        <source>“{label}” is not a valid part of a domain name.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas une partie valide d’un nom de domaine.</translation>
    </message>
    <message>
        <source>“{name}” has an empty part between dots.</source>
        <translation>«&#xa0;{name}&#xa0;» a une partie vide entre des points.</translation>
    </message>
    <message>
        <source>“{part}” is nobody that can be told apart.</source>
        <translation>«&#xa0;{part}&#xa0;» ne désigne personne que l’on puisse distinguer.</translation>
    </message>
    <message>
        <source>“{part}” is not a day.</source>
        <translation>«&#xa0;{part}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>“{rest}” is not a jitter.</source>
        <translation>«&#xa0;{rest}&#xa0;» n’est pas un retard au hasard.</translation>
    </message>
    <message>
        <source>“{rest}” is not a priority.</source>
        <translation>«&#xa0;{rest}&#xa0;» n’est pas une priorité.</translation>
    </message>
    <message>
        <source>“{rest}” never comes.</source>
        <translation>«&#xa0;{rest}&#xa0;» n’arrive jamais.</translation>
    </message>
    <message>
        <source>“{strip}” is not an interval.</source>
        <translation>«&#xa0;{strip}&#xa0;» n’est pas un intervalle.</translation>
    </message>
    <message>
        <source>“{text}” has no length.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas de durée.</translation>
    </message>
    <message>
        <source>“{text}” has no port.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas de port.</translation>
    </message>
    <message>
        <source>“{text}” is not a clause of a schedule.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une clause de planification.</translation>
    </message>
    <message>
        <source>“{text}” is not a port.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un port.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid international domain name ({error}).</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nom de domaine international valide ({error}).</translation>
    </message>
    <message>
        <source>“{text}” is not a window of the day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une plage de la journée.</translation>
    </message>
    <message>
        <source>“{text}” is not an address or a network.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni une adresse ni un réseau.</translation>
    </message>
    <message>
        <source>“{value}” is none of the possible words.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est aucun des mots possibles.</translation>
    </message>
    <message>
        <source>“{value}” is not an address in brackets.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse entre crochets.</translation>
    </message>
    <message>
        <source>“{value}” is not an address.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse.</translation>
    </message>
</context>
</TS>
