import { Component, type ErrorInfo, type ReactNode } from 'react';
import { TextsContext } from '../i18n/texts';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

interface ErrorBoundaryProps {
  /** Name of the room as the reader knows it: "list", "map". */
  readonly room: string;
  /** When this value changes, the room renders again. */
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly resetKey: unknown;
}

/** Catches an error in one room, so that the others go on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static override contextType = TextsContext;
  declare context: React.ContextType<typeof TextsContext>;
  override state: ErrorBoundaryState = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    if (Object.is(props.resetKey, state.resetKey)) return null;
    return { error: null, resetKey: props.resetKey };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {}

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { t } = this.context;
    return (
      <div role="alert">
        <EmptyState title={t('app.roomFailed', { room: this.props.room })}>
          <p>{t('app.roomFailedHint')}</p>
          <code dir="ltr">{error.message}</code>
          <Button onPress={() => this.setState({ error: null })}>{t('app.tryAgain')}</Button>
        </EmptyState>
      </div>
    );
  }
}
