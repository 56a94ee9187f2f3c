import { asciiDigits } from '../../dataset/import/parse/number';
import type { MemberChange } from '../../dataset/written/write-edit';
import { emptySource, freeId } from '../../dataset/written/written-file';
import { SOURCE_KINDS, type Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import { EntryPicker } from './EntryPicker';
import { idOfName } from './id-of-name';
import { missingAt } from './missing-text';
import { WriteChoice } from './WriteChoice';
import { WriteFold } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { useWriteForm } from './write-form';

interface SourceFieldsProps {
  /** Id of the source; '' for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly error: string | null;
}

/** Chooses a source of the dataset or adds one, and edits it in place. */
export function SourceFields({ chosen, onChoose, error }: SourceFieldsProps) {
  const { t } = useTexts();
  const { file, faults, desk } = useWriteForm();
  const entries = file.sources.map(({ id, publisher, title, published }) => ({
    id,
    name: [publisher, title].filter(Boolean).join(': ') || id,
    about: published ?? '',
  }));
  const source = file.sources.find(({ id }) => id === chosen);
  const create = (publisher: string) => {
    const id = freeId(
      idOfName(publisher, 'source'),
      file.sources.map((each) => each.id),
    );
    desk.edit({ type: 'putSource', source: { ...emptySource(id), publisher } });
    onChoose(id);
  };
  const isUnfinished = faults.some(({ path }) => path.startsWith(`sources.${chosen}.`));
  return (
    <>
      <EntryPicker
        label={t('write.source')}
        hint={t('write.sourceHint')}
        entries={entries}
        chosen={chosen}
        error={error}
        onChoose={onChoose}
        onCreate={create}
        createLabel={(name) => t('write.newSource', { name })}
      />
      {source ? (
        <WriteFold title={t('write.sourceEdit', { name: source.publisher || source.id })} isOpen={isUnfinished}>
          <SourceMembers source={source} />
        </WriteFold>
      ) : null}
    </>
  );
}

function SourceMembers({ source }: { readonly source: Source }) {
  const texts = useTexts();
  const { t } = texts;
  const { file, faults, desk } = useWriteForm();
  const put = (part: MemberChange<Source>) => {
    const members = Object.entries({ ...source, ...part }).filter(([, member]) => member !== undefined);
    desk.edit({ type: 'putSource', source: Object.fromEntries(members) as unknown as Source });
  };
  const at = (member: string) => missingAt(faults, `sources.${source.id}.${member}`, file, texts);
  return (
    <>
      <WriteText
        label={t('write.publisher')}
        value={source.publisher}
        error={at('publisher')}
        onChange={(publisher) => put({ publisher })}
      />
      <WriteText
        label={t('write.sourceTitle')}
        value={source.title}
        error={at('title')}
        onChange={(title) => put({ title })}
      />
      <WriteText
        label={t('write.url')}
        value={source.url ?? ''}
        error={at('url')}
        onChange={(url) => put({ url: url === '' ? null : url })}
      />
      <div className={styles.pair}>
        <WriteText
          label={t('write.published')}
          value={source.published ?? ''}
          error={at('published')}
          onChange={(day) => put({ published: day === '' ? null : asciiDigits(day) })}
        />
        <WriteText
          label={t('write.accessed')}
          value={source.accessed ?? ''}
          error={at('accessed')}
          onChange={(day) => put({ accessed: day === '' ? undefined : asciiDigits(day) })}
        />
        <WriteText
          label={t('write.language')}
          hint={t('write.languageHint')}
          value={source.language ?? ''}
          onChange={(language) => put({ language: language === '' ? undefined : language })}
        />
        <WriteChoice
          label={t('write.sourceKind')}
          value={source.kind ?? 'notStated'}
          onChange={(value) => put({ kind: SOURCE_KINDS.find((each) => each === value) })}
        >
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`terms.sourceKind-${kind}`)}
            </option>
          ))}
        </WriteChoice>
      </div>
      <WriteText
        label={t('write.archivedUrl')}
        value={source.archivedUrl ?? ''}
        error={at('archivedUrl')}
        onChange={(archivedUrl) => put({ archivedUrl: archivedUrl === '' ? undefined : archivedUrl })}
      />
    </>
  );
}
