import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '@/components/PersonPicker';
import { commands } from '@/features/projects/commands';
import type { Change, Project } from '@/features/projects/model';
import { TextDialog } from '@/features/projects/project/TextDialog';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { FormDialog } from './FormDialog';
import { TextField } from '@/components/TextField';

/** What a project manager does about a change: have it quoted, or refuse it. */
export function ChangeTools({ project, change }: { project: Project; change: Change }) {
  const { t } = useTranslation('project');
  const [asking, setAsking] = useState<'quote' | 'refuse'>();
  const close = () => setAsking(undefined);
  const undecided = change.state === 'requested';
  return (
    <div className={classes.actions}>
      {change.quoteId && (
        <Link to="/agent/quotes/$id" params={{ id: change.quoteId }}>
          {t('change.openQuote')}
        </Link>
      )}
      {undecided && project.allowed.plan && (
        <>
          <Button size="compact-md" onClick={() => setAsking('quote')}>
            {t('change.toQuote')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setAsking('refuse')}>
            {t('change.refuse')}
          </Button>
        </>
      )}
      {asking === 'quote' && <QuoteDialog project={project} change={change} onClose={close} />}
      {asking === 'refuse' && (
        <TextDialog
          title={t('change.refuse')}
          label={t('reason.label')}
          missing={t('reason.missing')}
          confirm={t('change.refuse')}
          onClose={close}
          run={(reason) => commands.refuseChange(project.id, change.id, reason)}
        />
      )}
    </div>
  );
}

function QuoteDialog({
  project,
  change,
  onClose,
}: {
  project: Project;
  change: Change;
  onClose: () => void;
}) {
  const { t } = useTranslation('project');
  const [target, setTarget] = useState(project.targetDate ?? '');
  const [contact, setContact] = useState<{ id: string; name: string }[]>([]);
  const early = !!project.startDate && !!target && target < project.startDate;
  return (
    <FormDialog
      title={t('change.toQuote')}
      confirm={t('change.toQuote')}
      lacks={early}
      onClose={onClose}
      run={() => commands.quoteChange(project.id, change.id, contact[0]?.id, target || undefined)}
    >
      {() => (
        <>
          <p>{t('change.toQuoteText')}</p>
          <TextField
            label={t('change.target')}
            type="date"
            error={early ? t('agent.targetEarly') : undefined}
            value={target}
            onChange={setTarget}
          />
          <PersonPicker
            label={t('change.contact')}
            description={t('change.contactHelp')}
            organisationId={project.organisation.id}
            value={contact}
            onChange={(people) => setContact(people.slice(-1))}
          />
        </>
      )}
    </FormDialog>
  );
}
