import { expect, it } from 'vitest';
import { asHtml, emptyMessage, faultsOf } from './message';

it('asks only for what is asked for', () => {
  expect(faultsOf(emptyMessage, ['text'])).toEqual({ text: 'text' });
  expect(faultsOf(emptyMessage, ['name', 'email'])).toEqual({ name: 'name', email: 'email' });
});

it('knows an address from what is none, and a message that is too long', () => {
  const message = { ...emptyMessage, email: 'ana@example', text: 'x'.repeat(5_001) };
  expect(faultsOf(message, ['email', 'text'])).toEqual({ email: 'email', text: 'long' });
});

it('makes paragraphs of plain text, and no markup', () => {
  expect(asHtml('A <b>\nB\n\nC & D\n')).toBe('<p>A &lt;b&gt;<br>B</p><p>C &amp; D</p>');
});
