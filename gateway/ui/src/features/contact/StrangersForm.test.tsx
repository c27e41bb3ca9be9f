import './words/contact';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { show } from '@/test/render';
import { StrangersForm } from './StrangersForm';

const asked = vi.hoisted(() => ({
  challenges: 0,
  post: vi.fn<(path: string, sent: unknown) => Promise<unknown>>(),
}));
vi.mock('./solve', () => ({
  solve: (challenge: { salt: string }) => Promise.resolve(`solved ${challenge.salt}`),
}));
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: () => Promise.resolve({ data: { salt: String(++asked.challenges) } }),
    POST: asked.post,
  },
}));

const refused = (code: string, status = 409) =>
  new ApiError({
    type: `https://porchlight.dev/problems/${code}`,
    title: code,
    status,
    detail: `Not sent: ${code}`,
  });

const sent = vi.fn();

async function written() {
  await show(<StrangersForm onSent={sent} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(/Your name/), 'Ana');
  await user.type(screen.getByLabelText(/Your company/), 'Lima Bakery');
  await user.type(screen.getAllByLabelText(/Your email address/)[0]!, 'ana@lima.example');
  await user.type(screen.getByLabelText(/Message/), 'Do you serve Leeds?');
  await screen.findByText(/Check done/);
  return user;
}

const send = () => screen.getByRole('button', { name: 'Send' });

beforeEach(() => {
  localStorage.clear();
  asked.challenges = 0;
  asked.post.mockReset();
  sent.mockReset();
});

it('begins the check with the first focus, and sends its solution', async () => {
  asked.post.mockResolvedValue({});
  const user = await written();
  expect(asked.challenges).toBe(1);
  await user.click(send());
  await waitFor(() => expect(sent).toHaveBeenCalledOnce());
  expect(asked.post.mock.lastCall).toMatchObject([
    '/api/contact/messages',
    { body: { name: 'Ana', email: 'ana@lima.example', solution: 'solved 1' } },
  ]);
});

it('keeps the text and makes a new check by itself when the old one is refused', async () => {
  asked.post.mockRejectedValueOnce(refused('challenge-used-already')).mockResolvedValue({});
  const user = await written();
  await user.click(send());
  expect(await screen.findByText(/A new check is done/)).toBeVisible();
  expect(screen.getByText('Not sent: challenge-used-already')).toBeVisible();
  expect(screen.getByLabelText(/Message/)).toHaveValue('Do you serve Leeds?');
  await user.click(send());
  await waitFor(() => expect(sent).toHaveBeenCalledOnce());
  expect(asked.post.mock.lastCall).toMatchObject([
    '/api/contact/messages',
    { body: { solution: 'solved 2' } },
  ]);
});

it('keeps the text when there were too many messages, and the check with it', async () => {
  asked.post.mockRejectedValue(refused('too-many-requests', 429));
  const user = await written();
  await user.click(send());
  expect(await screen.findByText('Not sent: too-many-requests')).toBeVisible();
  expect(screen.getByLabelText(/Message/)).toHaveValue('Do you serve Leeds?');
  expect(asked.challenges).toBe(1);
});

it('says what is missing, and sends nothing', async () => {
  await show(<StrangersForm onSent={sent} />);
  await userEvent.click(send());
  expect(screen.getAllByText('Write a message.').length).toBeGreaterThan(0);
  expect(asked.post).not.toHaveBeenCalled();
});
