<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima</translation>
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
        <translation>entregado</translation>
    </message>
    <message>
        <source>broke off: {text}</source>
        <translation>interrumpido: {text}</translation>
    </message>
    <message>
        <source>refused {code} {text}</source>
        <translation>rechazado {code} {text}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sin cifrar</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>further recipients</comment>
        <translation>
            <numerusform>{first} y %n más</numerusform>
            <numerusform>{first} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what this flush brought, in the log (Enter)</source>
        <translation>Mostrar en el registro lo que trajo esta recogida (Intro)</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>The link leads to {host}.</source>
        <translation>El enlace lleva a {host}.</translation>
    </message>
    <message>
        <source>Its words name another place. Open it only if you trust the sender.</source>
        <translation>Su texto nombra otro lugar. Ábralo solo si confía en el remitente.</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>No se abre nada</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In the program that the system has for it</source>
        <translation>En el programa que el sistema tiene para ello</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters of {whole}.</source>
        <translation>El texto está cortado: los primeros {shown} caracteres de {whole}.</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters.</source>
        <translation>El texto está cortado: los primeros {shown} caracteres.</translation>
    </message>
    <message>
        <source>The formatted view is cut: the beginning is shown.</source>
        <translation>La vista con formato está cortada: se muestra el principio.</translation>
    </message>
    <message>
        <source>The formatted view is left out: it takes too long to lay out.</source>
        <translation>La vista con formato se omite: componerla lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>The message is very large: only the first {shown} of {whole} were looked at.</source>
        <translation>El mensaje es muy grande: solo se han examinado los primeros {shown} de {whole}.</translation>
    </message>
    <message>
        <source>The headers are cut: the first {shown} of {whole}.</source>
        <translation>Los encabezados están cortados: los primeros {shown} de {whole}.</translation>
    </message>
    <message>
        <source>The first {shown} of {whole} fields are listed.</source>
        <translation>Se muestran los primeros {shown} campos de {whole}.</translation>
    </message>
    <message>
        <source>Parts inside one another are followed {shown} levels deep; deeper ones stand as text.</source>
        <translation>Las partes anidadas se siguen hasta {shown} niveles; las más profundas aparecen como texto.</translation>
    </message>
    <message>
        <source>The first {shown} parts are listed; there are more.</source>
        <translation>Se muestran las primeras {shown} partes; hay más.</translation>
    </message>
    <message>
        <source>The message is not built the way it says: a part of it stands as plain text.</source>
        <translation>El mensaje no está construido como dice: una parte aparece como texto sin formato.</translation>
    </message>
    <message>
        <source>Some characters are guessed: they are not in the charset that the message names.</source>
        <translation>Algunos caracteres son una suposición: no pertenecen al juego de caracteres que indica el mensaje.</translation>
    </message>
    <message>
        <source>Not loaded from outside the message: {whole}.</source>
        <translation>Contenido externo no cargado: {whole}.</translation>
    </message>
    <message>
        <source>Scripts taken out: {whole}.</source>
        <translation>Scripts eliminados: {whole}.</translation>
    </message>
    <message>
        <source>Pictures shown: {shown} of {whole}; the others are too large and stand under Attachments.</source>
        <translation>Imágenes mostradas: {shown} de {whole}; las demás son demasiado grandes y están en Adjuntos.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>El host está vacío.</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>Escriba el servidor de correo del proveedor, como mail.provider.example.</translation>
    </message>
    <message>
        <source>There is a provider of this name.</source>
        <translation>Ya hay un proveedor con este nombre.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>There is a password but no user name.</source>
        <translation>Hay contraseña, pero no nombre de usuario.</translation>
    </message>
    <message>
        <source>Write the name, or empty the password.</source>
        <translation>Escriba el nombre o vacíe la contraseña.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>Write it, or empty the user name.</source>
        <translation>Escríbala o vacíe el nombre de usuario.</translation>
    </message>
    <message>
        <source>The password would cross the network in clear.</source>
        <translation>La contraseña cruzaría la red sin cifrar.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or allow it under Advanced where that is safe.</source>
        <translation>Elija STARTTLS o TLS, o permítalo en Avanzado si allí es seguro.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the provider’s authority.</source>
        <translation>Elija el archivo PEM con la autoridad del proveedor.</translation>
    </message>
    <message>
        <source>Choose the PEM file with your certificate and its key.</source>
        <translation>Elija el archivo PEM con su certificado y su clave.</translation>
    </message>
    <message>
        <source>“{queue}” is in the list already.</source>
        <translation>«{queue}» ya está en la lista.</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:2525, or an address of this machine with a port.</source>
        <translation>Escriba 0.0.0.0:2525 o una dirección de este equipo con un puerto.</translation>
    </message>
    <message>
        <source>There is no address to listen on.</source>
        <translation>No hay ninguna dirección en la que escuchar.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the chain, or another kind of certificate.</source>
        <translation>Elija el archivo PEM con la cadena, u otro tipo de certificado.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>No hay archivo.</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>No hay ningún día elegido.</translation>
    </message>
    <message>
        <source>Press at least one of the days.</source>
        <translation>Pulse al menos uno de los días.</translation>
    </message>
    <message>
        <source>No due time falls into the hours of the link.</source>
        <translation>Ninguna hora prevista cae dentro del horario del enlace.</translation>
    </message>
    <message>
        <source>Widen these hours, or ask at other times.</source>
        <translation>Amplíe este horario o pida a otras horas.</translation>
    </message>
    <message>
        <source>Two lines say the same.</source>
        <translation>Dos líneas dicen lo mismo.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Cambie o quite una de ellas.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>El comando no tiene programa.</translation>
    </message>
    <message>
        <source>Write its path first.</source>
        <translation>Escriba primero su ruta.</translation>
    </message>
    <message>
        <source>Every 15 minutes by day</source>
        <translation>Cada 15 minutos durante el día</translation>
    </message>
    <message>
        <source>Every hour, day and night</source>
        <translation>Cada hora, día y noche</translation>
    </message>
    <message>
        <source>Office hours, evenings and weekends</source>
        <translation>Horario de oficina, tardes y fines de semana</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>Tres veces al día</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>Cuando se conecta la red</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Durante 2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning ({when})</source>
        <translation>Hasta mañana por la mañana ({when})</translation>
    </message>
    <message>
        <source>Until I resume them</source>
        <translation>Hasta que yo las reanude</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>Step by step: host, sign-in, queues, test</source>
        <translation>Paso a paso: servidor, autenticación, colas, prueba</translation>
    </message>
    <message>
        <source>Try it with the practice provider</source>
        <translation>Probar con el proveedor de prácticas</translation>
    </message>
    <message>
        <source>Fetch the mail that waits for you</source>
        <translation>Recoja el correo que le espera</translation>
    </message>
    <message>
        <source>Your provider holds your mail until you ask for it. Name the provider and the queue, click Flush, and see each message arrive.</source>
        <translation>Su proveedor guarda su correo hasta que usted lo pide. Indique el proveedor y la cola, pulse Recoger y vea llegar cada mensaje.</translation>
    </message>
    <message>
        <source>A provider on this computer, with mail to play with. No account needed.</source>
        <translation>Un proveedor en este equipo, con correo para probar. No hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>When you have corrected the file</source>
        <translation>Cuando haya corregido el archivo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Donde está el archivo</translation>
    </message>
    <message>
        <source>Your providers could not be read</source>
        <translation>No se pudieron leer sus proveedores</translation>
    </message>
    <message>
        <source>{path} is kept as it is. Correct it, then read it again.</source>
        <translation>{path} se conserva tal como está. Corríjalo y léalo otra vez.</translation>
    </message>
    <message>
        <source>The provider shows no certificate on this port.</source>
        <translation>El proveedor no muestra ningún certificado en este puerto.</translation>
    </message>
    <message>
        <source>The kind of server was not recognised.</source>
        <translation>No se reconoció el tipo de servidor.</translation>
    </message>
    <message>
        <source>The server is {name}.</source>
        <translation>El servidor es {name}.</translation>
    </message>
    <message>
        <source>It is not asked again by itself. {why}</source>
        <translation>No se vuelve a pedir automáticamente. {why}</translation>
    </message>
    <message>
        <source>It is asked again at {when}. {why}</source>
        <translation>Próxima petición: {when}. {why}</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>ETRN offered</source>
        <translation>ETRN ofrecido</translation>
    </message>
    <message>
        <source>Own port open</source>
        <translation>Puerto propio abierto</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Camino de vuelta</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>Not reached: a step before it failed.</source>
        <translation>No se llegó aquí: falló un paso anterior.</translation>
    </message>
    <message>
        <source>At the foot of the list of providers the receiver says why, and what to do.</source>
        <translation>Al pie de la lista de proveedores, el receptor dice por qué y qué hacer.</translation>
    </message>
    <message>
        <source>Put “{step}” right first.</source>
        <translation>Corrija primero «{step}».</translation>
    </message>
    <message>
        <source>Nothing was tested, for it could not be saved. The window says why.</source>
        <translation>No se probó nada, porque no se pudo guardar. La ventana dice por qué.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far stands above.</source>
        <translation>Detenido. Lo averiguado hasta ahora está arriba.</translation>
    </message>
    <message numerus="yes">
        <source>No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.</source>
        <translation>
            <numerusform>No falló ningún paso; hay %n paso por revisar. Si llega correo, solo lo muestra una recogida.</numerusform>
            <numerusform>No falló ningún paso; hay %n pasos por revisar. Si llega correo, solo lo muestra una recogida.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step failed. Whether mail comes, only a flush shows.</source>
        <translation>No falló ningún paso. Si llega correo, solo lo muestra una recogida.</translation>
    </message>
    <message>
        <source>{step} ({state}, {time}): {found} {remedy}</source>
        <translation>{step} ({state}, {time}): {found} {remedy}</translation>
    </message>
    <message>
        <source>“body:” needs the texts of messages, which are not searched. Choose “{choice}” under the saved filters.</source>
        <translation>«body:» necesita el texto de los mensajes, en el que no se busca. Elija «{choice}» en los filtros guardados.</translation>
    </message>
    <message>
        <source>Search the texts of messages too</source>
        <translation>Buscar también en el texto de los mensajes</translation>
    </message>
    <message>
        <source>“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB or plain words, or any of them with - before it.</source>
        <translation>No se conoce «{word}:». Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB o palabras sueltas, o cualquiera de ellos con - delante.</translation>
    </message>
    <message>
        <source>“{word}” is not a size. Write it like &gt;1MB or &lt;20kB.</source>
        <translation>«{word}» no es un tamaño. Escríbalo como &gt;1MB o &lt;20kB.</translation>
    </message>
    <message>
        <source>“{word}” is not the number of a flush. Write it like flush:412.</source>
        <translation>«{word}» no es el número de una recogida. Escríbalo como flush:412.</translation>
    </message>
    <message>
        <source>“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23.</source>
        <translation>«{word}» no es una fecha. Escríbala como since:7d, since:yesterday o until:2026-11-23.</translation>
    </message>
    <message>
        <source>Write what you look for right behind “{word}:”.</source>
        <translation>Escriba lo que busca justo detrás de «{word}:».</translation>
    </message>
    <message>
        <source>Write what is to be left out right behind “{word}”, like -from:ana or -&quot;a phrase&quot;. A dash that you look for stands in quotes: &quot;-&quot;.</source>
        <translation>Escriba justo detrás de «{word}» lo que no debe aparecer, como -from:ana o -&quot;dos palabras&quot;. Un guion que busque va entre comillas: &quot;-&quot;.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>Port {port} · {protection}</source>
        <translation>Puerto {port} · {protection}</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>Puerto {port}</translation>
    </message>
    <message>
        <source>ETRN not offered</source>
        <translation>ETRN no ofrecido</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>certificado verificado</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificado no verificado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
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
            <numerusform>%n recogida</numerusform>
            <numerusform>%n recogidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived, {size}</source>
        <translation>
            <numerusform>%Ln llegado, {size}</numerusform>
            <numerusform>%Ln llegados, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation>
            <numerusform>%Ln anunciado</numerusform>
            <numerusform>%Ln anunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>first message after {duration}</source>
        <translation>primer mensaje tras {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>flushes that brought nothing</comment>
        <translation>
            <numerusform>%n sin correo</numerusform>
            <numerusform>%n sin correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>flushes that the provider did not take</comment>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
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
            <numerusform>%n sin correo</numerusform>
            <numerusform>%n sin correo</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is not known.</source>
        <translation>No se conoce la contraseña de {name}.</translation>
    </message>
    <message>
        <source>Enter it; it is kept in memory until you quit.</source>
        <translation>Escríbala; se guarda en memoria hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Enter it; it is kept in the system keyring.</source>
        <translation>Escríbala; se guarda en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>The password of {name} cannot be read or kept.</source>
        <translation>No se puede leer ni guardar la contraseña de {name}.</translation>
    </message>
    <message>
        <source>Unlock it, and what was waiting goes on; or keep passwords in memory until you quit.</source>
        <translation>Desbloquéelo, y lo que estaba en espera continúa; o guarde las contraseñas en memoria hasta salir.</translation>
    </message>
    <message>
        <source>Try again and allow it; or keep passwords in memory until you quit.</source>
        <translation>Inténtelo otra vez y permita el acceso; o guarde las contraseñas en memoria hasta salir.</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) need a look</source>
        <translation>
            <numerusform>%n recogida necesita atención</numerusform>
            <numerusform>%n recogidas necesitan atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) brought mail</source>
        <translation>
            <numerusform>%n recogida trajo correo</numerusform>
            <numerusform>%n recogidas trajeron correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>El puerto {port} necesita permisos especiales</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <translation>El puerto {port} está en uso</translation>
    </message>
    <message>
        <source>This machine does not have the address {address}. Perhaps the network that brings it is not up yet. Choose another address in the receiver’s settings, or 0.0.0.0 for all of them.</source>
        <translation>Este equipo no tiene la dirección {address}. Quizá la red que la aporta aún no está activa. Elija otra dirección en los ajustes del receptor, o 0.0.0.0 para todas.</translation>
    </message>
    <message>
        <source>The address is not this machine’s</source>
        <translation>La dirección no es de este equipo</translation>
    </message>
    <message>
        <source>The system says: {why}. Choose another address in the receiver’s settings.</source>
        <translation>El sistema dice: {why}. Elija otra dirección en los ajustes del receptor.</translation>
    </message>
    <message>
        <source>It is not possible to listen there</source>
        <translation>No se puede escuchar ahí</translation>
    </message>
    <message>
        <source>The receiver cannot start</source>
        <translation>El receptor no puede iniciarse</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more. Start the receiver again.</source>
        <translation>Ya no hay ningún obstáculo. Inicie el receptor otra vez.</translation>
    </message>
    <message>
        <source>Port {port} is free</source>
        <translation>El puerto {port} está libre</translation>
    </message>
    <message>
        <source>Systems let only their administrator open ports below 1024, and providers deliver to port 25. The receiver needs such rights for nothing else, so do not run it as administrator. One of these ways is enough.</source>
        <translation>Los sistemas solo dejan a su administrador abrir puertos por debajo de 1024, y los proveedores entregan en el puerto 25. El receptor no necesita esos permisos para nada más, así que no lo ejecute como administrador. Basta con una de estas vías.</translation>
    </message>
    <message>
        <source>Another program takes what comes to port {port}. Which one, only the administrator may see: the first line below tells.</source>
        <translation>Otro programa toma lo que llega al puerto {port}. Cuál es, solo puede verlo el administrador: lo dice la primera línea de abajo.</translation>
    </message>
    <message>
        <source>{name} (process {process}) takes what comes to port {port}, and only one program can.</source>
        <translation>{name} (proceso {process}) toma lo que llega al puerto {port}, y solo puede hacerlo un programa.</translation>
    </message>
    <message>
        <source>See who has it</source>
        <translation>Vea quién lo tiene</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>En un terminal:</translation>
    </message>
    <message>
        <source>If you do not need it: stop it</source>
        <translation>Si no lo necesita, deténgalo</translation>
    </message>
    <message>
        <source>End it in the way that it offers, then try again.</source>
        <translation>Ciérrelo como el propio programa ofrece e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The first line tells which service it belongs to; stop that one, then try again.</source>
        <translation>La primera línea dice a qué servicio pertenece; detenga ese servicio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Allow the program in the firewall when Windows asks, then try again.</source>
        <translation>Permita el programa en el cortafuegos cuando Windows lo pregunte e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Allow it in the firewall</source>
        <translation>Permítalo en el cortafuegos</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}. Type the lines of nft, or the last one where iptables is used; they last until the next start of the machine.</source>
        <translation>El receptor escucha en {usual}, y el sistema le pasa lo que llega al puerto {port}. Escriba las líneas de nft, o la última si se usa iptables; valen hasta el próximo arranque del equipo.</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>o bien:</translation>
    </message>
    <message>
        <source>Redirect the port (the simplest)</source>
        <translation>Redirija el puerto (lo más sencillo)</translation>
    </message>
    <message>
        <source>systemd opens the port and hands it to a receiver that runs as a service, also while nobody is signed in. This window then shows what that receiver takes.</source>
        <translation>systemd abre el puerto y lo pasa a un receptor que funciona como servicio, también cuando nadie ha iniciado sesión. Esta ventana muestra entonces lo que recibe ese receptor.</translation>
    </message>
    <message>
        <source>Let systemd open the port</source>
        <translation>Deje que systemd abra el puerto</translation>
    </message>
    <message>
        <source>This program file alone may then open such ports. After each update it must be done again.</source>
        <translation>Solo este archivo de programa puede abrir entonces esos puertos. Hay que repetirlo después de cada actualización.</translation>
    </message>
    <message>
        <source>Give the receiver this one right</source>
        <translation>Dé al receptor solo este permiso</translation>
    </message>
    <message>
        <source>Every program of every user of this machine may then open port {port} and those above. Fit for a machine that only you use.</source>
        <translation>Cualquier programa de cualquier usuario de este equipo puede abrir entonces el puerto {port} y los superiores. Adecuado para un equipo que solo usa usted.</translation>
    </message>
    <message>
        <source>Lower the limit for all programs</source>
        <translation>Baje el límite para todos los programas</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}.</source>
        <translation>El receptor escucha en {usual}, y el sistema le pasa lo que llega al puerto {port}.</translation>
    </message>
    <message>
        <source>Redirect the port</source>
        <translation>Redirija el puerto</translation>
    </message>
    <message>
        <source>Many providers can deliver to another port. Listen on {usual} and send them this, with your domain or queue:</source>
        <translation>Muchos proveedores pueden entregar en otro puerto. Escuche en {usual} y envíeles esto, con su dominio o cola:</translation>
    </message>
    <message>
        <source>Please deliver our mail to port {usual} of our address, in place of port 25.</source>
        <translation>Les rogamos que entreguen nuestro correo en el puerto {usual} de nuestra dirección, en lugar del puerto 25.</translation>
    </message>
    <message>
        <source>Ask the provider for a higher port</source>
        <translation>Pida al proveedor un puerto más alto</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>aún sin pedir</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>returned: {answer}</source>
        <translation>devuelto: {answer}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>en {duration}</translation>
    </message>
    <message>
        <source>at the next flush</source>
        <translation>en la próxima recogida</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>It answers at once, and sends what it holds.</source>
        <translation>Responde enseguida y envía lo que guarda.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Nobody answers for half a minute; then it is back, with more mail.</source>
        <translation>Nadie responde durante medio minuto; después vuelve, con más correo.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>It puts every flush off for half a minute.</source>
        <translation>Aplaza todas las recogidas medio minuto.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lentitud</translation>
    </message>
    <message>
        <source>Its answer comes later than is waited for; the mail comes all the same.</source>
        <translation>Su respuesta llega después del tiempo de espera; el correo llega igualmente.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the answer.</source>
        <translation>La conexión se corta en medio de la respuesta.</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>It refuses every flush, as for somebody it does not know.</source>
        <translation>Rechaza todas las recogidas, como si no le conociera.</translation>
    </message>
    <message>
        <source>Asked for {queue}, answered {code} {text}</source>
        <translation>Se pidió {queue}, respondió {code} {text}</translation>
    </message>
    <message numerus="yes">
        <source>Connects to your receiver with %n message(s)</source>
        <translation>
            <numerusform>Se conecta a su receptor con %n mensaje</numerusform>
            <numerusform>Se conecta a su receptor con %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to your receiver failed: {why}</source>
        <translation>Falló el camino hasta su receptor: {why}</translation>
    </message>
    <message>
        <source>Holds a message for {to}</source>
        <translation>Guarda un mensaje para {to}</translation>
    </message>
    <message>
        <source>Delivered the message for {to}</source>
        <translation>Entregó el mensaje para {to}</translation>
    </message>
    <message>
        <source>Keeps the message for {to}: {code} {text}</source>
        <translation>Conserva el mensaje para {to}: {code} {text}</translation>
    </message>
    <message>
        <source>Gave up the message for {to}: {code} {text}</source>
        <translation>Abandonó el mensaje para {to}: {code} {text}</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>Empieza el ensayo</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>Terminó el ensayo</translation>
    </message>
    <message>
        <source>no queues yet</source>
        <translation>aún sin colas</translation>
    </message>
    <message>
        <source>not flushed yet</source>
        <translation>aún sin recoger</translation>
    </message>
    <message>
        <source>flushing… {arrived} of {promised}</source>
        <translation>recogiendo… {arrived} de {promised}</translation>
    </message>
    <message>
        <source>flushing… {arrived} so far</source>
        <translation>recogiendo… {arrived} hasta ahora</translation>
    </message>
    <message>
        <source>flushing…</source>
        <translation>recogiendo…</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>flushed {ago}</source>
        <translation>recogida {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) · {rest}</source>
        <translation>
            <numerusform>%n cola · {rest}</numerusform>
            <numerusform>%n colas · {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin correo</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>mal configurado</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>autenticación rechazada</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>exige TLS</translation>
    </message>
    <message>
        <source>wrong form of name</source>
        <translation>otra forma de nombre</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>no ETRN</source>
        <translation>sin ETRN</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{place} · {protection} · no sign-in</source>
        <translation>{place} · {protection} · sin autenticación</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in memory until you quit)</source>
        <translation>{place} · {protection} · usuario &lt;b&gt;{user}&lt;/b&gt; (token en memoria hasta salir)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in memory until you quit)</source>
        <translation>{place} · {protection} · usuario &lt;b&gt;{user}&lt;/b&gt; (contraseña en memoria hasta salir)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in the system keyring)</source>
        <translation>{place} · {protection} · usuario &lt;b&gt;{user}&lt;/b&gt; (token en el depósito de claves)</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in the system keyring)</source>
        <translation>{place} · {protection} · usuario &lt;b&gt;{user}&lt;/b&gt; (contraseña en el depósito de claves)</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>and subdomains</source>
        <translation>y subdominios</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Not flushed yet</source>
        <translation>Aún sin recoger</translation>
    </message>
    <message>
        <source>{guess} · {reply}</source>
        <translation>{guess} · {reply}</translation>
    </message>
    <message>
        <source>Server: {name}</source>
        <translation>Servidor: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, though mail usually comes.</source>
        <translation>
            <numerusform>%n recogida no trajo nada, aunque suele llegar correo.</numerusform>
            <numerusform>%n recogidas seguidas no trajeron nada, aunque suele llegar correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>aún unos {time}</translation>
    </message>
    <message>
        <source>{arrived} of about {expected}, about {time} left</source>
        <translation>{arrived} de unos {expected}, aún unos {time}</translation>
    </message>
    <message numerus="yes">
        <source>usually %n message(s) within {time}</source>
        <translation>
            <numerusform>normalmente %n mensaje en {time}</numerusform>
            <numerusform>normalmente %n mensajes en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess, from the pace of this flush so far.</source>
        <translation>Estimación según el ritmo de esta recogida hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>A guess, from %n earlier flush(es) of this queue.</source>
        <translation>
            <numerusform>Estimación según %n recogida anterior de esta cola.</numerusform>
            <numerusform>Estimación según %n recogidas anteriores de esta cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Conectando con el proveedor…</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message(s) arrived · {elapsed}</source>
        <translation>
            <numerusform>Llegó &lt;b&gt;{arrived} de %n&lt;/b&gt; mensaje anunciado · {elapsed}</numerusform>
            <numerusform>Llegaron &lt;b&gt;{arrived} de %n&lt;/b&gt; mensajes anunciados · {elapsed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n message(s)&lt;/b&gt; so far · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;%n mensaje&lt;/b&gt; hasta ahora · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;%n mensajes&lt;/b&gt; hasta ahora · {elapsed}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, waiting for the answer · {elapsed}</source>
        <translation>Pedido, esperando la respuesta · {elapsed}</translation>
    </message>
    <message>
        <source>No answer came; the mail may still come · {elapsed}</source>
        <translation>No hubo respuesta; el correo aún puede llegar · {elapsed}</translation>
    </message>
    <message>
        <source>The provider is sending already, waiting for mail · {elapsed}</source>
        <translation>El proveedor ya está enviando, esperando correo · {elapsed}</translation>
    </message>
    <message>
        <source>Accepted, waiting for mail · {elapsed}</source>
        <translation>Aceptado, esperando correo · {elapsed}</translation>
    </message>
    <message>
        <source>No mail waiting · {code} · {when}</source>
        <translation>Nada en espera · {code} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Confirmed:&lt;/b&gt; %n message(s), {size}, first after {first}</source>
        <translation>
            <numerusform>&lt;b&gt;Confirmado:&lt;/b&gt; %n mensaje, {size}, el primero tras {first}</numerusform>
            <numerusform>&lt;b&gt;Confirmado:&lt;/b&gt; %n mensajes, {size}, el primero tras {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message(s) arrived</source>
        <translation>
            <numerusform>&lt;b&gt;Parcial:&lt;/b&gt; llegó {arrived} de %n mensaje anunciado</numerusform>
            <numerusform>&lt;b&gt;Parcial:&lt;/b&gt; llegaron {arrived} de %n mensajes anunciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message(s) not taken</source>
        <translation>
            <numerusform>&lt;b&gt;Parcial:&lt;/b&gt; {arrived} llegados, %n mensaje no aceptado</numerusform>
            <numerusform>&lt;b&gt;Parcial:&lt;/b&gt; {arrived} llegados, %n mensajes no aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</source>
        <translation>
            <numerusform>Llegó %n mensaje que no se pudo aceptar; el proveedor lo conserva y lo intenta de nuevo. El registro nombra la regla que lo rechazó y qué cambiar.</numerusform>
            <numerusform>Llegaron %n mensajes que no se pudieron aceptar; el proveedor los conserva y lo intenta de nuevo. El registro nombra la regla que rechazó cada uno y qué cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider promised more than it sent. It may still be trying: flush again in some minutes. If it stays so, ask the provider what it still holds.</source>
        <translation>El proveedor anunció más de lo que envió. Puede que aún lo esté intentando: recoja de nuevo dentro de unos minutos. Si sigue así, pregunte al proveedor qué conserva todavía.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Silent:&lt;/b&gt; accepted, but nothing came in {waited}</source>
        <translation>&lt;b&gt;Sin correo:&lt;/b&gt; aceptado, pero no llegó nada en {waited}</translation>
    </message>
    <message>
        <source>The provider accepted the request, but no mail came. Either nothing was waiting (many servers answer 250 even then), or the provider cannot reach your receiver. Check that the provider delivers to this machine’s address and port, and that a firewall or router lets it in.</source>
        <translation>El proveedor aceptó la petición, pero no llegó correo. O no había nada en espera (muchos servidores responden 250 incluso entonces), o el proveedor no puede alcanzar su receptor. Compruebe que el proveedor entrega en la dirección y el puerto de este equipo, y que un cortafuegos o router lo deja entrar.</translation>
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
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>No mail waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Already sending</source>
        <translation>Ya está enviando</translation>
    </message>
    <message>
        <source>The provider asks to try later</source>
        <translation>El proveedor pide intentarlo más tarde</translation>
    </message>
    <message>
        <source>The provider’s server is set up wrongly</source>
        <translation>El servidor del proveedor está mal configurado</translation>
    </message>
    <message>
        <source>Refused: not allowed for this name</source>
        <translation>Rechazado: no permitido para este nombre</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Autenticación rechazada</translation>
    </message>
    <message>
        <source>Refused: the provider wants TLS</source>
        <translation>Rechazado: el proveedor exige TLS</translation>
    </message>
    <message>
        <source>Refused: the provider wants another form of name</source>
        <translation>Rechazado: el proveedor quiere otra forma del nombre</translation>
    </message>
    <message>
        <source>Refused: the provider did not understand the name</source>
        <translation>Rechazado: el proveedor no entendió el nombre</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN</source>
        <translation>El proveedor no ofrece ETRN</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No hubo respuesta</translation>
    </message>
    <message>
        <source>Provider not reached</source>
        <translation>No se alcanzó el proveedor</translation>
    </message>
    <message>
        <source>The connection is not safe: TLS failed</source>
        <translation>La conexión no es segura: falló TLS</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Blocked: nothing was sent</source>
        <translation>Bloqueado: no se envió nada</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>No se sabe nada</translation>
    </message>
    <message>
        <source>Flush #{id} · {profile} · {queue} · {state}</source>
        <translation>Recogida n.º {id} · {profile} · {queue} · {state}</translation>
    </message>
    <message>
        <source>{state} · {guess}</source>
        <translation>{state} · {guess}</translation>
    </message>
    <message>
        <source>accepts {domains}</source>
        <translation>acepta {domains}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Listening&lt;/b&gt; on {places}</source>
        <translation>&lt;b&gt;Escucha&lt;/b&gt; en {places}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Starting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;Iniciando…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restarting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;Reiniciando…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not listening&lt;/b&gt;</source>
        <translation>&lt;b&gt;No escucha&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not needed yet&lt;/b&gt;</source>
        <translation>&lt;b&gt;Aún no hace falta&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stopped&lt;/b&gt;</source>
        <translation>&lt;b&gt;Detenido&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>It runs as a service (process {process}) · %n open session(s)</source>
        <translation>
            <numerusform>Funciona como servicio (proceso {process}) · %n sesión abierta</numerusform>
            <numerusform>Funciona como servicio (proceso {process}) · %n sesiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts when your providers can be read.</source>
        <translation>Empieza cuando se puedan leer sus proveedores.</translation>
    </message>
    <message>
        <source>It starts with the first queue.</source>
        <translation>Se inicia con la primera cola.</translation>
    </message>
    <message>
        <source>TLS offered</source>
        <translation>TLS ofrecido</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message numerus="yes">
        <source>{protection} · {open} of %n session(s)</source>
        <translation>
            <numerusform>{protection} · {open} de %n sesión</numerusform>
            <numerusform>{protection} · {open} de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line} · restarted %n time(s)</source>
        <translation>
            <numerusform>{line} · reiniciado %n vez</numerusform>
            <numerusform>{line} · reiniciado %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.</source>
        <translation>
            <numerusform>Como máximo %n sesión a la vez, {each} desde una misma dirección; sus proveedores pueden tener cuantas quieran.</numerusform>
            <numerusform>Como máximo %n sesiones a la vez, {each} desde una misma dirección; sus proveedores pueden tener cuantas quieran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses messages over {size} with 552, and mail for other domains with 550.</source>
        <translation>Rechaza los mensajes de más de {size} con 552, y el correo para otros dominios con 550.</translation>
    </message>
    <message>
        <source>Answers 452 while less than {size} of the disk would stay free: the provider keeps the message.</source>
        <translation>Responde 452 si en el disco quedarían menos de {size} libres: el proveedor conserva el mensaje.</translation>
    </message>
    <message>
        <source>Ends a session after {idle} of silence; when it stops, a message on its way is given {finish}.</source>
        <translation>Cierra una sesión tras {idle} de inactividad; al detenerse, da {finish} a un mensaje en camino.</translation>
    </message>
    <message>
        <source>{number}&#xa0;MiB</source>
        <translation>{number}&#xa0;MiB</translation>
    </message>
    <message>
        <source>Listens {places}.</source>
        <translation>Escucha {places}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>on port {port} of every IPv4 address of this machine</source>
        <translation>en el puerto {port} de todas las direcciones IPv4 de este equipo</translation>
    </message>
    <message>
        <source>on port {port} of every IPv6 address of this machine</source>
        <translation>en el puerto {port} de todas las direcciones IPv6 de este equipo</translation>
    </message>
    <message>
        <source>on port {port} of {host}, for programs on this machine only</source>
        <translation>en el puerto {port} de {host}, solo para programas de este equipo</translation>
    </message>
    <message>
        <source>on port {port} of {host}</source>
        <translation>en el puerto {port} de {host}</translation>
    </message>
    <message>
        <source>on any free port of every IPv4 address of this machine</source>
        <translation>en cualquier puerto libre de todas las direcciones IPv4 de este equipo</translation>
    </message>
    <message>
        <source>on any free port of every IPv6 address of this machine</source>
        <translation>en cualquier puerto libre de todas las direcciones IPv6 de este equipo</translation>
    </message>
    <message>
        <source>on any free port of {host}, for programs on this machine only</source>
        <translation>en cualquier puerto libre de {host}, solo para programas de este equipo</translation>
    </message>
    <message>
        <source>on any free port of {host}</source>
        <translation>en cualquier puerto libre de {host}</translation>
    </message>
    <message>
        <source>Takes no mail: no domain is accepted, and no queue names one.</source>
        <translation>No recibe correo: no se acepta ningún dominio, y ninguna cola nombra uno.</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from anyone.</source>
        <translation>Recibe correo de cualquiera para {domains}.</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from {places} only; others are answered 554.</source>
        <translation>Recibe correo solo de {places} para {domains}; a los demás les responde 554.</translation>
    </message>
    <message>
        <source>Mends bare CR or LF in mail from {places}, instead of refusing it with 550.</source>
        <translation>Corrige CR o LF sueltos en el correo de {places}, en lugar de rechazarlo con 550.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers no TLS: mail comes as the network carries it.</source>
        <translation>No ofrece TLS: el correo llega tal como lo lleva la red.</translation>
    </message>
    <message>
        <source>Offers STARTTLS with a certificate that it makes and renews itself.</source>
        <translation>Ofrece STARTTLS con un certificado que crea y renueva por sí mismo.</translation>
    </message>
    <message>
        <source>Offers STARTTLS with the certificate of your files, and reads them again when they change.</source>
        <translation>Ofrece STARTTLS con el certificado de sus archivos, y los vuelve a leer cuando cambian.</translation>
    </message>
    <message>
        <source>No provider can reach it: it listens on this machine’s own address only.</source>
        <translation>Ningún proveedor puede alcanzarlo: solo escucha en la dirección interna de este equipo.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights; where it has none, the ways around it are shown.</source>
        <translation>Los puertos por debajo de 1024 necesitan permisos especiales; si faltan, se muestran las alternativas.</translation>
    </message>
    <message>
        <source>One address may have more sessions than there are: the smaller limit counts.</source>
        <translation>Una dirección puede tener más sesiones de las que hay: vale el límite menor.</translation>
    </message>
    <message>
        <source>Few messages with an attachment are smaller than that.</source>
        <translation>Pocos mensajes con adjunto son menores que eso.</translation>
    </message>
    <message>
        <source>An allowed network of /0 is everybody, without the limits on one address.</source>
        <translation>Una red permitida /0 es todo el mundo, sin los límites por dirección.</translation>
    </message>
    <message>
        <source>asking by schedule now</source>
        <translation>pidiendo ahora según la programación</translation>
    </message>
    <message>
        <source>stopped: the provider refuses</source>
        <translation>detenida: el proveedor rechaza</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>espera la red</translation>
    </message>
    <message>
        <source>nothing due by the clock</source>
        <translation>nada previsto por reloj</translation>
    </message>
    <message>
        <source>paused until you resume it</source>
        <translation>en pausa sin plazo</translation>
    </message>
    <message>
        <source>paused until {when}</source>
        <translation>en pausa hasta {when}</translation>
    </message>
    <message>
        <source>{next} · another try</source>
        <translation>{next} · otro intento</translation>
    </message>
    <message>
        <source>{next} · less often: nothing came</source>
        <translation>{next} · menos a menudo: no llegó nada</translation>
    </message>
    <message>
        <source>{next} · no network</source>
        <translation>{next} · sin red</translation>
    </message>
    <message>
        <source>{next} · makes up for missed runs</source>
        <translation>{next} · recupera ejecuciones perdidas</translation>
    </message>
    <message>
        <source>{next} · the clock was put back</source>
        <translation>{next} · se atrasó el reloj</translation>
    </message>
    <message>
        <source>{next} · makes up for a run that broke off</source>
        <translation>{next} · recupera una ejecución interrumpida</translation>
    </message>
    <message>
        <source>{next} · after the quiet hours</source>
        <translation>{next} · tras las horas de silencio</translation>
    </message>
    <message>
        <source>{next} · the network settles</source>
        <translation>{next} · la red se estabiliza</translation>
    </message>
    <message>
        <source>{next} · a run is under way</source>
        <translation>{next} · hay una ejecución en curso</translation>
    </message>
    <message>
        <source>next within a minute</source>
        <translation>próxima antes de 1 min</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>próxima {when}</translation>
    </message>
    <message>
        <source>next {when}, in {time}</source>
        <translation>próxima {when}, dentro de {time}</translation>
    </message>
    <message>
        <source>{queue}: {next}</source>
        <translation>{queue}: {next}</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>según la programación</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>otro intento</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>una ejecución por todas las perdidas</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>porque se inició el programa</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>porque se conectó la red</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>porque se activó una interfaz</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>no había nadie: el programa no estaba en marcha, el equipo dormía o se adelantó su reloj</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>se atrasó el reloj del equipo</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>no hay red</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>la red o el equipo acaban de activarse; la petición espera de 30 a 60 s</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>otra ejecución la sustituye</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>el proveedor no pudo hacerlo, y se le vuelve a pedir más tarde</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>las últimas recogidas no trajeron nada, así que pide menos a menudo</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>la programación se ha detenido porque el proveedor rechaza</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>las programaciones están en pausa</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>horas de silencio, o el enlace está cerrado</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>una ejecución seguía en curso</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>se acababa de pedir</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>antes se cerró el horario del enlace</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>no se pudo activar el enlace</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>algo de este lado lo impidió</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>el programa que llevaba las programaciones terminó a mitad</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>se quitó la cola o su programación</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>se detuvo antes de pedir nada</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>la siguiente hora prevista de la programación</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>no hay nada previsto automáticamente</translation>
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
            <numerusform>la última respuesta fue «{answer}», %n vez; se vuelve a pedir con esperas crecientes</numerusform>
            <numerusform>la última respuesta fue «{answer}», %n veces seguidas; se vuelve a pedir con esperas crecientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, so it asks less often</source>
        <translation>
            <numerusform>%n recogida no trajo nada, así que pide menos a menudo</numerusform>
            <numerusform>%n recogidas seguidas no trajeron nada, así que pide menos a menudo</numerusform>
        </translation>
    </message>
    <message>
        <source>paused until somebody resumes it</source>
        <translation>en pausa hasta que alguien la reanude</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>no hay red; sigue una ejecución de 30 a 60 s después de que vuelva</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>hay una ejecución en curso</translation>
    </message>
    <message>
        <source>{answer}: {text}</source>
        <translation>{answer}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>stopped: the provider answered “{answer}” %n time(s) in a row</source>
        <translation>
            <numerusform>detenida: el proveedor respondió «{answer}» %n vez</numerusform>
            <numerusform>detenida: el proveedor respondió «{answer}» %n veces seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{stopped}. Mend it, then resume the schedule or flush by hand</source>
        <translation>{stopped}. Corríjalo y reanude la programación o recoja a mano</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>pidiendo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
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
        <translation>Prevista {when}, {cause}.</translation>
    </message>
    <message numerus="yes">
        <source>Due %n time(s), from {first} to {last}, {cause}.</source>
        <translation>
            <numerusform>Prevista %n vez, de {first} a {last}, {cause}.</numerusform>
            <numerusform>Prevista %n veces, de {first} a {last}, {cause}.</numerusform>
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
        <translation>El proceso {process} llevaba las programaciones.</translation>
    </message>
    <message>
        <source>The command that dials said: {text}</source>
        <translation>El comando que marca dijo: {text}</translation>
    </message>
    <message>
        <source>The command that hangs up said: {text}</source>
        <translation>El comando que cuelga dijo: {text}</translation>
    </message>
    <message>
        <source>{queue} is paused until {when}.</source>
        <translation>{queue} está en pausa hasta {when}.</translation>
    </message>
    <message>
        <source>{queue} is paused until you resume it.</source>
        <translation>{queue} está en pausa hasta que usted la reanude.</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until {when}.</source>
        <translation>Las programaciones de {profile} están en pausa hasta {when}.</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until you resume them.</source>
        <translation>Las programaciones de {profile} están en pausa hasta que usted las reanude.</translation>
    </message>
    <message>
        <source>All schedules are paused until {when}.</source>
        <translation>Todas las programaciones están en pausa hasta {when}.</translation>
    </message>
    <message>
        <source>All schedules are paused until you resume them.</source>
        <translation>Todas las programaciones están en pausa hasta que usted las reanude.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausa sin plazo</translation>
    </message>
    <message>
        <source>Partly paused until you resume</source>
        <translation>Parcial, sin plazo</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Pausa hasta {when}</translation>
    </message>
    <message>
        <source>Partly paused until {when}</source>
        <translation>Parcial hasta {when}</translation>
    </message>
    <message>
        <source>This window keeps the schedules.</source>
        <translation>Esta ventana lleva las programaciones.</translation>
    </message>
    <message>
        <source>No program keeps the schedules just now.</source>
        <translation>Ningún programa lleva ahora las programaciones.</translation>
    </message>
    <message>
        <source>Another program keeps the schedules: etrnctl schedule as a service (process {process}).</source>
        <translation>Otro programa lleva las programaciones: etrnctl schedule como servicio (proceso {process}).</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>al iniciarse el programa</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>cuando se conecta la red</translation>
    </message>
    <message>
        <source>when {interface} comes up</source>
        <translation>cuando se activa {interface}</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>silencio {hours}</translation>
    </message>
    <message>
        <source>up to {time} later by chance</source>
        <translation>hasta {time} de retraso aleatorio</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>only while the link is open ({hours})</source>
        <translation>solo mientras el enlace está abierto ({hours})</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a schedule</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>cada {time}</translation>
    </message>
    <message>
        <source>every {time}, {hours}</source>
        <translation>cada {time}, {hours}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>a las {times}</translation>
    </message>
    <message>
        <source>at {times}, {days}</source>
        <translation>a las {times}, {days}</translation>
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
        <translation>todo el día</translation>
    </message>
    <message>
        <source>{span}, {days}</source>
        <translation>{span}, {days}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>We</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>ju</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>vi</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>sá</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>do</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
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
        <translation>el proveedor de prácticas</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>Practice: this provider and its mail are made up, and on this machine alone. All of it goes with the window.</source>
        <translation>Prácticas: este proveedor y su correo son inventados, y existen solo en este equipo. Todo desaparece con la ventana.</translation>
    </message>
    <message>
        <source>To be read and copied</source>
        <translation>Para leer y copiar</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No se cambia nada</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Send ETRN even where the provider does not offer it</source>
        <translation>Enviar ETRN aunque no se ofrezca</translation>
    </message>
    <message>
        <source>Sign in without TLS (this machine and test providers only)</source>
        <translation>Autenticarse sin TLS (solo este equipo y pruebas)</translation>
    </message>
    <message>
        <source>Some servers take it without offering it.</source>
        <translation>Algunos servidores lo aceptan sin ofrecerlo.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Cualquiera en el camino puede leer la contraseña.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the file with the authorities</source>
        <translation>Elegir el archivo con las autoridades</translation>
    </message>
    <message>
        <source>Choose the file with your own certificate</source>
        <translation>Elegir el archivo con su propio certificado</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Look at the provider’s certificate, to pin it</source>
        <translation>Ver el certificado del proveedor, para fijarlo</translation>
    </message>
    <message>
        <source>this machine’s own name</source>
        <translation>el nombre de este equipo</translation>
    </message>
    <message>
        <source>as the system chooses</source>
        <translation>como elija el sistema</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Without any mail for that long, an accepted flush is called silent.</source>
        <translation>Si no llega correo en ese tiempo, una recogida aceptada se da por «sin correo».</translation>
    </message>
    <message>
        <source>Without further mail for that long, a flush that brought mail is complete.</source>
        <translation>Si no llega más correo en ese tiempo, una recogida que trajo correo está completa.</translation>
    </message>
    <message>
        <source>An address of this machine, where it has several links.</source>
        <translation>Una dirección de este equipo, si tiene varios enlaces.</translation>
    </message>
    <message>
        <source>Your own certificate with its key, for a provider that wants one.</source>
        <translation>Su propio certificado con su clave, para un proveedor que lo exija.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: trust exactly this one.</source>
        <translation>SHA-256 del certificado: confiar exactamente en este.</translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation>Esperar respuesta</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Sin correo tras</translation>
    </message>
    <message>
        <source>Complete after</source>
        <translation>Completa tras</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>Nombre en EHLO</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Conectar desde</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Autoridades (PEM)</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Certificado fijado</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>The provider’s authorities</source>
        <translation>Autoridades del proveedor</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>Su propio certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>What to do about {queue}</source>
        <translation>Qué hacer con {queue}</translation>
    </message>
    <message>
        <source>A letter to the provider, ready to send</source>
        <translation>Una carta al proveedor, lista para enviar</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it, so nothing was sent. Ask the provider; say below that it is right only when the provider confirms it.</source>
        <translation>El proveedor solía ofrecer STARTTLS y ya no lo hace. Puede que alguien intermedio lo haya quitado, así que no se envió nada. Pregunte al proveedor; indique abajo que es correcto solo si el proveedor lo confirma.</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>Letter to the provider</source>
        <translation>Carta al proveedor</translation>
    </message>
    <message>
        <source>It is right: the provider has no TLS any more</source>
        <translation>Es correcto: el proveedor ya no tiene TLS</translation>
    </message>
    <message>
        <source>Ask this provider without TLS from now on, as it confirmed</source>
        <translation>Pedir desde ahora a este proveedor sin TLS, como él ha confirmado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this advice</source>
        <translation>Copiar este consejo</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>Comprobar este proveedor paso a paso</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <source>Copy the letter to the provider</source>
        <translation>Copiar la carta al proveedor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this advice</source>
        <translation>Cerrar este consejo</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Recibo…</translation>
    </message>
    <message>
        <source>Show the receipt of this flush, and what was said</source>
        <translation>Mostrar el recibo de esta recogida y lo que se dijo</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>Ajustar a mano…</translation>
    </message>
    <message>
        <source>Set everything by hand</source>
        <translation>Ajustar todo a mano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Cerrar el asistente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back a page</source>
        <translation>Volver una página</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Flush now</source>
        <translation>Recoger ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ask the host what it offers; nothing is sent</source>
        <translation>Preguntar al servidor qué ofrece; no se envía nada</translation>
    </message>
    <message>
        <source>Save it, and check it step by step; no mail is asked for</source>
        <translation>Guardar y comprobar paso a paso; no se pide correo</translation>
    </message>
    <message>
        <source>Ask for the mail that waits</source>
        <translation>Pedir el correo que espera</translation>
    </message>
    <message>
        <source>Go on to the next page</source>
        <translation>Ir a la página siguiente</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>List all parts of the message, not only attachments</source>
        <translation>Mostrar todas las partes del mensaje, no solo los adjuntos</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the chosen part as a file</source>
        <translation>Guardar la parte elegida como archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Enter saves the chosen one as a file</source>
        <translation>Intro guarda el elegido como archivo</translation>
    </message>
    <message>
        <source>No message was taken, so there are no attachments.</source>
        <translation>No se aceptó ningún mensaje, así que no hay adjuntos.</translation>
    </message>
    <message>
        <source>The message could not be read, so its attachments are not known.</source>
        <translation>No se pudo leer el mensaje, así que no se conocen sus adjuntos.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The message has no attachments.</source>
        <translation>El mensaje no tiene adjuntos.</translation>
    </message>
    <message>
        <source>(part of the message)</source>
        <translation>(parte del mensaje)</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Guardar {name}</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>Pida a su proveedor la huella SHA-256 de su certificado, por teléfono o por carta, y compárela. Si es otra, puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>It is the same: trust exactly this certificate</source>
        <translation>Es la misma: confiar exactamente en este certificado</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>No se puede verificar el certificado</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>None: mail comes without TLS</source>
        <translation>Ninguno: el correo llega sin TLS</translation>
    </message>
    <message>
        <source>Made by the program, and renewed by itself</source>
        <translation>Creado por el programa, que lo renueva por sí mismo</translation>
    </message>
    <message>
        <source>From files, such as those of Let’s Encrypt</source>
        <translation>De archivos, como los de Let’s Encrypt</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Crear uno ahora</translation>
    </message>
    <message>
        <source>Make a certificate now</source>
        <translation>Crear un certificado ahora</translation>
    </message>
    <message>
        <source>With a new key…</source>
        <translation>Con clave nueva…</translation>
    </message>
    <message>
        <source>Make a certificate with a new key</source>
        <translation>Crear un certificado con una clave nueva</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Releer los archivos</translation>
    </message>
    <message>
        <source>Read the certificate’s files again</source>
        <translation>Volver a leer los archivos del certificado</translation>
    </message>
    <message>
        <source>Chain (PEM)</source>
        <translation>Cadena (PEM)</translation>
    </message>
    <message>
        <source>Key (PEM)</source>
        <translation>Clave (PEM)</translation>
    </message>
    <message>
        <source>Without a passphrase.</source>
        <translation>Sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the file: {what}</source>
        <translation>Elegir el archivo: {what}</translation>
    </message>
    <message>
        <source>Providers that trust this very key must be told of the new one.</source>
        <translation>Los proveedores que confían exactamente en esta clave deben conocer la nueva.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renovar el certificado</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>SHA-256 {fingerprint}

Ask your provider for the fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>SHA-256 {fingerprint}

Pida a su proveedor la huella de su certificado, por teléfono o por carta, y compárela. Si es otra, puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>¿Confiar exactamente en este certificado?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Es la misma: confiar</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>Desde ahora no se acepta ningún otro</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of {name} ({place})</source>
        <translation>Comprobación de {name} ({place})</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Comprobar {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what was found as text</source>
        <translation>Copiar lo averiguado como texto</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>Editar este proveedor</translation>
    </message>
    <message>
        <source>Trust the certificate…</source>
        <translation>Confiar en el certificado…</translation>
    </message>
    <message>
        <source>Trust exactly the certificate that was shown</source>
        <translation>Confiar exactamente en el certificado mostrado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>Repetir todos los pasos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this check</source>
        <translation>Cerrar esta comprobación</translation>
    </message>
    <message>
        <source>No mail is asked for.</source>
        <translation>No se pide correo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Take all steps again ({keys})</source>
        <translation>Repetir todos los pasos ({keys})</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns of the deliveries</source>
        <translation>Columnas de las entregas</translation>
    </message>
    <message>
        <source>Put the columns as at first</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>DayButtons</name>
    <message>
        <source>It holds on this day while pressed</source>
        <translation>Vale este día mientras esté pulsado</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation>Recogidas</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Anunciados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>1.º tras</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Recog.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow the newest delivery</source>
        <translation>Seguir la entrega más reciente</translation>
    </message>
    <message>
        <source>Keep the newest delivery in sight</source>
        <translation>Mantener a la vista la entrega más reciente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold new deliveries back</source>
        <translation>Retener las entregas nuevas</translation>
    </message>
    <message>
        <source>Hold new deliveries back, so that nothing moves; the mail itself comes in all the same ({keys})</source>
        <translation>Retener las entregas nuevas para que nada se mueva; el correo sigue llegando igualmente ({keys})</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved filters, and where words are sought</source>
        <translation>Filtros guardados, y dónde se buscan las palabras</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export what the filter shows ({keys})</source>
        <translation>Exportar lo que muestra el filtro ({keys})</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Show all deliveries again</source>
        <translation>Mostrar de nuevo todas las entregas</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Aún no hay correo</translation>
    </message>
    <message>
        <source>Flush a queue, and each message appears here the moment it is safe.</source>
        <translation>Recoja una cola, y cada mensaje aparece aquí en cuanto está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Go on (%Ln new)</source>
        <translation>
            <numerusform>Continuar (%Ln nueva)</numerusform>
            <numerusform>Continuar (%Ln nuevas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flush #{number} brought nothing</source>
        <translation>La recogida n.º {number} no trajo nada</translation>
    </message>
    <message>
        <source>Its receipt and its dialogue stand below.</source>
        <translation>Abajo están su recibo y su diálogo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No delivery in the log passes this filter.</source>
        <translation>Ninguna entrega del registro pasa este filtro.</translation>
    </message>
    <message>
        <source>{count} today · {size}</source>
        <translation>{count} hoy · {size}</translation>
    </message>
    <message>
        <source>paused · {today}</source>
        <translation>en pausa · {today}</translation>
    </message>
    <message>
        <source>live · {today}</source>
        <translation>en vivo · {today}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DeliveriesTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Entregas, las más recientes primero</translation>
    </message>
    <message>
        <source>The chosen one is told in full below; the menu key offers more</source>
        <translation>La elegida se muestra entera abajo; la tecla de menú ofrece más</translation>
    </message>
    <message>
        <source>Columns of the deliveries</source>
        <translation>Columnas de las entregas</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export deliveries</source>
        <translation>Exportar entregas</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>entregas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one object a line (*.jsonl *.json)</source>
        <translation>JSON, un objeto por línea (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Messages as a mailbox (*.mbox)</source>
        <translation>Mensajes como buzón (*.mbox)</translation>
    </message>
    <message>
        <source>Messages as .eml files in a ZIP (*.zip)</source>
        <translation>Mensajes como archivos .eml en un ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n fila escrita en {file}</numerusform>
            <numerusform>%n filas escritas en {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in the mail folder.</source>
        <translation>
            <numerusform>%n mensaje ya no está en la carpeta de correo.</numerusform>
            <numerusform>%n mensajes ya no están en la carpeta de correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{written}. {missing}</source>
        <translation>{written}. {missing}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Se canceló la exportación; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>How far the export is</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put the words on the export away</source>
        <translation>Cerrar el aviso sobre la exportación</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %Ln row(s)</source>
        <translation>
            <numerusform>Exportando: {done} de %Ln fila</numerusform>
            <numerusform>Exportando: {done} de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the rows to export…</source>
        <translation>Buscando las filas que exportar…</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: from:ana flush:412 refused &gt;1MB</source>
        <translation>Filtro: from:ana flush:412 refused &gt;1MB</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Filtrar las entregas</translation>
    </message>
    <message>
        <source>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, and plain words. A - before any of them leaves out: -from:ana -&quot;a phrase&quot; ({keys})</source>
        <translation>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, y palabras sueltas. Un - delante excluye: -from:ana -&quot;dos palabras&quot; ({keys})</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>Lo que puede seguir en el filtro</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FlushView</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>HeadersPage</name>
    <message>
        <source>As they came</source>
        <translation>Tal como llegaron</translation>
    </message>
    <message>
        <source>Show the fields as they came, not decoded</source>
        <translation>Mostrar los campos tal como llegaron, sin decodificar</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de encabezado</translation>
    </message>
    <message>
        <source>No message was taken, so there are no headers.</source>
        <translation>No se aceptó ningún mensaje, así que no hay encabezados.</translation>
    </message>
    <message>
        <source>The headers could not be read; the source shows them as they lie on disk.</source>
        <translation>No se pudieron leer los encabezados; la fuente los muestra tal como están en el disco.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation>El mensaje no tiene encabezados.</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>Campos: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart of the flushes by the day</source>
        <translation>Gráfico de las recogidas por día</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>La tabla de abajo dice lo mismo.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegados</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>anunciados</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin correo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazos</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>No flushes in this time</source>
        <translation>No hay recogidas en este periodo</translation>
    </message>
    <message>
        <source>Flush a queue, and each day has its bar here.</source>
        <translation>Recoja una cola, y cada día tendrá aquí su barra.</translation>
    </message>
    <message>
        <source>Flushes by the day, newest first</source>
        <translation>Recogidas por día, las más recientes primero</translation>
    </message>
    <message>
        <source>Enter shows the deliveries of a day</source>
        <translation>Intro muestra las entregas de un día</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Columnas del historial</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where is your mail?</source>
        <translation>¿Dónde está su correo?</translation>
    </message>
    <message>
        <source>Write the mail server of your provider. Port, encryption and ETRN are found by asking; nothing is sent.</source>
        <translation>Escriba el servidor de correo de su proveedor. El puerto, el cifrado y ETRN se averiguan preguntando; no se envía nada.</translation>
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
        <translation>Enviar ETRN igualmente: algunos servidores lo aceptan sin ofrecerlo</translation>
    </message>
    <message>
        <source>Nothing is encrypted here: everybody on the way can read along, so no password is sent.</source>
        <translation>Aquí no se cifra nada: cualquiera en el camino puede leerlo, así que no se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>Ask your provider first, where you can.</source>
        <translation>Pregunte antes a su proveedor, si puede.</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>El host está vacío.</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>Escriba el servidor de correo del proveedor, como mail.provider.example.</translation>
    </message>
    <message>
        <source>No mail server answers there.</source>
        <translation>Ahí no responde ningún servidor de correo.</translation>
    </message>
    <message>
        <source>Ask your provider for host and port; write a port behind the host, host:port.</source>
        <translation>Pregunte a su proveedor el host y el puerto; escriba el puerto detrás del host, host:puerto.</translation>
    </message>
    <message>
        <source>The certificate is not confirmed.</source>
        <translation>El certificado no está confirmado.</translation>
    </message>
    <message>
        <source>Compare its fingerprint and confirm it below, or choose another port.</source>
        <translation>Compare su huella y confírmelo abajo, o elija otro puerto.</translation>
    </message>
    <message>
        <source>ETRN is not offered there.</source>
        <translation>Ahí no se ofrece ETRN.</translation>
    </message>
    <message>
        <source>Ask your provider where it is, or choose below to send it all the same.</source>
        <translation>Pregunte a su proveedor dónde está, o elija abajo enviarlo igualmente.</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>{what}: from</source>
        <translation>{what}: de</translation>
    </message>
    <message>
        <source>{what}: to</source>
        <translation>{what}: a</translation>
    </message>
    <message>
        <source>A time of the day; none: the whole day</source>
        <translation>Una hora; ninguna: todo el día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar este horario</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>What you choose in the log is shown here.</source>
        <translation>Lo que elija en el registro se muestra aquí.</translation>
    </message>
    <message>
        <source>Attachments {count}</source>
        <translation>Adjuntos {count}</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>KeyringBar</name>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Desbloquear el depósito de claves</translation>
    </message>
    <message>
        <source>Use memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Keep passwords in memory until you quit</source>
        <translation>Guardar las contraseñas en memoria hasta salir</translation>
    </message>
    <message>
        <source>Nothing is written down; you enter passwords again after the next start.</source>
        <translation>No se escribe nada; tras el próximo inicio vuelve a escribir las contraseñas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Keep this password and go on</source>
        <translation>Guardar esta contraseña y seguir</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>Se muestra otra vez si vuelve a ocurrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problema: {what}</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Look for a window that asks for its password.</source>
        <translation>Esperando el depósito de claves. Busque una ventana que pida su contraseña.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>etrn-gui goes on in the tray</source>
        <translation>etrn-gui sigue en la bandeja</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept. Open the window again, or quit, by the icon in the tray. What closing does can be changed in the preferences.</source>
        <translation>El correo se sigue recibiendo y las programaciones se cumplen. Abra de nuevo la ventana, o salga, con el icono de la bandeja. Lo que hace el cierre se cambia en las preferencias.</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>Se sigue recibiendo correo y se cumplen las programaciones.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>El programa termina</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>The window stays until then</source>
        <translation>La ventana permanece hasta entonces</translation>
    </message>
    <message>
        <source>The receiver goes on without the window, as you have set it in the preferences.</source>
        <translation>El receptor sigue sin la ventana, como usted ha fijado en las preferencias.</translation>
    </message>
    <message>
        <source>1 export being written</source>
        <translation>1 exportación en curso</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is in flight</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation>Salir al terminar</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>“Quit now” finishes the mail on its way first. What comes later waits at the provider for the next flush.</source>
        <translation>«Salir ahora» termina antes el correo en camino. Lo que llegue después espera en el proveedor hasta la próxima recogida.</translation>
    </message>
    <message>
        <source>An export that is not done leaves no file behind.</source>
        <translation>Una exportación sin terminar no deja ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) still running</source>
        <translation>
            <numerusform>%n recogida en curso</numerusform>
            <numerusform>%n recogidas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) bringing mail</source>
        <translation>
            <numerusform>%n conexión trayendo correo</numerusform>
            <numerusform>%n conexiones trayendo correo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Quitting as soon as what is in flight is done.</source>
        <translation>El programa se cierra en cuanto termine lo que está en curso.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>What comes later waits at the provider for the next flush.</source>
        <translation>Lo que llegue después espera en el proveedor la próxima recogida.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>It counts when you save.</source>
        <translation>Cuenta cuando guarde.</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Add hours</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>Hours of the link</source>
        <translation>Horario del enlace</translation>
    </message>
    <message>
        <source>Hang up after seconds without mail</source>
        <translation>Colgar tras segundos sin correo</translation>
    </message>
    <message>
        <source>Link open for seconds at most</source>
        <translation>Segundos que el enlace está abierto como máximo</translation>
    </message>
    <message>
        <source>Seconds in which a command has to end</source>
        <translation>Segundos en los que debe terminar un comando</translation>
    </message>
    <message>
        <source>For a link that is dialled or paid for by time. It holds for all queues of this provider. Asking stops when the hours end. The commands are run as they are, without a shell.</source>
        <translation>Para un enlace que se marca o se paga por tiempo. Vale para todas las colas de este proveedor. Se deja de pedir cuando termina el horario. Los comandos se ejecutan tal cual, sin shell.</translation>
    </message>
    <message>
        <source>Ask only in these hours (none: always)</source>
        <translation>Pedir solo en este horario (ninguno: siempre)</translation>
    </message>
    <message>
        <source>none, or such as {command}</source>
        <translation>ninguno, o como {command}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation>Antes de pedir</translation>
    </message>
    <message>
        <source>The command that dials.</source>
        <translation>El comando que marca.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The command that hangs up.</source>
        <translation>El comando que cuelga.</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>Colgar tras</translation>
    </message>
    <message>
        <source>So long without mail, and the link is taken down.</source>
        <translation>Tras este tiempo sin correo, el enlace se cierra.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>After that it is taken down, mail or not.</source>
        <translation>Después se cierra, haya correo o no.</translation>
    </message>
    <message>
        <source>Command ends in</source>
        <translation>Comando acaba en</translation>
    </message>
    <message>
        <source>One that takes longer counts as failed.</source>
        <translation>El que tarda más cuenta como fallido.</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>The search index is being made: {done} of {all} rows. Until then searching takes longer.</source>
        <translation>Se está creando el índice de búsqueda: {done} de {all} filas. Hasta entonces, buscar lleva más tiempo.</translation>
    </message>
    <message>
        <source>The texts of messages are being read for the search: {done} of {all}.</source>
        <translation>Se leen los textos de los mensajes para la búsqueda: {done} de {all}.</translation>
    </message>
    <message>
        <source>The clipboard takes {count} rows at most. Export them to a file instead.</source>
        <translation>El portapapeles admite {count} filas como máximo. Expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>this machine’s own name</source>
        <translation>el nombre de este equipo</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>harbour.example, or @harbour.example with its subdomains</source>
        <translation>harbour.example, o @harbour.example con sus subdominios</translation>
    </message>
    <message>
        <source>Taken anyway, for your queues: {domains}.</source>
        <translation>Se aceptan igualmente, por sus colas: {domains}.</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Escuchar en</translation>
    </message>
    <message>
        <source>Addresses with a port, separated by commas: 0.0.0.0:25, [::]:25.</source>
        <translation>Direcciones con puerto, separadas por comas: 0.0.0.0:25, [::]:25.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>With it the receiver greets, and names its certificate.</source>
        <translation>Con él saluda el receptor y nombra su certificado.</translation>
    </message>
    <message>
        <source>Take mail &amp;for</source>
        <translation>Correo &amp;para</translation>
    </message>
    <message>
        <source>Take mail f&amp;rom</source>
        <translation>Correo &amp;de</translation>
    </message>
    <message>
        <source>Addresses or networks. Without any, everybody may deliver to the domains above.</source>
        <translation>Direcciones o redes. Si no hay ninguna, cualquiera puede entregar a los dominios de arriba.</translation>
    </message>
    <message>
        <source>N&amp;ormalize</source>
        <translation>N&amp;ormalizar</translation>
    </message>
    <message>
        <source>Addresses whose mail is mended where a line ends in CR or LF alone, instead of refused.</source>
        <translation>Direcciones cuyo correo se corrige en lugar de rechazarse cuando una línea acaba solo en CR o LF.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation>Menú ({keys})</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation>Receptor…</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>Acerca de etrn-gui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Formatted text of the message</source>
        <translation>Texto del mensaje con formato</translation>
    </message>
    <message>
        <source>You are asked before a link is opened</source>
        <translation>Se le pregunta antes de abrir un enlace</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the message as plain text</source>
        <translation>Mostrar el mensaje como texto sin formato</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Show the formatted message, without anything from outside</source>
        <translation>Mostrar el mensaje con formato, sin nada de fuera</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Envelope: {sender} to {to}</source>
        <translation>Sobre: {sender} a {to}</translation>
    </message>
    <message>
        <source>{sender} → {to}</source>
        <translation>{sender} → {to}</translation>
    </message>
    <message>
        <source>Came at {when}, {size}</source>
        <translation>Llegó {when}, {size}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The message has only a formatted text; this is its plain reading.</source>
        <translation>El mensaje solo tiene texto con formato; esta es su lectura sin formato.</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>El mensaje no tiene texto propio.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>Se muestra otra vez si vuelve a ocurrir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>y %n aviso más</numerusform>
            <numerusform>y %n avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problema: {what}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>End the pause of schedules</source>
        <translation>Terminar la pausa de las programaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n more pause(s) hold.</source>
        <translation>
            <numerusform>Sigue %n pausa más.</numerusform>
            <numerusform>Siguen %n pausas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>The receiver does not listen</source>
        <translation>El receptor no escucha</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>Iniciar el receptor otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Cerrar esta explicación</translation>
    </message>
    <message>
        <source>Receiver settings…</source>
        <translation>Ajustes del receptor…</translation>
    </message>
    <message>
        <source>Open the receiver’s settings</source>
        <translation>Abrir los ajustes del receptor</translation>
    </message>
    <message>
        <source>Listen on {port}</source>
        <translation>Escuchar en {port}</translation>
    </message>
    <message>
        <source>{title}: let the receiver listen on {port}</source>
        <translation>{title}: que el receptor escuche en {port}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Copiar: {title}</translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Put in</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Put sample mail in</source>
        <translation>Poner correo de muestra</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Mail that the practice provider holds</source>
        <translation>Correo que guarda el proveedor de prácticas</translation>
    </message>
    <message>
        <source>For each, how long it waits, and the last answer</source>
        <translation>De cada uno, cuánto espera y la última respuesta</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Cuántos mensajes</translation>
    </message>
    <message>
        <source>Queue for the sample mail</source>
        <translation>Cola para el correo de muestra</translation>
    </message>
    <message>
        <source>Size of each message</source>
        <translation>Tamaño de cada mensaje</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>{size}, with an attachment</source>
        <translation>{size}, con un adjunto</translation>
    </message>
    <message>
        <source>What the provider is made to do</source>
        <translation>Lo que se hace hacer al proveedor</translation>
    </message>
    <message>
        <source>What it does is told here.</source>
        <translation>Aquí se cuenta lo que hace.</translation>
    </message>
    <message>
        <source>What the practice provider tells</source>
        <translation>Lo que cuenta el proveedor de prácticas</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <translation>Correo de muestra</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message numerus="yes">
        <source>holds %n message(s), {size}</source>
        <translation>
            <numerusform>guarda %n mensaje, {size}</numerusform>
            <numerusform>guarda %n mensajes, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Al cerrar la ventana, el programa sigue en la bandeja</translation>
    </message>
    <message>
        <source>Take mail also while the program is not running</source>
        <translation>Recibir correo también cuando el programa no está en marcha</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar cuando inicio sesión</translation>
    </message>
    <message>
        <source>Failures: refused, in part, or the receiver does not listen</source>
        <translation>Fallos: rechazo, entrega parcial o el receptor no escucha</translation>
    </message>
    <message>
        <source>Silence: a flush was accepted, but no mail came</source>
        <translation>Sin correo: se aceptó una recogida, pero no llegó correo</translation>
    </message>
    <message>
        <source>Successes: mail came</source>
        <translation>Éxitos: llegó correo</translation>
    </message>
    <message>
        <source>Name senders and subjects in them</source>
        <translation>Nombrar en ellas remitentes y asuntos</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits the program.</source>
        <translation>Este escritorio no tiene bandeja: cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ASPECTO</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Another language counts from the next start on.</source>
        <translation>Otro idioma vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>It counts at once.</source>
        <translation>Cuenta de inmediato.</translation>
    </message>
    <message>
        <source>START AND END</source>
        <translation>INICIO Y FIN</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>Se sigue recibiendo correo y se cumplen las programaciones.</translation>
    </message>
    <message>
        <source>The receiver then goes on when you quit; the next window takes it over.</source>
        <translation>El receptor sigue entonces cuando usted sale; la próxima ventana se hace cargo de él.</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>Empieza en la bandeja, donde la hay.</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>NOTIFICACIONES</translation>
    </message>
    <message>
        <source>They are shown while you look at something else; many at once become one.</source>
        <translation>Se muestran mientras usted mira otra cosa; muchas a la vez se reúnen en una.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>Cerrar las preferencias</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What this schedule says</source>
        <translation>Lo que dice esta programación</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between runs</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Next, in {time}: {runs} ({zone})</source>
        <translation>Próximas, dentro de {time}: {runs} ({zone})</translation>
    </message>
    <message>
        <source>Next: {runs} ({zone})</source>
        <translation>Próximas: {runs} ({zone})</translation>
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
        <translation>El receptor no escucha</translation>
    </message>
    <message>
        <source>{provider}: {state}</source>
        <translation>{provider}: {state}</translation>
    </message>
    <message>
        <source>Schedules are paused.</source>
        <translation>Las programaciones están en pausa.</translation>
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
        <translation>Recoge el correo que espera en un proveedor (SMTP ETRN, RFC 1985) y dice lo que llegó de verdad.

Qt {qt}, Python {python}, {system}
Datos: {data}
Licencia: MIT</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>Acerca de etrn-gui</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
</context>
<context>
    <name>ProviderActions</name>
    <message>
        <source>An authority vouches for it; a pin is not needed, and has to be renewed with it.</source>
        <translation>Una autoridad responde por él; no hace falta fijarlo, y habría que renovarlo con cada certificado.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says.</source>
        <translation>Compare la huella con lo que dice el proveedor.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>¿Confiar exactamente en este certificado?</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fijarlo</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>Desde ahora no se acepta ningún otro</translation>
    </message>
    <message>
        <source>Its password is forgotten. The mail and the history stay.</source>
        <translation>Se olvida su contraseña. El correo y el historial se conservan.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ Avanzado</translation>
    </message>
    <message>
        <source>Show the advanced settings</source>
        <translation>Mostrar los ajustes avanzados</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this provider</source>
        <translation>Guardar este proveedor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>none: the provider knows this machine by its address</source>
        <translation>ninguno: el proveedor conoce este equipo por su dirección</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>Cómo llama usted a este proveedor.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>It follows the encryption until you write one.</source>
        <translation>Sigue al cifrado hasta que escriba uno.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Se autentica con</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Se guarda en el depósito de claves del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>Co&amp;las</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ Avanzado</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>Editar este proveedor</translation>
    </message>
    <message>
        <source>Edit this provider ({keys})</source>
        <translation>Editar este proveedor ({keys})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>Comprobar este proveedor paso a paso</translation>
    </message>
    <message>
        <source>Check this provider step by step, without asking for mail ({keys})</source>
        <translation>Comprobar este proveedor paso a paso, sin pedir correo ({keys})</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider</source>
        <translation>Una programación para todas las colas de este proveedor</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider ({keys})</source>
        <translation>Una programación para todas las colas de este proveedor ({keys})</translation>
    </message>
    <message>
        <source>Flush all queues</source>
        <translation>Recoger todo</translation>
    </message>
    <message>
        <source>Flush all queues of this provider</source>
        <translation>Recoger todas las colas de este proveedor</translation>
    </message>
    <message>
        <source>Every queue is being flushed already.</source>
        <translation>Ya se están recogiendo todas las colas.</translation>
    </message>
    <message>
        <source>Flush all queues ({keys})</source>
        <translation>Recoger todas las colas ({keys})</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Enter edits the chosen one; the menu key offers more</source>
        <translation>Intro edita el elegido; la tecla de menú ofrece más</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Pause its schedules</source>
        <translation>Pausar sus programaciones</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Add a queue…</source>
        <translation>Añadir una cola…</translation>
    </message>
    <message>
        <source>Add a queue to this provider</source>
        <translation>Añadir una cola a este proveedor</translation>
    </message>
    <message>
        <source>Add the host, the @domain or the #queue that the provider holds mail for.</source>
        <translation>Añada el host, el @dominio o la #cola para los que el proveedor guarda correo.</translation>
    </message>
    <message>
        <source>Nothing to flush yet</source>
        <translation>Aún no hay nada que recoger</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Progress of {queue}</source>
        <translation>Avance de {queue}</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>What to do about {queue}</source>
        <translation>Qué hacer con {queue}</translation>
    </message>
    <message>
        <source>Queue {queue}</source>
        <translation>Cola {queue}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Stop {queue}</source>
        <translation>Detener {queue}</translation>
    </message>
    <message>
        <source>Flush {queue}</source>
        <translation>Recoger {queue}</translation>
    </message>
    <message>
        <source>Ask the provider to send what waits for {queue}</source>
        <translation>Pedir al proveedor que envíe lo que espera para {queue}</translation>
    </message>
    <message>
        <source>Stop now; what came so far stays</source>
        <translation>Detener ahora; lo que llegó hasta ahora se queda</translation>
    </message>
    <message>
        <source>Another program asks the provider just now; it can be stopped there.</source>
        <translation>Otro programa está pidiendo al proveedor; se puede detener allí.</translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>Recibo de la última recogida</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Flush</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Flush the chosen queues</source>
        <translation>Recoger las colas elegidas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the chosen queues; what came so far stays</source>
        <translation>Detener las colas elegidas; lo que llegó hasta ahora se queda</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>What to do about the chosen queue</source>
        <translation>Qué hacer con la cola elegida</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Change the schedule of the chosen queue</source>
        <translation>Cambiar la programación de la cola elegida</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the schedules of the chosen queues</source>
        <translation>Reanudar las programaciones de las colas elegidas</translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation>Buscar una cola</translation>
    </message>
    <message>
        <source>By its name or its state</source>
        <translation>Por su nombre o su estado</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Enter tells what to do, where there is something; the menu key offers more</source>
        <translation>Intro dice qué hacer, si hay algo; la tecla de menú ofrece más</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n cola</numerusform>
            <numerusform>%n colas</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>Recibo de la última recogida</translation>
    </message>
</context>
<context>
    <name>QueuesEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this queue</source>
        <translation>Añadir esta cola</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen queue</source>
        <translation>Quitar la cola elegida</translation>
    </message>
    <message>
        <source>Queues to flush</source>
        <translation>Colas que recoger</translation>
    </message>
    <message>
        <source>Enter takes one back into the line below, Del removes it</source>
        <translation>Intro devuelve una a la línea de abajo, Supr la quita</translation>
    </message>
    <message>
        <source>host, @domain or #queue</source>
        <translation>host, @dominio o #cola</translation>
    </message>
    <message>
        <source>Queue to add: a host, an @domain or a #queue</source>
        <translation>Cola que añadir: un host, un @dominio o una #cola</translation>
    </message>
    <message>
        <source>Enter adds it to the list</source>
        <translation>Intro la añade a la lista</translation>
    </message>
    <message>
        <source>its domains, if you know them: a.example b.example</source>
        <translation>sus dominios, si los conoce: a.example b.example</translation>
    </message>
    <message>
        <source>Domains that the queue holds mail for</source>
        <translation>Dominios para los que la cola guarda correo</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>What is held for you?</source>
        <translation>¿Qué se guarda para usted?</translation>
    </message>
    <message>
        <source>A host such as mail.ship.example, a domain with all below it such as @ship.example, or a #queue that the provider has named.</source>
        <translation>Un host como mail.ship.example, un dominio con todo lo que hay debajo como @ship.example, o una #cola que el proveedor haya nombrado.</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>Co&amp;las</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>Cómo llama usted a este proveedor.</translation>
    </message>
    <message>
        <source>There is nothing to ask for yet.</source>
        <translation>Aún no hay nada que pedir.</translation>
    </message>
    <message>
        <source>Write the host, the @domain or the #queue that is held for you.</source>
        <translation>Escriba el host, el @dominio o la #cola que se guarda para usted.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation>QUÉ HACE</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrija primero lo marcado.</translation>
    </message>
</context>
<context>
    <name>ReceiptChart</name>
    <message>
        <source>Chart of what came after the ETRN</source>
        <translation>Gráfico de lo que llegó tras el ETRN</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegados</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>anunciados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazos</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copiar el recibo como texto</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show the flush of this queue before this one</source>
        <translation>Mostrar la recogida de esta cola anterior a esta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show the flush of this queue after this one</source>
        <translation>Mostrar la recogida de esta cola posterior a esta</translation>
    </message>
    <message>
        <source>Receipt of the flush</source>
        <translation>Recibo de la recogida</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nobody asked for this: no flush, so no receipt.</source>
        <translation>Nadie lo pidió: no hubo recogida, así que no hay recibo.</translation>
    </message>
    <message>
        <source>{count} ({size})</source>
        <translation>{count} ({size})</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Anunciados</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Primero tras</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptados</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin correo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incierto</translation>
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
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply: the receiver starts again with these settings</source>
        <translation>Aplicar: el receptor se reinicia con estos ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Cerrar sin cambiar nada</translation>
    </message>
    <message>
        <source>Your providers and the allowed addresses are exempt.</source>
        <translation>Sus proveedores y las direcciones permitidas quedan exentos.</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>MiB at most</source>
        <translation>MiB como máximo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>MiB stay free</source>
        <translation>MiB quedan libres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>a la vez</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>Por dirección</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>a minute from one address</source>
        <translation>por minuto desde una dirección</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>of one message</source>
        <translation>de un mensaje</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Slower mail is given up after a minute; lower it where the link is that slow.</source>
        <translation>El correo más lento se abandona tras un minuto; baje el valor si el enlace es así de lento.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Slowest mail</source>
        <translation>Correo más lento</translation>
    </message>
    <message>
        <source>octets a second</source>
        <translation>octetos por segundo</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Negociación TLS</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>Al detenerse</translation>
    </message>
    <message>
        <source>seconds for mail on its way</source>
        <translation>segundos para el correo en camino</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>in one session</source>
        <translation>en una sesión</translation>
    </message>
    <message>
        <source>Idle commands</source>
        <translation>Comandos ociosos</translation>
    </message>
    <message>
        <source>in a row that bring no mail</source>
        <translation>seguidos que no traen correo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>octets in one line</source>
        <translation>octetos en una línea</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>before it counts as a mail loop</source>
        <translation>antes de contar como bucle de correo</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Dónde y para quién</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Times and errors</source>
        <translation>Tiempos y errores</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Apply starts the receiver again.</source>
        <translation>Aplicar reinicia el receptor.</translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>Receiver settings</source>
        <translation>Ajustes del receptor</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>Iniciar el receptor otra vez</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>Why the receiver does not listen, and what to do</source>
        <translation>Por qué no escucha el receptor, y qué hacer</translation>
    </message>
    <message>
        <source>RECEIVER</source>
        <translation>RECEPTOR</translation>
    </message>
    <message>
        <source>Receiver settings ({keys})</source>
        <translation>Ajustes del receptor ({keys})</translation>
    </message>
    <message>
        <source>Receiver: {state}</source>
        <translation>Receptor: {state}</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Why no message was taken</source>
        <translation>Por qué no se aceptó ningún mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Nothing: this is how it should be.</source>
        <translation>Nada: así debe ser.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What is shown of this provider</source>
        <translation>Lo que se muestra de este proveedor</translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>What can be done with the chosen deliveries</source>
        <translation>Lo que se puede hacer con las entregas elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copiar %n fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copiar esta celda</translation>
    </message>
    <message>
        <source>Only from {sender}</source>
        <translation>Solo de {sender}</translation>
    </message>
    <message>
        <source>Leave out {sender}</source>
        <translation>Excluir {sender}</translation>
    </message>
    <message>
        <source>Only flush #{number}</source>
        <translation>Solo la recogida n.º {number}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>Exportar %n fila…</numerusform>
            <numerusform>Exportar %n filas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Hours of this line</source>
        <translation>Horario de esta línea</translation>
    </message>
    <message>
        <source>minute  hour  day  month  weekday</source>
        <translation>minuto  hora  día  mes  día de la semana</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>on</source>
        <translation>los días</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>What this line says</source>
        <translation>Lo que dice esta línea</translation>
    </message>
    <message>
        <source>Every so often, at times of the day, or as cron has it</source>
        <translation>Cada cierto tiempo, a ciertas horas o como en cron</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>The time between two requests</source>
        <translation>El tiempo entre dos peticiones</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>08:00 12:30 18:00</source>
        <translation>08:00 12:30 18:00</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expresión cron</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Why due</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Recogida</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs of which queue</source>
        <translation>Ejecuciones de qué cola</translation>
    </message>
    <message>
        <source>Runs with which outcome</source>
        <translation>Ejecuciones con qué resultado</translation>
    </message>
    <message>
        <source>Only these are listed</source>
        <translation>Solo se muestran estas</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún sin ejecuciones</translation>
    </message>
    <message>
        <source>Give a queue a schedule, and each due time is told here: what became of it, and why.</source>
        <translation>Dé a una cola una programación, y aquí se cuenta cada hora prevista: qué fue de ella, y por qué.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No run has this queue and this outcome.</source>
        <translation>Ninguna ejecución tiene esta cola y este resultado.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs of the schedules, newest first</source>
        <translation>Ejecuciones de las programaciones, las más recientes primero</translation>
    </message>
    <message>
        <source>Enter shows the flush of a run</source>
        <translation>Intro muestra la recogida de una ejecución</translation>
    </message>
    <message>
        <source>Columns of the runs</source>
        <translation>Columnas de las ejecuciones</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Another time at which it asks</source>
        <translation>Otro momento en que se pide</translation>
    </message>
    <message>
        <source>Hours in which nothing is asked</source>
        <translation>Horas en que no se pide nada</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Añadir horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Al iniciarse el programa</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>Cuando se conecta la red</translation>
    </message>
    <message>
        <source>When an interface or VPN comes up:</source>
        <translation>Cuando se activa una interfaz o VPN:</translation>
    </message>
    <message>
        <source>Later by chance, at most</source>
        <translation>Retraso aleatorio máximo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Use it for all queues of this provider</source>
        <translation>Usarla para todas las colas de este proveedor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this schedule</source>
        <translation>Guardar esta programación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Schedule of {name}</source>
        <translation>Programación de {name}</translation>
    </message>
    <message>
        <source>such as {names}</source>
        <translation>como {names}</translation>
    </message>
    <message>
        <source>Names of interfaces</source>
        <translation>Nombres de interfaces</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Their own schedules are replaced.</source>
        <translation>Sus propias programaciones se sustituyen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Also ask</source>
        <translation>Pedir también</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>No pedir nunca</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Link to the provider: hours, dial, hang up</source>
        <translation>Enlace al proveedor: horario, marcar, colgar</translation>
    </message>
    <message>
        <source>Usual schedules</source>
        <translation>Programaciones habituales</translation>
    </message>
    <message>
        <source>Begin with a usual schedule</source>
        <translation>Empezar con una programación habitual</translation>
    </message>
    <message>
        <source>The queues have different schedules now. Saving gives all of them this one.</source>
        <translation>Las colas tienen ahora programaciones distintas. Al guardar, todas reciben esta.</translation>
    </message>
    <message>
        <source>Begin later by chance, by at most</source>
        <translation>Empezar más tarde al azar, como máximo</translation>
    </message>
    <message>
        <source>Priority, where several are due (1 is asked first)</source>
        <translation>Prioridad, si hay varias previstas (1 se pide primero)</translation>
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
        <translation>Mostrar: {title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>Poner en pausa esta programación</translation>
    </message>
    <message>
        <source>The interface is not named.</source>
        <translation>Falta el nombre de la interfaz.</translation>
    </message>
    <message>
        <source>Write its name, such as tun0.</source>
        <translation>Escriba su nombre, como tun0.</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>Algo de arriba aún no es correcto.</translation>
    </message>
    <message>
        <source>It could not be saved; the window says why.</source>
        <translation>No se pudo guardar; la ventana dice por qué.</translation>
    </message>
    <message>
        <source>Mend that, then save again.</source>
        <translation>Corríjalo y guarde otra vez.</translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation>En pausa hasta {when}.</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>En pausa hasta que usted la reanude.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the schedule of {queue}</source>
        <translation>Reanudar la programación de {queue}</translation>
    </message>
    <message>
        <source>End the pause, or let a schedule that has stopped begin again</source>
        <translation>Terminar la pausa, o hacer que empiece de nuevo una programación detenida</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Change the schedule of {queue}</source>
        <translation>Cambiar la programación de {queue}</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause all schedules</source>
        <translation>Poner en pausa todas las programaciones</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the schedules</source>
        <translation>Reanudar las programaciones</translation>
    </message>
    <message>
        <source>SCHEDULES</source>
        <translation>PROGRAMACIONES</translation>
    </message>
    <message>
        <source>Schedules: {state}</source>
        <translation>Programaciones: {state}</translation>
    </message>
    <message>
        <source>Nobody keeps them just now.</source>
        <translation>Ahora nadie las lleva.</translation>
    </message>
    <message>
        <source>Nothing is due by the clock.</source>
        <translation>No hay nada previsto por reloj.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>PROVIDERS</source>
        <translation>PROVEEDORES</translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation>Añadir proveedor…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Add a provider ({keys})</source>
        <translation>Añadir un proveedor ({keys})</translation>
    </message>
</context>
<context>
    <name>SignInChoice</name>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>a token (XOAUTH2)</source>
        <translation>un token (XOAUTH2)</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Se guarda en el depósito de claves del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Another program renews it.</source>
        <translation>Otro programa lo renueva.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Do you sign in?</source>
        <translation>¿Hace falta autenticarse?</translation>
    </message>
    <message>
        <source>Leave both empty where the provider knows this machine by its address.</source>
        <translation>Deje ambos vacíos si el proveedor conoce este equipo por su dirección.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Signs in &amp;with</source>
        <translation>Se autentica &amp;con</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>Se guarda en el depósito de claves del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so no password is sent over it.</source>
        <translation>La conexión no está cifrada, así que no se envía ninguna contraseña por ella.</translation>
    </message>
    <message>
        <source>The provider offers to sign in with {ways}.</source>
        <translation>El proveedor ofrece autenticarse con {ways}.</translation>
    </message>
    <message>
        <source>The provider offers no sign-in on this port: leave both empty.</source>
        <translation>El proveedor no ofrece autenticación en este puerto: deje ambos vacíos.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Save as .eml…</source>
        <translation>Guardar como .eml…</translation>
    </message>
    <message>
        <source>Save the message as an .eml file</source>
        <translation>Guardar el mensaje como archivo .eml</translation>
    </message>
    <message>
        <source>The whole message as it was received, in a file that mail programs open</source>
        <translation>El mensaje entero tal como se recibió, en un archivo que abren los programas de correo</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Fuente del mensaje</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>No message was taken, so there is no source.</source>
        <translation>No se aceptó ningún mensaje, así que no hay fuente.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The message’s file could not be opened.</source>
        <translation>No se pudo abrir el archivo del mensaje.</translation>
    </message>
    <message>
        <source>very long lines go on at ↪</source>
        <translation>las líneas muy largas siguen en ↪</translation>
    </message>
    <message>
        <source>… cut, {rest} more</source>
        <translation>… cortado, quedan {rest}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What goes on</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene después</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
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
        <translation>El receptor no escucha</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>It is saved. No mail is asked for yet.</source>
        <translation>Está guardado. Aún no se pide correo.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Go back to what has to be put right</source>
        <translation>Volver a lo que hay que corregir</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>Repetir todos los pasos</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
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
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Usually on port {port}</source>
        <translation>Normalmente en el puerto {port}</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Transcript of the ETRN and of the delivery</source>
        <translation>Transcripción del ETRN y de la entrega</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nobody asked for this: it came by itself.</source>
        <translation>Nadie lo pidió: llegó por sí solo.</translation>
    </message>
    <message>
        <source>The ETRN is still going on; its transcript follows when it has ended.</source>
        <translation>El ETRN aún está en curso; su transcripción aparece cuando termine.</translation>
    </message>
    <message>
        <source>The provider&apos;s deliveries have transcripts of their own: choose their rows above.</source>
        <translation>Las entregas del proveedor tienen sus propias transcripciones: elija arriba sus filas.</translation>
    </message>
    <message>
        <source>Nothing was said: no connection came about.</source>
        <translation>No se dijo nada: no se estableció ninguna conexión.</translation>
    </message>
    <message>
        <source>The delivering connection is still open; its transcript follows when it has ended.</source>
        <translation>La conexión que entrega sigue abierta; su transcripción aparece cuando termine.</translation>
    </message>
    <message>
        <source>No transcript of the delivery was kept.</source>
        <translation>No se conservó ninguna transcripción de la entrega.</translation>
    </message>
    <message>
        <source>Their delivery: C is the sending host, S is this receiver</source>
        <translation>Su entrega: C es el host que envía, S es este receptor</translation>
    </message>
    <message>
        <source>Our ETRN, flush #{number}: C is this program, S is the provider</source>
        <translation>Nuestro ETRN, recogida n.º {number}: C es este programa, S es el proveedor</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Flush</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Pause schedules</source>
        <translation>Pausar las programaciones</translation>
    </message>
    <message>
        <source>Open etrn-gui</source>
        <translation>Abrir etrn-gui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>etrn-gui: {state}</source>
        <translation>etrn-gui: {state}</translation>
    </message>
    <message>
        <source>All queues of {name}</source>
        <translation>Todas las colas de {name}</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Huella del certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Copy the fingerprint of the certificate</source>
        <translation>Copiar la huella del certificado</translation>
    </message>
    <message>
        <source>It is made when the receiver starts, or now.</source>
        <translation>Se crea cuando se inicia el receptor, o ahora.</translation>
    </message>
    <message>
        <source>Choose the two files.</source>
        <translation>Elija los dos archivos.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>válido hasta {day}</translation>
    </message>
</context>
<context>
    <name>machinery</name>
    <message>
        <source>A fault on this side ended the request after it was sent. Mail may still come: the receipt tells.</source>
        <translation>Un fallo de este lado terminó la petición después de enviarla. Aún puede llegar correo: el recibo lo dice.</translation>
    </message>
    <message>
        <source>A fault on this side ended the request before it was sent. Flush again.</source>
        <translation>Un fallo de este lado terminó la petición antes de enviarla. Recoja de nuevo.</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>A file stands where the data folder should be.</source>
        <translation>Hay un archivo donde debería estar la carpeta de datos.</translation>
    </message>
    <message>
        <source>A firewall keeps the provider&apos;s address out.</source>
        <translation>Un cortafuegos no deja entrar la dirección del proveedor.</translation>
    </message>
    <message>
        <source>A held message cannot be read ({strerror}).</source>
        <translation>No se puede leer un mensaje guardado ({strerror}).</translation>
    </message>
    <message>
        <source>A message could not be stored ({strerror}).</source>
        <translation>No se pudo guardar un mensaje ({strerror}).</translation>
    </message>
    <message>
        <source>A provider delivers to port 25 unless it was told another one: have the router forward that port to this one, or let the receiver listen there.</source>
        <translation>Un proveedor entrega en el puerto 25 si no se le indicó otro: haga que el router reenvíe ese puerto a este, o que el receptor escuche en él.</translation>
    </message>
    <message>
        <source>A provider is asked at most once a minute.</source>
        <translation>A un proveedor se le pide como mucho una vez por minuto.</translation>
    </message>
    <message>
        <source>A provider runs on this data folder already (process {process}, on {where}).</source>
        <translation>Ya hay un proveedor en marcha con esta carpeta de datos (proceso {process}, en {where}).</translation>
    </message>
    <message>
        <source>A receiver runs on this data folder already (process {process}, on {where}).</source>
        <translation>Ya hay un receptor en marcha con esta carpeta de datos (proceso {process}, en {where}).</translation>
    </message>
    <message>
        <source>A {value} certificate has a key of its own.</source>
        <translation>Un certificado {value} tiene su propia clave.</translation>
    </message>
    <message>
        <source>Accepted, with the number of messages that wait. The receipt counts them as they come.</source>
        <translation>Aceptado, con el número de mensajes en espera. El recibo los cuenta según llegan.</translation>
    </message>
    <message>
        <source>Accepted. Servers say this for an empty queue too: the receipt tells whether mail comes.</source>
        <translation>Aceptado. Los servidores lo dicen también con una cola vacía: el recibo dice si llega correo.</translation>
    </message>
    <message>
        <source>Access to the keyring was turned down.</source>
        <translation>Se denegó el acceso al depósito de claves.</translation>
    </message>
    <message>
        <source>Add a line such as {key}.</source>
        <translation>Añada una línea como {key}.</translation>
    </message>
    <message>
        <source>Add such as: {value}.</source>
        <translation>Añada por ejemplo: {value}.</translation>
    </message>
    <message>
        <source>Allow the program in the firewall, or use another port.</source>
        <translation>Permita el programa en el cortafuegos o use otro puerto.</translation>
    </message>
    <message>
        <source>An expired message cannot be put away ({strerror}).</source>
        <translation>No se puede apartar un mensaje caducado ({strerror}).</translation>
    </message>
    <message>
        <source>An interval is at most a day.</source>
        <translation>Un intervalo es de un día como máximo.</translation>
    </message>
    <message>
        <source>Another mail program may have moved or deleted it.</source>
        <translation>Puede que otro programa de correo lo haya movido o borrado.</translation>
    </message>
    <message>
        <source>Ask for fewer names on one connection.</source>
        <translation>Pida menos nombres en una misma conexión.</translation>
    </message>
    <message>
        <source>Ask the provider for a port with TLS.</source>
        <translation>Pida al proveedor un puerto con TLS.</translation>
    </message>
    <message>
        <source>Ask the provider to deliver with TLS 1.2 or later, or in clear.</source>
        <translation>Pida al proveedor que entregue con TLS 1.2 o posterior, o sin cifrar.</translation>
    </message>
    <message>
        <source>Ask the provider to renew its certificate in time.</source>
        <translation>Pida al proveedor que renueve su certificado a tiempo.</translation>
    </message>
    <message>
        <source>Ask the provider what the queue is called.</source>
        <translation>Pregunte al proveedor cómo se llama la cola.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you. If not, correct the record; where the address changes often, use dynamic DNS.</source>
        <translation>Pregunte al proveedor si tiene una ruta propia hasta usted. Si no, corrija el registro DNS; si la dirección cambia a menudo, use DNS dinámico.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you; if not, give the name an A, AAAA or MX record.</source>
        <translation>Pregunte al proveedor si tiene una ruta propia hasta usted; si no, dé al nombre un registro A, AAAA o MX.</translation>
    </message>
    <message>
        <source>At most 63 are allowed.</source>
        <translation>Se permiten 63 como máximo.</translation>
    </message>
    <message>
        <source>At most {value} are allowed.</source>
        <translation>Se permiten {value} como máximo.</translation>
    </message>
    <message>
        <source>At most {value} fit into the command.</source>
        <translation>En el comando caben {value} como máximo.</translation>
    </message>
    <message>
        <source>Begin each profile with a line [[profile]].</source>
        <translation>Empiece cada perfil con una línea [[profile]].</translation>
    </message>
    <message>
        <source>Begin each queue with a line [[profile.queue]].</source>
        <translation>Empiece cada cola con una línea [[profile.queue]].</translation>
    </message>
    <message>
        <source>By its MX record “.”, {domain} takes no mail (RFC 7505).</source>
        <translation>Por su registro MX «.», {domain} no recibe correo (RFC 7505).</translation>
    </message>
    <message>
        <source>Carrier-grade NAT lets no connection in. Ask for a public address, use IPv6, or reach the provider through a VPN.</source>
        <translation>El NAT del operador no deja entrar ninguna conexión. Pida una dirección pública, use IPv6 o llegue al proveedor por una VPN.</translation>
    </message>
    <message>
        <source>Change the file&apos;s owner or permissions.</source>
        <translation>Cambie el propietario o los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check its owner and permissions.</source>
        <translation>Compruebe su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable.</source>
        <translation>Compruebe que su carpeta existe y permite escribir.</translation>
    </message>
    <message>
        <source>Check that its service runs, then try again.</source>
        <translation>Compruebe que su servicio está en marcha e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Check that the line is up, then check again.</source>
        <translation>Compruebe que la línea está activa y repita la comprobación.</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s path.</source>
        <translation>Compruebe la ruta del certificado.</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>Compruebe allí los permisos.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elija otra dirección.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Elija otro lugar o haga sitio en él.</translation>
    </message>
    <message>
        <source>Close the window and delete this file; it is made anew.</source>
        <translation>Cierre la ventana y borre este archivo; se crea de nuevo.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Cierre la ventana y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Close what holds it open, then try again.</source>
        <translation>Cierre lo que lo mantiene abierto e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change a setting.</source>
        <translation>Corríjalo; si no, se conserva como {name}{value} cuando usted cambie un ajuste.</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change the log.</source>
        <translation>Corríjalo; si no, se conserva como {name}{value} cuando usted cambie el registro.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away; it is kept as it is.</source>
        <translation>Corrija el archivo o muévalo a otro lugar; se conserva tal como está.</translation>
    </message>
    <message>
        <source>Correct this line; if the file was cut short, take it from a backup.</source>
        <translation>Corrija esta línea; si el archivo quedó cortado, recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>¿Quiso decir {close}?</translation>
    </message>
    <message>
        <source>Enter it in the profile (etrnctl profile set NAME --password-stdin).</source>
        <translation>Escríbala en el perfil (etrnctl profile set NAME --password-stdin).</translation>
    </message>
    <message>
        <source>Flush again for what was turned away. Raise the limit on sessions if this is usual.</source>
        <translation>Recoja de nuevo lo que se rechazó. Suba el límite de sesiones si esto es habitual.</translation>
    </message>
    <message>
        <source>For less often, write times: at 06:00, mon.</source>
        <translation>Para pedir menos a menudo, escriba horas: at 06:00, mon.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Free some space: the provider keeps the message.</source>
        <translation>Libere espacio: el proveedor conserva el mensaje.</translation>
    </message>
    <message>
        <source>Give a PEM file with the chain, and the key that belongs to it, without a passphrase.</source>
        <translation>Indique un archivo PEM con la cadena, y la clave que le corresponde, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Indique un archivo PEM.</translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation>Indique un archivo que usted pueda leer.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>Give the domain an MX record that leads here, unless the provider has a route of its own to you.</source>
        <translation>Dé al dominio un registro MX que lleve hasta aquí, salvo que el proveedor tenga una ruta propia hasta usted.</translation>
    </message>
    <message>
        <source>Give the key of its own.</source>
        <translation>Indique la clave que corresponde al certificado.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate in its settings.</source>
        <translation>Dé un certificado al receptor en sus ajustes.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate that the provider trusts, or have the provider pin this one&apos;s fingerprint.</source>
        <translation>Dé al receptor un certificado en el que el proveedor confíe, o haga que el proveedor fije la huella de este.</translation>
    </message>
    <message>
        <source>If the file is whole, write schema = {schema} as its first line. If not, take a backup.</source>
        <translation>Si el archivo está completo, escriba schema = {schema} como primera línea. Si no, use una copia de seguridad.</translation>
    </message>
    <message>
        <source>If the link really is that slow, lower the limit on slow data.</source>
        <translation>Si el enlace es de verdad tan lento, baje el límite de datos lentos.</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses.</source>
        <translation>Si es su proveedor, añada su dirección a las direcciones permitidas.</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.</source>
        <translation>Si es su proveedor, añada su dirección a las direcciones permitidas: están exentas. Después recoja de nuevo.</translation>
    </message>
    <message>
        <source>If this is your provider, its own log tells more. If not, allow only your providers&apos; addresses.</source>
        <translation>Si es su proveedor, su propio registro dice más. Si no, permita solo las direcciones de sus proveedores.</translation>
    </message>
    <message>
        <source>If this mail is wanted, add the recipient&apos;s domain to the accepted domains.</source>
        <translation>Si se quiere este correo, añada el dominio del destinatario a los dominios aceptados.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa otra vez.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>No se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>It did not end within {seconds} s and was stopped.</source>
        <translation>No terminó en {seconds} s y se detuvo.</translation>
    </message>
    <message>
        <source>It did not listen within {value} seconds.</source>
        <translation>No escuchó en {value} segundos.</translation>
    </message>
    <message>
        <source>It ended with status {returncode}.</source>
        <translation>Terminó con el estado {returncode}.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>It is SHA-256 {fingerprint} ({name}).</source>
        <translation>Es SHA-256 {fingerprint} ({name}).</translation>
    </message>
    <message>
        <source>It is not possible to listen there ({strerror}).</source>
        <translation>No se puede escuchar ahí ({strerror}).</translation>
    </message>
    <message>
        <source>It is not valid TOML: {error}.</source>
        <translation>No es TOML válido: {error}.</translation>
    </message>
    <message>
        <source>It is not what the program writes ({error}).</source>
        <translation>No es lo que escribe el programa ({error}).</translation>
    </message>
    <message>
        <source>It may have been delivered meanwhile: look again.</source>
        <translation>Puede haberse entregado entretanto: mire otra vez.</translation>
    </message>
    <message>
        <source>It was ended by signal {status}.</source>
        <translation>Lo terminó la señal {status}.</translation>
    </message>
    <message>
        <source>It was kept. Choose another name.</source>
        <translation>Se conservó. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Let the provider deliver without signing in; who may deliver is set by the allow list.</source>
        <translation>Deje que el proveedor entregue sin autenticarse; quién puede entregar lo fija la lista de direcciones permitidas.</translation>
    </message>
    <message>
        <source>Let the receiver listen on 0.0.0.0:25, or on the address that the provider delivers to.</source>
        <translation>Haga que el receptor escuche en 0.0.0.0:25, o en la dirección en la que entrega el proveedor.</translation>
    </message>
    <message>
        <source>Look at the receiver&apos;s problem above; the provider keeps the message and tries again.</source>
        <translation>Vea arriba el problema del receptor; el proveedor conserva el mensaje y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Look at what stands there instead.</source>
        <translation>Mire qué hay allí en su lugar.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>Busque una ventana que pida desbloquearlo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Look for it in Runs.</source>
        <translation>Búsquela en «Ejecuciones».</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Permita su lectura.</translation>
    </message>
    <message>
        <source>Make it writable, or name another with --data-dir.</source>
        <translation>Permita la escritura o indique otra con --data-dir.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Permita la escritura.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Permita escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Make room, or make its folder writable.</source>
        <translation>Haga sitio o permita escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Haga sitio o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable: the sender keeps it for now.</source>
        <translation>Haga sitio o permita escribir en la carpeta: el remitente lo conserva por ahora.</translation>
    </message>
    <message>
        <source>Make the data folder and what is in it yours, and make room in it.</source>
        <translation>Haga suyos la carpeta de datos y su contenido, y haga sitio en ella.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Mend it, then resume the schedule or flush by hand</source>
        <translation>Corríjalo y reanude la programación o recoja a mano</translation>
    </message>
    <message>
        <source>Move it away, or make a new one: etrnctl certificate --new-key.</source>
        <translation>Muévalo a otro lugar o cree uno nuevo: etrnctl certificate --new-key.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>Move it away; a new one is made from the mail that is there. The old flushes are then not listed.</source>
        <translation>Muévalo a otro lugar; se crea uno nuevo a partir del correo existente. Las recogidas antiguas no aparecen entonces.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique otra carpeta.</translation>
    </message>
    <message>
        <source>Name each user once.</source>
        <translation>Nombre a cada usuario una sola vez.</translation>
    </message>
    <message>
        <source>Name the certificate and its private key together, or neither, or certificate = “{value}”.</source>
        <translation>Indique juntos el certificado y su clave privada, o ninguno, o certificate = “{value}”.</translation>
    </message>
    <message>
        <source>No acknowledged message is lost.</source>
        <translation>No se pierde ningún mensaje confirmado.</translation>
    </message>
    <message>
        <source>No acknowledged message is lost. Please report it if it comes again.</source>
        <translation>No se pierde ningún mensaje confirmado. Si vuelve a ocurrir, comuníquelo.</translation>
    </message>
    <message>
        <source>No keyring has been made yet.</source>
        <translation>Aún no se ha creado ningún depósito de claves.</translation>
    </message>
    <message>
        <source>No provider on the internet can connect to it. Give the record the router&apos;s public address and forward the port.</source>
        <translation>Ningún proveedor de internet puede conectarse a ella. Dé al registro DNS la dirección pública del router y reenvíe el puerto.</translation>
    </message>
    <message>
        <source>No provider runs on this data folder.</source>
        <translation>No hay ningún proveedor en marcha con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>No receiver is running on this data folder: nothing can be taken, or seen, until one is started.</source>
        <translation>No hay ningún receptor en marcha con esta carpeta de datos: no se puede recibir ni ver nada hasta que se inicie uno.</translation>
    </message>
    <message>
        <source>Not asked for any more: {left}.</source>
        <translation>Ya no se pide: {left}.</translation>
    </message>
    <message>
        <source>Not asked: the provider left the requests before this one without an answer. Try again later.</source>
        <translation>No se pidió: el proveedor dejó sin respuesta las peticiones anteriores. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Not asked: the provider took too long over the other queues. Flush again.</source>
        <translation>No se pidió: el proveedor tardó demasiado con las otras colas. Recoja de nuevo.</translation>
    </message>
    <message>
        <source>Not taken: {names}.</source>
        <translation>No aceptado: {names}.</translation>
    </message>
    <message>
        <source>Nothing that was acknowledged is lost. Please report it if it comes again.</source>
        <translation>Nada de lo confirmado se ha perdido. Avise si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>Nothing was written. Do it again.</source>
        <translation>No se escribió nada. Hágalo otra vez.</translation>
    </message>
    <message>
        <source>Nothing: the provider connects again when it has mail.</source>
        <translation>Nada: el proveedor se conecta de nuevo cuando tiene correo.</translation>
    </message>
    <message>
        <source>Nothing: the provider keeps the message and tries again.</source>
        <translation>Nada: el proveedor conserva el mensaje y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Nothing: the provider sends the rest in another message. The limit is a setting.</source>
        <translation>Nada: el proveedor envía el resto en otro mensaje. El límite es un ajuste.</translation>
    </message>
    <message>
        <source>Nothing: this receiver does not offer it.</source>
        <translation>Nada: este receptor no lo ofrece.</translation>
    </message>
    <message>
        <source>Nothing: this was no mail server. If it keeps coming, allow only your providers&apos; addresses.</source>
        <translation>Nada: no era un servidor de correo. Si se repite, permita solo las direcciones de sus proveedores.</translation>
    </message>
    <message>
        <source>Only a flush can tell whether it is taken.</source>
        <translation>Solo una recogida puede decir si se acepta.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Only mail is opened.</source>
        <translation>Solo se abre correo.</translation>
    </message>
    <message>
        <source>Open the window or start one with: etrnctl receive. If another mail server here takes the mail, its receipts cannot be seen.</source>
        <translation>Abra la ventana o inicie uno con: etrnctl receive. Si aquí otro servidor de correo recibe el correo, no se pueden ver sus recibos.</translation>
    </message>
    <message>
        <source>Others can connect to this machine, but the provider does not: it still delivers to an address that is not this one any more.</source>
        <translation>Otros pueden conectarse a este equipo, pero el proveedor no: sigue entregando en una dirección que este equipo ya no tiene.</translation>
    </message>
    <message>
        <source>Others may read this file with passwords.</source>
        <translation>Otros pueden leer este archivo con contraseñas.</translation>
    </message>
    <message>
        <source>Port {port} is in use{port_}.</source>
        <translation>El puerto {port} está en uso{port_}.</translation>
    </message>
    <message>
        <source>Port {port} needs special rights.</source>
        <translation>El puerto {port} necesita permisos especiales.</translation>
    </message>
    <message>
        <source>Postfix cannot do it now. Where the port is guarded by postscreen, the first connection is always told this: try again in a few minutes. If it stays so, ask the provider for a port without postscreen.</source>
        <translation>Postfix no puede hacerlo ahora. Si el puerto está protegido por postscreen, la primera conexión siempre recibe esto: inténtelo otra vez dentro de unos minutos. Si sigue así, pida al proveedor un puerto sin postscreen.</translation>
    </message>
    <message>
        <source>Put a newer one in its place; no restart is needed.</source>
        <translation>Ponga uno más nuevo en su lugar; no hace falta reiniciar.</translation>
    </message>
    <message>
        <source>Raise the limit on message size if such mail is wanted.</source>
        <translation>Suba el límite de tamaño de mensaje si se quiere ese correo.</translation>
    </message>
    <message>
        <source>Reading the message takes more memory than it is given.</source>
        <translation>Leer el mensaje necesita más memoria de la que se le da.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Remove it. Known here: {keys}.</source>
        <translation>Quítelo. Aquí se conocen: {keys}.</translation>
    </message>
    <message>
        <source>Remove private_key, or name the certificate&apos;s file.</source>
        <translation>Quite private_key o indique el archivo del certificado.</translation>
    </message>
    <message>
        <source>Remove that setting (PYTHON_KEYRING_BACKEND or keyringrc.cfg).</source>
        <translation>Quite ese ajuste (PYTHON_KEYRING_BACKEND o keyringrc.cfg).</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>Quite el punto que sobra.</translation>
    </message>
    <message>
        <source>Restart it, so that it takes the change.</source>
        <translation>Reinícielo para que tome el cambio.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>See its file.</source>
        <translation>Vea su archivo.</translation>
    </message>
    <message>
        <source>See that --bounce-to names a mail server that takes mail from here; the message lies in returned/.</source>
        <translation>Compruebe que --bounce-to nombra un servidor de correo que acepta correo de aquí; el mensaje está en returned/.</translation>
    </message>
    <message>
        <source>See that it runs and serves this domain.</source>
        <translation>Compruebe que está en marcha y sirve este dominio.</translation>
    </message>
    <message>
        <source>See that the router forwards the provider&apos;s port to this machine.</source>
        <translation>Compruebe que el router reenvía el puerto del proveedor a este equipo.</translation>
    </message>
    <message>
        <source>See what is said about it above.</source>
        <translation>Vea lo que se dice arriba.</translation>
    </message>
    <message>
        <source>See why the recipients were refused.</source>
        <translation>Vea por qué se rechazó a los destinatarios.</translation>
    </message>
    <message>
        <source>Sendmail under load leaves ETRN without a reply.</source>
        <translation>Sendmail, con mucha carga, deja ETRN sin respuesta.</translation>
    </message>
    <message>
        <source>Set TLS of the profile to STARTTLS.</source>
        <translation>Ponga el TLS del perfil en STARTTLS.</translation>
    </message>
    <message>
        <source>Shorten the quiet hours.</source>
        <translation>Acorte las horas de silencio.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once and give it a password when asked.</source>
        <translation>Inicie sesión una vez en el escritorio y dele una contraseña cuando la pida.</translation>
    </message>
    <message>
        <source>Some host sends this message round in a circle; check where your domain&apos;s mail is routed.</source>
        <translation>Algún host hace circular este mensaje en círculo; compruebe adónde se encamina el correo de su dominio.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({name__}: {fault}).</source>
        <translation>Ocurrió algo inesperado ({name__}: {fault}).</translation>
    </message>
    <message>
        <source>Something was sent in clear behind the answer to STARTTLS. Somebody in between may have put it there. Nothing was sent. Ask the provider.</source>
        <translation>Detrás de la respuesta a STARTTLS llegó algo sin cifrar. Puede haberlo puesto alguien intermedio. No se envió nada. Pregunte al proveedor.</translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring or KWallet) in your desktop session, or keep the password in memory only.</source>
        <translation>Inicie un servicio de claves (GNOME Keyring o KWallet) en su sesión de escritorio, o guarde la contraseña solo en memoria.</translation>
    </message>
    <message>
        <source>Start it with etrnctl provide.</source>
        <translation>Inícielo con etrnctl provide.</translation>
    </message>
    <message>
        <source>Start it, then flush again.</source>
        <translation>Inícielo y recoja de nuevo.</translation>
    </message>
    <message>
        <source>Start the receiver again and flush.</source>
        <translation>Inicie el receptor otra vez y recoja.</translation>
    </message>
    <message>
        <source>Start the receiver from the window.</source>
        <translation>Inicie el receptor desde la ventana.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed ({strerror}).</source>
        <translation>No se pudo cambiar el inicio al entrar en la sesión ({strerror}).</translation>
    </message>
    <message>
        <source>Stop it and start it again.</source>
        <translation>Deténgalo e inícielo otra vez.</translation>
    </message>
    <message>
        <source>Stop it first, or use another --data-dir.</source>
        <translation>Deténgalo primero o use otra --data-dir.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Deténgalo o elija otro puerto.</translation>
    </message>
    <message>
        <source>Stopped while the link was being brought up.</source>
        <translation>Se detuvo mientras se activaba el enlace.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on ({name__}). Send the provider this text.</source>
        <translation>No se pudo acordar TLS ({name__}). Envíe este texto al proveedor.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <translation>El DNS no conoce {domain}.</translation>
    </message>
    <message>
        <source>The attachment could not be read within {seconds} seconds.</source>
        <translation>No se pudo leer el adjunto en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation>No se pudo leer el adjunto.</translation>
    </message>
    <message>
        <source>The authorities&apos; file “{tls_ca}” cannot be used ({words}). Correct tls_ca in the profile.</source>
        <translation>No se puede usar el archivo de autoridades «{tls_ca}» ({words}). Corrija tls_ca en el perfil.</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; could not be sent ({problem}).</source>
        <translation>No se pudo enviar la devolución a &lt;{sender}&gt; ({problem}).</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; was refused ({code} {text}).</source>
        <translation>Se rechazó la devolución a &lt;{sender}&gt; ({code} {text}).</translation>
    </message>
    <message>
        <source>The certificate cannot be used ({error}).</source>
        <translation>No se puede usar el certificado ({error}).</translation>
    </message>
    <message>
        <source>The certificate is for another name than “{host}”. Write the host as the provider names it, or pin this certificate if the provider confirms that it is its own.</source>
        <translation>El certificado es para otro nombre que «{host}». Escriba el host como lo nombra el proveedor, o fije este certificado si el proveedor confirma que es suyo.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {since} on.</source>
        <translation>El certificado solo es válido a partir del {since}.</translation>
    </message>
    <message>
        <source>The certificate or its key may not be read by the user that the receiver runs as.</source>
        <translation>El usuario con el que funciona el receptor no puede leer el certificado o su clave.</translation>
    </message>
    <message>
        <source>The certificate {ended}.</source>
        <translation>El certificado {ended}.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} characters that are not 64 hex digits.</source>
        <translation>La huella del certificado tiene {bare} caracteres que no son 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} hex digits.</source>
        <translation>La huella del certificado tiene {bare} dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The clients&apos; authorities cannot be read ({error}).</source>
        <translation>No se pueden leer las autoridades de los clientes ({error}).</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>El comando no tiene programa.</translation>
    </message>
    <message>
        <source>The connection broke off while TLS was being agreed on. Try again; check port and TLS of the profile.</source>
        <translation>La conexión se cortó mientras se acordaba TLS. Inténtelo otra vez; compruebe el puerto y el TLS del perfil.</translation>
    </message>
    <message>
        <source>The cron expression has {split} fields.</source>
        <translation>La expresión cron tiene {split} campos.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({strerror}).</source>
        <translation>No se puede usar la carpeta de datos ({strerror}).</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({strerror}).</source>
        <translation>No se puede escribir en la carpeta de datos ({strerror}).</translation>
    </message>
    <message>
        <source>The days are missing.</source>
        <translation>Faltan los días.</translation>
    </message>
    <message>
        <source>The disk is full, the journal cannot be written.</source>
        <translation>El disco está lleno, no se puede escribir el diario.</translation>
    </message>
    <message>
        <source>The domain has {name} characters.</source>
        <translation>El dominio tiene {name} caracteres.</translation>
    </message>
    <message>
        <source>The domain is empty.</source>
        <translation>El dominio está vacío.</translation>
    </message>
    <message>
        <source>The export cannot be written ({error}).</source>
        <translation>No se puede escribir la exportación ({error}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>No se puede leer el archivo ({strerror}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {strerror}.</source>
        <translation>No se puede escribir el archivo: {strerror}.</translation>
    </message>
    <message>
        <source>The file is kept as it is; its beginning stands under Source.</source>
        <translation>El archivo se conserva tal como está; su principio está en Fuente.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema {found}, this program knows {schema}).</source>
        <translation>El archivo lo escribió una versión más nueva (esquema {found}, este programa conoce {schema}).</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>Falta el horario.</translation>
    </message>
    <message>
        <source>The journal cannot be used ({text}).</source>
        <translation>No se puede usar el diario ({text}).</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>El diario está dañado.</translation>
    </message>
    <message>
        <source>The journal is locked by another program.</source>
        <translation>Otro programa tiene bloqueado el diario.</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>El diario no está abierto.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version (schema {found}, this program knows {value}).</source>
        <translation>El diario lo escribió una versión más nueva (esquema {found}, este programa conoce {value}).</translation>
    </message>
    <message>
        <source>The key “{key}” is not known.</source>
        <translation>No se conoce la clave «{key}».</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>El depósito de claves no respondió en {seconds} s.</translation>
    </message>
    <message>
        <source>The keyring failed ({name__}).</source>
        <translation>Falló el depósito de claves ({name__}).</translation>
    </message>
    <message>
        <source>The keyring holds no password for this profile.</source>
        <translation>El depósito de claves no tiene contraseña para este perfil.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring is set to {configured}, which is not one of the operating system&apos;s.</source>
        <translation>El depósito de claves está puesto en {configured}, que no es uno del sistema operativo.</translation>
    </message>
    <message>
        <source>The log’s columns and filters cannot be saved ({strerror}).</source>
        <translation>No se pueden guardar las columnas y los filtros del registro ({strerror}).</translation>
    </message>
    <message>
        <source>The mail folder cannot be used ({strerror}).</source>
        <translation>No se puede usar la carpeta de correo ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be read ({strerror}).</source>
        <translation>No se puede leer el mensaje ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be removed ({strerror}).</source>
        <translation>No se puede quitar el mensaje ({strerror}).</translation>
    </message>
    <message>
        <source>The message cannot be returned ({strerror}).</source>
        <translation>No se puede devolver el mensaje ({strerror}).</translation>
    </message>
    <message>
        <source>The message could not be read within {seconds} seconds.</source>
        <translation>No se pudo leer el mensaje en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The message could not be read: {reason}.</source>
        <translation>No se pudo leer el mensaje: {reason}.</translation>
    </message>
    <message>
        <source>The message does not lie below the mail folder.</source>
        <translation>El mensaje no está dentro de la carpeta de correo.</translation>
    </message>
    <message>
        <source>The message file cannot be opened: {strerror}.</source>
        <translation>No se puede abrir el archivo del mensaje: {strerror}.</translation>
    </message>
    <message>
        <source>The message file is no longer there.</source>
        <translation>El archivo del mensaje ya no está.</translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation>El mensaje está anidado demasiado hondo para leerlo.</translation>
    </message>
    <message>
        <source>The message itself is kept as it is.</source>
        <translation>El mensaje mismo se conserva tal como está.</translation>
    </message>
    <message>
        <source>The name has {checked} characters.</source>
        <translation>El nombre tiene {checked} caracteres.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name “{host}” could not be looked up now. Check that the line is up.</source>
        <translation>Ahora no se pudo consultar el nombre «{host}». Compruebe que la línea está activa.</translation>
    </message>
    <message>
        <source>The name “{host}” is not known. Check its spelling, and that the line is up.</source>
        <translation>No se conoce el nombre «{host}». Compruebe cómo está escrito y que la línea está activa.</translation>
    </message>
    <message>
        <source>The part “{label}…” has {label_} characters.</source>
        <translation>La parte «{label}…» tiene {label_} caracteres.</translation>
    </message>
    <message>
        <source>The password was not sent: the connection is not protected. Set TLS of the profile to STARTTLS or implicit. A password in clear is sent only where the profile allows it, and only within this machine.</source>
        <translation>No se envió la contraseña: la conexión no está protegida. Ponga el TLS del perfil en STARTTLS o implicit. Una contraseña sin cifrar solo se envía si el perfil lo permite, y solo dentro de este equipo.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>La clave privada no corresponde al certificado.</translation>
    </message>
    <message>
        <source>The profile file cannot be written ({strerror}).</source>
        <translation>No se puede escribir el archivo de perfiles ({strerror}).</translation>
    </message>
    <message>
        <source>The profile file was changed by another program in the meantime.</source>
        <translation>Entretanto, otro programa cambió el archivo de perfiles.</translation>
    </message>
    <message>
        <source>The profile file was not read, so it is not overwritten.</source>
        <translation>No se leyó el archivo de perfiles, así que no se sobrescribe.</translation>
    </message>
    <message>
        <source>The program that asked ended before the answer. Mail may still come: the receipt tells.</source>
        <translation>El programa que pedía terminó antes de la respuesta. Aún puede llegar correo: el recibo lo dice.</translation>
    </message>
    <message>
        <source>The program that was to ask has ended; nothing was sent. Flush again.</source>
        <translation>El programa que iba a pedir ha terminado; no se envió nada. Recoja de nuevo.</translation>
    </message>
    <message>
        <source>The provider cannot check the sign-in now. Try again in a few minutes.</source>
        <translation>El proveedor no puede comprobar ahora la autenticación. Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The provider cannot do it now. Try again in a few minutes.</source>
        <translation>El proveedor no puede hacerlo ahora. Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The provider cannot reach this machine: the port is closed, or the router does not forward it any more.</source>
        <translation>El proveedor no puede alcanzar este equipo: el puerto está cerrado, o el router ya no lo reenvía.</translation>
    </message>
    <message>
        <source>The provider connects but leaves no mail for this queue: look for refusals in the log.</source>
        <translation>El proveedor se conecta, pero no deja correo para esta cola: busque rechazos en el registro.</translation>
    </message>
    <message>
        <source>The provider delivers this mail elsewhere, or holds it no more.</source>
        <translation>El proveedor entrega este correo en otro lugar, o ya no lo guarda.</translation>
    </message>
    <message>
        <source>The provider did not take a message ({why}).</source>
        <translation>El proveedor no aceptó un mensaje ({why}).</translation>
    </message>
    <message>
        <source>The provider did not understand the name. Check the queue&apos;s spelling, or ask the provider for its form.</source>
        <translation>El proveedor no entendió el nombre. Compruebe cómo está escrita la cola, o pregunte al proveedor su forma.</translation>
    </message>
    <message>
        <source>The provider does not allow this queue to be asked for. Ask it to allow ETRN for this name.</source>
        <translation>El proveedor no permite pedir esta cola. Pídale que permita ETRN para este nombre.</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN, so it was not sent. Some servers take it all the same: turn on “send anyway” in the profile to try.</source>
        <translation>El proveedor no ofrece ETRN, así que no se envió. Algunos servidores lo aceptan igualmente: para probar, active en el perfil «Enviar ETRN aunque no se ofrezca».</translation>
    </message>
    <message>
        <source>The provider does not offer STARTTLS, which the profile demands. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS at all, set TLS of the profile to none.</source>
        <translation>El proveedor no ofrece STARTTLS, que el perfil exige. Puede haberlo quitado alguien intermedio. No se envió nada. Pregunte al proveedor; solo si no tiene TLS en absoluto, ponga el TLS del perfil en none.</translation>
    </message>
    <message>
        <source>The provider ended the connection after too many commands. Try again in a few minutes.</source>
        <translation>El proveedor terminó la conexión tras demasiados comandos. Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The provider has no mail for this queue.</source>
        <translation>El proveedor no tiene correo para esta cola.</translation>
    </message>
    <message>
        <source>The provider is at this queue already. Its mail counts for this flush.</source>
        <translation>El proveedor ya está con esta cola. Su correo cuenta para esta recogida.</translation>
    </message>
    <message>
        <source>The provider is closing the connection: it is overloaded or restarts. Try again in a few minutes.</source>
        <translation>El proveedor está cerrando la conexión: está sobrecargado o se reinicia. Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The provider offers STARTTLS but refused to start it. Try again in a few minutes, then ask the provider.</source>
        <translation>El proveedor ofrece STARTTLS, pero se negó a iniciarlo. Inténtelo otra vez dentro de unos minutos y después pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The provider offers a sign-in only on a protected connection. Set TLS of the profile to STARTTLS.</source>
        <translation>El proveedor solo ofrece autenticación en una conexión protegida. Ponga el TLS del perfil en STARTTLS.</translation>
    </message>
    <message>
        <source>The provider offers no sign-in here. Remove the user name from the profile, or use the port and TLS that the provider names for signing in.</source>
        <translation>El proveedor no ofrece autenticación aquí. Quite el nombre de usuario del perfil, o use el puerto y el TLS que el proveedor indica para autenticarse.</translation>
    </message>
    <message>
        <source>The provider offers only an outdated TLS (below 1.2). Ask it for TLS 1.2 or newer.</source>
        <translation>El proveedor solo ofrece un TLS anticuado (inferior a 1.2). Pídale TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The provider passes on a malformed message. If it is wanted, add the provider&apos;s address to “normalize”.</source>
        <translation>El proveedor transmite un mensaje mal formado. Si se quiere, añada la dirección del proveedor a «normalize».</translation>
    </message>
    <message>
        <source>The provider refused the name given in EHLO. Set another EHLO name in the profile.</source>
        <translation>El proveedor rechazó el nombre dado en EHLO. Ponga otro nombre EHLO en el perfil.</translation>
    </message>
    <message>
        <source>The provider refused the token: it may have expired. Set a new one as the secret of the profile.</source>
        <translation>El proveedor rechazó el token: puede haber caducado. Ponga uno nuevo como secreto del perfil.</translation>
    </message>
    <message>
        <source>The provider says that ETRN came out of order. It is not repeated; send the transcript to the provider.</source>
        <translation>El proveedor dice que ETRN llegó fuera de orden. No se repite; envíe la transcripción al proveedor.</translation>
    </message>
    <message>
        <source>The provider shows another certificate than the pinned one: SHA-256 {certificate}. If the provider confirms that it has changed, pin the new one; if not, somebody is in between. Nothing was sent.</source>
        <translation>El proveedor muestra otro certificado que el fijado: SHA-256 {certificate}. Si el proveedor confirma que ha cambiado, fije el nuevo; si no, hay alguien en medio. No se envió nada.</translation>
    </message>
    <message>
        <source>The provider takes no token (XOAUTH2). Set sign_in of the profile to password, or ask the provider.</source>
        <translation>El proveedor no acepta ningún token (XOAUTH2). Ponga sign_in del perfil en password, o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The provider takes only other ways to sign in. Ask it to allow PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>El proveedor solo acepta otras formas de autenticarse. Pídale que permita PLAIN, LOGIN o CRAM-MD5.</translation>
    </message>
    <message>
        <source>The provider takes the connection and says nothing. A port that wants TLS from the start, such as 465, does so: try TLS implicit in the profile; else check host and port with the provider.</source>
        <translation>El proveedor acepta la conexión y no dice nada. Así actúa un puerto que quiere TLS desde el principio, como el 465: pruebe TLS implicit en el perfil; si no, compruebe el host y el puerto con el proveedor.</translation>
    </message>
    <message>
        <source>The provider turned the connection away for now. Try again in a few minutes.</source>
        <translation>El proveedor rechazó la conexión por ahora. Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The provider turned the connection away. Ask it to allow connections from your address.</source>
        <translation>El proveedor rechazó la conexión. Pídale que permita conexiones desde su dirección.</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS any more: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</source>
        <translation>El proveedor solía ofrecer STARTTLS y ya no lo hace. Puede haberlo quitado alguien intermedio. No se envió nada. Pregunte al proveedor; solo si ya no tiene TLS: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</translation>
    </message>
    <message>
        <source>The provider wants a protected connection first. Set TLS of the profile to STARTTLS.</source>
        <translation>El proveedor exige primero una conexión protegida. Ponga el TLS del perfil en STARTTLS.</translation>
    </message>
    <message>
        <source>The provider was asked too often. Wait some minutes, and let schedules ask less often.</source>
        <translation>Se pidió al proveedor con demasiada frecuencia. Espere unos minutos y haga que las programaciones pidan menos a menudo.</translation>
    </message>
    <message>
        <source>The provider&apos;s Exim could not run its own ETRN command. Since Exim 4.96 an smtp_etrn_command that uses $domain fails because the name is tainted; it must be looked up first. Send the provider this text and its reply.</source>
        <translation>El Exim del proveedor no pudo ejecutar su propio comando ETRN. Desde Exim 4.96, un smtp_etrn_command que usa $domain falla porque el nombre está marcado como no fiable (tainted); antes hay que consultarlo en una tabla. Envíe al proveedor este texto y su respuesta.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate has expired. Tell the provider; check this machine&apos;s clock too.</source>
        <translation>El certificado del proveedor ha caducado. Avise al proveedor; compruebe también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not accepted ({verify_message}). Send the provider this text.</source>
        <translation>No se acepta el certificado del proveedor ({verify_message}). Envíe este texto al proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid yet. Check this machine&apos;s clock, then ask the provider.</source>
        <translation>El certificado del proveedor aún no es válido. Compruebe el reloj de este equipo y después pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s hMailServer could not read its settings for this domain. Send the provider this reply; the route for the domain has to be checked there.</source>
        <translation>El hMailServer del proveedor no pudo leer sus ajustes para este dominio. Envíe esta respuesta al proveedor; allí hay que comprobar la ruta del dominio.</translation>
    </message>
    <message>
        <source>The provider&apos;s other queues bring mail, so the way is open: this queue is empty, or has been renamed there.</source>
        <translation>Las otras colas del proveedor traen correo, así que el camino está abierto: esta cola está vacía, o allí le han cambiado el nombre.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La cola está vacía.</translation>
    </message>
    <message>
        <source>The queue name after # is missing.</source>
        <translation>Falta el nombre de la cola después de #.</translation>
    </message>
    <message>
        <source>The queue name has {name} characters.</source>
        <translation>El nombre de la cola tiene {name} caracteres.</translation>
    </message>
    <message>
        <source>The reading process cannot be started: {strerror}.</source>
        <translation>No se puede iniciar el proceso de lectura: {strerror}.</translation>
    </message>
    <message>
        <source>The reading process ended while it read this message.</source>
        <translation>El proceso de lectura terminó mientras leía este mensaje.</translation>
    </message>
    <message>
        <source>The receiver cannot be started ({strerror}).</source>
        <translation>No se puede iniciar el receptor ({strerror}).</translation>
    </message>
    <message>
        <source>The receiver did not end in time and was ended by force.</source>
        <translation>El receptor no terminó a tiempo y se cerró a la fuerza.</translation>
    </message>
    <message>
        <source>The receiver is not running.</source>
        <translation>El receptor no está en marcha.</translation>
    </message>
    <message>
        <source>The receiver is not set up.</source>
        <translation>El receptor no está configurado.</translation>
    </message>
    <message>
        <source>The receiver runs as a service.</source>
        <translation>El receptor funciona como servicio.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own certificate cannot be read or written ({strerror}).</source>
        <translation>No se puede leer o escribir el certificado propio del receptor ({strerror}).</translation>
    </message>
    <message>
        <source>The receivers&apos; authorities cannot be read ({error}).</source>
        <translation>No se pueden leer las autoridades de los receptores ({error}).</translation>
    </message>
    <message>
        <source>The request was sent, but the answer took too long. Mail may still come: the receipt tells.</source>
        <translation>La petición se envió, pero la respuesta tardó demasiado. Aún puede llegar correo: el recibo lo dice.</translation>
    </message>
    <message>
        <source>The request was sent, but {how}. Mail may still come: the receipt tells.</source>
        <translation>La petición se envió, pero {how}. Aún puede llegar correo: el recibo lo dice.</translation>
    </message>
    <message>
        <source>The schedule says when not to ask, but not when to ask.</source>
        <translation>La programación dice cuándo no pedir, pero no cuándo pedir.</translation>
    </message>
    <message>
        <source>The schema is missing: the file is empty, cut short, or not a profile file.</source>
        <translation>Falta el esquema: el archivo está vacío, cortado o no es un archivo de perfiles.</translation>
    </message>
    <message>
        <source>The schema is not a version number.</source>
        <translation>El esquema no es un número de versión.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>El índice de búsqueda está dañado.</translation>
    </message>
    <message>
        <source>The sending host does not keep to SMTP; tell its operator.</source>
        <translation>El host que envía no respeta SMTP; dígaselo a su operador.</translation>
    </message>
    <message>
        <source>The settings on standard input cannot be read ({error}).</source>
        <translation>No se pueden leer los ajustes de la entrada estándar ({error}).</translation>
    </message>
    <message>
        <source>The spool cannot be written ({strerror}): after a restart a message may go out again.</source>
        <translation>No se puede escribir en el spool ({strerror}): tras un reinicio, un mensaje puede salir otra vez.</translation>
    </message>
    <message>
        <source>The text holds {bad}.</source>
        <translation>El texto contiene {bad}.</translation>
    </message>
    <message>
        <source>The times are missing.</source>
        <translation>Faltan las horas.</translation>
    </message>
    <message>
        <source>The users cannot be read ({strerror}).</source>
        <translation>No se pueden leer los usuarios ({strerror}).</translation>
    </message>
    <message>
        <source>The users cannot be read: this is no UTF-8 text.</source>
        <translation>No se pueden leer los usuarios: no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The window’s settings cannot be written ({strerror}).</source>
        <translation>No se pueden escribir los ajustes de la ventana ({strerror}).</translation>
    </message>
    <message>
        <source>There is no flush {number}.</source>
        <translation>No hay ninguna recogida {number}.</translation>
    </message>
    <message>
        <source>certificate valid until {until}, days left: {left} {named}</source>
        <translation>certificado válido hasta {until}, días restantes: {left} {named}</translation>
    </message>
    <message>
        <source>it has {told}</source>
        <translation>tiene {told}</translation>
    </message>
    <message>
        <source>it has {told}, seen by the provider as {seen}</source>
        <translation>tiene {told}, el proveedor lo ve como {seen}</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>ningún servidor DNS respondió a tiempo</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” once{said}. {remedy}</source>
        <translation>detenida: el proveedor respondió «{answer}» una vez{said}. {remedy}</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” {refusals} times in a row{said}. {remedy}</source>
        <translation>detenida: el proveedor respondió «{answer}» {refusals} veces seguidas{said}. {remedy}</translation>
    </message>
    <message>
        <source>the DNS server refuses to answer</source>
        <translation>el servidor DNS se niega a responder</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, once; it is asked again with growing waits</source>
        <translation>la última respuesta fue «{answer}», una vez; se vuelve a pedir con esperas crecientes</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, {times} times in a row; it is asked again with growing waits</source>
        <translation>la última respuesta fue «{answer}», {times} veces seguidas; se vuelve a pedir con esperas crecientes</translation>
    </message>
    <message>
        <source>this system names no DNS server</source>
        <translation>este sistema no indica ningún servidor DNS</translation>
    </message>
    <message>
        <source>{indexed} messages were found in the mail folder without a row in the log; they are listed now.</source>
        <translation>Se encontraron {indexed} mensajes en la carpeta de correo sin fila en el registro; ahora figuran en él.</translation>
    </message>
    <message>
        <source>{told}, but the provider sees {seen}.</source>
        <translation>{told}, pero el proveedor ve {seen}.</translation>
    </message>
    <message>
        <source>{told}: this machine, behind a router.</source>
        <translation>{told}: este equipo, detrás de un router.</translation>
    </message>
    <message>
        <source>{told}: this machine.</source>
        <translation>{told}: este equipo.</translation>
    </message>
    <message>
        <source>{told}: {address} is a carrier-grade NAT address.</source>
        <translation>{told}: {address} es una dirección del NAT del operador (CGNAT).</translation>
    </message>
    <message>
        <source>{told}: {address} is a link-local address.</source>
        <translation>{told}: {address} es una dirección de enlace local.</translation>
    </message>
    <message>
        <source>{told}: {address} is a loopback address.</source>
        <translation>{told}: {address} es una dirección de loopback.</translation>
    </message>
    <message>
        <source>{told}: {address} is a private address.</source>
        <translation>{told}: {address} es una dirección privada.</translation>
    </message>
    <message>
        <source>There is no message {id_}, or more than one.</source>
        <translation>No hay ningún mensaje {id_}, o hay más de uno.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in. Check the user name and the password for this provider.</source>
        <translation>El proveedor rechazó la autenticación. Compruebe el nombre de usuario y la contraseña de este proveedor.</translation>
    </message>
    <message>
        <source>The provider wants a sign-in first. Set the user name and the password for this provider.</source>
        <translation>El proveedor exige primero autenticarse. Ponga el nombre de usuario y la contraseña de este proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is self-signed or from an authority that is not known here. Name the authority&apos;s file in the provider&apos;s settings, or pin the certificate after the provider has confirmed its SHA-256.</source>
        <translation>El certificado del proveedor es autofirmado o de una autoridad que aquí no se conoce. Indique el archivo de la autoridad en los ajustes del proveedor, o fije el certificado después de que el proveedor haya confirmado su SHA-256.</translation>
    </message>
    <message>
        <source>There is no route to {endpoint}. Check that the line is up.</source>
        <translation>No hay ruta hasta {endpoint}. Compruebe que la línea está activa.</translation>
    </message>
    <message>
        <source>There is no usable keyring.</source>
        <translation>No hay ningún depósito de claves utilizable.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>No contiene ningún usuario.</translation>
    </message>
    <message>
        <source>They wait until their node is configured again.</source>
        <translation>Esperan hasta que su nodo se configure de nuevo.</translation>
    </message>
    <message>
        <source>This Exim does not allow ETRN from here. Ask the provider to allow it in acl_smtp_etrn; without that rule Exim refuses every ETRN.</source>
        <translation>Este Exim no permite ETRN desde aquí. Pida al proveedor que lo permita en acl_smtp_etrn; sin esa regla, Exim rechaza todo ETRN.</translation>
    </message>
    <message>
        <source>This Postfix takes ETRN from known clients only. Check whether the profile should sign in; otherwise ask the provider to allow your address in smtpd_etrn_restrictions.</source>
        <translation>Este Postfix solo acepta ETRN de clientes conocidos. Compruebe si el perfil debe autenticarse; si no, pida al proveedor que permita su dirección en smtpd_etrn_restrictions.</translation>
    </message>
    <message>
        <source>This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and relay_domains. A #queue is not known to Postfix, and an @domain asks for that exact name only.</source>
        <translation>Este Postfix no acepta ETRN para este nombre. Pida al proveedor que lo incluya en fast_flush_domains y relay_domains. Postfix no conoce una #cola, y un @dominio pide solo ese nombre exacto.</translation>
    </message>
    <message>
        <source>This Sendmail does not allow ETRN from here. Ask the provider to look at its check_etrn rules and at noetrn in PrivacyOptions.</source>
        <translation>Este Sendmail no permite ETRN desde aquí. Pida al proveedor que revise sus reglas check_etrn y noetrn en PrivacyOptions.</translation>
    </message>
    <message>
        <source>This Sendmail has no queue group of that name. Ask the provider what the queue is called.</source>
        <translation>Este Sendmail no tiene ningún grupo de colas con ese nombre. Pregunte al proveedor cómo se llama la cola.</translation>
    </message>
    <message>
        <source>This XMail does not take ETRN from here. Ask the provider to set AllowSmtpETRN, or sign in with an account that has the SMTP permission T.</source>
        <translation>Este XMail no acepta ETRN desde aquí. Pida al proveedor que active AllowSmtpETRN, o autentíquese con una cuenta que tenga el permiso SMTP T.</translation>
    </message>
    <message>
        <source>This cannot be saved: {what}</source>
        <translation>Esto no se puede guardar: {what}</translation>
    </message>
    <message>
        <source>This file is no held message.</source>
        <translation>Este archivo no es un mensaje guardado.</translation>
    </message>
    <message>
        <source>This hMailServer takes ETRN only for a plain domain that it has a route for, without @ or #. Ask the provider to add a route for the domain and to hold its mail.</source>
        <translation>Este hMailServer solo acepta ETRN para un dominio simple para el que tenga una ruta, sin @ ni #. Pida al proveedor que añada una ruta para el dominio y guarde su correo.</translation>
    </message>
    <message>
        <source>This host does not have the address {host}.</source>
        <translation>Este host no tiene la dirección {host}.</translation>
    </message>
    <message>
        <source>This is no message file.</source>
        <translation>Esto no es un archivo de mensaje.</translation>
    </message>
    <message>
        <source>This is not the key that the receiver&apos;s own certificate was made with.</source>
        <translation>Esta no es la clave con la que se creó el certificado propio del receptor.</translation>
    </message>
    <message>
        <source>This is not valid TOML: {message}.</source>
        <translation>Esto no es TOML válido: {message}.</translation>
    </message>
    <message>
        <source>This is the mail server at {hostname}.

Your message could not be delivered to

{recipients}
The reason:

    {code} {text}

The header of your message is attached. Nothing more will be tried.</source>
        <translation>Este es el servidor de correo de {hostname}.

No se pudo entregar su mensaje a

{recipients}
El motivo:

    {code} {text}

Se adjunta el encabezado de su mensaje. No habrá más intentos.</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>Esto es {kind}.</translation>
    </message>
    <message>
        <source>This line is no NAME:PASSWORD.</source>
        <translation>Esta línea no tiene la forma NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>This machine has no address {source} now, from which the profile wants to connect. Check that this link is up, or correct source_address in the profile.</source>
        <translation>Este equipo no tiene ahora la dirección {source}, desde la que el perfil quiere conectarse. Compruebe que ese enlace está activo, o corrija source_address en el perfil.</translation>
    </message>
    <message>
        <source>This machine&apos;s address has changed, and the provider still delivers to the old one.</source>
        <translation>La dirección de este equipo ha cambiado, y el proveedor sigue entregando en la antigua.</translation>
    </message>
    <message>
        <source>This message came while your provider could not be reached.</source>
        <translation>Este mensaje llegó mientras no se podía alcanzar su proveedor.</translation>
    </message>
    <message>
        <source>This port does not start with TLS. Set TLS of the profile to STARTTLS, or use the provider&apos;s TLS port.</source>
        <translation>Este puerto no empieza con TLS. Ponga el TLS del perfil en STARTTLS, o use el puerto TLS del proveedor.</translation>
    </message>
    <message>
        <source>This reply does not belong to ETRN. Whether the provider has started is not known; mail may still come.</source>
        <translation>Esta respuesta no corresponde a ETRN. No se sabe si el proveedor ha empezado; aún puede llegar correo.</translation>
    </message>
    <message>
        <source>This schedule never asks: its quiet hours leave nothing.</source>
        <translation>Esta programación no pide nunca: sus horas de silencio no dejan nada.</translation>
    </message>
    <message>
        <source>This server also starts mail for names that merely end in “{name}”, such as not{name}.</source>
        <translation>Este servidor inicia también el correo de nombres que solo terminan en «{name}», como not{name}.</translation>
    </message>
    <message>
        <source>This server does not know ETRN. Check host and port with the provider, or ask it to turn ETRN on.</source>
        <translation>Este servidor no conoce ETRN. Compruebe el host y el puerto con el proveedor, o pídale que active ETRN.</translation>
    </message>
    <message>
        <source>This server takes each name by itself. Subdomains asked for: {below}. Name others in the queue&apos;s domains; those that mail has come for are asked for by themselves.</source>
        <translation>Este servidor toma cada nombre por separado. Subdominios pedidos: {below}. Indique otros en los dominios de la cola; los que ya han recibido correo se piden automáticamente.</translation>
    </message>
    <message>
        <source>This server takes only a #queue. Write the queue with a leading #; Exim then looks for that text.</source>
        <translation>Este servidor solo acepta una #cola. Escriba la cola con un # delante; Exim busca entonces ese texto.</translation>
    </message>
    <message>
        <source>This server takes only a plain domain, without @ or #. Write one queue for each domain.</source>
        <translation>Este servidor solo acepta un dominio simple, sin @ ni #. Escriba una cola por dominio.</translation>
    </message>
    <message>
        <source>This server was asked with #{name}: it also starts mail for addresses that merely hold that text.</source>
        <translation>A este servidor se le pidió #{name}: inicia también el correo de direcciones que solo contienen ese texto.</translation>
    </message>
    <message>
        <source>To pin it: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</source>
        <translation>Para fijarlo: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</translation>
    </message>
    <message>
        <source>Try again and allow it, or keep the password in memory only.</source>
        <translation>Inténtelo otra vez y permita el acceso, o guarde la contraseña solo en memoria.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop, or open its password manager), then try again.</source>
        <translation>Desbloquéelo (inicie sesión en el escritorio o abra su gestor de contraseñas) e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>Use PLAIN or LOGIN.</source>
        <translation>Use PLAIN o LOGIN.</translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ without spaces.</source>
        <translation>Use letras, cifras y . - _ sin espacios.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation>Use letras, cifras y guiones, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>Use one of its own, or 0.0.0.0.</source>
        <translation>Use una de las suyas, o 0.0.0.0.</translation>
    </message>
    <message>
        <source>Ways on this system: redirect it with pf (rdr … port {port} -&gt; port 2525), or use a port above 1023.</source>
        <translation>Vías en este sistema: redirigirlo con pf (rdr … port {port} -&gt; port 2525), o usar un puerto superior a 1023.</translation>
    </message>
    <message>
        <source>Ways on this system: {ways}; or {ways_}.</source>
        <translation>Vías en este sistema: {ways}; o {ways_}.</translation>
    </message>
    <message>
        <source>What answers at this port does not speak SMTP. Check host, port and TLS of the profile.</source>
        <translation>Lo que responde en este puerto no habla SMTP. Compruebe el host, el puerto y el TLS del perfil.</translation>
    </message>
    <message>
        <source>Write 00:00-24:00 for the whole day.</source>
        <translation>Escriba 00:00-24:00 para el día entero.</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Escriba 192.0.2.7, 192.0.2.0/24 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, or several joined by +, and NAME what may be asked for.</source>
        <translation>Escriba WHO o NAME=WHO; WHO es una dirección o red, user:NAME o certificate:NAME, o varios unidos con +, y NAME es lo que se puede pedir.</translation>
    </message>
    <message>
        <source>Write [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation>Escriba [192.0.2.1] o [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>Write a host, an @domain or a #queue.</source>
        <translation>Escriba un host, un @dominio o una #cola.</translation>
    </message>
    <message>
        <source>Write a list in square brackets.</source>
        <translation>Escriba una lista entre corchetes.</translation>
    </message>
    <message>
        <source>Write a list with the program and each argument: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</source>
        <translation>Escriba una lista con el programa y cada argumento: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</translation>
    </message>
    <message>
        <source>Write a number from 0 to {value}.</source>
        <translation>Escriba un número de 0 a {value}.</translation>
    </message>
    <message>
        <source>Write a number from 1 (first) to 9 (last).</source>
        <translation>Escriba un número de 1 (primero) a 9 (último).</translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation>Escriba un texto entre comillas.</translation>
    </message>
    <message>
        <source>Write a whole number {bounds}.</source>
        <translation>Escriba un número entero {bounds}.</translation>
    </message>
    <message>
        <source>Write days as {value}, or a range such as mon-fri.</source>
        <translation>Escriba los días como {value}, o un intervalo como mon-fri.</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday, such as cron 0 3 * * *.</source>
        <translation>Escriba cinco campos: minuto, hora, día, mes, día de la semana, como cron 0 3 * * *.</translation>
    </message>
    <message>
        <source>Write host:port, such as 127.0.0.1:2525.</source>
        <translation>Escriba host:puerto, como 127.0.0.1:2525.</translation>
    </message>
    <message>
        <source>Write hours as 06:00-22:00.</source>
        <translation>Escriba las horas como 06:00-22:00.</translation>
    </message>
    <message>
        <source>Write it as 06:30, from 00:00 to 24:00.</source>
        <translation>Escríbala como 06:30, de 00:00 a 24:00.</translation>
    </message>
    <message>
        <source>Write it as UTF-8.</source>
        <translation>Escríbalo como UTF-8.</translation>
    </message>
    <message>
        <source>Write it as a table, beginning with [{header}].</source>
        <translation>Escríbalo como una tabla que empiece con [{header}].</translation>
    </message>
    <message>
        <source>Write it in full, such as mail.example.org.</source>
        <translation>Escríbalo completo, como mail.example.org.</translation>
    </message>
    <message>
        <source>Write its SHA-256: 64 hex digits, with or without colons.</source>
        <translation>Escriba su SHA-256: 64 dígitos hexadecimales, con o sin dos puntos.</translation>
    </message>
    <message>
        <source>Write lines NAME:PASSWORD.</source>
        <translation>Escriba líneas NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>Write on start, on network, or on interface NAME.</source>
        <translation>Escriba on start, on network u on interface NAME.</translation>
    </message>
    <message>
        <source>Write one of this host&apos;s addresses.</source>
        <translation>Escriba una de las direcciones de este host.</translation>
    </message>
    <message>
        <source>Write one of this machine&apos;s, such as 192.0.2.7.</source>
        <translation>Escriba una de este equipo, como 192.0.2.7.</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>Escriba una de estas: {words}.</translation>
    </message>
    <message>
        <source>Write one user a line.</source>
        <translation>Escriba un usuario por línea.</translation>
    </message>
    <message>
        <source>Write schema = {schema}.</source>
        <translation>Escriba schema = {schema}.</translation>
    </message>
    <message>
        <source>Write seconds, more than 0 and at most {value}.</source>
        <translation>Escriba segundos, más de 0 y como máximo {value}.</translation>
    </message>
    <message>
        <source>Write such as jitter 60 s, at most {value} s.</source>
        <translation>Escriba por ejemplo jitter 60 s, como máximo {value} s.</translation>
    </message>
    <message>
        <source>Write such as: at 08:00 12:30, mon-fri.</source>
        <translation>Escriba por ejemplo: at 08:00 12:30, mon-fri.</translation>
    </message>
    <message>
        <source>Write such as: {value}.</source>
        <translation>Escriba por ejemplo: {value}.</translation>
    </message>
    <message>
        <source>Write such as: {value}. See: {value_}.</source>
        <translation>Escriba por ejemplo: {value}. Vea: {value_}.</translation>
    </message>
    <message>
        <source>Write the domain that is yours, such as @example.org.</source>
        <translation>Escriba el dominio que es suyo, como @example.org.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Escriba true o false, sin comillas.</translation>
    </message>
    <message>
        <source>Write what you call the provider, such as “Harbour”.</source>
        <translation>Escriba cómo llama usted al proveedor, como «Harbour».</translation>
    </message>
    <message>
        <source>Write whole minutes, such as every 1 min.</source>
        <translation>Escriba minutos enteros, como every 1 min.</translation>
    </message>
    <message>
        <source>You stopped after the request was sent. Mail may still come: the receipt tells.</source>
        <translation>Usted lo detuvo después de enviarse la petición. Aún puede llegar correo: el recibo lo dice.</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>Usted lo detuvo antes de enviarse la petición.</translation>
    </message>
    <message>
        <source>Your own certificate “{tls_certificate}” cannot be used ({words}). Correct tls_certificate.</source>
        <translation>No se puede usar su propio certificado «{tls_certificate}» ({words}). Corrija tls_certificate.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>un espacio de no separación</translation>
    </message>
    <message>
        <source>a null character</source>
        <translation>un carácter nulo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>hay una ejecución en curso</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>una ejecución seguía en curso</translation>
    </message>
    <message>
        <source>a socket unit, ListenStream={port}</source>
        <translation>una unidad socket, ListenStream={port}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>un valor de otro tipo</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>an escape character</source>
        <translation>un carácter de escape</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>otra ejecución la sustituye</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>otro intento</translation>
    </message>
    <message>
        <source>ask the provider to deliver to a port above 1023</source>
        <translation>pedir al proveedor que entregue en un puerto superior a 1023</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>se acababa de pedir</translation>
    </message>
    <message>
        <source>at {address}</source>
        <translation>en {address}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>a las {times}</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>porque se activó una interfaz</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>porque se conectó la red</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>porque se inició el programa</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>por otro programa</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>según la programación</translation>
    </message>
    <message>
        <source>by {name} (process {process})</source>
        <translation>por {name} (proceso {process})</translation>
    </message>
    <message>
        <source>certificate SHA-256 {der}</source>
        <translation>certificado SHA-256 {der}</translation>
    </message>
    <message>
        <source>certificate valid until {until} {named}</source>
        <translation>certificado válido hasta {until} {named}</translation>
    </message>
    <message>
        <source>connecting to {endpoint}</source>
        <translation>conectando con {endpoint}</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>carácter de control</translation>
    </message>
    <message>
        <source>ends on {until}</source>
        <translation>termina el {until}</translation>
    </message>
    <message>
        <source>every {minutes}</source>
        <translation>cada {minutes}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>give everybody the right (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</source>
        <translation>dar permiso a todos (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</translation>
    </message>
    <message>
        <source>give the program the right (sudo setcap cap_net_bind_service=+ep {executable})</source>
        <translation>dar permiso al programa (sudo setcap cap_net_bind_service=+ep {executable})</translation>
    </message>
    <message>
        <source>has expired on {until}</source>
        <translation>caducó el {until}</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>it holds no certificate with its key in clear</source>
        <translation>no contiene ningún certificado con su clave sin cifrar</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>colgó</translation>
    </message>
    <message>
        <source>let systemd open the port ({how})</source>
        <translation>dejar que systemd abra el puerto ({how})</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>listens on {doors}</source>
        <translation>escucha en {doors}</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>no es SMTP</translation>
    </message>
    <message>
        <source>no address beyond loopback</source>
        <translation>ninguna dirección salvo loopback</translation>
    </message>
    <message>
        <source>no greeting came in time</source>
        <translation>no llegó ningún saludo a tiempo</translation>
    </message>
    <message>
        <source>no queue of the profile names a domain</source>
        <translation>ninguna cola del perfil nombra un dominio</translation>
    </message>
    <message>
        <source>no receiver is running on this data folder</source>
        <translation>no hay ningún receptor en marcha con esta carpeta de datos</translation>
    </message>
    <message>
        <source>no reply came in time</source>
        <translation>no llegó ninguna respuesta a tiempo</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>no había nadie: el programa no estaba en marcha, el equipo dormía o se adelantó su reloj</translation>
    </message>
    <message>
        <source>not offered, but the profile sends it anyway</source>
        <translation>no ofrecido, pero el perfil lo envía igualmente</translation>
    </message>
    <message>
        <source>not reached: the step “{name}” failed</source>
        <translation>no se llegó aquí: falló el paso «{name}»</translation>
    </message>
    <message>
        <source>not recognised; its replies may still tell</source>
        <translation>no reconocido; sus respuestas aún pueden decirlo</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>no hay nada previsto automáticamente</translation>
    </message>
    <message>
        <source>nothing to look up, the profile gives an address</source>
        <translation>nada que consultar, el perfil da una dirección</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>de al menos {least}</translation>
    </message>
    <message>
        <source>offered; whether your queues are allowed, only a flush can tell</source>
        <translation>ofrecido; si se permiten sus colas, solo lo puede decir una recogida</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>una ejecución por todas las perdidas</translation>
    </message>
    <message>
        <source>only while the link is open ({open})</source>
        <translation>solo mientras el enlace está abierto ({open})</translation>
    </message>
    <message>
        <source>paused until</source>
        <translation>en pausa hasta</translation>
    </message>
    <message>
        <source>profile {index}</source>
        <translation>perfil {index}</translation>
    </message>
    <message>
        <source>profile “{name}”</source>
        <translation>perfil «{name}»</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>horas de silencio, o el enlace está cerrado</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>silencio {hours}</translation>
    </message>
    <message>
        <source>redirect it (in nftables: tcp dport {port} redirect to :2525)</source>
        <translation>redirigirlo (en nftables: tcp dport {port} redirect to :2525)</translation>
    </message>
    <message>
        <source>redirect it (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</source>
        <translation>redirigirlo (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>las programaciones están en pausa</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>autenticado como {user}</translation>
    </message>
    <message>
        <source>somebody resumes it</source>
        <translation>que alguien la reanude</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>algo de este lado lo impidió</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>se detuvo antes de pedir nada</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now etrn-receive@$USER.socket</source>
        <translation>sudo systemctl enable --now etrn-receive@$USER.socket</translation>
    </message>
    <message>
        <source>the character U+{character} ({name})</source>
        <translation>el carácter U+{character} ({name})</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>se atrasó el reloj del equipo</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>las últimas recogidas no trajeron nada, así que pide menos a menudo</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>no se pudo activar el enlace</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>antes se cerró el horario del enlace</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>la red o el equipo acaban de activarse; la petición espera de 30 a 60 s</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>la siguiente hora prevista de la programación</translation>
    </message>
    <message>
        <source>the profile file would not hold what was to be written</source>
        <translation>el archivo de perfiles no conservaría lo que se iba a escribir</translation>
    </message>
    <message>
        <source>the profile has no user name</source>
        <translation>el perfil no tiene nombre de usuario</translation>
    </message>
    <message>
        <source>the profile wants none, and the provider is on this machine</source>
        <translation>el perfil no quiere ninguno, y el proveedor está en este equipo</translation>
    </message>
    <message>
        <source>the profile wants none, so everything goes in clear, though the provider offers STARTTLS</source>
        <translation>el perfil no quiere ninguno, así que todo va sin cifrar, aunque el proveedor ofrece STARTTLS</translation>
    </message>
    <message>
        <source>the profile wants none: everything goes in clear</source>
        <translation>el perfil no quiere ninguno: todo va sin cifrar</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>el programa que llevaba las programaciones terminó a mitad</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>el proveedor cerró la conexión</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>el proveedor no pudo hacerlo, y se le vuelve a pedir más tarde</translation>
    </message>
    <message>
        <source>the provider had closed the connection</source>
        <translation>el proveedor había cerrado la conexión</translation>
    </message>
    <message>
        <source>the provider spoke out of turn</source>
        <translation>el proveedor habló fuera de turno</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>se quitó la cola o su programación</translation>
    </message>
    <message>
        <source>the receiver (process {process}) does not answer on {endpoint} ({fault})</source>
        <translation>el receptor (proceso {process}) no responde en {endpoint} ({fault})</translation>
    </message>
    <message>
        <source>the reply had no end</source>
        <translation>la respuesta no tenía fin</translation>
    </message>
    <message>
        <source>the reply was no SMTP</source>
        <translation>la respuesta no era SMTP</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>la programación se ha detenido porque el proveedor rechaza</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>no hay red</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>no hay red; sigue una ejecución de 30 a 60 s después de que vuelva</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>up to {jitter} later by chance</source>
        <translation>hasta {jitter} de retraso aleatorio</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>camino de vuelta</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>cuando se conecta la red</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>al iniciarse el programa</translation>
    </message>
    <message>
        <source>when {name} comes up</source>
        <translation>cuando se activa {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{address} (carrier-grade NAT)</source>
        <translation>{address} (NAT del operador)</translation>
    </message>
    <message>
        <source>{address} (link-local)</source>
        <translation>{address} (enlace local)</translation>
    </message>
    <message>
        <source>{address} (loopback)</source>
        <translation>{address} (loopback)</translation>
    </message>
    <message>
        <source>{address} (private)</source>
        <translation>{address} (privada)</translation>
    </message>
    <message>
        <source>{address} (public)</source>
        <translation>{address} (pública)</translation>
    </message>
    <message>
        <source>{bad} cannot stand in a queue name.</source>
        <translation>{bad} no puede estar en el nombre de una cola.</translation>
    </message>
    <message>
        <source>{capitalize} in the cron expression.</source>
        <translation>{capitalize} en la expresión cron.</translation>
    </message>
    <message>
        <source>{control} cannot stand in a domain name.</source>
        <translation>{control} no puede estar en un nombre de dominio.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up ({fault}).</source>
        <translation>No se pudo consultar {domain} ({fault}).</translation>
    </message>
    <message>
        <source>{domain} goes to {parts}</source>
        <translation>{domain} va a {parts}</translation>
    </message>
    <message>
        <source>{domain} has no MX, A or AAAA record</source>
        <translation>{domain} no tiene registro MX, A ni AAAA</translation>
    </message>
    <message>
        <source>{endpoint} could not be reached ({error}). Check that the line is up, then host and port.</source>
        <translation>No se pudo alcanzar {endpoint} ({error}). Compruebe que la línea está activa, y después el host y el puerto.</translation>
    </message>
    <message>
        <source>{endpoint} did not answer within {seconds} s. Check that the line is up, and that neither firewall nor provider blocks the port.</source>
        <translation>{endpoint} no respondió en {seconds} s. Compruebe que la línea está activa, y que ni el cortafuegos ni el proveedor bloquean el puerto.</translation>
    </message>
    <message>
        <source>{endpoint} refuses connections. Check host and port with the provider.</source>
        <translation>{endpoint} rechaza las conexiones. Compruebe el host y el puerto con el proveedor.</translation>
    </message>
    <message>
        <source>{endpoint} takes connections</source>
        <translation>{endpoint} acepta conexiones</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{host} cannot be found ({strerror}).</source>
        <translation>No se encuentra {host} ({strerror}).</translation>
    </message>
    <message>
        <source>{host} has no {kind} address, which source_address {source} needs. Correct it in the profile.</source>
        <translation>{host} no tiene ninguna dirección {kind}, que source_address {source} necesita. Corríjalo en el perfil.</translation>
    </message>
    <message>
        <source>{host} is without address</source>
        <translation>{host} no tiene dirección</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} es {addresses}</translation>
    </message>
    <message>
        <source>{host} is {found}</source>
        <translation>{host} es {found}</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} h {rest} min</translation>
    </message>
    <message>
        <source>{how}, before anything was asked. Try again; if it stays so, check host, port and TLS of the profile.</source>
        <translation>{how}, antes de pedir nada. Inténtelo otra vez; si sigue así, compruebe el host, el puerto y el TLS del perfil.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>Falta {key}.</translation>
    </message>
    <message>
        <source>{lines} lines left out here</source>
        <translation>aquí se omiten {lines} líneas</translation>
    </message>
    <message>
        <source>{lost} held messages belong to no node.</source>
        <translation>{lost} mensajes guardados no pertenecen a ningún nodo.</translation>
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
        <translation>Falta {missing}.</translation>
    </message>
    <message>
        <source>{names} and {names_}</source>
        <translation>{names} y {names_}</translation>
    </message>
    <message>
        <source>{silent} flushes in a row brought nothing, so it asks less often</source>
        <translation>{silent} recogidas seguidas no trajeron nada, así que pide menos a menudo</translation>
    </message>
    <message>
        <source>{strip} is there twice.</source>
        <translation>{strip} está dos veces.</translation>
    </message>
    <message>
        <source>{told} only, where nobody but this machine can connect</source>
        <translation>solo {told}, donde únicamente este equipo puede conectarse</translation>
    </message>
    <message>
        <source>{told}. That is not this machine: {here}.</source>
        <translation>{told}. No es este equipo: {here}.</translation>
    </message>
    <message>
        <source>{told}: no address for mail.</source>
        <translation>{told}: no hay dirección para el correo.</translation>
    </message>
    <message>
        <source>{value} is not a time to wait.</source>
        <translation>{value} no es un tiempo de espera.</translation>
    </message>
    <message>
        <source>{value} is out of range.</source>
        <translation>{value} está fuera de los límites.</translation>
    </message>
    <message>
        <source>{what} The one from before is still in use.</source>
        <translation>{what} El anterior sigue en uso.</translation>
    </message>
    <message>
        <source>{where} is not there.</source>
        <translation>{where} no existe.</translation>
    </message>
    <message>
        <source>“@{name}” would ask for a whole top-level domain.</source>
        <translation>«@{name}» pediría un dominio de primer nivel entero.</translation>
    </message>
    <message>
        <source>“on {rest}” is not known.</source>
        <translation>No se conoce «on {rest}».</translation>
    </message>
    <message>
        <source>“{command}” cannot be run ({why}).</source>
        <translation>No se puede ejecutar «{command}» ({why}).</translation>
    </message>
    <message>
        <source>“{label}” is not a valid international label.</source>
        <translation>«{label}» no es una etiqueta internacional válida.</translation>
    </message>
    <message>
        <source>“{label}” is not a valid part of a domain name.</source>
        <translation>«{label}» no es una parte válida de un nombre de dominio.</translation>
    </message>
    <message>
        <source>“{name}” has an empty part between dots.</source>
        <translation>«{name}» tiene una parte vacía entre puntos.</translation>
    </message>
    <message>
        <source>“{part}” is nobody that can be told apart.</source>
        <translation>«{part}» no es nadie que se pueda distinguir.</translation>
    </message>
    <message>
        <source>“{part}” is not a day.</source>
        <translation>«{part}» no es un día.</translation>
    </message>
    <message>
        <source>“{rest}” is not a jitter.</source>
        <translation>«{rest}» no es un retraso aleatorio.</translation>
    </message>
    <message>
        <source>“{rest}” is not a priority.</source>
        <translation>«{rest}» no es una prioridad.</translation>
    </message>
    <message>
        <source>“{rest}” never comes.</source>
        <translation>«{rest}» no ocurre nunca.</translation>
    </message>
    <message>
        <source>“{strip}” is not an interval.</source>
        <translation>«{strip}» no es un intervalo.</translation>
    </message>
    <message>
        <source>“{text}” has no length.</source>
        <translation>«{text}» no tiene duración.</translation>
    </message>
    <message>
        <source>“{text}” has no port.</source>
        <translation>«{text}» no tiene puerto.</translation>
    </message>
    <message>
        <source>“{text}” is not a clause of a schedule.</source>
        <translation>«{text}» no es una cláusula de una programación.</translation>
    </message>
    <message>
        <source>“{text}” is not a port.</source>
        <translation>«{text}» no es un puerto.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day.</source>
        <translation>«{text}» no es una hora del día.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid international domain name ({error}).</source>
        <translation>«{text}» no es un nombre de dominio internacional válido ({error}).</translation>
    </message>
    <message>
        <source>“{text}” is not a window of the day.</source>
        <translation>«{text}» no es un tramo del día.</translation>
    </message>
    <message>
        <source>“{text}” is not an address or a network.</source>
        <translation>«{text}» no es una dirección ni una red.</translation>
    </message>
    <message>
        <source>“{value}” is none of the possible words.</source>
        <translation>«{value}» no es ninguna de las palabras posibles.</translation>
    </message>
    <message>
        <source>“{value}” is not an address in brackets.</source>
        <translation>«{value}» no es una dirección entre corchetes.</translation>
    </message>
    <message>
        <source>“{value}” is not an address.</source>
        <translation>«{value}» no es una dirección.</translation>
    </message>
</context>
</TS>
