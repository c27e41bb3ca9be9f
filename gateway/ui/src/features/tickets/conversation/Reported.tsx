import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Answers } from '@/features/catalogue/forOthers/form/Answers';
import type { Ticket } from '@/features/tickets/model';
import { Fact } from './Fact';

/** What it is about, what it is the work on, and what was answered when it was reported. */
export function Reported({ ticket: { report, request } }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const agent = useUser().kind === 'agent';
  const asset = report?.asset;
  const called = asset && [asset.number, asset.type && `(${asset.type})`].filter(Boolean).join(' ');
  return (
    <>
      {request && (
        <Fact name={t('detail.fact.request')}>
          <Link
            to={agent ? '/agent/requests/$number' : '/requests/$number'}
            params={{ number: String(request.number) }}
          >
            #{request.number}
          </Link>
        </Fact>
      )}
      {asset && (
        <Fact name={t('detail.fact.asset')}>
          {asset.open ? (
            <Link to={agent ? '/agent/assets/$id' : '/my-assets/$id'} params={{ id: asset.id }}>
              {called}
            </Link>
          ) : (
            called
          )}
        </Fact>
      )}
      {report && report.answers.length > 0 && (
        <Fact name={t('detail.fact.answers')} wide>
          <Answers answers={report.answers} files={(id) => `/api/attachments/${id}`} />
        </Fact>
      )}
    </>
  );
}
