'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, startTransition, useState } from 'react';
import { Autocomplete, Input, ListBox, TextField } from 'react-aria-components';
import { SHORTCUT_HELP } from '@/components/shortcuts/help-switch';
import type { Command } from './commands';
import { PaletteEntry, PaletteGroup } from './palette-entry';
import { PaletteStatus } from './palette-status';
import { type PaletteActs, useCommands } from './use-commands';
import { useFind } from './use-find';

type PaletteSearchProps = PaletteActs & { onDone: () => void };

export function PaletteSearch({ onDone, ...acts }: PaletteSearchProps) {
  const t = useTranslations('shell.palette');
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState(0);
  const query = typed.trim();
  const { found, status } = useFind(query, attempt);
  const commands = useCommands(acts, query);
  const enter = useEntering(acts, onDone);
  const patients = found?.patients ?? [];
  const figures = found?.figures ?? [];
  const own = found?.own ?? [];
  const more = (found?.patientCount ?? 0) - patients.length;
  const isEmpty = patients.length + figures.length + own.length + commands.length === 0;
  const isLooking = query !== '' && status === 'loading';
  /** The entry for the list waits for what is found, or it would keep the focus; who is faster goes there. */
  const enterEarly = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && isLooking && isEmpty) enter('list', { query, commands });
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField
        aria-label={t('label')}
        autoFocus
        className="flex items-center border-line border-b px-4"
      >
        <Input
          role="combobox"
          aria-expanded={query !== '' || !isEmpty}
          placeholder={t('placeholder')}
          autoComplete="off"
          onKeyDown={enterEarly}
          className="min-h-13 w-full bg-transparent text-base outline-none placeholder:text-ink-3"
        />
        <kbd className="rounded border border-line-2 px-1 font-sans text-[11px] text-ink-2 max-md:hidden">
          Esc
        </kbd>
      </TextField>
      <ListBox
        aria-label={t('results')}
        selectionMode="none"
        className="min-h-0 flex-1 overflow-y-auto p-2 outline-none"
        onAction={(key) => enter(String(key), { query, commands })}
      >
        <PaletteGroup
          title={query === '' ? t('recent') : t('patients')}
          isShown={patients.length > 0 || (query !== '' && !isLooking)}
        >
          {patients.map(({ id, name, hospitalNumber }) => (
            <PaletteEntry
              key={id}
              id={`/patients/${id}`}
              title={name}
              aside={`HN ${hospitalNumber}`}
            />
          ))}
          {query !== '' && !isLooking && (
            <PaletteEntry
              id="list"
              title={more > 0 ? t('more', { count: more }) : t('inList', { query })}
            />
          )}
        </PaletteGroup>
        <PaletteGroup title={t('commands')} isShown={commands.length > 0}>
          {commands.map(({ id, title, shortcut }) => (
            <PaletteEntry key={id} id={id} title={title} shortcut={shortcut} />
          ))}
        </PaletteGroup>
        <PaletteGroup title={t('figures')} isShown={figures.length > 0}>
          {figures.map(({ id, name }) => (
            <PaletteEntry key={id} id={`/catalog/${id}`} title={name} aside={id} />
          ))}
        </PaletteGroup>
        <PaletteGroup title={t('own')} isShown={own.length > 0}>
          {own.map(({ id, name }) => (
            <PaletteEntry key={id} id={`/catalog/own/${id}`} title={name} />
          ))}
        </PaletteGroup>
      </ListBox>
      <PaletteStatus
        status={status}
        isEmpty={isEmpty}
        query={query}
        onRetry={() => setAttempt((before) => before + 1)}
      />
    </Autocomplete>
  );
}

type Listed = { query: string; commands: readonly Command[] };

/** What pressing an entry does; an entry that is no command is the address it leads to. */
function useEntering(acts: PaletteActs, onDone: () => void) {
  const router = useRouter();
  return (key: string, { query, commands }: Listed) => {
    onDone();
    const command = commands.find(({ id }) => id === key);
    if (!command) {
      if (key !== 'list') return router.push(key);
      const form = new FormData();
      form.set('q', query);
      form.set('at', '/patients');
      return startTransition(() => acts.onSearchPatients(form));
    }
    switch (command.kind) {
      case 'open':
        return router.push(command.href);
      case 'shortcuts':
        return SHORTCUT_HELP.set(true);
      case 'sign-out':
        return startTransition(() => acts.onSignOut());
      case 'choose': {
        const form = new FormData();
        form.set(command.what, command.value);
        const choose = command.what === 'theme' ? acts.onChooseTheme : acts.onChooseLanguage;
        return startTransition(() => choose(form));
      }
      default:
        return command satisfies never;
    }
  };
}
