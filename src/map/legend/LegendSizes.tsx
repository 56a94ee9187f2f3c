import { useTexts } from '../../i18n/texts';
import { legendSteps, type SizeScale } from '../markers/size-scale';
import styles from './LegendSizes.module.css';

/** Circles of the sizes that the map draws now, with their numbers of incidents. */
export function LegendSizes({ scale }: { readonly scale: SizeScale }) {
  const { format } = useTexts();
  return (
    <ul className={styles.sizes}>
      {legendSteps(scale).map((incidents) => {
        const diameter = scale.diameter(incidents);
        return (
          <li key={incidents} className={styles.size}>
            <span className={styles.disc} style={{ inlineSize: diameter, blockSize: diameter }} aria-hidden="true" />
            {format.number(incidents)}
          </li>
        );
      })}
    </ul>
  );
}
