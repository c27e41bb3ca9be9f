import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ErrorLine } from '@/components/ErrorLine';
import { IconButton } from '@/components/IconButton';
import { Notice } from '@/components/Notice';
import { commands } from '@/features/tickets/commands';
import type { RelatedTicket, Ticket } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';
import { Fact } from './Fact';
import classes from './Related.module.css';

function Other({ other }: { other: Pick<RelatedTicket, 'number' | 'summary'> }) {
  const agent = useUser().kind === 'agent';
  return (
    <Link
      to={agent ? '/agent/tickets/$number' : '/tickets/$number'}
      params={{ number: String(other.number) }}
    >
      #{other.number} <bdi>{other.summary}</bdi>
    </Link>
  );
}

/** Other tickets that have to do with this one. */
export function Related({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const agent = useUser().kind === 'agent';
  const unlink = useCommand((other: RelatedTicket) => commands.unlink(ticket.id, other.id));
  const related = ticket.related ?? [];
  if (related.length === 0) return null;
  return (
    <Fact name={t('related.title')} wide>
      <ul className={classes.list}>
        {related.map((other) => (
          <li key={other.kind + other.id}>
            <span className={classes.how}>{t(`related.${other.kind}`)}</span> <Other other={other} />
            {agent && other.kind === 'linked' && (
              <IconButton
                label={t('related.unlink', { number: other.number })}
                disabled={unlink.isPending}
                onClick={() => unlink.mutate(other)}
              >
                <IconX size={14} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {unlink.error && <ErrorLine error={unlink.error}>{t('related.failed')}</ErrorLine>}
    </Fact>
  );
}

/** Where a merged ticket goes on; those who may not open that one are told that it does. */
export function MergedInto({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const into = ticket.related?.find(({ kind }) => kind === 'merged-into');
  if (!ticket.merged) return null;
  return (
    <Notice>
      {into ? (
        <>
          {t('related.goesOn')} <Other other={into} />
        </>
      ) : (
        t('related.goesOnElsewhere')
      )}
    </Notice>
  );
}
