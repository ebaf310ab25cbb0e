import { Image, Text, View } from '@react-pdf/renderer';
import type { Block } from '@/lib/handout/handout';
import {
  dayLabel,
  exerciseCount,
  minutesADay,
  titleFor,
  versionLabel,
  WORDS,
} from '@/lib/handout/words';
import { NoQrCode, QrCode } from './qr-code';
import type { PrintedPictures, Sheet } from './sheet';

/** Where the sheet leads to; `url` is `null` before the issue, `shortUrl` where the link has no short form. */
export type PrintedLink = { url: string | null; shortUrl: string | null };

/** For whom, from whom, when; and the way to the living page, which is told the version that was printed. */
export function HandoutHead({
  title,
  count,
  link,
  sheet: { language, print, pictures },
}: {
  title: Extract<Block, { kind: 'title' }>;
  /** Of exercises. */
  count: number;
  link: PrintedLink;
  sheet: Sheet;
}) {
  const { prescriber, clinic, versionNumber, reviewOn } = title;
  const logo = clinic.logo === null ? undefined : pictures[clinic.logo];
  const from = [
    `${WORDS.from[language]} ${prescriber.title} ${prescriber.name}`,
    prescriber.licence && `${WORDS.licence[language]} ${prescriber.licence}`,
  ];
  const facts = [
    dayLabel(title.issuedOn, language),
    versionLabel(versionNumber, language),
    exerciseCount(count, language),
    minutesADay(title.minutesPerDay, language),
  ];
  return (
    <View style={print.head}>
      <View style={print.words}>
        <View style={print.headTop}>
          <Text style={print.title}>{titleFor(title.patientName, language)}</Text>
          <Text style={print.scan}>
            {(link.url === null ? WORDS.notIssued : WORDS.scan)[language]}
          </Text>
        </View>
        <View style={print.headTop}>
          <Text style={[print.body, print.words]}>{from.filter(Boolean).join(' · ')}</Text>
          {link.shortUrl && <Text style={print.bold}>{withoutScheme(link.shortUrl)}</Text>}
        </View>
        <View style={print.headTop}>
          {logo && <Logo picture={logo} />}
          <View style={print.words}>
            <Text style={print.body}>
              {clinic.name[language]} {`${WORDS.phone[language]}\u00a0${clinic.phone}`}
              {reviewOn && (
                <Text style={print.strong}>
                  {` · ${WORDS.nextReview[language]}\u00a0${dayLabel(reviewOn, language)}`}
                </Text>
              )}
            </Text>
            <Text style={print.body}>{facts.join(' · ')}</Text>
          </View>
        </View>
      </View>
      {link.url === null ? <NoQrCode /> : <QrCode url={`${link.url}?v=${versionNumber}`} />}
    </View>
  );
}

/** As high as the two lines beside it, points. */
const LOGO = { width: 90, height: 28 };

/** Whole, and no larger than there is room for beside the clinic's name. */
function Logo({ picture: { bytes, width, height } }: { picture: PrintedPictures[string] }) {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  return (
    <Image
      src={{ data: Buffer.from(bytes), format: 'jpg' }}
      style={{ width: width * scale, height: height * scale }}
    />
  );
}

/** As it is typed into a phone. */
const withoutScheme = (url: string) => url.replace(/^https?:\/\//, '');
