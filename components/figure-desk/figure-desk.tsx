'use client';

import { useMemo, useReducer, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Person } from '@/lib/figure/drawing';
import type { Point } from '@/lib/figure/geometry';
import type { Scene, Side } from '@/lib/figure/pose';
import { contactMarks } from './contact-marks';
import { DeskHead } from './desk-head';
import { DeskPicture, type Grip } from './desk-picture';
import { drawnFrom } from './desk-scene';
import { ContactList, FaultList, JointList } from './measures';
import { trunkSeenIn } from './movement-faults';
import { type LimbKind, pinned } from './pin-limb';
import { PosePane } from './pose-pane';
import { RestEditor } from './rest-editor';
import { afterAct, historyOf } from './scene-history';
import { keysOf, momentOf, type PoseKey, poseOf, withPose } from './scene-poses';
import { sceneSource } from './scene-source';
import { Slider } from './slider';
import { usePlay } from './use-play';

const PANE = 'flex flex-col gap-3 rounded-xl border border-line bg-surface p-3.5';

/**
 * For a therapist and a developer together: bend a pose, see it at once, copy it as data. English only, as the code
 * it writes is.
 */
export function FigureDesk({ names }: { names: readonly { id: string; name: string }[] }) {
  const [history, act] = useReducer(afterAct, names[0]?.id ?? '', historyOf);
  const [person, setPerson] = useState<Person>('man');
  const [asked, setAsked] = useState<PoseKey>('end');
  const { moment, isPlaying, showAt, toggle } = usePlay();
  const { id, scene } = history.shown;
  const drawn = useMemo(() => drawnFrom(scene, person), [scene, person]);
  const source = useMemo(() => sceneSource(id, scene), [id, scene]);

  const keys = keysOf(scene);
  const key = keys.includes(asked) ? asked : 'end';
  const t = moment ?? momentOf(scene, key);
  const pose = poseOf(scene, key);

  const choose = (next: PoseKey) => {
    setAsked(next);
    showAt(null);
  };
  const scrub = (next: number) => {
    const there = keys.find((each) => Math.abs(momentOf(scene, each) - next) < 0.005);
    if (there === undefined) showAt(next);
    else choose(there);
  };
  const change = (next: Scene) => act({ kind: 'change', scene: next });
  const bend = (next: Scene) => {
    change(next);
    showAt(null);
  };
  const move = (grip: Grip, to: Point) => {
    if ('problem' in drawn) return;
    if (grip === 'body') return bend(withPose(scene, key, { ...pose, at: to }));
    const [kind, side] = grip.split(' ') as [LimbKind, Side];
    const limb = pinned(drawn.skeletonOf(key)[kind][side], to);
    bend(withPose(scene, key, { ...pose, [kind]: { ...pose[kind], [side]: limb } }));
  };
  const takeHold = () => act({ kind: 'take-hold' });
  const skeleton = 'problem' in drawn ? null : drawn.skeletonAt(t);
  const marks = skeleton ? contactMarks(scene.contacts, skeleton, t) : [];

  return (
    <main
      lang="en"
      onPointerDownCapture={takeHold}
      onFocusCapture={takeHold}
      className="mx-auto flex w-full max-w-[1720px] flex-col gap-3 px-4 py-3 lg:h-[calc(100dvh-1.5rem)]"
    >
      <DeskHead
        names={names}
        history={history}
        person={person}
        source={source}
        onAct={act}
        onPerson={setPerson}
      />
      <div className="grid min-h-0 flex-1 gap-3 lg:grid-cols-[21rem_minmax(0,1fr)] xl:grid-cols-[21rem_minmax(0,1fr)_25rem]">
        <section className={`${PANE} lg:overflow-y-auto`} aria-label="Pose">
          <PosePane
            scene={scene}
            chosen={key}
            skeleton={'problem' in drawn ? null : drawn.skeletonOf(key)}
            onChoose={choose}
            onChange={bend}
          />
        </section>
        <div className="flex min-h-0 flex-col gap-3 lg:overflow-y-auto xl:contents">
          <section
            className={`${PANE} lg:sticky lg:top-0 lg:z-10 xl:static xl:self-start`}
            aria-label="Picture"
          >
            {'problem' in drawn || !skeleton ? (
              <p role="alert">This cannot be drawn: {'problem' in drawn && drawn.problem}</p>
            ) : (
              <DeskPicture
                label={`${id} at ${t.toFixed(2)}`}
                drawing={drawn.stage.drawAt(t)}
                stage={drawn.stage}
                skeleton={skeleton}
                marks={marks}
                hold={pose.hold ?? 'hip'}
                canMove={moment === null}
                onMove={move}
              />
            )}
            <div className="grid grid-cols-[4.5rem_1fr] items-center gap-3">
              <Button onPress={toggle}>{isPlaying ? 'Stop' : 'Play'}</Button>
              <Slider label="Moment" value={t} from={0} to={1} step={0.01} onChange={scrub} />
            </div>
          </section>
          <div className="flex flex-col gap-3 xl:min-h-0 xl:overflow-y-auto">
            <section className={PANE} aria-label="Measures">
              {'faults' in drawn && <FaultList faults={drawn.faults} onShow={scrub} />}
              <ContactList marks={marks} />
              {skeleton && <JointList skeleton={skeleton} trunkSeen={trunkSeenIn(scene)} />}
            </section>
            <section className={PANE} aria-label="Data">
              <RestEditor key={history.edition} scene={scene} onChange={change} />
              <label className="flex flex-col gap-1 font-medium text-[13px] text-ink-2">
                The scene as data
                <textarea
                  readOnly
                  value={source}
                  spellCheck={false}
                  className="h-96 w-full rounded-lg border border-line-2 bg-sunken p-2 font-mono font-normal text-ink text-xs"
                />
              </label>
            </section>
          </div>
        </div>
      </div>
    </main>
  );
}
