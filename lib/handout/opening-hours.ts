import { z } from 'zod';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** One day's hours where the clinic is; `null` = closed. */
const DayHours = z.strictObject({ from: Time, to: Time }).nullable();

/** Monday to Sunday. */
export const OpeningHours = z.array(DayHours).length(7);
export type OpeningHours = z.infer<typeof OpeningHours>;

const ZONE = 'Asia/Bangkok';

/** Whether somebody reads messages now; `null` when the clinic never said its hours. */
export function isOpenAt(hours: OpeningHours | null, now: Date): boolean | null {
  if (hours === null) return null;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const day = hours[['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday'))];
  const time = `${part('hour')}:${part('minute')}`;
  return day ? day.from <= time && time < day.to : false;
}
