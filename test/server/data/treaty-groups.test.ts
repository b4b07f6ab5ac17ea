import { expect, it } from 'vitest';
import { namedInstrument } from '../../../server/data/instruments.ts';
import { treatyGroupsData } from '../../../server/data/treaty-groups.ts';

const GROUP = 'treaty/optional-protocols-to-the-international-covenant-on-civil-and-political-rights';
const FIRST = 'treaty/optional-protocol-to-the-international-covenant-on-civil-and-political-rights';
const SECOND =
  'treaty/second-optional-protocol-to-the-international-covenant-on-civil-and-political-rights-aiming-at-the-abolition-of-the-death-penalty';

const groupsAmong = (...held: readonly string[]) =>
  treatyGroupsData({ byId: (id) => (held.includes(id) ? namedInstrument(id, null, null, false) : null) });

it('a group of treaties has its members and they have it', async () => {
  const groups = groupsAmong(GROUP, FIRST, SECOND);
  expect((await groups.members(GROUP)).map(({ id }) => id)).toStrictEqual([FIRST, SECOND]);
  expect((await groups.groups(SECOND)).map(({ id }) => id)).toStrictEqual([GROUP]);
});

it('of a group only what the graph has is told', async () => {
  const groups = groupsAmong(SECOND);
  expect((await groups.members(GROUP)).map(({ id }) => id)).toStrictEqual([SECOND]);
  expect(await groups.groups(SECOND)).toStrictEqual([]);
});

it('another treaty is no group and in none', async () => {
  const groups = groupsAmong('treaty/convention-on-harbours');
  expect(await groups.members('treaty/convention-on-harbours')).toStrictEqual([]);
  expect(await groups.groups('treaty/convention-on-harbours')).toStrictEqual([]);
});
