import { MultiSelect } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/CloseButton.css';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery, type Schemas } from '@/api/queries';
import { answerOf } from './answerOf';
import { useEnterInList } from './useEnterInList';

type Person = Schemas['Person'];

interface Props {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  value: Person[];
  onChange: (people: Person[]) => void;
  /** An agent picks among this organisation's people; a contact always among their own. */
  organisationId?: string;
  /** Not offered, such as the requester. */
  exclude?: string[];
  disabled?: boolean;
}

/** Picks people of one organisation by typing a part of their name. */
export function PersonPicker({ value, onChange, organisationId, exclude = [], ...field }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const wanted = useDeferredValue(typed);
  const query = useQuery({
    ...colleaguesQuery(wanted, organisationId),
    // An agent has not said yet at which customer: there is nobody to ask for.
    enabled: !field.disabled,
  });
  const found = query.data ?? [];
  const answer = answerOf(wanted === typed, query);
  const settled = answer === 'there';
  const enter = useEnterInList(settled);

  // Who is chosen stays known when the search no longer finds them.
  const known = new Map([...value, ...found].map((person) => [person.id, person]));
  const names = [...known.values()].filter((person) => !exclude.includes(person.id));
  return (
    <MultiSelect
      {...field}
      {...enter}
      searchable
      hidePickedOptions
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      // What it covers, such as a dialog's buttons, is free again once somebody was picked.
      onOptionSubmit={() => setOpened(false)}
      selectFirstOptionOnChange={settled && typed !== ''}
      searchValue={typed}
      onSearchChange={setTyped}
      data={names.map(({ id, name }) => ({ value: id, label: name }))}
      value={value.map((person) => person.id)}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
      placeholder={value.length === 0 ? t('people.placeholder') : undefined}
      nothingFoundMessage={settled ? t('people.nobody') : t(`people.${answer}`)}
      limit={50}
      maxDropdownHeight={240}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
