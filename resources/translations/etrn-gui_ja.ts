<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>{number}ミリ秒</translation>
    </message>
    <message>
        <source>{number}&#xa0;s</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>{number}&#xa0;min</source>
        <translation>{number}分</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h {minutes}&#xa0;min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number}分前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number}時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>&lt;&gt;</source>
        <comment>the empty sender of a bounce</comment>
        <translation>&lt;&gt;</translation>
    </message>
    <message>
        <source>from {peer}</source>
        <translation>{peer}から</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配送済み</translation>
    </message>
    <message>
        <source>broke off: {text}</source>
        <translation>途中で切断：{text}</translation>
    </message>
    <message>
        <source>refused {code} {text}</source>
        <translation>拒否 {code} {text}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>平文</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>further recipients</comment>
        <translation>
            <numerusform>{first}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what this flush brought, in the log (Enter)</source>
        <translation>この取寄せで届いたものをログで表示（Enter）</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>The link leads to {host}.</source>
        <translation>リンク先は{host}です。</translation>
    </message>
    <message>
        <source>Its words name another place. Open it only if you trust the sender.</source>
        <translation>リンクの文字は別の場所を示しています。送信者を信頼できる場合だけ開いてください。</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>何も開きません</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>In the program that the system has for it</source>
        <translation>システムで決められたプログラムで開きます</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters of {whole}.</source>
        <translation>長いため、{whole}文字のうち先頭の{shown}文字だけを表示しています。</translation>
    </message>
    <message>
        <source>The text is cut: the first {shown} characters.</source>
        <translation>長いため、先頭の{shown}文字だけを表示しています。</translation>
    </message>
    <message>
        <source>The formatted view is cut: the beginning is shown.</source>
        <translation>書式付きの表示は途中までです。先頭部分を表示しています。</translation>
    </message>
    <message>
        <source>The formatted view is left out: it takes too long to lay out.</source>
        <translation>書式付きの表示は、レイアウトに時間がかかりすぎるため省略しました。</translation>
    </message>
    <message>
        <source>The message is very large: only the first {shown} of {whole} were looked at.</source>
        <translation>メッセージがとても大きいため、{whole}のうち先頭の{shown}だけを調べました。</translation>
    </message>
    <message>
        <source>The headers are cut: the first {shown} of {whole}.</source>
        <translation>ヘッダーが長いため、{whole}のうち先頭の{shown}だけを表示しています。</translation>
    </message>
    <message>
        <source>The first {shown} of {whole} fields are listed.</source>
        <translation>{whole}個のフィールドのうち、先頭の{shown}個を表示しています。</translation>
    </message>
    <message>
        <source>Parts inside one another are followed {shown} levels deep; deeper ones stand as text.</source>
        <translation>入れ子のパートは{shown}階層までたどります。それより深いものはテキストとして表示します。</translation>
    </message>
    <message>
        <source>The first {shown} parts are listed; there are more.</source>
        <translation>先頭の{shown}個のパートを表示しています。ほかにもあります。</translation>
    </message>
    <message>
        <source>The message is not built the way it says: a part of it stands as plain text.</source>
        <translation>メッセージの構造が宣言と一致しません。一部をプレーンテキストとして表示しています。</translation>
    </message>
    <message>
        <source>Some characters are guessed: they are not in the charset that the message names.</source>
        <translation>一部の文字は推測です。メッセージが指定する文字コードにありません。</translation>
    </message>
    <message>
        <source>Not loaded from outside the message: {whole}.</source>
        <translation>メッセージの外から読み込まなかったもの：{whole}件。</translation>
    </message>
    <message>
        <source>Scripts taken out: {whole}.</source>
        <translation>取り除いたスクリプト：{whole}件。</translation>
    </message>
    <message>
        <source>Pictures shown: {shown} of {whole}; the others are too large and stand under Attachments.</source>
        <translation>{whole}枚の画像のうち{shown}枚を表示しています。残りは大きすぎるため、「添付ファイル」にあります。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>ホストが空です。</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>プロバイダーのメールサーバーを入力してください（例：mail.provider.example）。</translation>
    </message>
    <message>
        <source>There is a provider of this name.</source>
        <translation>同じ名前のプロバイダーがあります。</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>それぞれ別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a password but no user name.</source>
        <translation>パスワードがありますが、ユーザー名がありません。</translation>
    </message>
    <message>
        <source>Write the name, or empty the password.</source>
        <translation>ユーザー名を入力するか、パスワードを空にしてください。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>パスワードがありません。</translation>
    </message>
    <message>
        <source>Write it, or empty the user name.</source>
        <translation>パスワードを入力するか、ユーザー名を空にしてください。</translation>
    </message>
    <message>
        <source>The password would cross the network in clear.</source>
        <translation>このままではパスワードが平文でネットワークを流れます。</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or allow it under Advanced where that is safe.</source>
        <translation>STARTTLSかTLSを選んでください。安全な場所であれば「詳細」で許可できます。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Choose the PEM file with the provider’s authority.</source>
        <translation>プロバイダーの認証局のPEMファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the PEM file with your certificate and its key.</source>
        <translation>自分の証明書と秘密鍵が入ったPEMファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{queue}” is in the list already.</source>
        <translation>「{queue}」はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:2525, or an address of this machine with a port.</source>
        <translation>0.0.0.0:2525のように、このコンピューターのアドレスとポートを入力してください。</translation>
    </message>
    <message>
        <source>There is no address to listen on.</source>
        <translation>待ち受けるアドレスがありません。</translation>
    </message>
    <message>
        <source>Choose the PEM file with the chain, or another kind of certificate.</source>
        <translation>証明書チェーンのPEMファイルを選ぶか、別の種類の証明書を選んでください。</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>曜日が選ばれていません。</translation>
    </message>
    <message>
        <source>Press at least one of the days.</source>
        <translation>少なくとも1つの曜日を選んでください。</translation>
    </message>
    <message>
        <source>No due time falls into the hours of the link.</source>
        <translation>回線の時間帯に入る予定時刻がありません。</translation>
    </message>
    <message>
        <source>Widen these hours, or ask at other times.</source>
        <translation>時間帯を広げるか、別の時刻に依頼してください。</translation>
    </message>
    <message>
        <source>Two lines say the same.</source>
        <translation>同じ内容の行が2つあります。</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>どちらかを変更するか削除してください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>閉じるか、削除してください。</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>コマンドにプログラムがありません。</translation>
    </message>
    <message>
        <source>Write its path first.</source>
        <translation>最初にプログラムのパスを入力してください。</translation>
    </message>
    <message>
        <source>Every 15 minutes by day</source>
        <translation>日中は15分ごと</translation>
    </message>
    <message>
        <source>Every hour, day and night</source>
        <translation>昼夜を問わず1時間ごと</translation>
    </message>
    <message>
        <source>Office hours, evenings and weekends</source>
        <translation>勤務時間・夜間・週末</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>1日3回</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>ネットワークの接続時</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>2時間</translation>
    </message>
    <message>
        <source>Until tomorrow morning ({when})</source>
        <translation>明朝まで（{when}）</translation>
    </message>
    <message>
        <source>Until I resume them</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>プロバイダーを追加…</translation>
    </message>
    <message>
        <source>Step by step: host, sign-in, queues, test</source>
        <translation>ホスト、サインイン、キュー、テストの順に進みます</translation>
    </message>
    <message>
        <source>Try it with the practice provider</source>
        <translation>練習用プロバイダーで試す</translation>
    </message>
    <message>
        <source>Fetch the mail that waits for you</source>
        <translation>あなたを待っているメールを取り寄せます</translation>
    </message>
    <message>
        <source>Your provider holds your mail until you ask for it. Name the provider and the queue, click Flush, and see each message arrive.</source>
        <translation>プロバイダーは、依頼されるまでメールを預かっています。プロバイダーとキューを登録して「取寄せ」をクリックすると、メッセージが届く様子が1通ずつ見えます。</translation>
    </message>
    <message>
        <source>A provider on this computer, with mail to play with. No account needed.</source>
        <translation>練習用のメールを預かるプロバイダーを、このコンピューターで動かします。アカウントは要りません。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>When you have corrected the file</source>
        <translation>ファイルを直した後に</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>ファイルのある場所</translation>
    </message>
    <message>
        <source>Your providers could not be read</source>
        <translation>プロバイダーの設定を読み込めませんでした</translation>
    </message>
    <message>
        <source>{path} is kept as it is. Correct it, then read it again.</source>
        <translation>{path}はそのまま残してあります。修正してから読み直してください。</translation>
    </message>
    <message>
        <source>The provider shows no certificate on this port.</source>
        <translation>プロバイダーはこのポートで証明書を示しません。</translation>
    </message>
    <message>
        <source>The kind of server was not recognised.</source>
        <translation>サーバーの種類は判別できませんでした。</translation>
    </message>
    <message>
        <source>The server is {name}.</source>
        <translation>サーバーは{name}です。</translation>
    </message>
    <message>
        <source>It is not asked again by itself. {why}</source>
        <translation>自動では再依頼しません。{why}</translation>
    </message>
    <message>
        <source>It is asked again at {when}. {why}</source>
        <translation>{when}に再依頼します。{why}</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化（TLS）</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>ETRN offered</source>
        <translation>ETRNの提供</translation>
    </message>
    <message>
        <source>Own port open</source>
        <translation>自分のポート</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>戻りの経路</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Not reached: a step before it failed.</source>
        <translation>前の手順が失敗したため、ここまで進めませんでした。</translation>
    </message>
    <message>
        <source>At the foot of the list of providers the receiver says why, and what to do.</source>
        <translation>プロバイダー一覧の下の「受信サービス」に、理由と対処方法があります。</translation>
    </message>
    <message>
        <source>Put “{step}” right first.</source>
        <translation>先に「{step}」を直してください。</translation>
    </message>
    <message>
        <source>Nothing was tested, for it could not be saved. The window says why.</source>
        <translation>保存できなかったため、何もテストしていません。理由はウィンドウに示されています。</translation>
    </message>
    <message>
        <source>Stopped. What was found so far stands above.</source>
        <translation>中止しました。それまでにわかったことは上にあります。</translation>
    </message>
    <message numerus="yes">
        <source>No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.</source>
        <translation>
            <numerusform>失敗した手順はありません。確認が必要な手順が%n件あります。メールが届くかどうかは、取り寄せてみるまでわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No step failed. Whether mail comes, only a flush shows.</source>
        <translation>失敗した手順はありません。メールが届くかどうかは、取り寄せてみるまでわかりません。</translation>
    </message>
    <message>
        <source>{step} ({state}, {time}): {found} {remedy}</source>
        <translation>{step}（{state}、{time}）：{found} {remedy}</translation>
    </message>
    <message>
        <source>“body:” needs the texts of messages, which are not searched. Choose “{choice}” under the saved filters.</source>
        <translation>「body:」にはメッセージ本文の検索が必要ですが、オフになっています。保存したフィルターのメニューで「{choice}」を選んでください。</translation>
    </message>
    <message>
        <source>Search the texts of messages too</source>
        <translation>メッセージの本文も探す</translation>
    </message>
    <message>
        <source>“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, &gt;1MB or plain words, or any of them with - before it.</source>
        <translation>「{word}:」はわかりません。from:、to:、subject:、body:、flush:、provider:、since:、until:、refused、&gt;1MB、普通の語、またはそれらの前に - を付けたものを使ってください。</translation>
    </message>
    <message>
        <source>“{word}” is not a size. Write it like &gt;1MB or &lt;20kB.</source>
        <translation>「{word}」はサイズではありません。&gt;1MBや&lt;20kBのように入力してください。</translation>
    </message>
    <message>
        <source>“{word}” is not the number of a flush. Write it like flush:412.</source>
        <translation>「{word}」は取寄せの番号ではありません。flush:412のように入力してください。</translation>
    </message>
    <message>
        <source>“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23.</source>
        <translation>「{word}」は日時ではありません。since:7d、since:yesterday、until:2026-11-23のように入力してください。</translation>
    </message>
    <message>
        <source>Write what you look for right behind “{word}:”.</source>
        <translation>探す語は「{word}:」のすぐ後ろに入力してください。</translation>
    </message>
    <message>
        <source>Write what is to be left out right behind “{word}”, like -from:ana or -&quot;a phrase&quot;. A dash that you look for stands in quotes: &quot;-&quot;.</source>
        <translation>除きたいものは「{word}」のすぐ後ろに、-from:ana や -&quot;二つの語&quot; のように入力してください。「-」そのものを探すときは &quot;-&quot; のように引用符で囲みます。</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>Port {port} · {protection}</source>
        <translation>ポート{port} · {protection}</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>ポート{port}</translation>
    </message>
    <message>
        <source>ETRN not offered</source>
        <translation>ETRNの提供なし</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>証明書は検証済み</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>証明書は未検証</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>yyyy/M/d(ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es)</source>
        <translation>
            <numerusform>取寄せ%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived, {size}</source>
        <translation>
            <numerusform>到着%Ln通、{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation>
            <numerusform>予告%Ln通</numerusform>
        </translation>
    </message>
    <message>
        <source>first message after {duration}</source>
        <translation>最初の1通まで{duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>flushes that brought nothing</comment>
        <translation>
            <numerusform>着信なし%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>flushes that the provider did not take</comment>
        <translation>
            <numerusform>拒否%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n通</numerusform>
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
            <numerusform>着信なし%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is not known.</source>
        <translation>{name}のパスワードがわかりません。</translation>
    </message>
    <message>
        <source>Enter it; it is kept in memory until you quit.</source>
        <translation>入力してください。終了するまでメモリに保持します。</translation>
    </message>
    <message>
        <source>Enter it; it is kept in the system keyring.</source>
        <translation>入力してください。システムのキーリングに保存します。</translation>
    </message>
    <message>
        <source>The password of {name} cannot be read or kept.</source>
        <translation>{name}のパスワードを読み書きできません。</translation>
    </message>
    <message>
        <source>Unlock it, and what was waiting goes on; or keep passwords in memory until you quit.</source>
        <translation>ロックを解除すると、待っていた処理が続きます。または、終了するまでパスワードをメモリに保持できます。</translation>
    </message>
    <message>
        <source>Try again and allow it; or keep passwords in memory until you quit.</source>
        <translation>もう一度試して、アクセスを許可してください。または、終了するまでパスワードをメモリに保持できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) need a look</source>
        <translation>
            <numerusform>確認が必要な取寄せが%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) brought mail</source>
        <translation>
            <numerusform>%n件の取寄せでメールが届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{queue}: {state}</source>
        <translation>{queue}：{state}</translation>
    </message>
    <message>
        <source>{profile}, {queue}: {state}</source>
        <translation>{profile}、{queue}：{state}</translation>
    </message>
    <message>
        <source>Port {port} needs special rights</source>
        <translation>ポート{port}には特別な権限が必要です</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <translation>ポート{port}は使用中です</translation>
    </message>
    <message>
        <source>This machine does not have the address {address}. Perhaps the network that brings it is not up yet. Choose another address in the receiver’s settings, or 0.0.0.0 for all of them.</source>
        <translation>このコンピューターにはアドレス{address}がありません。そのネットワークがまだ接続されていないのかもしれません。受信サービスの設定で別のアドレスを選ぶか、すべてを表す0.0.0.0を選んでください。</translation>
    </message>
    <message>
        <source>The address is not this machine’s</source>
        <translation>このコンピューターのアドレスではありません</translation>
    </message>
    <message>
        <source>The system says: {why}. Choose another address in the receiver’s settings.</source>
        <translation>システムからの説明：{why}。受信サービスの設定で別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>It is not possible to listen there</source>
        <translation>そこでは待ち受けできません</translation>
    </message>
    <message>
        <source>The receiver cannot start</source>
        <translation>受信サービスを開始できません</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more. Start the receiver again.</source>
        <translation>妨げるものはなくなりました。受信サービスをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Port {port} is free</source>
        <translation>ポート{port}は空いています</translation>
    </message>
    <message>
        <source>Systems let only their administrator open ports below 1024, and providers deliver to port 25. The receiver needs such rights for nothing else, so do not run it as administrator. One of these ways is enough.</source>
        <translation>1024未満のポートを開けるのは、システムの管理者だけです。そしてプロバイダーはポート25に配送します。受信サービスがこの権限を必要とするのはこのためだけなので、管理者として実行しないでください。次の方法のどれか1つで足ります。</translation>
    </message>
    <message>
        <source>Another program takes what comes to port {port}. Which one, only the administrator may see: the first line below tells.</source>
        <translation>ポート{port}への通信は、別のプログラムが受け取っています。どのプログラムかは管理者だけが確認できます。下の1行目でわかります。</translation>
    </message>
    <message>
        <source>{name} (process {process}) takes what comes to port {port}, and only one program can.</source>
        <translation>ポート{port}への通信は{name}（プロセス{process}）が受け取っています。受け取れるプログラムは1つだけです。</translation>
    </message>
    <message>
        <source>See who has it</source>
        <translation>使用中のプログラムを調べる</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>端末で：</translation>
    </message>
    <message>
        <source>If you do not need it: stop it</source>
        <translation>不要なら停止する</translation>
    </message>
    <message>
        <source>End it in the way that it offers, then try again.</source>
        <translation>そのプログラムの方法で終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The first line tells which service it belongs to; stop that one, then try again.</source>
        <translation>1行目で、どのサービスのものかがわかります。そのサービスを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow the program in the firewall when Windows asks, then try again.</source>
        <translation>Windowsが確認を求めたら、ファイアウォールでこのプログラムを許可し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow it in the firewall</source>
        <translation>ファイアウォールで許可する</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}. Type the lines of nft, or the last one where iptables is used; they last until the next start of the machine.</source>
        <translation>受信サービスは{usual}で待ち受け、ポート{port}への通信をシステムがそこへ渡します。nftの行を入力してください。iptablesを使っている場合は最後の行です。次にコンピューターを起動するまで有効です。</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>または：</translation>
    </message>
    <message>
        <source>Redirect the port (the simplest)</source>
        <translation>ポートを転送する（最も簡単）</translation>
    </message>
    <message>
        <source>systemd opens the port and hands it to a receiver that runs as a service, also while nobody is signed in. This window then shows what that receiver takes.</source>
        <translation>systemdがポートを開き、サービスとして動く受信サービスに渡します。誰もサインインしていない間も動きます。このウィンドウには、その受信サービスが受け取ったものが表示されます。</translation>
    </message>
    <message>
        <source>Let systemd open the port</source>
        <translation>systemdにポートを開かせる</translation>
    </message>
    <message>
        <source>This program file alone may then open such ports. After each update it must be done again.</source>
        <translation>このプログラムファイルだけが、そのようなポートを開けるようになります。更新のたびにやり直す必要があります。</translation>
    </message>
    <message>
        <source>Give the receiver this one right</source>
        <translation>受信サービスにこの権限だけを与える</translation>
    </message>
    <message>
        <source>Every program of every user of this machine may then open port {port} and those above. Fit for a machine that only you use.</source>
        <translation>このコンピューターのすべてのユーザーのすべてのプログラムが、ポート{port}以上を開けるようになります。自分だけが使うコンピューターに向いています。</translation>
    </message>
    <message>
        <source>Lower the limit for all programs</source>
        <translation>すべてのプログラムの下限を下げる</translation>
    </message>
    <message>
        <source>The receiver listens on {usual}, and the system hands on to it what comes to port {port}.</source>
        <translation>受信サービスは{usual}で待ち受け、ポート{port}への通信をシステムがそこへ渡します。</translation>
    </message>
    <message>
        <source>Redirect the port</source>
        <translation>ポートを転送する</translation>
    </message>
    <message>
        <source>Many providers can deliver to another port. Listen on {usual} and send them this, with your domain or queue:</source>
        <translation>多くのプロバイダーは別のポートにも配送できます。{usual}で待ち受け、ドメインまたはキューを添えて、次の文をプロバイダーに送ってください：</translation>
    </message>
    <message>
        <source>Please deliver our mail to port {usual} of our address, in place of port 25.</source>
        <translation>当方のメールは、ポート25ではなく、当方のアドレスのポート{usual}に配送してください。</translation>
    </message>
    <message>
        <source>Ask the provider for a higher port</source>
        <translation>もっと大きい番号のポートをプロバイダーに頼む</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>未依頼</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>受け取られず</translation>
    </message>
    <message>
        <source>returned: {answer}</source>
        <translation>返送済み：{answer}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>{duration}後</translation>
    </message>
    <message>
        <source>at the next flush</source>
        <translation>次の取寄せ時</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>It answers at once, and sends what it holds.</source>
        <translation>すぐに応答し、預かっているメールを送ります。</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nobody answers for half a minute; then it is back, with more mail.</source>
        <translation>30秒間だれも応答しません。その後、さらに多くのメールとともに復帰します。</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>It puts every flush off for half a minute.</source>
        <translation>30秒間、すべての取寄せを後回しにします。</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Its answer comes later than is waited for; the mail comes all the same.</source>
        <translation>応答が待ち時間より遅れて届きます。それでもメールは届きます。</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the answer.</source>
        <translation>応答の途中で接続が切れます。</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>It refuses every flush, as for somebody it does not know.</source>
        <translation>見知らぬ相手として、すべての取寄せを拒否します。</translation>
    </message>
    <message>
        <source>Asked for {queue}, answered {code} {text}</source>
        <translation>{queue}の依頼に{code} {text}と応答</translation>
    </message>
    <message numerus="yes">
        <source>Connects to your receiver with %n message(s)</source>
        <translation>
            <numerusform>%n通を持って受信サービスに接続</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to your receiver failed: {why}</source>
        <translation>受信サービスへの経路が失敗：{why}</translation>
    </message>
    <message>
        <source>Holds a message for {to}</source>
        <translation>{to}宛のメッセージを預かり</translation>
    </message>
    <message>
        <source>Delivered the message for {to}</source>
        <translation>{to}宛のメッセージを配送</translation>
    </message>
    <message>
        <source>Keeps the message for {to}: {code} {text}</source>
        <translation>{to}宛のメッセージを保留：{code} {text}</translation>
    </message>
    <message>
        <source>Gave up the message for {to}: {code} {text}</source>
        <translation>{to}宛のメッセージを断念：{code} {text}</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>リハーサルを開始</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>リハーサルが終了</translation>
    </message>
    <message>
        <source>no queues yet</source>
        <translation>キューなし</translation>
    </message>
    <message>
        <source>not flushed yet</source>
        <translation>未取寄せ</translation>
    </message>
    <message>
        <source>flushing… {arrived} of {promised}</source>
        <translation>取寄せ中… {arrived}/{promised}通</translation>
    </message>
    <message>
        <source>flushing… {arrived} so far</source>
        <translation>取寄せ中… これまでに{arrived}通</translation>
    </message>
    <message>
        <source>flushing…</source>
        <translation>取寄せ中…</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>flushed {ago}</source>
        <translation>取寄せ：{ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) · {rest}</source>
        <translation>
            <numerusform>キュー%n個 · {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>着信なし</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>設定の誤り</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>TLSが必要</translation>
    </message>
    <message>
        <source>wrong form of name</source>
        <translation>名前の形式が違う</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈されず</translation>
    </message>
    <message>
        <source>no ETRN</source>
        <translation>ETRNなし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS失敗</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>実行できず</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{place} · {protection} · no sign-in</source>
        <translation>{place} · {protection} · サインインなし</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in memory until you quit)</source>
        <translation>{place} · {protection} · &lt;b&gt;{user}&lt;/b&gt;でサインイン（トークンは終了までメモリに保持）</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in memory until you quit)</source>
        <translation>{place} · {protection} · &lt;b&gt;{user}&lt;/b&gt;でサインイン（パスワードは終了までメモリに保持）</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (token in the system keyring)</source>
        <translation>{place} · {protection} · &lt;b&gt;{user}&lt;/b&gt;でサインイン（トークンはシステムのキーリング）</translation>
    </message>
    <message>
        <source>{place} · {protection} · signs in as &lt;b&gt;{user}&lt;/b&gt; (password in the system keyring)</source>
        <translation>{place} · {protection} · &lt;b&gt;{user}&lt;/b&gt;でサインイン（パスワードはシステムのキーリング）</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>and subdomains</source>
        <translation>サブドメインを含む</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Not flushed yet</source>
        <translation>まだ取り寄せていません</translation>
    </message>
    <message>
        <source>{guess} · {reply}</source>
        <translation>{guess} · {reply}</translation>
    </message>
    <message>
        <source>Server: {name}</source>
        <translation>サーバー：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, though mail usually comes.</source>
        <translation>
            <numerusform>通常はメールが届くのに、%n回続けて何も届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>{arrived} of about {expected}, about {time} left</source>
        <translation>およそ{expected}通中{arrived}通、残り約{time}</translation>
    </message>
    <message numerus="yes">
        <source>usually %n message(s) within {time}</source>
        <translation>
            <numerusform>通常は{time}以内に%n通</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess, from the pace of this flush so far.</source>
        <translation>この取寄せのこれまでの速さからの推測です。</translation>
    </message>
    <message numerus="yes">
        <source>A guess, from %n earlier flush(es) of this queue.</source>
        <translation>
            <numerusform>このキューのこれまでの取寄せ%n回からの推測です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>プロバイダーに接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{arrived} of %n&lt;/b&gt; promised message(s) arrived · {elapsed}</source>
        <translation>
            <numerusform>予告&lt;b&gt;%n通中{arrived}通&lt;/b&gt;が到着 · {elapsed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n message(s)&lt;/b&gt; so far · {elapsed}</source>
        <translation>
            <numerusform>これまでに&lt;b&gt;%n通&lt;/b&gt; · {elapsed}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, waiting for the answer · {elapsed}</source>
        <translation>依頼済み、応答待ち · {elapsed}</translation>
    </message>
    <message>
        <source>No answer came; the mail may still come · {elapsed}</source>
        <translation>応答なし、メールはまだ届く可能性あり · {elapsed}</translation>
    </message>
    <message>
        <source>The provider is sending already, waiting for mail · {elapsed}</source>
        <translation>プロバイダーがすでに送信中、メール待ち · {elapsed}</translation>
    </message>
    <message>
        <source>Accepted, waiting for mail · {elapsed}</source>
        <translation>受け付け済み、メール待ち · {elapsed}</translation>
    </message>
    <message>
        <source>No mail waiting · {code} · {when}</source>
        <translation>待っているメールなし · {code} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Confirmed:&lt;/b&gt; %n message(s), {size}, first after {first}</source>
        <translation>
            <numerusform>&lt;b&gt;確認済み：&lt;/b&gt;%n通、{size}、最初の1通まで{first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} of %n promised message(s) arrived</source>
        <translation>
            <numerusform>&lt;b&gt;一部のみ：&lt;/b&gt;予告%n通中{arrived}通が到着</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Partial:&lt;/b&gt; {arrived} arrived, %n message(s) not taken</source>
        <translation>
            <numerusform>&lt;b&gt;一部のみ：&lt;/b&gt;{arrived}通が到着、%n通は受け取らず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came but could not be taken; the provider keeps them and tries again. The log names the rule that refused each one, and what to change.</source>
        <translation>
            <numerusform>%n通が届きましたが、受け取れませんでした。プロバイダーは保管したまま再送を試みます。拒否した規則と変更すべき点は、ログにメッセージごとに示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider promised more than it sent. It may still be trying: flush again in some minutes. If it stays so, ask the provider what it still holds.</source>
        <translation>プロバイダーが送ったのは、予告より少ない数です。まだ送信中かもしれないので、数分後にもう一度取り寄せてください。変わらなければ、まだ預かっているものをプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Silent:&lt;/b&gt; accepted, but nothing came in {waited}</source>
        <translation>&lt;b&gt;着信なし：&lt;/b&gt;受け付け後{waited}、着信せず</translation>
    </message>
    <message>
        <source>The provider accepted the request, but no mail came. Either nothing was waiting (many servers answer 250 even then), or the provider cannot reach your receiver. Check that the provider delivers to this machine’s address and port, and that a firewall or router lets it in.</source>
        <translation>プロバイダーは依頼を受け付けましたが、メールは届きませんでした。待っているメールがなかったか（その場合でも250と応答するサーバーは多い）、プロバイダーが受信サービスに到達できないかのどちらかです。プロバイダーがこのコンピューターのアドレスとポートに配送していること、ファイアウォールやルーターがそれを通すことを確認してください。</translation>
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
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>No mail waiting</source>
        <translation>待っているメールなし</translation>
    </message>
    <message>
        <source>Already sending</source>
        <translation>すでに送信中</translation>
    </message>
    <message>
        <source>The provider asks to try later</source>
        <translation>プロバイダーが後での再試行を要求</translation>
    </message>
    <message>
        <source>The provider’s server is set up wrongly</source>
        <translation>プロバイダーのサーバーの設定誤り</translation>
    </message>
    <message>
        <source>Refused: not allowed for this name</source>
        <translation>拒否：この名前は許可なし</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>Refused: the provider wants TLS</source>
        <translation>拒否：プロバイダーはTLSを要求</translation>
    </message>
    <message>
        <source>Refused: the provider wants another form of name</source>
        <translation>拒否：名前の形式が違う</translation>
    </message>
    <message>
        <source>Refused: the provider did not understand the name</source>
        <translation>拒否：名前を解釈できず</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN</source>
        <translation>プロバイダーはETRNを提供せず</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Provider not reached</source>
        <translation>プロバイダーに到達できず</translation>
    </message>
    <message>
        <source>The connection is not safe: TLS failed</source>
        <translation>接続が安全でない：TLS失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Blocked: nothing was sent</source>
        <translation>実行できず：何も送信せず</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Flush #{id} · {profile} · {queue} · {state}</source>
        <translation>取寄せ #{id} · {profile} · {queue} · {state}</translation>
    </message>
    <message>
        <source>{state} · {guess}</source>
        <translation>{state} · {guess}</translation>
    </message>
    <message>
        <source>accepts {domains}</source>
        <translation>受け入れ：{domains}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Listening&lt;/b&gt; on {places}</source>
        <translation>&lt;b&gt;待ち受け中&lt;/b&gt; {places}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Starting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;開始しています…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restarting…&lt;/b&gt;</source>
        <translation>&lt;b&gt;再起動しています…&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not listening&lt;/b&gt;</source>
        <translation>&lt;b&gt;待ち受けていません&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not needed yet&lt;/b&gt;</source>
        <translation>&lt;b&gt;まだ不要です&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stopped&lt;/b&gt;</source>
        <translation>&lt;b&gt;停止&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>It runs as a service (process {process}) · %n open session(s)</source>
        <translation>
            <numerusform>サービスとして動作しています（プロセス{process}）· 接続中のセッション%n</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts when your providers can be read.</source>
        <translation>プロバイダーの設定を読み込めるようになると始まります。</translation>
    </message>
    <message>
        <source>It starts with the first queue.</source>
        <translation>最初のキューができると開始します。</translation>
    </message>
    <message>
        <source>TLS offered</source>
        <translation>TLSあり</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>TLSなし</translation>
    </message>
    <message numerus="yes">
        <source>{protection} · {open} of %n session(s)</source>
        <translation>
            <numerusform>{protection} · セッション{open}/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line} · restarted %n time(s)</source>
        <translation>
            <numerusform>{line} · 再起動%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.</source>
        <translation>
            <numerusform>同時に最大%nセッション、1つのアドレスからは{each}まで。登録したプロバイダーは無制限です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses messages over {size} with 552, and mail for other domains with 550.</source>
        <translation>{size}を超えるメッセージは552、他のドメイン宛のメールは550で拒否します。</translation>
    </message>
    <message>
        <source>Answers 452 while less than {size} of the disk would stay free: the provider keeps the message.</source>
        <translation>ディスクの空きが{size}を下回る間は452と応答し、メッセージはプロバイダーに残ります。</translation>
    </message>
    <message>
        <source>Ends a session after {idle} of silence; when it stops, a message on its way is given {finish}.</source>
        <translation>{idle}の間通信がなければセッションを終了します。停止時には、受信中のメッセージを{finish}待ちます。</translation>
    </message>
    <message>
        <source>{number}&#xa0;MiB</source>
        <translation>{number}&#xa0;MiB</translation>
    </message>
    <message>
        <source>Listens {places}.</source>
        <translation>{places}で待ち受けます。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>on port {port} of every IPv4 address of this machine</source>
        <translation>このコンピューターのすべてのIPv4アドレスのポート{port}</translation>
    </message>
    <message>
        <source>on port {port} of every IPv6 address of this machine</source>
        <translation>このコンピューターのすべてのIPv6アドレスのポート{port}</translation>
    </message>
    <message>
        <source>on port {port} of {host}, for programs on this machine only</source>
        <translation>{host}（このコンピューターのプログラムのみ）のポート{port}</translation>
    </message>
    <message>
        <source>on port {port} of {host}</source>
        <translation>{host}のポート{port}</translation>
    </message>
    <message>
        <source>on any free port of every IPv4 address of this machine</source>
        <translation>このコンピューターのすべてのIPv4アドレスの空いているポート</translation>
    </message>
    <message>
        <source>on any free port of every IPv6 address of this machine</source>
        <translation>このコンピューターのすべてのIPv6アドレスの空いているポート</translation>
    </message>
    <message>
        <source>on any free port of {host}, for programs on this machine only</source>
        <translation>{host}（このコンピューターのプログラムのみ）の空いているポート</translation>
    </message>
    <message>
        <source>on any free port of {host}</source>
        <translation>{host}の空いているポート</translation>
    </message>
    <message>
        <source>Takes no mail: no domain is accepted, and no queue names one.</source>
        <translation>メールを受け取りません。受け入れるドメインがなく、ドメインを示すキューもありません。</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from anyone.</source>
        <translation>{domains}宛のメールを、どこからでも受け取ります。</translation>
    </message>
    <message>
        <source>Takes mail for {domains} from {places} only; others are answered 554.</source>
        <translation>{domains}宛のメールを{places}からだけ受け取り、ほかには554と応答します。</translation>
    </message>
    <message>
        <source>Mends bare CR or LF in mail from {places}, instead of refusing it with 550.</source>
        <translation>{places}からのメールにある単独のCRやLFを、550で拒否せずに直します。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers no TLS: mail comes as the network carries it.</source>
        <translation>TLSなし：メールはネットワークを流れるままの形で届きます。</translation>
    </message>
    <message>
        <source>Offers STARTTLS with a certificate that it makes and renews itself.</source>
        <translation>STARTTLSを提供します。証明書は自分で作成し、更新します。</translation>
    </message>
    <message>
        <source>Offers STARTTLS with the certificate of your files, and reads them again when they change.</source>
        <translation>STARTTLSを提供します。証明書は指定のファイルを使い、変更されたら読み直します。</translation>
    </message>
    <message>
        <source>No provider can reach it: it listens on this machine’s own address only.</source>
        <translation>どのプロバイダーからも到達できません。このコンピューター自身のアドレスだけで待ち受けています。</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights; where it has none, the ways around it are shown.</source>
        <translation>1024未満のポートには特別な権限が必要です。権限がない場合は、回避方法が表示されます。</translation>
    </message>
    <message>
        <source>One address may have more sessions than there are: the smaller limit counts.</source>
        <translation>1つのアドレスのセッション数が全体より多くなっています。小さい方の制限が有効です。</translation>
    </message>
    <message>
        <source>Few messages with an attachment are smaller than that.</source>
        <translation>添付ファイル付きのメッセージで、これより小さいものはほとんどありません。</translation>
    </message>
    <message>
        <source>An allowed network of /0 is everybody, without the limits on one address.</source>
        <translation>/0を許可すると全員が対象になり、アドレスごとの制限もなくなります。</translation>
    </message>
    <message>
        <source>asking by schedule now</source>
        <translation>スケジュールにより依頼中</translation>
    </message>
    <message>
        <source>stopped: the provider refuses</source>
        <translation>停止：プロバイダーが拒否</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>nothing due by the clock</source>
        <translation>時刻による予定なし</translation>
    </message>
    <message>
        <source>paused until you resume it</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>paused until {when}</source>
        <translation>{when}まで一時停止</translation>
    </message>
    <message>
        <source>{next} · another try</source>
        <translation>{next} · 再試行</translation>
    </message>
    <message>
        <source>{next} · less often: nothing came</source>
        <translation>{next} · 着信がないため間隔を延長</translation>
    </message>
    <message>
        <source>{next} · no network</source>
        <translation>{next} · ネットワークなし</translation>
    </message>
    <message>
        <source>{next} · makes up for missed runs</source>
        <translation>{next} · 実行できなかった分</translation>
    </message>
    <message>
        <source>{next} · the clock was put back</source>
        <translation>{next} · 時計が戻された</translation>
    </message>
    <message>
        <source>{next} · makes up for a run that broke off</source>
        <translation>{next} · 中断した実行の分</translation>
    </message>
    <message>
        <source>{next} · after the quiet hours</source>
        <translation>{next} · 休止時間帯の後</translation>
    </message>
    <message>
        <source>{next} · the network settles</source>
        <translation>{next} · ネットワークの安定待ち</translation>
    </message>
    <message>
        <source>{next} · a run is under way</source>
        <translation>{next} · 実行中</translation>
    </message>
    <message>
        <source>next within a minute</source>
        <translation>次回1分以内</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>次回{when}</translation>
    </message>
    <message>
        <source>next {when}, in {time}</source>
        <translation>次回{when}、{time}後</translation>
    </message>
    <message>
        <source>{queue}: {next}</source>
        <translation>{queue}：{next}</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>スケジュールどおり</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>実行できなかった分をまとめた1回</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>プログラムの起動</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>ネットワークの接続</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>インターフェースの接続</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>プログラムが動いていなかったか、コンピューターがスリープしていたか、時計が進められました</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>コンピューターの時計が戻されました</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>ネットワークまたはコンピューターが起動したばかりなので、30～60秒待ってから依頼します</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>別の実行で代用しました</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>プロバイダーが対応できなかったため、後でもう一度依頼します</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>最近の取寄せで何も届かなかったため、間隔を延ばしています</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>プロバイダーが拒否するため、スケジュールは停止しました</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>スケジュールは一時停止中です</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>休止時間帯か、回線の時間外です</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>前の実行がまだ続いていました</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>直前に依頼したばかりです</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>先に回線の時間帯が終わりました</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>回線を接続できませんでした</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>こちら側に妨げがありました</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>スケジュールを実行していたプログラムが途中で終了しました</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>キューまたはそのスケジュールが削除されました</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>依頼する前に中止されました</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>スケジュールの次の予定時刻です</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>自動の予定はありません</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation> / </translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message numerus="yes">
        <source>the last answer was “{answer}”, %n time(s) in a row; it is asked again with growing waits</source>
        <translation>
            <numerusform>直近の応答は「{answer}」（%n回連続）のため、間隔を延ばしながら再依頼します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) in a row brought nothing, so it asks less often</source>
        <translation>
            <numerusform>%n回続けて何も届かなかったため、間隔を延ばしています</numerusform>
        </translation>
    </message>
    <message>
        <source>paused until somebody resumes it</source>
        <translation>再開されるまで一時停止中です</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>ネットワークがありません。復帰の30～60秒後に1回実行します</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>{answer}: {text}</source>
        <translation>{answer}：{text}</translation>
    </message>
    <message numerus="yes">
        <source>stopped: the provider answered “{answer}” %n time(s) in a row</source>
        <translation>
            <numerusform>停止：プロバイダーが「{answer}」と%n回続けて応答しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{stopped}. Mend it, then resume the schedule or flush by hand</source>
        <translation>{stopped}。原因を直してから、スケジュールを再開するか、手動で取り寄せてください</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>依頼中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{reason}; {ending}</source>
        <translation>{reason}（{ending}）</translation>
    </message>
    <message>
        <source>{reason}: {more}</source>
        <translation>{reason}：{more}</translation>
    </message>
    <message>
        <source>Due {when}, {cause}.</source>
        <translation>予定：{when}（{cause}）。</translation>
    </message>
    <message numerus="yes">
        <source>Due %n time(s), from {first} to {last}, {cause}.</source>
        <translation>
            <numerusform>予定：{first}から{last}まで%n回（{cause}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {reason}.</source>
        <translation>{state}（{reason}）。</translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation>{state}。</translation>
    </message>
    <message>
        <source>The schedules were kept by process {process}.</source>
        <translation>スケジュールの実行元はプロセス{process}です。</translation>
    </message>
    <message>
        <source>The command that dials said: {text}</source>
        <translation>接続コマンドの出力：{text}</translation>
    </message>
    <message>
        <source>The command that hangs up said: {text}</source>
        <translation>切断コマンドの出力：{text}</translation>
    </message>
    <message>
        <source>{queue} is paused until {when}.</source>
        <translation>{queue}は{when}まで一時停止中です。</translation>
    </message>
    <message>
        <source>{queue} is paused until you resume it.</source>
        <translation>{queue}は再開するまで一時停止中です。</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until {when}.</source>
        <translation>{profile}のスケジュールは{when}まで一時停止中です。</translation>
    </message>
    <message>
        <source>The schedules of {profile} are paused until you resume them.</source>
        <translation>{profile}のスケジュールは再開するまで一時停止中です。</translation>
    </message>
    <message>
        <source>All schedules are paused until {when}.</source>
        <translation>すべてのスケジュールは{when}まで一時停止中です。</translation>
    </message>
    <message>
        <source>All schedules are paused until you resume them.</source>
        <translation>すべてのスケジュールは再開するまで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Partly paused until you resume</source>
        <translation>再開するまで一部を一時停止</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>{when}まで一時停止</translation>
    </message>
    <message>
        <source>Partly paused until {when}</source>
        <translation>{when}まで一部を一時停止</translation>
    </message>
    <message>
        <source>This window keeps the schedules.</source>
        <translation>このウィンドウが実行しています。</translation>
    </message>
    <message>
        <source>No program keeps the schedules just now.</source>
        <translation>現在、スケジュールを実行しているプログラムはありません。</translation>
    </message>
    <message>
        <source>Another program keeps the schedules: etrnctl schedule as a service (process {process}).</source>
        <translation>別のプログラムがスケジュールを実行しています：サービスとしてのetrnctl schedule（プロセス{process}）。</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>プログラムの起動時</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>ネットワークの接続時</translation>
    </message>
    <message>
        <source>when {interface} comes up</source>
        <translation>インターフェース{interface}の接続時</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>{hours}は休止</translation>
    </message>
    <message>
        <source>up to {time} later by chance</source>
        <translation>最大{time}のランダムな遅れ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>only while the link is open ({hours})</source>
        <translation>回線の時間帯のみ（{hours}）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a schedule</comment>
        <translation> / </translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>{time}ごと</translation>
    </message>
    <message>
        <source>every {time}, {hours}</source>
        <translation>{time}ごと、{hours}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>{times}</translation>
    </message>
    <message>
        <source>at {times}, {days}</source>
        <translation>{days}の{times}</translation>
    </message>
    <message>
        <source>cron {expression}</source>
        <translation>cron {expression}</translation>
    </message>
    <message>
        <source>{words} (cron {expression})</source>
        <translation>{words}（cron {expression}）</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>{span}, {days}</source>
        <translation>{days} {span}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>火</translation>
    </message>
    <message>
        <source>We</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others}、{last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{zone}, {short}</source>
        <translation>{zone}、{short}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>the practice provider</source>
        <translation>練習用プロバイダー</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>判別できず</translation>
    </message>
    <message>
        <source>Practice: this provider and its mail are made up, and on this machine alone. All of it goes with the window.</source>
        <translation>練習：プロバイダーもメールも作り物で、このコンピューターだけのものです。ウィンドウと共に消えます。</translation>
    </message>
    <message>
        <source>To be read and copied</source>
        <translation>読み取りとコピーができます</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>何も変わりません</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Send ETRN even where the provider does not offer it</source>
        <translation>提供されていなくてもETRNを送る</translation>
    </message>
    <message>
        <source>Sign in without TLS (this machine and test providers only)</source>
        <translation>TLSなしのサインイン（このPCと試験用のみ）</translation>
    </message>
    <message>
        <source>Some servers take it without offering it.</source>
        <translation>提示しなくても受け付けるサーバーがあります。</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>経路上の誰でもパスワードを読めます。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the file with the authorities</source>
        <translation>認証局のファイルを選択</translation>
    </message>
    <message>
        <source>Choose the file with your own certificate</source>
        <translation>自分の証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Look at the provider’s certificate, to pin it</source>
        <translation>プロバイダーの証明書を見て固定する</translation>
    </message>
    <message>
        <source>this machine’s own name</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>as the system chooses</source>
        <translation>システムに任せる</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without any mail for that long, an accepted flush is called silent.</source>
        <translation>この時間メールが1通も届かなければ、受け付けられた取寄せを「着信なし」とします。</translation>
    </message>
    <message>
        <source>Without further mail for that long, a flush that brought mail is complete.</source>
        <translation>この時間次のメールが届かなければ、メールが届いた取寄せを完了とします。</translation>
    </message>
    <message>
        <source>An address of this machine, where it has several links.</source>
        <translation>複数の回線がある場合に使う、このコンピューターのアドレスです。</translation>
    </message>
    <message>
        <source>Your own certificate with its key, for a provider that wants one.</source>
        <translation>証明書を求めるプロバイダー向けの、自分の証明書と秘密鍵です。</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: trust exactly this one.</source>
        <translation>証明書のSHA-256です。この証明書だけを信頼します。</translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation>応答の待ち時間</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>着信なしまで</translation>
    </message>
    <message>
        <source>Complete after</source>
        <translation>完了まで</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>EHLOの名前</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>認証局（PEM）</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>固定する証明書</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>The provider’s authorities</source>
        <translation>プロバイダーの認証局</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>What to do about {queue}</source>
        <translation>{queue}の対処方法</translation>
    </message>
    <message>
        <source>A letter to the provider, ready to send</source>
        <translation>そのまま送れるプロバイダー宛の文面</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it, so nothing was sent. Ask the provider; say below that it is right only when the provider confirms it.</source>
        <translation>このプロバイダーは以前STARTTLSを提供していましたが、今は提供していません。途中のだれかが取り除いた可能性があるため、何も送信していません。プロバイダーに問い合わせ、確認が取れた場合だけ、下で正しいと答えてください。</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Letter to the provider</source>
        <translation>プロバイダーへの文面</translation>
    </message>
    <message>
        <source>It is right: the provider has no TLS any more</source>
        <translation>正しい：プロバイダーはTLSをやめた</translation>
    </message>
    <message>
        <source>Ask this provider without TLS from now on, as it confirmed</source>
        <translation>確認が取れたので、今後はTLSなしで依頼する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this advice</source>
        <translation>この対処方法をコピー</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>このプロバイダーを手順ごとに診断</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Copy the letter to the provider</source>
        <translation>プロバイダーへの文面をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this advice</source>
        <translation>対処方法を閉じる</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>受領結果…</translation>
    </message>
    <message>
        <source>Show the receipt of this flush, and what was said</source>
        <translation>この取寄せの受領結果とやり取りを表示</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>手動で設定…</translation>
    </message>
    <message>
        <source>Set everything by hand</source>
        <translation>すべて手動で設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>アシスタントを閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back a page</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>手順{number}/{count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>Flush now</source>
        <translation>今すぐ取り寄せる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Ask the host what it offers; nothing is sent</source>
        <translation>ホストに対応機能を尋ねます。何も送りません</translation>
    </message>
    <message>
        <source>Save it, and check it step by step; no mail is asked for</source>
        <translation>保存して一つずつ確認します。メールは取り寄せません</translation>
    </message>
    <message>
        <source>Ask for the mail that waits</source>
        <translation>待っているメールを取り寄せます</translation>
    </message>
    <message>
        <source>Go on to the next page</source>
        <translation>次のページへ進みます</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>All parts</source>
        <translation>すべてのパート</translation>
    </message>
    <message>
        <source>List all parts of the message, not only attachments</source>
        <translation>添付ファイル以外も含め、メッセージの全パートを表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the chosen part as a file</source>
        <translation>選んだパートをファイルに保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Enter saves the chosen one as a file</source>
        <translation>Enterキーで選択中のものをファイルに保存します</translation>
    </message>
    <message>
        <source>No message was taken, so there are no attachments.</source>
        <translation>メッセージを受け取っていないため、添付ファイルはありません。</translation>
    </message>
    <message>
        <source>The message could not be read, so its attachments are not known.</source>
        <translation>メッセージを読み取れなかったため、添付ファイルはわかりません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The message has no attachments.</source>
        <translation>メッセージに添付ファイルはありません。</translation>
    </message>
    <message>
        <source>(part of the message)</source>
        <translation>（メッセージの一部）</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name}を保存</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>電話や書面で、プロバイダーに証明書のSHA-256フィンガープリントを尋ね、比べてください。異なる場合は、途中にだれかがいるかもしれません。</translation>
    </message>
    <message>
        <source>It is the same: trust exactly this certificate</source>
        <translation>同じなので、この証明書だけを信頼する</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>証明書を検証できません</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>None: mail comes without TLS</source>
        <translation>なし：メールはTLSなしで届きます</translation>
    </message>
    <message>
        <source>Made by the program, and renewed by itself</source>
        <translation>プログラムが作成し、自動で更新</translation>
    </message>
    <message>
        <source>From files, such as those of Let’s Encrypt</source>
        <translation>ファイルから（Let’s Encryptなど）</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>今すぐ作成</translation>
    </message>
    <message>
        <source>Make a certificate now</source>
        <translation>証明書を今すぐ作成</translation>
    </message>
    <message>
        <source>With a new key…</source>
        <translation>新しい鍵で…</translation>
    </message>
    <message>
        <source>Make a certificate with a new key</source>
        <translation>新しい鍵で証明書を作成</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>ファイルを読み直す</translation>
    </message>
    <message>
        <source>Read the certificate’s files again</source>
        <translation>証明書のファイルを読み直す</translation>
    </message>
    <message>
        <source>Chain (PEM)</source>
        <translation>証明書チェーン（PEM）</translation>
    </message>
    <message>
        <source>Key (PEM)</source>
        <translation>秘密鍵（PEM）</translation>
    </message>
    <message>
        <source>Without a passphrase.</source>
        <translation>パスフレーズなしのもの。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the file: {what}</source>
        <translation>ファイルを選択：{what}</translation>
    </message>
    <message>
        <source>Providers that trust this very key must be told of the new one.</source>
        <translation>この鍵そのものを信頼しているプロバイダーには、新しい鍵を知らせる必要があります。</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>証明書を更新</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>SHA-256 {fingerprint}

Ask your provider for the fingerprint of its certificate, by telephone or letter, and compare. If it is another one, somebody may be in between.</source>
        <translation>SHA-256 {fingerprint}

電話や書面で、プロバイダーに証明書のフィンガープリントを尋ね、比べてください。異なる場合は、途中にだれかがいるかもしれません。</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>この証明書だけを信頼しますか？</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>同じなので信頼する</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>今後はほかの証明書を受け入れません</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of {name} ({place})</source>
        <translation>{name}の診断（{place}）</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name}の診断</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what was found as text</source>
        <translation>結果をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>このプロバイダーを編集</translation>
    </message>
    <message>
        <source>Trust the certificate…</source>
        <translation>証明書を信頼…</translation>
    </message>
    <message>
        <source>Trust exactly the certificate that was shown</source>
        <translation>表示された証明書だけを信頼する</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度診断</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>すべての手順をやり直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this check</source>
        <translation>診断を閉じる</translation>
    </message>
    <message>
        <source>No mail is asked for.</source>
        <translation>メールの依頼はしません。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>診断しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>診断を中止</translation>
    </message>
    <message>
        <source>Take all steps again ({keys})</source>
        <translation>すべての手順をやり直す（{keys}）</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns of the deliveries</source>
        <translation>配送の列</translation>
    </message>
    <message>
        <source>Put the columns as at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>DayButtons</name>
    <message>
        <source>It holds on this day while pressed</source>
        <translation>押されている間、この曜日に適用されます</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation>取寄せ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>最初まで</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>着信なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>取寄せ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Follow the newest delivery</source>
        <translation>最新の配送に追従</translation>
    </message>
    <message>
        <source>Keep the newest delivery in sight</source>
        <translation>最新の配送が常に見えるようにします</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold new deliveries back</source>
        <translation>新しい配送の表示を止める</translation>
    </message>
    <message>
        <source>Hold new deliveries back, so that nothing moves; the mail itself comes in all the same ({keys})</source>
        <translation>新しい配送の表示を止め、動かないようにします。メールの受信は続きます（{keys}）</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Saved filters, and where words are sought</source>
        <translation>保存したフィルターと、語を探す範囲</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export what the filter shows ({keys})</source>
        <translation>フィルターの結果をエクスポート（{keys}）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Show all deliveries again</source>
        <translation>すべての配送をもう一度表示</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>メールはまだありません</translation>
    </message>
    <message>
        <source>Flush a queue, and each message appears here the moment it is safe.</source>
        <translation>キューを取り寄せると、安全に保存されたメッセージから順にここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Go on (%Ln new)</source>
        <translation>
            <numerusform>続ける（新着%Ln件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Flush #{number} brought nothing</source>
        <translation>取寄せ#{number}では何も届きませんでした</translation>
    </message>
    <message>
        <source>Its receipt and its dialogue stand below.</source>
        <translation>受領結果と通信記録を下に表示しています。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No delivery in the log passes this filter.</source>
        <translation>ログの中に、このフィルターに一致する配送はありません。</translation>
    </message>
    <message>
        <source>{count} today · {size}</source>
        <translation>今日{count}通 · {size}</translation>
    </message>
    <message>
        <source>paused · {today}</source>
        <translation>一時停止 · {today}</translation>
    </message>
    <message>
        <source>live · {today}</source>
        <translation>{today}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>DeliveriesTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>配送、新しい順</translation>
    </message>
    <message>
        <source>The chosen one is told in full below; the menu key offers more</source>
        <translation>選択した配送の詳細は下に表示されます。メニューキーでほかの操作ができます</translation>
    </message>
    <message>
        <source>Columns of the deliveries</source>
        <translation>配送の列</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export deliveries</source>
        <translation>配送のエクスポート</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one object a line (*.jsonl *.json)</source>
        <translation>JSON、1行に1オブジェクト (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Messages as a mailbox (*.mbox)</source>
        <translation>メッセージをメールボックスとして (*.mbox)</translation>
    </message>
    <message>
        <source>Messages as .eml files in a ZIP (*.zip)</source>
        <translation>メッセージを.emlファイルとしてZIPに (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n行を{file}に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in the mail folder.</source>
        <translation>
            <numerusform>%n通のメッセージは、もうメールフォルダーにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{written}. {missing}</source>
        <translation>{written}。{missing}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>エクスポートを取り消しました。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>How far the export is</source>
        <translation>エクスポートの進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートを取り消す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Put the words on the export away</source>
        <translation>エクスポートの表示を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %Ln row(s)</source>
        <translation>
            <numerusform>エクスポート中：%Ln行中{done}行</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the rows to export…</source>
        <translation>エクスポートする行を探しています…</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: from:ana flush:412 refused &gt;1MB</source>
        <translation>フィルター：from:ana flush:412 refused &gt;1MB</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>配送をフィルター</translation>
    </message>
    <message>
        <source>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB, and plain words. A - before any of them leaves out: -from:ana -&quot;a phrase&quot; ({keys})</source>
        <translation>from: to: subject: body: flush: provider: since: until: refused delivered &gt;1MB &lt;20kB、または普通の語。前に - を付けると除きます：-from:ana -&quot;二つの語&quot;（{keys}）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>今すぐ検索</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>フィルターに続けて入力できるもの</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>FlushView</name>
    <message>
        <source>Receipt</source>
        <translation>受領結果</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>通信記録</translation>
    </message>
</context>
<context>
    <name>HeadersPage</name>
    <message>
        <source>As they came</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>Show the fields as they came, not decoded</source>
        <translation>フィールドをデコードせず、届いたままの形で表示</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>No message was taken, so there are no headers.</source>
        <translation>メッセージを受け取っていないため、ヘッダーはありません。</translation>
    </message>
    <message>
        <source>The headers could not be read; the source shows them as they lie on disk.</source>
        <translation>ヘッダーを読み取れませんでした。ディスク上の内容は「ソース」にあります。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation>メッセージにヘッダーはありません。</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>フィールド：{count}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart of the flushes by the day</source>
        <translation>日ごとの取寄せのグラフ</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>下の表と同じ内容です。</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>着信なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>No flushes in this time</source>
        <translation>この期間に取寄せはありません</translation>
    </message>
    <message>
        <source>Flush a queue, and each day has its bar here.</source>
        <translation>キューを取り寄せると、その日の棒がここに表示されます。</translation>
    </message>
    <message>
        <source>Flushes by the day, newest first</source>
        <translation>日ごとの取寄せ、新しい順</translation>
    </message>
    <message>
        <source>Enter shows the deliveries of a day</source>
        <translation>Enterキーでその日の配送を表示</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>履歴の列</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>直近%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where is your mail?</source>
        <translation>メールはどこにありますか？</translation>
    </message>
    <message>
        <source>Write the mail server of your provider. Port, encryption and ETRN are found by asking; nothing is sent.</source>
        <translation>プロバイダーのメールサーバーを入力してください。ポート、暗号化、ETRNは問い合わせて調べます。何も送信しません。</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Send ETRN all the same: some servers take it without offering it</source>
        <translation>それでもETRNを送る（提供を示さずに受け付けるサーバーもあります）</translation>
    </message>
    <message>
        <source>Nothing is encrypted here: everybody on the way can read along, so no password is sent.</source>
        <translation>ここでは何も暗号化されません。途中のだれでも読めるため、パスワードは送信しません。</translation>
    </message>
    <message>
        <source>Ask your provider first, where you can.</source>
        <translation>できれば先にプロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>The host is empty.</source>
        <translation>ホストが空です。</translation>
    </message>
    <message>
        <source>Write the provider’s mail server, such as mail.provider.example.</source>
        <translation>プロバイダーのメールサーバーを入力してください（例：mail.provider.example）。</translation>
    </message>
    <message>
        <source>No mail server answers there.</source>
        <translation>そこで応答するメールサーバーはありません。</translation>
    </message>
    <message>
        <source>Ask your provider for host and port; write a port behind the host, host:port.</source>
        <translation>ホストとポートをプロバイダーに尋ねてください。ポートはホスト:ポートの形で、ホストの後ろに入力します。</translation>
    </message>
    <message>
        <source>The certificate is not confirmed.</source>
        <translation>証明書が確認されていません。</translation>
    </message>
    <message>
        <source>Compare its fingerprint and confirm it below, or choose another port.</source>
        <translation>下でフィンガープリントを比べて確認するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>ETRN is not offered there.</source>
        <translation>そこではETRNが提供されていません。</translation>
    </message>
    <message>
        <source>Ask your provider where it is, or choose below to send it all the same.</source>
        <translation>どこで提供されているかをプロバイダーに尋ねるか、それでも送ることを下で選んでください。</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>{what}: from</source>
        <translation>{what}：開始</translation>
    </message>
    <message>
        <source>{what}: to</source>
        <translation>{what}：終了</translation>
    </message>
    <message>
        <source>A time of the day; none: the whole day</source>
        <translation>時刻。空欄なら一日中</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Remove these hours</source>
        <translation>この時間帯を削除</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>通信記録</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領結果</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>What you choose in the log is shown here.</source>
        <translation>ログで選んだものがここに表示されます。</translation>
    </message>
    <message>
        <source>Attachments {count}</source>
        <translation>添付ファイル {count}</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name}を保存しています…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path}として保存しました。</translation>
    </message>
