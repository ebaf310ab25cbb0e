import 'server-only';
import type { Command } from '@/components/palette/commands';
import { listTabs } from '@/components/shell/tabs';
import { Theme } from '@/components/shell/theme';
import { Language } from '@/lib/catalog/bilingual';
import type { Role } from '@/lib/db/actor';
import { MESSAGES } from '@/messages/load';

type Messages = (typeof MESSAGES)['en'];
type Says = (messages: Messages) => string;

/** What the palette offers, found by the words of both languages whatever the screen's. */
export function listCommands({ role, language }: { role: Role; language: Language }): {
  commands: Command[];
  ofPatient: Command[];
} {
  const named = (id: string, says: Says, also: Says = () => '') => ({
    id,
    title: says(MESSAGES[language]),
    words: Language.options
      .flatMap((each) => [says(MESSAGES[each]), also(MESSAGES[each])])
      .join(' ')
      .normalize('NFC')
      .toLowerCase(),
  });
  const open = (href: string, says: Says, also?: Says): Command => ({
    ...named(href, says, also),
    kind: 'open',
    href,
  });
  const screens = listTabs(role).map(({ href, name }) =>
    open(href, ({ common }) => common.navigation[name]),
  );
  const [patients, ...others] = screens;
  const languages = Language.options
    .filter((each) => each !== language)
    .map(
      (value): Command => ({
        ...named(
          `language-${value}`,
          ({ shell }) => shell.palette.language[value],
          ({ common }) => `${common.language.label} ${common.language[value]}`,
        ),
        kind: 'choose',
        what: 'language',
        value,
      }),
    );
  const themes = Theme.options.map(
    (value): Command => ({
      ...named(
        `theme-${value}`,
        ({ shell }) => `${shell.theme.label}: ${shell.theme[value]}`,
        ({ shell }) => shell.theme.also,
      ),
      kind: 'choose',
      what: 'theme',
      value,
    }),
  );
  return {
    commands: [
      { ...open('/patients/new', (all) => all.patients.list.new), shortcut: 'newPatient' },
      ...(patients ? [patients] : []),
      open('/patients?show=attention', (all) => all.followUp.attention.title),
      ...others,
      ...(role === 'administrator' ? [open('/audit', (all) => all.audit.title)] : []),
      {
        ...named('shortcuts', (all) => all.shell.shortcuts.title),
        kind: 'shortcuts',
        shortcut: 'help',
      },
      ...languages,
      ...themes,
      open('/account', (all) => all.common.account.profile),
      { ...named('sign-out', (all) => all.common.account.signOut), kind: 'sign-out' },
    ],
    ofPatient: [
      open('/patients/{id}/prescribe', (all) => all.shell.palette.prescribeThis),
      open('/patients/{id}', (all) => all.shell.palette.recordOfThis),
      open('/patients/{id}/edit', (all) => all.shell.palette.editThis),
    ],
  };
}
