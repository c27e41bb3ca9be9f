import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { keys } from '@/api/queries';
import { showHelp } from '@/lib/shortcutHelp';
import { switchShortcuts } from '@/lib/shortcutsSwitch';
import { useOfferedShortcuts } from '@/manifest/shortcuts';
import { session, show } from '@/test/render';
import { ShortcutHelp } from './ShortcutHelp';

const agent = { ...session, user: { ...session.user, kind: 'agent' as const, roles: ['technician'] } };
const own = [{ keys: 'x', label: 'Something of this page' }];

function Page() {
  useOfferedShortcuts(own);
  return <input aria-label="Text" />;
}

const at = (known: object, page?: boolean) =>
  show(
    <>
      {page && <Page />}
      <ShortcutHelp />
    </>,
    (queries) => queries.setQueryData(keys.session, known),
  );

beforeEach(() => {
  act(() => {
    switchShortcuts(true);
    showHelp(false);
  });
});

it('lists what works on every page', async () => {
  await at(agent);
  await userEvent.keyboard('?');
  const help = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }));
  expect(help.getByText('Go to Tickets')).toBeInTheDocument();
  expect(help.getByText('Search, and do things by name')).toBeInTheDocument();
  expect(help.queryByText('Something of this page')).toBeNull();
});

it('lists what works on this one first', async () => {
  await at(agent, true);
  await userEvent.keyboard('?');
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('Something of this page');
});

it('is for agents who do not type just now', async () => {
  await at(agent, true);
  await userEvent.type(screen.getByRole('textbox'), '?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is not for customers, who have no letters', async () => {
  await at(session);
  await userEvent.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});
