import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import { AboutDataset } from './AboutDataset';
import { AboutText } from './AboutText';

interface AboutDataProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const OF_EVERY_DATASET = ['certain', 'precision', 'privacy'] as const;

/** Explains the data: what each dataset on the screen covers, how its numbers are made, and what dates and circles mean. */
export function AboutData({ isOpen, onOpenChange }: AboutDataProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const datasets = atlas ? (atlas.parts ?? [atlas]) : [];
  return (
    <Dialog title={t('panels.about')} closeLabel={t('panels.closeAbout')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {datasets.map((each) => (
        <AboutDataset key={each.id} atlas={each} />
      ))}
      {OF_EVERY_DATASET.map((part) => (
        <AboutText key={part} title={t(`about.title-${part}`)} points={[t(`about.text-${part}`)]} />
      ))}
    </Dialog>
  );
}
