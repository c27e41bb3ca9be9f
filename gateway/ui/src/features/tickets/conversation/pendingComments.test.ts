import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '@/features/tickets/model';
import { stillPending, type PendingComment } from './pendingComments';

const me = 'sam';
const pending = (key: string, text: string, known: string[] = []): PendingComment => ({
  key,
  text: `<p>${text}</p>`,
  internal: false,
  attachments: [],
  at: '2026-11-21T09:00:00Z',
  known,
});
const comment = (
  id: string,
  text: string,
  author = me,
  kind: TimelineEntry['kind'] = 'comment',
): TimelineEntry => ({
  id,
  kind,
  at: '2026-11-21T09:00:01Z',
  actor: { id: author, name: author, kind: 'customer' },
  text: `<p>${text}</p>\n`,
  internal: kind === 'internal-note',
});

describe('a pending comment', () => {
  it('stays until the real one is there', () => {
    const mine = pending('p1', 'Done, thanks', ['e1']);
    expect(stillPending([mine], [comment('e1', 'Done, thanks')], me)).toEqual([mine]);
    expect(stillPending([mine], [comment('e1', 'Done, thanks'), comment('e2', 'Done, thanks')], me)).toEqual(
      [],
    );
  });

  it('is not settled by the same words of somebody else', () => {
    expect(stillPending([pending('p1', 'Thanks')], [comment('e2', 'Thanks', 'amy')], me)).toHaveLength(1);
  });

  it('is not settled by an internal note', () => {
    expect(
      stillPending([pending('p1', 'Thanks')], [comment('e2', 'Thanks', me, 'internal-note')], me),
    ).toHaveLength(1);
  });

  it('is settled by its own words as the server writes them', () => {
    const mine = pending('p1', 'It\'s "1 + 1 = 2" &amp;&nbsp;me@home</p><p>Thanks');
    const real = comment('e1', 'It&#39;s &#34;1 &#43; 1 &#61; 2&#34; &amp;\u00a0me&#64;home</p>\n<p>Thanks');
    expect(stillPending([mine], [real], me)).toEqual([]);
  });

  it('needs an entry of its own when the same words were sent twice', () => {
    const twice = [pending('p1', 'ping'), pending('p2', 'ping')];
    expect(stillPending(twice, [comment('e1', 'ping')], me).map((one) => one.key)).toEqual(['p2']);
  });
});
