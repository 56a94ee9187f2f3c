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

/** What the chart shows, for screen readers. It has no links: a link that nobody sees must not take the focus. */
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
          // biome-ignore lint/suspicious/noArrayIndexKey: two claims may agree in everything, and their order holds
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
