import type { HtmlTagDescriptor, Plugin } from 'vite';

export interface EarlyParts {
  /** The page it belongs to. */
  readonly page: string;
  /** The source of the script. */
  readonly script: string;
  /** The part that the page's own script runs next, by its source: it is loaded with that. */
  readonly next: string;
  /** The part that the script may have loaded, by its source; its files stand in the script's `data-later`. */
  readonly later: string;
  /** How the names of the typefaces begin. */
  readonly fonts: readonly string[];
}

/**
 * Puts a small script of its own before the page's: it runs as soon as it is here, while the page's large one is
 * still being loaded. Typefaces of the first view are asked for at once too, not when a style sheet first needs them.
 */
export function early({ page, script, next, later, fonts }: EarlyParts): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { filename, bundle }) {
        if (filename !== page || !bundle) return [];
        const files = Object.values(bundle);
        const chunkOf = (source: string) => {
          const chunk = files.find((file) => file.type === 'chunk' && file.facadeModuleId === source);
          if (chunk?.type !== 'chunk') throw new Error(`${source} has no script of its own in the build`);
          return chunk;
        };
        const chunk = chunkOf(script);
        const part = chunkOf(later);
        const whole = chunkOf(page);
        const following = chunkOf(next);
        const own = new Set([whole.fileName, ...whole.imports]);
        const loadedNext = [following.fileName, ...following.imports].filter((name) => !own.has(name));
        const known = new Set([...own, ...loadedNext]);
        const typefaces = fonts.map((start) => {
          const file = files.find(({ fileName }) => fileName.startsWith(`assets/${start}`));
          if (!file) throw new Error(`no typeface of the build begins with ${start}`);
          return file.fileName;
        });
        return [
          tag('script', {
            type: 'module',
            async: true,
            crossorigin: true,
            src: `/${chunk.fileName}`,
            'data-later': [part.fileName, ...part.imports]
              .filter((name) => !known.has(name))
              .map((name) => `/${name}`)
              .join(' '),
          }),
          ...loadedNext.map((name) =>
            tag('link', { rel: 'modulepreload', crossorigin: true, href: `/${name}` }),
          ),
          ...typefaces.map((name) =>
            tag('link', {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `/${name}`,
            }),
          ),
        ];
      },
    },
  };
}

function tag(name: string, attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo: 'head-prepend' };
}
