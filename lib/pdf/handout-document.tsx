import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { Language } from '@/lib/catalog/bilingual';
import type { Block, Handout } from '@/lib/handout/handout';
import {
  dayLabel,
  exerciseCount,
  minutesADay,
  pageLabel,
  titleFor,
  versionLabel,
  WORDS,
} from '@/lib/handout/words';
import { ExerciseCard } from './exercise-card';
import { ActivitiesBox, NoteBox, StopBox, TickGrid } from './handout-boxes';
import { print } from './print-style';
import { QrCode } from './qr-code';

type TitleBlock = Extract<Block, { kind: 'title' }>;
type Props = { handout: Handout; url: string; isDemo: boolean };

/** A handout on A4, every block in order. Its metadata names no person and its dates are the day of issue. */
export function HandoutDocument({ handout, url, isDemo }: Props) {
  const { language, blocks } = handout;
  const title = blocks.find((block) => block.kind === 'title');
  const issued = new Date(`${title?.issuedOn ?? '1970-01-01'}T00:00:00Z`);
  return (
    <Document
      title={WORDS.homeExercises[language]}
      creator="Khayap"
      producer="Khayap"
      language={language}
      pdfVersion="1.7"
      pageMode="useOutlines"
      creationDate={issued}
      modificationDate={issued}
    >
      <Page size="A4" style={print.page}>
        {isDemo && (
          <Text fixed style={print.demo}>
            {WORDS.demonstration[language]}
          </Text>
        )}
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
          <BlockView key={index} block={block} handout={handout} url={url} />
        ))}
        <Text
          fixed
          style={print.pageNumber}
          render={({ pageNumber, totalPages }) =>
            [
              title && versionLabel(title.versionNumber, language),
              pageLabel(pageNumber, totalPages, language),
            ].join(' · ')
          }
        />
      </Page>
    </Document>
  );
}

function BlockView({ block, handout, url }: { block: Block; handout: Handout; url: string }) {
  const { language, blocks } = handout;
  const exercises = blocks.filter((each) => each.kind === 'exercise');
  const person = blocks.find((each) => each.kind === 'title')?.drawnAs ?? 'man';
  switch (block.kind) {
    case 'title':
      return (
        <Head
          title={block}
          exercises={exerciseCount(exercises.length, language)}
          language={language}
          url={url}
        />
      );
    case 'exercise':
      return (
        <>
          <ExerciseCard block={block} language={language} person={person} />
          {block === exercises.at(-1) && <TickGrid exercises={exercises} language={language} />}
        </>
      );
    case 'activities':
      return <ActivitiesBox block={block} language={language} person={person} />;
    case 'note':
      return <NoteBox text={block.text} language={language} />;
    case 'stop':
      return <StopBox rules={block.rules} language={language} />;
    case 'disclaimer':
      return (
        <>
          <View style={print.box} wrap={false}>
            <Text>{block.chosenForYou[language]}</Text>
          </View>
          <Text fixed style={print.foot}>
            {block.text[language]}
          </Text>
        </>
      );
  }
}

function Head({
  title,
  exercises,
  language,
  url,
}: {
  title: TitleBlock;
  exercises: string;
  language: Language;
  url: string;
}) {
  const { prescriber, clinic } = title;
  return (
    <View style={print.head}>
      <View style={print.words}>
        <Text style={print.title}>{titleFor(title.patientName, language)}</Text>
        <Text>
          {WORDS.from[language]} {prescriber.title} {prescriber.name}
          {prescriber.licence && ` · ${WORDS.licence[language]} ${prescriber.licence}`}
        </Text>
        <Text>
          {dayLabel(title.issuedOn, language)} · {versionLabel(title.versionNumber, language)} ·{' '}
          {exercises} · {minutesADay(title.minutesPerDay, language)}
        </Text>
        <Text>
          {clinic.name[language]} {WORDS.phone[language]} {clinic.phone}
        </Text>
        {title.reviewOn && (
          <Text style={print.bold}>
            {WORDS.nextReview[language]} {dayLabel(title.reviewOn, language)}
          </Text>
        )}
      </View>
      <Text style={print.scan}>{WORDS.scan[language]}</Text>
      <QrCode url={url} />
    </View>
  );
}
