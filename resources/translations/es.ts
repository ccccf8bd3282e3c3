<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>'cocoon-provider settings list' shows all of them.</source>
   <translation>«cocoon-provider settings list» los muestra todos.</translation>
  </message>
  <message>
   <source>(price coefficient {share} included)</source>
   <translation>(incluye el coeficiente {share})</translation>
  </message>
  <message>
   <source>24 words</source>
   <translation>24 palabras</translation>
  </message>
  <message>
   <source>24 words are made on this computer. You write them down; only you have them.</source>
   <translation>Se crean 24 palabras en este equipo. Usted las anota; solo usted las tiene.</translation>
  </message>
  <message>
   <source>24 words on paper</source>
   <translation>24 palabras en papel</translation>
  </message>
  <message>
   <source>24 words to write down, and a password. The words are asked for once.</source>
   <translation>24 palabras para anotar y una contraseña. Las palabras se piden una vez.</translation>
  </message>
  <message>
   <source>A Cocoon network, by its network file</source>
   <translation>Una red Cocoon, por su archivo de red</translation>
  </message>
  <message>
   <source>A GPU is lost</source>
   <translation>Se perdió una GPU</translation>
  </message>
  <message>
   <source>A built-in model cannot be used</source>
   <translation>Un modelo integrado no se puede usar</translation>
  </message>
  <message>
   <source>A client is charged for its requests</source>
   <translation>Se cobran a un cliente sus solicitudes</translation>
  </message>
  <message>
   <source>A client pays coins in</source>
   <translation>Un cliente ingresa monedas</translation>
  </message>
  <message>
   <source>A client's contract reports its balance</source>
   <translation>El contrato de un cliente informa de su saldo</translation>
  </message>
  <message>
   <source>A coin is worth {price}</source>
   <translation>Una moneda vale {price}</translation>
  </message>
  <message>
   <source>A connection was lost: {reason}</source>
   <translation>Se perdió una conexión: {reason}</translation>
  </message>
  <message>
   <source>A contract is put on the chain</source>
   <translation>Se pone un contrato en la cadena</translation>
  </message>
  <message>
   <source>A contract of the local network could not be closed</source>
   <translation>No se pudo cerrar un contrato de la red local</translation>
  </message>
  <message>
   <source>A developer who asks every few seconds, day and night.</source>
   <translation>Un desarrollador que pregunta cada pocos segundos, día y noche.</translation>
  </message>
  <message>
   <source>A fixed clock holds the card back.</source>
   <translation>Una frecuencia fija frena la tarjeta.</translation>
  </message>
  <message>
   <source>A gateway wallet is needed first</source>
   <translation>Primero hace falta una cartera de pasarela</translation>
  </message>
  <message>
   <source>A graphics card's driver needs more address space; the use of memory is watched instead.</source>
   <translation>El controlador de una tarjeta gráfica necesita más direcciones; se vigila la memoria.</translation>
  </message>
  <message>
   <source>A message between contracts</source>
   <translation>Un mensaje entre contratos</translation>
  </message>
  <message>
   <source>A model is missing</source>
   <translation>Falta un modelo</translation>
  </message>
  <message>
   <source>A model takes 2 to 9 GB.</source>
   <translation>Un modelo ocupa de 2 a 9 GB.</translation>
  </message>
  <message>
   <source>A network's file names the models that this computer serves there. To serve one of your own, write its folder as a source under [[models]] in that file, with the name by which the network lists it, and join the network again. The practice network serves the built-in models.</source>
   <translation>El archivo de red nombra los modelos que sirve este equipo. Para servir uno suyo, escriba su carpeta en [[models]] de ese archivo con el nombre que usa la red y únase otra vez. La red de práctica sirve los integrados.</translation>
  </message>
  <message>
   <source>A new wallet, or one from its 24 words, is made there.</source>
   <translation>Allí se crea una cartera nueva o se abre con sus 24 palabras.</translation>
  </message>
  <message>
   <source>A payment failed</source>
   <translation>Un pago falló</translation>
  </message>
  <message>
   <source>A payment is under way.</source>
   <translation>Hay un pago en curso.</translation>
  </message>
  <message numerus="yes">
   <source>A payout arrived|{n} payouts arrived</source>
   <translation>
    <numerusform>Llegó {n} pago</numerusform>
    <numerusform>Llegaron {n} pagos</numerusform>
   </translation>
  </message>
  <message>
   <source>A payout is already on its way</source>
   <translation>Ya hay un pago en camino</translation>
  </message>
  <message>
   <source>A payout is on its way from this wallet</source>
   <translation>Hay un pago en camino desde esta cartera</translation>
  </message>
  <message>
   <source>A payout of {amount} is on its way.</source>
   <translation>Un pago de {amount} está en camino.</translation>
  </message>
  <message>
   <source>A payout of {amount} was signed and is on its way.</source>
   <translation>Un pago de {amount} se firmó y está en camino.</translation>
  </message>
  <message>
   <source>A payout was carried out; it cost {cost} in fees.</source>
   <translation>Se ejecutó un pago; costó {cost} en comisiones.</translation>
  </message>
  <message>
   <source>A payout was refused, because the claim was paid meanwhile; it cost {cost} in fees.</source>
   <translation>Se rechazó un pago porque ya se había pagado entretanto; costó {cost}.</translation>
  </message>
  <message>
   <source>A payout's fee is paid by a wallet of yours: unlock one with --wallet.</source>
   <translation>La comisión la paga una cartera suya: desbloquee una con --wallet.</translation>
  </message>
  <message>
   <source>A payout's message expired before the chain took it; nothing was paid, and it is made anew.</source>
   <translation>El mensaje de un pago caducó antes de que la cadena lo tomara; no se pagó nada y se hace de nuevo.</translation>
  </message>
  <message>
   <source>A proxy gives a job to the least busy worker that is cheap enough for it. The list names nobody, so workers with one price cannot be told apart.</source>
   <translation>Un proxy da cada trabajo al trabajador menos ocupado que sea lo bastante barato. La lista no nombra a nadie: los de igual precio no se distinguen.</translation>
  </message>
  <message>
   <source>A question goes to a network as a developer's would; the practice network is free.</source>
   <translation>La pregunta va a una red como la de un desarrollador; la red de práctica es gratis.</translation>
  </message>
  <message>
   <source>A real network: its coins can have value.</source>
   <translation>Una red real: sus monedas pueden tener valor.</translation>
  </message>
  <message>
   <source>A server of the chain gave a wrong answer</source>
   <translation>Un servidor de la cadena dio una respuesta errónea</translation>
  </message>
  <message>
   <source>A server of the chain lags behind</source>
   <translation>Un servidor de la cadena va retrasado</translation>
  </message>
  <message numerus="yes">
   <source>A short run of the engine tells how fast this computer is. It uses the whole processor for {n} second.|A short run of the engine tells how fast this computer is. It uses the whole processor for {n} seconds.</source>
   <translation>
    <numerusform>Una prueba corta del motor dice lo rápido que es este equipo. Usa todo el procesador durante {n} segundo.</numerusform>
    <numerusform>Una prueba corta del motor dice lo rápido que es este equipo. Usa todo el procesador durante {n} segundos.</numerusform>
   </translation>
  </message>
  <message>
   <source>A small text file with the root contract's address, from the operator.</source>
   <translation>Un archivo de texto con la dirección del contrato raíz, del operador.</translation>
  </message>
  <message>
   <source>A test network: its coins have no value.</source>
   <translation>Una red de prueba: sus monedas no tienen valor.</translation>
  </message>
  <message>
   <source>A wallet or an address that you choose here takes its place.</source>
   <translation>Una cartera o dirección elegida aquí ocupa su lugar.</translation>
  </message>
  <message>
   <source>A wallet that you have already, from any program for this chain.</source>
   <translation>Una cartera que ya tiene, de cualquier programa para esta cadena.</translation>
  </message>
  <message>
   <source>A wav, flac, mp3 or ogg file of speech, from any recorder; drop it here or choose it.</source>
   <translation>Un archivo de voz wav, flac, mp3 u ogg, de cualquier grabadora; suéltelo aquí o elíjalo.</translation>
  </message>
  <message>
   <source>A whole number from 0 to {most} is wanted.</source>
   <translation>Se espera un número entero de 0 a {most}.</translation>
  </message>
  <message>
   <source>A worker's contract reports what is due</source>
   <translation>El contrato de un trabajador informa de lo que se le debe</translation>
  </message>
  <message>
   <source>About {amount} tokens per second</source>
   <translation>Unos {amount} tokens por segundo</translation>
  </message>
  <message>
   <source>Accept less protection</source>
   <translation>Aceptar menos protección</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>Add a local model</source>
   <translation>Añadir un modelo local</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Addresses of wallets begin with UQ or EQ, in raw form with 0:.</source>
   <translation>Las direcciones empiezan por UQ o EQ, en forma cruda por 0:.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Todos los modelos</translation>
  </message>
  <message>
   <source>All networks</source>
   <translation>Todas las redes</translation>
  </message>
  <message>
   <source>All {jobs} tokens of this machine's jobs are credited.</source>
   <translation>Los {jobs} tokens de los trabajos de esta máquina están acreditados.</translation>
  </message>
  <message>
   <source>Allow user namespaces (user.max_user_namespaces, on Ubuntu also kernel.apparmor_restrict_unprivileged_userns=0); containers often forbid them.</source>
   <translation>Permita los espacios de nombres de usuario (user.max_user_namespaces, en Ubuntu también kernel.apparmor_restrict_unprivileged_userns=0); los contenedores suelen prohibirlos.</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>Modelos permitidos</translation>
  </message>
  <message>
   <source>Allowed proxy images</source>
   <translation>Imágenes de proxy permitidas</translation>
  </message>
  <message>
   <source>Allowed worker images</source>
   <translation>Imágenes de trabajador permitidas</translation>
  </message>
  <message>
   <source>Always pause for {program}</source>
   <translation>Pausar siempre por {program}</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Amount, TON</source>
   <translation>Importe, TON</translation>
  </message>
  <message>
   <source>An address has 48 characters, such as UQAB..., or is written as 0:&lt;64 digits&gt;.</source>
   <translation>Una dirección tiene 48 caracteres, como UQAB..., o la forma 0:&lt;64 cifras&gt;.</translation>
  </message>
  <message>
   <source>An address whose keys you have elsewhere. Payments from here need keys.</source>
   <translation>Una dirección cuyas claves están en otro sitio. Pagar desde aquí exige claves.</translation>
  </message>
  <message>
   <source>An amount such as 1.5 is wanted.</source>
   <translation>Se espera un importe como 1.5.</translation>
  </message>
  <message>
   <source>An answer could not be finished</source>
   <translation>No se pudo terminar una respuesta</translation>
  </message>
  <message>
   <source>An earlier payment is still under way</source>
   <translation>Un pago anterior sigue en curso</translation>
  </message>
  <message>
   <source>An exchange or a shop</source>
   <translation>Una casa de cambio o una tienda</translation>
  </message>
  <message>
   <source>An exchange shares one address among all its customers. Without the right comment it cannot know that the coins are yours.</source>
   <translation>Una casa de cambio comparte una dirección entre sus clientes. Sin el comentario correcto no sabe que las monedas son suyas.</translation>
  </message>
  <message>
   <source>An old contract closes after</source>
   <translation>Un contrato antiguo se cierra tras</translation>
  </message>
  <message>
   <source>An order signed by the account's key</source>
   <translation>Una orden firmada con la clave de la cuenta</translation>
  </message>
  <message>
   <source>Another operator's network</source>
   <translation>Red de otro operador</translation>
  </message>
  <message>
   <source>Another program</source>
   <translation>Otro programa</translation>
  </message>
  <message>
   <source>Another wallet program can open the same 24 words.</source>
   <translation>Otro programa de carteras puede abrir las mismas 24 palabras.</translation>
  </message>
  <message>
   <source>Answers in</source>
   <translation>Responde en</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aspecto</translation>
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
   <translation>Abril de {year}</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>Llegó</translation>
  </message>
  <message>
   <source>Ask a question</source>
   <translation>Hacer una pregunta</translation>
  </message>
  <message>
   <source>Ask for a payout whenever it is worth its fee; off: only when you ask for it.</source>
   <translation>Pedir un pago cuando compense su comisión; si no: solo cuando usted lo pida.</translation>
  </message>
  <message>
   <source>Asking the chain</source>
   <translation>Consultando la cadena</translation>
  </message>
  <message>
   <source>Asking the chain and the signer.</source>
   <translation>Consultando la cadena y el firmante.</translation>
  </message>
  <message>
   <source>Asking the proxies who works for them</source>
   <translation>Preguntando a los proxies quién trabaja para ellos</translation>
  </message>
  <message>
   <source>At least {size} is needed.</source>
   <translation>Hacen falta al menos {size}.</translation>
  </message>
  <message>
   <source>Attention needed</source>
   <translation>Requiere atención</translation>
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
   <translation>Agosto de {year}</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Volver al valor inicial</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Backup, password and everything else are on the Wallet page.</source>
   <translation>La copia, la contraseña y lo demás están en la página Cartera.</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Saldo</translation>
  </message>
  <message>
   <source>Balance {amount}</source>
   <translation>Saldo {amount}</translation>
  </message>
  <message>
   <source>Be paid to an address</source>
   <translation>Cobrar en una dirección</translation>
  </message>
  <message>
   <source>Before electricity, because a coin has no price here.</source>
   <translation>Antes de electricidad, porque aquí la moneda no tiene precio.</translation>
  </message>
  <message>
   <source>Begin to share as soon as the program is started.</source>
   <translation>Empezar a compartir al iniciar el programa.</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>Bloque</translation>
  </message>
  <message>
   <source>Block {number}</source>
   <translation>Bloque {number}</translation>
  </message>
  <message>
   <source>Break-even</source>
   <translation>Equilibrio</translation>
  </message>
  <message>
   <source>Break-even was at {amount}, or {speed} paid tokens/s.</source>
   <translation>El equilibrio estaba en {amount} o {speed} tokens pagados/s.</translation>
  </message>
  <message>
   <source>Break-even was at {amount}.</source>
   <translation>El equilibrio estaba en {amount}.</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol, real payments, coins without value.</source>
   <translation>Integrada y sin conexión. Protocolo y pagos reales, monedas sin valor.</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol; without the package tonpy there is no chain here, so payments end with the proxy's signature.</source>
   <translation>Integrada y sin conexión. Protocolo real; sin el paquete tonpy aquí no hay cadena y los pagos acaban en la firma del proxy.</translation>
  </message>
  <message>
   <source>Built-in models</source>
   <translation>Modelos integrados</translation>
  </message>
  <message>
   <source>Busy now</source>
   <translation>Ocupadas ahora</translation>
  </message>
  <message>
   <source>Cached tokens count</source>
   <translation>Los tokens leídos antes cuentan</translation>
  </message>
  <message>
   <source>Calculate on the graphics card if the engine finds one it can use; counts from the next time a network is joined.</source>
   <translation>Calcular en la tarjeta gráfica si el motor encuentra una que pueda usar; vale desde la próxima unión a una red.</translation>
  </message>
  <message>
   <source>Came back unwanted</source>
   <translation>Volvió sin querer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change from a contract</source>
   <translation>Cambio de un contrato</translation>
  </message>
  <message>
   <source>Change its rules</source>
   <translation>Cambiar sus reglas</translation>
  </message>
  <message>
   <source>Change the password</source>
   <translation>Cambiar la contraseña</translation>
  </message>
  <message>
   <source>Change the practice network</source>
   <translation>Cambiar la red de práctica</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Check every word and their order; it has 24 words.</source>
   <translation>Revise cada palabra y su orden; tiene 24 palabras.</translation>
  </message>
  <message>
   <source>Check every word and their order; there are 24.</source>
   <translation>Revise cada palabra y su orden; son 24.</translation>
  </message>
  <message>
   <source>Check files</source>
   <translation>Comprobar archivos</translation>
  </message>
  <message>
   <source>Check that the disk is not full and that the wallet's folder can be written.</source>
   <translation>Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
  </message>
  <message>
   <source>Check the JSON file that the network file names as root_config.</source>
   <translation>Revise el archivo JSON que el archivo de red llama root_config.</translation>
  </message>
  <message>
   <source>Check the amount, the comment and how many payments go into one message.</source>
   <translation>Revise el importe, el comentario y cuántos pagos van en un mensaje.</translation>
  </message>
  <message>
   <source>Check the disk and the rights of the wallet's folder.</source>
   <translation>Revise el disco y los permisos de la carpeta de la cartera.</translation>
  </message>
  <message>
   <source>Check the permissions of the file; a damaged one can be moved away, then a new one is made.</source>
   <translation>Revise los permisos del archivo; uno dañado se puede apartar y se crea otro.</translation>
  </message>
  <message>
   <source>Check the permissions of the folder, and whether the disk is full.</source>
   <translation>Revise los permisos de la carpeta y si el disco está lleno.</translation>
  </message>
  <message>
   <source>Check the permissions of the folder; a damaged file can be moved away.</source>
   <translation>Revise los permisos de la carpeta; un archivo dañado se puede apartar.</translation>
  </message>
  <message>
   <source>Check the root contract's address in the network file.</source>
   <translation>Revise la dirección del contrato raíz en el archivo de red.</translation>
  </message>
  <message>
   <source>Checking, {share}</source>
   <translation>Comprobando, {share}</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a folder with a converted model</source>
   <translation>Elija una carpeta con un modelo convertido</translation>
  </message>
  <message>
   <source>Choose a folder with a language model or a Whisper model converted for CTranslate2.</source>
   <translation>Elija una carpeta con un modelo de lenguaje o Whisper convertido para CTranslate2.</translation>
  </message>
  <message>
   <source>Choose a network</source>
   <translation>Elegir una red</translation>
  </message>
  <message>
   <source>Choose a network file</source>
   <translation>Elegir un archivo de red</translation>
  </message>
  <message>
   <source>Choose a password</source>
   <translation>Elegir una contraseña</translation>
  </message>
  <message>
   <source>Choose a recording</source>
   <translation>Elegir una grabación</translation>
  </message>
  <message>
   <source>Choose a wav, flac, mp3 or ogg file of at most 14 MiB.</source>
   <translation>Elija un archivo wav, flac, mp3 u ogg de hasta 14 MiB.</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk.</source>
   <translation>Elija otra carpeta o libere espacio en el disco.</translation>
  </message>
  <message>
   <source>Choose another password</source>
   <translation>Elegir otra contraseña</translation>
  </message>
  <message>
   <source>Choose another port with --port, or 0 for any free one.</source>
   <translation>Elija otro puerto con --port, o 0 para cualquiera libre.</translation>
  </message>
  <message>
   <source>Choose one of the wallets of these words</source>
   <translation>Elija una de las carteras de estas palabras</translation>
  </message>
  <message>
   <source>Choose one on the Network page; the practice network works at once.</source>
   <translation>Elija una en la página Red; la red de práctica funciona enseguida.</translation>
  </message>
  <message>
   <source>Choose the network file first.</source>
   <translation>Elija primero el archivo de red.</translation>
  </message>
  <message>
   <source>Choose the practice network, or a network whose file names servers of its chain.</source>
   <translation>Elija la red de práctica o una cuyo archivo nombre servidores de su cadena.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Clients get money back after</source>
   <translation>Los clientes recuperan su dinero tras</translation>
  </message>
  <message>
   <source>Clients paid {prices} nano{coin} a token; the proxy kept {share} of it.</source>
   <translation>Los clientes pagaron {prices} nano{coin} por token; el proxy se quedó {share}.</translation>
  </message>
  <message>
   <source>Clients pay</source>
   <translation>Pagan los clientes</translation>
  </message>
  <message>
   <source>Clients pay for them</source>
   <translation>Pagan los clientes</translation>
  </message>
  <message>
   <source>Clients pay per million tokens</source>
   <translation>Los clientes pagan por millón de tokens</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close the other copy of this program or try again.</source>
   <translation>Cierre la otra copia de este programa o inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Cocoon main network</source>
   <translation>Red principal Cocoon</translation>
  </message>
  <message>
   <source>Code of clients</source>
   <translation>Código de clientes</translation>
  </message>
  <message>
   <source>Code of proxies</source>
   <translation>Código de proxies</translation>
  </message>
  <message>
   <source>Code of workers</source>
   <translation>Código de trabajadores</translation>
  </message>
  <message>
   <source>Coins</source>
   <translation>Monedas</translation>
  </message>
  <message>
   <source>Coins are sent</source>
   <translation>Se envían monedas</translation>
  </message>
  <message>
   <source>Coins at most</source>
   <translation>Monedas como mucho</translation>
  </message>
  <message>
   <source>Coins at most, about {amount}, estimated</source>
   <translation>Monedas como mucho, unas {amount}, estimado</translation>
  </message>
  <message>
   <source>Coins can be sent to it, and what this computer earns is paid there.</source>
   <translation>Se le pueden enviar monedas, y lo que gana este equipo se paga allí.</translation>
  </message>
  <message>
   <source>Coins sent here never bounce, also before the first payment from it.</source>
   <translation>Las monedas enviadas aquí nunca rebotan, ni antes del primer pago.</translation>
  </message>
  <message>
   <source>Coins, not known</source>
   <translation>Monedas, se desconoce</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Comment, exactly as shown there</source>
   <translation>Comentario, exactamente como aparece allí</translation>
  </message>
  <message>
   <source>Comment: {comment}</source>
   <translation>Comentario: {comment}</translation>
  </message>
  <message>
   <source>Compare the first and last six characters with what the sender sees.</source>
   <translation>Compare los seis primeros y últimos caracteres con lo que ve el remitente.</translation>
  </message>
  <message>
   <source>Compare with the chain</source>
   <translation>Comparar con la cadena</translation>
  </message>
  <message>
   <source>Compared with the chain</source>
   <translation>Comparado con la cadena</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Connected, but no job is asked for.</source>
   <translation>Conectado, pero no se pide ningún trabajo.</translation>
  </message>
  <message>
   <source>Connected, but the proxy's own list lacks this computer.</source>
   <translation>Conectado, pero este equipo falta en la lista del proxy.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Continue below</source>
   <translation>Continúe abajo</translation>
  </message>
  <message>
   <source>Continues by itself when the card is cooler.</source>
   <translation>Sigue sola cuando la tarjeta se enfríe.</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Contrato</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copiar como texto</translation>
  </message>
  <message>
   <source>Copy the address again; a single wrong character is noticed.</source>
   <translation>Copie la dirección otra vez; se nota un solo carácter erróneo.</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Copiar la respuesta</translation>
  </message>
  <message>
   <source>Correct or restore resources/exchanges.json; without it no comment would be asked for.</source>
   <translation>Corrija o restaure resources/exchanges.json; sin él no se pediría ningún comentario.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Create a new wallet</source>
   <translation>Crear una cartera nueva</translation>
  </message>
  <message>
   <source>Create a wallet</source>
   <translation>Crear una cartera</translation>
  </message>
  <message>
   <source>Create one, or import one from its 24 words.</source>
   <translation>Cree una o impórtela con sus 24 palabras.</translation>
  </message>
  <message>
   <source>Create the wallet</source>
   <translation>Crear la cartera</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Acreditado</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
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
   <translation>Diciembre de {year}</translation>
  </message>
  <message>
   <source>Decide about the comment</source>
   <translation>Decida sobre el comentario</translation>
  </message>
  <message>
   <source>Default {value}.</source>
   <translation>Por defecto {value}.</translation>
  </message>
  <message>
   <source>Delete the network's folder to begin a new one; nothing in it is worth real money.</source>
   <translation>Borre la carpeta de la red para empezar otra; nada en ella vale dinero real.</translation>
  </message>
  <message>
   <source>Demand and price</source>
   <translation>Demanda y precio</translation>
  </message>
  <message>
   <source>Demand: a worker there had {jobs} jobs at a time, watched for {time}; this computer does {own} at once.</source>
   <translation>Demanda: un trabajador tenía allí {jobs} trabajos a la vez, observado durante {time}; este equipo hace {own} a la vez.</translation>
  </message>
  <message>
   <source>Demand: not known. {reason}</source>
   <translation>Demanda: desconocida. {reason}</translation>
  </message>
  <message>
   <source>Detail of the log</source>
   <translation>Detalle del registro</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>Driver</source>
   <translation>Controlador</translation>
  </message>
  <message>
   <source>Each job stands here as soon as it has ended.</source>
   <translation>Cada trabajo aparece aquí en cuanto termina.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Earned</source>
   <translation>Ganado</translation>
  </message>
  <message>
   <source>Earned today, less the electricity, at {price} a coin</source>
   <translation>Ganado hoy, descontada la electricidad, a {price} por moneda</translation>
  </message>
  <message>
   <source>Earned, TON</source>
   <translation>Ganado, TON</translation>
  </message>
  <message>
   <source>Earnings</source>
   <translation>Ingresos</translation>
  </message>
  <message numerus="yes">
   <source>Earnings chart, {first} to {last}, {n} bar, {jobs} jobs|Earnings chart, {first} to {last}, {n} bars, {jobs} jobs</source>
   <translation>
    <numerusform>Gráfico de ingresos, {first} a {last}, {n} barra, {jobs} trabajos</numerusform>
    <numerusform>Gráfico de ingresos, {first} a {last}, {n} barras, {jobs} trabajos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Earnings, {n} row|Earnings, {n} rows</source>
   <translation>
    <numerusform>Ingresos, {n} fila</numerusform>
    <numerusform>Ingresos, {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Electricity</source>
   <translation>Electricidad</translation>
  </message>
  <message>
   <source>Electricity price</source>
   <translation>Precio de la electricidad</translation>
  </message>
  <message>
   <source>Electricity, {amount}, {caption}</source>
   <translation>Electricidad, {amount}, {caption}</translation>
  </message>
  <message>
   <source>Electricity, {energy} at about {price} {currency}</source>
   <translation>Electricidad, {energy} a unos {price} {currency}</translation>
  </message>
  <message>
   <source>Electricity, {unit}</source>
   <translation>Electricidad, {unit}</translation>
  </message>
  <message>
   <source>Encrypted with your password, opened in a process without a network.</source>
   <translation>Cifrada con su contraseña, se abre en un proceso sin red.</translation>
  </message>
  <message>
   <source>End it first, 'cocoon-provider quit', or see what it does: 'cocoon-provider status'.</source>
   <translation>Termínelo primero, «cocoon-provider quit», o vea qué hace: «cocoon-provider status».</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Enough for the built-in models.</source>
   <translation>Suficiente para los modelos integrados.</translation>
  </message>
  <message>
   <source>Enough for the built-in models; a larger one takes 2 to 9 GB.</source>
   <translation>Suficiente para los modelos integrados; uno mayor ocupa de 2 a 9 GB.</translation>
  </message>
  <message>
   <source>Enter an address.</source>
   <translation>Escriba una dirección.</translation>
  </message>
  <message>
   <source>Enter sorts by this column.</source>
   <translation>Intro ordena por esta columna.</translation>
  </message>
  <message>
   <source>Enter the comment. Coins sent without it are usually lost.</source>
   <translation>Escriba el comentario. Las monedas sin él suelen perderse.</translation>
  </message>
  <message>
   <source>Enter the wallet's password to sign this.</source>
   <translation>Escriba la contraseña de la cartera para firmar esto.</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>Estimado</translation>
  </message>
  <message>
   <source>Estimated to {end}</source>
   <translation>Estimado hasta {end}</translation>
  </message>
  <message>
   <source>Estimated until midnight, about {amount}, not in any sum</source>
   <translation>Estimado hasta medianoche, unos {amount}, en ninguna suma</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Sucesos</translation>
  </message>
  <message numerus="yes">
   <source>Events, {n} row|Events, {n} rows</source>
   <translation>
    <numerusform>Sucesos, {n} fila</numerusform>
    <numerusform>Sucesos, {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Every job was answered</source>
   <translation>Se respondieron todos los trabajos</translation>
  </message>
  <message>
   <source>Every question here spends real coins of your gateway's wallet.</source>
   <translation>Cada pregunta aquí gasta monedas reales de la cartera de su pasarela.</translation>
  </message>
  <message>
   <source>Every rule can be changed at any time on the Settings page.</source>
   <translation>Cada regla se puede cambiar cuando quiera en Ajustes.</translation>
  </message>
  <message>
   <source>Everybody can read it, and it stays for ever.</source>
   <translation>Cualquiera puede leerlo y se queda para siempre.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Exchanges and shops know whose coins came only by a comment.</source>
   <translation>Casas de cambio y tiendas saben de quién son las monedas solo por el comentario.</translation>
  </message>
  <message>
   <source>Export CSV</source>
   <translation>Exportar CSV</translation>
  </message>
  <message>
   <source>Export all jobs as CSV</source>
   <translation>Exportar todos los trabajos como CSV</translation>
  </message>
  <message>
   <source>Export as CSV</source>
   <translation>Exportar como CSV</translation>
  </message>
  <message>
   <source>Fan</source>
   <translation>Ventilador</translation>
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
   <translation>Febrero de {year}</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>Comisión</translation>
  </message>
  <message>
   <source>Fee {fee}</source>
   <translation>Comisión {fee}</translation>
  </message>
  <message>
   <source>Fee, TON</source>
   <translation>Comisión, TON</translation>
  </message>
  <message>
   <source>Fetch the model again</source>
   <translation>Descargar el modelo otra vez</translation>
  </message>
  <message>
   <source>Fewer jobs run at once and the card rests earlier until the next start.</source>
   <translation>Hasta el próximo inicio se hacen menos trabajos a la vez y la tarjeta descansa antes.</translation>
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
   <translation>Por un millón de tokens, a quien los calcule.</translation>
  </message>
  <message>
   <source>For a million tokens; far above real prices, so that payouts come soon.</source>
   <translation>Por un millón de tokens; muy por encima de lo real, para que los pagos lleguen pronto.</translation>
  </message>
  <message>
   <source>For a wallet that you have already.</source>
   <translation>Para una cartera que ya tiene.</translation>
  </message>
  <message>
   <source>For a wallet whose keys are elsewhere, on a phone for example.</source>
   <translation>Para una cartera con las claves en otro sitio, como un teléfono.</translation>
  </message>
  <message>
   <source>Free some disk space first.</source>
   <translation>Libere primero espacio en el disco.</translation>
  </message>
  <message>
   <source>Free the GPU in every pause</source>
   <translation>Liberar la GPU en cada pausa</translation>
  </message>
  <message>
   <source>Free the GPU now</source>
   <translation>Liberar la GPU ya</translation>
  </message>
  <message>
   <source>Free the GPU while any program fills the screen.</source>
   <translation>Liberar la GPU mientras un programa ocupe la pantalla.</translation>
  </message>
  <message>
   <source>Free the GPU while one of these programs runs, in front or not.</source>
   <translation>Liberar la GPU mientras funcione uno de estos programas, delante o no.</translation>
  </message>
  <message>
   <source>Free the GPU while other programs hold more of its memory than this; 0: never.</source>
   <translation>Liberar la GPU mientras otros ocupen más de su memoria que esto; 0: nunca.</translation>
  </message>
  <message>
   <source>Free {size}</source>
   <translation>Libre {size}</translation>
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
   <translation>Viernes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From the proxy contract {address}</source>
   <translation>Del contrato del proxy {address}</translation>
  </message>
  <message>
   <source>From {address}</source>
   <translation>De {address}</translation>
  </message>
  <message>
   <source>G</source>
   <translation>G</translation>
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
   <translation>GPU liberada por usted</translation>
  </message>
  <message>
   <source>GPU in use</source>
   <translation>GPU en uso</translation>
  </message>
  <message>
   <source>GPU is free</source>
   <translation>La GPU está libre</translation>
  </message>
  <message>
   <source>Get {amount} practice coins</source>
   <translation>Obtener {amount} monedas de práctica</translation>
  </message>
  <message>
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <source>Give a file that 'cocoon-provider receipts' has written, or - for standard input.</source>
   <translation>Indique un archivo escrito por «cocoon-provider receipts», o - para la entrada estándar.</translation>
  </message>
  <message>
   <source>Give a file, or one of: game, hot, idle, lost, sharing.</source>
   <translation>Indique un archivo o uno de: game, hot, idle, lost, sharing.</translation>
  </message>
  <message>
   <source>Give a folder that holds a model converted for CTranslate2, or builtin:chat.</source>
   <translation>Indique una carpeta con un modelo convertido para CTranslate2, o builtin:chat.</translation>
  </message>
  <message>
   <source>Give the path of a wav, flac, mp3 or ogg file after --voice.</source>
   <translation>Indique la ruta de un archivo wav, flac, mp3 u ogg tras --voice.</translation>
  </message>
  <message>
   <source>Go on to the model</source>
   <translation>Seguir con el modelo</translation>
  </message>
  <message>
   <source>Go on to the wallet</source>
   <translation>Seguir con la cartera</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Conviene saberlo</translation>
  </message>
  <message>
   <source>Graphics</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Graphics, memory, driver, processor, disk and sandbox.</source>
   <translation>Gráficos, memoria, controlador, procesador, disco y entorno aislado.</translation>
  </message>
  <message>
   <source>Heat holds the card back. Better air would make it faster.</source>
   <translation>El calor frena la tarjeta. Con mejor aire iría más rápido.</translation>
  </message>
  <message>
   <source>Here it is for practice coins, so nothing can be lost.</source>
   <translation>Aquí son monedas de práctica: no se puede perder nada.</translation>
  </message>
  <message>
   <source>Hidden again when the window loses focus. Support never asks for them.</source>
   <translation>Se oculta cuando la ventana pierde el foco. El soporte nunca las pide.</translation>
  </message>
  <message>
   <source>Hidden when the window loses focus. They stay on this computer.</source>
   <translation>Se oculta cuando la ventana pierde el foco. Se quedan en este equipo.</translation>
  </message>
  <message>
   <source>Hidden, because the window was left.</source>
   <translation>Oculto, porque se dejó la ventana.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Hours of sharing</source>
   <translation>Horas de compartir</translation>
  </message>
  <message>
   <source>House rules</source>
   <translation>Reglas de la casa</translation>
  </message>
  <message>
   <source>How a model is served</source>
   <translation>Cómo se sirve un modelo</translation>
  </message>
  <message>
   <source>How long after its end sharing continues.</source>
   <translation>Cuánto después de su fin se sigue compartiendo.</translation>
  </message>
  <message>
   <source>How long it took to answer the last question, there and back.</source>
   <translation>Lo que tardó en responder la última pregunta, ida y vuelta.</translation>
  </message>
  <message>
   <source>How long running jobs may go on in a pause before they are cut.</source>
   <translation>Cuánto pueden seguir los trabajos en una pausa antes de cortarse.</translation>
  </message>
  <message>
   <source>How many jobs the engine works on at the same time; counts from the next start.</source>
   <translation>En cuántos trabajos a la vez trabaja el motor; vale desde el próximo inicio.</translation>
  </message>
  <message>
   <source>How much work comes is not known before joining; often it is little.</source>
   <translation>Cuánto trabajo llega no se sabe antes de unirse; a menudo es poco.</translation>
  </message>
  <message>
   <source>How sure this is</source>
   <translation>Qué seguridad hay</translation>
  </message>
  <message>
   <source>I have a comment from the exchange</source>
   <translation>Tengo un comentario de la casa de cambio</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Las he anotado</translation>
  </message>
  <message>
   <source>If it happens again, choose another server in the settings.</source>
   <translation>Si vuelve a ocurrir, elija otro servidor en los ajustes.</translation>
  </message>
  <message>
   <source>In use {size}</source>
   <translation>En uso {size}</translation>
  </message>
  <message>
   <source>Install the extra 'desktop', or share without a window: 'cocoon-provider run'.</source>
   <translation>Instale el extra «desktop» o comparta sin ventana: «cocoon-provider run».</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale de nuevo el programa.</translation>
  </message>
  <message>
   <source>Install the program again; nothing can be shared without a model.</source>
   <translation>Instale de nuevo el programa; sin modelo no se puede compartir.</translation>
  </message>
  <message>
   <source>Install the program with the extra chain: pip install 'cocoon-provider[chain]'</source>
   <translation>Instale el programa con el extra chain: pip install 'cocoon-provider[chain]'</translation>
  </message>
  <message>
   <source>Is the local network running already? Otherwise choose another port.</source>
   <translation>¿Ya funciona la red local? Si no, elija otro puerto.</translation>
  </message>
  <message>
   <source>It answered: {detail}. A restart may help.</source>
   <translation>Respondió: {detail}. Reiniciar puede ayudar.</translation>
  </message>
  <message>
   <source>It appears when the chain answers.</source>
   <translation>Aparece cuando la cadena responda.</translation>
  </message>
  <message>
   <source>It can run machines protected by Intel TDX; this system is not inside one. Only the main network asks for it.</source>
   <translation>Puede ejecutar máquinas protegidas por Intel TDX; este sistema no está en una. Solo lo pide la red principal.</translation>
  </message>
  <message>
   <source>It cannot be read ({reason}).</source>
   <translation>No se puede leer ({reason}).</translation>
  </message>
  <message>
   <source>It installs when no job is running.</source>
   <translation>Se instala cuando no haya ningún trabajo en marcha.</translation>
  </message>
  <message>
   <source>It is a BIP-39 phrase, as hardware wallets and wallets for several chains have. Its TON address cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>Es una frase BIP-39, como las de carteras físicas o de varias cadenas. Su dirección TON no se puede abrir aquí: envíe las monedas desde ella a una nueva.</translation>
  </message>
  <message>
   <source>It is asked again by itself; nothing is lost meanwhile.</source>
   <translation>Se consulta sola otra vez; mientras tanto no se pierde nada.</translation>
  </message>
  <message>
   <source>It is being restarted; if this happens again, look at the doctor command.</source>
   <translation>Se está reiniciando; si vuelve a ocurrir, mire la orden doctor.</translation>
  </message>
  <message>
   <source>It is built in and offline. You can go to another one at any time.</source>
   <translation>Está integrada y sin conexión. Puede ir a otra cuando quiera.</translation>
  </message>
  <message>
   <source>It is connected all the same; the list is looked at again every 20 s.</source>
   <translation>Está conectado igualmente; la lista se vuelve a mirar cada 20 s.</translation>
  </message>
  <message>
   <source>It is followed until its fate is certain; then ask again.</source>
   <translation>Se sigue hasta que su destino sea seguro; pida entonces otra vez.</translation>
  </message>
  <message>
   <source>It is in the log; the support bundle on the Activity page holds it.</source>
   <translation>Está en el registro; el paquete de soporte de la página Actividad lo incluye.</translation>
  </message>
  <message>
   <source>It is installed and does not run. Restart; if that does not help, install it again for this version of the system.</source>
   <translation>Está instalado y no funciona. Reinicie; si no ayuda, instálelo de nuevo para esta versión del sistema.</translation>
  </message>
  <message>
   <source>It is paid out when you ask: payouts are switched off in the settings.</source>
   <translation>Se paga cuando usted lo pida: los pagos están desactivados en los ajustes.</translation>
  </message>
  <message>
   <source>It is started again by itself; its folder can be deleted to begin anew.</source>
   <translation>Se inicia sola de nuevo; su carpeta se puede borrar para empezar otra vez.</translation>
  </message>
  <message>
   <source>It is tried again by itself; nothing is lost meanwhile.</source>
   <translation>Se intenta solo otra vez; mientras tanto no se pierde nada.</translation>
  </message>
  <message>
   <source>It is used again when it is back. If it stays away, restart the computer.</source>
   <translation>Se usa de nuevo cuando vuelva. Si no vuelve, reinicie el equipo.</translation>
  </message>
  <message>
   <source>It needs at least 2 GB of memory.</source>
   <translation>Necesita al menos 2 GB de memoria.</translation>
  </message>
  <message>
   <source>It needs at least 8 characters; several words are easier to remember.</source>
   <translation>Necesita al menos 8 caracteres; varias palabras se recuerdan mejor.</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer. If you lose it, the words help.</source>
   <translation>Abre la cartera en este equipo. Si la pierde, ayudan las palabras.</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer; the words open it anywhere.</source>
   <translation>Abre la cartera en este equipo; las palabras la abren en cualquier sitio.</translation>
  </message>
  <message>
   <source>It runs on this computer alone: a proxy, a chain, and simulated developers who ask. Its coins have no value.</source>
   <translation>Funciona solo en este equipo: un proxy, una cadena y desarrolladores simulados que preguntan. Sus monedas no tienen valor.</translation>
  </message>
  <message>
   <source>It shows what arrives and what waits to be paid out.</source>
   <translation>Muestra lo que llega y lo que espera pago.</translation>
  </message>
  <message>
   <source>It takes {allowed}.</source>
   <translation>Admite {allowed}.</translation>
  </message>
  <message>
   <source>It was put back by {time}.</source>
   <translation>Se atrasó {time}.</translation>
  </message>
  <message>
   <source>It was put forward by {time}.</source>
   <translation>Se adelantó {time}.</translation>
  </message>
  <message>
   <source>It was updated and the old one still runs. Restart the computer.</source>
   <translation>Se actualizó y sigue el antiguo. Reinicie el equipo.</translation>
  </message>
  <message>
   <source>Its address is {address}.</source>
   <translation>Su dirección es {address}.</translation>
  </message>
  <message>
   <source>Its file names no model, so no job would come. Add a [[models]] table to it.</source>
   <translation>Su archivo no nombra ningún modelo: no llegaría trabajo. Añada una tabla [[models]].</translation>
  </message>
  <message>
   <source>Its keys are elsewhere; to use them here, import the 24 words into another folder.</source>
   <translation>Sus claves están en otro sitio; para usarlas aquí, importe las 24 palabras en otra carpeta.</translation>
  </message>
  <message>
   <source>Its operator decides whether this computer may join</source>
   <translation>Su operador decide si este equipo puede unirse</translation>
  </message>
  <message>
   <source>Its version is not known.</source>
   <translation>Se desconoce su versión.</translation>
  </message>
  <message>
   <source>Its window is the one to use; `cocoon-provider quit` ends it.</source>
   <translation>Use su ventana; `cocoon-provider quit` lo termina.</translation>
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
   <translation>Enero de {year}</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Trabajos</translation>
  </message>
  <message>
   <source>Jobs are not encrypted for the engine alone yet: the proxy and this program see them in passing. Nothing is written to disk or to a log. Somebody with administrator rights on this computer could read a job while it runs.</source>
   <translation>Los trabajos aún no se cifran solo para el motor: el proxy y este programa los ven de paso. No se escribe nada en disco ni en registros. Alguien con permisos de administrador podría leer un trabajo mientras se ejecuta.</translation>
  </message>
  <message>
   <source>Jobs at once</source>
   <translation>Trabajos a la vez</translation>
  </message>
  <message>
   <source>Jobs now</source>
   <translation>Trabajos ahora</translation>
  </message>
  <message>
   <source>Jobs per worker</source>
   <translation>Trabajos por trabajador</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own that can open no file, reach no network, see no other program and start none.</source>
   <translation>Los trabajos van en un proceso propio que no puede abrir archivos, alcanzar redes, ver otros programas ni iniciar ninguno.</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own without your files.</source>
   <translation>Los trabajos van en un proceso propio sin sus archivos.</translation>
  </message>
  <message numerus="yes">
   <source>Jobs run in a process of their own, behind {n} barrier.|Jobs run in a process of their own, behind {n} barriers.</source>
   <translation>
    <numerusform>Los trabajos van en un proceso propio, tras {n} barrera.</numerusform>
    <numerusform>Los trabajos van en un proceso propio, tras {n} barreras.</numerusform>
   </translation>
  </message>
  <message>
   <source>Jobs that ended while this was read are missing in one of the two.</source>
   <translation>Los trabajos que acabaron durante la lectura faltan en uno de los dos.</translation>
  </message>
  <message>
   <source>Jobs would run in a process of their own, but with your rights: for this system there is no sandbox yet.</source>
   <translation>Los trabajos irían en un proceso propio, pero con sus permisos: para este sistema aún no hay entorno aislado.</translation>
  </message>
  <message>
   <source>Jobs {size}</source>
   <translation>Trabajos {size}</translation>
  </message>
  <message numerus="yes">
   <source>Jobs, {n} row|Jobs, {n} rows</source>
   <translation>
    <numerusform>Trabajos, {n} fila</numerusform>
    <numerusform>Trabajos, {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Join another network</source>
   <translation>Unirse a otra red</translation>
  </message>
  <message>
   <source>Join one on the Network page.</source>
   <translation>Únase a una en la página Red.</translation>
  </message>
  <message>
   <source>Join with a network file</source>
   <translation>Unirse con un archivo de red</translation>
  </message>
  <message>
   <source>Joined the network {name}.</source>
   <translation>Unido a la red {name}.</translation>
  </message>
  <message>
   <source>Joining a network comes first.</source>
   <translation>Primero hay que unirse a una red.</translation>
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
   <translation>Julio de {year}</translation>
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
   <translation>Junio de {year}</translation>
  </message>
  <message>
   <source>Keep it open</source>
   <translation>Dejarlo abierto</translation>
  </message>
  <message>
   <source>Keep sharing</source>
   <translation>Seguir compartiendo</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Claves</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last block</source>
   <translation>Último bloque</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Later, on the Wallet page</source>
   <translation>Después, en la página Cartera</translation>
  </message>
  <message>
   <source>Least stake of a client</source>
   <translation>Garantía mínima de un cliente</translation>
  </message>
  <message>
   <source>Least stake of a proxy</source>
   <translation>Garantía mínima de un proxy</translation>
  </message>
  <message>
   <source>Leave at any step. The application continues here next time.</source>
   <translation>Salga en cualquier paso. La próxima vez se sigue aquí.</translation>
  </message>
  <message>
   <source>Leave for now</source>
   <translation>Salir por ahora</translation>
  </message>
  <message>
   <source>Leave this network</source>
   <translation>Dejar esta red</translation>
  </message>
  <message>
   <source>Ledger and chain agree.</source>
   <translation>El libro y la cadena coinciden.</translation>
  </message>
  <message>
   <source>Left after fees</source>
   <translation>Queda tras las comisiones</translation>
  </message>
  <message>
   <source>Left after sending</source>
   <translation>Queda tras enviar</translation>
  </message>
  <message>
   <source>Left after sending, about</source>
   <translation>Queda tras enviar, unos</translation>
  </message>
  <message>
   <source>Left the network {name}.</source>
   <translation>Se dejó la red {name}.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Less protection</source>
   <translation>Menos protección</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Light, dark, or as the system is.</source>
   <translation>Claro, oscuro o como el sistema.</translation>
  </message>
  <message>
   <source>Limits are lower now. Resume when you like, or read the report.</source>
   <translation>Los límites son más bajos ahora. Reanude cuando quiera o lea el informe.</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Lock the wallet</source>
   <translation>Bloquear la cartera</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Log in to the desktop as usual and try again, or restore the wallet from its words.</source>
   <translation>Inicie sesión como siempre e inténtelo otra vez, o restaure la cartera con sus palabras.</translation>
  </message>
  <message numerus="yes">
   <source>Log, {n} row|Log, {n} rows</source>
   <translation>
    <numerusform>Registro, {n} fila</numerusform>
    <numerusform>Registro, {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Long pause over</source>
   <translation>Fin de una pausa larga</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Look at the doctor command; a setting accepts less protection.</source>
   <translation>Mire la orden doctor; un ajuste acepta menos protección.</translation>
  </message>
  <message>
   <source>Look at the free space and the rights of the settings folder.</source>
   <translation>Mire el espacio libre y los permisos de la carpeta de ajustes.</translation>
  </message>
  <message>
   <source>Look at them again</source>
   <translation>Mirarlas otra vez</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>Solo mirar</translation>
  </message>
  <message>
   <source>Looking at the address.</source>
   <translation>Mirando la dirección.</translation>
  </message>
  <message>
   <source>Looking at the models</source>
   <translation>Mirando los modelos</translation>
  </message>
  <message>
   <source>Looking at the network.</source>
   <translation>Mirando la red.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Mirando este equipo</translation>
  </message>
  <message>
   <source>Looking at {network} only.</source>
   <translation>Solo observación: {network}.</translation>
  </message>
  <message>
   <source>Looking for the wallet</source>
   <translation>Buscando la cartera</translation>
  </message>
  <message>
   <source>Looking needs no wallet</source>
   <translation>Para mirar no hace falta cartera</translation>
  </message>
  <message>
   <source>Looking only</source>
   <translation>Solo observación</translation>
  </message>
  <message>
   <source>M</source>
   <translation>M</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Make room before sharing stops.</source>
   <translation>Libere espacio antes de que se deje de compartir.</translation>
  </message>
  <message>
   <source>Make sure that nobody looks over your shoulder.</source>
   <translation>Asegúrese de que nadie mire por encima de su hombro.</translation>
  </message>
  <message>
   <source>Make sure that you have its words, then move its files away.</source>
   <translation>Asegúrese de tener sus palabras y aparte después sus archivos.</translation>
  </message>
  <message>
   <source>Make the wallet</source>
   <translation>Crear la cartera</translation>
  </message>
  <message>
   <source>Makes all contracts anew from the code that comes with this program.</source>
   <translation>Hace crear todos los contratos con los códigos que vienen con este programa.</translation>
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
   <translation>Marzo de {year}</translation>
  </message>
  <message>
   <source>May</source>
   <translation>may</translation>
  </message>
  <message>
   <source>May {year}</source>
   <translation>Mayo de {year}</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Medir otra vez</translation>
  </message>
  <message>
   <source>Measure the speed</source>
   <translation>Medir la velocidad</translation>
  </message>
  <message numerus="yes">
   <source>Measured for {n} second with the built-in chat model.|Measured for {n} seconds with the built-in chat model.</source>
   <translation>
    <numerusform>Medido durante {n} segundo con el modelo de chat integrado.</numerusform>
    <numerusform>Medido durante {n} segundos con el modelo de chat integrado.</numerusform>
   </translation>
  </message>
  <message>
   <source>Measured within 20 s of connecting.</source>
   <translation>Se mide en los 20 s tras conectar.</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Midiendo</translation>
  </message>
  <message>
   <source>Measuring is not needed to go on.</source>
   <translation>Para seguir no hace falta medir.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Memory bandwidth is the limit. A higher power limit would not earn more.</source>
   <translation>El límite es la memoria de la tarjeta. Más potencia no ganaría más.</translation>
  </message>
  <message>
   <source>Memory, {size}</source>
   <translation>Memoria, {size}</translation>
  </message>
  <message>
   <source>Mine, or a person's</source>
   <translation>Mía o de una persona</translation>
  </message>
  <message>
   <source>Missing: {layer} ({why}).</source>
   <translation>Falta: {layer} ({why}).</translation>
  </message>
  <message>
   <source>Missing: {layer}.</source>
   <translation>Falta: {layer}.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model: this network asks for other models than the measured one; a larger one is slower.</source>
   <translation>Modelo: esta red pide otros, no el medido; un modelo mayor es más lento.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message numerus="yes">
   <source>Models of up to {n} billion weights.|Models of up to {n} billion weights.</source>
   <translation>
    <numerusform>Modelos de hasta {n} mil millones de pesos.</numerusform>
    <numerusform>Modelos de hasta {n} mil millones de pesos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Lunes</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Most of it: {name}, {size}</source>
   <translation>La mayor parte: {name}, {size}</translation>
  </message>
  <message>
   <source>Most that one card may draw, if the system lets this program say so; if not set, the card's own limit counts.</source>
   <translation>Lo máximo que puede consumir una tarjeta, si el sistema deja fijarlo; si no, vale el límite de la tarjeta.</translation>
  </message>
  <message>
   <source>Mount /proc so that processes may write their own entries.</source>
   <translation>Monte /proc de modo que los procesos puedan escribir sus propias entradas.</translation>
  </message>
  <message>
   <source>Move account.json away. A wallet with keys writes it anew; watch the address again.</source>
   <translation>Aparte account.json. Una cartera con claves lo escribe de nuevo; vuelva a observar la dirección.</translation>
  </message>
  <message>
   <source>Needs an Intel TDX server processor, an H100-class card and an image on the network's list.</source>
   <translation>Necesita un procesador de servidor Intel TDX, una tarjeta de clase H100 y una imagen de la lista de la red.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Le necesita</translation>
  </message>
  <message>
   <source>Net</source>
   <translation>Neto</translation>
  </message>
  <message>
   <source>Net today</source>
   <translation>Neto hoy</translation>
  </message>
  <message>
   <source>Net today: {amount}</source>
   <translation>Neto hoy: {amount}</translation>
  </message>
  <message>
   <source>Net, about {amount} a day, estimated</source>
   <translation>Neto, unos {amount} al día, estimado</translation>
  </message>
  <message>
   <source>Net, at {price} a coin</source>
   <translation>Neto, a {price} por moneda</translation>
  </message>
  <message>
   <source>Net, not known without prices</source>
   <translation>Neto, desconocido sin precios</translation>
  </message>
  <message>
   <source>Net, {unit}</source>
   <translation>Neto, {unit}</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Network fee, about</source>
   <translation>Comisión de red, unos</translation>
  </message>
  <message>
   <source>Network file</source>
   <translation>Archivo de red</translation>
  </message>
  <message>
   <source>Network files</source>
   <translation>Archivos de red</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Redes</translation>
  </message>
  <message>
   <source>Never used before. Compare the first and last six characters.</source>
   <translation>Nunca usada. Compare los seis primeros y últimos caracteres.</translation>
  </message>
  <message>
   <source>Never used before. Send a small amount first, and see whether it arrives.</source>
   <translation>Nunca usada. Envíe antes poco y mire si llega.</translation>
  </message>
  <message>
   <source>New enough; {least} or later works.</source>
   <translation>Bastante nuevo; sirve {least} o posterior.</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Contraseña nueva</translation>
  </message>
  <message>
   <source>Next payout</source>
   <translation>Próximo pago</translation>
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
   <translation>Sin Intel TDX. Solo lo pide la red principal.</translation>
  </message>
  <message>
   <source>No NVIDIA card in use</source>
   <translation>No se usa ninguna tarjeta NVIDIA</translation>
  </message>
  <message>
   <source>No NVIDIA driver is installed. Only an NVIDIA card needs one.</source>
   <translation>No hay controlador NVIDIA. Solo lo necesita una tarjeta NVIDIA.</translation>
  </message>
  <message>
   <source>No chain</source>
   <translation>Sin cadena</translation>
  </message>
  <message>
   <source>No coins have moved.</source>
   <translation>No se movió ninguna moneda.</translation>
  </message>
  <message>
   <source>No coins have moved. You can send again.</source>
   <translation>No se movió ninguna moneda. Puede enviar otra vez.</translation>
  </message>
  <message>
   <source>No entry in this part of the log matches.</source>
   <translation>Ninguna entrada del final del registro es así.</translation>
  </message>
  <message>
   <source>No exchange's address: payouts bear no comment, so the exchange could not know that the coins are yours.</source>
   <translation>No una de casa de cambio: los pagos no llevan comentario y no sabrían que son suyas.</translation>
  </message>
  <message>
   <source>No free network port was found</source>
   <translation>No se encontró un puerto libre</translation>
  </message>
  <message>
   <source>No jobs yet</source>
   <translation>Aún no hay trabajos</translation>
  </message>
  <message>
   <source>No keys here: payouts wait until the proxy sends them, or another wallet does.</source>
   <translation>Sin claves aquí: los pagos esperan a que los envíe el proxy u otra cartera.</translation>
  </message>
  <message>
   <source>No network is chosen</source>
   <translation>No hay red elegida</translation>
  </message>
  <message>
   <source>No network is chosen.</source>
   <translation>No hay red elegida.</translation>
  </message>
  <message>
   <source>No network is joined</source>
   <translation>No está en ninguna red</translation>
  </message>
  <message>
   <source>No network is joined.</source>
   <translation>No está en ninguna red.</translation>
  </message>
  <message>
   <source>No network joined</source>
   <translation>En ninguna red</translation>
  </message>
  <message>
   <source>No price of a coin is set.</source>
   <translation>No hay precio de la moneda.</translation>
  </message>
  <message>
   <source>No proxy of this network has credited anything yet.</source>
   <translation>Ningún proxy de esta red ha acreditado nada aún.</translation>
  </message>
  <message>
   <source>No server of the chain answers</source>
   <translation>Ningún servidor de la cadena responde</translation>
  </message>
  <message>
   <source>No setting changes this; another machine would.</source>
   <translation>Ningún ajuste lo cambia; otra máquina sí.</translation>
  </message>
  <message>
   <source>No setting speaks of “{query}”.</source>
   <translation>Ningún ajuste habla de “{query}”.</translation>
  </message>
  <message>
   <source>No speech was heard in it.</source>
   <translation>No se oyó voz.</translation>
  </message>
  <message>
   <source>No transaction yet</source>
   <translation>Aún no hay transacciones</translation>
  </message>
  <message>
   <source>No wallet is active at this address yet. The coins will wait there, and are lost if nobody has its keys.</source>
   <translation>Aún no hay cartera activa en esta dirección. Las monedas esperarán allí y se pierden si nadie tiene sus claves.</translation>
  </message>
  <message>
   <source>No wallet is open</source>
   <translation>No hay cartera abierta</translation>
  </message>
  <message>
   <source>No work arrives before. It goes on trying by itself.</source>
   <translation>Antes no llega trabajo. Se sigue intentando solo.</translation>
  </message>
  <message>
   <source>Nobody can bring them back, and no support ever asks for them.</source>
   <translation>Nadie puede recuperarlas, y ningún soporte las pide jamás.</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>Not arrived yet</source>
   <translation>Aún no ha llegado</translation>
  </message>
  <message>
   <source>Not as the manifest says: {names}. Fetch the model again.</source>
   <translation>No como dice el manifiesto: {names}. Descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Not connected to a proxy.</source>
   <translation>No conectado a ningún proxy.</translation>
  </message>
  <message>
   <source>Not enough work yet today to go by.</source>
   <translation>Hoy aún no hay trabajo suficiente para estimar.</translation>
  </message>
  <message>
   <source>Not loaded</source>
   <translation>Sin cargar</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Aún sin leer</translation>
  </message>
  <message>
   <source>Not ready to share yet</source>
   <translation>Aún no está listo para compartir</translation>
  </message>
  <message>
   <source>Not sharing</source>
   <translation>No comparte</translation>
  </message>
  <message>
   <source>Nothing asked yet</source>
   <translation>Aún no se ha preguntado nada</translation>
  </message>
  <message>
   <source>Nothing came for {seconds} s.</source>
   <translation>No llegó nada en {seconds} s.</translation>
  </message>
  <message>
   <source>Nothing can be sent from here, and nobody here can lose them.</source>
   <translation>Desde aquí no se envía nada, y nadie aquí puede perderlas.</translation>
  </message>
  <message>
   <source>Nothing earned yet</source>
   <translation>Aún no se ha ganado nada</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Nothing has been downloaded, and nothing left this computer.</source>
   <translation>No se ha descargado nada, y nada salió de este equipo.</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Aún no ha pasado nada</translation>
  </message>
  <message>
   <source>Nothing has to be downloaded</source>
   <translation>No hay que descargar nada</translation>
  </message>
  <message>
   <source>Nothing is decided until they agree. If it stays, remove one of them in the settings.</source>
   <translation>No se decide nada hasta que coincidan. Si sigue así, quite uno en los ajustes.</translation>
  </message>
  <message>
   <source>Nothing is earned while you only look. You can make one at any time.</source>
   <translation>Mientras solo mira no se gana nada. Puede crear una cuando quiera.</translation>
  </message>
  <message>
   <source>Nothing is estimated yet</source>
   <translation>Aún no hay estimación</translation>
  </message>
  <message>
   <source>Nothing is estimated: this time is over</source>
   <translation>Sin estimación: ese tiempo pasó</translation>
  </message>
  <message>
   <source>Nothing is shared: no network is chosen.</source>
   <translation>No se comparte nada: no hay red elegida.</translation>
  </message>
  <message>
   <source>Nothing is signed before you review it.</source>
   <translation>Nada se firma antes de que lo revise.</translation>
  </message>
  <message>
   <source>Nothing more is sent until outbox.json in the wallet's folder can be read and written.</source>
   <translation>No se envía nada más hasta que outbox.json se pueda leer y escribir.</translation>
  </message>
  <message>
   <source>Nothing more was sent. What became of that payout is certain in a few minutes; try again then.</source>
   <translation>No se envió nada más. Espere: el destino del pago es seguro pocos minutos después de su envío.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. A short measurement of this computer is needed to say what it might earn; nothing leaves the computer.</source>
   <translation>No se ejecuta ni se comparte nada. Para decir lo que podría ganar hace falta una medición corta de este equipo; nada sale de él.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. How much work there is cannot be seen from outside, so this is the most, with work every second.</source>
   <translation>No se ejecuta ni se comparte nada. Cuánto trabajo hay no se ve desde fuera: esto es el máximo, con trabajo cada segundo.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. If this computer were as busy as the workers there now:</source>
   <translation>No se ejecuta ni se comparte nada. Si este equipo estuviera tan ocupado como los workers de allí ahora:</translation>
  </message>
  <message>
   <source>Nothing runs while you only look</source>
   <translation>Nada se ejecuta mientras solo mira</translation>
  </message>
  <message>
   <source>Nothing waits now. Proxies sign every minute or so for what was earned.</source>
   <translation>Ahora no espera nada. Los proxies firman cada minuto más o menos lo ganado.</translation>
  </message>
  <message>
   <source>Nothing was done</source>
   <translation>No se hizo nada</translation>
  </message>
  <message>
   <source>Nothing was noted yet</source>
   <translation>Aún no se ha anotado nada</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>No se envió nada</translation>
  </message>
  <message>
   <source>Nothing was sent. Review the payment once more.</source>
   <translation>No se envió nada. Revise el pago otra vez.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Avisos</translation>
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
   <translation>Noviembre de {year}</translation>
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
   <translation>Octubre de {year}</translation>
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
   <translation>Sin conexión: no se alcanza ningún proxy.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>On this computer, in a process of its own. Nothing leaves it.</source>
   <translation>En este equipo, en un proceso propio. Nada sale de él.</translation>
  </message>
  <message>
   <source>On this network since it was joined. A million tokens cost {price} there.</source>
   <translation>En esta red desde la unión. Un millón de tokens cuesta allí {price}.</translation>
  </message>
  <message>
   <source>One file for somebody who helps you. It holds no keys, words, passwords, prompts or answers, and it is sent nowhere: you save it and pass it on.</source>
   <translation>Un archivo para quien le ayude. No contiene claves, palabras, contraseñas, preguntas ni respuestas, y no se envía a ningún sitio: usted lo guarda y lo entrega.</translation>
  </message>
  <message>
   <source>One of the rules was refused; the reason stands beside it.</source>
   <translation>Se rechazó una de las reglas; la razón está al lado.</translation>
  </message>
  <message>
   <source>Only a fee</source>
   <translation>Solo una comisión</translation>
  </message>
  <message>
   <source>Only clients of this network see its workers</source>
   <translation>Solo los clientes de esta red ven a sus trabajadores</translation>
  </message>
  <message>
   <source>Only look at one</source>
   <translation>Solo mirar una</translation>
  </message>
  <message>
   <source>Only looked at, {checked}.</source>
   <translation>Solo se mira, {checked}.</translation>
  </message>
  <message>
   <source>Only the chain that the file names was asked.</source>
   <translation>Solo se consultó la cadena que nombra el archivo.</translation>
  </message>
  <message>
   <source>Only {free} are free where the ledger is kept.</source>
   <translation>Solo quedan {free} libres donde se guarda el libro.</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain answer; what became of the payment is certain when {needed} agree.</source>
   <translation>Solo responden {some} de {all} servidores de la cadena; el destino del pago es seguro cuando {needed} coincidan.</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain can say what became of the payment; it is certain when {needed} agree.</source>
   <translation>Solo {some} de {all} servidores de la cadena saben qué fue del pago; es seguro cuando {needed} coincidan.</translation>
  </message>
  <message>
   <source>Open it in the shell, for example: --password-fd 3 3&lt; FILE</source>
   <translation>Ábralo en la shell, por ejemplo: --password-fd 3 3&lt; FILE</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Open the models</source>
   <translation>Abrir los modelos</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Abrir los ajustes</translation>
  </message>
  <message>
   <source>Open the wallet</source>
   <translation>Abrir la cartera</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Other programs hold {held} now, most of it {name}.</source>
   <translation>Otros programas ocupan ahora {held}, sobre todo {name}.</translation>
  </message>
  <message>
   <source>Other programs hold {held} now.</source>
   <translation>Otros programas ocupan ahora {held}.</translation>
  </message>
  <message>
   <source>Other programs {size}</source>
   <translation>Otros programas {size}</translation>
  </message>
  <message>
   <source>Our place</source>
   <translation>Nuestro puesto</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Propietario</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagado</translation>
  </message>
  <message>
   <source>Paid on the chain</source>
   <translation>Pagado en la cadena</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Pagado a</translation>
  </message>
  <message>
   <source>Paid today, {amount}, measured</source>
   <translation>Pagado hoy, {amount}, medido</translation>
  </message>
  <message>
   <source>Paid tokens</source>
   <translation>Tokens pagados</translation>
  </message>
  <message>
   <source>Paid tokens today</source>
   <translation>Tokens pagados hoy</translation>
  </message>
  <message>
   <source>Paid, {unit}</source>
   <translation>Pagado, {unit}</translation>
  </message>
  <message>
   <source>Paid.</source>
   <translation>Pagado.</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Parts of the measurement differ by {spread}.</source>
   <translation>Partes de la medición difieren {spread}.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Password now</source>
   <translation>Contraseña actual</translation>
  </message>
  <message>
   <source>Paste an address</source>
   <translation>Pegar una dirección</translation>
  </message>
  <message>
   <source>Paste the address first, or choose “Later”.</source>
   <translation>Pegue primero la dirección o elija “Después”.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause for full-screen programs</source>
   <translation>Pausa con pantalla completa</translation>
  </message>
  <message>
   <source>Pause for programs</source>
   <translation>Pausa por programas</translation>
  </message>
  <message>
   <source>Pause on battery</source>
   <translation>Pausa con batería</translation>
  </message>
  <message>
   <source>Pause until</source>
   <translation>Pausar hasta</translation>
  </message>
  <message>
   <source>Pause until it ends</source>
   <translation>Pausar hasta que termine</translation>
  </message>
  <message>
   <source>Pause until which program ends?</source>
   <translation>¿Pausar hasta que termine qué programa?</translation>
  </message>
  <message>
   <source>Pause when others use the GPU</source>
   <translation>Pausa si otros usan la GPU</translation>
  </message>
  <message>
   <source>Pause while I am here</source>
   <translation>Pausa mientras estoy aquí</translation>
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
   <source>Paused: how the last run ended is not known.</source>
   <translation>En pausa: no se sabe cómo acabó la última vez.</translation>
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
   <source>Paused: the computer stopped while sharing at {time}.</source>
   <translation>En pausa: el equipo se apagó mientras compartía a las {time}.</translation>
  </message>
  <message>
   <source>Paused: the program stopped unexpectedly at {time}.</source>
   <translation>En pausa: el programa se detuvo de forma inesperada a las {time}.</translation>
  </message>
  <message>
   <source>Paused: {reason}.</source>
   <translation>En pausa: {reason}.</translation>
  </message>
  <message>
   <source>Pausing</source>
   <translation>Pausas</translation>
  </message>
  <message>
   <source>Pay out by itself</source>
   <translation>Pagar por sí solo</translation>
  </message>
  <message>
   <source>Pay out now</source>
   <translation>Pagar ahora</translation>
  </message>
  <message>
   <source>Pay out now, for up to {fee}</source>
   <translation>Pagar ahora, por hasta {fee}</translation>
  </message>
  <message>
   <source>Payout</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Payout fee</source>
   <translation>Comisión del pago</translation>
  </message>
  <message>
   <source>Payout fees</source>
   <translation>Comisiones de pagos</translation>
  </message>
  <message>
   <source>Payout fees of your wallet</source>
   <translation>Comisiones de pagos de su cartera</translation>
  </message>
  <message>
   <source>Payout of {day}, {time}</source>
   <translation>Pago de {day}, {time}</translation>
  </message>
  <message>
   <source>Payout to a worker's owner</source>
   <translation>Pago al propietario de un trabajador</translation>
  </message>
  <message>
   <source>Payout to your wallet</source>
   <translation>Pago a su cartera</translation>
  </message>
  <message>
   <source>Payouts</source>
   <translation>Pagos</translation>
  </message>
  <message>
   <source>Payouts and payments appear here once the chain has carried them out.</source>
   <translation>Los pagos aparecen aquí cuando la cadena los ha ejecutado.</translation>
  </message>
  <message>
   <source>Payouts are written to the chain and can be checked there.</source>
   <translation>Los pagos se escriben en la cadena y allí se pueden comprobar.</translation>
  </message>
  <message>
   <source>Pays</source>
   <translation>Paga</translation>
  </message>
  <message>
   <source>Pays per million tokens</source>
   <translation>Paga por millón</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Place by price</source>
   <translation>Puesto por precio</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Plazas</translation>
  </message>
  <message>
   <source>Play coins from the faucet</source>
   <translation>Monedas de práctica del grifo</translation>
  </message>
  <message>
   <source>Possible where the operator admits computers without TDX. You need its root contract address or its network file.</source>
   <translation>Posible si el operador admite equipos sin TDX. Necesita la dirección de su contrato raíz o su archivo de red.</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Potencia</translation>
  </message>
  <message>
   <source>Power ceiling</source>
   <translation>Tope de potencia</translation>
  </message>
  <message>
   <source>Power of the computer</source>
   <translation>Potencia del equipo</translation>
  </message>
  <message>
   <source>Practice chain</source>
   <translation>Cadena de práctica</translation>
  </message>
  <message>
   <source>Practice coins arrived</source>
   <translation>Llegaron monedas de práctica</translation>
  </message>
  <message>
   <source>Practice coins have no market value.</source>
   <translation>Las monedas de práctica no tienen valor de mercado.</translation>
  </message>
  <message>
   <source>Practice coins have no value; the electricity is real.</source>
   <translation>Las monedas de práctica no valen nada; la electricidad es real.</translation>
  </message>
  <message>
   <source>Practice coins need no wallet of yours</source>
   <translation>Las monedas de práctica no necesitan cartera propia</translation>
  </message>
  <message>
   <source>Practice network</source>
   <translation>Red de práctica</translation>
  </message>
  <message>
   <source>Practice network only.</source>
   <translation>Solo red de práctica.</translation>
  </message>
  <message>
   <source>Price and demand are watched. Nothing runs, nothing is earned.</source>
   <translation>Se observan precio y demanda. No se ejecuta ni se gana nada.</translation>
  </message>
  <message>
   <source>Price of a coin</source>
   <translation>Precio de una moneda</translation>
  </message>
  <message>
   <source>Price, demand and what this computer might earn. Nothing runs.</source>
   <translation>Precio, demanda y lo que este equipo podría ganar. Nada se ejecuta.</translation>
  </message>
  <message>
   <source>Price, proxies and what this computer might earn there. Nothing is shared.</source>
   <translation>Precio, proxies y lo que este equipo podría ganar allí. No se comparte nada.</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Precios</translation>
  </message>
  <message>
   <source>Problems only</source>
   <translation>Solo problemas</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Prompts and answers are never kept, so none is here.</source>
   <translation>Preguntas y respuestas nunca se guardan, por eso no están aquí.</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>Protección</translation>
  </message>
  <message>
   <source>Proxies</source>
   <translation>Proxies</translation>
  </message>
  <message>
   <source>Proxies sign every minute or so for what was earned.</source>
   <translation>Los proxies firman cada minuto más o menos lo ganado.</translation>
  </message>
  <message numerus="yes">
   <source>Proxies, {n} row|Proxies, {n} rows</source>
   <translation>
    <numerusform>Proxies, {n} fila</numerusform>
    <numerusform>Proxies, {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy contract {address}</source>
   <translation>Contrato del proxy {address}</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <source>Quarter {quarter} of {year}</source>
   <translation>Trimestre {quarter} de {year}</translation>
  </message>
  <message>
   <source>Questions and answers stay in memory only and are gone when you clear the page.</source>
   <translation>Preguntas y respuestas quedan solo en memoria y se van al vaciar la página.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Quit Cocoon Provider?</source>
   <translation>¿Salir de Cocoon Provider?</translation>
  </message>
  <message>
   <source>Quit and stop sharing?</source>
   <translation>¿Salir y dejar de compartir?</translation>
  </message>
  <message numerus="yes">
   <source>Quit while {n} job is running?|Quit while {n} jobs are running?</source>
   <translation>
    <numerusform>¿Salir con {n} trabajo en marcha?</numerusform>
    <numerusform>¿Salir con {n} trabajos en marcha?</numerusform>
   </translation>
  </message>
  <message>
   <source>Q{quarter} {year}</source>
   <translation>T{quarter} {year}</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leído</translation>
  </message>
  <message>
   <source>Read again from the cache</source>
   <translation>Leído de la caché</translation>
  </message>
  <message>
   <source>Read {name}: {about}, {size}</source>
   <translation>Leer {name}: {about}, {size}</translation>
  </message>
  <message>
   <source>Ready for the practice network</source>
   <translation>Listo para la red de práctica</translation>
  </message>
  <message>
   <source>Ready, but no proxy lists this computer yet.</source>
   <translation>Listo, pero ningún proxy incluye aún este equipo.</translation>
  </message>
  <message>
   <source>Ready, but the proxy does not list this computer.</source>
   <translation>Listo, pero el proxy no incluye este equipo.</translation>
  </message>
  <message>
   <source>Real protocol, real payments, coins without value. It runs on this computer.</source>
   <translation>Protocolo y pagos reales, monedas sin valor. Funciona en este equipo.</translation>
  </message>
  <message>
   <source>Reasoning tokens count</source>
   <translation>Los tokens pensados cuentan</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>Recibir</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Grabaciones</translation>
  </message>
  <message>
   <source>Refused by your wallet</source>
   <translation>Rechazado por su cartera</translation>
  </message>
  <message>
   <source>Registered proxies</source>
   <translation>Proxies registrados</translation>
  </message>
  <message>
   <source>Remove it, or give it to yourself alone, and start again.</source>
   <translation>Elimínelo o déselo solo a usted, e inicie otra vez.</translation>
  </message>
  <message>
   <source>Remove the blanks, and check that the whole address was copied.</source>
   <translation>Quite los espacios y compruebe que copió toda la dirección.</translation>
  </message>
  <message>
   <source>Renew its contracts</source>
   <translation>Renovar sus contratos</translation>
  </message>
  <message>
   <source>Rest of a fee came back</source>
   <translation>Volvió el resto de una comisión</translation>
  </message>
  <message>
   <source>Rest of a fee comes back</source>
   <translation>Vuelve el resto de una comisión</translation>
  </message>
  <message>
   <source>Rest when hot</source>
   <translation>Descansar con calor</translation>
  </message>
  <message>
   <source>Restart the computer.</source>
   <translation>Reinicie el equipo.</translation>
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
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore from 24 words</source>
   <translation>Restaurar con 24 palabras</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or the wallet from its 24 words.</source>
   <translation>Restaure el llavero de una copia o la cartera con sus 24 palabras.</translation>
  </message>
  <message>
   <source>Restore the wallet</source>
   <translation>Restaurar la cartera</translation>
  </message>
  <message>
   <source>Restore the wallet from its 24 words.</source>
   <translation>Restaure la cartera con sus 24 palabras.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
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
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Root configuration</source>
   <translation>Configuración raíz</translation>
  </message>
  <message>
   <source>Rules for later: nothing runs while you only look</source>
   <translation>Reglas para después: mientras mira no se ejecuta nada</translation>
  </message>
  <message>
   <source>Running jobs are handed back and the model is unloaded.</source>
   <translation>Se devuelven los trabajos y se descarga el modelo.</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>Entorno aislado</translation>
  </message>
  <message>
   <source>Sandboxed</source>
   <translation>Aislado</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sáb</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Sábado</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Say --version, and --network where it matters.</source>
   <translation>Indique --version, y --network donde importe.</translation>
  </message>
  <message>
   <source>Say what to send</source>
   <translation>Diga qué enviar</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Buscar en el registro</translation>
  </message>
  <message numerus="yes">
   <source>Search {n} setting|Search {n} settings</source>
   <translation>
    <numerusform>Buscar en {n} ajuste</numerusform>
    <numerusform>Buscar en {n} ajustes</numerusform>
   </translation>
  </message>
  <message>
   <source>See the report</source>
   <translation>Ver el informe</translation>
  </message>
  <message>
   <source>See what is in it: 'cocoon-provider support-bundle --list'.</source>
   <translation>Vea qué contiene: «cocoon-provider support-bundle --list».</translation>
  </message>
  <message>
   <source>Seen and watched. This version still computes on the processor; the card stays free.</source>
   <translation>Vista y observada. Esta versión aún calcula en el procesador; la tarjeta queda libre.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a recording</source>
   <translation>Enviar una grabación</translation>
  </message>
  <message>
   <source>Send it some: most of what is attached to a payout comes back at once.</source>
   <translation>Envíele un poco: casi todo lo que acompaña a un pago vuelve enseguida.</translation>
  </message>
  <message>
   <source>Send the sample</source>
   <translation>Enviar la muestra</translation>
  </message>
  <message>
   <source>Send {amount}</source>
   <translation>Enviar {amount}</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Sent to {address}</source>
   <translation>Enviado a {address}</translation>
  </message>
  <message>
   <source>Sent. Waiting for the chain.</source>
   <translation>Enviado. Esperando a la cadena.</translation>
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
   <translation>Septiembre de {year}</translation>
  </message>
  <message>
   <source>Served on</source>
   <translation>Se sirve en</translation>
  </message>
  <message>
   <source>Set a price</source>
   <translation>Poner un precio</translation>
  </message>
  <message>
   <source>Set house rules</source>
   <translation>Poner reglas</translation>
  </message>
  <message>
   <source>Set up a gateway with a deposit to see them: 'cocoon-provider gateway'.</source>
   <translation>Para verlos, prepare una pasarela con un depósito: «cocoon-provider gateway».</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Share again below this temperature.</source>
   <translation>Compartir de nuevo por debajo de esta temperatura.</translation>
  </message>
  <message>
   <source>Share at once</source>
   <translation>Compartir enseguida</translation>
  </message>
  <message>
   <source>Share here</source>
   <translation>Compartir aquí</translation>
  </message>
  <message>
   <source>Share only in these hours, local time; nothing: always.</source>
   <translation>Compartir solo en estas horas, hora local; vacío: siempre.</translation>
  </message>
  <message>
   <source>Share only while the screen is locked.</source>
   <translation>Compartir solo con la pantalla bloqueada.</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Compartido</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <source>Sharing continues</source>
   <translation>Se sigue compartiendo</translation>
  </message>
  <message>
   <source>Sharing continues at {time}.</source>
   <translation>Se sigue compartiendo a las {time}.</translation>
  </message>
  <message>
   <source>Sharing continues by itself as soon as it no longer runs.</source>
   <translation>Se sigue compartiendo solo en cuanto deje de funcionar.</translation>
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
   <translation>Quizá se pueda compartir igual; inténtelo otra vez o siga sin ello.</translation>
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
   <translation>Compartiendo: se aceptan trabajos.</translation>
  </message>
  <message>
   <source>Shorten it; some characters need up to four bytes.</source>
   <translation>Acórtelo; algunos caracteres ocupan hasta cuatro bytes.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>Mostrar todos los ajustes</translation>
  </message>
  <message>
   <source>Show changes at once instead of moving things.</source>
   <translation>Mostrar los cambios al instante, sin mover cosas.</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Mostrar anteriores</translation>
  </message>
  <message>
   <source>Show older jobs</source>
   <translation>Mostrar trabajos anteriores</translation>
  </message>
  <message>
   <source>Show the 24 words</source>
   <translation>Mostrar las 24 palabras</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Mostrar las palabras</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Firmado</translation>
  </message>
  <message>
   <source>Signed and not yet paid, {amount}, measured</source>
   <translation>Firmado y aún no pagado, {amount}, medido</translation>
  </message>
  <message>
   <source>Signed by the proxy, goes on chain at {due}.</source>
   <translation>Firmado por el proxy, va a la cadena al llegar a {due}.</translation>
  </message>
  <message>
   <source>Signed earnings handed in for a payout</source>
   <translation>Ingresos firmados presentados para su pago</translation>
  </message>
  <message>
   <source>Signed money is paid out when the fee is at most this share of it.</source>
   <translation>Lo firmado se paga cuando la comisión es como mucho esta parte.</translation>
  </message>
  <message>
   <source>Signed, {unit}</source>
   <translation>Firmado, {unit}</translation>
  </message>
  <message>
   <source>Since this program was started.</source>
   <translation>Desde que se inició este programa.</translation>
  </message>
  <message>
   <source>So that it is certain that they can be read.</source>
   <translation>Para que sea seguro que se pueden leer.</translation>
  </message>
  <message>
   <source>Something is missing even for the practice network. It is named below.</source>
   <translation>Falta algo incluso para la red de práctica. Se indica abajo.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Algo inesperado salió mal.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Speech</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Speed, {amount} tokens per second, measured</source>
   <translation>Velocidad, {amount} tokens por segundo, medida</translation>
  </message>
  <message>
   <source>Speed: {speed} tokens per second, measured on {day} with {model}.</source>
   <translation>Velocidad: {speed} tokens por segundo, medida el {day} con {model}.</translation>
  </message>
  <message>
   <source>Spent by trying</source>
   <translation>Gastado en pruebas</translation>
  </message>
  <message>
   <source>Start 'cocoon-provider gateway --network FILE' once and give its wallet coins.</source>
   <translation>Ejecute una vez «cocoon-provider gateway --network FILE» y dé monedas a su cartera.</translation>
  </message>
  <message>
   <source>Start in the tray when you log in.</source>
   <translation>Iniciar en la bandeja al entrar en la sesión.</translation>
  </message>
  <message>
   <source>Start it with `cocoon-provider`, or `cocoon-provider run` without a window.</source>
   <translation>Inícielo con `cocoon-provider`, o sin ventana con `cocoon-provider run`.</translation>
  </message>
  <message>
   <source>Start looking</source>
   <translation>Empezar a mirar</translation>
  </message>
  <message>
   <source>Start sharing</source>
   <translation>Empezar a compartir</translation>
  </message>
  <message>
   <source>Start the practice network</source>
   <translation>Iniciar la red de práctica</translation>
  </message>
  <message>
   <source>Start the practice network; it has one if the extra 'chain' is installed.</source>
   <translation>Inicie la red de práctica; tiene una si está instalado el extra «chain».</translation>
  </message>
  <message>
   <source>Start the program by hand, or ask whoever looks after this computer.</source>
   <translation>Inicie el programa a mano o pregunte a quien cuida este equipo.</translation>
  </message>
  <message>
   <source>Start with the system</source>
   <translation>Iniciar con el sistema</translation>
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
   <source>Starting: the network is being joined.</source>
   <translation>Iniciando: el equipo se une a la red.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Status: {sentence}</source>
   <translation>Estado: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Step {number} of {n}: {heading}|Step {number} of {n}: {heading}</source>
   <translation>
    <numerusform>Paso {number} de {n}: {heading}</numerusform>
    <numerusform>Paso {number} de {n}: {heading}</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {number}, {title}, {state}</source>
   <translation>Paso {number}, {title}, {state}</translation>
  </message>
  <message>
   <source>Steps of the first run</source>
   <translation>Pasos de la primera vez</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop looking</source>
   <translation>Dejar de mirar</translation>
  </message>
  <message>
   <source>Stop the practice network</source>
   <translation>Detener la red de práctica</translation>
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
   <translation>Deteniendo</translation>
  </message>
  <message>
   <source>Such phrases cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>Esas frases no se pueden abrir aquí: envíe las monedas desde esa cartera a una nueva.</translation>
  </message>
  <message>
   <source>Sums of the ledgers</source>
   <translation>Sumas de los libros</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dom</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Domingo</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Paquete de soporte</translation>
  </message>
  <message>
   <source>Support bundle…</source>
   <translation>Paquete de soporte…</translation>
  </message>
  <message>
   <source>T</source>
   <translation>T</translation>
  </message>
  <message>
   <source>TON per million</source>
   <translation>TON por millón</translation>
  </message>
  <message>
   <source>Take jobs even where the system grants the engine's sandbox less than it should; the doctor command says what is missing. Counts from the next time a network is joined.</source>
   <translation>Tomar trabajos aunque el sistema no conceda al entorno aislado del motor todo lo debido; la orden doctor dice qué falta. Vale desde la próxima unión a una red.</translation>
  </message>
  <message>
   <source>Take no jobs when the card reaches this temperature.</source>
   <translation>No tomar trabajos cuando la tarjeta llegue a esta temperatura.</translation>
  </message>
  <message>
   <source>Take no jobs while the computer runs on battery.</source>
   <translation>No tomar trabajos mientras el equipo use la batería.</translation>
  </message>
  <message>
   <source>Take {name} off the list; its files stay</source>
   <translation>Quitar {name} de la lista; sus archivos se quedan</translation>
  </message>
  <message>
   <source>Tax export</source>
   <translation>Exportar impuestos</translation>
  </message>
  <message>
   <source>Tell when a new version is ready.</source>
   <translation>Avisar cuando haya una versión nueva.</translation>
  </message>
  <message>
   <source>Tell when coins of a payout have arrived.</source>
   <translation>Avisar cuando lleguen monedas de un pago.</translation>
  </message>
  <message>
   <source>Tell when sharing continues after a long pause.</source>
   <translation>Avisar cuando se siga compartiendo tras una pausa larga.</translation>
  </message>
  <message>
   <source>Tell when something needs you.</source>
   <translation>Avisar cuando algo le necesite.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Test coins have no market value.</source>
   <translation>Las monedas de prueba no tienen valor de mercado.</translation>
  </message>
  <message>
   <source>Test network only: real coins sent here are hard to get back.</source>
   <translation>Solo red de prueba: las monedas reales enviadas aquí cuesta recuperarlas.</translation>
  </message>
  <message>
   <source>That is long ago; measure again.</source>
   <translation>De eso hace mucho; mida otra vez.</translation>
  </message>
  <message>
   <source>That is no way to pause</source>
   <translation>Así no se puede pausar</translation>
  </message>
  <message>
   <source>That is not a TON address</source>
   <translation>Eso no es una dirección TON</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>Eso no es un importe</translation>
  </message>
  <message>
   <source>That is not in the report</source>
   <translation>Eso no está en el informe</translation>
  </message>
  <message>
   <source>That is not the address of a toncenter server</source>
   <translation>Eso no es la dirección de un servidor toncenter</translation>
  </message>
  <message>
   <source>That is not the password.</source>
   <translation>Esa no es la contraseña.</translation>
  </message>
  <message>
   <source>That is not word {number}.</source>
   <translation>Esa no es la palabra {number}.</translation>
  </message>
  <message>
   <source>That is too short to be sure: leave this open for an hour or a day.</source>
   <translation>Es poco para estar seguro: deje esto abierto una hora o un día.</translation>
  </message>
  <message>
   <source>That network cannot be used yet; the reason is above.</source>
   <translation>Esa red aún no se puede usar; la razón está arriba.</translation>
  </message>
  <message>
   <source>That value is not allowed</source>
   <translation>Ese valor no está permitido</translation>
  </message>
  <message>
   <source>The Cocoon main network does not admit this computer. The reasons are below.</source>
   <translation>La red principal Cocoon no admite este equipo. Las razones están abajo.</translation>
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
   <translation>La GPU está libre: los modelos se descargaron.</translation>
  </message>
  <message>
   <source>The README describes every key of a network file.</source>
   <translation>El README describe cada clave de un archivo de red.</translation>
  </message>
  <message>
   <source>The Wallet page has the same ways, whenever you want one.</source>
   <translation>La página Cartera ofrece lo mismo cuando quiera.</translation>
  </message>
  <message>
   <source>The address as a QR code</source>
   <translation>La dirección como código QR</translation>
  </message>
  <message>
   <source>The address is in use</source>
   <translation>La dirección está en uso</translation>
  </message>
  <message>
   <source>The address is written for the test network, your coins are real.</source>
   <translation>La dirección es de la red de prueba, sus monedas son reales.</translation>
  </message>
  <message>
   <source>The address is wrong.</source>
   <translation>La dirección es errónea.</translation>
  </message>
  <message>
   <source>The amount is wrong.</source>
   <translation>El importe es erróneo.</translation>
  </message>
  <message>
   <source>The answer appears here while it is being written.</source>
   <translation>La respuesta aparece aquí mientras se escribe.</translation>
  </message>
  <message>
   <source>The answer broke off.</source>
   <translation>La respuesta se cortó.</translation>
  </message>
  <message>
   <source>The answer has a line that is too long.</source>
   <translation>La respuesta tiene una línea demasiado larga.</translation>
  </message>
  <message>
   <source>The answer is empty.</source>
   <translation>La respuesta está vacía.</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole.</source>
   <translation>La respuesta es demasiado larga para mostrarla entera.</translation>
  </message>
  <message>
   <source>The answer is too long.</source>
   <translation>La respuesta es demasiado larga.</translation>
  </message>
  <message>
   <source>The built-in models are missing</source>
   <translation>Faltan los modelos integrados</translation>
  </message>
  <message>
   <source>The card cannot be limited below {power}.</source>
   <translation>La tarjeta no se puede limitar por debajo de {power}.</translation>
  </message>
  <message>
   <source>The card cannot be read now. A restart may help.</source>
   <translation>Ahora no se puede leer la tarjeta. Reiniciar puede ayudar.</translation>
  </message>
  <message>
   <source>The card cannot be read. It is tried again by itself.</source>
   <translation>No se puede leer la tarjeta. Se intenta solo otra vez.</translation>
  </message>
  <message>
   <source>The card is gone from the system. A restart usually brings it back.</source>
   <translation>La tarjeta desapareció del sistema. Reiniciar suele recuperarla.</translation>
  </message>
  <message>
   <source>The card is split into parts (MIG); one part is used, and load is not told.</source>
   <translation>La tarjeta está dividida (MIG); se usa una parte y no se conoce la carga.</translation>
  </message>
  <message>
   <source>The chain answers again.</source>
   <translation>La cadena responde de nuevo.</translation>
  </message>
  <message>
   <source>The chain could not be asked</source>
   <translation>No se pudo consultar la cadena</translation>
  </message>
  <message>
   <source>The chain did not accept the message</source>
   <translation>La cadena no aceptó el mensaje</translation>
  </message>
  <message>
   <source>The chain does not answer</source>
   <translation>La cadena no responde</translation>
  </message>
  <message>
   <source>The chain does not answer.</source>
   <translation>La cadena no responde.</translation>
  </message>
  <message>
   <source>The chain does not answer; jobs go on and payouts wait. {reason}</source>
   <translation>La cadena no responde; los trabajos siguen y los pagos esperan. {reason}</translation>
  </message>
  <message>
   <source>The chain has paid for {size} more than this ledger has a signed payment for: another machine of the owner, or the proxy itself, had a later one.</source>
   <translation>La cadena ha pagado {size} más de lo que cubre el pago firmado de este libro: otra máquina del propietario, o el propio proxy, tenía uno posterior.</translation>
  </message>
  <message>
   <source>The chain is asked until it is certain what became of it. You can close this; it is followed all the same, also after a restart.</source>
   <translation>Se consulta la cadena hasta saber qué fue de él. Puede cerrar esto; se sigue igual, también tras reiniciar.</translation>
  </message>
  <message>
   <source>The chain that it names is asked for prices. Proxies hear of you at the end only.</source>
   <translation>Se piden precios a la cadena que nombra. Los proxies saben de usted solo al final.</translation>
  </message>
  <message>
   <source>The chain's servers contradict each other</source>
   <translation>Los servidores de la cadena se contradicen</translation>
  </message>
  <message>
   <source>The clock was set</source>
   <translation>Se cambió la hora del reloj</translation>
  </message>
  <message>
   <source>The comment cannot be sent</source>
   <translation>No se puede enviar el comentario</translation>
  </message>
  <message>
   <source>The computer draws {power},</source>
   <translation>El equipo consume {power},</translation>
  </message>
  <message>
   <source>The computer slept for {time}.</source>
   <translation>El equipo estuvo suspendido {time}.</translation>
  </message>
  <message>
   <source>The computer stays yours</source>
   <translation>El equipo sigue siendo suyo</translation>
  </message>
  <message>
   <source>The computer was restarted or lost power while it shared.</source>
   <translation>El equipo se reinició o perdió la corriente mientras compartía.</translation>
  </message>
  <message>
   <source>The connection to the gateway was lost.</source>
   <translation>Se perdió la conexión con la pasarela.</translation>
  </message>
  <message>
   <source>The contract refused to answer</source>
   <translation>El contrato se negó a responder</translation>
  </message>
  <message>
   <source>The device has room for more jobs.</source>
   <translation>El dispositivo admite más trabajos.</translation>
  </message>
  <message>
   <source>The device is busy all the time: it works as fast as it can.</source>
   <translation>El dispositivo está siempre ocupado: va lo más rápido que puede.</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>El disco está casi lleno</translation>
  </message>
  <message>
   <source>The driver asks for a reset of the card. A restart does that.</source>
   <translation>El controlador pide reiniciar la tarjeta. Reiniciar el equipo lo hace.</translation>
  </message>
  <message>
   <source>The driver did not take the power ceiling.</source>
   <translation>El controlador no aceptó el tope de potencia.</translation>
  </message>
  <message>
   <source>The driver does not answer. It is asked again by itself.</source>
   <translation>El controlador no responde. Se le pregunta solo otra vez.</translation>
  </message>
  <message>
   <source>The driver does not tell it.</source>
   <translation>El controlador no lo dice.</translation>
  </message>
  <message>
   <source>The driver does not tell its memory.</source>
   <translation>El controlador no dice su memoria.</translation>
  </message>
  <message>
   <source>The driver runs and finds no card.</source>
   <translation>El controlador funciona y no encuentra tarjeta.</translation>
  </message>
  <message>
   <source>The end of a log</source>
   <translation>El final de un registro</translation>
  </message>
  <message>
   <source>The engine answers questions as fast as it can. Nothing leaves this computer.</source>
   <translation>El motor responde tan rápido como puede. Nada sale de este equipo.</translation>
  </message>
  <message>
   <source>The engine could not use this card: {reason}.</source>
   <translation>El motor no pudo usar esta tarjeta: {reason}.</translation>
  </message>
  <message>
   <source>The engine stopped</source>
   <translation>El motor se detuvo</translation>
  </message>
  <message>
   <source>The engine was started again: {reason}</source>
   <translation>El motor se reinició: {reason}</translation>
  </message>
  <message>
   <source>The engine's process could not be started here.</source>
   <translation>El proceso del motor no se pudo iniciar aquí.</translation>
  </message>
  <message>
   <source>The engine's process does not start: {why}.</source>
   <translation>El proceso del motor no se inicia: {why}.</translation>
  </message>
  <message>
   <source>The exchange told me that none is needed</source>
   <translation>La casa de cambio me dijo que no hace falta</translation>
  </message>
  <message>
   <source>The faucet cannot give that amount</source>
   <translation>El grifo no puede dar ese importe</translation>
  </message>
  <message>
   <source>The file descriptor cannot be used</source>
   <translation>El descriptor de archivo no se puede usar</translation>
  </message>
  <message>
   <source>The file has a table for each server, such as ["toncenter.com"], with an api_key.</source>
   <translation>El archivo tiene una tabla por servidor, como ["toncenter.com"], con api_key.</translation>
  </message>
  <message>
   <source>The file is empty.</source>
   <translation>El archivo está vacío.</translation>
  </message>
  <message>
   <source>The file is larger than a request may be.</source>
   <translation>El archivo es mayor de lo que admite una solicitud.</translation>
  </message>
  <message>
   <source>The file was changed by somebody else. Restore the wallet from its 24 words.</source>
   <translation>Otra persona cambió el archivo. Restaure la cartera con sus 24 palabras.</translation>
  </message>
  <message>
   <source>The file was not saved</source>
   <translation>No se guardó el archivo</translation>
  </message>
  <message>
   <source>The first answered job fills this page, usually a minute after sharing starts.</source>
   <translation>El primer trabajo respondido llena esta página, normalmente en un minuto.</translation>
  </message>
  <message>
   <source>The first jobs can come in a few seconds.</source>
   <translation>Los primeros trabajos pueden llegar en segundos.</translation>
  </message>
  <message>
   <source>The first payout will be written here.</source>
   <translation>El primer pago se escribirá aquí.</translation>
  </message>
  <message>
   <source>The first run could not be remembered</source>
   <translation>No se pudo recordar la primera vez</translation>
  </message>
  <message>
   <source>The gateway cannot listen</source>
   <translation>La pasarela no puede escuchar</translation>
  </message>
  <message>
   <source>The gateway did not answer.</source>
   <translation>La pasarela no respondió.</translation>
  </message>
  <message>
   <source>The gateway's files are not usable</source>
   <translation>Los archivos de la pasarela no se pueden usar</translation>
  </message>
  <message>
   <source>The history is saved.</source>
   <translation>El historial está guardado.</translation>
  </message>
  <message>
   <source>The history was not saved</source>
   <translation>No se guardó el historial</translation>
  </message>
  <message>
   <source>The hours are in the settings.</source>
   <translation>El horario está en los ajustes.</translation>
  </message>
  <message>
   <source>The jobs are those of this machine that ended between two payments.</source>
   <translation>Son los trabajos de esta máquina que acabaron entre dos pagos.</translation>
  </message>
  <message>
   <source>The keys for the chain's servers are not usable</source>
   <translation>Las claves de los servidores de la cadena no se pueden usar</translation>
  </message>
  <message>
   <source>The keys of this address are elsewhere.</source>
   <translation>Las claves de esta dirección están en otro sitio.</translation>
  </message>
  <message>
   <source>The language of the window; counts from the next start.</source>
   <translation>El idioma de la ventana; vale desde el próximo inicio.</translation>
  </message>
  <message>
   <source>The last run did not end well</source>
   <translation>La última vez no acabó bien</translation>
  </message>
  <message>
   <source>The ledger cannot be used</source>
   <translation>El libro de cuentas no se puede usar</translation>
  </message>
  <message>
   <source>The list of exchanges cannot be used</source>
   <translation>La lista de casas de cambio no se puede usar</translation>
  </message>
  <message>
   <source>The list of your models is not usable</source>
   <translation>La lista de sus modelos no se puede usar</translation>
  </message>
  <message>
   <source>The local chain cannot be run</source>
   <translation>La cadena local no puede funcionar</translation>
  </message>
  <message>
   <source>The local chain cannot be started</source>
   <translation>La cadena local no se puede iniciar</translation>
  </message>
  <message>
   <source>The local chain's file cannot be used</source>
   <translation>El archivo de la cadena local no se puede usar</translation>
  </message>
  <message>
   <source>The local network's chain is not usable</source>
   <translation>La cadena de la red local no se puede usar</translation>
  </message>
  <message>
   <source>The local network's folder is not usable</source>
   <translation>La carpeta de la red local no se puede usar</translation>
  </message>
  <message>
   <source>The log is a file of this computer.</source>
   <translation>El registro es un archivo de este equipo.</translation>
  </message>
  <message>
   <source>The message was not accepted</source>
   <translation>No se aceptó el mensaje</translation>
  </message>
  <message>
   <source>The model cannot be loaded</source>
   <translation>No se puede cargar el modelo</translation>
  </message>
  <message>
   <source>The model is loaded again when you resume.</source>
   <translation>El modelo se carga de nuevo al reanudar.</translation>
  </message>
  <message>
   <source>The model's tokenizer cannot be used</source>
   <translation>El tokenizador del modelo no se puede usar</translation>
  </message>
  <message>
   <source>The network file is not usable</source>
   <translation>El archivo de red no se puede usar</translation>
  </message>
  <message>
   <source>The network file names this address. One that is chosen here takes its place.</source>
   <translation>El archivo de red nombra esta dirección. Una elegida aquí ocupa su lugar.</translation>
  </message>
  <message>
   <source>The network file, or 'practice' for the built-in network; nothing: none is chosen.</source>
   <translation>El archivo de red, o «practice» para la integrada; vacío: ninguna elegida.</translation>
  </message>
  <message>
   <source>The network gave no answer</source>
   <translation>La red no respondió</translation>
  </message>
  <message>
   <source>The network has new parameters (version {new}, this proxy contract has {old}). It still pays what it signed; new jobs are paid by another contract.</source>
   <translation>La red tiene parámetros nuevos (versión {new}, este contrato del proxy tiene la {old}). Sigue pagando lo que firmó; los trabajos nuevos los paga otro contrato.</translation>
  </message>
  <message>
   <source>The network was left.</source>
   <translation>Se dejó la red.</translation>
  </message>
  <message>
   <source>The network was not changed</source>
   <translation>No se cambió la red</translation>
  </message>
  <message>
   <source>The network's root configuration is not usable</source>
   <translation>La configuración raíz de la red no se puede usar</translation>
  </message>
  <message>
   <source>The network's root contract cannot be read</source>
   <translation>No se puede leer el contrato raíz de la red</translation>
  </message>
  <message>
   <source>The network's rules are changed</source>
   <translation>Se cambian las reglas de la red</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>La nueva otra vez</translation>
  </message>
  <message>
   <source>The new password and its repetition are not the same.</source>
   <translation>La contraseña nueva y su repetición no coinciden.</translation>
  </message>
  <message>
   <source>The newest entries; what jobs say is in none of them.</source>
   <translation>Las entradas más recientes; sin nada de los trabajos.</translation>
  </message>
  <message>
   <source>The node's key is not usable</source>
   <translation>La clave del nodo no se puede usar</translation>
  </message>
  <message>
   <source>The password is changed</source>
   <translation>La contraseña está cambiada</translation>
  </message>
  <message>
   <source>The password is wrong</source>
   <translation>La contraseña es errónea</translation>
  </message>
  <message>
   <source>The pause of {time} is over, jobs are taken again.</source>
   <translation>La pausa de {time} acabó, se toman trabajos de nuevo.</translation>
  </message>
  <message>
   <source>The payment cannot be made</source>
   <translation>No se puede hacer el pago</translation>
  </message>
  <message>
   <source>The payment expired: it was not carried out, and never will be.</source>
   <translation>El pago caducó: no se ejecutó ni se ejecutará.</translation>
  </message>
  <message>
   <source>The payment failed; only its fee is gone.</source>
   <translation>El pago falló; solo se perdió su comisión.</translation>
  </message>
  <message>
   <source>The payment was not signed</source>
   <translation>El pago no se firmó</translation>
  </message>
  <message>
   <source>The power ceiling needs administrator rights; the card keeps its own limit.</source>
   <translation>El tope de potencia exige permisos de administrador; la tarjeta mantiene su propio límite.</translation>
  </message>
  <message>
   <source>The power is not measured here.</source>
   <translation>Aquí no se mide la potencia.</translation>
  </message>
  <message>
   <source>The power limit holds the card back.</source>
   <translation>El límite de potencia frena la tarjeta.</translation>
  </message>
  <message>
   <source>The power supply holds the card back.</source>
   <translation>La fuente de alimentación frena la tarjeta.</translation>
  </message>
  <message>
   <source>The power was assumed, not measured.</source>
   <translation>La potencia se supuso, no se midió.</translation>
  </message>
  <message>
   <source>The practice network asks for it.</source>
   <translation>La red de práctica lo pide.</translation>
  </message>
  <message>
   <source>The practice network does not run</source>
   <translation>La red de práctica no funciona</translation>
  </message>
  <message>
   <source>The practice network is built in: real protocol, real payments, coins without value.</source>
   <translation>La red de práctica está integrada: protocolo y pagos reales, monedas sin valor.</translation>
  </message>
  <message>
   <source>The practice network keeps one for you. You can make your own at any time.</source>
   <translation>La red de práctica guarda una por usted. Puede crear la suya cuando quiera.</translation>
  </message>
  <message>
   <source>The practice network works at once</source>
   <translation>La red de práctica funciona enseguida</translation>
  </message>
  <message>
   <source>The processor computes: it runs small models.</source>
   <translation>Calcula el procesador: ejecuta modelos pequeños.</translation>
  </message>
  <message>
   <source>The program does not run</source>
   <translation>El programa no funciona</translation>
  </message>
  <message>
   <source>The program runs already</source>
   <translation>El programa ya funciona</translation>
  </message>
  <message>
   <source>The program runs without a window</source>
   <translation>El programa funciona sin ventana</translation>
  </message>
  <message>
   <source>The program was ended or failed while it shared; nothing is lost.</source>
   <translation>El programa se cerró o falló mientras compartía; no se perdió nada.</translation>
  </message>
  <message>
   <source>The program's folder is not safe</source>
   <translation>La carpeta del programa no es segura</translation>
  </message>
  <message>
   <source>The proxies are being asked who works for them.</source>
   <translation>Se pregunta a los proxies quién trabaja para ellos.</translation>
  </message>
  <message>
   <source>The proxies do not tell who works for them</source>
   <translation>Los proxies no dicen quién trabaja para ellos</translation>
  </message>
  <message>
   <source>The proxies' own lists lack this computer although it takes jobs. No work arrives before they have it.</source>
   <translation>Este equipo falta en las listas de los proxies aunque toma trabajos. No llega trabajo hasta que lo incluyan.</translation>
  </message>
  <message>
   <source>The proxy at {place} lists this computer.</source>
   <translation>El proxy de {place} incluye este equipo.</translation>
  </message>
  <message>
   <source>The proxy cannot open its port</source>
   <translation>El proxy no puede abrir su puerto</translation>
  </message>
  <message>
   <source>The proxy has credited {missing} tokens less than this machine's jobs came to ({credited} of {jobs}).</source>
   <translation>El proxy ha acreditado {missing} tokens menos de los que suman los trabajos de esta máquina ({credited} de {jobs}).</translation>
  </message>
  <message>
   <source>The proxy has credited {more} tokens more than this machine's jobs came to ({jobs}): other machines of the same owner, or jobs not recorded here.</source>
   <translation>El proxy ha acreditado {more} tokens más de los que suman los trabajos de esta máquina ({jobs}): otras máquinas del mismo propietario o trabajos no anotados aquí.</translation>
  </message>
  <message>
   <source>The proxy has said nothing since {time}: {size} are credited and not signed. What it signed can be paid out without it.</source>
   <translation>El proxy no ha dicho nada desde {time}: {size} acreditados y sin firmar. Lo que firmó se puede cobrar sin él.</translation>
  </message>
  <message>
   <source>The proxy is closing its contract, and your worker contract is not on the chain: what is signed must be paid out before that.</source>
   <translation>El proxy está cerrando su contrato, y su contrato de trabajador no está en la cadena: lo firmado debe pagarse antes.</translation>
  </message>
  <message>
   <source>The proxy is closing its contract; it pays what it owes before that.</source>
   <translation>El proxy está cerrando su contrato; antes paga lo que debe.</translation>
  </message>
  <message>
   <source>The proxy lists this computer and sends work when there is some.</source>
   <translation>El proxy incluye este equipo y envía trabajo cuando lo hay.</translation>
  </message>
  <message>
   <source>The proxy lists this computer, {place}.</source>
   <translation>El proxy incluye este equipo, {place}.</translation>
  </message>
  <message numerus="yes">
   <source>The proxy lists this computer.|{n} proxies list this computer.</source>
   <translation>
    <numerusform>El proxy incluye este equipo.</numerusform>
    <numerusform>{n} proxies incluyen este equipo.</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy notes how far its books are</source>
   <translation>El proxy anota hasta dónde llegan sus cuentas</translation>
  </message>
  <message>
   <source>The proxy paid this on its own, without a fee of yours.</source>
   <translation>El proxy pagó esto por su cuenta, sin comisión suya.</translation>
  </message>
  <message>
   <source>The proxy sent an older payment, for {heard} tokens; the one in the ledger, for {signed} tokens, is kept and stays usable.</source>
   <translation>El proxy envió un pago más antiguo, por {heard} tokens; el del libro, por {signed} tokens, se conserva y sigue siendo válido.</translation>
  </message>
  <message>
   <source>The proxy's contract does not exist</source>
   <translation>El contrato del proxy no existe</translation>
  </message>
  <message>
   <source>The proxy's database cannot be opened</source>
   <translation>No se puede abrir la base de datos del proxy</translation>
  </message>
  <message>
   <source>The proxy's next payment is worth as much; restore the ledger if it was changed.</source>
   <translation>El próximo pago del proxy vale lo mismo; restaure el libro si se cambió.</translation>
  </message>
  <message>
   <source>The proxy's own list has this computer</source>
   <translation>La lista del proxy incluye este equipo</translation>
  </message>
  <message numerus="yes">
   <source>The proxy's own list has {n} workers of this computer's price, naming none</source>
   <translation>
    <numerusform>La lista del proxy tiene {n} trabajador con el precio de este equipo, sin nombrarlo</numerusform>
    <numerusform>La lista del proxy tiene {n} trabajadores con el precio de este equipo, sin nombrar a ninguno</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy's share of these jobs was {amount}.</source>
   <translation>La parte del proxy en estos trabajos fue {amount}.</translation>
  </message>
  <message>
   <source>The proxy's stake is filled up</source>
   <translation>Se completa la garantía del proxy</translation>
  </message>
  <message>
   <source>The receipts are not usable</source>
   <translation>Los recibos no se pueden usar</translation>
  </message>
  <message>
   <source>The receipts cannot be read</source>
   <translation>No se pueden leer los recibos</translation>
  </message>
  <message>
   <source>The recording cannot be read</source>
   <translation>No se puede leer la grabación</translation>
  </message>
  <message>
   <source>The recording cannot be sent</source>
   <translation>No se puede enviar la grabación</translation>
  </message>
  <message>
   <source>The report was not saved</source>
   <translation>No se guardó el informe</translation>
  </message>
  <message>
   <source>The report was saved as {name}.</source>
   <translation>El informe se guardó como {name}.</translation>
  </message>
  <message>
   <source>The review is out of date</source>
   <translation>La revisión está anticuada</translation>
  </message>
  <message>
   <source>The running program does not answer</source>
   <translation>El programa en marcha no responde</translation>
  </message>
  <message>
   <source>The running program refused</source>
   <translation>El programa en marcha se negó</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <source>The same words have one for each version of the wallet's contract.</source>
   <translation>Las mismas palabras tienen una por versión del contrato de cartera.</translation>
  </message>
  <message>
   <source>The sandbox is not complete</source>
   <translation>El entorno aislado no está completo</translation>
  </message>
  <message>
   <source>The sandbox is not complete, and the settings do not accept less protection.</source>
   <translation>El entorno aislado no está completo, y los ajustes no aceptan menos.</translation>
  </message>
  <message>
   <source>The servers of the chain contradict each other: {done} of {all} say that the payment was made. It is not made a second time. Wait until they agree, or name another server.</source>
   <translation>Los servidores de la cadena se contradicen: {done} de {all} dicen que el pago se hizo. No se hace por segunda vez. Espere a que coincidan o indique otro servidor.</translation>
  </message>
  <message>
   <source>The settings cannot be kept</source>
   <translation>No se pueden guardar los ajustes</translation>
  </message>
  <message>
   <source>The settings need a look</source>
   <translation>Hay que mirar los ajustes</translation>
  </message>
  <message>
   <source>The signed payment in the ledger cannot be used</source>
   <translation>El pago firmado del libro no se puede usar</translation>
  </message>
  <message>
   <source>The signed payment is kept; it can be paid out once the contract is there.</source>
   <translation>El pago firmado se conserva; se puede cobrar cuando exista el contrato.</translation>
  </message>
  <message>
   <source>The speed could not be measured</source>
   <translation>No se pudo medir la velocidad</translation>
  </message>
  <message>
   <source>The speed is about right: parts of the run differ by up to {share}.</source>
   <translation>La velocidad es aproximada: partes de la prueba difieren hasta {share}.</translation>
  </message>
  <message>
   <source>The speed is sure: parts of the run differ by at most {share}.</source>
   <translation>La velocidad es segura: partes de la prueba difieren como mucho {share}.</translation>
  </message>
  <message>
   <source>The speed is unsure: parts of the run differ by {share}. Other programs were busy, so measure again.</source>
   <translation>La velocidad es insegura: partes de la prueba difieren {share}. Otros programas estaban ocupados; mida otra vez.</translation>
  </message>
  <message>
   <source>The system does not tell its free space.</source>
   <translation>El sistema no dice su espacio libre.</translation>
  </message>
  <message>
   <source>The system refused</source>
   <translation>El sistema se negó</translation>
  </message>
  <message>
   <source>The system's keyring does not answer</source>
   <translation>El llavero del sistema no responde</translation>
  </message>
  <message>
   <source>The system's keyring has lost the wallet's key</source>
   <translation>El llavero del sistema perdió la clave de la cartera</translation>
  </message>
  <message>
   <source>The system's keyring is locked</source>
   <translation>El llavero del sistema está bloqueado</translation>
  </message>
  <message>
   <source>The tiny built-in model knows little: try {example}.</source>
   <translation>El pequeño modelo integrado sabe poco: pruebe {example}.</translation>
  </message>
  <message>
   <source>The wallet cannot be unlocked safely on this system</source>
   <translation>En este sistema la cartera no se puede desbloquear con seguridad</translation>
  </message>
  <message>
   <source>The wallet cannot be used</source>
   <translation>La cartera no se puede usar</translation>
  </message>
  <message>
   <source>The wallet cannot be used.</source>
   <translation>La cartera no se puede usar.</translation>
  </message>
  <message>
   <source>The wallet could not send a payout, for it had too few coins; that cost {cost}. The claim is kept.</source>
   <translation>La cartera no pudo enviar un pago porque tenía pocas monedas; eso costó {cost}. El derecho a cobrar se conserva.</translation>
  </message>
  <message>
   <source>The wallet did not pay: the coins were too few when it was its turn.</source>
   <translation>La cartera no pagó: había pocas monedas cuando le tocó.</translation>
  </message>
  <message>
   <source>The wallet file cannot be opened</source>
   <translation>No se puede abrir el archivo de la cartera</translation>
  </message>
  <message>
   <source>The wallet file is damaged</source>
   <translation>El archivo de la cartera está dañado</translation>
  </message>
  <message>
   <source>The wallet has too few coins to pay out</source>
   <translation>La cartera tiene pocas monedas para pagar</translation>
  </message>
  <message>
   <source>The wallet has {amount}; the fee comes on top.</source>
   <translation>La cartera tiene {amount}; la comisión se añade.</translation>
  </message>
  <message>
   <source>The wallet is locked</source>
   <translation>La cartera está bloqueada</translation>
  </message>
  <message>
   <source>The wallet is locked. Its password opens it, so that you can review.</source>
   <translation>La cartera está bloqueada. Su contraseña la abre para que revise.</translation>
  </message>
  <message>
   <source>The wallet is locked; the new password opens it.</source>
   <translation>La cartera está bloqueada; la abre la contraseña nueva.</translation>
  </message>
  <message>
   <source>The wallet is ready</source>
   <translation>La cartera está lista</translation>
  </message>
  <message>
   <source>The wallet refuses to sign this</source>
   <translation>La cartera se niega a firmar esto</translation>
  </message>
  <message>
   <source>The wallet that is paid; nothing: the one that the network file names.</source>
   <translation>La cartera que cobra; vacío: la que nombra el archivo de red.</translation>
  </message>
  <message>
   <source>The wallet was not created</source>
   <translation>No se creó la cartera</translation>
  </message>
  <message>
   <source>The wallet's account file cannot be used</source>
   <translation>El archivo de cuenta de la cartera no se puede usar</translation>
  </message>
  <message>
   <source>The wallet's outbox cannot be used</source>
   <translation>La bandeja de salida de la cartera no se puede usar</translation>
  </message>
  <message>
   <source>The wallet's password is needed</source>
   <translation>Hace falta la contraseña de la cartera</translation>
  </message>
  <message>
   <source>The wallet's signer stopped</source>
   <translation>El firmante de la cartera se detuvo</translation>
  </message>
  <message>
   <source>The window needs a part that is not installed</source>
   <translation>A la ventana le falta una parte sin instalar</translation>
  </message>
  <message>
   <source>The words stay the same.</source>
   <translation>Las palabras siguen igual.</translation>
  </message>
  <message numerus="yes">
   <source>The {n} file is as the manifest says.|All {n} files are as the manifest says.</source>
   <translation>
    <numerusform>El {n} archivo es como dice el manifiesto.</numerusform>
    <numerusform>Los {n} archivos son como dice el manifiesto.</numerusform>
   </translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Then this computer joins {network}.</source>
   <translation>Después este equipo se une: {network}.</translation>
  </message>
  <message>
   <source>There is a wallet already</source>
   <translation>Ya hay una cartera</translation>
  </message>
  <message>
   <source>There is no chain of your own</source>
   <translation>No hay una cadena propia</translation>
  </message>
  <message>
   <source>There is no chain to send on.</source>
   <translation>No hay cadena por la que enviar.</translation>
  </message>
  <message>
   <source>There is no ledger</source>
   <translation>No hay libro de cuentas</translation>
  </message>
  <message>
   <source>There is no queue: a proxy gives each job to the least busy worker that is cheap enough.</source>
   <translation>No hay cola: un proxy da cada trabajo al trabajador menos ocupado que sea lo bastante barato.</translation>
  </message>
  <message>
   <source>There is no such payout</source>
   <translation>No existe ese pago</translation>
  </message>
  <message>
   <source>There is no such recording</source>
   <translation>No existe esa grabación</translation>
  </message>
  <message>
   <source>There is no such setting</source>
   <translation>No existe ese ajuste</translation>
  </message>
  <message>
   <source>There is no terminal to ask at</source>
   <translation>No hay terminal donde preguntar</translation>
  </message>
  <message>
   <source>There is no wallet yet</source>
   <translation>Aún no hay cartera</translation>
  </message>
  <message>
   <source>There is nobody to ask</source>
   <translation>No hay a quién preguntar</translation>
  </message>
  <message>
   <source>There is nothing to pay out</source>
   <translation>No hay nada que pagar</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>Aún no hay nada que enviar.</translation>
  </message>
  <message>
   <source>These are not the words of a wallet</source>
   <translation>Estas no son las palabras de una cartera</translation>
  </message>
  <message>
   <source>These two are not the same.</source>
   <translation>No coinciden.</translation>
  </message>
  <message>
   <source>These words are not a secret phrase</source>
   <translation>Estas palabras no son una frase secreta</translation>
  </message>
  <message>
   <source>They are asked again automatically.</source>
   <translation>Se les pregunta solo otra vez.</translation>
  </message>
  <message>
   <source>They are finished within 10 s or handed back. Nothing runs on afterwards.</source>
   <translation>Terminan en 10 s o se devuelven. Después no queda nada en marcha.</translation>
  </message>
  <message>
   <source>This account is frozen, because it could not pay for its storage.</source>
   <translation>Esta cuenta está congelada: no pudo pagar su almacenamiento.</translation>
  </message>
  <message>
   <source>This address belongs to {name}</source>
   <translation>Esta dirección es de {name}</translation>
  </message>
  <message>
   <source>This card lets no program set its power limit.</source>
   <translation>Esta tarjeta no deja que ningún programa fije su límite de potencia.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>This computer cannot share yet; the first step says why.</source>
   <translation>Este equipo aún no puede compartir; el primer paso dice por qué.</translation>
  </message>
  <message>
   <source>This desktop shows no tray, so the program ends with its window.</source>
   <translation>Este escritorio no muestra bandeja, así que nada quedaría para compartir.</translation>
  </message>
  <message>
   <source>This is a phrase of another kind of wallet</source>
   <translation>Es una frase de otro tipo de cartera</translation>
  </message>
  <message>
   <source>This is not a file of speech that the network understands.</source>
   <translation>Este no es un archivo de voz que la red entienda.</translation>
  </message>
  <message>
   <source>This is what the signer has read and will sign.</source>
   <translation>Esto es lo que leyó el firmante y firmará.</translation>
  </message>
  <message>
   <source>This is your own address.</source>
   <translation>Esta es su propia dirección.</translation>
  </message>
  <message>
   <source>This kind of model is not supported</source>
   <translation>Este tipo de modelo no se admite</translation>
  </message>
  <message>
   <source>This machine has both. The network's own worker image must run on it; this program is not on the list.</source>
   <translation>Esta máquina tiene ambos. Debe funcionar en ella la imagen de la red; este programa no está en la lista.</translation>
  </message>
  <message>
   <source>This model cannot be served</source>
   <translation>Este modelo no se puede servir</translation>
  </message>
  <message>
   <source>This network has no chain</source>
   <translation>Esta red no tiene cadena</translation>
  </message>
  <message>
   <source>This network has no chain, so there is no balance.</source>
   <translation>Esta red no tiene cadena, así que no hay saldo.</translation>
  </message>
  <message>
   <source>This network pays the address in its file</source>
   <translation>Esta red paga a la dirección de su archivo</translation>
  </message>
  <message>
   <source>This network's file names no chain: earnings are signed, but not paid out.</source>
   <translation>El archivo de esta red no nombra cadena: lo ganado se firma, pero no se paga.</translation>
  </message>
  <message>
   <source>This phrase needs its password</source>
   <translation>Esta frase necesita su contraseña</translation>
  </message>
  <message>
   <source>This program passes them on without writing them down.</source>
   <translation>Este programa los transmite sin anotarlos.</translation>
  </message>
  <message>
   <source>This step can be left for later.</source>
   <translation>Este paso se puede dejar para después.</translation>
  </message>
  <message>
   <source>This system does not tell of Intel TDX. Only the main network asks for it.</source>
   <translation>Este sistema no informa de Intel TDX. Solo lo pide la red principal.</translation>
  </message>
  <message>
   <source>This system is protected by Intel TDX.</source>
   <translation>Este sistema está protegido por Intel TDX.</translation>
  </message>
  <message>
   <source>This takes a few seconds.</source>
   <translation>Tarda unos segundos.</translation>
  </message>
  <message>
   <source>This takes a second or two.</source>
   <translation>Tarda un segundo o dos.</translation>
  </message>
  <message>
   <source>This takes a second or two. Nothing is changed and nothing leaves it.</source>
   <translation>Tarda un segundo o dos. Nada cambia y nada sale de él.</translation>
  </message>
  <message>
   <source>This user may not use it. The system's administrator can change that.</source>
   <translation>Este usuario no puede usarla. El administrador puede cambiarlo.</translation>
  </message>
  <message>
   <source>This usually takes a second.</source>
   <translation>Suele tardar un segundo.</translation>
  </message>
  <message>
   <source>This wallet is watch-only</source>
   <translation>Esta cartera es solo de observación</translation>
  </message>
  <message>
   <source>This wallet is watch-only: payouts arrive here, its keys are elsewhere.</source>
   <translation>Esta cartera es solo de observación: los pagos llegan aquí, las claves están en otro sitio.</translation>
  </message>
  <message>
   <source>Those that are not stand here.</source>
   <translation>Los que no, aparecen aquí.</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jue</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Jueves</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Time to finish</source>
   <translation>Tiempo para terminar</translation>
  </message>
  <message>
   <source>Times before that are off by as much; pauses last as long as meant.</source>
   <translation>Las horas anteriores se desvían lo mismo; las pausas duran lo previsto.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>To see NVIDIA cards, install the package nvidia-ml-py (the extra gpu).</source>
   <translation>Para ver tarjetas NVIDIA, instale el paquete nvidia-ml-py (el extra gpu).</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Tokens of these jobs that another payout paid</source>
   <translation>Tokens de estos trabajos que pagó otro pago</translation>
  </message>
  <message>
   <source>Tokens of your other machines, or of jobs not recorded here</source>
   <translation>Tokens de sus otras máquinas o de trabajos no anotados aquí</translation>
  </message>
  <message>
   <source>Tokens read count</source>
   <translation>Los tokens leídos cuentan</translation>
  </message>
  <message>
   <source>Tokens written count</source>
   <translation>Los tokens escritos cuentan</translation>
  </message>
  <message>
   <source>Too many wrong passwords</source>
   <translation>Demasiadas contraseñas erróneas</translation>
  </message>
  <message>
   <source>Too many wrong passwords. The next try is possible in {time}.</source>
   <translation>Demasiadas contraseñas erróneas. El próximo intento es posible en {time}.</translation>
  </message>
  <message>
   <source>Too old for jobs on the card: install {least} or later.</source>
   <translation>Demasiado antiguo para trabajos en la tarjeta: instale {least} o posterior.</translation>
  </message>
  <message>
   <source>Transaction</source>
   <translation>Transacción</translation>
  </message>
  <message>
   <source>Transaction {hash}</source>
   <translation>Transacción {hash}</translation>
  </message>
  <message numerus="yes">
   <source>Transactions, {n} row|Transactions, {n} rows</source>
   <translation>
    <numerusform>Transacciones, {n} fila</numerusform>
    <numerusform>Transacciones, {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar otra vez</translation>
  </message>
  <message>
   <source>Try again with the password that is valid now.</source>
   <translation>Inténtelo otra vez con la contraseña válida ahora.</translation>
  </message>
  <message>
   <source>Try again; without the password only the 24 words help.</source>
   <translation>Inténtelo otra vez; sin la contraseña solo ayudan las 24 palabras.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Try it with the Practice Exchange</source>
   <translation>Probar con la casa de cambio de práctica</translation>
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
   <translation>Martes</translation>
  </message>
  <message>
   <source>Two small models came with the program. Larger ones are for the Models page.</source>
   <translation>Con el programa vinieron dos modelos pequeños. Los mayores están en la página Modelos.</translation>
  </message>
  <message>
   <source>Two ways of reading it disagree. Please report this; no coins have moved.</source>
   <translation>Dos formas de leerlo no coinciden. Infórmelo, por favor; no se movió ninguna moneda.</translation>
  </message>
  <message>
   <source>Type or paste them in their order; numbers and commas do not matter.</source>
   <translation>Escríbalas o péguelas en orden; números y comas no importan.</translation>
  </message>
  <message>
   <source>Type three of them</source>
   <translation>Escriba tres de ellas</translation>
  </message>
  <message>
   <source>UQ… or 0:…</source>
   <translation>UQ… o 0:…</translation>
  </message>
  <message>
   <source>Unit of the chart</source>
   <translation>Unidad del gráfico</translation>
  </message>
  <message>
   <source>Unload the models in a pause of your own, too; pauses for programs always do.</source>
   <translation>Descargar los modelos también en una pausa suya; por programas se hace siempre.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Unlock it with its password.</source>
   <translation>Desbloquéela con su contraseña.</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again.</source>
   <translation>Desbloquee el llavero e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Unlock the wallet</source>
   <translation>Desbloquear la cartera</translation>
  </message>
  <message>
   <source>Unlock the wallet and try again.</source>
   <translation>Desbloquee la cartera e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Unlock the wallet to pay out now.</source>
   <translation>Desbloquee la cartera para pagar ahora.</translation>
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
   <translation>Actualice este programa; no debe adivinar qué significa el archivo.</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Actualizaciones</translation>
  </message>
  <message>
   <source>Use Linux 5.13 or newer with Landlock among its security modules.</source>
   <translation>Use Linux 5.13 o posterior con Landlock entre sus módulos de seguridad.</translation>
  </message>
  <message>
   <source>Use a kernel with seccomp filters, on x86-64 or 64-bit ARM.</source>
   <translation>Use un núcleo con filtros seccomp, en x86-64 o ARM de 64 bits.</translation>
  </message>
  <message>
   <source>Use one of: chat, speech</source>
   <translation>Use uno de: chat, speech</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>Usar la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Use this address</source>
   <translation>Usar esta dirección</translation>
  </message>
  <message>
   <source>Version {version} is ready</source>
   <translation>La versión {version} está lista</translation>
  </message>
  <message>
   <source>Versions of the program and its parts</source>
   <translation>Versiones del programa y sus partes</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>Wait a moment and try again; if it hangs, end its process.</source>
   <translation>Espere e inténtelo otra vez; si se cuelga, termine su proceso.</translation>
  </message>
  <message>
   <source>Wait after a program</source>
   <translation>Espera tras un programa</translation>
  </message>
  <message>
   <source>Wait: its fate is certain at the latest a few minutes after it was sent.</source>
   <translation>Espere: su destino es seguro pocos minutos después del envío.</translation>
  </message>
  <message>
   <source>Waiting for a worker</source>
   <translation>Esperando a un trabajador</translation>
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
   <translation>Falta la dirección.</translation>
  </message>
  <message>
   <source>Waiting for the amount.</source>
   <translation>Falta el importe.</translation>
  </message>
  <message>
   <source>Waiting for the chain.</source>
   <translation>Esperando a la cadena.</translation>
  </message>
  <message>
   <source>Waiting for the comment.</source>
   <translation>Falta el comentario.</translation>
  </message>
  <message>
   <source>Waiting for your decision.</source>
   <translation>Falta su decisión.</translation>
  </message>
  <message>
   <source>Waiting: other computers have the {model} jobs.</source>
   <translation>En espera: otros equipos tienen los trabajos de {model}.</translation>
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
   <source>Wallet that is paid</source>
   <translation>Cartera que cobra</translation>
  </message>
  <message>
   <source>Warnings and problems</source>
   <translation>Advertencias y problemas</translation>
  </message>
  <message>
   <source>Watch-only: the keys are elsewhere.</source>
   <translation>Solo observación: las claves están en otro sitio.</translation>
  </message>
  <message>
   <source>Ways to be paid</source>
   <translation>Formas de cobrar</translation>
  </message>
  <message>
   <source>Ways to begin</source>
   <translation>Formas de empezar</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mié</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Miércoles</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>What a kilowatt hour costs you; if not set, the usual price of the country is assumed and marked so.</source>
   <translation>Lo que le cuesta un kilovatio hora; si no se indica, se supone el precio habitual del país y se marca.</translation>
  </message>
  <message>
   <source>What coins and electricity are shown in besides TON.</source>
   <translation>En qué se muestran monedas y electricidad además de TON.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>What happened since the start</source>
   <translation>Qué pasó desde el inicio</translation>
  </message>
  <message>
   <source>What is earned goes there. Nothing can be sent from here; no keys are asked for.</source>
   <translation>Lo ganado va allí. Desde aquí no se envía nada; no se piden claves.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What it may bring in a day</source>
   <translation>Lo que puede dar al día</translation>
  </message>
  <message>
   <source>What it pays and who is paid appears here once its file was read.</source>
   <translation>Lo que paga y quién cobra aparece aquí al leer su archivo.</translation>
  </message>
  <message>
   <source>What it would be with real coins at {price}</source>
   <translation>Lo que sería con monedas reales a {price}</translation>
  </message>
  <message>
   <source>What its proxies sign is kept in the ledger.</source>
   <translation>Lo que firman sus proxies se guarda en el libro.</translation>
  </message>
  <message>
   <source>What one TON is worth to you; if not set, a price is assumed and marked so.</source>
   <translation>Lo que vale para usted un TON; si no se indica, se supone un precio y se marca.</translation>
  </message>
  <message>
   <source>What proxies credited and signed, what the chain paid, and what arrived.</source>
   <translation>Lo que los proxies acreditaron y firmaron, lo que pagó la cadena y lo que llegó.</translation>
  </message>
  <message>
   <source>What the computer draws for the jobs where no sensor of the GPU tells.</source>
   <translation>Lo que consume el equipo en los trabajos si ningún sensor de la GPU lo dice.</translation>
  </message>
  <message>
   <source>What the program notes of its own work; never keys, prompts or answers.</source>
   <translation>Lo que el programa anota de su propio trabajo; nunca claves, preguntas ni respuestas.</translation>
  </message>
  <message>
   <source>What the protection does not prove</source>
   <translation>Lo que la protección no demuestra</translation>
  </message>
  <message>
   <source>What this computer answers with</source>
   <translation>Con qué responde este equipo</translation>
  </message>
  <message>
   <source>What this computer can do</source>
   <translation>Lo que puede este equipo</translation>
  </message>
  <message>
   <source>What this computer earns is paid to a wallet of yours.</source>
   <translation>Lo que gana este equipo se paga a una cartera suya.</translation>
  </message>
  <message>
   <source>What this computer might earn here in a day</source>
   <translation>Lo que este equipo podría ganar aquí al día</translation>
  </message>
  <message>
   <source>What this does not prove</source>
   <translation>Lo que esto no demuestra</translation>
  </message>
  <message>
   <source>What this program noted of its last run is damaged.</source>
   <translation>Lo que este programa anotó de la última vez está dañado.</translation>
  </message>
  <message>
   <source>What this report is</source>
   <translation>Qué es este informe</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Qué mostrar</translation>
  </message>
  <message>
   <source>What was noted</source>
   <translation>Lo anotado</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When a pause until tomorrow morning ends.</source>
   <translation>Cuándo acaba una pausa hasta la mañana.</translation>
  </message>
  <message>
   <source>When to share, and when not</source>
   <translation>Cuándo compartir y cuándo no</translation>
  </message>
  <message>
   <source>Where the coins go</source>
   <translation>A dónde van las monedas</translation>
  </message>
  <message>
   <source>Where the program crashed</source>
   <translation>Dónde falló el programa</translation>
  </message>
  <message>
   <source>Where to begin</source>
   <translation>Dónde empezar</translation>
  </message>
  <message>
   <source>Which wallet?</source>
   <translation>¿Qué cartera?</translation>
  </message>
  <message>
   <source>While it is open, payouts are relayed without asking. It locks by itself.</source>
   <translation>Mientras está abierta, los pagos se transmiten sin preguntar. Se bloquea sola.</translation>
  </message>
  <message>
   <source>Who works here is not known</source>
   <translation>No se sabe quién trabaja aquí</translation>
  </message>
  <message>
   <source>Whoever has them has the coins. Nobody can replace them.</source>
   <translation>Quien las tiene, tiene las monedas. Nadie puede reponerlas.</translation>
  </message>
  <message>
   <source>Whose address is this?</source>
   <translation>¿De quién es esta dirección?</translation>
  </message>
  <message>
   <source>Whose usual electricity price is assumed; without one an average is.</source>
   <translation>El país cuyo precio habitual se supone; sin él, una media.</translation>
  </message>
  <message>
   <source>Why did I earn this?</source>
   <translation>¿Por qué gané esto?</translation>
  </message>
  <message>
   <source>With the fee, {amount} too few are there.</source>
   <translation>Con la comisión faltan {amount}.</translation>
  </message>
  <message>
   <source>With the setting 'Accept less protection' it shares all the same.</source>
   <translation>Con el ajuste «Aceptar menos protección» se comparte igualmente.</translation>
  </message>
  <message>
   <source>With work every second of the day. Real work comes and goes, so expect less.</source>
   <translation>Con trabajo cada segundo del día. El real va y viene: espere menos.</translation>
  </message>
  <message>
   <source>Without a chain, what is earned is signed but never paid out.</source>
   <translation>Sin cadena, lo ganado se firma pero nunca se paga.</translation>
  </message>
  <message>
   <source>Without a transaction the newest payouts are shown.</source>
   <translation>Sin transacción se muestran los últimos pagos.</translation>
  </message>
  <message>
   <source>Without details</source>
   <translation>Sin detalles</translation>
  </message>
  <message>
   <source>Word {number}</source>
   <translation>Palabra {number}</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Trabajo</translation>
  </message>
  <message>
   <source>Work is far less than that: the practice network asks every few seconds.</source>
   <translation>El trabajo es mucho menos: la red de práctica pregunta cada pocos segundos.</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Trabajadores</translation>
  </message>
  <message>
   <source>Workers and prices</source>
   <translation>Trabajadores y precios</translation>
  </message>
  <message>
   <source>Workers get of it</source>
   <translation>Los trabajadores reciben</translation>
  </message>
  <message numerus="yes">
   <source>Workers, {n} model|Workers, {n} models</source>
   <translation>
    <numerusform>Trabajadores, {n} modelo</numerusform>
    <numerusform>Trabajadores, {n} modelos</numerusform>
   </translation>
  </message>
  <message>
   <source>Write a question; Enter sends it.</source>
   <translation>Escriba una pregunta; Intro la envía.</translation>
  </message>
  <message>
   <source>Write down 24 words</source>
   <translation>Anotar 24 palabras</translation>
  </message>
  <message>
   <source>Write it like https://toncenter.com/api/v2; without https only on this computer.</source>
   <translation>Escríbalo como https://toncenter.com/api/v2; sin https solo en este equipo.</translation>
  </message>
  <message>
   <source>Write it with digits and at most nine decimals, for example 1.5</source>
   <translation>Escríbalo con cifras y como mucho nueve decimales, por ejemplo 1.5</translation>
  </message>
  <message>
   <source>Write the words down on paper; without them a lost disk means lost coins.</source>
   <translation>Anote las palabras en papel; sin ellas, perder el disco es perder las monedas.</translation>
  </message>
  <message>
   <source>Write them down on paper, in this order. Make no photo and no file of them: whoever has them has the coins, and nobody can replace them.</source>
   <translation>Anótelas en papel en este orden. Ni foto ni archivo: quien las tiene, tiene las monedas, y nadie puede reponerlas.</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>Written while thinking</source>
   <translation>Escrito al pensar</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <source>You can leave the network at any time.</source>
   <translation>Puede dejar la red cuando quiera.</translation>
  </message>
  <message>
   <source>You can pause or stop at any time.</source>
   <translation>Puede pausar o parar cuando quiera.</translation>
  </message>
  <message>
   <source>You get the network file from the operator; it names the root contract.</source>
   <translation>El archivo de red lo da el operador; nombra el contrato raíz.</translation>
  </message>
  <message>
   <source>You have a wallet</source>
   <translation>Tiene una cartera</translation>
  </message>
  <message>
   <source>You have not paid this address lately. Compare every character of it.</source>
   <translation>Hace tiempo que no paga a esta dirección. Compare cada carácter.</translation>
  </message>
  <message>
   <source>You have paid this address before.</source>
   <translation>Ya ha pagado a esta dirección.</translation>
  </message>
  <message>
   <source>You own its root contract. The proxy makes a new contract, workers and clients go over to it, and the old one is paid out and closed.</source>
   <translation>Su contrato raíz es de usted. El proxy crea un contrato nuevo, trabajadores y clientes se pasan a él, y el antiguo se paga y se cierra.</translation>
  </message>
  <message>
   <source>You see what a network pays and what is wanted. No job comes here.</source>
   <translation>Ve lo que paga una red y lo que se pide. Aquí no llega ningún trabajo.</translation>
  </message>
  <message>
   <source>You see what arrives there. Nothing can be sent from here.</source>
   <translation>Ve lo que llega allí. Desde aquí no se envía nada.</translation>
  </message>
  <message>
   <source>You share with less protection than there should be; the doctor says what.</source>
   <translation>Comparte con menos protección de la debida; doctor dice cuál falta.</translation>
  </message>
  <message>
   <source>Your 24 words</source>
   <translation>Sus 24 palabras</translation>
  </message>
  <message>
   <source>Your account on the chain</source>
   <translation>Su cuenta en la cadena</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Su dirección</translation>
  </message>
  <message>
   <source>Your own address. It counts whatever a network file says.</source>
   <translation>Su propia dirección. Vale diga lo que diga un archivo de red.</translation>
  </message>
  <message>
   <source>Your power ceiling of {power} is in force.</source>
   <translation>Su tope de potencia de {power} está en vigor.</translation>
  </message>
  <message>
   <source>Your practice network</source>
   <translation>Su red de práctica</translation>
  </message>
  <message>
   <source>Your settings, addresses shortened</source>
   <translation>Sus ajustes, con direcciones abreviadas</translation>
  </message>
  <message>
   <source>Your wallet</source>
   <translation>Su cartera</translation>
  </message>
  <message>
   <source>a contract does not answer as the network's contracts do</source>
   <translation>un contrato no responde como los de la red</translation>
  </message>
  <message>
   <source>a program of yours runs</source>
   <translation>funciona un programa suyo</translation>
  </message>
  <message>
   <source>a time of day from 00:00 to 23:59</source>
   <translation>una hora del día de 00:00 a 23:59</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>unos {time}</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>como el sistema</translation>
  </message>
  <message>
   <source>as {name}</source>
   <translation>como {name}</translation>
  </message>
  <message>
   <source>ask its operator</source>
   <translation>pregunte al operador</translation>
  </message>
  <message>
   <source>asleep</source>
   <translation>dormida</translation>
  </message>
  <message>
   <source>assumed</source>
   <translation>supuesto</translation>
  </message>
  <message>
   <source>at most {amount} with work every second</source>
   <translation>como mucho {amount} con trabajo cada segundo</translation>
  </message>
  <message>
   <source>at most {most} names</source>
   <translation>como mucho {most} nombres</translation>
  </message>
  <message>
   <source>at what this network pays now</source>
   <translation>a lo que paga ahora esta red</translation>
  </message>
  <message>
   <source>at {price} a kilowatt hour</source>
   <translation>a {price} por kilovatio hora</translation>
  </message>
  <message>
   <source>before anybody knows how much work comes</source>
   <translation>antes de saber cuánto trabajo llega</translation>
  </message>
  <message>
   <source>blocks sharing</source>
   <translation>impide compartir</translation>
  </message>
  <message>
   <source>cached prompt</source>
   <translation>pregunta en caché</translation>
  </message>
  <message>
   <source>cannot be served</source>
   <translation>no se puede servir</translation>
  </message>
  <message>
   <source>card too hot</source>
   <translation>tarjeta muy caliente</translation>
  </message>
  <message>
   <source>checked just now</source>
   <translation>comprobado ahora mismo</translation>
  </message>
  <message>
   <source>checked {time} ago</source>
   <translation>comprobado hace {time}</translation>
  </message>
  <message>
   <source>client contract</source>
   <translation>contrato de cliente</translation>
  </message>
  <message>
   <source>cocoon-provider wallet send ADDRESS AMOUNT, or ADDRESS --all, or --resume.</source>
   <translation>cocoon-provider wallet send ADDRESS AMOUNT, o ADDRESS --all, o --resume.</translation>
  </message>
  <message>
   <source>coins less electricity</source>
   <translation>monedas menos electricidad</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>viene con el programa</translation>
  </message>
  <message>
   <source>completion</source>
   <translation>respuesta</translation>
  </message>
  <message>
   <source>computer in use</source>
   <translation>equipo en uso</translation>
  </message>
  <message>
   <source>connected</source>
   <translation>conectado</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>demonstration hardware</source>
   <translation>hardware de demostración</translation>
  </message>
  <message>
   <source>detail</source>
   <translation>detalle</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>no cabe</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>driver {version}</source>
   <translation>controlador {version}</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <source>falling</source>
   <translation>bajando</translation>
  </message>
  <message>
   <source>faucet</source>
   <translation>grifo</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>fine for now</source>
   <translation>bien por ahora</translation>
  </message>
  <message>
   <source>freed</source>
   <translation>liberada</translation>
  </message>
  <message>
   <source>from the first minute</source>
   <translation>desde el primer minuto</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>inactivo</translation>
  </message>
  <message>
   <source>it is outside of the hours of sharing</source>
   <translation>fuera del horario de compartir</translation>
  </message>
  <message>
   <source>jobs</source>
   <translation>trabajos</translation>
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
   <translation>modelo de lenguaje</translation>
  </message>
  <message>
   <source>last two minutes</source>
   <translation>últimos dos minutos</translation>
  </message>
  <message>
   <source>last two minutes, measured best {best}</source>
   <translation>últimos dos minutos, mejor medida {best}</translation>
  </message>
  <message>
   <source>later</source>
   <translation>después</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>para después</translation>
  </message>
  <message>
   <source>licence not stated</source>
   <translation>licencia no indicada</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>perdida</translation>
  </message>
  <message>
   <source>max {limit}</source>
   <translation>máx. {limit}</translation>
  </message>
  <message>
   <source>measured, {jobs}</source>
   <translation>medido, {jobs}</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>medianoche</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>missing, needed only elsewhere</source>
   <translation>falta, solo hace falta en otro sitio</translation>
  </message>
  <message>
   <source>more by midnight, if demand stays. Not in any sum.</source>
   <translation>más hasta medianoche si sigue la demanda. En ninguna suma.</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>ms</translation>
  </message>
  <message>
   <source>nanotons a token</source>
   <translation>nanotons por token</translation>
  </message>
  <message>
   <source>needs a file</source>
   <translation>necesita un archivo</translation>
  </message>
  <message>
   <source>needs a reset</source>
   <translation>necesita reinicio</translation>
  </message>
  <message>
   <source>needs about {need}</source>
   <translation>necesita unos {need}</translation>
  </message>
  <message>
   <source>needs about {need} of {total}</source>
   <translation>necesita unos {need} de {total}</translation>
  </message>
  <message>
   <source>needs {need}, has {total}</source>
   <translation>necesita {need}, tiene {total}</translation>
  </message>
  <message>
   <source>net {amount}</source>
   <translation>neto {amount}</translation>
  </message>
  <message>
   <source>no card</source>
   <translation>sin tarjeta</translation>
  </message>
  <message>
   <source>no graphics card is used</source>
   <translation>no se usa tarjeta gráfica</translation>
  </message>
  <message>
   <source>no manifest, so its files cannot be checked</source>
   <translation>sin manifiesto: no se pueden comprobar sus archivos</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>sin red</translation>
  </message>
  <message>
   <source>no payout yet today</source>
   <translation>hoy aún ningún pago</translation>
  </message>
  <message>
   <source>no sandbox</source>
   <translation>sin entorno aislado</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none done yet today</source>
   <translation>hoy aún ninguno</translation>
  </message>
  <message>
   <source>none listed</source>
   <translation>ninguno incluido</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>normal</translation>
  </message>
  <message>
   <source>not admitted</source>
   <translation>no admitido</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>no permitido</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>sin preguntar</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>sin elegir</translation>
  </message>
  <message>
   <source>not complete</source>
   <translation>incompleto</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>no incluido</translation>
  </message>
  <message>
   <source>not possible yet</source>
   <translation>aún no es posible</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>ilegible</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>no funciona</translation>
  </message>
  <message>
   <source>not served</source>
   <translation>sin servir</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>sin fijar</translation>
  </message>
  <message>
   <source>not shared</source>
   <translation>sin compartir</translation>
  </message>
  <message>
   <source>not signed yet, in no sum</source>
   <translation>aún sin firmar, en ninguna suma</translation>
  </message>
  <message>
   <source>not sorted</source>
   <translation>sin ordenar</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>no se dice</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>nothing earned</source>
   <translation>nada ganado</translation>
  </message>
  <message>
   <source>nothing waits</source>
   <translation>nada espera</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nada aún</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>of {limit}</source>
   <translation>de {limit}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>no</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>sin conexión</translation>
  </message>
  <message>
   <source>on</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>on a chain</source>
   <translation>en una cadena</translation>
  </message>
  <message>
   <source>on another network</source>
   <translation>en otra red</translation>
  </message>
  <message>
   <source>on battery</source>
   <translation>con batería</translation>
  </message>
  <message>
   <source>on or off</source>
   <translation>on u off</translation>
  </message>
  <message>
   <source>one line of at most {most} characters</source>
   <translation>una línea de {most} caracteres como mucho</translation>
  </message>
  <message>
   <source>only looked at</source>
   <translation>solo se mira</translation>
  </message>
  <message>
   <source>only on this computer</source>
   <translation>solo en este equipo</translation>
  </message>
  <message>
   <source>other programs use the GPU</source>
   <translation>otros programas usan la GPU</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>exterior</translation>
  </message>
  <message>
   <source>outside your hours</source>
   <translation>fuera de su horario</translation>
  </message>
  <message>
   <source>paid on the chain</source>
   <translation>pagado en la cadena</translation>
  </message>
  <message>
   <source>path of a .toml file</source>
   <translation>ruta de un archivo .toml</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>paused after a crash</source>
   <translation>en pausa tras un fallo</translation>
  </message>
  <message>
   <source>paused by you</source>
   <translation>en pausa por usted</translation>
  </message>
  <message>
   <source>paused for a program</source>
   <translation>en pausa por un programa</translation>
  </message>
  <message>
   <source>per coin, in your currency</source>
   <translation>por moneda, en su divisa</translation>
  </message>
  <message>
   <source>per kWh, in your currency</source>
   <translation>por kWh, en su divisa</translation>
  </message>
  <message>
   <source>place {place} of {all} by price</source>
   <translation>puesto {place} de {all} por precio</translation>
  </message>
  <message>
   <source>places {first} to {last} of {all} by price</source>
   <translation>puestos {first} a {last} de {all} por precio</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>práctica</translation>
  </message>
  <message>
   <source>practice coins</source>
   <translation>monedas de práctica</translation>
  </message>
  <message>
   <source>price not told yet, counted when it is</source>
   <translation>precio aún no dicho, se contará entonces</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>problema</translation>
  </message>
  <message>
   <source>problems only</source>
   <translation>solo problemas</translation>
  </message>
  <message>
   <source>promises {names}</source>
   <translation>promete {names}</translation>
  </message>
  <message numerus="yes">
   <source>promises {names} and {n} more</source>
   <translation>
    <numerusform>promete {names} y {n} más</numerusform>
    <numerusform>promete {names} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>prompt</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>proxy</translation>
  </message>
  <message>
   <source>proxy's wallet</source>
   <translation>cartera del proxy</translation>
  </message>
  <message>
   <source>real network</source>
   <translation>red real</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>razonamiento</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>rising</source>
   <translation>subiendo</translation>
  </message>
  <message>
   <source>root contract</source>
   <translation>contrato raíz</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message numerus="yes">
   <source>sandboxed, {held} of {n} layer|sandboxed, {held} of {n} layers</source>
   <translation>
    <numerusform>aislado, {held} de {n} capa</numerusform>
    <numerusform>aislado, {held} de {n} capas</numerusform>
   </translation>
  </message>
  <message>
   <source>served</source>
   <translation>se sirve</translation>
  </message>
  <message>
   <source>served, resting now</source>
   <translation>se sirve, ahora descansa</translation>
  </message>
  <message>
   <source>set its price</source>
   <translation>poner su precio</translation>
  </message>
  <message>
   <source>set the price of a coin</source>
   <translation>poner el precio de la moneda</translation>
  </message>
  <message>
   <source>sharing</source>
   <translation>comparte</translation>
  </message>
  <message>
   <source>signed by the proxy, not yet paid</source>
   <translation>firmado por el proxy, aún no pagado</translation>
  </message>
  <message>
   <source>sorted, largest first</source>
   <translation>ordenado, de mayor a menor</translation>
  </message>
  <message>
   <source>sorted, smallest first</source>
   <translation>ordenado, de menor a mayor</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>voz a texto</translation>
  </message>
  <message>
   <source>stay where they are</source>
   <translation>se quedan donde están</translation>
  </message>
  <message>
   <source>steady</source>
   <translation>estable</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
  <message>
   <source>stopped, needed you</source>
   <translation>detenido, le necesitaba</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>retirado</translation>
  </message>
  <message>
   <source>takes no jobs</source>
   <translation>no toma trabajos</translation>
  </message>
  <message>
   <source>tells who works for it</source>
   <translation>dice quién trabaja para él</translation>
  </message>
  <message>
   <source>ten-thousandths</source>
   <translation>diezmilésimas</translation>
  </message>
  <message>
   <source>test network</source>
   <translation>red de prueba</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>the card was hot</source>
   <translation>la tarjeta estaba caliente</translation>
  </message>
  <message>
   <source>the computer runs on battery</source>
   <translation>el equipo usa la batería</translation>
  </message>
  <message>
   <source>the engine calculates on the processor</source>
   <translation>el motor calcula en el procesador</translation>
  </message>
  <message>
   <source>the last run did not end well</source>
   <translation>la última vez no acabó bien</translation>
  </message>
  <message>
   <source>the only one</source>
   <translation>el único</translation>
  </message>
  <message>
   <source>the only worker</source>
   <translation>el único trabajador</translation>
  </message>
  <message>
   <source>the practice network</source>
   <translation>red de práctica</translation>
  </message>
  <message>
   <source>the price of this network is not known</source>
   <translation>se desconoce el precio de esta red</translation>
  </message>
  <message>
   <source>the proxy has closed its contract</source>
   <translation>el proxy ha cerrado su contrato</translation>
  </message>
  <message>
   <source>the proxy's contract is not on the chain</source>
   <translation>el contrato del proxy no está en la cadena</translation>
  </message>
  <message>
   <source>the worker contract is closed and takes no payment</source>
   <translation>el contrato de trabajador está cerrado y no admite pagos</translation>
  </message>
  <message>
   <source>these coins have no value; the electricity is real</source>
   <translation>estas monedas no valen nada; la electricidad es real</translation>
  </message>
  <message>
   <source>times like 22:00-07:00, separated by commas, or empty for always</source>
   <translation>horas como 22:00-07:00, separadas por comas, o vacío para compartir siempre</translation>
  </message>
  <message>
   <source>tokens/s</source>
   <translation>tokens/s</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>desbloqueado</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>versión {number}</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>voz</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>waits for a restart</source>
   <translation>espera un reinicio</translation>
  </message>
  <message>
   <source>waits for its payout</source>
   <translation>espera su pago</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>advertencia</translation>
  </message>
  <message>
   <source>watch-only</source>
   <translation>solo observación</translation>
  </message>
  <message>
   <source>watched since {time}, {checked}</source>
   <translation>observado desde {time}, {checked}</translation>
  </message>
  <message>
   <source>without the coins, whose number is not known</source>
   <translation>sin las monedas, cuyo número se desconoce</translation>
  </message>
  <message>
   <source>worker contract</source>
   <translation>contrato de trabajador</translation>
  </message>
  <message>
   <source>works now</source>
   <translation>funciona ya</translation>
  </message>
  <message>
   <source>works with a limit</source>
   <translation>funciona con un límite</translation>
  </message>
  <message>
   <source>you are here</source>
   <translation>usted está aquí</translation>
  </message>
  <message>
   <source>you asked for it</source>
   <translation>usted lo pidió</translation>
  </message>
  <message>
   <source>your price</source>
   <translation>su precio</translation>
  </message>
  <message>
   <source>your wallet</source>
   <translation>su cartera</translation>
  </message>
  <message>
   <source>{amount} are signed and are paid out next.</source>
   <translation>{amount} firmados; se pagan a continuación.</translation>
  </message>
  <message>
   <source>{amount} are signed and cannot be paid out: {why}. The payment is kept.</source>
   <translation>{amount} firmados, no se pueden pagar: {why}. El pago se conserva.</translation>
  </message>
  <message>
   <source>{amount} are signed and not paid out: the fee, up to {fee}, would be {share} of it, more than the {most}. It is paid out from {due} on, or at once when you ask.</source>
   <translation>{amount} firmados sin pagar: la comisión, hasta {fee}, sería {share} de ello, más del {most}. Se paga a partir de {due}, o enseguida si usted lo pide.</translation>
  </message>
  <message>
   <source>{amount} are signed and wait for a wallet that pays the fee.</source>
   <translation>{amount} firmados; esperan una cartera que pague la comisión.</translation>
  </message>
  <message>
   <source>{amount} are signed; they wait a while, for a payout was made lately.</source>
   <translation>{amount} firmados; esperan un poco, pues hace poco hubo un pago.</translation>
  </message>
  <message>
   <source>{amount} arrived at the owner's address.</source>
   <translation>Llegaron {amount} a la dirección del propietario.</translation>
  </message>
  <message>
   <source>{amount} arrived at your address.</source>
   <translation>Llegaron {amount} a su dirección.</translation>
  </message>
  <message>
   <source>{amount} count as paid on the chain and have not arrived: they are on their way, or the proxy's contract is short of money and pays when it has some.</source>
   <translation>{amount} constan como pagados en la cadena y no han llegado: están en camino, o al contrato del proxy le falta dinero y paga cuando lo tenga.</translation>
  </message>
  <message>
   <source>{amount} have left the wallet.</source>
   <translation>{amount} han salido de la cartera.</translation>
  </message>
  <message>
   <source>{amount} more have arrived than this proxy contract's tokens are worth at {fee} nanotons each.</source>
   <translation>Han llegado {amount} más de lo que valen los tokens de este contrato del proxy a {fee} nanotons cada uno.</translation>
  </message>
  <message>
   <source>{amount} more is not signed yet.</source>
   <translation>{amount} más aún sin firmar.</translation>
  </message>
  <message>
   <source>{amount} more may come, as in the last 24 hours.</source>
   <translation>Pueden llegar {amount} más, como en las últimas 24 horas.</translation>
  </message>
  <message>
   <source>{amount} stay with your worker contract as a deposit.</source>
   <translation>{amount} quedan como depósito en su contrato.</translation>
  </message>
  <message>
   <source>{amount} to {address}.</source>
   <translation>{amount} a {address}.</translation>
  </message>
  <message>
   <source>{amount} to {address}. What became of it is certain by {time}; nothing else is sent before.</source>
   <translation>{amount} a {address}. Su destino es seguro a las {time}; antes no se envía nada más.</translation>
  </message>
  <message>
   <source>{amount} tokens per second</source>
   <translation>{amount} tokens por segundo</translation>
  </message>
  <message>
   <source>{amount} were paid by the proxy on its own, without a fee of yours.</source>
   <translation>El proxy pagó {amount} por su cuenta, sin comisión suya.</translation>
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
   <translation>
    <numerusform>{count} trabajo</numerusform>
    <numerusform>{count} trabajos</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} parámetros</translation>
  </message>
  <message>
   <source>{currency} a coin</source>
   <translation>{currency} por moneda</translation>
  </message>
  <message>
   <source>{currency}/kWh</source>
   <translation>{currency}/kWh</translation>
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
   <translation>{day}, de {begin} a {end}</translation>
  </message>
  <message>
   <source>{device}, {free} free</source>
   <translation>{device}, {free} libres</translation>
  </message>
  <message>
   <source>{done} done today, {failed} failed</source>
   <translation>{done} hechos hoy, {failed} fallidos</translation>
  </message>
  <message>
   <source>{energy} × {price}</source>
   <translation>{energy} × {price}</translation>
  </message>
  <message>
   <source>{first} to {last} of {all}</source>
   <translation>{first} a {last} de {all}</translation>
  </message>
  <message>
   <source>{free} free</source>
   <translation>{free} libres</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{jobs} in {time}</source>
   <translation>{jobs} en {time}</translation>
  </message>
  <message>
   <source>{label}, about {amount} more, not in any sum</source>
   <translation>{label}, unos {amount} más, en ninguna suma</translation>
  </message>
  <message>
   <source>{label}, about {amount}, estimated</source>
   <translation>{label}, unos {amount}, estimado</translation>
  </message>
  <message>
   <source>{label}, not enough to go by</source>
   <translation>{label}, sin base suficiente</translation>
  </message>
  <message>
   <source>{label}, {amount}, measured</source>
   <translation>{label}, {amount}, medido</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>de {least} a {most}</translation>
  </message>
  <message>
   <source>{least} to {most} {unit}</source>
   <translation>de {least} a {most} {unit}</translation>
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
   <translation>{millions} millones de pesos: cabe en cualquier memoria, {size} en disco, sin descarga.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{model} is wanted more.</source>
   <translation>Se pide más {model}.</translation>
  </message>
  <message>
   <source>{model}, {jobs}</source>
   <translation>{model}, {jobs}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message numerus="yes">
   <source>{name} and {n} more|{name} and {n} more</source>
   <translation>
    <numerusform>{name} y {n} más</numerusform>
    <numerusform>{name} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is gone: its driver was reset, or it was taken out.</source>
   <translation>{name} desapareció: se reinició su controlador o se retiró.</translation>
  </message>
  <message numerus="yes">
   <source>{name}, {n} core|{name}, {n} cores</source>
   <translation>
    <numerusform>{name}, {n} núcleo</numerusform>
    <numerusform>{name}, {n} núcleos</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}. You have paid this address before.</source>
   <translation>{name}. Ya ha pagado a esta dirección.</translation>
  </message>
  <message numerus="yes">
   <source>{n} connection|{n} connections</source>
   <translation>
    <numerusform>{n} conexión</numerusform>
    <numerusform>{n} conexiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entry is saved.|{n} entries are saved.</source>
   <translation>
    <numerusform>Se guardó {n} entrada.</numerusform>
    <numerusform>Se guardaron {n} entradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job at once|{n} jobs at once</source>
   <translation>
    <numerusform>{n} trabajo a la vez</numerusform>
    <numerusform>{n} trabajos a la vez</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job was not answered and earned nothing.|{n} jobs were not answered and earned nothing.</source>
   <translation>
    <numerusform>{n} trabajo quedó sin respuesta y no ganó nada.</numerusform>
    <numerusform>{n} trabajos quedaron sin respuesta y no ganaron nada.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} model|{n} models</source>
   <translation>
    <numerusform>{n} modelo</numerusform>
    <numerusform>{n} modelos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} connected|{n} of {all} connected</source>
   <translation>
    <numerusform>{n} de {all} conectada</numerusform>
    <numerusform>{n} de {all} conectadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} proxies lists this computer.|{n} of {all} proxies list this computer.</source>
   <translation>
    <numerusform>{n} de {all} proxies incluye este equipo.</numerusform>
    <numerusform>{n} de {all} proxies incluyen este equipo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} payout|{n} payouts</source>
   <translation>
    <numerusform>{n} pago</numerusform>
    <numerusform>{n} pagos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} proxy is registered there.|{n} proxies are registered there.</source>
   <translation>
    <numerusform>Hay {n} proxy registrado allí.</numerusform>
    <numerusform>Hay {n} proxies registrados allí.</numerusform>
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
   <translation>
    <numerusform>queda {n} segundo</numerusform>
    <numerusform>quedan {n} segundos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token ({amount})|{n} tokens ({amount})</source>
   <translation>
    <numerusform>{n} token ({amount})</numerusform>
    <numerusform>{n} tokens ({amount})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token|{n} tokens</source>
   <translation>
    <numerusform>{n} token</numerusform>
    <numerusform>{n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>{payouts}, fees {fees}</source>
   <translation>{payouts}, comisiones {fees}</translation>
  </message>
  <message>
   <source>{place} of {all}</source>
   <translation>{place} de {all}</translation>
  </message>
  <message>
   <source>{running} of {places}</source>
   <translation>{running} de {places}</translation>
  </message>
  <message>
   <source>{running} of {places} busy</source>
   <translation>{running} de {places} ocupadas</translation>
  </message>
  <message>
   <source>{running} of {slots}</source>
   <translation>{running} de {slots}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{signed} are signed and paid out next.</source>
   <translation>{signed} firmados; se pagan a continuación.</translation>
  </message>
  <message>
   <source>{signed} are signed; they are paid out at {due}.</source>
   <translation>{signed} firmados; se pagan al llegar a {due}.</translation>
  </message>
  <message>
   <source>{signed} are signed; unlock the wallet to have them paid out.</source>
   <translation>{signed} firmados; desbloquee la cartera para que se paguen.</translation>
  </message>
  <message>
   <source>{signed} of {due}</source>
   <translation>{signed} de {due}</translation>
  </message>
  <message>
   <source>{signed} signed, measured</source>
   <translation>firmado {signed}, medido</translation>
  </message>
  <message>
   <source>{size} are credited and not signed yet; proxies sign every minute or so.</source>
   <translation>{size} acreditados y aún sin firmar; los proxies firman cada minuto más o menos.</translation>
  </message>
  <message>
   <source>{size} on disk</source>
   <translation>{size} en disco</translation>
  </message>
  <message numerus="yes">
   <source>{text}, {n} waits|{text}, {n} wait</source>
   <translation>
    <numerusform>{text}, {n} espera</numerusform>
    <numerusform>{text}, {n} esperan</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} last time</source>
   <translation>última vez {time}</translation>
  </message>
  <message>
   <source>{title}, {signed} signed of {due}, measured</source>
   <translation>{title}, firmado {signed} de {due}, medido</translation>
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
   <translation>{tokens} tokens pagados {times} {price} nano{coin}</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>{tokens} {kind} tokens {times} {multiplier}</source>
   <translation>{tokens} tokens de {kind} {times} {multiplier}</translation>
  </message>
  <message>
   <source>{total}, {free} free</source>
   <translation>{total}, {free} libres</translation>
  </message>
  <message>
   <source>{unit} a day at {price} a coin</source>
   <translation>{unit} al día a {price} por moneda</translation>
  </message>
  <message>
   <source>{unit} a month at {price} a coin</source>
   <translation>{unit} al mes a {price} por moneda</translation>
  </message>
  <message>
   <source>{unit} a quarter at {price} a coin</source>
   <translation>{unit} al trimestre a {price} por moneda</translation>
  </message>
  <message>
   <source>{unit} a year at {price} a coin</source>
   <translation>{unit} al año a {price} por moneda</translation>
  </message>
  <message>
   <source>{unit} an hour at {price} a coin</source>
   <translation>{unit} por hora a {price} por moneda</translation>
  </message>
  <message>
   <source>{unit}, before electricity</source>
   <translation>{unit}, antes de electricidad</translation>
  </message>
  <message>
   <source>{unit}, before electricity: it has no model</source>
   <translation>{unit}, antes de electricidad: sin modelo</translation>
  </message>
  <message>
   <source>{values}, or not set</source>
   <translation>{values}, o sin fijar</translation>
  </message>
  <message>
   <source>{version}, test network</source>
   <translation>{version}, red de prueba</translation>
  </message>
  <message>
   <source>{version}: never used</source>
   <translation>{version}: nunca usada</translation>
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
   <translation>{weekday} {day} {month}</translation>
  </message>
  <message>
   <source>{what}, refused</source>
   <translation>{what}, rechazado</translation>
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
   <translation>“{text}”</translation>
  </message>
 </context>
</TS>
