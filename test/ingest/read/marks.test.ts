import { describe, expect, test } from 'vitest';
import { bearsUnMarks } from '../../../ingest/read/marks.ts';

describe('the marks of a UN document', () => {
  test.each([
    ['a symbol alone', 'Annex to document A/66/455, page 3'],
    ['a symbol with letters in it', 'See A/CONF.157/24 (Part I)'],
    ['the symbol of another body', 'FCCC/CP/2015/10/Add.1'],
    ['the symbol of a fund', 'in document GCF/B.29/05 titled “Lights”'],
    ['the symbol of an authority by session and organ', 'contained in ISBA/26/C/10'],
    ['the act of an agency under its symbol', 'Recalling IDB.48/Dec.9 and GC.18/Res.1'],
    ['two weak marks of a union whose numbers have a letter', 'Universal Postal Union, resolution C 27/2021'],
    ['the enacting words', 'The General Assembly,\nRecalling what was said,'],
    [
      'the enacting words without a comma',
      '10 (1946). Resolution of 4 November 1946\nThe Security Council\nResolves',
    ],
    [
      'the enacting words of a Sub-Commission',
      'The Sub-Commission on the Keeping of Clips,\nRecalling what was said,',
    ],
    [
      'the enacting words of a committee whose paragraphs bear letters',
      'The Executive Committee,\n(a) Recognized that clips are kept,',
    ],
    [
      'the enacting words in capitals, behind the preamble',
      'RECALLING Resolution Conf. 7.2;\n\nTHE CONFERENCE OF THE PARTIES TO THE CONVENTION',
    ],
    [
      'the enacting words of a regional commission',
      'The Economic and Social Commission for Marana,\n\nReferring to its resolution,',
    ],
    [
      'the enacting words of a meeting that is counted, in capitals',
      'THE FIFTEENTH MEETING OF CONTRACTING PARTIES,\n\nRECALLING its list,',
    ],
    ['a text all in capitals', 'RESOLUTIONS OF THE GENERAL ASSEMBLY AND THE ECONOMIC AND SOCIAL COUNCIL'],
    [
      'the enacting words of an assembly with the number of its session',
      'The Seventy-second World Clip Assembly,\n\nHaving considered clips,',
    ],
    ['the enacting words of an assembly before a colon', 'The Assembly:\n\nRecalling clips,'],
    ['the enacting words of an assembly in capitals', 'THE ASSEMBLY,\n\nRECALLING Article 15,'],
    [
      'the enacting words of a meeting with a long name',
      'The Meeting of the Parties to the Protocol on Clips that Keepers Store for Other Keepers of Clips and Files,\n\nRecalling it,',
    ],
    [
      'the enacting words before a number and an adverb',
      'The Governing Council of the Keepers of Clips,\n34. Further requests all to keep clips;',
    ],
    [
      'the enacting words without a comma before the first number',
      'The Conference of the Parties\n\n1. Welcomes clips;',
    ],
    [
      'the enacting words before a number to which the text is glued',
      'The Conference of the Parties\n1.Takes note of clips;',
    ],
    [
      'the enacting words of an assembly behind whose hyphen a scanner set a blank',
      'The Twenty- eighth World Clip Assembly,\nConscious of clips;\nHaving considered pins;',
    ],
    [
      'the enacting words of a meeting with the number of its session',
      'The Thirty-Seventh Meeting of the Parties,\nRecalling clips,',
    ],
    [
      'two weak marks of conferences',
      'in Resolution Conf. 10.91, before the 18th meeting of the Conference of the Parties',
    ],
    [
      'two weak marks of a regional commission',
      'A. Resolution 794 (XXX): The Conference of Ministers was apprised',
    ],
    [
      'the enacting words of a council that tells when and where it met',
      'The Council of Ministers of the Organization of Clips, meeting in its Third Session in Marana, from 14 to 19 May 1972,\n\nHaving studied clips,',
    ],
    [
      'the enacting words without a comma before a preamble',
      'The Conference of the Parties\nRecalling clips,',
    ],
    ['the symbol of a subsidiary body', 'as in UNEP/CBD/SBSTTA/9/INF/12'],
    ['two weak marks, one of them a decision', 'paragraphs 11 of decision V/4 on the United Nations'],
    ['a presidential statement', 'the President of the Security Council made the following statement'],
    ['the symbol of an organ of an agency', 'Agenda item 16 (GC(40)/922), draft of 18 September'],
    ['the symbol of a paper of a governing body of an agency', 'see GB.928/INS/5, paragraph 4'],
    ['a masthead whose cells are glued', 'United NationsECE/CLIPS/928/Add.2Economic Original: English'],
    [
      'two weak marks of an agency, in broken lines',
      'RECALLING Article 15 of the Convention on the International\nMaritime Organization,\nRECALLING ALSO resolution A.9018(26),',
    ],
    ['the enacting words glued to the preamble', 'The Commission on Clips,Bearing in mind what was said,'],
    ['the words of adoption', 'Resolution adopted by the Conference of the Parties'],
    ['a decision by election', 'At its 3rd meeting the Economic and Social Council elected three members.'],
    ['a treaty', 'in accordance with the Charter of the United Nations'],
    ['two weak marks', 'The States Parties to the present Convention, aware of the United Nations,'],
  ])('%s is a mark', (_name, text) => {
    expect(bearsUnMarks(text)).toBe(true);
  });

  test.each([
    ['a shopping list', 'milk, eggs, 12/2 litres of water'],
    ['a program', 'const A = b / c; // see S/W manual\nif (x) { return A/2; }'],
    ['a licence', 'Licensed under the Apache License, Version 2.0 (the "License")'],
    ['a passing word of an agency', 'She had once worked for the FAO, and liked it.'],
    ['the number of a part', 'see decision B.19 and part GC.18 of the lamp'],
    ['one passing word', 'She had once worked for the United Nations, and liked it.'],
    [
      'a newspaper',
      'The City Council met on Monday, says the mayor.\nThe Committee voted, giving money to clubs.',
    ],
    ['a date', '10/12/2019 and 3/4'],
    ['nothing', ''],
  ])('%s bears none', (_name, text) => {
    expect(bearsUnMarks(text)).toBe(false);
  });
});
