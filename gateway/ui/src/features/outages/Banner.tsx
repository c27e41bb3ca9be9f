import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { IconButton } from '@/components/IconButton';
import { useNow } from '@/lib/clock';
import { shortTime } from '@/lib/time';
import classes from './Banner.module.css';
import { isOn } from './model';
import { currentOutagesQuery } from './queries';

const HIDDEN = 'porchlight.outages.hidden';

const hidden = (): string[] => {
  try {
    return JSON.parse(sessionStorage.getItem(HIDDEN) ?? '[]') as string[];
  } catch {
    return [];
  }
};

/**
 * Above every page of a customer while something is out for them. Hidden, it comes back when there is news of it. The
 * service team has its own list: for them something is out for somebody most of the time.
 */
export function Banner() {
  const { t, i18n } = useTranslation('outages');
  const customer = useUser().kind === 'contact';
  const { data } = useQuery({ ...currentOutagesQuery(), enabled: customer });
  const now = useNow();
  const [away, setAway] = useState(hidden);
  const on = (data?.items ?? []).filter(
    (outage) => isOn(outage, now) && !away.includes(`${outage.id}@${outage.version}`),
  );
  const [first, ...more] = on;
  const hide = () => {
    const all = [...away, ...on.map((outage) => `${outage.id}@${outage.version}`)];
    sessionStorage.setItem(HIDDEN, JSON.stringify(all));
    setAway(all);
  };
  return (
    <div role="status">
      {customer && first && (
        <div className={classes.banner}>
          <p className={classes.text}>
            <strong>{t(`banner.${first.kind}`, { services: first.services.join(', ') })}</strong>{' '}
            {first.endsAt && t('banner.until', { time: shortTime(new Date(first.endsAt), i18n.language) })}{' '}
            <Link to="/outages/$number" params={{ number: String(first.number) }}>
              {t('banner.read')}
            </Link>{' '}
            {more.length > 0 && <Link to="/outages">{t('banner.more', { count: more.length })}</Link>}
          </p>
          <IconButton label={t('banner.hide')} onClick={hide}>
            <IconX size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
