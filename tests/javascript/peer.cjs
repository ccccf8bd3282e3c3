// The JavaScript libraries of TON behind JSON lines: one request in, one answer out.
//
//   {"call": "keys", ...}  ->  {"result": ...} or {"error": "why"}
//
// The test that started it is the only one who writes here; it ends with its standard input.

"use strict";

const readline = require("node:readline");
const core = require("@ton/core");
const crypto = require("@ton/crypto");
const { Blockchain } = require("@ton/sandbox");
const { WalletContractV3R2, WalletContractV4, WalletContractV5R1 } = require("@ton/ton");

const { Address, Cell } = core;
const SOURCE = new Address(0, Buffer.alloc(32, 0xfa));
let chain;

const bytes = (hex) => Buffer.from(hex, "hex");
const boc = (cell) => cell.toBoc({ idx: false, crc32: false }).toString("base64");

function wallet({ version, network, publicKey }) {
  const common = { workchain: 0, publicKey: bytes(publicKey) };
  if (version === "v5r1") {
    return WalletContractV5R1.create({ ...common, walletId: { networkGlobalId: network } });
  }
  return (version === "v4r2" ? WalletContractV4 : WalletContractV3R2).create(common);
}

function toMessage({ to, value, bounce, comment, body, init }) {
  return core.internal({
    to: Address.parseRaw(to),
    value: BigInt(value),
    bounce,
    body: body === null ? comment || undefined : Cell.fromBase64(body),
    init: init === null ? undefined : core.loadStateInit(Cell.fromBase64(init).beginParse()),
  });
}

function written(message) {
  return core.beginCell().store(core.storeMessage(message)).endCell();
}

const CALLS = {
  async makeWords() {
    return await crypto.mnemonicNew(24);
  },
  async checkWords({ words }) {
    return await crypto.mnemonicValidate(words);
  },
  async keys({ words }) {
    const pair = await crypto.mnemonicToPrivateKey(words);
    const seed = pair.secretKey.subarray(0, 32);
    return { seed: seed.toString("hex"), publicKey: pair.publicKey.toString("hex") };
  },
  sign({ seed, data }) {
    const { secretKey } = crypto.keyPairFromSeed(bytes(seed));
    return crypto.sign(bytes(data), secretKey).toString("hex");
  },
  verify({ data, signature, publicKey }) {
    return crypto.signVerify(bytes(data), bytes(signature), bytes(publicKey));
  },
  writeAddress({ raw, bounceable, testOnly }) {
    return Address.parseRaw(raw).toString({ bounceable, testOnly });
  },
  readAddress({ text }) {
    const { address, isBounceable, isTestOnly } = Address.parseFriendly(text);
    return { raw: address.toRawString(), isBounceable, isTestOnly };
  },
  wallet(wanted) {
    const { address, init } = wallet(wanted);
    const state = core.beginCell().store(core.storeStateInit(init)).endCell();
    return { address: address.toRawString(), stateHash: state.hash().toString("hex") };
  },
  transfer(wanted) {
    const sender = wallet(wanted);
    const body = sender.createTransfer({
      seqno: wanted.seqno,
      secretKey: crypto.keyPairFromSeed(bytes(wanted.seed)).secretKey,
      messages: wanted.transfers.map(toMessage),
      sendMode: wanted.mode,
      timeout: wanted.validUntil,
    });
    const message = written(core.external({ to: sender.address, body }));
    return { boc: boc(message), hash: message.hash().toString("hex") };
  },
  async openChain({ now }) {
    chain = await Blockchain.create();
    chain.now = now;
    return null;
  },
  forward({ seconds }) {
    chain.now += seconds;
    return null;
  },
  async fund({ address, amount }) {
    const to = Address.parseRaw(address);
    const message = core.internal({ to, value: BigInt(amount), bounce: false });
    await chain.sendMessage({ ...message, info: { ...message.info, src: SOURCE } });
    return null;
  },
  async submit({ message }) {
    try {
      const { transactions } = await chain.sendMessage(Cell.fromBase64(message));
      return { isAccepted: true, count: transactions.length };
    } catch (error) {
      if (error.exitCode === undefined) {
        throw error;
      }
      return { isAccepted: false, exitCode: error.exitCode };
    }
  },
  async account({ address }) {
    const contract = await chain.getContract(Address.parseRaw(address));
    const state = contract.accountState;
    const isActive = state?.type === "active";
    const data = isActive && state.state.data ? boc(state.state.data) : null;
    return { balance: contract.balance.toString(), data };
  },
};

async function answer(line) {
  try {
    const { call, ...wanted } = JSON.parse(line);
    return { result: await CALLS[call](wanted) };
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  }
}

main();
