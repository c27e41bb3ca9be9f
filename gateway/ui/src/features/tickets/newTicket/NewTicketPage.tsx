import '@/features/tickets/words/ticket';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Skeleton } from '@/components/Skeleton';
import { assetQuery, calledAs } from '@/features/catalogue/forOthers/assets/assets';
import { expectHeading } from '@/lib/focus';
import { NewTicketForm } from './NewTicketForm';
import type { Opened } from './openTicket';
import { TicketOpened } from './TicketOpened';

interface Props {
  /** Its own address, which after sending carries the number. */
  path: '/report' | '/agent/tickets/new';
  onBehalf: boolean;
}

/** First the form, then the number: both under one address, so that Back and reload do what one expects. */
export function NewTicketPage({ path, onBehalf }: Props) {
  const { number, at, asset, summary } = useSearch({ from: path });
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened>();
  const about = useQuery({ ...assetQuery(asset ?? ''), enabled: asset !== undefined && !number });
  if (number)
    return (
      <TicketOpened
        number={number}
        earlier={opened?.earlier ?? false}
        sent={String(opened?.number) === number}
        onBehalf={onBehalf}
      />
    );
  // One that cannot be opened is none that could be chosen: the issue can be reported all the same.
  if (asset && about.isPending) return <Skeleton lines={12} />;
  return (
    <NewTicketForm
      onBehalf={onBehalf}
      at={at}
      about={about.data && { id: about.data.asset.id, name: calledAs(about.data.asset) }}
      wanted={summary}
      onStep={(to, replace) => {
        expectHeading();
        void navigate({ to: path, search: { asset, at: to }, replace });
      }}
      onOpened={(sent) => {
        setOpened(sent);
        // The address stays but for the number, so that the router sees no new page; to the person it is one.
        expectHeading();
        void navigate({ to: path, search: { number: String(sent.number) }, replace: true });
      }}
    />
  );
}
