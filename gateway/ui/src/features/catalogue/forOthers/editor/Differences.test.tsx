import '@/features/catalogue/words/editor';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/test/render';
import { Differences, type Difference } from './Differences';

const about = (label: string, more: Partial<Difference>): Difference => ({
  kind: 'moved',
  about: 'question',
  question: label,
  label,
  ...more,
});

it('says what came, went, changed and moved, and whether it is a question, a step or a translation', async () => {
  await show(
    <Differences
      all={[
        about('Who?', { kind: 'added' }),
        about('When?', { kind: 'changed', what: 'shownWhen' }),
        about('Where?', { to: 'Account' }),
        about('Why?', { after: 'How?' }),
        about('How?', {}),
        about('Account', { about: 'step', kind: 'changed', what: 'title' }),
        about('Devices', { about: 'step', after: 'Account' }),
        about('de', { about: 'translation', question: '', kind: 'changed', what: 'translations' }),
      ]}
    />,
  );
  const lines = (await screen.findAllByRole('listitem')).map((line) => line.textContent);
  expect(lines).toEqual([
    'New: Who?',
    'Changed: When? (when it is asked)',
    'Moved: Where? (to step “Account”)',
    'Moved: Why? (now after “How?”)',
    'Moved: How? (now the first)',
    'Changed: step “Account” (the title)',
    'Moved: step “Devices” (now after “Account”)',
    'Changed: Deutsch (the translation)',
  ]);
});
