'use client';

import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Field } from '@/components/ui/field';
import { settle } from '@/lib/figure/contact';
import type { Person } from '@/lib/figure/drawing';
import { type Stage, stageOf } from '@/lib/figure/figure';
import type { Point } from '@/lib/figure/geometry';
import type { Skeleton } from '@/lib/figure/kinematics';
import { wayOf } from '@/lib/figure/movement';
import type { Pose, Scene } from '@/lib/figure/pose';
import { DeskPicture, type Grip } from './desk-picture';
import { ContactList, contactsAt, JointList } from './measures';
import { pinned } from './pin-limb';
import { PoseSliders } from './pose-sliders';
import { RestEditor } from './rest-editor';
import { sceneSource } from './scene-source';
import { Slider } from './slider';
import { momentOf, type PoseKey, poseOf, useScene, withPose } from './use-scene';

const PANE = 'flex flex-col gap-3 rounded-xl border border-line bg-surface p-4';
const SELECT = 'rounded-lg border border-line-2 bg-surface px-2 py-1.5';

/** Seconds of the way there while it plays. */
const THERE = 2.5;

/** Everything that follows from a scene, or why it cannot be drawn. */
function stand(
  scene: Scene,
  person: Person,
):
  | { isDrawn: true; skeletonAt: (t: number) => Skeleton; stage: Stage }
  | { isDrawn: false; problem: string } {
  try {
    const skeletonAt = wayOf(scene, person);
    const stage = stageOf(scene, person, skeletonAt);
    stage.drawAt(0);
    return { isDrawn: true, skeletonAt, stage };
  } catch (error) {
    return { isDrawn: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * For a therapist and a developer together: bend a pose, see it at once, copy it as data. English only, as the code
 * it writes is.
 */
export function FigureDesk({ names }: { names: readonly { id: string; name: string }[] }) {
  const { id, scene, past, edition, open, change, undo, reset } = useScene(names[0]?.id ?? '');
  const [person, setPerson] = useState<Person>('man');
  const [key, setKey] = useState<PoseKey>('end');
  const [t, setT] = useState(1);
  const [isPlaying, setPlaying] = useState(false);
  const stood = useMemo(() => stand(scene, person), [scene, person]);

  useEffect(() => {
    if (!isPlaying) return;
    const begun = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const way = (Math.max(0, now - begun) / 1_000 / THERE) % 2;
      setT(way < 1 ? way : 2 - way);
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  const show = (next: PoseKey) => {
    setPlaying(false);
    setKey(next);
    setT(momentOf(scene, next));
  };
  const pose = poseOf(scene, key);
  const keys: PoseKey[] = ['start', ...(scene.via ?? []).map((_, index) => index), 'end'];
  const isAtPose = !isPlaying && t === momentOf(scene, key);

  const setPose = (next: Pose) => {
    change(withPose(scene, key, next));
    setPlaying(false);
    setT(momentOf(scene, key));
  };
  const moment = typeof key === 'number' ? 'between' : key;
  const { skeleton } = settle(pose, scene, moment, person);
  const move = (grip: Grip, to: Point) => {
    if (grip === 'body') return setPose({ ...pose, at: to });
    const [kind, side] = grip.split(' ') as ['legs' | 'arms', 'near' | 'far'];
    setPose({ ...pose, [kind]: { ...pose[kind], [side]: pinned(skeleton[kind][side], to) } });
  };
  const addBetween = () => change({ ...scene, via: [...(scene.via ?? []), pose] });
  const removeBetween = (index: number) => {
    const via = (scene.via ?? []).filter((_, each) => each !== index);
    const { via: _gone, ...rest } = scene;
    change(via.length > 0 ? { ...rest, via } : rest);
    show('end');
  };
  const source = sceneSource(id, scene);

  return (
    <main className="mx-auto flex w-full max-w-[1600px] flex-col gap-4 p-5">
      <header className="flex flex-wrap items-end gap-4">
        <h1 className="mr-auto font-semibold text-xl">Figure desk</h1>
        <Field label="Figure to begin with">
          {(ties) => (
            <select
              {...ties}
              className={`${SELECT} max-w-96`}
              value={id}
              onChange={({ target }) => {
                open(target.value);
                setKey('end');
                setT(1);
              }}
            >
              {names.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.id} {each.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Drawn as">
          {(ties) => (
            <select
              {...ties}
              className={SELECT}
              value={person}
              onChange={({ target }) => setPerson(target.value as Person)}
            >
              <option value="man">man</option>
              <option value="woman">woman</option>
            </select>
          )}
        </Field>
        <Button variant="secondary" isDisabled={past.length === 0} onPress={undo}>
          Undo
        </Button>
        <Button variant="secondary" onPress={reset}>
          Back to what is stored
        </Button>
      </header>

      <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)] xl:grid-cols-[22rem_minmax(0,1fr)_26rem]">
        <section className={`${PANE} max-h-[calc(100dvh-7rem)] overflow-y-auto`} aria-label="Pose">
          <div className="flex flex-wrap gap-2">
            {keys.map((each) => (
              <Button
                key={each}
                variant={each === key ? 'primary' : 'secondary'}
                onPress={() => show(each)}
              >
                {typeof each === 'number' ? `On the way ${each + 1}` : each}
              </Button>
            ))}
          </div>
          <div className="flex flex-wrap gap-2">
            <Button variant="secondary" onPress={addBetween}>
              Add this pose on the way
            </Button>
            {typeof key === 'number' && (
              <Button variant="secondary" onPress={() => removeBetween(key)}>
                Remove it
              </Button>
            )}
          </div>
          <PoseSliders pose={pose} skeleton={skeleton} onChange={setPose} />
        </section>

        <section className={PANE} aria-label="Picture">
          {stood.isDrawn ? (
            <>
              <DeskPicture
                label={`${id} at ${t.toFixed(2)}`}
                drawing={stood.stage.drawAt(t)}
                stage={stood.stage}
                skeleton={stood.skeletonAt(t)}
                contacts={contactsAt(scene.contacts, t)}
                hold={pose.hold ?? 'hip'}
                canMove={isAtPose}
                onMove={move}
              />
              <div className="flex flex-wrap items-center gap-3">
                <Button variant="secondary" onPress={() => setPlaying(!isPlaying)}>
                  {isPlaying ? 'Stop' : 'Play'}
                </Button>
                <div className="min-w-64 flex-1">
                  <Slider
                    label="Moment"
                    value={t}
                    from={0}
                    to={1}
                    step={0.01}
                    onChange={(value) => {
                      setPlaying(false);
                      setT(value);
                    }}
                  />
                </div>
              </div>
              <ContactList contacts={scene.contacts} skeleton={stood.skeletonAt(t)} t={t} />
              <JointList skeleton={stood.skeletonAt(t)} trunkSeen={pose.trunkSeen ?? 1} />
            </>
          ) : (
            <p role="alert">This cannot be drawn: {stood.problem}</p>
          )}
        </section>

        <section className={`${PANE} lg:col-span-2 xl:col-span-1`} aria-label="Data">
          <RestEditor key={edition} scene={scene} onChange={change} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="font-semibold text-[15px]">As data</h2>
            <CopyButton text={source} words="Copy as data" />
          </div>
          <textarea
            readOnly
            aria-label="The scene as data"
            value={source}
            spellCheck={false}
            className="h-96 w-full rounded-lg border border-line bg-sunken p-2 font-mono text-xs"
          />
        </section>
      </div>
    </main>
  );
}
