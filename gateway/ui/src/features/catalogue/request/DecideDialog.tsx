import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ReasonDialog } from '@/components/ReasonDialog';
import { commands } from '@/features/catalogue/commands';
import type { Outcome } from '@/features/catalogue/model';
import { useCommand } from '@/features/catalogue/useCommand';

interface Props {
  /** One part, or several at once with one reason. */
  chosen: { requestId: string; part: number; round: number }[];
  /** What it is if it is one. */
  name?: string;
  approve: boolean;
  onClose: () => void;
}

/** Agrees, with a word if one likes, or rejects, which needs a reason: whoever asked will read it. */
export function DecideDialog({ chosen, name = '', approve, onClose }: Props) {
  const { t } = useTranslation(['request', 'translation']);
  const [refused, setRefused] = useState<Outcome[]>();
  const [only] = chosen;
  const decide = useCommand(async (text: string): Promise<Outcome[]> => {
    const comment = text || undefined;
    if (chosen.length !== 1 || !only) return commands.decideAll(chosen, approve, comment);
    await commands.decide(only.requestId, only.part, { approve, round: only.round, comment });
    return [];
  });
  if (refused)
    return (
      <Dialog title={t('decide.someRefused')} onClose={onClose}>
        <ul>
          {refused.map((outcome) => (
            <li key={outcome.requestId + outcome.part}>{outcome.refused}</li>
          ))}
        </ul>
        <DialogActions>
          <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
        </DialogActions>
      </Dialog>
    );
  const what = { count: chosen.length, name };
  return (
    <ReasonDialog
      title={t(approve ? 'decide.approveTitle' : 'decide.rejectTitle', what)}
      label={t(approve ? 'decide.comment' : 'decide.reason')}
      help={approve ? undefined : t('decide.reasonHelp')}
      missing={approve ? undefined : t('decide.reasonMissing')}
      confirm={t(approve ? 'decide.approve' : 'decide.reject')}
      command={{
        ...decide,
        mutate: (text, options) =>
          decide.mutate(text, {
            onSuccess: (outcomes) => {
              const not = outcomes.filter(({ decided }) => !decided);
              if (not.length > 0) setRefused(not);
              else onClose();
            },
            onError: options?.onError,
          }),
      }}
      onClose={onClose}
    />
  );
}
