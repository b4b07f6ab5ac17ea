import { describe, expect, it } from 'vitest';
import {
  numberedProtocol,
  onlyProtocol,
  protocolAbout,
  protocolGroup,
  protocolOrGroup,
} from '../../../ingest/resolve/entities/which-protocol.ts';
import { asEntityId } from '../../../ingest/symbols/ids.ts';

const treaty = (name: string) => asEntityId(`treaty/${name}`);
const CHILD = treaty('convention-on-the-rights-of-the-child');
const DISABILITIES = treaty('convention-on-the-rights-of-persons-with-disabilities');
const REFUGEES = treaty('convention-relating-to-the-status-of-refugees');
const BIODIVERSITY = treaty('convention-on-biological-diversity');
const GENEVA = treaty('geneva-conventions-of-12-august-1949');
const HAZARDOUS = treaty(
  'basel-convention-on-the-control-of-transboundary-movements-of-hazardous-wastes-and-their-disposal',
);

const NONE = 'none';
const PLAIN = { isOptional: false };
const OPTIONAL = { isOptional: true };

describe('which protocol to a treaty is meant', () => {
  it.each([
    ['the only one', onlyProtocol(REFUGEES, PLAIN), 'Protocol relating to the Status of Refugees'],
    ['of several none alone', onlyProtocol(BIODIVERSITY, PLAIN), NONE],
    ['of several the one of a year', onlyProtocol(GENEVA, { ...PLAIN, year: 2005 }), 'Protocol III'],
    ['of several of a year none', onlyProtocol(GENEVA, { ...PLAIN, year: 1977 }), NONE],
    ['the only one, of another year', onlyProtocol(REFUGEES, { ...PLAIN, year: 1951 }), NONE],
    ['no optional one where none is said', onlyProtocol(DISABILITIES, PLAIN), NONE],
    ['an optional one', onlyProtocol(DISABILITIES, OPTIONAL), 'Optional Protocol to the Convention'],
    ['an amendment is no protocol', onlyProtocol(HAZARDOUS, PLAIN), 'Basel Protocol on Liability'],
    ['another convention is no protocol', onlyProtocol(treaty('slavery-convention'), PLAIN), NONE],
    ['several together', protocolGroup(BIODIVERSITY, PLAIN), 'Protocols to the Convention on Biological'],
    ['no optional ones together', protocolGroup(BIODIVERSITY, OPTIONAL), NONE],
    ['several of a year', protocolGroup(GENEVA, { ...PLAIN, year: 1977 }), 'Protocols Additional'],
    ['several, none of that year', protocolGroup(GENEVA, { ...PLAIN, year: 2005 }), NONE],
    ['those of a treaty with one', protocolOrGroup(DISABILITIES, OPTIONAL), 'Optional Protocol to'],
    ['those of a treaty with several', protocolOrGroup(CHILD, OPTIONAL), 'Optional Protocols to'],
    ['a number', numberedProtocol(GENEVA, 'Protocol II'), 'Protocol II'],
    ['a number that none has', numberedProtocol(GENEVA, 'Protocol IX'), NONE],
    ['a subject', protocolAbout(CHILD, 'Sale of children'), 'on the sale of children'],
    ['a subject of another convention', protocolAbout(treaty('slavery-convention'), 'the abolition'), NONE],
    ['a subject that none has', protocolAbout(CHILD, 'ferries'), NONE],
  ])('%s', (_, found, name) => {
    expect(found?.name ?? NONE).toContain(name);
  });
});
