/** `day-0` is Monday. */
export type SettingsField =
  | 'nameTh'
  | 'nameEn'
  | 'logo'
  | 'phone'
  | 'emergencyNumber'
  | 'gate'
  | 'languages'
  | 'linkDays'
  | `day-${number}`;

/** What saving the clinic's settings answers; `failed` = no answer came. */
export type SettingsAnswer =
  | {
      status:
        | 'saved'
        | 'changed-elsewhere'
        | 'picture-gone'
        | 'not-allowed'
        | 'signed-out'
        | 'unconfirmed'
        | 'failed';
    }
  | { status: 'invalid'; fields: SettingsField[] };
