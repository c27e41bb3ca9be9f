import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keys, type Schemas } from '@/api/queries';
import { show } from '@/test/render';
import { RecentActivity } from './RecentActivity';

type Activity = Schemas['Activity'];

const item = (more: Partial<Activity>): Activity => ({
  id: 'a1',
  at: new Date(Date.now() - 3 * 3600 * 1000).toISOString(),
  actor: { name: 'Maya Okafor', company: 'Northgate IT' },
  subject: { kind: 'ticket', id: 't1', number: '10042', title: 'Printer', address: '/tickets/10042' },
  action: 'comment',
  text: 'Could you try again?',
  ...more,
});

const home = (...items: Activity[]) =>
  show(<RecentActivity agent={false} />, (queries) => queries.setQueryData(keys.activity, { items }));

it('says who, of whom, which ticket, what and when', async () => {
  await home(item({}));
  const line = screen.getByRole('listitem');
  expect(line).toHaveTextContent(
    'Maya Okafor (Northgate IT) #10042 commentedCould you try again?3 hours ago',
  );
  expect(screen.getByRole('link', { name: '#10042' })).toHaveAttribute('href', '/tickets/10042');
});

it('makes short changes one sentence, in the words of the rest of the page', async () => {
  await home(item({ action: 'status', text: 'waiting-for-customer' }));
  expect(screen.getByText(/set the status to Waiting for you/)).toBeVisible();
});

it('says nothing of a kind that no feature shows, whatever its number', async () => {
  await home(
    item({
      id: 'a2',
      subject: { kind: 'meteor', id: 'm1', number: '10042', title: 'A meteor', address: '/m' },
    }),
    item({}),
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

it('says what would be here when nothing has happened', async () => {
  await home();
  expect(screen.getByText(/Nothing has happened yet/)).toBeVisible();
});
