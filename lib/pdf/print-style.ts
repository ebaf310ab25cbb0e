import { StyleSheet } from '@react-pdf/renderer';
import type { Language } from '@/lib/catalog/bilingual';
import type { PrintSize } from '@/lib/handout/print-choice';
import { FAMILY } from './fonts';
import { PAPERS, type Paper } from './print-options';

/** Large print sets the body in 14 pt, which is 12 pt made so much larger. */
const SCALES: Readonly<Record<PrintSize, number>> = { normal: 1, large: 14 / 12 };
/** English needs no room for the marks above and below a Thai line, for which the font's own line of 1.3 is made. */
const ENGLISH_LINE = 1.1;
/** Of the font. */
const OWN_LINE = 1.3;
const INK = '#000';
const SEMIBOLD = 600;

/** Margins of the page, points; the foot stands in the lower one. */
export const MARGIN = { top: 14, side: 28, bottom: 14 };

export type PrintStyle = ReturnType<typeof printStyle>;

/** Sizes in points: the body 12, as large as a patient needs it on paper, and nothing but labels and foot below it. */
export function printStyle(language: Language, { size, paper }: { size: PrintSize; paper: Paper }) {
  const scale = SCALES[size];
  const text = (points: number) => ({
    fontSize: points * scale,
    ...(language === 'en' && { lineHeight: ENGLISH_LINE }),
  });
  const bold = (points: number) => ({ ...text(points), fontWeight: SEMIBOLD });
  const [body, small] = [12, 11.25];
  const box = { marginTop: 3.2, borderWidth: 1.2, borderColor: INK, borderRadius: 7 };
  const gridLine = { borderColor: INK, borderBottomWidth: 0.75 };
  const frameLabel = {
    ...bold(small),
    position: 'absolute' as const,
    top: 0,
    left: 0,
    paddingHorizontal: 5,
    borderTopLeftRadius: 4.5,
    borderBottomRightRadius: 5,
  };
  return StyleSheet.create({
    page: {
      minHeight: PAPERS[paper][1],
      paddingTop: MARGIN.top,
      paddingHorizontal: MARGIN.side,
      paddingBottom: MARGIN.bottom,
      fontFamily: FAMILY,
      color: INK,
    },
    body: text(body),
    /** In whatever language it was typed. */
    typed: { fontSize: body * scale },
    strong: { fontWeight: SEMIBOLD },
    bold: bold(body),
    boxTitle: bold(13.5),
    words: { flex: 1 },
    head: {
      flexDirection: 'row',
      paddingBottom: 1,
      borderBottomWidth: 1.5,
      borderColor: INK,
    },
    headTop: { flexDirection: 'row', gap: 10 },
    title: { fontSize: 20, fontWeight: SEMIBOLD, flex: 1 },
    scan: { ...text(small), width: 150, paddingTop: 3, textAlign: 'right' },
    demo: {
      position: 'absolute',
      left: -387,
      top: 390,
      width: 800,
      textAlign: 'center',
      fontSize: small,
      fontWeight: SEMIBOLD,
      transform: 'rotate(-90deg)',
    },
    /** Grows into what is left of a page, unless one would grow beyond all measure: then the engine lets none. */
    card: {
      ...box,
      flexGrow: 1,
      maxHeight: 260 * scale,
      paddingTop: 1,
      paddingBottom: language === 'en' ? 2.5 : 0.5,
      paddingHorizontal: 6,
    },
    phase: { flexGrow: 1, marginTop: 3.2 },
    phaseHead: { ...bold(14.5), paddingTop: 2 },
    cardHead: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      columnGap: 8,
    },
    cardTitle: { flexDirection: 'row', alignItems: 'flex-start', gap: 6, maxWidth: '100%' },
    number: {
      fontSize: 12.5 * scale,
      fontWeight: SEMIBOLD,
      width: 17 * scale,
      height: 17 * scale,
      marginTop: 0.5,
      borderRadius: 8.5 * scale,
      backgroundColor: INK,
      color: '#fff',
      textAlign: 'center',
    },
    name: { ...bold(14.5), flexShrink: 1 },
    pictograms: { flexDirection: 'row', alignItems: 'center', marginRight: -8 },
    /** Level with the number, which an English line holds a little lower. */
    pictogramSign: { marginTop: language === 'en' ? 2 : 0 },
    pictogramText: { ...text(small), marginLeft: 2, marginRight: 8 },
    pictogramNumber: { fontSize: 13 * scale, fontWeight: SEMIBOLD },
    cardMiddle: { flexDirection: 'row-reverse', flexGrow: 1, gap: 10, marginVertical: 1 },
    dose: bold(12),
    step: { ...text(body), paddingLeft: 15 * scale, textIndent: -15 * scale },
    rule: { ...text(body), paddingLeft: 9 * scale, textIndent: -9 * scale },
    roomyCard: { flexGrow: 0, minHeight: 230 },
    pictures: { width: 168 * scale, gap: 4 },
    roomyPictures: { width: 240 },
    picture: {
      flexGrow: 1,
      flexBasis: 0,
      borderWidth: 0.75,
      borderColor: '#999',
      borderRadius: 5,
    },
    frameLabel: {
      ...frameLabel,
      borderColor: '#999',
      borderRightWidth: 0.75,
      borderBottomWidth: 0.75,
      backgroundColor: '#fff',
    },
    frameLabelDo: { ...frameLabel, backgroundColor: INK, color: '#fff' },
    grid: {
      marginTop: 3.2,
      borderTopWidth: 0.75,
      borderLeftWidth: 0.75,
      borderRightWidth: 0.75,
      borderColor: INK,
    },
    gridHead: { ...gridLine, flexDirection: 'row', backgroundColor: '#eee' },
    gridRow: { ...gridLine, flexDirection: 'row', flexGrow: 1, minHeight: 20 * scale },
    gridDay: { fontSize: small * scale, lineHeight: language === 'en' ? ENGLISH_LINE : OWN_LINE },
    /** Left of the days, of which there is a column each. */
    gridName: { ...bold(body), width: '45%', paddingHorizontal: 6, paddingTop: 1 },
    /** Of the number alone, no wider than what stands above it. */
    gridNumber: {
      ...bold(small),
      width: language === 'th' ? 114 : 90,
      paddingHorizontal: 4,
      paddingTop: 1,
    },
    gridBeside: { flexDirection: 'row', gap: 6 },
    chosen: {
      ...box,
      width: 200,
      justifyContent: 'center',
      paddingHorizontal: 5,
      paddingBottom: language === 'en' ? 2 : 0,
    },
    box: { ...box, paddingVertical: 5, paddingHorizontal: 8 },
    tightBox: { ...box, paddingVertical: 1, paddingHorizontal: 7 },
    stopBox: {
      ...box,
      flexDirection: 'row',
      gap: 9,
      borderWidth: 2.4,
      paddingVertical: 3,
      paddingHorizontal: 8,
    },
    activity: { flexDirection: 'row', alignItems: 'center', gap: 8 },
    activityPicture: { width: 80, alignItems: 'center' },
    avoided: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 4, marginTop: 3 },
    avoidedOne: { width: 100 * scale, alignItems: 'center' },
    centred: { ...text(body), textAlign: 'center' },
    foot: {
      marginTop: 'auto',
      flexDirection: 'row',
      alignItems: 'flex-end',
      gap: 12,
      paddingTop: 2,
      borderTopWidth: 0.75,
      borderColor: INK,
    },
    footText: { ...text(small), flex: 1 },
    footNumber: bold(small),
  });
}
