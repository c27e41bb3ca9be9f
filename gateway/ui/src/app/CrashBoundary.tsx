import { Component, type ReactNode } from 'react';
import { ErrorPage } from '@/components/ErrorPage';
import classes from './Bare.module.css';

/** The last net, for what fails outside any page. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main className={classes.bare}>
        <ErrorPage error={this.state.error} />
      </main>
    );
  }
}
