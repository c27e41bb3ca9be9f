import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleCategoriesQuery } from '@/features/knowledge/queries';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import { fieldIds } from './articleForm';
import { languagesWith, nameOfLanguage } from './languages';
import { SubjectOptions } from './SubjectOptions';
import type { Writing } from './writing';
import classes from './ArticleEditor.module.css';

/** What an article is called, where it belongs, and in which language it is. */
export function ArticleFields({ writing }: { writing: Writing }) {
  const { t, i18n } = useTranslation('articles');
  const { form, change, leave, errorOf } = writing;
  const { data: categories } = useQuery(articleCategoriesQuery);
  const title = { id: fieldIds.title, required: true, error: errorOf('title') };
  const subject = { id: fieldIds.subject, required: true, error: errorOf('subject') };
  return (
    <div className={classes.fields}>
      <Field {...title} label={t('article.title')}>
        <input
          {...fieldProps(title)}
          autoComplete="off"
          value={form.title}
          onChange={(event) => {
            const text = event.currentTarget.value;
            change((before) => ({ ...before, title: text }));
          }}
          onBlur={() => leave('title')}
        />
      </Field>
      <Field {...subject} label={t('article.subject')}>
        <select
          {...fieldProps(subject)}
          value={form.subjectId ?? ''}
          onChange={(event) => {
            const subjectId = event.currentTarget.value || null;
            change((before) => ({ ...before, subjectId }));
          }}
          onBlur={() => leave('subject')}
        >
          <option value="">{t('article.choose')}</option>
          <SubjectOptions categories={categories?.items ?? []} />
        </select>
      </Field>
      <Select
        id={fieldIds.language}
        label={t('article.language')}
        error={errorOf('language')}
        value={form.language}
        options={languagesWith(form.language).map((value) => ({
          value,
          label: nameOfLanguage(value, i18n.language),
        }))}
        onChange={(language) => language && change((before) => ({ ...before, language }))}
      />
    </div>
  );
}
