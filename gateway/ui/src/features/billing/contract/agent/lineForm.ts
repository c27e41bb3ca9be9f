import { decimalOf, minorUnitsOf } from '@/features/billing/agent/decimal';
import { amountOf, amountTyped } from '@/features/billing/contract/amount';
import type { ContractLine, LineTermsInput, Unit } from '@/features/billing/contract/model';

/** The terms of a line as they are typed. */
export interface LineForm {
  name: string;
  unit: Unit;
  allotment: string;
  period: LineTermsInput['period'];
  rollOver: boolean;
  rollOverPeriods: string;
  rollOverMost: string;
  drawFirst: 'carried' | 'own';
  over: LineTermsInput['over']['rule'];
  price: string;
  block: string;
  hourPrice: string;
  workTypes: string;
  weights: string;
  stepMinutes: string;
  stepPer: 'entry' | 'day';
  startsOn: string;
  endsOn: string;
  fromThisPeriod: boolean;
}

export type LineField = keyof LineForm;

export function formOf(line: ContractLine | undefined): LineForm {
  const terms = line && (line.agreed ?? line.terms);
  const currency = line?.currency ?? 'GBP';
  const typed = (amount: number | null | undefined) =>
    terms && amount !== null && amount !== undefined ? amountTyped(terms.unit, amount, currency) : '';
  return {
    name: terms?.name ?? '',
    unit: terms?.unit ?? 'hours',
    allotment: typed(terms?.allotment),
    period: terms?.period ?? 'month',
    rollOver: !!terms?.rollOver,
    rollOverPeriods: String(terms?.rollOver?.periods ?? 1),
    rollOverMost: typed(terms?.rollOver?.most),
    drawFirst: terms?.drawFirst ?? 'carried',
    over: terms?.over.rule ?? 'rate',
    price: terms?.over.price ? decimalOf(terms.over.price) : '',
    block: typed(terms?.over.block),
    hourPrice: terms?.hourPrice ? decimalOf(terms.hourPrice) : '',
    workTypes: terms?.workTypes.join(', ') ?? '',
    weights: terms?.weights.map(({ workType, factor }) => `${workType} ${factor}`).join(', ') ?? '',
    stepMinutes: String(terms?.step.minutes ?? 1),
    stepPer: terms?.step.per ?? 'entry',
    startsOn: '',
    endsOn: line?.endsOn ?? '',
    fromThisPeriod: false,
  };
}

const parts = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Whether a price is asked for what is over. */
export const isPriced = ({ over, unit }: LineForm) =>
  over === 'next-block' || (over === 'rate' && unit !== 'money');

/** What is sent, unless there are fields that hold nothing that can be read. */
export function termsOf(form: LineForm, currency: string): { terms: LineTermsInput; wrong: LineField[] } {
  const wrong: LineField[] = [];
  const need = <T>(field: LineField, value: T | undefined): T | undefined => {
    if (value === undefined) wrong.push(field);
    return value;
  };
  const amount = (field: 'allotment' | 'block' | 'rollOverMost') =>
    need(field, amountOf(form.unit, form[field], currency));
  const price = (field: 'price' | 'hourPrice') => {
    const minorUnits = need(field, minorUnitsOf(form[field], currency));
    return { minorUnits: minorUnits ?? 0, currency };
  };
  const whole = (field: 'rollOverPeriods' | 'stepMinutes') =>
    need(field, /^[1-9]\d{0,2}$/.test(form[field].trim()) ? Number(form[field]) : undefined);
  const weights = parts(form.weights).map((part) => /^(.+?)\s+(\d{1,2}(?:\.\d{1,4})?)$/.exec(part));
  if (weights.includes(null)) wrong.push('weights');
  const terms: LineTermsInput = {
    name: need('name', form.name.trim() || undefined) ?? '',
    unit: form.unit,
    allotment: amount('allotment') ?? 0,
    period: form.period,
    rollOver:
      form.rollOver && form.period !== 'whole'
        ? {
            periods: whole('rollOverPeriods') ?? 1,
            most: form.rollOverMost.trim() ? amount('rollOverMost') : undefined,
          }
        : undefined,
    drawFirst: form.drawFirst,
    over: {
      rule: form.over,
      price: isPriced(form) ? price('price') : undefined,
      block: form.over === 'next-block' ? amount('block') : undefined,
    },
    workTypes: parts(form.workTypes),
    weights: weights.flatMap((match) =>
      match ? [{ workType: match[1] ?? '', factor: match[2] ?? '' }] : [],
    ),
    step: { minutes: whole('stepMinutes') ?? 1, per: form.stepPer },
    hourPrice: form.unit === 'money' ? price('hourPrice') : undefined,
  };
  return { terms, wrong };
}
