import { type Texts, useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import { ImportAsked } from './ImportAsked';
import { ImportConsent } from './ImportConsent';
import { ImportFailed } from './ImportFailed';
import { ImportRunning } from './ImportRunning';
import { ImportStart } from './ImportStart';
import { LeaveQuestion } from './LeaveQuestion';
import { MappingScreen } from './MappingScreen';
import { NoneLoaded } from './NoneLoaded';
import { ReportScreen } from './ReportScreen';
import { SeveralScreen } from './SeveralScreen';

const WIDE: readonly ImportSession['status'][] = ['several', 'mapping', 'report', 'noneLoaded'];

/** The dialog of an import: the choice of a file, the progress, the meaning of the columns, and the report. */
export function ImportDialog() {
  const texts = useTexts();
  const session = useApp((state) => state.importSession);
  const closeImport = useApp((state) => state.closeImport);
  const isWide = WIDE.includes(session.status);
  return (
    <Dialog
      title={titleOf(session, texts)}
      closeLabel={texts.t('imports.close')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) closeImport();
      }}
      size={isWide ? 'wide' : 'normal'}
    >
      <LeaveQuestion />
      <Content session={session} />
    </Dialog>
  );
}

function Content({ session }: { readonly session: ImportSession }) {
  if (session.status === 'consent') return <ImportConsent session={session} />;
  if (session.status === 'asked') return <ImportAsked session={session} />;
  if (session.status === 'reading') return <ImportRunning session={session} />;
  if (session.status === 'several') return <SeveralScreen session={session} />;
  if (session.status === 'mapping') return <MappingScreen session={session} />;
  if (session.status === 'report') return <ReportScreen session={session} />;
  if (session.status === 'noneLoaded') return <NoneLoaded session={session} />;
  if (session.status === 'failed') return <ImportFailed session={session} />;
  return <ImportStart />;
}

function titleOf(session: ImportSession, { t }: Texts): string {
  if (session.status === 'consent') return t('imports.titleConsent');
  if (session.status === 'asked') return t('imports.titleAsked');
  if (session.status === 'reading') return t('imports.titleReading', { name: session.name });
  if (session.status === 'several') return t('imports.titleSeveral');
  if (session.status === 'mapping') return t('imports.titleMapping');
  if (session.status === 'report') return t('imports.titleReport', { name: session.report.file });
  if (session.status === 'failed' || session.status === 'noneLoaded') return t('imports.titleFailed');
  return t('imports.titleStart');
}
