import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Outage } from '@/features/outages/model';

/** Downloads planned maintenance for the person's own calendar. */
export function CalendarLink({ outage }: { outage: Outage }) {
  const { t } = useTranslation('outage');
  if (!outage.allowed.calendar) return null;
  return (
    <Button
      component="a"
      href={`/api/outages/${outage.id}/calendar`}
      download={`outage-${outage.number}.ics`}
      variant="default"
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
    >
      {t('page.calendar')}
    </Button>
  );
}
