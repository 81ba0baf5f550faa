import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../components/ErrorNotice.tsx';

interface State {
  readonly error: unknown;
}

/** Holds a screen's failure to that screen: the bars and the other rooms stay usable. */
export class RouteBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <div className="page">
        <ErrorNotice error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
