import { expect, test } from 'vitest';
import { distinctlyNamed, picturesIn, withPicturesOf } from './picturesInText';

const one = '7d9f2f1e-6b0c-4f57-9d0e-0f5a3c1b2a90';
const other = '1d9f2f1e-6b0c-4f57-9d0e-0f5a3c1b2a91';
const img = (id: string) => `<img src="/api/attachments/${id}/picture" alt="x">`;

test('finds the pictures of a text, and none from elsewhere', () => {
  expect(picturesIn(`<p>a${img(one)}</p>${img(other)}<img src="https://example.com/x.png">`)).toEqual([
    one,
    other,
  ]);
});

test('leaves out pictures whose files do not go with the text', () => {
  expect(withPicturesOf(`<p>a${img(one)}b${img(other)}</p>`, [other])).toBe(`<p>ab${img(other)}</p>`);
});

test('pasted pictures have names that tell them apart', () => {
  const pasted = () => new File(['x'], 'image.png', { type: 'image/png' });
  const names = distinctlyNamed([pasted(), pasted(), new File(['x'], 'plan.png')]).map(({ name }) => name);
  expect(names[0]).toMatch(/^screenshot-\d{4}-\d\d-\d\d-\d{6}\.png$/);
  expect(names[1]).toBe(names[0]!.replace('.png', '-2.png'));
  expect(names[2]).toBe('plan.png');
});
