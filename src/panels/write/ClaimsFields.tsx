import { Plus } from 'lucide-react';
import { EMPTY_CLAIM } from '../../dataset/written/written-file';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { ClaimFields } from './ClaimFields';
import { WriteEntry } from './WriteEntry';
import { WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { replaced, useWriteForm, without } from './write-form';

/** What sources say, one thing each. */
export function ClaimsFields() {
  const { t, format } = useTexts();
  const { incident, change } = useWriteForm();
  const { claims } = incident;
  // The source of the claim before it: mostly one document says several things.
  const next = { ...EMPTY_CLAIM, source: claims.at(-1)?.source ?? '' };
  return (
    <WriteSection title={t('write.claims')} note={t('write.claimsIntro')}>
      {claims.map((claim, index) => {
        const number = format.number(index + 1);
        return (
          <WriteEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim has no id; its fields hold no state of their own.
            key={index}
            name={t('write.claimNumber', { number })}
            removeLabel={t('write.removeClaim', { number })}
            onRemove={() => change({ claims: without(claims, index) })}
          >
            <ClaimFields
              claim={claim}
              path={`claims.${index}`}
              onChange={(changed) => change({ claims: replaced(claims, index, changed) })}
            />
          </WriteEntry>
        );
      })}
      <div className={styles.actions}>
        <Button onPress={() => change({ claims: [...claims, next] })}>
          <Plus aria-hidden /> {t('write.addClaim')}
        </Button>
      </div>
    </WriteSection>
  );
}
