'use client';

import { ConcernMark } from '@/components/follow-up/concern-mark';
import { CourseLine } from '@/components/patients/course-line';
import type { ListAddress } from '@/components/patients/list-address';
import { ListOrder } from '@/components/patients/list-order';
import { ListPages } from '@/components/patients/list-pages';
import { NobodyListed } from '@/components/patients/nobody-listed';
import { PatientSummary } from '@/components/patients/patient-summary';
import { RecentPatients } from '@/components/patients/recent-patients';
import { CONCERN_KINDS } from '@/lib/handout/attention';
import { Row, Shown } from './shown';

const NOBODY = { id: 'x', name: 'สมหญิง ตัวอย่าง', hospitalNumber: 'DEMO-1' };
const LONG = {
  id: 'y',
  name: 'อรอนงค์พรรณราย ณ อยุธยาวงศ์ตระกูลยาวมากมายตัวอย่าง Example-Longname',
  hospitalNumber: '0123456789-0123456789',
};
const STATES = ['unopened', 'opened', 'link-ended', 'link-expired'] as const;
const ADDRESS: ListAddress = {
  query: '',
  search: '',
  whose: 'everybody',
  sort: 'name',
  from: null,
  template: null,
};

export function ListsShown() {
  return (
    <Shown name="Lists">
      <RecentPatients patients={[NOBODY, LONG]} />
      <ListOrder {...ADDRESS} />
      <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
        <PatientSummary
          {...NOBODY}
          age={null}
          conditions={[]}
          isScreened={false}
          redFlagCount={0}
          course={null}
          template={null}
        />
        <PatientSummary
          {...LONG}
          age={71}
          conditions={['Osteoporosis', 'โรคกระดูกพรุน', 'Slipped disc', 'ความดันสูง', 'Asthma']}
          isScreened
          redFlagCount={2}
          course={{ versionNumber: 12, state: 'unopened', reviewOn: '2026-12-05' }}
          template={null}
        />
      </ul>
      <Row>
        {STATES.map((state) => (
          <CourseLine key={state} course={{ versionNumber: 1, state, reviewOn: null }} />
        ))}
        {CONCERN_KINDS.map((kind) => (
          <ConcernMark key={kind} kind={kind} />
        ))}
      </Row>
      <ListPages
        address={ADDRESS}
        standing={{ from: 51, to: 100, total: 5000 }}
        first="x"
        last="y"
      />
      <NobodyListed query="" search="" />
      <NobodyListed query="สมชาย ตัวอย่าง" search="example" />
      <NobodyListed query="HN-77" search="example" />
    </Shown>
  );
}
