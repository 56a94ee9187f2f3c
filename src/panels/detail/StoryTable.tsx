import type { FigureClaim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import type { CountStory } from './count-stories';
import { claimText, measureText } from './figure-text';
import { sayerText } from './sayer-text';

interface StoryTableProps {
  readonly story: CountStory;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The data of the chart as a table for screen readers. It has no links, because an invisible link must not get the focus. */
export function StoryTable({ story, sources }: StoryTableProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const atlas = useAtlas();
  const dated = story.points.map(({ claim, minutes }) => ({ claim, when: format.date(minutes) }));
  const rest = story.undated.map((claim: FigureClaim) => ({ claim, when: t('panels.undated') }));
  return (
    <table className="visually-hidden">
      <caption>{t('record.storyTable', { what: measureText(story, texts) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record.columnStated')}</th>
          <th scope="col">{t('record.columnNumber')}</th>
          <th scope="col">{t('record.columnSays')}</th>
        </tr>
      </thead>
      <tbody>
        {[...dated, ...rest].map(({ claim, when }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two claims may be equal in everything, and their order does not change
          <tr key={index}>
            <th scope="row">{when}</th>
            <td>{claimText(claim, texts)}</td>
            <td>{sayerText(claim, sources, atlas, texts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
