import { describe, expect, it } from 'vitest';
import { html } from '../../../../ingest/read/formats/html/html.ts';
import { linksSeen, notesSeen } from './make/seen.ts';

const page = (body: string) =>
  html.read(
    Buffer.from(
      `<!DOCTYPE html><html><head><title>x</title><script>var a = "<p>";</script></head><body>${body}</body></html>`,
    ),
  );

describe('a web page', () => {
  it.each([
    ['<!DOCTYPE html><html>', true],
    ['\n<HTML lang="en">', true],
    ['<!-- saved from --><html>', true],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['<akomaNtoso>', false],
    ['The General Assembly on <html> and lamps', false],
  ])('%j is one: %s', (start, is) => {
    expect(html.detects(Buffer.from(start))).toBe(is);
  });

  it.each([
    [
      'blocks are lines, inline elements are not',
      '<div><p>The <i>General</i>\n Assembly,</p>Recalling<br>it</div>',
      'The General Assembly,\nRecalling\nit\n',
    ],
    [
      'white space is one space, entities are characters',
      '<p>a  \n b&nbsp;c &amp; d &lt;e&gt;</p>',
      'a b\u00A0c & d <e>\n',
    ],
    ['a tab behind a number is kept', '<p>1.\tUrges</p>', '1.\tUrges\n'],
    [
      'preformatted text keeps its lines',
      '<pre>RESOLUTION 5\n  The Security Council,\n</pre>',
      'RESOLUTION 5\nThe Security Council,\n',
    ],
    ['cells are lines', '<table><tr><td>a<td>b</tr></table>', 'a\nb\n'],
    [
      'numbers of ordered lists are written out',
      '<ol start=3><li>Urges<ol type=a><li>one<li>two</ol><li>Calls</ol>',
      '3.\tUrges\n(a)\tone\n(b)\ttwo\n4.\tCalls\n',
    ],
    [
      'what is not shown is not read',
      '<p>seen</p><style>p{}</style><noscript>no</noscript><template>no</template>',
      'seen\n',
    ],
    [
      'the head of a printed page goes to the end',
      '<div title="header"><p>A/RES/91/7</p></div><p>Text</p>',
      'Text\nA/RES/91/7\n',
    ],
    ['broken mark-up is read as browsers do', '<p>one<p>two</div></b><td>three', 'one\ntwo\nthree\n'],
  ])('%s', async (_, body, text) => {
    expect((await page(body)).text).toBe(text);
  });

  it.each([
    [
      'LibreOffice',
      '<p>Lamps,<a class="sdfootnoteanc" name="f1anc" href="#f1sym"><sup>1</sup></a> and wicks<sup>1</sup></p><div id="f1"><p><a class="sdfootnotesym" name="f1sym" href="#f1anc">1</a>See A/87/3.</p><p>More.</p></div>',
    ],
    [
      'Word',
      '<p>Lamps,<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> and wicks<sup>1</sup></p><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See A/87/3.</p><p>More.</p></div>',
    ],
  ])('finds the notes that %s writes, with every anchor', async (_, body) => {
    const source = await page(body);
    expect(source.text).toBe('Lamps,1 and wicks1\n1 See A/87/3. More.\n');
    expect(notesSeen(source)).toStrictEqual(['1 See A/87/3. More. @ Lamps, &  and wicks']);
  });

  it('finds its links to documents', async () => {
    expect(
      linksSeen(
        await page('<p>See <a href="https://undocs.org/A/87/3"> A/87/3 </a> and <a href="/x">x</a></p>'),
      ),
    ).toStrictEqual(['A/87/3 > A/87/3']);
  });

  it('without text is empty', async () => {
    await expect(page('<img src="x.png">')).rejects.toMatchObject({ name: 'ReadError', code: 'empty' });
  });
});
