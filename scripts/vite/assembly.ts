import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

/** `?wasm` at the end of an import: as WebAssembly. `?js`: the same in JavaScript, for where that is not allowed. */
const ASKED = /^(.*[/]assembly[/][^/?]+[.]ts)[?](wasm|js)$/;
/** For speed; what is checked is checked by tests; no library, no import. */
const OPTIONS = ['-O2', '--noAssert', '--runtime', 'stub', '--use', 'abort='];

const COMPILER = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');

/** WebAssembly in bytes, by the path of its source: a build and its workers ask for the same. */
const compiled = new Map<string, Promise<Uint8Array>>();

async function compile(path: string): Promise<Uint8Array> {
  // The compiler writes what it makes to standard output where it is told no file.
  const { stdout } = await promisify(execFile)(execPath, [COMPILER, path, ...OPTIONS, '--outFile'], {
    encoding: 'buffer',
  });
  return stdout;
}

function toWasmModule(code: Uint8Array): string {
  return `let module;
export function instantiate() {
  module ??= new WebAssembly.Module(Uint8Array.from(
    atob('${Buffer.from(code).toString('base64')}'),
    (letter) => letter.charCodeAt(0),
  ));
  return new WebAssembly.Instance(module).exports;
}`;
}

async function toJsModule(code: Uint8Array): Promise<string> {
  const { default: binaryen } = await import('assemblyscript/binaryen');
  const module = binaryen.readBinary(code);
  module.setFeatures(binaryen.Features.All);
  const text = module.emitAsmjs();
  module.dispose();
  // It ends with an instance and its exports.
  const end = text.indexOf('var retasmFunc');
  if (end === -1) throw new Error('The compiler writes another JavaScript than it did');
  return `${text.slice(0, end)}export const instantiate = () => asmFunc({});`;
}

/**
 * Compiles AssemblyScript where it is imported with `?wasm` or `?js`: a module whose `instantiate()` gives what the
 * source exports, and its memory, anew each time.
 */
export function assembly(): Plugin {
  return {
    name: 'assembly',
    enforce: 'pre',
    async load(id) {
      const [, path, form] = ASKED.exec(id) ?? [];
      if (path === undefined) return null;
      // All of the folder is compiled with it.
      const folder = dirname(path);
      for (const name of await readdir(folder)) this.addWatchFile(join(folder, name));
      const compiling = compiled.get(path) ?? compile(path);
      compiled.set(path, compiling);
      const code = await compiling;
      return { code: form === 'wasm' ? toWasmModule(code) : await toJsModule(code), moduleType: 'js' };
    },
    watchChange: () => {
      compiled.clear();
    },
  };
}
