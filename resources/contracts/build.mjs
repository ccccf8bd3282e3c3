// Compile every contract: node resources/contracts/build.mjs <folder with the compiler> [output]
//
// The folder is tests/javascript after `npm ci --prefix tests/javascript`, which installs the
// compiler. Without a second argument the result goes to `compiled/` beside this file.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const COMPILER = "1.1.0"; // later ones use instructions of a newer virtual machine
const NAMES = ["root", "proxy", "worker", "client", "node_wallet"];

const here = dirname(fileURLToPath(import.meta.url));
const [folder, output = join(here, "compiled")] = process.argv.slice(2);
if (folder === undefined) {
  fail("usage: node build.mjs <folder with the compiler> [output folder]");
}
const require = createRequire(join(resolve(folder), "node_modules", "/"));
const { getTolkCompilerVersion, runTolkCompiler } = require("@ton/tolk-js");

const version = await getTolkCompilerVersion();
if (version !== COMPILER) {
  fail(`the compiler must be ${COMPILER}, this one is ${version}`);
}
mkdirSync(output, { recursive: true });
for (const name of NAMES) {
  const result = await runTolkCompiler({
    entrypointFileName: `${name}.tolk`,
    fsReadCallback: (path) => readFileSync(join(here, path), "utf-8"),
  });
  if (result.status !== "ok") {
    fail(`${name}: ${result.message}`);
  }
  const compiled = {
    name,
    compiler: `@ton/tolk-js ${version}`,
    code_boc_base64: result.codeBoc64,
    code_hash: result.codeHashHex.toLowerCase(),
  };
  writeFileSync(join(output, `${name}.json`), `${JSON.stringify(compiled, null, 2)}\n`);
  process.stdout.write(`${name} ${compiled.code_hash}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
