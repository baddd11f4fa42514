<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>further recipients</comment>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) · {rest}</source>
        <translation>
            <numerusform>%n queue · {rest}</numerusform>
            <numerusform>%n queues · {rest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message(s) arrived · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message arrived · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised messages arrived · {elapsed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n message(s)&lt;/b&gt; so far · {elapsed}</source>
        <translation>
            <numerusform>&lt;b&gt;%n message&lt;/b&gt; so far · {elapsed}</numerusform>
            <numerusform>&lt;b&gt;%n messages&lt;/b&gt; so far · {elapsed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Confirmed:&lt;/b&gt; %n message(s), {size}, first after {first}</source>
        <translation>
            <numerusform>&lt;b&gt;Confirmed:&lt;/b&gt; %n message, {size}, first after {first}</numerusform>
            <numerusform>&lt;b&gt;Confirmed:&lt;/b&gt; %n messages, {size}, first after {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message(s) arrived</source>
        <translation>
            <numerusform>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message arrived</numerusform>
            <numerusform>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised messages arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message(s) not taken</source>
        <translation>
            <numerusform>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message not taken</numerusform>
            <numerusform>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n messages not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</source>
        <translation>
            <numerusform>%n message came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</numerusform>
            <numerusform>%n messages came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs as a service (process {process}) · %n open session(s)</source>
        <translation>
            <numerusform>It runs as a service (process {process}) · %n open session</numerusform>
            <numerusform>It runs as a service (process {process}) · %n open sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{protection} · {open} of %n session(s)</source>
        <translation>
            <numerusform>{protection} · {open} of %n session</numerusform>
            <numerusform>{protection} · {open} of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line} · restarted %n time(s)</source>
        <translation>
            <numerusform>{line} · restarted %n time</numerusform>
            <numerusform>{line} · restarted %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.</source>
        <translation>
            <numerusform>No step failed; one step is worth a look. Whether mail comes, only a flush shows.</numerusform>
            <numerusform>No step failed; %n steps are worth a look. Whether mail comes, only a flush shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, though mail usually comes.</source>
        <translation>
            <numerusform>%n flush brought nothing, though mail usually comes.</numerusform>
            <numerusform>%n flushes in a row brought nothing, though mail usually comes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n message(s) within {time}</source>
        <translation>
            <numerusform>usually %n message within {time}</numerusform>
            <numerusform>usually %n messages within {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A guess, from %n earlier flush(es) of this queue.</source>
        <translation>
            <numerusform>A guess, from %n earlier flush of this queue.</numerusform>
            <numerusform>A guess, from %n earlier flushes of this queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.</source>
        <translation>
            <numerusform>Up to %n session at once, {each} from one address; your providers may have as many as they like.</numerusform>
            <numerusform>Up to %n sessions at once, {each} from one address; your providers may have as many as they like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last answer was “{answer}”, %n time(s) in a row; it is asked again with growing waits</source>
        <translation>
            <numerusform>the last answer was “{answer}”, %n time in a row; it is asked again with growing waits</numerusform>
            <numerusform>the last answer was “{answer}”, %n times in a row; it is asked again with growing waits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, so it asks less often</source>
        <translation>
            <numerusform>%n flush in a row brought nothing, so it asks less often</numerusform>
            <numerusform>%n flushes in a row brought nothing, so it asks less often</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n time(s), from {first} to {last}, {cause}.</source>
        <translation>
            <numerusform>Due %n time, from {first} to {last}, {cause}.</numerusform>
            <numerusform>Due %n times, from {first} to {last}, {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped: the provider answered “{answer}” %n time(s) in a row</source>
        <translation>
            <numerusform>stopped: the provider answered “{answer}” %n time in a row</numerusform>
            <numerusform>stopped: the provider answered “{answer}” %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) need a look</source>
        <translation>
            <numerusform>%n flush needs a look</numerusform>
            <numerusform>%n flushes need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) brought mail</source>
        <translation>
            <numerusform>%n flush brought mail</numerusform>
            <numerusform>%n flushes brought mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es)</source>
        <translation>
            <numerusform>%n flush</numerusform>
            <numerusform>%n flushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived, {size}</source>
        <translation>
            <numerusform>%Ln arrived, {size}</numerusform>
            <numerusform>%Ln arrived, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation>
            <numerusform>%Ln promised</numerusform>
            <numerusform>%Ln promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>flushes that brought nothing</comment>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>flushes that the provider did not take</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connects to your receiver with %n message(s)</source>
        <translation>
            <numerusform>Connects to your receiver with %n message</numerusform>
            <numerusform>Connects to your receiver with %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message numerus="yes">
        <source>Go on (%Ln new)</source>
        <translation>
            <numerusform>Go on (%Ln new)</numerusform>
            <numerusform>Go on (%Ln new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n row written to {file}</numerusform>
            <numerusform>%n rows written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in the mail folder.</source>
        <translation>
            <numerusform>%n message are no longer in the mail folder.</numerusform>
            <numerusform>%n messages are no longer in the mail folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message numerus="yes">
        <source>Exporting: {done} of %Ln row(s)</source>
        <translation>
            <numerusform>Exporting: {done} of %Ln row</numerusform>
            <numerusform>Exporting: {done} of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n flush(es) still running</source>
        <translation>
            <numerusform>%n flush still running</numerusform>
            <numerusform>%n flushes still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) bringing mail</source>
        <translation>
            <numerusform>%n connection bringing mail</numerusform>
            <numerusform>%n connections bringing mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>and %n more message</numerusform>
            <numerusform>and %n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message numerus="yes">
        <source>%n more pause(s) hold.</source>
        <translation>
            <numerusform>%n more pause hold.</numerusform>
            <numerusform>%n more pauses hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message numerus="yes">
        <source>holds %n message(s), {size}</source>
        <translation>
            <numerusform>holds %n message, {size}</numerusform>
            <numerusform>holds %n messages, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>Export %n row…</numerusform>
            <numerusform>Export %n rows…</numerusform>
        </translation>
    </message>
</context>
</TS>
