/**
 * The fields of an address, still quoted: `~` parts a value and `root` names the first instrument only
 * where they are not.
 */
export class Query {
  readonly #fields: readonly (readonly [string, string])[];

  constructor(text: string) {
    this.#fields = text
      .replace(/^\?/, '')
      .split('&')
      .map((field): [string, string] => {
        const at = field.indexOf('=');
        return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
      });
  }

  has(name: string): boolean {
    return this.first(name) !== undefined;
  }

  /** The first value under a name, as it stands in the address. */
  first(name: string): string | undefined {
    return this.all(name)[0];
  }

  all(name: string): readonly string[] {
    return this.#fields.filter(([key]) => key === name).map(([, value]) => value);
  }

  /** One name or id; null when there is none, or it cannot be read. */
  plain(name: string): string | null {
    return plain(this.first(name));
  }

  /** One of the values that there are; null for any other. */
  oneOf<Value extends string>(values: readonly Value[], name: string): Value | null {
    const given = this.first(name);
    return values.find((one) => one === given) ?? null;
  }

  /** Names or ids parted by `~`, as `listed` writes them, each once. */
  list(name: string): readonly string[] {
    const ids = this.all(name).flatMap((value) => value.split('~').map(plain));
    return [...new Set(ids.filter((id) => id !== null))];
  }
}

/** `URLSearchParams` would write "A%2FRES%2F66%2F128"; these characters may stand in a query as they are. */
export function quoted(text: string): string {
  const plainText = text === 'root' ? '%72oot' : encodeURIComponent(text);
  return plainText.replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/~/g, '%7E');
}

/** A field with several names or ids, or no field when there are none. */
export function listed(name: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`${name}=${ids.map(quoted).join('~')}`];
}

/** What has been quoted, read; null when it is empty or cannot be read. */
export function plain(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ')).trim() || null;
  } catch {
    return null;
  }
}
