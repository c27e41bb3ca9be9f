import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { RichTextEditor } from '@/components/RichTextEditor';
import { commands } from '@/features/outages/commands';
import type { Outage } from '@/features/outages/model';
import { outageKeys } from '@/features/outages/queries';
import { TimeFields, wrongTimes } from './TimeFields';
import { local, moment } from './times';

/** Moves an outage, or says that it takes longer. */
export function TimesDialog({ outage, onClose }: { outage: Outage; onClose: () => void }) {
  const { t } = useTranslation('outage');
  const [times, setTimes] = useState({ starts: local(outage.startsAt), ends: local(outage.endsAt) });
  const [text, setText] = useState('');
  const planned = outage.kind === 'maintenance';
  const begun = outage.state !== 'planned';
  return (
    <FormDialog
      title={t('agent.times')}
      confirm={t('agent.save')}
      lacks={wrongTimes(times, planned) !== undefined}
      refresh={outageKeys.all}
      onClose={onClose}
      run={() =>
        commands.times(outage.id, {
          startsAt: begun ? undefined : moment(times.starts),
          endsAt: moment(times.ends),
          text,
        })
      }
    >
      {(pressed) => (
        <>
          <TimeFields
            times={times}
            startFixed={begun}
            planned={planned}
            pressed={pressed}
            onChange={setTimes}
          />
          <RichTextEditor label={t('agent.why')} minRows={3} value={text} onChange={setText} />
        </>
      )}
    </FormDialog>
  );
}
