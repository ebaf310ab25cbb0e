'use client';

import { usePathname } from 'next/navigation';
import { type Command, isFoundBy, patientOfPath } from './commands';

export type PaletteActs = {
  /** What everybody of this role may do. */
  commands: readonly Command[];
  /** What may be done for the patient whose screen is open; `{id}` stands for them. */
  ofPatient: readonly Command[];
  onChooseLanguage: (form: FormData) => Promise<void>;
  onChooseTheme: (form: FormData) => Promise<void>;
  /** Leads to the list with what `q` finds. */
  onSearchPatients: (form: FormData) => Promise<void>;
  onSignOut: () => Promise<void>;
};

/** What fits the query, what is about the open patient first. */
export function useCommands(
  { commands, ofPatient }: Pick<PaletteActs, 'commands' | 'ofPatient'>,
  query: string,
): readonly Command[] {
  const patientId = patientOfPath(usePathname());
  const own = patientId
    ? ofPatient.map((command) =>
        command.kind === 'open'
          ? { ...command, href: command.href.replace('{id}', patientId) }
          : command,
      )
    : [];
  return [...own, ...commands].filter((command) => isFoundBy(command, query));
}
