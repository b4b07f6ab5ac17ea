import { describe, expect, it } from 'vitest';
import { dataFolder, storeConfig } from '../../cypher/config.ts';

describe('the store that the environment names', () => {
  it.each([
    ['nothing', {}, { kind: 'embedded', folder: '.ungraph' }],
    ['a data folder', { UNGRAPH_DATA: '/srv/un' }, { kind: 'embedded', folder: '/srv/un' }],
    ['an empty address', { NEO4J_URI: '' }, { kind: 'embedded', folder: '.ungraph' }],
    [
      'an address alone',
      { NEO4J_URI: 'neo4j://db' },
      { kind: 'neo4j', uri: 'neo4j://db', user: 'neo4j', password: null, database: null },
    ],
    [
      'everything',
      { NEO4J_URI: 'neo4j+s://db', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'un' },
      { kind: 'neo4j', uri: 'neo4j+s://db', user: 'u', password: 'p', database: 'un' },
    ],
  ])('%s', (_, environment, expected) => {
    expect(storeConfig(environment)).toStrictEqual(expected);
  });

  it('has its data folder beside Neo4j too', () => {
    expect(dataFolder({ NEO4J_URI: 'neo4j://db', UNGRAPH_DATA: 'x' })).toBe('x');
  });
});
