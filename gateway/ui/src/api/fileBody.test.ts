import { expect, it } from 'vitest';
import { fileBody } from './fileBody';

it('sends the file in the part of that name', () => {
  const file = new File(['x'], 'copy.pdf');
  const form = fileBody('file', file).bodySerializer();
  expect([...form.keys()]).toEqual(['file']);
  expect(form.get('file')).toBeInstanceOf(File);
});
