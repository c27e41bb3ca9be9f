import { expect, it } from 'vitest';
import { formIn, saidIn, textsOf, translated } from './inLanguage';
import type { Form } from './model';

const form: Form = {
  steps: [
    {
      id: 'one',
      title: 'Your request',
      questions: [
        {
          id: 'what',
          type: 'choice',
          label: 'What do you need?',
          help: 'Choose one',
          required: true,
          default: [],
          options: [
            { id: 'a', label: 'A laptop' },
            { id: 'b', label: 'A telephone' },
          ],
          many: false,
        },
      ],
    },
  ],
  translations: { de: { 'Your request': 'Ihre Anfrage', 'A laptop': 'Ein Laptop' } },
};

it('is read in the language that was chosen, and in English where nobody has translated it', () => {
  const [step] = formIn(form, 'de').steps;
  expect(step?.title).toBe('Ihre Anfrage');
  expect(step?.questions[0]?.label).toBe('What do you need?');
  expect(step?.questions[0]?.options.map(({ label }) => label)).toEqual(['Ein Laptop', 'A telephone']);
  expect(formIn(form, 'fr')).toBe(form);
});

it('forgets what a text was called that is worded anew', () => {
  const anew = { ...form, steps: form.steps.map((step) => ({ ...step, title: 'What you ask for' })) };
  expect(formIn(anew, 'de').steps[0]?.title).toBe('What you ask for');
});

it('lists what there is to translate, each once', () => {
  expect(textsOf(form)).toEqual([
    'Your request',
    'What do you need?',
    'Choose one',
    'A laptop',
    'A telephone',
  ]);
});

it('takes a translation, and takes it away again', () => {
  const once = translated(undefined, 'de', 'Yes', 'Ja');
  expect(saidIn(once, 'de')('Yes')).toBe('Ja');
  expect(translated(once, 'de', 'Yes', '')).toEqual({ de: {} });
});
