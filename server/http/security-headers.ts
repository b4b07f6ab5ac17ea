import { createHash } from 'node:crypto';

/**
 * Style sheets that libraries of the explorer put into the page themselves: Cytoscape, and React Aria's
 * press and scroll handling. Allowed by their hash, so that no other inline style is.
 */
export const LIBRARY_STYLES: readonly string[] = [
  '.__________cytoscape_container { position: relative; }',
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

const libraryHashes = LIBRARY_STYLES.map(
  (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
).join(' ');

type Policy = Readonly<Record<string, string>>;

const explorerPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${libraryHashes}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** GraphiQL's editor (Monaco) writes style sheets at run time and carries its icon font in one. */
const graphiqlPolicy: Policy = {
  ...explorerPolicy,
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
};

/** Content-Security-Policy of the explorer and of everything that is not a page. */
export const EXPLORER_CSP: string = policyText(explorerPolicy);
/** Content-Security-Policy of the GraphiQL page. */
export const GRAPHIQL_CSP: string = policyText(graphiqlPolicy);

/** Content-Security-Policy of the explorer where these other sites may show it in their own pages; `*`: any site. */
export const embeddedCsp = (sites: readonly string[]): string =>
  policyText({ ...explorerPolicy, 'frame-ancestors': ["'self'", ...sites].join(' ') });

/** Sent with every answer. No CORS header is ever sent: other sites' pages cannot read this server. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': EXPLORER_CSP,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
