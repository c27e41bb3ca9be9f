import '@/features/billing/words/check';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { fileBody } from '@/api/fileBody';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { TextField } from '@/components/TextField';
import type { DocumentCheck } from '@/features/billing/model';
import { exactTime } from '@/lib/time';
import classes from '@/features/billing/agent/QuoteFields.module.css';

interface Asked {
  file?: File;
  hash: string;
}

function ask({ file, hash }: Asked) {
  if (!file)
    return body(api.GET('/api/billing/document-checks/{sha256}', { params: { path: { sha256: hash } } }));
  return body(api.POST('/api/billing/document-checks', fileBody('file', file)));
}

/** For whoever was given a signed copy, customer or not: whether it is ours, and unchanged. */
export function CheckPage() {
  const { t } = useTranslation('check');
  const [file, setFile] = useState<File>();
  const [hash, setHash] = useState('');
  const [pressed, setPressed] = useState(false);
  const check = useMutation({ mutationFn: ask });
  const typed = hash.replace(/\s/g, '');
  const wrong = !file && !/^[0-9a-fA-F]{64}$/.test(typed);
  const about = { id: 'check-file', help: t('page.fileHelp') };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!wrong && !check.isPending) check.mutate({ file, hash: typed });
  };
  return (
    <form noValidate className={classes.page} onSubmit={submit}>
      <PageTitle title={t('page.title')} />
      <p>{t('page.lead')}</p>
      {check.error && <ErrorPanel error={check.error} />}
      {check.data && <Finding found={check.data} />}
      <Field {...about} label={t('page.file')}>
        <input
          {...fieldProps(about)}
          type="file"
          accept="application/pdf,.pdf"
          onChange={(event) => {
            check.reset();
            setFile(event.currentTarget.files?.[0]);
          }}
        />
      </Field>
      <TextField
        id="check-hash"
        label={t('page.hash')}
        help={t('page.hashHelp')}
        error={pressed && wrong ? t('page.missing') : undefined}
        value={hash}
        onChange={(value) => {
          check.reset();
          setHash(value);
        }}
      />
      <div>
        <Button type="submit" loading={check.isPending}>
          {t('page.check')}
        </Button>
      </div>
    </form>
  );
}

function Finding({ found }: { found: DocumentCheck }) {
  const { t, i18n } = useTranslation('check');
  const at = found.at && exactTime(new Date(found.at), i18n.language);
  return (
    <Notice tone={found.verdict === 'unchanged' ? 'good' : 'warn'} live>
      <p>
        <strong>{t(`verdict.${found.verdict}`)}</strong>
      </p>
      {found.reference && <p>{t('found.reference', { reference: found.reference })}</p>}
      {at && <p>{t(found.verdict === 'unchanged' ? 'found.sealed' : 'found.sealSays', { at })}</p>}
    </Notice>
  );
}
