/** What answering a patient's report answers; `not-found`: there is none, or somebody was quicker. */
export type ReportAnswer = { status: 'answered' | 'not-found' | 'invalid' };

export type AnswerReport = (before: ReportAnswer | null, form: FormData) => Promise<ReportAnswer>;
