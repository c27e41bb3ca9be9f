import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import '@/features/tickets/words/ticket';
import { show } from '@/test/render';
import type { FilesState } from './AddFiles';
import { TicketOpened } from './TicketOpened';

let ticket: () => Promise<unknown>;
let files: (state: FilesState) => void = () => undefined;
const gone: unknown[] = [];

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: { GET: () => ticket() },
}));
vi.mock('./AddFiles', () => ({
  AddFiles: ({ onState }: { onState: (state: FilesState) => void }) => {
    files = onState;
    return <p>Files of it</p>;
  },
}));
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  useNavigate: () => (to: unknown) => gone.push(to),
}));

beforeEach(() => {
  gone.length = 0;
  ticket = () => Promise.resolve({ data: { id: 't1', number: 42 } });
});

const opened = (sent: boolean) =>
  show(<TicketOpened number="42" earlier={false} sent={sent} onBehalf={false} />);

describe('whoever leaves while files are on their way', () => {
  it('goes on once they are there', async () => {
    await opened(true);
    await screen.findByText('Files of it');
    act(() => files('underWay'));
    await userEvent.click(screen.getByRole('link', { name: 'Done' }));
    expect(await screen.findByText(/Your files are on their way/)).toBeVisible();
    expect(gone).toEqual([]);
    act(() => files('none'));
    expect(gone).toEqual([{ to: '/tickets' }]);
  });

  it('stays where one did not arrive', async () => {
    await opened(true);
    await screen.findByText('Files of it');
    act(() => files('underWay'));
    await userEvent.click(screen.getByRole('link', { name: 'Open ticket #42' }));
    act(() => files('failed'));
    act(() => files('none'));
    expect(screen.queryByText(/Your files are on their way/)).not.toBeInTheDocument();
    expect(gone).toEqual([]);
  });
});

it('thanks for no ticket that there is not, unless it was sent just now', async () => {
  ticket = () => Promise.reject(new ApiError({ type: 'not-found', title: 'No', status: 404 }));
  await opened(false);
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Thank you');
  expect(screen.queryByText('#42')).not.toBeInTheDocument();
});

it('says the number of what was sent whatever else is known of it', async () => {
  ticket = () => Promise.reject(new ApiError({ type: 'not-found', title: 'No', status: 404 }));
  await opened(true);
  expect(await screen.findByText('#42')).toBeVisible();
});
