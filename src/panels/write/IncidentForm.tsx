import { useEffect, useMemo, useRef, useState } from 'react';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import type { WritingDesk } from '../../library/writing-desk';
import type { WritingState } from '../../library/writing-state';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { AttributionFields } from './AttributionFields';
import { ClaimsFields } from './ClaimsFields';
import { EstimateFields } from './EstimateFields';
import { focusBeside } from './focus-beside';
import styles from './IncidentForm.module.css';
import { LinkFields } from './LinkFields';
import { missingText } from './missing-text';
import { OutsideDates } from './OutsideDates';
import { WhatFields } from './WhatFields';
import { WhenFields } from './WhenFields';
import { WhereFields } from './WhereFields';
import { WhoFields } from './WhoFields';
import { WriteText } from './WriteText';
import { useWriteForm, type WriteForm, WriteFormContext } from './write-form';
import { readWriter } from './writer-name';

interface IncidentFormProps {
  readonly desk: WritingDesk;
  readonly writing: WritingState;
  /** Id of the incident. */
  readonly id: string;
}

/** The form of one incident. Every change is kept at once; what is missing is said, and keeps it from the map. */
export function IncidentForm({ desk, writing, id }: IncidentFormProps) {
  const { file, faults } = writing;
  const incident = file.incidents.find((each) => each.id === id);
  const form = useMemo<WriteForm | null>(
    () =>
      incident
        ? {
            desk,
            file,
            incident,
            faults: faults.get(id) ?? [],
            change: (change) => desk.edit({ type: 'changeIncident', id, change }),
          }
        : null,
    [desk, file, incident, faults, id],
  );
  if (!form) return null;
  return (
    <WriteFormContext value={form}>
      <FormBody />
    </WriteFormContext>
  );
}

function FormBody() {
  const texts = useTexts();
  const { t } = texts;
  const { desk, incident } = useWriteForm();
  const store = useAppStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const [why, setWhy] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form of another incident begins at its heading
  useEffect(() => heading.current?.focus(), [incident.id]);
  const finish = () => {
    desk.revise(readWriter(), why);
    store.getState().writeIncident(null);
    store.getState().selectById(incident.id);
    focusBeside(store);
  };
  return (
    <div className={styles.form}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading} dir="auto">
        {textIn(texts.language, incident.title, incident.titleAr).trim() || t('write.formNew')}
      </h3>
      <Missing />
      <WhatFields />
      <WhenFields />
      <WhereFields />
      <WhoFields />
      <ClaimsFields />
      <EstimateFields />
      <AttributionFields />
      <LinkFields />
      <div className={styles.foot}>
        <WriteText label={t('write.why')} hint={t('write.whyHint')} value={why} onChange={setWhy} />
        <Button variant="primary" onPress={finish}>
          {t('write.done')}
        </Button>
      </div>
    </div>
  );
}

/** What keeps the incident from the map, as a list; else that it is there. */
function Missing() {
  const texts = useTexts();
  const { t, format } = texts;
  const { faults, file, incident } = useWriteForm();
  if (faults.length === 0) {
    const isSourced = incident.claims.length + incident.attributions.length > 0;
    return (
      <div className={styles.finished} role="status">
        <p>{t('write.finished')}</p>
        {isSourced ? null : <p>{t('write.noSource')}</p>}
        <OutsideDates id={incident.id} />
      </div>
    );
  }
  const sentences = [...new Set(faults.map((fault) => missingText(fault, file, texts)))];
  return (
    <div className={styles.missing} role="status">
      <p>{t('write.missing', { count: sentences.length, number: format.number(sentences.length) })}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
