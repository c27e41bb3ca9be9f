import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import type { Acceptance, Quote } from '@/features/billing/model';
import { exactTime } from '@/lib/time';
import classes from './QuotePage.module.css';

/** Who accepted, when and how; and what happens next. */
export function Accepted({ quote, acceptance }: { quote: Quote; acceptance: Acceptance }) {
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
        </p>
        <p>
          {t('accepted.order', { order: acceptance.agreement.purchaseOrder })}{' '}
          {quote.followUps.length === 0 && t('accepted.next', { name: quote.accountManager.name ?? '' })}
        </p>
        {quote.followUps.map(({ id, what, reference }) => (
          <p key={id}>{t(`accepted.opened.${what}`, { reference: reference ?? '' })}</p>
        ))}
      </Notice>
      {acceptance.comment && (
        <p className={classes.words} dir="auto">
          {acceptance.comment}
        </p>
      )}
      {acceptance.signature && <Signature signature={acceptance.signature} name={acceptance.name} />}
    </section>
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
