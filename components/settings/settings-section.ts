import type { SettingsField } from './clinic-answer';
import type { ClinicValues } from './clinic-values';

/** What each part of the form is given. */
export type SettingsSectionProps = {
  values: ClinicValues;
  wrong: readonly SettingsField[];
  onChange: (patch: Partial<ClinicValues>) => void;
};
