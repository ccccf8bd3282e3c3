<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>'cocoon-provider settings list' shows all of them.</source>
   <translation>«cocoon-provider settings list» показывает все.</translation>
  </message>
  <message>
   <source>(price coefficient {share} included)</source>
   <translation>(с ценовым коэффициентом {share})</translation>
  </message>
  <message>
   <source>24 words</source>
   <translation>24 слова</translation>
  </message>
  <message>
   <source>24 words are made on this computer. You write them down; only you have them.</source>
   <translation>24 слова создаются на этом компьютере. Вы записываете их; они есть только у вас.</translation>
  </message>
  <message>
   <source>24 words on paper</source>
   <translation>24 слова на бумаге</translation>
  </message>
  <message>
   <source>24 words to write down, and a password. The words are asked for once.</source>
   <translation>24 слова, чтобы записать, и пароль. Слова спросят один раз.</translation>
  </message>
  <message>
   <source>A Cocoon network, by its network file</source>
   <translation>Сеть Cocoon по её файлу</translation>
  </message>
  <message>
   <source>A GPU is lost</source>
   <translation>Видеокарта потеряна</translation>
  </message>
  <message>
   <source>A built-in model cannot be used</source>
   <translation>Встроенная модель непригодна</translation>
  </message>
  <message>
   <source>A client is charged for its requests</source>
   <translation>С клиента списана плата за запросы</translation>
  </message>
  <message>
   <source>A client pays coins in</source>
   <translation>Клиент вносит монеты</translation>
  </message>
  <message>
   <source>A client's contract reports its balance</source>
   <translation>Контракт клиента сообщает остаток</translation>
  </message>
  <message>
   <source>A coin is worth {price}</source>
   <translation>Монета стоит {price}</translation>
  </message>
  <message>
   <source>A connection was lost: {reason}</source>
   <translation>Соединение потеряно: {reason}</translation>
  </message>
  <message>
   <source>A contract is put on the chain</source>
   <translation>Контракт помещается в цепь</translation>
  </message>
  <message>
   <source>A contract of the local network could not be closed</source>
   <translation>Контракт локальной сети не удалось закрыть</translation>
  </message>
  <message>
   <source>A developer who asks every few seconds, day and night.</source>
   <translation>Разработчик, который спрашивает каждые несколько секунд, днём и ночью.</translation>
  </message>
  <message>
   <source>A fixed clock holds the card back.</source>
   <translation>Карту сдерживает фиксированная частота.</translation>
  </message>
  <message>
   <source>A gateway wallet is needed first</source>
   <translation>Сначала нужен кошелёк шлюза</translation>
  </message>
  <message>
   <source>A graphics card's driver needs more address space; the use of memory is watched instead.</source>
   <translation>Драйверу видеокарты нужно больше адресов; за памятью следят.</translation>
  </message>
  <message>
   <source>A message between contracts</source>
   <translation>Сообщение между контрактами</translation>
  </message>
  <message>
   <source>A model is missing</source>
   <translation>Не хватает модели</translation>
  </message>
  <message>
   <source>A model takes 2 to 9 GB.</source>
   <translation>Модель занимает от 2 до 9 ГБ.</translation>
  </message>
  <message>
   <source>A network's file names the models that this computer serves there. To serve one of your own, write its folder as a source under [[models]] in that file, with the name by which the network lists it, and join the network again. The practice network serves the built-in models.</source>
   <translation>Файл сети называет модели, которые этот компьютер обслуживает. Чтобы дать свою, впишите её папку в [[models]] этого файла под именем, известным сети, и войдите в сеть снова. Учебная сеть обслуживает встроенные модели.</translation>
  </message>
  <message>
   <source>A new wallet, or one from its 24 words, is made there.</source>
   <translation>Там создаётся новый кошелёк или открывается по 24 словам.</translation>
  </message>
  <message>
   <source>A payment failed</source>
   <translation>Платёж не удался</translation>
  </message>
  <message>
   <source>A payment is under way.</source>
   <translation>Платёж в пути.</translation>
  </message>
  <message numerus="yes">
   <source>A payout arrived|{n} payouts arrived</source>
   <translation>
    <numerusform>Пришла {n} выплата</numerusform>
    <numerusform>Пришли {n} выплаты</numerusform>
    <numerusform>Пришло {n} выплат</numerusform>
   </translation>
  </message>
  <message>
   <source>A payout is already on its way</source>
   <translation>Выплата уже в пути</translation>
  </message>
  <message>
   <source>A payout is on its way from this wallet</source>
   <translation>Из этого кошелька уже идёт выплата</translation>
  </message>
  <message>
   <source>A payout of {amount} is on its way.</source>
   <translation>Выплата {amount} в пути.</translation>
  </message>
  <message>
   <source>A payout of {amount} was signed and is on its way.</source>
   <translation>Выплата {amount} подписана и уже в пути.</translation>
  </message>
  <message>
   <source>A payout was carried out; it cost {cost} in fees.</source>
   <translation>Выплата исполнена; комиссии составили {cost}.</translation>
  </message>
  <message>
   <source>A payout was refused, because the claim was paid meanwhile; it cost {cost} in fees.</source>
   <translation>Выплата отклонена: тем временем деньги уже выплачены; это стоило {cost}.</translation>
  </message>
  <message>
   <source>A payout's fee is paid by a wallet of yours: unlock one with --wallet.</source>
   <translation>Комиссию выплаты платит ваш кошелёк: разблокируйте его с --wallet.</translation>
  </message>
  <message>
   <source>A payout's message expired before the chain took it; nothing was paid, and it is made anew.</source>
   <translation>Сообщение о выплате истекло раньше, чем цепь его приняла; ничего не выплачено, оно создаётся заново.</translation>
  </message>
  <message>
   <source>A proxy gives a job to the least busy worker that is cheap enough for it. The list names nobody, so workers with one price cannot be told apart.</source>
   <translation>Прокси даёт задание наименее занятому исполнителю с подходящей ценой. Имён в списке нет, поэтому исполнителей с одной ценой не различить.</translation>
  </message>
  <message>
   <source>A question goes to a network as a developer's would; the practice network is free.</source>
   <translation>Вопрос идёт в сеть так же, как у разработчика; учебная сеть бесплатна.</translation>
  </message>
  <message>
   <source>A real network: its coins can have value.</source>
   <translation>Настоящая сеть: её монеты могут иметь цену.</translation>
  </message>
  <message>
   <source>A server of the chain gave a wrong answer</source>
   <translation>Сервер цепи дал неверный ответ</translation>
  </message>
  <message>
   <source>A server of the chain lags behind</source>
   <translation>Сервер цепи отстаёт</translation>
  </message>
  <message numerus="yes">
   <source>A short run of the engine tells how fast this computer is. It uses the whole processor for {n} second.|A short run of the engine tells how fast this computer is. It uses the whole processor for {n} seconds.</source>
   <translation>
    <numerusform>Короткий прогон движка покажет, насколько быстр компьютер. Он займёт весь процессор на {n} секунду.</numerusform>
    <numerusform>Короткий прогон движка покажет, насколько быстр компьютер. Он займёт весь процессор на {n} секунды.</numerusform>
    <numerusform>Короткий прогон движка покажет, насколько быстр компьютер. Он займёт весь процессор на {n} секунд.</numerusform>
   </translation>
  </message>
  <message>
   <source>A small text file with the root contract's address, from the operator.</source>
   <translation>Небольшой текстовый файл с адресом корневого контракта, от оператора.</translation>
  </message>
  <message>
   <source>A test network: its coins have no value.</source>
   <translation>Тестовая сеть: её монеты ничего не стоят.</translation>
  </message>
  <message>
   <source>A wallet or an address that you choose here takes its place.</source>
   <translation>Выбранный здесь кошелёк или адрес займёт его место.</translation>
  </message>
  <message>
   <source>A wallet that you have already, from any program for this chain.</source>
   <translation>Кошелёк, который у вас уже есть, из любой программы для этой цепи.</translation>
  </message>
  <message>
   <source>A wav, flac, mp3 or ogg file of speech, from any recorder; drop it here or choose it.</source>
   <translation>Файл wav, flac, mp3 или ogg с речью от любого диктофона; перетащите его сюда или выберите.</translation>
  </message>
  <message>
   <source>A whole number from 0 to {most} is wanted.</source>
   <translation>Нужно целое число от 0 до {most}.</translation>
  </message>
  <message>
   <source>A worker's contract reports what is due</source>
   <translation>Контракт исполнителя сообщает, сколько причитается</translation>
  </message>
  <message>
   <source>About {amount} tokens per second</source>
   <translation>Примерно {amount} токенов в секунду</translation>
  </message>
  <message>
   <source>Accept less protection</source>
   <translation>Допускать меньшую защиту</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Счёт</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>Add a local model</source>
   <translation>Добавить свою модель</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Адрес</translation>
  </message>
  <message>
   <source>Addresses of wallets begin with UQ or EQ, in raw form with 0:.</source>
   <translation>Адреса кошельков начинаются с UQ или EQ, в сырой форме с 0:.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Все модели</translation>
  </message>
  <message>
   <source>All networks</source>
   <translation>Все сети</translation>
  </message>
  <message>
   <source>All {jobs} tokens of this machine's jobs are credited.</source>
   <translation>Все токены заданий этой машины зачислены: {jobs}.</translation>
  </message>
  <message>
   <source>Allow user namespaces (user.max_user_namespaces, on Ubuntu also kernel.apparmor_restrict_unprivileged_userns=0); containers often forbid them.</source>
   <translation>Разрешите пространства имён пользователей (user.max_user_namespaces, в Ubuntu ещё kernel.apparmor_restrict_unprivileged_userns=0); контейнеры их часто запрещают.</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>Разрешённые модели</translation>
  </message>
  <message>
   <source>Allowed proxy images</source>
   <translation>Разрешённые образы прокси</translation>
  </message>
  <message>
   <source>Allowed worker images</source>
   <translation>Разрешённые образы исполнителей</translation>
  </message>
  <message>
   <source>Always pause for {program}</source>
   <translation>Всегда делать паузу для {program}</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Сумма</translation>
  </message>
  <message>
   <source>Amount, TON</source>
   <translation>Сумма, TON</translation>
  </message>
  <message>
   <source>An address has 48 characters, such as UQAB..., or is written as 0:&lt;64 digits&gt;.</source>
   <translation>В адресе 48 знаков, например UQAB..., или он записан как 0:&lt;64 цифры&gt;.</translation>
  </message>
  <message>
   <source>An address whose keys you have elsewhere. Payments from here need keys.</source>
   <translation>Адрес, ключи которого у вас в другом месте. Для платежей отсюда нужны ключи.</translation>
  </message>
  <message>
   <source>An amount such as 1.5 is wanted.</source>
   <translation>Нужна сумма, например 1.5.</translation>
  </message>
  <message>
   <source>An answer could not be finished</source>
   <translation>Ответ не удалось закончить</translation>
  </message>
  <message>
   <source>An earlier payment is still under way</source>
   <translation>Прежний платёж ещё в пути</translation>
  </message>
  <message>
   <source>An exchange or a shop</source>
   <translation>Биржа или магазин</translation>
  </message>
  <message>
   <source>An exchange shares one address among all its customers. Without the right comment it cannot know that the coins are yours.</source>
   <translation>У биржи один адрес на всех клиентов. Без верного комментария она не узнает, что монеты ваши.</translation>
  </message>
  <message>
   <source>An old contract closes after</source>
   <translation>Старый контракт закрывается через</translation>
  </message>
  <message>
   <source>An order signed by the account's key</source>
   <translation>Распоряжение, подписанное ключом счёта</translation>
  </message>
  <message>
   <source>Another operator's network</source>
   <translation>Сеть другого оператора</translation>
  </message>
  <message>
   <source>Another program</source>
   <translation>Другая программа</translation>
  </message>
  <message>
   <source>Another wallet program can open the same 24 words.</source>
   <translation>Те же 24 слова откроет и другая программа-кошелёк.</translation>
  </message>
  <message>
   <source>Answers in</source>
   <translation>Отвечает за</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>апр.</translation>
  </message>
  <message>
   <source>April</source>
   <translation>апреля</translation>
  </message>
  <message>
   <source>April {year}</source>
   <translation>Апрель {year}</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>Пришло</translation>
  </message>
  <message>
   <source>Ask a question</source>
   <translation>Задать вопрос</translation>
  </message>
  <message>
   <source>Ask for a payout whenever it is worth its fee; off: only when you ask for it.</source>
   <translation>Просить выплату, когда она стоит комиссии; выкл.: только когда попросите вы.</translation>
  </message>
  <message>
   <source>Asking the chain</source>
   <translation>Запрос к цепи</translation>
  </message>
  <message>
   <source>Asking the chain and the signer.</source>
   <translation>Запрос к цепи и подписчику.</translation>
  </message>
  <message>
   <source>Asking the proxies who works for them</source>
   <translation>Опрос прокси: кто на них работает</translation>
  </message>
  <message>
   <source>At least {size} is needed.</source>
   <translation>Нужно не меньше {size}.</translation>
  </message>
  <message>
   <source>Attention needed</source>
   <translation>Нужно внимание</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>авг.</translation>
  </message>
  <message>
   <source>August</source>
   <translation>августа</translation>
  </message>
  <message>
   <source>August {year}</source>
   <translation>Август {year}</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Вернуть исходное</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Назад к списку</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Копия</translation>
  </message>
  <message>
   <source>Backup, password and everything else are on the Wallet page.</source>
   <translation>Копия, пароль и всё остальное на странице «Кошелёк».</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Остаток</translation>
  </message>
  <message>
   <source>Balance {amount}</source>
   <translation>Остаток {amount}</translation>
  </message>
  <message>
   <source>Be paid to an address</source>
   <translation>Получать на адрес</translation>
  </message>
  <message>
   <source>Before electricity, because a coin has no price here.</source>
   <translation>До электричества: у монеты здесь нет цены.</translation>
  </message>
  <message>
   <source>Begin to share as soon as the program is started.</source>
   <translation>Начинать работу сразу после запуска программы.</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>Блок</translation>
  </message>
  <message>
   <source>Block {number}</source>
   <translation>Блок {number}</translation>
  </message>
  <message>
   <source>Break-even</source>
   <translation>Окупаемость</translation>
  </message>
  <message>
   <source>Break-even was at {amount}, or {speed} paid tokens/s.</source>
   <translation>Окупаемость была при {amount} или {speed} оплаченных ток./с.</translation>
  </message>
  <message>
   <source>Break-even was at {amount}.</source>
   <translation>Окупаемость была при {amount}.</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol, real payments, coins without value.</source>
   <translation>Встроена и без интернета. Настоящий протокол, настоящие платежи, монеты без цены.</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol; without the package tonpy there is no chain here, so payments end with the proxy's signature.</source>
   <translation>Встроена и без интернета. Настоящий протокол; без пакета tonpy здесь нет цепи, платежи кончаются подписью прокси.</translation>
  </message>
  <message>
   <source>Built-in models</source>
   <translation>Встроенные модели</translation>
  </message>
  <message>
   <source>Busy now</source>
   <translation>Занято сейчас</translation>
  </message>
  <message>
   <source>Cached tokens count</source>
   <translation>Ранее прочитанные токены считаются</translation>
  </message>
  <message>
   <source>Calculate on the graphics card if the engine finds one it can use; counts from the next time a network is joined.</source>
   <translation>Считать на видеокарте, если движок найдёт пригодную; действует со следующего входа в сеть.</translation>
  </message>
  <message>
   <source>Came back unwanted</source>
   <translation>Вернулось обратно</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>Change from a contract</source>
   <translation>Сдача от контракта</translation>
  </message>
  <message>
   <source>Change its rules</source>
   <translation>Изменить её правила</translation>
  </message>
  <message>
   <source>Change the password</source>
   <translation>Сменить пароль</translation>
  </message>
  <message>
   <source>Change the practice network</source>
   <translation>Изменить учебную сеть</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Чат</translation>
  </message>
  <message>
   <source>Check every word and their order; it has 24 words.</source>
   <translation>Проверьте каждое слово и порядок; слов 24.</translation>
  </message>
  <message>
   <source>Check every word and their order; there are 24.</source>
   <translation>Проверьте каждое слово и порядок; их 24.</translation>
  </message>
  <message>
   <source>Check files</source>
   <translation>Проверить файлы</translation>
  </message>
  <message>
   <source>Check that the disk is not full and that the wallet's folder can be written.</source>
   <translation>Проверьте, что диск не полон и в папку кошелька можно писать.</translation>
  </message>
  <message>
   <source>Check the JSON file that the network file names as root_config.</source>
   <translation>Проверьте файл JSON, который файл сети называет root_config.</translation>
  </message>
  <message>
   <source>Check the amount, the comment and how many payments go into one message.</source>
   <translation>Проверьте сумму, комментарий и число платежей в одном сообщении.</translation>
  </message>
  <message>
   <source>Check the disk and the rights of the wallet's folder.</source>
   <translation>Проверьте диск и права папки кошелька.</translation>
  </message>
  <message>
   <source>Check the permissions of the file; a damaged one can be moved away, then a new one is made.</source>
   <translation>Проверьте права файла; испорченный можно убрать, тогда создастся новый.</translation>
  </message>
  <message>
   <source>Check the permissions of the folder, and whether the disk is full.</source>
   <translation>Проверьте права папки и не полон ли диск.</translation>
  </message>
  <message>
   <source>Check the permissions of the folder; a damaged file can be moved away.</source>
   <translation>Проверьте права папки; испорченный файл можно убрать.</translation>
  </message>
  <message>
   <source>Check the root contract's address in the network file.</source>
   <translation>Проверьте адрес корневого контракта в файле сети.</translation>
  </message>
  <message>
   <source>Checking, {share}</source>
   <translation>Проверка, {share}</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Выбрать файл</translation>
  </message>
  <message>
   <source>Choose a folder with a converted model</source>
   <translation>Выберите папку с преобразованной моделью</translation>
  </message>
  <message>
   <source>Choose a folder with a language model or a Whisper model converted for CTranslate2.</source>
   <translation>Выберите папку с языковой моделью или Whisper, преобразованной для CTranslate2.</translation>
  </message>
  <message>
   <source>Choose a network</source>
   <translation>Выбрать сеть</translation>
  </message>
  <message>
   <source>Choose a network file</source>
   <translation>Выбрать файл сети</translation>
  </message>
  <message>
   <source>Choose a password</source>
   <translation>Выбрать пароль</translation>
  </message>
  <message>
   <source>Choose a recording</source>
   <translation>Выбрать запись</translation>
  </message>
  <message>
   <source>Choose a wav, flac, mp3 or ogg file of at most 14 MiB.</source>
   <translation>Выберите файл wav, flac, mp3 или ogg не больше 14 МиБ.</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk.</source>
   <translation>Выберите другую папку или освободите место на диске.</translation>
  </message>
  <message>
   <source>Choose another password</source>
   <translation>Выбрать другой пароль</translation>
  </message>
  <message>
   <source>Choose another port with --port, or 0 for any free one.</source>
   <translation>Выберите другой порт с --port или 0 для любого свободного.</translation>
  </message>
  <message>
   <source>Choose one of the wallets of these words</source>
   <translation>Выберите один из кошельков этих слов</translation>
  </message>
  <message>
   <source>Choose one on the Network page; the practice network works at once.</source>
   <translation>Выберите её на странице «Сеть»; учебная сеть работает сразу.</translation>
  </message>
  <message>
   <source>Choose the network file first.</source>
   <translation>Сначала выберите файл сети.</translation>
  </message>
  <message>
   <source>Choose the practice network, or a network whose file names servers of its chain.</source>
   <translation>Выберите учебную сеть или сеть, файл которой называет серверы её цепи.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Очистить</translation>
  </message>
  <message>
   <source>Clients get money back after</source>
   <translation>Клиенты получают деньги назад через</translation>
  </message>
  <message>
   <source>Clients paid {prices} nano{coin} a token; the proxy kept {share} of it.</source>
   <translation>Клиенты платили {prices} nano{coin} за токен; прокси оставил себе {share}.</translation>
  </message>
  <message>
   <source>Clients pay</source>
   <translation>Клиенты платят</translation>
  </message>
  <message>
   <source>Clients pay for them</source>
   <translation>Клиенты платят</translation>
  </message>
  <message>
   <source>Clients pay per million tokens</source>
   <translation>Клиенты платят за миллион токенов</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Close the other copy of this program or try again.</source>
   <translation>Закройте другую копию программы или попробуйте снова.</translation>
  </message>
  <message>
   <source>Cocoon main network</source>
   <translation>Основная сеть Cocoon</translation>
  </message>
  <message>
   <source>Code of clients</source>
   <translation>Код клиентов</translation>
  </message>
  <message>
   <source>Code of proxies</source>
   <translation>Код прокси</translation>
  </message>
  <message>
   <source>Code of workers</source>
   <translation>Код исполнителей</translation>
  </message>
  <message>
   <source>Coins</source>
   <translation>Монеты</translation>
  </message>
  <message>
   <source>Coins are sent</source>
   <translation>Отправка монет</translation>
  </message>
  <message>
   <source>Coins at most</source>
   <translation>Монет не больше</translation>
  </message>
  <message>
   <source>Coins at most, about {amount}, estimated</source>
   <translation>Монет не больше, примерно {amount}, оценка</translation>
  </message>
  <message>
   <source>Coins can be sent to it, and what this computer earns is paid there.</source>
   <translation>Отсюда можно отправлять монеты, и сюда придёт заработок этого компьютера.</translation>
  </message>
  <message>
   <source>Coins sent here never bounce, also before the first payment from it.</source>
   <translation>Монеты, посланные сюда, не возвращаются, даже до первого платежа отсюда.</translation>
  </message>
  <message>
   <source>Coins, not known</source>
   <translation>Монеты, неизвестно</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <source>Comment, exactly as shown there</source>
   <translation>Комментарий, точно как показано там</translation>
  </message>
  <message>
   <source>Comment: {comment}</source>
   <translation>Комментарий: {comment}</translation>
  </message>
  <message>
   <source>Compare the first and last six characters with what the sender sees.</source>
   <translation>Сверьте первые и последние шесть знаков с тем, что видит отправитель.</translation>
  </message>
  <message>
   <source>Compare with the chain</source>
   <translation>Сверить с цепью</translation>
  </message>
  <message>
   <source>Compared with the chain</source>
   <translation>Сверка с цепью</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Конфигурация</translation>
  </message>
  <message>
   <source>Connected, but no job is asked for.</source>
   <translation>Подключено, но заданий не просят.</translation>
  </message>
  <message>
   <source>Connected, but the proxy's own list lacks this computer.</source>
   <translation>Подключено, но в списке самого прокси этого компьютера нет.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Continue below</source>
   <translation>Продолжение ниже</translation>
  </message>
  <message>
   <source>Continues by itself when the card is cooler.</source>
   <translation>Продолжит сама, когда карта остынет.</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Контракт</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Скопировано</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Копировать как текст</translation>
  </message>
  <message>
   <source>Copy the address again; a single wrong character is noticed.</source>
   <translation>Скопируйте адрес снова; даже один неверный знак заметен.</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Копировать ответ</translation>
  </message>
  <message>
   <source>Correct or restore resources/exchanges.json; without it no comment would be asked for.</source>
   <translation>Исправьте или восстановите resources/exchanges.json; без него о комментарии не спросят.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Страна</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>Создать</translation>
  </message>
  <message>
   <source>Create a new wallet</source>
   <translation>Создать новый кошелёк</translation>
  </message>
  <message>
   <source>Create a wallet</source>
   <translation>Создать кошелёк</translation>
  </message>
  <message>
   <source>Create one, or import one from its 24 words.</source>
   <translation>Создайте кошелёк или откройте его по 24 словам.</translation>
  </message>
  <message>
   <source>Create the wallet</source>
   <translation>Создать кошелёк</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Зачислено</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Валюта</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Обзор</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>дек.</translation>
  </message>
  <message>
   <source>December</source>
   <translation>декабря</translation>
  </message>
  <message>
   <source>December {year}</source>
   <translation>Декабрь {year}</translation>
  </message>
  <message>
   <source>Decide about the comment</source>
   <translation>Решите насчёт комментария</translation>
  </message>
  <message>
   <source>Default {value}.</source>
   <translation>По умолчанию {value}.</translation>
  </message>
  <message>
   <source>Delete the network's folder to begin a new one; nothing in it is worth real money.</source>
   <translation>Удалите папку сети, чтобы начать заново; настоящих денег в ней нет.</translation>
  </message>
  <message>
   <source>Demand and price</source>
   <translation>Спрос и цена</translation>
  </message>
  <message>
   <source>Demand: a worker there had {jobs} jobs at a time, watched for {time}; this computer does {own} at once.</source>
   <translation>Спрос: у исполнителя там заданий сразу {jobs}, наблюдение {time}; этот компьютер ведёт сразу {own}.</translation>
  </message>
  <message>
   <source>Demand: not known. {reason}</source>
   <translation>Спрос: неизвестен. {reason}</translation>
  </message>
  <message>
   <source>Detail of the log</source>
   <translation>Подробность лога</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Диск</translation>
  </message>
  <message>
   <source>Driver</source>
   <translation>Драйвер</translation>
  </message>
  <message>
   <source>Each job stands here as soon as it has ended.</source>
   <translation>Каждое задание появится здесь, как только кончится.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Раньше</translation>
  </message>
  <message>
   <source>Earned</source>
   <translation>Заработано</translation>
  </message>
  <message>
   <source>Earned today, less the electricity, at {price} a coin</source>
   <translation>Заработано сегодня за вычетом электричества, по {price} за монету</translation>
  </message>
  <message>
   <source>Earned, TON</source>
   <translation>Заработано, TON</translation>
  </message>
  <message>
   <source>Earnings</source>
   <translation>Доход</translation>
  </message>
  <message numerus="yes">
   <source>Earnings chart, {first} to {last}, {n} bar, {jobs} jobs|Earnings chart, {first} to {last}, {n} bars, {jobs} jobs</source>
   <translation>
    <numerusform>График дохода, с {first} по {last}, {n} столбец, {jobs} заданий</numerusform>
    <numerusform>График дохода, с {first} по {last}, {n} столбца, {jobs} заданий</numerusform>
    <numerusform>График дохода, с {first} по {last}, {n} столбцов, {jobs} заданий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Earnings, {n} row|Earnings, {n} rows</source>
   <translation>
    <numerusform>Доход, {n} строка</numerusform>
    <numerusform>Доход, {n} строки</numerusform>
    <numerusform>Доход, {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Electricity</source>
   <translation>Энергия</translation>
  </message>
  <message>
   <source>Electricity price</source>
   <translation>Цена электричества</translation>
  </message>
  <message>
   <source>Electricity, {amount}, {caption}</source>
   <translation>Электричество, {amount}, {caption}</translation>
  </message>
  <message>
   <source>Electricity, {energy} at about {price} {currency}</source>
   <translation>Электричество, {energy} примерно по {price} {currency}</translation>
  </message>
  <message>
   <source>Electricity, {unit}</source>
   <translation>Электричество, {unit}</translation>
  </message>
  <message>
   <source>Encrypted with your password, opened in a process without a network.</source>
   <translation>Зашифрован вашим паролем, открывается в процессе без сети.</translation>
  </message>
  <message>
   <source>End it first, 'cocoon-provider quit', or see what it does: 'cocoon-provider status'.</source>
   <translation>Сначала завершите её, «cocoon-provider quit», или посмотрите, что она делает: «cocoon-provider status».</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Кончилось</translation>
  </message>
  <message>
   <source>Enough for the built-in models.</source>
   <translation>Хватает для встроенных моделей.</translation>
  </message>
  <message>
   <source>Enough for the built-in models; a larger one takes 2 to 9 GB.</source>
   <translation>Хватает для встроенных моделей; большая занимает от 2 до 9 ГБ.</translation>
  </message>
  <message>
   <source>Enter an address.</source>
   <translation>Введите адрес.</translation>
  </message>
  <message>
   <source>Enter sorts by this column.</source>
   <translation>Enter сортирует по этому столбцу.</translation>
  </message>
  <message>
   <source>Enter the comment. Coins sent without it are usually lost.</source>
   <translation>Введите комментарий. Монеты без него обычно теряются.</translation>
  </message>
  <message>
   <source>Enter the wallet's password to sign this.</source>
   <translation>Введите пароль кошелька, чтобы подписать.</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>Оценка</translation>
  </message>
  <message>
   <source>Estimated to {end}</source>
   <translation>Оценка до {end}</translation>
  </message>
  <message>
   <source>Estimated until midnight, about {amount}, not in any sum</source>
   <translation>Оценка до полуночи, примерно {amount}, ни в одной сумме</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>События</translation>
  </message>
  <message numerus="yes">
   <source>Events, {n} row|Events, {n} rows</source>
   <translation>
    <numerusform>События, {n} строка</numerusform>
    <numerusform>События, {n} строки</numerusform>
    <numerusform>События, {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Every job was answered</source>
   <translation>На все задания дан ответ</translation>
  </message>
  <message>
   <source>Every question here spends real coins of your gateway's wallet.</source>
   <translation>Каждый вопрос здесь стоит настоящих монет из кошелька вашего шлюза.</translation>
  </message>
  <message>
   <source>Every rule can be changed at any time on the Settings page.</source>
   <translation>Любое правило можно изменить в настройках в любое время.</translation>
  </message>
  <message>
   <source>Everybody can read it, and it stays for ever.</source>
   <translation>Его может прочесть любой, и он остаётся навсегда.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>Exchanges and shops know whose coins came only by a comment.</source>
   <translation>Биржи и магазины узнают владельца монет только по комментарию.</translation>
  </message>
  <message>
   <source>Export CSV</source>
   <translation>Экспорт CSV</translation>
  </message>
  <message>
   <source>Export all jobs as CSV</source>
   <translation>Экспорт всех заданий в CSV</translation>
  </message>
  <message>
   <source>Export as CSV</source>
   <translation>Экспорт в CSV</translation>
  </message>
  <message>
   <source>Fan</source>
   <translation>Вентилятор</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>февр.</translation>
  </message>
  <message>
   <source>February</source>
   <translation>февраля</translation>
  </message>
  <message>
   <source>February {year}</source>
   <translation>Февраль {year}</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>Комиссия</translation>
  </message>
  <message>
   <source>Fee {fee}</source>
   <translation>Комиссия {fee}</translation>
  </message>
  <message>
   <source>Fee, TON</source>
   <translation>Комиссия, TON</translation>
  </message>
  <message>
   <source>Fetch the model again</source>
   <translation>Скачать модель снова</translation>
  </message>
  <message>
   <source>Fewer jobs run at once and the card rests earlier until the next start.</source>
   <translation>До следующего запуска заданий сразу меньше, а карта отдыхает раньше.</translation>
  </message>
  <message>
   <source>For 1 hour</source>
   <translation>На 1 час</translation>
  </message>
  <message>
   <source>For 3 hours</source>
   <translation>На 3 часа</translation>
  </message>
  <message>
   <source>For a million tokens, to whoever computes them.</source>
   <translation>За миллион токенов тому, кто их считает.</translation>
  </message>
  <message>
   <source>For a million tokens; far above real prices, so that payouts come soon.</source>
   <translation>За миллион токенов; много выше настоящих цен, чтобы выплаты шли быстро.</translation>
  </message>
  <message>
   <source>For a wallet that you have already.</source>
   <translation>Для кошелька, который у вас уже есть.</translation>
  </message>
  <message>
   <source>For a wallet whose keys are elsewhere, on a phone for example.</source>
   <translation>Для кошелька, ключи которого в другом месте, например в телефоне.</translation>
  </message>
  <message>
   <source>Free some disk space first.</source>
   <translation>Сначала освободите место на диске.</translation>
  </message>
  <message>
   <source>Free the GPU in every pause</source>
   <translation>Освобождать видеокарту в каждой паузе</translation>
  </message>
  <message>
   <source>Free the GPU now</source>
   <translation>Освободить карту</translation>
  </message>
  <message>
   <source>Free the GPU while any program fills the screen.</source>
   <translation>Освобождать видеокарту, пока программа занимает весь экран.</translation>
  </message>
  <message>
   <source>Free the GPU while one of these programs runs, in front or not.</source>
   <translation>Освобождать видеокарту, пока работает одна из этих программ.</translation>
  </message>
  <message>
   <source>Free the GPU while other programs hold more of its memory than this; 0: never.</source>
   <translation>Освобождать видеокарту, пока другие программы держат больше её памяти; 0: никогда.</translation>
  </message>
  <message>
   <source>Free {size}</source>
   <translation>Свободно {size}</translation>
  </message>
  <message>
   <source>Freeing the GPU</source>
   <translation>Карта освобождается</translation>
  </message>
  <message>
   <source>Freeing the GPU.</source>
   <translation>Видеокарта освобождается.</translation>
  </message>
  <message>
   <source>Freeing, {time}</source>
   <translation>Освобождение, {time}</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>пт</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Пятница</translation>
  </message>
  <message>
   <source>From</source>
   <translation>От</translation>
  </message>
  <message>
   <source>From the proxy contract {address}</source>
   <translation>От контракта прокси {address}</translation>
  </message>
  <message>
   <source>From {address}</source>
   <translation>От {address}</translation>
  </message>
  <message>
   <source>G</source>
   <translation>млрд</translation>
  </message>
  <message>
   <source>GB</source>
   <translation>ГБ</translation>
  </message>
  <message>
   <source>GPU</source>
   <translation>Видеокарта</translation>
  </message>
  <message>
   <source>GPU freed by you</source>
   <translation>Вы освободили видеокарту</translation>
  </message>
  <message>
   <source>GPU in use</source>
   <translation>Видеокарта занята</translation>
  </message>
  <message>
   <source>GPU is free</source>
   <translation>Видеокарта свободна</translation>
  </message>
  <message>
   <source>Get {amount} practice coins</source>
   <translation>Получить {amount} учебных монет</translation>
  </message>
  <message>
   <source>GiB</source>
   <translation>ГиБ</translation>
  </message>
  <message>
   <source>Give a file that 'cocoon-provider receipts' has written, or - for standard input.</source>
   <translation>Укажите файл, который записала «cocoon-provider receipts», или - для стандартного ввода.</translation>
  </message>
  <message>
   <source>Give a file, or one of: game, hot, idle, lost, sharing.</source>
   <translation>Укажите файл или одно из: game, hot, idle, lost, sharing.</translation>
  </message>
  <message>
   <source>Give a folder that holds a model converted for CTranslate2, or builtin:chat.</source>
   <translation>Укажите папку с моделью для CTranslate2 или builtin:chat.</translation>
  </message>
  <message>
   <source>Give the path of a wav, flac, mp3 or ogg file after --voice.</source>
   <translation>Укажите после --voice путь файла wav, flac, mp3 или ogg.</translation>
  </message>
  <message>
   <source>Go on to the model</source>
   <translation>К модели</translation>
  </message>
  <message>
   <source>Go on to the wallet</source>
   <translation>К кошельку</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Полезно знать</translation>
  </message>
  <message>
   <source>Graphics</source>
   <translation>Графика</translation>
  </message>
  <message>
   <source>Graphics, memory, driver, processor, disk and sandbox.</source>
   <translation>Графика, память, драйвер, процессор, диск и песочница.</translation>
  </message>
  <message>
   <source>Heat holds the card back. Better air would make it faster.</source>
   <translation>Карту сдерживает жар. С лучшим воздухом она была бы быстрее.</translation>
  </message>
  <message>
   <source>Here it is for practice coins, so nothing can be lost.</source>
   <translation>Здесь речь об учебных монетах, потерять нечего.</translation>
  </message>
  <message>
   <source>Hidden again when the window loses focus. Support never asks for them.</source>
   <translation>Скрыто, когда окно не в фокусе. Поддержка никогда о них не спросит.</translation>
  </message>
  <message>
   <source>Hidden when the window loses focus. They stay on this computer.</source>
   <translation>Скрыто, когда окно не в фокусе. Они остаются на этом компьютере.</translation>
  </message>
  <message>
   <source>Hidden, because the window was left.</source>
   <translation>Скрыто, потому что окно было покинуто.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>История</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Час</translation>
  </message>
  <message>
   <source>Hours of sharing</source>
   <translation>Часы работы</translation>
  </message>
  <message>
   <source>House rules</source>
   <translation>Правила дома</translation>
  </message>
  <message>
   <source>How a model is served</source>
   <translation>Как обслуживается модель</translation>
  </message>
  <message>
   <source>How long after its end sharing continues.</source>
   <translation>Через сколько после её конца работа продолжится.</translation>
  </message>
  <message>
   <source>How long it took to answer the last question, there and back.</source>
   <translation>Сколько занял ответ на последний вопрос, туда и обратно.</translation>
  </message>
  <message>
   <source>How long running jobs may go on in a pause before they are cut.</source>
   <translation>Сколько задания могут идти в паузе, прежде чем их прервут.</translation>
  </message>
  <message>
   <source>How many jobs the engine works on at the same time; counts from the next start.</source>
   <translation>Сколько заданий движок ведёт сразу; действует со следующего запуска.</translation>
  </message>
  <message>
   <source>How much work comes is not known before joining; often it is little.</source>
   <translation>Сколько придёт работы, до входа неизвестно; часто её мало.</translation>
  </message>
  <message>
   <source>How sure this is</source>
   <translation>Насколько это точно</translation>
  </message>
  <message>
   <source>I have a comment from the exchange</source>
   <translation>У меня есть комментарий от биржи</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Слова записаны</translation>
  </message>
  <message>
   <source>If it happens again, choose another server in the settings.</source>
   <translation>Если это повторится, выберите в настройках другой сервер.</translation>
  </message>
  <message>
   <source>In use {size}</source>
   <translation>Занято {size}</translation>
  </message>
  <message>
   <source>Install the extra 'desktop', or share without a window: 'cocoon-provider run'.</source>
   <translation>Установите дополнение «desktop» или работайте без окна: «cocoon-provider run».</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Установите программу заново.</translation>
  </message>
  <message>
   <source>Install the program again; nothing can be shared without a model.</source>
   <translation>Установите программу заново; без модели работать нельзя.</translation>
  </message>
  <message>
   <source>Install the program with the extra chain: pip install 'cocoon-provider[chain]'</source>
   <translation>Установите программу с дополнением chain: pip install 'cocoon-provider[chain]'</translation>
  </message>
  <message>
   <source>Is the local network running already? Otherwise choose another port.</source>
   <translation>Локальная сеть уже работает? Иначе выберите другой порт.</translation>
  </message>
  <message>
   <source>It answered: {detail}. A restart may help.</source>
   <translation>Ответ был: {detail}. Может помочь перезагрузка.</translation>
  </message>
  <message>
   <source>It appears when the chain answers.</source>
   <translation>Появится, когда цепь ответит.</translation>
  </message>
  <message>
   <source>It can run machines protected by Intel TDX; this system is not inside one. Only the main network asks for it.</source>
   <translation>Он умеет защищённые машины Intel TDX; эта система не внутри такой. Это нужно только основной сети.</translation>
  </message>
  <message>
   <source>It cannot be read ({reason}).</source>
   <translation>Его не прочесть ({reason}).</translation>
  </message>
  <message>
   <source>It installs when no job is running.</source>
   <translation>Установится, когда не будет идущих заданий.</translation>
  </message>
  <message>
   <source>It is a BIP-39 phrase, as hardware wallets and wallets for several chains have. Its TON address cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>Это фраза BIP-39, как у аппаратных кошельков и кошельков для многих цепей. Её адрес TON здесь не открыть: отправьте монеты оттуда на новый.</translation>
  </message>
  <message>
   <source>It is asked again by itself; nothing is lost meanwhile.</source>
   <translation>Её спросят снова; тем временем ничего не теряется.</translation>
  </message>
  <message>
   <source>It is being restarted; if this happens again, look at the doctor command.</source>
   <translation>Он перезапускается; если это повторится, поможет команда doctor.</translation>
  </message>
  <message>
   <source>It is built in and offline. You can go to another one at any time.</source>
   <translation>Она встроена и без интернета. Перейти в другую можно в любое время.</translation>
  </message>
  <message>
   <source>It is connected all the same; the list is looked at again every 20 s.</source>
   <translation>Связь всё равно есть; список проверяется каждые 20 с.</translation>
  </message>
  <message>
   <source>It is followed until its fate is certain; then ask again.</source>
   <translation>За ним следят, пока его судьба не ясна; потом спросите снова.</translation>
  </message>
  <message>
   <source>It is in the log; the support bundle on the Activity page holds it.</source>
   <translation>Это записано в журнал; он есть в отчёте на странице «Журнал».</translation>
  </message>
  <message>
   <source>It is installed and does not run. Restart; if that does not help, install it again for this version of the system.</source>
   <translation>Он установлен, но не работает. Перезагрузите; если не поможет, установите его заново для этой версии системы.</translation>
  </message>
  <message>
   <source>It is paid out when you ask: payouts are switched off in the settings.</source>
   <translation>Выплата будет, когда попросите: в настройках выплаты выключены.</translation>
  </message>
  <message>
   <source>It is started again by itself; its folder can be deleted to begin anew.</source>
   <translation>Она сама запустится снова; её папку можно удалить, чтобы начать заново.</translation>
  </message>
  <message>
   <source>It is tried again by itself; nothing is lost meanwhile.</source>
   <translation>Попытка повторится сама; тем временем ничего не теряется.</translation>
  </message>
  <message>
   <source>It is used again when it is back. If it stays away, restart the computer.</source>
   <translation>Когда она вернётся, её снова используют. Если не вернётся, перезагрузите компьютер.</translation>
  </message>
  <message>
   <source>It needs at least 2 GB of memory.</source>
   <translation>Ему нужно не меньше 2 ГБ памяти.</translation>
  </message>
  <message>
   <source>It needs at least 8 characters; several words are easier to remember.</source>
   <translation>Нужно не меньше 8 знаков; несколько слов легче запомнить.</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer. If you lose it, the words help.</source>
   <translation>Он открывает кошелёк на этом компьютере. Если потеряете, помогут слова.</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer; the words open it anywhere.</source>
   <translation>Он открывает кошелёк на этом компьютере; слова открывают его где угодно.</translation>
  </message>
  <message>
   <source>It runs on this computer alone: a proxy, a chain, and simulated developers who ask. Its coins have no value.</source>
   <translation>Она работает только на этом компьютере: прокси, цепь и вымышленные разработчики, которые спрашивают. Её монеты ничего не стоят.</translation>
  </message>
  <message>
   <source>It shows what arrives and what waits to be paid out.</source>
   <translation>Показывает, что приходит и что ждёт выплаты.</translation>
  </message>
  <message>
   <source>It takes {allowed}.</source>
   <translation>Допустимо: {allowed}.</translation>
  </message>
  <message>
   <source>It was put back by {time}.</source>
   <translation>Их перевели назад на {time}.</translation>
  </message>
  <message>
   <source>It was put forward by {time}.</source>
   <translation>Их перевели вперёд на {time}.</translation>
  </message>
  <message>
   <source>It was updated and the old one still runs. Restart the computer.</source>
   <translation>Он обновлён, а старый ещё работает. Перезагрузите компьютер.</translation>
  </message>
  <message>
   <source>Its address is {address}.</source>
   <translation>Его адрес {address}.</translation>
  </message>
  <message>
   <source>Its file names no model, so no job would come. Add a [[models]] table to it.</source>
   <translation>В её файле нет модели, и заданий не было бы. Добавьте таблицу [[models]].</translation>
  </message>
  <message>
   <source>Its keys are elsewhere; to use them here, import the 24 words into another folder.</source>
   <translation>Его ключи в другом месте; чтобы пользоваться ими здесь, введите 24 слова в другой папке.</translation>
  </message>
  <message>
   <source>Its operator decides whether this computer may join</source>
   <translation>Её оператор решает, можно ли этому компьютеру войти</translation>
  </message>
  <message>
   <source>Its version is not known.</source>
   <translation>Его версия неизвестна.</translation>
  </message>
  <message>
   <source>Its window is the one to use; `cocoon-provider quit` ends it.</source>
   <translation>Пользуйтесь его окном; `cocoon-provider quit` завершает его.</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>янв.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>января</translation>
  </message>
  <message>
   <source>January {year}</source>
   <translation>Январь {year}</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Задания</translation>
  </message>
  <message>
   <source>Jobs are not encrypted for the engine alone yet: the proxy and this program see them in passing. Nothing is written to disk or to a log. Somebody with administrator rights on this computer could read a job while it runs.</source>
   <translation>Задания пока зашифрованы не только для движка: прокси и эта программа видят их мимоходом. На диск и в журнал ничего не пишется. Человек с правами администратора на этом компьютере мог бы прочесть задание, пока оно идёт.</translation>
  </message>
  <message>
   <source>Jobs at once</source>
   <translation>Заданий сразу</translation>
  </message>
  <message>
   <source>Jobs now</source>
   <translation>Задания сейчас</translation>
  </message>
  <message>
   <source>Jobs per worker</source>
   <translation>Заданий у каждого</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own that can open no file, reach no network, see no other program and start none.</source>
   <translation>Задания идут в отдельном процессе, который не может открыть файл, выйти в сеть, увидеть или запустить другую программу.</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own without your files.</source>
   <translation>Задания идут в отдельном процессе без ваших файлов.</translation>
  </message>
  <message numerus="yes">
   <source>Jobs run in a process of their own, behind {n} barrier.|Jobs run in a process of their own, behind {n} barriers.</source>
   <translation>
    <numerusform>Задания идут в отдельном процессе за {n} преградой.</numerusform>
    <numerusform>Задания идут в отдельном процессе за {n} преградами.</numerusform>
    <numerusform>Задания идут в отдельном процессе за {n} преградами.</numerusform>
   </translation>
  </message>
  <message>
   <source>Jobs that ended while this was read are missing in one of the two.</source>
   <translation>Задания, кончившиеся во время чтения, есть не в обоих.</translation>
  </message>
  <message>
   <source>Jobs would run in a process of their own, but with your rights: for this system there is no sandbox yet.</source>
   <translation>Задания шли бы в отдельном процессе, но с вашими правами: для этой системы песочницы пока нет.</translation>
  </message>
  <message>
   <source>Jobs {size}</source>
   <translation>Задания {size}</translation>
  </message>
  <message numerus="yes">
   <source>Jobs, {n} row|Jobs, {n} rows</source>
   <translation>
    <numerusform>Задания, {n} строка</numerusform>
    <numerusform>Задания, {n} строки</numerusform>
    <numerusform>Задания, {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Join another network</source>
   <translation>Войти в другую сеть</translation>
  </message>
  <message>
   <source>Join one on the Network page.</source>
   <translation>Войти можно на странице «Сеть».</translation>
  </message>
  <message>
   <source>Join with a network file</source>
   <translation>Войти по файлу сети</translation>
  </message>
  <message>
   <source>Joined the network {name}.</source>
   <translation>Вход в сеть {name}.</translation>
  </message>
  <message>
   <source>Joining a network comes first.</source>
   <translation>Сначала нужно войти в сеть.</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>июля</translation>
  </message>
  <message>
   <source>July</source>
   <translation>июля</translation>
  </message>
  <message>
   <source>July {year}</source>
   <translation>Июль {year}</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>июня</translation>
  </message>
  <message>
   <source>June</source>
   <translation>июня</translation>
  </message>
  <message>
   <source>June {year}</source>
   <translation>Июнь {year}</translation>
  </message>
  <message>
   <source>Keep it open</source>
   <translation>Не закрывать</translation>
  </message>
  <message>
   <source>Keep sharing</source>
   <translation>Продолжать работу</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Ключи</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Last block</source>
   <translation>Последний блок</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Позже</translation>
  </message>
  <message>
   <source>Later, on the Wallet page</source>
   <translation>Позже, на странице «Кошелёк»</translation>
  </message>
  <message>
   <source>Least stake of a client</source>
   <translation>Наименьший залог клиента</translation>
  </message>
  <message>
   <source>Least stake of a proxy</source>
   <translation>Наименьший залог прокси</translation>
  </message>
  <message>
   <source>Leave at any step. The application continues here next time.</source>
   <translation>Уйти можно на любом шаге. В следующий раз всё продолжится отсюда.</translation>
  </message>
  <message>
   <source>Leave for now</source>
   <translation>Пока уйти</translation>
  </message>
  <message>
   <source>Leave this network</source>
   <translation>Покинуть эту сеть</translation>
  </message>
  <message>
   <source>Ledger and chain agree.</source>
   <translation>Книга учёта и цепь сходятся.</translation>
  </message>
  <message>
   <source>Left after fees</source>
   <translation>Остаток после комиссий</translation>
  </message>
  <message>
   <source>Left after sending</source>
   <translation>Останется после отправки</translation>
  </message>
  <message>
   <source>Left after sending, about</source>
   <translation>Останется после отправки, примерно</translation>
  </message>
  <message>
   <source>Left the network {name}.</source>
   <translation>Сеть {name} покинута.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Меньше движения</translation>
  </message>
  <message>
   <source>Less protection</source>
   <translation>Защиты меньше</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Уровень</translation>
  </message>
  <message>
   <source>Light, dark, or as the system is.</source>
   <translation>Светлый, тёмный или как в системе.</translation>
  </message>
  <message>
   <source>Limits are lower now. Resume when you like, or read the report.</source>
   <translation>Пределы пока снижены. Продолжите, когда захотите, или прочтите отчёт.</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Нагрузка</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Модель загружается</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Заблокировать</translation>
  </message>
  <message>
   <source>Lock the wallet</source>
   <translation>Заблокировать кошелёк</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Лог</translation>
  </message>
  <message>
   <source>Log in to the desktop as usual and try again, or restore the wallet from its words.</source>
   <translation>Войдите в систему как обычно и попробуйте снова, или восстановите кошелёк по словам.</translation>
  </message>
  <message numerus="yes">
   <source>Log, {n} row|Log, {n} rows</source>
   <translation>
    <numerusform>Лог, {n} строка</numerusform>
    <numerusform>Лог, {n} строки</numerusform>
    <numerusform>Лог, {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Long pause over</source>
   <translation>Долгая пауза кончилась</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Посмотреть</translation>
  </message>
  <message>
   <source>Look at the doctor command; a setting accepts less protection.</source>
   <translation>Посмотрите, что скажет команда doctor; меньшую защиту допускает настройка.</translation>
  </message>
  <message>
   <source>Look at the free space and the rights of the settings folder.</source>
   <translation>Проверьте место на диске и права папки настроек.</translation>
  </message>
  <message>
   <source>Look at them again</source>
   <translation>Посмотреть ещё раз</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>Только смотреть</translation>
  </message>
  <message>
   <source>Looking at the address.</source>
   <translation>Адрес проверяется.</translation>
  </message>
  <message>
   <source>Looking at the models</source>
   <translation>Просмотр моделей</translation>
  </message>
  <message>
   <source>Looking at the network.</source>
   <translation>Сеть проверяется.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Этот компьютер проверяется</translation>
  </message>
  <message>
   <source>Looking at {network} only.</source>
   <translation>Только наблюдение: {network}.</translation>
  </message>
  <message>
   <source>Looking for the wallet</source>
   <translation>Поиск кошелька</translation>
  </message>
  <message>
   <source>Looking needs no wallet</source>
   <translation>Для просмотра кошелёк не нужен</translation>
  </message>
  <message>
   <source>Looking only</source>
   <translation>Только наблюдение</translation>
  </message>
  <message>
   <source>M</source>
   <translation>млн</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>МБ</translation>
  </message>
  <message>
   <source>Make room before sharing stops.</source>
   <translation>Освободите место, пока работа не остановилась.</translation>
  </message>
  <message>
   <source>Make sure that nobody looks over your shoulder.</source>
   <translation>Убедитесь, что никто не смотрит через плечо.</translation>
  </message>
  <message>
   <source>Make sure that you have its words, then move its files away.</source>
   <translation>Убедитесь, что слова у вас есть, и уберите его файлы.</translation>
  </message>
  <message>
   <source>Make the wallet</source>
   <translation>Создать кошелёк</translation>
  </message>
  <message>
   <source>Makes all contracts anew from the code that comes with this program.</source>
   <translation>Создаёт все контракты заново из кодов, пришедших с этой программой.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>мар.</translation>
  </message>
  <message>
   <source>March</source>
   <translation>марта</translation>
  </message>
  <message>
   <source>March {year}</source>
   <translation>Март {year}</translation>
  </message>
  <message>
   <source>May</source>
   <translation>мая</translation>
  </message>
  <message>
   <source>May {year}</source>
   <translation>Май {year}</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Измерить снова</translation>
  </message>
  <message>
   <source>Measure the speed</source>
   <translation>Измерить скорость</translation>
  </message>
  <message numerus="yes">
   <source>Measured for {n} second with the built-in chat model.|Measured for {n} seconds with the built-in chat model.</source>
   <translation>
    <numerusform>Измерено за {n} секунду встроенной моделью чата.</numerusform>
    <numerusform>Измерено за {n} секунды встроенной моделью чата.</numerusform>
    <numerusform>Измерено за {n} секунд встроенной моделью чата.</numerusform>
   </translation>
  </message>
  <message>
   <source>Measured within 20 s of connecting.</source>
   <translation>Измеряется в первые 20 с после подключения.</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Измерение</translation>
  </message>
  <message>
   <source>Measuring is not needed to go on.</source>
   <translation>Идти дальше можно и без измерения.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Память</translation>
  </message>
  <message>
   <source>Memory bandwidth is the limit. A higher power limit would not earn more.</source>
   <translation>Предел задаёт память карты. Больше мощности не даст больше.</translation>
  </message>
  <message>
   <source>Memory, {size}</source>
   <translation>Память, {size}</translation>
  </message>
  <message>
   <source>Mine, or a person's</source>
   <translation>Мой или частного лица</translation>
  </message>
  <message>
   <source>Missing: {layer} ({why}).</source>
   <translation>Не хватает: {layer} ({why}).</translation>
  </message>
  <message>
   <source>Missing: {layer}.</source>
   <translation>Не хватает: {layer}.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Модель</translation>
  </message>
  <message>
   <source>Model: this network asks for other models than the measured one; a larger one is slower.</source>
   <translation>Модель: эта сеть просит не ту, что измерена; большая модель медленнее.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Модели</translation>
  </message>
  <message numerus="yes">
   <source>Models of up to {n} billion weights.|Models of up to {n} billion weights.</source>
   <translation>
    <numerusform>Модели до {n} миллиарда весов.</numerusform>
    <numerusform>Модели до {n} миллиардов весов.</numerusform>
    <numerusform>Модели до {n} миллиардов весов.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>пн</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Понедельник</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Деньги</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Месяц</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Утро</translation>
  </message>
  <message>
   <source>Most of it: {name}, {size}</source>
   <translation>Больше всего: {name}, {size}</translation>
  </message>
  <message>
   <source>Most that one card may draw, if the system lets this program say so; if not set, the card's own limit counts.</source>
   <translation>Сколько карта может потреблять, если система разрешит программе это задать; иначе действует предел карты.</translation>
  </message>
  <message>
   <source>Mount /proc so that processes may write their own entries.</source>
   <translation>Смонтируйте /proc так, чтобы процессы могли писать свои записи.</translation>
  </message>
  <message>
   <source>Move account.json away. A wallet with keys writes it anew; watch the address again.</source>
   <translation>Уберите account.json. Кошелёк с ключами запишет его снова; адрес начните смотреть заново.</translation>
  </message>
  <message>
   <source>Needs an Intel TDX server processor, an H100-class card and an image on the network's list.</source>
   <translation>Нужны серверный процессор с Intel TDX, карта класса H100 и образ из списка сети.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Нужны вы</translation>
  </message>
  <message>
   <source>Net</source>
   <translation>Чистый</translation>
  </message>
  <message>
   <source>Net today</source>
   <translation>Итог дня</translation>
  </message>
  <message>
   <source>Net today: {amount}</source>
   <translation>Чистый доход сегодня: {amount}</translation>
  </message>
  <message>
   <source>Net, about {amount} a day, estimated</source>
   <translation>Чистый, примерно {amount} в день, оценка</translation>
  </message>
  <message>
   <source>Net, at {price} a coin</source>
   <translation>Чистый, по {price} за монету</translation>
  </message>
  <message>
   <source>Net, not known without prices</source>
   <translation>Чистый, без цен неизвестен</translation>
  </message>
  <message>
   <source>Net, {unit}</source>
   <translation>Чистый, {unit}</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Сеть</translation>
  </message>
  <message>
   <source>Network fee, about</source>
   <translation>Комиссия сети, примерно</translation>
  </message>
  <message>
   <source>Network file</source>
   <translation>Файл сети</translation>
  </message>
  <message>
   <source>Network files</source>
   <translation>Файлы сетей</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Сети</translation>
  </message>
  <message>
   <source>Never used before. Compare the first and last six characters.</source>
   <translation>Ни разу не использован. Сверьте первые и последние шесть знаков.</translation>
  </message>
  <message>
   <source>Never used before. Send a small amount first, and see whether it arrives.</source>
   <translation>Ни разу не использован. Пошлите сначала немного и посмотрите, дойдёт ли.</translation>
  </message>
  <message>
   <source>New enough; {least} or later works.</source>
   <translation>Достаточно новый; годится {least} и новее.</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Новый пароль</translation>
  </message>
  <message>
   <source>Next payout</source>
   <translation>Следующая выплата</translation>
  </message>
  <message>
   <source>Next payout when {due} are signed, in {wait}.</source>
   <translation>Следующая выплата, когда будет подписано {due}: {wait}.</translation>
  </message>
  <message>
   <source>Next try in {time}.</source>
   <translation>Следующая попытка через {time}.</translation>
  </message>
  <message>
   <source>No Intel TDX. Only the main network asks for it.</source>
   <translation>Нет Intel TDX. Это нужно только основной сети.</translation>
  </message>
  <message>
   <source>No NVIDIA card in use</source>
   <translation>Карта NVIDIA не используется</translation>
  </message>
  <message>
   <source>No NVIDIA driver is installed. Only an NVIDIA card needs one.</source>
   <translation>Драйвер NVIDIA не установлен. Он нужен только карте NVIDIA.</translation>
  </message>
  <message>
   <source>No chain</source>
   <translation>Нет цепи</translation>
  </message>
  <message>
   <source>No coins have moved.</source>
   <translation>Монеты не сдвинулись.</translation>
  </message>
  <message>
   <source>No coins have moved. You can send again.</source>
   <translation>Монеты не сдвинулись. Можно отправить снова.</translation>
  </message>
  <message>
   <source>No entry in this part of the log matches.</source>
   <translation>В конце лога таких записей нет.</translation>
  </message>
  <message>
   <source>No exchange's address: payouts bear no comment, so the exchange could not know that the coins are yours.</source>
   <translation>Не адрес биржи: выплаты без комментария, и биржа не узнала бы, что монеты ваши.</translation>
  </message>
  <message>
   <source>No free network port was found</source>
   <translation>Свободный порт не найден</translation>
  </message>
  <message>
   <source>No jobs yet</source>
   <translation>Заданий пока нет</translation>
  </message>
  <message>
   <source>No keys here: payouts wait until the proxy sends them, or another wallet does.</source>
   <translation>Ключей здесь нет: выплаты ждут, пока их пошлёт прокси или другой кошелёк.</translation>
  </message>
  <message>
   <source>No network is chosen</source>
   <translation>Сеть не выбрана</translation>
  </message>
  <message>
   <source>No network is chosen.</source>
   <translation>Сеть не выбрана.</translation>
  </message>
  <message>
   <source>No network is joined</source>
   <translation>Вы не в сети</translation>
  </message>
  <message>
   <source>No network is joined.</source>
   <translation>Вы не в сети.</translation>
  </message>
  <message>
   <source>No network joined</source>
   <translation>Вы не в сети</translation>
  </message>
  <message>
   <source>No price of a coin is set.</source>
   <translation>Цена монеты не задана.</translation>
  </message>
  <message>
   <source>No proxy of this network has credited anything yet.</source>
   <translation>Ни один прокси этой сети ещё ничего не зачислил.</translation>
  </message>
  <message>
   <source>No server of the chain answers</source>
   <translation>Ни один сервер цепи не отвечает</translation>
  </message>
  <message>
   <source>No setting changes this; another machine would.</source>
   <translation>Настройками этого не изменить; нужна другая машина.</translation>
  </message>
  <message>
   <source>No setting speaks of “{query}”.</source>
   <translation>Ни одна настройка не говорит о «{query}».</translation>
  </message>
  <message>
   <source>No speech was heard in it.</source>
   <translation>Речи в записи не слышно.</translation>
  </message>
  <message>
   <source>No transaction yet</source>
   <translation>Переводов пока нет</translation>
  </message>
  <message>
   <source>No wallet is active at this address yet. The coins will wait there, and are lost if nobody has its keys.</source>
   <translation>По этому адресу кошелёк ещё не действует. Монеты будут ждать там и пропадут, если ключей ни у кого нет.</translation>
  </message>
  <message>
   <source>No wallet is open</source>
   <translation>Кошелёк не открыт</translation>
  </message>
  <message>
   <source>No work arrives before. It goes on trying by itself.</source>
   <translation>До этого заданий не будет. Попытки продолжаются сами.</translation>
  </message>
  <message>
   <source>Nobody can bring them back, and no support ever asks for them.</source>
   <translation>Вернуть их не сможет никто, и поддержка о них никогда не спросит.</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Без ответа</translation>
  </message>
  <message>
   <source>Not arrived yet</source>
   <translation>Ещё не пришло</translation>
  </message>
  <message>
   <source>Not as the manifest says: {names}. Fetch the model again.</source>
   <translation>Не как в описи: {names}. Скачайте модель снова.</translation>
  </message>
  <message>
   <source>Not connected to a proxy.</source>
   <translation>Нет связи с прокси.</translation>
  </message>
  <message>
   <source>Not enough work yet today to go by.</source>
   <translation>Сегодня ещё мало работы для оценки.</translation>
  </message>
  <message>
   <source>Not loaded</source>
   <translation>Не загружен</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Ещё не прочитано</translation>
  </message>
  <message>
   <source>Not ready to share yet</source>
   <translation>Ещё не готов к работе</translation>
  </message>
  <message>
   <source>Not sharing</source>
   <translation>Не работает</translation>
  </message>
  <message>
   <source>Nothing asked yet</source>
   <translation>Пока ничего не спрошено</translation>
  </message>
  <message>
   <source>Nothing came for {seconds} s.</source>
   <translation>Ничего не приходило {seconds} с.</translation>
  </message>
  <message>
   <source>Nothing can be sent from here, and nobody here can lose them.</source>
   <translation>Отсюда ничего не отправить, и здесь их никто не потеряет.</translation>
  </message>
  <message>
   <source>Nothing earned yet</source>
   <translation>Пока ничего не заработано</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Ничего не найдено</translation>
  </message>
  <message>
   <source>Nothing has been downloaded, and nothing left this computer.</source>
   <translation>Ничего не скачано, и ничего не ушло с этого компьютера.</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Пока ничего не случилось</translation>
  </message>
  <message>
   <source>Nothing has to be downloaded</source>
   <translation>Скачивать ничего не нужно</translation>
  </message>
  <message>
   <source>Nothing is decided until they agree. If it stays, remove one of them in the settings.</source>
   <translation>Ничего не решается, пока они не сойдутся. Если так и останется, уберите один из них в настройках.</translation>
  </message>
  <message>
   <source>Nothing is earned while you only look. You can make one at any time.</source>
   <translation>Пока вы только смотрите, заработка нет. Создать кошелёк можно в любое время.</translation>
  </message>
  <message>
   <source>Nothing is estimated yet</source>
   <translation>Оценки пока нет</translation>
  </message>
  <message>
   <source>Nothing is estimated: this time is over</source>
   <translation>Оценки нет: это время прошло</translation>
  </message>
  <message>
   <source>Nothing is shared: no network is chosen.</source>
   <translation>Не работает: сеть не выбрана.</translation>
  </message>
  <message>
   <source>Nothing is signed before you review it.</source>
   <translation>Ничего не подписывается, пока вы не проверите.</translation>
  </message>
  <message>
   <source>Nothing more is sent until outbox.json in the wallet's folder can be read and written.</source>
   <translation>Ничего не посылается, пока outbox.json в папке кошелька не читается и не пишется.</translation>
  </message>
  <message>
   <source>Nothing more was sent. What became of that payout is certain in a few minutes; try again then.</source>
   <translation>Ничего не отправлено. Ждите: что стало с выплатой, ясно через несколько минут после её отправки.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. A short measurement of this computer is needed to say what it might earn; nothing leaves the computer.</source>
   <translation>Ничего не работает и не отдаётся. Чтобы назвать возможный заработок, компьютер нужно недолго измерить; ничего его не покидает.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. How much work there is cannot be seen from outside, so this is the most, with work every second.</source>
   <translation>Ничего не работает и не отдаётся. Сколько там работы, снаружи не видно, поэтому это предел, с работой каждую секунду.</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. If this computer were as busy as the workers there now:</source>
   <translation>Ничего не запущено и не отдаётся. Если бы этот компьютер был занят так же, как исполнители там сейчас:</translation>
  </message>
  <message>
   <source>Nothing runs while you only look</source>
   <translation>Пока вы только смотрите, ничего не работает</translation>
  </message>
  <message>
   <source>Nothing waits now. Proxies sign every minute or so for what was earned.</source>
   <translation>Сейчас ничего не ждёт. Прокси подписывают заработанное примерно раз в минуту.</translation>
  </message>
  <message>
   <source>Nothing was done</source>
   <translation>Ничего не сделано</translation>
  </message>
  <message>
   <source>Nothing was noted yet</source>
   <translation>Пока ничего не записано</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>Ничего не отправлено</translation>
  </message>
  <message>
   <source>Nothing was sent. Review the payment once more.</source>
   <translation>Ничего не отправлено. Проверьте платёж ещё раз.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Уведомления</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>нояб.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>ноября</translation>
  </message>
  <message>
   <source>November {year}</source>
   <translation>Ноябрь {year}</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>окт.</translation>
  </message>
  <message>
   <source>October</source>
   <translation>октября</translation>
  </message>
  <message>
   <source>October {year}</source>
   <translation>Октябрь {year}</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Нет связи</translation>
  </message>
  <message>
   <source>Offline since {time}: no proxy answers.</source>
   <translation>Нет связи с {time}: прокси не отвечают.</translation>
  </message>
  <message>
   <source>Offline: no proxy answers.</source>
   <translation>Нет связи: прокси не отвечают.</translation>
  </message>
  <message>
   <source>Offline: no proxy is reached.</source>
   <translation>Нет связи: прокси недоступны.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>На этом компьютере</translation>
  </message>
  <message>
   <source>On this computer, in a process of its own. Nothing leaves it.</source>
   <translation>На этом компьютере, в отдельном процессе. Ничего его не покидает.</translation>
  </message>
  <message>
   <source>On this network since it was joined. A million tokens cost {price} there.</source>
   <translation>В этой сети с момента входа. Миллион токенов стоит там {price}.</translation>
  </message>
  <message>
   <source>One file for somebody who helps you. It holds no keys, words, passwords, prompts or answers, and it is sent nowhere: you save it and pass it on.</source>
   <translation>Один файл для того, кто вам помогает. В нём нет ключей, слов, паролей, вопросов и ответов, и он никуда не отправляется: вы сохраняете его и передаёте сами.</translation>
  </message>
  <message>
   <source>One of the rules was refused; the reason stands beside it.</source>
   <translation>Одно из правил отклонено; причина рядом с ним.</translation>
  </message>
  <message>
   <source>Only a fee</source>
   <translation>Только комиссия</translation>
  </message>
  <message>
   <source>Only clients of this network see its workers</source>
   <translation>Исполнителей этой сети видят только её клиенты</translation>
  </message>
  <message>
   <source>Only look at one</source>
   <translation>Только смотреть сеть</translation>
  </message>
  <message>
   <source>Only looked at, {checked}.</source>
   <translation>Только просмотр, {checked}.</translation>
  </message>
  <message>
   <source>Only the chain that the file names was asked.</source>
   <translation>Спрошена только цепь, которую называет файл.</translation>
  </message>
  <message>
   <source>Only {free} are free where the ledger is kept.</source>
   <translation>Там, где хранится книга учёта, свободно только {free}.</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain answer; what became of the payment is certain when {needed} agree.</source>
   <translation>Отвечают только {some} из {all} серверов цепи; что стало с платежом, будет ясно, когда сойдутся {needed}.</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain can say what became of the payment; it is certain when {needed} agree.</source>
   <translation>Сказать, что стало с платежом, могут только {some} из {all} серверов цепи; ясно будет, когда сойдутся {needed}.</translation>
  </message>
  <message>
   <source>Open it in the shell, for example: --password-fd 3 3&lt; FILE</source>
   <translation>Откройте его в оболочке, например: --password-fd 3 3&lt; FILE</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Открыть папку</translation>
  </message>
  <message>
   <source>Open the models</source>
   <translation>Открыть модели</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Открыть настройки</translation>
  </message>
  <message>
   <source>Open the wallet</source>
   <translation>Открыть кошелёк</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Открыть {name}</translation>
  </message>
  <message>
   <source>Other programs hold {held} now, most of it {name}.</source>
   <translation>Другие программы сейчас держат {held}, больше всего {name}.</translation>
  </message>
  <message>
   <source>Other programs hold {held} now.</source>
   <translation>Другие программы сейчас держат {held}.</translation>
  </message>
  <message>
   <source>Other programs {size}</source>
   <translation>Другие программы {size}</translation>
  </message>
  <message>
   <source>Our place</source>
   <translation>Наше место</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Владелец</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Выплачено</translation>
  </message>
  <message>
   <source>Paid on the chain</source>
   <translation>Выплачено в цепи</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Выплачено кому</translation>
  </message>
  <message>
   <source>Paid today, {amount}, measured</source>
   <translation>Выплачено сегодня, {amount}, измерено</translation>
  </message>
  <message>
   <source>Paid tokens</source>
   <translation>Оплаченные токены</translation>
  </message>
  <message>
   <source>Paid tokens today</source>
   <translation>Токенов сегодня</translation>
  </message>
  <message>
   <source>Paid, {unit}</source>
   <translation>Выплачено, {unit}</translation>
  </message>
  <message>
   <source>Paid.</source>
   <translation>Выплачено.</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Параметры</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Часть</translation>
  </message>
  <message>
   <source>Parts of the measurement differ by {spread}.</source>
   <translation>Части измерения различаются на {spread}.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Password now</source>
   <translation>Нынешний пароль</translation>
  </message>
  <message>
   <source>Paste an address</source>
   <translation>Вставить адрес</translation>
  </message>
  <message>
   <source>Paste the address first, or choose “Later”.</source>
   <translation>Сначала вставьте адрес или выберите «Позже».</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <source>Pause for full-screen programs</source>
   <translation>Пауза для полноэкранных программ</translation>
  </message>
  <message>
   <source>Pause for programs</source>
   <translation>Пауза для программ</translation>
  </message>
  <message>
   <source>Pause on battery</source>
   <translation>Пауза при батарее</translation>
  </message>
  <message>
   <source>Pause until</source>
   <translation>Пауза до</translation>
  </message>
  <message>
   <source>Pause until it ends</source>
   <translation>Пауза до её закрытия</translation>
  </message>
  <message>
   <source>Pause until which program ends?</source>
   <translation>Пауза до закрытия какой программы?</translation>
  </message>
  <message>
   <source>Pause when others use the GPU</source>
   <translation>Пауза, когда видеокарту занимают другие</translation>
  </message>
  <message>
   <source>Pause while I am here</source>
   <translation>Пауза, пока я здесь</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <source>Paused by you until you lock the screen.</source>
   <translation>Вы поставили паузу до блокировки экрана.</translation>
  </message>
  <message>
   <source>Paused by you until {program} ends.</source>
   <translation>Вы поставили паузу до закрытия {program}.</translation>
  </message>
  <message>
   <source>Paused by you until {time}.</source>
   <translation>Вы поставили паузу до {time}.</translation>
  </message>
  <message>
   <source>Paused by you.</source>
   <translation>Вы поставили паузу.</translation>
  </message>
  <message>
   <source>Paused for {program}, the GPU is free.</source>
   <translation>Пауза для {program}, видеокарта свободна.</translation>
  </message>
  <message>
   <source>Paused for {program}.</source>
   <translation>Пауза для {program}.</translation>
  </message>
  <message>
   <source>Paused while you use the computer.</source>
   <translation>Пауза, пока вы работаете за компьютером.</translation>
  </message>
  <message>
   <source>Paused, {time} left</source>
   <translation>Пауза, ещё {time}</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>Пауза.</translation>
  </message>
  <message>
   <source>Paused: another program uses the graphics card.</source>
   <translation>Пауза: видеокарту занимает другая программа.</translation>
  </message>
  <message>
   <source>Paused: how the last run ended is not known.</source>
   <translation>Пауза: чем кончился прошлый запуск, неизвестно.</translation>
  </message>
  <message>
   <source>Paused: outside your sharing hours.</source>
   <translation>Пауза: сейчас не ваши часы работы.</translation>
  </message>
  <message>
   <source>Paused: the computer runs on battery.</source>
   <translation>Пауза: компьютер работает от батареи.</translation>
  </message>
  <message>
   <source>Paused: the computer stopped while sharing at {time}.</source>
   <translation>Пауза: компьютер остановился во время работы в {time}.</translation>
  </message>
  <message>
   <source>Paused: the program stopped unexpectedly at {time}.</source>
   <translation>Пауза: программа внезапно остановилась в {time}.</translation>
  </message>
  <message>
   <source>Paused: {reason}.</source>
   <translation>Пауза: {reason}.</translation>
  </message>
  <message>
   <source>Pausing</source>
   <translation>Паузы</translation>
  </message>
  <message>
   <source>Pay out by itself</source>
   <translation>Выплачивать автоматически</translation>
  </message>
  <message>
   <source>Pay out now</source>
   <translation>Выплатить сейчас</translation>
  </message>
  <message>
   <source>Pay out now, for up to {fee}</source>
   <translation>Выплатить сейчас, не дороже {fee}</translation>
  </message>
  <message>
   <source>Payout</source>
   <translation>Выплата</translation>
  </message>
  <message>
   <source>Payout fee</source>
   <translation>Комиссия выплаты</translation>
  </message>
  <message>
   <source>Payout fees</source>
   <translation>Комиссии выплат</translation>
  </message>
  <message>
   <source>Payout fees of your wallet</source>
   <translation>Комиссии выплат вашего кошелька</translation>
  </message>
  <message>
   <source>Payout of {day}, {time}</source>
   <translation>Выплата, {day}, {time}</translation>
  </message>
  <message>
   <source>Payout to a worker's owner</source>
   <translation>Выплата владельцу исполнителя</translation>
  </message>
  <message>
   <source>Payout to your wallet</source>
   <translation>Выплата в ваш кошелёк</translation>
  </message>
  <message>
   <source>Payouts</source>
   <translation>Выплаты</translation>
  </message>
  <message>
   <source>Payouts and payments appear here once the chain has carried them out.</source>
   <translation>Выплаты и платежи появятся здесь, когда цепь их исполнит.</translation>
  </message>
  <message>
   <source>Payouts are written to the chain and can be checked there.</source>
   <translation>Выплаты записаны в цепи, и их можно там проверить.</translation>
  </message>
  <message>
   <source>Pays</source>
   <translation>Платит</translation>
  </message>
  <message>
   <source>Pays per million tokens</source>
   <translation>За млн токенов</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Период</translation>
  </message>
  <message>
   <source>Place by price</source>
   <translation>Место по цене</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Мест</translation>
  </message>
  <message>
   <source>Play coins from the faucet</source>
   <translation>Учебные монеты из крана</translation>
  </message>
  <message>
   <source>Possible where the operator admits computers without TDX. You need its root contract address or its network file.</source>
   <translation>Возможно, если оператор пускает компьютеры без TDX. Нужен адрес его корневого контракта или файл сети.</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Мощность</translation>
  </message>
  <message>
   <source>Power ceiling</source>
   <translation>Предел мощности</translation>
  </message>
  <message>
   <source>Power of the computer</source>
   <translation>Мощность компьютера</translation>
  </message>
  <message>
   <source>Practice chain</source>
   <translation>Учебная цепь</translation>
  </message>
  <message>
   <source>Practice coins arrived</source>
   <translation>Пришли учебные монеты</translation>
  </message>
  <message>
   <source>Practice coins have no market value.</source>
   <translation>Учебные монеты ничего не стоят на рынке.</translation>
  </message>
  <message>
   <source>Practice coins have no value; the electricity is real.</source>
   <translation>Учебные монеты ничего не стоят; электричество настоящее.</translation>
  </message>
  <message>
   <source>Practice coins need no wallet of yours</source>
   <translation>Учебным монетам свой кошелёк не нужен</translation>
  </message>
  <message>
   <source>Practice network</source>
   <translation>Учебная сеть</translation>
  </message>
  <message>
   <source>Practice network only.</source>
   <translation>Только учебная сеть.</translation>
  </message>
  <message>
   <source>Price and demand are watched. Nothing runs, nothing is earned.</source>
   <translation>Видны цена и спрос. Ничего не работает и не зарабатывается.</translation>
  </message>
  <message>
   <source>Price of a coin</source>
   <translation>Цена монеты</translation>
  </message>
  <message>
   <source>Price, demand and what this computer might earn. Nothing runs.</source>
   <translation>Цена, спрос и возможный заработок. Ничего не работает.</translation>
  </message>
  <message>
   <source>Price, proxies and what this computer might earn there. Nothing is shared.</source>
   <translation>Цена, прокси и возможный заработок там. Ничего не отдаётся.</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Цены</translation>
  </message>
  <message>
   <source>Problems only</source>
   <translation>Только проблемы</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Процессор</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Программа</translation>
  </message>
  <message>
   <source>Prompts and answers are never kept, so none is here.</source>
   <translation>Вопросы и ответы не хранятся, поэтому их здесь нет.</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>Защита</translation>
  </message>
  <message>
   <source>Proxies</source>
   <translation>Прокси</translation>
  </message>
  <message>
   <source>Proxies sign every minute or so for what was earned.</source>
   <translation>Прокси подписывают заработанное примерно раз в минуту.</translation>
  </message>
  <message numerus="yes">
   <source>Proxies, {n} row|Proxies, {n} rows</source>
   <translation>
    <numerusform>Прокси, {n} строка</numerusform>
    <numerusform>Прокси, {n} строки</numerusform>
    <numerusform>Прокси, {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Прокси</translation>
  </message>
  <message>
   <source>Proxy contract {address}</source>
   <translation>Контракт прокси {address}</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Квартал</translation>
  </message>
  <message>
   <source>Quarter {quarter} of {year}</source>
   <translation>{quarter}-й квартал {year}</translation>
  </message>
  <message>
   <source>Questions and answers stay in memory only and are gone when you clear the page.</source>
   <translation>Вопросы и ответы остаются только в памяти и исчезнут, когда вы очистите страницу.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Выйти</translation>
  </message>
  <message>
   <source>Quit Cocoon Provider?</source>
   <translation>Выйти из Cocoon Provider?</translation>
  </message>
  <message>
   <source>Quit and stop sharing?</source>
   <translation>Выйти и прекратить работу?</translation>
  </message>
  <message numerus="yes">
   <source>Quit while {n} job is running?|Quit while {n} jobs are running?</source>
   <translation>
    <numerusform>Выйти, пока идёт {n} задание?</numerusform>
    <numerusform>Выйти, пока идут {n} задания?</numerusform>
    <numerusform>Выйти, пока идут {n} заданий?</numerusform>
   </translation>
  </message>
  <message>
   <source>Q{quarter} {year}</source>
   <translation>{quarter} кв. {year}</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Прочитано</translation>
  </message>
  <message>
   <source>Read again from the cache</source>
   <translation>Прочитано из кэша</translation>
  </message>
  <message>
   <source>Read {name}: {about}, {size}</source>
   <translation>Прочесть {name}: {about}, {size}</translation>
  </message>
  <message>
   <source>Ready for the practice network</source>
   <translation>Готов для учебной сети</translation>
  </message>
  <message>
   <source>Ready, but no proxy lists this computer yet.</source>
   <translation>Готов, но ни один прокси ещё не знает этот компьютер.</translation>
  </message>
  <message>
   <source>Ready, but the proxy does not list this computer.</source>
   <translation>Готов, но прокси не знает этот компьютер.</translation>
  </message>
  <message>
   <source>Real protocol, real payments, coins without value. It runs on this computer.</source>
   <translation>Настоящий протокол, настоящие платежи, монеты без цены. Работает на этом компьютере.</translation>
  </message>
  <message>
   <source>Reasoning tokens count</source>
   <translation>Токены размышления считаются</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>Получить</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Получено</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Записи</translation>
  </message>
  <message>
   <source>Refused by your wallet</source>
   <translation>Отклонено вашим кошельком</translation>
  </message>
  <message>
   <source>Registered proxies</source>
   <translation>Зарегистрированные прокси</translation>
  </message>
  <message>
   <source>Remove it, or give it to yourself alone, and start again.</source>
   <translation>Удалите её или оставьте доступ только себе и запустите снова.</translation>
  </message>
  <message>
   <source>Remove the blanks, and check that the whole address was copied.</source>
   <translation>Уберите пробелы и проверьте, что адрес скопирован целиком.</translation>
  </message>
  <message>
   <source>Renew its contracts</source>
   <translation>Обновить её контракты</translation>
  </message>
  <message>
   <source>Rest of a fee came back</source>
   <translation>Остаток комиссии вернулся</translation>
  </message>
  <message>
   <source>Rest of a fee comes back</source>
   <translation>Остаток комиссии возвращается</translation>
  </message>
  <message>
   <source>Rest when hot</source>
   <translation>Отдых при нагреве</translation>
  </message>
  <message>
   <source>Restart the computer.</source>
   <translation>Перезагрузите компьютер.</translation>
  </message>
  <message>
   <source>Resting: the card is too hot.</source>
   <translation>Отдых: карта слишком горячая.</translation>
  </message>
  <message>
   <source>Resting: the card reached {temperature}.</source>
   <translation>Отдых: карта нагрелась до {temperature}.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Восстановить</translation>
  </message>
  <message>
   <source>Restore from 24 words</source>
   <translation>Восстановить по 24 словам</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or the wallet from its 24 words.</source>
   <translation>Восстановите связку ключей из копии или кошелёк по 24 словам.</translation>
  </message>
  <message>
   <source>Restore the wallet</source>
   <translation>Восстановить кошелёк</translation>
  </message>
  <message>
   <source>Restore the wallet from its 24 words.</source>
   <translation>Восстановите кошелёк по 24 словам.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Итог</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Resume now</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Resume when you like.</source>
   <translation>Продолжите, когда захотите.</translation>
  </message>
  <message>
   <source>Resumes some minutes after you quit it.</source>
   <translation>Продолжит через несколько минут после её закрытия.</translation>
  </message>
  <message>
   <source>Resumes when it is plugged in.</source>
   <translation>Продолжит при питании от сети.</translation>
  </message>
  <message>
   <source>Resumes when it no longer does.</source>
   <translation>Продолжит, когда карта освободится.</translation>
  </message>
  <message>
   <source>Resumes when the screen is locked.</source>
   <translation>Продолжит при блокировке экрана.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Проверить</translation>
  </message>
  <message>
   <source>Root configuration</source>
   <translation>Корневая конфигурация</translation>
  </message>
  <message>
   <source>Rules for later: nothing runs while you only look</source>
   <translation>Правила на потом: пока вы смотрите, ничего не работает</translation>
  </message>
  <message>
   <source>Running jobs are handed back and the model is unloaded.</source>
   <translation>Задания возвращаются, модель выгружается.</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>Песочница</translation>
  </message>
  <message>
   <source>Sandboxed</source>
   <translation>В песочнице</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>сб</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Суббота</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Сохранить как…</translation>
  </message>
  <message>
   <source>Say --version, and --network where it matters.</source>
   <translation>Укажите --version и, где важно, --network.</translation>
  </message>
  <message>
   <source>Say what to send</source>
   <translation>Скажите, что отправить</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Поиск в логе</translation>
  </message>
  <message numerus="yes">
   <source>Search {n} setting|Search {n} settings</source>
   <translation>
    <numerusform>Поиск по {n} настройке</numerusform>
    <numerusform>Поиск по {n} настройкам</numerusform>
    <numerusform>Поиск по {n} настройкам</numerusform>
   </translation>
  </message>
  <message>
   <source>See the report</source>
   <translation>Посмотреть отчёт</translation>
  </message>
  <message>
   <source>See what is in it: 'cocoon-provider support-bundle --list'.</source>
   <translation>Посмотрите, что в нём есть: «cocoon-provider support-bundle --list».</translation>
  </message>
  <message>
   <source>Seen and watched. This version still computes on the processor; the card stays free.</source>
   <translation>Видна и под наблюдением. Эта версия считает пока на процессоре; карта свободна.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Отправить</translation>
  </message>
  <message>
   <source>Send a recording</source>
   <translation>Отправить запись</translation>
  </message>
  <message>
   <source>Send it some: most of what is attached to a payout comes back at once.</source>
   <translation>Пошлите ему немного: почти всё, что идёт с выплатой, сразу возвращается.</translation>
  </message>
  <message>
   <source>Send the sample</source>
   <translation>Отправить образец</translation>
  </message>
  <message>
   <source>Send {amount}</source>
   <translation>Отправить {amount}</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Отправка</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Отправлено</translation>
  </message>
  <message>
   <source>Sent to {address}</source>
   <translation>Отправлено на {address}</translation>
  </message>
  <message>
   <source>Sent. Waiting for the chain.</source>
   <translation>Отправлено. Ожидание цепи.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>сент.</translation>
  </message>
  <message>
   <source>September</source>
   <translation>сентября</translation>
  </message>
  <message>
   <source>September {year}</source>
   <translation>Сентябрь {year}</translation>
  </message>
  <message>
   <source>Served on</source>
   <translation>Обслуживается</translation>
  </message>
  <message>
   <source>Set a price</source>
   <translation>Задать цену</translation>
  </message>
  <message>
   <source>Set house rules</source>
   <translation>Задать правила</translation>
  </message>
  <message>
   <source>Set up a gateway with a deposit to see them: 'cocoon-provider gateway'.</source>
   <translation>Чтобы их видеть, заведите шлюз с залогом: «cocoon-provider gateway».</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Share again below this temperature.</source>
   <translation>Снова работать ниже этой температуры.</translation>
  </message>
  <message>
   <source>Share at once</source>
   <translation>Работать сразу</translation>
  </message>
  <message>
   <source>Share here</source>
   <translation>Работать здесь</translation>
  </message>
  <message>
   <source>Share only in these hours, local time; nothing: always.</source>
   <translation>Работать только в эти часы по местному времени; пусто: всегда.</translation>
  </message>
  <message>
   <source>Share only while the screen is locked.</source>
   <translation>Работать, только пока экран заблокирован.</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Отдано</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Работа</translation>
  </message>
  <message>
   <source>Sharing continues</source>
   <translation>Работа продолжается</translation>
  </message>
  <message>
   <source>Sharing continues at {time}.</source>
   <translation>Работа продолжится в {time}.</translation>
  </message>
  <message>
   <source>Sharing continues by itself as soon as it no longer runs.</source>
   <translation>Работа продолжится сама, как только программа закроется.</translation>
  </message>
  <message>
   <source>Sharing continues by itself in {time}.</source>
   <translation>Работа продолжится сама через {time}.</translation>
  </message>
  <message>
   <source>Sharing continues by itself then.</source>
   <translation>Потом работа продолжится сама.</translation>
  </message>
  <message>
   <source>Sharing may work all the same; try again, or go on without.</source>
   <translation>Работа, возможно, всё равно пойдёт; попробуйте снова или продолжайте без этого.</translation>
  </message>
  <message numerus="yes">
   <source>Sharing on {network}: {n} job running.|Sharing on {network}: {n} jobs running.</source>
   <translation>
    <numerusform>Работает ({network}): {n} задание.</numerusform>
    <numerusform>Работает ({network}): {n} задания.</numerusform>
    <numerusform>Работает ({network}): {n} заданий.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sharing, {n} job|Sharing, {n} jobs</source>
   <translation>
    <numerusform>Работает, {n} задание</numerusform>
    <numerusform>Работает, {n} задания</numerusform>
    <numerusform>Работает, {n} заданий</numerusform>
   </translation>
  </message>
  <message>
   <source>Sharing: jobs are taken.</source>
   <translation>Работает: задания принимаются.</translation>
  </message>
  <message>
   <source>Shorten it; some characters need up to four bytes.</source>
   <translation>Сократите его; некоторые знаки занимают до четырёх байтов.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>Показать все настройки</translation>
  </message>
  <message>
   <source>Show changes at once instead of moving things.</source>
   <translation>Показывать перемены сразу, без движения.</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Показать более ранние</translation>
  </message>
  <message>
   <source>Show older jobs</source>
   <translation>Показать более ранние задания</translation>
  </message>
  <message>
   <source>Show the 24 words</source>
   <translation>Показать 24 слова</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Показать слова</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Подписано</translation>
  </message>
  <message>
   <source>Signed and not yet paid, {amount}, measured</source>
   <translation>Подписано и ещё не выплачено, {amount}, измерено</translation>
  </message>
  <message>
   <source>Signed by the proxy, goes on chain at {due}.</source>
   <translation>Подписано прокси, уйдёт в цепь при {due}.</translation>
  </message>
  <message>
   <source>Signed earnings handed in for a payout</source>
   <translation>Подписанный заработок предъявлен к выплате</translation>
  </message>
  <message>
   <source>Signed money is paid out when the fee is at most this share of it.</source>
   <translation>Подписанное выплачивается, когда комиссия не больше этой доли.</translation>
  </message>
  <message>
   <source>Signed, {unit}</source>
   <translation>Подписано, {unit}</translation>
  </message>
  <message>
   <source>Since this program was started.</source>
   <translation>С запуска этой программы.</translation>
  </message>
  <message>
   <source>So that it is certain that they can be read.</source>
   <translation>Чтобы было ясно, что их можно прочесть.</translation>
  </message>
  <message>
   <source>Something is missing even for the practice network. It is named below.</source>
   <translation>Даже для учебной сети чего-то не хватает. Ниже сказано чего.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Произошла непредвиденная ошибка.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Что-то пошло не так</translation>
  </message>
  <message>
   <source>Speech</source>
   <translation>Речь</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Скорость</translation>
  </message>
  <message>
   <source>Speed, {amount} tokens per second, measured</source>
   <translation>Скорость, {amount} токенов в секунду, измерено</translation>
  </message>
  <message>
   <source>Speed: {speed} tokens per second, measured on {day} with {model}.</source>
   <translation>Скорость: {speed} токенов в секунду, измерена {day}, модель {model}.</translation>
  </message>
  <message>
   <source>Spent by trying</source>
   <translation>Потрачено на пробы</translation>
  </message>
  <message>
   <source>Start 'cocoon-provider gateway --network FILE' once and give its wallet coins.</source>
   <translation>Запустите один раз «cocoon-provider gateway --network FILE» и дайте его кошельку монет.</translation>
  </message>
  <message>
   <source>Start in the tray when you log in.</source>
   <translation>Запускать в панели при входе в систему.</translation>
  </message>
  <message>
   <source>Start it with `cocoon-provider`, or `cocoon-provider run` without a window.</source>
   <translation>Запустите `cocoon-provider` или без окна `cocoon-provider run`.</translation>
  </message>
  <message>
   <source>Start looking</source>
   <translation>Начать смотреть</translation>
  </message>
  <message>
   <source>Start sharing</source>
   <translation>Начать работу</translation>
  </message>
  <message>
   <source>Start the practice network</source>
   <translation>Запустить учебную сеть</translation>
  </message>
  <message>
   <source>Start the practice network; it has one if the extra 'chain' is installed.</source>
   <translation>Запустите учебную сеть; цепь в ней есть, если установлено дополнение «chain».</translation>
  </message>
  <message>
   <source>Start the program by hand, or ask whoever looks after this computer.</source>
   <translation>Запустите программу сами или спросите того, кто следит за компьютером.</translation>
  </message>
  <message>
   <source>Start with the system</source>
   <translation>Запуск с системой</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Запуск</translation>
  </message>
  <message>
   <source>Starting on {network}.</source>
   <translation>Запуск: {network}.</translation>
  </message>
  <message>
   <source>Starting: the model is being loaded.</source>
   <translation>Запуск: модель загружается.</translation>
  </message>
  <message>
   <source>Starting: the network is being joined.</source>
   <translation>Запуск: компьютер входит в сеть.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Status: {sentence}</source>
   <translation>Состояние: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Step {number} of {n}: {heading}|Step {number} of {n}: {heading}</source>
   <translation>
    <numerusform>Шаг {number} из {n}: {heading}</numerusform>
    <numerusform>Шаг {number} из {n}: {heading}</numerusform>
    <numerusform>Шаг {number} из {n}: {heading}</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {number}, {title}, {state}</source>
   <translation>Шаг {number}, {title}, {state}</translation>
  </message>
  <message>
   <source>Steps of the first run</source>
   <translation>Шаги первой настройки</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Остановить</translation>
  </message>
  <message>
   <source>Stop looking</source>
   <translation>Перестать смотреть</translation>
  </message>
  <message>
   <source>Stop the practice network</source>
   <translation>Остановить учебную сеть</translation>
  </message>
  <message>
   <source>Stopped: something needs you.</source>
   <translation>Остановлено: нужны вы.</translation>
  </message>
  <message>
   <source>Stopped: {reason}.</source>
   <translation>Остановлено: {reason}.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Остановка</translation>
  </message>
  <message>
   <source>Such phrases cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>Такие фразы здесь не открыть: отправьте монеты оттуда на новый кошелёк.</translation>
  </message>
  <message>
   <source>Sums of the ledgers</source>
   <translation>Суммы книг учёта</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>вс</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Воскресенье</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Отчёт для поддержки</translation>
  </message>
  <message>
   <source>Support bundle…</source>
   <translation>Отчёт для поддержки…</translation>
  </message>
  <message>
   <source>T</source>
   <translation>трлн</translation>
  </message>
  <message>
   <source>TON per million</source>
   <translation>TON за млн</translation>
  </message>
  <message>
   <source>Take jobs even where the system grants the engine's sandbox less than it should; the doctor command says what is missing. Counts from the next time a network is joined.</source>
   <translation>Брать задания, даже если система даёт песочнице движка меньше, чем нужно; чего не хватает, скажет команда doctor. Действует со следующего входа в сеть.</translation>
  </message>
  <message>
   <source>Take no jobs when the card reaches this temperature.</source>
   <translation>Не брать заданий, когда карта дойдёт до этой температуры.</translation>
  </message>
  <message>
   <source>Take no jobs while the computer runs on battery.</source>
   <translation>Не брать заданий, пока компьютер на батарее.</translation>
  </message>
  <message>
   <source>Take {name} off the list; its files stay</source>
   <translation>Убрать {name} из списка; файлы останутся</translation>
  </message>
  <message>
   <source>Tax export</source>
   <translation>Налоговый отчёт</translation>
  </message>
  <message>
   <source>Tell when a new version is ready.</source>
   <translation>Сообщать о новой версии.</translation>
  </message>
  <message>
   <source>Tell when coins of a payout have arrived.</source>
   <translation>Сообщать о приходе монет выплаты.</translation>
  </message>
  <message>
   <source>Tell when sharing continues after a long pause.</source>
   <translation>Сообщать, когда работа продолжится после долгой паузы.</translation>
  </message>
  <message>
   <source>Tell when something needs you.</source>
   <translation>Сообщать, когда нужны вы.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Температура</translation>
  </message>
  <message>
   <source>Test coins have no market value.</source>
   <translation>Тестовые монеты ничего не стоят на рынке.</translation>
  </message>
  <message>
   <source>Test network only: real coins sent here are hard to get back.</source>
   <translation>Только тестовая сеть: настоящие монеты отсюда вернуть трудно.</translation>
  </message>
  <message>
   <source>That is long ago; measure again.</source>
   <translation>Это было давно; измерьте снова.</translation>
  </message>
  <message>
   <source>That is no way to pause</source>
   <translation>Так паузу не поставить</translation>
  </message>
  <message>
   <source>That is not a TON address</source>
   <translation>Это не адрес TON</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>Это не сумма</translation>
  </message>
  <message>
   <source>That is not in the report</source>
   <translation>Этого в отчёте нет</translation>
  </message>
  <message>
   <source>That is not the address of a toncenter server</source>
   <translation>Это не адрес сервера toncenter</translation>
  </message>
  <message>
   <source>That is not the password.</source>
   <translation>Пароль неверен.</translation>
  </message>
  <message>
   <source>That is not word {number}.</source>
   <translation>Это не слово {number}.</translation>
  </message>
  <message>
   <source>That is too short to be sure: leave this open for an hour or a day.</source>
   <translation>Для уверенности этого мало: оставьте это открытым на час или на день.</translation>
  </message>
  <message>
   <source>That network cannot be used yet; the reason is above.</source>
   <translation>Эта сеть пока непригодна; причина выше.</translation>
  </message>
  <message>
   <source>That value is not allowed</source>
   <translation>Такое значение не разрешено</translation>
  </message>
  <message>
   <source>The Cocoon main network does not admit this computer. The reasons are below.</source>
   <translation>Основная сеть Cocoon этот компьютер не пускает. Причины ниже.</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused until {time}.</source>
   <translation>Видеокарта свободна, пауза до {time}.</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused.</source>
   <translation>Видеокарта свободна, пауза.</translation>
  </message>
  <message>
   <source>The GPU is free: the models are unloaded.</source>
   <translation>Видеокарта свободна: модели выгружены.</translation>
  </message>
  <message>
   <source>The README describes every key of a network file.</source>
   <translation>В README описан каждый ключ файла сети.</translation>
  </message>
  <message>
   <source>The Wallet page has the same ways, whenever you want one.</source>
   <translation>На странице «Кошелёк» те же пути, когда понадобится.</translation>
  </message>
  <message>
   <source>The address as a QR code</source>
   <translation>Адрес в виде QR-кода</translation>
  </message>
  <message>
   <source>The address is in use</source>
   <translation>Адрес используется</translation>
  </message>
  <message>
   <source>The address is written for the test network, your coins are real.</source>
   <translation>Адрес записан для тестовой сети, а монеты настоящие.</translation>
  </message>
  <message>
   <source>The address is wrong.</source>
   <translation>Адрес неверен.</translation>
  </message>
  <message>
   <source>The amount is wrong.</source>
   <translation>Сумма неверна.</translation>
  </message>
  <message>
   <source>The answer appears here while it is being written.</source>
   <translation>Ответ появляется здесь, пока пишется.</translation>
  </message>
  <message>
   <source>The answer broke off.</source>
   <translation>Ответ оборвался.</translation>
  </message>
  <message>
   <source>The answer has a line that is too long.</source>
   <translation>В ответе слишком длинная строка.</translation>
  </message>
  <message>
   <source>The answer is empty.</source>
   <translation>Ответ пуст.</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole.</source>
   <translation>Ответ слишком длинный, чтобы показать его целиком.</translation>
  </message>
  <message>
   <source>The answer is too long.</source>
   <translation>Ответ слишком длинный.</translation>
  </message>
  <message>
   <source>The built-in models are missing</source>
   <translation>Встроенных моделей нет</translation>
  </message>
  <message>
   <source>The card cannot be limited below {power}.</source>
   <translation>Карту нельзя ограничить ниже {power}.</translation>
  </message>
  <message>
   <source>The card cannot be read now. A restart may help.</source>
   <translation>Карту сейчас не прочесть. Может помочь перезагрузка.</translation>
  </message>
  <message>
   <source>The card cannot be read. It is tried again by itself.</source>
   <translation>Карту не прочесть. Попытка повторится сама.</translation>
  </message>
  <message>
   <source>The card is gone from the system. A restart usually brings it back.</source>
   <translation>Карта пропала из системы. Обычно её возвращает перезагрузка.</translation>
  </message>
  <message>
   <source>The card is split into parts (MIG); one part is used, and load is not told.</source>
   <translation>Карта разделена (MIG); используется одна часть, нагрузка неизвестна.</translation>
  </message>
  <message>
   <source>The chain answers again.</source>
   <translation>Цепь снова отвечает.</translation>
  </message>
  <message>
   <source>The chain could not be asked</source>
   <translation>Цепь не удалось спросить</translation>
  </message>
  <message>
   <source>The chain did not accept the message</source>
   <translation>Цепь не приняла сообщение</translation>
  </message>
  <message>
   <source>The chain does not answer</source>
   <translation>Цепь не отвечает</translation>
  </message>
  <message>
   <source>The chain does not answer.</source>
   <translation>Цепь не отвечает.</translation>
  </message>
  <message>
   <source>The chain does not answer; jobs go on and payouts wait. {reason}</source>
   <translation>Цепь не отвечает; задания идут, выплаты ждут. {reason}</translation>
  </message>
  <message>
   <source>The chain has paid for {size} more than this ledger has a signed payment for: another machine of the owner, or the proxy itself, had a later one.</source>
   <translation>Цепь оплатила на {size} больше, чем подписано в этой книге учёта: более поздний платёж был у другой машины владельца или у самого прокси.</translation>
  </message>
  <message>
   <source>The chain is asked until it is certain what became of it. You can close this; it is followed all the same, also after a restart.</source>
   <translation>Цепь спрашивают, пока не станет ясно, что с ним. Это можно закрыть; за ним следят и после перезапуска.</translation>
  </message>
  <message>
   <source>The chain that it names is asked for prices. Proxies hear of you at the end only.</source>
   <translation>У названной цепи спрашивают цены. Прокси узнают о вас лишь в конце.</translation>
  </message>
  <message>
   <source>The chain's servers contradict each other</source>
   <translation>Серверы цепи противоречат друг другу</translation>
  </message>
  <message>
   <source>The clock was set</source>
   <translation>Часы переведены</translation>
  </message>
  <message>
   <source>The comment cannot be sent</source>
   <translation>Комментарий нельзя отправить</translation>
  </message>
  <message>
   <source>The computer draws {power},</source>
   <translation>Компьютер потребляет {power},</translation>
  </message>
  <message>
   <source>The computer slept for {time}.</source>
   <translation>Компьютер спал {time}.</translation>
  </message>
  <message>
   <source>The computer stays yours</source>
   <translation>Компьютер остаётся вашим</translation>
  </message>
  <message>
   <source>The computer was restarted or lost power while it shared.</source>
   <translation>Компьютер перезагрузился или остался без питания во время работы.</translation>
  </message>
  <message>
   <source>The connection to the gateway was lost.</source>
   <translation>Связь со шлюзом потеряна.</translation>
  </message>
  <message>
   <source>The contract refused to answer</source>
   <translation>Контракт отказался отвечать</translation>
  </message>
  <message>
   <source>The device has room for more jobs.</source>
   <translation>Место для заданий ещё есть.</translation>
  </message>
  <message>
   <source>The device is busy all the time: it works as fast as it can.</source>
   <translation>Устройство занято всё время: работает как может быстро.</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>Диск почти полон</translation>
  </message>
  <message>
   <source>The driver asks for a reset of the card. A restart does that.</source>
   <translation>Драйвер просит сброса карты. Его делает перезагрузка.</translation>
  </message>
  <message>
   <source>The driver did not take the power ceiling.</source>
   <translation>Драйвер не принял предел мощности.</translation>
  </message>
  <message>
   <source>The driver does not answer. It is asked again by itself.</source>
   <translation>Драйвер не отвечает. Его спросят снова.</translation>
  </message>
  <message>
   <source>The driver does not tell it.</source>
   <translation>Драйвер этого не сообщает.</translation>
  </message>
  <message>
   <source>The driver does not tell its memory.</source>
   <translation>Драйвер не сообщает её память.</translation>
  </message>
  <message>
   <source>The driver runs and finds no card.</source>
   <translation>Драйвер работает и не видит карты.</translation>
  </message>
  <message>
   <source>The end of a log</source>
   <translation>Конец лога</translation>
  </message>
  <message>
   <source>The engine answers questions as fast as it can. Nothing leaves this computer.</source>
   <translation>Движок отвечает как может быстро. Ничего не покидает этот компьютер.</translation>
  </message>
  <message>
   <source>The engine could not use this card: {reason}.</source>
   <translation>Движок не смог использовать эту карту: {reason}.</translation>
  </message>
  <message>
   <source>The engine stopped</source>
   <translation>Движок остановился</translation>
  </message>
  <message>
   <source>The engine was started again: {reason}</source>
   <translation>Движок перезапущен: {reason}</translation>
  </message>
  <message>
   <source>The engine's process could not be started here.</source>
   <translation>Процесс движка здесь не запустился.</translation>
  </message>
  <message>
   <source>The engine's process does not start: {why}.</source>
   <translation>Процесс движка не запускается: {why}.</translation>
  </message>
  <message>
   <source>The exchange told me that none is needed</source>
   <translation>Биржа сказала, что он не нужен</translation>
  </message>
  <message>
   <source>The faucet cannot give that amount</source>
   <translation>Кран не может дать столько</translation>
  </message>
  <message>
   <source>The file descriptor cannot be used</source>
   <translation>Файловый дескриптор непригоден</translation>
  </message>
  <message>
   <source>The file has a table for each server, such as ["toncenter.com"], with an api_key.</source>
   <translation>В файле по таблице на сервер, например ["toncenter.com"], с api_key.</translation>
  </message>
  <message>
   <source>The file is empty.</source>
   <translation>Файл пуст.</translation>
  </message>
  <message>
   <source>The file is larger than a request may be.</source>
   <translation>Файл больше, чем может быть запрос.</translation>
  </message>
  <message>
   <source>The file was changed by somebody else. Restore the wallet from its 24 words.</source>
   <translation>Файл изменил кто-то другой. Восстановите кошелёк по 24 словам.</translation>
  </message>
  <message>
   <source>The file was not saved</source>
   <translation>Файл не сохранён</translation>
  </message>
  <message>
   <source>The first answered job fills this page, usually a minute after sharing starts.</source>
   <translation>Первое задание заполнит эту страницу, обычно через минуту после начала.</translation>
  </message>
  <message>
   <source>The first jobs can come in a few seconds.</source>
   <translation>Первые задания могут прийти через несколько секунд.</translation>
  </message>
  <message>
   <source>The first payout will be written here.</source>
   <translation>Первая выплата появится здесь.</translation>
  </message>
  <message>
   <source>The first run could not be remembered</source>
   <translation>Ход настройки не удалось запомнить</translation>
  </message>
  <message>
   <source>The gateway cannot listen</source>
   <translation>Шлюз не может слушать порт</translation>
  </message>
  <message>
   <source>The gateway did not answer.</source>
   <translation>Шлюз не ответил.</translation>
  </message>
  <message>
   <source>The gateway's files are not usable</source>
   <translation>Файлы шлюза непригодны</translation>
  </message>
  <message>
   <source>The history is saved.</source>
   <translation>История сохранена.</translation>
  </message>
  <message>
   <source>The history was not saved</source>
   <translation>История не сохранена</translation>
  </message>
  <message>
   <source>The hours are in the settings.</source>
   <translation>Часы заданы в настройках.</translation>
  </message>
  <message>
   <source>The jobs are those of this machine that ended between two payments.</source>
   <translation>Это задания этой машины, кончившиеся между двумя платежами.</translation>
  </message>
  <message>
   <source>The keys for the chain's servers are not usable</source>
   <translation>Ключи для серверов цепи непригодны</translation>
  </message>
  <message>
   <source>The keys of this address are elsewhere.</source>
   <translation>Ключи этого адреса в другом месте.</translation>
  </message>
  <message>
   <source>The language of the window; counts from the next start.</source>
   <translation>Язык окна; действует со следующего запуска.</translation>
  </message>
  <message>
   <source>The last run did not end well</source>
   <translation>Прошлый запуск кончился плохо</translation>
  </message>
  <message>
   <source>The ledger cannot be used</source>
   <translation>Книга учёта непригодна</translation>
  </message>
  <message>
   <source>The list of exchanges cannot be used</source>
   <translation>Список бирж непригоден</translation>
  </message>
  <message>
   <source>The list of your models is not usable</source>
   <translation>Список ваших моделей непригоден</translation>
  </message>
  <message>
   <source>The local chain cannot be run</source>
   <translation>Локальную цепь не запустить</translation>
  </message>
  <message>
   <source>The local chain cannot be started</source>
   <translation>Локальную цепь запустить не удалось</translation>
  </message>
  <message>
   <source>The local chain's file cannot be used</source>
   <translation>Файл локальной цепи непригоден</translation>
  </message>
  <message>
   <source>The local network's chain is not usable</source>
   <translation>Цепь локальной сети непригодна</translation>
  </message>
  <message>
   <source>The local network's folder is not usable</source>
   <translation>Папка локальной сети непригодна</translation>
  </message>
  <message>
   <source>The log is a file of this computer.</source>
   <translation>Лог хранится в файле на этом компьютере.</translation>
  </message>
  <message>
   <source>The message was not accepted</source>
   <translation>Сообщение не принято</translation>
  </message>
  <message>
   <source>The model cannot be loaded</source>
   <translation>Модель не загрузить</translation>
  </message>
  <message>
   <source>The model is loaded again when you resume.</source>
   <translation>При продолжении модель загрузится снова.</translation>
  </message>
  <message>
   <source>The model's tokenizer cannot be used</source>
   <translation>Токенизатор модели непригоден</translation>
  </message>
  <message>
   <source>The network file is not usable</source>
   <translation>Файл сети непригоден</translation>
  </message>
  <message>
   <source>The network file names this address. One that is chosen here takes its place.</source>
   <translation>Этот адрес назван в файле сети. Выбранный здесь займёт его место.</translation>
  </message>
  <message>
   <source>The network file, or 'practice' for the built-in network; nothing: none is chosen.</source>
   <translation>Файл сети или «practice» для встроенной; пусто: сеть не выбрана.</translation>
  </message>
  <message>
   <source>The network gave no answer</source>
   <translation>Сеть не ответила</translation>
  </message>
  <message>
   <source>The network has new parameters (version {new}, this proxy contract has {old}). It still pays what it signed; new jobs are paid by another contract.</source>
   <translation>У сети новые параметры (версия {new}, у этого контракта прокси {old}). Подписанное он ещё выплатит; новые задания оплачивает другой контракт.</translation>
  </message>
  <message>
   <source>The network was left.</source>
   <translation>Сеть покинута.</translation>
  </message>
  <message>
   <source>The network was not changed</source>
   <translation>Сеть не сменилась</translation>
  </message>
  <message>
   <source>The network's root configuration is not usable</source>
   <translation>Корневая конфигурация сети непригодна</translation>
  </message>
  <message>
   <source>The network's root contract cannot be read</source>
   <translation>Корневой контракт сети не прочесть</translation>
  </message>
  <message>
   <source>The network's rules are changed</source>
   <translation>Меняются правила сети</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>Новый ещё раз</translation>
  </message>
  <message>
   <source>The new password and its repetition are not the same.</source>
   <translation>Новый пароль и повтор различаются.</translation>
  </message>
  <message>
   <source>The newest entries; what jobs say is in none of them.</source>
   <translation>Последние записи; содержания заданий в них нет.</translation>
  </message>
  <message>
   <source>The node's key is not usable</source>
   <translation>Ключ узла непригоден</translation>
  </message>
  <message>
   <source>The password is changed</source>
   <translation>Пароль изменён</translation>
  </message>
  <message>
   <source>The password is wrong</source>
   <translation>Пароль неверен</translation>
  </message>
  <message>
   <source>The pause of {time} is over, jobs are taken again.</source>
   <translation>Пауза ({time}) кончилась, задания снова принимаются.</translation>
  </message>
  <message>
   <source>The payment cannot be made</source>
   <translation>Платёж невозможен</translation>
  </message>
  <message>
   <source>The payment expired: it was not carried out, and never will be.</source>
   <translation>Платёж истёк: он не исполнен и не будет.</translation>
  </message>
  <message>
   <source>The payment failed; only its fee is gone.</source>
   <translation>Платёж не удался; пропала только комиссия.</translation>
  </message>
  <message>
   <source>The payment was not signed</source>
   <translation>Платёж не подписан</translation>
  </message>
  <message>
   <source>The power ceiling needs administrator rights; the card keeps its own limit.</source>
   <translation>Для предела мощности нужны права администратора; у карты остаётся её собственный.</translation>
  </message>
  <message>
   <source>The power is not measured here.</source>
   <translation>Мощность здесь не измеряется.</translation>
  </message>
  <message>
   <source>The power limit holds the card back.</source>
   <translation>Карту сдерживает предел мощности.</translation>
  </message>
  <message>
   <source>The power supply holds the card back.</source>
   <translation>Карту сдерживает блок питания.</translation>
  </message>
  <message>
   <source>The power was assumed, not measured.</source>
   <translation>Мощность предположена, а не измерена.</translation>
  </message>
  <message>
   <source>The practice network asks for it.</source>
   <translation>Учебная сеть просит её.</translation>
  </message>
  <message>
   <source>The practice network does not run</source>
   <translation>Учебная сеть не работает</translation>
  </message>
  <message>
   <source>The practice network is built in: real protocol, real payments, coins without value.</source>
   <translation>Учебная сеть встроена: настоящий протокол, настоящие платежи, монеты без цены.</translation>
  </message>
  <message>
   <source>The practice network keeps one for you. You can make your own at any time.</source>
   <translation>Учебная сеть держит кошелёк для вас. Свой можно создать в любое время.</translation>
  </message>
  <message>
   <source>The practice network works at once</source>
   <translation>Учебная сеть работает сразу</translation>
  </message>
  <message>
   <source>The processor computes: it runs small models.</source>
   <translation>Считает процессор: он ведёт малые модели.</translation>
  </message>
  <message>
   <source>The program does not run</source>
   <translation>Программа не работает</translation>
  </message>
  <message>
   <source>The program runs already</source>
   <translation>Программа уже работает</translation>
  </message>
  <message>
   <source>The program runs without a window</source>
   <translation>Программа работает без окна</translation>
  </message>
  <message>
   <source>The program was ended or failed while it shared; nothing is lost.</source>
   <translation>Программа завершена или упала во время работы; ничего не потеряно.</translation>
  </message>
  <message>
   <source>The program's folder is not safe</source>
   <translation>Папка программы небезопасна</translation>
  </message>
  <message>
   <source>The proxies are being asked who works for them.</source>
   <translation>Идёт опрос прокси: кто на них работает.</translation>
  </message>
  <message>
   <source>The proxies do not tell who works for them</source>
   <translation>Прокси не сообщают, кто на них работает</translation>
  </message>
  <message>
   <source>The proxies' own lists lack this computer although it takes jobs. No work arrives before they have it.</source>
   <translation>В списках самих прокси этого компьютера нет, хотя он берёт задания. Пока он не появится там, заданий не будет.</translation>
  </message>
  <message>
   <source>The proxy at {place} lists this computer.</source>
   <translation>Прокси {place} знает этот компьютер.</translation>
  </message>
  <message>
   <source>The proxy cannot open its port</source>
   <translation>Прокси не может открыть порт</translation>
  </message>
  <message>
   <source>The proxy has credited {missing} tokens less than this machine's jobs came to ({credited} of {jobs}).</source>
   <translation>Прокси зачислил на {missing} токенов меньше, чем дали задания этой машины ({credited} из {jobs}).</translation>
  </message>
  <message>
   <source>The proxy has credited {more} tokens more than this machine's jobs came to ({jobs}): other machines of the same owner, or jobs not recorded here.</source>
   <translation>Прокси зачислил на {more} токенов больше, чем дали задания этой машины ({jobs}): это другие машины того же владельца или не записанные здесь задания.</translation>
  </message>
  <message>
   <source>The proxy has said nothing since {time}: {size} are credited and not signed. What it signed can be paid out without it.</source>
   <translation>Прокси молчит с {time}: {size} зачислено и не подписано. Подписанное можно выплатить и без него.</translation>
  </message>
  <message>
   <source>The proxy is closing its contract, and your worker contract is not on the chain: what is signed must be paid out before that.</source>
   <translation>Прокси закрывает свой контракт, а вашего контракта исполнителя в цепи нет: подписанное нужно выплатить до закрытия.</translation>
  </message>
  <message>
   <source>The proxy is closing its contract; it pays what it owes before that.</source>
   <translation>Прокси закрывает свой контракт; до этого он выплатит всё, что должен.</translation>
  </message>
  <message>
   <source>The proxy lists this computer and sends work when there is some.</source>
   <translation>Прокси знает этот компьютер и пришлёт задания, когда они будут.</translation>
  </message>
  <message>
   <source>The proxy lists this computer, {place}.</source>
   <translation>Прокси знает этот компьютер, {place}.</translation>
  </message>
  <message numerus="yes">
   <source>The proxy lists this computer.|{n} proxies list this computer.</source>
   <translation>
    <numerusform>Прокси знает этот компьютер.</numerusform>
    <numerusform>{n} прокси знают этот компьютер.</numerusform>
    <numerusform>{n} прокси знают этот компьютер.</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy notes how far its books are</source>
   <translation>Прокси отмечает, до чего дошёл его учёт</translation>
  </message>
  <message>
   <source>The proxy paid this on its own, without a fee of yours.</source>
   <translation>Прокси выплатил сам, без вашей комиссии.</translation>
  </message>
  <message>
   <source>The proxy sent an older payment, for {heard} tokens; the one in the ledger, for {signed} tokens, is kept and stays usable.</source>
   <translation>Прокси прислал более старый платёж, за {heard} токенов; тот, что в книге учёта, за {signed} токенов, хранится и остаётся в силе.</translation>
  </message>
  <message>
   <source>The proxy's contract does not exist</source>
   <translation>Контракта прокси нет</translation>
  </message>
  <message>
   <source>The proxy's database cannot be opened</source>
   <translation>База данных прокси не открывается</translation>
  </message>
  <message>
   <source>The proxy's next payment is worth as much; restore the ledger if it was changed.</source>
   <translation>Следующий платёж прокси стоит столько же; восстановите книгу, если она изменена.</translation>
  </message>
  <message>
   <source>The proxy's own list has this computer</source>
   <translation>Этот компьютер есть в списке самого прокси</translation>
  </message>
  <message numerus="yes">
   <source>The proxy's own list has {n} workers of this computer's price, naming none</source>
   <translation>
    <numerusform>В списке самого прокси {n} исполнитель с ценой этого компьютера, без имён</numerusform>
    <numerusform>В списке самого прокси {n} исполнителя с ценой этого компьютера, без имён</numerusform>
    <numerusform>В списке самого прокси {n} исполнителей с ценой этого компьютера, без имён</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy's share of these jobs was {amount}.</source>
   <translation>Доля прокси за эти задания {amount}.</translation>
  </message>
  <message>
   <source>The proxy's stake is filled up</source>
   <translation>Пополняется залог прокси</translation>
  </message>
  <message>
   <source>The receipts are not usable</source>
   <translation>Квитанции непригодны</translation>
  </message>
  <message>
   <source>The receipts cannot be read</source>
   <translation>Квитанции не прочесть</translation>
  </message>
  <message>
   <source>The recording cannot be read</source>
   <translation>Запись не прочесть</translation>
  </message>
  <message>
   <source>The recording cannot be sent</source>
   <translation>Запись нельзя отправить</translation>
  </message>
  <message>
   <source>The report was not saved</source>
   <translation>Отчёт не сохранён</translation>
  </message>
  <message>
   <source>The report was saved as {name}.</source>
   <translation>Отчёт сохранён как {name}.</translation>
  </message>
  <message>
   <source>The review is out of date</source>
   <translation>Проверка устарела</translation>
  </message>
  <message>
   <source>The running program does not answer</source>
   <translation>Запущенная программа не отвечает</translation>
  </message>
  <message>
   <source>The running program refused</source>
   <translation>Запущенная программа отказала</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>То же ещё раз</translation>
  </message>
  <message>
   <source>The same words have one for each version of the wallet's contract.</source>
   <translation>У этих слов по кошельку на каждую версию контракта.</translation>
  </message>
  <message>
   <source>The sandbox is not complete</source>
   <translation>Песочница неполная</translation>
  </message>
  <message>
   <source>The sandbox is not complete, and the settings do not accept less protection.</source>
   <translation>Песочница неполная, а меньшая защита в настройках не допущена.</translation>
  </message>
  <message>
   <source>The servers of the chain contradict each other: {done} of {all} say that the payment was made. It is not made a second time. Wait until they agree, or name another server.</source>
   <translation>Серверы цепи противоречат друг другу: {done} из {all} говорят, что платёж сделан. Второй раз он не делается. Ждите, пока они сойдутся, или укажите другой сервер.</translation>
  </message>
  <message>
   <source>The settings cannot be kept</source>
   <translation>Настройки не сохранить</translation>
  </message>
  <message>
   <source>The settings need a look</source>
   <translation>Настройки нужно проверить</translation>
  </message>
  <message>
   <source>The signed payment in the ledger cannot be used</source>
   <translation>Подписанный платёж в книге непригоден</translation>
  </message>
  <message>
   <source>The signed payment is kept; it can be paid out once the contract is there.</source>
   <translation>Подписанный платёж хранится; его выплатят, когда появится контракт.</translation>
  </message>
  <message>
   <source>The speed could not be measured</source>
   <translation>Скорость не удалось измерить</translation>
  </message>
  <message>
   <source>The speed is about right: parts of the run differ by up to {share}.</source>
   <translation>Скорость примерно верна: части прогона различаются до {share}.</translation>
  </message>
  <message>
   <source>The speed is sure: parts of the run differ by at most {share}.</source>
   <translation>Скорость надёжна: части прогона различаются не больше чем на {share}.</translation>
  </message>
  <message>
   <source>The speed is unsure: parts of the run differ by {share}. Other programs were busy, so measure again.</source>
   <translation>Скорость ненадёжна: части прогона различаются на {share}. Мешали другие программы, измерьте снова.</translation>
  </message>
  <message>
   <source>The system does not tell its free space.</source>
   <translation>Система не сообщает свободное место.</translation>
  </message>
  <message>
   <source>The system refused</source>
   <translation>Система отказала</translation>
  </message>
  <message>
   <source>The system's keyring does not answer</source>
   <translation>Связка ключей системы не отвечает</translation>
  </message>
  <message>
   <source>The system's keyring has lost the wallet's key</source>
   <translation>Связка ключей потеряла ключ кошелька</translation>
  </message>
  <message>
   <source>The system's keyring is locked</source>
   <translation>Связка ключей системы заблокирована</translation>
  </message>
  <message>
   <source>The tiny built-in model knows little: try {example}.</source>
   <translation>Крошечная встроенная модель знает мало: попробуйте {example}.</translation>
  </message>
  <message>
   <source>The wallet cannot be unlocked safely on this system</source>
   <translation>В этой системе кошелёк нельзя безопасно разблокировать</translation>
  </message>
  <message>
   <source>The wallet cannot be used</source>
   <translation>Кошелёк непригоден</translation>
  </message>
  <message>
   <source>The wallet cannot be used.</source>
   <translation>Кошелёк непригоден.</translation>
  </message>
  <message>
   <source>The wallet could not send a payout, for it had too few coins; that cost {cost}. The claim is kept.</source>
   <translation>Кошелёк не смог отправить выплату: в нём мало монет; это стоило {cost}. Требование сохранено.</translation>
  </message>
  <message>
   <source>The wallet did not pay: the coins were too few when it was its turn.</source>
   <translation>Кошелёк не заплатил: когда дошла очередь, монет не хватило.</translation>
  </message>
  <message>
   <source>The wallet file cannot be opened</source>
   <translation>Файл кошелька не открывается</translation>
  </message>
  <message>
   <source>The wallet file is damaged</source>
   <translation>Файл кошелька испорчен</translation>
  </message>
  <message>
   <source>The wallet has too few coins to pay out</source>
   <translation>В кошельке мало монет для выплаты</translation>
  </message>
  <message>
   <source>The wallet has {amount}; the fee comes on top.</source>
   <translation>В кошельке {amount}; комиссия сверху.</translation>
  </message>
  <message>
   <source>The wallet is locked</source>
   <translation>Кошелёк заблокирован</translation>
  </message>
  <message>
   <source>The wallet is locked. Its password opens it, so that you can review.</source>
   <translation>Кошелёк заблокирован. Пароль откроет его, чтобы вы проверили.</translation>
  </message>
  <message>
   <source>The wallet is locked; the new password opens it.</source>
   <translation>Кошелёк заблокирован; его открывает новый пароль.</translation>
  </message>
  <message>
   <source>The wallet is ready</source>
   <translation>Кошелёк готов</translation>
  </message>
  <message>
   <source>The wallet refuses to sign this</source>
   <translation>Кошелёк отказывается это подписать</translation>
  </message>
  <message>
   <source>The wallet that is paid; nothing: the one that the network file names.</source>
   <translation>Кошелёк, которому платят; пусто: тот, что в файле сети.</translation>
  </message>
  <message>
   <source>The wallet was not created</source>
   <translation>Кошелёк не создан</translation>
  </message>
  <message>
   <source>The wallet's account file cannot be used</source>
   <translation>Файл счёта кошелька непригоден</translation>
  </message>
  <message>
   <source>The wallet's outbox cannot be used</source>
   <translation>Исходящие кошелька непригодны</translation>
  </message>
  <message>
   <source>The wallet's password is needed</source>
   <translation>Нужен пароль кошелька</translation>
  </message>
  <message>
   <source>The wallet's signer stopped</source>
   <translation>Подписчик кошелька остановился</translation>
  </message>
  <message>
   <source>The window needs a part that is not installed</source>
   <translation>Окну не хватает части, которая не установлена</translation>
  </message>
  <message>
   <source>The words stay the same.</source>
   <translation>Слова остаются прежними.</translation>
  </message>
  <message numerus="yes">
   <source>The {n} file is as the manifest says.|All {n} files are as the manifest says.</source>
   <translation>
    <numerusform>{n} файл соответствует описи.</numerusform>
    <numerusform>Все {n} файла соответствуют описи.</numerusform>
    <numerusform>Все {n} файлов соответствуют описи.</numerusform>
   </translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <source>Then this computer joins {network}.</source>
   <translation>Затем компьютер подключится: {network}.</translation>
  </message>
  <message>
   <source>There is a wallet already</source>
   <translation>Кошелёк уже есть</translation>
  </message>
  <message>
   <source>There is no chain of your own</source>
   <translation>Своей цепи нет</translation>
  </message>
  <message>
   <source>There is no chain to send on.</source>
   <translation>Нет цепи для отправки.</translation>
  </message>
  <message>
   <source>There is no ledger</source>
   <translation>Книги учёта нет</translation>
  </message>
  <message>
   <source>There is no queue: a proxy gives each job to the least busy worker that is cheap enough.</source>
   <translation>Очереди нет: прокси даёт каждое задание наименее занятому исполнителю с подходящей ценой.</translation>
  </message>
  <message>
   <source>There is no such payout</source>
   <translation>Такой выплаты нет</translation>
  </message>
  <message>
   <source>There is no such recording</source>
   <translation>Такой записи нет</translation>
  </message>
  <message>
   <source>There is no such setting</source>
   <translation>Такой настройки нет</translation>
  </message>
  <message>
   <source>There is no terminal to ask at</source>
   <translation>Нет терминала для вопроса</translation>
  </message>
  <message>
   <source>There is no wallet yet</source>
   <translation>Кошелька пока нет</translation>
  </message>
  <message>
   <source>There is nobody to ask</source>
   <translation>Спросить некого</translation>
  </message>
  <message>
   <source>There is nothing to pay out</source>
   <translation>Выплачивать нечего</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>Отправлять пока нечего.</translation>
  </message>
  <message>
   <source>These are not the words of a wallet</source>
   <translation>Это не слова кошелька</translation>
  </message>
  <message>
   <source>These two are not the same.</source>
   <translation>Они не совпадают.</translation>
  </message>
  <message>
   <source>These words are not a secret phrase</source>
   <translation>Эти слова не секретная фраза</translation>
  </message>
  <message>
   <source>They are asked again automatically.</source>
   <translation>Их спросят снова.</translation>
  </message>
  <message>
   <source>They are finished within 10 s or handed back. Nothing runs on afterwards.</source>
   <translation>Они закончатся за 10 с или будут возвращены. После этого ничего не работает.</translation>
  </message>
  <message>
   <source>This account is frozen, because it could not pay for its storage.</source>
   <translation>Счёт заморожен: ему нечем было платить за хранение.</translation>
  </message>
  <message>
   <source>This address belongs to {name}</source>
   <translation>Этот адрес принадлежит {name}</translation>
  </message>
  <message>
   <source>This card lets no program set its power limit.</source>
   <translation>Эта карта не даёт программам задать предел мощности.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Этот компьютер</translation>
  </message>
  <message>
   <source>This computer cannot share yet; the first step says why.</source>
   <translation>Этот компьютер пока не может работать; первый шаг говорит почему.</translation>
  </message>
  <message>
   <source>This desktop shows no tray, so the program ends with its window.</source>
   <translation>На этом столе нет панели, и работать было бы нечему.</translation>
  </message>
  <message>
   <source>This is a phrase of another kind of wallet</source>
   <translation>Это фраза кошелька другого рода</translation>
  </message>
  <message>
   <source>This is not a file of speech that the network understands.</source>
   <translation>Это не файл речи, который понимает сеть.</translation>
  </message>
  <message>
   <source>This is what the signer has read and will sign.</source>
   <translation>Это прочёл подписчик и это он подпишет.</translation>
  </message>
  <message>
   <source>This is your own address.</source>
   <translation>Это ваш собственный адрес.</translation>
  </message>
  <message>
   <source>This kind of model is not supported</source>
   <translation>Такие модели не поддерживаются</translation>
  </message>
  <message>
   <source>This machine has both. The network's own worker image must run on it; this program is not on the list.</source>
   <translation>На этой машине есть и то, и другое. На ней должен работать образ самой сети; этой программы в списке нет.</translation>
  </message>
  <message>
   <source>This model cannot be served</source>
   <translation>Эту модель нельзя обслуживать</translation>
  </message>
  <message>
   <source>This network has no chain</source>
   <translation>У этой сети нет цепи</translation>
  </message>
  <message>
   <source>This network has no chain, so there is no balance.</source>
   <translation>У этой сети нет цепи, поэтому нет и остатка.</translation>
  </message>
  <message>
   <source>This network pays the address in its file</source>
   <translation>Эта сеть платит на адрес из своего файла</translation>
  </message>
  <message>
   <source>This network's file names no chain: earnings are signed, but not paid out.</source>
   <translation>Файл этой сети не называет цепь: заработок подписывается, но не выплачивается.</translation>
  </message>
  <message>
   <source>This phrase needs its password</source>
   <translation>Этой фразе нужен её пароль</translation>
  </message>
  <message>
   <source>This program passes them on without writing them down.</source>
   <translation>Программа передаёт их дальше, не записывая.</translation>
  </message>
  <message>
   <source>This step can be left for later.</source>
   <translation>Этот шаг можно отложить.</translation>
  </message>
  <message>
   <source>This system does not tell of Intel TDX. Only the main network asks for it.</source>
   <translation>Система не говорит об Intel TDX. Это нужно только основной сети.</translation>
  </message>
  <message>
   <source>This system is protected by Intel TDX.</source>
   <translation>Система защищена Intel TDX.</translation>
  </message>
  <message>
   <source>This takes a few seconds.</source>
   <translation>Это займёт несколько секунд.</translation>
  </message>
  <message>
   <source>This takes a second or two.</source>
   <translation>Это займёт секунду-другую.</translation>
  </message>
  <message>
   <source>This takes a second or two. Nothing is changed and nothing leaves it.</source>
   <translation>Это займёт секунду-другую. Ничего не меняется и не уходит.</translation>
  </message>
  <message>
   <source>This user may not use it. The system's administrator can change that.</source>
   <translation>Этому пользователю нельзя. Изменить это может администратор.</translation>
  </message>
  <message>
   <source>This usually takes a second.</source>
   <translation>Обычно это занимает секунду.</translation>
  </message>
  <message>
   <source>This wallet is watch-only</source>
   <translation>Кошелёк только для наблюдения</translation>
  </message>
  <message>
   <source>This wallet is watch-only: payouts arrive here, its keys are elsewhere.</source>
   <translation>Кошелёк только для наблюдения: выплаты приходят сюда, ключи в другом месте.</translation>
  </message>
  <message>
   <source>Those that are not stand here.</source>
   <translation>Те, на которые ответа нет, стоят здесь.</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>чт</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Четверг</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Время</translation>
  </message>
  <message>
   <source>Time to finish</source>
   <translation>Время на завершение</translation>
  </message>
  <message>
   <source>Times before that are off by as much; pauses last as long as meant.</source>
   <translation>Прежнее время сдвинуто на столько же; паузы длятся, сколько задано.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>To see NVIDIA cards, install the package nvidia-ml-py (the extra gpu).</source>
   <translation>Чтобы видеть карты NVIDIA, установите пакет nvidia-ml-py (дополнение gpu).</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сегодня</translation>
  </message>
  <message>
   <source>Tokens of these jobs that another payout paid</source>
   <translation>Токены этих заданий, оплаченные другой выплатой</translation>
  </message>
  <message>
   <source>Tokens of your other machines, or of jobs not recorded here</source>
   <translation>Токены других ваших машин или не записанных здесь заданий</translation>
  </message>
  <message>
   <source>Tokens read count</source>
   <translation>Прочитанные токены считаются</translation>
  </message>
  <message>
   <source>Tokens written count</source>
   <translation>Написанные токены считаются</translation>
  </message>
  <message>
   <source>Too many wrong passwords</source>
   <translation>Слишком много неверных паролей</translation>
  </message>
  <message>
   <source>Too many wrong passwords. The next try is possible in {time}.</source>
   <translation>Слишком много неверных паролей. Следующая попытка через {time}.</translation>
  </message>
  <message>
   <source>Too old for jobs on the card: install {least} or later.</source>
   <translation>Слишком стар для заданий на карте: установите {least} или новее.</translation>
  </message>
  <message>
   <source>Transaction</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Transaction {hash}</source>
   <translation>Перевод {hash}</translation>
  </message>
  <message numerus="yes">
   <source>Transactions, {n} row|Transactions, {n} rows</source>
   <translation>
    <numerusform>Переводы, {n} строка</numerusform>
    <numerusform>Переводы, {n} строки</numerusform>
    <numerusform>Переводы, {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Попробовать снова</translation>
  </message>
  <message>
   <source>Try again with the password that is valid now.</source>
   <translation>Попробуйте снова с действующим паролем.</translation>
  </message>
  <message>
   <source>Try again; without the password only the 24 words help.</source>
   <translation>Попробуйте снова; без пароля помогут только 24 слова.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Проба</translation>
  </message>
  <message>
   <source>Try it with the Practice Exchange</source>
   <translation>Попробовать с учебной биржей</translation>
  </message>
  <message>
   <source>Trying again now.</source>
   <translation>Новая попытка прямо сейчас.</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>вт</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Вторник</translation>
  </message>
  <message>
   <source>Two small models came with the program. Larger ones are for the Models page.</source>
   <translation>С программой пришли две малые модели. Большие будут на странице «Модели».</translation>
  </message>
  <message>
   <source>Two ways of reading it disagree. Please report this; no coins have moved.</source>
   <translation>Два способа чтения расходятся. Сообщите об этом; монеты не сдвинулись.</translation>
  </message>
  <message>
   <source>Type or paste them in their order; numbers and commas do not matter.</source>
   <translation>Введите или вставьте их по порядку; номера и запятые не важны.</translation>
  </message>
  <message>
   <source>Type three of them</source>
   <translation>Введите три из них</translation>
  </message>
  <message>
   <source>UQ… or 0:…</source>
   <translation>UQ… или 0:…</translation>
  </message>
  <message>
   <source>Unit of the chart</source>
   <translation>Единица графика</translation>
  </message>
  <message>
   <source>Unload the models in a pause of your own, too; pauses for programs always do.</source>
   <translation>Выгружать модели и в вашей собственной паузе; в паузах для программ это всегда так.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Разблокировать</translation>
  </message>
  <message>
   <source>Unlock it with its password.</source>
   <translation>Разблокируйте его паролем.</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again.</source>
   <translation>Разблокируйте связку ключей и попробуйте снова.</translation>
  </message>
  <message>
   <source>Unlock the wallet</source>
   <translation>Разблокировать кошелёк</translation>
  </message>
  <message>
   <source>Unlock the wallet and try again.</source>
   <translation>Разблокируйте кошелёк и попробуйте снова.</translation>
  </message>
  <message>
   <source>Unlock the wallet to pay out now.</source>
   <translation>Разблокируйте кошелёк, чтобы выплатить сейчас.</translation>
  </message>
  <message>
   <source>Until I lock the screen</source>
   <translation>До блокировки экрана</translation>
  </message>
  <message>
   <source>Until I resume</source>
   <translation>Пока я не продолжу</translation>
  </message>
  <message>
   <source>Until a program ends</source>
   <translation>До закрытия программы</translation>
  </message>
  <message>
   <source>Until tomorrow morning</source>
   <translation>До завтрашнего утра</translation>
  </message>
  <message>
   <source>Update this program; it must not guess what the file means.</source>
   <translation>Обновите программу; угадывать смысл файла ей нельзя.</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Обновления</translation>
  </message>
  <message>
   <source>Use Linux 5.13 or newer with Landlock among its security modules.</source>
   <translation>Нужен Linux 5.13 или новее с Landlock среди модулей безопасности.</translation>
  </message>
  <message>
   <source>Use a kernel with seccomp filters, on x86-64 or 64-bit ARM.</source>
   <translation>Нужно ядро с фильтрами seccomp, на x86-64 или 64-битном ARM.</translation>
  </message>
  <message>
   <source>Use one of: chat, speech</source>
   <translation>Выберите одно из: chat, speech</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>Использовать видеокарту</translation>
  </message>
  <message>
   <source>Use this address</source>
   <translation>Взять этот адрес</translation>
  </message>
  <message>
   <source>Version {version} is ready</source>
   <translation>Версия {version} готова</translation>
  </message>
  <message>
   <source>Versions of the program and its parts</source>
   <translation>Версии программы и её частей</translation>
  </message>
  <message>
   <source>W</source>
   <translation>Вт</translation>
  </message>
  <message>
   <source>Wait a moment and try again; if it hangs, end its process.</source>
   <translation>Подождите и попробуйте снова; если она висит, завершите её процесс.</translation>
  </message>
  <message>
   <source>Wait after a program</source>
   <translation>Ждать после программы</translation>
  </message>
  <message>
   <source>Wait: its fate is certain at the latest a few minutes after it was sent.</source>
   <translation>Ждите: его судьба ясна не позже чем через несколько минут после отправки.</translation>
  </message>
  <message>
   <source>Waiting for a worker</source>
   <translation>Ожидание исполнителя</translation>
  </message>
  <message>
   <source>Waiting for jobs</source>
   <translation>Ждёт заданий</translation>
  </message>
  <message>
   <source>Waiting for jobs on {network}.</source>
   <translation>Ожидание заданий: {network}.</translation>
  </message>
  <message>
   <source>Waiting for the address.</source>
   <translation>Ожидание адреса.</translation>
  </message>
  <message>
   <source>Waiting for the amount.</source>
   <translation>Ожидание суммы.</translation>
  </message>
  <message>
   <source>Waiting for the chain.</source>
   <translation>Ожидание цепи.</translation>
  </message>
  <message>
   <source>Waiting for the comment.</source>
   <translation>Ожидание комментария.</translation>
  </message>
  <message>
   <source>Waiting for your decision.</source>
   <translation>Ожидание вашего решения.</translation>
  </message>
  <message>
   <source>Waiting: other computers have the {model} jobs.</source>
   <translation>Ожидание: задания {model} у других компьютеров.</translation>
  </message>
  <message>
   <source>Waiting: {model} is not wanted right now.</source>
   <translation>Ожидание: {model} сейчас не нужна.</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Кошелёк</translation>
  </message>
  <message>
   <source>Wallet that is paid</source>
   <translation>Кошелёк для выплат</translation>
  </message>
  <message>
   <source>Warnings and problems</source>
   <translation>Предупреждения и проблемы</translation>
  </message>
  <message>
   <source>Watch-only: the keys are elsewhere.</source>
   <translation>Только наблюдение: ключи в другом месте.</translation>
  </message>
  <message>
   <source>Ways to be paid</source>
   <translation>Как получать деньги</translation>
  </message>
  <message>
   <source>Ways to begin</source>
   <translation>С чего начать</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>ср</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Среда</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Неделя</translation>
  </message>
  <message>
   <source>What a kilowatt hour costs you; if not set, the usual price of the country is assumed and marked so.</source>
   <translation>Сколько для вас стоит киловатт-час; иначе берётся обычная цена страны с пометкой.</translation>
  </message>
  <message>
   <source>What coins and electricity are shown in besides TON.</source>
   <translation>В чём показывать монеты и электричество, кроме TON.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Что случилось</translation>
  </message>
  <message>
   <source>What happened since the start</source>
   <translation>Что случилось с запуска</translation>
  </message>
  <message>
   <source>What is earned goes there. Nothing can be sent from here; no keys are asked for.</source>
   <translation>Заработок идёт туда. Отсюда ничего не отправить; о ключах не спросят.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Что это</translation>
  </message>
  <message>
   <source>What it may bring in a day</source>
   <translation>Что это может дать за день</translation>
  </message>
  <message>
   <source>What it pays and who is paid appears here once its file was read.</source>
   <translation>Сколько она платит и кому, появится, когда файл будет прочитан.</translation>
  </message>
  <message>
   <source>What it would be with real coins at {price}</source>
   <translation>Сколько было бы с настоящими монетами по {price}</translation>
  </message>
  <message>
   <source>What its proxies sign is kept in the ledger.</source>
   <translation>Подписанное прокси хранится в книге учёта.</translation>
  </message>
  <message>
   <source>What one TON is worth to you; if not set, a price is assumed and marked so.</source>
   <translation>Сколько для вас стоит один TON; иначе цена предполагается с пометкой.</translation>
  </message>
  <message>
   <source>What proxies credited and signed, what the chain paid, and what arrived.</source>
   <translation>Что прокси зачислили и подписали, что выплатила цепь и что пришло.</translation>
  </message>
  <message>
   <source>What the computer draws for the jobs where no sensor of the GPU tells.</source>
   <translation>Сколько компьютер берёт на задания, если датчик карты этого не говорит.</translation>
  </message>
  <message>
   <source>What the program notes of its own work; never keys, prompts or answers.</source>
   <translation>Что программа записывает о своей работе; ключи, вопросы и ответы никогда.</translation>
  </message>
  <message>
   <source>What the protection does not prove</source>
   <translation>Чего защита не доказывает</translation>
  </message>
  <message>
   <source>What this computer answers with</source>
   <translation>Чем отвечает этот компьютер</translation>
  </message>
  <message>
   <source>What this computer can do</source>
   <translation>Что может этот компьютер</translation>
  </message>
  <message>
   <source>What this computer earns is paid to a wallet of yours.</source>
   <translation>Заработок этого компьютера приходит в ваш кошелёк.</translation>
  </message>
  <message>
   <source>What this computer might earn here in a day</source>
   <translation>Возможный заработок компьютера здесь за день</translation>
  </message>
  <message>
   <source>What this does not prove</source>
   <translation>Чего это не доказывает</translation>
  </message>
  <message>
   <source>What this program noted of its last run is damaged.</source>
   <translation>Записи программы о прошлом запуске испорчены.</translation>
  </message>
  <message>
   <source>What this report is</source>
   <translation>Что это за отчёт</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Что показать</translation>
  </message>
  <message>
   <source>What was noted</source>
   <translation>Что записано</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Когда</translation>
  </message>
  <message>
   <source>When a pause until tomorrow morning ends.</source>
   <translation>Когда кончается пауза до утра.</translation>
  </message>
  <message>
   <source>When to share, and when not</source>
   <translation>Когда работать, а когда нет</translation>
  </message>
  <message>
   <source>Where the coins go</source>
   <translation>Куда идут монеты</translation>
  </message>
  <message>
   <source>Where the program crashed</source>
   <translation>Где программа упала</translation>
  </message>
  <message>
   <source>Where to begin</source>
   <translation>С чего начать</translation>
  </message>
  <message>
   <source>Which wallet?</source>
   <translation>Какой кошелёк?</translation>
  </message>
  <message>
   <source>While it is open, payouts are relayed without asking. It locks by itself.</source>
   <translation>Пока он открыт, выплаты передаются без вопросов. Он блокируется сам.</translation>
  </message>
  <message>
   <source>Who works here is not known</source>
   <translation>Кто здесь работает, неизвестно</translation>
  </message>
  <message>
   <source>Whoever has them has the coins. Nobody can replace them.</source>
   <translation>У кого они, у того и монеты. Заменить их не может никто.</translation>
  </message>
  <message>
   <source>Whose address is this?</source>
   <translation>Чей это адрес?</translation>
  </message>
  <message>
   <source>Whose usual electricity price is assumed; without one an average is.</source>
   <translation>Чья обычная цена электричества берётся; без страны средняя.</translation>
  </message>
  <message>
   <source>Why did I earn this?</source>
   <translation>За что я это заработал?</translation>
  </message>
  <message>
   <source>With the fee, {amount} too few are there.</source>
   <translation>С комиссией не хватает {amount}.</translation>
  </message>
  <message>
   <source>With the setting 'Accept less protection' it shares all the same.</source>
   <translation>С настройкой «Допускать меньшую защиту» работа всё равно пойдёт.</translation>
  </message>
  <message>
   <source>With work every second of the day. Real work comes and goes, so expect less.</source>
   <translation>Если работа есть каждую секунду. Настоящая приходит и уходит, ждите меньше.</translation>
  </message>
  <message>
   <source>Without a chain, what is earned is signed but never paid out.</source>
   <translation>Без цепи заработок подписывается, но никогда не выплачивается.</translation>
  </message>
  <message>
   <source>Without a transaction the newest payouts are shown.</source>
   <translation>Без перевода показаны последние выплаты.</translation>
  </message>
  <message>
   <source>Without details</source>
   <translation>Без подробностей</translation>
  </message>
  <message>
   <source>Word {number}</source>
   <translation>Слово {number}</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Работа</translation>
  </message>
  <message>
   <source>Work is far less than that: the practice network asks every few seconds.</source>
   <translation>Работы много меньше: учебная сеть спрашивает каждые несколько секунд.</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Исполнители</translation>
  </message>
  <message>
   <source>Workers and prices</source>
   <translation>Исполнители и цены</translation>
  </message>
  <message>
   <source>Workers get of it</source>
   <translation>Исполнители получают из этого</translation>
  </message>
  <message numerus="yes">
   <source>Workers, {n} model|Workers, {n} models</source>
   <translation>
    <numerusform>Исполнители, {n} модель</numerusform>
    <numerusform>Исполнители, {n} модели</numerusform>
    <numerusform>Исполнители, {n} моделей</numerusform>
   </translation>
  </message>
  <message>
   <source>Write a question; Enter sends it.</source>
   <translation>Напишите вопрос; Enter отправляет его.</translation>
  </message>
  <message>
   <source>Write down 24 words</source>
   <translation>Записать 24 слова</translation>
  </message>
  <message>
   <source>Write it like https://toncenter.com/api/v2; without https only on this computer.</source>
   <translation>Запишите его как https://toncenter.com/api/v2; без https только на этом компьютере.</translation>
  </message>
  <message>
   <source>Write it with digits and at most nine decimals, for example 1.5</source>
   <translation>Запишите её цифрами, не больше девяти знаков после точки, например 1.5</translation>
  </message>
  <message>
   <source>Write the words down on paper; without them a lost disk means lost coins.</source>
   <translation>Запишите слова на бумаге; без них с диском пропадут и монеты.</translation>
  </message>
  <message>
   <source>Write them down on paper, in this order. Make no photo and no file of them: whoever has them has the coins, and nobody can replace them.</source>
   <translation>Запишите их на бумаге в этом порядке. Ни фото, ни файла: у кого они, у того и монеты, и заменить их не может никто.</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Написано</translation>
  </message>
  <message>
   <source>Written while thinking</source>
   <translation>Написано при размышлении</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Год</translation>
  </message>
  <message>
   <source>You can leave the network at any time.</source>
   <translation>Покинуть сеть можно в любое время.</translation>
  </message>
  <message>
   <source>You can pause or stop at any time.</source>
   <translation>Пауза и остановка возможны в любое время.</translation>
  </message>
  <message>
   <source>You get the network file from the operator; it names the root contract.</source>
   <translation>Файл сети даёт оператор; в нём корневой контракт.</translation>
  </message>
  <message>
   <source>You have a wallet</source>
   <translation>У вас есть кошелёк</translation>
  </message>
  <message>
   <source>You have not paid this address lately. Compare every character of it.</source>
   <translation>На этот адрес вы давно не платили. Сверьте каждый знак.</translation>
  </message>
  <message>
   <source>You have paid this address before.</source>
   <translation>На этот адрес вы уже платили.</translation>
  </message>
  <message>
   <source>You own its root contract. The proxy makes a new contract, workers and clients go over to it, and the old one is paid out and closed.</source>
   <translation>Её корневой контракт принадлежит вам. Прокси создаёт новый контракт, исполнители и клиенты переходят на него, а старый выплачивается и закрывается.</translation>
  </message>
  <message>
   <source>You see what a network pays and what is wanted. No job comes here.</source>
   <translation>Видно, сколько платит сеть и что нужно. Сюда заданий не придёт.</translation>
  </message>
  <message>
   <source>You see what arrives there. Nothing can be sent from here.</source>
   <translation>Видно, что туда приходит. Отсюда ничего не отправить.</translation>
  </message>
  <message>
   <source>You share with less protection than there should be; the doctor says what.</source>
   <translation>Вы работаете с меньшей защитой, чем нужно; чего не хватает, скажет doctor.</translation>
  </message>
  <message>
   <source>Your 24 words</source>
   <translation>Ваши 24 слова</translation>
  </message>
  <message>
   <source>Your account on the chain</source>
   <translation>Ваш счёт в цепи</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Ваш адрес</translation>
  </message>
  <message>
   <source>Your own address. It counts whatever a network file says.</source>
   <translation>Ваш собственный адрес. Он важнее файла сети.</translation>
  </message>
  <message>
   <source>Your power ceiling of {power} is in force.</source>
   <translation>Действует ваш предел мощности {power}.</translation>
  </message>
  <message>
   <source>Your practice network</source>
   <translation>Ваша учебная сеть</translation>
  </message>
  <message>
   <source>Your settings, addresses shortened</source>
   <translation>Ваши настройки, адреса сокращены</translation>
  </message>
  <message>
   <source>Your wallet</source>
   <translation>Ваш кошелёк</translation>
  </message>
  <message>
   <source>a contract does not answer as the network's contracts do</source>
   <translation>контракт отвечает не так, как контракты сети</translation>
  </message>
  <message>
   <source>a program of yours runs</source>
   <translation>работает ваша программа</translation>
  </message>
  <message>
   <source>a time of day from 00:00 to 23:59</source>
   <translation>время суток от 00:00 до 23:59</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>примерно {time}</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>отвечено</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>как в системе</translation>
  </message>
  <message>
   <source>as {name}</source>
   <translation>как {name}</translation>
  </message>
  <message>
   <source>ask its operator</source>
   <translation>спросите оператора</translation>
  </message>
  <message>
   <source>asleep</source>
   <translation>спит</translation>
  </message>
  <message>
   <source>assumed</source>
   <translation>предположено</translation>
  </message>
  <message>
   <source>at most {amount} with work every second</source>
   <translation>не больше {amount}, с работой каждую секунду</translation>
  </message>
  <message>
   <source>at most {most} names</source>
   <translation>не больше {most} имён</translation>
  </message>
  <message>
   <source>at what this network pays now</source>
   <translation>по нынешней цене этой сети</translation>
  </message>
  <message>
   <source>at {price} a kilowatt hour</source>
   <translation>по {price} за киловатт-час</translation>
  </message>
  <message>
   <source>before anybody knows how much work comes</source>
   <translation>пока неизвестно, сколько будет работы</translation>
  </message>
  <message>
   <source>blocks sharing</source>
   <translation>мешает работе</translation>
  </message>
  <message>
   <source>cached prompt</source>
   <translation>вопрос из кэша</translation>
  </message>
  <message>
   <source>cannot be served</source>
   <translation>нельзя обслуживать</translation>
  </message>
  <message>
   <source>card too hot</source>
   <translation>карта горячая</translation>
  </message>
  <message>
   <source>checked just now</source>
   <translation>проверено только что</translation>
  </message>
  <message>
   <source>checked {time} ago</source>
   <translation>проверено {time} назад</translation>
  </message>
  <message>
   <source>client contract</source>
   <translation>контракт клиента</translation>
  </message>
  <message>
   <source>cocoon-provider wallet send ADDRESS AMOUNT, or ADDRESS --all, or --resume.</source>
   <translation>cocoon-provider wallet send ADDRESS AMOUNT, или ADDRESS --all, или --resume.</translation>
  </message>
  <message>
   <source>coins less electricity</source>
   <translation>монеты за вычетом электричества</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>пришла с программой</translation>
  </message>
  <message>
   <source>completion</source>
   <translation>ответ</translation>
  </message>
  <message>
   <source>computer in use</source>
   <translation>компьютер занят</translation>
  </message>
  <message>
   <source>connected</source>
   <translation>подключено</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>тёмный</translation>
  </message>
  <message>
   <source>demonstration hardware</source>
   <translation>демонстрационное оборудование</translation>
  </message>
  <message>
   <source>detail</source>
   <translation>подробность</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>не отвечает</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>не помещается</translation>
  </message>
  <message>
   <source>done</source>
   <translation>готово</translation>
  </message>
  <message>
   <source>driver {version}</source>
   <translation>драйвер {version}</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>всё</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>не удалось</translation>
  </message>
  <message>
   <source>falling</source>
   <translation>падает</translation>
  </message>
  <message>
   <source>faucet</source>
   <translation>кран</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>в порядке</translation>
  </message>
  <message>
   <source>fine for now</source>
   <translation>пока в порядке</translation>
  </message>
  <message>
   <source>freed</source>
   <translation>освобождена</translation>
  </message>
  <message>
   <source>from the first minute</source>
   <translation>с первой минуты</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>простаивает</translation>
  </message>
  <message>
   <source>it is outside of the hours of sharing</source>
   <translation>сейчас не часы работы</translation>
  </message>
  <message>
   <source>jobs</source>
   <translation>задания</translation>
  </message>
  <message>
   <source>kB</source>
   <translation>кБ</translation>
  </message>
  <message>
   <source>kWh</source>
   <translation>кВт·ч</translation>
  </message>
  <message>
   <source>language model</source>
   <translation>языковая модель</translation>
  </message>
  <message>
   <source>last two minutes</source>
   <translation>последние две минуты</translation>
  </message>
  <message>
   <source>last two minutes, measured best {best}</source>
   <translation>последние две минуты, лучшее измеренное {best}</translation>
  </message>
  <message>
   <source>later</source>
   <translation>позже</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>отложено</translation>
  </message>
  <message>
   <source>licence not stated</source>
   <translation>лицензия не указана</translation>
  </message>
  <message>
   <source>light</source>
   <translation>светлый</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>заблокирован</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>потеряна</translation>
  </message>
  <message>
   <source>max {limit}</source>
   <translation>макс. {limit}</translation>
  </message>
  <message>
   <source>measured, {jobs}</source>
   <translation>измерено, {jobs}</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>полночь</translation>
  </message>
  <message>
   <source>min</source>
   <translation>мин</translation>
  </message>
  <message>
   <source>missing, needed only elsewhere</source>
   <translation>нет, нужно только в другом месте</translation>
  </message>
  <message>
   <source>more by midnight, if demand stays. Not in any sum.</source>
   <translation>ещё до полуночи, если спрос сохранится. Ни в одной сумме.</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>мс</translation>
  </message>
  <message>
   <source>nanotons a token</source>
   <translation>нанотонов за токен</translation>
  </message>
  <message>
   <source>needs a file</source>
   <translation>нужен файл</translation>
  </message>
  <message>
   <source>needs a reset</source>
   <translation>нужен сброс</translation>
  </message>
  <message>
   <source>needs about {need}</source>
   <translation>нужно около {need}</translation>
  </message>
  <message>
   <source>needs about {need} of {total}</source>
   <translation>нужно около {need} из {total}</translation>
  </message>
  <message>
   <source>needs {need}, has {total}</source>
   <translation>нужно {need}, есть {total}</translation>
  </message>
  <message>
   <source>net {amount}</source>
   <translation>чистыми {amount}</translation>
  </message>
  <message>
   <source>no card</source>
   <translation>нет карты</translation>
  </message>
  <message>
   <source>no graphics card is used</source>
   <translation>видеокарта не используется</translation>
  </message>
  <message>
   <source>no manifest, so its files cannot be checked</source>
   <translation>описи нет, файлы не проверить</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>нет сети</translation>
  </message>
  <message>
   <source>no payout yet today</source>
   <translation>сегодня выплат ещё не было</translation>
  </message>
  <message>
   <source>no sandbox</source>
   <translation>нет песочницы</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>none done yet today</source>
   <translation>сегодня ещё ни одного</translation>
  </message>
  <message>
   <source>none listed</source>
   <translation>нет в списке</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>обычный</translation>
  </message>
  <message>
   <source>not admitted</source>
   <translation>не пускает</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>не разрешено</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>не спрошено</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>не выбрано</translation>
  </message>
  <message>
   <source>not complete</source>
   <translation>неполная</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>неизвестно</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>нет в списке</translation>
  </message>
  <message>
   <source>not possible yet</source>
   <translation>пока невозможно</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>не прочесть</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>не работает</translation>
  </message>
  <message>
   <source>not served</source>
   <translation>не обслуживается</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>не задано</translation>
  </message>
  <message>
   <source>not shared</source>
   <translation>не отдано</translation>
  </message>
  <message>
   <source>not signed yet, in no sum</source>
   <translation>ещё не подписано, ни в одной сумме</translation>
  </message>
  <message>
   <source>not sorted</source>
   <translation>без сортировки</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>не сообщено</translation>
  </message>
  <message>
   <source>note</source>
   <translation>заметка</translation>
  </message>
  <message>
   <source>nothing earned</source>
   <translation>ничего не заработано</translation>
  </message>
  <message>
   <source>nothing waits</source>
   <translation>ничего не ждёт</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>пока ничего</translation>
  </message>
  <message>
   <source>now</source>
   <translation>сейчас</translation>
  </message>
  <message>
   <source>of {limit}</source>
   <translation>из {limit}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>выключено</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>нет связи</translation>
  </message>
  <message>
   <source>on</source>
   <translation>включено</translation>
  </message>
  <message>
   <source>on a chain</source>
   <translation>в цепи</translation>
  </message>
  <message>
   <source>on another network</source>
   <translation>в другой сети</translation>
  </message>
  <message>
   <source>on battery</source>
   <translation>на батарее</translation>
  </message>
  <message>
   <source>on or off</source>
   <translation>on или off</translation>
  </message>
  <message>
   <source>one line of at most {most} characters</source>
   <translation>одна строка, не больше {most} знаков</translation>
  </message>
  <message>
   <source>only looked at</source>
   <translation>только просмотр</translation>
  </message>
  <message>
   <source>only on this computer</source>
   <translation>только на этом компьютере</translation>
  </message>
  <message>
   <source>other programs use the GPU</source>
   <translation>видеокарту занимают другие программы</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>извне</translation>
  </message>
  <message>
   <source>outside your hours</source>
   <translation>не ваши часы</translation>
  </message>
  <message>
   <source>paid on the chain</source>
   <translation>выплачено в цепи</translation>
  </message>
  <message>
   <source>path of a .toml file</source>
   <translation>путь файла .toml</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>пауза</translation>
  </message>
  <message>
   <source>paused after a crash</source>
   <translation>пауза после сбоя</translation>
  </message>
  <message>
   <source>paused by you</source>
   <translation>пауза по вашей воле</translation>
  </message>
  <message>
   <source>paused for a program</source>
   <translation>пауза для программы</translation>
  </message>
  <message>
   <source>per coin, in your currency</source>
   <translation>за монету, в вашей валюте</translation>
  </message>
  <message>
   <source>per kWh, in your currency</source>
   <translation>за кВт·ч, в вашей валюте</translation>
  </message>
  <message>
   <source>place {place} of {all} by price</source>
   <translation>место {place} из {all} по цене</translation>
  </message>
  <message>
   <source>places {first} to {last} of {all} by price</source>
   <translation>места с {first} по {last} из {all} по цене</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>учебная</translation>
  </message>
  <message>
   <source>practice coins</source>
   <translation>учебные монеты</translation>
  </message>
  <message>
   <source>price not told yet, counted when it is</source>
   <translation>цена ещё не названа, учтётся потом</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>проблема</translation>
  </message>
  <message>
   <source>problems only</source>
   <translation>только проблемы</translation>
  </message>
  <message>
   <source>promises {names}</source>
   <translation>обещает {names}</translation>
  </message>
  <message numerus="yes">
   <source>promises {names} and {n} more</source>
   <translation>
    <numerusform>обещает {names} и ещё {n}</numerusform>
    <numerusform>обещает {names} и ещё {n}</numerusform>
    <numerusform>обещает {names} и ещё {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>prompt</source>
   <translation>вопрос</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>прокси</translation>
  </message>
  <message>
   <source>proxy's wallet</source>
   <translation>кошелёк прокси</translation>
  </message>
  <message>
   <source>real network</source>
   <translation>настоящая сеть</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>размышление</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>отклонено</translation>
  </message>
  <message>
   <source>rising</source>
   <translation>растёт</translation>
  </message>
  <message>
   <source>root contract</source>
   <translation>корневой контракт</translation>
  </message>
  <message>
   <source>s</source>
   <translation>с</translation>
  </message>
  <message numerus="yes">
   <source>sandboxed, {held} of {n} layer|sandboxed, {held} of {n} layers</source>
   <translation>
    <numerusform>в песочнице, {held} из {n} слоя</numerusform>
    <numerusform>в песочнице, {held} из {n} слоёв</numerusform>
    <numerusform>в песочнице, {held} из {n} слоёв</numerusform>
   </translation>
  </message>
  <message>
   <source>served</source>
   <translation>обслуживается</translation>
  </message>
  <message>
   <source>served, resting now</source>
   <translation>обслуживается, сейчас отдыхает</translation>
  </message>
  <message>
   <source>set its price</source>
   <translation>задать цену</translation>
  </message>
  <message>
   <source>set the price of a coin</source>
   <translation>задать цену монеты</translation>
  </message>
  <message>
   <source>sharing</source>
   <translation>работает</translation>
  </message>
  <message>
   <source>signed by the proxy, not yet paid</source>
   <translation>подписано прокси, ещё не выплачено</translation>
  </message>
  <message>
   <source>sorted, largest first</source>
   <translation>сортировка, сначала большие</translation>
  </message>
  <message>
   <source>sorted, smallest first</source>
   <translation>сортировка, сначала малые</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>речь в текст</translation>
  </message>
  <message>
   <source>stay where they are</source>
   <translation>остаются на месте</translation>
  </message>
  <message>
   <source>steady</source>
   <translation>ровно</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>остановлено</translation>
  </message>
  <message>
   <source>stopped, needed you</source>
   <translation>остановлено, нужны были вы</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>взято назад</translation>
  </message>
  <message>
   <source>takes no jobs</source>
   <translation>не берёт заданий</translation>
  </message>
  <message>
   <source>tells who works for it</source>
   <translation>сообщает, кто на него работает</translation>
  </message>
  <message>
   <source>ten-thousandths</source>
   <translation>десятитысячных</translation>
  </message>
  <message>
   <source>test network</source>
   <translation>тестовая сеть</translation>
  </message>
  <message>
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>the card was hot</source>
   <translation>карта была горячей</translation>
  </message>
  <message>
   <source>the computer runs on battery</source>
   <translation>компьютер на батарее</translation>
  </message>
  <message>
   <source>the engine calculates on the processor</source>
   <translation>движок считает на процессоре</translation>
  </message>
  <message>
   <source>the last run did not end well</source>
   <translation>прошлый запуск кончился плохо</translation>
  </message>
  <message>
   <source>the only one</source>
   <translation>единственный</translation>
  </message>
  <message>
   <source>the only worker</source>
   <translation>единственный исполнитель</translation>
  </message>
  <message>
   <source>the practice network</source>
   <translation>учебная сеть</translation>
  </message>
  <message>
   <source>the price of this network is not known</source>
   <translation>цена этой сети неизвестна</translation>
  </message>
  <message>
   <source>the proxy has closed its contract</source>
   <translation>прокси закрыл свой контракт</translation>
  </message>
  <message>
   <source>the proxy's contract is not on the chain</source>
   <translation>контракта прокси нет в цепи</translation>
  </message>
  <message>
   <source>the worker contract is closed and takes no payment</source>
   <translation>контракт исполнителя закрыт и платежей не принимает</translation>
  </message>
  <message>
   <source>these coins have no value; the electricity is real</source>
   <translation>эти монеты ничего не стоят; электричество настоящее</translation>
  </message>
  <message>
   <source>times like 22:00-07:00, separated by commas, or empty for always</source>
   <translation>время вида 22:00-07:00, через запятую, или пусто: всегда</translation>
  </message>
  <message>
   <source>tokens/s</source>
   <translation>ток./с</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>разблокирован</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>версия {number}</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>голос</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>ожидание</translation>
  </message>
  <message>
   <source>waits for a restart</source>
   <translation>ждёт перезапуска</translation>
  </message>
  <message>
   <source>waits for its payout</source>
   <translation>ждёт выплаты</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>предупреждение</translation>
  </message>
  <message>
   <source>watch-only</source>
   <translation>только наблюдение</translation>
  </message>
  <message>
   <source>watched since {time}, {checked}</source>
   <translation>наблюдение с {time}, {checked}</translation>
  </message>
  <message>
   <source>without the coins, whose number is not known</source>
   <translation>без монет, число которых неизвестно</translation>
  </message>
  <message>
   <source>worker contract</source>
   <translation>контракт исполнителя</translation>
  </message>
  <message>
   <source>works now</source>
   <translation>работает сразу</translation>
  </message>
  <message>
   <source>works with a limit</source>
   <translation>работает с ограничением</translation>
  </message>
  <message>
   <source>you are here</source>
   <translation>вы здесь</translation>
  </message>
  <message>
   <source>you asked for it</source>
   <translation>вы попросили</translation>
  </message>
  <message>
   <source>your price</source>
   <translation>ваша цена</translation>
  </message>
  <message>
   <source>your wallet</source>
   <translation>ваш кошелёк</translation>
  </message>
  <message>
   <source>{amount} are signed and are paid out next.</source>
   <translation>Подписано {amount}; выплата на очереди.</translation>
  </message>
  <message>
   <source>{amount} are signed and cannot be paid out: {why}. The payment is kept.</source>
   <translation>Подписано {amount}, но выплатить нельзя: {why}. Платёж хранится.</translation>
  </message>
  <message>
   <source>{amount} are signed and not paid out: the fee, up to {fee}, would be {share} of it, more than the {most}. It is paid out from {due} on, or at once when you ask.</source>
   <translation>Подписано {amount}, но не выплачено: комиссия, до {fee}, была бы {share} от этого, больше чем {most}. Выплата будет начиная с {due} или сразу, если попросите.</translation>
  </message>
  <message>
   <source>{amount} are signed and wait for a wallet that pays the fee.</source>
   <translation>Подписано {amount}; ждут кошелька, который заплатит комиссию.</translation>
  </message>
  <message>
   <source>{amount} are signed; they wait a while, for a payout was made lately.</source>
   <translation>Подписано {amount}; они немного подождут, выплата была недавно.</translation>
  </message>
  <message>
   <source>{amount} arrived at the owner's address.</source>
   <translation>На адрес владельца пришло {amount}.</translation>
  </message>
  <message>
   <source>{amount} arrived at your address.</source>
   <translation>На ваш адрес пришло {amount}.</translation>
  </message>
  <message>
   <source>{amount} count as paid on the chain and have not arrived: they are on their way, or the proxy's contract is short of money and pays when it has some.</source>
   <translation>{amount} числятся выплаченными в цепи, но не пришли: они в пути, или контракту прокси не хватает денег, и он заплатит, когда они будут.</translation>
  </message>
  <message>
   <source>{amount} have left the wallet.</source>
   <translation>{amount} ушли из кошелька.</translation>
  </message>
  <message>
   <source>{amount} more have arrived than this proxy contract's tokens are worth at {fee} nanotons each.</source>
   <translation>Пришло на {amount} больше, чем стоят токены этого контракта прокси, по {fee} нанотонов каждый.</translation>
  </message>
  <message>
   <source>{amount} more is not signed yet.</source>
   <translation>Ещё {amount} не подписаны.</translation>
  </message>
  <message>
   <source>{amount} more may come, as in the last 24 hours.</source>
   <translation>Может прийти ещё {amount}, как за последние 24 часа.</translation>
  </message>
  <message>
   <source>{amount} stay with your worker contract as a deposit.</source>
   <translation>{amount} остаются залогом у вашего контракта.</translation>
  </message>
  <message>
   <source>{amount} to {address}.</source>
   <translation>{amount} на {address}.</translation>
  </message>
  <message>
   <source>{amount} to {address}. What became of it is certain by {time}; nothing else is sent before.</source>
   <translation>{amount} на {address}. Что с ним стало, ясно к {time}; до этого ничего другого не посылается.</translation>
  </message>
  <message>
   <source>{amount} tokens per second</source>
   <translation>{amount} токенов в секунду</translation>
  </message>
  <message>
   <source>{amount} were paid by the proxy on its own, without a fee of yours.</source>
   <translation>Прокси сам выплатил {amount}, без вашей комиссии.</translation>
  </message>
  <message numerus="yes">
   <source>{count} job done today.|{count} jobs done today.</source>
   <translation>
    <numerusform>Сегодня выполнено {count} задание.</numerusform>
    <numerusform>Сегодня выполнено {count} задания.</numerusform>
    <numerusform>Сегодня выполнено {count} заданий.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} job|{count} jobs</source>
   <translation>
    <numerusform>{count} задание</numerusform>
    <numerusform>{count} задания</numerusform>
    <numerusform>{count} заданий</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} параметров</translation>
  </message>
  <message>
   <source>{currency} a coin</source>
   <translation>{currency} за монету</translation>
  </message>
  <message>
   <source>{currency}/kWh</source>
   <translation>{currency}/кВт·ч</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} д</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <source>{day}, {begin} to {end}</source>
   <translation>{day}, с {begin} до {end}</translation>
  </message>
  <message>
   <source>{device}, {free} free</source>
   <translation>{device}, {free} свободно</translation>
  </message>
  <message>
   <source>{done} done today, {failed} failed</source>
   <translation>сегодня сделано {done}, не удалось {failed}</translation>
  </message>
  <message>
   <source>{energy} × {price}</source>
   <translation>{energy} × {price}</translation>
  </message>
  <message>
   <source>{first} to {last} of {all}</source>
   <translation>с {first} по {last} из {all}</translation>
  </message>
  <message>
   <source>{free} free</source>
   <translation>{free} свободно</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} ч</translation>
  </message>
  <message>
   <source>{jobs} in {time}</source>
   <translation>{jobs} за {time}</translation>
  </message>
  <message>
   <source>{label}, about {amount} more, not in any sum</source>
   <translation>{label}, ещё примерно {amount}, ни в одной сумме</translation>
  </message>
  <message>
   <source>{label}, about {amount}, estimated</source>
   <translation>{label}, примерно {amount}, оценка</translation>
  </message>
  <message>
   <source>{label}, not enough to go by</source>
   <translation>{label}, данных мало</translation>
  </message>
  <message>
   <source>{label}, {amount}, measured</source>
   <translation>{label}, {amount}, измерено</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>от {least} до {most}</translation>
  </message>
  <message>
   <source>{least} to {most} {unit}</source>
   <translation>от {least} до {most} {unit}</translation>
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
   <translation>{millions} млн весов: помещается в любую память, {size} на диске, без загрузки.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} мин</translation>
  </message>
  <message>
   <source>{model} is wanted more.</source>
   <translation>{model} нужна больше.</translation>
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
    <numerusform>{name} и ещё {n}</numerusform>
    <numerusform>{name} и ещё {n}</numerusform>
    <numerusform>{name} и ещё {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is gone: its driver was reset, or it was taken out.</source>
   <translation>{name} пропала: её драйвер сброшен, или её вынули.</translation>
  </message>
  <message numerus="yes">
   <source>{name}, {n} core|{name}, {n} cores</source>
   <translation>
    <numerusform>{name}, {n} ядро</numerusform>
    <numerusform>{name}, {n} ядра</numerusform>
    <numerusform>{name}, {n} ядер</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}. You have paid this address before.</source>
   <translation>{name}. На этот адрес вы уже платили.</translation>
  </message>
  <message numerus="yes">
   <source>{n} connection|{n} connections</source>
   <translation>
    <numerusform>{n} соединение</numerusform>
    <numerusform>{n} соединения</numerusform>
    <numerusform>{n} соединений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entry is saved.|{n} entries are saved.</source>
   <translation>
    <numerusform>Сохранена {n} запись.</numerusform>
    <numerusform>Сохранены {n} записи.</numerusform>
    <numerusform>Сохранено {n} записей.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job at once|{n} jobs at once</source>
   <translation>
    <numerusform>{n} задание сразу</numerusform>
    <numerusform>{n} задания сразу</numerusform>
    <numerusform>{n} заданий сразу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job was not answered and earned nothing.|{n} jobs were not answered and earned nothing.</source>
   <translation>
    <numerusform>{n} задание осталось без ответа и без заработка.</numerusform>
    <numerusform>{n} задания остались без ответа и без заработка.</numerusform>
    <numerusform>{n} заданий остались без ответа и без заработка.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} model|{n} models</source>
   <translation>
    <numerusform>{n} модель</numerusform>
    <numerusform>{n} модели</numerusform>
    <numerusform>{n} моделей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} connected|{n} of {all} connected</source>
   <translation>
    <numerusform>{n} из {all} подключён</numerusform>
    <numerusform>{n} из {all} подключены</numerusform>
    <numerusform>{n} из {all} подключено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} proxies lists this computer.|{n} of {all} proxies list this computer.</source>
   <translation>
    <numerusform>{n} из {all} прокси знает этот компьютер.</numerusform>
    <numerusform>{n} из {all} прокси знают этот компьютер.</numerusform>
    <numerusform>{n} из {all} прокси знают этот компьютер.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} payout|{n} payouts</source>
   <translation>
    <numerusform>{n} выплата</numerusform>
    <numerusform>{n} выплаты</numerusform>
    <numerusform>{n} выплат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} proxy is registered there.|{n} proxies are registered there.</source>
   <translation>
    <numerusform>Там зарегистрирован {n} прокси.</numerusform>
    <numerusform>Там зарегистрированы {n} прокси.</numerusform>
    <numerusform>Там зарегистрировано {n} прокси.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first, or handed back in {time}.|{n} running jobs are finished first, or handed back in {time}.</source>
   <translation>
    <numerusform>Сначала закончится {n} задание; через {time} оно будет возвращено.</numerusform>
    <numerusform>Сначала закончатся {n} задания; через {time} они будут возвращены.</numerusform>
    <numerusform>Сначала закончатся {n} заданий; через {time} они будут возвращены.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first.|{n} running jobs are finished first.</source>
   <translation>
    <numerusform>Сначала закончится {n} задание.</numerusform>
    <numerusform>Сначала закончатся {n} задания.</numerusform>
    <numerusform>Сначала закончатся {n} заданий.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} second left|{n} seconds left</source>
   <translation>
    <numerusform>осталась {n} секунда</numerusform>
    <numerusform>осталось {n} секунды</numerusform>
    <numerusform>осталось {n} секунд</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token ({amount})|{n} tokens ({amount})</source>
   <translation>
    <numerusform>{n} токен ({amount})</numerusform>
    <numerusform>{n} токена ({amount})</numerusform>
    <numerusform>{n} токенов ({amount})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token|{n} tokens</source>
   <translation>
    <numerusform>{n} токен</numerusform>
    <numerusform>{n} токена</numerusform>
    <numerusform>{n} токенов</numerusform>
   </translation>
  </message>
  <message>
   <source>{payouts}, fees {fees}</source>
   <translation>{payouts}, комиссии {fees}</translation>
  </message>
  <message>
   <source>{place} of {all}</source>
   <translation>{place} из {all}</translation>
  </message>
  <message>
   <source>{running} of {places}</source>
   <translation>{running} из {places}</translation>
  </message>
  <message>
   <source>{running} of {places} busy</source>
   <translation>занято {running} из {places}</translation>
  </message>
  <message>
   <source>{running} of {slots}</source>
   <translation>{running} из {slots}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} с</translation>
  </message>
  <message>
   <source>{signed} are signed and paid out next.</source>
   <translation>Подписано {signed}; выплата на очереди.</translation>
  </message>
  <message>
   <source>{signed} are signed; they are paid out at {due}.</source>
   <translation>Подписано {signed}; выплата при {due}.</translation>
  </message>
  <message>
   <source>{signed} are signed; unlock the wallet to have them paid out.</source>
   <translation>Подписано {signed}; разблокируйте кошелёк для выплаты.</translation>
  </message>
  <message>
   <source>{signed} of {due}</source>
   <translation>{signed} из {due}</translation>
  </message>
  <message>
   <source>{signed} signed, measured</source>
   <translation>подписано {signed}, измерено</translation>
  </message>
  <message>
   <source>{size} are credited and not signed yet; proxies sign every minute or so.</source>
   <translation>Зачислено и ещё не подписано: {size}; прокси подписывают примерно раз в минуту.</translation>
  </message>
  <message>
   <source>{size} on disk</source>
   <translation>{size} на диске</translation>
  </message>
  <message numerus="yes">
   <source>{text}, {n} waits|{text}, {n} wait</source>
   <translation>
    <numerusform>{text}, {n} ждёт</numerusform>
    <numerusform>{text}, {n} ждут</numerusform>
    <numerusform>{text}, {n} ждут</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} last time</source>
   <translation>в прошлый раз {time}</translation>
  </message>
  <message>
   <source>{title}, {signed} signed of {due}, measured</source>
   <translation>{title}, подписано {signed} из {due}, измерено</translation>
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
   <translation>{tokens} оплаченных токенов {times} {price} nano{coin}</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>контекст {tokens} токенов</translation>
  </message>
  <message>
   <source>{tokens} {kind} tokens {times} {multiplier}</source>
   <translation>{tokens} токенов ({kind}) {times} {multiplier}</translation>
  </message>
  <message>
   <source>{total}, {free} free</source>
   <translation>{total}, {free} свободно</translation>
  </message>
  <message>
   <source>{unit} a day at {price} a coin</source>
   <translation>{unit} в день по {price} за монету</translation>
  </message>
  <message>
   <source>{unit} a month at {price} a coin</source>
   <translation>{unit} в месяц по {price} за монету</translation>
  </message>
  <message>
   <source>{unit} a quarter at {price} a coin</source>
   <translation>{unit} в квартал по {price} за монету</translation>
  </message>
  <message>
   <source>{unit} a year at {price} a coin</source>
   <translation>{unit} в год по {price} за монету</translation>
  </message>
  <message>
   <source>{unit} an hour at {price} a coin</source>
   <translation>{unit} в час по {price} за монету</translation>
  </message>
  <message>
   <source>{unit}, before electricity</source>
   <translation>{unit}, до электричества</translation>
  </message>
  <message>
   <source>{unit}, before electricity: it has no model</source>
   <translation>{unit}, до электричества: модели нет</translation>
  </message>
  <message>
   <source>{values}, or not set</source>
   <translation>{values} или не задано</translation>
  </message>
  <message>
   <source>{version}, test network</source>
   <translation>{version}, тестовая сеть</translation>
  </message>
  <message>
   <source>{version}: never used</source>
   <translation>{version}: не использована</translation>
  </message>
  <message>
   <source>{version}: {amount}</source>
   <translation>{version}: {amount}</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{weekday}, {date}</translation>
  </message>
  <message>
   <source>{weekday} {day}</source>
   <translation>{weekday}, {day}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday}, {day} {month}</translation>
  </message>
  <message>
   <source>{what}, refused</source>
   <translation>{what}, отклонено</translation>
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
   <translation>«{text}»</translation>
  </message>
 </context>
</TS>
