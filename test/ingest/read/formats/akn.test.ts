import { describe, expect, it } from 'vitest';
import { akn } from '../../../../ingest/read/formats/akn/akn.ts';
import { linksSeen, notesSeen } from './make/seen.ts';

const META = `
  <meta>
    <identification><FRBRWork><FRBRdate date="2037-05-04" name="adoption"/></FRBRWork></identification>
    <classification>
      <keyword value="16" href="http://metadata.un.org/sdg/16" showAs="sdg_16" dictionary="SDGO"/>
      <keyword value="lighthouses" href="http://metadata.un.org/thesaurus/1" showAs="light_houses" dictionary="UNBIS"/>
    </classification>
    <analysis><parliamentary>
      <voting outcome="adoptedRecordedVote">
        <count value="118" refersTo="inFavour"><voters><organization>ALBANIA</organization><organization>CHAD</organization></voters></count>
        <count value="2" refersTo="against"><voters><organization>NOWHERE</organization></voters></count>
        <count value="0" refersTo="abstaining"/>
        <quorum><organization>NOT A VOTER</organization></quorum>
      </voting>
    </parliamentary></analysis>
  </meta>`;

const DOCUMENT = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <!--unofficial-->
  <statement name="resolution">${META}
    <coverPage>
      <p><span class="upperLeft"><docAuthority>United Nations</docAuthority></span></p>
      <p class="upperRight">
        <docNumber refersTo="#symbol">A/RES/91/7</docNumber>
      </p>
      <p><session value="91">Ninety-first session</session></p>
      <p><inline title="28 (a)" name="agenda item">Agenda item 28 (a)</inline></p>
      <p><inline name="agenda item name">Safety at sea</inline></p>
      <p>
        <docTitle>Resolution adopted by the General Assembly on 4 May 2037</docTitle>
      </p>
      <p xml:space="preserve"><docProponent>[without reference to a Main Committee (<inline name="originating document">A/91/L.3</inline>)]</docProponent></p>
    </coverPage>
    <preface>
      <p>
        <docNumber>91/7.</docNumber>
        <docTitle refersTo="#resolutionTitle"><span class="bold">Protection of lighthouses</span></docTitle>
      </p>
    </preface>
    <preamble>
      <formula><p xml:space="preserve">
          <span class="italic">The General Assembly</span>,</p></formula>
      <container name="Recalling"><p xml:space="preserve">	<span>Recalling</span> its resolution <a href="https://undocs.org/en/A/RES/90/3">90/3</a>,<authorialNote marker="1" placement="bottom"><p>	 	See <a href="https://undocs.org/A/RES/217(III)">217 A (III)</a>, annex.</p><p>Second line.</p></authorialNote> and 3&#160;km<sup>2</sup> of sea,<sup>1</sup> </p></container>
    </preamble>
    <mainBody>
      <paragraph><num>1.</num><content><p xml:space="preserve">	<span>Requests</span> a report,
        in time;</p></content></paragraph>
      <list><point><num>(a)</num><content><p>On <a href="https://www.un.org/lamps">lamps</a>;</p></content></point></list>
    </mainBody>
    <conclusions><p><inline name="adoptionMeeting">39th plenary meeting</inline><eol/><docDate date="2037-05-05" refersTo="#adoptionDate">5 May 2037</docDate></p></conclusions>
  </statement>
</akomaNtoso>`;

const readText = (text: string) => akn.read(Buffer.from(text, 'utf8'));

describe('Akoma Ntoso XML', () => {
  it('is told by its root element', () => {
    expect(akn.detects(Buffer.from(DOCUMENT))).toBe(true);
    expect(akn.detects(Buffer.from('\uFEFF<?xml version="1.0"?>\n<akn:akomaNtoso >', 'utf16le'))).toBe(true);
    expect(akn.detects(Buffer.from('<html><body>akomaNtoso</body></html>'))).toBe(false);
  });

  it('is laid out flat: heading, paragraphs with their numbers, notes, and the cover last', async () => {
    const { text } = await readText(DOCUMENT);
    expect(text.split('\n').map((line) => line.trimEnd())).toStrictEqual([
      'Resolution adopted by the General Assembly on 4 May 2037',
      '[without reference to a Main Committee (A/91/L.3)]',
      '91/7.\tProtection of lighthouses',
      'The General Assembly,',
      '\tRecalling its resolution 90/3,1 and 3\u00A0km2 of sea,1',
      '\t1.\t\tRequests a report, in time;',
      '\t(a)\tOn lamps;',
      '39th plenary meeting',
      '5 May 2037',
      '1 See 217 A (III), annex. Second line.',
      'United Nations',
      'A/RES/91/7',
      'Ninety-first session',
      'Agenda item 28 (a)',
      'Safety at sea',
      '',
    ]);
  });

  it('gives its notes with every anchor and its links to documents, no others', async () => {
    const source = await readText(DOCUMENT);
    expect(notesSeen(source)).toStrictEqual([
      '1 See 217 A (III), annex. Second line. @ tion 90/3, & m2 of sea,',
    ]);
    expect(linksSeen(source)).toStrictEqual(['90/3 > A/RES/90/3', '217 A (III) > A/RES/217(III)']);
  });

  it('gives the facts beside the text', async () => {
    expect((await readText(DOCUMENT)).known).toMatchObject({
      symbol: 'A/RES/91/7',
      title: 'Protection of lighthouses',
      facts: {
        symbol: 'A/RES/91/7',
        adopted: '2037-05-05',
        session: 'Ninety-first session',
        meeting: '39th plenary meeting',
        draft: 'A/91/L.3',
        agendaItems: ['28 (a)'],
        agendaItemName: 'Safety at sea',
        goals: [16],
        subjects: [{ name: 'light houses', scheme: 'UNBIS', url: 'http://metadata.un.org/thesaurus/1' }],
        vote: {
          method: 'recorded',
          inFavour: 118,
          against: 2,
          abstaining: 0,
          states: { inFavour: ['ALBANIA', 'CHAD'], against: ['NOWHERE'], abstaining: [] },
        },
      },
    });
  });

  it.each([
    ['adoptedWithoutVote', { method: 'without-vote' }],
    ['Adopted by consensus', { method: 'without-vote' }],
    ['by acclamation', { method: 'without-vote' }],
    ['adoptedRecordedVote', { method: 'recorded' }],
  ])('knows the outcome "%s"', async (outcome, vote) => {
    const source = await readText(
      `<akomaNtoso><meta><voting outcome="${outcome}"/></meta><p>Text</p></akomaNtoso>`,
    );
    expect(source.known?.facts?.vote).toStrictEqual(vote);
  });

  const billion =
    '<!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><akomaNtoso><p>&b;</p></akomaNtoso>';
  it.each([
    ['an entity bomb is refused', billion, 'damaged', /document type, which is refused/],
    ['an unknown entity is an error', '<akomaNtoso><p>&lamp;</p></akomaNtoso>', 'damaged', /well-formed/],
    ['XML that breaks off is damaged', DOCUMENT.slice(0, 1500), 'damaged', /well-formed/],
    ['mark-up without text is empty', '<akomaNtoso><meta/></akomaNtoso>', 'empty', /without text/],
  ])('%s', async (_, text, code, message) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'ReadError',
      code,
      message: expect.stringMatching(message),
    });
  });
});
