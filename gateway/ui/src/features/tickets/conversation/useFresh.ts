import { useEffect, useState } from 'react';
import type { Ticket } from '@/features/tickets/model';

const SHOWN_MS = 8_000;

const snapshot = (ticket: Ticket) => ({ ticket, fresh: [] as string[] });

/** The entries that others added while one was looking, for as long as they deserve to be pointed out. */
export function useFresh(ticket: Ticket, readerId: string): readonly string[] {
  const [seen, setSeen] = useState(() => snapshot(ticket));
  if (seen.ticket !== ticket) {
    const known = new Set(seen.ticket.timeline.map((entry) => entry.id));
    const arrived = ticket.timeline.filter((entry) => !known.has(entry.id) && entry.actor.id !== readerId);
    const same = seen.ticket.id === ticket.id;
    setSeen(same ? { ticket, fresh: [...seen.fresh, ...arrived.map(({ id }) => id)] } : snapshot(ticket));
  }

  const { fresh } = seen;
  useEffect(() => {
    if (fresh.length === 0) return;
    const timer = setTimeout(
      () => setSeen((now) => ({ ...now, fresh: now.fresh.filter((id) => !fresh.includes(id)) })),
      SHOWN_MS,
    );
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
