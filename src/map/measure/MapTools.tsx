import { Circle, Ruler, VectorSquare, X } from 'lucide-react';
import type { MapLibreMap } from 'maplibre-gl';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { lateCode, useLateCode } from '../../ui/late-code';
import styles from './MapTools.module.css';
import type { Tool } from './measurement';

const ICONS = { ruler: Ruler, circle: Circle, shape: VectorSquare } as const;
const TOOLS = ['ruler', 'circle', 'shape'] as const;

const PANEL = lateCode(() => import('./MeasurePanel'), 'firstSign');

/**
 * The tools on the map: a ruler, a circle around a point, and a shape. What they draw goes with the tool, unless the reader makes
 * it the area of a filter.
 */
export function MapTools({ map }: { readonly map: MapLibreMap }) {
  const { t } = useTexts();
  const [tool, setTool] = useState<Tool | null>(null);
  const code = useLateCode(PANEL, tool !== null, usePartMissing());
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    // The panel goes, and the focus may be in it or on the map: it goes back to the tool's button.
    buttons.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
    setTool(null);
  };
  return (
    <>
      {tool && code ? <span className={styles.cross} aria-hidden="true" /> : null}
      <div className={styles.tools}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
        <div ref={buttons} role="group" className={styles.buttons} data-map-chrome aria-label={t('tools.tools')}>
          {TOOLS.map((each) => {
            const Icon = tool === each ? X : ICONS[each];
            return (
              <Button
                key={each}
                variant="plain"
                square
                aria-label={t(`tools.${each}`)}
                aria-pressed={tool === each}
                onPress={() => setTool((now) => (now === each ? null : each))}
              >
                <Icon aria-hidden />
              </Button>
            );
          })}
        </div>
        {tool && code ? <code.MeasurePanel key={tool} map={map} tool={tool} onClose={close} /> : null}
      </div>
    </>
  );
}