</context>
<context>
    <name>KeyringBar</name>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>キーリングのロックを解除</translation>
    </message>
    <message>
        <source>Use memory only</source>
        <translation>メモリだけを使う</translation>
    </message>
    <message>
        <source>Keep passwords in memory until you quit</source>
        <translation>終了するまでパスワードをメモリに保持</translation>
    </message>
    <message>
        <source>Nothing is written down; you enter passwords again after the next start.</source>
        <translation>どこにも書き込みません。次に起動した後は、パスワードをもう一度入力します。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>保存して続ける</translation>
    </message>
    <message>
        <source>Keep this password and go on</source>
        <translation>このパスワードを保存して続ける</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>もう一度起きたときに再び表示されます</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>問題：{what}</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Look for a window that asks for its password.</source>
        <translation>キーリングの応答を待っています。パスワードを求めるウィンドウを探してください。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>etrn-gui goes on in the tray</source>
        <translation>etrn-guiはトレイで動作を続けます</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept. Open the window again, or quit, by the icon in the tray. What closing does can be changed in the preferences.</source>
        <translation>メールの受信とスケジュールは続きます。ウィンドウをもう一度開くときや終了するときは、トレイのアイコンを使ってください。閉じたときの動作は、環境設定で変更できます。</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>メールは引き続き受信し、スケジュールも実行します。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>トレイに閉じる</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>The window stays until then</source>
        <translation>それまでウィンドウは残ります</translation>
    </message>
    <message>
        <source>The receiver goes on without the window, as you have set it in the preferences.</source>
        <translation>環境設定のとおり、ウィンドウを閉じても受信サービスは動作を続けます。</translation>
    </message>
    <message>
        <source>1 export being written</source>
        <translation>エクスポート1件を書き込み中</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is in flight</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation>完了したら終了</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>“Quit now” finishes the mail on its way first. What comes later waits at the provider for the next flush.</source>
        <translation>「今すぐ終了」でも、受信中のメールは最後まで受け取ります。その後のメールは、次の取寄せまでプロバイダーで待ちます。</translation>
    </message>
    <message>
        <source>An export that is not done leaves no file behind.</source>
        <translation>終わらなかったエクスポートはファイルを残しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n flush(es) still running</source>
        <translation>
            <numerusform>%n件の取寄せが実行中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) bringing mail</source>
        <translation>
            <numerusform>%n件の接続がメールを受信中です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Quitting as soon as what is in flight is done.</source>
        <translation>進行中の処理が終わりしだい終了します。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>What comes later waits at the provider for the next flush.</source>
        <translation>後から来るメールは、次の取寄せまでプロバイダーで待ちます。</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>It counts when you save.</source>
        <translation>保存すると有効になります。</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>Hours of the link</source>
        <translation>回線の時間帯</translation>
    </message>
    <message>
        <source>Hang up after seconds without mail</source>
        <translation>メールがない状態が何秒続いたら切断するか</translation>
    </message>
    <message>
        <source>Link open for seconds at most</source>
        <translation>回線を開いておく最大の秒数</translation>
    </message>
    <message>
        <source>Seconds in which a command has to end</source>
        <translation>コマンドが終わるまでの秒数</translation>
    </message>
    <message>
        <source>For a link that is dialled or paid for by time. It holds for all queues of this provider. Asking stops when the hours end. The commands are run as they are, without a shell.</source>
        <translation>ダイヤルアップや時間課金の回線向けの設定です。このプロバイダーのすべてのキューに適用されます。時間帯が終わると依頼も止まります。コマンドはシェルを介さず、そのまま実行されます。</translation>
    </message>
    <message>
        <source>Ask only in these hours (none: always)</source>
        <translation>この時間帯だけ依頼（なし：常時）</translation>
    </message>
    <message>
        <source>none, or such as {command}</source>
        <translation>なし、または{command}など</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation>依頼の前</translation>
    </message>
    <message>
        <source>The command that dials.</source>
        <translation>回線を接続するコマンド。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>依頼の後</translation>
    </message>
    <message>
        <source>The command that hangs up.</source>
        <translation>回線を切断するコマンド。</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>切断まで</translation>
    </message>
    <message>
        <source>So long without mail, and the link is taken down.</source>
        <translation>この時間メールがなければ、回線を切断します。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>After that it is taken down, mail or not.</source>
        <translation>この時間が過ぎると、メールの有無にかかわらず切断します。</translation>
    </message>
    <message>
        <source>Command ends in</source>
        <translation>コマンドの期限</translation>
    </message>
    <message>
        <source>One that takes longer counts as failed.</source>
        <translation>これより長くかかるコマンドは失敗とみなします。</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>The search index is being made: {done} of {all} rows. Until then searching takes longer.</source>
        <translation>検索の索引を作成しています：{all}行中{done}行。完了するまで、検索に時間がかかります。</translation>
    </message>
    <message>
        <source>The texts of messages are being read for the search: {done} of {all}.</source>
        <translation>検索のためにメッセージの本文を読み取っています：{all}通中{done}通。</translation>
    </message>
    <message>
        <source>The clipboard takes {count} rows at most. Export them to a file instead.</source>
        <translation>クリップボードにコピーできるのは最大{count}行です。ファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>フィルターの名前の変更</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルターの名前：</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>this machine’s own name</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>harbour.example, or @harbour.example with its subdomains</source>
        <translation>harbour.example、サブドメインも含めるなら@harbour.example</translation>
    </message>
    <message>
        <source>Taken anyway, for your queues: {domains}.</source>
        <translation>キューのために必ず受け取るもの：{domains}。</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>Addresses with a port, separated by commas: 0.0.0.0:25, [::]:25.</source>
        <translation>ポート付きのアドレスをコンマで区切って入力します：0.0.0.0:25, [::]:25。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>With it the receiver greets, and names its certificate.</source>
        <translation>受信サービスがあいさつで名乗り、証明書に記す名前です。</translation>
    </message>
    <message>
        <source>Take mail &amp;for</source>
        <translation>受け取る宛先(&amp;F)</translation>
    </message>
    <message>
        <source>Take mail f&amp;rom</source>
        <translation>受け取る相手(&amp;R)</translation>
    </message>
    <message>
        <source>Addresses or networks. Without any, everybody may deliver to the domains above.</source>
        <translation>アドレスまたはネットワークです。空なら、上のドメイン宛にだれでも配送できます。</translation>
    </message>
    <message>
        <source>N&amp;ormalize</source>
        <translation>修正する送信元(&amp;O)</translation>
    </message>
    <message>
        <source>Addresses whose mail is mended where a line ends in CR or LF alone, instead of refused.</source>
        <translation>行がCRだけ、またはLFだけで終わるメールを、拒否せずに直して受け取るアドレスです。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation>メニュー（{keys}）</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation>受信サービス…</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>etrn-guiについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Text of the message</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>Formatted text of the message</source>
        <translation>メッセージの書式付きテキスト</translation>
    </message>
    <message>
        <source>You are asked before a link is opened</source>
        <translation>リンクを開く前に確認します</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show the message as plain text</source>
        <translation>メッセージをプレーンテキストで表示</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>書式付き</translation>
    </message>
    <message>
        <source>Show the formatted message, without anything from outside</source>
        <translation>書式付きのメッセージを、外部のものを一切読み込まずに表示</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Envelope: {sender} to {to}</source>
        <translation>エンベロープ：{sender}から{to}</translation>
    </message>
    <message>
        <source>{sender} → {to}</source>
        <translation>{sender} → {to}</translation>
    </message>
    <message>
        <source>Came at {when}, {size}</source>
        <translation>到着：{when}、{size}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The message has only a formatted text; this is its plain reading.</source>
        <translation>メッセージには書式付きのテキストしかありません。これはその平文です。</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>メッセージには本文がありません。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>It is shown again when it happens again</source>
        <translation>もう一度起きたときに再び表示されます</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>ほか%n件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>問題：{what}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume now</source>
        <translation>今すぐ再開</translation>
    </message>
    <message>
        <source>End the pause of schedules</source>
        <translation>スケジュールの一時停止を終える</translation>
    </message>
    <message numerus="yes">
        <source>%n more pause(s) hold.</source>
        <translation>
            <numerusform>ほかに%n件の一時停止があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>The receiver does not listen</source>
        <translation>受信サービスが待ち受けていません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>受信サービスをもう一度開始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>この説明を閉じる</translation>
    </message>
    <message>
        <source>Receiver settings…</source>
        <translation>受信サービスの設定…</translation>
    </message>
    <message>
        <source>Open the receiver’s settings</source>
        <translation>受信サービスの設定を開く</translation>
    </message>
    <message>
        <source>Listen on {port}</source>
        <translation>{port}で待ち受ける</translation>
    </message>
    <message>
        <source>{title}: let the receiver listen on {port}</source>
        <translation>{title}：受信サービスを{port}で待ち受けさせる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>コピー：{title}</translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Put in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Put sample mail in</source>
        <translation>サンプルメールを入れる</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Mail that the practice provider holds</source>
        <translation>練習用プロバイダーが預かっているメール</translation>
    </message>
    <message>
        <source>For each, how long it waits, and the last answer</source>
        <translation>それぞれの待ち時間と最後の応答</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>メッセージの数</translation>
    </message>
    <message>
        <source>Queue for the sample mail</source>
        <translation>サンプルメールを入れるキュー</translation>
    </message>
    <message>
        <source>Size of each message</source>
        <translation>1通のサイズ</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>{size}, with an attachment</source>
        <translation>{size}、添付ファイル付き</translation>
    </message>
    <message>
        <source>What the provider is made to do</source>
        <translation>プロバイダーに行わせる動作</translation>
    </message>
    <message>
        <source>What it does is told here.</source>
        <translation>動作の様子がここに表示されます。</translation>
    </message>
    <message>
        <source>What the practice provider tells</source>
        <translation>練習用プロバイダーの動作</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <translation>サンプルメール</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message numerus="yes">
        <source>holds %n message(s), {size}</source>
        <translation>
            <numerusform>%n通を預かり中、{size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
    <message>
        <source>Take mail also while the program is not running</source>
        <translation>プログラムが動いていない間もメールを受け取る</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>サインイン時に起動する</translation>
    </message>
    <message>
        <source>Failures: refused, in part, or the receiver does not listen</source>
        <translation>失敗：拒否、一部のみ、または受信サービスが待ち受けていない</translation>
    </message>
    <message>
        <source>Silence: a flush was accepted, but no mail came</source>
        <translation>着信なし：取寄せは受け付けられたが、メールが届かなかった</translation>
    </message>
    <message>
        <source>Successes: mail came</source>
        <translation>成功：メールが届いた</translation>
    </message>
    <message>
        <source>Name senders and subjects in them</source>
        <translation>通知に差出人と件名を含める</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits the program.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Another language counts from the next start on.</source>
        <translation>言語の変更は、次に起動したときから有効です。</translation>
    </message>
    <message>
        <source>It counts at once.</source>
        <translation>すぐに有効になります。</translation>
    </message>
    <message>
        <source>START AND END</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>Mail is still taken, and schedules are kept.</source>
        <translation>メールは引き続き受信し、スケジュールも実行します。</translation>
    </message>
    <message>
        <source>The receiver then goes on when you quit; the next window takes it over.</source>
        <translation>終了しても受信サービスは動き続け、次のウィンドウが引き継ぎます。</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>トレイがあればトレイで始まります。</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>They are shown while you look at something else; many at once become one.</source>
        <translation>ほかの画面を見ている間に表示されます。同時に多数ある場合は1つにまとめます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>環境設定を閉じる</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What this schedule says</source>
        <translation>このスケジュールの内容</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between runs</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Next, in {time}: {runs} ({zone})</source>
        <translation>次回は{time}後：{runs}（{zone}）</translation>
    </message>
    <message>
        <source>Next: {runs} ({zone})</source>
        <translation>次回：{runs}（{zone}）</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>M/d(ddd)</translation>
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
        <translation>受信サービスが待ち受けていません</translation>
    </message>
    <message>
        <source>{provider}: {state}</source>
        <translation>{provider}：{state}</translation>
    </message>
    <message>
        <source>Schedules are paused.</source>
        <translation>スケジュールは一時停止中です。</translation>
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
        <translation>プロバイダーで待っているメールを取り寄せ（SMTP ETRN、RFC 1985）、実際に何が届いたかを示します。

Qt {qt}、Python {python}、{system}
データ：{data}
ライセンス：MIT</translation>
    </message>
    <message>
        <source>About etrn-gui</source>
        <translation>etrn-guiについて</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻ります</translation>
    </message>
</context>
<context>
    <name>ProviderActions</name>
    <message>
        <source>An authority vouches for it; a pin is not needed, and has to be renewed with it.</source>
        <translation>認証局が保証しています。固定は不要で、固定すると更新のたびに固定し直す必要があります。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says.</source>
        <translation>フィンガープリントを、プロバイダーから聞いたものと比べてください。</translation>
    </message>
    <message>
        <source>Trust exactly this certificate?</source>
        <translation>この証明書だけを信頼しますか？</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>固定する</translation>
    </message>
    <message>
        <source>No other is taken from now on</source>
        <translation>今後はほかの証明書を受け入れません</translation>
    </message>
    <message>
        <source>Its password is forgotten. The mail and the history stay.</source>
        <translation>パスワードは消去されます。メールと履歴は残ります。</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name}を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ 詳細</translation>
    </message>
    <message>
        <source>Show the advanced settings</source>
        <translation>詳細設定を表示</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this provider</source>
        <translation>このプロバイダーを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name}の編集</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>mail.provider.example</source>
        <translation>mail.provider.example</translation>
    </message>
    <message>
        <source>none: the provider knows this machine by its address</source>
        <translation>なし：プロバイダーはこのコンピューターをアドレスで識別します</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>このプロバイダーの呼び名です。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>It follows the encryption until you write one.</source>
        <translation>入力するまでは暗号化方式に従います。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>システムのキーリングに保存し、再表示はしません。</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ 詳細</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit this provider</source>
        <translation>このプロバイダーを編集</translation>
    </message>
    <message>
        <source>Edit this provider ({keys})</source>
        <translation>このプロバイダーを編集（{keys}）</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Check this provider step by step</source>
        <translation>このプロバイダーを手順ごとに診断</translation>
    </message>
    <message>
        <source>Check this provider step by step, without asking for mail ({keys})</source>
        <translation>メールを依頼せずに、このプロバイダーを手順ごとに診断（{keys}）</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider</source>
        <translation>このプロバイダーの全キューに共通のスケジュール</translation>
    </message>
    <message>
        <source>One schedule for all queues of this provider ({keys})</source>
        <translation>このプロバイダーの全キューに共通のスケジュール（{keys}）</translation>
    </message>
    <message>
        <source>Flush all queues</source>
        <translation>すべて取り寄せる</translation>
    </message>
    <message>
        <source>Flush all queues of this provider</source>
        <translation>このプロバイダーのすべてのキューを取り寄せる</translation>
    </message>
    <message>
        <source>Every queue is being flushed already.</source>
        <translation>すべてのキューをすでに取り寄せています。</translation>
    </message>
    <message>
        <source>Flush all queues ({keys})</source>
        <translation>すべてのキューを取り寄せる（{keys}）</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Enter edits the chosen one; the menu key offers more</source>
        <translation>Enterキーで編集、メニューキーでほかの操作ができます</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
    <message>
        <source>Pause its schedules</source>
        <translation>スケジュールを一時停止</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Deliveries</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Add a queue…</source>
        <translation>キューを追加…</translation>
    </message>
    <message>
        <source>Add a queue to this provider</source>
        <translation>このプロバイダーにキューを追加</translation>
    </message>
    <message>
        <source>Add the host, the @domain or the #queue that the provider holds mail for.</source>
        <translation>プロバイダーがメールを預かっているホスト、@ドメイン、#キューを追加してください。</translation>
    </message>
    <message>
        <source>Nothing to flush yet</source>
        <translation>取り寄せるものがまだありません</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Progress of {queue}</source>
        <translation>{queue}の進み具合</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>What to do about {queue}</source>
        <translation>{queue}の対処方法</translation>
    </message>
    <message>
        <source>Queue {queue}</source>
        <translation>キュー{queue}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>取寄せ</translation>
    </message>
    <message>
        <source>Stop {queue}</source>
        <translation>{queue}を中止</translation>
    </message>
    <message>
        <source>Flush {queue}</source>
        <translation>{queue}を取り寄せる</translation>
    </message>
    <message>
        <source>Ask the provider to send what waits for {queue}</source>
        <translation>{queue}を待っているメールを送るよう、プロバイダーに依頼します</translation>
    </message>
    <message>
        <source>Stop now; what came so far stays</source>
        <translation>今すぐ中止します。それまでに届いたものは残ります</translation>
    </message>
    <message>
        <source>Another program asks the provider just now; it can be stopped there.</source>
        <translation>別のプログラムが、ちょうどプロバイダーに依頼しています。中止はそのプログラムで行えます。</translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>最新の取寄せの受領結果</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Flush</source>
        <translation>取寄せ</translation>
    </message>
    <message>
        <source>Flush the chosen queues</source>
        <translation>選んだキューを取り寄せる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop the chosen queues; what came so far stays</source>
        <translation>選んだキューを中止します。それまでに届いたものは残ります</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>What to do about the chosen queue</source>
        <translation>選んだキューの対処方法</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
    <message>
        <source>Change the schedule of the chosen queue</source>
        <translation>選んだキューのスケジュールを変更</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the schedules of the chosen queues</source>
        <translation>選択したキューのスケジュールを再開</translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation>キューを探す</translation>
    </message>
    <message>
        <source>By its name or its state</source>
        <translation>名前または状態で探します</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Enter tells what to do, where there is something; the menu key offers more</source>
        <translation>対処が必要ならEnterキーで表示、メニューキーでほかの操作ができます</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>キュー%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of the latest flush</source>
        <translation>最新の取寄せの受領結果</translation>
    </message>
