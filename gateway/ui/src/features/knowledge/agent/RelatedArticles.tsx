import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/components/FieldError';
import { IconButton } from '@/components/IconButton';
import { FindArticleDialog } from '@/features/knowledge/forOthers/FindArticleDialog';
import { fieldIds, MOST } from './articleForm';
import type { Writing } from './writing';
import classes from './Belongings.module.css';

/** What one may want to read next. Readers see of them those that they may read. */
export function RelatedArticles({ writing, id }: { writing: Writing; id?: string }) {
  const { t } = useTranslation('articles');
  const [finding, setFinding] = useState(false);
  const { form, change, errorOf } = writing;
  return (
    <section id={fieldIds.related} tabIndex={-1} className={classes.belongings} aria-labelledby="related">
      <h2 id="related" className={classes.label}>
        {t('article.related')}
      </h2>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={form.related.length >= MOST}
        onClick={() => setFinding(true)}
      >
        {t('article.addRelated')}
      </Button>
      {errorOf('related') && <FieldError>{errorOf('related')}</FieldError>}
      <ul className={classes.list}>
        {form.related.map((article) => (
          <li key={article.id} className={classes.row}>
            <Link
              to="/agent/knowledge/$number"
              params={{ number: String(article.number) }}
              className={classes.name}
            >
              {article.title}
            </Link>
            <IconButton
              label={t('article.removeRelated', { title: article.title })}
              onClick={() =>
                change((before) => ({
                  ...before,
                  related: before.related.filter((one) => one.id !== article.id),
                }))
              }
            >
              <IconX size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {finding && (
        <FindArticleDialog
          title={t('article.addRelated')}
          exclude={[...form.related.map((article) => article.id), ...(id ? [id] : [])]}
          onClose={() => setFinding(false)}
          onChoose={({ id: chosen, number, title }) => {
            change((before) => ({ ...before, related: [...before.related, { id: chosen, number, title }] }));
            setFinding(false);
          }}
        />
      )}
    </section>
  );
}
