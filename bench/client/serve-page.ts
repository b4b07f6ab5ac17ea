import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { SECURITY_HEADERS } from '../../server/http/security-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface ServedPage {
  /** http://127.0.0.1:PORT/page.html */
  readonly address: string;
  readonly close: () => void;
}

/** Builds the benchmark's page and serves it under the explorer's own security headers. */
export async function servePage(root: string): Promise<ServedPage> {
  const folder = join(root, 'dist', 'bench-page');
  const source = join(root, 'bench', 'client');
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5_000,
      rollupOptions: { input: { page: join(source, 'page.html') } },
    },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    readFile(join(folder, path)).then(
      (bytes) =>
        response
          .writeHead(200, { ...SECURITY_HEADERS, 'content-type': TYPES[extname(path)] ?? 'text/plain' })
          .end(bytes),
      () => response.writeHead(404, SECURITY_HEADERS).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/page.html`, close: () => server.close() };
}
