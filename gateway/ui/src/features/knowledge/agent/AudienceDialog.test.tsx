import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import '@/features/knowledge/words/articles';
import { AudienceDialog } from './AudienceDialog';

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: { GET: () => Promise.resolve({ data: { items: [{ id: 'o2', name: 'Kestrel Law' }] } }) },
}));

it('saves nothing when Enter is pressed in the search', async () => {
  const save = vi.fn();
  await show(
    <AudienceDialog
      readers={{ audience: 'organisations', organisations: [{ id: 'o1', name: 'Harbour Dental' }] }}
      state="published"
      onSave={save}
      onClose={() => {}}
    />,
  );
  await userEvent.type(screen.getByRole('searchbox'), 'Kestrel{Enter}');
  expect(await screen.findByRole('checkbox', { name: 'Kestrel Law' })).toBeVisible();
  expect(save).not.toHaveBeenCalled();
});
