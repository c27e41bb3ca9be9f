import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import { proposalsQuery, type Holiday } from './levels';
import classes from './ServiceLevelsPage.module.css';

/** Public holidays of a place and year, to be added to one's own. */
export function ProposedHolidays({ onAdd }: { onAdd: (holidays: Holiday[]) => void }) {
  const { t, i18n } = useTranslation('levels');
  const [country, setCountry] = useState('GB');
  const [region, setRegion] = useState('eng');
  const [year, setYear] = useState(new Date().getFullYear());
  const { data, error, isPlaceholderData } = useQuery({
    ...proposalsQuery(country, region, year),
    placeholderData: keepPreviousData,
  });
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  const countries = data?.countries ?? [country];
  const yearField = { id: 'proposed-year' };
  return (
    <fieldset>
      <legend>{t('levels.propose')}</legend>
      {error && <ErrorPanel error={error} />}
      <div className={classes.row}>
        <Select
          id="proposed-country"
          label={t('levels.country')}
          value={country}
          options={countries.map((code) => ({ value: code, label: nameIn(names, code) }))}
          onChange={(code) => {
            setRegion('');
            setCountry(code ?? 'GB');
          }}
        />
        <Select
          id="proposed-region"
          label={t('levels.region')}
          placeholder={t('levels.everywhere')}
          value={region || null}
          options={(data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(part) => setRegion(part ?? '')}
        />
        <Field {...yearField} label={t('levels.year')}>
          <input
            {...fieldProps(yearField)}
            type="number"
            min={1970}
            max={2100}
            value={year}
            onChange={(event) => setYear(event.currentTarget.valueAsNumber || year)}
          />
        </Field>
        <Button
          variant="default"
          disabled={!data || isPlaceholderData}
          onClick={() => data && onAdd(data.holidays)}
        >
          {t('levels.add')}
        </Button>
      </div>
    </fieldset>
  );
}

function nameIn(names: Intl.DisplayNames, code: string) {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
