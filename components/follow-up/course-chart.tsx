import { useLocale, useTranslations } from 'next-intl';
import { dayText, shortDayText } from '@/components/ui/day-text';
import type { Course, CourseDay } from '@/lib/handout/course';
import { type CourseScale, courseScale, painRuns } from './course-scale';

type ChartProps = { course: Course; width: number; className?: string };
type PartProps = { course: Course; scale: CourseScale };

/** Pain and exercises done: two panels on one time axis, never two scales on one. */
export function CourseChart({ course, width, className }: ChartProps) {
  const t = useTranslations('followUp.course');
  const scale = courseScale(course, width);
  return (
    <svg
      role="img"
      aria-label={t('picture')}
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      className={`w-full text-[11px] ${className ?? ''}`}
    >
      <Grid course={course} scale={scale} />
      <Bars course={course} scale={scale} />
      <VersionMarks course={course} scale={scale} />
      <PainLine course={course} scale={scale} />
      <Hurts course={course} scale={scale} />
    </svg>
  );
}

const WEEK = 7;

function Grid({ course, scale }: PartProps) {
  const language = useLocale();
  const { left, right, painY, doneY, most, x, labelY } = scale;
  const lines = [
    ...[10, 5, 0].map((pain) => ({ y: painY(pain), label: pain, id: `pain-${pain}` })),
    ...[most, 0].map((done) => ({ y: doneY(done), label: done, id: `done-${done}` })),
  ];
  return (
    <>
      {lines.map(({ y, label, id }) => (
        <g key={id}>
          <path d={`M${left} ${y}H${right}`} className="stroke-line" />
          <text x={left - 6} y={y + 4} textAnchor="end" className="fill-ink-2">
            {label}
          </text>
        </g>
      ))}
      {course.days.map(({ day }, index) =>
        index % WEEK === 0 ? (
          <text key={day} x={x(index)} y={labelY} textAnchor="start" className="fill-ink-2">
            {shortDayText(day, language)}
          </text>
        ) : null,
      )}
    </>
  );
}

function Bars({ course, scale }: PartProps) {
  const current = course.versions.at(-1)?.number;
  return course.days.map((day, index) => {
    if (day.done === null) return null;
    const { x, barWidth, doneY } = scale;
    const place = { x: x(index) - barWidth / 2, width: barWidth, rx: 2 };
    const ground = doneY(0);
    return (
      <g key={day.day}>
        <rect
          {...place}
          y={doneY(day.due)}
          height={ground - doneY(day.due)}
          className="fill-sunken"
        />
        {day.done === 0 ? (
          <rect {...place} rx={0} y={ground - 2} height={3} className="fill-ink-2" />
        ) : (
          <rect
            {...place}
            y={doneY(day.done)}
            height={ground - doneY(day.done)}
            className={day.version === current ? 'fill-brand' : 'fill-brand opacity-55'}
          />
        )}
      </g>
    );
  });
}

function PainLine({ course, scale }: PartProps) {
  const { days } = course;
  const { x, painY } = scale;
  const at = (index: number) => `${x(index)} ${painY(days[index]?.pain ?? 0)}`;
  return (
    <>
      {painRuns(days).map((run) => (
        <path
          key={run[0]}
          d={`M${run.map(at).join('L')}`}
          fill="none"
          strokeWidth="2"
          strokeLinejoin="round"
          className="stroke-brand"
        />
      ))}
      {days.map(({ day, pain, isOver }, index) => {
        if (pain !== null) {
          return (
            <circle
              key={day}
              cx={x(index)}
              cy={painY(pain)}
              r="3.2"
              strokeWidth="2"
              className="fill-surface stroke-brand"
            />
          );
        }
        if (!isOver) return null;
        return (
          <text
            key={day}
            x={x(index)}
            y={painY(0) - 5}
            textAnchor="middle"
            className="fill-unchecked-ink font-semibold"
          >
            ?
          </text>
        );
      })}
    </>
  );
}

/** Room that a tag takes, in pixels. */
const TAG = 112;

function VersionMarks({ course, scale }: PartProps) {
  const t = useTranslations('followUp.course');
  const language = useLocale();
  const { x, doneY, right } = scale;
  return course.versions.map(({ number, issuedOn }) => {
    const index = course.days.findIndex(({ day }) => day === issuedOn);
    if (index < 0) return null;
    const mark = x(index) - (x(1) - x(0)) / 2;
    const isNearEnd = mark + TAG > right;
    return (
      <g key={number}>
        <path d={`M${mark} 6V${doneY(0)}`} strokeDasharray="3 3" className="stroke-ink-3" />
        <text
          x={isNearEnd ? mark - 5 : mark + 5}
          y="14"
          textAnchor={isNearEnd ? 'end' : 'start'}
          className="fill-ink font-semibold"
        >
          {t('version', { number, day: shortDayText(issuedOn, language) })}
        </text>
      </g>
    );
  });
}

const ringPain = ({ pain, hurts }: CourseDay) => pain ?? hurts.at(-1)?.pain ?? 10;

function Hurts({ course, scale }: PartProps) {
  const t = useTranslations('followUp.course');
  const language = useLocale();
  const { x, painY, left, right } = scale;
  return course.days.map((day, index) => {
    if (day.hurts.length === 0) return null;
    const [cx, cy] = [x(index), painY(ringPain(day))];
    const anchor = cx < left + 30 ? 'start' : cx > right - 30 ? 'end' : 'middle';
    return (
      <g key={day.day}>
        <title>{`${t('hurts')} ${dayText(day.day, language)}`}</title>
        <circle cx={cx} cy={cy} r="7" fill="none" strokeWidth="2" className="stroke-contra-ink" />
        <text
          x={cx}
          y={cy - 11}
          textAnchor={anchor}
          strokeWidth="3"
          strokeLinejoin="round"
          paintOrder="stroke"
          className="fill-contra-ink stroke-surface font-semibold"
        >
          {t('hurts')}
        </text>
      </g>
    );
  });
}
