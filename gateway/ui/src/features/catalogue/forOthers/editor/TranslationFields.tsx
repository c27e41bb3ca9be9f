import '@/features/catalogue/words/editor';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { translated, type Translations } from '@/features/catalogue/forOthers/form/inLanguage';
import { languageNames } from '@/i18n/i18n';
import classes from './Editor.module.css';

interface Props {
  /** In English, each once. */
  texts: readonly string[];
  translations: Translations | null | undefined;
  onChange: (translations: Translations) => void;
}

const languages = Object.keys(languageNames).filter((language) => language !== 'en-GB');

/** What customers read who have chosen another language. */
export const TranslationFields = (props: Props) =>
  languages.map((language) => <Language key={language} language={language} {...props} />);

/** Closed until it is wanted: a form of many questions has hundreds of texts. */
function Language({ language, texts, translations, onChange }: Props & { language: string }) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [open, setOpen] = useState(false);
  const done = texts.filter((text) => translations?.[language]?.[text]).length;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {languageNames[language]} {t('translations.done', { done, all: texts.length })}
      </summary>
      {open && (
        <div className={classes.fields}>
          {texts.map((text, number) => (
            <Field key={text} id={`${id}-${number}`} label={text}>
              <input
                id={`${id}-${number}`}
                type="text"
                lang={language}
                autoComplete="off"
                maxLength={1000}
                value={translations?.[language]?.[text] ?? ''}
                onChange={(event) =>
                  onChange(translated(translations, language, text, event.currentTarget.value))
                }
              />
            </Field>
          ))}
        </div>
      )}
    </details>
  );
}
