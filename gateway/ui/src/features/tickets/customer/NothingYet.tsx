import { Button } from '@mantine/core';
import { IconCircleCheck, IconInbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Message } from '@/components/Message';

/** An empty list says what would be here and how the first one is made. */
export function NothingYet({ active, resolved }: { active: boolean; resolved: boolean }) {
  const { t } = useTranslation('tickets');
  if (active && !resolved) {
    return (
      <Message icon={<IconCircleCheck size={28} stroke={1.5} aria-hidden />} title={t('list.noneActive')}>
        {t('list.noneActiveText')}
      </Message>
    );
  }
  if (resolved && !active) {
    return (
      <Message icon={<IconInbox size={28} stroke={1.5} aria-hidden />} title={t('list.noneResolved')}>
        {t('list.noneResolvedText')}
      </Message>
    );
  }
  return (
    <Message
      icon={<IconInbox size={28} stroke={1.5} aria-hidden />}
      title={t('list.empty')}
      action={<Button renderRoot={(props) => <Link to="/report" {...props} />}>{t('place.report')}</Button>}
    >
      {t('list.emptyText')}
    </Message>
  );
}
