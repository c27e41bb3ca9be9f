import '@/features/projects/words/project';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPanel } from '@/components/ErrorPanel';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { PersonPicker } from '@/components/PersonPicker';
import { Select } from '@/components/Select';
import { commands } from '@/features/projects/commands';
import type { NewProject } from '@/features/projects/model';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { templatesQuery } from '@/features/projects/queries';
import { useCommand } from '@/features/projects/useCommand';
import { TextField } from '@/components/TextField';
import { SiteSelect } from './SiteSelect';
import { AgentSelect } from '@/components/AgentSelect';

export const NewProjectPage = () => (
  <AgentsOnly>
    <NewProjectForm />
  </AgentsOnly>
);

/** Opens a project by hand; whoever opens it runs it, unless they say who does. */
function NewProjectForm() {
  const { t } = useTranslation('project');
  const navigate = useNavigate();
  const user = useUser();
  const keys = useIdempotencyKey();
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const [site, setSite] = useState<string | null>(null);
  const [manager, setManager] = useState<{ id: string; name: string } | null>({
    id: user.id,
    name: user.name,
  });
  const [title, setTitle] = useState('');
  const [type, setType] = useState('');
  const [startDate, setStart] = useState('');
  const [targetDate, setTarget] = useState('');
  const [followers, setFollowers] = useState<{ id: string; name: string }[]>([]);
  const search = useSearch({ from: '/agent/projects/new' });
  const [template, setTemplate] = useState(search.template ?? null);
  const { data: templates = [] } = useQuery(templatesQuery);
  const [pressed, setPressed] = useState(false);
  const open = useCommand((project: NewProject) => commands.open(project, keys.keyFor(project)));
  const early = !!startDate && !!targetDate && targetDate < startDate;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (open.isPending || !organisation || !title.trim() || !type.trim() || early) return;
    open.mutate(
      {
        title: title.trim(),
        organisationId: organisation.id,
        type: type.trim(),
        siteId: site ?? undefined,
        managerId: manager?.id,
        startDate: startDate || undefined,
        targetDate: targetDate || undefined,
        followerIds: followers.map(({ id }) => id),
        templateId: template ?? undefined,
      },
      { onSuccess: ({ id }) => void navigate({ to: '/agent/projects/$id', params: { id } }) },
    );
  };
  return (
    <>
      <PageTitle title={t('new.title')} />
      <form noValidate className={classes.form} onSubmit={submit}>
        {open.error && <ErrorPanel error={open.error} />}
        <OrganisationSelect
          id="project-organisation"
          label={t('facts.organisation')}
          required
          error={pressed && !organisation ? t('new.organisationMissing') : undefined}
          value={organisation}
          onChange={(chosen) => {
            setOrganisation(chosen);
            setSite(null);
            setFollowers([]);
          }}
        />
        {organisation && <SiteSelect organisationId={organisation.id} value={site} onChange={setSite} />}
        <div className={classes.pair}>
          <TextField
            label={t('new.name')}
            required
            error={pressed && !title.trim() ? t('plan.nameMissing') : undefined}
            value={title}
            onChange={setTitle}
          />
          <TextField
            label={t('facts.type')}
            help={t('new.typeHelp')}
            required
            error={pressed && !type.trim() ? t('new.typeMissing') : undefined}
            value={type}
            onChange={setType}
          />
          <TextField label={t('facts.start')} type="date" value={startDate} onChange={setStart} />
          <TextField
            label={t('facts.target')}
            type="date"
            error={early ? t('agent.targetEarly') : undefined}
            value={targetDate}
            onChange={setTarget}
          />
        </div>
        {templates.length > 0 && (
          <Select
            id="project-template"
            label={t('template.label')}
            placeholder={t('template.none')}
            value={template}
            options={templates.map(({ id, title: label }) => ({ value: id, label }))}
            onChange={(chosen) => {
              setTemplate(chosen);
              if (!type) setType(templates.find(({ id }) => id === chosen)?.type ?? '');
            }}
          />
        )}
        <AgentSelect
          id="project-manager"
          label={t('facts.manager')}
          clear={t('plan.noAssignee')}
          value={manager}
          onChange={setManager}
        />
        <PersonPicker
          key={organisation?.id}
          label={t('facts.followers')}
          description={t('new.followersHelp')}
          organisationId={organisation?.id}
          disabled={!organisation}
          value={followers}
          onChange={setFollowers}
        />
        <div>
          <Button type="submit" loading={open.isPending}>
            {t('new.open')}
          </Button>
        </div>
      </form>
    </>
  );
}
