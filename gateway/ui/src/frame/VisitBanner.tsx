import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/queries';
import { standing } from '@/api/standing';
import { useReason } from '@/components/useReason';
import { useNow } from '@/lib/clock';
import classes from './VisitBanner.module.css';

/** Says above every page that an agent is here as a customer, and is the way back. */
export function VisitBanner() {
  const { t } = useTranslation();
  const { visit, user } = useSession();
  const over = useNow() >= Date.parse(visit?.until ?? '');
  const reason = useReason();
  const back = useMutation({ mutationFn: () => standing.back(`/agent/people/${user?.id}`) });
  if (!visit || !user) return null;
  return (
    <div className={classes.banner} role="region" aria-label={t('frame.visiting', { name: user.name })}>
      <p>
        {t(over ? 'frame.visitOver' : 'frame.visiting', { name: user.name })}{' '}
        <button
          type="button"
          className={classes.back}
          disabled={back.isPending}
          onClick={() => back.mutate()}
        >
          {t('frame.switchBack')}
        </button>{' '}
        {back.error ? <span role="alert">{reason(back.error)}</span> : t('frame.visitRules')}
      </p>
    </div>
  );
}
