import { Shown } from './shown';

const COLOURS = [
  ['paper', 'bg-paper'],
  ['surface', 'bg-surface'],
  ['sunken', 'bg-sunken'],
  ['fig', 'bg-fig'],
  ['line', 'bg-line'],
  ['line-2', 'bg-line-2'],
  ['ink', 'bg-ink'],
  ['ink-2', 'bg-ink-2'],
  ['ink-3', 'bg-ink-3'],
  ['brand', 'bg-brand'],
  ['brand-2', 'bg-brand-2'],
  ['tint', 'bg-tint'],
  ['gold', 'bg-gold'],
  ['focus', 'bg-focus'],
] as const;

const TYPE = [
  ['11/14', 'text-[11px] leading-[14px]'],
  ['12/16', 'text-xs'],
  ['13/18', 'text-[13px] leading-[18px]'],
  ['14/20', 'text-sm'],
  ['15/22', 'text-[15px] leading-[22px] font-medium'],
  ['16/22', 'text-base leading-[22px] font-semibold'],
  ['20/26', 'text-xl leading-[26px] font-semibold'],
  ['22/28', 'text-[22px] leading-7 font-semibold'],
] as const;

export function TokensShown() {
  return (
    <Shown name="Colour and type">
      <ul className="grid grid-cols-4 gap-2">
        {COLOURS.map(([name, ground]) => (
          <li key={name} className="text-xs">
            <span className={`block h-8 rounded border border-line-2 ${ground}`} />
            <span lang="en">{name}</span>
          </li>
        ))}
      </ul>
      {TYPE.map(([name, look]) => (
        <p key={name} className={look}>
          {name} Lift your hips 20 seconds ยกสะโพกขึ้น ค้างไว้ 20 วินาที กี่ครั้ง ที่นี่
        </p>
      ))}
    </Shown>
  );
}
