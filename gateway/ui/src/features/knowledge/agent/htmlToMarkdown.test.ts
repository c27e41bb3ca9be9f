import { expect, it } from 'vitest';
import { htmlToMarkdown } from './htmlToMarkdown';

it.each([
  ['<p>One <strong>two</strong> <em>three</em></p><p>four</p>', 'One **two** *three*\n\nfour'],
  ['<p>one<br>two</p>', 'one\\\ntwo'],
  ['<ul><li><p>a</p></li><li>b</li></ul>', '- a\n- b'],
  ['<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d'],
  ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
  ['<ol><li><p>a</p><p>more</p></li></ol>', '1. a\n\n   more'],
  ['<p>See <a href="https://a.example/x(1)">here</a></p>', 'See [here](https://a.example/x%281%29)'],
  ['<p><a href="https://a.example">https://a.example</a></p>', '<https://a.example>'],
  ['<p>The screen says <code>E-0412</code></p>', 'The screen says `E-0412`'],
  ['<p><code>a`b</code></p>', '`` a`b ``'],
  ['<pre><code>ipconfig\n  /all\n</code></pre>', '```\nipconfig\n  /all\n```'],
  ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['<p>words <strong> apart </strong>.</p>', 'words  **apart** .'],
  ['loose words<p>then a paragraph</p>', 'loose words\n\nthen a paragraph'],
  ['', ''],
])('%s', (html, markdown) => expect(htmlToMarkdown(html)).toBe(markdown));

it.each([
  ['<p>5 * 3 _is_ [fifteen]</p>', '5 \\* 3 \\_is\\_ \\[fifteen\\]'],
  ['<p>- not a list</p>', '\\- not a list'],
  ['<p>2. neither</p>', '2\\. neither'],
  ['<p># nor a heading</p>', '\\# nor a heading'],
  ['<p>ticket #10042 at 3.5 GB</p>', 'ticket #10042 at 3.5 GB'],
  ['<p>&lt;b&gt;</p>', '\\<b\\>'],
])('lets what people typed mean itself: %s', (html, markdown) => expect(htmlToMarkdown(html)).toBe(markdown));

it.each([
  ['<p onclick="x()">a<script>alert(1)</script></p>', 'a'],
  ['<p><a href="javascript:alert(1)">a</a></p>', 'a'],
  ['<table><tr><td>a</td><td>b</td></tr></table>', 'ab'],
])('keeps of the rest the words: %s', (html, markdown) => expect(htmlToMarkdown(html)).toBe(markdown));
