import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { SiteFile } from './site-file.ts';

/** The files of a built site by the path of their address, read again when they change on disk. */
export class SiteFiles {
  readonly #root: string;
  readonly #known = new Map<string, { readonly version: string; readonly file: SiteFile }>();
  readonly #replaced: ReadonlyMap<string, SiteFile>;

  /** `replaced`: contents by path (`/data/projects.csv`), as if a deployer had put other files there. */
  constructor(root: string, replaced: Readonly<Record<string, Buffer | string>> = {}) {
    this.#root = resolve(root);
    this.#replaced = new Map(
      Object.entries(replaced).map(([path, bytes]) => [path, new SiteFile(path, Buffer.from(bytes))]),
    );
  }

  async read(urlPath: string): Promise<SiteFile | null> {
    const name = urlPath.endsWith('/') ? `${urlPath}index.html` : urlPath;
    const replaced = this.#replaced.get(name);
    if (replaced !== undefined) return replaced;
    const path = join(this.#root, name);
    // `join` has resolved every `..`: what is not below the root would be somebody's private file.
    if (!path.startsWith(this.#root + sep)) return null;
    const found = await stat(path).catch(() => null);
    if (found?.isFile() !== true) return null;
    const version = `${String(found.mtimeMs)} ${String(found.size)}`;
    const known = this.#known.get(path);
    if (known?.version === version) return known.file;
    const file = new SiteFile(path, await readFile(path));
    this.#known.set(path, { version, file });
    return file;
  }
}
