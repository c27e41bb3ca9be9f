import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readArticle } from './readArticle';

const shown = (html: string) =>
  render(<div>{readArticle(html).content}</div>).container.firstElementChild?.innerHTML.replaceAll(
    ' dir="auto"',
    '',
  );

it('shows what articles are made of', () => {
  expect(shown('<h2>Before</h2><p>One <del>two</del></p><hr><ol start="3"><li>three</li></ol>')).toBe(
    '<h2>Before</h2><p>One <del>two</del></p><hr><ol start="3"><li>three</li></ol>',
  );
  expect(shown('<table>\n<tbody>\n<tr>\n<td align="right">1</td></tr></tbody></table>')).toBe(
    '<div tabindex="0" data-wide="true"><table><tbody><tr><td style="text-align: right;">1</td></tr></tbody></table></div>',
  );
  expect(shown('<ul><li><input type="checkbox" checked disabled> done</li></ul>')).toBe(
    '<ul><li>☑ done</li></ul>',
  );
});

it.each([
  [
    '<img src="/api/article-files/7f" alt="The screen" onerror="alert(1)">',
    '<img alt="The screen" decoding="async" src="/api/article-files/7f">',
  ],
  [
    '<img src="/api/article-files/7f" width="64" height="48" alt="The screen">',
    '<img alt="The screen" decoding="async" width="64" height="48" src="/api/article-files/7f">',
  ],
  ['<img src="https://elsewhere.example/x.png" alt="A pixel">', 'A pixel'],
  ['<img src="/api/article-files/../session" alt="">', ''],
  ['<h2 id="content" onclick="alert(1)">Content</h2>', '<h2>Content</h2>'],
  ['<iframe src="https://example.com"></iframe><form><p>kept</p></form>', '<p>kept</p>'],
  ['<a href="javascript:alert(1)">a</a><a href="//elsewhere.example">b</a><a href="#content">c</a>', 'abc'],
  ['<input type="text" value="x" autofocus>', '☐'],
])('lets nothing else through: %s', (html, expected) => expect(shown(html)).toBe(expected));

it('writes links within the portal out, so that they can be read on paper', () => {
  expect(shown('<a href="/articles/10042">x</a>')).toBe(`<a href="${location.origin}/articles/10042">x</a>`);
});

it('leads to places in the text', () => {
  expect(shown('<h2 id="section-größe">Größe</h2><a href="#section-gr%C3%B6%C3%9Fe">x</a>')).toBe(
    '<h2 id="section-größe">Größe</h2><a href="#section-gr%C3%B6%C3%9Fe">x</a>',
  );
});

it('lists the headings of the upper two levels', () => {
  const { contents } = readArticle(
    '<h2 id="section-a">A</h2><h3 id="section-b">B</h3><h4 id="section-c">C</h4><h2>nowhere</h2><h2 id="section-"></h2>',
  );
  expect(contents).toEqual([
    { id: 'section-a', text: 'A', level: 2 },
    { id: 'section-b', text: 'B', level: 3 },
  ]);
});
