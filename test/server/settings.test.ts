import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTING_ROWS, readSettings, unknownSettings } from '../../server/settings.ts';

describe('settings', () => {
  it('that are not given are not there; an empty one is none', () => {
    expect(readSettings({ PORT: '', UNGRAPH_LOG: ' ' })).toStrictEqual({});
  });

  it.each([
    ['PORT', '0', { port: 0 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['UNGRAPH_INTROSPECTION', 'No', { introspection: false }],
    ['UNGRAPH_INTROSPECTION', '1', { introspection: true }],
    ['UNGRAPH_RATE_LIMIT', '600', { rateLimit: 600 }],
    [
      'UNGRAPH_ORIGINS',
      'https://a.example, https://b.example:8443',
      { origins: ['https://a.example', 'https://b.example:8443'] },
    ],
    ['UNGRAPH_HOSTS', 'Ungraph.example.org, graph.local', { hosts: ['ungraph.example.org', 'graph.local'] }],
    ['UNGRAPH_CACHE_MB', '0', { cacheMegabytes: 0 }],
  ])('%s=%s', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toStrictEqual(expected);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['UNGRAPH_LOG', 'loud'],
    ['UNGRAPH_INTROSPECTION', 'perhaps'],
    ['UNGRAPH_RATE_LIMIT', '-1'],
    ['UNGRAPH_ORIGINS', '*'],
    ['UNGRAPH_ORIGINS', 'https://a.example/'],
    ['UNGRAPH_HOSTS', 'https://a.example'],
    ['UNGRAPH_HOSTS', 'a.example:8443'],
    ['UNGRAPH_HOSTS', '*'],
    ['UNGRAPH_TIMEOUT_MS', '10'],
    ['UNGRAPH_MAX_COST', '1e9'],
  ])('%s=%s is refused, and named', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}". It must be`);
  });

  it('all that are wrong are named at once', () => {
    expect(() => readSettings({ PORT: 'x', UNGRAPH_LOG: 'y' })).toThrow(/PORT is "x".*\nUNGRAPH_LOG is "y"/);
  });

  it('what looks like one and is none is told', () => {
    expect(
      unknownSettings({ UNGRAPH_RATELIMIT: '1', UNGRAPH_DATA: 'x', UNGRAPH_LOG: 'info', HOME: '/' }),
    ).toStrictEqual(['UNGRAPH_RATELIMIT']);
  });

  it('docs/configuration.md has a row for each, with its default and what it is for', () => {
    const rows = readFileSync('docs/configuration.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    for (const [name, byDefault, description] of SETTING_ROWS)
      expect(rows).toContainEqual([`\`${name}\``, byDefault, description]);
  });
});
