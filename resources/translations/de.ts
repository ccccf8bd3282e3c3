<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>'cocoon-provider settings list' shows all of them.</source>
   <translation>„cocoon-provider settings list“ zeigt alle.</translation>
  </message>
  <message>
   <source>(price coefficient {share} included)</source>
   <translation>(mit Preiskoeffizient {share})</translation>
  </message>
  <message>
   <source>24 words</source>
   <translation>24 Wörter</translation>
  </message>
  <message>
   <source>24 words are made on this computer. You write them down; only you have them.</source>
   <translation>24 Wörter entstehen auf diesem Computer. Sie schreiben sie auf; nur Sie haben sie.</translation>
  </message>
  <message>
   <source>24 words on paper</source>
   <translation>24 Wörter auf Papier</translation>
  </message>
  <message>
   <source>24 words to write down, and a password. The words are asked for once.</source>
   <translation>24 Wörter zum Aufschreiben und ein Passwort. Nach den Wörtern wird einmal gefragt.</translation>
  </message>
  <message>
   <source>A Cocoon network, by its network file</source>
   <translation>Ein Cocoon-Netz, über seine Netzdatei</translation>
  </message>
  <message>
   <source>A GPU is lost</source>
   <translation>Eine GPU ist verloren</translation>
  </message>
  <message>
   <source>A built-in model cannot be used</source>
   <translation>Ein eingebautes Modell ist nicht nutzbar</translation>
  </message>
  <message>
   <source>A client is charged for its requests</source>
   <translation>Einem Kunden werden seine Anfragen berechnet</translation>
  </message>
  <message>
   <source>A client pays coins in</source>
   <translation>Ein Kunde zahlt Münzen ein</translation>
  </message>
  <message>
   <source>A client's contract reports its balance</source>
   <translation>Der Vertrag eines Kunden meldet sein Guthaben</translation>
  </message>
  <message>
   <source>A coin is worth {price}</source>
   <translation>Eine Münze ist {price} wert</translation>
  </message>
  <message>
   <source>A connection was lost: {reason}</source>
   <translation>Eine Verbindung ging verloren: {reason}</translation>
  </message>
  <message>
   <source>A contract is put on the chain</source>
   <translation>Ein Vertrag kommt auf die Chain</translation>
  </message>
  <message>
   <source>A contract of the local network could not be closed</source>
   <translation>Ein Vertrag des lokalen Netzes konnte nicht geschlossen werden</translation>
  </message>
  <message>
   <source>A developer who asks every few seconds, day and night.</source>
   <translation>Ein Entwickler, der alle paar Sekunden fragt, Tag und Nacht.</translation>
  </message>
  <message>
   <source>A fixed clock holds the card back.</source>
   <translation>Ein fester Takt bremst die Karte.</translation>
  </message>
  <message>
   <source>A gateway wallet is needed first</source>
   <translation>Zuerst wird eine Gateway-Wallet gebraucht</translation>
  </message>
  <message>
   <source>A graphics card's driver needs more address space; the use of memory is watched instead.</source>
   <translation>Der Treiber einer Grafikkarte braucht mehr Adressen; der Speicher wird überwacht.</translation>
  </message>
  <message>
   <source>A message between contracts</source>
   <translation>Eine Nachricht zwischen Verträgen</translation>
  </message>
  <message>
   <source>A model is missing</source>
   <translation>Ein Modell fehlt</translation>
  </message>
  <message>
   <source>A model takes 2 to 9 GB.</source>
   <translation>Ein Modell braucht 2 bis 9 GB.</translation>
  </message>
  <message>
   <source>A network's file names the models that this computer serves there. To serve one of your own, write its folder as a source under [[models]] in that file, with the name by which the network lists it, and join the network again. The practice network serves the built-in models.</source>
   <translation>Die Netzdatei nennt die Modelle, die dieser Computer dort bedient. Für ein eigenes tragen Sie seinen Ordner unter [[models]] in die Datei ein, mit dem Namen, unter dem das Netz es führt, und treten dem Netz erneut bei. Das Übungsnetz bedient die eingebauten Modelle.</translation>
  </message>
  <message>
   <source>A new wallet, or one from its 24 words, is made there.</source>
   <translation>Dort entsteht eine neue Wallet oder eine aus ihren 24 Wörtern.</translation>
  </message>
  <message>
   <source>A payment failed</source>
   <translation>Eine Zahlung ist gescheitert</translation>
  </message>
  <message>
   <source>A payment is under way.</source>
   <translation>Eine Zahlung ist unterwegs.</translation>
  </message>
  <message numerus="yes">
   <source>A payout arrived|{n} payouts arrived</source>
   <translation>
    <numerusform>Eine Auszahlung ist angekommen</numerusform>
    <numerusform>{n} Auszahlungen sind angekommen</numerusform>
   </translation>
  </message>
  <message>
   <source>A payout is already on its way</source>
   <translation>Eine Auszahlung ist schon unterwegs</translation>
  </message>
  <message>
   <source>A payout is on its way from this wallet</source>
   <translation>Von dieser Wallet ist schon eine Auszahlung unterwegs</translation>
  </message>
  <message>
   <source>A payout of {amount} is on its way.</source>
   <translation>Eine Auszahlung von {amount} ist unterwegs.</translation>
  </message>
  <message>
   <source>A payout of {amount} was signed and is on its way.</source>
   <translation>Eine Auszahlung von {amount} wurde unterschrieben und ist unterwegs.</translation>
  </message>
  <message>
   <source>A payout was carried out; it cost {cost} in fees.</source>
   <translation>Eine Auszahlung wurde ausgeführt; sie kostete {cost} an Gebühren.</translation>
  </message>
  <message>
   <source>A payout was refused, because the claim was paid meanwhile; it cost {cost} in fees.</source>
   <translation>Eine Auszahlung wurde abgelehnt, weil inzwischen schon bezahlt war; das kostete {cost}.</translation>
  </message>
  <message>
   <source>A payout's fee is paid by a wallet of yours: unlock one with --wallet.</source>
   <translation>Die Gebühr einer Auszahlung zahlt eine Ihrer Wallets: entsperren Sie eine mit --wallet.</translation>
  </message>
  <message>
   <source>A payout's message expired before the chain took it; nothing was paid, and it is made anew.</source>
   <translation>Die Nachricht einer Auszahlung lief ab, bevor die Chain sie annahm; nichts wurde bezahlt, sie wird neu erstellt.</translation>
  </message>
  <message>
   <source>A proxy gives a job to the least busy worker that is cheap enough for it. The list names nobody, so workers with one price cannot be told apart.</source>
   <translation>Ein Proxy gibt einen Job dem am wenigsten beschäftigten Worker, der dafür günstig genug ist. Die Liste nennt niemanden, also lassen sich Worker mit gleichem Preis nicht unterscheiden.</translation>
  </message>
  <message>
   <source>A question goes to a network as a developer's would; the practice network is free.</source>
   <translation>Eine Frage geht ins Netz wie die eines Entwicklers; das Übungsnetz ist kostenlos.</translation>
  </message>
  <message>
   <source>A real network: its coins can have value.</source>
   <translation>Ein echtes Netz: seine Münzen können einen Wert haben.</translation>
  </message>
  <message>
   <source>A server of the chain gave a wrong answer</source>
   <translation>Ein Server der Chain gab eine falsche Antwort</translation>
  </message>
  <message>
   <source>A server of the chain lags behind</source>
   <translation>Ein Server der Chain hinkt hinterher</translation>
  </message>
  <message numerus="yes">
   <source>A short run of the engine tells how fast this computer is. It uses the whole processor for {n} second.|A short run of the engine tells how fast this computer is. It uses the whole processor for {n} seconds.</source>
   <translation>
    <numerusform>Ein kurzer Lauf der Engine zeigt, wie schnell dieser Computer ist. Er nutzt {n} Sekunde lang den ganzen Prozessor.</numerusform>
    <numerusform>Ein kurzer Lauf der Engine zeigt, wie schnell dieser Computer ist. Er nutzt {n} Sekunden lang den ganzen Prozessor.</numerusform>
   </translation>
  </message>
  <message>
   <source>A small text file with the root contract's address, from the operator.</source>
   <translation>Eine kleine Textdatei mit der Adresse des Root-Vertrags, vom Betreiber.</translation>
  </message>
  <message>
   <source>A test network: its coins have no value.</source>
   <translation>Ein Testnetz: seine Münzen haben keinen Wert.</translation>
  </message>
  <message>
   <source>A wallet or an address that you choose here takes its place.</source>
   <translation>Eine hier gewählte Wallet oder Adresse tritt an ihre Stelle.</translation>
  </message>
  <message>
   <source>A wallet that you have already, from any program for this chain.</source>
   <translation>Eine Wallet, die Sie schon haben, aus einem beliebigen Programm für diese Chain.</translation>
  </message>
  <message>
   <source>A wav, flac, mp3 or ogg file of speech, from any recorder; drop it here or choose it.</source>
   <translation>Eine wav-, flac-, mp3- oder ogg-Datei mit Sprache, von einem beliebigen Rekorder; legen Sie sie hier ab oder wählen Sie sie.</translation>
  </message>
  <message>
   <source>A whole number from 0 to {most} is wanted.</source>
   <translation>Gebraucht wird eine ganze Zahl von 0 bis {most}.</translation>
  </message>
  <message>
   <source>A worker's contract reports what is due</source>
   <translation>Der Vertrag eines Workers meldet, was fällig ist</translation>
  </message>
  <message>
   <source>About {amount} tokens per second</source>
   <translation>Etwa {amount} Token pro Sekunde</translation>
  </message>
  <message>
   <source>Accept less protection</source>
   <translation>Weniger Schutz hinnehmen</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <source>Add a local model</source>
   <translation>Lokales Modell hinzufügen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Addresses of wallets begin with UQ or EQ, in raw form with 0:.</source>
   <translation>Adressen von Wallets beginnen mit UQ oder EQ, in roher Form mit 0:.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Alle Modelle</translation>
  </message>
  <message>
   <source>All networks</source>
   <translation>Alle Netze</translation>
  </message>
  <message>
   <source>All {jobs} tokens of this machine's jobs are credited.</source>
   <translation>Alle {jobs} Token der Jobs dieses Rechners sind gutgeschrieben.</translation>
  </message>
  <message>
   <source>Allow user namespaces (user.max_user_namespaces, on Ubuntu also kernel.apparmor_restrict_unprivileged_userns=0); containers often forbid them.</source>
   <translation>Erlauben Sie User-Namespaces (user.max_user_namespaces, unter Ubuntu auch kernel.apparmor_restrict_unprivileged_userns=0); Container verbieten sie oft.</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>Zugelassene Modelle</translation>
  </message>
  <message>
   <source>Allowed proxy images</source>
   <translation>Zugelassene Proxy-Images</translation>
  </message>
  <message>
   <source>Allowed worker images</source>
   <translation>Zugelassene Worker-Images</translation>
  </message>
  <message>
   <source>Always pause for {program}</source>
   <translation>Für {program} immer pausieren</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Amount, TON</source>
   <translation>Betrag, TON</translation>
  </message>
  <message>
   <source>An address has 48 characters, such as UQAB..., or is written as 0:&lt;64 digits&gt;.</source>
   <translation>Eine Adresse hat 48 Zeichen, etwa UQAB..., oder die Form 0:&lt;64 Ziffern&gt;.</translation>
  </message>
  <message>
   <source>An address whose keys you have elsewhere. Payments from here need keys.</source>
   <translation>Eine Adresse, deren Schlüssel Sie anderswo haben. Zahlungen von hier brauchen Schlüssel.</translation>
  </message>
  <message>
   <source>An amount such as 1.5 is wanted.</source>
   <translation>Gebraucht wird ein Betrag, etwa 1.5.</translation>
  </message>
  <message>
   <source>An answer could not be finished</source>
   <translation>Eine Antwort konnte nicht beendet werden</translation>
  </message>
  <message>
   <source>An earlier payment is still under way</source>
   <translation>Eine frühere Zahlung ist noch unterwegs</translation>
  </message>
  <message>
   <source>An exchange or a shop</source>
   <translation>Eine Börse oder ein Laden</translation>
  </message>
  <message>
   <source>An exchange shares one address among all its customers. Without the right comment it cannot know that the coins are yours.</source>
   <translation>Eine Börse hat eine Adresse für alle Kunden. Ohne den richtigen Kommentar weiß sie nicht, dass die Münzen Ihnen gehören.</translation>
  </message>
  <message>
   <source>An old contract closes after</source>
   <translation>Ein alter Vertrag schließt nach</translation>
  </message>
  <message>
   <source>An order signed by the account's key</source>
   <translation>Ein mit dem Schlüssel des Kontos unterschriebener Auftrag</translation>
  </message>
  <message>
   <source>Another operator's network</source>
   <translation>Netz eines anderen Betreibers</translation>
  </message>
  <message>
   <source>Another program</source>
   <translation>Ein anderes Programm</translation>
  </message>
  <message>
   <source>Another wallet program can open the same 24 words.</source>
   <translation>Ein anderes Wallet-Programm kann dieselben 24 Wörter öffnen.</translation>
  </message>
  <message>
   <source>Answers in</source>
   <translation>Antwortet in</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr.</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>April {year}</source>
   <translation>April {year}</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>Angekommen</translation>
  </message>
  <message>
   <source>Ask a question</source>
   <translation>Eine Frage stellen</translation>
  </message>
  <message>
   <source>Ask for a payout whenever it is worth its fee; off: only when you ask for it.</source>
   <translation>Auszahlen, wann immer es die Gebühr wert ist; aus: nur, wenn Sie es verlangen.</translation>
  </message>
  <message>
   <source>Asking the chain</source>
   <translation>Die Chain wird gefragt</translation>
  </message>
  <message>
   <source>Asking the chain and the signer.</source>
   <translation>Chain und Signierer werden gefragt.</translation>
  </message>
  <message>
   <source>Asking the proxies who works for them</source>
   <translation>Die Proxys werden gefragt, wer für sie arbeitet</translation>
  </message>
  <message>
   <source>At least {size} is needed.</source>
   <translation>Mindestens {size} werden gebraucht.</translation>
  </message>
  <message>
   <source>Attention needed</source>
   <translation>Aufmerksamkeit nötig</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Aug.</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>August {year}</source>
   <translation>August {year}</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Zurück zum Standard</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Backup, password and everything else are on the Wallet page.</source>
   <translation>Sicherung, Passwort und alles Weitere stehen auf der Seite „Wallet“.</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Balance {amount}</source>
   <translation>Guthaben {amount}</translation>
  </message>
  <message>
   <source>Be paid to an address</source>
   <translation>An eine Adresse bezahlt werden</translation>
  </message>
  <message>
   <source>Before electricity, because a coin has no price here.</source>
   <translation>Vor Strom, weil eine Münze hier keinen Preis hat.</translation>
  </message>
  <message>
   <source>Begin to share as soon as the program is started.</source>
   <translation>Mit dem Teilen beginnen, sobald das Programm startet.</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>Block</translation>
  </message>
  <message>
   <source>Block {number}</source>
   <translation>Block {number}</translation>
  </message>
  <message>
   <source>Break-even</source>
   <translation>Gewinnschwelle</translation>
  </message>
  <message>
   <source>Break-even was at {amount}, or {speed} paid tokens/s.</source>
   <translation>Die Gewinnschwelle lag bei {amount} oder {speed} bezahlten Token/s.</translation>
  </message>
  <message>
   <source>Break-even was at {amount}.</source>
   <translation>Die Gewinnschwelle lag bei {amount}.</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol, real payments, coins without value.</source>
   <translation>Eingebaut und offline. Echtes Protokoll, echte Zahlungen, Münzen ohne Wert.</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol; without the package tonpy there is no chain here, so payments end with the proxy's signature.</source>
   <translation>Eingebaut und offline. Echtes Protokoll; ohne das Paket tonpy gibt es hier keine Chain, Zahlungen enden mit der Unterschrift des Proxys.</translation>
  </message>
  <message>
   <source>Built-in models</source>
   <translation>Eingebaute Modelle</translation>
  </message>
  <message>
   <source>Busy now</source>
   <translation>Jetzt belegt</translation>
  </message>
  <message>
   <source>Cached tokens count</source>
   <translation>Früher gelesene Token zählen</translation>
  </message>
  <message>
   <source>Calculate on the graphics card if the engine finds one it can use; counts from the next time a network is joined.</source>
   <translation>Auf der Grafikkarte rechnen, wenn die Engine eine nutzbare findet; gilt ab dem nächsten Beitritt zu einem Netz.</translation>
  </message>
  <message>
   <source>Came back unwanted</source>
   <translation>Kam unerwünscht zurück</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change from a contract</source>
   <translation>Wechselgeld eines Vertrags</translation>
  </message>
  <message>
   <source>Change its rules</source>
   <translation>Seine Regeln ändern</translation>
  </message>
  <message>
   <source>Change the password</source>
   <translation>Passwort ändern</translation>
  </message>
  <message>
   <source>Change the practice network</source>
   <translation>Übungsnetz ändern</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Check every word and their order; it has 24 words.</source>
   <translation>Prüfen Sie jedes Wort und die Reihenfolge; es sind 24 Wörter.</translation>
  </message>
  <message>
   <source>Check every word and their order; there are 24.</source>
   <translation>Prüfen Sie jedes Wort und die Reihenfolge; es sind 24.</translation>
  </message>
  <message>
   <source>Check files</source>
   <translation>Dateien prüfen</translation>
  </message>
  <message>
   <source>Check that the disk is not full and that the wallet's folder can be written.</source>
   <translation>Prüfen Sie, ob die Platte voll ist und der Ordner der Wallet beschreibbar ist.</translation>
  </message>
  <message>
   <source>Check the JSON file that the network file names as root_config.</source>
   <translation>Prüfen Sie die JSON-Datei, die die Netzdatei als root_config nennt.</translation>
  </message>
  <message>
   <source>Check the amount, the comment and how many payments go into one message.</source>
   <translation>Prüfen Sie Betrag, Kommentar und wie viele Zahlungen in einer Nachricht stehen.</translation>
  </message>
  <message>
   <source>Check the disk and the rights of the wallet's folder.</source>
   <translation>Prüfen Sie die Platte und die Rechte des Wallet-Ordners.</translation>
  </message>
  <message>
   <source>Check the permissions of the file; a damaged one can be moved away, then a new one is made.</source>
   <translation>Prüfen Sie die Rechte der Datei; eine beschädigte kann weggelegt werden, dann entsteht eine neue.</translation>
  </message>
  <message>
   <source>Check the permissions of the folder, and whether the disk is full.</source>
   <translation>Prüfen Sie die Rechte des Ordners und ob die Platte voll ist.</translation>
  </message>
  <message>
   <source>Check the permissions of the folder; a damaged file can be moved away.</source>
   <translation>Prüfen Sie die Rechte des Ordners; eine beschädigte Datei kann weggelegt werden.</translation>
  </message>
  <message>
   <source>Check the root contract's address in the network file.</source>
   <translation>Prüfen Sie die Adresse des Root-Vertrags in der Netzdatei.</translation>
  </message>
  <message>
   <source>Checking, {share}</source>
   <translation>Prüfung, {share}</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose a folder with a converted model</source>
   <translation>Ordner mit einem umgewandelten Modell wählen</translation>
  </message>
  <message>
   <source>Choose a folder with a language model or a Whisper model converted for CTranslate2.</source>
   <translation>Wählen Sie einen Ordner mit einem für CTranslate2 umgewandelten Sprachmodell oder Whisper-Modell.</translation>
  </message>
  <message>
   <source>Choose a network</source>
   <translation>Netz wählen</translation>
  </message>
  <message>
   <source>Choose a network file</source>
   <translation>Netzdatei wählen</translation>
  </message>
  <message>
   <source>Choose a password</source>
   <translation>Passwort wählen</translation>
  </message>
  <message>
   <source>Choose a recording</source>
   <translation>Aufnahme wählen</translation>
  </message>
  <message>
   <source>Choose a wav, flac, mp3 or ogg file of at most 14 MiB.</source>
   <translation>Wählen Sie eine wav-, flac-, mp3- oder ogg-Datei bis 14 MiB.</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk.</source>
   <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf der Platte.</translation>
  </message>
  <message>
   <source>Choose another password</source>
   <translation>Anderes Passwort wählen</translation>
  </message>
  <message>
   <source>Choose another port with --port, or 0 for any free one.</source>
   <translation>Wählen Sie einen anderen Port mit --port, oder 0 für einen beliebigen freien.</translation>
  </message>
  <message>
   <source>Choose one of the wallets of these words</source>
   <translation>Wählen Sie eine der Wallets dieser Wörter</translation>
  </message>
  <message>
   <source>Choose one on the Network page; the practice network works at once.</source>
   <translation>Wählen Sie eines auf der Seite „Netz“; das Übungsnetz geht sofort.</translation>
  </message>
  <message>
   <source>Choose the network file first.</source>
   <translation>Wählen Sie zuerst die Netzdatei.</translation>
  </message>
  <message>
   <source>Choose the practice network, or a network whose file names servers of its chain.</source>
   <translation>Wählen Sie das Übungsnetz oder ein Netz, dessen Datei Server seiner Chain nennt.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clients get money back after</source>
   <translation>Kunden bekommen Geld zurück nach</translation>
  </message>
  <message>
   <source>Clients paid {prices} nano{coin} a token; the proxy kept {share} of it.</source>
   <translation>Kunden zahlten {prices} nano{coin} je Token; der Proxy behielt {share} davon.</translation>
  </message>
  <message>
   <source>Clients pay</source>
   <translation>Kunden zahlen</translation>
  </message>
  <message>
   <source>Clients pay for them</source>
   <translation>Kunden zahlen</translation>
  </message>
  <message>
   <source>Clients pay per million tokens</source>
   <translation>Kunden zahlen je Million Token</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close the other copy of this program or try again.</source>
   <translation>Schließen Sie die andere Kopie dieses Programms oder versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Cocoon main network</source>
   <translation>Cocoon-Hauptnetz</translation>
  </message>
  <message>
   <source>Code of clients</source>
   <translation>Code der Kunden</translation>
  </message>
  <message>
   <source>Code of proxies</source>
   <translation>Code der Proxys</translation>
  </message>
  <message>
   <source>Code of workers</source>
   <translation>Code der Worker</translation>
  </message>
  <message>
   <source>Coins</source>
   <translation>Münzen</translation>
  </message>
  <message>
   <source>Coins are sent</source>
   <translation>Münzen werden gesendet</translation>
  </message>
  <message>
   <source>Coins at most</source>
   <translation>Münzen höchstens</translation>
  </message>
  <message>
   <source>Coins at most, about {amount}, estimated</source>
   <translation>Münzen höchstens, etwa {amount}, geschätzt</translation>
  </message>
  <message>
   <source>Coins can be sent to it, and what this computer earns is paid there.</source>
   <translation>Von hier können Münzen gesendet werden, und der Verdienst dieses Computers kommt hierher.</translation>
  </message>
  <message>
   <source>Coins sent here never bounce, also before the first payment from it.</source>
   <translation>Münzen hierher kommen nie zurück, auch vor der ersten Zahlung von hier.</translation>
  </message>
  <message>
   <source>Coins, not known</source>
   <translation>Münzen, unbekannt</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Comment, exactly as shown there</source>
   <translation>Kommentar, genau wie dort gezeigt</translation>
  </message>
  <message>
   <source>Comment: {comment}</source>
   <translation>Kommentar: {comment}</translation>
  </message>
  <message>
   <source>Compare the first and last six characters with what the sender sees.</source>
   <translation>Vergleichen Sie die ersten und letzten sechs Zeichen mit dem, was der Absender sieht.</translation>
  </message>
  <message>
   <source>Compare with the chain</source>
   <translation>Mit der Chain vergleichen</translation>
  </message>
  <message>
   <source>Compared with the chain</source>
   <translation>Mit der Chain verglichen</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Konfiguration</translation>
  </message>
  <message>
   <source>Connected, but no job is asked for.</source>
   <translation>Verbunden, aber kein Job wird verlangt.</translation>
  </message>
  <message>
   <source>Connected, but the proxy's own list lacks this computer.</source>
   <translation>Verbunden, aber in der eigenen Liste des Proxys fehlt dieser Computer.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Continue below</source>
   <translation>Weiter unten</translation>
  </message>
  <message>
   <source>Continues by itself when the card is cooler.</source>
   <translation>Geht von selbst weiter, sobald die Karte kühler ist.</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Vertrag</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Copy the address again; a single wrong character is noticed.</source>
   <translation>Kopieren Sie die Adresse noch einmal; ein einziges falsches Zeichen fällt auf.</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Antwort kopieren</translation>
  </message>
  <message>
   <source>Correct or restore resources/exchanges.json; without it no comment would be asked for.</source>
   <translation>Berichtigen Sie resources/exchanges.json oder stellen Sie sie wieder her; ohne sie würde nach keinem Kommentar gefragt.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Create a new wallet</source>
   <translation>Neue Wallet anlegen</translation>
  </message>
  <message>
   <source>Create a wallet</source>
   <translation>Wallet anlegen</translation>
  </message>
  <message>
   <source>Create one, or import one from its 24 words.</source>
   <translation>Legen Sie eine an oder importieren Sie eine aus ihren 24 Wörtern.</translation>
  </message>
  <message>
   <source>Create the wallet</source>
   <translation>Wallet anlegen</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Gutgeschrieben</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Dez.</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>December {year}</source>
   <translation>Dezember {year}</translation>
  </message>
  <message>
   <source>Decide about the comment</source>
   <translation>Über den Kommentar entscheiden</translation>
  </message>
  <message>
   <source>Default {value}.</source>
   <translation>Standard {value}.</translation>
  </message>
  <message>
   <source>Delete the network's folder to begin a new one; nothing in it is worth real money.</source>
   <translation>Löschen Sie den Ordner des Netzes, um neu zu beginnen; nichts darin ist echtes Geld wert.</translation>
  </message>
  <message>
   <source>Demand and price</source>
   <translation>Nachfrage und Preis</translation>
  </message>
  <message>
   <source>Demand: a worker there had {jobs} jobs at a time, watched for {time}; this computer does {own} at once.</source>
   <translation>Nachfrage: ein Worker dort hatte {jobs} Jobs gleichzeitig, {time} lang beobachtet; dieser Computer schafft {own} gleichzeitig.</translation>
  </message>
  <message>
   <source>Demand: not known. {reason}</source>
   <translation>Nachfrage: unbekannt. {reason}</translation>
  </message>
  <message>
   <source>Detail of the log</source>
   <translation>Ausführlichkeit des Protokolls</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Platte</translation>
  </message>
  <message>
   <source>Driver</source>
   <translation>Treiber</translation>
  </message>
  <message>
   <source>Each job stands here as soon as it has ended.</source>
   <translation>Jeder Job steht hier, sobald er beendet ist.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Earned</source>
   <translation>Verdient</translation>
  </message>
  <message>
   <source>Earned today, less the electricity, at {price} a coin</source>
   <translation>Heute verdient, abzüglich des Stroms, bei {price} je Münze</translation>
  </message>
  <message>
   <source>Earned, TON</source>
   <translation>Verdient, TON</translation>
  </message>
  <message>
   <source>Earnings</source>
   <translation>Einnahmen</translation>
  </message>
  <message numerus="yes">
   <source>Earnings chart, {first} to {last}, {n} bar, {jobs} jobs|Earnings chart, {first} to {last}, {n} bars, {jobs} jobs</source>
   <translation>
    <numerusform>Einnahmen, {first} bis {last}, {n} Balken, {jobs} Jobs</numerusform>
    <numerusform>Einnahmen, {first} bis {last}, {n} Balken, {jobs} Jobs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Earnings, {n} row|Earnings, {n} rows</source>
   <translation>
    <numerusform>Einnahmen, {n} Zeile</numerusform>
    <numerusform>Einnahmen, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Electricity</source>
   <translation>Strom</translation>
  </message>
  <message>
   <source>Electricity price</source>
   <translation>Strompreis</translation>
  </message>
  <message>
   <source>Electricity, {amount}, {caption}</source>
   <translation>Strom, {amount}, {caption}</translation>
  </message>
  <message>
   <source>Electricity, {energy} at about {price} {currency}</source>
   <translation>Strom, {energy} zu etwa {price} {currency}</translation>
  </message>
  <message>
   <source>Electricity, {unit}</source>
   <translation>Strom, {unit}</translation>
  </message>
  <message>
   <source>Encrypted with your password, opened in a process without a network.</source>
   <translation>Mit Ihrem Passwort verschlüsselt, geöffnet in einem Prozess ohne Netz.</translation>
  </message>
  <message>
   <source>End it first, 'cocoon-provider quit', or see what it does: 'cocoon-provider status'.</source>
   <translation>Beenden Sie es zuerst, „cocoon-provider quit“, oder sehen Sie, was es tut: „cocoon-provider status“.</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Enough for the built-in models.</source>
   <translation>Genug für die eingebauten Modelle.</translation>
  </message>
  <message>
   <source>Enough for the built-in models; a larger one takes 2 to 9 GB.</source>
   <translation>Genug für die eingebauten Modelle; ein größeres braucht 2 bis 9 GB.</translation>
  </message>
  <message>
   <source>Enter an address.</source>
   <translation>Geben Sie eine Adresse ein.</translation>
  </message>
  <message>
   <source>Enter sorts by this column.</source>
   <translation>Enter sortiert nach dieser Spalte.</translation>
  </message>
  <message>
   <source>Enter the comment. Coins sent without it are usually lost.</source>
   <translation>Geben Sie den Kommentar ein. Münzen ohne ihn sind meist verloren.</translation>
  </message>
  <message>
   <source>Enter the wallet's password to sign this.</source>
   <translation>Geben Sie das Passwort der Wallet ein, um dies zu unterschreiben.</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>Geschätzt</translation>
  </message>
  <message>
   <source>Estimated to {end}</source>
   <translation>Geschätzt bis {end}</translation>
  </message>
  <message>
   <source>Estimated until midnight, about {amount}, not in any sum</source>
   <translation>Geschätzt bis Mitternacht, etwa {amount}, in keiner Summe</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message numerus="yes">
   <source>Events, {n} row|Events, {n} rows</source>
   <translation>
    <numerusform>Ereignisse, {n} Zeile</numerusform>
    <numerusform>Ereignisse, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Every job was answered</source>
   <translation>Jeder Job wurde beantwortet</translation>
  </message>
  <message>
   <source>Every question here spends real coins of your gateway's wallet.</source>
   <translation>Jede Frage hier kostet echte Münzen der Wallet Ihres Gateways.</translation>
  </message>
  <message>
   <source>Every rule can be changed at any time on the Settings page.</source>
   <translation>Jede Regel lässt sich jederzeit in den Einstellungen ändern.</translation>
  </message>
  <message>
   <source>Everybody can read it, and it stays for ever.</source>
   <translation>Jeder kann ihn lesen, und er bleibt für immer.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Exchanges and shops know whose coins came only by a comment.</source>
   <translation>Börsen und Läden erkennen am Kommentar, wem die Münzen gehören.</translation>
  </message>
  <message>
   <source>Export CSV</source>
   <translation>CSV exportieren</translation>
  </message>
  <message>
   <source>Export all jobs as CSV</source>
   <translation>Alle Jobs als CSV exportieren</translation>
  </message>
  <message>
   <source>Export as CSV</source>
   <translation>Als CSV exportieren</translation>
  </message>
  <message>
   <source>Fan</source>
   <translation>Lüfter</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb.</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>February {year}</source>
   <translation>Februar {year}</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>Gebühr</translation>
  </message>
  <message>
   <source>Fee {fee}</source>
   <translation>Gebühr {fee}</translation>
  </message>
  <message>
   <source>Fee, TON</source>
   <translation>Gebühr, TON</translation>
  </message>
  <message>
   <source>Fetch the model again</source>
   <translation>Modell noch einmal holen</translation>
  </message>
  <message>
   <source>Fewer jobs run at once and the card rests earlier until the next start.</source>
   <translation>Bis zum nächsten Start laufen weniger Jobs gleichzeitig, und die Karte ruht früher.</translation>
  </message>
  <message>
   <source>For 1 hour</source>
   <translation>Für 1 Stunde</translation>
  </message>
  <message>
   <source>For 3 hours</source>
   <translation>Für 3 Stunden</translation>
  </message>
  <message>
   <source>For a million tokens, to whoever computes them.</source>
   <translation>Für eine Million Token, an den, der sie rechnet.</translation>
  </message>
  <message>
   <source>For a million tokens; far above real prices, so that payouts come soon.</source>
   <translation>Für eine Million Token; weit über echten Preisen, damit Auszahlungen bald kommen.</translation>
  </message>
  <message>
   <source>For a wallet that you have already.</source>
   <translation>Für eine Wallet, die Sie schon haben.</translation>
  </message>
  <message>
   <source>For a wallet whose keys are elsewhere, on a phone for example.</source>
   <translation>Für eine Wallet, deren Schlüssel anderswo sind, etwa auf einem Telefon.</translation>
  </message>
  <message>
   <source>Free some disk space first.</source>
   <translation>Schaffen Sie zuerst Platz auf der Platte.</translation>
  </message>
  <message>
   <source>Free the GPU in every pause</source>
   <translation>GPU in jeder Pause freigeben</translation>
  </message>
  <message>
   <source>Free the GPU now</source>
   <translation>GPU jetzt freigeben</translation>
  </message>
  <message>
   <source>Free the GPU while any program fills the screen.</source>
   <translation>Die GPU freigeben, solange ein Programm den Bildschirm füllt.</translation>
  </message>
  <message>
   <source>Free the GPU while one of these programs runs, in front or not.</source>
   <translation>Die GPU freigeben, solange eines dieser Programme läuft, vorn oder nicht.</translation>
  </message>
  <message>
   <source>Free the GPU while other programs hold more of its memory than this; 0: never.</source>
   <translation>Die GPU freigeben, solange andere Programme mehr von ihrem Speicher halten; 0: nie.</translation>
  </message>
  <message>
   <source>Free {size}</source>
   <translation>Frei {size}</translation>
  </message>
  <message>
   <source>Freeing the GPU</source>
   <translation>GPU wird freigegeben</translation>
  </message>
  <message>
   <source>Freeing the GPU.</source>
   <translation>Die GPU wird freigegeben.</translation>
  </message>
  <message>
   <source>Freeing, {time}</source>
   <translation>Freigabe, {time}</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fr.</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From the proxy contract {address}</source>
   <translation>Vom Proxy-Vertrag {address}</translation>
  </message>
  <message>
   <source>From {address}</source>
   <translation>Von {address}</translation>
  </message>
  <message>
   <source>G</source>
   <translation>Mrd.</translation>
  </message>
  <message>
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <source>GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <source>GPU freed by you</source>
   <translation>GPU von Ihnen freigegeben</translation>
  </message>
  <message>
   <source>GPU in use</source>
   <translation>GPU belegt</translation>
  </message>
  <message>
   <source>GPU is free</source>
   <translation>GPU ist frei</translation>
  </message>
  <message>
   <source>Get {amount} practice coins</source>
   <translation>{amount} Übungsmünzen holen</translation>
  </message>
  <message>
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <source>Give a file that 'cocoon-provider receipts' has written, or - for standard input.</source>
   <translation>Geben Sie eine Datei an, die „cocoon-provider receipts“ geschrieben hat, oder - für die Standardeingabe.</translation>
  </message>
  <message>
   <source>Give a file, or one of: game, hot, idle, lost, sharing.</source>
   <translation>Geben Sie eine Datei an oder eines von: game, hot, idle, lost, sharing.</translation>
  </message>
  <message>
   <source>Give a folder that holds a model converted for CTranslate2, or builtin:chat.</source>
   <translation>Geben Sie einen Ordner mit einem für CTranslate2 umgewandelten Modell an oder builtin:chat.</translation>
  </message>
  <message>
   <source>Give the path of a wav, flac, mp3 or ogg file after --voice.</source>
   <translation>Geben Sie nach --voice den Pfad einer wav-, flac-, mp3- oder ogg-Datei an.</translation>
  </message>
  <message>
   <source>Go on to the model</source>
   <translation>Weiter zum Modell</translation>
  </message>
  <message>
   <source>Go on to the wallet</source>
   <translation>Weiter zur Wallet</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>Graphics</source>
   <translation>Grafik</translation>
  </message>
  <message>
   <source>Graphics, memory, driver, processor, disk and sandbox.</source>
   <translation>Grafik, Speicher, Treiber, Prozessor, Platte und Sandbox.</translation>
  </message>
  <message>
   <source>Heat holds the card back. Better air would make it faster.</source>
   <translation>Hitze bremst die Karte. Bessere Luft würde sie schneller machen.</translation>
  </message>
  <message>
   <source>Here it is for practice coins, so nothing can be lost.</source>
   <translation>Hier geht es um Übungsmünzen, es kann also nichts verloren gehen.</translation>
  </message>
  <message>
   <source>Hidden again when the window loses focus. Support never asks for them.</source>
   <translation>Verborgen, wenn das Fenster den Fokus verliert. Der Support fragt nie danach.</translation>
  </message>
  <message>
   <source>Hidden when the window loses focus. They stay on this computer.</source>
   <translation>Verborgen, wenn das Fenster den Fokus verliert. Sie bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>Hidden, because the window was left.</source>
   <translation>Verborgen, weil das Fenster verlassen wurde.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>Hours of sharing</source>
   <translation>Stunden des Teilens</translation>
  </message>
  <message>
   <source>House rules</source>
   <translation>Hausregeln</translation>
  </message>
  <message>
   <source>How a model is served</source>
   <translation>Wie ein Modell bedient wird</translation>
  </message>
  <message>
   <source>How long after its end sharing continues.</source>
   <translation>Wie lange nach seinem Ende das Teilen weitergeht.</translation>
  </message>
  <message>
   <source>How long it took to answer the last question, there and back.</source>
   <translation>Wie lange die Antwort auf die letzte Frage dauerte, hin und zurück.</translation>
  </message>
  <message>
   <source>How long running jobs may go on in a pause before they are cut.</source>
   <translation>Wie lange laufende Jobs in einer Pause weitergehen dürfen, bevor sie abgebrochen werden.</translation>
  </message>
  <message>
   <source>How many jobs the engine works on at the same time; counts from the next start.</source>
   <translation>An wie vielen Jobs die Engine gleichzeitig arbeitet; gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>How much work comes is not known before joining; often it is little.</source>
   <translation>Wie viel Arbeit kommt, weiß man vor dem Beitritt nicht; oft ist es wenig.</translation>
  </message>
  <message>
   <source>How sure this is</source>
   <translation>Wie sicher das ist</translation>
  </message>
  <message>
   <source>I have a comment from the exchange</source>
   <translation>Ich habe einen Kommentar von der Börse</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Ich habe sie aufgeschrieben</translation>
  </message>
  <message>
   <source>If it happens again, choose another server in the settings.</source>
   <translation>Wenn es wieder geschieht, wählen Sie in den Einstellungen einen anderen Server.</translation>
  </message>
  <message>
   <source>In use {size}</source>
   <translation>Belegt {size}</translation>
  </message>
  <message>
   <source>Install the extra 'desktop', or share without a window: 'cocoon-provider run'.</source>
   <translation>Installieren Sie das Extra „desktop“ oder teilen Sie ohne Fenster: „cocoon-provider run“.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>Install the program again; nothing can be shared without a model.</source>
   <translation>Installieren Sie das Programm neu; ohne Modell kann nichts geteilt werden.</translation>
  </message>
  <message>
   <source>Install the program with the extra chain: pip install 'cocoon-provider[chain]'</source>
   <translation>Installieren Sie das Programm mit dem Extra chain: pip install 'cocoon-provider[chain]'</translation>
  </message>
  <message>
   <source>Is the local network running already? Otherwise choose another port.</source>
   <translation>Läuft das lokale Netz schon? Wählen Sie sonst einen anderen Port.</translation>
  </message>
  <message>
   <source>It answered: {detail}. A restart may help.</source>
   <translation>Die Antwort war: {detail}. Ein Neustart kann helfen.</translation>
  </message>
  <message>
   <source>It appears when the chain answers.</source>
   <translation>Es erscheint, wenn die Chain antwortet.</translation>
  </message>
  <message>
   <source>It can run machines protected by Intel TDX; this system is not inside one. Only the main network asks for it.</source>
   <translation>Er kann von Intel TDX geschützte Maschinen betreiben; dieses System ist in keiner. Nur das Hauptnetz verlangt es.</translation>
  </message>
  <message>
   <source>It cannot be read ({reason}).</source>
   <translation>Nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <source>It installs when no job is running.</source>
   <translation>Installiert wird, wenn kein Job läuft.</translation>
  </message>
  <message>
   <source>It is a BIP-39 phrase, as hardware wallets and wallets for several chains have. Its TON address cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>Das ist ein BIP-39-Satz, wie Hardware-Wallets und Wallets für mehrere Chains ihn haben. Seine TON-Adresse lässt sich hier nicht öffnen: senden Sie die Münzen von dort an eine neue.</translation>
  </message>
  <message>
   <source>It is asked again by itself; nothing is lost meanwhile.</source>
   <translation>Sie wird von selbst wieder gefragt; inzwischen geht nichts verloren.</translation>
  </message>
  <message>
   <source>It is being restarted; if this happens again, look at the doctor command.</source>
   <translation>Sie wird neu gestartet; wenn es wieder geschieht, hilft der Befehl doctor.</translation>
  </message>
  <message>
   <source>It is built in and offline. You can go to another one at any time.</source>
   <translation>Es ist eingebaut und offline. Sie können jederzeit zu einem anderen gehen.</translation>
  </message>
  <message>
   <source>It is connected all the same; the list is looked at again every 20 s.</source>
   <translation>Er ist trotzdem verbunden; die Liste wird alle 20 s wieder angesehen.</translation>
  </message>
  <message>
   <source>It is followed until its fate is certain; then ask again.</source>
   <translation>Sie wird verfolgt, bis ihr Schicksal sicher ist; fragen Sie dann erneut.</translation>
  </message>
  <message>
   <source>It is in the log; the support bundle on the Activity page holds it.</source>
   <translation>Es steht im Protokoll; das Supportpaket auf der Seite „Aktivität“ enthält es.</translation>
  </message>
  <message>
   <source>It is installed and does not run. Restart; if that does not help, install it again for this version of the system.</source>
   <translation>Er ist installiert und läuft nicht. Starten Sie neu; hilft das nicht, installieren Sie ihn für diese Systemversion neu.</translation>
  </message>
  <message>
   <source>It is paid out when you ask: payouts are switched off in the settings.</source>
   <translation>Ausgezahlt wird, wenn Sie es verlangen: Auszahlungen sind in den Einstellungen ausgeschaltet.</translation>
  </message>
  <message>
   <source>It is started again by itself; its folder can be deleted to begin anew.</source>
   <translation>Es startet von selbst wieder; sein Ordner kann gelöscht werden, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>It is tried again by itself; nothing is lost meanwhile.</source>
   <translation>Es wird von selbst wieder versucht; inzwischen geht nichts verloren.</translation>
  </message>
  <message>
   <source>It is used again when it is back. If it stays away, restart the computer.</source>
   <translation>Sie wird wieder genutzt, sobald sie zurück ist. Bleibt sie weg, starten Sie den Computer neu.</translation>
  </message>
  <message>
   <source>It needs at least 2 GB of memory.</source>
   <translation>Es braucht mindestens 2 GB Speicher.</translation>
  </message>
  <message>
   <source>It needs at least 8 characters; several words are easier to remember.</source>
   <translation>Es braucht mindestens 8 Zeichen; mehrere Wörter merkt man sich leichter.</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer. If you lose it, the words help.</source>
   <translation>Es öffnet die Wallet auf diesem Computer. Wenn Sie es verlieren, helfen die Wörter.</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer; the words open it anywhere.</source>
   <translation>Es öffnet die Wallet auf diesem Computer; die Wörter öffnen sie überall.</translation>
  </message>
  <message>
   <source>It runs on this computer alone: a proxy, a chain, and simulated developers who ask. Its coins have no value.</source>
   <translation>Es läuft allein auf diesem Computer: ein Proxy, eine Chain und simulierte Entwickler, die fragen. Seine Münzen haben keinen Wert.</translation>
  </message>
  <message>
   <source>It shows what arrives and what waits to be paid out.</source>
   <translation>Sie zeigt, was ankommt und was auf Auszahlung wartet.</translation>
  </message>
  <message>
   <source>It takes {allowed}.</source>
   <translation>Erlaubt: {allowed}.</translation>
  </message>
  <message>
   <source>It was put back by {time}.</source>
   <translation>Sie wurde um {time} zurückgestellt.</translation>
  </message>
  <message>
   <source>It was put forward by {time}.</source>
   <translation>Sie wurde um {time} vorgestellt.</translation>
  </message>
  <message>
   <source>It was updated and the old one still runs. Restart the computer.</source>
   <translation>Er wurde aktualisiert, und der alte läuft noch. Starten Sie den Computer neu.</translation>
  </message>
  <message>
   <source>Its address is {address}.</source>
   <translation>Ihre Adresse ist {address}.</translation>
  </message>
  <message>
   <source>Its file names no model, so no job would come. Add a [[models]] table to it.</source>
   <translation>Seine Datei nennt kein Modell, es käme also kein Job. Fügen Sie eine Tabelle [[models]] hinzu.</translation>
  </message>
  <message>
   <source>Its keys are elsewhere; to use them here, import the 24 words into another folder.</source>
   <translation>Ihre Schlüssel sind anderswo; um sie hier zu nutzen, importieren Sie die 24 Wörter in einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Its operator decides whether this computer may join</source>
   <translation>Sein Betreiber entscheidet, ob dieser Computer mitmachen darf</translation>
  </message>
  <message>
   <source>Its version is not known.</source>
   <translation>Seine Version ist unbekannt.</translation>
  </message>
  <message>
   <source>Its window is the one to use; `cocoon-provider quit` ends it.</source>
   <translation>Sein Fenster ist das richtige; „cocoon-provider quit“ beendet es.</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>Jan.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>January {year}</source>
   <translation>Januar {year}</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Jobs</translation>
  </message>
  <message>
   <source>Jobs are not encrypted for the engine alone yet: the proxy and this program see them in passing. Nothing is written to disk or to a log. Somebody with administrator rights on this computer could read a job while it runs.</source>
   <translation>Jobs sind noch nicht allein für die Engine verschlüsselt: der Proxy und dieses Programm sehen sie im Vorbeigehen. Nichts wird auf die Platte oder in ein Protokoll geschrieben. Wer auf diesem Computer Administratorrechte hat, könnte einen laufenden Job lesen.</translation>
  </message>
  <message>
   <source>Jobs at once</source>
   <translation>Jobs gleichzeitig</translation>
  </message>
  <message>
   <source>Jobs now</source>
   <translation>Jobs jetzt</translation>
  </message>
  <message>
   <source>Jobs per worker</source>
   <translation>Jobs je Worker</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own that can open no file, reach no network, see no other program and start none.</source>
   <translation>Jobs laufen in einem eigenen Prozess, der keine Datei öffnen, kein Netz erreichen, kein anderes Programm sehen und keines starten kann.</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own without your files.</source>
   <translation>Jobs laufen in einem eigenen Prozess ohne Ihre Dateien.</translation>
  </message>
  <message numerus="yes">
   <source>Jobs run in a process of their own, behind {n} barrier.|Jobs run in a process of their own, behind {n} barriers.</source>
   <translation>
    <numerusform>Jobs laufen in einem eigenen Prozess, hinter {n} Schranke.</numerusform>
    <numerusform>Jobs laufen in einem eigenen Prozess, hinter {n} Schranken.</numerusform>
   </translation>
  </message>
  <message>
   <source>Jobs that ended while this was read are missing in one of the two.</source>
   <translation>Jobs, die beim Lesen endeten, fehlen in einer der beiden.</translation>
  </message>
  <message>
   <source>Jobs would run in a process of their own, but with your rights: for this system there is no sandbox yet.</source>
   <translation>Jobs würden in einem eigenen Prozess laufen, aber mit Ihren Rechten: für dieses System gibt es noch keine Sandbox.</translation>
  </message>
  <message>
   <source>Jobs {size}</source>
   <translation>Jobs {size}</translation>
  </message>
  <message numerus="yes">
   <source>Jobs, {n} row|Jobs, {n} rows</source>
   <translation>
    <numerusform>Jobs, {n} Zeile</numerusform>
    <numerusform>Jobs, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Join another network</source>
   <translation>Anderem Netz beitreten</translation>
  </message>
  <message>
   <source>Join one on the Network page.</source>
   <translation>Treten Sie auf der Seite „Netz“ einem bei.</translation>
  </message>
  <message>
   <source>Join with a network file</source>
   <translation>Mit einer Netzdatei beitreten</translation>
  </message>
  <message>
   <source>Joined the network {name}.</source>
   <translation>Dem Netz {name} beigetreten.</translation>
  </message>
  <message>
   <source>Joining a network comes first.</source>
   <translation>Zuerst kommt der Beitritt zu einem Netz.</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>July {year}</source>
   <translation>Juli {year}</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>June {year}</source>
   <translation>Juni {year}</translation>
  </message>
  <message>
   <source>Keep it open</source>
   <translation>Offen lassen</translation>
  </message>
  <message>
   <source>Keep sharing</source>
   <translation>Weiter teilen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last block</source>
   <translation>Letzter Block</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Later, on the Wallet page</source>
   <translation>Später, auf der Seite „Wallet“</translation>
  </message>
  <message>
   <source>Least stake of a client</source>
   <translation>Mindesteinsatz eines Kunden</translation>
  </message>
  <message>
   <source>Least stake of a proxy</source>
   <translation>Mindesteinsatz eines Proxys</translation>
  </message>
  <message>
   <source>Leave at any step. The application continues here next time.</source>
   <translation>Gehen Sie bei jedem Schritt. Das Programm macht beim nächsten Mal hier weiter.</translation>
  </message>
  <message>
   <source>Leave for now</source>
   <translation>Vorerst gehen</translation>
  </message>
  <message>
   <source>Leave this network</source>
   <translation>Dieses Netz verlassen</translation>
  </message>
  <message>
   <source>Ledger and chain agree.</source>
   <translation>Kassenbuch und Chain stimmen überein.</translation>
  </message>
  <message>
   <source>Left after fees</source>
   <translation>Rest nach Gebühren</translation>
  </message>
  <message>
   <source>Left after sending</source>
   <translation>Rest nach dem Senden</translation>
  </message>
  <message>
   <source>Left after sending, about</source>
   <translation>Rest nach dem Senden, etwa</translation>
  </message>
  <message>
   <source>Left the network {name}.</source>
   <translation>Das Netz {name} verlassen.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Less protection</source>
   <translation>Weniger Schutz</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Light, dark, or as the system is.</source>
   <translation>Hell, dunkel oder wie das System.</translation>
  </message>
  <message>
   <source>Limits are lower now. Resume when you like, or read the report.</source>
   <translation>Die Grenzen sind jetzt niedriger. Setzen Sie fort, wann Sie mögen, oder lesen Sie den Bericht.</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Modell wird geladen</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock the wallet</source>
   <translation>Wallet sperren</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log in to the desktop as usual and try again, or restore the wallet from its words.</source>
   <translation>Melden Sie sich wie üblich an und versuchen Sie es erneut, oder stellen Sie die Wallet aus ihren Wörtern wieder her.</translation>
  </message>
  <message numerus="yes">
   <source>Log, {n} row|Log, {n} rows</source>
   <translation>
    <numerusform>Protokoll, {n} Zeile</numerusform>
    <numerusform>Protokoll, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Long pause over</source>
   <translation>Lange Pause vorbei</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Look at the doctor command; a setting accepts less protection.</source>
   <translation>Sehen Sie, was der Befehl doctor sagt; eine Einstellung nimmt weniger Schutz hin.</translation>
  </message>
  <message>
   <source>Look at the free space and the rights of the settings folder.</source>
   <translation>Prüfen Sie den freien Platz und die Rechte des Einstellungsordners.</translation>
  </message>
  <message>
   <source>Look at them again</source>
   <translation>Noch einmal ansehen</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>Nur ansehen</translation>
  </message>
  <message>
   <source>Looking at the address.</source>
   <translation>Die Adresse wird angesehen.</translation>
  </message>
  <message>
   <source>Looking at the models</source>
   <translation>Die Modelle werden angesehen</translation>
  </message>
  <message>
   <source>Looking at the network.</source>
   <translation>Das Netz wird angesehen.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Dieser Computer wird angesehen</translation>
  </message>
  <message>
   <source>Looking at {network} only.</source>
   <translation>Nur Beobachtung: {network}.</translation>
  </message>
  <message>
   <source>Looking for the wallet</source>
   <translation>Wallet wird gesucht</translation>
  </message>
  <message>
   <source>Looking needs no wallet</source>
   <translation>Ansehen braucht keine Wallet</translation>
  </message>
  <message>
   <source>Looking only</source>
   <translation>Nur Beobachtung</translation>
  </message>
  <message>
   <source>M</source>
   <translation>Mio.</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Make room before sharing stops.</source>
   <translation>Schaffen Sie Platz, bevor das Teilen anhält.</translation>
  </message>
  <message>
   <source>Make sure that nobody looks over your shoulder.</source>
   <translation>Achten Sie darauf, dass Ihnen niemand über die Schulter sieht.</translation>
  </message>
  <message>
   <source>Make sure that you have its words, then move its files away.</source>
   <translation>Stellen Sie sicher, dass Sie ihre Wörter haben, und legen Sie dann ihre Dateien weg.</translation>
  </message>
  <message>
   <source>Make the wallet</source>
   <translation>Wallet anlegen</translation>
  </message>
  <message>
   <source>Makes all contracts anew from the code that comes with this program.</source>
   <translation>Lässt alle Verträge neu machen, aus den Codes, die mit diesem Programm kommen.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>März</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>March {year}</source>
   <translation>März {year}</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>May {year}</source>
   <translation>Mai {year}</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Noch einmal messen</translation>
  </message>
  <message>
   <source>Measure the speed</source>
   <translation>Geschwindigkeit messen</translation>
  </message>
  <message numerus="yes">
   <source>Measured for {n} second with the built-in chat model.|Measured for {n} seconds with the built-in chat model.</source>
   <translation>
    <numerusform>{n} Sekunde lang mit dem eingebauten Chat-Modell gemessen.</numerusform>
    <numerusform>{n} Sekunden lang mit dem eingebauten Chat-Modell gemessen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Measured within 20 s of connecting.</source>
   <translation>Wird in den ersten 20 s nach dem Verbinden gemessen.</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Messung läuft</translation>
  </message>
  <message>
   <source>Measuring is not needed to go on.</source>
   <translation>Die Messung ist zum Weitergehen nicht nötig.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Memory bandwidth is the limit. A higher power limit would not earn more.</source>
   <translation>Die Speicherbandbreite ist die Grenze. Eine höhere Leistungsgrenze brächte nicht mehr.</translation>
  </message>
  <message>
   <source>Memory, {size}</source>
   <translation>Speicher, {size}</translation>
  </message>
  <message>
   <source>Mine, or a person's</source>
   <translation>Meine, oder die einer Person</translation>
  </message>
  <message>
   <source>Missing: {layer} ({why}).</source>
   <translation>Es fehlt: {layer} ({why}).</translation>
  </message>
  <message>
   <source>Missing: {layer}.</source>
   <translation>Es fehlt: {layer}.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model: this network asks for other models than the measured one; a larger one is slower.</source>
   <translation>Modell: dieses Netz verlangt andere als das gemessene; ein größeres Modell ist langsamer.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message numerus="yes">
   <source>Models of up to {n} billion weights.|Models of up to {n} billion weights.</source>
   <translation>
    <numerusform>Modelle bis {n} Milliarde Gewichte.</numerusform>
    <numerusform>Modelle bis {n} Milliarden Gewichte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Mo.</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Most of it: {name}, {size}</source>
   <translation>Das meiste davon: {name}, {size}</translation>
  </message>
  <message>
   <source>Most that one card may draw, if the system lets this program say so; if not set, the card's own limit counts.</source>
   <translation>Was eine Karte höchstens ziehen darf, wenn das System es diesem Programm erlaubt; ohne Angabe gilt die Grenze der Karte.</translation>
  </message>
  <message>
   <source>Mount /proc so that processes may write their own entries.</source>
   <translation>Hängen Sie /proc so ein, dass Prozesse ihre eigenen Einträge schreiben dürfen.</translation>
  </message>
  <message>
   <source>Move account.json away. A wallet with keys writes it anew; watch the address again.</source>
   <translation>Legen Sie account.json weg. Eine Wallet mit Schlüsseln schreibt sie neu; beobachten Sie die Adresse dann erneut.</translation>
  </message>
  <message>
   <source>Needs an Intel TDX server processor, an H100-class card and an image on the network's list.</source>
   <translation>Braucht einen Intel-TDX-Serverprozessor, eine Karte der H100-Klasse und ein Image auf der Liste des Netzes.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Braucht Sie</translation>
  </message>
  <message>
   <source>Net</source>
   <translation>Netto</translation>
  </message>
  <message>
   <source>Net today</source>
   <translation>Netto heute</translation>
  </message>
  <message>
   <source>Net today: {amount}</source>
   <translation>Netto heute: {amount}</translation>
  </message>
  <message>
   <source>Net, about {amount} a day, estimated</source>
   <translation>Netto, etwa {amount} am Tag, geschätzt</translation>
  </message>
  <message>
   <source>Net, at {price} a coin</source>
   <translation>Netto, bei {price} je Münze</translation>
  </message>
  <message>
   <source>Net, not known without prices</source>
   <translation>Netto, ohne Preise unbekannt</translation>
  </message>
  <message>
   <source>Net, {unit}</source>
   <translation>Netto, {unit}</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>Network fee, about</source>
   <translation>Netzgebühr, etwa</translation>
  </message>
  <message>
   <source>Network file</source>
   <translation>Netzdatei</translation>
  </message>
  <message>
   <source>Network files</source>
   <translation>Netzdateien</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <source>Never used before. Compare the first and last six characters.</source>
   <translation>Nie zuvor benutzt. Vergleichen Sie die ersten und letzten sechs Zeichen.</translation>
  </message>
  <message>
   <source>Never used before. Send a small amount first, and see whether it arrives.</source>
   <translation>Nie zuvor benutzt. Senden Sie erst einen kleinen Betrag und sehen Sie, ob er ankommt.</translation>
  </message>
  <message>
   <source>New enough; {least} or later works.</source>
   <translation>Neu genug; {least} oder neuer geht.</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Neues Passwort</translation>
  </message>
  <message>
   <source>Next payout</source>
   <translation>Nächste Auszahlung</translation>
  </message>
  <message>
   <source>Next payout when {due} are signed, in {wait}.</source>
   <translation>Nächste Auszahlung, wenn {due} unterschrieben sind: {wait}.</translation>
  </message>
  <message>
   <source>Next try in {time}.</source>
   <translation>Nächster Versuch in {time}.</translation>
  </message>
  <message>
   <source>No Intel TDX. Only the main network asks for it.</source>
   <translation>Kein Intel TDX. Nur das Hauptnetz verlangt es.</translation>
  </message>
  <message>
   <source>No NVIDIA card in use</source>
   <translation>Keine NVIDIA-Karte in Benutzung</translation>
  </message>
  <message>
   <source>No NVIDIA driver is installed. Only an NVIDIA card needs one.</source>
   <translation>Kein NVIDIA-Treiber ist installiert. Nur eine NVIDIA-Karte braucht einen.</translation>
  </message>
  <message>
   <source>No chain</source>
   <translation>Keine Chain</translation>
  </message>
  <message>
   <source>No coins have moved.</source>
   <translation>Es wurden keine Münzen bewegt.</translation>
  </message>
  <message>
   <source>No coins have moved. You can send again.</source>
   <translation>Es wurden keine Münzen bewegt. Sie können erneut senden.</translation>
  </message>
  <message>
   <source>No entry in this part of the log matches.</source>
   <translation>Am Ende des Protokolls steht kein solcher Eintrag.</translation>
  </message>
  <message>
   <source>No exchange's address: payouts bear no comment, so the exchange could not know that the coins are yours.</source>
   <translation>Keine Adresse einer Börse: Auszahlungen tragen keinen Kommentar, die Börse wüsste nicht, dass die Münzen Ihnen gehören.</translation>
  </message>
  <message>
   <source>No free network port was found</source>
   <translation>Kein freier Netzwerkport gefunden</translation>
  </message>
  <message>
   <source>No jobs yet</source>
   <translation>Noch keine Jobs</translation>
  </message>
  <message>
   <source>No keys here: payouts wait until the proxy sends them, or another wallet does.</source>
   <translation>Keine Schlüssel hier: Auszahlungen warten, bis der Proxy oder eine andere Wallet sie sendet.</translation>
  </message>
  <message>
   <source>No network is chosen</source>
   <translation>Kein Netz ist gewählt</translation>
  </message>
  <message>
   <source>No network is chosen.</source>
   <translation>Kein Netz ist gewählt.</translation>
  </message>
  <message>
   <source>No network is joined</source>
   <translation>Keinem Netz beigetreten</translation>
  </message>
  <message>
   <source>No network is joined.</source>
   <translation>Keinem Netz beigetreten.</translation>
  </message>
  <message>
   <source>No network joined</source>
   <translation>Keinem Netz beigetreten</translation>
  </message>
  <message>
   <source>No price of a coin is set.</source>
   <translation>Kein Preis einer Münze ist gesetzt.</translation>
  </message>
  <message>
   <source>No proxy of this network has credited anything yet.</source>
   <translation>Noch kein Proxy dieses Netzes hat etwas gutgeschrieben.</translation>
  </message>
  <message>
   <source>No server of the chain answers</source>
   <translation>Kein Server der Chain antwortet</translation>
  </message>
  <message>
   <source>No setting changes this; another machine would.</source>
   <translation>Keine Einstellung ändert das; ein anderer Rechner würde es.</translation>
  </message>
  <message>
   <source>No setting speaks of “{query}”.</source>
   <translation>Keine Einstellung spricht von „{query}“.</translation>
  </message>
  <message>
   <source>No speech was heard in it.</source>
   <translation>Keine Sprache war darin zu hören.</translation>
  </message>
  <message>
   <source>No transaction yet</source>
   <translation>Noch keine Transaktion</translation>
  </message>
  <message>
   <source>No wallet is active at this address yet. The coins will wait there, and are lost if nobody has its keys.</source>
   <translation>An dieser Adresse ist noch keine Wallet aktiv. Die Münzen warten dort und sind verloren, wenn niemand ihre Schlüssel hat.</translation>
  </message>
  <message>
   <source>No wallet is open</source>
   <translation>Keine Wallet ist offen</translation>
  </message>
  <message>
   <source>No work arrives before. It goes on trying by itself.</source>
   <translation>Vorher kommt keine Arbeit. Es wird von selbst weiter versucht.</translation>
  </message>
  <message>
   <source>Nobody can bring them back, and no support ever asks for them.</source>
   <translation>Niemand kann sie zurückbringen, und kein Support fragt je danach.</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Nicht beantwortet</translation>
  </message>
  <message>
   <source>Not arrived yet</source>
   <translation>Noch nicht angekommen</translation>
  </message>
  <message>
   <source>Not as the manifest says: {names}. Fetch the model again.</source>
   <translation>Nicht wie im Verzeichnis: {names}. Holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Not connected to a proxy.</source>
   <translation>Mit keinem Proxy verbunden.</translation>
  </message>
  <message>
   <source>Not enough work yet today to go by.</source>
   <translation>Heute gibt es dafür noch nicht genug Arbeit.</translation>
  </message>
  <message>
   <source>Not loaded</source>
   <translation>Nicht geladen</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Noch nicht gelesen</translation>
  </message>
  <message>
   <source>Not ready to share yet</source>
   <translation>Noch nicht bereit zu teilen</translation>
  </message>
  <message>
   <source>Not sharing</source>
   <translation>Teilt nicht</translation>
  </message>
  <message>
   <source>Nothing asked yet</source>
   <translation>Noch nichts gefragt</translation>
  </message>
  <message>
   <source>Nothing came for {seconds} s.</source>
   <translation>{seconds} s lang kam nichts.</translation>
  </message>
  <message>
   <source>Nothing can be sent from here, and nobody here can lose them.</source>
   <translation>Von hier kann nichts gesendet werden, und niemand kann sie hier verlieren.</translation>
  </message>
  <message>
   <source>Nothing earned yet</source>
   <translation>Noch nichts verdient</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing has been downloaded, and nothing left this computer.</source>
   <translation>Nichts wurde heruntergeladen, und nichts hat diesen Computer verlassen.</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Noch ist nichts geschehen</translation>
  </message>
  <message>
   <source>Nothing has to be downloaded</source>
   <translation>Nichts muss heruntergeladen werden</translation>
  </message>
  <message>
   <source>Nothing is decided until they agree. If it stays, remove one of them in the settings.</source>
   <translation>Nichts wird entschieden, bis sie übereinstimmen. Bleibt es so, entfernen Sie einen davon in den Einstellungen.</translation>
  </message>
  <message>
   <source>Nothing is earned while you only look. You can make one at any time.</source>
   <translation>Beim bloßen Ansehen wird nichts verdient. Sie können jederzeit eine anlegen.</translation>
  </message>
  <message>
   <source>Nothing is estimated yet</source>
   <translation>Noch nichts geschätzt</translation>
  </message>
  <message>
   <source>Nothing is estimated: this time is over</source>
   <translation>Nichts geschätzt: diese Zeit ist vorbei</translation>
  </message>
  <message>
   <source>Nothing is shared: no network is chosen.</source>
   <translation>Nichts wird geteilt: kein Netz ist gewählt.</translation>
  </message>
  <message>
   <source>Nothing is signed before you review it.</source>
   <translation>Nichts wird unterschrieben, bevor Sie es geprüft haben.</translation>
  </message>
  <message>
   <source>Nothing more is sent until outbox.json in the wallet's folder can be read and written.</source>
   <translation>Es wird nichts mehr gesendet, bis outbox.json im Wallet-Ordner gelesen und geschrieben werden kann.</translation>
  </message>
  <message>
   <source>Nothing more was sent. What became of that payout is certain in a few minutes; try again then.</source>
   <translation>Nichts wurde gesendet. Warten Sie: was aus der Auszahlung wurde, ist wenige Minuten nach ihrem Senden sicher.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. A short measurement of this computer is needed to say what it might earn; nothing leaves the computer.</source>
   <translation>Nichts läuft, nichts wird geteilt. Um zu sagen, was dieser Computer verdienen könnte, ist eine kurze Messung nötig; nichts verlässt ihn.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. How much work there is cannot be seen from outside, so this is the most, with work every second.</source>
   <translation>Nichts läuft, nichts wird geteilt. Wie viel Arbeit es gibt, ist von außen nicht zu sehen; dies ist also das Höchste, mit Arbeit in jeder Sekunde.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. If this computer were as busy as the workers there now:</source>
   <translation>Nichts läuft und nichts wird geteilt. Wäre dieser Computer so beschäftigt wie die Worker dort jetzt:</translation>
  </message>
  <message>
   <source>Nothing runs while you only look</source>
   <translation>Beim bloßen Ansehen läuft nichts</translation>
  </message>
  <message>
   <source>Nothing waits now. Proxies sign every minute or so for what was earned.</source>
   <translation>Jetzt wartet nichts. Proxys unterschreiben etwa jede Minute, was verdient wurde.</translation>
  </message>
  <message>
   <source>Nothing was done</source>
   <translation>Nichts wurde getan</translation>
  </message>
  <message>
   <source>Nothing was noted yet</source>
   <translation>Noch wurde nichts notiert</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>Nichts wurde gesendet</translation>
  </message>
  <message>
   <source>Nothing was sent. Review the payment once more.</source>
   <translation>Nichts wurde gesendet. Prüfen Sie die Zahlung noch einmal.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>November {year}</source>
   <translation>November {year}</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Okt.</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>October {year}</source>
   <translation>Oktober {year}</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>Offline since {time}: no proxy answers.</source>
   <translation>Offline seit {time}: kein Proxy antwortet.</translation>
  </message>
  <message>
   <source>Offline: no proxy answers.</source>
   <translation>Offline: kein Proxy antwortet.</translation>
  </message>
  <message>
   <source>Offline: no proxy is reached.</source>
   <translation>Offline: kein Proxy ist erreichbar.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>On this computer, in a process of its own. Nothing leaves it.</source>
   <translation>Auf diesem Computer, in einem eigenen Prozess. Nichts verlässt ihn.</translation>
  </message>
  <message>
   <source>On this network since it was joined. A million tokens cost {price} there.</source>
   <translation>In diesem Netz seit dem Beitritt. Eine Million Token kostet dort {price}.</translation>
  </message>
  <message>
   <source>One file for somebody who helps you. It holds no keys, words, passwords, prompts or answers, and it is sent nowhere: you save it and pass it on.</source>
   <translation>Eine Datei für jemanden, der Ihnen hilft. Sie enthält keine Schlüssel, Wörter, Passwörter, Fragen oder Antworten und wird nirgendwohin gesendet: Sie speichern sie und geben sie weiter.</translation>
  </message>
  <message>
   <source>One of the rules was refused; the reason stands beside it.</source>
   <translation>Eine der Regeln wurde abgelehnt; der Grund steht daneben.</translation>
  </message>
  <message>
   <source>Only a fee</source>
   <translation>Nur eine Gebühr</translation>
  </message>
  <message>
   <source>Only clients of this network see its workers</source>
   <translation>Nur Kunden dieses Netzes sehen seine Worker</translation>
  </message>
  <message>
   <source>Only look at one</source>
   <translation>Nur eine ansehen</translation>
  </message>
  <message>
   <source>Only looked at, {checked}.</source>
   <translation>Nur angesehen, {checked}.</translation>
  </message>
  <message>
   <source>Only the chain that the file names was asked.</source>
   <translation>Nur die Chain, die die Datei nennt, wurde gefragt.</translation>
  </message>
  <message>
   <source>Only {free} are free where the ledger is kept.</source>
   <translation>Wo das Kassenbuch liegt, sind nur {free} frei.</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain answer; what became of the payment is certain when {needed} agree.</source>
   <translation>Nur {some} von {all} Servern der Chain antworten; was aus der Zahlung wurde, ist sicher, wenn {needed} übereinstimmen.</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain can say what became of the payment; it is certain when {needed} agree.</source>
   <translation>Nur {some} von {all} Servern der Chain können sagen, was aus der Zahlung wurde; sicher ist es, wenn {needed} übereinstimmen.</translation>
  </message>
  <message>
   <source>Open it in the shell, for example: --password-fd 3 3&lt; FILE</source>
   <translation>Öffnen Sie ihn in der Shell, zum Beispiel: --password-fd 3 3&lt; FILE</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open the models</source>
   <translation>Modelle öffnen</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Open the wallet</source>
   <translation>Wallet öffnen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Other programs hold {held} now, most of it {name}.</source>
   <translation>Andere Programme halten jetzt {held}, das meiste {name}.</translation>
  </message>
  <message>
   <source>Other programs hold {held} now.</source>
   <translation>Andere Programme halten jetzt {held}.</translation>
  </message>
  <message>
   <source>Other programs {size}</source>
   <translation>Andere Programme {size}</translation>
  </message>
  <message>
   <source>Our place</source>
   <translation>Unser Platz</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Besitzer</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Paid on the chain</source>
   <translation>Auf der Chain bezahlt</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Bezahlt an</translation>
  </message>
  <message>
   <source>Paid today, {amount}, measured</source>
   <translation>Heute bezahlt, {amount}, gemessen</translation>
  </message>
  <message>
   <source>Paid tokens</source>
   <translation>Bezahlte Token</translation>
  </message>
  <message>
   <source>Paid tokens today</source>
   <translation>Bezahlte Token heute</translation>
  </message>
  <message>
   <source>Paid, {unit}</source>
   <translation>Bezahlt, {unit}</translation>
  </message>
  <message>
   <source>Paid.</source>
   <translation>Bezahlt.</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Parts of the measurement differ by {spread}.</source>
   <translation>Teile der Messung weichen {spread} ab.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>Password now</source>
   <translation>Jetziges Passwort</translation>
  </message>
  <message>
   <source>Paste an address</source>
   <translation>Adresse einfügen</translation>
  </message>
  <message>
   <source>Paste the address first, or choose “Later”.</source>
   <translation>Fügen Sie zuerst die Adresse ein oder wählen Sie „Später“.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause for full-screen programs</source>
   <translation>Pause für Vollbildprogramme</translation>
  </message>
  <message>
   <source>Pause for programs</source>
   <translation>Pause für Programme</translation>
  </message>
  <message>
   <source>Pause on battery</source>
   <translation>Pause bei Akkubetrieb</translation>
  </message>
  <message>
   <source>Pause until</source>
   <translation>Pause bis</translation>
  </message>
  <message>
   <source>Pause until it ends</source>
   <translation>Pausieren, bis es endet</translation>
  </message>
  <message>
   <source>Pause until which program ends?</source>
   <translation>Pausieren, bis welches Programm endet?</translation>
  </message>
  <message>
   <source>Pause when others use the GPU</source>
   <translation>Pause, wenn andere die GPU nutzen</translation>
  </message>
  <message>
   <source>Pause while I am here</source>
   <translation>Pause, während ich da bin</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Paused by you until you lock the screen.</source>
   <translation>Von Ihnen pausiert, bis Sie den Bildschirm sperren.</translation>
  </message>
  <message>
   <source>Paused by you until {program} ends.</source>
   <translation>Von Ihnen pausiert, bis {program} endet.</translation>
  </message>
  <message>
   <source>Paused by you until {time}.</source>
   <translation>Von Ihnen pausiert bis {time}.</translation>
  </message>
  <message>
   <source>Paused by you.</source>
   <translation>Von Ihnen pausiert.</translation>
  </message>
  <message>
   <source>Paused for {program}, the GPU is free.</source>
   <translation>Pausiert für {program}, die GPU ist frei.</translation>
  </message>
  <message>
   <source>Paused for {program}.</source>
   <translation>Pausiert für {program}.</translation>
  </message>
  <message>
   <source>Paused while you use the computer.</source>
   <translation>Pausiert, während Sie den Computer benutzen.</translation>
  </message>
  <message>
   <source>Paused, {time} left</source>
   <translation>Pause, noch {time}</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>Pausiert.</translation>
  </message>
  <message>
   <source>Paused: another program uses the graphics card.</source>
   <translation>Pausiert: ein anderes Programm nutzt die Grafikkarte.</translation>
  </message>
  <message>
   <source>Paused: how the last run ended is not known.</source>
   <translation>Pausiert: wie der letzte Lauf endete, ist unbekannt.</translation>
  </message>
  <message>
   <source>Paused: outside your sharing hours.</source>
   <translation>Pausiert: außerhalb Ihrer Zeiten.</translation>
  </message>
  <message>
   <source>Paused: the computer runs on battery.</source>
   <translation>Pausiert: der Computer läuft mit Akku.</translation>
  </message>
  <message>
   <source>Paused: the computer stopped while sharing at {time}.</source>
   <translation>Pausiert: der Computer blieb um {time} beim Teilen stehen.</translation>
  </message>
  <message>
   <source>Paused: the program stopped unexpectedly at {time}.</source>
   <translation>Pausiert: das Programm endete um {time} unerwartet.</translation>
  </message>
  <message>
   <source>Paused: {reason}.</source>
   <translation>Pausiert: {reason}.</translation>
  </message>
  <message>
   <source>Pausing</source>
   <translation>Pausen</translation>
  </message>
  <message>
   <source>Pay out by itself</source>
   <translation>Von selbst auszahlen</translation>
  </message>
  <message>
   <source>Pay out now</source>
   <translation>Jetzt auszahlen</translation>
  </message>
  <message>
   <source>Pay out now, for up to {fee}</source>
   <translation>Jetzt auszahlen, für bis zu {fee}</translation>
  </message>
  <message>
   <source>Payout</source>
   <translation>Auszahlung</translation>
  </message>
  <message>
   <source>Payout fee</source>
   <translation>Gebühr der Auszahlung</translation>
  </message>
  <message>
   <source>Payout fees</source>
   <translation>Gebühren der Auszahlungen</translation>
  </message>
  <message>
   <source>Payout fees of your wallet</source>
   <translation>Auszahlungsgebühren Ihrer Wallet</translation>
  </message>
  <message>
   <source>Payout of {day}, {time}</source>
   <translation>Auszahlung vom {day}, {time}</translation>
  </message>
  <message>
   <source>Payout to a worker's owner</source>
   <translation>Auszahlung an den Besitzer eines Workers</translation>
  </message>
  <message>
   <source>Payout to your wallet</source>
   <translation>Auszahlung an Ihre Wallet</translation>
  </message>
  <message>
   <source>Payouts</source>
   <translation>Auszahlungen</translation>
  </message>
  <message>
   <source>Payouts and payments appear here once the chain has carried them out.</source>
   <translation>Auszahlungen und Zahlungen erscheinen hier, sobald die Chain sie ausgeführt hat.</translation>
  </message>
  <message>
   <source>Payouts are written to the chain and can be checked there.</source>
   <translation>Auszahlungen stehen in der Chain und lassen sich dort prüfen.</translation>
  </message>
  <message>
   <source>Pays</source>
   <translation>Zahlt</translation>
  </message>
  <message>
   <source>Pays per million tokens</source>
   <translation>Zahlt je Mio. Token</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Place by price</source>
   <translation>Platz nach Preis</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <source>Play coins from the faucet</source>
   <translation>Übungsmünzen aus dem Wasserhahn</translation>
  </message>
  <message>
   <source>Possible where the operator admits computers without TDX. You need its root contract address or its network file.</source>
   <translation>Möglich, wo der Betreiber Computer ohne TDX zulässt. Sie brauchen die Adresse seines Root-Vertrags oder seine Netzdatei.</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Leistung</translation>
  </message>
  <message>
   <source>Power ceiling</source>
   <translation>Obergrenze der Leistung</translation>
  </message>
  <message>
   <source>Power of the computer</source>
   <translation>Leistung des Computers</translation>
  </message>
  <message>
   <source>Practice chain</source>
   <translation>Übungs-Chain</translation>
  </message>
  <message>
   <source>Practice coins arrived</source>
   <translation>Übungsmünzen sind angekommen</translation>
  </message>
  <message>
   <source>Practice coins have no market value.</source>
   <translation>Übungsmünzen haben keinen Marktwert.</translation>
  </message>
  <message>
   <source>Practice coins have no value; the electricity is real.</source>
   <translation>Übungsmünzen haben keinen Wert; der Strom ist echt.</translation>
  </message>
  <message>
   <source>Practice coins need no wallet of yours</source>
   <translation>Übungsmünzen brauchen keine eigene Wallet</translation>
  </message>
  <message>
   <source>Practice network</source>
   <translation>Übungsnetz</translation>
  </message>
  <message>
   <source>Practice network only.</source>
   <translation>Nur Übungsnetz.</translation>
  </message>
  <message>
   <source>Price and demand are watched. Nothing runs, nothing is earned.</source>
   <translation>Preis und Nachfrage werden beobachtet. Nichts läuft, nichts wird verdient.</translation>
  </message>
  <message>
   <source>Price of a coin</source>
   <translation>Preis einer Münze</translation>
  </message>
  <message>
   <source>Price, demand and what this computer might earn. Nothing runs.</source>
   <translation>Preis, Nachfrage und was dieser Computer verdienen könnte. Nichts läuft.</translation>
  </message>
  <message>
   <source>Price, proxies and what this computer might earn there. Nothing is shared.</source>
   <translation>Preis, Proxys und was dieser Computer dort verdienen könnte. Nichts wird geteilt.</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Problems only</source>
   <translation>Nur Probleme</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Prompts and answers are never kept, so none is here.</source>
   <translation>Fragen und Antworten werden nie aufgehoben, hier steht also keine.</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>Schutz</translation>
  </message>
  <message>
   <source>Proxies</source>
   <translation>Proxys</translation>
  </message>
  <message>
   <source>Proxies sign every minute or so for what was earned.</source>
   <translation>Proxys unterschreiben etwa jede Minute, was verdient wurde.</translation>
  </message>
  <message numerus="yes">
   <source>Proxies, {n} row|Proxies, {n} rows</source>
   <translation>
    <numerusform>Proxys, {n} Zeile</numerusform>
    <numerusform>Proxys, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy contract {address}</source>
   <translation>Proxy-Vertrag {address}</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Quartal</translation>
  </message>
  <message>
   <source>Quarter {quarter} of {year}</source>
   <translation>Quartal {quarter} {year}</translation>
  </message>
  <message>
   <source>Questions and answers stay in memory only and are gone when you clear the page.</source>
   <translation>Fragen und Antworten bleiben nur im Speicher und sind weg, wenn Sie die Seite leeren.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Quit Cocoon Provider?</source>
   <translation>Cocoon Provider beenden?</translation>
  </message>
  <message>
   <source>Quit and stop sharing?</source>
   <translation>Beenden und nicht mehr teilen?</translation>
  </message>
  <message numerus="yes">
   <source>Quit while {n} job is running?|Quit while {n} jobs are running?</source>
   <translation>
    <numerusform>Beenden, während {n} Job läuft?</numerusform>
    <numerusform>Beenden, während {n} Jobs laufen?</numerusform>
   </translation>
  </message>
  <message>
   <source>Q{quarter} {year}</source>
   <translation>Q{quarter} {year}</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>Read again from the cache</source>
   <translation>Aus dem Zwischenspeicher gelesen</translation>
  </message>
  <message>
   <source>Read {name}: {about}, {size}</source>
   <translation>{name} lesen: {about}, {size}</translation>
  </message>
  <message>
   <source>Ready for the practice network</source>
   <translation>Bereit für das Übungsnetz</translation>
  </message>
  <message>
   <source>Ready, but no proxy lists this computer yet.</source>
   <translation>Bereit, aber noch kein Proxy führt diesen Computer.</translation>
  </message>
  <message>
   <source>Ready, but the proxy does not list this computer.</source>
   <translation>Bereit, aber der Proxy führt diesen Computer nicht.</translation>
  </message>
  <message>
   <source>Real protocol, real payments, coins without value. It runs on this computer.</source>
   <translation>Echtes Protokoll, echte Zahlungen, Münzen ohne Wert. Es läuft auf diesem Computer.</translation>
  </message>
  <message>
   <source>Reasoning tokens count</source>
   <translation>Token des Nachdenkens zählen</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <source>Refused by your wallet</source>
   <translation>Von Ihrer Wallet abgelehnt</translation>
  </message>
  <message>
   <source>Registered proxies</source>
   <translation>Registrierte Proxys</translation>
  </message>
  <message>
   <source>Remove it, or give it to yourself alone, and start again.</source>
   <translation>Entfernen Sie ihn, oder geben Sie ihn sich allein, und starten Sie neu.</translation>
  </message>
  <message>
   <source>Remove the blanks, and check that the whole address was copied.</source>
   <translation>Entfernen Sie die Leerzeichen und prüfen Sie, ob die ganze Adresse kopiert wurde.</translation>
  </message>
  <message>
   <source>Renew its contracts</source>
   <translation>Seine Verträge erneuern</translation>
  </message>
  <message>
   <source>Rest of a fee came back</source>
   <translation>Rest einer Gebühr kam zurück</translation>
  </message>
  <message>
   <source>Rest of a fee comes back</source>
   <translation>Rest einer Gebühr kommt zurück</translation>
  </message>
  <message>
   <source>Rest when hot</source>
   <translation>Ruhen, wenn heiß</translation>
  </message>
  <message>
   <source>Restart the computer.</source>
   <translation>Starten Sie den Computer neu.</translation>
  </message>
  <message>
   <source>Resting: the card is too hot.</source>
   <translation>Ruht: die Karte ist zu heiß.</translation>
  </message>
  <message>
   <source>Resting: the card reached {temperature}.</source>
   <translation>Ruht: die Karte erreichte {temperature}.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore from 24 words</source>
   <translation>Aus 24 Wörtern wiederherstellen</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or the wallet from its 24 words.</source>
   <translation>Stellen Sie den Schlüsselbund aus einer Sicherung oder die Wallet aus ihren 24 Wörtern wieder her.</translation>
  </message>
  <message>
   <source>Restore the wallet</source>
   <translation>Wallet wiederherstellen</translation>
  </message>
  <message>
   <source>Restore the wallet from its 24 words.</source>
   <translation>Stellen Sie die Wallet aus ihren 24 Wörtern wieder her.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Resume now</source>
   <translation>Jetzt fortsetzen</translation>
  </message>
  <message>
   <source>Resume when you like.</source>
   <translation>Setzen Sie fort, wann Sie mögen.</translation>
  </message>
  <message>
   <source>Resumes some minutes after you quit it.</source>
   <translation>Geht einige Minuten nach dem Beenden weiter.</translation>
  </message>
  <message>
   <source>Resumes when it is plugged in.</source>
   <translation>Geht am Netzteil weiter.</translation>
  </message>
  <message>
   <source>Resumes when it no longer does.</source>
   <translation>Geht weiter, sobald es das nicht mehr tut.</translation>
  </message>
  <message>
   <source>Resumes when the screen is locked.</source>
   <translation>Geht weiter, wenn der Bildschirm gesperrt ist.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Root configuration</source>
   <translation>Root-Konfiguration</translation>
  </message>
  <message>
   <source>Rules for later: nothing runs while you only look</source>
   <translation>Regeln für später: beim bloßen Ansehen läuft nichts</translation>
  </message>
  <message>
   <source>Running jobs are handed back and the model is unloaded.</source>
   <translation>Laufende Jobs werden zurückgegeben, das Modell wird entladen.</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <source>Sandboxed</source>
   <translation>In der Sandbox</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sa.</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <source>Say --version, and --network where it matters.</source>
   <translation>Sagen Sie --version, und --network, wo es darauf ankommt.</translation>
  </message>
  <message>
   <source>Say what to send</source>
   <translation>Sagen, was gesendet wird</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Protokoll durchsuchen</translation>
  </message>
  <message numerus="yes">
   <source>Search {n} setting|Search {n} settings</source>
   <translation>
    <numerusform>{n} Einstellung durchsuchen</numerusform>
    <numerusform>{n} Einstellungen durchsuchen</numerusform>
   </translation>
  </message>
  <message>
   <source>See the report</source>
   <translation>Bericht ansehen</translation>
  </message>
  <message>
   <source>See what is in it: 'cocoon-provider support-bundle --list'.</source>
   <translation>Sehen Sie, was darin ist: „cocoon-provider support-bundle --list“.</translation>
  </message>
  <message>
   <source>Seen and watched. This version still computes on the processor; the card stays free.</source>
   <translation>Gesehen und beobachtet. Diese Version rechnet noch auf dem Prozessor; die Karte bleibt frei.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send a recording</source>
   <translation>Aufnahme senden</translation>
  </message>
  <message>
   <source>Send it some: most of what is attached to a payout comes back at once.</source>
   <translation>Senden Sie ihr etwas: das meiste, was einer Auszahlung beiliegt, kommt sofort zurück.</translation>
  </message>
  <message>
   <source>Send the sample</source>
   <translation>Beispiel senden</translation>
  </message>
  <message>
   <source>Send {amount}</source>
   <translation>{amount} senden</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Senden läuft</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Sent to {address}</source>
   <translation>Gesendet an {address}</translation>
  </message>
  <message>
   <source>Sent. Waiting for the chain.</source>
   <translation>Gesendet. Warten auf die Chain.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sept.</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>September {year}</source>
   <translation>September {year}</translation>
  </message>
  <message>
   <source>Served on</source>
   <translation>Bedient auf</translation>
  </message>
  <message>
   <source>Set a price</source>
   <translation>Preis setzen</translation>
  </message>
  <message>
   <source>Set house rules</source>
   <translation>Hausregeln festlegen</translation>
  </message>
  <message>
   <source>Set up a gateway with a deposit to see them: 'cocoon-provider gateway'.</source>
   <translation>Richten Sie ein Gateway mit einem Pfand ein, um sie zu sehen: „cocoon-provider gateway“.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Share again below this temperature.</source>
   <translation>Unter dieser Temperatur wieder teilen.</translation>
  </message>
  <message>
   <source>Share at once</source>
   <translation>Sofort teilen</translation>
  </message>
  <message>
   <source>Share here</source>
   <translation>Hier teilen</translation>
  </message>
  <message>
   <source>Share only in these hours, local time; nothing: always.</source>
   <translation>Nur in diesen Stunden teilen, Ortszeit; leer: immer.</translation>
  </message>
  <message>
   <source>Share only while the screen is locked.</source>
   <translation>Nur teilen, während der Bildschirm gesperrt ist.</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Geteilt</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Sharing continues</source>
   <translation>Das Teilen geht weiter</translation>
  </message>
  <message>
   <source>Sharing continues at {time}.</source>
   <translation>Das Teilen geht um {time} weiter.</translation>
  </message>
  <message>
   <source>Sharing continues by itself as soon as it no longer runs.</source>
   <translation>Das Teilen geht von selbst weiter, sobald es nicht mehr läuft.</translation>
  </message>
  <message>
   <source>Sharing continues by itself in {time}.</source>
   <translation>Das Teilen geht in {time} von selbst weiter.</translation>
  </message>
  <message>
   <source>Sharing continues by itself then.</source>
   <translation>Danach geht das Teilen von selbst weiter.</translation>
  </message>
  <message>
   <source>Sharing may work all the same; try again, or go on without.</source>
   <translation>Das Teilen geht vielleicht trotzdem; versuchen Sie es erneut oder machen Sie ohne weiter.</translation>
  </message>
  <message numerus="yes">
   <source>Sharing on {network}: {n} job running.|Sharing on {network}: {n} jobs running.</source>
   <translation>
    <numerusform>Teilt ({network}): {n} Job läuft.</numerusform>
    <numerusform>Teilt ({network}): {n} Jobs laufen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sharing, {n} job|Sharing, {n} jobs</source>
   <translation>
    <numerusform>Teilt, {n} Job</numerusform>
    <numerusform>Teilt, {n} Jobs</numerusform>
   </translation>
  </message>
  <message>
   <source>Sharing: jobs are taken.</source>
   <translation>Teilen: Jobs werden angenommen.</translation>
  </message>
  <message>
   <source>Shorten it; some characters need up to four bytes.</source>
   <translation>Kürzen Sie ihn; manche Zeichen brauchen bis zu vier Bytes.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>Alle Einstellungen zeigen</translation>
  </message>
  <message>
   <source>Show changes at once instead of moving things.</source>
   <translation>Änderungen sofort zeigen, statt Dinge zu bewegen.</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Ältere zeigen</translation>
  </message>
  <message>
   <source>Show older jobs</source>
   <translation>Ältere Jobs zeigen</translation>
  </message>
  <message>
   <source>Show the 24 words</source>
   <translation>Die 24 Wörter zeigen</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Wörter zeigen</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Unterschrieben</translation>
  </message>
  <message>
   <source>Signed and not yet paid, {amount}, measured</source>
   <translation>Unterschrieben und noch nicht bezahlt, {amount}, gemessen</translation>
  </message>
  <message>
   <source>Signed by the proxy, goes on chain at {due}.</source>
   <translation>Vom Proxy unterschrieben, geht bei {due} auf die Chain.</translation>
  </message>
  <message>
   <source>Signed earnings handed in for a payout</source>
   <translation>Unterschriebener Verdienst zur Auszahlung eingereicht</translation>
  </message>
  <message>
   <source>Signed money is paid out when the fee is at most this share of it.</source>
   <translation>Unterschriebenes Geld wird ausgezahlt, wenn die Gebühr höchstens dieser Anteil davon ist.</translation>
  </message>
  <message>
   <source>Signed, {unit}</source>
   <translation>Unterschrieben, {unit}</translation>
  </message>
  <message>
   <source>Since this program was started.</source>
   <translation>Seit dieses Programm läuft.</translation>
  </message>
  <message>
   <source>So that it is certain that they can be read.</source>
   <translation>Damit sicher ist, dass sie lesbar sind.</translation>
  </message>
  <message>
   <source>Something is missing even for the practice network. It is named below.</source>
   <translation>Selbst für das Übungsnetz fehlt etwas. Es steht unten.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>Speech</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Speed, {amount} tokens per second, measured</source>
   <translation>Tempo, {amount} Token pro Sekunde, gemessen</translation>
  </message>
  <message>
   <source>Speed: {speed} tokens per second, measured on {day} with {model}.</source>
   <translation>Tempo: {speed} Token pro Sekunde, gemessen am {day} mit {model}.</translation>
  </message>
  <message>
   <source>Spent by trying</source>
   <translation>Durch Ausprobieren ausgegeben</translation>
  </message>
  <message>
   <source>Start 'cocoon-provider gateway --network FILE' once and give its wallet coins.</source>
   <translation>Starten Sie einmal „cocoon-provider gateway --network FILE“ und geben Sie seiner Wallet Münzen.</translation>
  </message>
  <message>
   <source>Start in the tray when you log in.</source>
   <translation>Beim Anmelden im Infobereich starten.</translation>
  </message>
  <message>
   <source>Start it with `cocoon-provider`, or `cocoon-provider run` without a window.</source>
   <translation>Starten Sie es mit `cocoon-provider`, oder ohne Fenster mit `cocoon-provider run`.</translation>
  </message>
  <message>
   <source>Start looking</source>
   <translation>Ansehen beginnen</translation>
  </message>
  <message>
   <source>Start sharing</source>
   <translation>Teilen beginnen</translation>
  </message>
  <message>
   <source>Start the practice network</source>
   <translation>Übungsnetz starten</translation>
  </message>
  <message>
   <source>Start the practice network; it has one if the extra 'chain' is installed.</source>
   <translation>Starten Sie das Übungsnetz; es hat eine, wenn das Extra „chain“ installiert ist.</translation>
  </message>
  <message>
   <source>Start the program by hand, or ask whoever looks after this computer.</source>
   <translation>Starten Sie das Programm von Hand oder fragen Sie, wer diesen Computer betreut.</translation>
  </message>
  <message>
   <source>Start with the system</source>
   <translation>Mit dem System starten</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Starting on {network}.</source>
   <translation>Startet: {network}.</translation>
  </message>
  <message>
   <source>Starting: the model is being loaded.</source>
   <translation>Startet: das Modell wird geladen.</translation>
  </message>
  <message>
   <source>Starting: the network is being joined.</source>
   <translation>Startet: der Beitritt zum Netz läuft.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Status: {sentence}</source>
   <translation>Status: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Step {number} of {n}: {heading}|Step {number} of {n}: {heading}</source>
   <translation>
    <numerusform>Schritt {number} von {n}: {heading}</numerusform>
    <numerusform>Schritt {number} von {n}: {heading}</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {number}, {title}, {state}</source>
   <translation>Schritt {number}, {title}, {state}</translation>
  </message>
  <message>
   <source>Steps of the first run</source>
   <translation>Schritte der Einrichtung</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop looking</source>
   <translation>Ansehen beenden</translation>
  </message>
  <message>
   <source>Stop the practice network</source>
   <translation>Übungsnetz anhalten</translation>
  </message>
  <message>
   <source>Stopped: something needs you.</source>
   <translation>Angehalten: etwas braucht Sie.</translation>
  </message>
  <message>
   <source>Stopped: {reason}.</source>
   <translation>Angehalten: {reason}.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <source>Such phrases cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>Solche Sätze lassen sich hier nicht öffnen: senden Sie die Münzen von dort an eine neue.</translation>
  </message>
  <message>
   <source>Sums of the ledgers</source>
   <translation>Summen der Kassenbücher</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>So.</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Supportpaket</translation>
  </message>
  <message>
   <source>Support bundle…</source>
   <translation>Supportpaket…</translation>
  </message>
  <message>
   <source>T</source>
   <translation>Bio.</translation>
  </message>
  <message>
   <source>TON per million</source>
   <translation>TON je Mio.</translation>
  </message>
  <message>
   <source>Take jobs even where the system grants the engine's sandbox less than it should; the doctor command says what is missing. Counts from the next time a network is joined.</source>
   <translation>Jobs auch annehmen, wo das System der Sandbox der Engine weniger gewährt, als es sollte; was fehlt, sagt der Befehl doctor. Gilt ab dem nächsten Beitritt zu einem Netz.</translation>
  </message>
  <message>
   <source>Take no jobs when the card reaches this temperature.</source>
   <translation>Keine Jobs annehmen, wenn die Karte diese Temperatur erreicht.</translation>
  </message>
  <message>
   <source>Take no jobs while the computer runs on battery.</source>
   <translation>Keine Jobs annehmen, solange der Computer mit Akku läuft.</translation>
  </message>
  <message>
   <source>Take {name} off the list; its files stay</source>
   <translation>{name} von der Liste nehmen; die Dateien bleiben</translation>
  </message>
  <message>
   <source>Tax export</source>
   <translation>Steuerexport</translation>
  </message>
  <message>
   <source>Tell when a new version is ready.</source>
   <translation>Melden, wenn eine neue Version bereit ist.</translation>
  </message>
  <message>
   <source>Tell when coins of a payout have arrived.</source>
   <translation>Melden, wenn Münzen einer Auszahlung angekommen sind.</translation>
  </message>
  <message>
   <source>Tell when sharing continues after a long pause.</source>
   <translation>Melden, wenn das Teilen nach langer Pause weitergeht.</translation>
  </message>
  <message>
   <source>Tell when something needs you.</source>
   <translation>Melden, wenn etwas Sie braucht.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Test coins have no market value.</source>
   <translation>Testmünzen haben keinen Marktwert.</translation>
  </message>
  <message>
   <source>Test network only: real coins sent here are hard to get back.</source>
   <translation>Nur Testnetz: echte Münzen hierher bekommt man schwer zurück.</translation>
  </message>
  <message>
   <source>That is long ago; measure again.</source>
   <translation>Das ist lange her; messen Sie noch einmal.</translation>
  </message>
  <message>
   <source>That is no way to pause</source>
   <translation>So lässt sich nicht pausieren</translation>
  </message>
  <message>
   <source>That is not a TON address</source>
   <translation>Das ist keine TON-Adresse</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>Das ist kein Betrag</translation>
  </message>
  <message>
   <source>That is not in the report</source>
   <translation>Das ist nicht im Bericht</translation>
  </message>
  <message>
   <source>That is not the address of a toncenter server</source>
   <translation>Das ist keine Adresse eines toncenter-Servers</translation>
  </message>
  <message>
   <source>That is not the password.</source>
   <translation>Das ist nicht das Passwort.</translation>
  </message>
  <message>
   <source>That is not word {number}.</source>
   <translation>Das ist nicht Wort {number}.</translation>
  </message>
  <message>
   <source>That is too short to be sure: leave this open for an hour or a day.</source>
   <translation>Das ist zu kurz, um sicher zu sein: lassen Sie dies eine Stunde oder einen Tag offen.</translation>
  </message>
  <message>
   <source>That network cannot be used yet; the reason is above.</source>
   <translation>Dieses Netz ist noch nicht nutzbar; der Grund steht oben.</translation>
  </message>
  <message>
   <source>That value is not allowed</source>
   <translation>Dieser Wert ist nicht erlaubt</translation>
  </message>
  <message>
   <source>The Cocoon main network does not admit this computer. The reasons are below.</source>
   <translation>Das Cocoon-Hauptnetz lässt diesen Computer nicht zu. Die Gründe stehen unten.</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused until {time}.</source>
   <translation>Die GPU ist frei, pausiert bis {time}.</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused.</source>
   <translation>Die GPU ist frei, das Teilen pausiert.</translation>
  </message>
  <message>
   <source>The GPU is free: the models are unloaded.</source>
   <translation>Die GPU ist frei: die Modelle sind entladen.</translation>
  </message>
  <message>
   <source>The README describes every key of a network file.</source>
   <translation>Das README beschreibt jeden Schlüssel einer Netzdatei.</translation>
  </message>
  <message>
   <source>The Wallet page has the same ways, whenever you want one.</source>
   <translation>Die Seite „Wallet“ hat dieselben Wege, wann immer Sie wollen.</translation>
  </message>
  <message>
   <source>The address as a QR code</source>
   <translation>Die Adresse als QR-Code</translation>
  </message>
  <message>
   <source>The address is in use</source>
   <translation>Die Adresse ist in Gebrauch</translation>
  </message>
  <message>
   <source>The address is written for the test network, your coins are real.</source>
   <translation>Die Adresse ist für das Testnetz geschrieben, Ihre Münzen sind echt.</translation>
  </message>
  <message>
   <source>The address is wrong.</source>
   <translation>Die Adresse ist falsch.</translation>
  </message>
  <message>
   <source>The amount is wrong.</source>
   <translation>Der Betrag ist falsch.</translation>
  </message>
  <message>
   <source>The answer appears here while it is being written.</source>
   <translation>Die Antwort erscheint hier, während sie geschrieben wird.</translation>
  </message>
  <message>
   <source>The answer broke off.</source>
   <translation>Die Antwort brach ab.</translation>
  </message>
  <message>
   <source>The answer has a line that is too long.</source>
   <translation>Die Antwort hat eine zu lange Zeile.</translation>
  </message>
  <message>
   <source>The answer is empty.</source>
   <translation>Die Antwort ist leer.</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole.</source>
   <translation>Die Antwort ist zu lang, um ganz gezeigt zu werden.</translation>
  </message>
  <message>
   <source>The answer is too long.</source>
   <translation>Die Antwort ist zu lang.</translation>
  </message>
  <message>
   <source>The built-in models are missing</source>
   <translation>Die eingebauten Modelle fehlen</translation>
  </message>
  <message>
   <source>The card cannot be limited below {power}.</source>
   <translation>Die Karte lässt sich nicht unter {power} begrenzen.</translation>
  </message>
  <message>
   <source>The card cannot be read now. A restart may help.</source>
   <translation>Die Karte ist jetzt nicht lesbar. Ein Neustart kann helfen.</translation>
  </message>
  <message>
   <source>The card cannot be read. It is tried again by itself.</source>
   <translation>Die Karte ist nicht lesbar. Es wird von selbst wieder versucht.</translation>
  </message>
  <message>
   <source>The card is gone from the system. A restart usually brings it back.</source>
   <translation>Die Karte ist aus dem System verschwunden. Ein Neustart bringt sie meist zurück.</translation>
  </message>
  <message>
   <source>The card is split into parts (MIG); one part is used, and load is not told.</source>
   <translation>Die Karte ist geteilt (MIG); ein Teil wird genutzt, die Last ist unbekannt.</translation>
  </message>
  <message>
   <source>The chain answers again.</source>
   <translation>Die Chain antwortet wieder.</translation>
  </message>
  <message>
   <source>The chain could not be asked</source>
   <translation>Die Chain konnte nicht gefragt werden</translation>
  </message>
  <message>
   <source>The chain did not accept the message</source>
   <translation>Die Chain nahm die Nachricht nicht an</translation>
  </message>
  <message>
   <source>The chain does not answer</source>
   <translation>Die Chain antwortet nicht</translation>
  </message>
  <message>
   <source>The chain does not answer.</source>
   <translation>Die Chain antwortet nicht.</translation>
  </message>
  <message>
   <source>The chain does not answer; jobs go on and payouts wait. {reason}</source>
   <translation>Die Chain antwortet nicht; Jobs gehen weiter, Auszahlungen warten. {reason}</translation>
  </message>
  <message>
   <source>The chain has paid for {size} more than this ledger has a signed payment for: another machine of the owner, or the proxy itself, had a later one.</source>
   <translation>Die Chain hat {size} mehr bezahlt, als in diesem Kassenbuch unterschrieben sind: ein anderer Rechner des Besitzers oder der Proxy selbst hatte eine spätere Zahlung.</translation>
  </message>
  <message>
   <source>The chain is asked until it is certain what became of it. You can close this; it is followed all the same, also after a restart.</source>
   <translation>Die Chain wird gefragt, bis sicher ist, was aus ihr wurde. Sie können dies schließen; sie wird trotzdem verfolgt, auch nach einem Neustart.</translation>
  </message>
  <message>
   <source>The chain that it names is asked for prices. Proxies hear of you at the end only.</source>
   <translation>Die genannte Chain wird nach Preisen gefragt. Proxys erfahren erst am Ende von Ihnen.</translation>
  </message>
  <message>
   <source>The chain's servers contradict each other</source>
   <translation>Die Server der Chain widersprechen sich</translation>
  </message>
  <message>
   <source>The clock was set</source>
   <translation>Die Uhr wurde gestellt</translation>
  </message>
  <message>
   <source>The comment cannot be sent</source>
   <translation>Der Kommentar kann nicht gesendet werden</translation>
  </message>
  <message>
   <source>The computer draws {power},</source>
   <translation>Der Computer zieht {power},</translation>
  </message>
  <message>
   <source>The computer slept for {time}.</source>
   <translation>Der Computer schlief {time} lang.</translation>
  </message>
  <message>
   <source>The computer stays yours</source>
   <translation>Der Computer bleibt Ihrer</translation>
  </message>
  <message>
   <source>The computer was restarted or lost power while it shared.</source>
   <translation>Der Computer wurde beim Teilen neu gestartet oder verlor den Strom.</translation>
  </message>
  <message>
   <source>The connection to the gateway was lost.</source>
   <translation>Die Verbindung zum Gateway ging verloren.</translation>
  </message>
  <message>
   <source>The contract refused to answer</source>
   <translation>Der Vertrag verweigerte die Antwort</translation>
  </message>
  <message>
   <source>The device has room for more jobs.</source>
   <translation>Das Gerät hat Platz für mehr Jobs.</translation>
  </message>
  <message>
   <source>The device is busy all the time: it works as fast as it can.</source>
   <translation>Das Gerät ist ständig beschäftigt: es arbeitet so schnell es kann.</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>Die Platte ist fast voll</translation>
  </message>
  <message>
   <source>The driver asks for a reset of the card. A restart does that.</source>
   <translation>Der Treiber verlangt ein Zurücksetzen der Karte. Ein Neustart tut das.</translation>
  </message>
  <message>
   <source>The driver did not take the power ceiling.</source>
   <translation>Der Treiber nahm die Obergrenze der Leistung nicht an.</translation>
  </message>
  <message>
   <source>The driver does not answer. It is asked again by itself.</source>
   <translation>Der Treiber antwortet nicht. Er wird von selbst wieder gefragt.</translation>
  </message>
  <message>
   <source>The driver does not tell it.</source>
   <translation>Der Treiber sagt es nicht.</translation>
  </message>
  <message>
   <source>The driver does not tell its memory.</source>
   <translation>Der Treiber nennt ihren Speicher nicht.</translation>
  </message>
  <message>
   <source>The driver runs and finds no card.</source>
   <translation>Der Treiber läuft und findet keine Karte.</translation>
  </message>
  <message>
   <source>The end of a log</source>
   <translation>Das Ende eines Protokolls</translation>
  </message>
  <message>
   <source>The engine answers questions as fast as it can. Nothing leaves this computer.</source>
   <translation>Die Engine beantwortet Fragen, so schnell sie kann. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>The engine could not use this card: {reason}.</source>
   <translation>Die Engine konnte diese Karte nicht nutzen: {reason}.</translation>
  </message>
  <message>
   <source>The engine stopped</source>
   <translation>Die Engine blieb stehen</translation>
  </message>
  <message>
   <source>The engine was started again: {reason}</source>
   <translation>Die Engine wurde neu gestartet: {reason}</translation>
  </message>
  <message>
   <source>The engine's process could not be started here.</source>
   <translation>Der Prozess der Engine konnte hier nicht gestartet werden.</translation>
  </message>
  <message>
   <source>The engine's process does not start: {why}.</source>
   <translation>Der Prozess der Engine startet nicht: {why}.</translation>
  </message>
  <message>
   <source>The exchange told me that none is needed</source>
   <translation>Die Börse sagte mir, dass keiner nötig ist</translation>
  </message>
  <message>
   <source>The faucet cannot give that amount</source>
   <translation>Der Wasserhahn kann diesen Betrag nicht geben</translation>
  </message>
  <message>
   <source>The file descriptor cannot be used</source>
   <translation>Der Dateideskriptor ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The file has a table for each server, such as ["toncenter.com"], with an api_key.</source>
   <translation>Die Datei hat je Server eine Tabelle, etwa ["toncenter.com"], mit einem api_key.</translation>
  </message>
  <message>
   <source>The file is empty.</source>
   <translation>Die Datei ist leer.</translation>
  </message>
  <message>
   <source>The file is larger than a request may be.</source>
   <translation>Die Datei ist größer, als eine Anfrage sein darf.</translation>
  </message>
  <message>
   <source>The file was changed by somebody else. Restore the wallet from its 24 words.</source>
   <translation>Die Datei wurde von jemand anderem geändert. Stellen Sie die Wallet aus ihren 24 Wörtern wieder her.</translation>
  </message>
  <message>
   <source>The file was not saved</source>
   <translation>Die Datei wurde nicht gespeichert</translation>
  </message>
  <message>
   <source>The first answered job fills this page, usually a minute after sharing starts.</source>
   <translation>Der erste beantwortete Job füllt diese Seite, meist eine Minute nach Beginn.</translation>
  </message>
  <message>
   <source>The first jobs can come in a few seconds.</source>
   <translation>Die ersten Jobs können in wenigen Sekunden kommen.</translation>
  </message>
  <message>
   <source>The first payout will be written here.</source>
   <translation>Die erste Auszahlung wird hier stehen.</translation>
  </message>
  <message>
   <source>The first run could not be remembered</source>
   <translation>Die Einrichtung konnte nicht gemerkt werden</translation>
  </message>
  <message>
   <source>The gateway cannot listen</source>
   <translation>Das Gateway kann nicht lauschen</translation>
  </message>
  <message>
   <source>The gateway did not answer.</source>
   <translation>Das Gateway antwortete nicht.</translation>
  </message>
  <message>
   <source>The gateway's files are not usable</source>
   <translation>Die Dateien des Gateways sind nicht nutzbar</translation>
  </message>
  <message>
   <source>The history is saved.</source>
   <translation>Der Verlauf ist gespeichert.</translation>
  </message>
  <message>
   <source>The history was not saved</source>
   <translation>Der Verlauf wurde nicht gespeichert</translation>
  </message>
  <message>
   <source>The hours are in the settings.</source>
   <translation>Die Zeiten stehen in den Einstellungen.</translation>
  </message>
  <message>
   <source>The jobs are those of this machine that ended between two payments.</source>
   <translation>Die Jobs sind die dieses Rechners, die zwischen zwei Zahlungen endeten.</translation>
  </message>
  <message>
   <source>The keys for the chain's servers are not usable</source>
   <translation>Die Schlüssel für die Server der Chain sind nicht nutzbar</translation>
  </message>
  <message>
   <source>The keys of this address are elsewhere.</source>
   <translation>Die Schlüssel dieser Adresse sind anderswo.</translation>
  </message>
  <message>
   <source>The language of the window; counts from the next start.</source>
   <translation>Die Sprache des Fensters; gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>The last run did not end well</source>
   <translation>Der letzte Lauf endete nicht gut</translation>
  </message>
  <message>
   <source>The ledger cannot be used</source>
   <translation>Das Kassenbuch ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The list of exchanges cannot be used</source>
   <translation>Die Liste der Börsen ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The list of your models is not usable</source>
   <translation>Die Liste Ihrer Modelle ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The local chain cannot be run</source>
   <translation>Die lokale Chain kann nicht laufen</translation>
  </message>
  <message>
   <source>The local chain cannot be started</source>
   <translation>Die lokale Chain kann nicht gestartet werden</translation>
  </message>
  <message>
   <source>The local chain's file cannot be used</source>
   <translation>Die Datei der lokalen Chain ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The local network's chain is not usable</source>
   <translation>Die Chain des lokalen Netzes ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The local network's folder is not usable</source>
   <translation>Der Ordner des lokalen Netzes ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The log is a file of this computer.</source>
   <translation>Das Protokoll ist eine Datei auf diesem Computer.</translation>
  </message>
  <message>
   <source>The message was not accepted</source>
   <translation>Die Nachricht wurde nicht angenommen</translation>
  </message>
  <message>
   <source>The model cannot be loaded</source>
   <translation>Das Modell kann nicht geladen werden</translation>
  </message>
  <message>
   <source>The model is loaded again when you resume.</source>
   <translation>Beim Fortsetzen wird das Modell wieder geladen.</translation>
  </message>
  <message>
   <source>The model's tokenizer cannot be used</source>
   <translation>Der Tokenizer des Modells ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The network file is not usable</source>
   <translation>Die Netzdatei ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The network file names this address. One that is chosen here takes its place.</source>
   <translation>Die Netzdatei nennt diese Adresse. Eine hier gewählte tritt an ihre Stelle.</translation>
  </message>
  <message>
   <source>The network file, or 'practice' for the built-in network; nothing: none is chosen.</source>
   <translation>Die Netzdatei, oder „practice“ für das eingebaute Netz; leer: keines gewählt.</translation>
  </message>
  <message>
   <source>The network gave no answer</source>
   <translation>Das Netz gab keine Antwort</translation>
  </message>
  <message>
   <source>The network has new parameters (version {new}, this proxy contract has {old}). It still pays what it signed; new jobs are paid by another contract.</source>
   <translation>Das Netz hat neue Parameter (Version {new}, dieser Proxy-Vertrag hat {old}). Er zahlt noch, was unterschrieben ist; neue Jobs bezahlt ein anderer Vertrag.</translation>
  </message>
  <message>
   <source>The network was left.</source>
   <translation>Das Netz wurde verlassen.</translation>
  </message>
  <message>
   <source>The network was not changed</source>
   <translation>Das Netz wurde nicht gewechselt</translation>
  </message>
  <message>
   <source>The network's root configuration is not usable</source>
   <translation>Die Root-Konfiguration des Netzes ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The network's root contract cannot be read</source>
   <translation>Der Root-Vertrag des Netzes ist nicht lesbar</translation>
  </message>
  <message>
   <source>The network's rules are changed</source>
   <translation>Die Regeln des Netzes werden geändert</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>Das neue noch einmal</translation>
  </message>
  <message>
   <source>The new password and its repetition are not the same.</source>
   <translation>Das neue Passwort und seine Wiederholung sind verschieden.</translation>
  </message>
  <message>
   <source>The newest entries; what jobs say is in none of them.</source>
   <translation>Die neuesten Einträge; von Jobs steht nichts darin.</translation>
  </message>
  <message>
   <source>The node's key is not usable</source>
   <translation>Der Schlüssel des Knotens ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The password is changed</source>
   <translation>Das Passwort ist geändert</translation>
  </message>
  <message>
   <source>The password is wrong</source>
   <translation>Das Passwort ist falsch</translation>
  </message>
  <message>
   <source>The pause of {time} is over, jobs are taken again.</source>
   <translation>Die Pause von {time} ist vorbei, Jobs werden wieder angenommen.</translation>
  </message>
  <message>
   <source>The payment cannot be made</source>
   <translation>Die Zahlung ist nicht möglich</translation>
  </message>
  <message>
   <source>The payment expired: it was not carried out, and never will be.</source>
   <translation>Die Zahlung ist abgelaufen: sie wurde nicht ausgeführt und wird es nie.</translation>
  </message>
  <message>
   <source>The payment failed; only its fee is gone.</source>
   <translation>Die Zahlung ist gescheitert; nur ihre Gebühr ist weg.</translation>
  </message>
  <message>
   <source>The payment was not signed</source>
   <translation>Die Zahlung wurde nicht unterschrieben</translation>
  </message>
  <message>
   <source>The power ceiling needs administrator rights; the card keeps its own limit.</source>
   <translation>Die Obergrenze der Leistung braucht Administratorrechte; die Karte behält ihre eigene Grenze.</translation>
  </message>
  <message>
   <source>The power is not measured here.</source>
   <translation>Die Leistung wird hier nicht gemessen.</translation>
  </message>
  <message>
   <source>The power limit holds the card back.</source>
   <translation>Die Leistungsgrenze bremst die Karte.</translation>
  </message>
  <message>
   <source>The power supply holds the card back.</source>
   <translation>Das Netzteil bremst die Karte.</translation>
  </message>
  <message>
   <source>The power was assumed, not measured.</source>
   <translation>Die Leistung wurde angenommen, nicht gemessen.</translation>
  </message>
  <message>
   <source>The practice network asks for it.</source>
   <translation>Das Übungsnetz verlangt es.</translation>
  </message>
  <message>
   <source>The practice network does not run</source>
   <translation>Das Übungsnetz läuft nicht</translation>
  </message>
  <message>
   <source>The practice network is built in: real protocol, real payments, coins without value.</source>
   <translation>Das Übungsnetz ist eingebaut: echtes Protokoll, echte Zahlungen, Münzen ohne Wert.</translation>
  </message>
  <message>
   <source>The practice network keeps one for you. You can make your own at any time.</source>
   <translation>Das Übungsnetz hält eine für Sie. Sie können jederzeit eine eigene anlegen.</translation>
  </message>
  <message>
   <source>The practice network works at once</source>
   <translation>Das Übungsnetz geht sofort</translation>
  </message>
  <message>
   <source>The processor computes: it runs small models.</source>
   <translation>Der Prozessor rechnet: er betreibt kleine Modelle.</translation>
  </message>
  <message>
   <source>The program does not run</source>
   <translation>Das Programm läuft nicht</translation>
  </message>
  <message>
   <source>The program runs already</source>
   <translation>Das Programm läuft schon</translation>
  </message>
  <message>
   <source>The program runs without a window</source>
   <translation>Das Programm läuft ohne Fenster</translation>
  </message>
  <message>
   <source>The program was ended or failed while it shared; nothing is lost.</source>
   <translation>Das Programm wurde beim Teilen beendet oder brach ab; nichts ist verloren.</translation>
  </message>
  <message>
   <source>The program's folder is not safe</source>
   <translation>Der Ordner des Programms ist nicht sicher</translation>
  </message>
  <message>
   <source>The proxies are being asked who works for them.</source>
   <translation>Die Proxys werden gefragt, wer für sie arbeitet.</translation>
  </message>
  <message>
   <source>The proxies do not tell who works for them</source>
   <translation>Die Proxys sagen nicht, wer für sie arbeitet</translation>
  </message>
  <message>
   <source>The proxies' own lists lack this computer although it takes jobs. No work arrives before they have it.</source>
   <translation>In den eigenen Listen der Proxys fehlt dieser Computer, obwohl er Jobs annimmt. Solange er dort fehlt, kommt keine Arbeit.</translation>
  </message>
  <message>
   <source>The proxy at {place} lists this computer.</source>
   <translation>Der Proxy {place} führt diesen Computer.</translation>
  </message>
  <message>
   <source>The proxy cannot open its port</source>
   <translation>Der Proxy kann seinen Port nicht öffnen</translation>
  </message>
  <message>
   <source>The proxy has credited {missing} tokens less than this machine's jobs came to ({credited} of {jobs}).</source>
   <translation>Der Proxy hat {missing} Token weniger gutgeschrieben, als die Jobs dieses Rechners ergaben ({credited} von {jobs}).</translation>
  </message>
  <message>
   <source>The proxy has credited {more} tokens more than this machine's jobs came to ({jobs}): other machines of the same owner, or jobs not recorded here.</source>
   <translation>Der Proxy hat {more} Token mehr gutgeschrieben, als die Jobs dieses Rechners ergaben ({jobs}): andere Rechner desselben Besitzers oder hier nicht verzeichnete Jobs.</translation>
  </message>
  <message>
   <source>The proxy has said nothing since {time}: {size} are credited and not signed. What it signed can be paid out without it.</source>
   <translation>Der Proxy hat seit {time} nichts gesagt: {size} sind gutgeschrieben und nicht unterschrieben. Was er unterschrieben hat, kann ohne ihn ausgezahlt werden.</translation>
  </message>
  <message>
   <source>The proxy is closing its contract, and your worker contract is not on the chain: what is signed must be paid out before that.</source>
   <translation>Der Proxy schließt seinen Vertrag, und Ihr Worker-Vertrag ist nicht auf der Chain: was unterschrieben ist, muss vorher ausgezahlt werden.</translation>
  </message>
  <message>
   <source>The proxy is closing its contract; it pays what it owes before that.</source>
   <translation>Der Proxy schließt seinen Vertrag; vorher zahlt er, was er schuldet.</translation>
  </message>
  <message>
   <source>The proxy lists this computer and sends work when there is some.</source>
   <translation>Der Proxy führt diesen Computer und schickt Arbeit, sobald es welche gibt.</translation>
  </message>
  <message>
   <source>The proxy lists this computer, {place}.</source>
   <translation>Der Proxy führt diesen Computer, {place}.</translation>
  </message>
  <message numerus="yes">
   <source>The proxy lists this computer.|{n} proxies list this computer.</source>
   <translation>
    <numerusform>Der Proxy führt diesen Computer.</numerusform>
    <numerusform>{n} Proxys führen diesen Computer.</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy notes how far its books are</source>
   <translation>Der Proxy vermerkt, wie weit seine Bücher sind</translation>
  </message>
  <message>
   <source>The proxy paid this on its own, without a fee of yours.</source>
   <translation>Der Proxy hat dies von sich aus bezahlt, ohne Gebühr von Ihnen.</translation>
  </message>
  <message>
   <source>The proxy sent an older payment, for {heard} tokens; the one in the ledger, for {signed} tokens, is kept and stays usable.</source>
   <translation>Der Proxy schickte eine ältere Zahlung, für {heard} Token; die im Kassenbuch, für {signed} Token, bleibt aufgehoben und nutzbar.</translation>
  </message>
  <message>
   <source>The proxy's contract does not exist</source>
   <translation>Der Vertrag des Proxys existiert nicht</translation>
  </message>
  <message>
   <source>The proxy's database cannot be opened</source>
   <translation>Die Datenbank des Proxys lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>The proxy's next payment is worth as much; restore the ledger if it was changed.</source>
   <translation>Die nächste Zahlung des Proxys ist gleich viel wert; stellen Sie das Kassenbuch wieder her, wenn es geändert wurde.</translation>
  </message>
  <message>
   <source>The proxy's own list has this computer</source>
   <translation>Dieser Computer steht in der eigenen Liste des Proxys</translation>
  </message>
  <message numerus="yes">
   <source>The proxy's own list has {n} workers of this computer's price, naming none</source>
   <translation>
    <numerusform>In der eigenen Liste des Proxys steht {n} Worker mit dem Preis dieses Computers, ohne Namen</numerusform>
    <numerusform>In der eigenen Liste des Proxys stehen {n} Worker mit dem Preis dieses Computers, ohne Namen</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy's share of these jobs was {amount}.</source>
   <translation>Der Anteil des Proxys an diesen Jobs war {amount}.</translation>
  </message>
  <message>
   <source>The proxy's stake is filled up</source>
   <translation>Der Einsatz des Proxys wird aufgefüllt</translation>
  </message>
  <message>
   <source>The receipts are not usable</source>
   <translation>Die Belege sind nicht nutzbar</translation>
  </message>
  <message>
   <source>The receipts cannot be read</source>
   <translation>Die Belege sind nicht lesbar</translation>
  </message>
  <message>
   <source>The recording cannot be read</source>
   <translation>Die Aufnahme ist nicht lesbar</translation>
  </message>
  <message>
   <source>The recording cannot be sent</source>
   <translation>Die Aufnahme kann nicht gesendet werden</translation>
  </message>
  <message>
   <source>The report was not saved</source>
   <translation>Der Bericht wurde nicht gespeichert</translation>
  </message>
  <message>
   <source>The report was saved as {name}.</source>
   <translation>Der Bericht wurde als {name} gespeichert.</translation>
  </message>
  <message>
   <source>The review is out of date</source>
   <translation>Die Prüfung ist veraltet</translation>
  </message>
  <message>
   <source>The running program does not answer</source>
   <translation>Das laufende Programm antwortet nicht</translation>
  </message>
  <message>
   <source>The running program refused</source>
   <translation>Das laufende Programm lehnte ab</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Dasselbe noch einmal</translation>
  </message>
  <message>
   <source>The same words have one for each version of the wallet's contract.</source>
   <translation>Dieselben Wörter haben eine für jede Version des Wallet-Vertrags.</translation>
  </message>
  <message>
   <source>The sandbox is not complete</source>
   <translation>Die Sandbox ist nicht vollständig</translation>
  </message>
  <message>
   <source>The sandbox is not complete, and the settings do not accept less protection.</source>
   <translation>Die Sandbox ist nicht vollständig, und weniger ist in den Einstellungen nicht zugelassen.</translation>
  </message>
  <message>
   <source>The servers of the chain contradict each other: {done} of {all} say that the payment was made. It is not made a second time. Wait until they agree, or name another server.</source>
   <translation>Die Server der Chain widersprechen sich: {done} von {all} sagen, dass die Zahlung gemacht wurde. Ein zweites Mal wird sie nicht gemacht. Warten Sie, bis sie übereinstimmen, oder nennen Sie einen anderen Server.</translation>
  </message>
  <message>
   <source>The settings cannot be kept</source>
   <translation>Die Einstellungen können nicht behalten werden</translation>
  </message>
  <message>
   <source>The settings need a look</source>
   <translation>Die Einstellungen sind zu prüfen</translation>
  </message>
  <message>
   <source>The signed payment in the ledger cannot be used</source>
   <translation>Die unterschriebene Zahlung im Kassenbuch ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The signed payment is kept; it can be paid out once the contract is there.</source>
   <translation>Die unterschriebene Zahlung ist aufgehoben; sie kann ausgezahlt werden, sobald der Vertrag da ist.</translation>
  </message>
  <message>
   <source>The speed could not be measured</source>
   <translation>Das Tempo konnte nicht gemessen werden</translation>
  </message>
  <message>
   <source>The speed is about right: parts of the run differ by up to {share}.</source>
   <translation>Das Tempo stimmt ungefähr: Teile des Laufs weichen bis {share} ab.</translation>
  </message>
  <message>
   <source>The speed is sure: parts of the run differ by at most {share}.</source>
   <translation>Das Tempo ist sicher: Teile des Laufs weichen höchstens {share} ab.</translation>
  </message>
  <message>
   <source>The speed is unsure: parts of the run differ by {share}. Other programs were busy, so measure again.</source>
   <translation>Das Tempo ist unsicher: Teile des Laufs weichen {share} ab. Andere Programme waren beschäftigt, messen Sie noch einmal.</translation>
  </message>
  <message>
   <source>The system does not tell its free space.</source>
   <translation>Das System nennt seinen freien Platz nicht.</translation>
  </message>
  <message>
   <source>The system refused</source>
   <translation>Das System lehnte ab</translation>
  </message>
  <message>
   <source>The system's keyring does not answer</source>
   <translation>Der Schlüsselbund des Systems antwortet nicht</translation>
  </message>
  <message>
   <source>The system's keyring has lost the wallet's key</source>
   <translation>Der Schlüsselbund des Systems hat den Schlüssel der Wallet verloren</translation>
  </message>
  <message>
   <source>The system's keyring is locked</source>
   <translation>Der Schlüsselbund des Systems ist gesperrt</translation>
  </message>
  <message>
   <source>The tiny built-in model knows little: try {example}.</source>
   <translation>Das winzige eingebaute Modell weiß wenig: versuchen Sie {example}.</translation>
  </message>
  <message>
   <source>The wallet cannot be unlocked safely on this system</source>
   <translation>Die Wallet lässt sich auf diesem System nicht sicher entsperren</translation>
  </message>
  <message>
   <source>The wallet cannot be used</source>
   <translation>Die Wallet ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The wallet cannot be used.</source>
   <translation>Die Wallet ist nicht nutzbar.</translation>
  </message>
  <message>
   <source>The wallet could not send a payout, for it had too few coins; that cost {cost}. The claim is kept.</source>
   <translation>Die Wallet konnte eine Auszahlung nicht senden, denn sie hatte zu wenige Münzen; das kostete {cost}. Der Anspruch bleibt bestehen.</translation>
  </message>
  <message>
   <source>The wallet did not pay: the coins were too few when it was its turn.</source>
   <translation>Die Wallet hat nicht bezahlt: es waren zu wenige Münzen da, als sie an der Reihe war.</translation>
  </message>
  <message>
   <source>The wallet file cannot be opened</source>
   <translation>Die Wallet-Datei lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>The wallet file is damaged</source>
   <translation>Die Wallet-Datei ist beschädigt</translation>
  </message>
  <message>
   <source>The wallet has too few coins to pay out</source>
   <translation>Die Wallet hat zu wenige Münzen zum Auszahlen</translation>
  </message>
  <message>
   <source>The wallet has {amount}; the fee comes on top.</source>
   <translation>Die Wallet hat {amount}; die Gebühr kommt dazu.</translation>
  </message>
  <message>
   <source>The wallet is locked</source>
   <translation>Die Wallet ist gesperrt</translation>
  </message>
  <message>
   <source>The wallet is locked. Its password opens it, so that you can review.</source>
   <translation>Die Wallet ist gesperrt. Ihr Passwort öffnet sie, damit Sie prüfen können.</translation>
  </message>
  <message>
   <source>The wallet is locked; the new password opens it.</source>
   <translation>Die Wallet ist gesperrt; das neue Passwort öffnet sie.</translation>
  </message>
  <message>
   <source>The wallet is ready</source>
   <translation>Die Wallet ist bereit</translation>
  </message>
  <message>
   <source>The wallet refuses to sign this</source>
   <translation>Die Wallet weigert sich, dies zu unterschreiben</translation>
  </message>
  <message>
   <source>The wallet that is paid; nothing: the one that the network file names.</source>
   <translation>Die Wallet, die bezahlt wird; leer: die der Netzdatei.</translation>
  </message>
  <message>
   <source>The wallet was not created</source>
   <translation>Die Wallet wurde nicht angelegt</translation>
  </message>
  <message>
   <source>The wallet's account file cannot be used</source>
   <translation>Die Kontodatei der Wallet ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The wallet's outbox cannot be used</source>
   <translation>Der Postausgang der Wallet ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The wallet's password is needed</source>
   <translation>Das Passwort der Wallet wird gebraucht</translation>
  </message>
  <message>
   <source>The wallet's signer stopped</source>
   <translation>Der Signierer der Wallet blieb stehen</translation>
  </message>
  <message>
   <source>The window needs a part that is not installed</source>
   <translation>Dem Fenster fehlt ein Teil, der nicht installiert ist</translation>
  </message>
  <message>
   <source>The words stay the same.</source>
   <translation>Die Wörter bleiben gleich.</translation>
  </message>
  <message numerus="yes">
   <source>The {n} file is as the manifest says.|All {n} files are as the manifest says.</source>
   <translation>
    <numerusform>Die {n} Datei ist wie im Verzeichnis.</numerusform>
    <numerusform>Alle {n} Dateien sind wie im Verzeichnis.</numerusform>
   </translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Then this computer joins {network}.</source>
   <translation>Dann tritt dieser Computer bei: {network}.</translation>
  </message>
  <message>
   <source>There is a wallet already</source>
   <translation>Es gibt schon eine Wallet</translation>
  </message>
  <message>
   <source>There is no chain of your own</source>
   <translation>Es gibt keine eigene Chain</translation>
  </message>
  <message>
   <source>There is no chain to send on.</source>
   <translation>Es gibt keine Chain zum Senden.</translation>
  </message>
  <message>
   <source>There is no ledger</source>
   <translation>Es gibt kein Kassenbuch</translation>
  </message>
  <message>
   <source>There is no queue: a proxy gives each job to the least busy worker that is cheap enough.</source>
   <translation>Es gibt keine Warteschlange: ein Proxy gibt jeden Job dem am wenigsten beschäftigten Worker, der günstig genug ist.</translation>
  </message>
  <message>
   <source>There is no such payout</source>
   <translation>Diese Auszahlung gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such recording</source>
   <translation>Diese Aufnahme gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such setting</source>
   <translation>Diese Einstellung gibt es nicht</translation>
  </message>
  <message>
   <source>There is no terminal to ask at</source>
   <translation>Es gibt kein Terminal zum Fragen</translation>
  </message>
  <message>
   <source>There is no wallet yet</source>
   <translation>Es gibt noch keine Wallet</translation>
  </message>
  <message>
   <source>There is nobody to ask</source>
   <translation>Es ist niemand da, der gefragt werden kann</translation>
  </message>
  <message>
   <source>There is nothing to pay out</source>
   <translation>Es gibt nichts auszuzahlen</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>Es gibt noch nichts zu senden.</translation>
  </message>
  <message>
   <source>These are not the words of a wallet</source>
   <translation>Das sind nicht die Wörter einer Wallet</translation>
  </message>
  <message>
   <source>These two are not the same.</source>
   <translation>Diese beiden sind verschieden.</translation>
  </message>
  <message>
   <source>These words are not a secret phrase</source>
   <translation>Diese Wörter sind kein geheimer Satz</translation>
  </message>
  <message>
   <source>They are asked again automatically.</source>
   <translation>Sie werden von selbst wieder gefragt.</translation>
  </message>
  <message>
   <source>They are finished within 10 s or handed back. Nothing runs on afterwards.</source>
   <translation>Sie werden in 10 s beendet oder zurückgegeben. Danach läuft nichts weiter.</translation>
  </message>
  <message>
   <source>This account is frozen, because it could not pay for its storage.</source>
   <translation>Dieses Konto ist eingefroren, weil es seinen Speicher nicht bezahlen konnte.</translation>
  </message>
  <message>
   <source>This address belongs to {name}</source>
   <translation>Diese Adresse gehört {name}</translation>
  </message>
  <message>
   <source>This card lets no program set its power limit.</source>
   <translation>Diese Karte lässt kein Programm ihre Leistungsgrenze setzen.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>This computer cannot share yet; the first step says why.</source>
   <translation>Dieser Computer kann noch nicht teilen; der erste Schritt sagt warum.</translation>
  </message>
  <message>
   <source>This desktop shows no tray, so the program ends with its window.</source>
   <translation>Dieser Desktop zeigt keinen Infobereich, es bliebe also nichts zum Teilen übrig.</translation>
  </message>
  <message>
   <source>This is a phrase of another kind of wallet</source>
   <translation>Das ist ein Satz einer anderen Art von Wallet</translation>
  </message>
  <message>
   <source>This is not a file of speech that the network understands.</source>
   <translation>Das ist keine Sprachdatei, die das Netz versteht.</translation>
  </message>
  <message>
   <source>This is what the signer has read and will sign.</source>
   <translation>Das hat der Signierer gelesen und wird es unterschreiben.</translation>
  </message>
  <message>
   <source>This is your own address.</source>
   <translation>Das ist Ihre eigene Adresse.</translation>
  </message>
  <message>
   <source>This kind of model is not supported</source>
   <translation>Diese Art von Modell wird nicht unterstützt</translation>
  </message>
  <message>
   <source>This machine has both. The network's own worker image must run on it; this program is not on the list.</source>
   <translation>Dieser Rechner hat beides. Darauf muss das Worker-Image des Netzes laufen; dieses Programm steht nicht auf der Liste.</translation>
  </message>
  <message>
   <source>This model cannot be served</source>
   <translation>Dieses Modell kann nicht bedient werden</translation>
  </message>
  <message>
   <source>This network has no chain</source>
   <translation>Dieses Netz hat keine Chain</translation>
  </message>
  <message>
   <source>This network has no chain, so there is no balance.</source>
   <translation>Dieses Netz hat keine Chain, also gibt es kein Guthaben.</translation>
  </message>
  <message>
   <source>This network pays the address in its file</source>
   <translation>Dieses Netz bezahlt die Adresse in seiner Datei</translation>
  </message>
  <message>
   <source>This network's file names no chain: earnings are signed, but not paid out.</source>
   <translation>Die Datei dieses Netzes nennt keine Chain: Verdienst wird unterschrieben, aber nicht ausgezahlt.</translation>
  </message>
  <message>
   <source>This phrase needs its password</source>
   <translation>Dieser Satz braucht sein Passwort</translation>
  </message>
  <message>
   <source>This program passes them on without writing them down.</source>
   <translation>Dieses Programm reicht sie weiter, ohne sie aufzuschreiben.</translation>
  </message>
  <message>
   <source>This step can be left for later.</source>
   <translation>Dieser Schritt kann auf später warten.</translation>
  </message>
  <message>
   <source>This system does not tell of Intel TDX. Only the main network asks for it.</source>
   <translation>Dieses System sagt nichts über Intel TDX. Nur das Hauptnetz verlangt es.</translation>
  </message>
  <message>
   <source>This system is protected by Intel TDX.</source>
   <translation>Dieses System ist durch Intel TDX geschützt.</translation>
  </message>
  <message>
   <source>This takes a few seconds.</source>
   <translation>Das dauert ein paar Sekunden.</translation>
  </message>
  <message>
   <source>This takes a second or two.</source>
   <translation>Das dauert ein, zwei Sekunden.</translation>
  </message>
  <message>
   <source>This takes a second or two. Nothing is changed and nothing leaves it.</source>
   <translation>Das dauert ein, zwei Sekunden. Nichts wird geändert, nichts verlässt ihn.</translation>
  </message>
  <message>
   <source>This user may not use it. The system's administrator can change that.</source>
   <translation>Dieser Benutzer darf sie nicht nutzen. Der Verwalter des Systems kann das ändern.</translation>
  </message>
  <message>
   <source>This usually takes a second.</source>
   <translation>Das dauert meist eine Sekunde.</translation>
  </message>
  <message>
   <source>This wallet is watch-only</source>
   <translation>Diese Wallet ist nur zum Beobachten</translation>
  </message>
  <message>
   <source>This wallet is watch-only: payouts arrive here, its keys are elsewhere.</source>
   <translation>Diese Wallet ist nur zum Beobachten: Auszahlungen kommen hier an, die Schlüssel sind anderswo.</translation>
  </message>
  <message>
   <source>Those that are not stand here.</source>
   <translation>Die es nicht wurden, stehen hier.</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Do.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time to finish</source>
   <translation>Zeit zum Beenden</translation>
  </message>
  <message>
   <source>Times before that are off by as much; pauses last as long as meant.</source>
   <translation>Frühere Zeiten sind um so viel verschoben; Pausen dauern so lange wie gedacht.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>To see NVIDIA cards, install the package nvidia-ml-py (the extra gpu).</source>
   <translation>Um NVIDIA-Karten zu sehen, installieren Sie das Paket nvidia-ml-py (das Extra gpu).</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Tokens of these jobs that another payout paid</source>
   <translation>Token dieser Jobs, die eine andere Auszahlung bezahlte</translation>
  </message>
  <message>
   <source>Tokens of your other machines, or of jobs not recorded here</source>
   <translation>Token Ihrer anderen Rechner oder von hier nicht verzeichneten Jobs</translation>
  </message>
  <message>
   <source>Tokens read count</source>
   <translation>Gelesene Token zählen</translation>
  </message>
  <message>
   <source>Tokens written count</source>
   <translation>Geschriebene Token zählen</translation>
  </message>
  <message>
   <source>Too many wrong passwords</source>
   <translation>Zu viele falsche Passwörter</translation>
  </message>
  <message>
   <source>Too many wrong passwords. The next try is possible in {time}.</source>
   <translation>Zu viele falsche Passwörter. Der nächste Versuch geht in {time}.</translation>
  </message>
  <message>
   <source>Too old for jobs on the card: install {least} or later.</source>
   <translation>Zu alt für Jobs auf der Karte: installieren Sie {least} oder neuer.</translation>
  </message>
  <message>
   <source>Transaction</source>
   <translation>Transaktion</translation>
  </message>
  <message>
   <source>Transaction {hash}</source>
   <translation>Transaktion {hash}</translation>
  </message>
  <message numerus="yes">
   <source>Transactions, {n} row|Transactions, {n} rows</source>
   <translation>
    <numerusform>Transaktionen, {n} Zeile</numerusform>
    <numerusform>Transaktionen, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again with the password that is valid now.</source>
   <translation>Versuchen Sie es mit dem jetzt gültigen Passwort erneut.</translation>
  </message>
  <message>
   <source>Try again; without the password only the 24 words help.</source>
   <translation>Versuchen Sie es erneut; ohne das Passwort helfen nur die 24 Wörter.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Try it with the Practice Exchange</source>
   <translation>Mit der Übungsbörse ausprobieren</translation>
  </message>
  <message>
   <source>Trying again now.</source>
   <translation>Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Di.</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Two small models came with the program. Larger ones are for the Models page.</source>
   <translation>Zwei kleine Modelle kamen mit dem Programm. Größere gibt es auf der Seite „Modelle“.</translation>
  </message>
  <message>
   <source>Two ways of reading it disagree. Please report this; no coins have moved.</source>
   <translation>Zwei Arten, sie zu lesen, widersprechen sich. Bitte melden; es wurden keine Münzen bewegt.</translation>
  </message>
  <message>
   <source>Type or paste them in their order; numbers and commas do not matter.</source>
   <translation>Tippen oder fügen Sie sie der Reihe nach ein; Nummern und Kommas sind egal.</translation>
  </message>
  <message>
   <source>Type three of them</source>
   <translation>Tippen Sie drei davon</translation>
  </message>
  <message>
   <source>UQ… or 0:…</source>
   <translation>UQ… oder 0:…</translation>
  </message>
  <message>
   <source>Unit of the chart</source>
   <translation>Einheit des Diagramms</translation>
  </message>
  <message>
   <source>Unload the models in a pause of your own, too; pauses for programs always do.</source>
   <translation>Die Modelle auch in einer eigenen Pause entladen; Pausen für Programme tun es immer.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Unlock it with its password.</source>
   <translation>Entsperren Sie sie mit ihrem Passwort.</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again.</source>
   <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Unlock the wallet</source>
   <translation>Wallet entsperren</translation>
  </message>
  <message>
   <source>Unlock the wallet and try again.</source>
   <translation>Entsperren Sie die Wallet und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Unlock the wallet to pay out now.</source>
   <translation>Entsperren Sie die Wallet, um jetzt auszuzahlen.</translation>
  </message>
  <message>
   <source>Until I lock the screen</source>
   <translation>Bis ich den Bildschirm sperre</translation>
  </message>
  <message>
   <source>Until I resume</source>
   <translation>Bis ich fortsetze</translation>
  </message>
  <message>
   <source>Until a program ends</source>
   <translation>Bis ein Programm endet</translation>
  </message>
  <message>
   <source>Until tomorrow morning</source>
   <translation>Bis morgen früh</translation>
  </message>
  <message>
   <source>Update this program; it must not guess what the file means.</source>
   <translation>Aktualisieren Sie dieses Programm; es darf nicht raten, was die Datei bedeutet.</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Aktualisierungen</translation>
  </message>
  <message>
   <source>Use Linux 5.13 or newer with Landlock among its security modules.</source>
   <translation>Nehmen Sie Linux 5.13 oder neuer, mit Landlock unter den Sicherheitsmodulen.</translation>
  </message>
  <message>
   <source>Use a kernel with seccomp filters, on x86-64 or 64-bit ARM.</source>
   <translation>Nehmen Sie einen Kernel mit seccomp-Filtern, auf x86-64 oder 64-Bit-ARM.</translation>
  </message>
  <message>
   <source>Use one of: chat, speech</source>
   <translation>Nehmen Sie eines von: chat, speech</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>Grafikkarte nutzen</translation>
  </message>
  <message>
   <source>Use this address</source>
   <translation>Diese Adresse nehmen</translation>
  </message>
  <message>
   <source>Version {version} is ready</source>
   <translation>Version {version} ist bereit</translation>
  </message>
  <message>
   <source>Versions of the program and its parts</source>
   <translation>Versionen des Programms und seiner Teile</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>Wait a moment and try again; if it hangs, end its process.</source>
   <translation>Warten Sie einen Moment und versuchen Sie es erneut; wenn es hängt, beenden Sie seinen Prozess.</translation>
  </message>
  <message>
   <source>Wait after a program</source>
   <translation>Warten nach einem Programm</translation>
  </message>
  <message>
   <source>Wait: its fate is certain at the latest a few minutes after it was sent.</source>
   <translation>Warten Sie: ihr Schicksal ist spätestens wenige Minuten nach dem Senden sicher.</translation>
  </message>
  <message>
   <source>Waiting for a worker</source>
   <translation>Warten auf einen Worker</translation>
  </message>
  <message>
   <source>Waiting for jobs</source>
   <translation>Wartet auf Jobs</translation>
  </message>
  <message>
   <source>Waiting for jobs on {network}.</source>
   <translation>Wartet auf Jobs: {network}.</translation>
  </message>
  <message>
   <source>Waiting for the address.</source>
   <translation>Warten auf die Adresse.</translation>
  </message>
  <message>
   <source>Waiting for the amount.</source>
   <translation>Warten auf den Betrag.</translation>
  </message>
  <message>
   <source>Waiting for the chain.</source>
   <translation>Warten auf die Chain.</translation>
  </message>
  <message>
   <source>Waiting for the comment.</source>
   <translation>Warten auf den Kommentar.</translation>
  </message>
  <message>
   <source>Waiting for your decision.</source>
   <translation>Warten auf Ihre Entscheidung.</translation>
  </message>
  <message>
   <source>Waiting: other computers have the {model} jobs.</source>
   <translation>Wartet: andere Computer haben die Jobs für {model}.</translation>
  </message>
  <message>
   <source>Waiting: {model} is not wanted right now.</source>
   <translation>Wartet: {model} ist gerade nicht gefragt.</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Wallet</translation>
  </message>
  <message>
   <source>Wallet that is paid</source>
   <translation>Bezahlte Wallet</translation>
  </message>
  <message>
   <source>Warnings and problems</source>
   <translation>Warnungen und Probleme</translation>
  </message>
  <message>
   <source>Watch-only: the keys are elsewhere.</source>
   <translation>Nur zum Beobachten: die Schlüssel sind anderswo.</translation>
  </message>
  <message>
   <source>Ways to be paid</source>
   <translation>Wege, bezahlt zu werden</translation>
  </message>
  <message>
   <source>Ways to begin</source>
   <translation>Wege zum Anfang</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Mi.</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>What a kilowatt hour costs you; if not set, the usual price of the country is assumed and marked so.</source>
   <translation>Was Sie eine Kilowattstunde kostet; ohne Angabe gilt der übliche Preis des Landes und ist so gekennzeichnet.</translation>
  </message>
  <message>
   <source>What coins and electricity are shown in besides TON.</source>
   <translation>Worin Münzen und Strom außer in TON gezeigt werden.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>What happened since the start</source>
   <translation>Was seit dem Start geschah</translation>
  </message>
  <message>
   <source>What is earned goes there. Nothing can be sent from here; no keys are asked for.</source>
   <translation>Der Verdienst geht dorthin. Von hier kann nichts gesendet werden; nach Schlüsseln wird nicht gefragt.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>What it may bring in a day</source>
   <translation>Was es am Tag bringen kann</translation>
  </message>
  <message>
   <source>What it pays and who is paid appears here once its file was read.</source>
   <translation>Was es zahlt und wer bezahlt wird, steht hier, sobald seine Datei gelesen ist.</translation>
  </message>
  <message>
   <source>What it would be with real coins at {price}</source>
   <translation>Was es mit echten Münzen bei {price} wäre</translation>
  </message>
  <message>
   <source>What its proxies sign is kept in the ledger.</source>
   <translation>Was seine Proxys unterschreiben, steht im Kassenbuch.</translation>
  </message>
  <message>
   <source>What one TON is worth to you; if not set, a price is assumed and marked so.</source>
   <translation>Was Ihnen ein TON wert ist; ohne Angabe wird ein Preis angenommen und so gekennzeichnet.</translation>
  </message>
  <message>
   <source>What proxies credited and signed, what the chain paid, and what arrived.</source>
   <translation>Was Proxys gutgeschrieben und unterschrieben haben, was die Chain bezahlte und was ankam.</translation>
  </message>
  <message>
   <source>What the computer draws for the jobs where no sensor of the GPU tells.</source>
   <translation>Was der Computer für die Jobs zieht, wo kein Sensor der GPU es sagt.</translation>
  </message>
  <message>
   <source>What the program notes of its own work; never keys, prompts or answers.</source>
   <translation>Was das Programm über seine eigene Arbeit notiert; nie Schlüssel, Fragen oder Antworten.</translation>
  </message>
  <message>
   <source>What the protection does not prove</source>
   <translation>Was der Schutz nicht beweist</translation>
  </message>
  <message>
   <source>What this computer answers with</source>
   <translation>Womit dieser Computer antwortet</translation>
  </message>
  <message>
   <source>What this computer can do</source>
   <translation>Was dieser Computer kann</translation>
  </message>
  <message>
   <source>What this computer earns is paid to a wallet of yours.</source>
   <translation>Was dieser Computer verdient, kommt in Ihre Wallet.</translation>
  </message>
  <message>
   <source>What this computer might earn here in a day</source>
   <translation>Was dieser Computer hier am Tag verdienen könnte</translation>
  </message>
  <message>
   <source>What this does not prove</source>
   <translation>Was das nicht beweist</translation>
  </message>
  <message>
   <source>What this program noted of its last run is damaged.</source>
   <translation>Was dieses Programm über seinen letzten Lauf notierte, ist beschädigt.</translation>
  </message>
  <message>
   <source>What this report is</source>
   <translation>Was dieser Bericht ist</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Was gezeigt wird</translation>
  </message>
  <message>
   <source>What was noted</source>
   <translation>Was notiert wurde</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When a pause until tomorrow morning ends.</source>
   <translation>Wann eine Pause bis morgen früh endet.</translation>
  </message>
  <message>
   <source>When to share, and when not</source>
   <translation>Wann geteilt wird und wann nicht</translation>
  </message>
  <message>
   <source>Where the coins go</source>
   <translation>Wohin die Münzen gehen</translation>
  </message>
  <message>
   <source>Where the program crashed</source>
   <translation>Wo das Programm abstürzte</translation>
  </message>
  <message>
   <source>Where to begin</source>
   <translation>Wo anfangen</translation>
  </message>
  <message>
   <source>Which wallet?</source>
   <translation>Welche Wallet?</translation>
  </message>
  <message>
   <source>While it is open, payouts are relayed without asking. It locks by itself.</source>
   <translation>Solange sie offen ist, werden Auszahlungen ohne Frage weitergereicht. Sie sperrt sich von selbst.</translation>
  </message>
  <message>
   <source>Who works here is not known</source>
   <translation>Wer hier arbeitet, ist unbekannt</translation>
  </message>
  <message>
   <source>Whoever has them has the coins. Nobody can replace them.</source>
   <translation>Wer sie hat, hat die Münzen. Niemand kann sie ersetzen.</translation>
  </message>
  <message>
   <source>Whose address is this?</source>
   <translation>Wessen Adresse ist das?</translation>
  </message>
  <message>
   <source>Whose usual electricity price is assumed; without one an average is.</source>
   <translation>Wessen üblicher Strompreis angenommen wird; ohne Land ein Durchschnitt.</translation>
  </message>
  <message>
   <source>Why did I earn this?</source>
   <translation>Warum habe ich das verdient?</translation>
  </message>
  <message>
   <source>With the fee, {amount} too few are there.</source>
   <translation>Mit der Gebühr fehlen {amount}.</translation>
  </message>
  <message>
   <source>With the setting 'Accept less protection' it shares all the same.</source>
   <translation>Mit der Einstellung „Weniger Schutz hinnehmen“ wird trotzdem geteilt.</translation>
  </message>
  <message>
   <source>With work every second of the day. Real work comes and goes, so expect less.</source>
   <translation>Mit Arbeit in jeder Sekunde des Tages. Echte Arbeit kommt und geht, erwarten Sie weniger.</translation>
  </message>
  <message>
   <source>Without a chain, what is earned is signed but never paid out.</source>
   <translation>Ohne Chain wird der Verdienst unterschrieben, aber nie ausgezahlt.</translation>
  </message>
  <message>
   <source>Without a transaction the newest payouts are shown.</source>
   <translation>Ohne Transaktion werden die neuesten Auszahlungen gezeigt.</translation>
  </message>
  <message>
   <source>Without details</source>
   <translation>Ohne Einzelheiten</translation>
  </message>
  <message>
   <source>Word {number}</source>
   <translation>Wort {number}</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <source>Work is far less than that: the practice network asks every few seconds.</source>
   <translation>Die Arbeit ist viel weniger: das Übungsnetz fragt alle paar Sekunden.</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Worker</translation>
  </message>
  <message>
   <source>Workers and prices</source>
   <translation>Worker und Preise</translation>
  </message>
  <message>
   <source>Workers get of it</source>
   <translation>Worker bekommen davon</translation>
  </message>
  <message numerus="yes">
   <source>Workers, {n} model|Workers, {n} models</source>
   <translation>
    <numerusform>Worker, {n} Modell</numerusform>
    <numerusform>Worker, {n} Modelle</numerusform>
   </translation>
  </message>
  <message>
   <source>Write a question; Enter sends it.</source>
   <translation>Schreiben Sie eine Frage; Enter sendet sie.</translation>
  </message>
  <message>
   <source>Write down 24 words</source>
   <translation>24 Wörter aufschreiben</translation>
  </message>
  <message>
   <source>Write it like https://toncenter.com/api/v2; without https only on this computer.</source>
   <translation>Schreiben Sie ihn wie https://toncenter.com/api/v2; ohne https nur auf diesem Computer.</translation>
  </message>
  <message>
   <source>Write it with digits and at most nine decimals, for example 1.5</source>
   <translation>Schreiben Sie ihn mit Ziffern und höchstens neun Dezimalen, zum Beispiel 1.5</translation>
  </message>
  <message>
   <source>Write the words down on paper; without them a lost disk means lost coins.</source>
   <translation>Schreiben Sie die Wörter auf Papier; ohne sie sind bei Verlust der Platte die Münzen weg.</translation>
  </message>
  <message>
   <source>Write them down on paper, in this order. Make no photo and no file of them: whoever has them has the coins, and nobody can replace them.</source>
   <translation>Schreiben Sie sie in dieser Reihenfolge auf Papier. Kein Foto, keine Datei: wer sie hat, hat die Münzen, und niemand kann sie ersetzen.</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Geschrieben</translation>
  </message>
  <message>
   <source>Written while thinking</source>
   <translation>Beim Nachdenken geschrieben</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <source>You can leave the network at any time.</source>
   <translation>Sie können das Netz jederzeit verlassen.</translation>
  </message>
  <message>
   <source>You can pause or stop at any time.</source>
   <translation>Sie können jederzeit pausieren oder aufhören.</translation>
  </message>
  <message>
   <source>You get the network file from the operator; it names the root contract.</source>
   <translation>Die Netzdatei gibt Ihnen der Betreiber; sie nennt den Root-Vertrag.</translation>
  </message>
  <message>
   <source>You have a wallet</source>
   <translation>Sie haben eine Wallet</translation>
  </message>
  <message>
   <source>You have not paid this address lately. Compare every character of it.</source>
   <translation>Sie haben dieser Adresse länger nichts gezahlt. Vergleichen Sie jedes Zeichen.</translation>
  </message>
  <message>
   <source>You have paid this address before.</source>
   <translation>Sie haben dieser Adresse schon gezahlt.</translation>
  </message>
  <message>
   <source>You own its root contract. The proxy makes a new contract, workers and clients go over to it, and the old one is paid out and closed.</source>
   <translation>Ihnen gehört sein Root-Vertrag. Der Proxy legt einen neuen Vertrag an, Worker und Kunden gehen zu ihm über, und der alte wird ausgezahlt und geschlossen.</translation>
  </message>
  <message>
   <source>You see what a network pays and what is wanted. No job comes here.</source>
   <translation>Sie sehen, was ein Netz zahlt und was gefragt ist. Hierher kommt kein Job.</translation>
  </message>
  <message>
   <source>You see what arrives there. Nothing can be sent from here.</source>
   <translation>Sie sehen, was dort ankommt. Von hier kann nichts gesendet werden.</translation>
  </message>
  <message>
   <source>You share with less protection than there should be; the doctor says what.</source>
   <translation>Sie teilen mit weniger Schutz, als es sein sollte; was fehlt, sagt doctor.</translation>
  </message>
  <message>
   <source>Your 24 words</source>
   <translation>Ihre 24 Wörter</translation>
  </message>
  <message>
   <source>Your account on the chain</source>
   <translation>Ihr Konto in der Chain</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Ihre Adresse</translation>
  </message>
  <message>
   <source>Your own address. It counts whatever a network file says.</source>
   <translation>Ihre eigene Adresse. Sie gilt, was auch immer eine Netzdatei sagt.</translation>
  </message>
  <message>
   <source>Your power ceiling of {power} is in force.</source>
   <translation>Ihre Obergrenze von {power} gilt.</translation>
  </message>
  <message>
   <source>Your practice network</source>
   <translation>Ihr Übungsnetz</translation>
  </message>
  <message>
   <source>Your settings, addresses shortened</source>
   <translation>Ihre Einstellungen, Adressen gekürzt</translation>
  </message>
  <message>
   <source>Your wallet</source>
   <translation>Ihre Wallet</translation>
  </message>
  <message>
   <source>a contract does not answer as the network's contracts do</source>
   <translation>ein Vertrag antwortet nicht so wie die Verträge des Netzes</translation>
  </message>
  <message>
   <source>a program of yours runs</source>
   <translation>eines Ihrer Programme läuft</translation>
  </message>
  <message>
   <source>a time of day from 00:00 to 23:59</source>
   <translation>eine Uhrzeit von 00:00 bis 23:59</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>etwa {time}</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>wie das System</translation>
  </message>
  <message>
   <source>as {name}</source>
   <translation>als {name}</translation>
  </message>
  <message>
   <source>ask its operator</source>
   <translation>Betreiber fragen</translation>
  </message>
  <message>
   <source>asleep</source>
   <translation>schläft</translation>
  </message>
  <message>
   <source>assumed</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>at most {amount} with work every second</source>
   <translation>höchstens {amount} mit Arbeit in jeder Sekunde</translation>
  </message>
  <message>
   <source>at most {most} names</source>
   <translation>höchstens {most} Namen</translation>
  </message>
  <message>
   <source>at what this network pays now</source>
   <translation>zu dem, was dieses Netz jetzt zahlt</translation>
  </message>
  <message>
   <source>at {price} a kilowatt hour</source>
   <translation>bei {price} je Kilowattstunde</translation>
  </message>
  <message>
   <source>before anybody knows how much work comes</source>
   <translation>bevor jemand weiß, wie viel Arbeit kommt</translation>
  </message>
  <message>
   <source>blocks sharing</source>
   <translation>verhindert das Teilen</translation>
  </message>
  <message>
   <source>cached prompt</source>
   <translation>Frage aus dem Zwischenspeicher</translation>
  </message>
  <message>
   <source>cannot be served</source>
   <translation>nicht bedienbar</translation>
  </message>
  <message>
   <source>card too hot</source>
   <translation>Karte zu heiß</translation>
  </message>
  <message>
   <source>checked just now</source>
   <translation>gerade geprüft</translation>
  </message>
  <message>
   <source>checked {time} ago</source>
   <translation>vor {time} geprüft</translation>
  </message>
  <message>
   <source>client contract</source>
   <translation>Kundenvertrag</translation>
  </message>
  <message>
   <source>cocoon-provider wallet send ADDRESS AMOUNT, or ADDRESS --all, or --resume.</source>
   <translation>cocoon-provider wallet send ADDRESS AMOUNT, oder ADDRESS --all, oder --resume.</translation>
  </message>
  <message>
   <source>coins less electricity</source>
   <translation>Münzen abzüglich Strom</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>kommt mit dem Programm</translation>
  </message>
  <message>
   <source>completion</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>computer in use</source>
   <translation>Computer in Benutzung</translation>
  </message>
  <message>
   <source>connected</source>
   <translation>verbunden</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>demonstration hardware</source>
   <translation>Vorführ-Hardware</translation>
  </message>
  <message>
   <source>detail</source>
   <translation>Einzelheit</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>antwortet nicht</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>passt nicht</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>driver {version}</source>
   <translation>Treiber {version}</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>alles</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <source>falling</source>
   <translation>fallend</translation>
  </message>
  <message>
   <source>faucet</source>
   <translation>Wasserhahn</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <source>fine for now</source>
   <translation>vorerst in Ordnung</translation>
  </message>
  <message>
   <source>freed</source>
   <translation>freigegeben</translation>
  </message>
  <message>
   <source>from the first minute</source>
   <translation>von der ersten Minute an</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>untätig</translation>
  </message>
  <message>
   <source>it is outside of the hours of sharing</source>
   <translation>es ist außerhalb der Zeiten</translation>
  </message>
  <message>
   <source>jobs</source>
   <translation>Jobs</translation>
  </message>
  <message>
   <source>kB</source>
   <translation>kB</translation>
  </message>
  <message>
   <source>kWh</source>
   <translation>kWh</translation>
  </message>
  <message>
   <source>language model</source>
   <translation>Sprachmodell</translation>
  </message>
  <message>
   <source>last two minutes</source>
   <translation>letzte zwei Minuten</translation>
  </message>
  <message>
   <source>last two minutes, measured best {best}</source>
   <translation>letzte zwei Minuten, gemessener Bestwert {best}</translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>auf später verschoben</translation>
  </message>
  <message>
   <source>licence not stated</source>
   <translation>Lizenz nicht angegeben</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>verloren</translation>
  </message>
  <message>
   <source>max {limit}</source>
   <translation>max. {limit}</translation>
  </message>
  <message>
   <source>measured, {jobs}</source>
   <translation>gemessen, {jobs}</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>Mitternacht</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>missing, needed only elsewhere</source>
   <translation>fehlt, nur anderswo nötig</translation>
  </message>
  <message>
   <source>more by midnight, if demand stays. Not in any sum.</source>
   <translation>bis Mitternacht mehr, wenn die Nachfrage bleibt. In keiner Summe.</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>ms</translation>
  </message>
  <message>
   <source>nanotons a token</source>
   <translation>Nanoton je Token</translation>
  </message>
  <message>
   <source>needs a file</source>
   <translation>braucht eine Datei</translation>
  </message>
  <message>
   <source>needs a reset</source>
   <translation>muss zurückgesetzt werden</translation>
  </message>
  <message>
   <source>needs about {need}</source>
   <translation>braucht etwa {need}</translation>
  </message>
  <message>
   <source>needs about {need} of {total}</source>
   <translation>braucht etwa {need} von {total}</translation>
  </message>
  <message>
   <source>needs {need}, has {total}</source>
   <translation>braucht {need}, hat {total}</translation>
  </message>
  <message>
   <source>net {amount}</source>
   <translation>netto {amount}</translation>
  </message>
  <message>
   <source>no card</source>
   <translation>keine Karte</translation>
  </message>
  <message>
   <source>no graphics card is used</source>
   <translation>keine Grafikkarte wird genutzt</translation>
  </message>
  <message>
   <source>no manifest, so its files cannot be checked</source>
   <translation>kein Verzeichnis, die Dateien sind nicht prüfbar</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>kein Netz</translation>
  </message>
  <message>
   <source>no payout yet today</source>
   <translation>heute noch keine Auszahlung</translation>
  </message>
  <message>
   <source>no sandbox</source>
   <translation>keine Sandbox</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none done yet today</source>
   <translation>heute noch keiner erledigt</translation>
  </message>
  <message>
   <source>none listed</source>
   <translation>keiner gelistet</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>normal</translation>
  </message>
  <message>
   <source>not admitted</source>
   <translation>nicht zugelassen</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>nicht erlaubt</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>nicht gefragt</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>nicht gewählt</translation>
  </message>
  <message>
   <source>not complete</source>
   <translation>nicht vollständig</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>nicht gelistet</translation>
  </message>
  <message>
   <source>not possible yet</source>
   <translation>noch nicht möglich</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>läuft nicht</translation>
  </message>
  <message>
   <source>not served</source>
   <translation>nicht bedient</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <source>not shared</source>
   <translation>nicht geteilt</translation>
  </message>
  <message>
   <source>not signed yet, in no sum</source>
   <translation>noch nicht unterschrieben, in keiner Summe</translation>
  </message>
  <message>
   <source>not sorted</source>
   <translation>nicht sortiert</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>nothing earned</source>
   <translation>nichts verdient</translation>
  </message>
  <message>
   <source>nothing waits</source>
   <translation>nichts wartet</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>of {limit}</source>
   <translation>von {limit}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>offline</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>on a chain</source>
   <translation>auf einer Chain</translation>
  </message>
  <message>
   <source>on another network</source>
   <translation>in einem anderen Netz</translation>
  </message>
  <message>
   <source>on battery</source>
   <translation>Akkubetrieb</translation>
  </message>
  <message>
   <source>on or off</source>
   <translation>on oder off</translation>
  </message>
  <message>
   <source>one line of at most {most} characters</source>
   <translation>eine Zeile mit höchstens {most} Zeichen</translation>
  </message>
  <message>
   <source>only looked at</source>
   <translation>nur angesehen</translation>
  </message>
  <message>
   <source>only on this computer</source>
   <translation>nur auf diesem Computer</translation>
  </message>
  <message>
   <source>other programs use the GPU</source>
   <translation>andere Programme nutzen die GPU</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>von außen</translation>
  </message>
  <message>
   <source>outside your hours</source>
   <translation>außerhalb Ihrer Zeiten</translation>
  </message>
  <message>
   <source>paid on the chain</source>
   <translation>auf der Chain bezahlt</translation>
  </message>
  <message>
   <source>path of a .toml file</source>
   <translation>Pfad einer .toml-Datei</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>pausiert</translation>
  </message>
  <message>
   <source>paused after a crash</source>
   <translation>pausiert nach einem Absturz</translation>
  </message>
  <message>
   <source>paused by you</source>
   <translation>von Ihnen pausiert</translation>
  </message>
  <message>
   <source>paused for a program</source>
   <translation>pausiert für ein Programm</translation>
  </message>
  <message>
   <source>per coin, in your currency</source>
   <translation>je Münze, in Ihrer Währung</translation>
  </message>
  <message>
   <source>per kWh, in your currency</source>
   <translation>je kWh, in Ihrer Währung</translation>
  </message>
  <message>
   <source>place {place} of {all} by price</source>
   <translation>Platz {place} von {all} nach Preis</translation>
  </message>
  <message>
   <source>places {first} to {last} of {all} by price</source>
   <translation>Plätze {first} bis {last} von {all} nach Preis</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>practice coins</source>
   <translation>Übungsmünzen</translation>
  </message>
  <message>
   <source>price not told yet, counted when it is</source>
   <translation>Preis noch nicht genannt, zählt dann mit</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>problems only</source>
   <translation>nur Probleme</translation>
  </message>
  <message>
   <source>promises {names}</source>
   <translation>verspricht {names}</translation>
  </message>
  <message numerus="yes">
   <source>promises {names} and {n} more</source>
   <translation>
    <numerusform>verspricht {names} und {n} weiteres</numerusform>
    <numerusform>verspricht {names} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>prompt</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>proxy's wallet</source>
   <translation>Wallet des Proxys</translation>
  </message>
  <message>
   <source>real network</source>
   <translation>echtes Netz</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>Nachdenken</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>rising</source>
   <translation>steigend</translation>
  </message>
  <message>
   <source>root contract</source>
   <translation>Root-Vertrag</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message numerus="yes">
   <source>sandboxed, {held} of {n} layer|sandboxed, {held} of {n} layers</source>
   <translation>
    <numerusform>in der Sandbox, {held} von {n} Schicht</numerusform>
    <numerusform>in der Sandbox, {held} von {n} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <source>served</source>
   <translation>bedient</translation>
  </message>
  <message>
   <source>served, resting now</source>
   <translation>bedient, ruht gerade</translation>
  </message>
  <message>
   <source>set its price</source>
   <translation>Preis setzen</translation>
  </message>
  <message>
   <source>set the price of a coin</source>
   <translation>Preis einer Münze setzen</translation>
  </message>
  <message>
   <source>sharing</source>
   <translation>teilt</translation>
  </message>
  <message>
   <source>signed by the proxy, not yet paid</source>
   <translation>vom Proxy unterschrieben, noch nicht bezahlt</translation>
  </message>
  <message>
   <source>sorted, largest first</source>
   <translation>sortiert, größte zuerst</translation>
  </message>
  <message>
   <source>sorted, smallest first</source>
   <translation>sortiert, kleinste zuerst</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>Sprache zu Text</translation>
  </message>
  <message>
   <source>stay where they are</source>
   <translation>bleiben, wo sie sind</translation>
  </message>
  <message>
   <source>steady</source>
   <translation>gleichbleibend</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>stopped, needed you</source>
   <translation>angehalten, brauchte Sie</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>takes no jobs</source>
   <translation>nimmt keine Jobs an</translation>
  </message>
  <message>
   <source>tells who works for it</source>
   <translation>sagt, wer für ihn arbeitet</translation>
  </message>
  <message>
   <source>ten-thousandths</source>
   <translation>Zehntausendstel</translation>
  </message>
  <message>
   <source>test network</source>
   <translation>Testnetz</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>the card was hot</source>
   <translation>die Karte war heiß</translation>
  </message>
  <message>
   <source>the computer runs on battery</source>
   <translation>der Computer läuft mit Akku</translation>
  </message>
  <message>
   <source>the engine calculates on the processor</source>
   <translation>die Engine rechnet auf dem Prozessor</translation>
  </message>
  <message>
   <source>the last run did not end well</source>
   <translation>der letzte Lauf endete nicht gut</translation>
  </message>
  <message>
   <source>the only one</source>
   <translation>der einzige</translation>
  </message>
  <message>
   <source>the only worker</source>
   <translation>der einzige Worker</translation>
  </message>
  <message>
   <source>the practice network</source>
   <translation>Übungsnetz</translation>
  </message>
  <message>
   <source>the price of this network is not known</source>
   <translation>der Preis dieses Netzes ist unbekannt</translation>
  </message>
  <message>
   <source>the proxy has closed its contract</source>
   <translation>der Proxy hat seinen Vertrag geschlossen</translation>
  </message>
  <message>
   <source>the proxy's contract is not on the chain</source>
   <translation>der Vertrag des Proxys ist nicht auf der Chain</translation>
  </message>
  <message>
   <source>the worker contract is closed and takes no payment</source>
   <translation>der Worker-Vertrag ist geschlossen und nimmt keine Zahlung an</translation>
  </message>
  <message>
   <source>these coins have no value; the electricity is real</source>
   <translation>diese Münzen haben keinen Wert; der Strom ist echt</translation>
  </message>
  <message>
   <source>times like 22:00-07:00, separated by commas, or empty for always</source>
   <translation>Zeiten wie 22:00-07:00, durch Kommas getrennt, oder leer für immer</translation>
  </message>
  <message>
   <source>tokens/s</source>
   <translation>Token/s</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>entsperrt</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>Version {number}</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>waits for a restart</source>
   <translation>wartet auf einen Neustart</translation>
  </message>
  <message>
   <source>waits for its payout</source>
   <translation>wartet auf die Auszahlung</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>watch-only</source>
   <translation>nur beobachten</translation>
  </message>
  <message>
   <source>watched since {time}, {checked}</source>
   <translation>beobachtet seit {time}, {checked}</translation>
  </message>
  <message>
   <source>without the coins, whose number is not known</source>
   <translation>ohne die Münzen, deren Zahl unbekannt ist</translation>
  </message>
  <message>
   <source>worker contract</source>
   <translation>Worker-Vertrag</translation>
  </message>
  <message>
   <source>works now</source>
   <translation>geht sofort</translation>
  </message>
  <message>
   <source>works with a limit</source>
   <translation>geht mit Einschränkung</translation>
  </message>
  <message>
   <source>you are here</source>
   <translation>Sie sind hier</translation>
  </message>
  <message>
   <source>you asked for it</source>
   <translation>Sie haben es verlangt</translation>
  </message>
  <message>
   <source>your price</source>
   <translation>Ihr Preis</translation>
  </message>
  <message>
   <source>your wallet</source>
   <translation>Ihre Wallet</translation>
  </message>
  <message>
   <source>{amount} are signed and are paid out next.</source>
   <translation>{amount} sind unterschrieben und werden als Nächstes ausgezahlt.</translation>
  </message>
  <message>
   <source>{amount} are signed and cannot be paid out: {why}. The payment is kept.</source>
   <translation>{amount} sind unterschrieben und können nicht ausgezahlt werden: {why}. Die Zahlung bleibt aufgehoben.</translation>
  </message>
  <message>
   <source>{amount} are signed and not paid out: the fee, up to {fee}, would be {share} of it, more than the {most}. It is paid out from {due} on, or at once when you ask.</source>
   <translation>{amount} sind unterschrieben und nicht ausgezahlt: die Gebühr, bis zu {fee}, wäre {share} davon, mehr als die {most}. Ausgezahlt wird ab {due}, oder sofort, wenn Sie es verlangen.</translation>
  </message>
  <message>
   <source>{amount} are signed and wait for a wallet that pays the fee.</source>
   <translation>{amount} sind unterschrieben und warten auf eine Wallet, die die Gebühr zahlt.</translation>
  </message>
  <message>
   <source>{amount} are signed; they wait a while, for a payout was made lately.</source>
   <translation>{amount} sind unterschrieben; sie warten eine Weile, denn vor Kurzem gab es eine Auszahlung.</translation>
  </message>
  <message>
   <source>{amount} arrived at the owner's address.</source>
   <translation>{amount} sind an der Adresse des Besitzers angekommen.</translation>
  </message>
  <message>
   <source>{amount} arrived at your address.</source>
   <translation>{amount} sind an Ihrer Adresse angekommen.</translation>
  </message>
  <message>
   <source>{amount} count as paid on the chain and have not arrived: they are on their way, or the proxy's contract is short of money and pays when it has some.</source>
   <translation>{amount} gelten auf der Chain als bezahlt und sind nicht angekommen: sie sind unterwegs, oder dem Vertrag des Proxys fehlt Geld, und er zahlt, sobald er welches hat.</translation>
  </message>
  <message>
   <source>{amount} have left the wallet.</source>
   <translation>{amount} haben die Wallet verlassen.</translation>
  </message>
  <message>
   <source>{amount} more have arrived than this proxy contract's tokens are worth at {fee} nanotons each.</source>
   <translation>{amount} mehr sind angekommen, als die Token dieses Proxy-Vertrags zu je {fee} Nanoton wert sind.</translation>
  </message>
  <message>
   <source>{amount} more is not signed yet.</source>
   <translation>{amount} mehr sind noch nicht unterschrieben.</translation>
  </message>
  <message>
   <source>{amount} more may come, as in the last 24 hours.</source>
   <translation>{amount} mehr können kommen, wie in den letzten 24 Stunden.</translation>
  </message>
  <message>
   <source>{amount} stay with your worker contract as a deposit.</source>
   <translation>{amount} bleiben als Pfand bei Ihrem Worker-Vertrag.</translation>
  </message>
  <message>
   <source>{amount} to {address}.</source>
   <translation>{amount} an {address}.</translation>
  </message>
  <message>
   <source>{amount} to {address}. What became of it is certain by {time}; nothing else is sent before.</source>
   <translation>{amount} an {address}. Was daraus wurde, ist bis {time} sicher; vorher wird nichts anderes gesendet.</translation>
  </message>
  <message>
   <source>{amount} tokens per second</source>
   <translation>{amount} Token pro Sekunde</translation>
  </message>
  <message>
   <source>{amount} were paid by the proxy on its own, without a fee of yours.</source>
   <translation>{amount} hat der Proxy von sich aus bezahlt, ohne Gebühr von Ihnen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} job done today.|{count} jobs done today.</source>
   <translation>
    <numerusform>Heute {count} Job erledigt.</numerusform>
    <numerusform>Heute {count} Jobs erledigt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} job|{count} jobs</source>
   <translation>
    <numerusform>{count} Job</numerusform>
    <numerusform>{count} Jobs</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} Parameter</translation>
  </message>
  <message>
   <source>{currency} a coin</source>
   <translation>{currency} je Münze</translation>
  </message>
  <message>
   <source>{currency}/kWh</source>
   <translation>{currency}/kWh</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} T</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>{day}, {begin} to {end}</source>
   <translation>{day}, {begin} bis {end}</translation>
  </message>
  <message>
   <source>{device}, {free} free</source>
   <translation>{device}, {free} frei</translation>
  </message>
  <message>
   <source>{done} done today, {failed} failed</source>
   <translation>{done} heute erledigt, {failed} gescheitert</translation>
  </message>
  <message>
   <source>{energy} × {price}</source>
   <translation>{energy} × {price}</translation>
  </message>
  <message>
   <source>{first} to {last} of {all}</source>
   <translation>{first} bis {last} von {all}</translation>
  </message>
  <message>
   <source>{free} free</source>
   <translation>{free} frei</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{jobs} in {time}</source>
   <translation>{jobs} in {time}</translation>
  </message>
  <message>
   <source>{label}, about {amount} more, not in any sum</source>
   <translation>{label}, etwa {amount} mehr, in keiner Summe</translation>
  </message>
  <message>
   <source>{label}, about {amount}, estimated</source>
   <translation>{label}, etwa {amount}, geschätzt</translation>
  </message>
  <message>
   <source>{label}, not enough to go by</source>
   <translation>{label}, nicht genug Anhalt</translation>
  </message>
  <message>
   <source>{label}, {amount}, measured</source>
   <translation>{label}, {amount}, gemessen</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} bis {most}</translation>
  </message>
  <message>
   <source>{least} to {most} {unit}</source>
   <translation>{least} bis {most} {unit}</translation>
  </message>
  <message>
   <source>{listed}, {checked}.</source>
   <translation>{listed}, {checked}.</translation>
  </message>
  <message>
   <source>{listed}, {place}.</source>
   <translation>{listed}, {place}.</translation>
  </message>
  <message>
   <source>{millions} million weights: fits any memory, {size} on the disk, no download.</source>
   <translation>{millions} Millionen Gewichte: passt in jeden Speicher, {size} auf der Platte, kein Download.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{model} is wanted more.</source>
   <translation>{model} ist mehr gefragt.</translation>
  </message>
  <message>
   <source>{model}, {jobs}</source>
   <translation>{model}, {jobs}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message numerus="yes">
   <source>{name} and {n} more|{name} and {n} more</source>
   <translation>
    <numerusform>{name} und {n} weiteres</numerusform>
    <numerusform>{name} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is gone: its driver was reset, or it was taken out.</source>
   <translation>{name} ist weg: der Treiber wurde zurückgesetzt, oder die Karte wurde entfernt.</translation>
  </message>
  <message numerus="yes">
   <source>{name}, {n} core|{name}, {n} cores</source>
   <translation>
    <numerusform>{name}, {n} Kern</numerusform>
    <numerusform>{name}, {n} Kerne</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}. You have paid this address before.</source>
   <translation>{name}. Sie haben dieser Adresse schon gezahlt.</translation>
  </message>
  <message numerus="yes">
   <source>{n} connection|{n} connections</source>
   <translation>
    <numerusform>{n} Verbindung</numerusform>
    <numerusform>{n} Verbindungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entry is saved.|{n} entries are saved.</source>
   <translation>
    <numerusform>{n} Eintrag ist gespeichert.</numerusform>
    <numerusform>{n} Einträge sind gespeichert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job at once|{n} jobs at once</source>
   <translation>
    <numerusform>{n} Job gleichzeitig</numerusform>
    <numerusform>{n} Jobs gleichzeitig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job was not answered and earned nothing.|{n} jobs were not answered and earned nothing.</source>
   <translation>
    <numerusform>{n} Job wurde nicht beantwortet und verdiente nichts.</numerusform>
    <numerusform>{n} Jobs wurden nicht beantwortet und verdienten nichts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} model|{n} models</source>
   <translation>
    <numerusform>{n} Modell</numerusform>
    <numerusform>{n} Modelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} connected|{n} of {all} connected</source>
   <translation>
    <numerusform>{n} von {all} verbunden</numerusform>
    <numerusform>{n} von {all} verbunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} proxies lists this computer.|{n} of {all} proxies list this computer.</source>
   <translation>
    <numerusform>{n} von {all} Proxys führt diesen Computer.</numerusform>
    <numerusform>{n} von {all} Proxys führen diesen Computer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} payout|{n} payouts</source>
   <translation>
    <numerusform>{n} Auszahlung</numerusform>
    <numerusform>{n} Auszahlungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} proxy is registered there.|{n} proxies are registered there.</source>
   <translation>
    <numerusform>{n} Proxy ist dort registriert.</numerusform>
    <numerusform>{n} Proxys sind dort registriert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first, or handed back in {time}.|{n} running jobs are finished first, or handed back in {time}.</source>
   <translation>
    <numerusform>{n} laufender Job wird erst beendet oder in {time} zurückgegeben.</numerusform>
    <numerusform>{n} laufende Jobs werden erst beendet oder in {time} zurückgegeben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first.|{n} running jobs are finished first.</source>
   <translation>
    <numerusform>{n} laufender Job wird erst beendet.</numerusform>
    <numerusform>{n} laufende Jobs werden erst beendet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} second left|{n} seconds left</source>
   <translation>
    <numerusform>noch {n} Sekunde</numerusform>
    <numerusform>noch {n} Sekunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token ({amount})|{n} tokens ({amount})</source>
   <translation>
    <numerusform>{n} Token ({amount})</numerusform>
    <numerusform>{n} Token ({amount})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token|{n} tokens</source>
   <translation>
    <numerusform>{n} Token</numerusform>
    <numerusform>{n} Token</numerusform>
   </translation>
  </message>
  <message>
   <source>{payouts}, fees {fees}</source>
   <translation>{payouts}, Gebühren {fees}</translation>
  </message>
  <message>
   <source>{place} of {all}</source>
   <translation>{place} von {all}</translation>
  </message>
  <message>
   <source>{running} of {places}</source>
   <translation>{running} von {places}</translation>
  </message>
  <message>
   <source>{running} of {places} busy</source>
   <translation>{running} von {places} belegt</translation>
  </message>
  <message>
   <source>{running} of {slots}</source>
   <translation>{running} von {slots}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{signed} are signed and paid out next.</source>
   <translation>{signed} sind unterschrieben und werden als Nächstes ausgezahlt.</translation>
  </message>
  <message>
   <source>{signed} are signed; they are paid out at {due}.</source>
   <translation>{signed} sind unterschrieben; ausgezahlt wird bei {due}.</translation>
  </message>
  <message>
   <source>{signed} are signed; unlock the wallet to have them paid out.</source>
   <translation>{signed} sind unterschrieben; entsperren Sie die Wallet, damit sie ausgezahlt werden.</translation>
  </message>
  <message>
   <source>{signed} of {due}</source>
   <translation>{signed} von {due}</translation>
  </message>
  <message>
   <source>{signed} signed, measured</source>
   <translation>{signed} unterschrieben, gemessen</translation>
  </message>
  <message>
   <source>{size} are credited and not signed yet; proxies sign every minute or so.</source>
   <translation>{size} sind gutgeschrieben und noch nicht unterschrieben; Proxys unterschreiben etwa jede Minute.</translation>
  </message>
  <message>
   <source>{size} on disk</source>
   <translation>{size} auf der Platte</translation>
  </message>
  <message numerus="yes">
   <source>{text}, {n} waits|{text}, {n} wait</source>
   <translation>
    <numerusform>{text}, {n} wartet</numerusform>
    <numerusform>{text}, {n} warten</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} last time</source>
   <translation>letztes Mal {time}</translation>
  </message>
  <message>
   <source>{title}, {signed} signed of {due}, measured</source>
   <translation>{title}, {signed} unterschrieben von {due}, gemessen</translation>
  </message>
  <message>
   <source>{title}. {sentence}</source>
   <translation>{title}. {sentence}</translation>
  </message>
  <message>
   <source>{title}: {reason}. {hint}</source>
   <translation>{title}: {reason}. {hint}</translation>
  </message>
  <message>
   <source>{tokens} paid tokens {times} {price} nano{coin}</source>
   <translation>{tokens} bezahlte Token {times} {price} nano{coin}</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} Token Kontext</translation>
  </message>
  <message>
   <source>{tokens} {kind} tokens {times} {multiplier}</source>
   <translation>{tokens} {kind}-Token {times} {multiplier}</translation>
  </message>
  <message>
   <source>{total}, {free} free</source>
   <translation>{total}, {free} frei</translation>
  </message>
  <message>
   <source>{unit} a day at {price} a coin</source>
   <translation>{unit} am Tag bei {price} je Münze</translation>
  </message>
  <message>
   <source>{unit} a month at {price} a coin</source>
   <translation>{unit} im Monat bei {price} je Münze</translation>
  </message>
  <message>
   <source>{unit} a quarter at {price} a coin</source>
   <translation>{unit} im Quartal bei {price} je Münze</translation>
  </message>
  <message>
   <source>{unit} a year at {price} a coin</source>
   <translation>{unit} im Jahr bei {price} je Münze</translation>
  </message>
  <message>
   <source>{unit} an hour at {price} a coin</source>
   <translation>{unit} in der Stunde bei {price} je Münze</translation>
  </message>
  <message>
   <source>{unit}, before electricity</source>
   <translation>{unit}, vor Strom</translation>
  </message>
  <message>
   <source>{unit}, before electricity: it has no model</source>
   <translation>{unit}, vor Strom: ohne Modell</translation>
  </message>
  <message>
   <source>{values}, or not set</source>
   <translation>{values}, oder nicht gesetzt</translation>
  </message>
  <message>
   <source>{version}, test network</source>
   <translation>{version}, Testnetz</translation>
  </message>
  <message>
   <source>{version}: never used</source>
   <translation>{version}: nie benutzt</translation>
  </message>
  <message>
   <source>{version}: {amount}</source>
   <translation>{version}: {amount}</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{weekday} {date}</translation>
  </message>
  <message>
   <source>{weekday} {day}</source>
   <translation>{weekday} {day}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday} {day}. {month}</translation>
  </message>
  <message>
   <source>{what}, refused</source>
   <translation>{what}, abgelehnt</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}.</translation>
  </message>
  <message>
   <source>°C</source>
   <translation>°C</translation>
  </message>
  <message>
   <source>“{text}”</source>
   <translation>„{text}“</translation>
  </message>
 </context>
</TS>
