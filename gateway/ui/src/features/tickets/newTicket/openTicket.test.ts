import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, unreachable } from '@/api/problem';
import { commands } from '@/features/tickets/commands';
import type { Attempt } from './attempt';
import { openTicket } from './openTicket';

const problem = (status: number) => new ApiError({ type: 'about:blank', title: 'No', status });
const opened = { id: 't1', number: 10042 };
const send = vi.spyOn(commands, 'open');
let noted: Attempt | undefined;
const note = (attempt: Attempt | undefined) => {
  noted = attempt;
};
const open = (body: unknown, attempt?: Attempt) => openTicket(body, attempt, () => 'k1', note);

describe('opening a ticket', () => {
  beforeEach(() => {
    send.mockReset();
    noted = undefined;
  });

  it('answers with the number', async () => {
    send.mockResolvedValueOnce(opened);
    expect(await open({ summary: 'a' })).toEqual({ ...opened, earlier: false });
  });

  it('keeps its key when nobody answered, so that trying again cannot make two', async () => {
    send.mockRejectedValueOnce(unreachable());
    await expect(open({ summary: 'a' })).rejects.toThrow();
    expect(noted?.key).toBe('k1');
    send.mockResolvedValueOnce(opened);
    await open({ summary: 'a' }, noted);
    expect(send).toHaveBeenLastCalledWith('{"summary":"a"}', 'k1');
  });

  it('gives the key up after a refusal, because the next content is another one', async () => {
    send.mockRejectedValueOnce(problem(400));
    await expect(open({ summary: '' })).rejects.toThrow();
    expect(noted).toBeUndefined();
  });

  it('finds the ticket of a first sending whose answer was lost', async () => {
    send.mockRejectedValueOnce(problem(422)).mockResolvedValueOnce(opened);
    const first: Attempt = { key: 'k1', bodies: ['{"summary":"a"}'] };
    expect(await open({ summary: 'b' }, first)).toEqual({ ...opened, earlier: true });
    expect(send.mock.calls).toEqual([
      ['{"summary":"b"}', 'k1'],
      ['{"summary":"a"}', 'k1'],
    ]);
  });
});
