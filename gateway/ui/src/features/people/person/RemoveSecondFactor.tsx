import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { useCommand } from '@/features/people/useCommand';

/** For somebody who has lost their telephone, or what else they sign in with beside their password. */
export function RemoveSecondFactor({ name, run }: { name: string; run: () => Promise<unknown> }) {
  const { t } = useTranslation('person');
  const [asking, setAsking] = useState(false);
  const remove = useCommand(run);
  return (
    <>
      <Button variant="default" loading={remove.isPending} onClick={() => setAsking(true)}>
        {t('person.removeFactor')}
      </Button>
      {remove.error && <ErrorPanel error={remove.error} />}
      {remove.isSuccess && (
        <Notice tone="good" live>
          {t('person.factorRemoved')}
        </Notice>
      )}
      {asking && (
        <ConfirmDialog
          title={t('person.removeFactorTitle', { name })}
          confirm={t('person.removeFactor')}
          cancel={t('team.cancel')}
          onConfirm={() => remove.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          {t('person.removeFactorText')}
        </ConfirmDialog>
      )}
    </>
  );
}
