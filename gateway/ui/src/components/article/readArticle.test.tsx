import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readArticle } from './readArticle';

const shown = (html: string) =>
  render(<div>{readArticle(html).content}</div>).container.firstElementChild?.innerHTML;

it('shows what articles are made of', () => {
  expect(
    shown('<h2>Before you start</h2><p>One <del>two</del></p><hr><ol start="3"><li>three</li></ol>'),
  ).toBe(
    '<h2 id="before-you-start">Before you start</h2><p>One <del>two</del></p><hr><ol start="3"><li>three</li></ol>',
  );
  expect(shown('<table>\n<tbody>\n<tr>\n<td align="right">1</td></tr></tbody></table>')).toBe(
    '<div tabindex="0" data-wide="true"><table><tbody><tr><td style="text-align: right;">1</td></tr></tbody></table></div>',
  );
});

it.each([
  [
    '<img src="/api/article-files/7f" alt="The screen" onerror="alert(1)">',
    '<img alt="The screen" decoding="async" src="/api/article-files/7f">',
  ],
  ['<img src="https://elsewhere.example/x.png" alt="A pixel">', 'A pixel'],
  ['<img src="/api/article-files/../session" alt="">', ''],
  ['<h2 id="content" onclick="alert(1)">Content</h2>', '<h2 id="content-2">Content</h2>'],
  ['<iframe src="https://example.com"></iframe><form><p>kept</p></form>', '<p>kept</p>'],
  ['<a href="javascript:alert(1)">a</a><a href="//elsewhere.example">b</a>', 'ab'],
])('lets nothing else through: %s', (html, expected) => expect(shown(html)).toBe(expected));

it('writes links within the portal out, so that they can be read on paper', () => {
  expect(shown('<a href="/articles/10042">x</a>')).toBe(`<a href="${location.origin}/articles/10042">x</a>`);
});

it('puts the headings below the title of the page', () => {
  const levels = (html: string) => readArticle(html).contents.map(({ level, text }) => `${level} ${text}`);
  expect(levels('<h1>A</h1><h2>B</h2><h3>not listed</h3>')).toEqual(['2 A', '3 B']);
  expect(levels('<h3>A</h3><h4>B</h4>')).toEqual(['2 A', '3 B']);
  expect(levels('<p>none</p>')).toEqual([]);
});

it('gives every heading an address of its own', () => {
  const { contents } = readArticle('<h2>Größe &amp; Gewicht</h2><h2>Again</h2><h2>Again</h2><h2>?</h2>');
  expect(contents.map(({ id }) => id)).toEqual(['größe-gewicht', 'again', 'again-2', 'section']);
});
