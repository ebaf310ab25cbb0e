import type { Language } from '@/lib/catalog/bilingual';
import enAccount from './en/account.json';
import enAudit from './en/audit.json';
import enCatalog from './en/catalog.json';
import enCommon from './en/common.json';
import enFollowUp from './en/follow-up.json';
import enMerge from './en/merge.json';
import enOwnExercises from './en/own-exercises.json';
import enPatientData from './en/patient-data.json';
import enPatients from './en/patients.json';
import enPrescribe from './en/prescribe.json';
import enRecalls from './en/recalls.json';
import enRecord from './en/record.json';
import enReview from './en/review.json';
import enRuleStatistics from './en/rule-statistics.json';
import enRules from './en/rules.json';
import enSecondFactor from './en/second-factor.json';
import enSettings from './en/settings.json';
import enShare from './en/share.json';
import enShell from './en/shell.json';
import enSignIn from './en/sign-in.json';
import enTeam from './en/team.json';
import enTemplates from './en/templates.json';
import thAccount from './th/account.json';
import thAudit from './th/audit.json';
import thCatalog from './th/catalog.json';
import thCommon from './th/common.json';
import thFollowUp from './th/follow-up.json';
import thMerge from './th/merge.json';
import thOwnExercises from './th/own-exercises.json';
import thPatientData from './th/patient-data.json';
import thPatients from './th/patients.json';
import thPrescribe from './th/prescribe.json';
import thRecalls from './th/recalls.json';
import thRecord from './th/record.json';
import thReview from './th/review.json';
import thRuleStatistics from './th/rule-statistics.json';
import thRules from './th/rules.json';
import thSecondFactor from './th/second-factor.json';
import thSettings from './th/settings.json';
import thShare from './th/share.json';
import thShell from './th/shell.json';
import thSignIn from './th/sign-in.json';
import thTeam from './th/team.json';
import thTemplates from './th/templates.json';

const en = {
  account: enAccount,
  audit: enAudit,
  catalog: enCatalog,
  common: enCommon,
  followUp: enFollowUp,
  ownExercises: enOwnExercises,
  merge: enMerge,
  patientData: enPatientData,
  patients: enPatients,
  prescribe: enPrescribe,
  recalls: enRecalls,
  record: enRecord,
  review: enReview,
  rules: enRules,
  ruleStatistics: enRuleStatistics,
  secondFactor: enSecondFactor,
  settings: enSettings,
  share: enShare,
  shell: enShell,
  signIn: enSignIn,
  team: enTeam,
  templates: enTemplates,
};
type Messages = typeof en;

/** Every word of the clinic's screens, by area. The patient's page has its own words. */
export const MESSAGES: Record<Language, Messages> = {
  en,
  th: {
    account: thAccount,
    audit: thAudit,
    catalog: thCatalog,
    common: thCommon,
    followUp: thFollowUp,
    ownExercises: thOwnExercises,
    merge: thMerge,
    patientData: thPatientData,
    patients: thPatients,
    prescribe: thPrescribe,
    recalls: thRecalls,
    record: thRecord,
    review: thReview,
    rules: thRules,
    ruleStatistics: thRuleStatistics,
    secondFactor: thSecondFactor,
    settings: thSettings,
    share: thShare,
    shell: thShell,
    signIn: thSignIn,
    team: thTeam,
    templates: thTemplates,
  },
};
