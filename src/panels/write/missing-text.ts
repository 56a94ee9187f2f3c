import type { WrittenFile } from '../../dataset/written/written-file';
import type { Fault } from '../../domain/fault';
import type { MessageKey, Texts } from '../../i18n/texts';

/** What to do about a fault, by its code where the code says it, else by where it stands. */
const BY_CODE: Partial<Record<Fault['code'], MessageKey>> = {
  lowAboveHigh: 'write.lowAboveHigh',
  noNumber: 'write.needNumber',
  quoteTooLong: 'write.quoteTooLong',
  disagree: 'write.needEstimate',
  notClaimed: 'write.notClaimed',
  sumBroken: 'write.sumBroken',
  needsActor: 'write.needActor',
  needsSource: 'write.needSource',
  noActor: 'write.needActor',
  noSource: 'write.needSource',
  noPlace: 'write.needPlace',
  noIncident: 'write.needOther',
  pointMissing: 'write.needPoint',
  pointUnexpected: 'write.unexpectedPoint',
};

const BY_PATH: readonly (readonly [RegExp, MessageKey])[] = [
  [/^title$/, 'write.needTitle'],
  [/^sites\.\d+$/, 'write.needSite'],
  [/^sites\.\d+\.place$/, 'write.needPlace'],
  [/^time\.date$/, 'write.needMinute'],
  [/^time\.timeOfDay/, 'write.needTimeOfDay'],
  [/^time/, 'write.needDate'],
  [/\.source$/, 'write.needSource'],
  [/^claims\.\d+\.value$/, 'write.needValue'],
  [/\.reason$/, 'write.needReason'],
  [/^links\.\d+\.incident$/, 'write.needOther'],
  [/^places\..+\.name$/, 'write.needPlaceName'],
  [/\.publisher$/, 'write.needPublisher'],
  [/^sources\..+\.title$/, 'write.needSourceTitle'],
  [/\.(url|archivedUrl)$/, 'write.needLink'],
  [/\.(published|accessed|stated|date)$/, 'write.needDay'],
];

/** What a fault of a written incident asks of the writer, as a sentence. */
export function missingText({ path, code, value, measure, group }: Fault, file: WrittenFile, { t }: Texts): string {
  const what = measure === undefined ? '' : `${t(`terms.measure-${measure}`)} (${t(`terms.group-${group ?? 'all'}`)})`;
  const place = file.places.find(({ id }) => path.startsWith(`places.${id}.`));
  const key = BY_CODE[code] ?? BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? 'write.needOtherThing';
  return t(key, { what, value, name: place?.name ?? '' });
}

/** The first fault at a path or below it, as a sentence; null where there is none. */
export function missingAt(faults: readonly Fault[], path: string, file: WrittenFile, texts: Texts): string | null {
  const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  return fault ? missingText(fault, file, texts) : null;
}
