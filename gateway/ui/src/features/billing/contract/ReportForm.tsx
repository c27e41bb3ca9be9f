import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { NewWindow } from '@/components/NewWindow';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { Select } from '@/components/Select';
import { dayFromNow } from '@/lib/zone';
import { units, type Unit } from './model';
import classes from './Contract.module.css';

/** A form of the browser's own: what it opens in the new window has all of it in its address. */
export function ReportForm({ agent }: { agent: boolean }) {
  const { t } = useTranslation('contract');
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const [from, setFrom] = useState(() => `${dayFromNow(0).slice(0, 7)}-01`);
  const [to, setTo] = useState(() => dayFromNow(0));
  const [unit, setUnit] = useState<Unit | null>(null);
  const [pressed, setPressed] = useState(false);
  const fields = {
    from: { id: 'report-from', required: true, error: pressed && !from ? t('report.dayMissing') : undefined },
    to: {
      id: 'report-to',
      required: true,
      error:
        pressed && !to ? t('report.dayMissing') : pressed && from > to ? t('report.wrongOrder') : undefined,
    },
  };
  const right = from && to && from <= to && (!agent || organisation);
  return (
    <form
      noValidate
      className={classes.form}
      action="/allotment-report"
      method="get"
      target="_blank"
      onSubmit={(event) => {
        setPressed(true);
        if (!right) event.preventDefault();
      }}
    >
      {agent && (
        <OrganisationSelect
          id="report-organisation"
          label={t('list.organisation')}
          required
          error={pressed && !organisation ? t('form.organisationMissing') : undefined}
          value={organisation}
          onChange={setOrganisation}
        />
      )}
      {organisation && <input type="hidden" name="organisationId" value={organisation.id} />}
      <div className={classes.pair}>
        <Field {...fields.from} label={t('report.from')}>
          <input
            {...fieldProps(fields.from)}
            type="date"
            name="from"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        </Field>
        <Field {...fields.to} label={t('report.to')}>
          <input
            {...fieldProps(fields.to)}
            type="date"
            name="to"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </Field>
      </div>
      <Select
        id="report-unit"
        label={t('report.type')}
        placeholder={t('report.all')}
        value={unit}
        options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={setUnit}
      />
      {unit && <input type="hidden" name="unit" value={unit} />}
      <div>
        <Button type="submit">
          {t('report.search')}
          <NewWindow />
        </Button>
      </div>
    </form>
  );
}
