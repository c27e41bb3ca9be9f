import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import '@/features/catalogue/words/assets';
import { show } from '@/test/render';
import { AssetHistory } from './AssetHistory';

const changes = [
  { field: 'status', from: 'in-use', to: 'retired' },
  { field: 'licenceUntil', from: '2026-12-05', to: null },
  { field: 'keyField1', from: null, to: 'ThinkPad' },
];
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: () =>
      Promise.resolve({
        data: [
          { at: '2026-05-12T09:00:00Z', actor: 'Priya', kind: 'changed', changes },
          {
            at: '2026-05-11T09:00:00Z',
            actor: null,
            kind: 'reminded',
            changes: [{ field: 'warrantyUntil', from: null, to: '2026-06-10' }],
          },
        ],
      }),
  },
}));

it('says what became of an asset as people write it', async () => {
  await show(<AssetHistory id="a1" keyFieldNames={['Model']} />);
  expect(await screen.findByText('Status: In use → Retired')).toBeVisible();
  expect(screen.getByText('Licence until: 5 Dec 2026 → nothing')).toBeVisible();
  expect(screen.getByText('Model: nothing → ThinkPad')).toBeVisible();
  expect(screen.getByText('Warranty until 10 Jun 2026')).toBeVisible();
});