</context>
<context>
    <name>QueuesEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add this queue</source>
        <translation>このキューを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen queue</source>
        <translation>選んだキューを削除</translation>
    </message>
    <message>
        <source>Queues to flush</source>
        <translation>取り寄せるキュー</translation>
    </message>
    <message>
        <source>Enter takes one back into the line below, Del removes it</source>
        <translation>Enterキーで下の入力欄に戻し、Delキーで削除します</translation>
    </message>
    <message>
        <source>host, @domain or #queue</source>
        <translation>ホスト、@ドメイン、#キュー</translation>
    </message>
    <message>
        <source>Queue to add: a host, an @domain or a #queue</source>
        <translation>追加するキュー：ホスト、@ドメイン、#キュー</translation>
    </message>
    <message>
        <source>Enter adds it to the list</source>
        <translation>Enterキーで一覧に加えます</translation>
    </message>
    <message>
        <source>its domains, if you know them: a.example b.example</source>
        <translation>わかれば、そのドメイン：a.example b.example</translation>
    </message>
    <message>
        <source>Domains that the queue holds mail for</source>
        <translation>キューがメールを預かるドメイン</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>What is held for you?</source>
        <translation>何を預かってもらっていますか？</translation>
    </message>
    <message>
        <source>A host such as mail.ship.example, a domain with all below it such as @ship.example, or a #queue that the provider has named.</source>
        <translation>mail.ship.exampleのようなホスト、@ship.exampleのように下位をすべて含むドメイン、またはプロバイダーが名付けた#キューです。</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What you call this provider.</source>
        <translation>このプロバイダーの呼び名です。</translation>
    </message>
    <message>
        <source>There is nothing to ask for yet.</source>
        <translation>依頼するものがまだありません。</translation>
    </message>
    <message>
        <source>Write the host, the @domain or the #queue that is held for you.</source>
        <translation>預かってもらっているホスト、@ドメイン、#キューを入力してください。</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>先に、印の付いたところを直してください。</translation>
    </message>
