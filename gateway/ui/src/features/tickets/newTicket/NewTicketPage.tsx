import '@/features/tickets/words/ticket';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { expectHeading } from '@/lib/focus';
import { NewTicketForm } from './NewTicketForm';
import { TicketOpened } from './TicketOpened';

interface Props {
  /** Its own address, which after sending carries the number. */
  path: '/report' | '/agent/tickets/new';
  onBehalf: boolean;
}

/** First the form, then the number: both under one address, so that Back and reload do what one expects. */
export function NewTicketPage({ path, onBehalf }: Props) {
  const { number } = useSearch({ from: path });
  const navigate = useNavigate();
  const [earlier, setEarlier] = useState(false);
  if (number) return <TicketOpened number={number} earlier={earlier} onBehalf={onBehalf} />;
  return (
    <NewTicketForm
      onBehalf={onBehalf}
      onOpened={(opened) => {
        setEarlier(opened.earlier);
        // The address stays but for the number, so that the router sees no new page; to the person it is one.
        expectHeading();
        void navigate({ to: path, search: { number: String(opened.number) }, replace: true });
      }}
    />
  );
}
