import { SaxesParser } from 'saxes';
import { decodeText } from '../decode.ts';
import { ReadError } from '../read-error.ts';

/** What an element says of itself; names without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** No document nests deeper; what does is made to break its readers. */
const MAX_DEPTH = 256;

/**
 * Reads XML from first to last. A document type is refused whatever it says: entities that it could
 * define are how small files become large ones or reach for others.
 * @throws {ReadError} `damaged` where it is not well-formed or hostile.
 */
export function parseXml(bytes: Uint8Array, what: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false, fragment: false });
  let depth = 0;
  const refuse = (reason: string): never => {
    throw new ReadError('damaged', `${what}: ${reason}`);
  };
  parser.on('error', (error) => refuse(`is no well-formed XML: ${error.message}`));
  parser.on('doctype', () => refuse('declares a document type, which is refused: it could define entities'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) refuse(`nests deeper than ${MAX_DEPTH} elements`);
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value;
    handler.open?.({ name: local(tag.name), attributes });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(local(tag.name));
  });
  const { text } = handler;
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decodeText(bytes)).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