</context>
<context>
    <name>ReceiptChart</name>
    <message>
        <source>Chart of what came after the ETRN</source>
        <translation>ETRNの後に届いたメールのグラフ</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>受領結果をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Show the flush of this queue before this one</source>
        <translation>このキューの一つ前の取寄せを表示</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Show the flush of this queue after this one</source>
        <translation>このキューの一つ後の取寄せを表示</translation>
    </message>
    <message>
        <source>Receipt of the flush</source>
        <translation>取寄せの受領結果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Nobody asked for this: no flush, so no receipt.</source>
        <translation>依頼なしに届いたため、取寄せも受領結果もありません。</translation>
    </message>
    <message>
        <source>{count} ({size})</source>
        <translation>{count}（{size}）</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>取寄せ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>判別できず</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>依頼時刻</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>最初の1通まで</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>受け取らず</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>着信なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{verdict}, at {when}</source>
        <translation>{verdict}、{when}</translation>
    </message>
</context>
<context>
    <name>ReceiverDialog</name>
    <message>
        <source>Receiver</source>
        <translation>受信サービス</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply: the receiver starts again with these settings</source>
        <translation>適用：受信サービスをこの設定で再起動します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>何も変更せずに閉じる</translation>
    </message>
    <message>
        <source>Your providers and the allowed addresses are exempt.</source>
        <translation>登録したプロバイダーと許可アドレスは対象外です。</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>メッセージサイズ</translation>
    </message>
    <message>
        <source>MiB at most</source>
        <translation>MiBまで</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>MiB stay free</source>
        <translation>MiBを空けておく</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>まで同時に</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>アドレスごと</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>新規接続</translation>
    </message>
    <message>
        <source>a minute from one address</source>
        <translation>回まで（1アドレス、毎分）</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>of one message</source>
        <translation>件まで（1メッセージ）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Slower mail is given up after a minute; lower it where the link is that slow.</source>
        <translation>これより遅いメールは1分で打ち切ります。回線がそれほど遅い場合は下げてください。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無通信</translation>
    </message>
    <message>
        <source>Slowest mail</source>
        <translation>最低速度</translation>
    </message>
    <message>
        <source>octets a second</source>
        <translation>オクテット/秒</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLSハンドシェイク</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>停止時</translation>
    </message>
    <message>
        <source>seconds for mail on its way</source>
        <translation>秒、受信中のメールを待つ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>in one session</source>
        <translation>回まで（1セッション）</translation>
    </message>
    <message>
        <source>Idle commands</source>
        <translation>空のコマンド</translation>
    </message>
    <message>
        <source>in a row that bring no mail</source>
        <translation>回まで（メールなしで連続）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>octets in one line</source>
        <translation>オクテットまで（1行）</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>before it counts as a mail loop</source>
        <translation>を超えるとメールループとみなす</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>場所と対象</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Times and errors</source>
        <translation>時間とエラー</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>設定の区分</translation>
    </message>
    <message>
        <source>Apply starts the receiver again.</source>
        <translation>適用すると受信サービスが再起動します。</translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>Receiver settings</source>
        <translation>受信サービスの設定</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>Start the receiver again</source>
        <translation>受信サービスをもう一度開始</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>Why the receiver does not listen, and what to do</source>
        <translation>受信サービスが待ち受けていない理由と対処方法</translation>
    </message>
    <message>
        <source>RECEIVER</source>
        <translation>受信サービス</translation>
    </message>
    <message>
        <source>Receiver settings ({keys})</source>
        <translation>受信サービスの設定（{keys}）</translation>
    </message>
    <message>
        <source>Receiver: {state}</source>
        <translation>受信サービス：{state}</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>What to change</source>
        <translation>変更すべき点</translation>
    </message>
    <message>
        <source>Why no message was taken</source>
        <translation>メッセージを受け取らなかった理由</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Nothing: this is how it should be.</source>
        <translation>なし：これで正常です。</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What is shown of this provider</source>
        <translation>このプロバイダーについて表示する内容</translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>What can be done with the chosen deliveries</source>
        <translation>選んだ配送に対する操作</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n行をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>このセルをコピー</translation>
    </message>
    <message>
        <source>Only from {sender}</source>
        <translation>{sender}からのものだけ</translation>
    </message>
    <message>
        <source>Leave out {sender}</source>
        <translation>{sender}からのものを除く</translation>
    </message>
    <message>
        <source>Only flush #{number}</source>
        <translation>取寄せ #{number}だけ</translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>%n行をエクスポート…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Hours of this line</source>
        <translation>この行の時間帯</translation>
    </message>
    <message>
        <source>minute  hour  day  month  weekday</source>
        <translation>分  時  日  月  曜日</translation>
    </message>
    <message>
        <source>from</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>on</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>What this line says</source>
        <translation>この行の内容</translation>
    </message>
    <message>
        <source>Every so often, at times of the day, or as cron has it</source>
        <translation>一定間隔、決まった時刻、またはcron形式</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>The time between two requests</source>
        <translation>次の要求までの間隔</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>08:00 12:30 18:00</source>
        <translation>08:00 12:30 18:00</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron式</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Why due</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>取寄せ</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs of which queue</source>
        <translation>表示するキュー</translation>
    </message>
    <message>
        <source>Runs with which outcome</source>
        <translation>表示する結果</translation>
    </message>
    <message>
        <source>Only these are listed</source>
        <translation>これだけを表示します</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>Give a queue a schedule, and each due time is told here: what became of it, and why.</source>
        <translation>キューにスケジュールを設定すると、予定ごとの結果とその理由がここに表示されます。</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No run has this queue and this outcome.</source>
        <translation>このキューとこの結果に当てはまる実行はありません。</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs of the schedules, newest first</source>
        <translation>スケジュールの実行、新しい順</translation>
    </message>
    <message>
        <source>Enter shows the flush of a run</source>
        <translation>Enterキーで実行の取寄せを表示します</translation>
    </message>
    <message>
        <source>Columns of the runs</source>
        <translation>実行の列</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Another time at which it asks</source>
        <translation>要求する時刻をもう一つ加えます</translation>
    </message>
    <message>
        <source>Hours in which nothing is asked</source>
        <translation>要求しない時間帯</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>休止時間帯を追加</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間帯</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>プログラムの起動時</translation>
    </message>
    <message>
        <source>When the network comes up</source>
        <translation>ネットワークの接続時</translation>
    </message>
    <message>
        <source>When an interface or VPN comes up:</source>
        <translation>インターフェースやVPNの接続時：</translation>
    </message>
    <message>
        <source>Later by chance, at most</source>
        <translation>ランダムな遅れの上限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Use it for all queues of this provider</source>
        <translation>このプロバイダーのすべてのキューに使う</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this schedule</source>
        <translation>このスケジュールを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Schedule of {name}</source>
        <translation>{name}のスケジュール</translation>
    </message>
    <message>
        <source>such as {names}</source>
        <translation>{names}など</translation>
    </message>
    <message>
        <source>Names of interfaces</source>
        <translation>インターフェースの名前</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Their own schedules are replaced.</source>
        <translation>それぞれのスケジュールは置き換えられます。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>依頼する</translation>
    </message>
    <message>
        <source>Also ask</source>
        <translation>次のときも依頼する</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>依頼しない</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>微調整</translation>
    </message>
    <message>
        <source>Link to the provider: hours, dial, hang up</source>
        <translation>プロバイダーへの回線：時間帯、接続、切断</translation>
    </message>
    <message>
        <source>Usual schedules</source>
        <translation>よくあるスケジュール</translation>
    </message>
    <message>
        <source>Begin with a usual schedule</source>
        <translation>よくあるスケジュールから始める</translation>
    </message>
    <message>
        <source>The queues have different schedules now. Saving gives all of them this one.</source>
        <translation>キューごとにスケジュールが異なっています。保存すると、すべてこのスケジュールになります。</translation>
    </message>
    <message>
        <source>Begin later by chance, by at most</source>
        <translation>開始をランダムに遅らせる上限</translation>
    </message>
    <message>
        <source>Priority, where several are due (1 is asked first)</source>
        <translation>予定が重なったときの優先度（1が最優先）</translation>
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
        <translation>表示：{title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>このスケジュールを一時停止</translation>
    </message>
    <message>
        <source>The interface is not named.</source>
        <translation>インターフェースの名前がありません。</translation>
    </message>
    <message>
        <source>Write its name, such as tun0.</source>
        <translation>tun0のように名前を入力してください。</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>上の内容にまだ誤りがあります。</translation>
    </message>
    <message>
        <source>It could not be saved; the window says why.</source>
        <translation>保存できませんでした。理由はウィンドウに示されています。</translation>
    </message>
    <message>
        <source>Mend that, then save again.</source>
        <translation>それを直してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation>{when}まで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>再開するまで一時停止中です。</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the schedule of {queue}</source>
        <translation>{queue}のスケジュールを再開</translation>
    </message>
    <message>
        <source>End the pause, or let a schedule that has stopped begin again</source>
        <translation>一時停止を終えるか、停止したスケジュールを再開します</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
    <message>
        <source>Change the schedule of {queue}</source>
        <translation>{queue}のスケジュールを変更</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause all schedules</source>
        <translation>すべてのスケジュールを一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the schedules</source>
        <translation>スケジュールを再開</translation>
    </message>
    <message>
        <source>SCHEDULES</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Schedules: {state}</source>
        <translation>スケジュール：{state}</translation>
    </message>
    <message>
        <source>Nobody keeps them just now.</source>
        <translation>現在、実行元がありません。</translation>
    </message>
    <message>
        <source>Nothing is due by the clock.</source>
        <translation>時刻による予定はありません。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>PROVIDERS</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation>プロバイダーを追加…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Add a provider ({keys})</source>
        <translation>プロバイダーを追加（{keys}）</translation>
    </message>
</context>
<context>
    <name>SignInChoice</name>
    <message>
        <source>a password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>a token (XOAUTH2)</source>
        <translation>トークン（XOAUTH2）</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>システムのキーリングに保存し、再表示はしません。</translation>
    </message>
    <message>
        <source>Another program renews it.</source>
        <translation>別のプログラムが更新します。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Do you sign in?</source>
        <translation>サインインしますか？</translation>
    </message>
    <message>
        <source>Leave both empty where the provider knows this machine by its address.</source>
        <translation>プロバイダーがこのコンピューターをアドレスで識別する場合は、両方とも空にしてください。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Signs in &amp;with</source>
        <translation>サインイン方法(&amp;I)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never shown again.</source>
        <translation>システムのキーリングに保存し、再表示はしません。</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so no password is sent over it.</source>
        <translation>接続が暗号化されていないため、パスワードは送信しません。</translation>
    </message>
    <message>
        <source>The provider offers to sign in with {ways}.</source>
        <translation>プロバイダーが提供するサインイン方法：{ways}。</translation>
    </message>
    <message>
        <source>The provider offers no sign-in on this port: leave both empty.</source>
        <translation>プロバイダーはこのポートでサインインを提供していません。両方とも空にしてください。</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Save as .eml…</source>
        <translation>.emlとして保存…</translation>
    </message>
    <message>
        <source>Save the message as an .eml file</source>
        <translation>メッセージを.emlファイルに保存</translation>
    </message>
    <message>
        <source>The whole message as it was received, in a file that mail programs open</source>
        <translation>受信したままのメッセージ全体を、メールソフトで開けるファイルに保存します</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>No message was taken, so there is no source.</source>
        <translation>メッセージを受け取っていないため、ソースはありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The message’s file could not be opened.</source>
        <translation>メッセージのファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>very long lines go on at ↪</source>
        <translation>とても長い行は↪で折り返します</translation>
    </message>
    <message>
        <source>… cut, {rest} more</source>
        <translation>… 以下{rest}を省略</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What goes on</source>
        <translation>現在の動き</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次の予定</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>診断の手順</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{sender}: {subject}</source>
        <translation>{sender}：{subject}</translation>
    </message>
    <message>
        <source>The receiver does not listen</source>
        <translation>受信サービスが待ち受けていません</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>動作しますか？</translation>
    </message>
    <message>
        <source>It is saved. No mail is asked for yet.</source>
        <translation>保存しました。メールはまだ依頼していません。</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Go back to what has to be put right</source>
        <translation>直すべきところに戻る</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Take all steps again</source>
        <translation>すべての手順をやり直す</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
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
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Usually on port {port}</source>
        <translation>通常はポート{port}</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Transcript of the ETRN and of the delivery</source>
        <translation>ETRNと配送の通信記録</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Nobody asked for this: it came by itself.</source>
        <translation>依頼なしに届いたものです。</translation>
    </message>
    <message>
        <source>The ETRN is still going on; its transcript follows when it has ended.</source>
        <translation>ETRNはまだ続いています。終了すると通信記録が表示されます。</translation>
    </message>
    <message>
        <source>The provider&apos;s deliveries have transcripts of their own: choose their rows above.</source>
        <translation>プロバイダーからの配送には、それぞれの通信記録があります。上の行を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was said: no connection came about.</source>
        <translation>やり取りはありません。接続できませんでした。</translation>
    </message>
    <message>
        <source>The delivering connection is still open; its transcript follows when it has ended.</source>
        <translation>配送の接続はまだ開いています。終了すると通信記録が表示されます。</translation>
    </message>
    <message>
        <source>No transcript of the delivery was kept.</source>
        <translation>配送の通信記録は保存されていません。</translation>
    </message>
    <message>
        <source>Their delivery: C is the sending host, S is this receiver</source>
        <translation>相手の配送：Cは送信側ホスト、Sはこの受信サービス</translation>
    </message>
    <message>
        <source>Our ETRN, flush #{number}: C is this program, S is the provider</source>
        <translation>こちらのETRN、取寄せ #{number}：Cはこのプログラム、Sはプロバイダー</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Flush</source>
        <translation>取寄せ</translation>
    </message>
    <message>
        <source>Pause schedules</source>
        <translation>スケジュールを一時停止</translation>
    </message>
    <message>
        <source>Open etrn-gui</source>
        <translation>etrn-guiを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>etrn-gui: {state}</source>
        <translation>etrn-gui：{state}</translation>
    </message>
    <message>
        <source>All queues of {name}</source>
        <translation>{name}のすべてのキュー</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>証明書のフィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Copy the fingerprint of the certificate</source>
        <translation>証明書のフィンガープリントをコピー</translation>
    </message>
    <message>
        <source>It is made when the receiver starts, or now.</source>
        <translation>受信サービスの開始時に作成されます。今すぐ作成することもできます。</translation>
    </message>
    <message>
        <source>Choose the two files.</source>
        <translation>2つのファイルを選んでください。</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>{day}まで有効</translation>
    </message>
</context>
<context>
    <name>machinery</name>
    <message>
        <source>A fault on this side ended the request after it was sent. Mail may still come: the receipt tells.</source>
        <translation>依頼の送信後に、こちら側の障害で処理が終了しました。メールはまだ届く可能性があり、受領結果でわかります。</translation>
    </message>
    <message>
        <source>A fault on this side ended the request before it was sent. Flush again.</source>
        <translation>依頼の送信前に、こちら側の障害で処理が終了しました。もう一度取り寄せてください。</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>A file stands where the data folder should be.</source>
        <translation>データフォルダーがあるべき場所にファイルがあります。</translation>
    </message>
    <message>
        <source>A firewall keeps the provider&apos;s address out.</source>
        <translation>ファイアウォールがプロバイダーのアドレスを遮断しています。</translation>
    </message>
    <message>
        <source>A held message cannot be read ({strerror}).</source>
        <translation>預かっているメッセージを読み取れません（{strerror}）。</translation>
    </message>
    <message>
        <source>A message could not be stored ({strerror}).</source>
        <translation>メッセージを保存できませんでした（{strerror}）。</translation>
    </message>
    <message>
        <source>A provider delivers to port 25 unless it was told another one: have the router forward that port to this one, or let the receiver listen there.</source>
        <translation>プロバイダーは、別のポートを伝えられていなければポート25に配送します。ルーターでそのポートをこのポートへ転送するか、受信サービスをポート25で待ち受けさせてください。</translation>
    </message>
    <message>
        <source>A provider is asked at most once a minute.</source>
        <translation>1つのプロバイダーへの依頼は、多くて1分に1回です。</translation>
    </message>
    <message>
        <source>A provider runs on this data folder already (process {process}, on {where}).</source>
        <translation>このデータフォルダーではすでにプロバイダーが動いています（プロセス{process}、{where}）。</translation>
    </message>
    <message>
        <source>A receiver runs on this data folder already (process {process}, on {where}).</source>
        <translation>このデータフォルダーではすでに受信サービスが動いています（プロセス{process}、{where}）。</translation>
    </message>
    <message>
        <source>A {value} certificate has a key of its own.</source>
        <translation>{value}の証明書には専用の秘密鍵があります。</translation>
    </message>
    <message>
        <source>Accepted, with the number of messages that wait. The receipt counts them as they come.</source>
        <translation>待っているメッセージの数とともに受け付けられました。届いた数は受領結果に記録されます。</translation>
    </message>
    <message>
        <source>Accepted. Servers say this for an empty queue too: the receipt tells whether mail comes.</source>
        <translation>受け付けられました。キューが空でもこう応答するサーバーがあります。メールが届くかどうかは受領結果でわかります。</translation>
    </message>
    <message>
        <source>Access to the keyring was turned down.</source>
        <translation>キーリングへのアクセスが断られました。</translation>
    </message>
    <message>
        <source>Add a line such as {key}.</source>
        <translation>{key}のような行を追加してください。</translation>
    </message>
    <message>
        <source>Add such as: {value}.</source>
        <translation>次のように追加してください：{value}。</translation>
    </message>
    <message>
        <source>Allow the program in the firewall, or use another port.</source>
        <translation>ファイアウォールでプログラムを許可するか、別のポートを使ってください。</translation>
    </message>
    <message>
        <source>An expired message cannot be put away ({strerror}).</source>
        <translation>期限切れのメッセージを片付けられません（{strerror}）。</translation>
    </message>
    <message>
        <source>An interval is at most a day.</source>
        <translation>間隔は最大1日です。</translation>
    </message>
    <message>
        <source>Another mail program may have moved or deleted it.</source>
        <translation>別のメールプログラムが移動または削除した可能性があります。</translation>
    </message>
    <message>
        <source>Ask for fewer names on one connection.</source>
        <translation>1回の接続で依頼する名前を減らしてください。</translation>
    </message>
    <message>
        <source>Ask the provider for a port with TLS.</source>
        <translation>TLSを使えるポートをプロバイダーに尋ねてください。</translation>
    </message>
    <message>
        <source>Ask the provider to deliver with TLS 1.2 or later, or in clear.</source>
        <translation>TLS 1.2以降か平文で配送するよう、プロバイダーに頼んでください。</translation>
    </message>
    <message>
        <source>Ask the provider to renew its certificate in time.</source>
        <translation>期限までに証明書を更新するよう、プロバイダーに頼んでください。</translation>
    </message>
    <message>
        <source>Ask the provider what the queue is called.</source>
        <translation>キューの名前をプロバイダーに尋ねてください。</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you. If not, correct the record; where the address changes often, use dynamic DNS.</source>
        <translation>プロバイダーがあなたへの独自の経路を持っているか尋ねてください。なければレコードを修正してください。アドレスがよく変わる場合は、ダイナミックDNSを使ってください。</translation>
    </message>
    <message>
        <source>Ask the provider whether it has a route of its own to you; if not, give the name an A, AAAA or MX record.</source>
        <translation>プロバイダーがあなたへの独自の経路を持っているか尋ねてください。なければ、その名前にA、AAAA、MXのいずれかのレコードを設定してください。</translation>
    </message>
    <message>
        <source>At most 63 are allowed.</source>
        <translation>最大63文字です。</translation>
    </message>
    <message>
        <source>At most {value} are allowed.</source>
        <translation>最大{value}です。</translation>
    </message>
    <message>
        <source>At most {value} fit into the command.</source>
        <translation>コマンドに入るのは最大{value}です。</translation>
    </message>
    <message>
        <source>Begin each profile with a line [[profile]].</source>
        <translation>各プロファイルは[[profile]]の行で始めてください。</translation>
    </message>
    <message>
        <source>Begin each queue with a line [[profile.queue]].</source>
        <translation>各キューは[[profile.queue]]の行で始めてください。</translation>
    </message>
    <message>
        <source>By its MX record “.”, {domain} takes no mail (RFC 7505).</source>
        <translation>MXレコードが「.」なので、{domain}はメールを受け取りません（RFC 7505）。</translation>
    </message>
    <message>
        <source>Carrier-grade NAT lets no connection in. Ask for a public address, use IPv6, or reach the provider through a VPN.</source>
        <translation>キャリアグレードNATでは外からの接続が届きません。グローバルアドレスを頼むか、IPv6を使うか、VPNでプロバイダーに接続してください。</translation>
    </message>
    <message>
        <source>Change the file&apos;s owner or permissions.</source>
        <translation>ファイルの所有者または権限を変更してください。</translation>
    </message>
    <message>
        <source>Check its owner and permissions.</source>
        <translation>所有者と権限を確認してください。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>権限を確認してください。</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>つづりを確認してください。</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable.</source>
        <translation>フォルダーがあり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Check that its service runs, then try again.</source>
        <translation>サービスが動いていることを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check that the line is up, then check again.</source>
        <translation>回線がつながっていることを確認してから、もう一度診断してください。</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s path.</source>
        <translation>証明書のパスを確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>その場所の権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>だれが読み取れるかを確認してください。</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Close the window and delete this file; it is made anew.</source>
        <translation>ウィンドウを閉じてこのファイルを削除してください。新しく作り直されます。</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>ウィンドウを閉じて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Close what holds it open, then try again.</source>
        <translation>開いているものを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change a setting.</source>
        <translation>修正してください。修正しない場合は、設定を変更すると{name}{value}として残されます。</translation>
    </message>
    <message>
        <source>Correct it; else it is kept as {name}{value} when you change the log.</source>
        <translation>修正してください。修正しない場合は、ログの設定を変更すると{name}{value}として残されます。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away; it is kept as it is.</source>
        <translation>ファイルを修正するか、別の場所に移してください。ファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>Correct this line; if the file was cut short, take it from a backup.</source>
        <translation>この行を修正してください。ファイルが途中で切れている場合は、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>{close}のことですか？</translation>
    </message>
    <message>
        <source>Enter it in the profile (etrnctl profile set NAME --password-stdin).</source>
        <translation>プロファイルに入力してください（etrnctl profile set NAME --password-stdin）。</translation>
    </message>
    <message>
        <source>Flush again for what was turned away. Raise the limit on sessions if this is usual.</source>
        <translation>断られた分は、もう一度取り寄せてください。よく起きる場合は、セッション数の上限を上げてください。</translation>
    </message>
    <message>
        <source>For less often, write times: at 06:00, mon.</source>
        <translation>間隔を空けるには、時刻を指定してください：at 06:00, mon。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Free some space: the provider keeps the message.</source>
        <translation>空き容量を増やしてください。メッセージはプロバイダーに残っています。</translation>
    </message>
    <message>
        <source>Give a PEM file with the chain, and the key that belongs to it, without a passphrase.</source>
        <translation>証明書チェーンのPEMファイルと、それに対応するパスフレーズなしの秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>PEMファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation>読み取れるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>それぞれ別のものを指定してください。</translation>
    </message>
    <message>
        <source>Give the domain an MX record that leads here, unless the provider has a route of its own to you.</source>
        <translation>プロバイダーが独自の経路を持っていなければ、ドメインにこの場所を指すMXレコードを設定してください。</translation>
    </message>
    <message>
        <source>Give the key of its own.</source>
        <translation>専用の秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>Give the receiver a certificate in its settings.</source>
        <translation>設定で受信サービスに証明書を指定してください。</translation>
    </message>
    <message>
        <source>Give the receiver a certificate that the provider trusts, or have the provider pin this one&apos;s fingerprint.</source>
        <translation>プロバイダーが信頼する証明書を受信サービスに指定するか、今の証明書のフィンガープリントをプロバイダーに固定してもらってください。</translation>
    </message>
    <message>
        <source>If the file is whole, write schema = {schema} as its first line. If not, take a backup.</source>
        <translation>ファイルに欠けがなければ、1行目にschema = {schema}と書いてください。欠けている場合は、バックアップを使ってください。</translation>
    </message>
    <message>
        <source>If the link really is that slow, lower the limit on slow data.</source>
        <translation>回線が本当にそれほど遅い場合は、最低速度の制限を下げてください。</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses.</source>
        <translation>これがあなたのプロバイダーなら、そのアドレスを許可アドレスに追加してください。</translation>
    </message>
    <message>
        <source>If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.</source>
        <translation>これがあなたのプロバイダーなら、そのアドレスを許可アドレスに追加してください。制限の対象外になります。その後、もう一度取り寄せてください。</translation>
    </message>
    <message>
        <source>If this is your provider, its own log tells more. If not, allow only your providers&apos; addresses.</source>
        <translation>これがあなたのプロバイダーなら、プロバイダー側のログに詳細があります。そうでなければ、登録したプロバイダーのアドレスだけを許可してください。</translation>
    </message>
    <message>
        <source>If this mail is wanted, add the recipient&apos;s domain to the accepted domains.</source>
        <translation>このメールが必要なら、宛先のドメインを受け入れるドメインに追加してください。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>読み取れません（{strerror}）。</translation>
    </message>
    <message>
        <source>It did not end within {seconds} s and was stopped.</source>
        <translation>{seconds}秒以内に終了しなかったため、停止しました。</translation>
    </message>
    <message>
        <source>It did not listen within {value} seconds.</source>
        <translation>{value}秒以内に待ち受けを始めませんでした。</translation>
    </message>
    <message>
        <source>It ended with status {returncode}.</source>
        <translation>ステータス{returncode}で終了しました。</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>ステータス{status}で終了しました。</translation>
    </message>
    <message>
        <source>It is SHA-256 {fingerprint} ({name}).</source>
        <translation>SHA-256は{fingerprint}です（{name}）。</translation>
    </message>
    <message>
        <source>It is not possible to listen there ({strerror}).</source>
        <translation>そこでは待ち受けできません（{strerror}）。</translation>
    </message>
    <message>
        <source>It is not valid TOML: {error}.</source>
        <translation>有効なTOMLではありません：{error}。</translation>
    </message>
    <message>
        <source>It is not what the program writes ({error}).</source>
        <translation>このプログラムが書いた形式ではありません（{error}）。</translation>
    </message>
    <message>
        <source>It may have been delivered meanwhile: look again.</source>
        <translation>その間に配送されたかもしれません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>It was ended by signal {status}.</source>
        <translation>シグナル{status}で終了しました。</translation>
    </message>
    <message>
        <source>It was kept. Choose another name.</source>
        <translation>そのまま残してあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Let the provider deliver without signing in; who may deliver is set by the allow list.</source>
        <translation>プロバイダーにはサインインなしで配送させてください。配送できる相手は許可リストで決まります。</translation>
    </message>
    <message>
        <source>Let the receiver listen on 0.0.0.0:25, or on the address that the provider delivers to.</source>
        <translation>受信サービスを0.0.0.0:25か、プロバイダーの配送先アドレスで待ち受けさせてください。</translation>
    </message>
    <message>
        <source>Look at the receiver&apos;s problem above; the provider keeps the message and tries again.</source>
        <translation>上にある受信サービスの問題を確認してください。プロバイダーはメッセージを残し、再送を試みます。</translation>
    </message>
    <message>
        <source>Look at what stands there instead.</source>
        <translation>代わりに何があるかを確認してください。</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>ロックの解除を求めるウィンドウを探してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look for it in Runs.</source>
        <translation>「実行」で探してください。</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>Make it writable, or name another with --data-dir.</source>
        <translation>書き込めるようにするか、--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Make room, or make its folder writable.</source>
        <translation>空きを作るか、フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>空きを作るか、フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable: the sender keeps it for now.</source>
        <translation>空きを作るか、フォルダーに書き込めるようにしてください。メッセージは今のところ送信側に残っています。</translation>
    </message>
    <message>
        <source>Make the data folder and what is in it yours, and make room in it.</source>
        <translation>データフォルダーとその中身の所有者を自分にし、空きを作ってください。</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Mend it, then resume the schedule or flush by hand</source>
        <translation>原因を直してから、スケジュールを再開するか、手動で取り寄せてください</translation>
    </message>
    <message>
        <source>Move it away, or make a new one: etrnctl certificate --new-key.</source>
        <translation>別の場所に移すか、新しく作成してください：etrnctl certificate --new-key。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>別の場所に移してください。</translation>
    </message>
    <message>
        <source>Move it away; a new one is made from the mail that is there. The old flushes are then not listed.</source>
        <translation>別の場所に移してください。今あるメールから新しく作成します。以前の取寄せは一覧に出なくなります。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name each user once.</source>
        <translation>各ユーザーは1回だけ指定してください。</translation>
    </message>
    <message>
        <source>Name the certificate and its private key together, or neither, or certificate = “{value}”.</source>
        <translation>証明書と秘密鍵は、両方を指定するか、どちらも指定しないか、certificate = 「{value}」としてください。</translation>
    </message>
    <message>
        <source>No acknowledged message is lost.</source>
        <translation>受領を応答したメッセージは失われません。</translation>
    </message>
    <message>
        <source>No acknowledged message is lost. Please report it if it comes again.</source>
        <translation>受領を応答したメッセージは失われません。再び起きたら報告してください。</translation>
    </message>
    <message>
        <source>No keyring has been made yet.</source>
        <translation>キーリングがまだ作成されていません。</translation>
    </message>
    <message>
        <source>No provider on the internet can connect to it. Give the record the router&apos;s public address and forward the port.</source>
        <translation>インターネット上のプロバイダーは接続できません。レコードにルーターのグローバルアドレスを設定し、ポートを転送してください。</translation>
    </message>
    <message>
        <source>No provider runs on this data folder.</source>
        <translation>このデータフォルダーで動いているプロバイダーはありません。</translation>
    </message>
    <message>
        <source>No receiver is running on this data folder: nothing can be taken, or seen, until one is started.</source>
        <translation>このデータフォルダーで動いている受信サービスはありません。開始するまで、何も受け取れず、何も見えません。</translation>
    </message>
    <message>
        <source>Not asked for any more: {left}.</source>
        <translation>依頼をやめたもの：{left}。</translation>
    </message>
    <message>
        <source>Not asked: the provider left the requests before this one without an answer. Try again later.</source>
        <translation>依頼していません。プロバイダーがそれまでの依頼に応答しませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Not asked: the provider took too long over the other queues. Flush again.</source>
        <translation>依頼していません。プロバイダーが他のキューに時間をかけすぎました。もう一度取り寄せてください。</translation>
    </message>
    <message>
        <source>Not taken: {names}.</source>
        <translation>受け取られなかったもの：{names}。</translation>
    </message>
    <message>
        <source>Nothing that was acknowledged is lost. Please report it if it comes again.</source>
        <translation>受領を確認したものは失われていません。繰り返す場合はお知らせください。</translation>
    </message>
    <message>
        <source>Nothing was written. Do it again.</source>
        <translation>何も書き込んでいません。もう一度行ってください。</translation>
    </message>
    <message>
        <source>Nothing: the provider connects again when it has mail.</source>
        <translation>なし：メールがあれば、プロバイダーが再び接続します。</translation>
    </message>
    <message>
        <source>Nothing: the provider keeps the message and tries again.</source>
        <translation>なし：プロバイダーはメッセージを残し、再送を試みます。</translation>
    </message>
    <message>
        <source>Nothing: the provider sends the rest in another message. The limit is a setting.</source>
        <translation>なし：残りは、プロバイダーが別のメッセージで送ります。上限は設定で変えられます。</translation>
    </message>
    <message>
        <source>Nothing: this receiver does not offer it.</source>
        <translation>なし：この受信サービスは提供していません。</translation>
    </message>
    <message>
        <source>Nothing: this was no mail server. If it keeps coming, allow only your providers&apos; addresses.</source>
        <translation>なし：相手はメールサーバーではありませんでした。何度も来る場合は、登録したプロバイダーのアドレスだけを許可してください。</translation>
    </message>
    <message>
        <source>Only a flush can tell whether it is taken.</source>
        <translation>受け付けられるかどうかは、取り寄せてみるまでわかりません。</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Only mail is opened.</source>
        <translation>メールだけが開かれます。</translation>
    </message>
    <message>
        <source>Open the window or start one with: etrnctl receive. If another mail server here takes the mail, its receipts cannot be seen.</source>
        <translation>ウィンドウを開くか、etrnctl receiveで開始してください。ここで別のメールサーバーがメールを受け取っている場合、その受領結果は見えません。</translation>
    </message>
    <message>
        <source>Others can connect to this machine, but the provider does not: it still delivers to an address that is not this one any more.</source>
        <translation>ほかからはこのコンピューターに接続できますが、プロバイダーからは接続がありません。もうこのコンピューターのものではないアドレスに配送し続けています。</translation>
    </message>
    <message>
        <source>Others may read this file with passwords.</source>
        <translation>パスワードの入ったこのファイルを、ほかの人も読み取れます。</translation>
    </message>
    <message>
        <source>Port {port} is in use{port_}.</source>
        <translation>ポート{port}は使用中です{port_}。</translation>
    </message>
    <message>
        <source>Port {port} needs special rights.</source>
        <translation>ポート{port}には特別な権限が必要です。</translation>
    </message>
    <message>
        <source>Postfix cannot do it now. Where the port is guarded by postscreen, the first connection is always told this: try again in a few minutes. If it stays so, ask the provider for a port without postscreen.</source>
        <translation>Postfixは今は対応できません。ポートがpostscreenで守られている場合、最初の接続には必ずこう応答します。数分後にもう一度試してください。変わらなければ、postscreenのないポートをプロバイダーに尋ねてください。</translation>
    </message>
    <message>
        <source>Put a newer one in its place; no restart is needed.</source>
        <translation>新しいものに置き換えてください。再起動は要りません。</translation>
    </message>
    <message>
        <source>Raise the limit on message size if such mail is wanted.</source>
        <translation>このようなメールが必要なら、メッセージサイズの上限を上げてください。</translation>
    </message>
    <message>
        <source>Reading the message takes more memory than it is given.</source>
        <translation>メッセージの読み取りに、与えられた以上のメモリが必要です。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Remove it. Known here: {keys}.</source>
        <translation>削除してください。ここで使えるもの：{keys}。</translation>
    </message>
    <message>
        <source>Remove private_key, or name the certificate&apos;s file.</source>
        <translation>private_keyを削除するか、証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Remove that setting (PYTHON_KEYRING_BACKEND or keyringrc.cfg).</source>
        <translation>その設定（PYTHON_KEYRING_BACKENDまたはkeyringrc.cfg）を削除してください。</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>余分な点を削除してください。</translation>
    </message>
    <message>
        <source>Restart it, so that it takes the change.</source>
        <translation>変更を反映するには再起動してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>See its file.</source>
        <translation>ファイルを確認してください。</translation>
    </message>
    <message>
        <source>See that --bounce-to names a mail server that takes mail from here; the message lies in returned/.</source>
        <translation>--bounce-toに、ここからのメールを受け取るメールサーバーを指定してください。メッセージはreturned/にあります。</translation>
    </message>
    <message>
        <source>See that it runs and serves this domain.</source>
        <translation>それが動作し、このドメインを扱っていることを確認してください。</translation>
    </message>
    <message>
        <source>See that the router forwards the provider&apos;s port to this machine.</source>
        <translation>ルーターが、プロバイダーの使うポートをこのコンピューターへ転送していることを確認してください。</translation>
    </message>
    <message>
        <source>See what is said about it above.</source>
        <translation>上に表示されている説明を見てください。</translation>
    </message>
    <message>
        <source>See why the recipients were refused.</source>
        <translation>宛先が拒否された理由を確認してください。</translation>
    </message>
    <message>
        <source>Sendmail under load leaves ETRN without a reply.</source>
        <translation>負荷の高いSendmailは、ETRNに応答しないことがあります。</translation>
    </message>
    <message>
        <source>Set TLS of the profile to STARTTLS.</source>
        <translation>プロファイルのTLSをSTARTTLSにしてください。</translation>
    </message>
    <message>
        <source>Shorten the quiet hours.</source>
        <translation>休止時間帯を短くしてください。</translation>
    </message>
    <message>
        <source>Sign in to the desktop once and give it a password when asked.</source>
        <translation>デスクトップに一度サインインし、求められたらパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Some host sends this message round in a circle; check where your domain&apos;s mail is routed.</source>
        <translation>どこかのホストがこのメッセージを循環させています。ドメインのメールの経路を確認してください。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({name__}: {fault}).</source>
        <translation>予期しないことが起きました（{name__}: {fault}）。</translation>
    </message>
    <message>
        <source>Something was sent in clear behind the answer to STARTTLS. Somebody in between may have put it there. Nothing was sent. Ask the provider.</source>
        <translation>STARTTLSへの応答の後ろに、平文で何かが送られてきました。途中のだれかが入れた可能性があります。何も送信していません。プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring or KWallet) in your desktop session, or keep the password in memory only.</source>
        <translation>デスクトップのセッションでキーリングサービス（GNOMEキーリングまたはKWallet）を起動するか、パスワードをメモリだけに保持してください。</translation>
    </message>
    <message>
        <source>Start it with etrnctl provide.</source>
        <translation>etrnctl provideで開始してください。</translation>
    </message>
    <message>
        <source>Start it, then flush again.</source>
        <translation>開始してから、もう一度取り寄せてください。</translation>
    </message>
    <message>
        <source>Start the receiver again and flush.</source>
        <translation>受信サービスをもう一度開始して、取り寄せてください。</translation>
    </message>
    <message>
        <source>Start the receiver from the window.</source>
        <translation>ウィンドウから受信サービスを開始してください。</translation>
    </message>
    <message>
        <source>Starting at login could not be changed ({strerror}).</source>
        <translation>サインイン時の起動を変更できませんでした（{strerror}）。</translation>
    </message>
    <message>
        <source>Stop it and start it again.</source>
        <translation>停止してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Stop it first, or use another --data-dir.</source>
        <translation>先に停止するか、--data-dirで別のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>停止するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Stopped while the link was being brought up.</source>
        <translation>回線を接続している間に中止されました。</translation>
    </message>
    <message>
        <source>TLS could not be agreed on ({name__}). Send the provider this text.</source>
        <translation>TLSの合意ができませんでした（{name__}）。この文をプロバイダーに送ってください。</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <translation>DNSに{domain}がありません。</translation>
    </message>
    <message>
        <source>The attachment could not be read within {seconds} seconds.</source>
        <translation>{seconds}秒以内に添付ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation>添付ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The authorities&apos; file “{tls_ca}” cannot be used ({words}). Correct tls_ca in the profile.</source>
        <translation>認証局のファイル「{tls_ca}」を使えません（{words}）。プロファイルのtls_caを修正してください。</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; could not be sent ({problem}).</source>
        <translation>&lt;{sender}&gt;へのバウンスを送信できませんでした（{problem}）。</translation>
    </message>
    <message>
        <source>The bounce to &lt;{sender}&gt; was refused ({code} {text}).</source>
        <translation>&lt;{sender}&gt;へのバウンスが拒否されました（{code} {text}）。</translation>
    </message>
    <message>
        <source>The certificate cannot be used ({error}).</source>
        <translation>証明書を使えません（{error}）。</translation>
    </message>
    <message>
        <source>The certificate is for another name than “{host}”. Write the host as the provider names it, or pin this certificate if the provider confirms that it is its own.</source>
        <translation>証明書は「{host}」とは別の名前のものです。プロバイダーが示すとおりのホスト名を入力してください。プロバイダーが自分のものだと確認した場合は、この証明書を固定してください。</translation>
    </message>
    <message>
        <source>The certificate is valid only from {since} on.</source>
        <translation>証明書が有効になるのは{since}からです。</translation>
    </message>
    <message>
        <source>The certificate or its key may not be read by the user that the receiver runs as.</source>
        <translation>受信サービスを動かしているユーザーが、証明書か秘密鍵を読み取れません。</translation>
    </message>
    <message>
        <source>The certificate {ended}.</source>
        <translation>証明書は{ended}。</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} characters that are not 64 hex digits.</source>
        <translation>証明書のフィンガープリントは{bare}文字ですが、64桁の16進数ではありません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint has {bare} hex digits.</source>
        <translation>証明書のフィンガープリントが16進数{bare}桁です。</translation>
    </message>
    <message>
        <source>The clients&apos; authorities cannot be read ({error}).</source>
        <translation>クライアントの認証局を読み取れません（{error}）。</translation>
    </message>
    <message>
        <source>The command has no program.</source>
        <translation>コマンドにプログラムがありません。</translation>
    </message>
    <message>
        <source>The connection broke off while TLS was being agreed on. Try again; check port and TLS of the profile.</source>
        <translation>TLSの合意中に接続が切れました。もう一度試してください。プロファイルのポートとTLSも確認してください。</translation>
    </message>
    <message>
        <source>The cron expression has {split} fields.</source>
        <translation>cron式のフィールドが{split}個です。</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({strerror}).</source>
        <translation>データフォルダーを使えません（{strerror}）。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({strerror}).</source>
        <translation>データフォルダーに書き込めません（{strerror}）。</translation>
    </message>
    <message>
        <source>The days are missing.</source>
        <translation>曜日がありません。</translation>
    </message>
    <message>
        <source>The disk is full, the journal cannot be written.</source>
        <translation>ディスクがいっぱいで、ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>The domain has {name} characters.</source>
        <translation>ドメインが{name}文字あります。</translation>
    </message>
    <message>
        <source>The domain is empty.</source>
        <translation>ドメインが空です。</translation>
    </message>
    <message>
        <source>The export cannot be written ({error}).</source>
        <translation>エクスポートを書き込めません（{error}）。</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>ファイルを読み取れません（{strerror}）。</translation>
    </message>
    <message>
        <source>The file cannot be written: {strerror}.</source>
        <translation>ファイルに書き込めません：{strerror}。</translation>
    </message>
    <message>
        <source>The file is kept as it is; its beginning stands under Source.</source>
        <translation>ファイルはそのまま残してあります。先頭部分は「ソース」にあります。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルがUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema {found}, this program knows {schema}).</source>
        <translation>ファイルは新しいバージョンで書かれています（schema {found}、このプログラムの対応は{schema}）。</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>時間帯がありません。</translation>
    </message>
    <message>
        <source>The journal cannot be used ({text}).</source>
        <translation>ジャーナルを使えません（{text}）。</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>ジャーナルが壊れています。</translation>
    </message>
    <message>
        <source>The journal is locked by another program.</source>
        <translation>ジャーナルが別のプログラムにロックされています。</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>ジャーナルが開いていません。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version (schema {found}, this program knows {value}).</source>
        <translation>ジャーナルは新しいバージョンで書かれています（schema {found}、このプログラムの対応は{value}）。</translation>
    </message>
    <message>
        <source>The key “{key}” is not known.</source>
        <translation>キー「{key}」はわかりません。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>キーリングが{seconds}秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keyring failed ({name__}).</source>
        <translation>キーリングでエラーが起きました（{name__}）。</translation>
    </message>
    <message>
        <source>The keyring holds no password for this profile.</source>
        <translation>このプロファイルのパスワードはキーリングにありません。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keyring is set to {configured}, which is not one of the operating system&apos;s.</source>
        <translation>キーリングが{configured}に設定されていますが、これはOSのものではありません。</translation>
    </message>
    <message>
        <source>The log’s columns and filters cannot be saved ({strerror}).</source>
        <translation>ログの列とフィルターを保存できません（{strerror}）。</translation>
    </message>
    <message>
        <source>The mail folder cannot be used ({strerror}).</source>
        <translation>メールフォルダーを使えません（{strerror}）。</translation>
    </message>
    <message>
        <source>The message cannot be read ({strerror}).</source>
        <translation>メッセージを読み取れません（{strerror}）。</translation>
    </message>
    <message>
        <source>The message cannot be removed ({strerror}).</source>
        <translation>メッセージを削除できません（{strerror}）。</translation>
    </message>
    <message>
        <source>The message cannot be returned ({strerror}).</source>
        <translation>メッセージを返送できません（{strerror}）。</translation>
    </message>
    <message>
        <source>The message could not be read within {seconds} seconds.</source>
        <translation>{seconds}秒以内にメッセージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The message could not be read: {reason}.</source>
        <translation>メッセージを読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The message does not lie below the mail folder.</source>
        <translation>メッセージがメールフォルダーの下にありません。</translation>
    </message>
    <message>
        <source>The message file cannot be opened: {strerror}.</source>
        <translation>メッセージのファイルを開けません：{strerror}。</translation>
    </message>
    <message>
        <source>The message file is no longer there.</source>
        <translation>メッセージのファイルがもうありません。</translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation>メッセージの入れ子が深すぎて読み取れません。</translation>
    </message>
    <message>
        <source>The message itself is kept as it is.</source>
        <translation>メッセージ自体はそのまま残してあります。</translation>
    </message>
    <message>
        <source>The name has {checked} characters.</source>
        <translation>名前が{checked}文字あります。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>The name “{host}” could not be looked up now. Check that the line is up.</source>
        <translation>名前「{host}」を今は検索できません。回線がつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>The name “{host}” is not known. Check its spelling, and that the line is up.</source>
        <translation>名前「{host}」は見つかりません。つづりと、回線がつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>The part “{label}…” has {label_} characters.</source>
        <translation>「{label}…」の部分が{label_}文字あります。</translation>
    </message>
    <message>
        <source>The password was not sent: the connection is not protected. Set TLS of the profile to STARTTLS or implicit. A password in clear is sent only where the profile allows it, and only within this machine.</source>
        <translation>接続が保護されていないため、パスワードを送信しませんでした。プロファイルのTLSをSTARTTLSかimplicit（最初からTLS）にしてください。平文のパスワードは、プロファイルが許可し、かつこのコンピューターの中だけで送信されます。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>秘密鍵が証明書に対応していません。</translation>
    </message>
    <message>
        <source>The profile file cannot be written ({strerror}).</source>
        <translation>プロファイルのファイルに書き込めません（{strerror}）。</translation>
    </message>
    <message>
        <source>The profile file was changed by another program in the meantime.</source>
        <translation>その間に、別のプログラムがプロファイルのファイルを変更しました。</translation>
    </message>
    <message>
        <source>The profile file was not read, so it is not overwritten.</source>
        <translation>プロファイルのファイルを読み込めていないため、上書きしません。</translation>
    </message>
    <message>
        <source>The program that asked ended before the answer. Mail may still come: the receipt tells.</source>
        <translation>依頼したプログラムが応答の前に終了しました。メールはまだ届く可能性があり、受領結果でわかります。</translation>
    </message>
    <message>
        <source>The program that was to ask has ended; nothing was sent. Flush again.</source>
        <translation>依頼するはずのプログラムが終了し、何も送信していません。もう一度取り寄せてください。</translation>
    </message>
    <message>
        <source>The provider cannot check the sign-in now. Try again in a few minutes.</source>
        <translation>プロバイダーは今、サインインを確認できません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider cannot do it now. Try again in a few minutes.</source>
        <translation>プロバイダーは今は対応できません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider cannot reach this machine: the port is closed, or the router does not forward it any more.</source>
        <translation>プロバイダーがこのコンピューターに到達できません。ポートが閉じているか、ルーターが転送しなくなっています。</translation>
    </message>
    <message>
        <source>The provider connects but leaves no mail for this queue: look for refusals in the log.</source>
        <translation>プロバイダーは接続しますが、このキューのメールを届けません。ログで拒否を探してください。</translation>
    </message>
    <message>
        <source>The provider delivers this mail elsewhere, or holds it no more.</source>
        <translation>プロバイダーがこのメールを別の場所に配送しているか、もう預かっていません。</translation>
    </message>
    <message>
        <source>The provider did not take a message ({why}).</source>
        <translation>プロバイダーがメッセージを受け取りませんでした（{why}）。</translation>
    </message>
    <message>
        <source>The provider did not understand the name. Check the queue&apos;s spelling, or ask the provider for its form.</source>
        <translation>プロバイダーは名前を解釈できません。キューのつづりを確認するか、正しい形式をプロバイダーに尋ねてください。</translation>
    </message>
    <message>
        <source>The provider does not allow this queue to be asked for. Ask it to allow ETRN for this name.</source>
        <translation>プロバイダーはこのキューの依頼を許可していません。この名前へのETRNを許可するよう頼んでください。</translation>
    </message>
    <message>
        <source>The provider does not offer ETRN, so it was not sent. Some servers take it all the same: turn on “send anyway” in the profile to try.</source>
        <translation>プロバイダーがETRNを提供していないため、送信していません。それでも受け付けるサーバーもあります。試すには、プロファイルで「提供されていなくてもETRNを送る」を有効にしてください。</translation>
    </message>
    <message>
        <source>The provider does not offer STARTTLS, which the profile demands. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS at all, set TLS of the profile to none.</source>
        <translation>プロファイルはSTARTTLSを求めていますが、プロバイダーは提供していません。途中のだれかが取り除いた可能性があります。何も送信していません。プロバイダーに問い合わせてください。TLSがまったくない場合に限り、プロファイルのTLSを「なし」にしてください。</translation>
    </message>
    <message>
        <source>The provider ended the connection after too many commands. Try again in a few minutes.</source>
        <translation>コマンドが多すぎるため、プロバイダーが接続を終了しました。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider has no mail for this queue.</source>
        <translation>プロバイダーに、このキューのメールはありません。</translation>
    </message>
    <message>
        <source>The provider is at this queue already. Its mail counts for this flush.</source>
        <translation>プロバイダーはすでにこのキューを処理中です。そのメールはこの取寄せに数えられます。</translation>
    </message>
    <message>
        <source>The provider is closing the connection: it is overloaded or restarts. Try again in a few minutes.</source>
        <translation>プロバイダーが接続を閉じようとしています。過負荷か再起動中です。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider offers STARTTLS but refused to start it. Try again in a few minutes, then ask the provider.</source>
        <translation>プロバイダーはSTARTTLSを提供していますが、開始を拒否しました。数分後にもう一度試し、それでもだめなら問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider offers a sign-in only on a protected connection. Set TLS of the profile to STARTTLS.</source>
        <translation>プロバイダーは、保護された接続でだけサインインを提供しています。プロファイルのTLSをSTARTTLSにしてください。</translation>
    </message>
    <message>
        <source>The provider offers no sign-in here. Remove the user name from the profile, or use the port and TLS that the provider names for signing in.</source>
        <translation>プロバイダーはここではサインインを提供していません。プロファイルからユーザー名を削除するか、プロバイダーがサインイン用に示すポートとTLSを使ってください。</translation>
    </message>
    <message>
        <source>The provider offers only an outdated TLS (below 1.2). Ask it for TLS 1.2 or newer.</source>
        <translation>プロバイダーは古いTLS（1.2未満）しか提供していません。TLS 1.2以降を頼んでください。</translation>
    </message>
    <message>
        <source>The provider passes on a malformed message. If it is wanted, add the provider&apos;s address to “normalize”.</source>
        <translation>プロバイダーが不正な形式のメッセージを渡しています。必要なら、プロバイダーのアドレスを「normalize」に追加してください。</translation>
    </message>
    <message>
        <source>The provider refused the name given in EHLO. Set another EHLO name in the profile.</source>
        <translation>プロバイダーがEHLOの名前を拒否しました。プロファイルで別のEHLOの名前を設定してください。</translation>
    </message>
    <message>
        <source>The provider refused the token: it may have expired. Set a new one as the secret of the profile.</source>
        <translation>プロバイダーがトークンを拒否しました。期限切れかもしれません。新しいトークンをプロファイルに設定してください。</translation>
    </message>
    <message>
        <source>The provider says that ETRN came out of order. It is not repeated; send the transcript to the provider.</source>
        <translation>プロバイダーは、ETRNの順序が誤っていると応答しました。再送しません。通信記録をプロバイダーに送ってください。</translation>
    </message>
    <message>
        <source>The provider shows another certificate than the pinned one: SHA-256 {certificate}. If the provider confirms that it has changed, pin the new one; if not, somebody is in between. Nothing was sent.</source>
        <translation>プロバイダーの証明書が、固定したものと異なります：SHA-256 {certificate}。プロバイダーが変更を確認した場合は、新しい証明書を固定してください。そうでなければ、途中にだれかがいます。何も送信していません。</translation>
    </message>
    <message>
        <source>The provider takes no token (XOAUTH2). Set sign_in of the profile to password, or ask the provider.</source>
        <translation>プロバイダーはトークン（XOAUTH2）を受け付けません。プロファイルのsign_inをpasswordにするか、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider takes only other ways to sign in. Ask it to allow PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>プロバイダーは他のサインイン方法しか受け付けません。PLAIN、LOGIN、CRAM-MD5のいずれかを許可するよう頼んでください。</translation>
    </message>
    <message>
        <source>The provider takes the connection and says nothing. A port that wants TLS from the start, such as 465, does so: try TLS implicit in the profile; else check host and port with the provider.</source>
        <translation>プロバイダーは接続を受けますが、何も応答しません。465のように最初からTLSを求めるポートはこうなります。プロファイルのTLSをimplicit（最初からTLS）にして試してください。そうでなければ、ホストとポートをプロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>The provider turned the connection away for now. Try again in a few minutes.</source>
        <translation>プロバイダーが接続を一時的に断りました。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider turned the connection away. Ask it to allow connections from your address.</source>
        <translation>プロバイダーが接続を断りました。あなたのアドレスからの接続を許可するよう頼んでください。</translation>
    </message>
    <message>
        <source>The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it. Nothing was sent. Ask the provider; only if it has no TLS any more: etrnctl profile set &apos;{name}&apos; --accept-no-tls.</source>
        <translation>プロバイダーは以前STARTTLSを提供していましたが、今は提供していません。途中のだれかが取り除いた可能性があります。何も送信していません。プロバイダーに問い合わせてください。TLSが本当になくなった場合に限り：etrnctl profile set &apos;{name}&apos; --accept-no-tls。</translation>
    </message>
    <message>
        <source>The provider wants a protected connection first. Set TLS of the profile to STARTTLS.</source>
        <translation>プロバイダーは、先に保護された接続を求めています。プロファイルのTLSをSTARTTLSにしてください。</translation>
    </message>
    <message>
        <source>The provider was asked too often. Wait some minutes, and let schedules ask less often.</source>
        <translation>プロバイダーへの依頼が多すぎました。数分待ち、スケジュールの間隔を延ばしてください。</translation>
    </message>
    <message>
        <source>The provider&apos;s Exim could not run its own ETRN command. Since Exim 4.96 an smtp_etrn_command that uses $domain fails because the name is tainted; it must be looked up first. Send the provider this text and its reply.</source>
        <translation>プロバイダーのEximが、自分のETRNコマンドを実行できませんでした。Exim 4.96以降、$domainを使うsmtp_etrn_commandは、名前がtaintedとされるため失敗します。先に名前を検索（lookup）する必要があります。この文と応答をプロバイダーに送ってください。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate has expired. Tell the provider; check this machine&apos;s clock too.</source>
        <translation>プロバイダーの証明書の有効期限が切れています。プロバイダーに知らせ、このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not accepted ({verify_message}). Send the provider this text.</source>
        <translation>プロバイダーの証明書を受け入れられません（{verify_message}）。この文をプロバイダーに送ってください。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid yet. Check this machine&apos;s clock, then ask the provider.</source>
        <translation>プロバイダーの証明書はまだ有効期間前です。このコンピューターの時計を確認してから、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider&apos;s hMailServer could not read its settings for this domain. Send the provider this reply; the route for the domain has to be checked there.</source>
        <translation>プロバイダーのhMailServerが、このドメインの設定を読み取れませんでした。この応答をプロバイダーに送ってください。そこでドメインの経路（route）を確認する必要があります。</translation>
    </message>
    <message>
        <source>The provider&apos;s other queues bring mail, so the way is open: this queue is empty, or has been renamed there.</source>
        <translation>プロバイダーの他のキューではメールが届くので、経路は通じています。このキューが空か、プロバイダー側で名前が変わっています。</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>キューが空です。</translation>
    </message>
    <message>
        <source>The queue name after # is missing.</source>
        <translation>#の後ろにキューの名前がありません。</translation>
    </message>
    <message>
        <source>The queue name has {name} characters.</source>
        <translation>キューの名前が{name}文字あります。</translation>
    </message>
    <message>
        <source>The reading process cannot be started: {strerror}.</source>
        <translation>読み取りプロセスを開始できません：{strerror}。</translation>
    </message>
    <message>
        <source>The reading process ended while it read this message.</source>
        <translation>このメッセージの読み取り中に、読み取りプロセスが終了しました。</translation>
    </message>
    <message>
        <source>The receiver cannot be started ({strerror}).</source>
        <translation>受信サービスを開始できません（{strerror}）。</translation>
    </message>
    <message>
        <source>The receiver did not end in time and was ended by force.</source>
        <translation>受信サービスが時間内に終了しなかったため、強制終了しました。</translation>
    </message>
    <message>
        <source>The receiver is not running.</source>
        <translation>受信サービスが動いていません。</translation>
    </message>
    <message>
        <source>The receiver is not set up.</source>
        <translation>受信サービスが設定されていません。</translation>
    </message>
    <message>
        <source>The receiver runs as a service.</source>
        <translation>受信サービスはシステムのサービスとして動いています。</translation>
    </message>
    <message>
        <source>The receiver&apos;s own certificate cannot be read or written ({strerror}).</source>
        <translation>受信サービス自身の証明書を読み書きできません（{strerror}）。</translation>
    </message>
    <message>
        <source>The receivers&apos; authorities cannot be read ({error}).</source>
        <translation>受信サービスの認証局を読み取れません（{error}）。</translation>
    </message>
    <message>
        <source>The request was sent, but the answer took too long. Mail may still come: the receipt tells.</source>
        <translation>依頼を送信しましたが、応答に時間がかかりすぎました。メールはまだ届く可能性があり、受領結果でわかります。</translation>
    </message>
    <message>
        <source>The request was sent, but {how}. Mail may still come: the receipt tells.</source>
        <translation>依頼は送信しましたが、その後に問題がありました（{how}）。メールはまだ届く可能性があり、受領結果でわかります。</translation>
    </message>
    <message>
        <source>The schedule says when not to ask, but not when to ask.</source>
        <translation>スケジュールに依頼しない時間はありますが、依頼する時間がありません。</translation>
    </message>
    <message>
        <source>The schema is missing: the file is empty, cut short, or not a profile file.</source>
        <translation>schemaがありません。ファイルが空か、途中で切れているか、プロファイルのファイルではありません。</translation>
    </message>
    <message>
        <source>The schema is not a version number.</source>
        <translation>schemaがバージョン番号ではありません。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>検索の索引が壊れています。</translation>
    </message>
    <message>
        <source>The sending host does not keep to SMTP; tell its operator.</source>
        <translation>送信側のホストがSMTPの規則に従っていません。その運用者に知らせてください。</translation>
    </message>
    <message>
        <source>The settings on standard input cannot be read ({error}).</source>
        <translation>標準入力の設定を読み取れません（{error}）。</translation>
    </message>
    <message>
        <source>The spool cannot be written ({strerror}): after a restart a message may go out again.</source>
        <translation>スプールに書き込めません（{strerror}）。再起動後にメッセージが再送される可能性があります。</translation>
    </message>
    <message>
        <source>The text holds {bad}.</source>
        <translation>テキストに{bad}があります。</translation>
    </message>
    <message>
        <source>The times are missing.</source>
        <translation>時刻がありません。</translation>
    </message>
    <message>
        <source>The users cannot be read ({strerror}).</source>
        <translation>ユーザーを読み取れません（{strerror}）。</translation>
    </message>
    <message>
        <source>The users cannot be read: this is no UTF-8 text.</source>
        <translation>ユーザーを読み取れません：UTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>The window’s settings cannot be written ({strerror}).</source>
        <translation>ウィンドウの設定に書き込めません（{strerror}）。</translation>
    </message>
    <message>
        <source>There is no flush {number}.</source>
        <translation>取寄せ{number}はありません。</translation>
    </message>
    <message>
        <source>certificate valid until {until}, days left: {left} {named}</source>
        <translation>証明書の有効期限は{until}（残り日数：{left}）{named}</translation>
    </message>
    <message>
        <source>it has {told}</source>
        <translation>アドレスは{told}</translation>
    </message>
    <message>
        <source>it has {told}, seen by the provider as {seen}</source>
        <translation>アドレスは{told}、プロバイダーからは{seen}に見える</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>時間内に応答したDNSサーバーがありません</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” once{said}. {remedy}</source>
        <translation>停止：プロバイダーの応答は「{answer}」（1回）{said}。{remedy}</translation>
    </message>
    <message>
        <source>stopped: the provider answered “{answer}” {refusals} times in a row{said}. {remedy}</source>
        <translation>停止：プロバイダーの応答は{refusals}回続けて「{answer}」{said}。{remedy}</translation>
    </message>
    <message>
        <source>the DNS server refuses to answer</source>
        <translation>DNSサーバーが応答を拒否しています</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, once; it is asked again with growing waits</source>
        <translation>直近の応答は「{answer}」（1回）のため、間隔を延ばしながら再依頼します</translation>
    </message>
    <message>
        <source>the last answer was “{answer}”, {times} times in a row; it is asked again with growing waits</source>
        <translation>直近の応答は「{answer}」（{times}回連続）のため、間隔を延ばしながら再依頼します</translation>
    </message>
    <message>
        <source>this system names no DNS server</source>
        <translation>このシステムにはDNSサーバーが設定されていません</translation>
    </message>
    <message>
        <source>{indexed} messages were found in the mail folder without a row in the log; they are listed now.</source>
        <translation>ログに行のないメッセージがメールフォルダーに{indexed}通ありました。いまは一覧に入っています。</translation>
    </message>
    <message>
        <source>{told}, but the provider sees {seen}.</source>
        <translation>{told}ですが、プロバイダーからは{seen}に見えます。</translation>
    </message>
    <message>
        <source>{told}: this machine, behind a router.</source>
        <translation>{told}：ルーターの内側のこのコンピューターです。</translation>
    </message>
    <message>
        <source>{told}: this machine.</source>
        <translation>{told}：このコンピューターです。</translation>
    </message>
    <message>
        <source>{told}: {address} is a carrier-grade NAT address.</source>
        <translation>{told}：{address}はキャリアグレードNATのアドレスです。</translation>
    </message>
    <message>
        <source>{told}: {address} is a link-local address.</source>
        <translation>{told}：{address}はリンクローカルアドレスです。</translation>
    </message>
    <message>
        <source>{told}: {address} is a loopback address.</source>
        <translation>{told}：{address}はループバックアドレスです。</translation>
    </message>
    <message>
        <source>{told}: {address} is a private address.</source>
        <translation>{told}：{address}はプライベートアドレスです。</translation>
    </message>
    <message>
        <source>There is no message {id_}, or more than one.</source>
        <translation>メッセージ{id_}がないか、複数あります。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in. Check the user name and the password for this provider.</source>
        <translation>プロバイダーがサインインを拒否しました。このプロバイダーのユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The provider wants a sign-in first. Set the user name and the password for this provider.</source>
        <translation>プロバイダーは、先にサインインを求めています。このプロバイダーのユーザー名とパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is self-signed or from an authority that is not known here. Name the authority&apos;s file in the provider&apos;s settings, or pin the certificate after the provider has confirmed its SHA-256.</source>
        <translation>プロバイダーの証明書が自己署名か、ここで知られていない認証局のものです。プロバイダーの設定に認証局のファイルを指定するか、プロバイダーがSHA-256を確認した後で証明書を固定してください。</translation>
    </message>
    <message>
        <source>There is no route to {endpoint}. Check that the line is up.</source>
        <translation>{endpoint}への経路がありません。回線がつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>There is no usable keyring.</source>
        <translation>使えるキーリングがありません。</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>ユーザーが1人もいません。</translation>
    </message>
    <message>
        <source>They wait until their node is configured again.</source>
        <translation>ノードが再び設定されるまで待ちます。</translation>
    </message>
    <message>
        <source>This Exim does not allow ETRN from here. Ask the provider to allow it in acl_smtp_etrn; without that rule Exim refuses every ETRN.</source>
        <translation>このEximは、ここからのETRNを許可していません。acl_smtp_etrnで許可するようプロバイダーに頼んでください。この規則がないと、EximはすべてのETRNを拒否します。</translation>
    </message>
    <message>
        <source>This Postfix takes ETRN from known clients only. Check whether the profile should sign in; otherwise ask the provider to allow your address in smtpd_etrn_restrictions.</source>
        <translation>このPostfixは、既知のクライアントからのETRNだけを受け付けます。プロファイルでサインインが必要か確認してください。そうでなければ、smtpd_etrn_restrictionsであなたのアドレスを許可するようプロバイダーに頼んでください。</translation>
    </message>
    <message>
        <source>This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and relay_domains. A #queue is not known to Postfix, and an @domain asks for that exact name only.</source>
        <translation>このPostfixは、この名前のETRNを受け付けません。fast_flush_domainsとrelay_domainsに追加するようプロバイダーに頼んでください。Postfixは#キューを扱わず、@ドメインはその名前だけの依頼になります。</translation>
    </message>
    <message>
        <source>This Sendmail does not allow ETRN from here. Ask the provider to look at its check_etrn rules and at noetrn in PrivacyOptions.</source>
        <translation>このSendmailは、ここからのETRNを許可していません。check_etrnの規則とPrivacyOptionsのnoetrnを確認するようプロバイダーに頼んでください。</translation>
    </message>
    <message>
        <source>This Sendmail has no queue group of that name. Ask the provider what the queue is called.</source>
        <translation>このSendmailには、その名前のキューグループがありません。キューの名前をプロバイダーに尋ねてください。</translation>
    </message>
    <message>
        <source>This XMail does not take ETRN from here. Ask the provider to set AllowSmtpETRN, or sign in with an account that has the SMTP permission T.</source>
        <translation>このXMailは、ここからのETRNを受け付けません。AllowSmtpETRNを設定するようプロバイダーに頼むか、SMTPの権限Tを持つアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>This cannot be saved: {what}</source>
        <translation>保存できません：{what}</translation>
    </message>
    <message>
        <source>This file is no held message.</source>
        <translation>このファイルは預かっているメッセージではありません。</translation>
    </message>
    <message>
        <source>This hMailServer takes ETRN only for a plain domain that it has a route for, without @ or #. Ask the provider to add a route for the domain and to hold its mail.</source>
        <translation>このhMailServerは、経路（route）のある普通のドメインへのETRNだけを、@や#なしで受け付けます。ドメインの経路を追加してメールを預かるよう、プロバイダーに頼んでください。</translation>
    </message>
    <message>
        <source>This host does not have the address {host}.</source>
        <translation>このホストにアドレス{host}はありません。</translation>
    </message>
    <message>
        <source>This is no message file.</source>
        <translation>これはメッセージのファイルではありません。</translation>
    </message>
    <message>
        <source>This is not the key that the receiver&apos;s own certificate was made with.</source>
        <translation>これは、受信サービス自身の証明書を作成した鍵ではありません。</translation>
    </message>
    <message>
        <source>This is not valid TOML: {message}.</source>
        <translation>有効なTOMLではありません：{message}。</translation>
    </message>
    <message>
        <source>This is the mail server at {hostname}.

