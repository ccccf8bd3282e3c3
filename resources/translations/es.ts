<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source>%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'cocoon-provider settings list' shows all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(price coefficient {share} included)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>24 words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>24 words are made on this computer. You write them down; only you have them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>24 words on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>24 words to write down, and a password. The words are asked for once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Cocoon network, by its network file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A built-in model cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A coin is worth {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A connection was lost: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contract of the local network could not be closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A developer who asks every few seconds, day and night.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fixed clock holds the card back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A gateway wallet is needed first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A model is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A model takes 2 to 9 GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A network's file names the models that this computer serves there. To serve one of your own, write its folder as a source under [[models]] in that file, with the name by which the network lists it, and join the network again. The practice network serves the built-in models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new wallet, or one from its 24 words, is made there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A payment failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A payment is under way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A payout is already on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A payout's fee is paid by a wallet of yours: unlock one with --wallet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question goes to a network as a developer's would; the practice network is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A real network: its coins can have value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A server of the chain gave a wrong answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A server of the chain lags behind</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>A short run of the engine tells how fast this computer is. It uses the whole processor for {n} second.|A short run of the engine tells how fast this computer is. It uses the whole processor for {n} seconds.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>A small text file with the root contract's address, from the operator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A test network: its coins have no value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wallet here shows what arrives, and pays the fees of payouts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wallet that you have already, from any program for this chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wav, flac, mp3 or ogg file of speech; drop it here or choose it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {amount} tokens per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>Add a local model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Addresses of wallets begin with UQ or EQ, in raw form with 0:.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allowed models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allowed worker images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always pause for {program}</source>
   <translation>Pausar siempre por {program}</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount, TON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An address has 48 characters, such as UQAB..., or is written as 0:&lt;64 digits&gt;.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An address whose keys you have elsewhere. Payments from here need keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer could not be finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An earlier payment is still under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exchange or a shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exchange shares one address among all its customers. Without the right comment it cannot know that the coins are yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another operator's network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another wallet program can open the same 24 words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <translation>abr</translation>
  </message>
  <message>
   <source>April</source>
   <translation>de abril</translation>
  </message>
  <message>
   <source>April {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a payout whenever it is worth its fee; off: only when you ask for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the chain and the signer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least {size} is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation>ago</translation>
  </message>
  <message>
   <source>August</source>
   <translation>de agosto</translation>
  </message>
  <message>
   <source>August {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backup, password and everything else are on the Wallet page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Balance {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Be paid to an address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before electricity, because a coin has no price here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin to share as soon as the program is started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break-even</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break-even was at {amount}, or {speed} paid tokens a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break-even was at {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Built in and offline. Real protocol, real payments, coins without value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Built in and offline. Real protocol; without the package tonpy there is no chain here, so payments end with the proxy's signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Built-in models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came back unwanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change from a contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check every word and their order; it has 24 words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check every word and their order; there are 24.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disk is not full and that the wallet's folder can be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the JSON file that the network file names as root_config.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the amount, the comment and how many payments go into one message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk and the rights of the wallet's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the permissions of the folder; a damaged file can be moved away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the root contract's address in the network file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking, {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder with a converted model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder with a language model or a Whisper model converted for CTranslate2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a network file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a wav, flac, mp3 or ogg file of at most 14 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder, or make room on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another port with --port, or 0 for any free one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the wallets of these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one on the Network page; the practice network works at once.</source>
   <translation>Elija una en la página Red; la red de práctica funciona enseguida.</translation>
  </message>
  <message>
   <source>Choose the network file first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the practice network, or a network whose file names servers of its chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clients paid {prices} nano{coin} a token; the proxy kept {share} of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clients pay for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clients pay per million tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the other copy of this program or try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cocoon main network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coins at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coins at most, about {amount}, estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coins can be sent to it, and what this computer earns is paid there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coins sent here never bounce, also before the first payment from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coins, not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment, exactly as shown there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment: {comment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare the first and last six characters with what the sender sees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected, but no job is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continues by itself when the card is cooler.</source>
   <translation>Sigue sola cuando la tarjeta se enfríe.</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the address again; a single wrong character is noticed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct or restore resources/exchanges.json; without it no comment would be asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create a new wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create a wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create one, or import one from its 24 words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation>dic</translation>
  </message>
  <message>
   <source>December</source>
   <translation>de diciembre</translation>
  </message>
  <message>
   <source>December {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide about the comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the network's folder to begin a new one; nothing in it is worth real money.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demand and price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each job stands here as soon as it has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earned today at {price} a coin, less the electricity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earned, TON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earnings</source>
   <translation>Ingresos</translation>
  </message>
  <message numerus="yes">
   <source>Earnings chart, {first} to {last}, {n} bar, {jobs} jobs|Earnings chart, {first} to {last}, {n} bars, {jobs} jobs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Earnings, {n} row|Earnings, {n} rows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Electricity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Electricity price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Electricity, {amount}, {caption}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Electricity, {energy} at about {price} {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Electricity, {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted with your password, opened in a process without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enough for the built-in models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enough for the built-in models; a larger one takes 2 to 9 GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter an address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the comment. Coins sent without it are usually lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the wallet's password to sign this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimated to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimated until midnight, about {amount}, not in any sum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Events</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Events, {n} row|Events, {n} rows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Every job was answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every question here spends real coins of your gateway's wallet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every rule can be changed at any time on the Settings page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody can read it, and it stays for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchanges and shops know whose coins came only by a comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <translation>feb</translation>
  </message>
  <message>
   <source>February</source>
   <translation>de febrero</translation>
  </message>
  <message>
   <source>February {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fee {fee}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fee, TON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For 1 hour</source>
   <translation>Durante 1 hora</translation>
  </message>
  <message>
   <source>For 3 hours</source>
   <translation>Durante 3 horas</translation>
  </message>
  <message>
   <source>For a million tokens, to whoever computes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a million tokens; far above real prices, so that payouts come soon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a wallet that you have already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a wallet whose keys are elsewhere, on a phone for example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some disk space first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free the GPU in every pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free the GPU now</source>
   <translation>Liberar la GPU ya</translation>
  </message>
  <message>
   <source>Free the GPU while any program fills the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free the GPU while one of these programs runs, in front or not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free the GPU while other programs hold more of its memory than this; 0: never.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeing the GPU</source>
   <translation>Liberando la GPU</translation>
  </message>
  <message>
   <source>Freeing the GPU.</source>
   <translation>Se está liberando la GPU.</translation>
  </message>
  <message>
   <source>Freeing, {time}</source>
   <translation>Liberando, {time}</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>vie</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the proxy contract {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU freed by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU is free</source>
   <translation>La GPU está libre</translation>
  </message>
  <message>
   <source>GiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a folder that holds a model converted for CTranslate2, or builtin:chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the path of a wav, flac, mp3 or ogg file after --voice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on to the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on to the wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphics, memory, driver, processor, disk and sandbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat holds the card back. Better air would make it faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here it is for practice coins, so nothing can be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden again when the window loses focus. Support never asks for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden when the window loses focus. They stay on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden, because the window was left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours of sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>House rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a model is served</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long after its end sharing continues.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long running jobs may go on in a pause before they are cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many jobs the engine works on at the same time; counts from the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much work comes is not known before joining; often it is little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure this is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have a comment from the exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have written them down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it happens again, choose another server in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the extra 'desktop', or share without a window: 'cocoon-provider run'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again; nothing can be shared without a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program with the extra chain: pip install 'cocoon-provider[chain]'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the local network running already? Otherwise choose another port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answered: {detail}. A restart may help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It appears when the chain answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can run machines protected by Intel TDX; this system is not inside one. Only the main network asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a BIP-39 phrase, as hardware wallets and wallets for several chains have. Its TON address cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is being restarted; if this happens again, look at the doctor command.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is built in and offline, and its coins have no value. Change later freely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is followed until its fate is certain; then ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in the log; the support bundle on the Activity page holds it.</source>
   <translation>Está en el registro; el paquete de soporte de la página Actividad lo incluye.</translation>
  </message>
  <message>
   <source>It is installed and does not run. Restart; if that does not help, install it again for this version of the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is only read. Nobody is connected before the last step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is started again by itself; its folder can be deleted to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is tried again by itself; nothing is lost meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs at least 2 GB of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs at least 8 characters; several words are easier to remember.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens the wallet on this computer. If you lose it, the words help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens the wallet on this computer; the words open it anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was updated and the old one still runs. Restart the computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its address is {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its file names no model, so no job would come. Add a [[models]] table to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its keys are elsewhere; to use them here, import the 24 words into another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its operator decides whether this computer may join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its version is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its window is the one to use; `cocoon-provider quit` ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <translation>ene</translation>
  </message>
  <message>
   <source>January</source>
   <translation>de enero</translation>
  </message>
  <message>
   <source>January {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs are not encrypted for the engine alone yet: the proxy and this program see them in passing. Nothing is written to disk or to a log. Somebody with administrator rights on this computer could read a job while it runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs run in a process of their own that cannot write files. Reading files and the network are not cut off yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs run in a process of their own without your files.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Jobs run in a process of their own, behind {n} barrier.|Jobs run in a process of their own, behind {n} barriers.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Jobs run in a process of their own, with your rights: this system has no layers yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs that ended while this was read are missing in one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs {size}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Jobs, {n} row|Jobs, {n} rows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Join another network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join with a network file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined the network {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joining a network comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <translation>jul</translation>
  </message>
  <message>
   <source>July</source>
   <translation>de julio</translation>
  </message>
  <message>
   <source>July {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <translation>jun</translation>
  </message>
  <message>
   <source>June</source>
   <translation>de junio</translation>
  </message>
  <message>
   <source>June {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later, on the Wallet page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave at any step. The application continues here next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left after fees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left after sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left after sending, about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left the network {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light, dark, or as the system is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits are lower now. Resume when you like, or read the report.</source>
   <translation>Los límites son más bajos ahora. Reanude cuando quiera o lea el informe.</translation>
  </message>
  <message>
   <source>Load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the wallet</source>
   <translation>Bloquear la cartera</translation>
  </message>
  <message>
   <source>Log in to the desktop as usual and try again, or restore the wallet from its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long pause over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the free space and the rights of the settings folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at them again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at {network} only.</source>
   <translation>Solo observación: {network}.</translation>
  </message>
  <message>
   <source>Looking for the wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking needs no wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking only</source>
   <translation>Solo observación</translation>
  </message>
  <message>
   <source>Make sure that nobody looks over your shoulder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make sure that you have its words, then move its files away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>March</source>
   <translation>de marzo</translation>
  </message>
  <message>
   <source>March {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation>may</translation>
  </message>
  <message>
   <source>May {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure the speed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Measured for {n} second with the built-in chat model.|Measured for {n} seconds with the built-in chat model.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring is not needed to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory bandwidth is the limit. A higher power limit would not earn more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory of {device}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory of {device}, {free} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine, or a person's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message numerus="yes">
   <source>Models of up to {n} billion weights.|Models of up to {n} billion weights.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Morning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most of it: {name}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most that one card may draw, if the system lets this program say so; if not set, the card's own limit counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move account.json away. A wallet with keys writes it anew; watch the address again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs an Intel TDX server processor, an H100-class card and an image on the network's list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs you</source>
   <translation>Le necesita</translation>
  </message>
  <message>
   <source>Net</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net today: {amount}</source>
   <translation>Neto hoy: {amount}</translation>
  </message>
  <message>
   <source>Net, about {amount} a day, estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net, at {price} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net, not known without prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net, {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Network fee, about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never used before. Compare the first and last six characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never used before. Send a small amount first, and see whether it arrives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New enough; {least} or later works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next payout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next payout when {due} are signed, in {wait}.</source>
   <translation>Próximo pago al llegar a {due} firmados: {wait}.</translation>
  </message>
  <message>
   <source>Next try in {time}.</source>
   <translation>Próximo intento en {time}.</translation>
  </message>
  <message>
   <source>No Intel TDX. Only the main network asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No NVIDIA card in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No NVIDIA driver is installed. Only an NVIDIA card needs one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No coins have moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No coins have moved. You can send again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exchange's address: payouts bear no comment, so the exchange could not know that the coins are yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No free network port was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No jobs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keys here: payouts wait until the proxy sends them, or another wallet does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No network chosen</source>
   <translation>Ninguna red elegida</translation>
  </message>
  <message>
   <source>No network is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No network is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No network is joined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No price of a coin is set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No server of the chain answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting changes this; another machine would.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting speaks of “{query}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No speech was heard in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No transaction yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No wallet is active at this address yet. The coins will wait there, and are lost if nobody has its keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No wallet is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No work arrives before. It goes on trying by itself.</source>
   <translation>Antes no llega trabajo. Se sigue intentando solo.</translation>
  </message>
  <message>
   <source>Nobody can bring them back, and no support ever asks for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not arrived yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not as the manifest says: {names}. Fetch the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not connected to a proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not enough work yet today to go by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not ready to share yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sharing</source>
   <translation>No comparte</translation>
  </message>
  <message>
   <source>Nothing asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be sent from here, and nobody here can lose them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be sent from here; what arrives is shown. No keys are asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing earned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been downloaded, and nothing left this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has to be downloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is decided until they agree. If it stays, remove one of them in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is earned while you only look. You can make one at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is estimated yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is estimated: this time is over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is shared: no network is chosen.</source>
   <translation>No se comparte nada: no hay red elegida.</translation>
  </message>
  <message>
   <source>Nothing is signed before you review it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing more is sent until outbox.json in the wallet's folder can be read and written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing runs while you only look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent. Review the payment once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation>nov</translation>
  </message>
  <message>
   <source>November</source>
   <translation>de noviembre</translation>
  </message>
  <message>
   <source>November {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation>oct</translation>
  </message>
  <message>
   <source>October</source>
   <translation>de octubre</translation>
  </message>
  <message>
   <source>October {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Offline since {time}: no proxy answers.</source>
   <translation>Sin conexión desde {time}: ningún proxy responde.</translation>
  </message>
  <message>
   <source>Offline: no proxy answers.</source>
   <translation>Sin conexión: ningún proxy responde.</translation>
  </message>
  <message>
   <source>Offline: no proxy is reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On this computer, in a process of its own. Nothing leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On this network since it was joined. A million tokens cost {price} there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the rules was refused; the reason stands beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only look at one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in the shell, for example: --password-fd 3 3&lt; FILE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Other programs hold {held} now, most of it {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other programs hold {held} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other programs {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid today, {amount}, measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid tokens today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid, {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste an address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the address first, or choose “Later”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause for full-screen programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause for programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause on battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause until</source>
   <translation>Pausar hasta</translation>
  </message>
  <message>
   <source>Pause when others use the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause while I am here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Paused by you until you lock the screen.</source>
   <translation>En pausa por usted hasta bloquear la pantalla.</translation>
  </message>
  <message>
   <source>Paused by you until {program} ends.</source>
   <translation>En pausa por usted hasta que termine {program}.</translation>
  </message>
  <message>
   <source>Paused by you until {time}.</source>
   <translation>En pausa por usted hasta {time}.</translation>
  </message>
  <message>
   <source>Paused by you.</source>
   <translation>En pausa por usted.</translation>
  </message>
  <message>
   <source>Paused for {program}, the GPU is free.</source>
   <translation>En pausa por {program}, la GPU está libre.</translation>
  </message>
  <message>
   <source>Paused for {program}.</source>
   <translation>En pausa por {program}.</translation>
  </message>
  <message>
   <source>Paused while you use the computer.</source>
   <translation>En pausa mientras usa el ordenador.</translation>
  </message>
  <message>
   <source>Paused, {time} left</source>
   <translation>Pausa, quedan {time}</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pausa.</translation>
  </message>
  <message>
   <source>Paused: another program uses the graphics card.</source>
   <translation>En pausa: otro programa usa la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Paused: outside your sharing hours.</source>
   <translation>En pausa: fuera de su horario.</translation>
  </message>
  <message>
   <source>Paused: the computer runs on battery.</source>
   <translation>En pausa: el ordenador usa la batería.</translation>
  </message>
  <message>
   <source>Paused: the program stopped unexpectedly at {time}.</source>
   <translation>En pausa: el programa se detuvo de forma inesperada a las {time}.</translation>
  </message>
  <message>
   <source>Paused: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pausing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pay out by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pay out now, for up to {fee}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout fees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout fees of your wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout of {day}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout to your wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payouts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payouts and payments appear here once the chain has carried them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payouts are written to the chain and can be checked there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pays per million tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible where the operator admits computers without TDX. You need its root contract address or its network file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Power ceiling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Power of the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice coins have no market value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice coins have no value; the electricity is real.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice coins need no wallet of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice network</source>
   <translation>Red de práctica</translation>
  </message>
  <message>
   <source>Practice network only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price and demand are watched. Nothing runs, nothing is earned.</source>
   <translation>Se observan precio y demanda. No se ejecuta ni se gana nada.</translation>
  </message>
  <message>
   <source>Price of a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price, demand and what this computer might earn. Nothing runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price, proxies and what this computer might earn there. Nothing is shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prompts and answers are never kept, so none is here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxies sign every minute or so for what was earned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxies sign every minute or so for what was earned; nothing is signed yet.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Proxies, {n} row|Proxies, {n} rows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quarter {quarter} of {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions and answers stay in memory only and are gone when you clear the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Quit and stop sharing?</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Quit while {n} job is running?|Quit while {n} jobs are running?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Q{quarter} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read again from the cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready for the practice network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready, but no proxy lists this computer yet.</source>
   <translation>Listo, pero ningún proxy incluye aún este equipo.</translation>
  </message>
  <message>
   <source>Real protocol, real payments, coins without value. It runs on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused by your wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered proxies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it, or give it to yourself alone, and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the blanks, and check that the whole address was copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest of a fee came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest when hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restart the computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resting: the card is too hot.</source>
   <translation>Descanso: la tarjeta está muy caliente.</translation>
  </message>
  <message>
   <source>Resting: the card reached {temperature}.</source>
   <translation>Descanso: la tarjeta llegó a {temperature}.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore from 24 words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the keyring from a backup, or the wallet from its 24 words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the wallet from its 24 words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Resume now</source>
   <translation>Reanudar ya</translation>
  </message>
  <message>
   <source>Resume when you like.</source>
   <translation>Reanude cuando quiera.</translation>
  </message>
  <message>
   <source>Resumes some minutes after you quit it.</source>
   <translation>Sigue unos minutos después de cerrarlo.</translation>
  </message>
  <message>
   <source>Resumes when it is plugged in.</source>
   <translation>Sigue al enchufarlo.</translation>
  </message>
  <message>
   <source>Resumes when it no longer does.</source>
   <translation>Sigue cuando deje de usarla.</translation>
  </message>
  <message>
   <source>Resumes when the screen is locked.</source>
   <translation>Sigue al bloquear la pantalla.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Root configuration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules for later: nothing runs while you only look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running jobs are handed back and the model is unloaded.</source>
   <translation>Se devuelven los trabajos y se descarga el modelo.</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sat</source>
   <translation>sáb</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say --version, and --network where it matters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what to send</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Search {n} setting|Search {n} settings</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Seen and watched. This version still computes on the processor; the card stays free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it some: most of what is attached to a payout comes back at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent. Waiting for the chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <translation>sep</translation>
  </message>
  <message>
   <source>September</source>
   <translation>de septiembre</translation>
  </message>
  <message>
   <source>September {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Served on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set house rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Share again below this temperature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share only in these hours, local time; nothing: always.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share only while the screen is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sharing continues at {time}.</source>
   <translation>Se sigue compartiendo a las {time}.</translation>
  </message>
  <message>
   <source>Sharing continues by itself in {time}.</source>
   <translation>Se sigue compartiendo solo en {time}.</translation>
  </message>
  <message>
   <source>Sharing continues by itself then.</source>
   <translation>Después se sigue compartiendo solo.</translation>
  </message>
  <message>
   <source>Sharing may work all the same; try again, or go on without.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Sharing on {network}: {n} job running.|Sharing on {network}: {n} jobs running.</source>
   <translation>
    <numerusform>Compartiendo ({network}): {n} trabajo.</numerusform>
    <numerusform>Compartiendo ({network}): {n} trabajos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sharing, {n} job|Sharing, {n} jobs</source>
   <translation>
    <numerusform>Comparte, {n} trabajo</numerusform>
    <numerusform>Comparte, {n} trabajos</numerusform>
   </translation>
  </message>
  <message>
   <source>Sharing: jobs are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it; some characters need up to four bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show changes at once instead of moving things.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show older jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the 24 words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed and not yet paid, {amount}, measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed by the proxy, goes on chain at {due}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed money is paid out when the fee is at most this share of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed, TON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed, {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since this program was started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So that it is certain that they can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something is missing even for the practice network. It is named below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Algo inesperado salió mal.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed, {amount} tokens per second, measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent by trying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start 'cocoon-provider gateway --network FILE' once and give its wallet coins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start in the tray when you log in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start it with `cocoon-provider`, or `cocoon-provider run` without a window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start looking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the practice network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the program by hand, or ask whoever looks after this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start with the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Starting on {network}.</source>
   <translation>Iniciando: {network}.</translation>
  </message>
  <message>
   <source>Starting: the model is being loaded.</source>
   <translation>Iniciando: se carga el modelo.</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status: {sentence}</source>
   <translation>Estado: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Step {number} of {n}: {heading}|Step {number} of {n}: {heading}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Step {number}, {title}, {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of the first run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the practice network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: something needs you.</source>
   <translation>Detenido: algo le necesita.</translation>
  </message>
  <message>
   <source>Stopped: {reason}.</source>
   <translation>Detenido: {reason}.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such phrases cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sun</source>
   <translation>dom</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take no jobs when the card reaches this temperature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take no jobs while the computer runs on battery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name} off the list; its files stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tax export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell when a new version is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell when coins of a payout have arrived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell when sharing continues after a long pause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell when something needs you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test coins have no market value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test network only: real coins sent here are hard to get back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is no way to pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not a TON address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not an amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not the address of a toncenter server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not the password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not word {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That network cannot be used yet; the reason is above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That value is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Cocoon main network does not admit this computer. The reasons are below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The GPU is free, sharing is paused until {time}.</source>
   <translation>La GPU está libre, en pausa hasta {time}.</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused.</source>
   <translation>La GPU está libre, en pausa.</translation>
  </message>
  <message>
   <source>The GPU is free: the models are unloaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The README describes every key of a network file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Wallet page has the same ways, whenever you want one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address as a QR code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is written for the test network, your coins are real.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer appears here while it is being written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The built-in models are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card cannot be read now. A restart may help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card cannot be read. It is tried again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card is gone from the system. A restart usually brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card is split into parts (MIG); one part is used, and load is not told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain could not be asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain did not accept the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain is asked until it is certain what became of it. You can close this; it is followed all the same, also after a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain's servers contradict each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comment cannot be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer draws {power},</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer stays yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The contract refused to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device has room for more jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device is busy all the time: it works as fast as it can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver asks for a reset of the card. A restart does that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver does not answer. It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver does not tell it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver does not tell its memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver runs and finds no card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine answers questions as fast as it can. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine was started again: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's process could not be started here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's process does not start: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exchange told me that none is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The faucet cannot give that amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file descriptor cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has a table for each server, such as ["toncenter.com"], with an api_key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was changed by somebody else. Restore the wallet from its 24 words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first answered job fills this page, usually a minute after sharing starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first jobs can come in a few seconds.</source>
   <translation>Los primeros trabajos pueden llegar en segundos.</translation>
  </message>
  <message>
   <source>The first payout will be written here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first run could not be remembered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The gateway cannot listen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The gateway's files are not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The history is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The history was not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hours are in the settings.</source>
   <translation>El horario está en los ajustes.</translation>
  </message>
  <message>
   <source>The jobs are those of this machine that ended between two payments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys for the chain's servers are not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of this address are elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of the window; counts from the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ledger cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line owner_address of the network file says so. Write your own address there to be paid to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of exchanges cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of your models is not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local chain cannot be run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local chain cannot be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local chain's file cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local network's chain is not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local network's folder is not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message was not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model cannot be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model is loaded again when you resume.</source>
   <translation>El modelo se carga de nuevo al reanudar.</translation>
  </message>
  <message>
   <source>The model's tokenizer cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network file is not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network file, or 'practice' for the built-in network; nothing: none is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network gave no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network was not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network's root configuration is not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network's root contract cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new one again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new password and its repetition are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The payment cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The payment expired: it was not carried out, and never will be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The payment failed; only its fee is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The payment was not signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power is not measured here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power limit holds the card back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power supply holds the card back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power was assumed, not measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice network asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice network does not run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice network is built in: real protocol, real payments, coins without value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice network keeps one for you. You can make your own at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice network works at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The processor computes: it runs small models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program does not run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program runs already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program's folder is not safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy at {place} lists this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy cannot open its port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy lists this computer and sends work when there is some.</source>
   <translation>El proxy incluye este equipo y envía trabajo cuando lo hay.</translation>
  </message>
  <message numerus="yes">
   <source>The proxy lists this computer.|{n} proxies list this computer.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The proxy paid this on its own, without a fee of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's contract does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's database cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's next payment is worth as much; restore the ledger if it was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's share of these jobs was {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording cannot be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review is out of date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The running program does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The running program refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same words have one for each version of the wallet's contract.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings cannot be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signed payment in the ledger cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signed payment is kept; it can be paid out once the contract is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The speed could not be measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The speed is about right: parts of the run differ by up to {share}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The speed is sure: parts of the run differ by at most {share}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The speed is unsure: parts of the run differ by {share}. Other programs were busy, so measure again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system does not tell its free space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keyring does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keyring has lost the wallet's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keyring is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tiny built-in model knows little: try {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet cannot be unlocked safely on this system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet did not pay: the coins were too few when it was its turn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet file cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet has too few coins to pay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet has {amount}; the fee comes on top.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet is locked. Its password opens it, so that you can review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet is locked; the new password opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet refuses to sign this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet that is paid; nothing: the one that the network file names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet was not created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet's account file cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet's outbox cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet's password is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wallet's signer stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window needs a part that is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words stay the same.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The {n} file is as the manifest says.|All {n} files are as the manifest says.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then this computer joins {network}.</source>
   <translation>Después este equipo se une: {network}.</translation>
  </message>
  <message>
   <source>There is a wallet already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no chain to send on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such payout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no terminal to ask at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no wallet yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nobody to ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to pay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are not the words of a wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These two are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words are not a secret phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are finished within 10 s or handed back. Nothing runs on afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account is frozen, because it could not pay for its storage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address belongs to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer cannot share yet; the first step says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desktop shows no tray, so nothing would stay to share with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a phrase of another kind of wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what the signer has read and will sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is your own address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This kind of model is not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This machine has both. The network's own worker image must run on it; this program is not on the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model cannot be served</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This network has no chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This network has no chain, so there is no balance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This network pays the address in its file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This network's file names no chain: earnings are signed, but not paid out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This phrase needs its password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program passes them on without writing them down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This step can be left for later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system does not tell of Intel TDX. Only the main network asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system is protected by Intel TDX.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This takes a second or two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This takes a second or two. Nothing is changed and nothing leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user may not use it. The system's administrator can change that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This usually takes a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This wallet is watch-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This wallet is watch-only: payouts arrive here, its keys are elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Those that are not stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thu</source>
   <translation>jue</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time to finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To see NVIDIA cards, install the package nvidia-ml-py (the extra gpu).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens of these jobs that another payout paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens of your other machines, or of jobs not recorded here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens read count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many wrong passwords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many wrong passwords. The next try is possible in {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too old for jobs on the card: install {least} or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transaction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transaction {hash}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Transactions, {n} row|Transactions, {n} rows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again with the password that is valid now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; without the password only the 24 words help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Try it with the Practice Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying again now.</source>
   <translation>Intentando de nuevo.</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two small models came with the program. Larger ones are for the Models page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two ways of reading it disagree. Please report this; no coins have moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type or paste them in their order; numbers and commas do not matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type three of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UQ… or 0:…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit of the chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unload the models in a pause of your own, too; pauses for programs always do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it with its password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock the keyring and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock the wallet</source>
   <translation>Desbloquear la cartera</translation>
  </message>
  <message>
   <source>Unlock the wallet and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock the wallet to pay out now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until I lock the screen</source>
   <translation>Hasta bloquear la pantalla</translation>
  </message>
  <message>
   <source>Until I resume</source>
   <translation>Hasta que reanude</translation>
  </message>
  <message>
   <source>Until a program ends</source>
   <translation>Hasta que termine un programa</translation>
  </message>
  <message>
   <source>Until tomorrow morning</source>
   <translation>Hasta mañana por la mañana</translation>
  </message>
  <message>
   <source>Update this program; it must not guess what the file means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use one of: chat, speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a moment and try again; if it hangs, end its process.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait after a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait: its fate is certain at the latest a few minutes after it was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for a worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for jobs</source>
   <translation>Espera trabajos</translation>
  </message>
  <message>
   <source>Waiting for jobs on {network}.</source>
   <translation>Esperando trabajos: {network}.</translation>
  </message>
  <message>
   <source>Waiting for the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the amount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for your decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: {model} is not wanted right now.</source>
   <translation>En espera: {model} no se pide ahora.</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Cartera</translation>
  </message>
  <message>
   <source>Watch-only: the keys are elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ways to be paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ways to begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wed</source>
   <translation>mié</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a kilowatt hour costs you; if not set, the usual price of the country is assumed and marked so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What coins and electricity are shown in besides TON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it may bring in a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it pays and who is paid appears here once its file was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it would be with real coins at {price}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What its proxies sign is kept in the ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What one TON is worth to you; if not set, a price is assumed and marked so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the computer draws for the jobs where no sensor of the GPU tells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the protection does not prove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this computer answers with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this computer can do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this computer earns is paid to a wallet of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this does not prove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When a pause until tomorrow morning ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When to share, and when not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the coins go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which wallet?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While it is open, payouts are relayed without asking. It locks by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever has them has the coins. Nobody can replace them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever holds the keys of this address gets what is earned. Compare it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose address is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose usual electricity price is assumed; without one an average is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why did I earn this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the fee, {amount} too few are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With work every second of the day. Real work comes and goes, so expect less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a chain, what is earned is signed but never paid out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a transaction the newest payouts are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work is far less than that: the practice network asks every few seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workers get of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a question; Enter sends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down 24 words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it like https://toncenter.com/api/v2; without https only on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it with digits and at most nine decimals, for example 1.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the words down on paper; without them a lost disk means lost coins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write them down on paper, in this order. Make no photo and no file of them: whoever has them has the coins, and nobody can replace them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written while thinking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can leave the network at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can pause or stop at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You get the network file from the operator; it names the root contract.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have a wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have not paid this address lately. Compare every character of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have paid this address before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You see what a network pays and what is wanted. No job comes here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You see what arrives there. Nothing can be sent from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your 24 words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your account on the chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a process of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a program of yours runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {time}</source>
   <translation>unos {time}</translation>
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ask its operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asleep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>assumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at what this network pays now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {price} a kilowatt hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before anybody knows how much work comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blocks sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cached prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be served</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>card too hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cocoon-provider wallet send ADDRESS AMOUNT, or ADDRESS --all, or --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comes with the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>completion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>computer in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>driver {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>falling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fine for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>freed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the first minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>idle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is outside of the hours of sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>language model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last two minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last two minutes, measured best {best}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>licence not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>max {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>measured, {jobs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>midnight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing, needed only elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more by midnight, if demand stays. Not in any sum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs a reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs about {need}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs about {need} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs about {need}, has {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>net {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no graphics card is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no network</source>
   <translation>sin red</translation>
  </message>
  <message>
   <source>no payout yet today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none done yet today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none lists this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not admitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not possible yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not served</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not signed yet, in no sum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing earned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nada aún</translation>
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on a chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on another network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other programs use the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outside your hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paid on the chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>path of a .toml file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused after a crash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused for a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per coin, in your currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per kWh, in your currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>practice</source>
   <translation>práctica</translation>
  </message>
  <message>
   <source>practice coins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>price not told yet, counted when it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>promises {names}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>promises {names} and {n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>real network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reasoning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>served</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>served, resting now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set its price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set the price of a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signed by the proxy, not yet paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speech to text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stay where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>steady</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped, needed you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>test network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the card was hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the computer runs on battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the last run did not end well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the practice network</source>
   <translation>red de práctica</translation>
  </message>
  <message>
   <source>the price of this network is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>these coins have no value; the electricity is real</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokens/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unlocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {number}, {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for a restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for its payout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>watch-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without the coins, whose number is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>works now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>works with a limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you are here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you asked for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} have left the wallet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} more is not signed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} more may come, as in the last 24 hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} stay with your worker contract as a deposit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} to {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} to {address}. What became of it is certain by {time}; nothing else is sent before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} tokens per second</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} job done today.|{count} jobs done today.</source>
   <translation>
    <numerusform>{count} trabajo hecho hoy.</numerusform>
    <numerusform>{count} trabajos hechos hoy.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} job|{count} jobs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{currency} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{currency}/kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} d</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <source>{day}, {begin} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} done today, {failed} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{energy} × {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{free} free</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{held} of {n} layer|{held} of {n} layers</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{jobs} in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}, about {amount} more, not in any sum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}, not enough to go by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}, {amount}, measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{millions} million weights: fits any memory, {size} on the disk, no download.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{model}, {jobs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name} and {n} more|{name} and {n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{name}, {n} core|{name}, {n} cores</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{name}. You have paid this address before.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} entry is saved.|{n} entries are saved.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job at once|{n} jobs at once</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job was not answered and earned nothing.|{n} jobs were not answered and earned nothing.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lists this computer|{n} list this computer</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} model|{n} models</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} proxies lists this computer.|{n} of {all} proxies list this computer.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} payout|{n} payouts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} proxy is registered there.|{n} proxies are registered there.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first, or handed back in {time}.|{n} running jobs are finished first, or handed back in {time}.</source>
   <translation>
    <numerusform>Antes termina {n} trabajo, o se devuelve en {time}.</numerusform>
    <numerusform>Antes terminan {n} trabajos, o se devuelven en {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first.|{n} running jobs are finished first.</source>
   <translation>
    <numerusform>Antes termina {n} trabajo.</numerusform>
    <numerusform>Antes terminan {n} trabajos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} second left|{n} seconds left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token|{n} tokens</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{payouts}, fees {fees}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason} Missing here: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{running} of {slots}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{signed} are signed; they are paid out at {due}.</source>
   <translation>{signed} firmados; se pagan al llegar a {due}.</translation>
  </message>
  <message>
   <source>{signed} of {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} on disk</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{text}, {n} waits|{text}, {n} wait</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{time} last time</source>
   <translation>última vez {time}</translation>
  </message>
  <message>
   <source>{title}, {signed} signed of {due}, measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tokens} paid tokens {times} {price} nano{coin}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tokens} {kind} tokens {times} {multiplier}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total}, {free} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} a day at {price} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} a month at {price} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} a quarter at {price} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} a year at {price} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} an hour at {price} a coin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit}, before electricity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit}, before electricity: it has no model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{version}, test network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{version}: never used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{version}: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday} {day} {month}</translation>
  </message>
  <message>
   <source>°C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
