import { IconBook, IconMessage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useUser, type Schemas } from '@/api/queries';
import { NewWindow } from '@/components/NewWindow';
import { Parts } from '@/components/Parts';
import { StatusBadge } from '@/components/StatusBadge';
import type { Listbox } from '@/components/useListbox';
import { placeOf } from './places';
import classes from './SearchDialog.module.css';

interface Props {
  hit: Schemas['Hit'];
  option: ReturnType<Listbox['option']>;
  onClick: (event: MouseEvent) => void;
}

/** One thing that was found: a link, so that it can also be opened in another tab. */
export function FoundHit({ hit, option, onClick }: Props) {
  const agent = useUser().kind === 'agent';
  const place = placeOf(hit, agent);
  const Icon = hit.kind === 'ticket' ? IconMessage : IconBook;
  return (
    <Link {...place} {...option} onClick={onClick} className={classes.option}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className={classes.hit}>
        <span className={classes.title}>
          <Parts parts={hit.title} />
          {place.target && <NewWindow />}
        </span>
        {hit.excerpt && (
          <span className={classes.excerpt}>
            <Parts parts={hit.excerpt} />
          </span>
        )}
        <span className={classes.facts}>
          <span>#{hit.number}</span>
          {hit.context && <span>{hit.context}</span>}
        </span>
      </span>
      {isTicketStatus(hit) && <StatusBadge status={hit.status} />}
    </Link>
  );
}

const statuses = ['new', 'in-progress', 'waiting-for-customer', 'resolved'];

const isTicketStatus = (hit: Schemas['Hit']): hit is Schemas['Hit'] & { status: Schemas['TicketStatus'] } =>
  hit.kind === 'ticket' && statuses.includes(hit.status ?? '');
