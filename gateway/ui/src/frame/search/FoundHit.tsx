import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useUser, type Schemas } from '@/api/queries';
import { named } from '@/api/subject';
import { NewWindow } from '@/components/NewWindow';
import { Parts } from '@/components/Parts';
import type { Listbox } from '@/components/useListbox';
import type { SearchKind } from '@/manifest/manifest';
import classes from './SearchDialog.module.css';

interface Props {
  kind: SearchKind;
  hit: Schemas['Hit'];
  option: ReturnType<Listbox['option']>;
  onClick: (event: MouseEvent) => void;
}

/** One thing that was found: a link, so that it can also be opened in another tab. */
export function FoundHit({ kind: { Icon, Status, place: placeOf }, hit, option, onClick }: Props) {
  const agent = useUser().kind === 'agent';
  const place = placeOf(hit, agent);
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
          {hit.number && <span>{named(hit.number)}</span>}
          {hit.context && <span>{hit.context}</span>}
        </span>
      </span>
      {Status && hit.status && <Status status={hit.status} />}
    </Link>
  );
}
