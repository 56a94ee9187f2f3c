import type { Mapping } from '../../dataset/import/mapping/mapping';
import type { Projection } from '../../dataset/import/parse/projected';
import { type Texts, useTexts } from '../../i18n/texts';
import { LabelledSelect } from './LabelledSelect';

interface ProjectionChoiceProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const ZONES = Array.from({ length: 60 }, (_, at) => at + 1);
const PROJECTIONS: readonly Projection[] = [
  { type: 'webMercator' },
  ...ZONES.map((zone) => ({ type: 'utm', zone, north: true }) as const),
  ...ZONES.map((zone) => ({ type: 'utm', zone, north: false }) as const),
];
const BY_KEY: ReadonlyMap<string, Projection> = new Map(PROJECTIONS.map((each) => [keyOf(each), each]));

/** Which metres two columns hold that are no degrees. The reader knows it where the file does not say it. */
export function ProjectionChoice({ mapping, onChange }: ProjectionChoiceProps) {
  const texts = useTexts();
  const { projection, ...degrees } = mapping;
  const choose = (key: string) => {
    const chosen = BY_KEY.get(key);
    onChange(chosen ? { ...degrees, projection: chosen } : degrees);
  };
  return (
    <LabelledSelect
      label={texts.t('imports.projection')}
      value={keyOf(projection)}
      options={[undefined, ...PROJECTIONS].map((each) => ({ value: keyOf(each), label: labelOf(each, texts) }))}
      onChange={choose}
    />
  );
}

function keyOf(projection: Projection | undefined): string {
  if (!projection) return 'degrees';
  return projection.type === 'utm' ? `${projection.zone}${projection.north ? 'N' : 'S'}` : projection.type;
}

function labelOf(projection: Projection | undefined, { t, format }: Texts): string {
  if (!projection) return t('imports.projection-degrees');
  if (projection.type !== 'utm') return t('imports.projection-webMercator');
  const zone = format.number(projection.zone);
  return t(projection.north ? 'imports.projection-utm-north' : 'imports.projection-utm-south', { zone });
}
