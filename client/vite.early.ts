import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Puts a small script of its own before the page's: it runs as soon as it is here, while the page's large one is
 * still being loaded. Typefaces of the first view are asked for at once too, not when a style sheet first needs them.
 * @param page the page it belongs to
 * @param script its source
 * @param fonts how the names of the typefaces begin
 */
export function early(page: string, script: string, fonts: readonly string[]): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { filename, bundle }) {
        if (filename !== page || !bundle) return [];
        const files = Object.values(bundle);
        const chunk = files.find((file) => file.type === 'chunk' && file.facadeModuleId === script);
        if (chunk?.type !== 'chunk') throw new Error(`${script} is no entry of the build`);
        const typefaces = fonts.map((start) => {
          const file = files.find(({ fileName }) => fileName.startsWith(`assets/${start}`));
          if (!file) throw new Error(`no typeface of the build begins with ${start}`);
          return file.fileName;
        });
        return [
          tag('script', { type: 'module', async: true, crossorigin: true, src: `/${chunk.fileName}` }),
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
