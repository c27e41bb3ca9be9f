import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { commands } from '@/features/outages/commands';
import type { Outage } from '@/features/outages/model';
import classes from '@/features/outages/outage/Outage.module.css';
import { outageKeys } from '@/features/outages/queries';
import { Affects } from './Affects';
import { TextLine } from './TextLine';
import { names } from './times';

/** Says what and whom it affects besides. */
export function WidenDialog({ outage, onClose }: { outage: Outage; onClose: () => void }) {
  const { t } = useTranslation('outage');
  const [services, setServices] = useState('');
  const [affected, setAffected] = useState({
    everybody: outage.everybody,
    organisations: outage.organisations,
  });
  const organisationIds = affected.everybody ? undefined : affected.organisations.map(({ id }) => id);
  return (
    <FormDialog
      title={t('agent.widen')}
      confirm={t('agent.save')}
      lacks={false}
      refresh={outageKeys.all}
      onClose={onClose}
      run={() => commands.widen(outage.id, names(services), organisationIds)}
    >
      {() => (
        <>
          <TextLine
            id="outage-more"
            label={t('agent.moreServices')}
            help={t('agent.moreServicesHelp')}
            value={services}
            onChange={setServices}
          />
          {!outage.everybody && <Affects value={affected} onChange={setAffected} />}
          <p className={classes.soft}>{t('agent.mailed')}</p>
        </>
      )}
    </FormDialog>
  );
}
