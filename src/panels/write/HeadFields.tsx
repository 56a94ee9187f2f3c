import type { MemberChange } from '../../dataset/written/write-edit';
import type { WrittenHead } from '../../dataset/written/written-file';
import { useTexts } from '../../i18n/texts';
import { WriteText } from './WriteText';

interface HeadFieldsProps {
  readonly head: WrittenHead;
  readonly onChange: (change: MemberChange<WrittenHead>) => void;
  readonly error?: string | null;
}

/** What a dataset says of itself: title, description, credits and licence. */
export function HeadFields({ head, onChange, error = null }: HeadFieldsProps) {
  const { t } = useTexts();
  const others = (head.about ?? []).filter(({ topic }) => topic !== 'credits');
  const credits = (head.about ?? []).find(({ topic }) => topic === 'credits')?.points ?? [];
  const setCredits = (lines: string) => {
    const about = lines === '' ? others : [...others, { topic: 'credits' as const, points: lines.split('\n') }];
    onChange({ about: about.length > 0 ? about : undefined });
  };
  return (
    <>
      <WriteText
        label={t('write.datasetTitle')}
        value={head.title}
        error={error}
        onChange={(title) => onChange({ title })}
      />
      <WriteText
        label={t('write.datasetTitleAr')}
        lang="ar"
        value={head.titleAr ?? ''}
        onChange={(titleAr) => onChange({ titleAr: titleAr === '' ? undefined : titleAr })}
      />
      <WriteText
        label={t('write.description')}
        hint={t('write.descriptionHint')}
        isLong
        value={head.description}
        onChange={(description) => onChange({ description })}
      />
      <WriteText
        label={t('write.descriptionAr')}
        isLong
        lang="ar"
        value={head.descriptionAr ?? ''}
        onChange={(text) => onChange({ descriptionAr: text === '' ? undefined : text })}
      />
      <WriteText
        label={t('write.credits')}
        hint={t('write.creditsHint')}
        isLong
        value={credits.join('\n')}
        onChange={setCredits}
      />
      <WriteText label={t('write.licence')} value={head.licence} onChange={(licence) => onChange({ licence })} />
    </>
  );
}
