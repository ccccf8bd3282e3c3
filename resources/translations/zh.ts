<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>'cocoon-provider settings list' shows all of them.</source>
   <translation>“cocoon-provider settings list” 会列出全部设置。</translation>
  </message>
  <message>
   <source>(price coefficient {share} included)</source>
   <translation>（含价格系数 {share}）</translation>
  </message>
  <message>
   <source>24 words</source>
   <translation>24 个单词</translation>
  </message>
  <message>
   <source>24 words are made on this computer. You write them down; only you have them.</source>
   <translation>24 个单词在本机生成。由您抄写；只有您拥有它们。</translation>
  </message>
  <message>
   <source>24 words on paper</source>
   <translation>纸上的 24 个单词</translation>
  </message>
  <message>
   <source>24 words to write down, and a password. The words are asked for once.</source>
   <translation>需抄写 24 个单词并设一个密码。单词会询问一次。</translation>
  </message>
  <message>
   <source>A Cocoon network, by its network file</source>
   <translation>通过网络文件加入 Cocoon 网络</translation>
  </message>
  <message>
   <source>A GPU is lost</source>
   <translation>显卡丢失</translation>
  </message>
  <message>
   <source>A built-in model cannot be used</source>
   <translation>内置模型无法使用</translation>
  </message>
  <message>
   <source>A client is charged for its requests</source>
   <translation>向客户收取请求费用</translation>
  </message>
  <message>
   <source>A client pays coins in</source>
   <translation>客户存入币</translation>
  </message>
  <message>
   <source>A client's contract reports its balance</source>
   <translation>客户合约报告其余额</translation>
  </message>
  <message>
   <source>A coin is worth {price}</source>
   <translation>一枚币值 {price}</translation>
  </message>
  <message>
   <source>A connection was lost: {reason}</source>
   <translation>连接中断：{reason}</translation>
  </message>
  <message>
   <source>A contract is put on the chain</source>
   <translation>合约上链</translation>
  </message>
  <message>
   <source>A contract of the local network could not be closed</source>
   <translation>本地网络的合约无法关闭</translation>
  </message>
  <message>
   <source>A developer who asks every few seconds, day and night.</source>
   <translation>每隔几秒就提问的开发者，昼夜不停。</translation>
  </message>
  <message>
   <source>A fixed clock holds the card back.</source>
   <translation>固定频率限制了显卡。</translation>
  </message>
  <message>
   <source>A gateway wallet is needed first</source>
   <translation>需要先有网关钱包</translation>
  </message>
  <message>
   <source>A graphics card's driver needs more address space; the use of memory is watched instead.</source>
   <translation>显卡驱动需要更多地址空间；改为监测内存。</translation>
  </message>
  <message>
   <source>A message between contracts</source>
   <translation>合约之间的消息</translation>
  </message>
  <message>
   <source>A model is missing</source>
   <translation>缺少模型</translation>
  </message>
  <message>
   <source>A model takes 2 to 9 GB.</source>
   <translation>一个模型占 2 到 9 GB。</translation>
  </message>
  <message>
   <source>A network's file names the models that this computer serves there. To serve one of your own, write its folder as a source under [[models]] in that file, with the name by which the network lists it, and join the network again. The practice network serves the built-in models.</source>
   <translation>网络文件列出本机在该网络提供的模型。要提供自己的模型，请在该文件的 [[models]] 下写入其文件夹及网络所用名称，然后重新加入。练习网络提供内置模型。</translation>
  </message>
  <message>
   <source>A new wallet, or one from its 24 words, is made there.</source>
   <translation>可在那里新建钱包，或用 24 个单词恢复。</translation>
  </message>
  <message>
   <source>A payment failed</source>
   <translation>付款失败</translation>
  </message>
  <message>
   <source>A payment is under way.</source>
   <translation>付款正在进行。</translation>
  </message>
  <message numerus="yes">
   <source>A payout arrived|{n} payouts arrived</source>
   <translation>
    <numerusform>{n} 笔付款已到账</numerusform>
   </translation>
  </message>
  <message>
   <source>A payout is already on its way</source>
   <translation>付款已在途中</translation>
  </message>
  <message>
   <source>A payout is on its way from this wallet</source>
   <translation>此钱包有付款在途中</translation>
  </message>
  <message>
   <source>A payout of {amount} is on its way.</source>
   <translation>一笔 {amount} 的付款在途中。</translation>
  </message>
  <message>
   <source>A payout of {amount} was signed and is on its way.</source>
   <translation>一笔 {amount} 的付款已签名，正在途中。</translation>
  </message>
  <message>
   <source>A payout was carried out; it cost {cost} in fees.</source>
   <translation>一笔付款已执行；手续费 {cost}。</translation>
  </message>
  <message>
   <source>A payout was refused, because the claim was paid meanwhile; it cost {cost} in fees.</source>
   <translation>一笔付款被拒绝，因为期间已经付过；花费 {cost}。</translation>
  </message>
  <message>
   <source>A payout's fee is paid by a wallet of yours: unlock one with --wallet.</source>
   <translation>付款手续费由您的钱包支付：请用 --wallet 解锁一个。</translation>
  </message>
  <message>
   <source>A payout's message expired before the chain took it; nothing was paid, and it is made anew.</source>
   <translation>付款消息在链接受之前已过期；没有付款，会重新发起。</translation>
  </message>
  <message>
   <source>A proxy gives a job to the least busy worker that is cheap enough for it. The list names nobody, so workers with one price cannot be told apart.</source>
   <translation>代理把任务交给价格足够低且最不忙的工作者。列表不写名称，因此同价的工作者无法区分。</translation>
  </message>
  <message>
   <source>A question goes to a network as a developer's would; the practice network is free.</source>
   <translation>问题会像开发者那样发到网络；练习网络免费。</translation>
  </message>
  <message>
   <source>A real network: its coins can have value.</source>
   <translation>真实网络：其币可能有价值。</translation>
  </message>
  <message>
   <source>A server of the chain gave a wrong answer</source>
   <translation>链服务器给出了错误的回答</translation>
  </message>
  <message>
   <source>A server of the chain lags behind</source>
   <translation>链服务器落后了</translation>
  </message>
  <message numerus="yes">
   <source>A short run of the engine tells how fast this computer is. It uses the whole processor for {n} second.|A short run of the engine tells how fast this computer is. It uses the whole processor for {n} seconds.</source>
   <translation>
    <numerusform>引擎短跑可测出本机速度，会占用整个处理器 {n} 秒。</numerusform>
   </translation>
  </message>
  <message>
   <source>A small text file with the root contract's address, from the operator.</source>
   <translation>运营者提供的小文本文件，含根合约地址。</translation>
  </message>
  <message>
   <source>A test network: its coins have no value.</source>
   <translation>测试网络：其币没有价值。</translation>
  </message>
  <message>
   <source>A wallet or an address that you choose here takes its place.</source>
   <translation>在此选择的钱包或地址将取代它。</translation>
  </message>
  <message>
   <source>A wallet that you have already, from any program for this chain.</source>
   <translation>您已有的钱包，来自此链的任何程序。</translation>
  </message>
  <message>
   <source>A wav, flac, mp3 or ogg file of speech, from any recorder; drop it here or choose it.</source>
   <translation>wav、flac、mp3 或 ogg 语音文件，用任何录音工具均可；拖到这里或选择。</translation>
  </message>
  <message>
   <source>A whole number from 0 to {most} is wanted.</source>
   <translation>需要 0 到 {most} 的整数。</translation>
  </message>
  <message>
   <source>A worker's contract reports what is due</source>
   <translation>工作者合约报告应付金额</translation>
  </message>
  <message>
   <source>About {amount} tokens per second</source>
   <translation>每秒约 {amount} 个令牌</translation>
  </message>
  <message>
   <source>Accept less protection</source>
   <translation>接受较低保护</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>账户</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Add a local model</source>
   <translation>添加本地模型</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Addresses of wallets begin with UQ or EQ, in raw form with 0:.</source>
   <translation>钱包地址以 UQ 或 EQ 开头，原始形式以 0: 开头。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>全部模型</translation>
  </message>
  <message>
   <source>All networks</source>
   <translation>全部网络</translation>
  </message>
  <message>
   <source>All {jobs} tokens of this machine's jobs are credited.</source>
   <translation>本机任务的 {jobs} 个令牌已全部记入。</translation>
  </message>
  <message>
   <source>Allow user namespaces (user.max_user_namespaces, on Ubuntu also kernel.apparmor_restrict_unprivileged_userns=0); containers often forbid them.</source>
   <translation>请允许用户命名空间（user.max_user_namespaces，Ubuntu 上还有 kernel.apparmor_restrict_unprivileged_userns=0）；容器通常禁止它。</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>允许的模型</translation>
  </message>
  <message>
   <source>Allowed proxy images</source>
   <translation>允许的代理镜像</translation>
  </message>
  <message>
   <source>Allowed worker images</source>
   <translation>允许的工作镜像</translation>
  </message>
  <message>
   <source>Always pause for {program}</source>
   <translation>运行 {program} 时总是暂停</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Amount, TON</source>
   <translation>金额，TON</translation>
  </message>
  <message>
   <source>An address has 48 characters, such as UQAB..., or is written as 0:&lt;64 digits&gt;.</source>
   <translation>地址有 48 个字符，如 UQAB...，或写作 0:&lt;64 位数字&gt;。</translation>
  </message>
  <message>
   <source>An address whose keys you have elsewhere. Payments from here need keys.</source>
   <translation>密钥在别处的地址。从这里付款需要密钥。</translation>
  </message>
  <message>
   <source>An amount such as 1.5 is wanted.</source>
   <translation>需要金额，例如 1.5。</translation>
  </message>
  <message>
   <source>An answer could not be finished</source>
   <translation>有一个回答未能完成</translation>
  </message>
  <message>
   <source>An earlier payment is still under way</source>
   <translation>之前的付款仍在进行</translation>
  </message>
  <message>
   <source>An exchange or a shop</source>
   <translation>交易所或商店</translation>
  </message>
  <message>
   <source>An exchange shares one address among all its customers. Without the right comment it cannot know that the coins are yours.</source>
   <translation>交易所所有客户共用一个地址。没有正确的备注，它无法知道这些币是您的。</translation>
  </message>
  <message>
   <source>An old contract closes after</source>
   <translation>旧合约关闭前等待</translation>
  </message>
  <message>
   <source>An order signed by the account's key</source>
   <translation>由账户密钥签名的指令</translation>
  </message>
  <message>
   <source>Another operator's network</source>
   <translation>其他运营者的网络</translation>
  </message>
  <message>
   <source>Another program</source>
   <translation>其他程序</translation>
  </message>
  <message>
   <source>Another wallet program can open the same 24 words.</source>
   <translation>其他钱包程序也能打开这 24 个单词。</translation>
  </message>
  <message>
   <source>Answers in</source>
   <translation>响应时间</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>April</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>April {year}</source>
   <translation>{year}年4月</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>已到账</translation>
  </message>
  <message>
   <source>Ask a question</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>Ask for a payout whenever it is worth its fee; off: only when you ask for it.</source>
   <translation>只要值得手续费就请求付款；关闭：仅在您要求时。</translation>
  </message>
  <message>
   <source>Asking the chain</source>
   <translation>正在查询链</translation>
  </message>
  <message>
   <source>Asking the chain and the signer.</source>
   <translation>正在查询链和签名程序。</translation>
  </message>
  <message>
   <source>Asking the proxies who works for them</source>
   <translation>正在询问代理有谁为其工作</translation>
  </message>
  <message>
   <source>At least {size} is needed.</source>
   <translation>至少需要 {size}。</translation>
  </message>
  <message>
   <source>Attention needed</source>
   <translation>需要注意</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>August</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>August {year}</source>
   <translation>{year}年8月</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Backup, password and everything else are on the Wallet page.</source>
   <translation>备份、密码等都在“钱包”页面。</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>Balance {amount}</source>
   <translation>余额 {amount}</translation>
  </message>
  <message>
   <source>Be paid to an address</source>
   <translation>付到某个地址</translation>
  </message>
  <message>
   <source>Before electricity, because a coin has no price here.</source>
   <translation>未扣电费，因为这里的币没有价格。</translation>
  </message>
  <message>
   <source>Begin to share as soon as the program is started.</source>
   <translation>程序启动后立即开始共享。</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>区块</translation>
  </message>
  <message>
   <source>Block {number}</source>
   <translation>区块 {number}</translation>
  </message>
  <message>
   <source>Break-even</source>
   <translation>盈亏平衡</translation>
  </message>
  <message>
   <source>Break-even was at {amount}, or {speed} paid tokens/s.</source>
   <translation>盈亏平衡点为 {amount}，或 {speed} 个付费令牌/秒。</translation>
  </message>
  <message>
   <source>Break-even was at {amount}.</source>
   <translation>盈亏平衡点为 {amount}。</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol, real payments, coins without value.</source>
   <translation>内置且离线。真实协议、真实支付，币没有价值。</translation>
  </message>
  <message>
   <source>Built in and offline. Real protocol; without the package tonpy there is no chain here, so payments end with the proxy's signature.</source>
   <translation>内置且离线。真实协议；缺少 tonpy 包时这里没有链，支付止于代理签名。</translation>
  </message>
  <message>
   <source>Built-in models</source>
   <translation>内置模型</translation>
  </message>
  <message>
   <source>Busy now</source>
   <translation>正在忙</translation>
  </message>
  <message>
   <source>Cached tokens count</source>
   <translation>先前读过的令牌计费</translation>
  </message>
  <message>
   <source>Calculate on the graphics card if the engine finds one it can use; counts from the next time a network is joined.</source>
   <translation>若引擎找到可用的显卡，则用显卡计算；下次加入网络时生效。</translation>
  </message>
  <message>
   <source>Came back unwanted</source>
   <translation>被退回</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Change from a contract</source>
   <translation>合约找零</translation>
  </message>
  <message>
   <source>Change its rules</source>
   <translation>更改其规则</translation>
  </message>
  <message>
   <source>Change the password</source>
   <translation>更改密码</translation>
  </message>
  <message>
   <source>Change the practice network</source>
   <translation>更改练习网络</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>聊天</translation>
  </message>
  <message>
   <source>Check every word and their order; it has 24 words.</source>
   <translation>检查每个单词及顺序；共 24 个。</translation>
  </message>
  <message>
   <source>Check every word and their order; there are 24.</source>
   <translation>检查每个单词及顺序；共有 24 个。</translation>
  </message>
  <message>
   <source>Check files</source>
   <translation>检查文件</translation>
  </message>
  <message>
   <source>Check that the disk is not full and that the wallet's folder can be written.</source>
   <translation>检查磁盘是否已满，钱包文件夹是否可写。</translation>
  </message>
  <message>
   <source>Check the JSON file that the network file names as root_config.</source>
   <translation>检查网络文件中 root_config 指定的 JSON 文件。</translation>
  </message>
  <message>
   <source>Check the amount, the comment and how many payments go into one message.</source>
   <translation>检查金额、备注以及一条消息中的付款数。</translation>
  </message>
  <message>
   <source>Check the disk and the rights of the wallet's folder.</source>
   <translation>检查磁盘和钱包文件夹的权限。</translation>
  </message>
  <message>
   <source>Check the permissions of the file; a damaged one can be moved away, then a new one is made.</source>
   <translation>检查文件权限；损坏的文件可以移走，之后会新建一个。</translation>
  </message>
  <message>
   <source>Check the permissions of the folder, and whether the disk is full.</source>
   <translation>检查文件夹权限，以及磁盘是否已满。</translation>
  </message>
  <message>
   <source>Check the permissions of the folder; a damaged file can be moved away.</source>
   <translation>检查文件夹权限；损坏的文件可以移走。</translation>
  </message>
  <message>
   <source>Check the root contract's address in the network file.</source>
   <translation>检查网络文件中的根合约地址。</translation>
  </message>
  <message>
   <source>Checking, {share}</source>
   <translation>检查中，{share}</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>Choose a folder with a converted model</source>
   <translation>选择已转换模型的文件夹</translation>
  </message>
  <message>
   <source>Choose a folder with a language model or a Whisper model converted for CTranslate2.</source>
   <translation>请选择含有为 CTranslate2 转换的语言模型或 Whisper 模型的文件夹。</translation>
  </message>
  <message>
   <source>Choose a network</source>
   <translation>选择网络</translation>
  </message>
  <message>
   <source>Choose a network file</source>
   <translation>选择网络文件</translation>
  </message>
  <message>
   <source>Choose a password</source>
   <translation>设置密码</translation>
  </message>
  <message>
   <source>Choose a recording</source>
   <translation>选择录音</translation>
  </message>
  <message>
   <source>Choose a wav, flac, mp3 or ogg file of at most 14 MiB.</source>
   <translation>请选择不超过 14 MiB 的 wav、flac、mp3 或 ogg 文件。</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk.</source>
   <translation>请选择其他文件夹，或腾出磁盘空间。</translation>
  </message>
  <message>
   <source>Choose another password</source>
   <translation>选择其他密码</translation>
  </message>
  <message>
   <source>Choose another port with --port, or 0 for any free one.</source>
   <translation>用 --port 选择其他端口，或用 0 选任意空闲端口。</translation>
  </message>
  <message>
   <source>Choose one of the wallets of these words</source>
   <translation>选择这些单词对应的一个钱包</translation>
  </message>
  <message>
   <source>Choose one on the Network page; the practice network works at once.</source>
   <translation>请在“网络”页面选择；练习网络可立即使用。</translation>
  </message>
  <message>
   <source>Choose the network file first.</source>
   <translation>请先选择网络文件。</translation>
  </message>
  <message>
   <source>Choose the practice network, or a network whose file names servers of its chain.</source>
   <translation>请选择练习网络，或文件中写有链服务器的网络。</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Clients get money back after</source>
   <translation>客户取回余额前等待</translation>
  </message>
  <message>
   <source>Clients paid {prices} nano{coin} a token; the proxy kept {share} of it.</source>
   <translation>客户每令牌付 {prices} nano{coin}；代理留下 {share}。</translation>
  </message>
  <message>
   <source>Clients pay</source>
   <translation>客户支付</translation>
  </message>
  <message>
   <source>Clients pay for them</source>
   <translation>客户为此支付</translation>
  </message>
  <message>
   <source>Clients pay per million tokens</source>
   <translation>客户每百万令牌支付</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close the other copy of this program or try again.</source>
   <translation>请关闭本程序的另一个副本，或重试。</translation>
  </message>
  <message>
   <source>Cocoon main network</source>
   <translation>Cocoon 主网</translation>
  </message>
  <message>
   <source>Code of clients</source>
   <translation>客户合约代码</translation>
  </message>
  <message>
   <source>Code of proxies</source>
   <translation>代理合约代码</translation>
  </message>
  <message>
   <source>Code of workers</source>
   <translation>工作者合约代码</translation>
  </message>
  <message>
   <source>Coins</source>
   <translation>币数</translation>
  </message>
  <message>
   <source>Coins are sent</source>
   <translation>发送币</translation>
  </message>
  <message>
   <source>Coins at most</source>
   <translation>最多币数</translation>
  </message>
  <message>
   <source>Coins at most, about {amount}, estimated</source>
   <translation>最多币数，约 {amount}，估计</translation>
  </message>
  <message>
   <source>Coins can be sent to it, and what this computer earns is paid there.</source>
   <translation>可以向它转币，本机的收益也付到那里。</translation>
  </message>
  <message>
   <source>Coins sent here never bounce, also before the first payment from it.</source>
   <translation>转到这里的币不会退回，即使尚未从这里付过款。</translation>
  </message>
  <message>
   <source>Coins, not known</source>
   <translation>币数未知</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Comment, exactly as shown there</source>
   <translation>备注，与那边显示的完全一致</translation>
  </message>
  <message>
   <source>Comment: {comment}</source>
   <translation>备注：{comment}</translation>
  </message>
  <message>
   <source>Compare the first and last six characters with what the sender sees.</source>
   <translation>将首尾各六个字符与发送者看到的核对。</translation>
  </message>
  <message>
   <source>Compare with the chain</source>
   <translation>与链核对</translation>
  </message>
  <message>
   <source>Compared with the chain</source>
   <translation>已与链核对</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>配置</translation>
  </message>
  <message>
   <source>Connected, but no job is asked for.</source>
   <translation>已连接，但没有任务请求。</translation>
  </message>
  <message>
   <source>Connected, but the proxy's own list lacks this computer.</source>
   <translation>已连接，但代理自己的列表中没有本机。</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Continue below</source>
   <translation>继续下面的操作</translation>
  </message>
  <message>
   <source>Continues by itself when the card is cooler.</source>
   <translation>显卡降温后自动继续。</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>合约</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>复制为文本</translation>
  </message>
  <message>
   <source>Copy the address again; a single wrong character is noticed.</source>
   <translation>请重新复制地址；错一个字符也会被发现。</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>复制回答</translation>
  </message>
  <message>
   <source>Correct or restore resources/exchanges.json; without it no comment would be asked for.</source>
   <translation>请修正或恢复 resources/exchanges.json；没有它就不会询问备注。</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>创建</translation>
  </message>
  <message>
   <source>Create a new wallet</source>
   <translation>创建新钱包</translation>
  </message>
  <message>
   <source>Create a wallet</source>
   <translation>创建钱包</translation>
  </message>
  <message>
   <source>Create one, or import one from its 24 words.</source>
   <translation>请创建一个，或用 24 个单词导入。</translation>
  </message>
  <message>
   <source>Create the wallet</source>
   <translation>创建钱包</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>已记入</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>货币</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>December</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>December {year}</source>
   <translation>{year}年12月</translation>
  </message>
  <message>
   <source>Decide about the comment</source>
   <translation>请决定备注</translation>
  </message>
  <message>
   <source>Default {value}.</source>
   <translation>默认 {value}。</translation>
  </message>
  <message>
   <source>Delete the network's folder to begin a new one; nothing in it is worth real money.</source>
   <translation>删除网络文件夹即可重新开始；其中没有真钱。</translation>
  </message>
  <message>
   <source>Demand and price</source>
   <translation>需求与价格</translation>
  </message>
  <message>
   <source>Demand: a worker there had {jobs} jobs at a time, watched for {time}; this computer does {own} at once.</source>
   <translation>需求：那里每个工作者同时有 {jobs} 个任务，观察时长 {time}；本机可同时做 {own} 个。</translation>
  </message>
  <message>
   <source>Demand: not known. {reason}</source>
   <translation>需求：未知。{reason}</translation>
  </message>
  <message>
   <source>Detail of the log</source>
   <translation>日志详细程度</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <source>Driver</source>
   <translation>驱动</translation>
  </message>
  <message>
   <source>Each job stands here as soon as it has ended.</source>
   <translation>每个任务结束后会显示在这里。</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>更早</translation>
  </message>
  <message>
   <source>Earned</source>
   <translation>已赚取</translation>
  </message>
  <message>
   <source>Earned today, less the electricity, at {price} a coin</source>
   <translation>今天的收入，已扣除电费，按每币 {price} 计算</translation>
  </message>
  <message>
   <source>Earned, TON</source>
   <translation>已赚取，TON</translation>
  </message>
  <message>
   <source>Earnings</source>
   <translation>收益</translation>
  </message>
  <message numerus="yes">
   <source>Earnings chart, {first} to {last}, {n} bar, {jobs} jobs|Earnings chart, {first} to {last}, {n} bars, {jobs} jobs</source>
   <translation>
    <numerusform>收益图，{first} 至 {last}，{n} 根柱，{jobs} 个任务</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Earnings, {n} row|Earnings, {n} rows</source>
   <translation>
    <numerusform>收益，{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Electricity</source>
   <translation>电费</translation>
  </message>
  <message>
   <source>Electricity price</source>
   <translation>电价</translation>
  </message>
  <message>
   <source>Electricity, {amount}, {caption}</source>
   <translation>电费，{amount}，{caption}</translation>
  </message>
  <message>
   <source>Electricity, {energy} at about {price} {currency}</source>
   <translation>电费，{energy}，约 {price} {currency}</translation>
  </message>
  <message>
   <source>Electricity, {unit}</source>
   <translation>电费，{unit}</translation>
  </message>
  <message>
   <source>Encrypted with your password, opened in a process without a network.</source>
   <translation>用您的密码加密，在无网络的进程中打开。</translation>
  </message>
  <message>
   <source>End it first, 'cocoon-provider quit', or see what it does: 'cocoon-provider status'.</source>
   <translation>请先结束它：cocoon-provider quit，或查看其状态：cocoon-provider status。</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>Enough for the built-in models.</source>
   <translation>足够内置模型使用。</translation>
  </message>
  <message>
   <source>Enough for the built-in models; a larger one takes 2 to 9 GB.</source>
   <translation>足够内置模型使用；更大的占 2 到 9 GB。</translation>
  </message>
  <message>
   <source>Enter an address.</source>
   <translation>请输入地址。</translation>
  </message>
  <message>
   <source>Enter sorts by this column.</source>
   <translation>按 Enter 以此列排序。</translation>
  </message>
  <message>
   <source>Enter the comment. Coins sent without it are usually lost.</source>
   <translation>请输入备注。没有备注的币通常会丢失。</translation>
  </message>
  <message>
   <source>Enter the wallet's password to sign this.</source>
   <translation>请输入钱包密码以签名。</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>Estimated to {end}</source>
   <translation>估计至 {end}</translation>
  </message>
  <message>
   <source>Estimated until midnight, about {amount}, not in any sum</source>
   <translation>估计到午夜，约 {amount}，不计入任何合计</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>事件</translation>
  </message>
  <message numerus="yes">
   <source>Events, {n} row|Events, {n} rows</source>
   <translation>
    <numerusform>事件，{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Every job was answered</source>
   <translation>所有任务都已回答</translation>
  </message>
  <message>
   <source>Every question here spends real coins of your gateway's wallet.</source>
   <translation>这里每个问题都会花费您网关钱包里的真币。</translation>
  </message>
  <message>
   <source>Every rule can be changed at any time on the Settings page.</source>
   <translation>每条规则都可随时在“设置”页面更改。</translation>
  </message>
  <message>
   <source>Everybody can read it, and it stays for ever.</source>
   <translation>人人可读，且永久保留。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Exchanges and shops know whose coins came only by a comment.</source>
   <translation>交易所和商店只能凭备注识别币的主人。</translation>
  </message>
  <message>
   <source>Export CSV</source>
   <translation>导出 CSV</translation>
  </message>
  <message>
   <source>Export all jobs as CSV</source>
   <translation>将全部任务导出为 CSV</translation>
  </message>
  <message>
   <source>Export as CSV</source>
   <translation>导出为 CSV</translation>
  </message>
  <message>
   <source>Fan</source>
   <translation>风扇</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>February</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>February {year}</source>
   <translation>{year}年2月</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>手续费</translation>
  </message>
  <message>
   <source>Fee {fee}</source>
   <translation>手续费 {fee}</translation>
  </message>
  <message>
   <source>Fee, TON</source>
   <translation>手续费，TON</translation>
  </message>
  <message>
   <source>Fetch the model again</source>
   <translation>重新获取模型</translation>
  </message>
  <message>
   <source>Fewer jobs run at once and the card rests earlier until the next start.</source>
   <translation>下次启动前，同时任务更少，显卡也更早休息。</translation>
  </message>
  <message>
   <source>For 1 hour</source>
   <translation>1 小时</translation>
  </message>
  <message>
   <source>For 3 hours</source>
   <translation>3 小时</translation>
  </message>
  <message>
   <source>For a million tokens, to whoever computes them.</source>
   <translation>每百万令牌，付给计算者。</translation>
  </message>
  <message>
   <source>For a million tokens; far above real prices, so that payouts come soon.</source>
   <translation>每百万令牌；远高于真实价格，以便尽快付款。</translation>
  </message>
  <message>
   <source>For a wallet that you have already.</source>
   <translation>适用于您已有的钱包。</translation>
  </message>
  <message>
   <source>For a wallet whose keys are elsewhere, on a phone for example.</source>
   <translation>适用于密钥在别处（例如手机）的钱包。</translation>
  </message>
  <message>
   <source>Free some disk space first.</source>
   <translation>请先腾出磁盘空间。</translation>
  </message>
  <message>
   <source>Free the GPU in every pause</source>
   <translation>每次暂停都释放显卡</translation>
  </message>
  <message>
   <source>Free the GPU now</source>
   <translation>立即释放显卡</translation>
  </message>
  <message>
   <source>Free the GPU while any program fills the screen.</source>
   <translation>任何程序全屏时释放显卡。</translation>
  </message>
  <message>
   <source>Free the GPU while one of these programs runs, in front or not.</source>
   <translation>这些程序运行时释放显卡，无论是否在前台。</translation>
  </message>
  <message>
   <source>Free the GPU while other programs hold more of its memory than this; 0: never.</source>
   <translation>其他程序占用显存超过此值时释放显卡；0：从不。</translation>
  </message>
  <message>
   <source>Free {size}</source>
   <translation>可用 {size}</translation>
  </message>
  <message>
   <source>Freeing the GPU</source>
   <translation>正在释放显卡</translation>
  </message>
  <message>
   <source>Freeing the GPU.</source>
   <translation>正在释放显卡。</translation>
  </message>
  <message>
   <source>Freeing, {time}</source>
   <translation>释放中，{time}</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>星期五</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来自</translation>
  </message>
  <message>
   <source>From the proxy contract {address}</source>
   <translation>来自代理合约 {address}</translation>
  </message>
  <message>
   <source>From {address}</source>
   <translation>来自 {address}</translation>
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
   <translation>显卡</translation>
  </message>
  <message>
   <source>GPU freed by you</source>
   <translation>您已释放显卡</translation>
  </message>
  <message>
   <source>GPU in use</source>
   <translation>显卡使用中</translation>
  </message>
  <message>
   <source>GPU is free</source>
   <translation>显卡已释放</translation>
  </message>
  <message>
   <source>Get {amount} practice coins</source>
   <translation>领取 {amount} 个练习币</translation>
  </message>
  <message>
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <source>Give a file that 'cocoon-provider receipts' has written, or - for standard input.</source>
   <translation>请指定 cocoon-provider receipts 写出的文件，或用 - 表示标准输入。</translation>
  </message>
  <message>
   <source>Give a file, or one of: game, hot, idle, lost, sharing.</source>
   <translation>请指定文件，或使用其一：game、hot、idle、lost、sharing。</translation>
  </message>
  <message>
   <source>Give a folder that holds a model converted for CTranslate2, or builtin:chat.</source>
   <translation>请指定存有 CTranslate2 模型的文件夹，或 builtin:chat。</translation>
  </message>
  <message>
   <source>Give the path of a wav, flac, mp3 or ogg file after --voice.</source>
   <translation>请在 --voice 后给出 wav、flac、mp3 或 ogg 文件路径。</translation>
  </message>
  <message>
   <source>Go on to the model</source>
   <translation>前往模型</translation>
  </message>
  <message>
   <source>Go on to the wallet</source>
   <translation>前往钱包</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>须知</translation>
  </message>
  <message>
   <source>Graphics</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>Graphics, memory, driver, processor, disk and sandbox.</source>
   <translation>显卡、内存、驱动、处理器、磁盘和沙箱。</translation>
  </message>
  <message>
   <source>Heat holds the card back. Better air would make it faster.</source>
   <translation>高温限制了显卡。散热更好会更快。</translation>
  </message>
  <message>
   <source>Here it is for practice coins, so nothing can be lost.</source>
   <translation>这里是练习币，不会有任何损失。</translation>
  </message>
  <message>
   <source>Hidden again when the window loses focus. Support never asks for them.</source>
   <translation>窗口失去焦点时隐藏。客服绝不会询问它们。</translation>
  </message>
  <message>
   <source>Hidden when the window loses focus. They stay on this computer.</source>
   <translation>窗口失去焦点时隐藏。它们只留在本机。</translation>
  </message>
  <message>
   <source>Hidden, because the window was left.</source>
   <translation>已隐藏，因为离开了窗口。</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>小时</translation>
  </message>
  <message>
   <source>Hours of sharing</source>
   <translation>共享时段</translation>
  </message>
  <message>
   <source>House rules</source>
   <translation>家规</translation>
  </message>
  <message>
   <source>How a model is served</source>
   <translation>如何提供模型</translation>
  </message>
  <message>
   <source>How long after its end sharing continues.</source>
   <translation>它结束多久后继续共享。</translation>
  </message>
  <message>
   <source>How long it took to answer the last question, there and back.</source>
   <translation>回答上一个问题所用的往返时间。</translation>
  </message>
  <message>
   <source>How long running jobs may go on in a pause before they are cut.</source>
   <translation>暂停时运行中的任务最多还能继续多久。</translation>
  </message>
  <message>
   <source>How many jobs the engine works on at the same time; counts from the next start.</source>
   <translation>引擎同时处理的任务数；下次启动生效。</translation>
  </message>
  <message>
   <source>How much work comes is not known before joining; often it is little.</source>
   <translation>加入前不知道会有多少工作；往往不多。</translation>
  </message>
  <message>
   <source>How sure this is</source>
   <translation>把握有多大</translation>
  </message>
  <message>
   <source>I have a comment from the exchange</source>
   <translation>我有交易所给的备注</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>我已抄写</translation>
  </message>
  <message>
   <source>If it happens again, choose another server in the settings.</source>
   <translation>如果再次发生，请在设置中选择其他服务器。</translation>
  </message>
  <message>
   <source>In use {size}</source>
   <translation>已用 {size}</translation>
  </message>
  <message>
   <source>Install the extra 'desktop', or share without a window: 'cocoon-provider run'.</source>
   <translation>请安装附加组件 desktop，或不用窗口共享：cocoon-provider run。</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>请重新安装程序。</translation>
  </message>
  <message>
   <source>Install the program again; nothing can be shared without a model.</source>
   <translation>请重新安装程序；没有模型无法共享。</translation>
  </message>
  <message>
   <source>Install the program with the extra chain: pip install 'cocoon-provider[chain]'</source>
   <translation>请安装带 chain 附加组件的程序：pip install 'cocoon-provider[chain]'</translation>
  </message>
  <message>
   <source>Is the local network running already? Otherwise choose another port.</source>
   <translation>本地网络是否已在运行？否则请选择其他端口。</translation>
  </message>
  <message>
   <source>It answered: {detail}. A restart may help.</source>
   <translation>回答是：{detail}。重启可能有帮助。</translation>
  </message>
  <message>
   <source>It appears when the chain answers.</source>
   <translation>链响应后显示。</translation>
  </message>
  <message>
   <source>It can run machines protected by Intel TDX; this system is not inside one. Only the main network asks for it.</source>
   <translation>它能运行受 Intel TDX 保护的机器；本系统不在其中。只有主网需要。</translation>
  </message>
  <message>
   <source>It cannot be read ({reason}).</source>
   <translation>无法读取（{reason}）。</translation>
  </message>
  <message>
   <source>It installs when no job is running.</source>
   <translation>没有任务运行时安装。</translation>
  </message>
  <message>
   <source>It is a BIP-39 phrase, as hardware wallets and wallets for several chains have. Its TON address cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>这是 BIP-39 助记词，硬件钱包和多链钱包使用。其 TON 地址无法在此打开：请从那个钱包把币转到新钱包。</translation>
  </message>
  <message>
   <source>It is asked again by itself; nothing is lost meanwhile.</source>
   <translation>会自动再次查询；期间不会丢失任何东西。</translation>
  </message>
  <message>
   <source>It is being restarted; if this happens again, look at the doctor command.</source>
   <translation>正在重启；如果再次发生，请查看 doctor 命令。</translation>
  </message>
  <message>
   <source>It is built in and offline. You can go to another one at any time.</source>
   <translation>内置且离线。您可随时换到其他网络。</translation>
  </message>
  <message>
   <source>It is connected all the same; the list is looked at again every 20 s.</source>
   <translation>连接仍然正常；每 20 秒重新查看列表。</translation>
  </message>
  <message>
   <source>It is followed until its fate is certain; then ask again.</source>
   <translation>会一直跟踪直到结果确定；之后再询问。</translation>
  </message>
  <message>
   <source>It is in the log; the support bundle on the Activity page holds it.</source>
   <translation>详情已写入日志；“活动”页面的支持包包含它。</translation>
  </message>
  <message>
   <source>It is installed and does not run. Restart; if that does not help, install it again for this version of the system.</source>
   <translation>已安装但未运行。请重启；若无效，请为此系统版本重新安装。</translation>
  </message>
  <message>
   <source>It is paid out when you ask: payouts are switched off in the settings.</source>
   <translation>您请求时才付款：设置中已关闭自动付款。</translation>
  </message>
  <message>
   <source>It is started again by itself; its folder can be deleted to begin anew.</source>
   <translation>它会自动重启；可删除其文件夹重新开始。</translation>
  </message>
  <message>
   <source>It is tried again by itself; nothing is lost meanwhile.</source>
   <translation>会自动重试；期间不会丢失任何东西。</translation>
  </message>
  <message>
   <source>It is used again when it is back. If it stays away, restart the computer.</source>
   <translation>恢复后会再次使用。若一直不恢复，请重启电脑。</translation>
  </message>
  <message>
   <source>It needs at least 2 GB of memory.</source>
   <translation>至少需要 2 GB 内存。</translation>
  </message>
  <message>
   <source>It needs at least 8 characters; several words are easier to remember.</source>
   <translation>至少 8 个字符；几个词更容易记住。</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer. If you lose it, the words help.</source>
   <translation>它在本机打开钱包。若遗失，可用单词找回。</translation>
  </message>
  <message>
   <source>It opens the wallet on this computer; the words open it anywhere.</source>
   <translation>它在本机打开钱包；单词可在任何地方打开。</translation>
  </message>
  <message>
   <source>It runs on this computer alone: a proxy, a chain, and simulated developers who ask. Its coins have no value.</source>
   <translation>它只在本机运行：一个代理、一条链和提问的模拟开发者。其币没有价值。</translation>
  </message>
  <message>
   <source>It shows what arrives and what waits to be paid out.</source>
   <translation>显示到账和等待付款的金额。</translation>
  </message>
  <message>
   <source>It takes {allowed}.</source>
   <translation>可接受：{allowed}。</translation>
  </message>
  <message>
   <source>It was put back by {time}.</source>
   <translation>被调慢了 {time}。</translation>
  </message>
  <message>
   <source>It was put forward by {time}.</source>
   <translation>被调快了 {time}。</translation>
  </message>
  <message>
   <source>It was updated and the old one still runs. Restart the computer.</source>
   <translation>它已更新，但旧版仍在运行。请重启电脑。</translation>
  </message>
  <message>
   <source>Its address is {address}.</source>
   <translation>其地址为 {address}。</translation>
  </message>
  <message>
   <source>Its file names no model, so no job would come. Add a [[models]] table to it.</source>
   <translation>其文件没有列出模型，因此不会有任务。请添加 [[models]] 表。</translation>
  </message>
  <message>
   <source>Its keys are elsewhere; to use them here, import the 24 words into another folder.</source>
   <translation>其密钥在别处；若要在此使用，请把 24 个单词导入另一个文件夹。</translation>
  </message>
  <message>
   <source>Its operator decides whether this computer may join</source>
   <translation>由其运营者决定本机能否加入</translation>
  </message>
  <message>
   <source>Its version is not known.</source>
   <translation>其版本未知。</translation>
  </message>
  <message>
   <source>Its window is the one to use; `cocoon-provider quit` ends it.</source>
   <translation>请使用它的窗口；`cocoon-provider quit` 可结束它。</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>January</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>January {year}</source>
   <translation>{year}年1月</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>Jobs are not encrypted for the engine alone yet: the proxy and this program see them in passing. Nothing is written to disk or to a log. Somebody with administrator rights on this computer could read a job while it runs.</source>
   <translation>任务尚未只为引擎加密：代理和本程序会短暂看到它们。不会写入磁盘或日志。拥有本机管理员权限的人可在任务运行时读取它。</translation>
  </message>
  <message>
   <source>Jobs at once</source>
   <translation>同时任务数</translation>
  </message>
  <message>
   <source>Jobs now</source>
   <translation>当前任务</translation>
  </message>
  <message>
   <source>Jobs per worker</source>
   <translation>平均任务数</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own that can open no file, reach no network, see no other program and start none.</source>
   <translation>任务在独立进程中运行，该进程不能打开文件、访问网络、看到或启动其他程序。</translation>
  </message>
  <message>
   <source>Jobs run in a process of their own without your files.</source>
   <translation>任务在独立进程中运行，接触不到您的文件。</translation>
  </message>
  <message numerus="yes">
   <source>Jobs run in a process of their own, behind {n} barrier.|Jobs run in a process of their own, behind {n} barriers.</source>
   <translation>
    <numerusform>任务在独立进程中运行，隔着 {n} 道屏障。</numerusform>
   </translation>
  </message>
  <message>
   <source>Jobs that ended while this was read are missing in one of the two.</source>
   <translation>读取期间结束的任务会在其中之一缺失。</translation>
  </message>
  <message>
   <source>Jobs would run in a process of their own, but with your rights: for this system there is no sandbox yet.</source>
   <translation>任务会在独立进程中运行，但拥有您的权限：此系统尚无沙箱。</translation>
  </message>
  <message>
   <source>Jobs {size}</source>
   <translation>任务 {size}</translation>
  </message>
  <message numerus="yes">
   <source>Jobs, {n} row|Jobs, {n} rows</source>
   <translation>
    <numerusform>任务，{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Join another network</source>
   <translation>加入其他网络</translation>
  </message>
  <message>
   <source>Join one on the Network page.</source>
   <translation>请在“网络”页面加入一个。</translation>
  </message>
  <message>
   <source>Join with a network file</source>
   <translation>用网络文件加入</translation>
  </message>
  <message>
   <source>Joined the network {name}.</source>
   <translation>已加入网络 {name}。</translation>
  </message>
  <message>
   <source>Joining a network comes first.</source>
   <translation>请先加入网络。</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>July</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>July {year}</source>
   <translation>{year}年7月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>June</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>June {year}</source>
   <translation>{year}年6月</translation>
  </message>
  <message>
   <source>Keep it open</source>
   <translation>保持打开</translation>
  </message>
  <message>
   <source>Keep sharing</source>
   <translation>继续共享</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Last block</source>
   <translation>最新区块</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>Later, on the Wallet page</source>
   <translation>稍后，在“钱包”页面</translation>
  </message>
  <message>
   <source>Least stake of a client</source>
   <translation>客户最低质押</translation>
  </message>
  <message>
   <source>Least stake of a proxy</source>
   <translation>代理最低质押</translation>
  </message>
  <message>
   <source>Leave at any step. The application continues here next time.</source>
   <translation>可在任何一步离开。下次从这里继续。</translation>
  </message>
  <message>
   <source>Leave for now</source>
   <translation>暂时离开</translation>
  </message>
  <message>
   <source>Leave this network</source>
   <translation>离开此网络</translation>
  </message>
  <message>
   <source>Ledger and chain agree.</source>
   <translation>账本与链一致。</translation>
  </message>
  <message>
   <source>Left after fees</source>
   <translation>扣除手续费后剩余</translation>
  </message>
  <message>
   <source>Left after sending</source>
   <translation>发送后剩余</translation>
  </message>
  <message>
   <source>Left after sending, about</source>
   <translation>发送后剩余，约</translation>
  </message>
  <message>
   <source>Left the network {name}.</source>
   <translation>已离开网络 {name}。</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>减少动画</translation>
  </message>
  <message>
   <source>Less protection</source>
   <translation>保护较低</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>级别</translation>
  </message>
  <message>
   <source>Light, dark, or as the system is.</source>
   <translation>浅色、深色或跟随系统。</translation>
  </message>
  <message>
   <source>Limits are lower now. Resume when you like, or read the report.</source>
   <translation>上限已降低。可随时继续，或先查看报告。</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>负载</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Lock the wallet</source>
   <translation>锁定钱包</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Log in to the desktop as usual and try again, or restore the wallet from its words.</source>
   <translation>请照常登录桌面后重试，或用单词恢复钱包。</translation>
  </message>
  <message numerus="yes">
   <source>Log, {n} row|Log, {n} rows</source>
   <translation>
    <numerusform>日志，{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Long pause over</source>
   <translation>长暂停结束</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Look at the doctor command; a setting accepts less protection.</source>
   <translation>请查看 doctor 命令；有一项设置可接受较低保护。</translation>
  </message>
  <message>
   <source>Look at the free space and the rights of the settings folder.</source>
   <translation>请检查可用空间和设置文件夹的权限。</translation>
  </message>
  <message>
   <source>Look at them again</source>
   <translation>再看一遍</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>仅观察</translation>
  </message>
  <message>
   <source>Looking at the address.</source>
   <translation>正在查看地址。</translation>
  </message>
  <message>
   <source>Looking at the models</source>
   <translation>正在查看模型</translation>
  </message>
  <message>
   <source>Looking at the network.</source>
   <translation>正在查看网络。</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>正在查看本机</translation>
  </message>
  <message>
   <source>Looking at {network} only.</source>
   <translation>仅观察：{network}。</translation>
  </message>
  <message>
   <source>Looking for the wallet</source>
   <translation>正在查找钱包</translation>
  </message>
  <message>
   <source>Looking needs no wallet</source>
   <translation>观察不需要钱包</translation>
  </message>
  <message>
   <source>Looking only</source>
   <translation>仅观察</translation>
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
   <translation>请腾出空间，以免共享停止。</translation>
  </message>
  <message>
   <source>Make sure that nobody looks over your shoulder.</source>
   <translation>请确保没有人在您身后偷看。</translation>
  </message>
  <message>
   <source>Make sure that you have its words, then move its files away.</source>
   <translation>请确认您有它的单词，然后移走其文件。</translation>
  </message>
  <message>
   <source>Make the wallet</source>
   <translation>创建钱包</translation>
  </message>
  <message>
   <source>Makes all contracts anew from the code that comes with this program.</source>
   <translation>用随本程序提供的代码重新创建全部合约。</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>March</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>March {year}</source>
   <translation>{year}年3月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>May {year}</source>
   <translation>{year}年5月</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>重新测量</translation>
  </message>
  <message>
   <source>Measure the speed</source>
   <translation>测量速度</translation>
  </message>
  <message numerus="yes">
   <source>Measured for {n} second with the built-in chat model.|Measured for {n} seconds with the built-in chat model.</source>
   <translation>
    <numerusform>用内置聊天模型测量了 {n} 秒。</numerusform>
   </translation>
  </message>
  <message>
   <source>Measured within 20 s of connecting.</source>
   <translation>连接后 20 秒内测出。</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>测量中</translation>
  </message>
  <message>
   <source>Measuring is not needed to go on.</source>
   <translation>不测量也可以继续。</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Memory bandwidth is the limit. A higher power limit would not earn more.</source>
   <translation>瓶颈是显存带宽。提高功率上限不会赚得更多。</translation>
  </message>
  <message>
   <source>Memory, {size}</source>
   <translation>内存，{size}</translation>
  </message>
  <message>
   <source>Mine, or a person's</source>
   <translation>我的，或个人的</translation>
  </message>
  <message>
   <source>Missing: {layer} ({why}).</source>
   <translation>缺少：{layer}（{why}）。</translation>
  </message>
  <message>
   <source>Missing: {layer}.</source>
   <translation>缺少：{layer}。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model: this network asks for other models than the measured one; a larger one is slower.</source>
   <translation>模型：此网络需要的不是所测的模型；更大的模型更慢。</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message numerus="yes">
   <source>Models of up to {n} billion weights.|Models of up to {n} billion weights.</source>
   <translation>
    <numerusform>最多 {n}0 亿参数的模型。</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>星期一</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>金钱</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>月</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>早晨</translation>
  </message>
  <message>
   <source>Most of it: {name}, {size}</source>
   <translation>其中最多：{name}，{size}</translation>
  </message>
  <message>
   <source>Most that one card may draw, if the system lets this program say so; if not set, the card's own limit counts.</source>
   <translation>一张显卡最多可用的功率（若系统允许本程序设置）；未设置时以显卡自身上限为准。</translation>
  </message>
  <message>
   <source>Mount /proc so that processes may write their own entries.</source>
   <translation>请挂载 /proc，使进程可写入自己的条目。</translation>
  </message>
  <message>
   <source>Move account.json away. A wallet with keys writes it anew; watch the address again.</source>
   <translation>请移走 account.json。有密钥的钱包会重新写入；地址请重新设为观察。</translation>
  </message>
  <message>
   <source>Needs an Intel TDX server processor, an H100-class card and an image on the network's list.</source>
   <translation>需要 Intel TDX 服务器处理器、H100 级显卡以及网络列表中的镜像。</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>需要您处理</translation>
  </message>
  <message>
   <source>Net</source>
   <translation>净额</translation>
  </message>
  <message>
   <source>Net today</source>
   <translation>今日净收益</translation>
  </message>
  <message>
   <source>Net today: {amount}</source>
   <translation>今日净收益：{amount}</translation>
  </message>
  <message>
   <source>Net, about {amount} a day, estimated</source>
   <translation>净额，每天约 {amount}，估计</translation>
  </message>
  <message>
   <source>Net, at {price} a coin</source>
   <translation>净额，按每币 {price}</translation>
  </message>
  <message>
   <source>Net, not known without prices</source>
   <translation>净额，没有价格无法得知</translation>
  </message>
  <message>
   <source>Net, {unit}</source>
   <translation>净额，{unit}</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Network fee, about</source>
   <translation>网络费，约</translation>
  </message>
  <message>
   <source>Network file</source>
   <translation>网络文件</translation>
  </message>
  <message>
   <source>Network files</source>
   <translation>网络文件</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Never used before. Compare the first and last six characters.</source>
   <translation>从未使用过。请核对首尾各六个字符。</translation>
  </message>
  <message>
   <source>Never used before. Send a small amount first, and see whether it arrives.</source>
   <translation>从未使用过。请先转一小笔，看是否到账。</translation>
  </message>
  <message>
   <source>New enough; {least} or later works.</source>
   <translation>版本够新；{least} 或更新即可。</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>新密码</translation>
  </message>
  <message>
   <source>Next payout</source>
   <translation>下次付款</translation>
  </message>
  <message>
   <source>Next payout when {due} are signed, in {wait}.</source>
   <translation>签名满 {due} 后付款，{wait}。</translation>
  </message>
  <message>
   <source>Next try in {time}.</source>
   <translation>{time}后重试。</translation>
  </message>
  <message>
   <source>No Intel TDX. Only the main network asks for it.</source>
   <translation>没有 Intel TDX。只有主网需要。</translation>
  </message>
  <message>
   <source>No NVIDIA card in use</source>
   <translation>未使用 NVIDIA 显卡</translation>
  </message>
  <message>
   <source>No NVIDIA driver is installed. Only an NVIDIA card needs one.</source>
   <translation>未安装 NVIDIA 驱动。只有 NVIDIA 显卡需要。</translation>
  </message>
  <message>
   <source>No chain</source>
   <translation>没有链</translation>
  </message>
  <message>
   <source>No coins have moved.</source>
   <translation>没有币被移动。</translation>
  </message>
  <message>
   <source>No coins have moved. You can send again.</source>
   <translation>没有币被移动。可以重新发送。</translation>
  </message>
  <message>
   <source>No entry in this part of the log matches.</source>
   <translation>日志末尾没有这样的条目。</translation>
  </message>
  <message>
   <source>No exchange's address: payouts bear no comment, so the exchange could not know that the coins are yours.</source>
   <translation>不能用交易所地址：付款不带备注，交易所无法知道币是您的。</translation>
  </message>
  <message>
   <source>No free network port was found</source>
   <translation>没有找到空闲端口</translation>
  </message>
  <message>
   <source>No jobs yet</source>
   <translation>还没有任务</translation>
  </message>
  <message>
   <source>No keys here: payouts wait until the proxy sends them, or another wallet does.</source>
   <translation>这里没有密钥：付款要等代理或其他钱包发出。</translation>
  </message>
  <message>
   <source>No network is chosen</source>
   <translation>未选择网络</translation>
  </message>
  <message>
   <source>No network is chosen.</source>
   <translation>未选择网络。</translation>
  </message>
  <message>
   <source>No network is joined</source>
   <translation>未加入网络</translation>
  </message>
  <message>
   <source>No network is joined.</source>
   <translation>未加入网络。</translation>
  </message>
  <message>
   <source>No network joined</source>
   <translation>未加入网络</translation>
  </message>
  <message>
   <source>No price of a coin is set.</source>
   <translation>未设置币价。</translation>
  </message>
  <message>
   <source>No proxy of this network has credited anything yet.</source>
   <translation>此网络还没有代理记入任何款项。</translation>
  </message>
  <message>
   <source>No server of the chain answers</source>
   <translation>没有链服务器响应</translation>
  </message>
  <message>
   <source>No setting changes this; another machine would.</source>
   <translation>设置无法改变；需要另一台机器。</translation>
  </message>
  <message>
   <source>No setting speaks of “{query}”.</source>
   <translation>没有设置提到“{query}”。</translation>
  </message>
  <message>
   <source>No speech was heard in it.</source>
   <translation>其中没有听到语音。</translation>
  </message>
  <message>
   <source>No transaction yet</source>
   <translation>还没有交易</translation>
  </message>
  <message>
   <source>No wallet is active at this address yet. The coins will wait there, and are lost if nobody has its keys.</source>
   <translation>此地址尚无活动钱包。币会在那里等待；若无人持有密钥则会丢失。</translation>
  </message>
  <message>
   <source>No wallet is open</source>
   <translation>没有打开的钱包</translation>
  </message>
  <message>
   <source>No work arrives before. It goes on trying by itself.</source>
   <translation>在此之前不会有任务。程序会自动重试。</translation>
  </message>
  <message>
   <source>Nobody can bring them back, and no support ever asks for them.</source>
   <translation>没有人能找回它们，客服也绝不会询问。</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>未回答</translation>
  </message>
  <message>
   <source>Not arrived yet</source>
   <translation>尚未到账</translation>
  </message>
  <message>
   <source>Not as the manifest says: {names}. Fetch the model again.</source>
   <translation>与清单不符：{names}。请重新获取模型。</translation>
  </message>
  <message>
   <source>Not connected to a proxy.</source>
   <translation>未连接代理。</translation>
  </message>
  <message>
   <source>Not enough work yet today to go by.</source>
   <translation>今天的工作还不足以估计。</translation>
  </message>
  <message>
   <source>Not loaded</source>
   <translation>未加载</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>尚未读取</translation>
  </message>
  <message>
   <source>Not ready to share yet</source>
   <translation>尚未准备好共享</translation>
  </message>
  <message>
   <source>Not sharing</source>
   <translation>未共享</translation>
  </message>
  <message>
   <source>Nothing asked yet</source>
   <translation>还没有提问</translation>
  </message>
  <message>
   <source>Nothing came for {seconds} s.</source>
   <translation>{seconds} 秒内没有收到任何内容。</translation>
  </message>
  <message>
   <source>Nothing can be sent from here, and nobody here can lose them.</source>
   <translation>不能从这里发送，也没有人会在这里弄丢它们。</translation>
  </message>
  <message>
   <source>Nothing earned yet</source>
   <translation>还没有收益</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Nothing has been downloaded, and nothing left this computer.</source>
   <translation>没有下载任何东西，也没有任何东西离开本机。</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>还没有发生任何事</translation>
  </message>
  <message>
   <source>Nothing has to be downloaded</source>
   <translation>无需下载</translation>
  </message>
  <message>
   <source>Nothing is decided until they agree. If it stays, remove one of them in the settings.</source>
   <translation>在它们一致之前不做决定。若一直如此，请在设置中移除其中之一。</translation>
  </message>
  <message>
   <source>Nothing is earned while you only look. You can make one at any time.</source>
   <translation>仅观察时没有收益。您可随时创建一个。</translation>
  </message>
  <message>
   <source>Nothing is estimated yet</source>
   <translation>还没有估计</translation>
  </message>
  <message>
   <source>Nothing is estimated: this time is over</source>
   <translation>没有估计：这段时间已过</translation>
  </message>
  <message>
   <source>Nothing is shared: no network is chosen.</source>
   <translation>未共享：没有选择网络。</translation>
  </message>
  <message>
   <source>Nothing is signed before you review it.</source>
   <translation>在您核对之前不会签名。</translation>
  </message>
  <message>
   <source>Nothing more is sent until outbox.json in the wallet's folder can be read and written.</source>
   <translation>在钱包文件夹的 outbox.json 可读写之前，不再发送任何东西。</translation>
  </message>
  <message>
   <source>Nothing more was sent. What became of that payout is certain in a few minutes; try again then.</source>
   <translation>没有再发送。请等待：在途付款发出几分钟后即可确定结果。</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. A short measurement of this computer is needed to say what it might earn; nothing leaves the computer.</source>
   <translation>不运行也不共享任何东西。要估计可能的收益，需要对本机做一次短测量；没有任何东西离开本机。</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. How much work there is cannot be seen from outside, so this is the most, with work every second.</source>
   <translation>不运行也不共享任何东西。从外部看不到有多少工作，因此这是每秒都有工作时的最大值。</translation>
  </message>
  <message>
   <source>Nothing runs and nothing is shared. If this computer were as busy as the workers there now:</source>
   <translation>没有运行任何任务，也没有共享。如果本机像那里的工作节点现在一样忙：</translation>
  </message>
  <message>
   <source>Nothing runs while you only look</source>
   <translation>仅观察时不运行任何东西</translation>
  </message>
  <message>
   <source>Nothing waits now. Proxies sign every minute or so for what was earned.</source>
   <translation>目前没有等待。代理大约每分钟为已赚取的部分签名。</translation>
  </message>
  <message>
   <source>Nothing was done</source>
   <translation>什么都没做</translation>
  </message>
  <message>
   <source>Nothing was noted yet</source>
   <translation>还没有记录</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>什么都没有发送</translation>
  </message>
  <message>
   <source>Nothing was sent. Review the payment once more.</source>
   <translation>什么都没有发送。请再次核对付款。</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>November</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>November {year}</source>
   <translation>{year}年11月</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>October</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>October {year}</source>
   <translation>{year}年10月</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>Offline since {time}: no proxy answers.</source>
   <translation>自 {time} 起离线：没有代理响应。</translation>
  </message>
  <message>
   <source>Offline: no proxy answers.</source>
   <translation>离线：没有代理响应。</translation>
  </message>
  <message>
   <source>Offline: no proxy is reached.</source>
   <translation>离线：无法连接任何代理。</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>在本机</translation>
  </message>
  <message>
   <source>On this computer, in a process of its own. Nothing leaves it.</source>
   <translation>在本机的独立进程中。没有任何东西离开本机。</translation>
  </message>
  <message>
   <source>On this network since it was joined. A million tokens cost {price} there.</source>
   <translation>自加入此网络以来。那里每百万令牌 {price}。</translation>
  </message>
  <message>
   <source>One file for somebody who helps you. It holds no keys, words, passwords, prompts or answers, and it is sent nowhere: you save it and pass it on.</source>
   <translation>给帮助您的人的一个文件。不含密钥、单词、密码、提示或回答，也不会发送到任何地方：由您保存并转交。</translation>
  </message>
  <message>
   <source>One of the rules was refused; the reason stands beside it.</source>
   <translation>有一条规则被拒绝；原因在旁边。</translation>
  </message>
  <message>
   <source>Only a fee</source>
   <translation>仅手续费</translation>
  </message>
  <message>
   <source>Only clients of this network see its workers</source>
   <translation>只有此网络的客户能看到其工作者</translation>
  </message>
  <message>
   <source>Only look at one</source>
   <translation>仅观察一个网络</translation>
  </message>
  <message>
   <source>Only looked at, {checked}.</source>
   <translation>仅观察，{checked}。</translation>
  </message>
  <message>
   <source>Only the chain that the file names was asked.</source>
   <translation>只查询了文件中所写的链。</translation>
  </message>
  <message>
   <source>Only {free} are free where the ledger is kept.</source>
   <translation>账本所在磁盘仅剩 {free} 可用。</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain answer; what became of the payment is certain when {needed} agree.</source>
   <translation>{all} 个链服务器中只有 {some} 个响应；{needed} 个一致时才能确定付款结果。</translation>
  </message>
  <message>
   <source>Only {some} of {all} servers of the chain can say what became of the payment; it is certain when {needed} agree.</source>
   <translation>{all} 个链服务器中只有 {some} 个知道付款结果；{needed} 个一致时才能确定。</translation>
  </message>
  <message>
   <source>Open it in the shell, for example: --password-fd 3 3&lt; FILE</source>
   <translation>请在 shell 中打开，例如：--password-fd 3 3&lt; FILE</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open the models</source>
   <translation>打开模型</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Open the wallet</source>
   <translation>打开钱包</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <source>Other programs hold {held} now, most of it {name}.</source>
   <translation>其他程序目前占用 {held}，其中最多的是 {name}。</translation>
  </message>
  <message>
   <source>Other programs hold {held} now.</source>
   <translation>其他程序目前占用 {held}。</translation>
  </message>
  <message>
   <source>Other programs {size}</source>
   <translation>其他程序 {size}</translation>
  </message>
  <message>
   <source>Our place</source>
   <translation>我们的排名</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>所有者</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>已付</translation>
  </message>
  <message>
   <source>Paid on the chain</source>
   <translation>已在链上支付</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>付给</translation>
  </message>
  <message>
   <source>Paid today, {amount}, measured</source>
   <translation>今日已付，{amount}，实测</translation>
  </message>
  <message>
   <source>Paid tokens</source>
   <translation>付费令牌</translation>
  </message>
  <message>
   <source>Paid tokens today</source>
   <translation>今日付费令牌</translation>
  </message>
  <message>
   <source>Paid, {unit}</source>
   <translation>已付，{unit}</translation>
  </message>
  <message>
   <source>Paid.</source>
   <translation>已付。</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Parts of the measurement differ by {spread}.</source>
   <translation>测量各段相差 {spread}。</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>Password now</source>
   <translation>当前密码</translation>
  </message>
  <message>
   <source>Paste an address</source>
   <translation>粘贴地址</translation>
  </message>
  <message>
   <source>Paste the address first, or choose “Later”.</source>
   <translation>请先粘贴地址，或选择“稍后”。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause for full-screen programs</source>
   <translation>全屏程序时暂停</translation>
  </message>
  <message>
   <source>Pause for programs</source>
   <translation>为程序暂停</translation>
  </message>
  <message>
   <source>Pause on battery</source>
   <translation>使用电池时暂停</translation>
  </message>
  <message>
   <source>Pause until</source>
   <translation>暂停至</translation>
  </message>
  <message>
   <source>Pause until it ends</source>
   <translation>暂停至其结束</translation>
  </message>
  <message>
   <source>Pause until which program ends?</source>
   <translation>暂停到哪个程序结束？</translation>
  </message>
  <message>
   <source>Pause when others use the GPU</source>
   <translation>他人使用显卡时暂停</translation>
  </message>
  <message>
   <source>Pause while I am here</source>
   <translation>我在时暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Paused by you until you lock the screen.</source>
   <translation>您已暂停，直到锁定屏幕。</translation>
  </message>
  <message>
   <source>Paused by you until {program} ends.</source>
   <translation>您已暂停，直到 {program} 结束。</translation>
  </message>
  <message>
   <source>Paused by you until {time}.</source>
   <translation>您已暂停至 {time}。</translation>
  </message>
  <message>
   <source>Paused by you.</source>
   <translation>您已暂停。</translation>
  </message>
  <message>
   <source>Paused for {program}, the GPU is free.</source>
   <translation>因 {program} 暂停，显卡已释放。</translation>
  </message>
  <message>
   <source>Paused for {program}.</source>
   <translation>因 {program} 暂停。</translation>
  </message>
  <message>
   <source>Paused while you use the computer.</source>
   <translation>您使用电脑期间暂停。</translation>
  </message>
  <message>
   <source>Paused, {time} left</source>
   <translation>已暂停，剩余 {time}</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>已暂停。</translation>
  </message>
  <message>
   <source>Paused: another program uses the graphics card.</source>
   <translation>已暂停：其他程序正在使用显卡。</translation>
  </message>
  <message>
   <source>Paused: how the last run ended is not known.</source>
   <translation>已暂停：不清楚上次运行如何结束。</translation>
  </message>
  <message>
   <source>Paused: outside your sharing hours.</source>
   <translation>已暂停：不在共享时段。</translation>
  </message>
  <message>
   <source>Paused: the computer runs on battery.</source>
   <translation>已暂停：电脑正使用电池。</translation>
  </message>
  <message>
   <source>Paused: the computer stopped while sharing at {time}.</source>
   <translation>已暂停：电脑在 {time} 共享时停机。</translation>
  </message>
  <message>
   <source>Paused: the program stopped unexpectedly at {time}.</source>
   <translation>已暂停：程序在 {time} 意外停止。</translation>
  </message>
  <message>
   <source>Paused: {reason}.</source>
   <translation>已暂停：{reason}。</translation>
  </message>
  <message>
   <source>Pausing</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pay out by itself</source>
   <translation>自动付款</translation>
  </message>
  <message>
   <source>Pay out now</source>
   <translation>立即付款</translation>
  </message>
  <message>
   <source>Pay out now, for up to {fee}</source>
   <translation>立即付款，最多 {fee}</translation>
  </message>
  <message>
   <source>Payout</source>
   <translation>付款</translation>
  </message>
  <message>
   <source>Payout fee</source>
   <translation>付款手续费</translation>
  </message>
  <message>
   <source>Payout fees</source>
   <translation>付款手续费</translation>
  </message>
  <message>
   <source>Payout fees of your wallet</source>
   <translation>您钱包的付款手续费</translation>
  </message>
  <message>
   <source>Payout of {day}, {time}</source>
   <translation>{day} {time} 的付款</translation>
  </message>
  <message>
   <source>Payout to a worker's owner</source>
   <translation>付给工作者的所有者</translation>
  </message>
  <message>
   <source>Payout to your wallet</source>
   <translation>付到您的钱包</translation>
  </message>
  <message>
   <source>Payouts</source>
   <translation>付款</translation>
  </message>
  <message>
   <source>Payouts and payments appear here once the chain has carried them out.</source>
   <translation>链执行后，付款和转账会显示在这里。</translation>
  </message>
  <message>
   <source>Payouts are written to the chain and can be checked there.</source>
   <translation>付款写在链上，可在那里核对。</translation>
  </message>
  <message>
   <source>Pays</source>
   <translation>支付</translation>
  </message>
  <message>
   <source>Pays per million tokens</source>
   <translation>每百万令牌支付</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>时段</translation>
  </message>
  <message>
   <source>Place by price</source>
   <translation>价格排名</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>任务位</translation>
  </message>
  <message>
   <source>Play coins from the faucet</source>
   <translation>水龙头给的练习币</translation>
  </message>
  <message>
   <source>Possible where the operator admits computers without TDX. You need its root contract address or its network file.</source>
   <translation>运营者接受无 TDX 的电脑时可行。需要其根合约地址或网络文件。</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>功率</translation>
  </message>
  <message>
   <source>Power ceiling</source>
   <translation>功率上限</translation>
  </message>
  <message>
   <source>Power of the computer</source>
   <translation>电脑功率</translation>
  </message>
  <message>
   <source>Practice chain</source>
   <translation>练习链</translation>
  </message>
  <message>
   <source>Practice coins arrived</source>
   <translation>练习币已到账</translation>
  </message>
  <message>
   <source>Practice coins have no market value.</source>
   <translation>练习币没有市场价值。</translation>
  </message>
  <message>
   <source>Practice coins have no value; the electricity is real.</source>
   <translation>练习币没有价值；电费是真的。</translation>
  </message>
  <message>
   <source>Practice coins need no wallet of yours</source>
   <translation>练习币不需要您自己的钱包</translation>
  </message>
  <message>
   <source>Practice network</source>
   <translation>练习网络</translation>
  </message>
  <message>
   <source>Practice network only.</source>
   <translation>仅限练习网络。</translation>
  </message>
  <message>
   <source>Price and demand are watched. Nothing runs, nothing is earned.</source>
   <translation>只观察价格和需求。不运行，也不赚取。</translation>
  </message>
  <message>
   <source>Price of a coin</source>
   <translation>币价</translation>
  </message>
  <message>
   <source>Price, demand and what this computer might earn. Nothing runs.</source>
   <translation>价格、需求以及本机可能的收益。不运行任何东西。</translation>
  </message>
  <message>
   <source>Price, proxies and what this computer might earn there. Nothing is shared.</source>
   <translation>价格、代理以及本机在那里可能的收益。不共享任何东西。</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>Problems only</source>
   <translation>仅问题</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Prompts and answers are never kept, so none is here.</source>
   <translation>提示和回答从不保留，因此这里没有。</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>保护</translation>
  </message>
  <message>
   <source>Proxies</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Proxies sign every minute or so for what was earned.</source>
   <translation>代理大约每分钟为已赚取的部分签名。</translation>
  </message>
  <message numerus="yes">
   <source>Proxies, {n} row|Proxies, {n} rows</source>
   <translation>
    <numerusform>代理，{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Proxy contract {address}</source>
   <translation>代理合约 {address}</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>季度</translation>
  </message>
  <message>
   <source>Quarter {quarter} of {year}</source>
   <translation>{year}年第 {quarter} 季度</translation>
  </message>
  <message>
   <source>Questions and answers stay in memory only and are gone when you clear the page.</source>
   <translation>问题和回答只留在内存中，清空页面即消失。</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Quit Cocoon Provider?</source>
   <translation>退出 Cocoon Provider？</translation>
  </message>
  <message>
   <source>Quit and stop sharing?</source>
   <translation>退出并停止共享？</translation>
  </message>
  <message numerus="yes">
   <source>Quit while {n} job is running?|Quit while {n} jobs are running?</source>
   <translation>
    <numerusform>有 {n} 个任务在运行，仍要退出？</numerusform>
   </translation>
  </message>
  <message>
   <source>Q{quarter} {year}</source>
   <translation>{year} Q{quarter}</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>已读取</translation>
  </message>
  <message>
   <source>Read again from the cache</source>
   <translation>从缓存读取</translation>
  </message>
  <message>
   <source>Read {name}: {about}, {size}</source>
   <translation>阅读 {name}：{about}，{size}</translation>
  </message>
  <message>
   <source>Ready for the practice network</source>
   <translation>已可用于练习网络</translation>
  </message>
  <message>
   <source>Ready, but no proxy lists this computer yet.</source>
   <translation>已就绪，但还没有代理列出本机。</translation>
  </message>
  <message>
   <source>Ready, but the proxy does not list this computer.</source>
   <translation>已就绪，但代理没有列出本机。</translation>
  </message>
  <message>
   <source>Real protocol, real payments, coins without value. It runs on this computer.</source>
   <translation>真实协议、真实支付，币没有价值。在本机运行。</translation>
  </message>
  <message>
   <source>Reasoning tokens count</source>
   <translation>思考的令牌计费</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>接收</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>已接收</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>录音</translation>
  </message>
  <message>
   <source>Refused by your wallet</source>
   <translation>被您的钱包拒绝</translation>
  </message>
  <message>
   <source>Registered proxies</source>
   <translation>已注册的代理</translation>
  </message>
  <message>
   <source>Remove it, or give it to yourself alone, and start again.</source>
   <translation>请删除它，或仅让自己可访问，然后重新启动。</translation>
  </message>
  <message>
   <source>Remove the blanks, and check that the whole address was copied.</source>
   <translation>请去掉空格，并检查是否复制了完整地址。</translation>
  </message>
  <message>
   <source>Renew its contracts</source>
   <translation>更新其合约</translation>
  </message>
  <message>
   <source>Rest of a fee came back</source>
   <translation>退回的手续费余额</translation>
  </message>
  <message>
   <source>Rest of a fee comes back</source>
   <translation>手续费余额退回</translation>
  </message>
  <message>
   <source>Rest when hot</source>
   <translation>过热时休息</translation>
  </message>
  <message>
   <source>Restart the computer.</source>
   <translation>请重启电脑。</translation>
  </message>
  <message>
   <source>Resting: the card is too hot.</source>
   <translation>休息中：显卡过热。</translation>
  </message>
  <message>
   <source>Resting: the card reached {temperature}.</source>
   <translation>休息中：显卡达到 {temperature}。</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore from 24 words</source>
   <translation>用 24 个单词恢复</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or the wallet from its 24 words.</source>
   <translation>请从备份恢复密钥环，或用 24 个单词恢复钱包。</translation>
  </message>
  <message>
   <source>Restore the wallet</source>
   <translation>恢复钱包</translation>
  </message>
  <message>
   <source>Restore the wallet from its 24 words.</source>
   <translation>请用 24 个单词恢复钱包。</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Resume now</source>
   <translation>立即继续</translation>
  </message>
  <message>
   <source>Resume when you like.</source>
   <translation>可随时继续。</translation>
  </message>
  <message>
   <source>Resumes some minutes after you quit it.</source>
   <translation>退出后几分钟自动继续。</translation>
  </message>
  <message>
   <source>Resumes when it is plugged in.</source>
   <translation>接通电源后继续。</translation>
  </message>
  <message>
   <source>Resumes when it no longer does.</source>
   <translation>其不再使用后继续。</translation>
  </message>
  <message>
   <source>Resumes when the screen is locked.</source>
   <translation>锁定屏幕后继续。</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>核对</translation>
  </message>
  <message>
   <source>Root configuration</source>
   <translation>根配置</translation>
  </message>
  <message>
   <source>Rules for later: nothing runs while you only look</source>
   <translation>以后的规则：仅观察时不运行</translation>
  </message>
  <message>
   <source>Running jobs are handed back and the model is unloaded.</source>
   <translation>正在归还任务并卸载模型。</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>沙箱</translation>
  </message>
  <message>
   <source>Sandboxed</source>
   <translation>沙箱中</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>星期六</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Say --version, and --network where it matters.</source>
   <translation>请指定 --version，必要时还有 --network。</translation>
  </message>
  <message>
   <source>Say what to send</source>
   <translation>请说明要发送什么</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>搜索日志</translation>
  </message>
  <message numerus="yes">
   <source>Search {n} setting|Search {n} settings</source>
   <translation>
    <numerusform>搜索 {n} 项设置</numerusform>
   </translation>
  </message>
  <message>
   <source>See the report</source>
   <translation>查看报告</translation>
  </message>
  <message>
   <source>See what is in it: 'cocoon-provider support-bundle --list'.</source>
   <translation>查看其内容：cocoon-provider support-bundle --list。</translation>
  </message>
  <message>
   <source>Seen and watched. This version still computes on the processor; the card stays free.</source>
   <translation>可见并被监测。此版本仍在处理器上计算；显卡保持空闲。</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send a recording</source>
   <translation>发送录音</translation>
  </message>
  <message>
   <source>Send it some: most of what is attached to a payout comes back at once.</source>
   <translation>请给它转一点：付款所附的大部分会立即退回。</translation>
  </message>
  <message>
   <source>Send the sample</source>
   <translation>发送样例</translation>
  </message>
  <message>
   <source>Send {amount}</source>
   <translation>发送 {amount}</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>发送中</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>已发送</translation>
  </message>
  <message>
   <source>Sent to {address}</source>
   <translation>已发送到 {address}</translation>
  </message>
  <message>
   <source>Sent. Waiting for the chain.</source>
   <translation>已发送。等待链确认。</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>September</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>September {year}</source>
   <translation>{year}年9月</translation>
  </message>
  <message>
   <source>Served on</source>
   <translation>提供于</translation>
  </message>
  <message>
   <source>Set a price</source>
   <translation>设置价格</translation>
  </message>
  <message>
   <source>Set house rules</source>
   <translation>设置家规</translation>
  </message>
  <message>
   <source>Set up a gateway with a deposit to see them: 'cocoon-provider gateway'.</source>
   <translation>要查看它们，请设置有押金的网关：cocoon-provider gateway。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Share again below this temperature.</source>
   <translation>低于此温度时重新共享。</translation>
  </message>
  <message>
   <source>Share at once</source>
   <translation>立即共享</translation>
  </message>
  <message>
   <source>Share here</source>
   <translation>在此共享</translation>
  </message>
  <message>
   <source>Share only in these hours, local time; nothing: always.</source>
   <translation>仅在这些时段共享（本地时间）；留空：始终。</translation>
  </message>
  <message>
   <source>Share only while the screen is locked.</source>
   <translation>仅在屏幕锁定时共享。</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>已共享</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>共享</translation>
  </message>
  <message>
   <source>Sharing continues</source>
   <translation>继续共享</translation>
  </message>
  <message>
   <source>Sharing continues at {time}.</source>
   <translation>将于 {time} 继续共享。</translation>
  </message>
  <message>
   <source>Sharing continues by itself as soon as it no longer runs.</source>
   <translation>它停止运行后会自动继续共享。</translation>
  </message>
  <message>
   <source>Sharing continues by itself in {time}.</source>
   <translation>{time}后自动继续共享。</translation>
  </message>
  <message>
   <source>Sharing continues by itself then.</source>
   <translation>之后自动继续共享。</translation>
  </message>
  <message>
   <source>Sharing may work all the same; try again, or go on without.</source>
   <translation>共享可能仍可进行；请重试或跳过。</translation>
  </message>
  <message numerus="yes">
   <source>Sharing on {network}: {n} job running.|Sharing on {network}: {n} jobs running.</source>
   <translation>
    <numerusform>共享中（{network}）：{n} 个任务。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sharing, {n} job|Sharing, {n} jobs</source>
   <translation>
    <numerusform>共享中，{n} 个任务</numerusform>
   </translation>
  </message>
  <message>
   <source>Sharing: jobs are taken.</source>
   <translation>共享中：接受任务。</translation>
  </message>
  <message>
   <source>Shorten it; some characters need up to four bytes.</source>
   <translation>请缩短；有些字符占用多达四个字节。</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>显示全部设置</translation>
  </message>
  <message>
   <source>Show changes at once instead of moving things.</source>
   <translation>立即显示变化，不用动画。</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>显示更早的</translation>
  </message>
  <message>
   <source>Show older jobs</source>
   <translation>显示更早的任务</translation>
  </message>
  <message>
   <source>Show the 24 words</source>
   <translation>显示 24 个单词</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>显示单词</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>已签名</translation>
  </message>
  <message>
   <source>Signed and not yet paid, {amount}, measured</source>
   <translation>已签名未付，{amount}，实测</translation>
  </message>
  <message>
   <source>Signed by the proxy, goes on chain at {due}.</source>
   <translation>由代理签名，满 {due} 时上链。</translation>
  </message>
  <message>
   <source>Signed earnings handed in for a payout</source>
   <translation>提交已签名收益以付款</translation>
  </message>
  <message>
   <source>Signed money is paid out when the fee is at most this share of it.</source>
   <translation>当手续费不超过已签名金额的此比例时付款。</translation>
  </message>
  <message>
   <source>Signed, {unit}</source>
   <translation>已签名，{unit}</translation>
  </message>
  <message>
   <source>Since this program was started.</source>
   <translation>自本程序启动以来。</translation>
  </message>
  <message>
   <source>So that it is certain that they can be read.</source>
   <translation>以确认它们可以辨认。</translation>
  </message>
  <message>
   <source>Something is missing even for the practice network. It is named below.</source>
   <translation>连练习网络也缺少条件。见下文。</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>发生了意外错误。</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>出了点问题</translation>
  </message>
  <message>
   <source>Speech</source>
   <translation>语音</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Speed, {amount} tokens per second, measured</source>
   <translation>速度，每秒 {amount} 个令牌，实测</translation>
  </message>
  <message>
   <source>Speed: {speed} tokens per second, measured on {day} with {model}.</source>
   <translation>速度：每秒 {speed} 个令牌，{day} 用 {model} 实测。</translation>
  </message>
  <message>
   <source>Spent by trying</source>
   <translation>试用花费</translation>
  </message>
  <message>
   <source>Start 'cocoon-provider gateway --network FILE' once and give its wallet coins.</source>
   <translation>请先运行一次 cocoon-provider gateway --network FILE，并给其钱包转币。</translation>
  </message>
  <message>
   <source>Start in the tray when you log in.</source>
   <translation>登录时在托盘中启动。</translation>
  </message>
  <message>
   <source>Start it with `cocoon-provider`, or `cocoon-provider run` without a window.</source>
   <translation>用 `cocoon-provider` 启动，或无窗口用 `cocoon-provider run`。</translation>
  </message>
  <message>
   <source>Start looking</source>
   <translation>开始观察</translation>
  </message>
  <message>
   <source>Start sharing</source>
   <translation>开始共享</translation>
  </message>
  <message>
   <source>Start the practice network</source>
   <translation>启动练习网络</translation>
  </message>
  <message>
   <source>Start the practice network; it has one if the extra 'chain' is installed.</source>
   <translation>请启动练习网络；若已安装附加组件 chain，它就有链。</translation>
  </message>
  <message>
   <source>Start the program by hand, or ask whoever looks after this computer.</source>
   <translation>请手动启动程序，或询问管理此电脑的人。</translation>
  </message>
  <message>
   <source>Start with the system</source>
   <translation>随系统启动</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>启动中</translation>
  </message>
  <message>
   <source>Starting on {network}.</source>
   <translation>正在启动：{network}。</translation>
  </message>
  <message>
   <source>Starting: the model is being loaded.</source>
   <translation>正在启动：加载模型。</translation>
  </message>
  <message>
   <source>Starting: the network is being joined.</source>
   <translation>正在启动：加入网络。</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Status: {sentence}</source>
   <translation>状态：{sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Step {number} of {n}: {heading}|Step {number} of {n}: {heading}</source>
   <translation>
    <numerusform>第 {number} 步，共 {n} 步：{heading}</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {number}, {title}, {state}</source>
   <translation>第 {number} 步，{title}，{state}</translation>
  </message>
  <message>
   <source>Steps of the first run</source>
   <translation>首次运行的步骤</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop looking</source>
   <translation>停止观察</translation>
  </message>
  <message>
   <source>Stop the practice network</source>
   <translation>停止练习网络</translation>
  </message>
  <message>
   <source>Stopped: something needs you.</source>
   <translation>已停止：需要您处理。</translation>
  </message>
  <message>
   <source>Stopped: {reason}.</source>
   <translation>已停止：{reason}。</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <source>Such phrases cannot be opened here: send the coins from that wallet to a new one.</source>
   <translation>此类助记词无法在此打开：请从那个钱包把币转到新钱包。</translation>
  </message>
  <message>
   <source>Sums of the ledgers</source>
   <translation>账本合计</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>周日</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>星期日</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>支持包</translation>
  </message>
  <message>
   <source>Support bundle…</source>
   <translation>支持包…</translation>
  </message>
  <message>
   <source>T</source>
   <translation>T</translation>
  </message>
  <message>
   <source>TON per million</source>
   <translation>TON/百万</translation>
  </message>
  <message>
   <source>Take jobs even where the system grants the engine's sandbox less than it should; the doctor command says what is missing. Counts from the next time a network is joined.</source>
   <translation>即使系统不能为引擎沙箱提供应有的全部保护，也接受任务；doctor 命令会说明缺少什么。下次加入网络时生效。</translation>
  </message>
  <message>
   <source>Take no jobs when the card reaches this temperature.</source>
   <translation>显卡达到此温度时不接受任务。</translation>
  </message>
  <message>
   <source>Take no jobs while the computer runs on battery.</source>
   <translation>电脑使用电池时不接受任务。</translation>
  </message>
  <message>
   <source>Take {name} off the list; its files stay</source>
   <translation>将 {name} 移出列表；文件保留</translation>
  </message>
  <message>
   <source>Tax export</source>
   <translation>税务导出</translation>
  </message>
  <message>
   <source>Tell when a new version is ready.</source>
   <translation>新版本就绪时通知。</translation>
  </message>
  <message>
   <source>Tell when coins of a payout have arrived.</source>
   <translation>付款的币到账时通知。</translation>
  </message>
  <message>
   <source>Tell when sharing continues after a long pause.</source>
   <translation>长暂停后继续共享时通知。</translation>
  </message>
  <message>
   <source>Tell when something needs you.</source>
   <translation>需要您处理时通知。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Test coins have no market value.</source>
   <translation>测试币没有市场价值。</translation>
  </message>
  <message>
   <source>Test network only: real coins sent here are hard to get back.</source>
   <translation>仅限测试网络：转到这里的真币很难取回。</translation>
  </message>
  <message>
   <source>That is long ago; measure again.</source>
   <translation>那是很久以前；请重新测量。</translation>
  </message>
  <message>
   <source>That is no way to pause</source>
   <translation>不能这样暂停</translation>
  </message>
  <message>
   <source>That is not a TON address</source>
   <translation>这不是 TON 地址</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>这不是金额</translation>
  </message>
  <message>
   <source>That is not in the report</source>
   <translation>报告中没有这项</translation>
  </message>
  <message>
   <source>That is not the address of a toncenter server</source>
   <translation>这不是 toncenter 服务器地址</translation>
  </message>
  <message>
   <source>That is not the password.</source>
   <translation>密码不对。</translation>
  </message>
  <message>
   <source>That is not word {number}.</source>
   <translation>这不是第 {number} 个单词。</translation>
  </message>
  <message>
   <source>That is too short to be sure: leave this open for an hour or a day.</source>
   <translation>时间太短，无法确定：请保持打开一小时或一天。</translation>
  </message>
  <message>
   <source>That network cannot be used yet; the reason is above.</source>
   <translation>此网络还不能使用；原因见上。</translation>
  </message>
  <message>
   <source>That value is not allowed</source>
   <translation>不允许此值</translation>
  </message>
  <message>
   <source>The Cocoon main network does not admit this computer. The reasons are below.</source>
   <translation>Cocoon 主网不接受本机。原因见下。</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused until {time}.</source>
   <translation>显卡已释放，共享暂停至 {time}。</translation>
  </message>
  <message>
   <source>The GPU is free, sharing is paused.</source>
   <translation>显卡已释放，共享已暂停。</translation>
  </message>
  <message>
   <source>The GPU is free: the models are unloaded.</source>
   <translation>显卡已释放：模型已卸载。</translation>
  </message>
  <message>
   <source>The README describes every key of a network file.</source>
   <translation>README 说明了网络文件的每个键。</translation>
  </message>
  <message>
   <source>The Wallet page has the same ways, whenever you want one.</source>
   <translation>“钱包”页面随时提供同样的方式。</translation>
  </message>
  <message>
   <source>The address as a QR code</source>
   <translation>地址二维码</translation>
  </message>
  <message>
   <source>The address is in use</source>
   <translation>地址已在使用</translation>
  </message>
  <message>
   <source>The address is written for the test network, your coins are real.</source>
   <translation>此地址属于测试网络，而您的币是真的。</translation>
  </message>
  <message>
   <source>The address is wrong.</source>
   <translation>地址不对。</translation>
  </message>
  <message>
   <source>The amount is wrong.</source>
   <translation>金额不对。</translation>
  </message>
  <message>
   <source>The answer appears here while it is being written.</source>
   <translation>回答会在生成时显示在这里。</translation>
  </message>
  <message>
   <source>The answer broke off.</source>
   <translation>回答中断了。</translation>
  </message>
  <message>
   <source>The answer has a line that is too long.</source>
   <translation>回答中有一行太长。</translation>
  </message>
  <message>
   <source>The answer is empty.</source>
   <translation>回答为空。</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole.</source>
   <translation>回答太长，无法完整显示。</translation>
  </message>
  <message>
   <source>The answer is too long.</source>
   <translation>回答太长。</translation>
  </message>
  <message>
   <source>The built-in models are missing</source>
   <translation>缺少内置模型</translation>
  </message>
  <message>
   <source>The card cannot be limited below {power}.</source>
   <translation>显卡功率上限不能低于 {power}。</translation>
  </message>
  <message>
   <source>The card cannot be read now. A restart may help.</source>
   <translation>目前无法读取显卡。重启可能有帮助。</translation>
  </message>
  <message>
   <source>The card cannot be read. It is tried again by itself.</source>
   <translation>无法读取显卡。会自动重试。</translation>
  </message>
  <message>
   <source>The card is gone from the system. A restart usually brings it back.</source>
   <translation>系统中找不到显卡。重启通常能恢复。</translation>
  </message>
  <message>
   <source>The card is split into parts (MIG); one part is used, and load is not told.</source>
   <translation>显卡被分割（MIG）；只用其中一部分，负载未知。</translation>
  </message>
  <message>
   <source>The chain answers again.</source>
   <translation>链恢复响应。</translation>
  </message>
  <message>
   <source>The chain could not be asked</source>
   <translation>无法查询链</translation>
  </message>
  <message>
   <source>The chain did not accept the message</source>
   <translation>链没有接受消息</translation>
  </message>
  <message>
   <source>The chain does not answer</source>
   <translation>链没有响应</translation>
  </message>
  <message>
   <source>The chain does not answer.</source>
   <translation>链没有响应。</translation>
  </message>
  <message>
   <source>The chain does not answer; jobs go on and payouts wait. {reason}</source>
   <translation>链没有响应；任务继续，付款等待。{reason}</translation>
  </message>
  <message>
   <source>The chain has paid for {size} more than this ledger has a signed payment for: another machine of the owner, or the proxy itself, had a later one.</source>
   <translation>链上支付比此账本的签名支付多 {size}：所有者的另一台机器或代理自己有更新的签名支付。</translation>
  </message>
  <message>
   <source>The chain is asked until it is certain what became of it. You can close this; it is followed all the same, also after a restart.</source>
   <translation>会一直查询链，直到结果确定。可以关闭；重启后也会继续跟踪。</translation>
  </message>
  <message>
   <source>The chain that it names is asked for prices. Proxies hear of you at the end only.</source>
   <translation>会向所写的链询问价格。代理到最后才知道您。</translation>
  </message>
  <message>
   <source>The chain's servers contradict each other</source>
   <translation>链的服务器互相矛盾</translation>
  </message>
  <message>
   <source>The clock was set</source>
   <translation>时钟被调整</translation>
  </message>
  <message>
   <source>The comment cannot be sent</source>
   <translation>备注无法发送</translation>
  </message>
  <message>
   <source>The computer draws {power},</source>
   <translation>电脑功率 {power}，</translation>
  </message>
  <message>
   <source>The computer slept for {time}.</source>
   <translation>电脑休眠了 {time}。</translation>
  </message>
  <message>
   <source>The computer stays yours</source>
   <translation>电脑仍归您支配</translation>
  </message>
  <message>
   <source>The computer was restarted or lost power while it shared.</source>
   <translation>电脑在共享时重启或断电。</translation>
  </message>
  <message>
   <source>The connection to the gateway was lost.</source>
   <translation>与网关的连接中断。</translation>
  </message>
  <message>
   <source>The contract refused to answer</source>
   <translation>合约拒绝回答</translation>
  </message>
  <message>
   <source>The device has room for more jobs.</source>
   <translation>设备还能接更多任务。</translation>
  </message>
  <message>
   <source>The device is busy all the time: it works as fast as it can.</source>
   <translation>设备一直满负荷：已是最快。</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>磁盘快满了</translation>
  </message>
  <message>
   <source>The driver asks for a reset of the card. A restart does that.</source>
   <translation>驱动要求重置显卡。重启即可。</translation>
  </message>
  <message>
   <source>The driver did not take the power ceiling.</source>
   <translation>驱动没有接受功率上限。</translation>
  </message>
  <message>
   <source>The driver does not answer. It is asked again by itself.</source>
   <translation>驱动没有响应。会自动再次查询。</translation>
  </message>
  <message>
   <source>The driver does not tell it.</source>
   <translation>驱动没有提供。</translation>
  </message>
  <message>
   <source>The driver does not tell its memory.</source>
   <translation>驱动没有提供其显存。</translation>
  </message>
  <message>
   <source>The driver runs and finds no card.</source>
   <translation>驱动在运行，但没有找到显卡。</translation>
  </message>
  <message>
   <source>The end of a log</source>
   <translation>日志末尾</translation>
  </message>
  <message>
   <source>The engine answers questions as fast as it can. Nothing leaves this computer.</source>
   <translation>引擎会尽快回答。没有任何东西离开本机。</translation>
  </message>
  <message>
   <source>The engine could not use this card: {reason}.</source>
   <translation>引擎无法使用此显卡：{reason}。</translation>
  </message>
  <message>
   <source>The engine stopped</source>
   <translation>引擎停止了</translation>
  </message>
  <message>
   <source>The engine was started again: {reason}</source>
   <translation>引擎已重启：{reason}</translation>
  </message>
  <message>
   <source>The engine's process could not be started here.</source>
   <translation>引擎进程无法在此启动。</translation>
  </message>
  <message>
   <source>The engine's process does not start: {why}.</source>
   <translation>引擎进程无法启动：{why}。</translation>
  </message>
  <message>
   <source>The exchange told me that none is needed</source>
   <translation>交易所告诉我不需要</translation>
  </message>
  <message>
   <source>The faucet cannot give that amount</source>
   <translation>水龙头给不了这么多</translation>
  </message>
  <message>
   <source>The file descriptor cannot be used</source>
   <translation>文件描述符无法使用</translation>
  </message>
  <message>
   <source>The file has a table for each server, such as ["toncenter.com"], with an api_key.</source>
   <translation>文件中每个服务器一张表，如 ["toncenter.com"]，含 api_key。</translation>
  </message>
  <message>
   <source>The file is empty.</source>
   <translation>文件为空。</translation>
  </message>
  <message>
   <source>The file is larger than a request may be.</source>
   <translation>文件超过请求允许的大小。</translation>
  </message>
  <message>
   <source>The file was changed by somebody else. Restore the wallet from its 24 words.</source>
   <translation>文件被他人更改。请用 24 个单词恢复钱包。</translation>
  </message>
  <message>
   <source>The file was not saved</source>
   <translation>文件未保存</translation>
  </message>
  <message>
   <source>The first answered job fills this page, usually a minute after sharing starts.</source>
   <translation>第一个已回答的任务会填充此页，通常在开始后一分钟内。</translation>
  </message>
  <message>
   <source>The first jobs can come in a few seconds.</source>
   <translation>几秒后可能收到首批任务。</translation>
  </message>
  <message>
   <source>The first payout will be written here.</source>
   <translation>第一笔付款会写在这里。</translation>
  </message>
  <message>
   <source>The first run could not be remembered</source>
   <translation>无法记住首次运行的进度</translation>
  </message>
  <message>
   <source>The gateway cannot listen</source>
   <translation>网关无法监听</translation>
  </message>
  <message>
   <source>The gateway did not answer.</source>
   <translation>网关没有响应。</translation>
  </message>
  <message>
   <source>The gateway's files are not usable</source>
   <translation>网关的文件无法使用</translation>
  </message>
  <message>
   <source>The history is saved.</source>
   <translation>历史已保存。</translation>
  </message>
  <message>
   <source>The history was not saved</source>
   <translation>历史未保存</translation>
  </message>
  <message>
   <source>The hours are in the settings.</source>
   <translation>时段可在设置中更改。</translation>
  </message>
  <message>
   <source>The jobs are those of this machine that ended between two payments.</source>
   <translation>这些是本机在两次支付之间结束的任务。</translation>
  </message>
  <message>
   <source>The keys for the chain's servers are not usable</source>
   <translation>链服务器的密钥无法使用</translation>
  </message>
  <message>
   <source>The keys of this address are elsewhere.</source>
   <translation>此地址的密钥在别处。</translation>
  </message>
  <message>
   <source>The language of the window; counts from the next start.</source>
   <translation>窗口的语言；下次启动生效。</translation>
  </message>
  <message>
   <source>The last run did not end well</source>
   <translation>上次运行没有正常结束</translation>
  </message>
  <message>
   <source>The ledger cannot be used</source>
   <translation>账本无法使用</translation>
  </message>
  <message>
   <source>The list of exchanges cannot be used</source>
   <translation>交易所列表无法使用</translation>
  </message>
  <message>
   <source>The list of your models is not usable</source>
   <translation>您的模型列表无法使用</translation>
  </message>
  <message>
   <source>The local chain cannot be run</source>
   <translation>本地链无法运行</translation>
  </message>
  <message>
   <source>The local chain cannot be started</source>
   <translation>本地链无法启动</translation>
  </message>
  <message>
   <source>The local chain's file cannot be used</source>
   <translation>本地链的文件无法使用</translation>
  </message>
  <message>
   <source>The local network's chain is not usable</source>
   <translation>本地网络的链无法使用</translation>
  </message>
  <message>
   <source>The local network's folder is not usable</source>
   <translation>本地网络的文件夹无法使用</translation>
  </message>
  <message>
   <source>The log is a file of this computer.</source>
   <translation>日志是本机上的文件。</translation>
  </message>
  <message>
   <source>The message was not accepted</source>
   <translation>消息未被接受</translation>
  </message>
  <message>
   <source>The model cannot be loaded</source>
   <translation>模型无法加载</translation>
  </message>
  <message>
   <source>The model is loaded again when you resume.</source>
   <translation>继续时会重新加载模型。</translation>
  </message>
  <message>
   <source>The model's tokenizer cannot be used</source>
   <translation>模型的分词器无法使用</translation>
  </message>
  <message>
   <source>The network file is not usable</source>
   <translation>网络文件无法使用</translation>
  </message>
  <message>
   <source>The network file names this address. One that is chosen here takes its place.</source>
   <translation>网络文件写有此地址。在此选择的地址将取代它。</translation>
  </message>
  <message>
   <source>The network file, or 'practice' for the built-in network; nothing: none is chosen.</source>
   <translation>网络文件，或用 practice 表示内置网络；留空：未选择。</translation>
  </message>
  <message>
   <source>The network gave no answer</source>
   <translation>网络没有回答</translation>
  </message>
  <message>
   <source>The network has new parameters (version {new}, this proxy contract has {old}). It still pays what it signed; new jobs are paid by another contract.</source>
   <translation>网络有新参数（版本 {new}，此代理合约为 {old}）。它仍会支付已签名的款项；新任务由另一个合约支付。</translation>
  </message>
  <message>
   <source>The network was left.</source>
   <translation>已离开网络。</translation>
  </message>
  <message>
   <source>The network was not changed</source>
   <translation>网络未更改</translation>
  </message>
  <message>
   <source>The network's root configuration is not usable</source>
   <translation>网络的根配置无法使用</translation>
  </message>
  <message>
   <source>The network's root contract cannot be read</source>
   <translation>无法读取网络的根合约</translation>
  </message>
  <message>
   <source>The network's rules are changed</source>
   <translation>网络规则更改</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>再次输入新密码</translation>
  </message>
  <message>
   <source>The new password and its repetition are not the same.</source>
   <translation>新密码与重复输入不一致。</translation>
  </message>
  <message>
   <source>The newest entries; what jobs say is in none of them.</source>
   <translation>最新条目；不含任何任务内容。</translation>
  </message>
  <message>
   <source>The node's key is not usable</source>
   <translation>节点密钥无法使用</translation>
  </message>
  <message>
   <source>The password is changed</source>
   <translation>密码已更改</translation>
  </message>
  <message>
   <source>The password is wrong</source>
   <translation>密码错误</translation>
  </message>
  <message>
   <source>The pause of {time} is over, jobs are taken again.</source>
   <translation>{time}的暂停已结束，重新接受任务。</translation>
  </message>
  <message>
   <source>The payment cannot be made</source>
   <translation>无法付款</translation>
  </message>
  <message>
   <source>The payment expired: it was not carried out, and never will be.</source>
   <translation>付款已过期：没有执行，也不会再执行。</translation>
  </message>
  <message>
   <source>The payment failed; only its fee is gone.</source>
   <translation>付款失败；只损失了手续费。</translation>
  </message>
  <message>
   <source>The payment was not signed</source>
   <translation>付款未签名</translation>
  </message>
  <message>
   <source>The power ceiling needs administrator rights; the card keeps its own limit.</source>
   <translation>功率上限需要管理员权限；显卡保持自身上限。</translation>
  </message>
  <message>
   <source>The power is not measured here.</source>
   <translation>这里不测量功率。</translation>
  </message>
  <message>
   <source>The power limit holds the card back.</source>
   <translation>功率上限限制了显卡。</translation>
  </message>
  <message>
   <source>The power supply holds the card back.</source>
   <translation>电源限制了显卡。</translation>
  </message>
  <message>
   <source>The power was assumed, not measured.</source>
   <translation>功率是假定的，并非实测。</translation>
  </message>
  <message>
   <source>The practice network asks for it.</source>
   <translation>练习网络需要它。</translation>
  </message>
  <message>
   <source>The practice network does not run</source>
   <translation>练习网络未运行</translation>
  </message>
  <message>
   <source>The practice network is built in: real protocol, real payments, coins without value.</source>
   <translation>练习网络是内置的：真实协议、真实支付，币没有价值。</translation>
  </message>
  <message>
   <source>The practice network keeps one for you. You can make your own at any time.</source>
   <translation>练习网络替您保管一个。您可随时创建自己的。</translation>
  </message>
  <message>
   <source>The practice network works at once</source>
   <translation>练习网络可立即使用</translation>
  </message>
  <message>
   <source>The processor computes: it runs small models.</source>
   <translation>由处理器计算：可运行小模型。</translation>
  </message>
  <message>
   <source>The program does not run</source>
   <translation>程序未运行</translation>
  </message>
  <message>
   <source>The program runs already</source>
   <translation>程序已在运行</translation>
  </message>
  <message>
   <source>The program runs without a window</source>
   <translation>程序正在无窗口运行</translation>
  </message>
  <message>
   <source>The program was ended or failed while it shared; nothing is lost.</source>
   <translation>程序在共享时被结束或出错；没有丢失任何东西。</translation>
  </message>
  <message>
   <source>The program's folder is not safe</source>
   <translation>程序文件夹不安全</translation>
  </message>
  <message>
   <source>The proxies are being asked who works for them.</source>
   <translation>正在询问代理有谁为其工作。</translation>
  </message>
  <message>
   <source>The proxies do not tell who works for them</source>
   <translation>代理没有公布谁为其工作</translation>
  </message>
  <message>
   <source>The proxies' own lists lack this computer although it takes jobs. No work arrives before they have it.</source>
   <translation>代理自己的列表中没有本机，虽然本机接受任务。列入之前不会有任务。</translation>
  </message>
  <message>
   <source>The proxy at {place} lists this computer.</source>
   <translation>代理 {place} 已列出本机。</translation>
  </message>
  <message>
   <source>The proxy cannot open its port</source>
   <translation>代理无法打开端口</translation>
  </message>
  <message>
   <source>The proxy has credited {missing} tokens less than this machine's jobs came to ({credited} of {jobs}).</source>
   <translation>代理记入的令牌比本机任务少 {missing} 个（任务共 {jobs}，已记入 {credited}）。</translation>
  </message>
  <message>
   <source>The proxy has credited {more} tokens more than this machine's jobs came to ({jobs}): other machines of the same owner, or jobs not recorded here.</source>
   <translation>代理记入的令牌比本机任务（{jobs}）多 {more} 个：来自同一所有者的其他机器，或此处未记录的任务。</translation>
  </message>
  <message>
   <source>The proxy has said nothing since {time}: {size} are credited and not signed. What it signed can be paid out without it.</source>
   <translation>代理自 {time} 起没有消息：已记入未签名 {size}。它已签名的部分无需它也能付款。</translation>
  </message>
  <message>
   <source>The proxy is closing its contract, and your worker contract is not on the chain: what is signed must be paid out before that.</source>
   <translation>代理正在关闭其合约，而您的工作者合约不在链上：已签名的款项必须在此之前付清。</translation>
  </message>
  <message>
   <source>The proxy is closing its contract; it pays what it owes before that.</source>
   <translation>代理正在关闭其合约；关闭前会付清所欠。</translation>
  </message>
  <message>
   <source>The proxy lists this computer and sends work when there is some.</source>
   <translation>代理已列出本机，有任务时会发送。</translation>
  </message>
  <message>
   <source>The proxy lists this computer, {place}.</source>
   <translation>代理已列出本机，{place}。</translation>
  </message>
  <message numerus="yes">
   <source>The proxy lists this computer.|{n} proxies list this computer.</source>
   <translation>
    <numerusform>{n} 个代理已列出本机。</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy notes how far its books are</source>
   <translation>代理记录其账目进度</translation>
  </message>
  <message>
   <source>The proxy paid this on its own, without a fee of yours.</source>
   <translation>代理自行支付，没有收您手续费。</translation>
  </message>
  <message>
   <source>The proxy sent an older payment, for {heard} tokens; the one in the ledger, for {signed} tokens, is kept and stays usable.</source>
   <translation>代理发来较旧的支付（{heard} 个令牌）；账本中的支付（{signed} 个令牌）已保留，仍然有效。</translation>
  </message>
  <message>
   <source>The proxy's contract does not exist</source>
   <translation>代理的合约不存在</translation>
  </message>
  <message>
   <source>The proxy's database cannot be opened</source>
   <translation>代理的数据库无法打开</translation>
  </message>
  <message>
   <source>The proxy's next payment is worth as much; restore the ledger if it was changed.</source>
   <translation>代理的下一笔支付同样有效；若账本被更改请恢复。</translation>
  </message>
  <message>
   <source>The proxy's own list has this computer</source>
   <translation>代理自己的列表中有本机</translation>
  </message>
  <message numerus="yes">
   <source>The proxy's own list has {n} workers of this computer's price, naming none</source>
   <translation>
    <numerusform>代理自己的列表中有 {n} 个与本机同价的工作者，未写名称</numerusform>
   </translation>
  </message>
  <message>
   <source>The proxy's share of these jobs was {amount}.</source>
   <translation>代理在这些任务中的份额为 {amount}。</translation>
  </message>
  <message>
   <source>The proxy's stake is filled up</source>
   <translation>补足代理的质押</translation>
  </message>
  <message>
   <source>The receipts are not usable</source>
   <translation>收据无法使用</translation>
  </message>
  <message>
   <source>The receipts cannot be read</source>
   <translation>无法读取收据</translation>
  </message>
  <message>
   <source>The recording cannot be read</source>
   <translation>无法读取录音</translation>
  </message>
  <message>
   <source>The recording cannot be sent</source>
   <translation>无法发送录音</translation>
  </message>
  <message>
   <source>The report was not saved</source>
   <translation>报告未保存</translation>
  </message>
  <message>
   <source>The report was saved as {name}.</source>
   <translation>报告已保存为 {name}。</translation>
  </message>
  <message>
   <source>The review is out of date</source>
   <translation>核对内容已过时</translation>
  </message>
  <message>
   <source>The running program does not answer</source>
   <translation>运行中的程序没有响应</translation>
  </message>
  <message>
   <source>The running program refused</source>
   <translation>运行中的程序拒绝了</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>再输入一次</translation>
  </message>
  <message>
   <source>The same words have one for each version of the wallet's contract.</source>
   <translation>同样的单词在每个钱包合约版本都有一个钱包。</translation>
  </message>
  <message>
   <source>The sandbox is not complete</source>
   <translation>沙箱不完整</translation>
  </message>
  <message>
   <source>The sandbox is not complete, and the settings do not accept less protection.</source>
   <translation>沙箱不完整，且设置中不接受较低保护。</translation>
  </message>
  <message>
   <source>The servers of the chain contradict each other: {done} of {all} say that the payment was made. It is not made a second time. Wait until they agree, or name another server.</source>
   <translation>链的服务器互相矛盾：{all} 个中有 {done} 个说已付款。不会再付一次。请等待它们一致，或指定其他服务器。</translation>
  </message>
  <message>
   <source>The settings cannot be kept</source>
   <translation>无法保存设置</translation>
  </message>
  <message>
   <source>The settings need a look</source>
   <translation>设置需要查看</translation>
  </message>
  <message>
   <source>The signed payment in the ledger cannot be used</source>
   <translation>账本中的签名支付无法使用</translation>
  </message>
  <message>
   <source>The signed payment is kept; it can be paid out once the contract is there.</source>
   <translation>签名支付已保留；合约出现后即可付款。</translation>
  </message>
  <message>
   <source>The speed could not be measured</source>
   <translation>无法测量速度</translation>
  </message>
  <message>
   <source>The speed is about right: parts of the run differ by up to {share}.</source>
   <translation>速度大致准确：各段相差最多 {share}。</translation>
  </message>
  <message>
   <source>The speed is sure: parts of the run differ by at most {share}.</source>
   <translation>速度可靠：各段相差最多 {share}。</translation>
  </message>
  <message>
   <source>The speed is unsure: parts of the run differ by {share}. Other programs were busy, so measure again.</source>
   <translation>速度不可靠：各段相差 {share}。其他程序很忙，请重新测量。</translation>
  </message>
  <message>
   <source>The system does not tell its free space.</source>
   <translation>系统没有提供可用空间。</translation>
  </message>
  <message>
   <source>The system refused</source>
   <translation>系统拒绝了</translation>
  </message>
  <message>
   <source>The system's keyring does not answer</source>
   <translation>系统密钥环没有响应</translation>
  </message>
  <message>
   <source>The system's keyring has lost the wallet's key</source>
   <translation>系统密钥环丢失了钱包的密钥</translation>
  </message>
  <message>
   <source>The system's keyring is locked</source>
   <translation>系统密钥环已锁定</translation>
  </message>
  <message>
   <source>The tiny built-in model knows little: try {example}.</source>
   <translation>内置的小模型知道得很少：试试 {example}。</translation>
  </message>
  <message>
   <source>The wallet cannot be unlocked safely on this system</source>
   <translation>在此系统上无法安全解锁钱包</translation>
  </message>
  <message>
   <source>The wallet cannot be used</source>
   <translation>钱包无法使用</translation>
  </message>
  <message>
   <source>The wallet cannot be used.</source>
   <translation>钱包无法使用。</translation>
  </message>
  <message>
   <source>The wallet could not send a payout, for it had too few coins; that cost {cost}. The claim is kept.</source>
   <translation>钱包因币不足未能发出付款；花费 {cost}。应付款项仍保留。</translation>
  </message>
  <message>
   <source>The wallet did not pay: the coins were too few when it was its turn.</source>
   <translation>钱包没有付款：轮到时币不够。</translation>
  </message>
  <message>
   <source>The wallet file cannot be opened</source>
   <translation>钱包文件无法打开</translation>
  </message>
  <message>
   <source>The wallet file is damaged</source>
   <translation>钱包文件已损坏</translation>
  </message>
  <message>
   <source>The wallet has too few coins to pay out</source>
   <translation>钱包的币不足以付款</translation>
  </message>
  <message>
   <source>The wallet has {amount}; the fee comes on top.</source>
   <translation>钱包有 {amount}；手续费另计。</translation>
  </message>
  <message>
   <source>The wallet is locked</source>
   <translation>钱包已锁定</translation>
  </message>
  <message>
   <source>The wallet is locked. Its password opens it, so that you can review.</source>
   <translation>钱包已锁定。输入密码打开后即可核对。</translation>
  </message>
  <message>
   <source>The wallet is locked; the new password opens it.</source>
   <translation>钱包已锁定；用新密码打开。</translation>
  </message>
  <message>
   <source>The wallet is ready</source>
   <translation>钱包已就绪</translation>
  </message>
  <message>
   <source>The wallet refuses to sign this</source>
   <translation>钱包拒绝签名</translation>
  </message>
  <message>
   <source>The wallet that is paid; nothing: the one that the network file names.</source>
   <translation>收款的钱包；留空：网络文件中的钱包。</translation>
  </message>
  <message>
   <source>The wallet was not created</source>
   <translation>钱包未创建</translation>
  </message>
  <message>
   <source>The wallet's account file cannot be used</source>
   <translation>钱包的账户文件无法使用</translation>
  </message>
  <message>
   <source>The wallet's outbox cannot be used</source>
   <translation>钱包的发件箱无法使用</translation>
  </message>
  <message>
   <source>The wallet's password is needed</source>
   <translation>需要钱包密码</translation>
  </message>
  <message>
   <source>The wallet's signer stopped</source>
   <translation>钱包的签名程序停止了</translation>
  </message>
  <message>
   <source>The window needs a part that is not installed</source>
   <translation>窗口缺少未安装的部件</translation>
  </message>
  <message>
   <source>The words stay the same.</source>
   <translation>单词保持不变。</translation>
  </message>
  <message numerus="yes">
   <source>The {n} file is as the manifest says.|All {n} files are as the manifest says.</source>
   <translation>
    <numerusform>全部 {n} 个文件与清单一致。</numerusform>
   </translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Then this computer joins {network}.</source>
   <translation>随后本机加入：{network}。</translation>
  </message>
  <message>
   <source>There is a wallet already</source>
   <translation>已有钱包</translation>
  </message>
  <message>
   <source>There is no chain of your own</source>
   <translation>没有您自己的链</translation>
  </message>
  <message>
   <source>There is no chain to send on.</source>
   <translation>没有可发送的链。</translation>
  </message>
  <message>
   <source>There is no ledger</source>
   <translation>没有账本</translation>
  </message>
  <message>
   <source>There is no queue: a proxy gives each job to the least busy worker that is cheap enough.</source>
   <translation>没有排队：代理把每个任务交给价格足够低且最不忙的工作者。</translation>
  </message>
  <message>
   <source>There is no such payout</source>
   <translation>没有这笔付款</translation>
  </message>
  <message>
   <source>There is no such recording</source>
   <translation>没有这个录制文件</translation>
  </message>
  <message>
   <source>There is no such setting</source>
   <translation>没有这项设置</translation>
  </message>
  <message>
   <source>There is no terminal to ask at</source>
   <translation>没有可询问的终端</translation>
  </message>
  <message>
   <source>There is no wallet yet</source>
   <translation>还没有钱包</translation>
  </message>
  <message>
   <source>There is nobody to ask</source>
   <translation>没有人可询问</translation>
  </message>
  <message>
   <source>There is nothing to pay out</source>
   <translation>没有可付的款</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>还没有可发送的。</translation>
  </message>
  <message>
   <source>These are not the words of a wallet</source>
   <translation>这些不是钱包的单词</translation>
  </message>
  <message>
   <source>These two are not the same.</source>
   <translation>两者不一致。</translation>
  </message>
  <message>
   <source>These words are not a secret phrase</source>
   <translation>这些单词不是助记词</translation>
  </message>
  <message>
   <source>They are asked again automatically.</source>
   <translation>会自动再次询问。</translation>
  </message>
  <message>
   <source>They are finished within 10 s or handed back. Nothing runs on afterwards.</source>
   <translation>会在 10 秒内完成或归还。之后不再运行任何东西。</translation>
  </message>
  <message>
   <source>This account is frozen, because it could not pay for its storage.</source>
   <translation>此账户因无法支付存储费而被冻结。</translation>
  </message>
  <message>
   <source>This address belongs to {name}</source>
   <translation>此地址属于 {name}</translation>
  </message>
  <message>
   <source>This card lets no program set its power limit.</source>
   <translation>此显卡不允许程序设置功率上限。</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>本机</translation>
  </message>
  <message>
   <source>This computer cannot share yet; the first step says why.</source>
   <translation>本机还不能共享；第一步说明了原因。</translation>
  </message>
  <message>
   <source>This desktop shows no tray, so the program ends with its window.</source>
   <translation>此桌面没有托盘，因此无法在后台继续共享。</translation>
  </message>
  <message>
   <source>This is a phrase of another kind of wallet</source>
   <translation>这是其他类型钱包的助记词</translation>
  </message>
  <message>
   <source>This is not a file of speech that the network understands.</source>
   <translation>这不是网络能识别的语音文件。</translation>
  </message>
  <message>
   <source>This is what the signer has read and will sign.</source>
   <translation>这是签名程序读到并将签名的内容。</translation>
  </message>
  <message>
   <source>This is your own address.</source>
   <translation>这是您自己的地址。</translation>
  </message>
  <message>
   <source>This kind of model is not supported</source>
   <translation>不支持此类模型</translation>
  </message>
  <message>
   <source>This machine has both. The network's own worker image must run on it; this program is not on the list.</source>
   <translation>本机两者都有。须在其上运行网络自己的工作镜像；本程序不在列表中。</translation>
  </message>
  <message>
   <source>This model cannot be served</source>
   <translation>无法提供此模型</translation>
  </message>
  <message>
   <source>This network has no chain</source>
   <translation>此网络没有链</translation>
  </message>
  <message>
   <source>This network has no chain, so there is no balance.</source>
   <translation>此网络没有链，因此没有余额。</translation>
  </message>
  <message>
   <source>This network pays the address in its file</source>
   <translation>此网络付给其文件中的地址</translation>
  </message>
  <message>
   <source>This network's file names no chain: earnings are signed, but not paid out.</source>
   <translation>此网络的文件没有写链：收益会签名，但不会付款。</translation>
  </message>
  <message>
   <source>This phrase needs its password</source>
   <translation>此助记词需要其密码</translation>
  </message>
  <message>
   <source>This program passes them on without writing them down.</source>
   <translation>本程序转发它们，不做记录。</translation>
  </message>
  <message>
   <source>This step can be left for later.</source>
   <translation>此步骤可以稍后再做。</translation>
  </message>
  <message>
   <source>This system does not tell of Intel TDX. Only the main network asks for it.</source>
   <translation>系统没有提供 Intel TDX 信息。只有主网需要。</translation>
  </message>
  <message>
   <source>This system is protected by Intel TDX.</source>
   <translation>本系统受 Intel TDX 保护。</translation>
  </message>
  <message>
   <source>This takes a few seconds.</source>
   <translation>需要几秒钟。</translation>
  </message>
  <message>
   <source>This takes a second or two.</source>
   <translation>需要一两秒。</translation>
  </message>
  <message>
   <source>This takes a second or two. Nothing is changed and nothing leaves it.</source>
   <translation>需要一两秒。不会更改任何东西，也没有任何东西离开本机。</translation>
  </message>
  <message>
   <source>This user may not use it. The system's administrator can change that.</source>
   <translation>此用户无权使用。系统管理员可以更改。</translation>
  </message>
  <message>
   <source>This usually takes a second.</source>
   <translation>通常需要一秒。</translation>
  </message>
  <message>
   <source>This wallet is watch-only</source>
   <translation>此钱包仅供观察</translation>
  </message>
  <message>
   <source>This wallet is watch-only: payouts arrive here, its keys are elsewhere.</source>
   <translation>此钱包仅供观察：付款到这里，密钥在别处。</translation>
  </message>
  <message>
   <source>Those that are not stand here.</source>
   <translation>未回答的会显示在这里。</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>周四</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>星期四</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time to finish</source>
   <translation>完成时间</translation>
  </message>
  <message>
   <source>Times before that are off by as much; pauses last as long as meant.</source>
   <translation>此前的时间有同样的偏差；暂停时长不受影响。</translation>
  </message>
  <message>
   <source>To</source>
   <translation>收款人</translation>
  </message>
  <message>
   <source>To see NVIDIA cards, install the package nvidia-ml-py (the extra gpu).</source>
   <translation>要查看 NVIDIA 显卡，请安装 nvidia-ml-py 包（附加组件 gpu）。</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Tokens of these jobs that another payout paid</source>
   <translation>由另一笔付款支付的这些任务的令牌</translation>
  </message>
  <message>
   <source>Tokens of your other machines, or of jobs not recorded here</source>
   <translation>您其他机器或此处未记录任务的令牌</translation>
  </message>
  <message>
   <source>Tokens read count</source>
   <translation>读取的令牌计费</translation>
  </message>
  <message>
   <source>Tokens written count</source>
   <translation>写出的令牌计费</translation>
  </message>
  <message>
   <source>Too many wrong passwords</source>
   <translation>密码错误次数过多</translation>
  </message>
  <message>
   <source>Too many wrong passwords. The next try is possible in {time}.</source>
   <translation>密码错误次数过多。{time}后可再试。</translation>
  </message>
  <message>
   <source>Too old for jobs on the card: install {least} or later.</source>
   <translation>对显卡任务来说太旧：请安装 {least} 或更新版本。</translation>
  </message>
  <message>
   <source>Transaction</source>
   <translation>交易</translation>
  </message>
  <message>
   <source>Transaction {hash}</source>
   <translation>交易 {hash}</translation>
  </message>
  <message numerus="yes">
   <source>Transactions, {n} row|Transactions, {n} rows</source>
   <translation>
    <numerusform>交易，{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try again with the password that is valid now.</source>
   <translation>请用当前有效的密码重试。</translation>
  </message>
  <message>
   <source>Try again; without the password only the 24 words help.</source>
   <translation>请重试；没有密码只能靠 24 个单词。</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>试用</translation>
  </message>
  <message>
   <source>Try it with the Practice Exchange</source>
   <translation>用练习交易所试一试</translation>
  </message>
  <message>
   <source>Trying again now.</source>
   <translation>正在重试。</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>周二</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>星期二</translation>
  </message>
  <message>
   <source>Two small models came with the program. Larger ones are for the Models page.</source>
   <translation>程序自带两个小模型。更大的在“模型”页面。</translation>
  </message>
  <message>
   <source>Two ways of reading it disagree. Please report this; no coins have moved.</source>
   <translation>两种读取方式不一致。请报告此问题；没有币被移动。</translation>
  </message>
  <message>
   <source>Type or paste them in their order; numbers and commas do not matter.</source>
   <translation>请按顺序输入或粘贴；编号和逗号无关紧要。</translation>
  </message>
  <message>
   <source>Type three of them</source>
   <translation>请输入其中三个</translation>
  </message>
  <message>
   <source>UQ… or 0:…</source>
   <translation>UQ… 或 0:…</translation>
  </message>
  <message>
   <source>Unit of the chart</source>
   <translation>图表单位</translation>
  </message>
  <message>
   <source>Unload the models in a pause of your own, too; pauses for programs always do.</source>
   <translation>您自己暂停时也卸载模型；因程序暂停时总会卸载。</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>Unlock it with its password.</source>
   <translation>请用密码解锁。</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again.</source>
   <translation>请解锁密钥环后重试。</translation>
  </message>
  <message>
   <source>Unlock the wallet</source>
   <translation>解锁钱包</translation>
  </message>
  <message>
   <source>Unlock the wallet and try again.</source>
   <translation>请解锁钱包后重试。</translation>
  </message>
  <message>
   <source>Unlock the wallet to pay out now.</source>
   <translation>请解锁钱包以立即付款。</translation>
  </message>
  <message>
   <source>Until I lock the screen</source>
   <translation>直到我锁定屏幕</translation>
  </message>
  <message>
   <source>Until I resume</source>
   <translation>直到我继续</translation>
  </message>
  <message>
   <source>Until a program ends</source>
   <translation>直到某程序结束</translation>
  </message>
  <message>
   <source>Until tomorrow morning</source>
   <translation>直到明早</translation>
  </message>
  <message>
   <source>Update this program; it must not guess what the file means.</source>
   <translation>请更新本程序；它不能猜测文件的含义。</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Use Linux 5.13 or newer with Landlock among its security modules.</source>
   <translation>请使用 Linux 5.13 或更新版本，并在安全模块中启用 Landlock。</translation>
  </message>
  <message>
   <source>Use a kernel with seccomp filters, on x86-64 or 64-bit ARM.</source>
   <translation>请使用带 seccomp 过滤器的内核，x86-64 或 64 位 ARM。</translation>
  </message>
  <message>
   <source>Use one of: chat, speech</source>
   <translation>请使用其一：chat、speech</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>使用显卡</translation>
  </message>
  <message>
   <source>Use this address</source>
   <translation>使用此地址</translation>
  </message>
  <message>
   <source>Version {version} is ready</source>
   <translation>版本 {version} 已就绪</translation>
  </message>
  <message>
   <source>Versions of the program and its parts</source>
   <translation>程序及其部件的版本</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>Wait a moment and try again; if it hangs, end its process.</source>
   <translation>请稍候重试；若卡住，请结束其进程。</translation>
  </message>
  <message>
   <source>Wait after a program</source>
   <translation>程序结束后等待</translation>
  </message>
  <message>
   <source>Wait: its fate is certain at the latest a few minutes after it was sent.</source>
   <translation>请等待：发送后最多几分钟即可确定结果。</translation>
  </message>
  <message>
   <source>Waiting for a worker</source>
   <translation>等待工作者</translation>
  </message>
  <message>
   <source>Waiting for jobs</source>
   <translation>等待任务</translation>
  </message>
  <message>
   <source>Waiting for jobs on {network}.</source>
   <translation>等待任务：{network}。</translation>
  </message>
  <message>
   <source>Waiting for the address.</source>
   <translation>等待地址。</translation>
  </message>
  <message>
   <source>Waiting for the amount.</source>
   <translation>等待金额。</translation>
  </message>
  <message>
   <source>Waiting for the chain.</source>
   <translation>等待链。</translation>
  </message>
  <message>
   <source>Waiting for the comment.</source>
   <translation>等待备注。</translation>
  </message>
  <message>
   <source>Waiting for your decision.</source>
   <translation>等待您的决定。</translation>
  </message>
  <message>
   <source>Waiting: other computers have the {model} jobs.</source>
   <translation>等待中：{model} 任务在其他电脑上。</translation>
  </message>
  <message>
   <source>Waiting: {model} is not wanted right now.</source>
   <translation>等待中：目前没有人需要 {model}。</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>钱包</translation>
  </message>
  <message>
   <source>Wallet that is paid</source>
   <translation>收款钱包</translation>
  </message>
  <message>
   <source>Warnings and problems</source>
   <translation>警告和问题</translation>
  </message>
  <message>
   <source>Watch-only: the keys are elsewhere.</source>
   <translation>仅供观察：密钥在别处。</translation>
  </message>
  <message>
   <source>Ways to be paid</source>
   <translation>收款方式</translation>
  </message>
  <message>
   <source>Ways to begin</source>
   <translation>开始方式</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>星期三</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>周</translation>
  </message>
  <message>
   <source>What a kilowatt hour costs you; if not set, the usual price of the country is assumed and marked so.</source>
   <translation>每千瓦时的花费；未设置时采用该国常见价格并标明。</translation>
  </message>
  <message>
   <source>What coins and electricity are shown in besides TON.</source>
   <translation>除 TON 外用什么货币显示币和电费。</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>发生了什么</translation>
  </message>
  <message>
   <source>What happened since the start</source>
   <translation>启动以来发生的事</translation>
  </message>
  <message>
   <source>What is earned goes there. Nothing can be sent from here; no keys are asked for.</source>
   <translation>收益付到那里。不能从这里发送；不会询问密钥。</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>What it may bring in a day</source>
   <translation>一天可能的收益</translation>
  </message>
  <message>
   <source>What it pays and who is paid appears here once its file was read.</source>
   <translation>读取文件后，这里会显示价格和收款人。</translation>
  </message>
  <message>
   <source>What it would be with real coins at {price}</source>
   <translation>若为真币，按 {price} 计算的结果</translation>
  </message>
  <message>
   <source>What its proxies sign is kept in the ledger.</source>
   <translation>代理签名的内容保存在账本中。</translation>
  </message>
  <message>
   <source>What one TON is worth to you; if not set, a price is assumed and marked so.</source>
   <translation>一个 TON 对您的价值；未设置时采用假定价格并标明。</translation>
  </message>
  <message>
   <source>What proxies credited and signed, what the chain paid, and what arrived.</source>
   <translation>代理记入和签名的、链上支付的以及已到账的金额。</translation>
  </message>
  <message>
   <source>What the computer draws for the jobs where no sensor of the GPU tells.</source>
   <translation>没有显卡传感器时，电脑为任务消耗的功率。</translation>
  </message>
  <message>
   <source>What the program notes of its own work; never keys, prompts or answers.</source>
   <translation>程序对自身工作的记录；绝不含密钥、提示或回答。</translation>
  </message>
  <message>
   <source>What the protection does not prove</source>
   <translation>保护不能证明什么</translation>
  </message>
  <message>
   <source>What this computer answers with</source>
   <translation>本机用什么回答</translation>
  </message>
  <message>
   <source>What this computer can do</source>
   <translation>本机能做什么</translation>
  </message>
  <message>
   <source>What this computer earns is paid to a wallet of yours.</source>
   <translation>本机的收益付到您的钱包。</translation>
  </message>
  <message>
   <source>What this computer might earn here in a day</source>
   <translation>本机在这里一天可能的收益</translation>
  </message>
  <message>
   <source>What this does not prove</source>
   <translation>这不能证明什么</translation>
  </message>
  <message>
   <source>What this program noted of its last run is damaged.</source>
   <translation>本程序对上次运行的记录已损坏。</translation>
  </message>
  <message>
   <source>What this report is</source>
   <translation>此报告的说明</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>显示内容</translation>
  </message>
  <message>
   <source>What was noted</source>
   <translation>记录内容</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>When a pause until tomorrow morning ends.</source>
   <translation>“直到明早”的暂停何时结束。</translation>
  </message>
  <message>
   <source>When to share, and when not</source>
   <translation>何时共享，何时不共享</translation>
  </message>
  <message>
   <source>Where the coins go</source>
   <translation>币的去向</translation>
  </message>
  <message>
   <source>Where the program crashed</source>
   <translation>程序崩溃的位置</translation>
  </message>
  <message>
   <source>Where to begin</source>
   <translation>从哪里开始</translation>
  </message>
  <message>
   <source>Which wallet?</source>
   <translation>哪个钱包？</translation>
  </message>
  <message>
   <source>While it is open, payouts are relayed without asking. It locks by itself.</source>
   <translation>打开期间会不经询问地转发付款。它会自动锁定。</translation>
  </message>
  <message>
   <source>Who works here is not known</source>
   <translation>不知道谁在这里工作</translation>
  </message>
  <message>
   <source>Whoever has them has the coins. Nobody can replace them.</source>
   <translation>谁拥有单词，谁就拥有币。没有人能替换它们。</translation>
  </message>
  <message>
   <source>Whose address is this?</source>
   <translation>这是谁的地址？</translation>
  </message>
  <message>
   <source>Whose usual electricity price is assumed; without one an average is.</source>
   <translation>采用哪国的常见电价；没有则用平均值。</translation>
  </message>
  <message>
   <source>Why did I earn this?</source>
   <translation>我为什么赚到这些？</translation>
  </message>
  <message>
   <source>With the fee, {amount} too few are there.</source>
   <translation>加上手续费还差 {amount}。</translation>
  </message>
  <message>
   <source>With the setting 'Accept less protection' it shares all the same.</source>
   <translation>启用设置“接受较低保护”后仍可共享。</translation>
  </message>
  <message>
   <source>With work every second of the day. Real work comes and goes, so expect less.</source>
   <translation>按全天每秒都有工作计算。真实工作时有时无，请预期更少。</translation>
  </message>
  <message>
   <source>Without a chain, what is earned is signed but never paid out.</source>
   <translation>没有链，收益会签名，但永远不会付款。</translation>
  </message>
  <message>
   <source>Without a transaction the newest payouts are shown.</source>
   <translation>没有指定交易时显示最新的付款。</translation>
  </message>
  <message>
   <source>Without details</source>
   <translation>不含细节</translation>
  </message>
  <message>
   <source>Word {number}</source>
   <translation>单词 {number}</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>工作</translation>
  </message>
  <message>
   <source>Work is far less than that: the practice network asks every few seconds.</source>
   <translation>工作量远低于此：练习网络每隔几秒才提问。</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>工作者</translation>
  </message>
  <message>
   <source>Workers and prices</source>
   <translation>工作者与价格</translation>
  </message>
  <message>
   <source>Workers get of it</source>
   <translation>其中工作者得到</translation>
  </message>
  <message numerus="yes">
   <source>Workers, {n} model|Workers, {n} models</source>
   <translation>
    <numerusform>工作者，{n} 个模型</numerusform>
   </translation>
  </message>
  <message>
   <source>Write a question; Enter sends it.</source>
   <translation>写下问题；按 Enter 发送。</translation>
  </message>
  <message>
   <source>Write down 24 words</source>
   <translation>抄写 24 个单词</translation>
  </message>
  <message>
   <source>Write it like https://toncenter.com/api/v2; without https only on this computer.</source>
   <translation>请写成 https://toncenter.com/api/v2；不带 https 仅限本机。</translation>
  </message>
  <message>
   <source>Write it with digits and at most nine decimals, for example 1.5</source>
   <translation>请用数字书写，最多九位小数，例如 1.5</translation>
  </message>
  <message>
   <source>Write the words down on paper; without them a lost disk means lost coins.</source>
   <translation>请把单词写在纸上；没有它们，磁盘丢失就等于币丢失。</translation>
  </message>
  <message>
   <source>Write them down on paper, in this order. Make no photo and no file of them: whoever has them has the coins, and nobody can replace them.</source>
   <translation>请按此顺序写在纸上。不要拍照，也不要存成文件：谁拥有它们，谁就拥有币，且无法替换。</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>已写</translation>
  </message>
  <message>
   <source>Written while thinking</source>
   <translation>思考时所写</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年</translation>
  </message>
  <message>
   <source>You can leave the network at any time.</source>
   <translation>您可随时离开此网络。</translation>
  </message>
  <message>
   <source>You can pause or stop at any time.</source>
   <translation>您可随时暂停或停止。</translation>
  </message>
  <message>
   <source>You get the network file from the operator; it names the root contract.</source>
   <translation>网络文件由运营者提供；其中写有根合约。</translation>
  </message>
  <message>
   <source>You have a wallet</source>
   <translation>您有钱包</translation>
  </message>
  <message>
   <source>You have not paid this address lately. Compare every character of it.</source>
   <translation>您最近没有向此地址付过款。请核对每个字符。</translation>
  </message>
  <message>
   <source>You have paid this address before.</source>
   <translation>您以前向此地址付过款。</translation>
  </message>
  <message>
   <source>You own its root contract. The proxy makes a new contract, workers and clients go over to it, and the old one is paid out and closed.</source>
   <translation>您拥有其根合约。代理会创建新合约，工作者和客户转到新合约，旧合约付清后关闭。</translation>
  </message>
  <message>
   <source>You see what a network pays and what is wanted. No job comes here.</source>
   <translation>您能看到网络的价格和需求。这里不会有任务。</translation>
  </message>
  <message>
   <source>You see what arrives there. Nothing can be sent from here.</source>
   <translation>您能看到那里的到账。不能从这里发送。</translation>
  </message>
  <message>
   <source>You share with less protection than there should be; the doctor says what.</source>
   <translation>您共享时的保护低于应有水平；doctor 会说明缺少什么。</translation>
  </message>
  <message>
   <source>Your 24 words</source>
   <translation>您的 24 个单词</translation>
  </message>
  <message>
   <source>Your account on the chain</source>
   <translation>您在链上的账户</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>您的地址</translation>
  </message>
  <message>
   <source>Your own address. It counts whatever a network file says.</source>
   <translation>您自己的地址。无论网络文件怎么写都有效。</translation>
  </message>
  <message>
   <source>Your power ceiling of {power} is in force.</source>
   <translation>您的功率上限 {power} 已生效。</translation>
  </message>
  <message>
   <source>Your practice network</source>
   <translation>您的练习网络</translation>
  </message>
  <message>
   <source>Your settings, addresses shortened</source>
   <translation>您的设置，地址已缩短</translation>
  </message>
  <message>
   <source>Your wallet</source>
   <translation>您的钱包</translation>
  </message>
  <message>
   <source>a contract does not answer as the network's contracts do</source>
   <translation>有一个合约的响应与网络的合约不同</translation>
  </message>
  <message>
   <source>a program of yours runs</source>
   <translation>您的程序正在运行</translation>
  </message>
  <message>
   <source>a time of day from 00:00 to 23:59</source>
   <translation>00:00 到 23:59 的时刻</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>约 {time}</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已回答</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>as {name}</source>
   <translation>作为 {name}</translation>
  </message>
  <message>
   <source>ask its operator</source>
   <translation>询问其运营者</translation>
  </message>
  <message>
   <source>asleep</source>
   <translation>休眠</translation>
  </message>
  <message>
   <source>assumed</source>
   <translation>假定</translation>
  </message>
  <message>
   <source>at most {amount} with work every second</source>
   <translation>每秒都有工作时最多 {amount}</translation>
  </message>
  <message>
   <source>at most {most} names</source>
   <translation>最多 {most} 个名称</translation>
  </message>
  <message>
   <source>at what this network pays now</source>
   <translation>按此网络目前的价格</translation>
  </message>
  <message>
   <source>at {price} a kilowatt hour</source>
   <translation>每千瓦时 {price}</translation>
  </message>
  <message>
   <source>before anybody knows how much work comes</source>
   <translation>在知道有多少工作之前</translation>
  </message>
  <message>
   <source>blocks sharing</source>
   <translation>阻碍共享</translation>
  </message>
  <message>
   <source>cached prompt</source>
   <translation>缓存的提示</translation>
  </message>
  <message>
   <source>cannot be served</source>
   <translation>无法提供</translation>
  </message>
  <message>
   <source>card too hot</source>
   <translation>显卡过热</translation>
  </message>
  <message>
   <source>checked just now</source>
   <translation>刚刚检查</translation>
  </message>
  <message>
   <source>checked {time} ago</source>
   <translation>{time}前检查</translation>
  </message>
  <message>
   <source>client contract</source>
   <translation>客户合约</translation>
  </message>
  <message>
   <source>cocoon-provider wallet send ADDRESS AMOUNT, or ADDRESS --all, or --resume.</source>
   <translation>cocoon-provider wallet send ADDRESS AMOUNT，或 ADDRESS --all，或 --resume。</translation>
  </message>
  <message>
   <source>coins less electricity</source>
   <translation>币值减去电费</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>随程序提供</translation>
  </message>
  <message>
   <source>completion</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>computer in use</source>
   <translation>电脑使用中</translation>
  </message>
  <message>
   <source>connected</source>
   <translation>已连接</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>demonstration hardware</source>
   <translation>演示硬件</translation>
  </message>
  <message>
   <source>detail</source>
   <translation>细节</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>没有响应</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>放不下</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>driver {version}</source>
   <translation>驱动 {version}</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>falling</source>
   <translation>下降</translation>
  </message>
  <message>
   <source>faucet</source>
   <translation>水龙头</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>fine for now</source>
   <translation>目前正常</translation>
  </message>
  <message>
   <source>freed</source>
   <translation>已释放</translation>
  </message>
  <message>
   <source>from the first minute</source>
   <translation>从第一分钟起</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>it is outside of the hours of sharing</source>
   <translation>不在共享时段</translation>
  </message>
  <message>
   <source>jobs</source>
   <translation>任务</translation>
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
   <translation>语言模型</translation>
  </message>
  <message>
   <source>last two minutes</source>
   <translation>最近两分钟</translation>
  </message>
  <message>
   <source>last two minutes, measured best {best}</source>
   <translation>最近两分钟，实测最佳 {best}</translation>
  </message>
  <message>
   <source>later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>留待以后</translation>
  </message>
  <message>
   <source>licence not stated</source>
   <translation>未注明许可证</translation>
  </message>
  <message>
   <source>light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>丢失</translation>
  </message>
  <message>
   <source>max {limit}</source>
   <translation>上限 {limit}</translation>
  </message>
  <message>
   <source>measured, {jobs}</source>
   <translation>实测，{jobs}</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>午夜</translation>
  </message>
  <message>
   <source>min</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>missing, needed only elsewhere</source>
   <translation>缺少，仅其他网络需要</translation>
  </message>
  <message>
   <source>more by midnight, if demand stays. Not in any sum.</source>
   <translation>若需求不变，到午夜还会增加。不计入任何合计。</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>毫秒</translation>
  </message>
  <message>
   <source>nanotons a token</source>
   <translation>nanoton/令牌</translation>
  </message>
  <message>
   <source>needs a file</source>
   <translation>需要文件</translation>
  </message>
  <message>
   <source>needs a reset</source>
   <translation>需要重置</translation>
  </message>
  <message>
   <source>needs about {need}</source>
   <translation>约需 {need}</translation>
  </message>
  <message>
   <source>needs about {need} of {total}</source>
   <translation>约需 {need}，共 {total}</translation>
  </message>
  <message>
   <source>needs {need}, has {total}</source>
   <translation>需要 {need}，仅有 {total}</translation>
  </message>
  <message>
   <source>net {amount}</source>
   <translation>净额 {amount}</translation>
  </message>
  <message>
   <source>no card</source>
   <translation>没有显卡</translation>
  </message>
  <message>
   <source>no graphics card is used</source>
   <translation>未使用显卡</translation>
  </message>
  <message>
   <source>no manifest, so its files cannot be checked</source>
   <translation>没有清单，无法检查文件</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>无网络</translation>
  </message>
  <message>
   <source>no payout yet today</source>
   <translation>今天还没有付款</translation>
  </message>
  <message>
   <source>no sandbox</source>
   <translation>没有沙箱</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none done yet today</source>
   <translation>今天还没有完成</translation>
  </message>
  <message>
   <source>none listed</source>
   <translation>没有列出</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>not admitted</source>
   <translation>不接受</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>不允许</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>未询问</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>未选择</translation>
  </message>
  <message>
   <source>not complete</source>
   <translation>不完整</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>未列出</translation>
  </message>
  <message>
   <source>not possible yet</source>
   <translation>尚不可能</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>未运行</translation>
  </message>
  <message>
   <source>not served</source>
   <translation>未提供</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>未设置</translation>
  </message>
  <message>
   <source>not shared</source>
   <translation>未共享</translation>
  </message>
  <message>
   <source>not signed yet, in no sum</source>
   <translation>尚未签名，不计入合计</translation>
  </message>
  <message>
   <source>not sorted</source>
   <translation>未排序</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>未提供</translation>
  </message>
  <message>
   <source>note</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>nothing earned</source>
   <translation>没有收益</translation>
  </message>
  <message>
   <source>nothing waits</source>
   <translation>没有等待</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>of {limit}</source>
   <translation>上限 {limit}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>on a chain</source>
   <translation>在链上</translation>
  </message>
  <message>
   <source>on another network</source>
   <translation>在其他网络</translation>
  </message>
  <message>
   <source>on battery</source>
   <translation>使用电池</translation>
  </message>
  <message>
   <source>on or off</source>
   <translation>on 或 off</translation>
  </message>
  <message>
   <source>one line of at most {most} characters</source>
   <translation>一行，最多 {most} 个字符</translation>
  </message>
  <message>
   <source>only looked at</source>
   <translation>仅观察</translation>
  </message>
  <message>
   <source>only on this computer</source>
   <translation>仅在本机</translation>
  </message>
  <message>
   <source>other programs use the GPU</source>
   <translation>其他程序正在使用显卡</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>外部</translation>
  </message>
  <message>
   <source>outside your hours</source>
   <translation>不在您的时段</translation>
  </message>
  <message>
   <source>paid on the chain</source>
   <translation>已在链上支付</translation>
  </message>
  <message>
   <source>path of a .toml file</source>
   <translation>.toml 文件路径</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>paused after a crash</source>
   <translation>崩溃后暂停</translation>
  </message>
  <message>
   <source>paused by you</source>
   <translation>您已暂停</translation>
  </message>
  <message>
   <source>paused for a program</source>
   <translation>因程序暂停</translation>
  </message>
  <message>
   <source>per coin, in your currency</source>
   <translation>每币，以您的货币计</translation>
  </message>
  <message>
   <source>per kWh, in your currency</source>
   <translation>每千瓦时，以您的货币计</translation>
  </message>
  <message>
   <source>place {place} of {all} by price</source>
   <translation>价格排名第 {place}，共 {all}</translation>
  </message>
  <message>
   <source>places {first} to {last} of {all} by price</source>
   <translation>价格排名第 {first} 至 {last}，共 {all}</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>练习</translation>
  </message>
  <message>
   <source>practice coins</source>
   <translation>练习币</translation>
  </message>
  <message>
   <source>price not told yet, counted when it is</source>
   <translation>价格尚未告知，告知后计入</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>problems only</source>
   <translation>仅问题</translation>
  </message>
  <message>
   <source>promises {names}</source>
   <translation>承诺 {names}</translation>
  </message>
  <message numerus="yes">
   <source>promises {names} and {n} more</source>
   <translation>
    <numerusform>承诺 {names} 等另外 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>prompt</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>proxy's wallet</source>
   <translation>代理的钱包</translation>
  </message>
  <message>
   <source>real network</source>
   <translation>真实网络</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>rising</source>
   <translation>上升</translation>
  </message>
  <message>
   <source>root contract</source>
   <translation>根合约</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message numerus="yes">
   <source>sandboxed, {held} of {n} layer|sandboxed, {held} of {n} layers</source>
   <translation>
    <numerusform>沙箱中，{n} 层中有 {held} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>served</source>
   <translation>已提供</translation>
  </message>
  <message>
   <source>served, resting now</source>
   <translation>已提供，目前休息</translation>
  </message>
  <message>
   <source>set its price</source>
   <translation>设置其价格</translation>
  </message>
  <message>
   <source>set the price of a coin</source>
   <translation>设置币价</translation>
  </message>
  <message>
   <source>sharing</source>
   <translation>共享中</translation>
  </message>
  <message>
   <source>signed by the proxy, not yet paid</source>
   <translation>代理已签名，尚未支付</translation>
  </message>
  <message>
   <source>sorted, largest first</source>
   <translation>已排序，从大到小</translation>
  </message>
  <message>
   <source>sorted, smallest first</source>
   <translation>已排序，从小到大</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>语音转文字</translation>
  </message>
  <message>
   <source>stay where they are</source>
   <translation>保持原处</translation>
  </message>
  <message>
   <source>steady</source>
   <translation>平稳</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>stopped, needed you</source>
   <translation>已停止，需要您处理</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>takes no jobs</source>
   <translation>不接受任务</translation>
  </message>
  <message>
   <source>tells who works for it</source>
   <translation>公布谁为其工作</translation>
  </message>
  <message>
   <source>ten-thousandths</source>
   <translation>万分之一</translation>
  </message>
  <message>
   <source>test network</source>
   <translation>测试网络</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>the card was hot</source>
   <translation>显卡过热</translation>
  </message>
  <message>
   <source>the computer runs on battery</source>
   <translation>电脑使用电池</translation>
  </message>
  <message>
   <source>the engine calculates on the processor</source>
   <translation>引擎在处理器上计算</translation>
  </message>
  <message>
   <source>the last run did not end well</source>
   <translation>上次运行没有正常结束</translation>
  </message>
  <message>
   <source>the only one</source>
   <translation>唯一</translation>
  </message>
  <message>
   <source>the only worker</source>
   <translation>唯一的工作者</translation>
  </message>
  <message>
   <source>the practice network</source>
   <translation>练习网络</translation>
  </message>
  <message>
   <source>the price of this network is not known</source>
   <translation>此网络的价格未知</translation>
  </message>
  <message>
   <source>the proxy has closed its contract</source>
   <translation>代理已关闭其合约</translation>
  </message>
  <message>
   <source>the proxy's contract is not on the chain</source>
   <translation>代理的合约不在链上</translation>
  </message>
  <message>
   <source>the worker contract is closed and takes no payment</source>
   <translation>工作者合约已关闭，不接受支付</translation>
  </message>
  <message>
   <source>these coins have no value; the electricity is real</source>
   <translation>这些币没有价值；电费是真的</translation>
  </message>
  <message>
   <source>times like 22:00-07:00, separated by commas, or empty for always</source>
   <translation>如 22:00-07:00 的时段，用逗号分隔，留空表示始终</translation>
  </message>
  <message>
   <source>tokens/s</source>
   <translation>令牌/秒</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>已解锁</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>版本 {number}</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>waits for a restart</source>
   <translation>等待重启</translation>
  </message>
  <message>
   <source>waits for its payout</source>
   <translation>等待付款</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>watch-only</source>
   <translation>仅观察</translation>
  </message>
  <message>
   <source>watched since {time}, {checked}</source>
   <translation>自 {time} 起观察，{checked}</translation>
  </message>
  <message>
   <source>without the coins, whose number is not known</source>
   <translation>不含数量未知的币</translation>
  </message>
  <message>
   <source>worker contract</source>
   <translation>工作者合约</translation>
  </message>
  <message>
   <source>works now</source>
   <translation>可立即使用</translation>
  </message>
  <message>
   <source>works with a limit</source>
   <translation>可用但有限制</translation>
  </message>
  <message>
   <source>you are here</source>
   <translation>您在这里</translation>
  </message>
  <message>
   <source>you asked for it</source>
   <translation>您要求的</translation>
  </message>
  <message>
   <source>your price</source>
   <translation>您的价格</translation>
  </message>
  <message>
   <source>your wallet</source>
   <translation>您的钱包</translation>
  </message>
  <message>
   <source>{amount} are signed and are paid out next.</source>
   <translation>已签名 {amount}，接下来付款。</translation>
  </message>
  <message>
   <source>{amount} are signed and cannot be paid out: {why}. The payment is kept.</source>
   <translation>已签名 {amount}，无法付款：{why}。签名支付已保留。</translation>
  </message>
  <message>
   <source>{amount} are signed and not paid out: the fee, up to {fee}, would be {share} of it, more than the {most}. It is paid out from {due} on, or at once when you ask.</source>
   <translation>已签名 {amount}，尚未付款：手续费最多 {fee}，占 {share}，超过 {most}。满 {due} 时付款，或在您请求时立即付款。</translation>
  </message>
  <message>
   <source>{amount} are signed and wait for a wallet that pays the fee.</source>
   <translation>已签名 {amount}，等待支付手续费的钱包。</translation>
  </message>
  <message>
   <source>{amount} are signed; they wait a while, for a payout was made lately.</source>
   <translation>已签名 {amount}；因最近刚付过款，需稍等。</translation>
  </message>
  <message>
   <source>{amount} arrived at the owner's address.</source>
   <translation>{amount} 已到达所有者的地址。</translation>
  </message>
  <message>
   <source>{amount} arrived at your address.</source>
   <translation>{amount} 已到达您的地址。</translation>
  </message>
  <message>
   <source>{amount} count as paid on the chain and have not arrived: they are on their way, or the proxy's contract is short of money and pays when it has some.</source>
   <translation>{amount} 在链上记为已付但未到账：可能在途中，或代理合约资金不足，有钱时再付。</translation>
  </message>
  <message>
   <source>{amount} have left the wallet.</source>
   <translation>{amount} 已离开钱包。</translation>
  </message>
  <message>
   <source>{amount} more have arrived than this proxy contract's tokens are worth at {fee} nanotons each.</source>
   <translation>到账金额比此代理合约的令牌价值（每个 {fee} nanoton）多 {amount}。</translation>
  </message>
  <message>
   <source>{amount} more is not signed yet.</source>
   <translation>还有 {amount} 尚未签名。</translation>
  </message>
  <message>
   <source>{amount} more may come, as in the last 24 hours.</source>
   <translation>可能还有 {amount}，与过去 24 小时相同。</translation>
  </message>
  <message>
   <source>{amount} stay with your worker contract as a deposit.</source>
   <translation>{amount} 作为押金留在您的工作者合约中。</translation>
  </message>
  <message>
   <source>{amount} to {address}.</source>
   <translation>{amount} 付给 {address}。</translation>
  </message>
  <message>
   <source>{amount} to {address}. What became of it is certain by {time}; nothing else is sent before.</source>
   <translation>{amount} 付给 {address}。结果将在 {time} 前确定；在此之前不会发送其他内容。</translation>
  </message>
  <message>
   <source>{amount} tokens per second</source>
   <translation>每秒 {amount} 个令牌</translation>
  </message>
  <message>
   <source>{amount} were paid by the proxy on its own, without a fee of yours.</source>
   <translation>代理自行支付了 {amount}，没有收您手续费。</translation>
  </message>
  <message numerus="yes">
   <source>{count} job done today.|{count} jobs done today.</source>
   <translation>
    <numerusform>今天已完成 {count} 个任务。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} job|{count} jobs</source>
   <translation>
    <numerusform>{count} 个任务</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} 参数</translation>
  </message>
  <message>
   <source>{currency} a coin</source>
   <translation>每币 {currency}</translation>
  </message>
  <message>
   <source>{currency}/kWh</source>
   <translation>{currency}/kWh</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} 天</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{month}{day}日</translation>
  </message>
  <message>
   <source>{day}, {begin} to {end}</source>
   <translation>{day}，{begin} 至 {end}</translation>
  </message>
  <message>
   <source>{device}, {free} free</source>
   <translation>{device}，{free} 可用</translation>
  </message>
  <message>
   <source>{done} done today, {failed} failed</source>
   <translation>今天完成 {done}，失败 {failed}</translation>
  </message>
  <message>
   <source>{energy} × {price}</source>
   <translation>{energy} × {price}</translation>
  </message>
  <message>
   <source>{first} to {last} of {all}</source>
   <translation>第 {first} 至 {last}，共 {all}</translation>
  </message>
  <message>
   <source>{free} free</source>
   <translation>{free} 可用</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} 小时</translation>
  </message>
  <message>
   <source>{jobs} in {time}</source>
   <translation>{time}内 {jobs}</translation>
  </message>
  <message>
   <source>{label}, about {amount} more, not in any sum</source>
   <translation>{label}，约多 {amount}，不计入任何合计</translation>
  </message>
  <message>
   <source>{label}, about {amount}, estimated</source>
   <translation>{label}，约 {amount}，估计</translation>
  </message>
  <message>
   <source>{label}, not enough to go by</source>
   <translation>{label}，依据不足</translation>
  </message>
  <message>
   <source>{label}, {amount}, measured</source>
   <translation>{label}，{amount}，实测</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} 到 {most}</translation>
  </message>
  <message>
   <source>{least} to {most} {unit}</source>
   <translation>{least} 到 {most} {unit}</translation>
  </message>
  <message>
   <source>{listed}, {checked}.</source>
   <translation>{listed}，{checked}。</translation>
  </message>
  <message>
   <source>{listed}, {place}.</source>
   <translation>{listed}，{place}。</translation>
  </message>
  <message>
   <source>{millions} million weights: fits any memory, {size} on the disk, no download.</source>
   <translation>{millions} 百万参数：任何内存都够用，磁盘占用 {size}，无需下载。</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <source>{model} is wanted more.</source>
   <translation>{model} 的需求更大。</translation>
  </message>
  <message>
   <source>{model}, {jobs}</source>
   <translation>{model}，{jobs}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{year}年{month}</translation>
  </message>
  <message numerus="yes">
   <source>{name} and {n} more|{name} and {n} more</source>
   <translation>
    <numerusform>{name} 等另外 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is gone: its driver was reset, or it was taken out.</source>
   <translation>{name} 不见了：驱动被重置，或显卡被取出。</translation>
  </message>
  <message numerus="yes">
   <source>{name}, {n} core|{name}, {n} cores</source>
   <translation>
    <numerusform>{name}，{n} 核</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}. You have paid this address before.</source>
   <translation>{name}。您以前向此地址付过款。</translation>
  </message>
  <message numerus="yes">
   <source>{n} connection|{n} connections</source>
   <translation>
    <numerusform>{n} 个连接</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entry is saved.|{n} entries are saved.</source>
   <translation>
    <numerusform>已保存 {n} 条。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job at once|{n} jobs at once</source>
   <translation>
    <numerusform>同时 {n} 个任务</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} job was not answered and earned nothing.|{n} jobs were not answered and earned nothing.</source>
   <translation>
    <numerusform>{n} 个任务未回答，没有收益。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} model|{n} models</source>
   <translation>
    <numerusform>{n} 个模型</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} connected|{n} of {all} connected</source>
   <translation>
    <numerusform>{all} 个中有 {n} 个已连接</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} proxies lists this computer.|{n} of {all} proxies list this computer.</source>
   <translation>
    <numerusform>{all} 个代理中有 {n} 个列出本机。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} payout|{n} payouts</source>
   <translation>
    <numerusform>{n} 笔付款</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} proxy is registered there.|{n} proxies are registered there.</source>
   <translation>
    <numerusform>那里注册了 {n} 个代理。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first, or handed back in {time}.|{n} running jobs are finished first, or handed back in {time}.</source>
   <translation>
    <numerusform>先完成 {n} 个运行中的任务，否则 {time}后归还。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} running job is finished first.|{n} running jobs are finished first.</source>
   <translation>
    <numerusform>先完成 {n} 个运行中的任务。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} second left|{n} seconds left</source>
   <translation>
    <numerusform>剩余 {n} 秒</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token ({amount})|{n} tokens ({amount})</source>
   <translation>
    <numerusform>{n} 个令牌（{amount}）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} token|{n} tokens</source>
   <translation>
    <numerusform>{n} 个令牌</numerusform>
   </translation>
  </message>
  <message>
   <source>{payouts}, fees {fees}</source>
   <translation>{payouts}，手续费 {fees}</translation>
  </message>
  <message>
   <source>{place} of {all}</source>
   <translation>第 {place}，共 {all}</translation>
  </message>
  <message>
   <source>{running} of {places}</source>
   <translation>{running}/{places}</translation>
  </message>
  <message>
   <source>{running} of {places} busy</source>
   <translation>{running}/{places} 忙</translation>
  </message>
  <message>
   <source>{running} of {slots}</source>
   <translation>{running}/{slots}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>{signed} are signed and paid out next.</source>
   <translation>已签名 {signed}；接下来付款。</translation>
  </message>
  <message>
   <source>{signed} are signed; they are paid out at {due}.</source>
   <translation>已签名 {signed}；满 {due} 时付款。</translation>
  </message>
  <message>
   <source>{signed} are signed; unlock the wallet to have them paid out.</source>
   <translation>已签名 {signed}；请解锁钱包以便付款。</translation>
  </message>
  <message>
   <source>{signed} of {due}</source>
   <translation>{signed}/{due}</translation>
  </message>
  <message>
   <source>{signed} signed, measured</source>
   <translation>已签名 {signed}，实测</translation>
  </message>
  <message>
   <source>{size} are credited and not signed yet; proxies sign every minute or so.</source>
   <translation>已记入 {size}，尚未签名；代理大约每分钟签名一次。</translation>
  </message>
  <message>
   <source>{size} on disk</source>
   <translation>磁盘占用 {size}</translation>
  </message>
  <message numerus="yes">
   <source>{text}, {n} waits|{text}, {n} wait</source>
   <translation>
    <numerusform>{text}，{n} 个等待</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} last time</source>
   <translation>上次 {time}</translation>
  </message>
  <message>
   <source>{title}, {signed} signed of {due}, measured</source>
   <translation>{title}，已签名 {signed}，共需 {due}，实测</translation>
  </message>
  <message>
   <source>{title}. {sentence}</source>
   <translation>{title}。{sentence}</translation>
  </message>
  <message>
   <source>{title}: {reason}. {hint}</source>
   <translation>{title}：{reason}。{hint}</translation>
  </message>
  <message>
   <source>{tokens} paid tokens {times} {price} nano{coin}</source>
   <translation>{tokens} 付费令牌 {times} {price} nano{coin}</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} 令牌上下文</translation>
  </message>
  <message>
   <source>{tokens} {kind} tokens {times} {multiplier}</source>
   <translation>{tokens} {kind}令牌 {times} {multiplier}</translation>
  </message>
  <message>
   <source>{total}, {free} free</source>
   <translation>{total}，{free} 可用</translation>
  </message>
  <message>
   <source>{unit} a day at {price} a coin</source>
   <translation>每天 {unit}，按每币 {price}</translation>
  </message>
  <message>
   <source>{unit} a month at {price} a coin</source>
   <translation>每月 {unit}，按每币 {price}</translation>
  </message>
  <message>
   <source>{unit} a quarter at {price} a coin</source>
   <translation>每季 {unit}，按每币 {price}</translation>
  </message>
  <message>
   <source>{unit} a year at {price} a coin</source>
   <translation>每年 {unit}，按每币 {price}</translation>
  </message>
  <message>
   <source>{unit} an hour at {price} a coin</source>
   <translation>每小时 {unit}，按每币 {price}</translation>
  </message>
  <message>
   <source>{unit}, before electricity</source>
   <translation>{unit}，未扣电费</translation>
  </message>
  <message>
   <source>{unit}, before electricity: it has no model</source>
   <translation>{unit}，未扣电费：没有模型</translation>
  </message>
  <message>
   <source>{values}, or not set</source>
   <translation>{values}，或未设置</translation>
  </message>
  <message>
   <source>{version}, test network</source>
   <translation>{version}，测试网络</translation>
  </message>
  <message>
   <source>{version}: never used</source>
   <translation>{version}：从未使用</translation>
  </message>
  <message>
   <source>{version}: {amount}</source>
   <translation>{version}：{amount}</translation>
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
   <translation>{month}{day}日 {weekday}</translation>
  </message>
  <message>
   <source>{what}, refused</source>
   <translation>{what}，被拒绝</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}。</translation>
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
