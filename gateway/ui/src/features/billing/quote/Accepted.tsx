import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { accessQuery } from '@/features/billing/access';
import type { Acceptance, Quote } from '@/features/billing/model';
import { nameOf } from '@/lib/nameOf';
import { exactTime } from '@/lib/time';
import classes from './QuotePage.module.css';

type FollowUp = Quote['followUps'][number];

/** Who accepted, when and how; and what happens next. */
export function Accepted({
  quote,
  acceptance,
  agent,
}: {
  quote: Quote;
  acceptance: Acceptance;
  agent: boolean;
}) {
  const { t, i18n } = useTranslation('quote');
  const at = exactTime(new Date(acceptance.at), i18n.language);
  return (
    <section aria-labelledby="accepted-title" className={classes.body}>
      <h2 id="accepted-title">{t('accepted.title')}</h2>
      <Notice tone="good">
        <p>
          {acceptance.channel
            ? t(`accepted.onBehalf.${acceptance.channel}`, { name: acceptance.name, at })
            : t('accepted.by', { name: acceptance.name, at })}
          {acceptance.sealedAt && ` ${t('accepted.sealed', { name: quote.current?.snapshot.seller.name })}`}
        </p>
        <p>
          {t('accepted.order', { order: acceptance.agreement.purchaseOrder })}{' '}
          {t('accepted.next', { name: nameOf(quote.accountManager) })}
        </p>
        {quote.followUps.map((followUp) => (
          <Opened key={followUp.id} followUp={followUp} agent={agent} />
        ))}
      </Notice>
      {acceptance.comment && (
        <p className={classes.words} dir="auto">
          {acceptance.comment}
        </p>
      )}
      {acceptance.proof.length > 0 && (
        <ul aria-label={t('accepted.proof')} className={classes.history}>
          {acceptance.proof.map(({ id, name }) => (
            <li key={id}>
              <a href={`/api/billing/attachments/${id}`} download={name} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {acceptance.signature && <Signature signature={acceptance.signature} name={acceptance.name} />}
    </section>
  );
}

/** What followed, as a way to it for whoever may go there. Of an invoice that is not issued customers know no number. */
function Opened({ followUp: { id, what, reference }, agent }: { followUp: FollowUp; agent: boolean }) {
  const { t } = useTranslation('quote');
  const { data: access } = useQuery(accessQuery);
  const words = t(`accepted.opened.${what}`, { reference: reference ?? '' });
  if (what === 'project')
    return (
      <p>
        <Link to={agent ? '/agent/projects/$id' : '/projects/$id'} params={{ id }}>
          {words}
        </Link>
      </p>
    );
  if (!reference && !agent) return <p>{t('accepted.invoiceFollows')}</p>;
  return (
    <p>
      {access?.invoices ? (
        <Link to={agent ? '/agent/invoices/$id' : '/invoices/$id'} params={{ id }}>
          {words}
        </Link>
      ) : (
        words
      )}
    </p>
  );
}

function Signature({ signature, name }: { signature: NonNullable<Acceptance['signature']>; name: string }) {
  const { t } = useTranslation('quote');
  if (signature.typed) return <p className={classes.typed}>{signature.typed}</p>;
  const points = signature.strokes.flatMap((stroke) => stroke.points);
  if (points.length === 0) return null;
  const left = Math.min(...points.map(({ x }) => x)) - 4;
  const top = Math.min(...points.map(({ y }) => y)) - 4;
  const width = Math.max(...points.map(({ x }) => x)) - left + 4;
  const height = Math.max(...points.map(({ y }) => y)) - top + 4;
  return (
    <svg
      role="img"
      aria-label={t('accepted.signature', { name })}
      viewBox={`${left} ${top} ${width} ${height}`}
      className={classes.signed}
    >
      {signature.strokes.map((stroke, index) => (
        <polyline
          key={index}
          points={stroke.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="#1b1b1b"
          strokeWidth={1.8}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
