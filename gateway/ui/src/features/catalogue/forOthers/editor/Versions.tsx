import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import type { Form } from '@/features/catalogue/forOthers/form/model';
import { Differences, type Difference } from './Differences';
import { Preview } from './Preview';
import classes from './Editor.module.css';

export interface Version {
  edition: number;
  publishedAt: string;
}

/** A version as it was published, and what it changed in the one before it. */
export interface PublishedForm {
  form: Form;
  differences: readonly Difference[];
}

interface Props {
  /** The form's id. */
  of: string;
  versions: readonly Version[];
  load: (edition: number, signal: AbortSignal) => Promise<PublishedForm>;
}

/** What was published when, the newest first; each can be opened. */
export const Versions = ({ versions, ...rest }: Props) => (
  <ol reversed className={classes.questions}>
    {versions.toReversed().map((version) => (
      <li key={version.edition}>
        <Published version={version} {...rest} />
      </li>
    ))}
  </ol>
);

function Published({ version, ...rest }: Omit<Props, 'versions'> & { version: Version }) {
  const { t } = useTranslation('editor');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('edition.number', { number: version.edition })} <RelativeTime at={version.publishedAt} />
      </summary>
      {open && <Opened edition={version.edition} {...rest} />}
    </details>
  );
}

function Opened({ edition, of, load }: Omit<Props, 'versions'> & { edition: number }) {
  const { t } = useTranslation('editor');
  const { data, error, refetch } = useQuery({
    queryKey: ['form-edition', of, edition],
    queryFn: ({ signal }) => load(edition, signal),
    // A version never changes.
    staleTime: Infinity,
  });
  if (!data)
    return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Skeleton lines={3} />;
  return (
    <div className={classes.fields}>
      {edition > 1 && data.differences.length > 0 && <Differences all={data.differences} />}
      {edition > 1 && data.differences.length === 0 && <p>{t('edition.same')}</p>}
      <Preview form={data.form} title={t('edition.asked', { number: edition })} />
    </div>
  );
}
