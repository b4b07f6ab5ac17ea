/** What to put into another page, so that the view stands there. */
export function embedSnippet(
  { origin, search }: { readonly origin: string; readonly search: string },
  title: string,
): string {
  const fields = search.replace(/^\?/, '');
  const address = `${origin}/?embed${fields === '' ? '' : `&${fields}`}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" loading="lazy" style="border: 1px solid #ccc"></iframe>`;
}

/** Whether this server lets other sites show its pages: its own head says so. */
export async function embedAllowed(): Promise<boolean> {
  try {
    const { headers } = await fetch('/?embed', { method: 'HEAD' });
    return !/frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? '');
  } catch {
    return false;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
