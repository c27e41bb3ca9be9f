import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Form } from '@/features/catalogue/forOthers/form/model';
import { show } from '@/test/render';
import { Preview } from './Preview';

const form: Form = {
  steps: [
    {
      id: 's',
      title: 'The door',
      questions: [{ id: 'q', type: 'text', label: 'Which door?', required: true, options: [], many: false }],
    },
  ],
};

it('stands beside another version of the same form, each with controls of its own', async () => {
  await show(
    <>
      <Preview form={form} title="Now" />
      <Preview form={form} title="Version 1" />
    </>,
  );
  const fields = await screen.findAllByRole('textbox', { name: /^Which door\?/ });
  expect(new Set(fields.map(({ id }) => id)).size).toBe(2);
  for (const field of fields) expect(field).toHaveAccessibleName(/^Which door\?(?!.*Which)/);
});
