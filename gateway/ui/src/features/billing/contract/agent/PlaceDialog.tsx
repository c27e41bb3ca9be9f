import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { amountText } from '@/features/billing/contract/amount';
import type { UnassignedWork } from '@/features/billing/contract/model';
import { contractCommands, contractListQuery, useContractCommand } from '@/features/billing/contract/queries';

const MOST = 100;

/** Which line a time entry counts against, among those that ran on the day of the work. */
export function PlaceDialog({ work, onClose }: { work: UnassignedWork; onClose: () => void }) {
  const { t, i18n } = useTranslation(['contract', 'translation']);
  const [lineId, setLineId] = useState<string | null>(null);
  const [pressed, setPressed] = useState(false);
  const contracts = useQuery(
    contractListQuery({ organisationId: work.organisation.id, ended: true, page: 1, size: MOST }),
  );
  const place = useContractCommand(() => contractCommands.place(work.id, lineId ?? ''));
  const options = (contracts.data?.items ?? []).flatMap((contract) =>
    contract.lines
      .filter(({ terms, startsOn, endsOn }) => {
        const ran = startsOn <= work.workDate && (!endsOn || endsOn >= work.workDate);
        return ran && terms.unit !== 'units';
      })
      .map((line) => ({
        value: line.id,
        label: t('work.option', {
          contract: contract.name,
          line: line.name,
          left: amountText(t, i18n.language, line.terms.unit, line.left, line.currency),
        }),
      })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!lineId || place.isPending) return;
    place.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t(work.on === 'project' ? 'work.placeTitleProject' : 'work.placeTitle', {
        number: work.ticketNumber,
      })}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {(place.error ?? contracts.error) && <ErrorPanel error={place.error ?? contracts.error} />}
        {!contracts.data ? (
          <Skeleton lines={2} />
        ) : options.length === 0 ? (
          <p>{t('work.noLine')}</p>
        ) : (
          <Select
            id="work-line"
            label={t('lines.line')}
            required
            placeholder={t('work.choose')}
            error={pressed && !lineId ? t('work.choose') : undefined}
            value={lineId}
            options={options}
            onChange={setLineId}
          />
        )}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          {options.length > 0 && (
            <Button type="submit" loading={place.isPending}>
              {t('work.place')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