Your message could not be delivered to

{recipients}
The reason:

    {code} {text}

The header of your message is attached. Nothing more will be tried.</source>
        <translation>こちらは{hostname}のメールサーバーです。

次の宛先にメッセージを配送できませんでした

{recipients}
理由：

    {code} {text}

メッセージのヘッダーを添付します。再送は行いません。</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>これは{kind}です。</translation>
    </message>
    <message>
        <source>This line is no NAME:PASSWORD.</source>
        <translation>この行はNAME:PASSWORDの形ではありません。</translation>
    </message>
    <message>
        <source>This machine has no address {source} now, from which the profile wants to connect. Check that this link is up, or correct source_address in the profile.</source>
        <translation>プロファイルが接続元とするアドレス{source}が、今このコンピューターにありません。その回線がつながっていることを確認するか、プロファイルのsource_addressを修正してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s address has changed, and the provider still delivers to the old one.</source>
        <translation>このコンピューターのアドレスが変わりましたが、プロバイダーは古いアドレスに配送し続けています。</translation>
    </message>
    <message>
        <source>This message came while your provider could not be reached.</source>
        <translation>このメッセージは、プロバイダーに到達できない間に届きました。</translation>
    </message>
    <message>
        <source>This port does not start with TLS. Set TLS of the profile to STARTTLS, or use the provider&apos;s TLS port.</source>
        <translation>このポートは最初からTLSで始まりません。プロファイルのTLSをSTARTTLSにするか、プロバイダーのTLS用ポートを使ってください。</translation>
    </message>
    <message>
        <source>This reply does not belong to ETRN. Whether the provider has started is not known; mail may still come.</source>
        <translation>この応答はETRNのものではありません。プロバイダーが開始したかどうかはわかりません。メールはまだ届く可能性があります。</translation>
    </message>
    <message>
        <source>This schedule never asks: its quiet hours leave nothing.</source>
        <translation>休止時間帯が全体を占めるため、このスケジュールが依頼することはありません。</translation>
    </message>
    <message>
        <source>This server also starts mail for names that merely end in “{name}”, such as not{name}.</source>
        <translation>このサーバーは、not{name}のように、単に「{name}」で終わる名前のメールも送り始めます。</translation>
    </message>
    <message>
        <source>This server does not know ETRN. Check host and port with the provider, or ask it to turn ETRN on.</source>
        <translation>このサーバーはETRNに対応していません。ホストとポートをプロバイダーに確認するか、ETRNを有効にするよう頼んでください。</translation>
    </message>
    <message>
        <source>This server takes each name by itself. Subdomains asked for: {below}. Name others in the queue&apos;s domains; those that mail has come for are asked for by themselves.</source>
        <translation>このサーバーは名前を1つずつ扱います。依頼したサブドメイン：{below}。ほかはキューのドメインに指定してください。メールが届いたことのあるものは自動で依頼されます。</translation>
    </message>
    <message>
        <source>This server takes only a #queue. Write the queue with a leading #; Exim then looks for that text.</source>
        <translation>このサーバーは#キューだけを受け付けます。先頭に#を付けてキューを入力してください。Eximはその文字列を探します。</translation>
    </message>
    <message>
        <source>This server takes only a plain domain, without @ or #. Write one queue for each domain.</source>
        <translation>このサーバーは、@や#のない普通のドメインだけを受け付けます。ドメインごとにキューを1つ入力してください。</translation>
    </message>
    <message>
        <source>This server was asked with #{name}: it also starts mail for addresses that merely hold that text.</source>
        <translation>このサーバーには#{name}で依頼しました。単にその文字列を含むアドレス宛のメールも送り始めます。</translation>
    </message>
    <message>
        <source>To pin it: etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</source>
        <translation>固定するには：etrnctl profile set &apos;{name}&apos; --tls-pin {fingerprint}</translation>
    </message>
    <message>
        <source>Try again and allow it, or keep the password in memory only.</source>
        <translation>もう一度試してアクセスを許可するか、パスワードをメモリだけに保持してください。</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop, or open its password manager), then try again.</source>
        <translation>ロックを解除してから（デスクトップにサインインするか、パスワードマネージャーを開く）、もう一度試してください。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Use PLAIN or LOGIN.</source>
        <translation>PLAINかLOGINを使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ without spaces.</source>
        <translation>英字、数字、. - _を、空白なしで使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation>英字、数字、ハイフンを使ってください。先頭と末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>Use one of its own, or 0.0.0.0.</source>
        <translation>このホストのアドレスか、0.0.0.0を使ってください。</translation>
    </message>
    <message>
        <source>Ways on this system: redirect it with pf (rdr … port {port} -&gt; port 2525), or use a port above 1023.</source>
        <translation>このシステムでの方法：pfで転送する（rdr … port {port} -&gt; port 2525）か、1023より大きいポートを使ってください。</translation>
    </message>
    <message>
        <source>Ways on this system: {ways}; or {ways_}.</source>
        <translation>このシステムでの方法：{ways}、または{ways_}。</translation>
    </message>
    <message>
        <source>What answers at this port does not speak SMTP. Check host, port and TLS of the profile.</source>
        <translation>このポートで応答するものはSMTPを話しません。プロファイルのホスト、ポート、TLSを確認してください。</translation>
    </message>
    <message>
        <source>Write 00:00-24:00 for the whole day.</source>
        <translation>1日全体は00:00-24:00と入力してください。</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>192.0.2.7、192.0.2.0/24、2001:db8::/32のように入力してください。</translation>
    </message>
    <message>
        <source>Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, or several joined by +, and NAME what may be asked for.</source>
        <translation>WHOまたはNAME=WHOの形で入力してください。WHOはアドレスかネットワーク、user:NAME、certificate:NAME、またはそれらを+でつないだもの、NAMEは依頼できるものです。</translation>
    </message>
    <message>
        <source>Write [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation>[192.0.2.1]または[IPv6:2001:db8::1]のように入力してください。</translation>
    </message>
    <message>
        <source>Write a host, an @domain or a #queue.</source>
        <translation>ホスト、@ドメイン、#キューのいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Write a list in square brackets.</source>
        <translation>角かっこで囲んだリストを入力してください。</translation>
    </message>
    <message>
        <source>Write a list with the program and each argument: [&quot;/usr/bin/dial&quot;, &quot;up&quot;].</source>
        <translation>プログラムと各引数をリストで入力してください：[&quot;/usr/bin/dial&quot;, &quot;up&quot;]。</translation>
    </message>
    <message>
        <source>Write a number from 0 to {value}.</source>
        <translation>0から{value}までの数を入力してください。</translation>
    </message>
    <message>
        <source>Write a number from 1 (first) to 9 (last).</source>
        <translation>1（最優先）から9（最後）までの数を入力してください。</translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation>引用符で囲んだテキストを入力してください。</translation>
    </message>
    <message>
        <source>Write a whole number {bounds}.</source>
        <translation>整数を入力してください（{bounds}）。</translation>
    </message>
    <message>
        <source>Write days as {value}, or a range such as mon-fri.</source>
        <translation>曜日は{value}か、mon-friのような範囲で入力してください。</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday, such as cron 0 3 * * *.</source>
        <translation>5つのフィールド（分、時、日、月、曜日）を入力してください（例：cron 0 3 * * *）。</translation>
    </message>
    <message>
        <source>Write host:port, such as 127.0.0.1:2525.</source>
        <translation>ホスト:ポートの形で入力してください（例：127.0.0.1:2525）。</translation>
    </message>
    <message>
        <source>Write hours as 06:00-22:00.</source>
        <translation>時間帯は06:00-22:00のように入力してください。</translation>
    </message>
    <message>
        <source>Write it as 06:30, from 00:00 to 24:00.</source>
        <translation>00:00から24:00までを、06:30のように入力してください。</translation>
    </message>
    <message>
        <source>Write it as UTF-8.</source>
        <translation>UTF-8で書いてください。</translation>
    </message>
    <message>
        <source>Write it as a table, beginning with [{header}].</source>
        <translation>[{header}]で始まるテーブルとして書いてください。</translation>
    </message>
    <message>
        <source>Write it in full, such as mail.example.org.</source>
        <translation>mail.example.orgのように完全な名前を入力してください。</translation>
    </message>
    <message>
        <source>Write its SHA-256: 64 hex digits, with or without colons.</source>
        <translation>SHA-256を64桁の16進数で入力してください。コロンはあってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>Write lines NAME:PASSWORD.</source>
        <translation>NAME:PASSWORDの行を書いてください。</translation>
    </message>
    <message>
        <source>Write on start, on network, or on interface NAME.</source>
        <translation>on start、on network、on interface NAMEのいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Write one of this host&apos;s addresses.</source>
        <translation>このホストのアドレスを1つ入力してください。</translation>
    </message>
    <message>
        <source>Write one of this machine&apos;s, such as 192.0.2.7.</source>
        <translation>192.0.2.7のように、このコンピューターのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>次のいずれかを入力してください：{words}。</translation>
    </message>
    <message>
        <source>Write one user a line.</source>
        <translation>1行に1人のユーザーを書いてください。</translation>
    </message>
    <message>
        <source>Write schema = {schema}.</source>
        <translation>schema = {schema}と書いてください。</translation>
    </message>
    <message>
        <source>Write seconds, more than 0 and at most {value}.</source>
        <translation>0より大きく{value}以下の秒数を入力してください。</translation>
    </message>
    <message>
        <source>Write such as jitter 60 s, at most {value} s.</source>
        <translation>jitter 60 sのように入力してください。最大{value}秒です。</translation>
    </message>
    <message>
        <source>Write such as: at 08:00 12:30, mon-fri.</source>
        <translation>次のように入力してください：at 08:00 12:30, mon-fri。</translation>
    </message>
    <message>
        <source>Write such as: {value}.</source>
        <translation>次のように入力してください：{value}。</translation>
    </message>
    <message>
        <source>Write such as: {value}. See: {value_}.</source>
        <translation>次のように入力してください：{value}。参照：{value_}。</translation>
    </message>
    <message>
        <source>Write the domain that is yours, such as @example.org.</source>
        <translation>@example.orgのように、自分のドメインを入力してください。</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>trueかfalseを引用符なしで入力してください。</translation>
    </message>
    <message>
        <source>Write what you call the provider, such as “Harbour”.</source>
        <translation>「Harbour」のように、プロバイダーの呼び名を入力してください。</translation>
    </message>
    <message>
        <source>Write whole minutes, such as every 1 min.</source>
        <translation>every 1 minのように、分単位の整数で入力してください。</translation>
    </message>
    <message>
        <source>You stopped after the request was sent. Mail may still come: the receipt tells.</source>
        <translation>依頼の送信後に中止しました。メールはまだ届く可能性があり、受領結果でわかります。</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>依頼の送信前に中止しました。</translation>
    </message>
    <message>
        <source>Your own certificate “{tls_certificate}” cannot be used ({words}). Correct tls_certificate.</source>
        <translation>自分の証明書「{tls_certificate}」を使えません（{words}）。tls_certificateを修正してください。</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>改行なしスペース</translation>
    </message>
    <message>
        <source>a null character</source>
        <translation>ヌル文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a run is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>a run was still under way</source>
        <translation>前の実行がまだ続いていました</translation>
    </message>
    <message>
        <source>a socket unit, ListenStream={port}</source>
        <translation>ソケットユニット、ListenStream={port}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>別の種類の値</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>an escape character</source>
        <translation>エスケープ文字</translation>
    </message>
    <message>
        <source>another run stands for it</source>
        <translation>別の実行で代用しました</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>ask the provider to deliver to a port above 1023</source>
        <translation>1023より大きいポートに配送するようプロバイダーに頼む</translation>
    </message>
    <message>
        <source>asked moments before</source>
        <translation>直前に依頼したばかりです</translation>
    </message>
    <message>
        <source>at {address}</source>
        <translation>{address}</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>{times}</translation>
    </message>
    <message>
        <source>because an interface came up</source>
        <translation>インターフェースの接続</translation>
    </message>
    <message>
        <source>because the network came up</source>
        <translation>ネットワークの接続</translation>
    </message>
    <message>
        <source>because the program started</source>
        <translation>プログラムの起動</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>（別のプログラムが使用）</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>スケジュールどおり</translation>
    </message>
    <message>
        <source>by {name} (process {process})</source>
        <translation>（使用元：{name}、プロセス{process}）</translation>
    </message>
    <message>
        <source>certificate SHA-256 {der}</source>
        <translation>証明書SHA-256 {der}</translation>
    </message>
    <message>
        <source>certificate valid until {until} {named}</source>
        <translation>証明書の有効期限は{until} {named}</translation>
    </message>
    <message>
        <source>connecting to {endpoint}</source>
        <translation>{endpoint}に接続しています</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>ends on {until}</source>
        <translation>{until}に期限が切れます</translation>
    </message>
    <message>
        <source>every {minutes}</source>
        <translation>{minutes}ごと</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <source>give everybody the right (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})</source>
        <translation>全員に権限を与える（sudo sysctl net.ipv4.ip_unprivileged_port_start={port}）</translation>
    </message>
    <message>
        <source>give the program the right (sudo setcap cap_net_bind_service=+ep {executable})</source>
        <translation>プログラムに権限を与える（sudo setcap cap_net_bind_service=+ep {executable}）</translation>
    </message>
    <message>
        <source>has expired on {until}</source>
        <translation>{until}に期限が切れました</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>証明書が入っていません</translation>
    </message>
    <message>
        <source>it holds no certificate with its key in clear</source>
        <translation>証明書と暗号化されていない秘密鍵が入っていません</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>相手が切断しました</translation>
    </message>
    <message>
        <source>let systemd open the port ({how})</source>
        <translation>systemdにポートを開かせる（{how}）</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>listens on {doors}</source>
        <translation>{doors}で待ち受け</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>SMTPではありません</translation>
    </message>
    <message>
        <source>no address beyond loopback</source>
        <translation>ループバック以外のアドレスなし</translation>
    </message>
    <message>
        <source>no greeting came in time</source>
        <translation>時間内にあいさつが届きませんでした</translation>
    </message>
    <message>
        <source>no queue of the profile names a domain</source>
        <translation>プロファイルに、ドメインを示すキューがありません</translation>
    </message>
    <message>
        <source>no receiver is running on this data folder</source>
        <translation>このデータフォルダーで動いている受信サービスはありません</translation>
    </message>
    <message>
        <source>no reply came in time</source>
        <translation>時間内に応答が届きませんでした</translation>
    </message>
    <message>
        <source>nobody was there: the program did not run, the computer slept, or its clock was put forward</source>
        <translation>プログラムが動いていなかったか、コンピューターがスリープしていたか、時計が進められました</translation>
    </message>
    <message>
        <source>not offered, but the profile sends it anyway</source>
        <translation>提供なし、ただしプロファイルの設定により送信します</translation>
    </message>
    <message>
        <source>not reached: the step “{name}” failed</source>
        <translation>未到達：手順「{name}」が失敗しました</translation>
    </message>
    <message>
        <source>not recognised; its replies may still tell</source>
        <translation>判別できず、応答からわかることもあります</translation>
    </message>
    <message>
        <source>nothing is due by itself</source>
        <translation>自動の予定はありません</translation>
    </message>
    <message>
        <source>nothing to look up, the profile gives an address</source>
        <translation>検索は不要です。プロファイルがアドレスを指定しています</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>{least}以上</translation>
    </message>
    <message>
        <source>offered; whether your queues are allowed, only a flush can tell</source>
        <translation>提供あり。あなたのキューが許可されるかどうかは、取り寄せてみるまでわかりません</translation>
    </message>
    <message>
        <source>one run for all that was missed</source>
        <translation>実行できなかった分をまとめた1回</translation>
    </message>
    <message>
        <source>only while the link is open ({open})</source>
        <translation>回線の時間帯のみ（{open}）</translation>
    </message>
    <message>
        <source>paused until</source>
        <translation>一時停止の期限：</translation>
    </message>
    <message>
        <source>profile {index}</source>
        <translation>プロファイル{index}</translation>
    </message>
    <message>
        <source>profile “{name}”</source>
        <translation>プロファイル「{name}」</translation>
    </message>
    <message>
        <source>quiet hours, or the link is closed</source>
        <translation>休止時間帯か、回線の時間外です</translation>
    </message>
    <message>
        <source>quiet {hours}</source>
        <translation>{hours}は休止</translation>
    </message>
    <message>
        <source>redirect it (in nftables: tcp dport {port} redirect to :2525)</source>
        <translation>転送する（nftablesでは：tcp dport {port} redirect to :2525）</translation>
    </message>
    <message>
        <source>redirect it (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)</source>
        <translation>転送する（iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525）</translation>
    </message>
    <message>
        <source>schedules are paused</source>
        <translation>スケジュールは一時停止中です</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>サインイン済み：{user}</translation>
    </message>
    <message>
        <source>somebody resumes it</source>
        <translation>再開されるまで</translation>
    </message>
    <message>
        <source>something on this side stood in the way</source>
        <translation>こちら側に妨げがありました</translation>
    </message>
    <message>
        <source>stopped before anything was asked</source>
        <translation>依頼する前に中止されました</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now etrn-receive@$USER.socket</source>
        <translation>sudo systemctl enable --now etrn-receive@$USER.socket</translation>
    </message>
    <message>
        <source>the character U+{character} ({name})</source>
        <translation>文字U+{character}（{name}）</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was put back</source>
        <translation>コンピューターの時計が戻されました</translation>
    </message>
    <message>
        <source>the last flushes brought nothing, so it asks less often</source>
        <translation>最近の取寄せで何も届かなかったため、間隔を延ばしています</translation>
    </message>
    <message>
        <source>the link could not be brought up</source>
        <translation>回線を接続できませんでした</translation>
    </message>
    <message>
        <source>the link&apos;s window closed first</source>
        <translation>先に回線の時間帯が終わりました</translation>
    </message>
    <message>
        <source>the network or the computer has only just come up; asking waits 30 to 60 s</source>
        <translation>ネットワークまたはコンピューターが起動したばかりなので、30～60秒待ってから依頼します</translation>
    </message>
    <message>
        <source>the next due time of the schedule</source>
        <translation>スケジュールの次の予定時刻です</translation>
    </message>
    <message>
        <source>the profile file would not hold what was to be written</source>
        <translation>プロファイルのファイルに、書くべき内容が収まりません</translation>
    </message>
    <message>
        <source>the profile has no user name</source>
        <translation>プロファイルにユーザー名がありません</translation>
    </message>
    <message>
        <source>the profile wants none, and the provider is on this machine</source>
        <translation>プロファイルでは使わない設定で、プロバイダーはこのコンピューターにあります</translation>
    </message>
    <message>
        <source>the profile wants none, so everything goes in clear, though the provider offers STARTTLS</source>
        <translation>プロバイダーはSTARTTLSを提供していますが、プロファイルでは使わない設定なので、すべて平文で流れます</translation>
    </message>
    <message>
        <source>the profile wants none: everything goes in clear</source>
        <translation>プロファイルでは使わない設定なので、すべて平文で流れます</translation>
    </message>
    <message>
        <source>the program that ran the schedules ended in the middle</source>
        <translation>スケジュールを実行していたプログラムが途中で終了しました</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>プロバイダーが接続を閉じました</translation>
    </message>
    <message>
        <source>the provider could not do it, and is asked again later</source>
        <translation>プロバイダーが対応できなかったため、後でもう一度依頼します</translation>
    </message>
    <message>
        <source>the provider had closed the connection</source>
        <translation>プロバイダーがすでに接続を閉じていました</translation>
    </message>
    <message>
        <source>the provider spoke out of turn</source>
        <translation>プロバイダーが順序に反して応答しました</translation>
    </message>
    <message>
        <source>the queue or its schedule was removed</source>
        <translation>キューまたはそのスケジュールが削除されました</translation>
    </message>
    <message>
        <source>the receiver (process {process}) does not answer on {endpoint} ({fault})</source>
        <translation>受信サービス（プロセス{process}）が{endpoint}で応答しません（{fault}）</translation>
    </message>
    <message>
        <source>the reply had no end</source>
        <translation>応答が終わりませんでした</translation>
    </message>
    <message>
        <source>the reply was no SMTP</source>
        <translation>応答がSMTPではありませんでした</translation>
    </message>
    <message>
        <source>the schedule has stopped, because the provider refuses</source>
        <translation>プロバイダーが拒否するため、スケジュールは停止しました</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>there is no network; one run follows 30 to 60 s after it is back</source>
        <translation>ネットワークがありません。復帰の30～60秒後に1回実行します</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>up to {jitter} later by chance</source>
        <translation>最大{jitter}のランダムな遅れ</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>戻りの経路</translation>
    </message>
    <message>
        <source>when the network comes up</source>
        <translation>ネットワークの接続時</translation>
    </message>
    <message>
        <source>when the program starts</source>
        <translation>プログラムの起動時</translation>
    </message>
    <message>
        <source>when {name} comes up</source>
        <translation>インターフェース{name}の接続時</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{address} (carrier-grade NAT)</source>
        <translation>{address}（キャリアグレードNAT）</translation>
    </message>
    <message>
        <source>{address} (link-local)</source>
        <translation>{address}（リンクローカル）</translation>
    </message>
    <message>
        <source>{address} (loopback)</source>
        <translation>{address}（ループバック）</translation>
    </message>
    <message>
        <source>{address} (private)</source>
        <translation>{address}（プライベート）</translation>
    </message>
    <message>
        <source>{address} (public)</source>
        <translation>{address}（グローバル）</translation>
    </message>
    <message>
        <source>{bad} cannot stand in a queue name.</source>
        <translation>{bad}はキューの名前に使えません。</translation>
    </message>
    <message>
        <source>{capitalize} in the cron expression.</source>
        <translation>cron式の誤り：{capitalize}。</translation>
    </message>
    <message>
        <source>{control} cannot stand in a domain name.</source>
        <translation>{control}はドメイン名に使えません。</translation>
    </message>
    <message>
        <source>{domain} could not be looked up ({fault}).</source>
        <translation>{domain}を検索できませんでした（{fault}）。</translation>
    </message>
    <message>
        <source>{domain} goes to {parts}</source>
        <translation>{domain}の配送先：{parts}</translation>
    </message>
    <message>
        <source>{domain} has no MX, A or AAAA record</source>
        <translation>{domain}にMX、A、AAAAレコードなし</translation>
    </message>
    <message>
        <source>{endpoint} could not be reached ({error}). Check that the line is up, then host and port.</source>
        <translation>{endpoint}に到達できませんでした（{error}）。回線がつながっていることを確認し、次にホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>{endpoint} did not answer within {seconds} s. Check that the line is up, and that neither firewall nor provider blocks the port.</source>
        <translation>{endpoint}が{seconds}秒以内に応答しませんでした。回線がつながっていること、ファイアウォールやプロバイダーがポートを遮断していないことを確認してください。</translation>
    </message>
    <message>
        <source>{endpoint} refuses connections. Check host and port with the provider.</source>
        <translation>{endpoint}が接続を拒否しています。ホストとポートをプロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>{endpoint} takes connections</source>
        <translation>{endpoint}は接続を受け付けます</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{host} cannot be found ({strerror}).</source>
        <translation>{host}が見つかりません（{strerror}）。</translation>
    </message>
    <message>
        <source>{host} has no {kind} address, which source_address {source} needs. Correct it in the profile.</source>
        <translation>{host}には、source_address {source}に必要な{kind}アドレスがありません。プロファイルで修正してください。</translation>
    </message>
    <message>
        <source>{host} is without address</source>
        <translation>{host} = アドレスなし</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} = {addresses}</translation>
    </message>
    <message>
        <source>{host} is {found}</source>
        <translation>{host} = {found}</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours}時間{rest}分</translation>
    </message>
    <message>
        <source>{how}, before anything was asked. Try again; if it stays so, check host, port and TLS of the profile.</source>
        <translation>依頼する前に終わりました（{how}）。もう一度試してください。変わらなければ、プロファイルのホスト、ポート、TLSを確認してください。</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key}がありません。</translation>
    </message>
    <message>
        <source>{lines} lines left out here</source>
        <translation>ここで{lines}行を省略</translation>
    </message>
    <message>
        <source>{lost} held messages belong to no node.</source>
        <translation>預かっているメッセージのうち{lost}通は、どのノードにも属していません。</translation>
    </message>
    <message>
        <source>{lower}{said} (cron {expression})</source>
        <translation>{lower}{said}（cron {expression}）</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{missing} is missing.</source>
        <translation>{missing}がありません。</translation>
    </message>
    <message>
        <source>{names} and {names_}</source>
        <translation>{names}、{names_}</translation>
    </message>
    <message>
        <source>{silent} flushes in a row brought nothing, so it asks less often</source>
        <translation>{silent}回続けて何も届かなかったため、間隔を延ばしています</translation>
    </message>
    <message>
        <source>{strip} is there twice.</source>
        <translation>{strip}が2回あります。</translation>
    </message>
    <message>
        <source>{told} only, where nobody but this machine can connect</source>
        <translation>{told}（このコンピューターからしか接続できません）</translation>
    </message>
    <message>
        <source>{told}. That is not this machine: {here}.</source>
        <translation>{told}。これはこのコンピューターではありません：{here}。</translation>
    </message>
    <message>
        <source>{told}: no address for mail.</source>
        <translation>{told}：メール用のアドレスがありません。</translation>
    </message>
    <message>
        <source>{value} is not a time to wait.</source>
        <translation>{value}は待ち時間ではありません。</translation>
    </message>
    <message>
        <source>{value} is out of range.</source>
        <translation>{value}は範囲外です。</translation>
    </message>
    <message>
        <source>{what} The one from before is still in use.</source>
        <translation>{what} 以前のものを引き続き使っています。</translation>
    </message>
    <message>
        <source>{where} is not there.</source>
        <translation>{where}がありません。</translation>
    </message>
    <message>
        <source>“@{name}” would ask for a whole top-level domain.</source>
        <translation>「@{name}」ではトップレベルドメイン全体の依頼になります。</translation>
    </message>
    <message>
        <source>“on {rest}” is not known.</source>
        <translation>「on {rest}」はわかりません。</translation>
    </message>
    <message>
        <source>“{command}” cannot be run ({why}).</source>
        <translation>「{command}」を実行できません（{why}）。</translation>
    </message>
    <message>
        <source>“{label}” is not a valid international label.</source>
        <translation>「{label}」は有効な国際化ラベルではありません。</translation>
    </message>
    <message>
        <source>“{label}” is not a valid part of a domain name.</source>
        <translation>「{label}」はドメイン名の一部として無効です。</translation>
    </message>
    <message>
        <source>“{name}” has an empty part between dots.</source>
        <translation>「{name}」には、点と点の間に空の部分があります。</translation>
    </message>
    <message>
        <source>“{part}” is nobody that can be told apart.</source>
        <translation>「{part}」では相手を特定できません。</translation>
    </message>
    <message>
        <source>“{part}” is not a day.</source>
        <translation>「{part}」は曜日ではありません。</translation>
    </message>
    <message>
        <source>“{rest}” is not a jitter.</source>
        <translation>「{rest}」はランダムな遅れ（jitter）ではありません。</translation>
    </message>
    <message>
        <source>“{rest}” is not a priority.</source>
        <translation>「{rest}」は優先度ではありません。</translation>
    </message>
    <message>
        <source>“{rest}” never comes.</source>
        <translation>「{rest}」に当たる日時はありません。</translation>
    </message>
    <message>
        <source>“{strip}” is not an interval.</source>
        <translation>「{strip}」は間隔ではありません。</translation>
    </message>
    <message>
        <source>“{text}” has no length.</source>
        <translation>「{text}」には長さがありません。</translation>
    </message>
    <message>
        <source>“{text}” has no port.</source>
        <translation>「{text}」にはポートがありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a clause of a schedule.</source>
        <translation>「{text}」はスケジュールの項目ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a port.</source>
        <translation>「{text}」はポートではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day.</source>
        <translation>「{text}」は時刻ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a valid international domain name ({error}).</source>
        <translation>「{text}」は有効な国際化ドメイン名ではありません（{error}）。</translation>
    </message>
    <message>
        <source>“{text}” is not a window of the day.</source>
        <translation>「{text}」は時間帯ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not an address or a network.</source>
        <translation>「{text}」はアドレスでもネットワークでもありません。</translation>
    </message>
    <message>
        <source>“{value}” is none of the possible words.</source>
        <translation>「{value}」は使える語ではありません。</translation>
    </message>
    <message>
        <source>“{value}” is not an address in brackets.</source>
        <translation>「{value}」は角かっこで囲んだアドレスではありません。</translation>
    </message>
    <message>
        <source>“{value}” is not an address.</source>
        <translation>「{value}」はアドレスではありません。</translation>
    </message>
</context>
</TS>
