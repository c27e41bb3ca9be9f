import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keys } from '@/api/queries';
import { session, show } from '@/test/render';
import { useCaseColumns } from './columns';
import type { Schemas } from '@/features/tickets/model';

const Cards = () =>
  useCaseColumns().map(({ key, header, card = 'fact' }) => (
    <p key={key}>
      {header}: {card}
    </p>
  ));

const seeing = (ticketVisibility: Schemas['User']['ticketVisibility']) =>
  show(<Cards />, (queries) =>
    queries.setQueryData(keys.session, { ...session, user: { ...session.user!, ticketVisibility } }),
  );

it('says on a card who raised it to those who see more than their own', async () => {
  await seeing('site');
  expect(screen.getByText('Raised by: fact')).toBeVisible();
});

it('leaves it out where it is always the same', async () => {
  await seeing('own');
  expect(screen.getByText('Raised by: none')).toBeVisible();
});
