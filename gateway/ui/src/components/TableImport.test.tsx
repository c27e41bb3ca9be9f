import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { TableImport } from './TableImport';

const table = new File(['a;b\n1;2\n'], 'things.csv', { type: 'text/csv' });

const importOf = (about: string | undefined, load: (table: File, dryRun: boolean) => Promise<boolean>) => (
  <TableImport
    intro="Things come in here."
    fileHelp="The first line names the columns."
    fields={(pressed) => pressed && about === undefined && <p>Choose a place</p>}
    about={about}
    load={load}
    onDone={() => Promise.resolve()}
    found={(dryRun) => ({
      text: dryRun ? 'One is new.' : 'One came in.',
      tone: 'good',
      run: dryRun ? 'Import it' : undefined,
    })}
    lines={() => null}
  />
);

it('says what is missing, and asks nothing of the server before', async () => {
  const load = vi.fn();
  await show(importOf(undefined, load));
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(screen.getByText('Choose a place')).toBeVisible();
  expect(screen.getByText('Choose a table')).toBeVisible();
  expect(load).not.toHaveBeenCalled();
});

it('changes something only after it has said what', async () => {
  const load = vi.fn((_: File, dryRun: boolean) => Promise.resolve(dryRun));
  await show(importOf('here', load));
  await userEvent.upload(screen.getByLabelText(/^Table/), table);
  expect(screen.queryByRole('button', { name: 'Import it' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByText('One is new.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Import it' }));
  expect(await screen.findByText('One came in.')).toBeVisible();
  expect(load.mock.calls.map(([, dryRun]) => dryRun)).toEqual([true, false]);
  expect(screen.queryByRole('button', { name: 'Import it' })).not.toBeInTheDocument();
});

it('has found nothing in another table yet', async () => {
  await show(importOf('here', () => Promise.resolve(true)));
  await userEvent.upload(screen.getByLabelText(/^Table/), table);
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByText('One is new.');
  await userEvent.upload(screen.getByLabelText(/^Table/), new File(['x'], 'other.csv', { type: 'text/csv' }));
  expect(screen.queryByText('One is new.')).not.toBeInTheDocument();
});
