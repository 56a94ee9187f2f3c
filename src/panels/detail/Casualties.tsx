import type { IncidentDetail } from '../../dataset/atlas';
import { casualtyTable } from '../../domain/casualties';
import { discrepanciesOf } from '../../domain/discrepancy';
import type { Figure } from '../../domain/figure';
import { useTexts } from '../../i18n/texts';
import styles from './Casualties.module.css';
import { DatasetText } from './DatasetText';
import { figureText, measureText } from './figure-text';
import { Section } from './Section';

/** Groups down, killed and wounded across: the assessed figure with its range; what is not stated is said, never 0. */
export function Casualties({ detail: { incident } }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const rows = casualtyTable(incident);
  return (
    <Section title={t('panels.casualties')}>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('panels.noCasualties')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('panels.group')}</span>
              </th>
              <th scope="col">{t('terms.killed')}</th>
              <th scope="col">{t('terms.wounded')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, depth, killed, wounded }) => (
              <tr key={group} data-depth={depth}>
                <th scope="row" style={{ paddingInlineStart: depth * 12 }}>
                  {t(`terms.group-${group}`)}
                </th>
                <FigureCell figure={killed} measure="killed" />
                <FigureCell figure={wounded} measure="wounded" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Reasons incident={incident} />
    </Section>
  );
}

interface FigureCellProps {
  readonly figure: Figure | null;
  readonly measure: 'killed' | 'wounded';
}

function FigureCell({ figure, measure }: FigureCellProps) {
  const texts = useTexts();
  const { t, format } = texts;
  if (!figure) return <td className={styles.notStated}>{t('terms.notStated')}</td>;
  const hasRange = figure.low !== figure.high || figure.open;
  return (
    <td data-measure={figure.best > 0 ? measure : 'none'} title={t(`terms.basis-${figure.basis}`)}>
      <strong>{format.number(figure.best)}</strong>
      {hasRange ? (
        <span className={styles.range}>
          <bdi>{figureText(figure, texts)}</bdi>
        </span>
      ) : null}
    </td>
  );
}

/** Why figures were picked, but for those that a disagreement explains already. */
function Reasons({ incident }: Pick<IncidentDetail, 'incident'>) {
  const texts = useTexts();
  const { t, format } = texts;
  const disputed = discrepanciesOf(incident.claims);
  const reasons = incident.assessments.filter(
    ({ measure, group }) => !disputed.some((each) => each.measure === measure && each.group === group),
  );
  if (reasons.length === 0) return null;
  return (
    <details className={styles.reasons}>
      <summary>{t('panels.whyFigures', { count: reasons.length })}</summary>
      <dl>
        {reasons.map(({ measure, group, best, reason }) => (
          <div key={`${measure}|${group}`}>
            <dt>
              {measureText({ measure, group }, texts)}: {best === null ? t('terms.notStated') : format.number(best)}
            </dt>
            <dd>
              <DatasetText text={reason} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
