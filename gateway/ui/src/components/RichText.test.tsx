import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RichText } from './RichText';

const shown = (html: string) =>
  render(<RichText html={html} />).container.firstElementChild?.innerHTML.replaceAll(' dir="auto"', '');

it('shows simple formatting', () => {
  expect(shown('<p>One <strong>two</strong></p><ul><li>three</li></ul>')).toBe(
    '<p>One <strong>two</strong></p><ul><li>three</li></ul>',
  );
});

it.each([
  ['<img src=x onerror=alert(1)>', ''],
  ['<script>alert(1)</script>', ''],
  ['<p onclick="alert(1)" style="position:fixed">a</p>', '<p>a</p>'],
  ['<a href="javascript:alert(1)">a</a>', 'a'],
  ['<svg><a href="javascript:alert(1)">x</a></svg>', ''],
  ['<div><p>kept</p></div>', '<p>kept</p>'],
])('lets nothing else through: %s', (html, expected) => expect(shown(html)).toBe(expected));

it('opens what is outside safely', () => {
  expect(shown('<a href="https://example.com">x</a>')).toBe(
    '<a href="https://example.com" target="_blank" rel="noopener noreferrer nofollow">x</a>',
  );
});

it('shows a table that scrolls by itself', () => {
  expect(
    shown('<table>\n<thead><tr><th>Host</th></tr></thead><tbody><tr><td>srv1</td></tr></tbody></table>'),
  ).toBe(
    '<div tabindex="0" data-wide="true"><table><thead><tr><th>Host</th></tr></thead><tbody><tr><td>srv1</td></tr></tbody></table></div>',
  );
});

it('keeps a telephone number as a link', () => {
  expect(shown('<a href="tel:+441632960001">Ring</a>')).toBe('<a href="tel:+441632960001">Ring</a>');
});

it.each([true, false])('opens a picture, but not of what is on its way (%s)', (onItsWay) => {
  const id = '3f2c1a90-0000-4000-8000-000000000001';
  render(
    <RichText
      html={`<p><img src="/api/attachments/${id}/picture" alt="shot.png"></p>`}
      onItsWay={onItsWay}
    />,
  );
  const picture = screen.getByRole('button', { name: 'Enlarge shot.png' });
  if (onItsWay) expect(picture).toBeDisabled();
  else expect(picture).toBeEnabled();
});
