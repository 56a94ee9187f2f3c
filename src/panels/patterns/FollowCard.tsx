import { useMemo } from 'react';
import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import { useTexts } from '../../i18n/texts';
import { ChartCard } from '../charts/ChartCard';
import { FollowChoices } from './FollowChoices';
import { chosenLinks, followTask, followWork, meetsRule, rulePairs, withLinks } from './follow-data';
import { followKinds, kindName } from './follow-kinds';
import { useLinkedPairs } from './follow-links';
import { followNotes, followSummary, followTable } from './follow-texts';
import type { PatternCardProps } from './pattern-source';
import { useSteps } from './use-steps';

/** How often one kind of incident follows another, by rule and by the links of the dataset, and what chance would give. */
export function FollowCard({ source, choice: patterns, onChange }: PatternCardProps) {
  const texts = useTexts();
  const { t } = texts;
  const choice = patterns.follow;
  const { kinds, question, tooVague } = useMemo(() => {
    const found = followKinds(source, choice);
    return { kinds: found, ...followTask(source, found, choice) };
  }, [source, choice]);
  const work = useMemo(() => followWork(question), [question]);
  const result = useSteps(work);
  const allLinks = useLinkedPairs(source.atlas);
  const { links, both, pairs } = useMemo(() => {
    const chosen = allLinks ? chosenLinks(source, kinds, allLinks) : allLinks;
    return {
      links: chosen,
      both: (chosen ?? []).filter((link) => meetsRule(source, link, choice)).length,
      pairs: withLinks(source, rulePairs(source, question, choice.km), chosen ?? [], choice),
    };
  }, [source, kinds, question, choice, allLinks]);
  const table = useMemo(() => followTable(source, pairs, texts), [source, pairs, texts]);
  const facts = { question, tooVague, result, pairs, links, both, choice, lacking: kinds.lacking };
  const change = (part: Partial<FollowChoice>) => {
    const { first, next } = kinds;
    const now = { ...choice, dimension: kinds.dimension?.id ?? '', first, next };
    onChange({ ...patterns, follow: { ...now, ...part } });
  };
  return (
    <ChartCard
      title={t('patterns.follow-title')}
      name={t('patterns.follow-name', {
        first: kindName(source, kinds, kinds.first, texts),
        next: kindName(source, kinds, kinds.next, texts),
      })}
      summary={followSummary(source, kinds, question, result, choice, texts)}
      notes={followNotes(source, facts, texts)}
      table={table}
      draw={null}
      isTable
    >
      <FollowChoices source={source} kinds={kinds} choice={choice} onChange={change} />
    </ChartCard>
  );
}
