import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standing } from '@/api/standing';
import { ReasonDialog } from '@/components/ReasonDialog';
import type { Contact } from '@/features/people/model';

/** The portal as the customer sees it, for a reason that they are shown. */
export function ActAs({ contact }: { contact: Contact }) {
  const { t } = useTranslation('person');
  const [asking, setAsking] = useState(false);
  const command = useMutation({ mutationFn: (reason: string) => standing.visit(contact.id, reason) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('visit.open')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('visit.ask', { name: contact.name })}
          label={t('visit.reason')}
          help={t('visit.help')}
          confirm={t('visit.confirm')}
          missing={t('visit.missing')}
          command={command}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
