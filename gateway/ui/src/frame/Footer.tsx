import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useSession } from '@/api/queries';
import { chooseLanguage, languageNames } from '@/i18n/i18n';
import { Telephone } from '@/components/Telephone';
import classes from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  const { msp, languages = [] } = useSession();
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <address className={classes.address} aria-label={t('frame.contact')}>
          <strong>{msp.name}</strong>
          {msp.address && <span>{msp.address}</span>}
          {msp.phone && <Telephone number={msp.phone} />}
          {msp.email && <a href={`mailto:${msp.email}`}>{msp.email}</a>}
          <Link to="/contact">{t('frame.contactUs')}</Link>
        </address>
        {languages.length > 1 && <LanguageChoice languages={languages} />}
      </div>
    </footer>
  );
}

function LanguageChoice({ languages }: { languages: string[] }) {
  const { t, i18n } = useTranslation();
  const { user, visit } = useSession();
  const choose = (language: string) => {
    void chooseLanguage(language);
    // Mails and other devices follow. If that cannot be told now, it holds here all the same.
    if (user && !visit)
      api.PUT('/api/me/language', { body: { language: language as 'de' } }).catch(() => undefined);
  };
  return (
    <label className={classes.language} htmlFor="language">
      {t('frame.language')}
      <select
        className="inline-select"
        id="language"
        value={i18n.language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language] ?? language}
          </option>
        ))}
      </select>
    </label>
  );
}
